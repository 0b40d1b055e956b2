import type { Random } from '../../random.ts';
import { amount } from '../1.2/quantities.ts';
import { SURNAMES, inAddress } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { PEOPLE, capitalized, counted, enumerate, lowered, paragraphs, quoted } from './words.ts';

export const onlineIdentities: Tube = {
	id: 'onlineIdentities',
	competence: '2.2',
	title: { fr: 'Gérer ses identités en ligne', en: 'Managing one’s online identities' },
	tutorial: {
		title: {
			fr: 'Montrer de vous ce que vous voulez',
			en: 'Showing only what you want of yourself'
		},
		minutes: 2,
		body: {
			fr: 'En ligne, vous pouvez avoir plusieurs **identités**, une pour l’école ou le travail, une pour un loisir : à vous de choisir ce que chacune montre.\n\nUn compte contient plusieurs noms à ne pas confondre :\n\n- l’**identifiant**, qui sert à se connecter ;\n- le nom affiché, que voient les autres, souvent un **pseudonyme** ;\n- votre nom véritable et votre adresse électronique, que l’on peut souvent masquer.\n\nOuvrez les réglages et cherchez ce qui est « public » ; puis regardez votre profil depuis une fenêtre privée, sans être connecté. Avant de publier, lisez sous quel nom vous parlez.\n\nPour garder deux identités séparées, évitez tout ce qui n’appartient qu’à vous : même photo, même adresse, même numéro, même pseudonyme rare. Un détail partagé par des milliers de gens trahit peu ; **plusieurs** réunis peuvent suffire à vous reconnaître.\n\nUne identité se prouve **dans les deux sens** : le site officiel cite le compte, et le compte cite le site. Elle se perd par le maillon le plus faible : un nom abandonné peut être repris, et qui tient votre messagerie tient les comptes qu’elle récupère.\n\nLe piège habituel : croire qu’un pseudonyme rend anonyme. Il cache votre nom à la plupart des gens, pas vos actes : vous en restez responsable.',
			en: 'Online, you can have several **identities**, one for school or work, one for a hobby: it is up to you to choose what each one shows.\n\nAn account contains several names that should not be confused:\n\n- the **login**, which is used to sign in;\n- the name shown, which others see, often a **nickname**;\n- your real name and your email address, which can often be hidden.\n\nOpen the settings and look for what is “public”; then look at your profile from a private window, without being signed in. Before posting, read under which name you are speaking.\n\nTo keep two identities apart, avoid anything that belongs only to you: the same photo, address, number or rare nickname. A detail that thousands of people share gives little away; **several** put together may be enough to recognize you.\n\nAn identity is proven **in both directions**: the official site names the account, and the account names the site. It is lost through its weakest link: a name given up can be taken by someone else, and whoever holds your mailbox holds the accounts it recovers.\n\nThe usual trap: believing that a nickname makes you anonymous. It hides your name from most people, not your actions: you remain responsible for them.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Distinguer les noms d’un compte et dire ce que les autres en voient.',
				'Tell the names of an account apart and say what others see of it.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Lucas va poser sa première question sur un forum de jardinage. Quel nom les autres membres verront-ils à côté de son message ?',
						en: 'Lucas is about to ask his first question on a gardening forum. Which name will the other members see next to his message?'
					},
					why: {
						fr: 'La dernière ligne décide : « Afficher avec mes messages : mon pseudonyme », et le pseudonyme est TomateCerise. L’identifiant `lfontaine84` ne sert qu’à se connecter, et l’adresse électronique est masquée.',
						en: 'The last line decides: “Show with my messages: my nickname,” and the nickname is TomateCerise. The login `lfontaine84` is only used to sign in, and the email address is hidden.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Mon compte', en: 'My account' },
						body: {
							fr: 'Prénom et nom : Lucas Fontaine\n\nIdentifiant de connexion : lfontaine84\n\nPseudonyme : TomateCerise\n\nAdresse électronique : lucas.f@mel.example (masquée)\n\nAfficher avec mes messages : mon pseudonyme',
							en: 'First and last name: Lucas Fontaine\n\nLogin: lfontaine84\n\nNickname: TomateCerise\n\nEmail address: lucas.f@mel.example (hidden)\n\nShow with my messages: my nickname'
						},
						buttons: [
							{ fr: 'Modifier', en: 'Edit' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					field: {
						label: { fr: 'Nom affiché', en: 'Name shown' },
						type: 'text',
						solutions: ['TomateCerise']
					}
				},
				linesSeenByAll,
				nameToSignIn,
				discreetNickname
			]
		},
		{
			level: 3,
			proves: say(
				'Contrôler sous quel nom on publie, qui peut trouver un compte et par quoi il s’ouvre.',
				'Check under which name one posts, who can find an account and what opens it.'
			),
			challenges: [wrongIdentity, whoFindsAccount, accountsLost, seenFromPrivateWindow]
		},
		{
			level: 4,
			proves: say(
				'Reconnaître les indices qui relient deux identités ou trahissent un pseudonyme.',
				'Recognize the clues that link two identities or give a nickname away.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Gaël publie ses poèmes sous un pseudonyme et ne veut pas que ses collègues les relient à son profil professionnel. Les deux pages sont publiques.\n\nQuels éléments permettent de relier les deux comptes **avec quasi-certitude** ? Plusieurs réponses sont attendues.',
						en: 'Gaël publishes his poems under a pen name and does not want his coworkers to link them to his professional profile. Both pages are public.\n\nWhich elements make it possible to link the two accounts **almost for certain**? Several answers are expected.'
					},
					why: {
						fr: 'Demandez-vous combien de personnes partagent l’élément. Gaël seul a cette photo de son jardin, qu’il a prise lui-même, et l’adresse `brume.sud@mel.example` n’a qu’un titulaire. Toulouse, 2021 ou « français, anglais » conviennent à des milliers de gens : ce sont des indices, pas des preuves.',
						en: 'Ask how many people share the element. Only Gaël has this photo of his garden, which he took himself, and the address `brume.sud@mel.example` has a single holder. Toulouse, 2021 or “French, English” suit thousands of people: they are clues, not proof.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Élément public', en: 'Public element' },
							{ fr: 'Compte de poésie', en: 'Poetry account' },
							{ fr: 'Profil professionnel', en: 'Professional profile' }
						],
						rows: [
							[{ fr: 'Nom affiché', en: 'Name shown' }, 'BrumeDuSud', 'Gaël Lemaire'],
							[{ fr: 'Ville', en: 'City' }, 'Toulouse', 'Toulouse'],
							[
								{ fr: 'Photo de couverture', en: 'Cover photo' },
								{
									fr: 'le jardin de Gaël, photographié par lui',
									en: 'Gaël’s garden, photographed by him'
								},
								{ fr: 'la même photo du jardin', en: 'the same photo of the garden' }
							],
							[{ fr: 'Année d’inscription', en: 'Year of registration' }, '2021', '2021'],
							[
								{ fr: 'Adresse de contact', en: 'Contact address' },
								'brume.sud@mel.example',
								'brume.sud@mel.example'
							],
							[
								{ fr: 'Langues', en: 'Languages' },
								{ fr: 'français, anglais', en: 'French, English' },
								{ fr: 'français, anglais', en: 'French, English' }
							]
						]
					},
					options: [
						{ fr: 'La photo de couverture', en: 'The cover photo' },
						{ fr: 'L’année d’inscription', en: 'The year of registration' },
						{ fr: 'La ville', en: 'The city' },
						{ fr: 'Les langues', en: 'The languages' },
						{ fr: 'L’adresse de contact', en: 'The contact address' }
					],
					solutions: [0, 4]
				},
				whoIsBehind,
				peopleLeft,
				draftThatBetrays
			]
		},
		{
			level: 6,
			proves: say(
				'Prouver qu’un compte est authentique et prévoir ce qui peut le faire perdre.',
				'Prove that an account is authentic and foresee what may cause it to be lost.'
			),
			challenges: [provenAccount, vouchedProfile, freedName, reachOfTheft]
		}
	]
};

