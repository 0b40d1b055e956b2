import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { BUILT_IN_MIC, computer, SPEAKERS, type Printer } from '../settings/computer.ts';
import { box } from '../settings/network.ts';
import { PERCENTS, phone, SLEEP, type Paired } from '../settings/phone.ts';
import { found, practice, type Found, type Wanted } from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';
import { devicesAtHome, meetingRoom, sharedPrinters, spaceToFree } from './device-choices.ts';
import { displayWall, examRoom, fleetProfile, homeServer } from './device-expertise.ts';

export const deviceSettings: Tube = {
	id: 'deviceSettings',
	competence: '5.2',
	title: say('Régler un appareil et ce qui s’y branche', 'Setting a device and what plugs into it'),
	tutorial: {
		title: say('Son, écran, réseau : où cela se règle', 'Sound, display, network: where it is set'),
		minutes: 3,
		body: say(
			'Les réglages se ressemblent d’un appareil à l’autre : réseau, son, écran, alimentation, périphériques, stockage.\n\n**Chercher plutôt que parcourir.** La recherche des réglages accepte « imprimante », « veille » ou « volume ».\n\n- **Son** : ce qui sort et ce qui entre se choisissent à part. Un casque branché n’est pas toujours celui qui parle.\n- **Écran** : dupliquer montre la même image, étendre ajoute de la place. La taille du texte change sans toucher à la définition.\n- **Bluetooth** : un appareil associé n’est pas forcément connecté. L’oublier oblige à l’associer de nouveau.\n- **Imprimante** : celle « par défaut » reçoit tout ce que l’on n’envoie pas ailleurs.\n- **Réseau** : 2,4 GHz porte plus loin, 5 GHz va plus vite. Un réseau d’invités sépare leurs appareils des vôtres.\n- **Énergie** : l’écran, la veille, et une charge limitée à 80 % ménagent la batterie.\n\nUn réglage grisé dépend d’un autre, qu’il faut changer d’abord. Et avant de tout modifier, notez ce qui marchait.',
			'Settings are alike from one device to another: network, sound, display, power, accessories, storage.\n\n**Search rather than browse.** Searching the settings takes “printer,” “sleep” or “volume.”\n\n- **Sound**: what comes out and what goes in are chosen separately. A plugged headset is not always the one that speaks.\n- **Display**: duplicating shows the same picture, extending adds room. The size of text changes without touching the resolution.\n- **Bluetooth**: a paired device is not always connected. Forgetting it means pairing it again.\n- **Printer**: the “default” one receives all that you do not send elsewhere.\n- **Network**: 2.4 GHz reaches farther, 5 GHz goes faster. A guest network keeps their devices apart from yours.\n- **Energy**: the display, sleep, and charging limited to 80% spare the battery.\n\nA grayed setting depends on another one, which has to be changed first. And before changing everything, write down what worked.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Régler le son, l’écran, le réseau ou un appareil Bluetooth, quand on dit lequel et comment.',
				'Set sound, display, network or a Bluetooth device, when told which and how.'
			),
			challenges: [rightNetwork, rightVolume, screenTimeout, headsetOn]
		},
		{
			level: 2,
			proves: say(
				'Trouver le réglage qui répond à un besoin courant.',
				'Find the setting that answers an everyday need.'
			),
			challenges: [quietNight, callDevices, usualPrinter, guestNetwork]
		},
		{
			level: 3,
			proves: say(
				'Régler plusieurs choses ensemble pour une situation, y compris celles qui dépendent d’une autre.',
				'Set several things together for a situation, including those that depend on another one.'
			),
			challenges: [presentation, longBattery, sharedConnection, abroad]
		},
		{
			level: 5,
			proves: say(
				'Choisir les réglages d’après les contraintes de plusieurs personnes ou appareils.',
				'Choose settings from the constraints of several people or devices.'
			),
			challenges: [devicesAtHome, sharedPrinters, meetingRoom, spaceToFree]
		},
		{
			level: 6,
			proves: say(
				'Configurer un ensemble d’appareils d’après un cahier des charges.',
				'Configure a set of devices from specifications.'
			),
			challenges: [fleetProfile, displayWall, homeServer, examRoom]
		}
	]
};

