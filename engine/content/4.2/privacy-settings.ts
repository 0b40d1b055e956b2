import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import { account, social, type Connected, type Session } from '../settings/account.ts';
import { ACCESS, phone, type App } from '../settings/phone.ts';
import { found, practice } from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';
import { appAudit, connectedAudit, positionSharing, sharedFile } from './privacy-audits.ts';
import { anonymousForm, clubCharter, healthSharing, voiceAssistant } from './privacy-expertise.ts';

export const privacySettings: Tube = {
	id: 'privacySettings',
	competence: '4.2',
	title: say('Régler sa confidentialité', 'Setting your privacy'),
	tutorial: {
		title: say(
			'Trouver et régler ce que les autres savent',
			'Finding and setting what others know'
		),
		minutes: 3,
		body: say(
			'Une application ou un service en sait souvent plus que nécessaire, parce que rien n’a été changé depuis l’installation.\n\n**Trouver le réglage.** La recherche des réglages évite de parcourir les rubriques : essayez « position », « publicité » ou « photo ».\n\n**Sur un téléphone**, ouvrez Confidentialité :\n\n- pour chaque autorisation, la liste des applications qui l’ont ;\n- pour la position, quatre accès, du plus étroit au plus large : jamais, demander, lorsque l’app est active, toujours ;\n- pour les photos, donner celles que l’on choisit suffit presque toujours.\n\n**Sur un compte**, regardez qui y a encore accès : les appareils connectés, et les applications reliées. Retirer un accès ne supprime pas votre compte.\n\n**Sur un réseau social**, trois questions : qui voit, qui trouve, qui parle de vous. Ce qui est déjà publié se règle à part.\n\nLa bonne règle : l’accès le plus étroit qui laisse marcher ce dont vous vous servez. Tout couper n’est pas protéger : c’est se priver, puis tout rouvrir un jour de hâte.',
			'An app or a service often knows more than it needs, because nothing was changed since it was installed.\n\n**Finding the setting.** Searching the settings saves going through the sections: try “location,” “ads” or “photo.”\n\n**On a phone**, open Privacy:\n\n- for each permission, the list of the apps that have it;\n- for location, four kinds of access, from the narrowest to the widest: never, ask, while using the app, always;\n- for photos, giving those that you select is nearly always enough.\n\n**On an account**, look at who still has access to it: the signed-in devices, and the connected apps. Removing an access does not delete your account.\n\n**On a social network**, three questions: who sees, who finds, who talks about you. What is already posted is set separately.\n\nThe right rule: the narrowest access that lets what you use work. Cutting everything off is no protection: you do without, and then open everything again one day in a hurry.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Changer dans les réglages ce qu’une application, un service ou un réseau sait de soi, quand on dit où.',
				'Change in the settings what an app, a service or a network knows of you, when told where.'
			),
			challenges: [oneLocation, oneSensor, oneHistory, oneAudience]
		},
		{
			level: 2,
			proves: say(
				'Trouver ce qui montre quelque chose de soi, et le retirer sans toucher au reste.',
				'Find what shows something of you, and take it away without touching the rest.'
			),
			challenges: [lockedScreen, formerApp, formerDevice, harderToFind]
		},
		{
			level: 3,
			proves: say(
				'Traduire ce que l’on veut en plusieurs réglages, chacun au plus étroit.',
				'Turn what you want into several settings, each as narrow as can be.'
			),
			challenges: [locationByNeed, photosByNeed, taggedPhotos, copyOfData]
		},
		{
			level: 5,
			proves: say(
				'Juger, accès par accès, ce qui sert et ce qui est de trop.',
				'Judge, access by access, what is of use and what is too much.'
			),
			challenges: [appAudit, sharedFile, connectedAudit, positionSharing]
		},
		{
			level: 7,
			proves: say(
				'Appliquer des règles de protection des données à tout un service, effets entre réglages compris.',
				'Apply rules of data protection to a whole service, including how settings affect each other.'
			),
			challenges: [clubCharter, healthSharing, voiceAssistant, anonymousForm]
		}
	]
};

const LOCATED: App[] = (
	[
		['maps', say('Itinéraires', 'Directions')],
		['weather', say('Météo', 'Weather')],
		['runs', say('Course à pied', 'Running')],
		['scores', say('Résultats sportifs', 'Sports scores')],
		['recipes', say('Recettes', 'Recipes')],
		['radio', 'Radio']
	] as const
).map(([id, name]) => ({
	id,
	name: typeof name === 'string' ? say(name, name) : name,
	location: 'Toujours'
}));

