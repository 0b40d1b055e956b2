import type { Random } from '../../random.ts';
import { amount, day } from '../1.2/quantities.ts';
import {
	MEN,
	PEOPLE,
	WOMEN,
	capitalized,
	chosen,
	counted,
	enumerate,
	quoted
} from '../2.2/words.ts';
import { clock, percent, typedHours } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const cyberbullyingResponse: Tube = {
	id: 'cyberbullyingResponse',
	competence: '4.3',
	title: { fr: 'Réagir au cyberharcèlement', en: 'Responding to cyberbullying' },
	tutorial: {
		title: {
			fr: 'Agir face au harcèlement en ligne',
			en: 'Taking action against online harassment'
		},
		minutes: 3,
		body: {
			fr: 'Le cyberharcèlement, ce sont des messages ou des images qui blessent, répétés par une personne ou venus de plusieurs ; celui qui le subit n’y est pour rien, et peut être aidé.\n\n**1. Ne répondez pas** : une réponse relance souvent l’attaque.\n\n**2. Gardez des preuves** avant tout retrait : une capture où se lisent le message entier, le pseudonyme, l’adresse de la page, la date et l’heure exactes.\n\n**3. Signalez**, puis bloquez : dans cet ordre, car un compte bloqué ne se voit plus.\n\n**4. Parlez-en.** Le 3018 aide les jeunes et les parents ; une plainte est possible à tout âge. PHAROS transmet à la police un contenu illégal, l’Arcom surveille les plateformes, la CNIL l’usage des données.\n\n**Si vous êtes témoin**, ne partagez pas, soutenez la personne visée, prévenez un adulte.\n\n**Devant la loi**, un seul message compte s’il s’ajoute sciemment à ceux des autres. Menacer, usurper une identité, publier un montage trompeur, une image intime ou une adresse pour nuire sont d’autres délits ; transférer, c’est diffuser.\n\n**Dans un groupe**, ne confrontez pas et ne déplacez pas la victime. Et plus de signalements peut vouloir dire plus de confiance.\n\n**Le piège.** Se dire « je n’ai envoyé qu’un message ».',
			en: 'Cyberbullying means hurtful messages or pictures, repeated by one person or coming from several; those who suffer it are not to blame, and can be helped.\n\n**1. Do not reply**: a reply often revives the attack.\n\n**2. Keep evidence** before anything is taken down: a capture showing the whole message, the nickname, the address of the page, the exact date and time.\n\n**3. Report**, then block: in this order, because a blocked account can no longer be seen.\n\n**4. Talk about it.** In France, 3018 helps young people and parents; a complaint can be filed at any age. PHAROS passes illegal content on to the police, Arcom oversees platforms, the CNIL oversees the use of data.\n\n**If you are a witness**, do not share, support the person targeted, tell an adult.\n\n**Before the law**, a single message counts if it knowingly adds to those of others. Threatening, stealing an identity, posting a misleading fake, an intimate picture or an address in order to harm are other offenses; forwarding is spreading.\n\n**In a group**, do not force a confrontation or move the victim. And more reports may mean more trust.\n\n**The trap.** Telling yourself “I only sent one message.”'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Trouver à qui s’adresser et que faire d’abord quand quelqu’un est visé en ligne.',
				'Find whom to turn to and what to do first when someone is targeted online.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Depuis une semaine, des élèves diffusent des photos truquées d’Inaya, 14 ans, sur un réseau social. D’après l’affiche du collège, quel numéro gratuit est fait pour sa situation ?',
						en: 'For a week, students have been spreading doctored photos of Inaya, 14, on a social network. According to the school poster, which toll-free number is meant for her situation?'
					},
					why: {
						fr: 'Cherchez la ligne qui décrit ce qui arrive à Inaya : des photos truquées diffusées par des élèves, c’est du harcèlement numérique, donc le 3018. Le 119 concerne un danger dans la famille ou l’entourage, le 15 une urgence médicale, le 3919 les femmes victimes de violences.',
						en: 'Look for the row that describes what is happening to Inaya: doctored photos spread by students are digital harassment, hence 3018. 119 is for danger at home or from people around a child, 15 for a medical emergency, 3919 for women facing violence.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Numéros utiles', en: 'Useful numbers' },
						columns: [
							{ fr: 'Pour qui, pour quoi', en: 'For whom, for what' },
							{ fr: 'Numéro', en: 'Number' }
						],
						rows: [
							[{ fr: 'Urgence médicale', en: 'Medical emergency' }, '15'],
							[
								{
									fr: 'Enfant en danger dans sa famille ou son entourage',
									en: 'Child in danger at home or from people around them'
								},
								'119'
							],
							[
								{
									fr: 'Harcèlement et violences numériques, pour les jeunes et leurs parents',
									en: 'Harassment and digital violence, for young people and their parents'
								},
								'3018'
							],
							[{ fr: 'Femmes victimes de violences', en: 'Women facing violence' }, '3919']
						]
					},
					field: {
						label: { fr: 'Numéro', en: 'Number' },
						type: 'number',
						solutions: ['3018']
					}
				},
				callInEachCase,
				firstSteps,
				helpfulWitness
			]
		},
		{
			level: 3,
			proves: say(
				'Réunir des preuves utilisables et agir dans un ordre qui ne les perd pas.',
				'Gather usable evidence and act in an order that does not lose it.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Noé reçoit des menaces sur un forum. Avant de demander le retrait des messages, il garde des traces. Quel fichier prouve le mieux **qui** a écrit **quoi**, **où** et **quand** ?\n\nÉcrivez son nom complet, avec l’extension.',
						en: 'Noé is receiving threats on a forum. Before asking for the messages to be taken down, he keeps records. Which file best proves **who** wrote **what**, **where** and **when**?\n\nType its full name, with the extension.'
					},
					why: {
						fr: '`trace-4.png` réunit tout : pseudonyme (qui), message entier (quoi), adresse de la page (où), date et heure (quand). « Il y a 3 h » n’est pas une date, un message recopié peut être inventé, un pseudonyme flouté cache l’auteur, et la photo n’a pas d’adresse.',
						en: '`trace-4.png` brings everything together: nickname (who), whole message (what), page address (where), date and time (when). “3 h ago” is not a date, a message typed out by hand can be made up, a blurred nickname hides the author, and the photo has no address.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Contenu', en: 'Content' }
						],
						rows: [
							[
								'trace-1.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme, adresse de la page, mention « il y a 3 h »',
									en: 'Screenshot: whole message, nickname, page address, the words “3 h ago”'
								}
							],
							[
								'trace-2.docx',
								{
									fr: 'Message recopié au clavier, pseudonyme, adresse de la page, date et heure',
									en: 'Message typed out by hand, nickname, page address, date and time'
								}
							],
							[
								'trace-3.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme flouté, adresse de la page, date et heure',
									en: 'Screenshot: whole message, blurred nickname, page address, date and time'
								}
							],
							[
								'trace-4.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme, adresse de la page, date et heure',
									en: 'Screenshot: whole message, nickname, page address, date and time'
								}
							],
							[
								'trace-5.jpg',
								{
									fr: 'Photo de l’écran : message entier, pseudonyme, date et heure',
									en: 'Photo of the screen: whole message, nickname, date and time'
								}
							]
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: ['trace-4.png']
					}
				},
				gapsInCaptures,
				stepsToReport,
				rightAccount
			]
		},
		{
			level: 5,
			proves: say(
				'Dire ce que la loi française réprouve dans une situation, et chez qui.',
				'Tell what French law condemns in a situation, and in whose acts.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Que dit la loi française de la situation de Mathis ?',
						en: 'What does French law say about Mathis’s situation?'
					},
					why: {
						fr: 'Une quinzaine de personnes se sont concertées pour viser Romane, qui n’ose plus venir en cours. La loi regarde l’ensemble : Mathis peut être poursuivi pour un seul envoi, même sans insulte. Celui qui a lancé le défi n’est pas le seul responsable.',
						en: 'About fifteen people agreed to target Romane, who no longer dares to come to class. The law looks at the whole: Mathis can be prosecuted for a single message, even with no insult. The person who started the challenge is not the only one responsible.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Discussion entre cousins', en: 'Chat between cousins' },
						messages: [
							{
								author: 'Mathis',
								time: '18:02',
								text: {
									fr: 'Hier on a été une quinzaine à écrire « personne ne veut de toi ici » à Romane. C’était le défi du groupe.',
									en: 'Yesterday about fifteen of us wrote “nobody wants you here” to Romane. It was the group’s challenge.'
								}
							},
							{
								author: 'Sacha',
								time: '18:04',
								text: { fr: 'Tous la même phrase ?', en: 'All of you the same sentence?' }
							},
							{
								author: 'Mathis',
								time: '18:05',
								text: {
									fr: 'Oui, mais moi je ne l’ai envoyée qu’une seule fois. Et je ne l’ai pas insultée.',
									en: 'Yes, but I only sent it once. And I didn’t insult her.'
								}
							},
							{
								author: 'Mathis',
								time: '18:06',
								text: {
									fr: 'Elle n’ose plus venir en cours, paraît-il.',
									en: 'They say she no longer dares to come to class.'
								}
							}
						]
					},
					options: [
						{
							fr: 'Il ne risque rien : le harcèlement suppose que la même personne répète ses messages.',
							en: 'He risks nothing: harassment requires the same person to repeat the messages.'
						},
						{
							fr: 'Il peut être poursuivi pour harcèlement : c’est l’ensemble des messages du groupe qui compte.',
							en: 'He can be prosecuted for harassment: all the messages of the group count together.'
						},
						{
							fr: 'Seule la personne qui a lancé le défi peut être poursuivie, les autres sont de simples témoins.',
							en: 'Only the person who started the challenge can be prosecuted; the others are just witnesses.'
						},
						{
							fr: 'Il ne risque rien : un message sans insulte ni menace relève de la liberté d’expression.',
							en: 'He risks nothing: a message with no insult or threat is protected free speech.'
						}
					],
					solution: 1
				},
				nameOfOffense,
				whatIsHarassment,
				whoIsLiable
			]
		},
		{
			level: 6,
			proves: say(
				'Conduire la réponse d’un groupe : modérer, saisir le bon organisme, protéger la victime, mesurer l’effet.',
				'Lead the response of a group: moderate, turn to the right body, protect the victim, measure the effect.'
			),
			challenges: [moderationQueue, bodyToTurnTo, harmfulMeasures, reportsAndVictims]
		}
	]
};