const NETWORKS: Localized[] = [
	say('Bibliothèque', 'Library'),
	say('Salle-Polyvalente', 'Community-Hall'),
	say('Gare-Gratuit', 'Station-Free'),
	say('Voisin-5G', 'Neighbor-5G'),
	say('Atelier', 'Workshop'),
	say('Internat', 'Dormitory')
];

/** One network of several, on a device whose Wi-Fi is off. */
function rightNetwork(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const networks = pick(random, NETWORKS, 4);
	const [first, asked, other] = networks as [Localized, Localized, Localized];
	const isPhone = pickOne(random, [true, false]);
	const setup = found(isPhone ? phone({ networks }) : computer({ networks }), {
		wifi: false,
		wifiNetwork: first.fr
	});
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans les réglages ${isPhone ? 'du téléphone' : 'de l’ordinateur'} de ${who}, **activez le Wi-Fi** et choisissez le réseau **${asked.fr}**.`
				: `In the settings of the ${isPhone ? 'phone' : 'computer'} of ${who}, **turn Wi-Fi on** and choose the network **${asked.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Tant que le Wi-Fi est coupé, le choix du réseau reste grisé. On l’active, puis on choisit « ${asked.fr} » dans la liste.`
				: `As long as Wi-Fi is off, the choice of the network stays grayed. Turn it on, then choose “${asked.en}” in the list.`
		),
		right: { wifi: true, wifiNetwork: asked.fr },
		wrong: [{ wifi: true }, { wifi: true, wifiNetwork: other.fr }]
	});
}

const VOLUMES = [
	{ id: 'ringVolume', name: say('la sonnerie', 'the ring') },
	{ id: 'mediaVolume', name: say('la musique et les vidéos', 'music and videos') },
	{ id: 'alarmVolume', name: say('le réveil', 'the alarm') }
];

/** One of three volumes. */
function rightVolume(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [asked, other] = pick(random, VOLUMES, 2) as [(typeof VOLUMES)[0], (typeof VOLUMES)[0]];
	const [before, level, near] = pick(random, PERCENTS, 3) as [Localized, Localized, Localized];
	const setup = found(phone(), { [asked.id]: before.fr, [other.id]: before.fr });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans **Son et vibreur**, réglez, à la demande de ${who}, le volume pour **${asked.name.fr}** à **${level.fr}**.\n\nLes autres volumes ne changent pas.`
				: `In **Sound and vibration**, set for ${who} the volume of **${asked.name.en}** to **${level.en}**.\n\nThe other volumes do not change.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un téléphone a plusieurs volumes : baisser la musique ne baisse ni la sonnerie, ni le réveil. Le curseur pour ${asked.name.fr} doit être à ${level.fr} ; au clavier, les flèches le déplacent.`
				: `A phone has several volumes: lowering music lowers neither the ring nor the alarm. The slider of ${asked.name.en} must be at ${level.en}; with the keyboard, the arrows move it.`
		),
		right: { [asked.id]: level.fr },
		wrong: [{ [other.id]: level.fr }, { [asked.id]: near.fr }]
	});
}

const THEMES = [say('Sombre', 'Dark'), say('Sombre la nuit', 'Dark at night')];

