import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import { dayOf, daysAfter, isoDate, longDay, shortDay } from '../days.ts';
import { listed, lowerFirst, percent, quoted } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const onlineProcedures: Tube = {
	id: 'onlineProcedures',
	competence: '2.4',
	title: { fr: 'Faire ses démarches en ligne', en: 'Dealing with public services online' },
	tutorial: {
		title: {
			fr: 'Mener une démarche jusqu’à l’accusé de réception',
			en: 'Taking an application through to its receipt'
		},
		minutes: 2,
		body: {
			fr: 'Une démarche en ligne suit toujours le même chemin : s’identifier, remplir, envoyer, puis garder une preuve.\n\nAllez-y pas à pas :\n\n- partez du site officiel, et non d’une publicité : l’adresse d’un service de l’État finit d’ordinaire par `.gouv.fr`, juste avant la première barre ;\n- identifiez-vous. Avec un service comme FranceConnect, le site reçoit votre identité, **jamais votre mot de passe** ;\n- joignez les pièces demandées, au bon format ;\n- envoyez, puis gardez l’**accusé de réception** : il prouve le jour de l’envoi. Un brouillon ne prouve rien.\n\nUn message officiel contient souvent plusieurs numéros : lisez les mots qui les entourent. Suivez ensuite l’état du dossier : « à compléter » attend quelque chose de vous, « en instruction » attend l’administration.\n\nPour un délai, cherchez **ce qui le fait partir** : la date de la lettre, celle où vous l’avez reçue, ou celle où le dossier est devenu complet. Un silence peut valoir accord ou refus : le texte le dit.\n\nAvant plusieurs démarches, repérez celle qui ne demande rien d’avance : elle débloque les autres. Et si une décision vous semble fausse, refaites le calcul, puis contestez auprès du service indiqué, dans le délai.',
			en: 'An online application always follows the same path: sign in, fill in, send, then keep proof.\n\nGo step by step:\n\n- start from the official site, not from an advertisement: the address of a French State service usually ends in `.gouv.fr`, right before the first slash;\n- sign in. With a service such as FranceConnect, the site receives your identity, **never your password**;\n- attach the documents asked for, in the right format;\n- send, then keep the **acknowledgment of receipt**: it proves the day you sent it. A draft proves nothing.\n\nAn official message often contains several numbers: read the words around them. Then follow the status of the file: “to be completed” is waiting for you, “under review” is waiting for the administration.\n\nFor a time limit, look for **what starts it**: the date of the letter, the day you received it, or the day the file became complete. Silence may mean agreement or refusal: the text says which.\n\nBefore several applications, spot the one that requires nothing beforehand: it unlocks the others. And if a decision seems wrong, redo the calculation, then appeal to the office named, within the time limit.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Retrouver le site officiel, le bon numéro et les pièces d’une démarche.',
				'Find the official site, the right number and the documents of an application.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Au guichet de la mairie, on demande à Bintou son numéro de pré-demande. Que répond-elle ?',
						en: 'At the town hall counter, Bintou is asked for her pre-application number. What does she answer?'
					},
					why: {
						fr: 'Le message contient plusieurs codes : lisez les mots qui précèdent chacun. « le numéro de votre pré-demande » annonce `T6KX29`. `4471` est la référence du rendez-vous, `B3` le guichet, et le dernier est un numéro de téléphone.',
						en: 'The message contains several codes: read the words before each one. “The number of your pre-application” introduces `T6KX29`. `4471` is the reference of the appointment, `B3` the counter, and the last one is a phone number.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Mairie de Valbrune <etat-civil@valbrune.example>',
							en: 'Valbrune town hall <etat-civil@valbrune.example>'
						},
						to: 'Bintou Sylla',
						subject: {
							fr: 'Carte d’identité : votre rendez-vous',
							en: 'Identity card: your appointment'
						},
						body: {
							fr: 'Bonjour,\n\nVotre rendez-vous (référence 4471) est fixé au jeudi 12 juin à 10 h 20, guichet B3.\n\nApportez une photo, un justificatif de domicile et le numéro de votre pré-demande : `T6KX29`.\n\nPour annuler : 02 61 91 33 80.',
							en: 'Hello,\n\nYour appointment (reference 4471) is on Thursday, June 12 at 10:20 a.m., counter B3.\n\nBring a photo, proof of address and the number of your pre-application: `T6KX29`.\n\nTo cancel: 02 61 91 33 80.'
						}
					},
					field: {
						label: { fr: 'Numéro de pré-demande', en: 'Pre-application number' },
						type: 'code',
						solutions: ['T6KX29', 'T6 KX 29', 'T6K X29', 'T6KX 29']
					}
				},
				numberToGive,
				documentsToSend,
				officialResult
			]
		},
		{
			level: 2,
			proves: say(
				'Suivre un dossier en ligne, du bon service à la preuve d’envoi.',
				'Follow an online file, from the right office to proof of sending.'
			),
			challenges: [lastDayToComplete, nextGesture, officeForNeed, proofOfSending]
		},
		{
			level: 4,
			proves: say(
				'S’identifier, joindre des pièces recevables et comprendre un délai.',
				'Sign in, attach acceptable documents and understand a time limit.'
			),
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Corentin demande une aide au permis de conduire sur le site de sa région, où il n’a pas de compte. Il passe par FranceConnect. Remettez les étapes dans l’ordre.',
						en: 'Corentin is applying for help with the cost of his driver’s license on his region’s website, where he has no account. He goes through FranceConnect, the French State’s sign-in service. Put the steps in order.'
					},
					why: {
						fr: 'Tout part du site de la région. FranceConnect demande ensuite quel compte utiliser, puis l’identifiant de ce compte, enfin l’accord de Corentin pour transmettre son identité. C’est seulement après que le formulaire affiche son nom ; l’accusé de réception vient à la fin.',
						en: 'Everything starts on the region’s website. FranceConnect then asks which account to use, next for that account’s login, and finally for Corentin’s agreement to send his identity. Only then does the form show his name; the acknowledgment comes last.'
					},
					items: [
						{
							fr: 'Sur le site de la région, cliquer sur « S’identifier avec FranceConnect »',
							en: 'On the region’s website, click “Sign in with FranceConnect”'
						},
						{
							fr: 'Choisir un compte qu’il possède déjà : impôts ou assurance maladie',
							en: 'Choose an account he already has: taxes or health insurance'
						},
						{
							fr: 'Saisir l’identifiant et le mot de passe de ce compte',
							en: 'Enter the login and password of that account'
						},
						{
							fr: 'Accepter que son identité soit transmise au site de la région',
							en: 'Agree to his identity being sent to the region’s website'
						},
						{
							fr: 'Compléter le formulaire, où son nom est déjà inscrit',
							en: 'Fill in the form, which already shows his name'
						},
						{
							fr: 'Envoyer la demande, puis garder l’accusé de réception',
							en: 'Send the application, then keep the acknowledgment of receipt'
						}
					]
				},
				dataSent,
				acceptedFiles,
				meaningOfSilence
			]
		},
		{
			level: 6,
			proves: say(
				'Enchaîner des démarches, vérifier une décision et juger un parcours en ligne.',
				'Chain applications, check a decision and judge an online process.'
			),
			challenges: [amountOfHelp, orderOfApplications, stepThatLoses, appealInTime]
		}
	]
};

