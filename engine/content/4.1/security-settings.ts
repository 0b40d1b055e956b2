import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { account, type Session } from '../settings/account.ts';
import { computer } from '../settings/computer.ts';
import { box } from '../settings/network.ts';
import { phone } from '../settings/phone.ts';
import { found, practice, type Found, type Wanted } from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';
import { backupPlan, openPorts, stolenPhone, strangeSessions } from './security-audits.ts';
import {
	cleanRestore,
	domainMail,
	organizationAccess,
	separateNetworks
} from './security-expertise.ts';

export const securitySettings: Tube = {
	id: 'securitySettings',
	competence: '4.1',
	title: say(
		'Régler la sécurité de ses appareils et comptes',
		'Setting the security of devices and accounts'
	),
	tutorial: {
		title: say('Les réglages qui protègent vraiment', 'The settings that really protect'),
		minutes: 3,
		body: say(
			'Quelques réglages arrêtent la plupart des ennuis. Ils sont dans Sécurité, Mises à jour, Sauvegarde et Connexion.\n\n- **L’écran verrouillé** : un code à 6 chiffres, tout de suite après la mise en veille. Glisser le doigt n’arrête personne.\n- **Les mises à jour** : automatiques. Elles ferment des failles que d’autres connaissent déjà.\n- **La validation en deux étapes** : un mot de passe volé ne suffit plus. Une application de codes vaut mieux qu’un SMS, une clé de sécurité mieux encore. Gardez les codes de secours ailleurs que dans le téléphone.\n- **Les coordonnées de secours** : une adresse et un numéro qui sont encore à vous.\n- **Les appareils connectés** : regardez le lieu et la date. Ce que vous ne reconnaissez pas, déconnectez-le, puis changez le mot de passe.\n- **La sauvegarde** : automatique, chiffrée, et une copie au moins hors d’atteinte d’un voleur ou d’un virus.\n\nSur la box, changez le mot de passe d’administration, laissez WPA2 ou WPA3, fermez ce qui s’ouvre vers l’extérieur sans raison. Une porte fermée de plus ne sert pas si elle empêche ce dont on a besoin : on la rouvrira.',
			'A few settings stop most of the trouble. They are in Security, Updates, Backup and Signing in.\n\n- **The lock screen**: a 6-digit code, right after the screen turns off. Swiping stops nobody.\n- **Updates**: automatic. They close flaws that others already know.\n- **Two-step verification**: a stolen password is no longer enough. A code app is better than a text message, a security key better still. Keep backup codes elsewhere than in the phone.\n- **Recovery details**: an address and a number that are still yours.\n- **Signed-in devices**: look at the place and the date. What you do not recognize, sign it out, then change the password.\n- **Backup**: automatic, encrypted, and at least one copy out of reach of a thief or a virus.\n\nOn the router, change the administration password, keep WPA2 or WPA3, close what opens to the outside without a reason. One more closed door is useless if it prevents what you need: you will open it again.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Activer une protection d’un téléphone, d’un ordinateur ou d’un compte, quand on dit laquelle.',
				'Turn on a protection of a phone, a computer or an account, when told which.'
			),
			challenges: [screenLock, waitingUpdate, secondStep, oneProtection]
		},
		{
			level: 2,
			proves: say(
				'Mettre à jour ce qui protège un compte, une sauvegarde ou un réseau, d’après ce que l’on sait de sa situation.',
				'Update what protects an account, a backup or a network, from what is known of one’s situation.'
			),
			challenges: [unknownDevice, recoveryDetails, automaticBackup, newKeys]
		},
		{
			level: 4,
			proves: say(
				'Traduire un risque en plusieurs réglages, y compris ceux qui dépendent d’un autre.',
				'Turn a risk into several settings, including those that depend on another one.'
			),
			challenges: [beforeTrip, strongAccount, safeBox, sharedLaptop]
		},
		{
			level: 5,
			proves: say(
				'Distinguer ce qui menace de ce qui sert, et n’écarter que ce qui menace.',
				'Tell what threatens from what serves, and only remove what threatens.'
			),
			challenges: [strangeSessions, backupPlan, openPorts, stolenPhone]
		},
		{
			level: 7,
			proves: say(
				'Configurer la sécurité d’une organisation d’après ses besoins et les recommandations actuelles.',
				'Configure the security of an organization from its needs and current recommendations.'
			),
			challenges: [organizationAccess, separateNetworks, cleanRestore, domainMail]
		}
	]
};

