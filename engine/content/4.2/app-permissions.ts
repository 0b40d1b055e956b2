import type { Random } from '../../random.ts';
import type { ChallengeBody, Field, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const appPermissions: Tube = {
	id: 'appPermissions',
	competence: '4.2',
	title: {
		fr: 'Vérifier les droits donnés à une application',
		en: 'Checking what an app is allowed to do'
	},
	tutorial: {
		title: {
			fr: 'Décider ce qu’une application peut savoir de vous',
			en: 'Deciding what an app may know about you'
		},
		minutes: 2,
		body: {
			fr: 'Une application ne devrait accéder qu’à ce qui sert à ce que vous lui demandez, et seulement à ce moment-là.\n\n**1. Ouvrez les réglages** du téléphone, rubrique des autorisations : position, micro, photos, contacts. Elle montre ce que chaque application peut consulter.\n\n**2. Demandez-vous à quoi cela sert.** Une carte a besoin de la position ; une calculatrice, non.\n\n**3. Choisissez le droit le plus étroit** : jamais, demander à chaque fois, seulement pendant l’utilisation, et, en dernier recours, toujours.\n\n**4. Parcourez les conditions** en cherchant quatre réponses : quelles données partent, vers qui, pour combien de temps, et comment s’y opposer.\n\n**Exemple.** « Nous partageons votre adresse avec nos partenaires, sauf refus de votre part » : le partage a lieu tant que vous n’avez rien décoché.\n\n**Le piège.** Lire plus, ou moins, que ce qui est écrit. Autoriser l’usage d’une photo n’est pas en donner la propriété ; et les exceptions se cachent souvent après le mot « sauf ».',
			en: 'An app should have access only to what serves what you ask of it, and only at that moment.\n\n**1. Open the settings** of the phone, under permissions: location, microphone, photos, contacts. They show what each app can look at.\n\n**2. Ask yourself what it is for.** A map needs your location; a calculator does not.\n\n**3. Choose the narrowest permission**: never, ask every time, only while using the app, and, as a last resort, always.\n\n**4. Skim the terms** looking for four answers: which data leaves, to whom, for how long, and how to object.\n\n**Example.** “We share your address with our partners unless you refuse”: the sharing takes place as long as you have not unchecked anything.\n\n**The trap.** Reading more, or less, than what is written. Allowing a photo to be used is not giving it away; and exceptions often hide after the word “except.”'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Lire et choisir ce qu’une application peut consulter, et à quel moment.',
				'Read and choose what an app may look at, and when.'
			),
			challenges: [
				{
					kind: 'qroc',
					seconds: 60,
					instruction: {
						fr: 'Yanis regarde les réglages de son téléphone. Quelle application peut savoir où il se trouve **même quand il ne s’en sert pas** ?',
						en: 'Yanis looks at the settings of his phone. Which app can know where he is **even when he is not using it**?'
					},
					why: {
						fr: '« Toujours » permet de lire la position même application fermée : seule Lampe torche a ce droit, alors qu’elle n’en a pas besoin. Itinéraires et Appareil photo ne l’ont que lorsqu’ils sont actifs, et Météo doit demander à chaque fois.',
						en: '“Always” allows reading the location even when the app is closed: only Flashlight has this permission, although it does not need it. Directions and Camera have it only while in use, and Weather must ask every time.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Accès à la position', en: 'Location access' },
						columns: [
							{ fr: 'Application', en: 'App' },
							{ fr: 'Autorisation', en: 'Permission' }
						],
						rows: [
							[
								{ fr: 'Itinéraires', en: 'Directions' },
								{ fr: 'Lorsque l’app est active', en: 'While using the app' }
							],
							[
								{ fr: 'Carnet de recettes', en: 'Recipe book' },
								{ fr: 'Jamais', en: 'Never' }
							],
							[
								{ fr: 'Météo', en: 'Weather' },
								{ fr: 'Demander à chaque fois', en: 'Ask every time' }
							],
							[
								{ fr: 'Lampe torche', en: 'Flashlight' },
								{ fr: 'Toujours', en: 'Always' }
							],
							[
								{ fr: 'Appareil photo', en: 'Camera' },
								{ fr: 'Lorsque l’app est active', en: 'While using the app' }
							]
						]
					},
					field: {
						label: { fr: 'Application', en: 'App' },
						type: 'text',
						solutions: [
							{ fr: 'Lampe torche', en: 'Flashlight' },
							{ fr: 'La lampe torche', en: 'The flashlight' },
							{ fr: 'Torche', en: 'Flashlight app' },
							{ fr: 'Lampe', en: 'Torch' },
							{ fr: 'Application lampe torche', en: 'The flashlight app' }
						]
					}
				},
				narrowestPermission,
				permissionGrid,
				permissionsToWithdraw
			]
		},
		{
			level: 5,
			proves: say(
				'Tirer de conditions d’utilisation ce qu’elles permettent vraiment, exceptions comprises.',
				'Work out from terms of use what they really allow, exceptions included.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Samira lit les conditions d’une application gratuite de retouche avant de l’installer. Qu’est-ce que ce texte lui apprend ? Plusieurs réponses sont attendues.',
						en: 'Samira reads the terms of a free photo editing app before installing it. What does this text tell her? Several answers are expected.'
					},
					why: {
						fr: 'Le point 3 autorise la « promotion » avec ses photos, tout en la laissant titulaire de ses droits. Le point 6 transmet sa ville, sauf opposition ; il ne parle pas des photos. Le point 5 excepte les photos « déjà utilisées dans une campagne » : elles ne disparaîtront pas toutes.',
						en: 'Point 3 allows her photos to be used to “promote” the service, while she keeps her rights. Point 6 passes on her city unless she objects; it does not mention photos. Point 5 makes an exception for photos “already used in a campaign”: not all will disappear.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Conditions d’utilisation (extrait)', en: 'Terms of use (excerpt)' },
						body: {
							fr: '3. Vous restez titulaire de vos droits sur vos photos. Vous nous accordez une licence mondiale et gratuite pour les reproduire et les adapter, afin de faire fonctionner le service et d’en assurer la promotion.\n\n4. Un compte sans connexion pendant 24 mois est supprimé.\n\n5. À la suppression du compte, vos photos sont effacées de nos serveurs sous 30 jours, sauf celles déjà utilisées dans une campagne.\n\n6. L’identifiant de votre appareil et votre ville sont transmis à nos partenaires publicitaires. Vous pouvez vous y opposer dans les réglages.',
							en: '3. You keep your rights to your photos. You grant us a worldwide, free license to reproduce and adapt them in order to run the service and to promote it.\n\n4. An account with no sign-in for 24 months is deleted.\n\n5. When the account is deleted, your photos are erased from our servers within 30 days, except those already used in a campaign.\n\n6. Your device identifier and your city are passed on to our advertising partners. You can object in the settings.'
						}
					},
					options: [
						{
							fr: 'Une de ses photos peut paraître dans une publicité pour l’application.',
							en: 'One of her photos may appear in an advertisement for the app.'
						},
						{
							fr: 'L’éditeur devient propriétaire des photos qu’elle retouche.',
							en: 'The publisher becomes the owner of the photos she edits.'
						},
						{
							fr: 'Supprimer son compte fait disparaître toutes ses photos en un mois.',
							en: 'Deleting her account makes all her photos disappear within a month.'
						},
						{
							fr: 'Ses photos sont transmises aux partenaires publicitaires.',
							en: 'Her photos are passed on to the advertising partners.'
						},
						{
							fr: 'Sa ville est transmise à des annonceurs tant qu’elle ne fait rien.',
							en: 'Her city is passed on to advertisers as long as she does nothing.'
						}
					],
					solutions: [0, 4]
				},
				sharedByDefault,
				erasureDate,
				recipientsBySettings
			]
		}
	]
};

