/** Of the device settings, those that several people or devices constrain. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import { computer, type Printer } from '../settings/computer.ts';
import { box, HOURS_OF_PAUSE, type KnownDevice } from '../settings/network.ts';
import { found, practice, type Wanted } from '../settings/practice.ts';
import { asList } from '../settings/wishes.ts';

const PLAYERS = [
	say('Console du salon', 'Living-room game console'),
	say('Tablette des enfants', 'Children’s tablet'),
	say('Téléviseur', 'TV set')
];
const WORKERS = [
	say('Portable de télétravail', 'Work-from-home laptop'),
	say('Ordinateur des examens', 'Exam computer'),
	say('Téléphone par internet', 'Internet phone')
];
const FARAWAY = [
	{
		name: say('Prise du garage', 'Garage plug'),
		needs: say(
			'la prise du garage, loin de la box, ne connaît que 2,4 GHz',
			'the garage plug, far from the router, only knows 2.4 GHz'
		)
	},
	{
		name: say('Arrosage', 'Sprinkler'),
		needs: say(
			'l’arrosage, au fond du jardin, ne connaît que 2,4 GHz',
			'the sprinkler, at the end of the garden, only knows 2.4 GHz'
		)
	},
	{
		name: say('Thermostat', 'Thermostat'),
		needs: say(
			'le thermostat, de 2016, ne connaît que 2,4 GHz',
			'the thermostat, from 2016, only knows 2.4 GHz'
		)
	}
];
const STRANGERS = [
	say('PC-de-Kevin', 'Kevins-PC'),
	say('Phone-7F3A', 'Phone-7F3A'),
	say('Tablette-2B', 'Tablet-2B')
];

/** Who goes first, who pauses, who has no business there, and a band that all hear. */
export function devicesAtHome(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [player, worker, stranger] = [
		pickOne(random, PLAYERS),
		pickOne(random, WORKERS),
		pickOne(random, STRANGERS)
	];
	const faraway = pickOne(random, FARAWAY);
	const pause = pickOne(random, HOURS_OF_PAUSE.slice(1));
	const devices: KnownDevice[] = pick(
		random,
		[
			{ id: 'player', name: player, note: say('Connecté', 'Connected') },
			{ id: 'worker', name: worker, note: say('Connecté', 'Connected') },
			{
				id: 'faraway',
				name: faraway.name,
				note: say('Ne trouve pas le réseau', 'Cannot find the network')
			},
			{ id: 'stranger', name: stranger, note: say('Connecté', 'Connected') }
		],
		4
	);
	const setup = found(box({ devices }), {
		band: '5 GHz seule',
		playerFirst: true,
		nightOff: 'Jamais'
	});
	const right: Wanted = {
		band: '2,4 et 5 GHz',
		playerPause: pause.fr,
		playerFirst: false,
		workerFirst: true,
		stranger: null
	};
	const needs = asList([
		{ says: faraway.needs },
		{
			says: tell((l) =>
				l === 'fr'
					? `les autres appareils gardent la bande rapide`
					: `the other devices keep the fast band`
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `« ${worker.fr} » passe avant tout le monde, et « ${player.fr} » avant personne`
					: `“${worker.en}” goes before everyone, and “${player.en}” before nobody`
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `« ${player.fr} » s’arrête ${pause.fr.toLowerCase()}, sans que rien d’autre s’arrête`
					: `“${player.en}” stops ${pause.en.toLowerCase()}, without anything else stopping`
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `« ${stranger.fr} » n’est à personne d’ici`
					: `“${stranger.en}” belongs to nobody here`
			)
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Réglez la box de ${who} :\n\n${needs.fr}`
				: `Set the router of ${who}:\n\n${needs.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux bandes à la fois : 2,4 GHz pour « ${faraway.name.fr} », 5 GHz pour les autres ; la seule 2,4 GHz ralentirait tout. Priorité et pause se règlent sur la page de chaque appareil ; couper le Wi-Fi la nuit arrêterait aussi les autres. « ${stranger.fr} » s’exclut du réseau.`
				: `Two bands at once: 2.4 GHz for “${faraway.name.en},” 5 GHz for the others; 2.4 GHz only would slow everything down. Priority and pause are set on the page of each device; turning Wi-Fi off at night would stop the others too. “${stranger.en}” is removed from the network.`
		),
		right,
		wrong: [
			{ ...right, band: '2,4 GHz seule' },
			{
				band: '2,4 et 5 GHz',
				playerFirst: false,
				workerFirst: true,
				stranger: null,
				nightOff: pause.fr
			},
			{ ...right, playerFirst: true }
		]
	});
}

const OFFICES: { poster: Localized; daily: Localized }[] = [
	{
		poster: say('les affiches du club', 'the club’s posters'),
		daily: say('les comptes rendus', 'the minutes')
	},
	{ poster: say('les plans de chantier', 'the site plans'), daily: say('les devis', 'the quotes') },
	{
		poster: say('les cartes de randonnée', 'the hiking maps'),
		daily: say('les inscriptions', 'the registrations')
	},
	{
		poster: say('les partitions d’orchestre', 'the orchestra scores'),
		daily: say('les convocations', 'the notices')
	}
];

/** Three printers: what each is for, the one that waits, the one that is gone. */
export function sharedPrinters(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { poster, daily } = pickOne(random, OFFICES);
	const isPosterColor = pickOne(random, [true, false]);
	const isWaiting = pickOne(random, ['large', 'small'] as const);
	const [large, small, gone] = pick(
		random,
		['Imprimante A', 'Imprimante B', 'Imprimante C'],
		3
	).map((fr) => say(fr, fr.replace('Imprimante', 'Printer'))) as [Localized, Localized, Localized];
	const printers: Printer[] = pick(
		random,
		[
			{
				id: 'large',
				name: large,
				note: say('Accepte l’A3, couleur, recto verso', 'Takes A3, color, both sides')
			},
			{
				id: 'small',
				name: small,
				note: say(
					'A4, noir et blanc économique, recto verso',
					'A4, cheap black and white, both sides'
				)
			},
			{ id: 'gone', name: gone, note: say('Emportée en mars 2026', 'Taken away in March 2026') }
		],
		3
	);
	const setup = found(computer({ printers }), {
		defaultPrinter: gone.fr,
		[`${isWaiting}Paused`]: true,
		largeColor: isPosterColor ? 'Noir et blanc' : 'Couleur'
	});
	const right: Wanted = {
		...{
			defaultPrinter: small.fr,
			smallColor: 'Noir et blanc',
			smallSides: 'Recto verso',
			smallDraft: true
		},
		...{
			largePaper: 'A3',
			largeColor: isPosterColor ? 'Couleur' : 'Noir et blanc',
			[`${isWaiting}Paused`]: false,
			gone: null
		}
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} n’arrive plus à imprimer : une imprimante a été emportée, une autre ne sort rien.\n\nIl faut que ${daily.fr} partent **sans rien choisir**, des deux côtés, sans couleur et avec le moins d’encre, et que ${poster.fr} sortent en **A3**, ${isPosterColor ? 'en couleur' : 'sans couleur'}, sur celle qui le peut. Ne gardez que ce qui existe, et débloquez ce qui attend.`
				: `${who} can no longer print: one printer was taken away, another one prints nothing.\n\n${daily.en[0]!.toUpperCase() + daily.en.slice(1)} must go **without choosing anything**, on both sides, without color and with the least ink, and ${poster.en} must come out in **A3**, ${isPosterColor ? 'in color' : 'without color'}, on the one that can do it. Keep only what exists, and unblock what is waiting.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${small.fr} », économique, devient celle par défaut : noir et blanc, recto verso, économie d’encre. « ${large.fr} » accepte l’A3. « ${gone.fr} » n’existe plus : on la supprime. La file en pause garde les travaux sans les sortir : on la relance (« ${isWaiting === 'large' ? large.fr : small.fr} »).`
				: `“${small.en},” the cheap one, becomes the default: black and white, both sides, ink saving. “${large.en}” takes A3. “${gone.en}” no longer exists: remove it. The paused queue keeps jobs without printing them: start it again (“${isWaiting === 'large' ? large.en : small.en}”).`
		),
		right,
		wrong: [
			{ ...right, defaultPrinter: large.fr },
			{ ...right, [`${isWaiting}Paused`]: true },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'gone')),
			{ ...right, smallDraft: false }
		]
	});
}