const LOCKS = [say('Schéma', 'Pattern'), say('Code à 6 chiffres', '6-digit code')];
const LOCK_DELAYS = [
	say('Tout de suite', 'Immediately'),
	say('1 minute', '1 minute'),
	say('5 minutes', '5 minutes')
];

/** A way to unlock, and how soon the screen locks. */
function screenLock(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const lock = pickOne(random, LOCKS);
	const delay = pickOne(random, LOCK_DELAYS);
	const before = pickOne(random, ['Aucun', 'Glisser le doigt']);
	const setup = found(phone(), { lock: before, lockDelay: '30 minutes' });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `N’importe qui peut ouvrir le téléphone de ${who}.\n\nDans **Sécurité**, réglez le déverrouillage sur **${lock.fr}**, et le verrouillage après la mise en veille sur **${delay.fr}**.`
				: `Anyone can open the phone of ${who}.\n\nIn **Security**, set the unlocking to **${lock.en}**, and the locking after the screen turns off to **${delay.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les deux réglages sont sur la page Sécurité. « Glisser le doigt » n’arrête personne ; « ${lock.fr} » demande de connaître quelque chose. Le délai compte autant : jusque-là, l’écran se rallume sans rien demander.`
				: `Both settings are on the Security page. “Swipe” stops nobody; “${lock.en}” asks for something that you know. The delay counts as much: until then, the screen lights up again without asking for anything.`
		),
		right: { lock: lock.fr, lockDelay: delay.fr },
		wrong: [
			{ lock: lock.fr },
			{ lock: before === 'Aucun' ? 'Glisser le doigt' : 'Aucun', lockDelay: delay.fr }
		]
	});
}

const AUTOMATIC = [
	{
		id: 'autoUpdate',
		isPhone: true,
		name: say('Installer le système la nuit', 'Install the system at night')
	},
	{ id: 'appUpdates', isPhone: true, name: say('Mettre à jour les applications', 'Update apps') },
	{
		id: 'autoUpdate',
		isPhone: false,
		name: say('Installer automatiquement', 'Install automatically')
	}
];

/** The update that waits, and those to come. */
function waitingUpdate(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { id, isPhone, name } = pickOne(random, AUTOMATIC);
	const setup = found(isPhone ? phone() : computer(), { [id]: false });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Une mise à jour de sécurité attend sur ${isPhone ? 'le téléphone' : 'l’ordinateur'} de ${who}.\n\nDans **Mises à jour**, **installez-la**, puis activez **${name.fr}**.`
				: `A security update is waiting on the ${isPhone ? 'phone' : 'computer'} of ${who}.\n\nIn **Updates**, **install it**, then turn on **${name.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Installer » règle le retard d’aujourd’hui, « ${name.fr} » évite le suivant. Une faille publiée sert aussitôt à des attaquants : attendre, c’est leur laisser la porte.`
				: `“Install” settles today’s delay, “${name.en}” avoids the next one. A published flaw serves attackers at once: waiting leaves them the door.`
		),
		right: { updateNow: true, [id]: true },
		wrong: [{ updateNow: true }, { [id]: true }]
	});
}

const STEPS = [
	say('Code par SMS', 'Code by text message'),
	say('Application de codes', 'Code app'),
	say('Clé de sécurité', 'Security key')
];

/** Two-step verification with one item. */
function secondStep(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const step = pickOne(random, STEPS);
	const other = pickOne(
		random,
		STEPS.filter((one) => one !== step)
	);
	const setup = found(account(), { secondStep: other.fr });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut qu’un mot de passe volé ne suffise plus pour entrer dans son compte.\n\nDans **Connexion**, activez la **validation en deux étapes**, avec **${step.fr}** comme second élément.`
				: `${who} wants a stolen password no longer to be enough to get into the account.\n\nIn **Signing in**, turn on **two-step verification**, with **${step.en}** as the second item.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le choix du second élément reste grisé tant que la validation n’est pas activée. On l’active d’abord, puis on choisit « ${step.fr} ».`
				: `The choice of the second item stays grayed until verification is on. Turn it on first, then choose “${step.en}.”`
		),
		right: { twoSteps: true, secondStep: step.fr },
		or: [{ twoSteps: true, secondStep: step.fr, backupCodes: true }],
		wrong: [{ twoSteps: true }, { signInAlerts: true }]
	});
}