/** How long the screen stays on, and its colors. */
function screenTimeout(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [before, delay] = pick(random, SLEEP, 2) as [Localized, Localized];
	const theme = pickOne(random, THEMES);
	const setup = found(phone(), { sleep: before.fr });
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans **Affichage**, faites que l’écran de ${who} s’éteigne au bout de **${delay.fr}**, et choisissez le thème **${theme.fr}**.`
				: `In **Display**, make the screen of ${who} turn off after **${delay.en}**, and choose the theme **${theme.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Mise en veille de l’écran » est le temps sans toucher avant qu’il s’éteigne : ${delay.fr}. « ${theme.fr} » est l’un des trois thèmes.`
				: `“Screen turns off after” is the time without a touch before it turns off: ${delay.en}. “${theme.en}” is one of the three themes.`
		),
		right: { sleep: delay.fr, theme: theme.fr },
		wrong: [{ sleep: delay.fr }, { theme: theme.fr, nightLight: true }]
	});
}

const PAIRED: Omit<Paired, 'isConnected'>[] = [
	{ id: 'headset', name: say('Casque', 'Headset') },
	{ id: 'speaker', name: say('Enceinte de la cuisine', 'Kitchen speaker') },
	{ id: 'watch', name: say('Montre', 'Watch') },
	{ id: 'car', name: say('Voiture', 'Car') },
	{ id: 'keyboardBt', name: say('Clavier', 'Keyboard') },
	{ id: 'hearing', name: say('Aides auditives', 'Hearing aids') }
];

/** One paired device to connect, another one to forget. */
function headsetOn(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const devices = pick(random, PAIRED, 4);
	const [asked, gone] = devices as [Paired, Paired];
	const setup = phone({
		paired: pick(random, devices, 4).map((one) => ({ ...one, isConnected: one.id === gone.id }))
	});
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Dans **Bluetooth**, connectez « ${asked.name.fr} » au téléphone de ${who}, et faites-lui **oublier** « ${gone.name.fr} », qui n’est plus là.`
				: `In **Bluetooth**, connect “${asked.name.en}” to the phone of ${who}, and make it **forget** “${gone.name.en},” which is gone.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Chaque appareil associé a sa page : on y connecte « ${asked.name.fr} », et « Oublier cet appareil » retire « ${gone.name.fr} » pour de bon. Le déconnecter seulement le laisserait revenir.`
				: `Each paired device has its page: connect “${asked.name.en}” there, and “Forget this device” removes “${gone.name.en}” for good. Only disconnecting it would let it come back.`
		),
		right: { [`${asked.id}On`]: true, [gone.id]: null },
		wrong: [
			{ [`${asked.id}On`]: true, [`${gone.id}On`]: false },
			{ [asked.id]: null },
			{ bluetooth: false }
		]
	});
}

const EVENINGS = [
	{ from: say('21 h', '9 p.m.'), to: say('7 h', '7 a.m.') },
	{ from: say('22 h', '10 p.m.'), to: say('8 h', '8 a.m.') },
	{ from: say('23 h', '11 p.m.'), to: say('9 h', '9 a.m.') },
	{ from: say('20 h', '8 p.m.'), to: say('7 h', '7 a.m.') }
];

