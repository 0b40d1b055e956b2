import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { clock, codeLines, lines, listed, quoted } from './readings.ts';

const conditions: Text[] = [
	{ fr: 'Système 11', en: 'System 11' },
	{ fr: 'Système 12', en: 'System 12' },
	{ fr: 'Navigateur 128', en: 'Browser 128' },
	{ fr: 'Navigateur 129', en: 'Browser 129' },
	{ fr: 'Connexion par Wi-Fi', en: 'Wi-Fi connection' },
	{ fr: 'Connexion par câble', en: 'Cable connection' },
	{ fr: 'Extension Kolibri', en: 'Kolibri extension' },
	{ fr: 'Extension Lexiko', en: 'Lexiko extension' },
	{ fr: 'Aucune extension', en: 'No extension' }
];

export const helpRequests: Tube = {
	id: 'helpRequests',
	competence: '5.1',
	title: { fr: 'Demander et apporter de l’aide', en: 'Asking for help and giving it' },
	tutorial: {
		title: {
			fr: 'Décrire une panne pour être bien aidé',
			en: 'Describing a problem so that others can help'
		},
		minutes: 2,
		body: {
			fr: 'La personne qui vous aide ne voit pas votre écran : donnez-lui de quoi refaire la panne, et rien de secret.\n\n**Dans votre demande, écrivez :**\n\n- ce que vous faisiez juste avant, étape par étape ;\n- ce qui s’est passé, avec le texte et le code exacts du message ;\n- l’appareil, le logiciel et leurs versions ;\n- depuis quand, et ce que vous avez déjà essayé.\n\nDes faits, pas des suppositions : « l’écran s’éteint à 12 % », et non « la batterie est morte ».\n\n**N’envoyez jamais** un mot de passe, un code ou un numéro de carte. Dans un journal à publier, masquez aussi les jetons d’accès et les données personnelles.\n\n**Si vous aidez** :\n\n- cherchez ce qui est présent à chaque panne et jamais sans elle ;\n- entre une version qui marche et une qui échoue, essayez celle du milieu : chaque essai écarte la moitié ;\n- ne suivez qu’une réponse qui vaut pour **ces** versions et n’affaiblit pas la sécurité.\n\n**Exemple.** Une panne sur trois ouvertures : deux essais réussis ne prouvent rien, soixante, si.\n\n**Le piège.** Accuser un seul élément quand la panne en demande deux à la fois.',
			en: 'The person helping you does not see your screen: give them what they need to repeat the failure, and nothing secret.\n\n**In your request, write:**\n\n- what you were doing just before, step by step;\n- what happened, with the exact text and code of the message;\n- the device, the software and their versions;\n- since when, and what you have already tried.\n\nFacts, not guesses: “the screen turns off at 12%,” not “the battery is dead.”\n\n**Never send** a password, a code or a card number. In a log to be published, also mask access tokens and personal data.\n\n**If you are the one helping**:\n\n- look for what is present at each failure and never without it;\n- between a version that works and one that fails, try the middle one: each test rules out half;\n- follow only a reply that holds for **these** versions and does not weaken security.\n\n**Example.** A failure every third opening: two successful tests prove nothing, sixty do.\n\n**The trap.** Blaming a single item when the failure takes two at once.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Relever un message d’erreur et s’adresser à la bonne personne, sans rien livrer de secret.',
				'Note an error message and turn to the right person, without giving away any secret.'
			),
			challenges: [codeOfMessage, rightContact, nothingSecret, searchForHelp]
		},
		{
			level: 3,
			proves: say(
				'Décrire une panne par des faits qui permettent de la refaire.',
				'Describe a failure with facts that make it possible to repeat it.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Thierry écrit à l’assistance, mais son message ne permet pas de l’aider. Que doit-il ajouter ? Plusieurs réponses sont attendues.',
						en: 'Thierry writes to tech support, but his message is not enough to help him. What should he add? Several answers are expected.'
					},
					why: {
						fr: 'L’assistance doit pouvoir reproduire la panne : il lui faut les versions, ce que Thierry faisait juste avant, et le texte exact du message, visible sur une capture. Un mot de passe ou un numéro de carte ne se donnent jamais, et répéter « URGENT » n’apprend rien.',
						en: 'Tech support must be able to reproduce the failure: it needs the versions, what Thierry was doing just before, and the exact message, visible in a screenshot. A password or a card number should never be given, and repeating “URGENT” tells them nothing.'
					},
					stimulus: {
						type: 'mail',
						from: 'thierry.blanc@courriel.example',
						to: 'assistance@partitions-faciles.example',
						subject: { fr: 'Ça ne marche plus !', en: 'It doesn’t work anymore!' },
						body: {
							fr: 'Bonjour,\n\nVotre logiciel de musique ne marche plus. Il y a un message d’erreur. Aidez-moi vite, merci.\n\nThierry',
							en: 'Hello,\n\nYour music software no longer works. There is an error message. Please help me quickly.\n\nThierry'
						}
					},
					options: [
						{
							fr: 'La version du logiciel et celle de son système',
							en: 'The version of the software and of his system'
						},
						{
							fr: 'Le mot de passe de son compte sur le logiciel',
							en: 'The password of his account in the software'
						},
						{
							fr: 'Ce qu’il faisait juste avant l’erreur',
							en: 'What he was doing just before the error'
						},
						{
							fr: 'Le numéro de la carte utilisée pour l’achat',
							en: 'The number of the card used for the purchase'
						},
						{
							fr: 'Une capture d’écran du message affiché',
							en: 'A screenshot of the message shown'
						},
						{
							fr: 'Le mot « URGENT » répété dans l’objet',
							en: 'The word “URGENT” repeated in the subject'
						}
					],
					solutions: [0, 2, 4]
				},
				stepsToRepeat,
				missingFacts,
				factsOnly
			]
		},
		{
			level: 5,
			proves: say(
				'Comparer des cas, des versions ou des réponses pour trouver ce qui convient à une panne.',
				'Compare cases, versions or replies to find what fits a failure.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Sept postes d’une médiathèque ouvrent le même catalogue en ligne. Léonie cherche ce qui fait échouer l’affichage. La panne n’apparaît que si **deux conditions** sont réunies : lesquelles ? L’ordre ne compte pas.',
						en: 'Seven computers in a library open the same online catalog. Léonie looks for what makes the display fail. The failure occurs only when **two conditions** are met together: which ones? Their order does not matter.'
					},
					why: {
						fr: 'Les deux postes en panne, P2 et P4, ont en commun le navigateur 129 et Kolibri. P1 et P6 ont Kolibri avec le 128, P3 et P5 ont le 129 sans Kolibri : tout s’affiche. Il faut donc les deux ; le système et le réseau varient sans effet.',
						en: 'The two failing computers, P2 and P4, share browser 129 and Kolibri. P1 and P6 have Kolibri with 128, P3 and P5 have 129 without Kolibri: everything loads. So it takes both; the system and the network vary with no effect.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Poste', en: 'Computer' },
							{ fr: 'Système', en: 'System' },
							{ fr: 'Navigateur', en: 'Browser' },
							'Extension',
							{ fr: 'Réseau', en: 'Network' },
							{ fr: 'Le catalogue s’affiche', en: 'The catalog loads' }
						],
						rows: [
							['P1', '11', '128', 'Kolibri', 'Wi-Fi', { fr: 'oui', en: 'yes' }],
							['P2', '12', '129', 'Kolibri', { fr: 'câble', en: 'cable' }, { fr: 'non', en: 'no' }],
							['P3', '12', '129', { fr: 'aucune', en: 'none' }, 'Wi-Fi', { fr: 'oui', en: 'yes' }],
							['P4', '11', '129', 'Kolibri', 'Wi-Fi', { fr: 'non', en: 'no' }],
							['P5', '11', '129', 'Lexiko', { fr: 'câble', en: 'cable' }, { fr: 'oui', en: 'yes' }],
							[
								'P6',
								'12',
								'128',
								'Kolibri',
								{ fr: 'câble', en: 'cable' },
								{ fr: 'oui', en: 'yes' }
							],
							['P7', '12', '128', 'Lexiko', 'Wi-Fi', { fr: 'oui', en: 'yes' }]
						]
					},
					anyOrder: true,
					fields: [
						{
							label: { fr: 'Une condition', en: 'One condition' },
							type: 'text',
							choices: conditions,
							solutions: [{ fr: 'Navigateur 129', en: 'Browser 129' }]
						},
						{
							label: { fr: 'L’autre condition', en: 'The other condition' },
							type: 'text',
							choices: conditions,
							solutions: [{ fr: 'Extension Kolibri', en: 'Kolibri extension' }]
						}
					]
				},
				versionBisection,
				replyThatFits,
				triage
			]
		},
		{
			level: 6,
			proves: say(
				'Juger ce que des essais prouvent vraiment, et ce qu’un rapport ne doit pas révéler.',
				'Judge what tests really prove, and what a report must not reveal.'
			),
			challenges: [smallestCase, provenRemedy, separatingTest, linesToMask]
		}
	]
};