const PROTECTIONS: {
	id: string;
	isPhone: boolean;
	isOn: boolean;
	name: Localized;
	reason: Localized;
}[] = [
	{
		id: 'simLock',
		isPhone: true,
		isOn: true,
		name: say('Code de la carte SIM', 'SIM card code'),
		reason: say(
			'sans lui, un voleur met la carte dans un autre téléphone et reçoit vos codes par SMS',
			'without it, a thief puts the card into another phone and receives your codes by text message'
		)
	},
	{
		id: 'findPhone',
		isPhone: true,
		isOn: true,
		name: say('Localiser ou effacer à distance', 'Find or erase remotely'),
		reason: say(
			'une fois l’appareil perdu, il est trop tard pour l’activer',
			'once the device is lost, it is too late to turn it on'
		)
	},
	{
		id: 'otherSources',
		isPhone: true,
		isOn: false,
		name: say('Installer hors du magasin d’applications', 'Install from outside the app store'),
		reason: say('une application non vérifiée peut être un piège', 'an unchecked app may be a trap')
	},
	{
		id: 'usbDebug',
		isPhone: true,
		isOn: false,
		name: say('Contrôle par le câble USB', 'Control over the USB cable'),
		reason: say(
			'il laisse un ordinateur branché commander le téléphone',
			'it lets a plugged computer control the phone'
		)
	},
	{
		id: 'firewall',
		isPhone: false,
		isOn: true,
		name: say('Pare-feu', 'Firewall'),
		reason: say(
			'il écarte les connexions que personne n’a demandées',
			'it turns away connections that nobody asked for'
		)
	},
	{
		id: 'antivirus',
		isPhone: false,
		isOn: true,
		name: say('Protection contre les virus', 'Virus protection'),
		reason: say(
			'elle regarde les fichiers avant qu’ils s’ouvrent',
			'it looks at files before they open'
		)
	},
	{
		id: 'encryptDisk',
		isPhone: false,
		isOn: true,
		name: say('Chiffrer le disque', 'Encrypt the disk'),
		reason: say(
			'un disque chiffré ne se lit pas sans le mot de passe, même sorti de l’ordinateur',
			'an encrypted disk cannot be read without the password, even out of the computer'
		)
	},
	{
		id: 'autoLogin',
		isPhone: false,
		isOn: false,
		name: say('Ouvrir la session sans mot de passe', 'Sign in without a password'),
		reason: say(
			'elle donne tout à qui allume l’ordinateur',
			'it gives everything to whoever turns the computer on'
		)
	}
];