/** Silence at night, but for what must ring. */
function quietNight(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, to } = pickOne(random, EVENINGS);
	const isCalled = pickOne(random, [true, false]);
	const setup = found(phone(), { quietAlarms: false, quietCalls: !isCalled });
	const right: Wanted = {
		quietOn: true,
		quietFrom: from.fr,
		quietTo: to.fr,
		quietAlarms: true,
		quietCalls: isCalled
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} ne veut plus que son téléphone gêne son sommeil : silence **chaque nuit, de ${from.fr} à ${to.fr}**. Le **réveil** doit sonner quand même, ${isCalled ? 'et les **contacts favoris** pouvoir appeler' : 'mais **personne** ne doit pouvoir appeler, pas même les contacts favoris'}.`
				: `${who} no longer wants the phone to disturb sleep: silence **from ${from.en} to ${to.en} every night**. The **alarm** must ring all the same, ${isCalled ? 'and **favorite contacts** must be able to call' : 'but **nobody** may call, not even favorite contacts'}.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Notifications › Ne pas déranger : on l’active, puis les heures et les exceptions se dégrisent. Baisser le volume ou passer en silencieux resterait aussi le jour, et le réveil a son propre réglage.`
				: `Notifications › Do not disturb: turn it on, then the hours and the exceptions are no longer grayed. Lowering the volume or going silent would stay during the day too, and the alarm has a setting of its own.`
		),
		right,
		wrong: [
			{ ringMode: 'Silencieux' },
			{ ...right, quietAlarms: false },
			{ ...right, quietCalls: !isCalled }
		]
	});
}

const HEADSETS = [
	say('Casque sans fil', 'Wireless headset'),
	say('Casque USB', 'USB headset'),
	say('Écouteurs', 'Earphones'),
	say('Enceinte de bureau', 'Desk speaker')
];
const MICS = [
	say('Micro du casque', 'Headset microphone'),
	say('Micro sur pied', 'Stand microphone'),
	say('Micro de la webcam', 'Webcam microphone')
];

/** Where sound comes out, and where it goes in. */
function callDevices(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [output, other] = pick(random, HEADSETS, 2) as [Localized, Localized];
	const [input, noise] = pick(random, MICS, 2) as [Localized, Localized];
	const setup = computer({
		outputs: pick(random, [SPEAKERS, output, other], 3),
		inputs: pick(random, [BUILT_IN_MIC, input, noise], 3)
	});
	const start = found(setup, { output: other.fr, input: noise.fr, volume: '0 %' });
	return practice(start, {
		instruction: tell((l) =>
			l === 'fr'
				? `En visio, ${who} veut **entendre** par « ${output.fr} » et **parler** dans « ${input.fr} ». On n’entend rien pour l’instant : mettez le volume à **75 %**.`
				: `In a video call, ${who} wants to **hear** through “${output.en}” and **speak** into “${input.en}.” Nothing can be heard for now: set the volume to **75%**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La sortie et l’entrée se choisissent à part, dans Son : « ${output.fr} », puis « ${input.fr} ». Le volume de sortie était à zéro ; le niveau du micro est un autre curseur.`
				: `Output and input are chosen separately, in Sound: “${output.en},” then “${input.en}.” The output volume was at zero; the microphone level is another slider.`
		),
		right: { output: output.fr, input: input.fr, volume: '75 %' },
		wrong: [
			{ output: output.fr, volume: '75 %' },
			{ output: output.fr, input: input.fr, inputVolume: '100 %' },
			{ output: SPEAKERS.fr, input: input.fr, volume: '75 %' }
		]
	});
}

const PRINTERS: Printer[] = [
	{
		id: 'hall',
		name: say('Imprimante du hall', 'Hall printer'),
		note: say('Rez-de-chaussée', 'Ground floor')
	},
	{
		id: 'staff',
		name: say('Imprimante du secrétariat', 'Office printer'),
		note: say('Premier étage', 'First floor')
	},
	{
		id: 'library',
		name: say('Imprimante du CDI', 'Library printer'),
		note: say('Deuxième étage', 'Second floor')
	},
	{
		id: 'lab',
		name: say('Imprimante de l’atelier', 'Workshop printer'),
		note: say('Bâtiment B', 'Building B')
	}
];

/** The printer that all goes to, and how it prints. */
function usualPrinter(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const printers = pick(random, PRINTERS, 3);
	const [before, asked, other] = printers as [Printer, Printer, Printer];
	const isGray = pickOne(random, [true, false]);
	const name = asked.name as Localized;
	const setup = found(computer({ printers: pick(random, printers, 3) }), {
		defaultPrinter: (before.name as Localized).fr,
		lastPrinter: true
	});
	const how = isGray
		? { [`${asked.id}Color`]: 'Noir et blanc' }
		: { [`${asked.id}Sides`]: 'Recto verso' };
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Tout ce que ${who} imprime doit partir vers « ${name.fr} », **toujours**, même après s’être servi d’une autre. Sur celle-ci, imprimez par défaut **${isGray ? 'en noir et blanc' : 'des deux côtés de la feuille'}**.`
				: `All that ${who} prints must go to “${name.en},” **always**, even after using another one. On this one, print by default **${isGray ? 'in black and white' : 'on both sides of the sheet'}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On la choisit comme imprimante par défaut, et l’on désactive « Choisir toujours la dernière utilisée », qui en changerait au premier écart. Puis, sur sa page, ${isGray ? '« Noir et blanc »' : '« Recto verso »'}.`
				: `Choose it as the default printer, and turn off “Always choose the last one used,” which would change it at the first exception. Then, on its page, ${isGray ? '“Black and white”' : '“Both sides”'}.`
		),
		right: { defaultPrinter: name.fr, lastPrinter: false, ...how },
		wrong: [
			{ defaultPrinter: name.fr, ...how },
			{ defaultPrinter: name.fr, lastPrinter: false },
			{ defaultPrinter: (other.name as Localized).fr, lastPrinter: false, ...how }
		]
	});
}