const ROOMS: { output: Localized; input: Localized }[] = [
	{
		output: say('Enceintes du plafond', 'Ceiling speakers'),
		input: say('Micro de table', 'Table microphone')
	},
	{ output: say('Barre de son', 'Sound bar'), input: say('Micro-cravate', 'Lapel microphone') },
	{
		output: say('Enceinte sur pied', 'Standing speaker'),
		input: say('Micro baladeur', 'Handheld microphone')
	}
];
const SIGHTS = [
	{
		needs: say(
			'au fond, quelqu’un lit à partir d’un texte agrandi de moitié',
			'at the back, somebody reads from text that is half as large again'
		),
		scale: '150 %'
	},
	{
		needs: say(
			'au fond, quelqu’un lit à partir d’un texte deux fois plus grand',
			'at the back, somebody reads from text that is twice as large'
		),
		scale: '200 %'
	},
	{
		needs: say(
			'au fond, quelqu’un lit à partir d’un texte agrandi d’un quart',
			'at the back, somebody reads from text that is a quarter larger'
		),
		scale: '125 %'
	}
];

/** A meeting with people in the room and far away. */
export function meetingRoom(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { output, input } = pickOne(random, ROOMS);
	const { needs, scale } = pickOne(random, SIGHTS);
	const isSame = pickOne(random, [true, false]);
	const screens = isSame ? 'Dupliquer cet écran' : 'Étendre cet écran';
	const headset = say('Casque', 'Headset');
	const outputs: Text[] = pick(
		random,
		[say('Haut-parleurs intégrés', 'Built-in speakers'), headset, output],
		3
	);
	const inputs: Text[] = pick(
		random,
		[
			say('Micro du casque', 'Headset microphone'),
			say('Micro intégré', 'Built-in microphone'),
			input
		],
		3
	);
	const setup = found(computer({ outputs, inputs }), {
		output: headset.fr,
		input: 'Micro du casque',
		screens: isSame ? 'Étendre cet écran' : 'Dupliquer cet écran',
		systemSounds: true
	});
	const right: Wanted = {
		output: output.fr,
		input: input.fr,
		inputVolume: '100 %',
		systemSounds: false,
		screens,
		scale,
		screenNotices: false
	};
	const list = asList([
		{
			says: say(
				'toute la salle entend, et l’on entend toute la salle, avec le matériel de la salle',
				'the whole room hears, and the whole room is heard, with the equipment of the room'
			)
		},
		{
			says: say(
				'à distance, on trouve la voix trop faible : le micro est à pousser au maximum',
				'far away, the voice is found too weak: the microphone is to be pushed to its maximum'
			)
		},
		{
			says: say(
				'rien ne sonne ni ne s’affiche pendant la présentation',
				'nothing sounds or shows up during the presentation'
			)
		},
		{ says: needs },
		{
			says: isSame
				? say(
						'le grand écran montre la même chose que l’ordinateur',
						'the large screen shows the same as the computer'
					)
				: say(
						'le grand écran montre autre chose que l’ordinateur, où restent les notes',
						'the large screen shows something else than the computer, where the notes stay'
					)
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} anime une réunion, une moitié sur place, l’autre à distance :\n\n${list.fr}\n\nRéglez l’ordinateur de la salle sans changer la **définition** des écrans.`
				: `${who} runs a meeting, half of it on site, half far away:\n\n${list.en}\n\nSet the computer of the room without changing the **resolution** of the displays.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Sortie « ${output.fr} », entrée « ${input.fr} », niveau du micro au maximum (le volume règle ce que l’on entend, pas ce que l’on envoie). La taille du texte passe à ${scale} ; baisser la définition agrandirait aussi, en rendant tout flou. Écran : ${isSame ? 'dupliquer' : 'étendre'}. Alertes et notifications coupées.`
				: `Output “${output.en},” input “${input.en},” microphone level at its maximum (the volume sets what you hear, not what you send). The size of text goes to ${scale.replace(' ', '')}; lowering the resolution would enlarge too, by making everything blurred. Display: ${isSame ? 'duplicate' : 'extend'}. Alerts and notifications off.`
		),
		right,
		wrong: [
			{ ...right, inputVolume: '75 %', volume: '100 %' },
			{ ...right, scale: '100 %', resolution: '1280 × 720' },
			{ ...right, systemSounds: true }
		]
	});
}

const KEPT_DOWNLOADS = [
	{
		says: say(
			'les téléchargements sont des dossiers clients, à ne jamais effacer seuls',
			'the downloads are client files, never to be deleted by themselves'
		),
		downloads: 'Jamais'
	},
	{
		says: say(
			'un téléchargement non ouvert depuis un mois ne sert plus',
			'a download not opened for a month is of no use any more'
		),
		downloads: 'Après 30 jours'
	},
	{
		says: say(
			'un téléchargement sert encore un mois après, plus au bout de deux',
			'a download is still of use a month later, no longer after two'
		),
		downloads: 'Après 60 jours'
	}
];
const TRASHES = [
	{
		says: say(
			'dans la corbeille, on revient chercher des choses jusqu’à un mois, pas plus',
			'in the trash, things are looked for up to a month later, no more'
		),
		trash: 'Après 30 jours',
		isEmptied: false,
		more: say('rien n’y est à jeter aujourd’hui', 'nothing in it is to be thrown away today')
	},
	{
		says: say(
			'ce qui est aujourd’hui dans la corbeille peut partir tout de suite',
			'what is in the trash today may go at once'
		),
		trash: 'Après 60 jours',
		isEmptied: true,
		more: say('ensuite, deux mois de délai', 'afterwards, two months of delay')
	},
	{
		says: say(
			'ce qui est aujourd’hui dans la corbeille peut partir tout de suite',
			'what is in the trash today may go at once'
		),
		trash: 'Jamais',
		isEmptied: true,
		more: say(
			'ensuite, elle ne se videra plus qu’à la main',
			'afterwards, it will only be emptied by hand'
		)
	}
];
const LINES = [
	{
		says: say(
			'le train et la campagne n’ont pas d’internet : tous les fichiers doivent s’y ouvrir',
			'trains and the countryside have no internet: all files must open there'
		),
		files: 'Tout garder sur l’ordinateur'
	},
	{
		says: say(
			'la fibre est partout où l’on travaille, et les fichiers en ligne remplissent le disque',
			'there is fiber wherever work is done, and the online files fill the disk'
		),
		files: 'Télécharger à l’ouverture'
	}
];

/** A full disk, and what may go, when, and what may not. */
export function spaceToFree(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kept = pickOne(random, KEPT_DOWNLOADS);
	const trash = pickOne(random, TRASHES);
	const line = pickOne(random, LINES);
	const setup = found(computer(), {
		...{
			cleanTrash: trash.trash === 'Jamais' ? 'Après 30 jours' : 'Jamais',
			cleanTemporary: false
		},
		...{ cleanDownloads: kept.downloads === 'Jamais' ? 'Après 30 jours' : 'Jamais' },
		cloudFiles:
			line.files === 'Télécharger à l’ouverture'
				? 'Tout garder sur l’ordinateur'
				: 'Télécharger à l’ouverture'
	});
	const right: Wanted = {
		cleaner: true,
		cleanTrash: trash.trash,
		cleanDownloads: kept.downloads,
		cleanTemporary: true,
		cloudFiles: line.files,
		...(trash.isEmptied && { emptyTrash: true })
	};
	const list = asList([
		kept,
		trash,
		{ says: trash.more },
		line,
		{
			says: say(
				'les fichiers temporaires peuvent partir d’eux-mêmes',
				'temporary files may go by themselves'
			)
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Le disque de ${who} est presque plein. Réglez un **nettoyage automatique** qui respecte ceci :\n\n${list.fr}`
				: `The disk of ${who} is nearly full. Set an **automatic cleaning** that respects this:\n\n${list.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `On active le nettoyage, puis on règle **chacune** de ses parties : un réglage oublié efface ce que l’on voulait garder, ou garde ce qui encombre. ${trash.isEmptied ? 'Vider la corbeille maintenant est un geste à part.' : 'La corbeille ne se vide pas aujourd’hui.'} Les fichiers en ligne : ${line.files.toLowerCase()}.`
				: `Turn cleaning on, then set **each** of its parts: a forgotten setting deletes what you wanted to keep, or keeps what is in the way. ${trash.isEmptied ? 'Emptying the trash now is a separate gesture.' : 'The trash is not emptied today.'} Online files: ${line.files === 'Télécharger à l’ouverture' ? 'download when opened' : 'keep everything on the computer'}.`
		),
		right,
		wrong: [
			{ cleaner: true, cleanTemporary: true, cloudFiles: line.files },
			trash.isEmptied
				? Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'emptyTrash'))
				: { ...right, emptyTrash: true },
			{
				...right,
				cloudFiles:
					line.files === 'Télécharger à l’ouverture'
						? 'Tout garder sur l’ordinateur'
						: 'Télécharger à l’ouverture'
			}
		]
	});
}