const FAILING_APPS = [
	{
		name: say('Carnet de notes', 'Notebook'),
		action: say('d’enregistrer un bulletin', 'save a report card'),
		title: say('Enregistrement impossible', 'Cannot save')
	},
	{
		name: say('Billetterie du club', 'Club tickets'),
		action: say('de réserver deux places', 'book two seats'),
		title: say('Réservation interrompue', 'Booking interrupted')
	},
	{
		name: say('Album partagé', 'Shared album'),
		action: say('d’ajouter des photos', 'add photos'),
		title: say('Ajout impossible', 'Cannot add')
	},
	{
		name: say('Espace famille', 'Family account'),
		action: say('de télécharger une attestation', 'download a certificate'),
		title: say('Téléchargement échoué', 'Download failed')
	},
	{
		name: say('Agenda de l’équipe', 'Team calendar'),
		action: say('d’inviter une collègue', 'invite a colleague'),
		title: say('Invitation non envoyée', 'Invitation not sent')
	}
];

/** The code of an error, among other numbers that a message shows. */
function codeOfMessage(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, action, title } = pickOne(random, FAILING_APPS);
	const code = `${pickOne(random, ['E', 'ERR', 'F', 'X'])}-${pickNumber(random, 1021, 9870)}`;
	const version = `${pickNumber(random, 2, 9)}.${pickNumber(random, 1, 9)}.${pickNumber(random, 1, 9)}`;
	const time = clock(pickNumber(random, 8 * 60, 19 * 60));
	const reference = pickNumber(random, 310000, 989999);
	return {
		kind: 'qroc',
		instruction: say(
			`Ce message arrête ${who} au moment ${action.fr}. Le formulaire d’aide demande : « Quel est le **code d’erreur** ? » Que répondre ?`,
			`This message stops ${who} when trying to ${action.en}. The help form asks: “What is the **error code**?” What should be answered?`
		),
		stimulus: {
			type: 'dialog',
			title,
			body: lines([
				say(
					'Le service n’a pas pu terminer l’opération.',
					'The service could not complete the operation.'
				),
				say(`${name.fr}, version ${version}`, `${name.en}, version ${version}`),
				say(`Erreur ${code}, à ${time}`, `Error ${code}, at ${time}`),
				say(`Référence de votre session : ${reference}`, `Your session reference: ${reference}`)
			]),
			buttons: [say('Fermer', 'Close'), say('Obtenir de l’aide', 'Get help')]
		},
		field: {
			label: say('Code d’erreur', 'Error code'),
			type: 'code',
			solutions: [
				code,
				code.replace('-', ''),
				code.replace('-', ' '),
				`Erreur ${code}`,
				`Error ${code}`
			]
		},
		why: say(
			`Le code suit le mot « Erreur » : \`${code}\`. Il désigne la panne, la même chez tous ceux qui la rencontrent. ${version} est la version du logiciel, ${reference} désigne cette seule session. Notez le code avant de fermer le message.`,
			`The code follows the word “Error”: \`${code}\`. It names the failure, the same for everyone who meets it. ${version} is the version of the software, ${reference} refers to this session alone. Note the code before closing the message.`
		)
	};
}