const PLACES = [
	say('Gite-Les-Tilleuls', 'Linden-Cottage'),
	say('Cabinet-Attente', 'Practice-Waiting'),
	say('Club-House', 'Club-House'),
	say('Salon-Amis', 'Lounge-Friends')
];
const KEY_WORDS = ['tilleul', 'guitare', 'orange', 'sentier', 'lanterne', 'mouette'];
const DURATIONS = [
	say('Jamais', 'Never'),
	say('Après 24 heures', 'After 24 hours'),
	say('Après 7 jours', 'After 7 days')
];

/** A network for guests, to the letter. */
function guestNetwork(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const name = pickOne(random, PLACES);
	const [a, b] = pick(random, KEY_WORDS, 2) as [string, string];
	const key = `${a}-${b}-${pickNumber(random, 10, 99)}`;
	const until = pickOne(random, DURATIONS.slice(1));
	const setup = box();
	const right: Wanted = { guest: true, guestName: name, guestKey: key, guestUntil: until.fr };
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} reçoit du monde. Ouvrez sur la box un Wi-Fi **pour les invités**, à part de celui de la maison : nom \`${name.fr}\`, mot de passe \`${key}\`. Il doit s’arrêter tout seul **${until.fr.toLowerCase()}**.`
				: `${who} is having people over. Open on the router a Wi-Fi **for guests**, apart from that of the house: name \`${name.en}\`, password \`${key}\`. It must stop by itself **${until.en.toLowerCase()}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans « Wi-Fi des invités », on active le réseau : le reste se dégrise. Le nom et le mot de passe se tapent à la lettre, majuscules et tirets compris. Changer ceux de la maison obligerait à reconnecter tous ses appareils.`
				: `In “Guest Wi-Fi,” turn the network on: the rest is no longer grayed. The name and the password are typed to the letter, capitals and hyphens included. Changing those of the house would mean reconnecting all its devices.`
		),
		right,
		// Keeping guests apart goes without saying for some, and harms nobody.
		or: [{ ...right, guestApart: true }],
		wrong: [
			{ wifiName: name, wifiKey: key },
			{ guest: true, guestName: name, guestKey: key },
			{ ...right, guestName: tell((l) => name[l].toUpperCase()) }
		]
	});
}

const TALKS: (Wish & { found: Found })[] = [
	{
		says: say(
			'ses notes restent sur son écran, les diapositives seules vont au projecteur',
			'the notes stay on the speaker’s screen, only the slides go to the projector'
		),
		where: say('second écran « Étendre »', 'second display “Extend”'),
		set: { screens: 'Étendre cet écran' },
		found: { screens: 'Dupliquer cet écran' }
	},
	{
		says: say(
			'la salle voit exactement ce qui est sur son écran',
			'the room sees exactly what is on the speaker’s screen'
		),
		where: say('second écran « Dupliquer »', 'second display “Duplicate”'),
		set: { screens: 'Dupliquer cet écran' },
		found: { screens: 'Étendre cet écran' }
	},
	{
		says: say('aucun message ne s’affiche pendant ce temps', 'no message shows up meanwhile'),
		where: say(
			'notifications pendant une présentation désactivées',
			'notifications during a presentation off'
		),
		set: { screenNotices: false },
		found: { screenNotices: true }
	},
	{
		says: say(
			'branché, l’ordinateur ne coupe jamais l’écran',
			'plugged in, the computer never turns the screen off'
		),
		where: say('sur secteur, écran « Jamais » éteint', 'plugged in, screen off “Never”'),
		set: { pluggedScreen: 'Jamais' },
		found: { pluggedScreen: 'Après 5 minutes' }
	},
	{
		says: say('aucune alerte ne sonne', 'no alert makes a sound'),
		where: say('sons des alertes désactivés', 'alert sounds off'),
		set: { systemSounds: false },
		found: { systemSounds: true }
	},
	{
		says: say(
			'le son de la vidéo sort de l’enceinte de la salle',
			'the sound of the video comes out of the room’s speaker'
		),
		where: say('sortie « Enceinte de la salle »', 'output “Room speaker”'),
		set: { output: 'Enceinte de la salle' },
		found: {}
	}
];