const SITES = [
	say('un forum de jardinage', 'a gardening forum'),
	say('un site d’échecs en ligne', 'an online chess site'),
	say('un réseau de lecteurs', 'a network for readers'),
	say('un forum d’entraide informatique', 'a computer help forum'),
	say('une plateforme de dessins', 'a drawing platform'),
	say('un site de randonnées', 'a hiking site')
];

const NICKNAMES = [
	'CometeBleue',
	'PluieDeMai',
	'Castor_Agile',
	'TasseAThe',
	'Nuage404',
	'VioletteSauvage',
	'Loutre_Zen',
	'MarcheLente'
];

/** Somebody’s names on a site: real, of the account, shown, and an address. */
function drawNames(random: Random) {
	const name = pickOne(random, PEOPLE);
	const surname = pickOne(random, SURNAMES);
	const nickname = pickOne(random, NICKNAMES);
	const login = `${inAddress(name)[0]}${inAddress(surname)}${pickNumber(random, 21, 98)}`;
	const mail = `${inAddress(name)}.${inAddress(surname)}@mel.example`;
	return { name, surname, nickname, login, mail };
}

const PROFILE_LINES = [
	say('Prénom et nom', 'First and last name'),
	say('Adresse électronique', 'Email address'),
	say('Ville', 'City'),
	say('Date de naissance', 'Date of birth'),
	say('Photo de profil', 'Profile picture'),
	say('Date d’inscription', 'Date of registration'),
	say('Numéro de téléphone', 'Phone number')
];
const OPEN = [say('tout le monde', 'everyone'), say('tous les visiteurs', 'all visitors')];
const NARROW = [
	say('moi uniquement', 'only me'),
	say('mes contacts', 'my contacts'),
	say('masqué', 'hidden')
];

/** Which lines of a profile a stranger sees. */
function linesSeenByAll(random: Random): ChallengeBody {
	const { name } = drawNames(random);
	const site = pickOne(random, SITES);
	const lines = pick(random, PROFILE_LINES, 5);
	const count = pickNumber(random, 2, 3);
	const right = lines.slice(0, count);
	const shown = lines.map((line, i) => ({
		line,
		who: i < count ? pickOne(random, OPEN) : NARROW[i - 2]!
	}));
	return choice({
		instruction: say(
			`${name} a un compte sur ${site.fr}. Quelles lignes de son profil verra un visiteur inconnu ? Plusieurs réponses sont attendues.`,
			`${name} has an account on ${site.en}. Which lines of the profile will an unknown visitor see? Several answers are expected.`
		),
		stimulus: {
			type: 'dialog',
			title: say('Mon profil : qui voit quoi', 'My profile: who sees what'),
			body: paragraphs(
				pick(random, shown, 5).map(({ line, who }) =>
					say(`${line.fr} : ${who.fr}`, `${line.en}: ${who.en}`)
				)
			),
			buttons: [say('Modifier', 'Edit'), say('Fermer', 'Close')]
		},
		right,
		wrong: lines.slice(count),
		why: say(
			`Un inconnu ne fait partie ni de vos contacts ni de vous-même : il ne voit que ce qui est réglé sur « tout le monde » ou « tous les visiteurs », soit ${enumerate(right.map(lowered)).fr}. Une ligne remplie n’est donc pas forcément une ligne montrée.`,
			`A stranger is neither one of your contacts nor yourself: they see only what is set to “everyone” or “all visitors,” that is, ${enumerate(right.map(lowered)).en}. So a line that is filled in is not always a line that is shown.`
		)
	});
}