const LETTERS = ['B', 'D', 'F', 'H', 'K', 'M', 'R', 'T', 'V', 'X'];

const OFFICES = [
	{
		from: say('Mairie de Valbrune', 'Valbrune town hall'),
		subject: say('Demande de passeport', 'Passport application'),
		place: say('guichet', 'counter')
	},
	{
		from: say('Service des bourses', 'Grants office'),
		subject: say('Demande de bourse', 'Grant application'),
		place: say('bureau', 'office')
	},
	{
		from: say('Région Hautes-Rives', 'Hautes-Rives region'),
		subject: say('Aide au transport', 'Transportation aid'),
		place: say('bureau', 'office')
	},
	{
		from: say('Maison de l’habitat', 'Housing center'),
		subject: say('Demande de logement', 'Housing application'),
		place: say('porte', 'door')
	}
];

/** Among several codes, the words around them tell which is which. */
function numberToGive(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, subject, place } = pickOne(random, OFFICES);
	const letters = () => pick(random, LETTERS, 2).join('');
	const file = `${letters()}${pickNumber(random, 10, 99)}${letters()}`;
	const meeting = String(pickNumber(random, 2001, 9899));
	const door = `${pickOne(random, ['A', 'C', 'E'])}${pickNumber(random, 2, 9)}`;
	const date = daysAfter(dayOf(2027, 3, 1), pickNumber(random, 0, 60));
	const isFile = random() < 0.5;
	const [asked, right, other] = isFile
		? [say('le numéro de dossier', 'the file number'), file, meeting]
		: [say('la référence du rendez-vous', 'the reference of the appointment'), meeting, file];
	return {
		kind: 'qroc',
		instruction: say(
			`Au téléphone, on demande à ${who} **${asked.fr}**. D’après ce message, que faut-il répondre ?`,
			`On the phone, ${who} is asked for **${asked.en}**. According to this message, what is the answer?`
		),
		stimulus: {
			type: 'mail',
			from,
			to: who,
			subject,
			body: say(
				`Bonjour,\n\nVotre dossier, enregistré sous le numéro \`${file}\`, est complet.\n\nNous vous attendons le ${longDay(date).fr}, ${place.fr} ${door}. Pour déplacer ce rendez-vous, rappelez sa référence, \`${meeting}\`, au 01 99 00 42 17.`,
				`Hello,\n\nYour file, recorded under number \`${file}\`, is complete.\n\nWe will see you on ${longDay(date).en}, ${place.en} ${door}. To move this appointment, quote its reference, \`${meeting}\`, at 01 99 00 42 17.`
			)
		},
		field: { label: say('Réponse', 'Answer'), type: 'code', solutions: [right] },
		why: say(
			`Lisez les mots qui entourent chaque code : \`${right}\` est ${asked.fr}. \`${other}\` désigne ${isFile ? 'le rendez-vous' : 'le dossier'}, ${door} le lieu de l’accueil, et le dernier nombre est un téléphone.`,
			`Read the words around each code: \`${right}\` is ${asked.en}. \`${other}\` stands for ${isFile ? 'the appointment' : 'the file'}, ${door} for where to go, and the last number is a phone number.`
		)
	};
}

const DOCUMENTS = [
	say('Photo d’identité', 'Identity photo'),
	say('Justificatif de domicile', 'Proof of address'),
	say('Avis d’imposition', 'Tax notice'),
	say('Certificat de scolarité', 'School certificate'),
	say('Relevé d’identité bancaire', 'Bank account details'),
	say('Acte de naissance', 'Birth certificate'),
	say('Attestation d’assurance', 'Insurance certificate')
];