/** One application, one access, both named. */
function oneLocation(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const apps = pick(random, LOCATED, 4);
	const [{ id, name }, other] = apps as [App, App];
	const access = pickOne(random, ACCESS.slice(0, 3));
	return practice(phone({ apps }), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} trouve que l’application « ${name.fr} » en sait trop.\n\nDans **Confidentialité**, puis **Position**, réglez son accès à la position sur **${access.fr}**.`
				: `${who} finds that the app “${name.en}” knows too much.\n\nIn **Privacy**, then **Location**, set its access to location to **${access.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Confidentialité › Position › ${name.fr} montre les quatre accès : « ${access.fr} » est celui qui était demandé. Couper la position pour tout le téléphone priverait aussi les autres applications.`
				: `Privacy › Location › ${name.en} shows the four kinds of access: “${access.en}” is the one that was asked. Turning location off for the whole phone would deprive the other apps too.`
		),
		right: { [`${id}Location`]: access.fr },
		wrong: [{ location: false }, { [`${other.id}Location`]: access.fr }]
	});
}

const SENSORS = [
	{ key: 'camera', suffix: 'Camera', name: say('Appareil photo', 'Camera') },
	{ key: 'microphone', suffix: 'Microphone', name: say('Micro', 'Microphone') },
	{ key: 'contacts', suffix: 'Contacts', name: say('Contacts', 'Contacts') }
] as const;

const CURIOUS: { id: string; name: Localized }[] = [
	{ id: 'quiz', name: say('Quiz du soir', 'Evening quiz') },
	{ id: 'wallpaper', name: say('Fonds d’écran', 'Wallpapers') },
	{ id: 'solitaire', name: say('Réussite', 'Solitaire') },
	{ id: 'coupons', name: say('Bons de réduction', 'Coupons') },
	{ id: 'horoscope', name: say('Horoscope', 'Horoscope') }
];

/** One application may no longer use one sensor. */
function oneSensor(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const apps = pick(random, CURIOUS, 3).map((app) => ({
		...app,
		...{ camera: true, microphone: true, contacts: true }
	}));
	const [first, second] = apps as [App, App];
	const [sensor, other] = pick(random, SENSORS, 2) as [
		(typeof SENSORS)[number],
		(typeof SENSORS)[number]
	];
	return practice(phone({ apps }), {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans **Confidentialité**, ouvrez **${sensor.name.fr}** et retirez cette autorisation à « ${first.name.fr} », comme ${who} le souhaite.\n\nNe changez rien d’autre.`
				: `In **Privacy**, open **${sensor.name.en}** and take this permission away from “${first.name.en},” as ${who} wishes.\n\nChange nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Chaque autorisation a sa page, avec un interrupteur par application : dans « ${sensor.name.fr} », celui de « ${first.name.fr} » est maintenant désactivé, les autres n’ont pas bougé.`
				: `Each permission has its page, with one switch per app: in “${sensor.name.en},” that of “${first.name.en}” is now off, the others did not move.`
		),
		right: { [first.id + sensor.suffix]: false },
		wrong: [{ [first.id + other.suffix]: false }, { [second.id + sensor.suffix]: false }]
	});
}

const HISTORIES = [
	{
		id: 'webHistory',
		section: say('Historique et activité', 'History and activity'),
		name: say('Enregistrer mes recherches', 'Save my searches')
	},
	{
		id: 'placeHistory',
		section: say('Historique et activité', 'History and activity'),
		name: say('Enregistrer mes déplacements', 'Save where I go')
	},
	{
		id: 'videoHistory',
		section: say('Historique et activité', 'History and activity'),
		name: say('Enregistrer les vidéos vues', 'Save watched videos')
	},
	{
		id: 'ads',
		section: say('Publicité', 'Ads'),
		name: say('Publicités personnalisées', 'Personalized ads')
	},
	{
		id: 'adPartners',
		section: say('Publicité', 'Ads'),
		name: say('Partager mon profil avec des partenaires', 'Share my profile with partners')
	},
	{
		id: 'adPlaces',
		section: say('Publicité', 'Ads'),
		name: say('Utiliser mes déplacements', 'Use where I go')
	}
];