/** Which of somebody’s names to type in order to sign in. */
function nameToSignIn(random: Random): ChallengeBody {
	const { name, surname, nickname, login, mail } = drawNames(random);
	const site = pickOne(random, SITES);
	const byMail = random() < 0.5;
	const solution = byMail ? mail : login;
	const lines = [
		say(`Prénom et nom : ${name} ${surname}`, `First and last name: ${name} ${surname}`),
		say(`Pseudonyme affiché : ${nickname}`, `Nickname shown: ${nickname}`),
		say(`Identifiant : ${login}`, `Login: ${login}`),
		say(`Adresse électronique : ${mail}`, `Email address: ${mail}`)
	];
	return {
		kind: 'qroc',
		instruction: say(
			`${name} a noté ces informations en s’inscrivant sur ${site.fr}. Aujourd’hui, la page de connexion affiche : « Saisissez votre **${byMail ? 'adresse électronique' : 'identifiant'}** et votre mot de passe. »\n\nQue faut-il écrire dans la première case ?`,
			`${name} wrote down this information when registering on ${site.en}. Today, the sign-in page says: “Enter your **${byMail ? 'email address' : 'login'}** and your password.”\n\nWhat must be typed in the first box?`
		),
		stimulus: {
			type: 'text',
			title: say('Mon inscription', 'My registration'),
			body: paragraphs(pick(random, lines, 4))
		},
		field: {
			label: say('Première case', 'First box'),
			type: byMail ? 'email' : 'code',
			solutions: [solution]
		},
		why: say(
			`La page demande ${byMail ? 'l’adresse électronique' : 'l’identifiant'} : \`${solution}\`. Le pseudonyme ${nickname} est le nom que voient les autres ; il ne sert pas à se connecter ici. ${byMail ? 'L’identifiant en est un autre encore' : 'L’adresse sert à recevoir les messages du site'} : un compte porte plusieurs noms, chacun pour un usage.`,
			`The page asks for the ${byMail ? 'email address' : 'login'}: \`${solution}\`. The nickname ${nickname} is the name that others see; it is not used to sign in here. ${byMail ? 'The login is yet another name' : 'The address is used to receive messages from the site'}: an account has several names, each with its own use.`
		)
	};
}

const TOWNS = ['Angers', 'Dijon', 'Brest', 'Metz', 'Nancy', 'Rennes', 'Lille', 'Tours'];
const SPORTS = [
	{ sport: say('judo', 'judo'), word: 'Judo' },
	{ sport: say('handball', 'handball'), word: 'Hand' },
	{ sport: say('natation', 'swimming'), word: 'Crawl' },
	{ sport: say('escalade', 'climbing'), word: 'Grimpe' },
	{ sport: say('tennis', 'tennis'), word: 'Tennis' }
];

/** The nickname that tells nothing of who bears it. */
function discreetNickname(random: Random): ChallengeBody {
	const { name, surname, nickname } = drawNames(random);
	const town = pickOne(random, TOWNS);
	const { sport, word } = pickOne(random, SPORTS);
	const birth = pickNumber(random, 1988, 2012);
	const site = pickOne(random, SITES);
	const revealing = [
		{ text: `${surname}.${pickNumber(random, 10, 99)}`, what: say('le nom', 'the last name') },
		{ text: `${word}_${town}`, what: say('le sport et la ville', 'the sport and the city') },
		{
			text: `${inAddress(name)}${birth}`,
			what: say('le prénom et l’année de naissance', 'the first name and the year of birth')
		},
		{
			text: `${town}${birth}`,
			what: say('la ville et l’année de naissance', 'the city and the year of birth')
		}
	];
	const wrong = pick(random, revealing, 3);
	return choice({
		instruction: say(
			`${name} s’inscrit sur ${site.fr} et veut un pseudonyme qui **ne révèle rien** de cette fiche. Lequel convient ?`,
			`${name} is registering on ${site.en} and wants a nickname that gives away **nothing** on this card. Which one is suitable?`
		),
		stimulus: {
			type: 'text',
			title: `${name} ${surname}`,
			body: paragraphs([
				say(`Ville : ${town}`, `City: ${town}`),
				say(`Année de naissance : ${birth}`, `Year of birth: ${birth}`),
				say(`Sport : ${sport.fr}`, `Sport: ${sport.en}`)
			])
		},
		right: [nickname],
		wrong: wrong.map(({ text }) => text),
		why: say(
			`Cherchez dans chaque pseudonyme un morceau de la vie de la personne : ${enumerate(wrong.map(({ text, what }) => `${text} donne ${what.fr}`)).fr}. ${nickname} ne contient rien de tel.`,
			`In each nickname, look for a piece of the person’s life: ${enumerate(wrong.map(({ text, what }) => `${text} gives ${what.en}`)).en}. ${nickname} contains nothing of the kind.`
		)
	});
}

const PAGES = [
	{
		page: say('Club d’aviron', 'Rowing Club'),
		official: [
			say('Reprise des entraînements lundi à 18 h.', 'Training starts again on Monday at 6 p.m.'),
			say('Les inscriptions de notre club sont ouvertes.', 'Registration for our club is open.'),
			say(
				'Notre assemblée générale aura lieu le 12.',
				'Our general meeting will be held on the 12th.'
			),
			say(
				'Nous cherchons des bénévoles pour la régate.',
				'We are looking for volunteers for the regatta.'
			)
		]
	},
	{
		page: say('Médiathèque', 'Public Library'),
		official: [
			say('Nous fermons à 17 h samedi.', 'We close at 5 p.m. on Saturday.'),
			say(
				'Notre atelier d’écriture reprend jeudi.',
				'Our writing workshop starts again on Thursday.'
			),
			say(
				'Pensez à rendre vos livres avant l’été.',
				'Remember to return your books before summer.'
			),
			say('Notre nouvelle exposition ouvre mardi.', 'Our new exhibition opens on Tuesday.')
		]
	},
	{
		page: say('Boulangerie du Port', 'Port Bakery'),
		official: [
			say('Nous serons fermés lundi pour travaux.', 'We will be closed on Monday for repairs.'),
			say('Commandez vos bûches avant le 18.', 'Order your holiday cakes before the 18th.'),
			say('Nous recrutons deux vendeuses ou vendeurs.', 'We are hiring two sales clerks.'),
			say('Nos tartes du jour : poire et citron.', 'Today’s tarts: pear and lemon.')
		]
	}
];
const PERSONAL = [
	say(
		'Mon fils a eu son permis, je suis aux anges !',
		'My son got his driver’s license, I am over the moon!'
	),
	say('Quelqu’un aurait un dentiste à me conseiller ?', 'Can anyone recommend me a dentist?'),
	say('Hier, j’ai trouvé le film vraiment raté.', 'Yesterday I thought the movie was really bad.'),
	say(
		'Je vends mon canapé, il ne passe pas la porte.',
		'I am selling my couch, it does not fit through the door.'
	)
];