/** A talk with a projector. */
function presentation(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const wishes = [
		pickOne(random, TALKS.slice(0, 2)),
		...pickWishes(random, TALKS.slice(2), 3)
	] as typeof TALKS;
	const setup = found(
		computer({ outputs: [SPEAKERS, say('Enceinte de la salle', 'Room speaker')] }),
		Object.assign({}, ...wishes.map(({ found }) => found))
	);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} va présenter un projet, ordinateur branché au secteur et au projecteur. Il faut ceci :\n\n${asList(wishes).fr}`
				: `${who} is going to present a project, the computer plugged into power and into the projector. This is needed:\n\n${asList(wishes).en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Point par point : ${asPlaces(wishes).fr}. Étendre donne deux écrans différents, dupliquer deux fois le même.`
				: `Point by point: ${asPlaces(wishes).en}. Extending gives two different displays, duplicating twice the same.`
		),
		right: allOf(wishes),
		wrong: [
			allOf(wishes.slice(1)),
			{ ...allOf(wishes), screens: 'Second écran seul' },
			allOf(wishes.slice(0, 3))
		]
	});
}

const SAVINGS: (Wish & { found: Found })[] = [
	{
		says: say(
			'l’écran s’éteint au plus vite quand on ne le touche plus',
			'the screen turns off as soon as can be when no longer touched'
		),
		where: say('mise en veille « 30 secondes »', 'screen off after “30 seconds”'),
		set: { sleep: '30 secondes' },
		found: { sleep: '10 minutes' }
	},
	{
		says: say(
			'l’écran est au plus sombre, même en plein jour',
			'the screen is at its dimmest, even in daylight'
		),
		where: say(
			'luminosité automatique désactivée, puis 25 %',
			'automatic brightness off, then 25%'
		),
		set: { autoBrightness: false, brightness: '25 %' },
		found: {}
	},
	{
		says: say(
			'l’économiseur s’allume seul à 20 %, ni avant, ni après',
			'the saver turns on by itself at 20%, neither before nor after'
		),
		where: say('économiseur « À 20 % »', 'saver “At 20%”'),
		set: { saverAt: 'À 20 %' },
		found: {}
	},
	{
		says: say(
			'le niveau de la batterie se lit en chiffres',
			'the battery level can be read in figures'
		),
		where: say('pourcentage affiché', 'percentage shown'),
		set: { percent: true },
		found: {}
	},
	{
		says: say(
			'la charge s’arrête avant d’être pleine, pour que la batterie dure des années',
			'charging stops before it is full, so that the battery lasts for years'
		),
		where: say('charge limitée à 80 %', 'charging limited to 80%'),
		set: { limit: true },
		found: {}
	},
	{
		says: say(
			'plus rien ne cherche d’appareil sans fil, hors le réseau',
			'nothing looks for wireless devices any more, apart from the network'
		),
		where: say('Bluetooth désactivé', 'Bluetooth off'),
		set: { bluetooth: false },
		found: {}
	}
];

/** A battery that must last. */
function longBattery(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const wishes = pickWishes(random, SAVINGS, 3) as typeof SAVINGS;
	const setup = found(phone(), Object.assign({}, ...wishes.map(({ found }) => found)));
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} part en randonnée et veut ménager la batterie, en restant joignable :\n\n${asList(wishes).fr}`
				: `${who} goes hiking and wants to spare the battery, while staying reachable:\n\n${asList(wishes).en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `${asPlaces(wishes).fr.replace(/^./, (first) => first.toUpperCase())}. Le mode avion épargnerait plus, mais on ne serait plus joignable.`
				: `${asPlaces(wishes).en.replace(/^./, (first) => first.toUpperCase())}. Airplane mode would spare more, but nobody could call.`
		),
		right: allOf(wishes),
		wrong: [{ airplane: true }, allOf(wishes.slice(1)), { ...allOf(wishes), saver: true }]
	});
}

/** A phone that gives its connection. */
function sharedConnection(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [a, b, c] = pick(random, KEY_WORDS, 3) as [string, string, string];
	const name = `${c[0]!.toUpperCase()}${c.slice(1)}-${pickNumber(random, 10, 99)}`;
	const key = `${a}.${b}.${pickNumber(random, 10, 99)}`;
	const isSaving = pickOne(random, [true, false]);
	const setup = found(phone(), { mobileData: false, wifi: true, dataSaver: !isSaving });
	const right: Wanted = {
		mobileData: true,
		hotspot: true,
		hotspotName: name,
		hotspotKey: key,
		dataSaver: isSaving
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `La box est en panne. L’ordinateur de ${who} doit passer par le **réseau mobile du téléphone**, sous le nom \`${name}\` et le mot de passe \`${key}\`.\n\n${isSaving ? 'Le forfait est petit : que le téléphone en consomme le moins possible de son côté.' : 'Le forfait est illimité : le téléphone ne doit rien économiser.'}`
				: `The router is broken. The computer of ${who} must go through the **mobile network of the phone**, under the name \`${name}\` and the password \`${key}\`.\n\n${isSaving ? 'The plan is small: the phone itself should use as little of it as possible.' : 'The plan is unlimited: the phone must save nothing.'}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Partager la connexion suppose des données mobiles : on les active, puis le partage, son nom et son mot de passe. L’économiseur de données, ${isSaving ? 'activé, bride' : 'désactivé, laisse libres'} les applications du téléphone.`
				: `Sharing the connection takes mobile data: turn it on, then the hotspot, its name and its password. The data saver, ${isSaving ? 'on, restrains' : 'off, leaves free'} the apps of the phone.`
		),
		right,
		wrong: [
			{ mobileData: true, hotspot: true, dataSaver: isSaving },
			{ ...right, dataSaver: !isSaving },
			{ ...right, hotspotName: name.toLowerCase() }
		]
	});
}