/** One switch of an account. */
function oneHistory(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [asked, other, third] = pick(random, HISTORIES, 3) as [
		(typeof HISTORIES)[0],
		(typeof HISTORIES)[0],
		(typeof HISTORIES)[0]
	];
	return practice(account(), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} vient d’ouvrir un compte en ligne. Dans la rubrique **${asked.section.fr}**, désactivez **${asked.name.fr}**.\n\nLaissez le reste comme il est.`
				: `${who} has just opened an online account. In the section **${asked.section.en}**, turn off **${asked.name.en}**.\n\nLeave the rest as it is.`
		),
		why: tell((l) =>
			l === 'fr'
				? `À l’ouverture d’un compte, ces options sont souvent activées. « ${asked.name.fr} » se trouve dans « ${asked.section.fr} » ; la recherche des réglages y mène aussi.`
				: `When an account is opened, these options are often on. “${asked.name.en}” is in “${asked.section.en}”; searching the settings leads there too.`
		),
		right: { [asked.id]: false },
		wrong: [{ [other.id]: false }, { [third.id]: false }]
	});
}

const SEEN = [
	{
		id: 'seePhone',
		section: say('Profil', 'Profile'),
		what: say('son numéro', 'the phone number')
	},
	{
		id: 'seeBirth',
		section: say('Profil', 'Profile'),
		what: say('sa date de naissance', 'the date of birth')
	},
	{
		id: 'seeFriends',
		section: say('Profil', 'Profile'),
		what: say('sa liste d’amis', 'the list of friends')
	},
	{
		id: 'seePosts',
		section: say('Publications', 'Posts'),
		what: say('ses prochaines publications', 'future posts')
	}
];

/** Who sees one thing of a profile. */
function oneAudience(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [asked, other] = pick(random, SEEN, 2) as [(typeof SEEN)[0], (typeof SEEN)[0]];
	const [audience, wide] = pickOne(random, [
		[say('Moi', 'Only me'), 'Amis'],
		[say('Amis', 'Friends'), 'Amis et leurs amis']
	] as const);
	return practice(social(), {
		instruction: say(
			`Sur son réseau social, ${who} ouvre la rubrique **${asked.section.fr}**.\n\nRéglez **qui voit ${asked.what.fr}** sur **${audience.fr}**.`,
			`On a social network, ${who} opens the section **${asked.section.en}**.\n\nSet **who sees ${asked.what.en}** to **${audience.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Tout le monde » comprend des inconnus et des moteurs de recherche. La liste de choix de cette option descend jusqu’à « ${audience.fr} ».`
				: `“Everyone” includes strangers and search engines. The list of choices of this option goes down to “${audience.en}.”`
		),
		right: { [asked.id]: audience.fr },
		wrong: [{ [asked.id]: wide }, { [other.id]: audience.fr }]
	});
}

const TALKATIVE: { id: string; name: Localized }[] = [
	{ id: 'auction', name: say('Ventes aux enchères', 'Auctions') },
	{ id: 'meet', name: say('Rencontres', 'Dating') },
	{ id: 'jobs', name: say('Offres d’emploi', 'Job offers') },
	{ id: 'health', name: say('Résultats d’analyses', 'Test results') },
	{ id: 'game', name: say('Jeu de fermes', 'Farm game') }
];

/** What the locked screen tells to whoever sits beside. */
function lockedScreen(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const apps = pick(random, TALKATIVE, 4).map((app) => ({ ...app, notifications: true }));
	const [silent, other] = apps as [App, App];
	const isHidden = pickOne(random, [true, false]);
	const [wanted, tempting] = isHidden
		? ['Masquer le contenu', 'Ne rien afficher']
		: ['Ne rien afficher', 'Masquer le contenu'];
	return practice(phone({ apps }), {
		instruction: tell((l) => {
			if (l === 'fr') {
				const screen = isHidden
					? 'l’écran verrouillé dise qu’un message est arrivé, **sans ce qu’il contient**'
					: 'l’écran verrouillé **ne dise plus rien** de ce qui arrive';
				return `Le téléphone de ${who} reste souvent posé sur une table. Faites que ${screen}, et que « ${silent.name.fr} » n’envoie **plus aucune notification**, nulle part.`;
			}
			const screen = isHidden
				? 'the lock screen tell that a message came, **without what it contains**'
				: 'the lock screen **no longer tell anything** of what arrives';
			return `The phone of ${who} often lies on a table. Make ${screen}, and make “${silent.name.en}” send **no more notifications** at all, anywhere.`;
		}),
		why: tell((l) =>
			l === 'fr'
				? `Dans Notifications, « Sur l’écran verrouillé » offre les deux degrés : masquer le contenu garde l’annonce, ne rien afficher la supprime. Plus bas, l’interrupteur de « ${silent.name.fr} » la fait taire partout.`
				: `In Notifications, “On the lock screen” offers both degrees: hiding the content keeps the announcement, showing nothing removes it. Below, the switch of “${silent.name.en}” silences it everywhere.`
		),
		right: { lockContent: wanted, [`${silent.id}Notifications`]: false },
		wrong: [
			{ lockContent: tempting, [`${silent.id}Notifications`]: false },
			{ lockContent: wanted },
			{ lockContent: wanted, [`${other.id}Notifications`]: false }
		]
	});
}

const CONNECTED: (Connected & { does: Localized })[] = [
	{
		id: 'planner',
		name: say('Agenda du club', 'Club calendar'),
		access: say('Lire et modifier vos rendez-vous', 'Read and change your appointments'),
		last: say('Hier', 'Yesterday'),
		does: say('qui peut modifier les rendez-vous', 'that can change appointments')
	},
	{
		id: 'prints',
		name: say('Tirages photo', 'Photo prints'),
		access: say('Voir vos photos', 'See your photos'),
		last: say('Mardi', 'Tuesday'),
		does: say('qui peut voir les photos', 'that can see the photos')
	},
	{
		id: 'letters',
		name: say('Courrier en masse', 'Bulk mail'),
		access: say('Lire et envoyer vos courriels', 'Read and send your emails'),
		last: say('Lundi', 'Monday'),
		does: say('qui peut envoyer des courriels', 'that can send emails')
	},
	{
		id: 'address',
		name: say('Faire-part', 'Announcements'),
		access: say('Voir vos contacts', 'See your contacts'),
		last: say('Dimanche', 'Sunday'),
		does: say('qui peut voir les contacts', 'that can see the contacts')
	},
	{
		id: 'files',
		name: say('Signature de documents', 'Document signing'),
		access: say('Lire et déposer des fichiers', 'Read and add files'),
		last: say('Samedi', 'Saturday'),
		does: say('qui peut déposer des fichiers', 'that can add files')
	},
	{
		id: 'posts',
		name: say('Messages programmés', 'Scheduled posts'),
		access: say('Publier en votre nom', 'Post in your name'),
		last: say('Vendredi', 'Friday'),
		does: say('qui peut publier en son nom', 'that can post in someone’s name')
	}
];

/** One connected application, told by what it may do. */
function formerApp(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const connected = pick(random, CONNECTED, 5);
	const target = pickOne(random, connected);
	const other = connected.find((one) => one !== target)!;
	return practice(
		account({
			connected: connected.map(({ id, name, access, last }) => ({ id, name, access, last }))
		}),
		{
			instruction: tell((l) =>
				l === 'fr'
					? `Plusieurs applications sont reliées au compte de ${who}. Retirez l’accès de celle **${target.does.fr}**, et d’aucune autre.`
					: `Several apps are connected to the account of ${who}. Remove the access of the one **${target.does.en}**, and of no other.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Sous le nom de chaque application reliée est écrit ce qu’elle peut : « ${target.access.fr} » est celle à retirer, « ${target.name.fr} ». On l’ouvre, puis « Retirer l’accès ».`
					: `Below the name of each connected app is written what it can do: “${target.access.en}” is the one to remove, “${target.name.en}.” Open it, then “Remove access.”`
			),
			right: { [target.id]: null },
			wrong: [{ [other.id]: null }, { [target.id]: null, [other.id]: null }]
		}
	);
}

const SESSIONS: (Session & { place: Localized; story: Localized })[] = [
	{
		id: 'library',
		name: say('Ordinateur, navigateur', 'Computer, browser'),
		place: say('Médiathèque', 'Library'),
		last: say('Mercredi', 'Wednesday'),
		story: say(
			'un poste de la médiathèque où la session est restée ouverte',
			'a computer of the library where the session stayed open'
		)
	},
	{
		id: 'sold',
		name: say('Ancien téléphone', 'Old phone'),
		place: say('Chez l’acheteur', 'At the buyer’s'),
		last: say('Septembre', 'September'),
		story: say('un téléphone qui a été vendu', 'a phone that was sold')
	},
	{
		id: 'returned',
		name: say('Portable de prêt', 'Loan laptop'),
		place: say('Lycée', 'School'),
		last: say('Juin', 'June'),
		story: say('un portable de prêt rendu au lycée', 'a loan laptop given back to the school')
	},
	{
		id: 'hotel',
		name: say('Téléviseur', 'TV set'),
		place: say('Hôtel', 'Hotel'),
		last: say('Août', 'August'),
		story: say('le téléviseur d’une chambre d’hôtel', 'the TV set of a hotel room')
	},
	{
		id: 'cousin',
		name: say('Tablette', 'Tablet'),
		place: say('Chez un cousin', 'At a cousin’s'),
		last: say('Octobre', 'October'),
		story: say('la tablette d’un cousin', 'the tablet of a cousin')
	}
];
const HOME: Session[] = [
	{
		id: 'homeTv',
		name: say('Téléviseur', 'TV set'),
		place: say('Salon', 'Living room'),
		last: say('Hier', 'Yesterday')
	},
	{
		id: 'homeTablet',
		name: say('Tablette', 'Tablet'),
		place: say('Maison', 'Home'),
		last: say('Hier', 'Yesterday')
	}
];

/** Two devices that others hold now. */
function formerDevice(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [first, second] = pick(random, SESSIONS, 2) as [
		(typeof SESSIONS)[number],
		(typeof SESSIONS)[number]
	];
	const sessions = pick(random, [first, second, ...HOME], 4);
	const places = [first, second].map(({ place }) => place);
	const [kept] = pick(random, HOME, 1);
	return practice(
		account({ sessions: sessions.map(({ id, name, place, last }) => ({ id, name, place, last })) }),
		{
			instruction: tell((l) =>
				l === 'fr'
					? `Le compte de ${who} est encore ouvert sur ${first.story.fr} et sur ${second.story.fr}.\n\nDéconnectez-les **à distance**, eux seuls : la famille se sert des autres.`
					: `The account of ${who} is still open on ${first.story.en} and on ${second.story.en}.\n\nSign them out **remotely**, only them: the family uses the others.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Appareils connectés les montre tous. Deux appareils peuvent porter le même nom : le lieu, sur leur page, les distingue (${places.map(({ fr }) => fr).join(', ')}). Déconnecter l’appareil lui retire le compte où qu’il soit.`
					: `Signed-in devices shows them all. Two devices may have the same name: the place, on their page, tells them apart (${places.map(({ en }) => en).join(', ')}). Signing the device out takes the account from it wherever it is.`
			),
			right: { [first.id]: null, [second.id]: null },
			wrong: [{ [first.id]: null }, { [first.id]: null, [second.id]: null, [kept!.id]: null }]
		}
	);
}

const FINDING: Wish[] = [
	{
		says: say(
			'par son **numéro**, seuls ses amis retrouvent son profil',
			'by **phone number**, only friends find the profile'
		),
		where: say(
			'« Qui me trouve par mon numéro » sur « Amis »',
			'“Who finds me by my phone number” on “Friends”'
		),
		set: { findByPhone: 'Amis' }
	},
	{
		says: say(
			'le profil ne doit plus sortir dans les **moteurs de recherche**',
			'the profile must no longer come up in **search engines**'
		),
		where: say(
			'« Apparaître dans les moteurs de recherche » désactivé',
			'“Appear in search engines” off'
		),
		set: { searchEngines: false }
	},
	{
		says: say(
			'ses contacts ne voient plus **à quel moment** cette personne est connectée',
			'contacts no longer see **at what time** this person is online'
		),
		where: say('« Montrer quand je suis en ligne » désactivé', '“Show when I am online” off'),
		set: { online: false }
	},
	{
		says: say(
			'celui qui écrit ne doit pas savoir si son message **a été lu**',
			'whoever writes must not know whether the message **was read**'
		),
		where: say('« Dire que j’ai lu un message » désactivé', '“Say that I read a message” off'),
		set: { readReceipts: false }
	},
	{
		says: say(
			'seuls les amis, **et leurs amis**, peuvent écrire',
			'only friends, **and their friends**, may write'
		),
		where: say(
			'« Qui m’écrit » sur « Amis et leurs amis »',
			'“Who writes to me” on “Friends of friends”'
		),
		set: { writeMe: 'Amis et leurs amis' }
	},
	{
		says: say(
			'par son **adresse électronique**, personne d’autre ne retrouve son profil',
			'by **email address**, nobody else finds the profile'
		),
		where: say(
			'« Qui me trouve par mon adresse » sur « Moi »',
			'“Who finds me by my email” on “Only me”'
		),
		set: { findByMail: 'Moi' }
	}
];

/** Two wishes about who finds somebody. */
function harderToFind(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const wishes = pickWishes(random, FINDING, 2);
	const [first, second] = wishes as [Wish, Wish];
	return practice(social(), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut être plus difficile à trouver et à joindre sur son réseau social :\n\n${asList(wishes).fr}\n\nRéglez **ces deux choses**, et rien d’autre.`
				: `${who} wants to be harder to find and to reach on a social network:\n\n${asList(wishes).en}\n\nSet **these two things**, and nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Tout est dans « Me trouver et m’écrire » : ${asPlaces(wishes).fr}. Aucun de ces réglages n’en change un autre.`
				: `All is in “Finding and writing to me”: ${asPlaces(wishes).en}. None of these settings changes another one.`
		),
		right: allOf(wishes),
		wrong: [first.set, { ...second.set, seePosts: 'Amis' }]
	});
}