/** The message posted under the wrong one of two identities. */
function wrongIdentity(random: Random): ChallengeBody {
	const { page, official } = pickOne(random, PAGES);
	const { name, surname } = drawNames(random);
	const own = `${name} ${surname}`;
	const isPersonalMisplaced = random() < 0.5;
	const officials = pick(random, official, 3).map((text, i) => ({
		text,
		as: !isPersonalMisplaced && i === 0 ? own : page,
		isWrong: !isPersonalMisplaced && i === 0
	}));
	const personals = pick(random, PERSONAL, 3).map((text, i) => ({
		text,
		as: isPersonalMisplaced && i === 0 ? page : own,
		isWrong: isPersonalMisplaced && i === 0
	}));
	const messages = pick(random, [...officials, ...personals], 6);
	const number = messages.findIndex(({ isWrong }) => isWrong) + 1;
	return {
		kind: 'qroc',
		instruction: say(
			`${own} publie tantôt en son nom, tantôt au nom de la page « ${page.fr} ». Un message est parti sous la mauvaise identité. Lequel ? Écrivez son numéro.`,
			`${own} posts sometimes under a personal name, sometimes as the page “${page.en}.” One message went out under the wrong identity. Which one? Type its number.`
		),
		stimulus: {
			type: 'table',
			columns: [say('N°', 'No.'), say('Publié par', 'Posted by'), say('Message', 'Message')],
			rows: messages.map(({ as, text }, i) => [String(i + 1), as, text])
		},
		field: counted(say('Numéro du message', 'Number of the message'), number),
		why: say(
			`Demandez-vous qui parle : « nous » ou une annonce pour la page, « je » ou une affaire privée pour la personne. Le message ${number} est ${isPersonalMisplaced ? 'personnel, mais publié au nom de la page' : 'une annonce de la page, mais publié au nom de la personne'}. Avant de publier, lisez le nom affiché à côté de votre message.`,
			`Ask who is speaking: “we” or an announcement for the page, “I” or a private matter for the person. Message ${number} is ${isPersonalMisplaced ? 'personal but signed by the page' : 'an announcement from the page but signed by the person'}. Before posting, read the name shown next to your message.`
		)
	};
}

