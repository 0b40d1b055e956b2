import type { Random } from '../../random.ts';
import { day } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { SURNAMES, inAddress } from '../2.1/people-and-days.ts';
import { PEOPLE, chosen, counted, enumerate, lowered, paragraphs, quoted } from './words.ts';

export const photoPublishing: Tube = {
	id: 'photoPublishing',
	competence: '2.2',
	title: { fr: 'Publier des photos de personnes', en: 'Publishing photos of people' },
	tutorial: {
		title: {
			fr: 'Demander l’accord avant de publier une photo',
			en: 'Asking for consent before you post a photo'
		},
		minutes: 2,
		body: {
			fr: 'Chaque personne a un **droit sur son image** : avant de publier une photo où elle est reconnaissable, par son visage, un nom ou un reflet, il faut son accord.\n\nCet accord est clair et précis. Vérifiez :\n\n- **qui** l’a donné : la personne elle-même ou, pour un mineur, ses parents, sans oublier d’écouter l’enfant ;\n- **où** la photo peut paraître : une affiche, un site, un réseau social sont trois choses différentes ;\n- **quand** et **pourquoi** : un accord pour une saison ou un événement ne vaut pas pour la suite.\n\nSi l’un de ces points change, demandez de nouveau. Un accord se retire à tout moment. Sur une photo de groupe, un seul refus suffit : prenez une autre photo, recadrez ou floutez.\n\nDeux exceptions servent l’information : une personne publique dans ses fonctions, et une foule où nul n’est isolé.\n\nSi l’on publie une photo de vous sans votre accord, demandez son retrait à l’auteur ou signalez-la à l’hébergeur, en donnant l’adresse exacte de la page, vos raisons, votre nom et une adresse pour vous répondre, et en affirmant votre bonne foi. Comptez les délais à partir du bon jour : la réception pour une demande d’effacement, la notification pour contester une décision.\n\nLe piège habituel : prendre le silence pour un oui, ou croire qu’enlever le nom suffit.',
			en: 'Every person has a **right to their own image**: before you post a photo in which they can be recognized, by their face, a name or a reflection, you need their consent.\n\nThis consent is clear and specific. Check:\n\n- **who** gave it: the person themselves or, for a minor, the parents, without forgetting to listen to the child;\n- **where** the photo may appear: a poster, a website and a social network are three different things;\n- **when** and **why**: consent for one season or event does not hold for what follows.\n\nIf one of these points changes, ask again. Consent may be withdrawn at any time. In a group photo, a single refusal is enough: choose another photo, crop it or blur it.\n\nTwo exceptions serve information: a public figure on duty, and a crowd in which nobody is singled out.\n\nIf a photo of you is posted without your consent, ask the author to remove it or report it to the hosting provider, giving the exact address of the page, your reasons, your name and an address for the answer, and stating your good faith. Count deadlines from the right day: receipt for an erasure request, notification to contest a decision.\n\nThe usual trap: taking silence for a yes, or believing that removing the name is enough.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Reconnaître quand une photo montre quelqu’un et de qui il faut l’accord pour la publier.',
				'Recognize when a photo shows someone and whose consent is needed to post it.'
			),
			challenges: [whoHasNotAgreed, photosWithoutAnyone, agreementsToAsk, whoMustConsent]
		},
		{
			level: 3,
			proves: say(
				'Appliquer les autorisations de plusieurs personnes, support par support.',
				'Apply the permissions of several people, medium by medium.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Marius alimente les **réseaux sociaux** d’un club de handball. Sur chaque photo, tous les joueurs nommés sont reconnaissables.\n\nQuelles photos peut-il y publier ? Plusieurs réponses sont attendues.',
						en: 'Marius runs the **social media** accounts of a handball club. In each photo, every player named can be recognized.\n\nWhich photos can he post there? Several answers are expected.'
					},
					why: {
						fr: 'Lisez la seule colonne « Réseaux sociaux » : Aïcha, Diego et Noé y ont « oui », Baptiste et Clara « non ». Un seul « non » suffit à écarter une photo, même celle du podium. Le « non » de Noé concerne l’affichage au gymnase, pas les réseaux.',
						en: 'Read only the “Social media” column: Aïcha, Diego and Noé have “yes” there, Baptiste and Clara “no.” A single “no” is enough to rule a photo out, even the one on the podium. Noé’s “no” is about display in the gym, not social media.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Autorisations données pour la saison',
							en: 'Permissions given for the season'
						},
						columns: [
							{ fr: 'Joueur', en: 'Player' },
							{ fr: 'Affichage au gymnase', en: 'Display in the gym' },
							{ fr: 'Site du club', en: 'Club website' },
							{ fr: 'Réseaux sociaux', en: 'Social media' }
						],
						rows: [
							[
								'Aïcha',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Baptiste',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Clara',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Diego',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							['Noé', { fr: 'non', en: 'no' }, { fr: 'oui', en: 'yes' }, { fr: 'oui', en: 'yes' }]
						]
					},
					options: [
						{ fr: 'Aïcha et Diego en défense', en: 'Aïcha and Diego on defense' },
						{ fr: 'Clara et Aïcha sur le banc', en: 'Clara and Aïcha on the bench' },
						{ fr: 'Noé et Aïcha à l’échauffement', en: 'Noé and Aïcha warming up' },
						{ fr: 'Baptiste et Diego au tir', en: 'Baptiste and Diego shooting' },
						{
							fr: 'Aïcha, Clara et Diego sur le podium',
							en: 'Aïcha, Clara and Diego on the podium'
						}
					],
					solutions: [0, 2]
				},
				facesToBlur,
				mediumOfPhotos,
				photosToWithdraw
			]
		},
		{
			level: 5,
			proves: say(
				'Délimiter ce qu’un accord autorise, et ce que la loi permet sans accord.',
				'Tell what a permission allows and what the law allows without one.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'En décembre 2025, l’école de musique veut imprimer une photo de ce concert, où l’on reconnaît Timéo, sur un prospectus distribué dans les commerces.\n\nQue doit-elle faire ?',
						en: 'In December 2025, the music school wants to print a photo from this concert, in which Timéo can be recognized, on a flyer handed out in shops.\n\nWhat must it do?'
					},
					why: {
						fr: 'Une autorisation ne vaut que pour ce qu’elle dit : ici, le site internet, pendant l’année scolaire 2024-2025. Le prospectus est un autre support, imprimé après cette période : il faut un nouvel accord des parents. Leur silence n’est pas un accord, et Timéo reste reconnaissable même sans son nom.',
						en: 'A permission covers only what it says: here, the website, during the 2024-2025 school year. The flyer is another medium, printed after that period, so a new agreement from the parents is needed. Their silence is not consent, and Timéo can be recognized even without his name.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Autorisation signée', en: 'Signed permission form' },
						body: {
							fr: 'Nous, Hélène et Marc Vasseur, parents de Timéo (9 ans), autorisons l’école de musique de Valbrune à publier **sur son site internet**, **pendant l’année scolaire 2024-2025**, les photos de notre fils prises au concert du 14 décembre 2024, pour présenter ses activités.\n\nFait le 16 décembre 2024. Signatures des deux parents.',
							en: 'We, Hélène and Marc Vasseur, parents of Timéo (age 9), allow the Valbrune music school to publish **on its website**, **during the 2024-2025 school year**, the photos of our son taken at the concert on December 14, 2024, to present its activities.\n\nDecember 16, 2024. Signed by both parents.'
						}
					},
					options: [
						{
							fr: 'Rien de plus, puisque les parents ont autorisé la publication des photos de ce concert',
							en: 'Nothing more, since the parents agreed to photos of this concert being published'
						},
						{
							fr: 'Demander aux parents une nouvelle autorisation, qui porte sur ce prospectus',
							en: 'Ask the parents for a new permission that covers this flyer'
						},
						{
							fr: 'Prévenir les parents par un message et imprimer s’ils n’ont pas répondu sous huit jours',
							en: 'Notify the parents by message and print if they have not answered within eight days'
						},
						{
							fr: 'Imprimer la photo sans nommer Timéo et en citant le nom du photographe',
							en: 'Print the photo without naming Timéo and credit the photographer'
						}
					],
					solution: 1
				},
				usesCovered,
				missingClause,
				photosWithoutConsent
			]
		},
		{
			level: 7,
			proves: say(
				'Faire valoir en droit son image : notifier, compter les délais, qualifier l’atteinte.',
				'Assert the right to one’s image in law: give notice, count deadlines, name the offense.'
			),
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Sofiane signale à un hébergeur une photo publiée sans son accord.\n\nParmi ces éléments, lesquels manquent à sa notification au regard de l’article 16 du règlement européen sur les services numériques (DSA) ? Plusieurs réponses sont attendues.',
						en: 'Sofiane reports to a hosting provider a photo published without his consent.\n\nWhich of these elements are missing from his notice under Article 16 of the European Digital Services Act (DSA)? Several answers are expected.'
					},
					why: {
						fr: 'L’article 16 demande quatre choses : les raisons, l’adresse exacte du contenu, le nom et l’adresse électronique de qui signale, et une déclaration de bonne foi. Sofiane explique pourquoi et signe, mais ne désigne que « l’un de ses articles ». Ni pièce d’identité ni plainte ne sont exigées.',
						en: 'Article 16 asks for four things: the reasons, the exact address of the content, the name and email address of the person reporting, and a statement of good faith. Sofiane explains why and signs, but points only to “one of its articles.” Neither an identity document nor a police complaint is required.'
					},
					stimulus: {
						type: 'mail',
						from: 'Sofiane Benali <sofiane.benali@mel.example>',
						to: 'signalement@hebergeur.example',
						subject: { fr: 'Photo à retirer', en: 'Photo to be removed' },
						date: { fr: '3 novembre 2025', en: 'November 3, 2025' },
						body: {
							fr: 'Bonjour,\n\nVous hébergez le blog Potins de Valbrune. L’un de ses articles montre une photo de moi prise chez un ami, où je suis parfaitement reconnaissable. Je n’ai jamais donné mon accord : cette publication porte atteinte à ma vie privée et à mon droit à l’image (article 9 du code civil).\n\nJe vous demande de la retirer.\n\nSofiane Benali',
							en: 'Hello,\n\nYou host the blog Potins de Valbrune. One of its articles shows a photo of me taken at a friend’s home, in which I can clearly be recognized. I never gave my consent: this publication infringes my privacy and my right to my own image (Article 9 of the French Civil Code).\n\nI ask you to remove it.\n\nSofiane Benali'
						}
					},
					options: [
						{
							fr: 'Une copie de sa pièce d’identité',
							en: 'A copy of his identity document'
						},
						{
							fr: 'L’adresse (URL) exacte du contenu signalé',
							en: 'The exact address (URL) of the content reported'
						},
						{
							fr: 'La preuve qu’il a d’abord écrit à l’auteur du blog',
							en: 'Proof that he first wrote to the author of the blog'
						},
						{
							fr: 'Une déclaration de bonne foi sur l’exactitude de ce qu’il affirme',
							en: 'A statement of good faith that what he claims is accurate'
						},
						{
							fr: 'Le récépissé d’un dépôt de plainte pour atteinte à la vie privée',
							en: 'The receipt of a police complaint for invasion of privacy'
						}
					],
					solutions: [1, 3]
				},
				missingInNotices,
				deadlinesOfRequests,
				articleOfMisuse
			]
		}
	]
};