const PEOPLE = ['Léna', 'Idriss', 'Camila', 'Antoine', 'Aïssatou', 'Linh', 'Mathis', 'Zeynep'];

const LOCATION_CHOICES = [
	say('Toujours autoriser', 'Always allow'),
	say('Autoriser pendant l’utilisation', 'Allow while using the app'),
	say('Autoriser cette fois seulement', 'Allow only this time'),
	say('Ne pas autoriser', 'Don’t allow')
];

/** The needs of each are in the order of the choices. */
const LOCATION_NEEDS = [
	{
		app: say('une application de bus', 'a bus app'),
		needs: [
			say(
				'recevoir une alerte à l’approche de son arrêt, chaque jour, même application fermée',
				'get an alert when nearing the right stop, every day, even with the app closed'
			),
			say(
				'voir l’arrêt le plus proche chaque fois que l’application est ouverte, sans devoir répondre à nouveau',
				'see the nearest stop each time the app is open, without having to answer again'
			),
			say(
				'trouver aujourd’hui l’arrêt le plus proche, l’application devant redemander un autre jour',
				'find the nearest stop today, the app having to ask again another day'
			),
			say(
				'lire les horaires en tapant le nom de l’arrêt, sans être localisable',
				'read the timetable by typing the name of the stop, without being located'
			)
		]
	},
	{
		app: say('une application météo', 'a weather app'),
		needs: [
			say(
				'recevoir une alerte d’orage là où l’on se trouve, chaque jour, même application fermée',
				'be warned of storms in the current place, every day, even with the app closed'
			),
			say(
				'voir la météo du lieu chaque fois que l’application est ouverte, sans devoir répondre à nouveau',
				'see the local weather each time the app is open, without having to answer again'
			),
			say(
				'voir aujourd’hui la météo du lieu, l’application devant redemander un autre jour',
				'see the local weather today, the app having to ask again another day'
			),
			say(
				'lire la météo en tapant le nom de la ville, sans être localisable',
				'read the weather by typing the name of the town, without being located'
			)
		]
	},
	{
		app: say('une application de randonnée', 'a hiking app'),
		needs: [
			say(
				'enregistrer tout le trajet de chaque sortie, même application fermée',
				'record the whole route of every outing, even with the app closed'
			),
			say(
				'se situer sur la carte chaque fois que l’application est ouverte, sans devoir répondre à nouveau',
				'see the current place on the map each time the app is open, without having to answer again'
			),
			say(
				'se situer aujourd’hui sur la carte, l’application devant redemander un autre jour',
				'see the current place on the map today, the app having to ask again another day'
			),
			say(
				'lire la carte en tapant le nom du sentier, sans être localisable',
				'read the map by typing the name of the trail, without being located'
			)
		]
	}
];