/** Who can find an account, by what they know and by the settings. */
function whoFindsAccount(random: Random): ChallengeBody {
	const [owner, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const nickname = pickOne(random, NICKNAMES);
	const ways = [
		{
			setting: say('par mon numéro de téléphone', 'by my phone number'),
			knows: say('son numéro de téléphone', 'the phone number')
		},
		{
			setting: say('par mon adresse électronique', 'by my email address'),
			knows: say('son adresse électronique', 'the email address')
		},
		{
			setting: say('par mon nom complet', 'by my full name'),
			knows: say('son nom complet', 'the full name')
		},
		{
			setting: say('par mon pseudonyme', 'by my nickname'),
			knows: say(`son pseudonyme (${nickname})`, `the nickname (${nickname})`)
		}
	];
	const open = pick(random, ways, 2);
	const rows = [...ways, pickOne(random, ways)].map(({ knows }, i) => ({
		name: people[i]!,
		knows
	}));
	const isOpen = (knows: Localized) => open.some((way) => way.knows === knows);
	const right = rows.filter(({ knows }) => isOpen(knows)).map(({ name }) => name);
	return choice({
		instruction: say(
			`Aucune de ces personnes n’est en relation avec ${owner} sur le réseau. D’après les réglages et ce qu’elles savent, lesquelles peuvent trouver son compte ? Plusieurs réponses sont attendues.`,
			`None of these people is connected with ${owner} on the network. According to the settings and what they know, who can find this account? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say(
				`On peut me trouver ${ways.map((way) => `${way.setting.fr} : ${open.includes(way) ? 'oui' : 'non'}`).join(' ; ')}`,
				`People can find me ${ways.map((way) => `${way.setting.en}: ${open.includes(way) ? 'yes' : 'no'}`).join('; ')}`
			),
			columns: [
				say('Personne', 'Person'),
				say(`Ce qu’elle sait de ${owner}`, `What they know of ${owner}`)
			],
			rows: pick(random, rows, 5).map(({ name, knows }) => [name, knows])
		},
		right,
		wrong: people.filter((one) => !right.includes(one)),
		why: say(
			`Chaque renseignement est une clé, que le réglage accepte ou refuse. Deux sont acceptées : ${enumerate(open.map(({ knows }) => knows)).fr}. ${enumerate(right).fr} en ont une. Un pseudonyme ne cache donc pas un compte que l’on peut trouver par un numéro ou une adresse.`,
			`Each piece of information is a key, which the setting accepts or refuses. Two are accepted: ${enumerate(open.map(({ knows }) => knows)).en}. ${enumerate(right).en} have one of them. So a nickname does not hide an account that can be found by a number or an address.`
		)
	});
}

const SERVICES = [
	'Cartable',
	'Fredon',
	'Parcours',
	'Vitrine',
	'Galerie',
	'Palabre',
	'Carnet',
	'Estrade'
];

const LEAVING = [
	say(
		'son compte de l’université, fermé à la fin des études',
		'the university account, closed at graduation'
	),
	say('son compte de l’entreprise, fermé au départ', 'the company account, closed on departure'),
	say(
		'son compte du lycée, fermé après le bac',
		'the high school account, closed after graduation'
	),
	say(
		'son compte de l’association, fermé à la fin du mandat',
		'the association account, closed at the end of the term'
	)
];

/** Which accounts close with the one they are opened through, directly or through another. */
function accountsLost(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const leaving = pickOne(random, LEAVING);
	const [a, b, c, d, e] = pick(random, SERVICES, 5) as [string, string, string, string, string];
	const hasTwo = random() < 0.5;
	const first = say('avec ce compte', 'with this account');
	const own = say('avec un mot de passe propre', 'with a password of its own');
	const through = (service: string) =>
		say(`avec le compte ${service}`, `with the ${service} account`);
	const rows = [
		{ service: a, way: first },
		{ service: b, way: through(a) },
		{ service: c, way: own },
		{ service: d, way: through(c) },
		{ service: e, way: hasTwo ? first : own }
	];
	const right = hasTwo ? [a, b, e] : [a, b];
	return choice({
		instruction: say(
			`${who} va perdre ${leaving.fr}. Chacun de ces services ne s’ouvre que de la manière indiquée. Lesquels deviendront inaccessibles, si rien n’est changé d’ici là ? Plusieurs réponses sont attendues.`,
			`${who} is about to lose ${leaving.en}. Each of these services opens only in the way shown. Which ones will become inaccessible if nothing is changed until then? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Service', 'Service'), say('Connexion', 'Sign-in')],
			rows: pick(random, rows, 5).map(({ service, way }) => [service, way])
		},
		right,
		wrong: [a, b, c, d, e].filter((one) => !right.includes(one)),
		why: say(
			`Suivez la chaîne. ${hasTwo ? `${a} et ${e} s’ouvrent` : `${a} s’ouvre`} avec le compte qui disparaît, et ${b} s’ouvre avec ${a} : il tombe aussi. ${c} a son propre mot de passe, donc ${d}, qui en dépend, reste ouvert. Avant un départ, donnez à chaque service une autre façon de se connecter.`,
			`Follow the chain. ${hasTwo ? `${a} and ${e} open` : `${a} opens`} with the account that goes away, and ${b} opens with ${a}: it falls too. ${c} has its own password, so ${d}, which depends on it, stays open. Before leaving, give each service another way to sign in.`
		)
	});
}

/** What a private window shows, against what the settings promise. */
function seenFromPrivateWindow(random: Random): ChallengeBody {
	const { name } = drawNames(random);
	const lines = pick(random, PROFILE_LINES, 6);
	const shown = pickNumber(random, 2, 4);
	const rows = lines.map((line, i) => ({
		line,
		isHidden: i === 0 || i >= shown,
		isSeen: i < shown
	}));
	const order = pick(random, rows, 6);
	const leak = lines[0]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`${name} règle son profil, se déconnecte, puis le regarde dans une fenêtre privée, comme un inconnu.`,
			`${name} sets up a profile, signs out, then looks at it in a private window, as a stranger would.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Ligne du profil', 'Profile line'),
				say('Réglage choisi', 'Setting chosen'),
				say('Vue connectée', 'Signed-in view'),
				say('Fenêtre privée', 'Private window')
			],
			rows: order.map(({ line, isHidden, isSeen }) => [
				line,
				isHidden ? say('masqué', 'hidden') : say('public', 'public'),
				say('affichée', 'shown'),
				isSeen ? say('affichée', 'shown') : say('absente', 'missing')
			])
		},
		fields: [
			counted(
				say('Nombre de lignes qu’un inconnu voit', 'Number of lines that a stranger sees'),
				shown
			),
			{
				label: say('Ligne dont le réglage n’a pas fonctionné', 'Line whose setting did not work'),
				type: 'text',
				choices: order.map(({ line }) => line),
				solutions: [leak]
			}
		],
		why: say(
			`Seule la fenêtre privée montre ce que voit un inconnu : ${shown} lignes y sont affichées. La vue connectée les montre toutes, puisque c’est votre profil. « ${leak.fr} » est réglé sur « masqué » et s’affiche quand même : c’est la ligne à corriger.`,
			`Only the private window shows what a stranger sees: ${shown} lines are shown there. The signed-in view shows them all, since it is your own profile. “${leak.en}” is set to “hidden” and is shown all the same: that is the line to fix.`
		)
	};
}

interface Suspect {
	name: string;
	town: string;
	job: Localized;
	sport: Localized;
}

const JOBS = [
	say('bibliothécaire', 'librarian'),
	say('comptable', 'accountant'),
	say('géomètre', 'surveyor'),
	say('fleuriste', 'florist'),
	say('kinésithérapeute', 'physical therapist')
];

/** Six people, of whom a clue on town, then on work, then on sport leaves fewer and fewer. */
function drawSuspects(random: Random) {
	const names = pick(random, PEOPLE, 6);
	const [town, otherTown] = pick(random, TOWNS, 2) as [string, string];
	const [job, otherJob] = pick(random, JOBS, 2) as [Localized, Localized];
	const [sport, otherSport] = pick(random, SPORTS, 2).map((one) => one.sport) as [
		Localized,
		Localized
	];
	const inTown = pickNumber(random, 3, 4);
	const sharing = inTown - pickNumber(random, 1, inTown - 2);
	const suspects = names.map((name, i): Suspect => ({
		name,
		town: i < inTown ? town : otherTown,
		job: i < sharing || i === 4 || i === 5 ? job : otherJob,
		sport: i === 0 || i === 5 || (i >= sharing && i < inTown) ? sport : otherSport
	}));
	return { suspects, town, job, sport, inTown, sharing };
}

const suspectTable = (random: Random, suspects: Suspect[]) => ({
	type: 'table' as const,
	caption: say('Annuaire public de la chorale', 'Public directory of the choir'),
	columns: [
		say('Prénom', 'First name'),
		say('Ville', 'City'),
		say('Métier', 'Job'),
		say('Sport', 'Sport')
	],
	rows: pick(random, suspects, 6).map(({ name, town, job, sport }) => [name, town, job, sport])
});

/** Who hides behind a nickname, by clues none of which would be enough. */
function whoIsBehind(random: Random): ChallengeBody {
	const { suspects, town, job, sport } = drawSuspects(random);
	const nickname = pickOne(random, NICKNAMES);
	const posts = [
		say(
			`« La pluie à ${town} ce matin, quelle tristesse. »`,
			`“The rain in ${town} this morning, how sad.”`
		),
		say(
			`« Mon métier ? ${capitalized(job).fr}, depuis dix ans. »`,
			`“My job? ${capitalized(job).en}, for ten years.”`
		),
		say(
			`« Courbatures partout : l’entraînement d’hier (${sport.fr}) a été rude. »`,
			`“Sore all over: yesterday’s training (${sport.en}) was tough.”`
		)
	];
	const said = paragraphs(pick(random, posts, 3));
	return {
		kind: 'qroc',
		instruction: say(
			`Le compte ${nickname}, qui ne donne aucun nom, a publié à différents moments :\n\n${said.fr}\n\nQui, dans cet annuaire, se cache derrière ce compte ?`,
			`The account ${nickname}, which gives no name, has posted at different times:\n\n${said.en}\n\nWho in this directory is behind the account?`
		),
		stimulus: suspectTable(random, suspects),
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [suspects[0]!.name] },
		why: say(
			`Chaque indice convient à plusieurs personnes ; ensemble, ils n’en laissent qu’une : ${town}, ${job.fr}, ${sport.fr} ne décrivent que ${suspects[0]!.name}. Voilà pourquoi un pseudonyme ne suffit pas : les petits détails se croisent avec ce qui est public ailleurs.`,
			`Each clue suits several people; together they leave only one: ${town}, ${job.en} and ${sport.en} describe only ${suspects[0]!.name}. That is why a nickname is not enough: small details are matched with what is public elsewhere.`
		)
	};
}

/** How many people are left after each clue. */
function peopleLeft(random: Random): ChallengeBody {
	const { suspects, town, job, inTown, sharing } = drawSuspects(random);
	const nickname = pickOne(random, NICKNAMES);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’auteur du compte ${nickname} figure parmi ces six personnes. Il écrit d’abord qu’il vit à **${town}**, puis, un mois plus tard, qu’il exerce ce métier : **${job.fr}**.\n\nParmi combien de personnes se cache-t-il encore ?`,
			`The author of the account ${nickname} is one of these six people. They first write that they live in **${town}** and, a month later, that their job is **${job.en}**.\n\nAmong how many people are they still hidden?`
		),
		stimulus: suspectTable(random, suspects),
		fields: [
			counted(say('Après le premier message', 'After the first message'), inTown),
			counted(say('Après le second message', 'After the second message'), sharing)
		],
		why: say(
			`${inTown} personnes vivent à ${town}. Parmi elles seulement, ${sharing} ont pour métier « ${job.fr} » : les indices s’ajoutent, ils ne se remplacent pas. Compter tous les gens de ce métier oublierait la ville, déjà connue.`,
			`${inTown} people live in ${town}. Among those only, ${sharing} have the job “${job.en}”: clues add up, they do not replace one another. Counting everyone with this job would forget the city, which is already known.`
		)
	};
}