const NEEDS: { app: App; access: string; reason: Localized }[] = [
	{
		app: {
			id: 'maps',
			name: say('Itinéraires', 'Directions'),
			note: say('Guide à l’écran, virage après virage', 'Guides on the screen, turn after turn')
		},
		access: 'Lorsque l’app est active',
		reason: say('guide pendant qu’on la regarde', 'guides while you look at it')
	},
	{
		app: {
			id: 'buses',
			name: say('Arrêts de bus', 'Bus stops'),
			note: say(
				'Montre les arrêts autour de vous quand vous l’ouvrez',
				'Shows the stops around you when you open it'
			)
		},
		access: 'Lorsque l’app est active',
		reason: say(
			'ne montre les arrêts que lorsqu’on l’ouvre',
			'shows the stops only when you open it'
		)
	},
	{
		app: {
			id: 'storm',
			name: say('Alerte orage', 'Storm alert'),
			note: say(
				'Sonne quand un orage approche, même fermée',
				'Rings when a storm comes near, even when closed'
			)
		},
		access: 'Toujours',
		reason: say('doit sonner même fermée', 'must ring even when closed')
	},
	{
		app: {
			id: 'fall',
			name: say('Alerte chute', 'Fall alert'),
			note: say(
				'Envoie les secours là où vous êtes, téléphone en poche',
				'Sends help to where you are, phone in your pocket'
			)
		},
		access: 'Toujours',
		reason: say(
			'doit savoir où envoyer les secours, téléphone en poche',
			'must know where to send help, phone in your pocket'
		)
	},
	{
		app: {
			id: 'calculator',
			name: say('Calculatrice', 'Calculator'),
			note: say('Additionne et convertit', 'Adds and converts')
		},
		access: 'Jamais',
		reason: say('calcule de même partout', 'computes the same anywhere')
	},
	{
		app: {
			id: 'cards',
			name: say('Jeu de cartes', 'Card game'),
			note: say('Se joue seul, sans réseau', 'Played alone, offline')
		},
		access: 'Jamais',
		reason: say('se joue de même partout', 'plays the same anywhere')
	},
	{
		app: {
			id: 'reader',
			name: say('Liseuse', 'Reader'),
			note: say(
				'Ouvre les livres enregistrés sur le téléphone',
				'Opens the books saved on the phone'
			)
		},
		access: 'Jamais',
		reason: say('lit des fichiers déjà là', 'reads files that are already there')
	}
];