/** One switch of the page of security. */
function oneProtection(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { id, isPhone, isOn, name, reason } = pickOne(random, PROTECTIONS);
	const other = PROTECTIONS.find((one) => one.isPhone === isPhone && one.id !== id)!;
	const setup = found(isPhone ? phone() : computer(), { [id]: !isOn, [other.id]: other.isOn });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans la page **Sécurité** ${isPhone ? 'du téléphone' : 'de l’ordinateur'} de ${who}, **${isOn ? 'activez' : 'désactivez'}** le réglage « ${name.fr} ».\n\nNe touchez à rien d’autre.`
				: `In the **Security** page of the ${isPhone ? 'phone' : 'computer'} of ${who}, **turn ${isOn ? 'on' : 'off'}** the setting “${name.en}.”\n\nTouch nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${name.fr} » doit être ${isOn ? 'activé' : 'désactivé'} : ${reason.fr}.`
				: `“${name.en}” must be ${isOn ? 'on' : 'off'}: ${reason.en}.`
		),
		right: { [id]: isOn },
		wrong: [{ [other.id]: !other.isOn }, { [id]: isOn, [other.id]: !other.isOn }]
	});
}

const CITIES = ['Brest', 'Lille', 'Nantes', 'Pau', 'Reims', 'Toulon'];
const DEVICES = [
	say('Téléphone', 'Phone'),
	say('Tablette', 'Tablet'),
	say('Ordinateur', 'Computer'),
	say('Console', 'Game console')
];

/** The one device that somebody does not have, or that is where he never went. */
function unknownDevice(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [home, away, stranger] = pick(random, CITIES, 3) as [string, string, string];
	const [first, second, third] = pick(random, DEVICES, 3) as [Localized, Localized, Localized];
	const strange = pickOne(random, [first, second]);
	const session = (id: string, name: Localized, place: string): Session => ({
		id,
		name,
		place,
		last: pickOne(random, [
			say('Hier', 'Yesterday'),
			say('Cette nuit', 'Last night'),
			say('Lundi', 'Monday')
		])
	});
	const sessions = pick(
		random,
		[
			session('device1', first, home),
			session('device2', second, home),
			session('device3', third, away),
			session('device4', strange, stranger)
		],
		4
	);
	const lower = (one: Localized, l: 'fr' | 'en') => one[l].toLowerCase();
	return practice(account({ sessions }), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} vit à **${home}** et travaille à **${away}**, et ne va nulle part ailleurs depuis l’été. Ses autres appareils : ${lower(first, l)} et ${lower(second, l)} à la maison, ${lower(third, l)} au travail.\n\nUne alerte signale une connexion qui n’est pas la sienne : déconnectez **cet appareil**.`
				: `${who} lives in **${home}** and works in **${away}**, and has been nowhere else since the summer. The other devices are, at home, a ${lower(first, l)} and a ${lower(second, l)}, and at work, a ${lower(third, l)}.\n\nAn alert reports a sign-in by somebody else: sign **this device** out.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le nom ne suffit pas : deux appareils s’appellent « ${strange.fr} ». Sur la page de l’un d’eux, le lieu est ${stranger} : ce n’est ni ${home} ni ${away}. Après l’avoir déconnecté, on change aussi le mot de passe.`
				: `The name is not enough: two devices are called “${strange.en}.” On the page of one of them, the place is ${stranger}: neither ${home} nor ${away}. After signing it out, change the password too.`
		),
		right: { device4: null },
		wrong: [
			{ device3: null },
			{ [strange === first ? 'device1' : 'device2']: null },
			{ device3: null, device4: null }
		]
	});
}

/** An address and a number that are still one’s own. */
function recoveryDetails(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const plain = who
		.normalize('NFD')
		.replace(/[^a-zA-Z]/g, '')
		.toLowerCase();
	const number = pickNumber(random, 10, 99);
	// Numbers that the regulator keeps for fiction.
	const [old, phoneNumber] = [
		`06 39 98 ${pickNumber(random, 10, 49)} 02`,
		`06 39 98 ${pickNumber(random, 50, 99)} ${number}`
	];
	const mail = `${plain}.${number}@exemple.fr`;
	const former = pickOne(random, [
		say('de son ancien lycée', 'a former school'),
		say('de son ancien employeur', 'a former employer'),
		say('d’un fournisseur d’accès quitté', 'a provider left since')
	]);
	const setup = account({ mail: `${plain}@ancien.exemple.fr`, phone: old });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Les coordonnées de secours du compte de ${who} datent : l’adresse est celle ${former.fr}, le numéro a changé de main.\n\nMettez l’adresse \`${mail}\` et le numéro \`${phoneNumber}\`.`
				: `The recovery details of the account of ${who} are outdated: the address is that of ${former.en}, the number is somebody else’s now.\n\nPut the address \`${mail}\` and the number \`${phoneNumber}\`.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Qui tient l’adresse ou le numéro de secours peut prendre le compte : on y reçoit de quoi changer le mot de passe. Les deux champs sont dans « Coordonnées de secours » ; chacun s’enregistre avec Entrée, ou dès qu’on le quitte.`
				: `Whoever holds the recovery address or number can take the account: what is needed to change the password arrives there. Both fields are in “Recovery details”; each is saved with Enter, or as soon as you leave it.`
		),
		right: { recoveryMail: mail, recoveryPhone: phoneNumber },
		wrong: [
			{ recoveryMail: mail },
			{ recoveryMail: mail.replace(String(number), String(number + 1)), recoveryPhone: phoneNumber }
		]
	});
}

const SAVED = [
	{ id: 'backupPhotos', name: say('les photos', 'photos') },
	{ id: 'backupContacts', name: say('les contacts', 'contacts') },
	{ id: 'backupMessages', name: say('les messages', 'messages') }
];