const UNIQUE_THINGS = [
	{
		profile: say(
			'Photo : mon atelier, avec ma fresque au mur',
			'Picture: my workshop, with my mural on the wall'
		),
		post: say(
			'Une photo de nuit devant sa fresque, toujours inachevée',
			'A night photo in front of the mural, still unfinished'
		)
	},
	{
		profile: say('Contact : bonjour@atelier-lune.example', 'Contact: bonjour@atelier-lune.example'),
		post: say(
			'Une adresse pour commander : bonjour@atelier-lune.example',
			'An address for orders: bonjour@atelier-lune.example'
		)
	},
	{
		profile: say(
			'Autrice ou auteur du guide « Marcher sans carte »',
			'Author of the guide “Walking Without a Map”'
		),
		post: say(
			'Un extrait de son prochain tome de « Marcher sans carte »',
			'An excerpt from the next volume of “Walking Without a Map”'
		)
	},
	{
		profile: say('Devise : « Plus lent que la pluie »', 'Motto: “Slower than the rain”'),
		post: say(
			'Un dessin signé « Plus lent que la pluie »',
			'A drawing signed “Slower than the rain”'
		)
	}
];
const COMMON_THINGS = [
	{
		profile: say('Ville : Lyon', 'City: Lyon'),
		post: say(
			'Une photo des quais de Lyon au soleil couchant',
			'A photo of the Lyon riverbanks at sunset'
		)
	},
	{
		profile: say('Langues : français, espagnol', 'Languages: French, Spanish'),
		post: say(
			'Une chanson espagnole, traduite en français',
			'A Spanish song, translated into French'
		)
	},
	{
		profile: say('Diplôme : licence d’histoire', 'Degree: BA in history'),
		post: say(
			'Un avis sur un podcast d’histoire très écouté',
			'An opinion about a very popular history podcast'
		)
	},
	{
		profile: say('Loisirs : cuisine et vélo', 'Hobbies: cooking and cycling'),
		post: say(
			'Une recette de gâteau aux noix, photo à l’appui',
			'A recipe for walnut cake, with a photo'
		)
	}
];

/** The draft that would link a pen name to a professional profile for certain. */
function draftThatBetrays(random: Random): ChallengeBody {
	const { name, surname, nickname } = drawNames(random);
	const unique = pickOne(random, UNIQUE_THINGS);
	const common = pick(random, COMMON_THINGS, 3);
	return choice({
		instruction: say(
			`${name} ${surname} écrit aussi sous le nom de ${nickname}, sans que personne le sache. Voici son profil professionnel, public. Lequel de ces brouillons, publié par ${nickname}, relierait les deux identités **avec quasi-certitude** ?`,
			`${name} ${surname} also writes as ${nickname}, without anyone knowing. Here is the professional profile, which is public. Which of these drafts, posted by ${nickname}, would link the two identities **almost for certain**?`
		),
		stimulus: {
			type: 'page',
			url: `https://reseau-pro.example/${inAddress(name)}-${inAddress(surname)}`,
			title: `${name} ${surname}`,
			body: paragraphs(pick(random, [unique, ...common], 4).map(({ profile }) => profile))
		},
		right: [unique.post],
		wrong: common.map(({ post }) => post),
		why: say(
			`Demandez-vous combien de personnes pourraient publier la même chose. Une ville, une langue, des études ou un loisir sont partagés par des milliers de gens. ${quoted(unique.post).fr} renvoie à un élément du profil qui n’appartient qu’à ${name} : c’est une signature.`,
			`Ask how many people could post the same thing. A city, a language, a degree or a hobby is shared by thousands. ${quoted(unique.post).en} points to an item of the profile that belongs only to ${name}: it is a signature.`
		)
	});
}