const HELPLINES = [
	{
		number: '3018',
		role: say(
			'Harcèlement et violences numériques, pour les jeunes et leurs parents',
			'Harassment and digital violence, for young people and their parents'
		),
		cases: [
			say(
				'Un faux compte ridiculise une lycéenne.',
				'A fake account ridicules a high school girl.'
			),
			say(
				'Des élèves se moquent chaque soir d’un camarade en ligne.',
				'Students mock a classmate online every night.'
			),
			say(
				'Une photo volée d’un collégien circule dans un groupe.',
				'A stolen photo of a middle schooler is going around a group chat.'
			)
		]
	},
	{
		number: '119',
		role: say('Enfant en danger dans sa famille', 'Child in danger at home'),
		cases: [
			say('Un enfant confie que son oncle le frappe.', 'A child confides that an uncle hits him.'),
			say(
				'Une fillette est laissée seule chez elle des jours entiers.',
				'A little girl is left home alone for whole days.'
			)
		]
	},
	{
		number: '17',
		role: say('Police, danger immédiat', 'Police, immediate danger'),
		cases: [
			say(
				'Un homme qui menaçait en ligne force en ce moment la porte.',
				'A man who made threats online is forcing the door right now.'
			),
			say(
				'Une bande attend un élève en bas de chez lui, armée de bâtons.',
				'A gang with sticks is waiting outside a student’s home.'
			)
		]
	},
	{
		number: '15',
		role: say('Urgence médicale', 'Medical emergency'),
		cases: [
			say(
				'Une élève a fait un malaise et ne répond plus.',
				'A student has collapsed and no longer responds.'
			),
			say(
				'Un joueur a avalé par erreur un produit toxique.',
				'A player swallowed a toxic product by mistake.'
			)
		]
	},
	{
		number: '3114',
		role: say('Idées suicidaires, jour et nuit', 'Suicidal thoughts, day and night'),
		cases: [
			say(
				'Un ami dit depuis peu qu’il ne veut plus vivre.',
				'A friend has lately said that he no longer wants to live.'
			),
			say(
				'Une étudiante confie des idées suicidaires.',
				'A college student confides suicidal thoughts.'
			)
		]
	}
];

const SITES_OF_HELP = [
	'www.lycee-des-tilleuls.example/aide',
	'www.college-prevert.example/infirmerie',
	'www.mjc-du-canal.example/ecoute',
	'www.club-horizon.example/besoin-d-aide'
];