const CONTACTS = [
	{
		contact: say('Atelier du matériel', 'Hardware workshop'),
		for: say('écrans, claviers, batteries, câbles', 'screens, keyboards, batteries, cables'),
		problems: [
			say(
				'La batterie de ma tablette ne tient plus une heure.',
				'My tablet’s battery no longer lasts an hour.'
			),
			say(
				'Trois touches de mon clavier ne répondent plus.',
				'Three keys of my keyboard no longer respond.'
			)
		]
	},
	{
		contact: say('Guichet des comptes', 'Accounts desk'),
		for: say('identifiants, mots de passe, droits', 'usernames, passwords, rights'),
		problems: [
			say(
				'Mon identifiant est refusé depuis la rentrée.',
				'My username has been refused since September.'
			),
			say(
				'Je n’ai plus le droit d’ouvrir le dossier de mon équipe.',
				'I no longer have the right to open my team’s folder.'
			)
		]
	},
	{
		contact: say('Équipe du réseau', 'Network team'),
		for: say('Wi-Fi, prises, accès à Internet', 'Wi-Fi, sockets, internet access'),
		problems: [
			say('Aucun appareil n’a Internet dans la salle 12.', 'No device is online in room 12.'),
			say(
				'Le Wi-Fi se coupe chaque fois que je passe dans le couloir nord.',
				'The Wi-Fi drops every time I walk through the north hallway.'
			)
		]
	},
	{
		contact: say('Sécurité informatique', 'IT security'),
		for: say('messages suspects, vols, virus', 'suspicious messages, thefts, viruses'),
		problems: [
			say(
				'Un courriel m’a demandé mon code, et je l’ai donné.',
				'An email asked me for my code, and I gave it.'
			),
			say(
				'On m’a volé mon téléphone de travail dans le train.',
				'My work phone was stolen on the train.'
			)
		]
	},
	{
		contact: say('Formation', 'Training'),
		for: say('mode d’emploi, cours, conseils', 'how-tos, courses, advice'),
		problems: [
			say(
				'J’aimerais apprendre à faire un publipostage.',
				'I would like to learn how to do a mail merge.'
			),
			say(
				'Comment fait-on un graphique dans le nouveau tableur ?',
				'How do you make a chart in the new spreadsheet?'
			)
		]
	}
];

const HELP_PLACES = [
	{
		title: say('Aide informatique du lycée', 'High school computer help'),
		url: 'aide.lycee-des-tilleuls.example'
	},
	{
		title: say('Aide informatique de la mairie', 'Town hall computer help'),
		url: 'aide.mairie-olmet.example'
	},
	{
		title: say('Aide informatique de l’hôpital', 'Hospital computer help'),
		url: 'aide.hopital-saint-roch.example'
	},
	{
		title: say('Aide informatique de la coopérative', 'Co-op computer help'),
		url: 'aide.coop-des-rives.example'
	}
];

/** To whom to bring each problem, from a page that says what each one deals with. */
function rightContact(random: Random): ChallengeBody {
	const { title, url } = pickOne(random, HELP_PLACES);
	const asked = pick(random, CONTACTS, 3).map((one) => ({
		...one,
		problem: pickOne(random, one.problems)
	}));
	return {
		kind: 'qrocm',
		instruction: say(
			'À qui faut-il adresser **chaque** demande ?',
			'To whom should **each** request be sent?'
		),
		stimulus: {
			type: 'page',
			url,
			title,
			body: lines(
				CONTACTS.map((one) =>
					say(`${one.contact.fr} : ${one.for.fr}`, `${one.contact.en}: ${one.for.en}`)
				)
			)
		},
		fields: asked.map(({ problem, contact }) => ({
			label: quoted(problem),
			type: 'text' as const,
			choices: CONTACTS.map((one) => one.contact),
			solutions: [contact]
		})),
		why: tell((language) => {
			const explained = asked
				.map(
					({ problem, contact }) =>
						`${quoted(problem)[language]} ${language === 'fr' ? 'relève de' : 'goes to'} ${quoted(contact)[language]}`
				)
				.join(language === 'fr' ? ' ; ' : '; ');
			return language === 'fr'
				? `Demandez-vous **ce qui** ne va pas, pas seulement où cela se voit : ${explained}. Frapper d’emblée à la bonne porte fait gagner des jours.`
				: `Ask yourself **what** is wrong, not only where it shows: ${explained}. Knocking on the right door at once saves days.`;
		})
	};
}

const SECRETS = [
	say('Mon mot de passe est Rivage-418', 'My password is Rivage-418'),
	say('Ma carte finit par 4471, code au dos 208', 'My card ends in 4471, code on the back 208'),
	say('Le code reçu par SMS est 660 912', 'The code I got by text is 660 912'),
	say('Le code PIN du téléphone est 2904', 'The phone’s PIN is 2904'),
	say('La réponse à ma question secrète est Caramel', 'The answer to my secret question is Caramel')
];

const USEFUL_FACTS = [
	say('Le message dit « session expirée »', 'The message says “session expired”'),
	say('Cela arrive depuis la mise à jour de lundi', 'It has happened since Monday’s update'),
	say('Mon téléphone a le système 14.2', 'My phone has system 14.2'),
	say('J’ai déjà redémarré et vidé le cache', 'I have already restarted and cleared the cache'),
	say('L’écran se fige dès que j’ouvre une photo', 'The screen freezes as soon as I open a photo'),
	say('Chez ma sœur, la même version fonctionne', 'At my sister’s, the same version works')
];

const FORUMS = [
	say('sur le forum d’un jeu', 'on a game’s forum'),
	say('à l’assistance de sa banque', 'to the bank’s support'),
	say('à un bénévole du club informatique', 'to a volunteer of the computer club'),
	say('à l’assistance d’une messagerie', 'to a mail service’s support'),
	say('dans un groupe d’entraide', 'in a mutual help group')
];

/** What to delete from a request before it is sent, whoever receives it. */
function nothingSecret(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, FORUMS);
	const count = pickNumber(random, 2, 3);
	const right = pick(random, SECRETS, count);
	const wrong = pick(random, USEFUL_FACTS, 6 - count);
	const all = pick(random, [...right, ...wrong], 6);
	return choice({
		instruction: say(
			`Pour obtenir de l’aide, ${who} va écrire ceci ${place.fr}. Quelles phrases faut-il **enlever** avant l’envoi ? Plusieurs réponses sont attendues.`,
			`To get help, ${who} is about to write this ${place.en}. Which sentences must be **removed** before sending? Several answers are expected.`
		),
		stimulus: {
			type: 'text',
			title: say('Brouillon', 'Draft'),
			body: lines([
				say('Bonjour, mon application marche mal.', 'Hello, my app is not working properly.'),
				...all.map((one) => say(`${one.fr}.`, `${one.en}.`)),
				say('Merci d’avance !', 'Thanks in advance!')
			])
		},
		right,
		wrong,
		why: say(
			`Enlevez ce qui ouvre un compte ou permet de payer : ${listed(right.map((one) => quoted(one))).fr}. Personne n’en a besoin pour dépanner, pas même une vraie assistance. Les faits, les versions et les essais déjà faits sont au contraire ce qu’on attend.`,
			`Remove what opens an account or lets someone pay: ${listed(right.map((one) => quoted(one))).en}. Nobody needs it to fix a problem, not even a real support team. Facts, versions and tests already made are, on the contrary, what is expected.`
		)
	});
}