/** What is backed up, how often, and over what. */
function automaticBackup(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const left = pickOne(random, SAVED);
	const saved = SAVED.filter((one) => one !== left);
	const every = pickOne(random, [
		say('Chaque semaine', 'Every week'),
		say('Chaque jour', 'Every day')
	]);
	const isWifiOnly = pickOne(random, [true, false]);
	const setup = found(phone(), {
		backupPhotos: left.id === 'backupPhotos',
		backupContacts: left.id === 'backupContacts',
		backupMessages: left.id === 'backupMessages',
		backupWifi: !isWifiOnly
	});
	const right: Wanted = {
		backup: true,
		backupEvery: every.fr,
		[left.id]: false,
		...Object.fromEntries(saved.map(({ id }) => [id, true])),
		backupWifi: isWifiOnly
	};
	const names = tell((l) => saved.map(({ name }) => name[l]).join(l === 'fr' ? ' et ' : ' and '));
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} ne sauvegarde rien de son téléphone. Faites que ${names.fr}, et rien d’autre, soient sauvegardés **${every.fr.toLowerCase()}**, ${isWifiOnly ? '**sans jamais** utiliser le forfait mobile' : '**même sans Wi-Fi** : le forfait est illimité'}.`
				: `${who} backs up nothing of the phone. Have ${names.en}, and nothing else, backed up **${every.en.toLowerCase()}**, ${isWifiOnly ? '**never** using the mobile plan' : '**even without Wi-Fi**: the plan is unlimited'}.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On active d’abord la sauvegarde automatique : le reste était grisé. Puis la fréquence, ${names.fr}, et « En Wi-Fi seulement » ${isWifiOnly ? 'activé, pour épargner le forfait' : 'désactivé, pour ne pas attendre un Wi-Fi'}.`
				: `Turn automatic backup on first: the rest was grayed. Then the frequency, ${names.en}, and “On Wi-Fi only” ${isWifiOnly ? 'on, to spare the plan' : 'off, so as not to wait for Wi-Fi'}.`
		),
		right,
		wrong: [{ backup: true }, { ...right, backupWifi: !isWifiOnly }, { ...right, [left.id]: true }]
	});
}

const WORDS = [
	'Cactus',
	'Bateau',
	'Girafe',
	'Moulin',
	'Parapluie',
	'Tambour',
	'Volcan',
	'Wagon',
	'Piano',
	'Oursin'
];

/** The two passwords of a box: that of the network, that of its settings. */
function newKeys(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [a, b, c, d] = pick(random, WORDS, 4) as [string, string, string, string];
	const [key, admin] = [
		`${a}-${b}-${pickNumber(random, 10, 99)}`,
		`${c}-${d}-${pickNumber(random, 10, 99)}`
	];
	return practice(box(), {
		instruction: tell((l) =>
			l === 'fr'
				? `La box de ${who} a encore ses mots de passe d’usine, que l’on trouve en ligne. Les nouveaux sont notés dans un carnet :\n\n- pour se connecter au **Wi-Fi** : \`${key}\` ;\n- pour entrer dans **les réglages de la box** : \`${admin}\`.\n\nMettez chacun à sa place.`
				: `The router of ${who} still has its factory passwords, which can be found online. New ones were written in a notebook:\n\n- to join the **Wi-Fi**: \`${key}\`;\n- to get into **the settings of the router**: \`${admin}\`.\n\nPut each in its place.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le mot de passe du Wi-Fi est dans Wi-Fi, celui d’administration dans Système. Ils servent à deux choses : donner le premier à un invité ne doit pas lui ouvrir les réglages. Majuscules et tirets comptent.`
				: `The Wi-Fi password is in Wi-Fi, the administration one in System. They serve two things: giving the first to a guest must not open the settings to them. Capitals and hyphens count.`
		),
		right: { wifiKey: key, adminPassword: admin },
		wrong: [
			{ wifiKey: admin, adminPassword: key },
			{ wifiKey: key },
			{ wifiKey: key.toLowerCase(), adminPassword: admin }
		]
	});
}