/** Each situation has its own line: a fact of the net, of the family, of health or of the street. */
function callInEachCase(random: Random): ChallengeBody {
	const lines = pick(random, HELPLINES, 3);
	const cases = lines.map((line) => pickOne(random, line.cases));
	const shown = pick(random, HELPLINES, HELPLINES.length);
	return {
		kind: 'qrocm',
		instruction: say(
			'D’après cette page, quel numéro appeler **en premier** dans chaque situation ?',
			'According to this page, which number should be called **first** in each situation?'
		),
		stimulus: {
			type: 'page',
			url: pickOne(random, SITES_OF_HELP),
			title: say('Qui appeler en France ?', 'Whom to call in France?'),
			body: tell((language) =>
				shown
					.map(({ number, role }) => `${role[language]}${language === 'fr' ? ' :' : ':'} ${number}`)
					.join('\n\n')
			)
		},
		fields: lines.map(({ number }, i) => counted(cases[i]!, Number(number))),
		why: say(
			`Demandez-vous d’où vient le danger et s’il est immédiat. Ici : ${lines.map(({ number, role }, i) => `« ${cases[i]!.fr.replace(/\.$/, '')} », c’est le ${number} (${role.fr.charAt(0).toLowerCase()}${role.fr.slice(1)})`).join(' ; ')}. Un autre numéro saurait vous orienter, mais ferait perdre du temps.`,
			`Ask yourself where the danger comes from and whether it is immediate. Here: ${lines.map(({ number, role }, i) => `“${cases[i]!.en.replace(/\.$/, '')}” calls for ${number} (${role.en.charAt(0).toLowerCase()}${role.en.slice(1)})`).join('; ')}. Another number could point you the right way, but would lose time.`
		)
	};
}

const GOOD_STEPS = [
	say('garder une capture des messages', 'keep a capture of the messages'),
	say('en parler à un adulte de confiance', 'talk about it with a trusted adult'),
	say('signaler les publications au service', 'report the posts to the service'),
	say('appeler une ligne d’écoute gratuite', 'call a free helpline')
];

const BAD_STEPS = [
	say('répondre sur le même ton', 'reply in the same tone'),
	say('tout effacer pour oublier', 'delete everything to forget'),
	say('publier la liste des coupables', 'post the list of culprits'),
	say('attendre que cela passe sans rien dire', 'wait for it to pass without a word'),
	say('créer un faux compte pour se venger', 'create a fake account to get even'),
	say(
		'prêter son compte à un ami qui se défend mieux',
		'lend the account to a friend who fights back better'
	)
];

const ATTACKS = [
	say('reçoit chaque soir des moqueries sur son physique', 'gets mocked every night about looks'),
	say(
		'est l’objet d’un groupe créé pour se moquer',
		'is the target of a group created for mockery'
	),
	say('voit ses photos détournées et commentées', 'finds photos twisted and commented on'),
	say('reçoit des insultes de comptes inconnus', 'gets insults from unknown accounts'),
	say(
		'est exclu de tous les jeux en ligne de la classe, sous les railleries',
		'is thrown out of every online game of the class, amid jeers'
	)
];

/** What helps keeps evidence or brings help; what tempts answers, hides or erases. */
function firstSteps(random: Random): ChallengeBody {
	const who = pickOne(random, MEN);
	const count = pickNumber(random, 2, 3);
	const right = pick(random, GOOD_STEPS, count).map(capitalized);
	const wrong = pick(random, BAD_STEPS, 5 - count).map(capitalized);
	const attack = pickOne(random, ATTACKS);
	return choice({
		instruction: say(
			`${who} ${attack.fr}. Ses amis lui donnent ces conseils. Lesquels suivre ? Plusieurs réponses sont attendues.`,
			`${who} ${attack.en}. Friends give this advice. Which pieces should be followed? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Un bon conseil garde une trace, fait retirer le contenu ou amène de l’aide : ${enumerate(right.map(quoted)).fr}. Riposter relance l’attaque et peut mettre ${who} en tort ; effacer détruit les preuves ; se taire laisse seul.`,
			`Good advice keeps a record, gets the content removed or brings help. Here, ${enumerate(right.map(quoted)).en} do so. Hitting back revives the attack and may put ${who} in the wrong; deleting destroys evidence; staying silent leaves one alone.`
		)
	});
}

interface Reaction {
	text: Localized;
	reason: Localized;
}

const CROWD: Reaction[] = [
	{
		text: say('Mdr, je l’envoie à tout le monde.', 'LOL, I’m sending this to everyone.'),
		reason: say('propage la photo', 'spreads the photo')
	},
	{
		text: say('😂😂😂', '😂😂😂'),
		reason: say('encourage l’attaque', 'encourages the attack')
	},
	{
		text: say(
			'Faites ce que vous voulez, je ne m’en mêle pas.',
			'Do what you want, I’m staying out of it.'
		),
		reason: say('laisse faire', 'lets it happen')
	},
	{
		text: say(
			'Celui qui a posté ça est un déchet, on va lui pourrir la vie.',
			'Whoever posted this is trash, let’s ruin his life.'
		),
		reason: say('ouvre une autre attaque', 'starts another attack')
	},
	{
		text: say('C’est méchant… mais tellement drôle.', 'It’s mean… but so funny.'),
		reason: say('encourage l’attaque', 'encourages the attack')
	},
	{
		text: say(
			'Il n’avait qu’à ne pas se prendre en photo.',
			'He shouldn’t have taken the photo of himself.'
		),
		reason: say('accuse la victime', 'blames the victim')
	}
];

const HELPERS = [
	say(
		'Je ne trouve pas ça drôle. Je lui écris et j’en parle à un adulte.',
		'I don’t find this funny. I’m writing to him and telling an adult.'
	),
	say(
		'J’ai signalé la photo. Je l’appelle pour savoir comment il va.',
		'I reported the photo. I’m calling him to see how he’s doing.'
	),
	say(
		'On arrête là. Je garde une capture, et demain j’irai avec Sacha en parler à quelqu’un.',
		'Let’s stop here. I’m keeping a capture, and tomorrow I’ll go with Sacha to talk to someone.'
	)
];

const GROUP_CHATS = [
	say('Groupe des quatrièmes', 'Eighth-grade group chat'),
	say('Groupe du handball', 'Handball group chat'),
	say('Groupe de l’internat', 'Boarding school group chat'),
	say('Groupe du voyage', 'Trip group chat')
];

/** One witness supports the target and brings help; the others feed the attack, or another one. */
function helpfulWitness(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 5);
	const crowd = pick(random, CROWD, 4);
	const helper = pickOne(random, HELPERS);
	const texts = pick(random, [helper, ...crowd.map(({ text }) => text)], 5);
	const right = names[texts.indexOf(helper)]!;
	const start = 18 * 60 + pickNumber(random, 5, 170);
	const others = enumerate(
		crowd.map(({ text, reason }) => {
			const name = names[texts.indexOf(text)]!;
			return say(`${name} ${reason.fr}`, `${name} ${reason.en}`);
		})
	);
	return {
		kind: 'qroc',
		instruction: say(
			'Quelqu’un vient de publier une photo humiliante de Sacha. Qui, parmi les témoins, **aide vraiment** Sacha ?',
			'Someone has just posted a humiliating photo of Sacha, a boy of the group. Which of the witnesses **really helps** Sacha?'
		),
		stimulus: {
			type: 'conversation',
			title: pickOne(random, GROUP_CHATS),
			messages: texts.map((text, i) => ({
				author: names[i]!,
				time: clock(start + i * 2),
				text
			}))
		},
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [right] },
		why: say(
			`${right} refuse de suivre, soutient Sacha et amène de l’aide ou fait retirer la photo, sans attaquer personne. Ailleurs, ${others.fr} : rire, se taire ou se venger ajoute à ce que subit la victime.`,
			`${right} refuses to join in, supports Sacha and brings help or gets the photo removed, without attacking anyone. Elsewhere, ${others.en}: laughing, staying silent or taking revenge adds to what the victim suffers.`
		)
	};
}