const SEARCHES = [
	{
		app: say('Partita', 'Partita'),
		task: say('export', 'export'),
		message: say('format audio inconnu', 'unknown audio format'),
		own: say('chanson de mamie', 'grandma’s song')
	},
	{
		app: say('Planio', 'Planio'),
		task: say('impression', 'print'),
		message: say('page vide', 'blank page'),
		own: say('planning de Julie', 'Julie’s schedule')
	},
	{
		app: say('Clipéo', 'Clipeo'),
		task: say('enregistrement', 'save'),
		message: say('piste corrompue', 'corrupted track'),
		own: say('film des vacances', 'vacation movie')
	},
	{
		app: say('Tablio', 'Tablio'),
		task: say('ouverture', 'open'),
		message: say('fichier verrouillé', 'file locked'),
		own: say('budget de la maison', 'household budget')
	}
];

/** Words that others with the same failure have written too. */
function searchForHelp(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { app, task, message, own } = pickOne(random, SEARCHES);
	const version = pickNumber(random, 3, 19);
	const code = pickNumber(random, 102, 989);
	return choice({
		instruction: say(
			`${who} cherche sur le Web si d’autres ont résolu cette panne. Quelle recherche a le plus de chances d’y mener ?`,
			`${who} searches the web to see whether others have solved this failure. Which search is the most likely to lead there?`
		),
		stimulus: {
			type: 'dialog',
			title: say(`${app.fr} ${version}`, `${app.en} ${version}`),
			body: tell(
				(language) =>
					`${quoted(own)[language]}${language === 'fr' ? ' ' : ''}: ${task[language]}, ${say('erreur', 'error')[language]} ${code} (${message[language]})`
			),
			buttons: ['OK']
		},
		right: [say(`${app.fr} ${task.fr} erreur ${code}`, `${app.en} ${task.en} error ${code}`)],
		wrong: [
			say(`${app.fr} ${task.fr} ${own.fr}`, `${app.en} ${task.en} ${own.en}`),
			say('logiciel erreur bizarre aide urgente', 'software strange error urgent help'),
			say(`erreur ${code} ordinateur ${task.fr}`, `error ${code} computer ${task.en}`),
			say(`${app.fr} ${version} avis et prix`, `${app.en} ${version} reviews and price`)
		],
		why: say(
			`Gardez ce que d’autres ont pu écrire : le logiciel, l’opération et le code, ${quoted(say(`${app.fr} ${task.fr} erreur ${code}`, '')).fr}. Sans le nom du logiciel, un code peut désigner mille pannes. Le nom de votre fichier n’existe que chez vous, et les plaintes n’apprennent rien.`,
			`Keep what others may have written: the software, the operation and the code, ${quoted(say('', `${app.en} ${task.en} error ${code}`), '.').en} Without the name of the software, a code can mean a thousand failures. Your file’s name exists only on your device, and complaints tell nothing.`
		)
	});
}

/** Each story tells its steps out of order; `steps` are in the right one. */
const STORIES = [
	{
		app: say('le logiciel de diaporama', 'the slideshow program'),
		story: say(
			'L’image est devenue noire quand j’ai lancé le diaporama. Juste avant, j’avais enregistré. La vidéo, je l’avais insérée dès l’ouverture du fichier ; c’est seulement ensuite que j’ai réduit sa taille.',
			'The picture turned black when I started the slideshow. Just before, I had saved. I had inserted the video as soon as I opened the file; only then did I reduce its size.'
		),
		steps: [
			say('Ouvrir le fichier', 'Open the file'),
			say('Insérer la vidéo', 'Insert the video'),
			say('Réduire sa taille', 'Reduce its size'),
			say('Enregistrer', 'Save'),
			say('Lancer le diaporama', 'Start the slideshow')
		]
	},
	{
		app: say('l’application de transport', 'the transit app'),
		story: say(
			'Le paiement a échoué. J’avais choisi un billet pour deux, après avoir saisi le code de réduction ; pour saisir ce code, il avait fallu me connecter. Entre le choix du billet et le paiement, j’ai changé la date.',
			'The payment failed. I had chosen a ticket for two, after typing the discount code; to type that code, I had had to sign in. Between choosing the ticket and paying, I changed the date.'
		),
		steps: [
			say('Se connecter', 'Sign in'),
			say('Saisir le code de réduction', 'Type the discount code'),
			say('Choisir un billet pour deux', 'Choose a ticket for two'),
			say('Changer la date', 'Change the date'),
			say('Payer', 'Pay')
		]
	},
	{
		app: say('le tableur', 'the spreadsheet'),
		story: say(
			'Le tableur s’est fermé quand j’ai imprimé. J’avais d’abord filtré la colonne des villes, puis trié par date, mais tout a commencé par l’import du fichier. Une fois le tri fait, j’ai masqué une colonne.',
			'The spreadsheet closed when I printed. I had first filtered the city column, then sorted by date, but it all began with importing the file. Once the sort was done, I hid a column.'
		),
		steps: [
			say('Importer le fichier', 'Import the file'),
			say('Filtrer les villes', 'Filter the cities'),
			say('Trier par date', 'Sort by date'),
			say('Masquer une colonne', 'Hide a column'),
			say('Imprimer', 'Print')
		]
	},
	{
		app: say('la retouche photo', 'the photo editor'),
		story: say(
			'Le texte a disparu à l’exportation. Je l’avais ajouté après le recadrage. Avant de recadrer, j’ai passé la photo en noir et blanc, sitôt ouverte. Le texte mis, je l’ai fait pivoter.',
			'The text disappeared on export. I had added it after cropping. Before cropping, I turned the photo to black and white, as soon as it was open. Once the text was there, I rotated it.'
		),
		steps: [
			say('Passer en noir et blanc', 'Turn to black and white'),
			say('Recadrer la photo', 'Crop the photo'),
			say('Ajouter le texte', 'Add the text'),
			say('Faire pivoter le texte', 'Rotate the text'),
			say('Exporter', 'Export')
		]
	}
];

/** The order in which things were done, from a story that begins by the end. */
function stepsToRepeat(random: Random): ChallengeBody {
	const [who, helper] = pick(random, PEOPLE, 2) as [string, string];
	const { app, story, steps } = pickOne(random, STORIES);
	const [first, , , before, last] = steps as [
		Localized,
		Localized,
		Localized,
		Localized,
		Localized
	];
	return {
		kind: 'order',
		instruction: say(
			`${helper} veut refaire la panne que ${who} raconte ci-dessous, avec ${app.fr}. Remettez les gestes **dans l’ordre où ils ont été faits**.`,
			`${helper} wants to repeat the failure that ${who} describes below, with ${app.en}. Put the actions **in the order in which they were done**.`
		),
		stimulus: { type: 'conversation', messages: [{ author: who, text: story }] },
		items: steps,
		why: say(
			`Le récit commence par la fin. Suivez les mots de temps : tout part de ${quoted(first).fr}, et ${quoted(before).fr} précède de peu ${quoted(last).fr}. Une panne se refait rarement si l’on change l’ordre des gestes : donnez-les numérotés.`,
			`The story begins with the end. Follow the words of time: it all starts with ${quoted(first, ',').en} and ${quoted(before).en} comes shortly before ${quoted(last, '.').en} A failure can rarely be repeated if the order of the actions changes: give them numbered.`
		)
	};
}