const YES = say('oui', 'yes');
const NO = say('non', 'no');

const CLEAR_ANSWERS = [
	say('Oui, tu peux la publier.', 'Yes, you can post it.'),
	say('D’accord pour moi, publie-la.', 'Fine by me, post it.'),
	say('Je suis d’accord pour qu’elle paraisse.', 'I agree to it being posted.')
];
const UNCLEAR_ANSWERS = [
	say('Je préférerais qu’on ne me voie pas.', 'I would rather not be seen.'),
	say('Envoie-la-moi d’abord, je te dirai.', 'Send it to me first, I will tell you.'),
	say('Quelle belle soirée c’était !', 'What a great evening it was!'),
	say('Pas sur internet, s’il te plaît.', 'Not on the internet, please.')
];

const OUTINGS = [
	say('Sortie au lac', 'Trip to the lake'),
	say('Finale du tournoi', 'Tournament final'),
	say('Repas de quartier', 'Neighborhood dinner'),
	say('Voyage de classe', 'Class trip'),
	say('Chantier solidaire', 'Volunteer project'),
	say('Répétition générale', 'Dress rehearsal')
];

/** Who has not clearly agreed: refusals, side remarks, silence. */
function whoHasNotAgreed(random: Random): ChallengeBody {
	const [author, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const title = pickOne(random, OUTINGS);
	const agreeing = pickNumber(random, 2, 3);
	const silent = people[4]!;
	const answers = [
		...pick(random, CLEAR_ANSWERS, agreeing),
		...pick(random, UNCLEAR_ANSWERS, 4 - agreeing)
	].map((text, i) => ({ author: people[i]!, text }));
	const missing = [...people.slice(agreeing, 4), silent];
	return choice({
		instruction: say(
			`${author} veut publier une photo où l’on reconnaît ${enumerate(pick(random, people, 5)).fr}. Sans l’accord **clair** d’une personne, son visage sera flouté.\n\nQui faut-il flouter ? Plusieurs réponses sont attendues.`,
			`${author} wants to post a photo in which ${enumerate(pick(random, people, 5)).en} can be recognized. Without the **clear** consent of a person, their face will be blurred.\n\nWho must be blurred? Several answers are expected.`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: [
				{
					author,
					text: say(
						'Je peux publier la photo de groupe sur mon compte, visible par tous ?',
						'Can I post the group photo on my account, where everyone can see it?'
					)
				},
				...pick(random, answers, 4)
			]
		},
		right: missing,
		wrong: people.slice(0, agreeing),
		why: say(
			`Cherchez un « oui » sans condition : ${enumerate(people.slice(0, agreeing)).fr} le donnent. Un refus, une demande à laquelle on n’a pas répondu ou une remarque sur autre chose ne sont pas un accord ; le silence de ${silent}, qui n’a rien écrit, non plus.`,
			`Look for an unconditional “yes”: ${enumerate(people.slice(0, agreeing)).en} give it. A refusal, a request that has not been answered or a remark about something else is not consent; nor is the silence of ${silent}, who wrote nothing.`
		)
	});
}

const FACELESS = [
	say('Des mains qui soulèvent une coupe', 'Hands lifting a trophy'),
	say('La salle vide, juste avant l’ouverture', 'The empty room, just before opening'),
	say('Le buffet et ses plats, sans convive', 'The buffet and its dishes, with no guests'),
	say('Une rangée de casques posés sur un banc', 'A row of helmets on a bench'),
	say('Des silhouettes minuscules, vues d’un toit', 'Tiny figures, seen from a rooftop')
];
const RECOGNIZABLE = [
	{
		what: say(
			'Un joueur de dos, dont le maillot porte le nom',
			'A player from behind, with a name on the jersey'
		),
		why: say('un nom se lit', 'a name can be read')
	},
	{
		what: say('Une bénévole qui sourit à l’objectif', 'A volunteer smiling at the camera'),
		why: say('un visage se voit', 'a face can be seen')
	},
	{
		what: say(
			'Trois visages dans le reflet d’une vitrine',
			'Three faces reflected in a store window'
		),
		why: say('des visages se voient', 'faces can be seen')
	},
	{
		what: say('Un enfant de profil, au premier plan', 'A child in profile, in the foreground'),
		why: say('un profil suffit', 'a profile is enough')
	},
	{
		what: say('Une élève dont le badge est lisible', 'A student whose badge can be read'),
		why: say('un nom se lit', 'a name can be read')
	}
];

/** Photos in which nobody can be recognized, by a face or by a name. */
function photosWithoutAnyone(random: Random): ChallengeBody {
	const author = pickOne(random, PEOPLE);
	const title = pickOne(random, OUTINGS);
	const count = pickNumber(random, 2, 3);
	const faceless = pick(random, FACELESS, count);
	const others = pick(random, RECOGNIZABLE, 5 - count);
	const numbers = pick(
		random,
		Array.from({ length: 40 }, (_, i) => 110 + i),
		5
	).sort();
	const photos = pick(random, [...faceless, ...others.map(({ what }) => what)], 5).map(
		(what, i) => ({
			what,
			file: `IMG_${numbers[i]}.jpg`
		})
	);
	const files = (some: readonly Localized[]) =>
		photos.filter(({ what }) => some.includes(what)).map(({ file }) => file);
	const reasons = enumerate(
		photos.flatMap(({ what, file }) =>
			others
				.filter((one) => one.what === what)
				.map(({ why }) => say(`${file} (${why.fr})`, `${file} (${why.en})`))
		)
	);
	return choice({
		instruction: say(
			`${author} n’a demandé l’accord de personne. Quelles photos peut-on publier sans montrer de personne **reconnaissable** ? Plusieurs réponses sont attendues.`,
			`${author} has not asked anyone for consent. Which photos can be posted without showing any **recognizable** person? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Photo', 'Photo'), say('Ce que l’on y voit', 'What it shows')],
			rows: photos.map(({ file, what }) => [file, what])
		},
		right: files(faceless),
		wrong: files(others.map(({ what }) => what)),
		why: say(
			`On reconnaît une personne à son visage, mais aussi à un nom ou à un reflet : écartez ${reasons.fr}. Des mains, des objets, une salle vide ou des silhouettes minuscules ne désignent personne.`,
			`People can be recognized by their face, but also by a name or a reflection: rule out ${reasons.en}. Hands, things, an empty room or tiny figures point to nobody.`
		)
	});
}

const VIEWS = {
	clear: [
		say('de face', 'facing the camera'),
		say('de profil, net', 'in profile, in focus'),
		say('de trois quarts', 'three-quarter view')
	],
	hidden: [
		say('silhouette floue au loin', 'blurred figure far away'),
		say('de dos, méconnaissable', 'from behind, unrecognizable'),
		say('caché par un ballon', 'hidden by a ball')
	]
};

/** How many people must still be asked: recognizable, and not yet asked. */
function agreementsToAsk(random: Random): ChallengeBody {
	const [author, ...people] = pick(random, PEOPLE, 7) as [string, ...string[]];
	const toAsk = pickNumber(random, 1, 3);
	const rows = people.map((name, i) => {
		if (i < toAsk) return { name, view: pickOne(random, VIEWS.clear), asked: NO };
		if (i === toAsk || i === toAsk + 1)
			return { name, view: pickOne(random, VIEWS.clear), asked: YES };
		return { name, view: pickOne(random, VIEWS.hidden), asked: NO };
	});
	const named = people.slice(0, toAsk);
	return {
		kind: 'qroc',
		instruction: say(
			`${author} veut publier cette photo telle quelle. À combien de personnes faut-il encore demander leur accord ?`,
			`${author} wants to post this photo as it is. How many people must still be asked for consent?`
		),
		stimulus: {
			type: 'table',
			caption: pickOne(random, OUTINGS),
			columns: [
				say('Personne', 'Person'),
				say('Sur la photo', 'In the photo'),
				say('A donné son accord', 'Has agreed')
			],
			rows: pick(random, rows, 6).map(({ name, view, asked }) => [name, view, asked])
		},
		field: counted(say('Nombre de personnes', 'Number of people'), toAsk),
		why: say(
			`Il faut l’accord de chaque personne reconnaissable qui ne l’a pas encore donné : ${enumerate(named).fr}, donc ${toAsk}. Une personne que rien ne permet de reconnaître n’a pas à être sollicitée ; deux autres sont reconnaissables, mais ont déjà dit oui.`,
			`You need the consent of each recognizable person who has not given it yet: ${enumerate(named).en}, hence ${toAsk}. A person whom nothing makes recognizable does not have to be asked; two others can be recognized but have already said yes.`
		)
	};
}

const OWN_CONSENT = say('elle-même', 'that person');
const PARENTS_CONSENT = say(
	'ses parents, en tenant compte de son avis',
	'the parents, taking the child’s opinion into account'
);
const CONSENTS = [
	OWN_CONSENT,
	PARENTS_CONSENT,
	say('la personne qui a pris la photo', 'the person who took the photo'),
	say('l’organisme qui publie la photo', 'the organization that posts the photo')
];

const CHILD_ROLES = [
	say('membre de l’équipe', 'team member'),
	say('élève de l’atelier', 'workshop student'),
	say('spectateur', 'spectator')
];
const ADULT_ROLES = [
	say('salarié', 'employee'),
	say('entraîneur', 'coach'),
	say('spectateur', 'spectator'),
	say('parent accompagnateur', 'parent volunteer')
];

/** Whose consent counts, by the age of who is seen. */
function whoMustConsent(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const children = pickNumber(random, 1, 2);
	const people = names.map((name, i) =>
		i < children
			? { name, age: pickNumber(random, 6, 14), role: pickOne(random, CHILD_ROLES) }
			: { name, age: pickNumber(random, 19, 64), role: pickOne(random, ADULT_ROLES) }
	);
	const shown = pick(random, people, 3);
	return {
		kind: 'qrocm',
		instruction: say(
			'Un club veut publier une photo où ces trois personnes sont reconnaissables. Pour chacune, qui doit donner son accord ?',
			'A club wants to post a photo in which these three people can be recognized. For each one, who must consent?'
		),
		stimulus: {
			type: 'table',
			caption: pickOne(random, OUTINGS),
			columns: [say('Personne', 'Person'), say('Âge', 'Age'), say('Rôle', 'Role')],
			rows: shown.map(({ name, age, role }) => [name, say(`${age} ans`, String(age)), role])
		},
		fields: shown.map(({ name, age }) =>
			chosen(name, CONSENTS, age < 18 ? PARENTS_CONSENT : OWN_CONSENT)
		),
		why: say(
			`Regardez l’âge. Pour un mineur (${enumerate(names.slice(0, children)).fr}), les parents décident, en associant l’enfant. À partir de 18 ans (${enumerate(names.slice(children)).fr}), chacun décide pour soi, même salarié ou bénévole. Avoir pris la photo ou tenir le site ne donne aucun droit sur le visage des autres.`,
			`Look at the age. For a minor (${enumerate(names.slice(0, children)).en}), the parents decide, involving the child. From the age of 18 (${enumerate(names.slice(children)).en}), people decide for themselves, even as employees or volunteers. Having taken the photo or running the site gives no right over other people’s faces.`
		)
	};
}

const MEDIA = [
	{ name: say('Affiches', 'Posters'), on: say('les affiches', 'posters') },
	{ name: say('Site', 'Website'), on: say('le site', 'the website') },
	{ name: say('Réseaux sociaux', 'Social media'), on: say('les réseaux sociaux', 'social media') }
];

const GROUPS = [
	say('un club d’escrime', 'a fencing club'),
	say('un atelier de cirque', 'a circus workshop'),
	say('un orchestre de collège', 'a middle school orchestra'),
	say('une troupe de théâtre', 'a theater group'),
	say('un club de robotique', 'a robotics club')
];

const consentTable = (rows: { name: string; consents: boolean[] }[]) => ({
	type: 'table' as const,
	caption: say('Autorisations en cours', 'Current permissions'),
	columns: [say('Personne', 'Person'), ...MEDIA.map(({ name }): Text => name)],
	rows: rows.map(({ name, consents }) => [name, ...consents.map((yes) => (yes ? YES : NO))])
});

/** How many faces of a group to blur for one medium, reading one column only. */
function facesToBlur(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 7).sort();
	const group = pickOne(random, GROUPS);
	const medium = pickNumber(random, 0, 2);
	const inPhoto = pick(random, people, 5);
	const refusing = pick(random, inPhoto, pickNumber(random, 1, 3));
	const rows = people.map((name) => ({
		name,
		consents: MEDIA.map((_, i) =>
			i === medium
				? !refusing.includes(name) && (inPhoto.includes(name) || random() < 0.4)
				: random() < 0.55
		)
	}));
	const { on } = MEDIA[medium]!;
	return {
		kind: 'qroc',
		instruction: say(
			`La photo de groupe d’${group.fr} montre ${enumerate(inPhoto).fr}, tous reconnaissables. On veut la publier sur **${on.fr}**. Combien de visages faut-il flouter ?`,
			`The group photo of ${group.en} shows ${enumerate(inPhoto).en}, all recognizable. It is to be published on **${on.en}**. How many faces must be blurred?`
		),
		stimulus: consentTable(rows),
		field: counted(say('Nombre de visages', 'Number of faces'), refusing.length),
		why: say(
			`Ne lisez que la colonne « ${MEDIA[medium]!.name.fr} », et seulement les lignes des personnes de la photo. ${enumerate([...refusing].sort()).fr} y ${refusing.length > 1 ? 'ont' : 'a'} « non » : ${refusing.length}. Un refus pour un autre support, ou d’une personne absente de la photo, ne compte pas.`,
			`Read only the column “${MEDIA[medium]!.name.en}” and only the rows of the people in the photo. ${enumerate([...refusing].sort()).en} ${refusing.length > 1 ? 'have' : 'has'} “no” there: ${refusing.length}. A refusal for another medium, or from someone who is not in the photo, does not count.`
		)
	};
}

/** The only medium that all the people of a photo have accepted. */
function mediumOfPhotos(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 6).sort();
	const group = pickOne(random, GROUPS);
	const pairs = pick(random, people, 6);
	const photos = [0, 1, 2].map((i) => ({
		who: [pairs[2 * i]!, pairs[2 * i + 1]!],
		medium: pickNumber(random, 0, 2),
		firstAlsoHas: pickNumber(random, 1, 2)
	}));
	const rows = people.map((name) => {
		const photo = photos.find(({ who }) => who.includes(name))!;
		const other = (photo.medium + photo.firstAlsoHas) % 3;
		const isFirst = photo.who[0] === name;
		return {
			name,
			consents: MEDIA.map((_, i) => i === photo.medium || (isFirst ? i === other : i !== other))
		};
	});
	const name = ({ who }: (typeof photos)[number]) => enumerate([...who].sort());
	return {
		kind: 'qrocm',
		instruction: say(
			`La responsable d’${group.fr} a trois photos de deux personnes. Chacune ne peut paraître que sur **un seul** support. Lequel ?`,
			`The head of ${group.en} has three photos of two people. Each one may appear in **one** medium only. Which one?`
		),
		stimulus: consentTable(rows),
		fields: photos.map((photo) =>
			chosen(
				tell((language) => `${say('Photo de', 'Photo of')[language]} ${name(photo)[language]}`),
				MEDIA.map((one) => one.name),
				MEDIA[photo.medium]!.name
			)
		),
		why: say(
			`Pour une photo à deux, il faut deux « oui » dans la même colonne : ${enumerate(photos.map((photo) => `${[...photo.who].sort().join(' avec ')} (${MEDIA[photo.medium]!.name.fr.toLowerCase()})`)).fr}. Un seul « oui » ne suffit pas : le refus de l’autre s’applique à toute la photo.`,
			`For a photo of two people, it takes two “yes” in the same column: ${enumerate(photos.map((photo) => `${[...photo.who].sort().join(' with ')} (${MEDIA[photo.medium]!.name.en.toLowerCase()})`)).en}. A single “yes” is not enough: the refusal of the other applies to the whole photo.`
		)
	};
}

/** What to take down once somebody has withdrawn consent for one medium. */
function photosToWithdraw(random: Random): ChallengeBody {
	const [gone, ...others] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const group = pickOne(random, GROUPS);
	const [medium, second] = pick(random, MEDIA, 2) as [
		(typeof MEDIA)[number],
		(typeof MEDIA)[number]
	];
	const count = pickNumber(random, 2, 3);
	const titles = pick(random, OUTINGS, 5);
	const rows = titles.map((title, i) => {
		if (i < count) return { title, who: [gone, ...(i === 0 ? [] : [others[i]!])], on: medium };
		return i === count
			? { title, who: [gone, others[3]!], on: second }
			: { title, who: [others[0]!, others[i - 2]!], on: medium };
	});
	const right = titles.slice(0, count);
	return choice({
		instruction: say(
			`${gone} écrit à la responsable d’${group.fr} : « Je retire mon accord pour ${medium.on.fr}. Pour le reste, rien ne change. »\n\nQuelles publications faut-il retirer ou modifier ? Plusieurs réponses sont attendues.`,
			`${gone} writes to the head of ${group.en}: “I withdraw my consent for ${medium.on.en}. Nothing else changes.”\n\nWhich publications must be taken down or changed? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Photos publiées', 'Photos published'),
			columns: [
				say('Publication', 'Publication'),
				say('Support', 'Medium'),
				say('Personnes reconnaissables', 'Recognizable people')
			],
			rows: pick(random, rows, 5).map(({ title, who, on }) => [title, on.name, enumerate(who)])
		},
		right,
		wrong: titles.slice(count),
		why: say(
			`Deux conditions à réunir : ${gone} figure sur la photo, et elle a paru sur ${medium.on.fr}. ${enumerate(right.map(quoted)).fr} les remplissent. « ${titles[count]!.fr} » montre aussi ${gone}, mais sur un support pour lequel l’accord demeure. Un accord se retire à tout moment, sans avoir à se justifier.`,
			`Two conditions must be met: ${gone} is in the photo, and it was published on ${medium.on.en}. ${enumerate(right.map(quoted)).en} meet both. “${titles[count]!.en}” shows ${gone} too, but in a medium for which consent remains. Consent may be withdrawn at any time, with no reason to give.`
		)
	});
}

const PURPOSES = [
	{
		goal: say('présenter ses activités', 'to present its activities'),
		other: say('vendre un calendrier', 'to sell a calendar')
	},
	{
		goal: say('annoncer ses portes ouvertes', 'to announce its open house'),
		other: say('illustrer une campagne politique', 'to illustrate a political campaign')
	},
	{
		goal: say('illustrer son rapport annuel', 'to illustrate its annual report'),
		other: say('décorer des tasses à vendre', 'to decorate mugs for sale')
	}
];

const SUPPORTS = [
	say('son site', 'its website'),
	say('son stand', 'its booth'),
	say('ses réseaux sociaux', 'its social media'),
	say('ses affiches', 'its posters'),
	say('un panneau de la ville', 'a city billboard')
];

/** Uses that a signed permission covers, each other one straying by one point. */
function usesCovered(random: Random): ChallengeBody {
	const signer = pickOne(random, PEOPLE);
	const { goal, other } = pickOne(random, PURPOSES);
	const [one, two, no] = pick(random, SUPPORTS, 3) as [Localized, Localized, Localized];
	const event = pickOne(random, OUTINGS);
	const foreign = pickOne(
		random,
		OUTINGS.filter((title) => title !== event)
	);
	const year = 2026;
	const last = pickNumber(random, 3, 8);
	const before = (months: number) => monthOf(year, last - months);
	const after = monthOf(year, last + pickNumber(random, 1, 4));
	const use = (title: Localized, support: Localized, month: Localized, aim: Localized) =>
		say(
			`« ${title.fr} », ${support.fr}, ${month.fr}, pour ${aim.fr}`,
			`“${title.en},” ${support.en}, ${month.en}, ${aim.en}`
		);
	const fine = [
		use(event, one, before(1), goal),
		use(event, two, before(2), goal),
		use(event, two, before(0), goal)
	];
	const stray = [
		{ text: use(event, no, before(1), goal), why: say('le support', 'the medium') },
		{ text: use(event, one, after, goal), why: say('la date', 'the date') },
		{ text: use(event, two, before(1), other), why: say('le but', 'the purpose') },
		{
			text: use(foreign, one, before(2), goal),
			why: say('les photos concernées', 'the photos concerned')
		}
	];
	const count = pickNumber(random, 2, 3);
	const right = pick(random, fine, count);
	const wrong = pick(random, stray, 5 - count);
	return choice({
		instruction: say(
			'Une association a reçu cette autorisation. Quels usages couvre-t-elle ? Plusieurs réponses sont attendues.',
			'An association has received this permission. Which uses does it cover? Several answers are expected.'
		),
		stimulus: {
			type: 'text',
			title: say('Autorisation signée', 'Signed permission'),
			body: say(
				`Moi, ${signer}, j’autorise l’association à publier les photos de moi prises lors de l’événement « ${event.fr} » sur **${one.fr}** et sur **${two.fr}**, **jusqu’à fin ${before(0).fr}**, pour **${goal.fr}**.`,
				`I, ${signer}, allow the association to publish the photos of me taken at the event “${event.en}” on **${one.en}** and on **${two.en}**, **until the end of ${before(0).en}**, **${goal.en}**.`
			)
		},
		right,
		wrong: wrong.map(({ text }) => text),
		why: say(
			`Comparez chaque usage aux quatre bornes de l’autorisation : les photos concernées, le support, la date et le but. Une seule qui change suffit pour devoir redemander : ${enumerate(wrong.map(({ text, why }) => `${why.fr} (${text.fr})`)).fr}.`,
			`Compare each use with the four limits of the permission: the photos concerned, the medium, the date and the purpose. If a single one changes, you must ask again: ${enumerate(wrong.map(({ text, why }) => `${why.en} (${text.en})`)).en}.`
		)
	});
}

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MONTHS = {
	fr: new Intl.DateTimeFormat('fr', MONTH),
	en: new Intl.DateTimeFormat('en', MONTH)
};

/** « mars 2026 », “March 2026”. */
const monthOf = (year: number, month: number): Localized =>
	tell((language) => MONTHS[language].format(Date.UTC(year, month - 1, 15)));

const CLAUSES = [
	{
		name: say('les photos dont il s’agit', 'which photos are meant'),
		write: say(
			'les photos de moi prises au gala du 7 mars 2026',
			'the photos of me taken at the gala on March 7, 2026'
		)
	},
	{
		name: say('les supports de publication', 'the publishing media'),
		write: say(
			'sur son site et dans sa lettre imprimée',
			'on its website and in its printed newsletter'
		)
	},
	{
		name: say('la durée de l’autorisation', 'the length of the permission'),
		write: say('pendant deux ans à partir de ce jour', 'for two years from today')
	},
	{
		name: say('le but de la publication', 'the purpose of publication'),
		write: say('pour faire connaître ses activités', 'to make its activities known')
	}
];

const ORGANIZATIONS = [
	say('l’association Les Jardins partagés', 'the Shared Gardens association'),
	say('l’école de danse des Halles', 'the Halles dance school'),
	say('le club nautique de Valbrune', 'the Valbrune sailing club'),
	say('la médiathèque de Valbrune', 'the Valbrune library'),
	say('le centre de loisirs du Parc', 'the Park day camp')
];

/** What a permission form forgets to say. */
function missingClause(random: Random): ChallengeBody {
	const missing = pickOne(random, CLAUSES);
	const said = CLAUSES.filter((one) => one !== missing);
	const who = pickOne(random, PEOPLE);
	const organization = pickOne(random, ORGANIZATIONS);
	const photos =
		missing === CLAUSES[0] ? say('des photos de moi', 'photos of me') : CLAUSES[0]!.write;
	const rest = said.filter((one) => one !== CLAUSES[0]).map(({ write }) => write);
	return choice({
		instruction: say(
			`${who} relit ce projet d’autorisation avant de le faire signer. Un élément manque pour que la personne sache exactement ce qu’elle accepte. Lequel ?`,
			`${who} is reviewing this draft permission before having it signed. One element is missing for the person to know exactly what they agree to. Which one?`
		),
		stimulus: {
			type: 'text',
			title: say('Autorisation de publication', 'Permission to publish'),
			body: say(
				`Je soussigné(e) …………, né(e) le …………, autorise ${organization.fr} à publier ${photos.fr} ${rest.map(({ fr }) => fr).join(', ')}.\n\nJe peux retirer cet accord à tout moment en écrivant à contact@valbrune.example.\n\nDate et signature : …………`,
				`I, …………, born on …………, allow ${organization.en} to publish ${photos.en} ${rest.map(({ en }) => en).join(', ')}.\n\nI may withdraw this consent at any time by writing to contact@valbrune.example.\n\nDate and signature: …………`
			)
		},
		right: [missing.name],
		wrong: said.map(({ name }) => name),
		why: say(
			`Une autorisation dit quelles photos, où, combien de temps et pourquoi. Cherchez chacune de ces réponses dans le texte : on n’y trouve pas **${missing.name.fr}**. Tel quel, l’accord serait trop vague pour être opposé à la personne qui a signé.`,
			`A permission says which photos, where, for how long and why. Look for each of these answers in the text: **${missing.name.en}** cannot be found. As it stands, the consent would be too vague to be held against the person who signed.`
		)
	});
}

const FREE_PHOTOS = [
	say(
		'La maire qui coupe le ruban de la nouvelle bibliothèque',
		'The mayor cutting the ribbon of the new library'
	),
	say(
		'La foule d’un festival, vue d’ensemble depuis la scène',
		'The crowd at a festival, a wide view from the stage'
	),
	say(
		'Le ministre qui prononce un discours devant la presse',
		'The minister giving a speech to the press'
	),
	say(
		'Le départ d’un marathon, des milliers de coureurs dans l’avenue',
		'The start of a marathon, thousands of runners in the avenue'
	)
];
const PROTECTED_PHOTOS = [
	say(
		'La maire qui déjeune en famille à la terrasse d’un hôtel',
		'The mayor having lunch with family on a hotel terrace'
	),
	say(
		'Une spectatrice du festival, seule, en gros plan',
		'A spectator at the festival, alone, in close-up'
	),
	say(
		'Un élève qui récite un poème devant sa classe',
		'A student reciting a poem in front of the class'
	),
	say(
		'Le ministre en maillot de bain sur une plage, en vacances',
		'The minister in a swimsuit on a beach, on vacation'
	),
	say(
		'Un client qui essaie un manteau, vu à travers la vitrine',
		'A customer trying on a coat, seen through the store window'
	)
];

/** What French case law lets publish without asking: public duties, and a crowd that singles nobody out. */
function photosWithoutConsent(random: Random): ChallengeBody {
	const count = pickNumber(random, 2, 3);
	const right = pick(random, FREE_PHOTOS, count);
	const wrong = pick(random, PROTECTED_PHOTOS, 5 - count);
	const paper = pickOne(random, [
		say('Une gazette locale', 'A local paper'),
		say('Le blog d’un quartier', 'A neighborhood blog'),
		say('Un journal lycéen', 'A high school paper'),
		say('La lettre d’une association', 'An association’s newsletter')
	]);
	return {
		...choice({
			instruction: say(
				`${paper.fr} illustre l’actualité. En France, lesquelles de ces photos peuvent paraître **sans l’accord** des personnes que l’on y voit ? Plusieurs réponses sont attendues.`,
				`${paper.en} illustrates the news. In France, which of these photos may be published **without the consent** of the people seen in them? Several answers are expected.`
			),
			right,
			wrong,
			why: say(
				`Deux exceptions servent l’information : une personne publique dans l’exercice de ses fonctions, et une foule où nul n’est isolé. Ici : ${enumerate(right.map((one) => lowered(one))).fr}. La même personne publique retrouve son droit à l’image dans sa vie privée, et un anonyme isolé par le cadrage n’est plus une foule.`,
				`Two exceptions serve information: a public figure performing official duties, and a crowd in which nobody is singled out. Here: ${enumerate(right.map((one) => lowered(one))).en}. The same public figure regains the right to their image in private life, and an unknown person singled out by the framing is no longer a crowd.`
			)
		}),
		isFocused: true
	};
}

const NOTICE_PARTS = [
	{
		name: say('Les raisons', 'The reasons'),
		write: say(
			'Cette photo me montre chez moi et a été publiée sans mon accord, en violation de mon droit à l’image.',
			'This photo shows me at home and was posted without my consent, in breach of my right to my image.'
		),
		without: say(
			'Merci de faire le nécessaire pour la photo.',
			'Please do what is needed about the photo.'
		)
	},
	{
		name: say('L’adresse exacte du contenu', 'The exact address of the content'),
		write: say(
			'Elle se trouve à l’adresse https://reseau.example/p/{n}.',
			'It is at https://reseau.example/p/{n}.'
		),
		without: say(
			'Vous la trouverez sur votre réseau, dans mon quartier.',
			'You will find it on your network, in my neighborhood.'
		)
	},
	{
		name: say('Le nom et l’adresse électronique', 'The name and email address'),
		write: say('Signé : {name}, {mail}.', 'Signed: {name}, {mail}.'),
		without: say('Signé : un utilisateur mécontent.', 'Signed: an unhappy user.')
	},
	{
		name: say('La déclaration de bonne foi', 'The statement of good faith'),
		write: say(
			'J’affirme de bonne foi que ces informations sont exactes et complètes.',
			'I state in good faith that this information is accurate and complete.'
		),
		without: say('Je compte sur votre réponse rapide.', 'I count on a quick answer from you.')
	}
];

/** In each notice, the one element of article 16 that was left out. */
function missingInNotices(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 3);
	const surnames = pick(random, SURNAMES, 3);
	const missing = pick(random, NOTICE_PARTS, 3);
	const notices = people.map((name, i) => {
		const number = String(pickNumber(random, 10_000, 99_999));
		const mail = `${inAddress(name)}@mel.example`;
		return tell((language) =>
			NOTICE_PARTS.map((part) => (part === missing[i] ? part.without : part.write)[language])
				.join(' ')
				.replace('{n}', number)
				.replace('{name}', `${name} ${surnames[i]!}`)
				.replace('{mail}', mail)
		);
	});
	const label = (i: number) => say(`Notification ${i + 1}`, `Notice ${i + 1}`);
	return {
		kind: 'qrocm',
		instruction: say(
			'Un réseau social a reçu ces trois notifications. À chacune manque **un** élément de l’article 16 du règlement européen sur les services numériques (DSA). Lequel ?',
			'A social network has received these three notices. Each one lacks **one** element of Article 16 of the European Digital Services Act (DSA). Which one?'
		),
		stimulus: {
			type: 'table',
			columns: [say('Notification', 'Notice'), say('Texte', 'Text')],
			rows: notices.map((text, i) => [label(i), text])
		},
		fields: missing.map(({ name }, i) =>
			chosen(
				label(i),
				[
					...NOTICE_PARTS.map((part) => part.name),
					say('La copie d’une pièce d’identité', 'A copy of an identity document')
				],
				name
			)
		),
		why: say(
			`L’article 16 demande quatre éléments : les raisons, l’adresse exacte, le nom et l’adresse électronique, la déclaration de bonne foi. Cochez-les un à un : il manque ${enumerate(missing.map(({ name }, i) => `${lowered(name).fr} (${i + 1})`)).fr}. Une pièce d’identité n’est jamais exigée.`,
			`Article 16 asks for four elements: the reasons, the exact address, the name and email address, the statement of good faith. Check them off one by one: what is missing is ${enumerate(missing.map(({ name }, i) => `${lowered(name).en} (${i + 1})`)).en}. An identity document is never required.`
		)
	};
}