const NICKNAMES = [
	'lou_k22',
	'max.v7',
	'tigre-bleu',
	'nova_31',
	'jo.delta',
	'pixel_rd',
	'k3nji',
	'r2_mina'
];

const INSULTS = [
	say('« Personne ne veut de toi dans l’équipe. »', '“Nobody wants you on the team.”'),
	say('« Tu es la honte de cette classe. »', '“You are the shame of this class.”'),
	say(
		'« Reste chez toi, on rira mieux sans toi. »',
		'“Stay home, we’ll have more fun without you.”'
	),
	say('« Regardez cette tête, elle fait peur. »', '“Look at that face, it’s scary.”')
];

const FORUM_PAGES = [
	'forum.jeux-du-soir.example/fil/',
	'www.photos-partage.example/p/',
	'chat.asso-voltige.example/salon/'
];

const CAPTURE_GAPS = [
	say('l’auteur', 'the author'),
	say('le message entier', 'the whole message'),
	say('l’adresse de la page', 'the address of the page'),
	say('la date et l’heure exactes', 'the exact date and time')
];
const NO_GAP = say('rien', 'nothing');

/** What each capture lacks of who, what, where and when. */
function gapsInCaptures(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const names = pick(random, NICKNAMES, 4);
	const page = pickOne(random, FORUM_PAGES);
	const choices = [...CAPTURE_GAPS, NO_GAP];
	const missing = pick(random, [0, 1, 2, 3, 4], 4);
	const dayOf = pickNumber(random, 3, 26);
	const rows = missing.map((gap, i) => {
		const insult = INSULTS[i]!;
		const cut = tell((language) => {
			const words = insult[language].split(' ');
			const start = words.slice(0, 4).join(' ');
			return language === 'fr' ? `${start}… » (lire la suite)` : `${start}…” (read more)`;
		});
		const ago = pickNumber(random, 2, 9);
		const time = clock(17 * 60 + pickNumber(random, 3, 290));
		const { fr, en } = day(2026, 11, dayOf + (i % 2));
		return [
			String(i + 1),
			gap === 0 ? say('photo de profil seule', 'profile picture only') : `@${names[i]}`,
			gap === 1 ? cut : insult,
			gap === 2
				? say('barre d’adresse coupée', 'address bar cut off')
				: `${page}${pickNumber(random, 210, 980)}`,
			gap === 3 ? say(`il y a ${ago} h`, `${ago} h ago`) : say(`${fr}, ${time}`, `${en}, ${time}`)
		];
	});
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} prépare un signalement et décrit ce qui se voit sur quatre captures d’écran. Que manque-t-il à chacune pour servir de preuve ?`,
			`${who} is preparing a report and describes what can be seen in four screenshots. What does each one lack to serve as evidence?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Capture', 'Screenshot'),
				say('Auteur', 'Author'),
				say('Message', 'Message'),
				say('Adresse de la page', 'Address of the page'),
				say('Date affichée', 'Date shown')
			],
			rows
		},
		fields: missing.map((gap, i) =>
			chosen(say(`Capture ${i + 1}`, `Screenshot ${i + 1}`), choices, choices[gap]!)
		),
		why: say(
			`Une preuve dit qui, quoi, où et quand. Ici il manque, dans l’ordre : ${missing.map((gap) => choices[gap]!.fr).join(', ')}. Une photo de profil se copie et ne désigne personne ; un message coupé peut vouloir dire autre chose ; « il y a quelques heures » ne dit plus rien demain ; sans adresse, on ne retrouve pas la page.`,
			`Evidence tells who, what, where and when. Here, in order, the captures lack: ${missing.map((gap) => choices[gap]!.en).join(', ')}. A profile picture can be copied and points to nobody; a message that is cut may mean something else; “a few hours ago” says nothing tomorrow; without the address, the page cannot be found again.`
		)
	};
}

const CONTENTS = [
	{
		what: say('une vidéo moqueuse', 'a mocking video'),
		open: say(
			'Ouvrir la page de la vidéo pour afficher sa date exacte',
			'Open the page of the video to show its exact date'
		)
	},
	{
		what: say('un commentaire menaçant', 'a threatening comment'),
		open: say(
			'Ouvrir le commentaire pour afficher sa date exacte',
			'Open the comment to show its exact date'
		)
	},
	{
		what: say('un faux profil à son nom', 'a fake profile in his name'),
		open: say(
			'Ouvrir le faux profil pour afficher ses publications datées',
			'Open the fake profile to show its dated posts'
		)
	},
	{
		what: say('une photo retouchée pour le ridiculiser', 'a photo doctored to ridicule him'),
		open: say(
			'Ouvrir la photo pour afficher sa date exacte',
			'Open the photo to show its exact date'
		)
	}
];

/** A reported post may vanish and a blocked account is no longer seen: evidence first. */
function stepsToReport(random: Random): ChallengeBody {
	const who = pickOne(random, MEN);
	const { what, open } = pickOne(random, CONTENTS);
	return {
		kind: 'order',
		instruction: say(
			`${who} découvre ${what.fr}. Sur ce service, un contenu signalé peut disparaître à tout moment, et un compte bloqué ne peut plus être ni vu ni signalé. Rangez ses actions dans un ordre qui ne fait rien perdre.`,
			`${who} discovers ${what.en}. On this service, reported content may vanish at any moment, and a blocked account can no longer be seen or reported. Put his actions in an order that loses nothing.`
		),
		items: [
			open,
			say('Faire une capture de l’écran entier', 'Take a capture of the whole screen'),
			say(
				'Relire la capture et en confier une copie à un adulte',
				'Check the capture and give an adult a copy'
			),
			say('Signaler le contenu au service', 'Report the content to the service'),
			say('Bloquer le compte de l’auteur', 'Block the author’s account')
		],
		why: say(
			'On affiche d’abord la date exacte, sinon la capture sera incomplète. On capture et on vérifie **avant** de signaler, car le contenu peut alors disparaître. On bloque en dernier : plus tôt, le compte ne pourrait plus être signalé. Bloquer d’abord soulage tout de suite, mais prive de preuve.',
			'First show the exact date, or the capture will be incomplete. Capture and check **before** reporting, since the content may then vanish. Block last: earlier, the account could no longer be reported. Blocking first brings relief at once, but deprives him of evidence.'
		)
	};
}