const BODIES = [
	{
		name: say('de la mairie de Valbrune', 'the Valbrune city hall'),
		handle: 'valbrune',
		site: 'www.valbrune.example'
	},
	{
		name: say('de l’orchestre des Deux-Rives', 'the Deux-Rives orchestra'),
		handle: 'deuxrives',
		site: 'www.orchestre-deuxrives.example'
	},
	{
		name: say('du refuge des Mésanges', 'the Mésanges animal shelter'),
		handle: 'mesanges',
		site: 'www.refuge-mesanges.example'
	},
	{
		name: say('du lycée des Coteaux', 'Coteaux high school'),
		handle: 'lyceecoteaux',
		site: 'www.lycee-coteaux.example'
	},
	{
		name: say('du festival Hors-Saison', 'the Hors-Saison festival'),
		handle: 'horssaison',
		site: 'www.hors-saison.example'
	}
];

/** The one account that a site names, and that names the site. */
function provenAccount(random: Random): ChallengeBody {
	const { name, handle, site } = pickOne(random, BODIES);
	const handles = pick(
		random,
		[
			`${handle}_officiel`,
			`${handle}.off`,
			`${handle}_actu`,
			`${handle}${pickNumber(random, 2019, 2026)}`,
			`${handle}-infos`
		],
		5
	);
	const [proven, ...others] = handles as [string, ...string[]];
	const other = `www.${handle}-infos.example`;
	const cited = [proven, others[0]!];
	const rows = [
		{ account: proven, link: site, followers: pickNumber(random, 210, 890) },
		{ account: others[0]!, link: '—', followers: pickNumber(random, 90, 190) },
		{ account: others[1]!, link: site, followers: pickNumber(random, 8, 19) * 1000 },
		{ account: others[2]!, link: other, followers: pickNumber(random, 900, 1900) }
	];
	return choice({
		instruction: say(
			`Plusieurs comptes se présentent comme celui ${name.fr}. Le site \`${site}\`, dont l’authenticité est sûre, dit : « Nos comptes : ${pick(
				random,
				cited,
				2
			)
				.map((one) => `@${one}`)
				.join(
					', '
				)}. »\n\nDe quel compte est-on certain dans **les deux sens**, du site au compte et du compte au site ?`,
			`Several accounts claim to be that of ${name.en}. The site \`${site}\`, known to be authentic, says: “Our accounts: ${pick(
				random,
				cited,
				2
			)
				.map((one) => `@${one}`)
				.join(
					', '
				)}.”\n\nWhich account is certain in **both directions**, from the site to the account and from the account to the site?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Compte', 'Account'),
				say('Site indiqué sur le compte', 'Site shown on the account'),
				say('Abonnés', 'Followers')
			],
			rows: pick(random, rows, 4).map(({ account, link, followers }) => [
				`@${account}`,
				link,
				amount(followers)
			])
		},
		right: [`@${proven}`],
		wrong: others.slice(0, 3).map((one) => `@${one}`),
		why: say(
			`Un compte peut citer n’importe quel site : @${others[1]} le fait, sans que le site le cite. À l’inverse, @${others[0]} est cité, mais ne renvoie pas au site : il peut avoir changé de mains. Seul @${proven} est cité par le site **et** le cite. Le nombre d’abonnés ou le mot « officiel » ne prouvent rien.`,
			`An account can name any site: @${others[1]} does, but the site does not name it. Conversely, @${others[0]} is named but does not point to the site: it may have changed hands. Only @${proven} is named by the site **and** names it. The number of followers or the word “officiel” proves nothing.`
		)
	});
}

/** The profile that a page of a site vouches for, by a link of the right kind. */
function vouchedProfile(random: Random): ChallengeBody {
	const { name, surname } = drawNames(random);
	const base = inAddress(name);
	const hosts = pick(
		random,
		['bavard.example', 'merle.example', 'agora.example', 'pie.example'],
		3
	);
	const handles = pick(
		random,
		[
			base,
			`${base}.${inAddress(surname)}`,
			`${inAddress(surname)}_${base}`,
			`${base}${pickNumber(random, 2, 9)}`
		],
		4
	);
	const links = [
		{ rel: ' rel="me"', isNote: false },
		{ rel: ' rel="nofollow"', isNote: false },
		{ rel: '', isNote: false },
		{ rel: ' rel="me"', isNote: true }
	].map((link, i) => ({ ...link, href: `https://${hosts[i % 3]}/@${handles[i]}` }));
	const right = links[0]!.href;
	const text = pick(random, links, 4)
		.map(({ rel, isNote, href }) => {
			const tag = `<a${rel} href="${href}">${name}</a>`;
			return `  ${isNote ? `<!-- ${tag} -->` : tag}`;
		})
		.join('\n');
	return {
		kind: 'qroc',
		instruction: say(
			`Sur des réseaux décentralisés, un profil est marqué « vérifié » quand le site qu’il indique contient un lien **vers lui** avec l’attribut \`rel="me"\`. Les quatre profils que cite ce code indiquent tous le site de ${name} ${surname}, dont il est tiré.\n\nÉcrivez l’adresse complète du seul profil qui sera vérifié.`,
			`On decentralized networks, a profile is marked “verified” when the site it shows contains a link **to it** with the attribute \`rel="me"\`. The four profiles named in this code all show the site of ${name} ${surname}, from which it is taken.\n\nType the full address of the only profile that will be verified.`
		),
		stimulus: {
			type: 'code',
			language: 'html',
			text: `<footer>\n${text}\n</footer>`
		},
		field: {
			label: say('Adresse du profil', 'Address of the profile'),
			type: 'url',
			solutions: [right]
		},
		why: say(
			`Deux liens portent \`rel="me"\`, mais l’un est entre \`<!--\` et \`-->\` : c’est un commentaire, qui ne compte pas dans la page. Reste \`${right}\`. Un lien sans \`rel\`, ou avec \`nofollow\`, mène bien au profil, mais ne dit pas « ce profil est le mien ».`,
			`Two links have \`rel="me"\`, but one is between \`<!--\` and \`-->\`: it is a comment, which does not count in the page. That leaves \`${right}\`. A link without \`rel\`, or with \`nofollow\`, does lead to the profile but does not say “this profile is mine.”`
		)
	};
}

const MONTHS = {
	fr: new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
};

/** A name given up can be taken by somebody else, and old links follow the name. */
function freedName(random: Random): ChallengeBody {
	const [first, second, reader] = pick(random, PEOPLE, 3) as [string, string, string];
	const [old, fresh, third] = pick(random, NICKNAMES, 3) as [string, string, string];
	const isTaken = random() < 0.6;
	const [a, b, c] = pick(random, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3).sort((x, y) => x - y) as [
		number,
		number,
		number
	];
	const month = (n: number) =>
		tell((language) => MONTHS[language].format(Date.UTC(2026, n - 1, 15)));
	const asksFresh = random() < 0.5;
	const nobody = say('nulle part : page introuvable', 'nowhere: page not found');
	const choices = [first, second, nobody];
	const heir = isTaken ? second : nobody;
	const field = (label: Localized, solution: Text) => ({
		label,
		type: 'text' as const,
		choices,
		solutions: [solution]
	});
	return {
		kind: 'qrocm',
		instruction: say(
			`Sur ce réseau, une mention \`@nom\` et une adresse en \`/nom\` mènent au compte qui porte ce nom **aujourd’hui** ; une adresse en \`/id/…\` désigne toujours le même compte. Un nom abandonné peut être repris par un autre.\n\nEn décembre, ${reader} suit d’anciens liens. Où mène chacun ?`,
			`On this network, a mention \`@name\` and an address in \`/name\` lead to the account that has this name **today**; an address in \`/id/…\` always means the same account. A name that was given up may be taken by someone else.\n\nIn December, ${reader} follows old links. Where does each one lead?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Mois', 'Month'), say('Événement', 'Event')],
			rows: [
				[
					month(a),
					say(
						`${first} ouvre le compte @${old}, d’adresse permanente /id/4471.`,
						`${first} opens the account @${old}, whose permanent address is /id/4471.`
					)
				],
				[
					month(b),
					say(
						`${first} change de nom : le compte s’appelle désormais @${fresh}.`,
						`${first} changes names: the account is now called @${fresh}.`
					)
				],
				[
					month(c),
					isTaken
						? say(
								`${second} ouvre un compte et prend le nom @${old}, devenu libre.`,
								`${second} opens an account and takes the name @${old}, now free.`
							)
						: say(
								`${second} ouvre un compte et prend le nom @${third}.`,
								`${second} opens an account and takes the name @${third}.`
							)
				]
			]
		},
		fields: [
			field(
				say(
					`Lien \`/${old}\`, reçu en ${month(a).fr}`,
					`Link \`/${old}\`, received in ${month(a).en}`
				),
				heir
			),
			field(
				say('Lien `/id/4471`, noté par un journal', 'Link `/id/4471`, noted by a newspaper'),
				first
			),
			field(
				asksFresh
					? say(
							`Mention @${fresh}, écrite en ${month(c).fr}`,
							`Mention @${fresh}, written in ${month(c).en}`
						)
					: say(
							`Mention @${old}, écrite en ${month(a).fr}`,
							`Mention @${old}, written in ${month(a).en}`
						),
				asksFresh ? first : heir
			)
		],
		why: say(
			`Ce n’est pas la date du lien qui compte, mais qui porte le nom aujourd’hui : ${isTaken ? `@${old} est passé à ${second}` : `@${old} n’est plus à personne`}, @${fresh} est à ${first}. Seule l’adresse permanente suit la personne. Avant d’abandonner un nom connu, gardez-le, ou prévenez ceux qui y renvoient.`,
			`What counts is not the date of the link but who has the name today: ${isTaken ? `@${old} went to ${second}` : `@${old} belongs to nobody now`}, @${fresh} belongs to ${first}. Only the permanent address follows the person. Before giving up a well-known name, keep it, or tell those who point to it.`
		)
	};
}

/** Which accounts fall one after another when one mailbox is stolen. */
function reachOfTheft(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [a, b, c, d, e, f] = pick(random, SERVICES, 6) as [
		string,
		string,
		string,
		string,
		string,
		string
	];
	const isLong = random() < 0.5;
	const phone = say('message sur le téléphone', 'text message to the phone');
	const key = say('clé de sécurité physique', 'physical security key');
	const through = (service: string) =>
		say(`lien envoyé à la messagerie ${service}`, `link sent to the ${service} mailbox`);
	const rows = [
		{ service: a, way: phone },
		{ service: b, way: through(a) },
		{ service: c, way: through(b) },
		{ service: d, way: isLong ? through(c) : through(e) },
		{ service: e, way: key },
		{ service: f, way: random() < 0.5 ? through(e) : phone }
	];
	const fallen = isLong ? [b, c, d] : [b, c];
	return {
		kind: 'qroc',
		instruction: say(
			`Quelqu’un s’empare de la messagerie **${a}** de ${who}. Sur chaque service, « mot de passe oublié » donne accès au compte par le moyen indiqué, et tous ces comptes ont une messagerie.\n\nCombien d’**autres** comptes cette personne peut-elle prendre, de proche en proche, sans le téléphone ni la clé ?`,
			`Someone takes over the **${a}** mailbox of ${who}. On each service, “forgot password” gives access to the account by the means shown, and all these accounts have a mailbox.\n\nHow many **other** accounts can this person take over, one after another, without the phone or the key?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Compte', 'Account'), say('Récupération', 'Recovery')],
			rows: pick(random, rows, 6).map(({ service, way }) => [service, way])
		},
		field: counted(say('Nombre d’autres comptes', 'Number of other accounts'), fallen.length),
		why: say(
			`Suivez les flèches depuis ${a} : ${fallen.map((one, i) => `${i === 0 ? a : fallen[i - 1]} ouvre ${one}`).join(', ')}. Cela fait ${fallen.length}. Les autres se récupèrent par le téléphone, par la clé ou par ${e}, qu’une clé protège. Une identité vaut ce que vaut la messagerie qui la récupère.`,
			`Follow the arrows from ${a}: ${fallen.map((one, i) => `${i === 0 ? a : fallen[i - 1]} opens ${one}`).join(', ')}. That makes ${fallen.length}. The others are recovered by the phone, by the key or through ${e}, which a key protects. An identity is worth what the mailbox that recovers it is worth.`
		)
	};
}