/** What support asks for, each with sentences that give it. */
const REQUIRED_FACTS = [
	{
		name: say('La version du logiciel', 'The version of the software'),
		given: [
			say('J’ai la version 6.2.', 'I have version 6.2.'),
			say('C’est écrit 11.4 dans « À propos ».', 'It says 11.4 under “About.”')
		]
	},
	{
		name: say('Le texte du message', 'The text of the message'),
		given: [
			say('Je lis : « droits insuffisants ».', 'It reads: “insufficient rights.”'),
			say('Il s’affiche « index illisible ».', 'It shows “unreadable index.”')
		]
	},
	{
		name: say('Le geste qui précède la panne', 'The action before the failure'),
		given: [
			say('Je venais de coller un tableau.', 'I had just pasted a table.'),
			say('Je cliquais sur « Partager ».', 'I was clicking “Share.”')
		]
	},
	{
		name: say('La date de la première panne', 'The date of the first failure'),
		given: [
			say('Cela arrive depuis mardi dernier.', 'It has been happening since last Tuesday.'),
			say('Tout allait bien jusqu’au 3 novembre.', 'All was well until November 3.')
		]
	},
	{
		name: say('Les essais déjà faits', 'The tests already made'),
		given: [
			say('J’ai redémarré, sans effet.', 'I restarted, with no effect.'),
			say('Avec un autre fichier, c’est pareil.', 'With another file, it is the same.')
		]
	},
	{
		name: say('L’appareil utilisé', 'The device used'),
		given: [
			say('Je suis sur une tablette Kalia 10.', 'I am on a Kalia 10 tablet.'),
			say('Mon portable est un Orme 14.', 'My laptop is an Orme 14.')
		]
	}
];

const EMPTY_COMPLAINTS = [
	say('C’est très gênant pour mon travail.', 'It is a real problem for my work.'),
	say(
		'Je vous fais pourtant confiance depuis longtemps.',
		'And yet I have trusted you for a long time.'
	),
	say('Votre concurrent n’a pas ce défaut.', 'Your competitor does not have this defect.'),
	say('Merci de me répondre au plus vite.', 'Please reply as soon as possible.')
];

/** What a request does not say, of all that support asks for. */
function missingFacts(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const right = pick(random, REQUIRED_FACTS, pickNumber(random, 2, 4));
	const given = REQUIRED_FACTS.filter((one) => !right.includes(one));
	const sentences = pick(
		random,
		[...given.map((one) => pickOne(random, one.given)), ...pick(random, EMPTY_COMPLAINTS, 2)],
		given.length + 2
	);
	return choice({
		instruction: say(
			`L’assistance demande six renseignements pour agir. Lesquels **manquent** dans le message de ${who} ? Plusieurs réponses sont attendues.`,
			`Support asks for six pieces of information before acting. Which ones are **missing** from ${who}’s message? Several answers are expected.`
		),
		stimulus: {
			type: 'mail',
			from: `${who.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@courriel.example`,
			to: 'assistance@logiciel.example',
			subject: say('Votre logiciel se ferme tout seul', 'Your software closes by itself'),
			body: tell((language) =>
				[
					say('Bonjour,', 'Hello,')[language],
					sentences.map((one) => one[language]).join(' '),
					who
				].join('\n\n')
			)
		},
		right: right.map(({ name }) => name),
		wrong: given.map(({ name }) => name),
		why: say(
			`Cherchez, pour chaque renseignement, la phrase qui le donne. Aucune ne donne ${listed(right.map(({ name }) => quoted(name))).fr}. Deux phrases n’apprennent rien à qui dépanne : l’urgence et le mécontentement ne permettent pas de refaire la panne.`,
			`For each piece of information, look for the sentence that gives it. None gives ${listed(right.map(({ name }) => quoted(name))).en}. Two sentences tell the person helping nothing: urgency and complaints do not make it possible to repeat the failure.`
		)
	});
}

const OBSERVED = [
	say(
		'Le voyant s’allume trois secondes, puis s’éteint.',
		'The light comes on for three seconds, then goes off.'
	),
	say('La page reste blanche dans deux navigateurs.', 'The page stays blank in two browsers.'),
	say(
		'Le son s’arrête quand je branche le chargeur.',
		'The sound stops when I plug in the charger.'
	),
	say('Le même fichier s’ouvre sur un autre poste.', 'The same file opens on another computer.'),
	say('La copie échoue toujours à 4 Go.', 'The copy always fails at 4 GB.'),
	say('L’écran devient vert après dix minutes.', 'The screen turns green after ten minutes.')
];

const SUPPOSED = [
	say('La carte mère a dû griller cette nuit.', 'The motherboard must have burned out last night.'),
	say('Un virus a sûrement tout déréglé.', 'A virus has surely messed everything up.'),
	say('La mise à jour était mal conçue.', 'The update was badly designed.'),
	say('Le disque est trop vieux pour ce logiciel.', 'The disk is too old for this software.'),
	say('Quelqu’un a pris le contrôle du clavier.', 'Someone has taken control of the keyboard.')
];

/** What was seen, apart from what is believed. */
function factsOnly(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, OBSERVED, count);
	const wrong = pick(random, SUPPOSED, 6 - count);
	return choice({
		instruction: say(
			`${who} prépare une demande d’aide et n’y garde que ce qui a été **constaté**. Quelles phrases garder ? Plusieurs réponses sont attendues.`,
			`${who} is preparing a request for help and keeps only what has been **observed**. Which sentences should be kept? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Un fait se voit, se mesure ou se refait devant quelqu’un : ${listed(right.map((one) => quoted(say(one.fr.slice(0, -1), one.en.slice(0, -1))))).fr}. Les autres phrases nomment une cause que personne n’a vérifiée : elles peuvent lancer l’aide sur une fausse piste.`,
			`A fact can be seen, measured or repeated in front of someone: ${listed(right.map((one) => quoted(say(one.fr.slice(0, -1), one.en.slice(0, -1))))).en}. The other sentences name a cause that nobody has checked: they may send the person helping down the wrong track.`
		)
	});
}

const RELEASED = [
	say('l’application de la bibliothèque', 'the library app'),
	say('le logiciel de caisse', 'the cash register software'),
	say('le jeu du club', 'the club’s game'),
	say('l’éditeur de partitions', 'the sheet music editor'),
	say('le site de réservation', 'the booking website')
];