const TRIP: (Wish & { found: Found })[] = [
	{
		says: say(
			'qui ramasse le téléphone éteint et le rallume ne peut pas l’ouvrir en glissant le doigt : il lui faut six chiffres',
			'whoever picks up the phone and lights it cannot open it by swiping: six digits are needed'
		),
		where: say('code à 6 chiffres', '6-digit code'),
		set: { lock: 'Code à 6 chiffres' },
		found: { lock: 'Glisser le doigt' }
	},
	{
		says: say(
			'dès que l’écran s’éteint, l’appareil se ferme',
			'as soon as the screen turns off, the device locks'
		),
		where: say('verrouillage « Tout de suite »', 'locking “Immediately”'),
		set: { lockDelay: 'Tout de suite' },
		found: { lockDelay: '5 minutes' }
	},
	{
		says: say(
			'un voisin de siège voit qu’un message arrive, pas ce qu’il dit',
			'a neighbor sees that a message comes, not what it says'
		),
		where: say('notifications, « Masquer le contenu »', 'notifications, “Hide the content”'),
		set: { lockContent: 'Masquer le contenu' },
		found: {}
	},
	{
		says: say(
			'perdu, on peut encore le retrouver ou le vider',
			'once lost, it can still be found or emptied'
		),
		where: say('« Localiser ou effacer à distance » activé', '“Find or erase remotely” on'),
		set: { findPhone: true },
		found: { findPhone: false }
	},
	{
		says: say(
			'sa carte SIM, mise ailleurs, ne marche pas sans code',
			'its SIM card, put elsewhere, does not work without a code'
		),
		where: say('« Code de la carte SIM » activé', '“SIM card code” on'),
		set: { simLock: true },
		found: { simLock: false }
	},
	{
		says: say(
			'il ne rejoint pas tout seul le premier réseau venu',
			'it does not join by itself any network it meets'
		),
		where: say('« Rejoindre les réseaux ouverts » désactivé', '“Join open networks” off'),
		set: { autoJoin: false },
		found: { autoJoin: true }
	},
	{
		says: say(
			'branché à une borne ou à un ordinateur inconnu, il ne se laisse pas commander',
			'plugged into an unknown charger or computer, it does not let itself be controlled'
		),
		where: say('« Contrôle par le câble USB » désactivé', '“Control over the USB cable” off'),
		set: { usbDebug: false },
		found: { usbDebug: true }
	}
];

/** Before a trip: risks in plain words, on several pages. */
function beforeTrip(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const wishes = pickWishes(random, TRIP, 4) as typeof TRIP;
	const setup = found(
		phone(),
		Object.assign({}, ...TRIP.map(({ found }) => found), allFoundRight(wishes))
	);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} part en train pour deux semaines. Préparez le téléphone pour que :\n\n${asList(wishes).fr}\n\nLe reste peut attendre : n’y touchez pas.`
				: `${who} is leaving by train for two weeks. Prepare the phone so that:\n\n${asList(wishes).en}\n\nThe rest can wait: do not touch it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans l’ordre : ${asPlaces(wishes).fr}. La recherche des réglages évite de chercher la page de chacun.`
				: `In order: ${asPlaces(wishes).en}. Searching the settings saves looking for the page of each.`
		),
		right: allOf(wishes),
		wrong: [
			allOf(wishes.slice(1)),
			allOf(wishes.slice(0, 3)),
			{ ...allOf(wishes), mobileData: false }
		]
	});
}

/** Those that are not asked are as they should be already: no other trouble is left to see. */
function allFoundRight(wishes: readonly Wish[]): Found {
	return allOf(TRIP.filter((one) => !wishes.includes(one))) as Found;
}

const OWNED = [
	{
		has: say('une clé de sécurité USB', 'a USB security key'),
		step: 'Clé de sécurité',
		found: 'Code par SMS',
		reason: say(
			'la clé vérifie le vrai site, un code se recopie sur un faux',
			'the key checks the real site, a code gets copied to a fake one'
		)
	},
	{
		has: say('une application de codes, pas de clé', 'a code app, no key'),
		step: 'Application de codes',
		found: 'Code par SMS',
		reason: say(
			'un SMS se détourne en volant le numéro, pas un code calculé par le téléphone',
			'a text message is diverted by stealing the number, a code computed by the phone is not'
		)
	},
	{
		has: say('un téléphone sans application ni clé', 'a phone with neither app nor key'),
		step: 'Code par SMS',
		found: 'Application de codes',
		reason: say(
			'un SMS vaut mieux que le seul mot de passe',
			'a text message is better than the password alone'
		)
	}
];

/** The best second step of those that somebody has, and what goes with it. */
function strongAccount(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { has, step, found: before, reason } = pickOne(random, OWNED);
	const isWarned = pickOne(random, [true, false]);
	const setup = found(account(), {
		secondStep: before,
		signInAlerts: !isWarned,
		passwordOnly: true
	});
	const right: Wanted = {
		twoSteps: true,
		secondStep: step,
		backupCodes: true,
		signInAlerts: isWarned,
		passwordOnly: false
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a ${has.fr}. Faites que, pour entrer dans son compte, un mot de passe volé **ne suffise jamais**, avec **le plus sûr** des moyens à sa portée, et que perdre le téléphone ou la clé n’enferme pas dehors.\n\n${isWarned ? 'Chaque nouvelle connexion doit être signalée.' : 'Les messages à chaque connexion ne sont plus voulus : ils lassent.'}`
				: `${who} has ${has.en}. Make sure that a stolen password is **never enough** to get into the account, with **the safest** of the means at hand, and that losing the phone or the key does not lock anyone out.\n\n${isWarned ? 'Each new sign-in must be reported.' : 'Messages at each sign-in are no longer wanted: they are tiring.'}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Validation en deux étapes, avec le meilleur second élément possible : ${reason.fr}. Les codes de secours servent le jour où il manque. « Anciennes applications » est la porte de côté : elles entrent avec le seul mot de passe.`
				: `Two-step verification, with the best second item possible: ${reason.en}. Backup codes serve the day it is missing. “Old apps” is the side door: they get in with the password alone.`
		),
		right,
		wrong: [
			{ ...right, passwordOnly: true },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'backupCodes')),
			{ ...right, secondStep: before }
		]
	});
}