/** Each application at the narrowest access that its use bears. */
function locationByNeed(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kinds = ['Lorsque l’app est active', 'Toujours', 'Jamais'].map((access) =>
		pickOne(
			random,
			NEEDS.filter((one) => one.access === access)
		)
	);
	const extra = pickOne(
		random,
		NEEDS.filter((one) => !kinds.includes(one))
	);
	const chosen = pick(random, [...kinds, extra], 4);
	const tempting = (access: string) =>
		access === 'Toujours' ? 'Lorsque l’app est active' : 'Toujours';
	const apps = chosen.map(({ app, access }) => ({ ...app, location: tempting(access) }));
	const right = Object.fromEntries(chosen.map(({ app, access }) => [`${app.id}Location`, access]));
	const never = chosen.find(({ access }) => access === 'Jamais')!;
	const always = chosen.find(({ access }) => access === 'Toujours')!;
	return practice(phone({ apps }), {
		instruction: say(
			`Sous chaque application, ce que ${who} en attend est écrit. Donnez à chacune, pour la **position**, l’accès **le plus étroit qui suffit**, sans que le téléphone pose une question à chaque ouverture.`,
			`Under each app, what ${who} expects of it is written. Give each one, for **location**, the **narrowest access that is enough**, without the phone asking a question at each opening.`
		),
		why: tell((l) => {
			const reasons = chosen.map(({ app, access, reason }) => {
				const shown = ACCESS.find(({ fr }) => fr === access)!;
				return l === 'fr'
					? `« ${app.name.fr} » ${reason.fr} : ${shown.fr.toLowerCase()}`
					: `“${app.name.en}” ${reason.en}: ${shown.en.toLowerCase()}`;
			});
			return reasons.join(l === 'fr' ? ' ; ' : '; ') + '.';
		}),
		right,
		wrong: [
			{
				...right,
				[`${always.app.id}Location`]: 'Lorsque l’app est active',
				[`${never.app.id}Location`]: 'Lorsque l’app est active'
			},
			{ ...right, [`${always.app.id}Location`]: 'Jamais' },
			{ location: false }
		]
	});
}