const LOOKALIKES: [string, string][] = [
	['lou_k22', 'lou.k22'],
	['max.v7', 'max_v7'],
	['nova_31', 'nova_13'],
	['jo.delta', 'jo_delta'],
	['pixel_rd', 'pixel.rd'],
	['mina-r2', 'mina_r2']
];

/** The account to report is that of the author, not of whoever quotes the insult to condemn it. */
function rightAccount(random: Random): ChallengeBody {
	const target = pickOne(random, WOMEN);
	const [author, friend] = pick(random, pickOne(random, LOOKALIKES), 2) as [string, string];
	const third = pickOne(random, ['sam.h', 'ines92', 'theo_b', 'yuna.p']);
	const insult = pickOne(random, [
		say(
			`Ignorez tous ${target}, elle gâche tout.`,
			`Everyone ignore ${target}, she ruins everything.`
		),
		say(`${target} me dégoûte, qui d’autre ?`, `${target} disgusts me, who else?`),
		say(
			`Si ${target} vient samedi, on la fait pleurer.`,
			`If ${target} comes on Saturday, we’ll make her cry.`
		)
	]);
	const start = 17 * 60 + pickNumber(random, 2, 200);
	const gaps = [
		0,
		pickNumber(random, 11, 14),
		pickNumber(random, 25, 29),
		pickNumber(random, 41, 48)
	];
	const time = (i: number) => clock(start + gaps[i]!);
	return {
		kind: 'qrocm',
		instruction: say(
			`${target} veut signaler l’attaque dont elle est la cible dans ce salon. Complétez le formulaire.`,
			`${target} wants to report the attack aimed at her in this channel. Fill in the form.`
		),
		stimulus: {
			type: 'conversation',
			title: pickOne(random, GROUP_CHATS),
			messages: [
				{
					author: third,
					time: time(0),
					text: say(
						'Rendez-vous samedi à 14 h, n’oubliez pas vos affaires.',
						'See you on Saturday at 2 p.m., don’t forget your things.'
					)
				},
				{ author, time: time(1), text: insult },
				{
					author: friend,
					time: time(2),
					text: say(
						`${quoted(insult).fr} : c’est nul d’écrire ça, arrête.`,
						`${quoted(insult).en} Writing this is lousy, stop it.`
					)
				},
				{
					author: third,
					time: time(3),
					text: say(
						`${target}, viens, on sera contents de te voir.`,
						`${target}, come, we’ll be glad to see you.`
					)
				}
			]
		},
		fields: [
			{
				label: say('Compte à signaler', 'Account to report'),
				type: 'code',
				solutions: [author, `@${author}`]
			},
			{
				label: say('Heure du message', 'Time of the message'),
				type: 'text',
				solutions: typedHours(time(1))
			}
		],
		why: say(
			`L’attaque vient de \`${author}\`, à ${time(1)}. À ${time(2)}, \`${friend}\` reprend les mêmes mots entre guillemets pour les condamner : le signaler punirait celui qui défend ${target}. Les deux noms se ressemblent à s’y méprendre ; copiez-les au lieu de les recopier de mémoire.`,
			`The attack comes from \`${author}\`, at ${time(1)}. At ${time(2)}, \`${friend}\` repeats the same words between quotation marks to condemn them: reporting that account would punish the one who stands up for ${target}. The two names look almost the same; copy them instead of typing them from memory.`
		)
	};
}

const OFFENSES = [
	{
		name: say('menace', 'threat'),
		cases: [
			say(
				'« Demain, je te casse le bras », écrit un voisin.',
				'“Tomorrow I’ll break your arm,” a neighbor writes.'
			),
			say(
				'« Retire ta plainte ou ta voiture brûlera », lit-elle dans un message.',
				'“Drop your complaint or your car will burn,” she reads in a message.'
			)
		]
	},
	{
		name: say('usurpation d’identité', 'identity theft'),
		cases: [
			say(
				'Un élève crée un compte au nom de sa professeure et y publie des grossièretés.',
				'A student creates an account in a teacher’s name and posts obscenities.'
			),
			say(
				'Un ancien ami écrit à tous ses contacts en se faisant passer pour elle.',
				'A former friend writes to all her contacts, pretending to be her.'
			)
		]
	},
	{
		name: say(
			'diffusion d’une image intime sans accord',
			'sharing of an intimate picture without consent'
		),
		cases: [
			say(
				'Après la rupture, il publie une photo dénudée qu’elle lui avait envoyée.',
				'After the breakup, he posts a nude photo that she had sent him.'
			),
			say(
				'Un étudiant transfère la vidéo intime d’un couple majeur, qui l’ignore.',
				'A student forwards the intimate video of an adult couple, without their knowing.'
			)
		]
	},
	{
		name: say('montage trompeur', 'misleading fake'),
		cases: [
			say(
				'Une voix générée par IA fait avouer un vol au trésorier ; rien ne dit que c’est un faux.',
				'An AI-generated voice makes the treasurer confess to a theft; nothing says it is fake.'
			),
			say(
				'Une vidéo truquée montre la maire ivre, sans mention du trucage ni accord.',
				'A doctored video shows the mayor drunk, with no mention of the editing and no consent.'
			)
		]
	},
	{
		name: say('diffamation', 'defamation'),
		cases: [
			say(
				'« Elle a volé 300 € dans la caisse du club », écrit-il sans preuve sur le mur public.',
				'“She stole €300 from the club’s cash box,” he writes publicly, without proof.'
			),
			say(
				'Un avis public accuse à tort un coiffeur d’avoir falsifié son diplôme.',
				'A public review wrongly accuses a hairdresser of having faked a diploma.'
			)
		]
	},
	{
		name: say(
			'divulgation d’informations pour exposer à un danger',
			'disclosure of information to put someone at risk'
		),
		cases: [
			say(
				'Un internaute publie l’adresse d’une juge : « Passez la voir chez elle, elle le mérite. »',
				'Someone posts a judge’s address: “Pay her a visit at home, she deserves it.”'
			),
			say(
				'Un supporteur donne le lieu de travail de l’arbitre « pour qu’on lui règle son compte ».',
				'A fan gives the referee’s workplace “so that people can settle the score.”'
			)
		]
	}
];