/** Each test in the middle rules out half of the versions left. */
function versionBisection(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, RELEASED);
	const tests = pickNumber(random, 3, 4);
	const between = 2 ** tests - 1;
	const working = pickNumber(random, 21, 79);
	const failing = working + between + 1;
	const middle = working + 2 ** (tests - 1);
	return {
		kind: 'qrocm',
		instruction: say(
			`Un défaut est apparu dans ${what.fr} : la version ${working} ne l’a pas, la version ${failing} l’a. Chaque essai d’une version prend une heure. ${who} veut trouver la **première version fautive** en aussi peu d’essais que possible, quelle qu’elle soit.`,
			`A defect has appeared in ${what.en}: version ${working} does not have it, version ${failing} does. Each test of a version takes an hour. ${who} wants to find the **first faulty version** in as few tests as possible, whichever it is.`
		),
		fields: [
			{
				label: say('Version à essayer maintenant', 'Version to test now'),
				type: 'number',
				solutions: [String(middle)]
			},
			{
				label: say('Nombre d’essais qui suffit toujours', 'Number of tests that is always enough'),
				type: 'number',
				solutions: [String(tests)]
			}
		],
		why: say(
			`Essayez le milieu : ${middle}. Si elle a le défaut, il vient de cette version ou d’une version antérieure ; sinon, d’une suivante. Chaque essai écarte plus de la moitié des versions douteuses : il en reste ${Array.from({ length: tests }, (_, i) => 2 ** (tests - i) - 1).join(', puis ')}. Donc ${tests} essais, contre ${between} dans l’ordre.`,
			`Test the middle: ${middle}. If it has the defect, it comes from this version or an earlier one; if not, from a later one. Each test rules out more than half of the doubtful versions: what is left is ${Array.from({ length: tests }, (_, i) => 2 ** (tests - i) - 1).join(', then ')}. So ${tests} tests, against ${between} one by one.`
		)
	};
}

const FORUM_CASES = [
	{
		app: 'Partita',
		failure: say('la lecture grésille', 'playback crackles'),
		fix: say(
			'réglez la mémoire tampon sur 512 dans les préférences audio',
			'set the buffer to 512 in the audio preferences'
		),
		old: say(
			'remplacez le fichier son.ini, il n’existe plus ensuite',
			'replace the son.ini file, which no longer exists later'
		)
	},
	{
		app: 'Planio',
		failure: say('les rappels n’arrivent plus', 'reminders no longer arrive'),
		fix: say(
			'autorisez les notifications, puis recréez un rappel',
			'allow notifications, then create a reminder again'
		),
		old: say(
			'activez le module Alertes, supprimé depuis',
			'turn on the Alerts module, removed since'
		)
	},
	{
		app: 'Tablio',
		failure: say('les dates s’affichent en nombres', 'dates show up as numbers'),
		fix: say(
			'choisissez la région dans les réglages du classeur',
			'choose the region in the workbook settings'
		),
		old: say(
			'installez le complément Dates, intégré depuis',
			'install the Dates add-in, built in since'
		)
	},
	{
		app: 'Galerio',
		failure: say('les vignettes restent grises', 'thumbnails stay gray'),
		fix: say(
			'reconstruisez l’index depuis le menu Outils',
			'rebuild the index from the Tools menu'
		),
		old: say(
			'convertissez la base au format 2, déjà fait depuis',
			'convert the database to format 2, already done since'
		)
	}
];

/** Among replies, the one that holds for this version and this system, and asks for nothing risky. */
function replyThatFits(random: Random): ChallengeBody {
	const [who, ...helpers] = pick(random, PEOPLE, 5) as [string, string, string, string, string];
	const { app, failure, fix, old } = pickOne(random, FORUM_CASES);
	const version = pickNumber(random, 8, 14);
	const [system, otherSystem] = pick(
		random,
		[say('sur tablette', 'on a tablet'), say('sur ordinateur', 'on a computer')],
		2
	) as [Localized, Localized];
	const risky = pickOne(random, [
		say(
			'coupez l’antivirus et lancez ce programme trouvé sur un site de partage, il répare tout',
			'turn off the antivirus and run this program from a sharing site, it repairs everything'
		),
		say(
			'donne-moi l’accès à ton compte en message privé, je règle ça',
			'give me access to your account by private message, I will sort it out'
		),
		say(
			'installe la version modifiée qui circule, elle marche sans licence',
			'install the modified version going around, it works without a license'
		)
	]);
	const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const replies: [string, Localized][] = [
		[
			helpers[0]!,
			say(
				`Versions ${version - 1} et suivantes, ${system.fr} : ${fix.fr}.`,
				`Versions ${version - 1} and later, ${system.en}: ${fix.en}.`
			)
		],
		[
			helpers[1]!,
			say(
				`Jusqu’à la version ${version - 3}, ${system.fr} : ${old.fr}.`,
				`Up to version ${version - 3}, ${system.en}: ${old.en}.`
			)
		],
		[
			helpers[2]!,
			say(
				`Version ${version}, ${otherSystem.fr} seulement : passez par le menu Système, absent ailleurs.`,
				`Version ${version}, ${otherSystem.en} only: use the System menu, missing elsewhere.`
			)
		],
		[helpers[3]!, say(`Toutes versions : ${risky.fr}.`, `All versions: ${risky.en}.`)]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} lit les réponses à sa question sur un forum. **De qui** faut-il suivre le conseil ?`,
			`${who} reads the replies to a question asked on a forum. **Whose** advice should be followed?`
		),
		stimulus: {
			type: 'conversation',
			title: say(`${app} : ${failure.fr}`, `${app}: ${failure.en}`),
			messages: [
				{
					author: who,
					text: say(
						`J’utilise ${app} ${version} ${system.fr} et ${failure.fr}. Que faire ?`,
						`I use ${app} ${version} ${system.en} and ${failure.en}. What should I do?`
					)
				},
				...pick(random, replies, 4).map(([author, text]) => ({
					author,
					text: tell((language) => upper(text[language]))
				}))
			]
		},
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [helpers[0]!] },
		why: say(
			`Comparez chaque réponse à la question : ${app} ${version}, ${system.fr}. Celle de ${helpers[0]} vaut pour les deux. ${helpers[1]} parle d’anciennes versions, ${helpers[2]} d’un autre appareil. ${helpers[3]} propose un remède plus dangereux que la panne.`,
			`Compare each reply with the question: ${app} ${version}, ${system.en}. The one from ${helpers[0]} holds for both. ${helpers[1]} talks about old versions, ${helpers[2]} about another device. ${helpers[3]} suggests a remedy more dangerous than the failure.`
		)
	};
}

const TICKETS = [
	say('Imprimante du couloir', 'Hallway printer'),
	say('Paie du mois', 'Monthly payroll'),
	say('Écran de l’accueil', 'Reception screen'),
	say('Messagerie', 'Mail'),
	say('Planning des salles', 'Room schedule'),
	say('Site public', 'Public website'),
	say('Logiciel de caisse', 'Cash register software'),
	say('Badges d’entrée', 'Entry badges')
];

/** Security first, then those that stop work, by number of people; what can be worked around waits. */
function triage(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [leak, first, second, third, fourth] = pick(random, TICKETS, 5) as [
		Localized,
		Localized,
		Localized,
		Localized,
		Localized
	];
	const [yes, no] = [say('oui', 'yes'), say('non', 'no')];
	const small = pickNumber(random, 3, 9);
	const rows: [Localized, number, Localized, Localized][] = [
		[leak, pickNumber(random, 2, 6), yes, say('données visibles de tous', 'data visible to all')],
		[first, small + pickNumber(random, 14, 22), no, say('arrêt complet', 'complete stop')],
		[second, small, no, say('arrêt complet', 'complete stop')],
		[third, small + pickNumber(random, 50, 90), yes, say('lenteur', 'slowness')],
		[fourth, small + pickNumber(random, 25, 40), yes, say('lenteur', 'slowness')]
	];
	return {
		kind: 'order',
		instruction: say(
			`${who} classe les demandes d’aide. Règle du service : d’abord ce qui **expose des données** ; puis ce qui arrête le travail **sans autre solution** ; enfin le reste. À égalité, le plus de personnes touchées d’abord. Dans quel ordre les traiter ?`,
			`${who} sorts the requests for help. The department’s rule: first, whatever **exposes data**; then, whatever stops work **with no workaround**; then the rest. Among equals, the most people affected first. In which order should they be handled?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Demande', 'Request'),
				say('Personnes touchées', 'People affected'),
				say('Autre solution', 'Workaround'),
				say('Constat', 'Observation')
			],
			rows: pick(random, rows, 5).map(([name, people, workaround, fact]) => [
				name,
				String(people),
				workaround,
				fact
			])
		},
		items: [leak, first, second, third, fourth],
		why: say(
			`${quoted(leak).fr} passe en tête malgré le petit nombre de personnes : des données y sont exposées. ${quoted(first).fr} et ${quoted(second).fr} bloquent sans autre solution, dans l’ordre du nombre. ${quoted(third).fr} touche le plus de monde, mais on peut travailler autrement.`,
			`${quoted(leak).en} comes first despite the small number of people: data is exposed there. ${quoted(first).en} and ${quoted(second).en} stop work with no workaround, in order of number. ${quoted(third).en} affects the most people, but they can work another way.`
		)
	};
}