const CHOICE_REASONS = [
	say(
		'L’application fermée doit encore connaître le lieu : seul « Toujours » le permet, et ici il se justifie.',
		'The app must still know the place once closed: only “Always” makes that possible, and here it is justified.'
	),
	say(
		'Le lieu ne sert que lorsque l’application est ouverte, mais à chaque fois : « pendant l’utilisation » suffit. « Toujours » la laisserait suivre les déplacements le reste du temps.',
		'The place is needed only when the app is open, but every time: “while using” is enough. “Always” would let it follow movements the rest of the time.'
	),
	say(
		'Le lieu sert une seule fois : « cette fois seulement » s’éteint de soi-même. « Pendant l’utilisation » resterait accordé les autres jours.',
		'The place is needed only once: “only this time” ends by itself. “While using” would still be granted on other days.'
	),
	say(
		'Taper un nom suffit à l’application : elle n’a pas besoin du lieu, et l’on peut refuser. Même « cette fois seulement » lui donnerait la position pour rien.',
		'Typing a name is enough for the app: it does not need the place, so one can refuse. Even “only this time” would give the location for nothing.'
	)
];

/** The narrowest answer that does what is wanted. */
function narrowestPermission(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { app, needs } = pickOne(random, LOCATION_NEEDS);
	const solution = pickNumber(random, 0, LOCATION_CHOICES.length - 1);
	const need = needs[solution]!;
	const reason = CHOICE_REASONS[solution]!;
	return {
		kind: 'qcu',
		instruction: say(
			`${who} installe ${app.fr}, qui demande l’accès à la position. Le but : ${need.fr}.\n\nQuel est le droit **le plus étroit** qui suffit ?`,
			`${who} installs ${app.en}, which asks for access to the location. The aim is to ${need.en}.\n\nWhich is the **narrowest** permission that is enough?`
		),
		stimulus: {
			type: 'dialog',
			title: say(
				'Autoriser cette application à accéder à votre position ?',
				'Allow this app to access your location?'
			),
			body: say(
				'Vous pourrez changer d’avis dans les réglages du téléphone.',
				'You can change your mind in the settings of the phone.'
			),
			buttons: LOCATION_CHOICES
		},
		options: LOCATION_CHOICES,
		solution,
		keepOrder: true,
		why: tell(
			(l) =>
				`${reason[l]} ${
					l === 'fr'
						? 'Partez du besoin, et prenez le premier droit qui y répond en allant du plus étroit au plus large.'
						: 'Start from the need, and take the first permission that meets it, going from the narrowest to the widest.'
				}`
		)
	};
}