/** One fact, one offense of French law. */
function nameOfOffense(random: Random): ChallengeBody {
	const offenses = pick(random, OFFENSES, 3);
	const cases = offenses.map((offense) => pickOne(random, offense.cases));
	const choices = OFFENSES.map(({ name }) => name);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			'Choisissez, pour chacun de ces faits, l’infraction que la loi française y voit d’abord.',
			'For each of these acts, choose the offense that French law sees in it first.'
		),
		fields: offenses.map(({ name }, i) => chosen(cases[i]!, choices, name)),
		why: say(
			`Cherchez ce qui fait le tort : annoncer un mal (menace), agir sous le nom d’un autre (usurpation), montrer l’intimité, faire dire ou faire ce qui n’a pas eu lieu (montage), accuser d’un fait qui atteint l’honneur (diffamation), ou livrer quelqu’un à la violence d’autrui. Ici, dans l’ordre : ${enumerate(offenses.map(({ name }) => name)).fr}.`,
			`Look for what does the harm: announcing an injury (threat), acting under someone else’s name (identity theft), showing intimacy, making someone say or do what never happened (fake), accusing of a fact that damages honor (defamation), or exposing someone to the violence of others. Here, in order: ${enumerate(offenses.map(({ name }) => name)).en}.`
		)
	};
}

const HARASSMENT = [
	say(
		'Chaque soir, un élève envoie des moqueries à la même camarade, qui en perd le sommeil.',
		'Every night, a student sends jeers to the same classmate, who loses sleep over them.'
	),
	say(
		'Trente personnes s’entendent pour adresser chacune une insulte à un joueur, qui n’ose plus jouer.',
		'Thirty people agree to send one insult each to a player, who no longer dares to play.'
	),
	say(
		'Sous une photo, chacun ajoute sa raillerie en lisant celles des autres ; la jeune femme s’effondre.',
		'Under a photo, each person adds a jeer after reading those of others; the young woman breaks down.'
	),
	say(
		'Malgré ses refus, une collègue reçoit dix messages par jour d’un client et en tombe malade.',
		'Despite her refusals, a colleague gets ten messages a day from a customer and falls ill.'
	)
];

const NO_HARASSMENT = [
	say(
		'Deux joueurs échangent une fois des insultes en fin de partie, puis s’excusent l’un et l’autre.',
		'Two players trade insults once at the end of a game, then both apologize.'
	),
	say(
		'Un client mécontent publie un avis sévère sur un garage, où il raconte son expérience.',
		'An unhappy customer posts a harsh review of a garage, telling what happened.'
	),
	say(
		'Une élève critique vivement, un jour, l’exposé d’un camarade dans le groupe de la classe.',
		'One day, a student sharply criticizes a classmate’s talk in the class group chat.'
	),
	say(
		'Un professeur rappelle chaque semaine à un élève le travail qu’il n’a toujours pas rendu.',
		'Every week, a teacher reminds a student of the work that has still not been handed in.'
	),
	say(
		'Une internaute bloque un ancien ami et refuse désormais de lui répondre.',
		'Someone blocks a former friend and refuses to answer him from then on.'
	)
];

const LEARNERS = [
	say('de délégués', 'of class representatives'),
	say('de surveillants', 'of school monitors'),
	say('de modérateurs', 'of moderators'),
	say('d’animateurs', 'of youth workers'),
	say('de parents', 'of parents')
];

/** Repetition by one or by many, and harm to the person; not a quarrel nor a criticism. */
function whatIsHarassment(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const group = pickOne(random, LEARNERS);
	const count = pickNumber(random, 2, 3);
	return choice({
		instruction: say(
			`${who} forme un groupe ${group.fr}. Dans quels cas la loi française peut-elle voir un harcèlement ? Plusieurs réponses sont attendues.`,
			`${who} is training a group ${group.en}. In which cases may French law see harassment? Several answers are expected.`
		),
		right: pick(random, HARASSMENT, count),
		wrong: pick(random, NO_HARASSMENT, 5 - count),
		why: say(
			'Il faut des propos ou des actes **répétés** qui dégradent la vie ou la santé de la personne. La répétition peut venir d’une seule personne, d’un groupe qui s’est entendu, ou de gens qui s’ajoutent sciemment les uns aux autres. Une dispute, un avis, une critique isolée, un rappel légitime ou un refus de parler n’en sont pas.',
			'There must be **repeated** words or acts that harm the life or health of the person. The repetition may come from one person, from a group that agreed, or from people who knowingly add to one another. A quarrel, a review, a single criticism, a legitimate reminder or a refusal to talk are not harassment.'
		)
	});
}

const SPREADERS = [
	say('l’a publiée dans un groupe', 'posted it in a group'),
	say('l’a transférée à un seul ami', 'forwarded it to a single friend'),
	say('l’a republiée pour s’en indigner', 'reposted it to express outrage'),
	say('l’a mise en ligne en floutant son propre nom', 'put it online while blurring his own name')
];

const BYSTANDERS = [
	say('l’a reçue sans la demander et l’a effacée', 'received it unasked and deleted it'),
	say('l’a signalée au service', 'reported it to the service'),
	say('a prévenu la personne visée', 'warned the person targeted'),
	say('a refusé d’ouvrir le fichier reçu', 'refused to open the file received')
];

const ADULTS = [
	say('une étudiante de 20 ans', 'a 20-year-old college student'),
	say('une joueuse majeure du club', 'an adult player of the club'),
	say('un apprenti de 19 ans', 'a 19-year-old apprentice'),
	say('une salariée de l’agence', 'an employee of the branch')
];

/** An agreement to a picture is not one to its sharing, and to forward is to share. */
function whoIsLiable(random: Random): ChallengeBody {
	const victim = pickOne(random, ADULTS);
	const count = pickNumber(random, 2, 3);
	const names = pick(random, MEN, 5);
	const acts = [...pick(random, SPREADERS, count), ...pick(random, BYSTANDERS, 5 - count)];
	const lines = acts.map((act, i) => say(`${names[i]} ${act.fr}.`, `${names[i]} ${act.en}.`));
	return choice({
		instruction: say(
			`L’image intime envoyée par ${victim.fr} à son compagnon circule sans son accord. Qui peut être condamné pour l’avoir diffusée ? Plusieurs réponses sont attendues.`,
			`The intimate picture that ${victim.en} sent to a partner is going around without consent. Who may be convicted of having spread it? Several answers are expected.`
		),
		right: lines.slice(0, count),
		wrong: lines.slice(count),
		why: say(
			`Avoir accepté une photo n’est pas avoir accepté sa diffusion, et transmettre à une seule personne, c’est déjà diffuser : ${enumerate(names.slice(0, count)).fr} peuvent être poursuivis, même par indignation, pour un seul ami ou sous un nom caché. Recevoir sans le vouloir, effacer, signaler ou prévenir n’est pas diffuser.`,
			`Agreeing to a photo is not agreeing to its being shared, and sending it to a single person is already sharing: ${enumerate(names.slice(0, count)).en} may be prosecuted, even out of outrage, for a single friend or under a hidden name. Receiving it unwillingly, deleting, reporting or warning is not sharing.`
		)
	});
}