const ELEMENTS = [
	say('Image', 'Picture'),
	say('Tableau', 'Table'),
	say('Note de bas de page', 'Footnote'),
	say('Sommaire', 'Table of contents'),
	say('Formule', 'Formula'),
	say('Graphique', 'Chart'),
	say('Lien', 'Link')
];

/** Removed one at a time: what is needed for the failure is what makes it go away. */
function smallestCase(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const elements = pick(random, ELEMENTS, 5);
	const needed = pick(random, elements, 2);
	const rows: [Localized, Localized][] = elements.map((element) => [
		say(`Sans l’élément ${quoted(element).fr}`, `Without the ${quoted(element).en} element`),
		needed.includes(element) ? say('s’ouvre bien', 'opens fine') : say('plantage', 'crash')
	]);
	const isNeeded = needed.map((one) => quoted(one));
	return {
		kind: 'qrocm',
		anyOrder: true,
		instruction: say(
			`Un document fait planter le logiciel. Pour l’envoyer à l’assistance, ${who} veut le réduire à **deux éléments** qui suffisent à refaire la panne. À partir du document complet, chaque essai retire un seul élément. Lesquels garder ? L’ordre ne compte pas.`,
			`A document makes the software crash. To send it to support, ${who} wants to reduce it to **two elements** that are enough to repeat the failure. Starting from the full document, each test removes a single element. Which ones should be kept? Their order does not matter.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Essai', 'Test'), say('Résultat', 'Result')],
			rows: [[say('Document complet', 'Full document'), say('plantage', 'crash')], ...rows]
		},
		fields: needed.map((element, i) => ({
			label:
				i === 0 ? say('Un élément', 'One element') : say('L’autre élément', 'The other element'),
			type: 'text' as const,
			choices: elements,
			solutions: [element]
		})),
		why: say(
			`Si la panne persiste sans un élément, il n’y est pour rien. Elle disparaît sans ${isNeeded[0]!.fr}, et aussi sans ${isNeeded[1]!.fr} : il faut donc les deux à la fois. Attention à ne pas lire le tableau à l’envers : un plantage **innocente** ce qui a été retiré.`,
			`If the failure persists without an element, that element plays no part. It goes away without ${isNeeded[0]!.en}, and also without ${isNeeded[1]!.en}: so it takes both at once. Be careful not to read the table backward: a crash **clears** what was removed.`
		)
	};
}

const REMEDIES = [
	say('Nouveau câble', 'New cable'),
	say('Autre prise', 'Other socket'),
	say('Pilote à jour', 'Updated driver'),
	say('Veille désactivée', 'Sleep mode off'),
	say('Cache vidé', 'Cache cleared'),
	say('Écran externe retiré', 'External screen removed')
];

/** Few successes prove nothing of a failure that does not occur each time. */
function provenRemedy(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [proven, few, useless, halved] = pick(random, REMEDIES, 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const before = pickNumber(random, 28, 34);
	const tries = pickNumber(random, 58, 70);
	const short = pickNumber(random, 2, 4);
	const same = Math.round((tries * before) / 100) + pickNumber(random, -2, 2);
	const medium = pickNumber(random, 9, 11);
	const rows: [Localized, string, string][] = [
		[proven, String(tries), '0'],
		[few, String(short), '0'],
		[useless, String(tries + pickNumber(random, 1, 6)), String(same)],
		[halved, String(medium), '3']
	];
	return {
		kind: 'qroc',
		instruction: say(
			`Sans rien changer, le projecteur de ${who} ne s’allume pas **${before} fois sur 100**. Quatre remèdes ont été essayés, chacun seul. Lequel est **prouvé** efficace par ces chiffres ?`,
			`With nothing changed, ${who}’s projector fails to turn on **${before} times out of 100**. Four remedies have been tried, each one alone. Which one do these figures **prove** effective?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Remède', 'Remedy'), say('Essais', 'Tries'), say('Échecs', 'Failures')],
			rows: pick(random, rows, 4)
		},
		field: { label: say('Remède', 'Remedy'), type: 'text', solutions: [proven] },
		why: say(
			`Sans remède, ${tries} essais donneraient une vingtaine d’échecs : n’en avoir aucun ne peut guère être un hasard. ${quoted(few).fr} n’en a pas non plus, mais sur ${short} essais, ce qui arrive souvent par chance. ${quoted(useless).fr} et ${quoted(halved).fr} laissent à peu près la même part d’échecs qu’avant.`,
			`Without a remedy, ${tries} tries would give about twenty failures: having none can hardly be chance. ${quoted(few).en} has none either, but over ${short} tries, which often happens by luck. ${quoted(useless).en} and ${quoted(halved).en} leave about the same share of failures as before.`
		)
	};
}