const SELLING = [
	{
		id: 'ads',
		name: say('Petites annonces', 'Classified ads'),
		picks: say('les quelques photos de l’objet à vendre', 'the few photos of the thing for sale')
	},
	{ id: 'cv', name: say('Mon CV', 'My resume'), picks: say('son portrait', 'one portrait') },
	{
		id: 'insurer',
		name: say('Déclaration de sinistre', 'Insurance claim'),
		picks: say('les photos du dégât', 'the photos of the damage')
	},
	{
		id: 'identity',
		name: say('Démarches', 'Procedures'),
		picks: say('la photo du justificatif demandé', 'the photo of the document asked for')
	}
];
const NO_PHOTOS = CURIOUS;

/** All, some or no photos, by use. */
function photosByNeed(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const some = pickOne(random, SELLING);
	const none = pickOne(random, NO_PHOTOS);
	const all = pickOne(random, [
		{ id: 'album', name: say('Album de famille', 'Family album') },
		{ id: 'copy', name: say('Copie des photos', 'Photo copy') }
	]);
	const sensor = pickOne(random, SENSORS);
	const apps: App[] = pick(random, [some, none, all], 3).map(({ id, name }) => ({
		...{ id, name, photos: 'Toutes les photos' },
		...{ [sensor.key]: id !== all.id }
	}));
	const right = {
		[`${some.id}Photos`]: 'Photos choisies',
		[`${none.id}Photos`]: 'Aucune',
		[none.id + sensor.suffix]: false
	};
	return practice(phone({ apps }), {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans « ${some.name.fr} », ${who} n’envoie que ${some.picks.fr}. « ${all.name.fr} » doit continuer à tout recevoir. « ${none.name.fr} » n’a besoin de **rien** sur ce téléphone.\n\nRéglez les autorisations en conséquence.`
				: `In “${some.name.en},” ${who} only sends ${some.picks.en}. “${all.name.en}” must go on receiving everything. “${none.name.en}” needs **nothing** on this phone.\n\nSet the permissions accordingly.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans Photos, « Photos choisies » laisse « ${some.name.fr} » recevoir ce qu’on lui désigne sans voir le reste, et « Aucune » va à « ${none.name.fr} ». Cette dernière avait aussi une autre autorisation, « ${sensor.name.fr} » : « rien » la comprend.`
				: `In Photos, “Selected photos” lets “${some.name.en}” receive what you point out without seeing the rest, and “None” goes to “${none.name.en}.” That one had another permission too, “${sensor.name.en}”: “nothing” includes it.`
		),
		right,
		wrong: [
			{ [`${some.id}Photos`]: 'Photos choisies', [`${none.id}Photos`]: 'Aucune' },
			{ ...right, [`${some.id}Photos`]: 'Aucune' },
			{ ...right, [`${all.id}Photos`]: 'Photos choisies' }
		]
	});
}

const TAGGING: Wish[] = [
	{
		says: say(
			'rien de ce où l’on est identifié ne paraît sur le profil sans accord **préalable**',
			'nothing with a tag appears on the profile without agreement **beforehand**'
		),
		where: say(
			'Identifications, vérification avant parution activée',
			'Tags, review before it appears on'
		),
		set: { reviewTags: true }
	},
	{
		says: say(
			'le réseau ne souffle plus ce **nom** à qui publie une photo',
			'the network no longer suggests this **name** to whoever posts a photo'
		),
		where: say('Identifications, « Proposer mon nom » désactivé', 'Tags, “Suggest my name” off'),
		set: { faceTags: false }
	},
	{
		says: say(
			'seuls les amis peuvent **identifier** cette personne',
			'only friends can **tag** this person'
		),
		where: say('« Qui m’identifie » sur « Amis »', '“Who tags me” on “Friends”'),
		set: { tagMe: 'Amis' }
	},
	{
		says: say(
			'ce qui est **déjà publié** n’est plus visible que des amis',
			'what is **already posted** is visible to friends only'
		),
		where: say('« Publications passées » limitées aux amis', '“Past posts” limited to friends'),
		set: { oldPosts: true }
	},
	{
		says: say(
			'une publication ne dit plus **où** elle a été faite',
			'a post no longer tells **where** it was made'
		),
		where: say('« Ajouter le lieu » désactivé', '“Add the place” off'),
		set: { postPlace: false }
	},
	{
		says: say(
			'personne ne peut **relayer** ce qu’on publie',
			'nobody can **pass on** what is posted'
		),
		where: say('« Laisser partager » désactivé', '“Let others share” off'),
		set: { reshare: false }
	},
	{
		says: say(
			'ce qui sera publié **à partir d’aujourd’hui** n’est vu, et commenté, que par des amis',
			'what is posted **from today on** is seen, and commented on, by friends only'
		),
		where: say(
			'prochaines publications et commentaires sur « Amis »',
			'future posts and comments on “Friends”'
		),
		set: { seePosts: 'Amis', comment: 'Amis' }
	}
];

/** Three wishes about posts and photos, none in the words of the settings. */
function taggedPhotos(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const wishes = pickWishes(random, TAGGING, 3);
	return practice(social(), {
		instruction: tell((l) =>
			l === 'fr'
				? `Après une fête dont les photos ont circulé, ${who} demande ceci :\n\n${asList(wishes).fr}\n\nFaites-le sur son réseau social, sans restreindre autre chose.`
				: `After a party whose photos went around, ${who} asks for this:\n\n${asList(wishes).en}\n\nDo it on the social network, without restricting anything else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Chaque demande a son réglage : ${asPlaces(wishes).fr}. Limiter qui voit les **prochaines** publications ne change rien à celles d’avant, ni à celles des autres.`
				: `Each request has its setting: ${asPlaces(wishes).en}. Limiting who sees **future** posts changes nothing to the earlier ones, nor to those of others.`
		),
		right: allOf(wishes),
		wrong: [
			allOf(wishes.slice(0, 2)),
			{ ...allOf(wishes), seeFriends: 'Moi' },
			allOf(wishes.slice(1))
		]
	});
}

const EXPORTED = [
	{ id: 'exportPhotos', name: say('photos', 'photos') },
	{ id: 'exportMail', name: say('courriels', 'emails') },
	{ id: 'exportContacts', name: say('contacts', 'contacts') },
	{ id: 'exportHistory', name: say('recherches passées', 'past searches') }
];

/** A copy of some of one's data, for another service, that nobody else gets. */
function copyOfData(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kept = pick(random, EXPORTED, 2);
	const left = EXPORTED.filter((one) => !kept.includes(one));
	const isToReuse = pickOne(random, [true, false]);
	const [format, other] = isToReuse
		? ['Fichiers réutilisables (CSV, JSON)', 'Pages à imprimer (PDF)']
		: ['Pages à imprimer (PDF)', 'Fichiers réutilisables (CSV, JSON)'];
	const setup = found(account(), { exportFormat: other });
	const right = {
		...Object.fromEntries(left.map(({ id }) => [id, false])),
		exportFormat: format,
		exportTo: 'Téléchargement après connexion',
		exportNow: true
	};
	return practice(setup, {
		instruction: tell((l) => {
			const names = kept.map(({ name }) => name[l]).join(l === 'fr' ? ' et ses ' : ' and ');
			return l === 'fr'
				? `${who} exerce son droit à une copie de ses données : ses **${names}**, rien de plus, ${isToReuse ? 'pour les charger dans un autre service' : 'pour les lire sur papier et les classer'}. Personne d’autre ne doit pouvoir la prendre.\n\nFaites la demande.`
				: `${who} uses the right to a copy of one’s data: **${names}**, nothing more, ${isToReuse ? 'to load them into another service' : 'to read them on paper and file them'}. Nobody else may be able to take it.\n\nMake the request.`;
		}),
		why: tell((l) =>
			l === 'fr'
				? `On ne laisse activés que ${kept.map(({ name }) => name.fr).join(' et ')}. ${isToReuse ? 'Un autre service lit des fichiers structurés (CSV, JSON), pas des pages : c’est le droit à la portabilité du RGPD' : 'Des pages PDF se lisent et s’impriment telles quelles'}. Un lien public donnerait la copie à qui le reçoit : il faut se connecter. Enfin, « Demander ».`
				: `Only ${kept.map(({ name }) => name.en).join(' and ')} stay on. ${isToReuse ? 'Another service reads structured files (CSV, JSON), not pages: this is the right to portability of the GDPR' : 'PDF pages are read and printed as they are'}. A public link would give the copy to whoever gets it: signing in is needed. Finally, “Request.”`
		),
		right,
		wrong: [
			{ ...right, exportFormat: other },
			{ exportFormat: format, exportTo: 'Téléchargement après connexion', exportNow: true },
			{ ...right, exportTo: 'Lien public' }
		]
	});
}