/** What is absent, and what was sent but cannot be used. */
function documentsToSend(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { subject } = pickOne(random, OFFICES);
	const fine = say('en règle', 'in order');
	const toSend = [
		say('manque', 'missing'),
		say('refus : illisible', 'rejected: unreadable'),
		say('refus : fichier vide', 'rejected: empty file')
	];
	const needless = say('manque, mais facultatif', 'missing, but optional');
	const count = pickNumber(random, 2, 3);
	const states = [
		...pick(random, toSend, count),
		needless,
		...Array.from({ length: 5 - count }, () => fine)
	];
	const rows = pick(random, DOCUMENTS, 6).map((name, i) => ({
		name,
		state: states[i]!,
		isToSend: i < count
	}));
	const right = rows.filter(({ isToSend }) => isToSend).map(({ name }) => name);
	return choice({
		instruction: say(
			`${who} a déposé une demande en ligne. Quelles pièces faut-il encore **envoyer, ou envoyer de nouveau**, pour que le dossier soit complet ? Plusieurs réponses sont attendues.`,
			`${who} has filed an application online. Which documents must still be **sent, or sent again**, for the file to be complete? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: subject,
			columns: [say('Pièce', 'Document'), say('État', 'Status')],
			rows: pick(random, rows, 6).map(({ name, state }) => [name, state])
		},
		right,
		wrong: rows.filter(({ isToSend }) => !isToSend).map(({ name }) => name),
		why: say(
			`Une pièce refusée compte comme absente : il faut la refaire et l’envoyer de nouveau. Sont donc à envoyer : ${listed(right.map(lowerFirst)).fr}. Une pièce en règle n’est plus à fournir, et une pièce facultative peut manquer.`,
			`A rejected document counts as absent: it has to be redone and sent again. So these must be sent: ${listed(right.map(lowerFirst)).en}. A document that is in order is no longer needed, and an optional one may be missing.`
		)
	});
}

/** A procedure, the address of its official site, and addresses made to look like it. */
const SEARCHES = [
	{
		query: say('refaire carte grise', 'new vehicle registration'),
		title: say('Immatriculation', 'Vehicle registration'),
		right: 'immatriculation.ants.gouv.fr',
		wrong: [
			'www.immatriculation-gouv.example',
			'ants.gouv.fr.carte-grise.example',
			'www.cartegrise-rapide.example/gouv.fr'
		]
	},
	{
		query: say('demande passeport en ligne', 'passport application online'),
		title: say('Passeport', 'Passport'),
		right: 'passeport.ants.gouv.fr',
		wrong: [
			'www.passeport-gouv.example',
			'ants.gouv.fr.passeport.example',
			'www.passeport-express.example/gouv.fr'
		]
	},
	{
		query: say('extrait casier judiciaire', 'criminal record extract'),
		title: say('Casier judiciaire', 'Criminal record'),
		right: 'casier-judiciaire.justice.gouv.fr',
		wrong: [
			'www.casier-gouv.example',
			'justice.gouv.fr.casier.example',
			'www.casier-en-ligne.example/gouv.fr'
		]
	},
	{
		query: say('acheter timbre fiscal', 'buy tax stamp'),
		title: say('Timbre fiscal', 'Tax stamp'),
		right: 'timbres.impots.gouv.fr',
		wrong: [
			'www.timbres-gouv.example',
			'impots.gouv.fr.timbres.example',
			'www.timbre-direct.example/gouv.fr'
		]
	}
];

const PROMISES = [
	say(
		'Votre demande traitée en 24 h par nos experts.',
		'Your application handled in 24 hours by our experts.'
	),
	say(
		'Toutes les démarches au même endroit, sans vous déplacer.',
		'All procedures in one place, without leaving home.'
	),
	say('Le service de démarches le mieux noté.', 'The best rated application service.'),
	say(
		'Commencez ici : formulaire simplifié, paiement sécurisé.',
		'Start here: simple form, secure payment.'
	)
];

/** What comes right before the first slash decides, not the words of the address. */
function officialResult(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { query, title, right, wrong } = pickOne(random, SEARCHES);
	const promises = pick(random, PROMISES, 4);
	const urls = pick(random, [right, ...wrong], 4);
	const sponsored = urls.find((url) => url !== right)!;
	return choice({
		instruction: say(
			`${who} cherche le site **de l’État** pour sa démarche. Quelle adresse ouvrir ?`,
			`${who} is looking for the **French State’s** site for an application. Which address should be opened?`
		),
		stimulus: {
			type: 'results',
			query,
			results: urls.map((url, i) => ({
				title,
				url,
				excerpt: promises[i]!,
				...(url === sponsored && { sponsored: true })
			}))
		},
		right: [right],
		wrong,
		why: say(
			`Regardez ce qui précède la première barre oblique, ou la fin de l’adresse : seule \`${right}\` finit par \`.gouv.fr\`, réservé à l’État. Les autres contiennent ces lettres au début, au milieu ou après la barre, où chacun peut les écrire. Une annonce placée en tête n’est pas plus officielle.`,
			`Look at what comes before the first slash, or at the end of the address: only \`${right}\` ends in \`.gouv.fr\`, which is reserved for the State. The others have these letters at the start, in the middle or after the slash, where anyone can write them. An ad placed on top is no more official.`
		)
	});
}

const dayFirst = (date: Date): string => isoDate(date).split('-').reverse().join('/');

const DATE_LABEL = say('Date (jj/mm/aaaa)', 'Date (dd/mm/yyyy, day first)');

/** The time limit runs from the date of the message, over the end of a month. */
function lastDayToComplete(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, subject } = pickOne(random, OFFICES);
	const piece = pickOne(random, DOCUMENTS);
	const sent = dayOf(2027, pickOne(random, [1, 3, 5]), pickNumber(random, 18, 28));
	const length = pickOne(random, [10, 15, 21, 30]);
	const last = daysAfter(sent, length);
	const read = daysAfter(sent, pickNumber(random, 2, 4));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} ouvre ce message le ${shortDay(read).fr}. Quel est le **dernier jour** pour déposer la pièce ? Écrivez la date comme \`31/12/2027\`.`,
			`${who} opens this message on ${shortDay(read).en}. What is the **last day** to send the document? Write the date day first, such as \`31/12/2027\`.`
		),
		stimulus: {
			type: 'mail',
			from,
			subject,
			date: tell((l) => (l === 'fr' ? `${shortDay(sent).fr} 2027` : `${shortDay(sent).en}, 2027`)),
			body: say(
				`Bonjour,\n\nIl manque une pièce à votre dossier : ${piece.fr.toLowerCase()}. Vous pouvez la déposer jusqu’au ${length}e jour qui suit la date de ce message. Passé ce délai, la demande sera classée.`,
				`Hello,\n\nOne document is missing from your file: ${piece.en.toLowerCase()}. You may send it up to ${length} days after the date of this message. After that, the application will be closed.`
			)
		},
		field: { label: DATE_LABEL, type: 'date', solutions: [dayFirst(last)] },
		why: say(
			`Le délai part de la date du message, le ${shortDay(sent).fr}, et non du jour où on le lit. ${length} jours plus tard, en changeant de mois au passage, on arrive au ${longDay(last).fr}.`,
			`The time limit starts on the date of the message, ${shortDay(sent).en}, and not on the day it is read. ${length} days later, going over to the next month, that is ${longDay(last).en}.`
		)
	};
}