const typedDay = (year: number, month: number, date: number) =>
	`${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

/** The same day of a later month, days being 28 at most. */
const monthsLater = (year: number, month: number, more: number) =>
	month + more > 12 ? ([year + 1, month + more - 12] as const) : ([year, month + more] as const);

/** Deadlines of an erasure request and of a complaint, counted from two different days. */
function deadlinesOfRequests(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const month = pickNumber(random, 2, 11);
	const received = pickNumber(random, 4, 20);
	const sent = received - pickNumber(random, 1, 3);
	const decided = received + pickNumber(random, 3, 8);
	const isExtended = random() < 0.5;
	const [replyYear, replyMonth] = monthsLater(2026, month, isExtended ? 3 : 1);
	const [lastYear, lastMonth] = monthsLater(2026, month, 6);
	const replyDay = day(replyYear, replyMonth, received);
	const lastDay = day(lastYear, lastMonth, decided);
	const events: [Localized, Localized][] = [
		[
			day(2026, month, sent),
			say(
				'Envoi de la demande d’effacement de la photo, par courrier',
				'Request to erase the photo sent by mail'
			)
		],
		[
			day(2026, month, received),
			say('Réception de la demande par le réseau', 'Request received by the network')
		],
		[
			day(2026, month, decided),
			say(
				'Décision de ne pas retirer la photo signalée, notifiée le jour même',
				'Decision not to remove the photo reported, notified the same day'
			)
		]
	];
	const extension: [Localized, Localized][] = isExtended
		? [
				[
					day(2026, month, decided),
					say(
						'Lettre du réseau : demande complexe, délai prolongé de deux mois',
						'Letter from the network: complex request, deadline extended by two months'
					)
				]
			]
		: [];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} a fait deux démarches contre une photo publiée sur un réseau. Le réseau prend tout le temps permis pour répondre, et n’en laisse que le minimum pour contester. Sans tenir compte des jours fériés ni des fins de semaine, écrivez les deux dates, sous la forme jj/mm/aaaa.`,
			`${who} has taken two steps against a photo posted on a network. The network takes all the time allowed to reply and leaves only the minimum to contest. Ignoring holidays and weekends, type the two dates as dd/mm/yyyy (day first).`
		),
		stimulus: {
			type: 'text',
			title: say('Règles et dates', 'Rules and dates'),
			body: paragraphs([
				say(
					'**RGPD, article 12** : la réponse à une demande d’effacement est due dans un délai d’un mois à compter de sa réception, que deux mois peuvent prolonger si elle est complexe.',
					'**GDPR, Article 12**: the reply to an erasure request is due within one month of its receipt; that may be extended by two further months if it is complex.'
				),
				say(
					'**DSA, article 20** : une décision de modération peut être contestée auprès de la plateforme pendant au moins six mois après avoir été notifiée.',
					'**DSA, Article 20**: a moderation decision may be contested with the platform for at least six months after it was notified.'
				),
				...[...events, ...extension].map(([when, what]) =>
					say(`${when.fr} : ${lowered(what).fr}.`, `${when.en}: ${lowered(what).en}.`)
				)
			])
		},
		fields: [
			{
				label: say(
					'Dernier jour pour répondre à la demande d’effacement',
					'Last day to reply to the erasure request'
				),
				type: 'date',
				solutions: [typedDay(replyYear, replyMonth, received)]
			},
			{
				label: say('Dernier jour pour contester la décision', 'Last day to contest the decision'),
				type: 'date',
				solutions: [typedDay(lastYear, lastMonth, decided)]
			}
		],
		why: say(
			`Le premier délai part de la **réception**, pas de l’envoi : ${isExtended ? 'un mois plus deux de prolongation' : 'un mois, sans prolongation'}, donc le ${replyDay.fr}. Le second part de la décision notifiée : six mois mènent au ${lastDay.fr}. Un délai en mois s’achève le jour qui porte le même numéro.`,
			`The first period starts from **receipt**, not from sending: ${isExtended ? 'one month plus a two-month extension' : 'one month, with no extension'}, hence ${replyDay.en}. The second starts from the notified decision: six months lead to ${lastDay.en}. A period in months ends on the day with the same number.`
		)
	};
}