const PHONE_APPS = [
	say('Calculatrice', 'Calculator'),
	say('Carnet de notes', 'Notebook'),
	say('Covoiturage', 'Carpooling'),
	say('Dictionnaire', 'Dictionary'),
	say('Jeu de mots', 'Word game'),
	say('Messagerie', 'Messaging'),
	say('Minuteur', 'Timer'),
	say('Piano', 'Piano')
];

const PERMISSIONS = [
	say('Position', 'Location'),
	say('Micro', 'Microphone'),
	say('Photos', 'Photos'),
	say('Contacts', 'Contacts')
];

/** Who has a permission, and who has two, in a table of them all. */
function permissionGrid(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const apps = pick(random, PHONE_APPS, 5);
	const [first, second] = pick(random, [0, 1, 2, 3], 2) as [number, number];
	const count = pickNumber(random, 2, 4);
	const grants = apps.map((_, i) =>
		PERMISSIONS.map((_, permission) => {
			if (permission === first) return i < count;
			if (permission === second) return i === 0 || i >= count;
			return random() < 0.5;
		})
	);
	const both = apps[0]!;
	const [one, other] = [PERMISSIONS[first]!, PERMISSIONS[second]!];
	const rows = pick(random, [0, 1, 2, 3, 4], 5);
	const holders = tell((l) =>
		rows
			.filter((i) => i < count)
			.map((i) => apps[i]![l])
			.join(', ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} fait le point sur les autorisations de son téléphone. Complétez d’après ce tableau.`,
			`${who} is reviewing the permissions of a phone. Fill in the answers from this table.`
		),
		stimulus: {
			type: 'table',
			caption: say('Accès autorisés', 'Access allowed'),
			columns: [say('Application', 'App'), ...PERMISSIONS],
			rows: rows.map((i) => [
				apps[i]!,
				...grants[i]!.map((isGranted) => (isGranted ? say('Oui', 'Yes') : say('Non', 'No')))
			])
		},
		fields: [
			{
				label: say(
					`Nombre d’applications qui ont l’accès « ${one.fr} »`,
					`Number of apps with “${one.en}” access`
				),
				type: 'number',
				solutions: [String(count)]
			},
			{
				label: say(
					`Application qui a à la fois les accès « ${one.fr} » et « ${other.fr} »`,
					`App with both “${one.en}” and “${other.en}” access`
				),
				type: 'text',
				choices: rows.map((i) => apps[i]!),
				solutions: [both]
			}
		],
		why: say(
			`Descendez la colonne « ${one.fr} » : ${count} applications y ont un « Oui » (${holders.fr}). Parmi elles, regardez la colonne « ${other.fr} » : seule l’application ${both.fr} y a aussi un « Oui ». Les autres n’ont que l’un des deux accès.`,
			`Go down the “${one.en}” column: ${count} apps have a “Yes” (${holders.en}). Among them, look at the “${other.en}” column: only ${both.en} has a “Yes” there too. The others have only one of the two.`
		)
	};
}