const GESTURES = {
	send: say('envoyer la demande', 'send the application'),
	complete: say('fournir ce qui est demandé', 'provide what is asked for'),
	wait: say('attendre la réponse', 'wait for the answer'),
	download: say('télécharger la décision', 'download the decision')
};
type Gesture = keyof typeof GESTURES;

const FILE_STATES: { gesture: Gesture; state: Localized }[] = [
	{ gesture: 'send', state: say('brouillon enregistré', 'draft saved') },
	{ gesture: 'send', state: say('rempli à 100 %, non transmis', '100% filled in, not submitted') },
	{
		gesture: 'complete',
		state: say('à compléter : message du service', 'to be completed: message from the office')
	},
	{ gesture: 'complete', state: say('en pause : pièce refusée', 'on hold: document rejected') },
	{ gesture: 'wait', state: say('reçu, en instruction', 'received, under review') },
	{
		gesture: 'wait',
		state: say('complet, transmis au service', 'complete, passed on to the office')
	},
	{
		gesture: 'download',
		state: say('traité, document disponible', 'processed, document available')
	},
	{ gesture: 'download', state: say('accordé, notification prête', 'granted, notification ready') }
];

const APPLICATIONS = [
	say('Inscription à la cantine', 'School lunch registration'),
	say('Carte de bibliothèque', 'Library card'),
	say('Aide au permis', 'Driver’s license aid'),
	say('Place en crèche', 'Day-care spot'),
	say('Bourse de lycée', 'High school grant'),
	say('Autorisation de travaux', 'Building permit')
];

/** Whose turn it is: the status tells. */
function nextGesture(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const states = pick(random, FILE_STATES, 4);
	const rows = pick(random, APPLICATIONS, 4).map((name, i) => ({ name, ...states[i]! }));
	const choices = Object.values(GESTURES);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} consulte ses démarches dans son espace personnel. Que reste-t-il à faire pour chacune ?`,
			`${who} looks at applications in a personal space. What is left to do for each one?`
		),
		stimulus: {
			type: 'table',
			caption: say('Mes démarches', 'My applications'),
			columns: [say('Démarche', 'Application'), say('État', 'Status')],
			rows: rows.map(({ name, state }) => [name, state])
		},
		fields: rows.map(({ name, gesture }) => ({
			label: name,
			type: 'text',
			choices,
			solutions: [GESTURES[gesture]]
		})),
		why: say(
			`Demandez-vous à qui est le tour : ${rows.map(({ state, gesture }) => `${quoted(state).fr}, ${GESTURES[gesture].fr}`).join(' ; ')}. Un formulaire rempli mais non transmis n’existe pas pour le service.`,
			`Ask yourself whose turn it is: ${rows.map(({ state, gesture }) => `${quoted(state, ',').en} ${GESTURES[gesture].en}`).join('; ')}. A form that is filled in but not submitted does not exist for the office.`
		)
	};
}

const PUBLIC_SERVICES = {
	town: say('la mairie', 'the town hall'),
	tax: say('les impôts', 'the tax office'),
	health: say('l’assurance maladie', 'the health insurance fund'),
	family: say('la caisse d’allocations familiales', 'the family benefits office'),
	work: say('France Travail', 'France Travail, the job agency')
};
type PublicService = keyof typeof PUBLIC_SERVICES;

const CIVIC_NEEDS: { service: PublicService; what: Localized }[] = [
	{
		service: 'town',
		what: say(
			'Obtenir l’acte d’une naissance déclarée dans la commune',
			'Get the record of a birth registered in the town'
		)
	},
	{ service: 'town', what: say('S’inscrire sur les listes électorales', 'Register to vote') },
	{
		service: 'tax',
		what: say('Retrouver son dernier avis d’imposition', 'Find one’s latest tax notice')
	},
	{
		service: 'tax',
		what: say('Déclarer ses revenus de l’année', 'Declare one’s income for the year')
	},
	{
		service: 'health',
		what: say('Commander une nouvelle carte Vitale', 'Order a new Vitale health card')
	},
	{
		service: 'health',
		what: say('Suivre le remboursement d’une consultation', 'Track the refund of a medical visit')
	},
	{ service: 'family', what: say('Demander une aide au logement', 'Apply for housing benefit') },
	{ service: 'family', what: say('Demander la prime d’activité', 'Apply for the in-work benefit') },
	{ service: 'work', what: say('S’inscrire comme demandeur d’emploi', 'Register as a job seeker') },
	{
		service: 'work',
		what: say('Actualiser chaque mois sa recherche d’emploi', 'Report one’s job search each month')
	}
];

/** Which service in France deals with what. */
function officeForNeed(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, CIVIC_NEEDS, 4);
	const choices = Object.values(PUBLIC_SERVICES);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who}, qui relève du régime général, veut faire ces démarches en ligne, en France. Sur le site de quel service aller pour chacune ?`,
			`${who}, who is under the general scheme, wants to do these things online in France. On the site of which office should each be done?`
		),
		fields: asked.map(({ service, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [PUBLIC_SERVICES[service]]
		})),
		why: say(
			`Chaque service a son domaine : état civil et vote à la mairie, revenus aux impôts, soins à l’assurance maladie, logement et famille à la caisse d’allocations familiales, emploi à France Travail. Ici : ${asked.map(({ service, what }) => `${quoted(what).fr}, ${PUBLIC_SERVICES[service].fr}`).join(' ; ')}.`,
			`Each office has its own field: civil records and voting at the town hall, income at the tax office, care at the health insurance fund, housing and family at the family benefits office, jobs at France Travail. Here: ${asked.map(({ service, what }) => `${quoted(what, ',').en} ${PUBLIC_SERVICES[service].en}`).join('; ')}.`
		)
	};
}

const PROOFS = [
	say(
		'L’accusé de réception, avec sa date et un numéro',
		'The acknowledgment of receipt, with its date and a number'
	),
	say(
		'L’attestation de dépôt téléchargée à la dernière étape',
		'The filing certificate downloaded at the last step'
	),
	say(
		'Le courriel du service : « Nous avons reçu votre demande »',
		'The email from the office: “We have received your application”'
	)
];