interface LawCase {
	what: Localized;
	article: string;
	because: Localized;
}

const LAW_CASES: LawCase[][] = [
	[
		{
			what: say(
				'Photographier une voisine dans son salon, depuis la rue, à son insu',
				'Photographing a neighbor in her living room from the street, without her knowledge'
			),
			article: '226-1',
			because: say('le lieu est privé', 'the place is private')
		},
		{
			what: say(
				'Filmer un collègue dans le vestiaire, à son insu',
				'Filming a coworker in the locker room, without his knowledge'
			),
			article: '226-1',
			because: say('le lieu est privé', 'the place is private')
		}
	],
	[
		{
			what: say(
				'Publier une fausse vidéo réaliste où une IA fait parler un élève',
				'Posting a realistic fake video in which an AI makes a student speak'
			),
			article: '226-8',
			because: say('c’est un montage non signalé', 'it is a fake that is not labeled')
		},
		{
			what: say(
				'Publier un trucage réaliste qui place une élue dans une bagarre',
				'Posting a realistic doctored picture that puts an elected official in a fight'
			),
			article: '226-8',
			because: say('c’est un montage non signalé', 'it is a fake that is not labeled')
		}
	],
	[
		{
			what: say(
				'Ouvrir un compte au nom et avec la photo d’un ancien ami, pour lui nuire',
				'Opening an account with a former friend’s name and photo, to harm him'
			),
			article: '226-4-1',
			because: say('l’identité est usurpée', 'the identity is stolen')
		},
		{
			what: say(
				'Écrire à des clients avec le nom et le portrait d’une consœur, pour la discréditer',
				'Writing to customers with the name and portrait of a colleague, to discredit her'
			),
			article: '226-4-1',
			because: say('l’identité est usurpée', 'the identity is stolen')
		}
	]
];