const DECISIONS = [
	say('garder', 'keep'),
	say('retirer', 'remove'),
	say('masquer une partie', 'hide a part'),
	say('copier, retirer et transmettre aux autorités', 'copy, remove and pass on to the authorities')
] as const;

/** Posts of a forum, with the place of their decision. */
const POSTS = [
	{
		decision: 0,
		text: say(
			'« Ton exposé était trop long et mal préparé. »',
			'“Your talk was too long and badly prepared.”'
		)
	},
	{
		decision: 0,
		text: say(
			'« Ce règlement est injuste et ridicule. »',
			'“These rules are unfair and ridiculous.”'
		)
	},
	{
		decision: 0,
		text: say(
			'« Votre vidéo m’a ennuyé du début à la fin. »',
			'“Your video bored me from start to finish.”'
		)
	},
	{
		decision: 1,
		text: say(
			'« Loïc est un raté, personne ne le supporte. »',
			'“Loïc is a loser, nobody can stand him.”'
		)
	},
	{
		decision: 1,
		text: say(
			'« Quelle idiote, celle qui a écrit ça ! »',
			'“What an idiot, the girl who wrote that!”'
		)
	},
	{
		decision: 1,
		text: say(
			'« Anaïs fait honte au club, avec sa tête. »',
			'“Anaïs shames the club, with that face.”'
		)
	},
	{
		decision: 2,
		text: say(
			'« Pour les maillots, appelez sa mère au 06 39 98 12 40. »',
			'“For the jerseys, call his mother at 06 39 98 12 40.”'
		)
	},
	{
		decision: 2,
		text: say(
			'« Merci au gardien, qui habite 12 rue des Lilas ! »',
			'“Thanks to the caretaker, who lives at 12 rue des Lilas!”'
		)
	},
	{
		decision: 2,
		text: say(
			'« Le cours est déplacé : écrivez à lea.roy@courriel.example. »',
			'“The class has moved: write to lea.roy@courriel.example.”'
		)
	},
	{
		decision: 3,
		text: say(
			'« Demain à la sortie, je te frappe, tu verras. »',
			'“Tomorrow after class I’ll hit you, just wait.”'
		)
	},
	{
		decision: 3,
		text: say(
			'« Encore un mot et je mets le feu à ton scooter. »',
			'“One more word and I’ll set your scooter on fire.”'
		)
	},
	{
		decision: 3,
		text: say(
			'« Samedi, je casse tout dans le local, comptez sur moi. »',
			'“On Saturday I’ll smash up the clubhouse, count on me.”'
		)
	}
];

const FORUMS = [
	say('d’un club de basket', 'of a basketball club'),
	say('d’un lycée', 'of a high school'),
	say('d’une école d’ingénieurs', 'of an engineering school'),
	say('d’une association de jeux', 'of a gaming association')
];