const COUNTRIES = [
	{ name: say('au Canada', 'to Canada'), zone: 'Montréal' },
	{ name: say('à La Réunion', 'to Réunion'), zone: 'La Réunion' },
	{ name: say('en Guyane', 'to French Guiana'), zone: 'Cayenne' }
];
const LAYOUTS = [
	{
		has: say('le clavier prêté est anglais', 'the keyboard on loan is English'),
		layout: 'Anglais (QWERTY)'
	},
	{
		has: say('le clavier prêté est suisse', 'the keyboard on loan is Swiss'),
		layout: 'Suisse (QWERTZ)'
	}
];

/** A computer that goes to another zone, with another keyboard and another network. */
function abroad(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, zone } = pickOne(random, COUNTRIES);
	const { has, layout } = pickOne(random, LAYOUTS);
	const isMetered = pickOne(random, [true, false]);
	const setup = found(computer({ networks: [say('Foyer', 'Hostel')] }), {
		autoTime: true,
		metered: !isMetered
	});
	const right: Wanted = { zone, keyboard: layout, metered: isMetered, networkKind: 'Public' };
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} part travailler six mois ${name.fr}. Réglez l’ordinateur pour l’arrivée : l’**heure du lieu** ; ${has.fr}, mais tout doit rester affiché en **français** ; le Wi-Fi du foyer, ${isMetered ? 'au forfait compté' : 'sans limite'}, est ouvert à tous : l’ordinateur doit y rester **caché**.`
				: `${who} is leaving for six months of work ${name.en}. Set the computer for the arrival: the **local time**; ${has.en}, but everything must stay displayed in **French**; the Wi-Fi of the hostel, ${isMetered ? 'with a data cap' : 'without limit'}, is open to all: the computer must stay **hidden** there.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le fuseau (${zone}), non l’heure à la main ; la disposition du clavier (${layout}), non la langue du système, qui est un autre choix ; réseau « Public », et connexion limitée ${isMetered ? 'activée, pour retarder les gros téléchargements' : 'désactivée'}.`
				: `The time zone, not the time by hand; the layout of the keyboard, not the language of the system, which is another choice; “Public” network, and metered connection ${isMetered ? 'on, to delay large downloads' : 'off'}.`
		),
		right,
		wrong: [
			{ ...right, language: 'Anglais' },
			{ zone, keyboard: layout, metered: isMetered },
			{ ...right, metered: !isMetered }
		]
	});
}