/** The article of the penal code that each misuse of a photo falls under. */
function articleOfMisuse(random: Random): ChallengeBody {
	const cases = pick(
		random,
		LAW_CASES.map((some) => pickOne(random, some)),
		3
	);
	const who = pickOne(random, PEOPLE);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} conseille des personnes dont l’image a été détournée. Pour chaque fait, écrivez le **numéro** de l’article du code pénal qui le vise le plus directement.`,
			`${who} advises people whose image has been misused. For each act, type the **number** of the article of the French Penal Code that covers it most directly.`
		),
		stimulus: {
			type: 'table',
			caption: say('Code pénal (résumé)', 'French Penal Code (summary)'),
			columns: [say('Article', 'Article'), say('Ce qu’il punit', 'What it punishes')],
			rows: [
				[
					'226-1',
					say(
						'Fixer ou transmettre, sans son accord, l’image d’une personne qui se trouve dans un lieu privé',
						'Capturing or passing on, without consent, the image of a person who is in a private place'
					)
				],
				[
					'226-4-1',
					say(
						'Usurper l’identité d’un tiers pour troubler sa tranquillité ou porter atteinte à son honneur',
						'Taking on the identity of another person to disturb them or to harm their honor'
					)
				],
				[
					'226-8',
					say(
						'Diffuser, sans son accord, un montage ou un contenu généré par un algorithme qui représente une personne, sans que cela soit évident ni signalé',
						'Publishing, without consent, a doctored or algorithm-generated content that represents a person, when this is neither obvious nor stated'
					)
				],
				[
					'226-15',
					say(
						'Ouvrir ou détourner de mauvaise foi la correspondance d’autrui',
						'Opening or diverting someone else’s correspondence in bad faith'
					)
				]
			]
		},
		fields: cases.map(({ what, article }) => ({
			label: what,
			type: 'code' as const,
			solutions: [article, `article ${article}`, `art. ${article}`]
		})),
		why: say(
			`Cherchez ce qui fait la faute : le lieu, le trucage ou le faux nom. Ici, ${enumerate(cases.map(({ article, because }) => `${because.fr} (${article})`)).fr}. L’article 226-15 vise les messages, pas les images. Même sans infraction, l’article 9 du code civil protège le droit à l’image.`,
			`Look for what makes the offense: the place, the fake or the false name. Here, ${enumerate(cases.map(({ article, because }) => `${because.en} (${article})`)).en}. Article 226-15 is about messages, not pictures. Even without an offense, Article 9 of the Civil Code protects the right to one’s image.`
		)
	};
}