/** A rule to apply: a harsh criticism stays, a person is not to be attacked nor exposed. */
function moderationQueue(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const forum = pickOne(random, FORUMS);
	const posts = pick(random, POSTS, 4);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} modère le forum ${forum.fr}. Que décider pour chaque message, d’après la charte ?`,
			`${who} moderates the forum ${forum.en}. What should be decided for each message, according to the charter?`
		),
		stimulus: {
			type: 'text',
			title: say('Charte de modération', 'Moderation charter'),
			body: say(
				'1. On peut critiquer une idée ou un travail, même sévèrement.\n\n2. Attaquer une personne entraîne le retrait du message.\n\n3. Une coordonnée privée se masque, si le reste du message est utile ou aimable.\n\n4. Annoncer une violence ou un dégât : le message est copié, retiré, puis transmis aux autorités.',
				'1. People may criticize an idea or a piece of work, even harshly.\n\n2. Attacking a person leads to the removal of the message.\n\n3. Private contact details are hidden, if the rest of the message is useful or kind.\n\n4. Announcing violence or damage: the message is copied, removed, then passed on to the authorities.'
			)
		},
		fields: posts.map(({ text, decision }) => chosen(text, DECISIONS, DECISIONS[decision]!)),
		why: say(
			`Regardez ce que vise le message : un travail (on garde), une personne (on retire), la vie privée (on masque) ou la sécurité (on conserve une copie et on transmet). Ici, dans l’ordre : ${enumerate(posts.map(({ decision }) => quoted(DECISIONS[decision]!))).fr}. Retirer une critique parce qu’elle est rude serait de la censure.`,
			`Look at what the message targets: a piece of work (keep), a person (remove), privacy (hide) or safety (keep a copy and pass on). Here, the decisions are, in order: ${posts.map(({ decision }) => DECISIONS[decision]!.en).join('; ')}. Removing a criticism because it is rough would be censorship.`
		)
	};
}

const BODIES = [
	{
		name: 'PHAROS',
		needs: [
			say(
				'Signaler à la police un site public qui appelle à la haine',
				'Report to the police a public site that incites hatred'
			),
			say(
				'Signaler à la police une page publique qui menace d’un attentat',
				'Report to the police a public page that threatens an attack'
			)
		]
	},
	{
		name: say('le 3018', '3018'),
		needs: [
			say(
				'Faire retirer au plus vite un contenu qui humilie une élève de 13 ans',
				'Have content that humiliates a 13-year-old girl removed as fast as possible'
			),
			say(
				'Aider un collégien et faire supprimer le compte qui le harcèle',
				'Help a middle schooler and have the account that harasses him deleted'
			)
		]
	},
	{
		name: say('l’Arcom', 'Arcom'),
		needs: [
			say(
				'Dénoncer une plateforme qui n’offre aucun moyen de signaler un contenu',
				'Denounce a platform that offers no way to report content'
			),
			say(
				'Dénoncer une plateforme qui ne motive jamais ses décisions de modération',
				'Denounce a platform that never gives reasons for its moderation decisions'
			)
		]
	},
	{
		name: say('la CNIL', 'the CNIL'),
		needs: [
			say(
				'Se plaindre d’un site qui ignore depuis deux mois une demande d’effacement de données',
				'Complain about a site that has ignored a data erasure request for two months'
			),
			say(
				'Se plaindre d’une application qui refuse de donner copie des données',
				'Complain about an app that refuses to give a copy of the data'
			)
		]
	},
	{
		name: say('le procureur de la République', 'the public prosecutor'),
		needs: [
			say(
				'Porter plainte par courrier pour que l’auteur soit jugé',
				'File a complaint by letter so that the author is tried'
			),
			say(
				'Demander par lettre des poursuites contre la personne qui harcèle',
				'Ask by letter for the person who harasses to be prosecuted'
			)
		]
	}
];

/** Which French body answers which need. */
function bodyToTurnTo(random: Random): ChallengeBody {
	const bodies = pick(random, BODIES, 4);
	const needs = bodies.map((body) => pickOne(random, body.needs));
	const choices = BODIES.map(({ name }) => name);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			'À qui s’adresser, en France, pour chacun de ces besoins ?',
			'Whom should one turn to, in France, for each of these needs?'
		),
		fields: bodies.map(({ name }, i) => chosen(needs[i]!, choices, name)),
		why: say(
			'PHAROS reçoit les signalements de contenus publics illégaux, pour la police. Le 3018 écoute les jeunes et, comme signaleur de confiance, voit ses demandes de retrait traitées en priorité. L’Arcom vérifie que les plateformes respectent leurs devoirs, la CNIL que les données le sont. Seule la justice condamne quelqu’un : la plainte va au procureur.',
			'PHAROS receives reports of illegal public content, for the police. 3018 listens to young people and, as a trusted flagger, has its removal requests handled first. Arcom checks that platforms fulfill their duties, the CNIL that data is respected. Only the courts convict anyone: the complaint goes to the prosecutor.'
		)
	};
}

const HARMFUL = [
	say(
		'Réunir dès aujourd’hui la victime et les auteurs pour une explication',
		'Bring the victim and the authors together today to talk it out'
	),
	say(
		'Changer la victime de groupe, pour sa tranquillité',
		'Move the victim to another group, for peace of mind'
	),
	say(
		'Lire les messages devant tout le monde, pour l’exemple',
		'Read the messages in front of everyone, as an example'
	),
	say('Demander à la victime de fermer ses comptes', 'Ask the victim to close all accounts'),
	say(
		'Attendre les vacances, pour que tout se calme',
		'Wait for the vacation, so that things calm down'
	)
];

const HELPFUL = [
	say(
		'Nommer une personne que la victime peut joindre à tout moment',
		'Name a person whom the victim can reach at any time'
	),
	say(
		'Copier les publications avant de les faire retirer',
		'Copy the posts before having them removed'
	),
	say(
		'Recevoir les auteurs un par un, sans la victime',
		'See the authors one by one, without the victim'
	),
	say('Informer la victime avant chaque démarche', 'Inform the victim before each step'),
	say('Revoir la victime au bout de deux semaines', 'See the victim again after two weeks'),
	say('Montrer aux témoins comment signaler', 'Show witnesses how to report')
];

const INSTITUTIONS = [
	say('un collège', 'a middle school'),
	say('un centre de formation', 'a training center'),
	say('un club sportif', 'a sports club'),
	say('une entreprise', 'a company'),
	say('un conservatoire', 'a music school')
];

/** Measures that punish, expose or isolate the victim under a good reason. */
function harmfulMeasures(random: Random): ChallengeBody {
	const place = pickOne(random, INSTITUTIONS);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, HARMFUL, count);
	return choice({
		instruction: say(
			`Dans ${place.fr}, six mesures sont proposées après un cyberharcèlement. Lesquelles risquent d’**aggraver** la situation de la victime ? Plusieurs réponses sont attendues.`,
			`In ${place.en}, six measures are suggested after a case of cyberbullying. Which ones may make things **worse** for the victim? Several answers are expected.`
		),
		right,
		wrong: pick(random, HELPFUL, 6 - count),
		why: say(
			'Demandez-vous qui paie le prix de chaque mesure. Confronter trop tôt met la victime sous la pression du groupe ; la déplacer ou lui faire quitter ses comptes la punit ; lire les messages l’humilie de nouveau ; attendre laisse faire. Les autres mesures gardent les preuves, séparent les échanges et la laissent maîtresse de ce qui se passe.',
			'Ask yourself who pays the price of each measure. Confronting too early puts the victim under the pressure of the group; being moved or made to close accounts is a punishment; reading the messages humiliates again; waiting lets it go on. The other measures keep the evidence, separate the meetings and leave the victim in control.'
		)
	});
}

/** More reports do not mean more victims: divide reports by victims. */
function reportsAndVictims(random: Random): ChallengeBody {
	const place = pickOne(random, INSTITUTIONS.slice(0, 3));
	const people = pickOne(random, [500, 1000, 1500]);
	const [before, after] = pick(random, [4, 6, 8, 10, 12], 2) as [number, number];
	const [toldBefore, toldAfter] = pick(random, [20, 30, 50, 60, 70], 2) as [number, number];
	const victims = [before, after].map((rate) => (people * rate) / 100) as [number, number];
	const reports = [(victims[0] * toldBefore) / 100, (victims[1] * toldAfter) / 100];
	const ups = [after > before, toldAfter > toldBefore] as const;
	const options = [
		say(
			'Moins de personnes visées, et elles le disent plus souvent',
			'Fewer people targeted, and they tell more often'
		),
		say(
			'Moins de personnes visées, mais elles le disent moins souvent',
			'Fewer people targeted, but they tell less often'
		),
		say(
			'Plus de personnes visées, mais elles le disent plus souvent',
			'More people targeted, but they tell more often'
		),
		say(
			'Plus de personnes visées, et elles le disent moins souvent',
			'More people targeted, and they tell less often'
		)
	];
	return {
		kind: 'qcu',
		instruction: say(
			`Dans ${place.fr} de ${amount(people).fr} personnes, chacun répond chaque année à un questionnaire anonyme ; une cellule reçoit aussi des signalements, un par victime au plus. Que s’est-il passé en un an ?`,
			`In ${place.en} of ${amount(people).en} people, everyone answers an anonymous questionnaire each year; a help desk also receives reports, at most one per victim. What happened in one year?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Année', 'Year'),
				say('Personnes visées (questionnaire)', 'People targeted (questionnaire)'),
				say('Signalements reçus', 'Reports received')
			],
			rows: [
				['2025', percent(before), amount(reports[0]!)],
				['2026', percent(after), amount(reports[1]!)]
			]
		},
		options,
		solution: (ups[0] ? 2 : 0) + (ups[1] ? 0 : 1),
		why: say(
			`Le questionnaire donne le nombre de victimes : ${before} % de ${amount(people).fr}, soit ${victims[0]}, puis ${victims[1]}. Rapportez-y les signalements : ${reports[0]} sur ${victims[0]}, c’est ${toldBefore} % ; ${reports[1]} sur ${victims[1]}, c’est ${toldAfter} %. Le nombre de signalements seul mélange les deux : il peut monter parce que les gens osent parler.`,
			`The questionnaire gives the number of victims: ${before}% of ${amount(people).en}, that is ${victims[0]}, then ${victims[1]}. Set the reports against it: ${reports[0]} out of ${victims[0]} is ${toldBefore}%; ${reports[1]} out of ${victims[1]} is ${toldAfter}%. The number of reports alone mixes both: it may rise because people dare to speak.`
		)
	};
}