const NON_PROOFS = [
	say(
		'La capture du formulaire rempli, avant la validation',
		'The screenshot of the form filled in, before submission'
	),
	say('Le brouillon enregistré dans l’espace personnel', 'The draft saved in the personal space'),
	say(
		'Le courriel qui confirme la création du compte',
		'The email that confirms the creation of the account'
	),
	say('Le code à usage unique reçu pour se connecter', 'The one-time code received to sign in'),
	say('Les pièces numérisées, gardées dans un dossier', 'The scanned documents, kept in a folder')
];

/** What shows that the office received something, and when. */
function proofOfSending(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, APPLICATIONS);
	const right = pick(random, PROOFS, 2);
	return choice({
		instruction: say(
			`Le service dit n’avoir rien reçu pour la démarche ${quoted(what).fr}. Qu’est-ce qui permet à ${who} de **prouver l’envoi** ? Plusieurs réponses sont attendues.`,
			`The office says that it received nothing for the application ${quoted(what, '.').en} What lets ${who} **prove that it was sent**? Several answers are expected.`
		),
		right,
		wrong: pick(random, NON_PROOFS, 3),
		why: say(
			'Une preuve d’envoi vient du service, après la validation, et dit que la demande est arrivée. Ce que l’on fait avant d’envoyer, comme un brouillon, une capture, un code ou des pièces gardées chez soi, montre une intention et non un dépôt.',
			'Proof of sending comes from the office, after submission, and says that the application arrived. What one does before sending, such as a draft, a screenshot, a code or documents kept at home, shows an intention and not a filing.'
		)
	});
}

const IDENTITY_DATA = [
	say('Nom de naissance', 'Birth name'),
	say('Prénoms', 'First names'),
	say('Date de naissance', 'Date of birth'),
	say('Commune de naissance', 'Town of birth')
];

const MORE_DATA = [
	say('Quotient familial', 'Family income ratio'),
	say('Adresse postale', 'Mailing address'),
	say('Statut étudiant', 'Student status'),
	say('Revenu de référence', 'Reference income')
];

const NEVER_SENT = [
	say('Mot de passe du compte choisi', 'Password of the account chosen'),
	say('Liste des démarches déjà faites', 'List of applications already made')
];

/** The page of agreement says what is sent: identity, and the boxes that are checked. */
function dataSent(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from } = pickOne(random, OFFICES);
	const identity = pick(random, IDENTITY_DATA, pickNumber(random, 2, 3));
	const [checked, unchecked] = pick(random, MORE_DATA, 2) as [Localized, Localized];
	const boxes = pick(
		random,
		[
			{ name: checked, mark: '☑' },
			{ name: unchecked, mark: '☐' }
		],
		2
	);
	const right = [...identity, checked];
	const left = IDENTITY_DATA.filter((one) => !identity.includes(one)).slice(0, 3 - identity.length);
	return choice({
		instruction: say(
			`${who} s’identifie par FranceConnect, avec le compte de son choix, et valide cette page sans rien y changer. Que recevra le site ? Plusieurs réponses sont attendues.`,
			`${who} signs in through FranceConnect, the French State’s sign-in service, with an account of choice, and confirms this page without changing anything. What will the site receive? Several answers are expected.`
		),
		stimulus: {
			type: 'dialog',
			title: say('Données transmises', 'Data sent'),
			body: tell((l) =>
				[
					say(
						`Pour vous identifier, ces données seront transmises (${from.fr}) : ${listed(identity.map(lowerFirst)).fr}.`,
						`To identify you, this data will be sent (${from.en}): ${listed(identity.map(lowerFirst)).en}.`
					)[l],
					say(
						'Pour éviter des justificatifs, vous pouvez aussi transmettre :',
						'To avoid sending documents, you may also send:'
					)[l],
					...boxes.map(({ name, mark }) => `${mark} ${name[l]}`)
				].join('\n\n')
			),
			buttons: [say('Continuer', 'Continue'), say('Annuler', 'Cancel')]
		},
		right,
		wrong: [unchecked, ...left, ...NEVER_SENT],
		why: say(
			`La page énumère tout : les données d’identité et les cases cochées, soit ${listed(right.map(lowerFirst)).fr}. La case vide ne transmet rien. Le mot de passe reste entre ${who} et le compte choisi ; FranceConnect ne le donne jamais au site, ni la liste des autres démarches.`,
			`The page lists everything: identity data and the boxes that are checked, that is ${listed(right.map(lowerFirst)).en}. The empty box sends nothing. The password stays between ${who} and the account chosen; FranceConnect never gives it to the site, nor the list of other applications.`
		)
	});
}

/** A name, a format, a size in tenths of a megabyte and an age in months. */
const FILE_NAMES = ['facture', 'attestation', 'releve', 'quittance', 'contrat', 'avis'];