const FACTORS = [
	{
		name: say('le navigateur', 'the browser'),
		values: [say('Navigateur 141', 'Browser 141'), say('Navigateur 140', 'Browser 140')]
	},
	{
		name: say('l’extension', 'the extension'),
		values: [say('extension Kolibri', 'Kolibri extension'), say('sans extension', 'no extension')]
	},
	{
		name: say('le système', 'the system'),
		values: [say('système 15', 'system 15'), say('système 14', 'system 14')]
	},
	{ name: say('la liaison', 'the link'), values: [say('Wi-Fi', 'Wi-Fi'), say('câble', 'cable')] }
];

/** Two suspects always together: only a case that has one of them separates them. */
function separatingTest(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [first, second, other] = pick(random, FACTORS, 3) as [
		(typeof FACTORS)[number],
		(typeof FACTORS)[number],
		(typeof FACTORS)[number]
	];
	const setup = (a: number, b: number, c: number) => [
		first.values[a]!,
		second.values[b]!,
		other.values[c]!
	];
	const together = (values: Localized[]) => {
		const written = tell((language) => values.map((value) => value[language]).join(', '));
		return tell(
			(language) => written[language].charAt(0).toUpperCase() + written[language].slice(1)
		);
	};
	const seen: [Localized[], boolean][] = [
		[setup(0, 0, 0), true],
		[setup(0, 0, 1), true],
		[setup(1, 1, 0), false],
		[setup(1, 1, 1), false]
	];
	const right =
		random() < 0.5 ? setup(0, 1, pickNumber(random, 0, 1)) : setup(1, 0, pickNumber(random, 0, 1));
	const title = (text: Localized) =>
		tell((language) => text[language].replace(/^\p{L}/u, (letter) => letter.toUpperCase()));
	const heading = [first, second, other].map(({ name }) =>
		title(say(name.fr.replace(/^(?:l’|le |la )/, ''), name.en.replace(/^the /, '')))
	);
	return choice({
		instruction: say(
			`Une page plante sur certains postes. ${who} hésite entre deux causes, ${first.name.fr} ou ${second.name.fr} : une seule des deux suffit à faire planter la page. Quel **cinquième poste** faut-il essayer pour trancher ?`,
			`A page crashes on some computers. ${who} hesitates between two causes, ${first.name.en} or ${second.name.en}: one of the two is enough, by itself, to crash the page. Which **fifth computer** must be tried to decide?`
		),
		stimulus: {
			type: 'table',
			columns: [...heading, say('La page plante', 'The page crashes')],
			rows: pick(random, seen, 4).map(([values, crashes]): Text[] => [
				...values,
				crashes ? say('oui', 'yes') : say('non', 'no')
			])
		},
		right: [together(right)],
		wrong: seen.map(([values]) => together(values)),
		why: say(
			`Sur les quatre postes, ${first.name.fr} et ${second.name.fr} changent toujours ensemble : rien ne les sépare. Il faut un poste qui ait l’un des suspects **sans** l’autre : ${quoted(together(right)).fr}. Refaire un cas déjà vu redonnerait son résultat. Ici, ${other.name.fr} varie sans effet.`,
			`On the four computers, ${first.name.en} and ${second.name.en} always change together: nothing separates them. A computer is needed that has one of the suspects **without** the other: ${quoted(together(right), '.').en} Repeating a case already seen would give its result again. Here, ${other.name.en} varies with no effect.`
		)
	});
}

const SECRET_LINES = [
	(n: number) => `db.url = postgres://gestion:Saule${n}@db.interne.example/club`,
	(n: number) => `api.token = tk_live_9f3e${n}c7a1`,
	(n: number) => `Cookie: session=b71c${n}d04e`,
	(n: number) => `user.phone = 06 39 98 ${String(n).slice(0, 2)} ${String(n).slice(1, 3)}`,
	(n: number) => `smtp.password = Galet-${n}`
];

const HARMLESS_LINES = [
	(n: number) => `app.version = 4.${String(n).slice(0, 2)}.1`,
	(n: number) => `ERROR E${n}: template not found`,
	() => 'listen = 127.0.0.1:8080',
	(n: number) => `memory.max = ${n} MB`,
	() => 'locale = fr_FR',
	(n: number) => `started in ${n} ms`
];

/** What gives access or tells who someone is, in a report that looks purely technical. */
function linesToMask(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const count = pickNumber(random, 2, 4);
	const write = (line: (n: number) => string) => line(pickNumber(random, 213, 989));
	const right = pick(random, SECRET_LINES, count).map(write);
	const wrong = pick(random, HARMLESS_LINES, 7 - count).map(write);
	return choice({
		instruction: say(
			`${who} va publier ce rapport de panne sur un forum ouvert à tous. Quelles lignes faut-il **masquer** ? Plusieurs réponses sont attendues.`,
			`${who} is about to post this failure report on a forum open to all. Which lines must be **masked**? Several answers are expected.`
		),
		stimulus: codeLines('log', pick(random, [...right, ...wrong], 7)),
		right: right.map((line) => `\`${line}\``),
		wrong: wrong.map((line) => `\`${line}\``),
		why: say(
			`Masquez ce qui ouvre une porte ou désigne quelqu’un : ${listed(right.map((line) => `\`${line.split(/ = |: /)[0]}\``)).fr}. Un mot de passe peut se cacher dans une adresse, entre « : » et « @ », et un cookie de session vaut un mot de passe. Versions, durées, codes d’erreur et \`127.0.0.1\`, l’adresse de toute machine pour elle-même, peuvent rester.`,
			`Mask what opens a door or identifies someone: ${listed(right.map((line) => `\`${line.split(/ = |: /)[0]}\``)).en}. A password can hide in an address, between “:” and “@,” and a session cookie is worth a password. Versions, durations, error codes and \`127.0.0.1\`, every machine’s address for itself, may stay.`
		)
	});
}