const NEEDED = [
	{
		app: say('Itinéraires', 'Directions'),
		use: say('Guider pas à pas dans la rue', 'Guide step by step in the street'),
		right: say('Position', 'Location')
	},
	{
		app: say('Dictaphone', 'Voice recorder'),
		use: say('Enregistrer des mémos vocaux', 'Record voice memos'),
		right: say('Micro', 'Microphone')
	},
	{
		app: say('Lecteur de codes', 'Code reader'),
		use: say('Lire les QR codes des affiches', 'Read the QR codes on posters'),
		right: say('Appareil photo', 'Camera')
	},
	{
		app: say('Retouche', 'Retouching'),
		use: say('Recadrer des images déjà prises', 'Crop pictures already taken'),
		right: say('Photos', 'Photos')
	},
	{
		app: say('Accordeur', 'Tuner'),
		use: say('Écouter une guitare pour l’accorder', 'Listen to a guitar to tune it'),
		right: say('Micro', 'Microphone')
	},
	{
		app: say('Téléphone', 'Phone'),
		use: say('Appeler un proche en touchant son nom', 'Call a relative by tapping their name'),
		right: say('Contacts', 'Contacts')
	}
];

const NEEDLESS = [
	{
		app: say('Lampe torche', 'Flashlight'),
		use: say('Allumer la lumière du téléphone', 'Turn on the phone’s light'),
		right: say('Contacts', 'Contacts')
	},
	{
		app: say('Calculatrice', 'Calculator'),
		use: say('Faire des opérations', 'Do calculations'),
		right: say('Position', 'Location')
	},
	{
		app: say('Patience', 'Solitaire'),
		use: say('Jouer seul aux cartes, hors ligne', 'Play cards alone, offline'),
		right: say('Micro', 'Microphone')
	},
	{
		app: say('Minuteur', 'Timer'),
		use: say('Sonner au bout de la durée choisie', 'Ring after the chosen time'),
		right: say('Photos', 'Photos')
	},
	{
		app: say('Convertisseur', 'Converter'),
		use: say('Changer des litres en centilitres', 'Turn liters into centiliters'),
		right: say('Appareil photo', 'Camera')
	},
	{
		app: say('Bloc-notes', 'Notepad'),
		use: say('Écrire des listes au clavier', 'Type lists on the keyboard'),
		right: say('Position', 'Location')
	}
];