/** Format, weight and age: one fault is enough. */
function acceptedFiles(random: Random): ChallengeBody {
	const limit = pickNumber(random, 2, 5);
	const today = daysAfter(dayOf(2027, 5, 10), pickNumber(random, 0, 15));
	const count = pickNumber(random, 2, 3);
	const names = pick(random, FILE_NAMES, 6);
	const good = () => ({
		format: pickOne(random, ['pdf', 'jpg']),
		tenths: pickNumber(random, 4, limit * 10 - 2),
		age: pickNumber(random, 5, 70)
	});
	const faults = pick(
		random,
		[
			{ ...good(), format: 'docx' },
			{ ...good(), format: 'heic' },
			{ ...good(), tenths: limit * 10 + pickNumber(random, 2, 30) },
			{ ...good(), age: pickNumber(random, 110, 200) }
		],
		6 - count
	);
	const files = [...Array.from({ length: count }, good), ...faults].map((one, i) => ({
		...one,
		name: `${names[i]}.${one.format}`,
		isGood: i < count
	}));
	const weight = (tenths: number) =>
		tell((l) => (l === 'fr' ? `${String(tenths / 10).replace('.', ',')} Mo` : `${tenths / 10} MB`));
	const right = files.filter(({ isGood }) => isGood).map(({ name }) => name);
	return choice({
		instruction: say(
			`Nous sommes le **${shortDay(today).fr} 2027**. La page d’une démarche demande un justificatif de domicile : « PDF ou JPG, ${limit} Mo au plus, daté de **moins de trois mois** ».\n\nQuels fichiers seront acceptés ? Plusieurs réponses sont attendues.`,
			`Today is **${shortDay(today).en}, 2027**. The page of an application asks for proof of address: “PDF or JPG, ${limit} MB at most, **less than three months old**.”\n\nWhich files will be accepted? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Fichiers disponibles', 'Available files'),
			columns: [
				say('Fichier', 'File'),
				say('Taille', 'Size'),
				say('Date du document', 'Date of the document')
			],
			rows: pick(random, files, 6).map(({ name, tenths, age }) => [
				name,
				weight(tenths),
				tell((l) =>
					l === 'fr'
						? `${shortDay(daysAfter(today, -age)).fr} ${daysAfter(today, -age).getUTCFullYear()}`
						: `${shortDay(daysAfter(today, -age)).en}, ${daysAfter(today, -age).getUTCFullYear()}`
				)
			])
		},
		right,
		wrong: files.filter(({ isGood }) => !isGood).map(({ name }) => name),
		why: say(
			`Vérifiez les trois conditions pour chaque fichier : l’extension, la taille (${limit} Mo au plus) et la date. Seuls ${listed(right).fr} les remplissent toutes. Un document trop lourd peut être réduit, un autre format converti ; une date trop ancienne oblige à trouver un autre justificatif.`,
			`Check the three conditions for each file: the extension, the size (${limit} MB at most) and the date. Only ${listed(right).en} meet them all. A document that is too large can be reduced, and another format converted; too old a date requires another document.`
		)
	});
}

const SILENCES = {
	yes: say('elle est acceptée', 'it is accepted'),
	no: say('elle est rejetée', 'it is rejected'),
	none: say('elle est toujours à l’étude', 'it is still under review')
};

/** Two months from the day the file is complete, then silence means something. */
function meaningOfSilence(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, APPLICATIONS);
	const [month, date] = [pickNumber(random, 1, 7), pickNumber(random, 12, 28)];
	const complete = dayOf(2027, month, date);
	const sent = daysAfter(complete, -pickNumber(random, 6, 11));
	const end = dayOf(2027, month + 2, date);
	const isYes = random() < 0.5;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} a envoyé sa demande ${quoted(what).fr} le **${shortDay(sent).fr} 2027**, sans une pièce, ajoutée le **${shortDay(complete).fr}**. Aucune réponse n’est venue. D’après la page, quel jour le délai finit-il, et qu’en est-il alors de la demande ?`,
			`${who} sent the application ${quoted(what).en} on **${shortDay(sent).en}, 2027**, without one document, which was added on **${shortDay(complete).en}**. No answer came. According to the page, on what day does the time limit end, and what becomes of the application then?`
		),
		stimulus: {
			type: 'page',
			url: 'demarches.hautes-rives.example',
			title: say('Délais de réponse', 'Response times'),
			body: say(
				`Nous avons deux mois pour répondre, **à compter du jour où le dossier est complet** : un dossier complété le 3 mai reçoit sa réponse au plus tard le 3 juillet.\n\nSi nous n’avons pas répondu à cette date, notre silence vaut ${isYes ? '**accord**' : '**refus**'}.`,
				`We have two months to answer, **from the day the file is complete**: a file completed on May 3 gets its answer by July 3 at the latest.\n\nIf we have not answered by that date, our silence means ${isYes ? '**agreement**' : '**refusal**'}.`
			)
		},
		fields: [
			{
				label: say('Fin du délai (jj/mm/aaaa)', 'End of the time limit (dd/mm/yyyy, day first)'),
				type: 'date',
				solutions: [dayFirst(end)]
			},
			{
				label: say(
					'La demande, après ce jour sans réponse',
					'The application, after that day with no answer'
				),
				type: 'text',
				choices: Object.values(SILENCES),
				solutions: [isYes ? SILENCES.yes : SILENCES.no]
			}
		],
		why: say(
			`Le délai part du jour où le dossier devient complet, le ${shortDay(complete).fr}, et non de l’envoi : deux mois plus tard, c’est le ${shortDay(end).fr}. La page dit ensuite que le silence vaut ${isYes ? 'accord' : 'refus'}. Le sens du silence dépend de la démarche : il faut le lire chaque fois.`,
			`The time limit starts on the day the file becomes complete, ${shortDay(complete).en}, and not when it was sent: two months later is ${shortDay(end).en}. The page then says that silence means ${isYes ? 'agreement' : 'refusal'}. What silence means depends on the application: read it each time.`
		)
	};
}

const AIDS = [
	say('l’aide aux vacances', 'the vacation aid'),
	say('l’aide au sport', 'the sports aid'),
	say('l’aide à la cantine', 'the school lunch aid'),
	say('l’aide au vélo', 'the bike aid')
];

/** An income divided by shares, a bracket, and so much per child. */
function amountOfHelp(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const aid = pickOne(random, AIDS);
	const halves = pickNumber(random, 4, 7);
	const bracket = pickNumber(random, 0, 2);
	const bounds = [9000, 13000, 18000];
	const ratio =
		[pickNumber(random, 70, 88), pickNumber(random, 92, 128), pickNumber(random, 132, 178)][
			bracket
		]! * 100;
	const income = (ratio * halves) / 2;
	const top = pickNumber(random, 9, 12) * 10;
	const amounts = [top, top - 30, top - 60];
	const children = pickNumber(random, 2, 3);
	const total = amounts[bracket]! * children;
	const shares = say(String(halves / 2).replace('.', ','), String(halves / 2));
	const euros = (value: number) => say(`${amount(value).fr} €`, `€${amount(value).en}`);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} veut savoir à quoi s’attendre pour ${aid.fr}. Revenu annuel du foyer : **${euros(income).fr}** ; parts : **${shares.fr}** ; enfants concernés : **${children}**. Faites le calcul.`,
			`${who} wants to know what to expect for ${aid.en}. Yearly income of the household: **${euros(income).en}**; shares: **${shares.en}**; children concerned: **${children}**. Do the calculation.`
		),
		stimulus: {
			type: 'table',
			caption: say(
				'Quotient = revenu annuel ÷ nombre de parts',
				'Ratio = yearly income ÷ number of shares'
			),
			columns: [say('Quotient', 'Ratio'), say('Aide par enfant', 'Aid per child')],
			rows: [
				...bounds.map((bound, i): Text[] => [
					i === 0
						? say(`jusqu’à ${euros(bound).fr}`, `up to ${euros(bound).en}`)
						: say(
								`de ${euros(bounds[i - 1]! + 1).fr} à ${euros(bound).fr}`,
								`from ${euros(bounds[i - 1]! + 1).en} to ${euros(bound).en}`
							),
					euros(amounts[i]!)
				]),
				[
					say(`plus de ${euros(bounds[2]!).fr}`, `more than ${euros(bounds[2]!).en}`),
					say('aucune', 'none')
				]
			]
		},
		fields: [
			{ label: say('Quotient', 'Ratio'), type: 'number', unit: '€', solutions: [String(ratio)] },
			{
				label: say('Aide totale', 'Total aid'),
				type: 'number',
				unit: '€',
				solutions: [String(total)]
			}
		],
		why: say(
			`Divisez le revenu par les parts : ${amount(income).fr} ÷ ${shares.fr} = ${euros(ratio).fr}. Cette tranche donne ${amounts[bracket]} € par enfant, donc ${children} × ${amounts[bracket]} = ${total} €. Comparer le revenu entier aux tranches ferait perdre tout droit à tort.`,
			`Divide the income by the shares: ${amount(income).en} ÷ ${shares.en} = ${euros(ratio).en}. This bracket gives €${amounts[bracket]} per child, so ${children} × ${amounts[bracket]} = €${total}. Comparing the whole income with the brackets would wrongly take away all rights.`
		)
	};
}

/** Applications in order, each with what it requires. */
const CHAINS: { where: Localized; steps: { name: Localized; needs: Localized }[] }[] = [
	{
		where: say('ouvrir un food truck', 'open a food truck'),
		steps: [
			{
				name: say('Suivre la formation en hygiène', 'Take the hygiene course'),
				needs: say('rien', 'nothing')
			},
			{
				name: say('Déclarer l’entreprise', 'Register the business'),
				needs: say('l’attestation de la formation', 'the certificate of the course')
			},
			{
				name: say('Assurer l’activité', 'Insure the activity'),
				needs: say('le numéro de l’entreprise', 'the number of the business')
			},
			{
				name: say('Demander un emplacement', 'Apply for a pitch'),
				needs: say('le contrat d’assurance', 'the insurance contract')
			},
			{
				name: say('S’inscrire au marché', 'Sign up for the market'),
				needs: say('l’accord d’emplacement', 'the pitch agreement')
			}
		]
	},
	{
		where: say('partir étudier à l’étranger', 'go and study abroad'),
		steps: [
			{
				name: say('Renouveler la carte d’identité', 'Renew the identity card'),
				needs: say('rien', 'nothing')
			},
			{
				name: say('Demander le passeport', 'Apply for the passport'),
				needs: say('la nouvelle carte d’identité', 'the new identity card')
			},
			{
				name: say('Valider l’inscription à l’université', 'Confirm the university enrollment'),
				needs: say('le numéro du passeport', 'the passport number')
			},
			{
				name: say('Demander le visa', 'Apply for the visa'),
				needs: say('l’attestation d’inscription', 'the enrollment certificate')
			},
			{ name: say('Réserver la résidence', 'Book the dorm'), needs: say('le visa', 'the visa') }
		]
	},
	{
		where: say('organiser un vide-grenier', 'organize a flea market'),
		steps: [
			{ name: say('Créer l’association', 'Create the association'), needs: say('rien', 'nothing') },
			{
				name: say('Ouvrir le compte bancaire', 'Open the bank account'),
				needs: say('le récépissé de l’association', 'the receipt of the association')
			},
			{
				name: say('Assurer l’évènement', 'Insure the event'),
				needs: say(
					'un moyen de paiement au nom de l’association',
					'a means of payment in the association’s name'
				)
			},
			{
				name: say('Demander l’autorisation à la mairie', 'Ask the town hall for the permit'),
				needs: say('l’attestation d’assurance', 'the insurance certificate')
			},
			{
				name: say('Ouvrir les inscriptions', 'Open registration'),
				needs: say('l’autorisation de la mairie', 'the permit of the town hall')
			}
		]
	}
];

/** Each application requires what another gives. */
function orderOfApplications(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { where, steps } = pickOne(random, CHAINS);
	return {
		kind: 'order',
		instruction: say(
			`Pour ${where.fr}, ${who} doit faire cinq démarches en ligne. D’après ce que chacune exige, dans quel ordre les faire ?`,
			`To ${where.en}, ${who} has to go through five applications online. Based on what each requires, in which order should they be done?`
		),
		stimulus: {
			type: 'table',
			caption: say('Ce que le guide indique', 'What the guide says'),
			columns: [say('Démarche', 'Application'), say('Pièce exigée', 'Document required')],
			rows: pick(random, steps, 5).map(({ name, needs }) => [name, needs])
		},
		items: steps.map(({ name }) => name),
		why: say(
			`Commencez par ce qui n’exige rien, puis cherchez chaque fois la démarche dont la pièce vient d’être obtenue : ${steps
				.map(({ needs }) => needs.fr)
				.slice(1)
				.join(', puis ')}. Partir de la dernière ferait remonter de refus en refus.`,
			`Start with what requires nothing, then look each time for the application whose document has just been obtained: ${steps
				.map(({ needs }) => needs.en)
				.slice(1)
				.join(', then ')}. Starting with the last one would lead from refusal to refusal.`
		)
	};
}

const STEPS = [
	say('Accueil', 'Home'),
	say('Identification', 'Sign-in'),
	say('Formulaire', 'Form'),
	say('Pièces jointes', 'Attachments'),
	say('Envoi', 'Submission')
];

/** The largest loss in people is not the largest in proportion. */
function stepThatLoses(random: Random): ChallengeBody {
	const what = pickOne(random, APPLICATIONS);
	const start = pickNumber(random, 2, 5) * 1000;
	const worst = pickNumber(random, 3, 4);
	const rate = pickOne(random, [50, 55, 60]);
	const first = pickOne(random, [38, 40]);
	const counts = [start];
	for (let i = 1; i < 5; i++) {
		const loss = i === worst ? rate : i === 1 ? first : pickOne(random, [5, 10]);
		counts.push(Math.round((counts[i - 1]! * (100 - loss)) / 100));
	}
	const lost = counts.slice(1).map((count, i) => counts[i]! - count);
	const exact = Math.round((lost[worst - 1]! * 100) / counts[worst - 1]!);
	return {
		kind: 'qrocm',
		instruction: say(
			`Une administration cherche où les usagers abandonnent la démarche ${quoted(what).fr}. Entre deux étapes qui se suivent, où part **la plus grande proportion** de ceux qui étaient encore là, et quelle est cette proportion, arrondie à l’unité ?`,
			`An administration wants to know where users give up on the application ${quoted(what, '.').en} Between two consecutive steps, where does **the largest proportion** of those who were still there leave, and what is this proportion, rounded to the unit?`
		),
		stimulus: {
			type: 'table',
			caption: say('Personnes arrivées à chaque étape', 'People who reached each step'),
			columns: [say('Étape', 'Step'), say('Personnes', 'People')],
			rows: STEPS.map((step, i) => [step, amount(counts[i]!)])
		},
		fields: [
			{
				label: say(
					'Dernière étape atteinte par ceux qui partent là',
					'Last step reached by those who leave there'
				),
				type: 'text',
				choices: STEPS.slice(0, 4),
				solutions: [STEPS[worst - 1]!]
			},
			{
				label: say('Proportion de départs', 'Proportion who leave'),
				type: 'number',
				unit: '%',
				solutions: [String(exact)]
			}
		],
		why: say(
			`Divisez chaque perte par le nombre de personnes de l’étape d’avant. De ${quoted(STEPS[worst - 1]!).fr} à ${quoted(STEPS[worst]!).fr}, ${amount(lost[worst - 1]!).fr} sur ${amount(counts[worst - 1]!).fr} partent, soit ${percent(exact).fr}. Dès l’accueil, ${amount(lost[0]!).fr} personnes s’en vont, mais sur ${amount(start).fr} : ${percent(first).fr} seulement. C’est donc l’étape ${quoted(STEPS[worst - 1]!).fr}, ou ce qui la suit, qu’il faut rendre plus simple.`,
			`Divide each loss by the number of people at the step before. From ${quoted(STEPS[worst - 1]!).en} to ${quoted(STEPS[worst]!, ',').en} ${amount(lost[worst - 1]!).en} out of ${amount(counts[worst - 1]!).en} leave, that is ${percent(exact).en}. As early as the home page, ${amount(lost[0]!).en} people go, but out of ${amount(start).en}: only ${percent(first).en}. So it is the ${quoted(STEPS[worst - 1]!).en} step, or what follows it, that must be made simpler.`
		)
	};
}

/** A letter with several dates: the limit runs from the day it was received. */
function appealInTime(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, subject } = pickOne(random, OFFICES);
	const [month, date] = [pickNumber(random, 1, 7), pickNumber(random, 14, 28)];
	const received = dayOf(2027, month, date);
	const signed = daysAfter(received, -pickNumber(random, 4, 9));
	const end = dayOf(2027, month + 2, date);
	const choices = [
		say('la commission des recours', 'the appeals board'),
		say('le tribunal administratif', 'the administrative court'),
		say('le service des paiements', 'the payments office')
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} a ouvert ce message dans son espace en ligne le **${shortDay(received).fr} 2027** et veut contester la décision. À qui s’adresser **d’abord**, et jusqu’à quel jour ?`,
			`${who} opened this message in an online space on **${shortDay(received).en}, 2027** and wants to contest the decision. Whom should ${who} write to **first**, and until what day?`
		),
		stimulus: {
			type: 'mail',
			from,
			subject: say(`${subject.fr} : décision`, `${subject.en}: decision`),
			date: tell((l) =>
				l === 'fr' ? `${shortDay(signed).fr} 2027` : `${shortDay(signed).en}, 2027`
			),
			body: say(
				`Bonjour,\n\nVotre demande est refusée, vos ressources dépassant le plafond.\n\nVous avez **deux mois, à compter du jour où vous avez ouvert ce message**, pour saisir la commission des recours (ouvert le 3 mai : jusqu’au 3 juillet). Le tribunal administratif ne peut être saisi qu’après sa réponse. Pour une question sur un versement, écrivez au service des paiements.`,
				`Hello,\n\nYour application is refused, since your income exceeds the limit.\n\nYou have **two months, from the day you opened this message**, to write to the appeals board (opened on May 3: until July 3). The administrative court can only be asked after the board’s answer. For a question about a payment, write to the payments office.`
			)
		},
		fields: [
			{
				label: say('À qui s’adresser d’abord', 'Whom to write to first'),
				type: 'text',
				choices,
				solutions: [choices[0]!]
			},
			{
				label: say('Dernier jour (jj/mm/aaaa)', 'Last day (dd/mm/yyyy, day first)'),
				type: 'date',
				solutions: [dayFirst(end)]
			}
		],
		why: say(
			`Le message fixe l’ordre : la commission d’abord, le tribunal seulement après sa réponse. Le délai part du jour où le message a été ouvert, le ${shortDay(received).fr}, et non de sa date, le ${shortDay(signed).fr} : deux mois plus tard, c’est le ${shortDay(end).fr}.`,
			`The message sets the order: the board first, the court only after its answer. The time limit starts on the day the message was opened, ${shortDay(received).en}, and not on its date, ${shortDay(signed).en}: two months later is ${shortDay(end).en}.`
		)
	};
}