const OLD_DEVICES = [
	{
		says: say(
			'une imprimante de 2015 ne connaît pas WPA3 ; tous les autres appareils le connaissent',
			'a 2015 printer does not know WPA3; all the other devices do'
		),
		encryption: 'WPA2 + WPA3',
		tempting: 'WPA3'
	},
	{
		says: say(
			'tous les appareils de la maison connaissent WPA3',
			'all devices of the house know WPA3'
		),
		encryption: 'WPA3',
		tempting: 'WPA2 + WPA3'
	},
	{
		says: say(
			'aucun appareil ne connaît WPA3, et le mode mixte leur fait perdre la connexion',
			'no device knows WPA3, and the mixed mode makes them lose the connection'
		),
		encryption: 'WPA2',
		tempting: 'WEP'
	}
];

/** A box as closed as its devices bear. */
function safeBox(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { says, encryption, tempting } = pickOne(random, OLD_DEVICES);
	const isGuest = pickOne(random, [true, false]);
	const before = encryption === 'WPA2' ? 'WPA2 + WPA3' : 'WEP';
	const setup = found(box(), {
		encryption: before,
		remoteAdmin: true,
		upnp: true,
		firewall: pickOne(random, [true, false]),
		guest: !isGuest,
		guestApart: false
	});
	const isOpen = setup.pages
		.flatMap(({ rows }) => rows)
		.some((row) => row.kind === 'switch' && row.id === 'firewall' && !row.isOn);
	const right: Wanted = {
		encryption,
		remoteAdmin: false,
		upnp: false,
		firmware: true,
		autoFirmware: true,
		guest: isGuest,
		...(isGuest && { guestApart: true }),
		...(isOpen && { firewall: true })
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Réglez la box de ${who} au plus sûr, sans priver personne :\n\n- ${says.fr} ;\n- rien ne doit pouvoir être réglé ni ouvert **depuis internet**, ni par un appareil **sans accord** ;\n- elle doit être à jour, et le rester seule ;\n- ${isGuest ? 'des amis viendront : ils auront leur Wi-Fi, sans voir les appareils de la maison' : 'personne ne vient : le Wi-Fi des invités n’a plus lieu d’être'}.`
				: `Set the router of ${who} as safe as can be, without depriving anyone:\n\n- ${says.en};\n- nothing may be set or opened **from the internet**, nor by a device **without agreement**;\n- it must be up to date, and stay so by itself;\n- ${isGuest ? 'friends are coming: they will have their Wi-Fi, without seeing the devices of the house' : 'nobody is coming: the guest Wi-Fi has no reason to be any more'}.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Chiffrement : ${encryption}, le plus fort que tous supportent (WEP se casse en quelques minutes). Administration depuis internet et UPnP désactivés${isOpen ? ', pare-feu activé' : ''}. Micrologiciel mis à jour, puis la nuit. ${isGuest ? 'Réseau des invités activé **et** séparé' : 'Réseau des invités désactivé'}.`
				: `Encryption: ${encryption}, the strongest that all bear (WEP is broken within minutes). Administration from the internet and UPnP off${isOpen ? ', firewall on' : ''}. Firmware updated, then at night. ${isGuest ? 'Guest network on **and** apart' : 'Guest network off'}.`
		),
		right,
		wrong: [
			{ ...right, encryption: tempting },
			{ ...right, upnp: true },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'firmware'))
		]
	});
}

const LAPTOPS: (Wish & { found: Found })[] = [
	{
		says: say(
			'volé, son disque mis dans un autre ordinateur ne dit rien',
			'if it is stolen, its disk put into another computer tells nothing'
		),
		where: say('chiffrement du disque activé', 'disk encryption on'),
		set: { encryptDisk: true },
		found: { encryptDisk: false }
	},
	{
		says: say(
			'quitté des yeux, il redemande le mot de passe quand il sort de veille',
			'left for a while, it asks for the password when it wakes up'
		),
		where: say('mot de passe « À la sortie de veille »', 'password “When waking up”'),
		set: { lockAfter: 'À la sortie de veille' },
		found: { lockAfter: 'Au démarrage seulement' }
	},
	{
		says: say(
			'allumé, il n’ouvre la session de personne tout seul',
			'once on, it opens nobody’s session by itself'
		),
		where: say('session sans mot de passe désactivée', 'sign-in without a password off'),
		set: { autoLogin: false },
		found: { autoLogin: true }
	},
	{
		says: say(
			'sur le réseau d’un hôtel, les autres clients ne le voient pas',
			'on the network of a hotel, the other guests do not see it'
		),
		where: say('réseau « Public »', '“Public” network'),
		set: { networkKind: 'Public' },
		found: { networkKind: 'Privé' }
	},
	{
		says: say(
			'un programme ouvert par erreur ne peut pas changer le système',
			'a program opened by mistake cannot change the system'
		),
		where: say('compte « Standard »', '“Standard” account'),
		set: { accountKind: 'Standard' },
		found: { accountKind: 'Administrateur' }
	},
	{
		says: say(
			'laissé cinq minutes sur batterie, son écran s’éteint',
			'left for five minutes on battery, its screen turns off'
		),
		where: say(
			'écran éteint après 5 minutes sur batterie',
			'screen off after 5 minutes on battery'
		),
		set: { batteryScreen: 'Après 5 minutes' },
		found: { batteryScreen: 'Après 30 minutes' }
	}
];
const USERS = [
	say('d’une infirmière libérale', 'of a self-employed nurse'),
	say('d’un conseiller d’orientation', 'of a guidance counselor'),
	say('d’une trésorière d’association', 'of the treasurer of an association'),
	say('d’un architecte', 'of an architect'),
	say('d’une étudiante en stage', 'of a student on an internship')
];

/** A laptop that travels with the data of others. */
function sharedLaptop(random: Random): ChallengeBody {
	const user = pickOne(random, USERS);
	const wishes = pickWishes(random, LAPTOPS, 4);
	const others = LAPTOPS.filter((one) => !wishes.includes(one));
	const setup = found(
		computer({ networks: [say('Hôtel du Port', 'Harbor Hotel')] }),
		Object.assign({}, ...LAPTOPS.map(({ found }) => found), allOf(others) as Found)
	);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `L’ordinateur ${user.fr} voyage, avec les données d’autres personnes. Voici ce que l’on en attend :\n\n${asList(wishes).fr}`
				: `The computer ${user.en} travels, with the data of other people. Here is what is expected of it:\n\n${asList(wishes).en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Risque par risque : ${asPlaces(wishes).fr}. Un mot de passe de session n’empêche pas de lire un disque sorti de l’ordinateur : seul le chiffrement le fait.`
				: `Risk by risk: ${asPlaces(wishes).en}. A session password does not prevent reading a disk taken out of the computer: only encryption does.`
		),
		right: allOf(wishes),
		wrong: [allOf(wishes.slice(1)), { ...allOf(wishes), firewall: false }]
	});
}