/** What is granted, and of no use to what the app is used for. */
function permissionsToWithdraw(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kept = pick(random, NEEDED, 3);
	const withdrawn = pick(random, NEEDLESS, 2);
	const [a, b] = withdrawn as [(typeof NEEDLESS)[0], (typeof NEEDLESS)[0]];
	const [c] = kept as [(typeof NEEDED)[0]];
	return choice({
		instruction: say(
			`${who} ne veut laisser à chaque application que le droit qui sert à ce qu’elle fait.\n\nÀ quelles applications faut-il retirer le droit accordé ? **Plusieurs réponses** sont attendues.`,
			`${who} wants to leave each app only the permission that serves what it does.\n\nWhich apps should lose the permission granted? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Réglages du téléphone', 'Phone settings'),
			columns: [
				say('Application', 'App'),
				say('À quoi elle sert', 'What it is used for'),
				say('Droit accordé', 'Permission granted')
			],
			rows: pick(random, [...kept, ...withdrawn], 5).map(({ app, use, right }) => [app, use, right])
		},
		right: withdrawn.map(({ app }) => app),
		wrong: kept.map(({ app }) => app),
		why: say(
			`Pour chaque ligne, demandez-vous si l’usage serait possible sans le droit. « ${a.use.fr} » se fait sans l’accès « ${a.right.fr} », et « ${b.use.fr} » sans l’accès « ${b.right.fr} » : on les retire. En revanche, « ${c.use.fr} » demande vraiment l’accès « ${c.right.fr} ».`,
			`For each row, ask whether the use would be possible without the permission. “${a.use.en}” works without “${a.right.en}” access, and “${b.use.en}” without “${b.right.en}” access: withdraw them. By contrast, “${c.use.en}” really needs “${c.right.en}” access.`
		)
	});
}

const SHARED_DATA = [
	say('adresse électronique', 'email address'),
	say('date de naissance', 'date of birth'),
	say('position', 'location'),
	say('liste de contacts', 'contact list'),
	say('photo de profil', 'profile photo'),
	say('commune', 'town')
];

const PARTNERS = [
	say('à nos partenaires publicitaires', 'our advertising partners'),
	say('aux autres sociétés du groupe', 'the other companies of the group'),
	say('à nos commanditaires', 'our sponsors')
];

const FREE_APPS = [
	say('une application de montage vidéo', 'a video editing app'),
	say('une application de sport', 'a fitness app'),
	say('une application de révision', 'a study app'),
	say('une application de recettes', 'a recipe app')
];

/** The clause that applies to whoever does nothing. */
function sharedByDefault(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const app = pickOne(random, FREE_APPS);
	const partners = pickOne(random, PARTNERS);
	const [a, b, c, d] = pick(random, SHARED_DATA, 4) as [
		(typeof SHARED_DATA)[0],
		(typeof SHARED_DATA)[0],
		(typeof SHARED_DATA)[0],
		(typeof SHARED_DATA)[0]
	];
	const right = pickOne(random, [
		say(
			`Votre ${a.fr} est transmise ${partners.fr}, à moins que la case « Refuser » ne soit cochée.`,
			`Your ${a.en} is passed on to ${partners.en}, unless the “Refuse” box is checked.`
		),
		say(
			`Sauf opposition de votre part dans les réglages, votre ${a.fr} est transmise ${partners.fr}.`,
			`Unless you object in the settings, your ${a.en} is passed on to ${partners.en}.`
		)
	]);
	return choice({
		instruction: say(
			`${who} s’inscrit à ${app.fr} et laisse toutes les cases et tous les réglages tels quels, sans rien cocher.\n\nQuelle phrase des conditions permet **déjà** de transmettre l’une de ses données ?`,
			`${who} signs up for ${app.en} and leaves every box and setting as it is, checking nothing.\n\nWhich sentence of the terms **already** allows some of this data to be passed on?`
		),
		right: [right],
		wrong: [
			say(
				`Votre ${b.fr} n’est transmise ${partners.fr} que si la case « Accepter » est cochée.`,
				`Your ${b.en} is passed on to ${partners.en} only if the “Accept” box is checked.`
			),
			say(
				`Sans accord de votre part dans les réglages, votre ${c.fr} n’est pas transmise ${partners.fr}.`,
				`Without your agreement in the settings, your ${c.en} is not passed on to ${partners.en}.`
			),
			say(
				`Si vous activez l’option « Partage » des réglages, votre ${d.fr} est transmise ${partners.fr}.`,
				`If you turn on the “Sharing” option in the settings, your ${d.en} is passed on to ${partners.en}.`
			)
		],
		why: say(
			`Demandez à chaque phrase ce qui se passe quand on ne fait rien. Celle qui parle de votre ${a.fr} prévoit la transmission d’office, et laisse à chacun le soin de la refuser. Les trois autres attendent un geste : cocher, donner son accord, activer une option.`,
			`Ask of each sentence what happens when one does nothing. The one about your ${a.en} lets it be passed on from the start, and leaves it to each person to refuse. The other three wait for an action: checking a box, agreeing, turning on an option.`
		)
	});
}

const KEPT_WORKS = [
	{
		app: say('une application de langues', 'a language app'),
		works: say('enregistrements', 'recordings')
	},
	{
		app: say('une application de dessin', 'a drawing app'),
		works: say('dessins', 'drawings')
	},
	{
		app: say('une application de montage vidéo', 'a video editing app'),
		works: say('montages', 'video projects')
	},
	{
		app: say('une application de course à pied', 'a running app'),
		works: say('parcours', 'routes')
	}
];

const written = (date: Date) =>
	tell((l) =>
		new Intl.DateTimeFormat(l === 'fr' ? 'fr-FR' : 'en-US', {
			dateStyle: 'long',
			timeZone: 'UTC'
		})
			.format(date)
			.replace(/^1 /, '1er ')
	);

/** When things are erased, by a delay that follows another. */
function erasureDate(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { app, works } = pickOne(random, KEPT_WORKS);
	const months = pickOne(random, [12, 18, 24]);
	const days = pickOne(random, [10, 15, 20]);
	const month = pickNumber(random, 0, 11);
	const day = pickNumber(random, 2, 27);
	const year = pickNumber(random, 2024, 2025);
	const last = written(new Date(Date.UTC(year, month, day)));
	const opened = written(new Date(Date.UTC(year, month + 2, day)));
	const closed = written(new Date(Date.UTC(year, month + months, day)));
	const erasure = new Date(Date.UTC(year, month + months, day + days));
	const erased = written(erasure);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} a un compte dans ${app.fr}. Sa dernière connexion date du **${last.fr}**. Depuis, ${who} a seulement ouvert, le ${opened.fr}, un courriel du service.\n\nD’après ces conditions, à quelle date ses ${works.fr} seront-ils effacés ?`,
			`${who} has an account in ${app.en}. The last sign-in was on **${last.en}**. Since then, ${who} has only opened, on ${opened.en}, an email from the service.\n\nUnder these terms, on which date will the ${works.en} be erased?`
		),
		stimulus: {
			type: 'text',
			title: say('Conditions d’utilisation (extrait)', 'Terms of use (excerpt)'),
			body: say(
				`7. Un compte est désactivé ${months} mois, jour pour jour, après la dernière connexion. Lire nos courriels n’est pas une connexion.\n\n8. Les ${works.fr} sont effacés ${days} jours après la désactivation du compte.\n\n9. Les factures sont gardées dix ans, comme la loi l’impose.`,
				`7. An account is deactivated ${months} months, to the day, after the last sign-in. Reading our emails is not a sign-in.\n\n8. The ${works.en} are erased ${days} days after the account is deactivated.\n\n9. Invoices are kept for ten years, as the law requires.`
			)
		},
		field: {
			label: say('Date (jj/mm/aaaa)', 'Date (dd/mm/yyyy, day first)'),
			type: 'date',
			solutions: [erasure.toISOString().slice(0, 10).split('-').reverse().join('/')]
		},
		why: say(
			`L’article 7 part de la dernière connexion, le ${last.fr} : ${months} mois plus tard, le ${closed.fr}, le compte est désactivé. L’article 8 ajoute ${days} jours : les ${works.fr} sont effacés le ${erased.fr}. Le courriel ouvert le ${opened.fr} ne repousse rien, puisque le lire n’est pas une connexion.`,
			`Article 7 starts from the last sign-in, on ${last.en}: ${months} months later, on ${closed.en}, the account is deactivated. Article 8 adds ${days} days: the ${works.en} are erased on ${erased.en}. The email opened on ${opened.en} postpones nothing, since reading it is not a sign-in.`
		)
	};
}

const NOBODY = say('Personne d’autre que l’éditeur', 'Nobody other than the publisher');

const RECIPIENTS = [
	say('Des annonceurs', 'Advertisers'),
	say('Un laboratoire de recherche', 'A research laboratory'),
	say('Un assureur', 'An insurer')
];

const TRACKED = [
	{
		app: say('une application de vélo', 'a cycling app'),
		data: [
			say('Vos trajets', 'Your routes'),
			say('Votre vitesse', 'Your speed'),
			say('Votre âge', 'Your age')
		]
	},
	{
		app: say('une application de sommeil', 'a sleep app'),
		data: [
			say('Vos heures de coucher', 'Your bedtimes'),
			say('Votre pouls', 'Your pulse'),
			say('Votre poids', 'Your weight')
		]
	},
	{
		app: say('une application de marche', 'a walking app'),
		data: [
			say('Votre nombre de pas', 'Your step count'),
			say('Vos itinéraires', 'Your itineraries'),
			say('Votre taille', 'Your height')
		]
	}
];

/** Who receives what, by terms whose exceptions depend on how the settings are. */
function recipientsBySettings(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { app, data } = pickOne(random, TRACKED);
	const [ads, research, insurer] = RECIPIENTS as [Localized, Localized, Localized];
	const [sold, studied, insured] = pick(random, data, 3) as [Localized, Localized, Localized];
	const [refusesAds, helps, isBack] = pickOne(random, [
		[true, true, false],
		[false, false, true],
		[true, false, true],
		[false, true, false],
		[true, true, true]
	] as const);
	const given = [
		{ what: sold, to: refusesAds ? NOBODY : ads },
		{ what: studied, to: helps ? research : NOBODY },
		{ what: insured, to: isBack ? insurer : NOBODY }
	];
	const low = (text: Localized) => tell((l) => text[l].charAt(0).toLowerCase() + text[l].slice(1));
	const box = (isChecked: boolean) => (isChecked ? '☑' : '☐');
	const [forAds, forResearch, forInsurer] = given.map(({ to }) => low(to)) as [
		Localized,
		Localized,
		Localized
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} utilise ${app.fr} dont voici les conditions et les réglages actuels. À qui chaque donnée est-elle transmise ?`,
			`${who} uses ${app.en}, whose terms and current settings are below. To whom is each piece of data passed on?`
		),
		stimulus: {
			type: 'text',
			title: say('Conditions et réglages', 'Terms and settings'),
			body: say(
				`Conditions\n\n2.1. Catégorie A (${low(sold).fr}) : transmise à des annonceurs, sauf si l’option « Sans publicité ciblée » est cochée.\n\n2.2. Catégorie B (${low(studied).fr}) : transmise à un laboratoire de recherche seulement si l’option « Aider la science » est cochée.\n\n2.3. Catégorie C (${low(insured).fr}) : transmise à un assureur, sauf si l’option « Mode privé » est cochée.\n\nRéglages\n\n${box(refusesAds)} Sans publicité ciblée\n\n${box(helps)} Aider la science\n\n${box(!isBack)} Mode privé`,
				`Terms\n\n2.1. Category A (${low(sold).en}): passed on to advertisers, unless the “No targeted ads” option is checked.\n\n2.2. Category B (${low(studied).en}): passed on to a research laboratory only if the “Help science” option is checked.\n\n2.3. Category C (${low(insured).en}): passed on to an insurer, unless the “Private mode” option is checked.\n\nSettings\n\n${box(refusesAds)} No targeted ads\n\n${box(helps)} Help science\n\n${box(!isBack)} Private mode`
			)
		},
		fields: given.map(({ what, to }): Field => ({
			label: what,
			type: 'text',
			choices: [NOBODY, ...RECIPIENTS],
			solutions: [to]
		})),
		why: say(
			`« Sauf si » et « seulement si » se lisent à l’inverse : sans coche, le premier laisse partir la donnée et le second la retient. D’après les réglages, voici donc qui reçoit la catégorie A : ${forAds.fr} ; la B : ${forResearch.fr} ; la C : ${forInsurer.fr}.`,
			`“Unless” and “only if” read the opposite way: unchecked, the first lets the data leave and the second holds it back. Under these settings, here is who receives category A: ${forAds.en}; B: ${forResearch.en}; C: ${forInsurer.en}.`
		)
	};
}
