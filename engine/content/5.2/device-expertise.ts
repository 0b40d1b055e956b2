/** Of the device settings, those of a set of devices, by specifications. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	info,
	menu,
	page,
	practice,
	slider,
	toggle,
	typed,
	type Wanted
} from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';

const FLEETS = [
	say('les tablettes d’un collège', 'the tablets of a middle school'),
	say('les tablettes d’une médiathèque', 'the tablets of a library'),
	say('les tablettes d’un musée', 'the tablets of a museum'),
	say('les tablettes d’un service de pédiatrie', 'the tablets of a children’s ward')
];
const SPECS: Wish[] = [
	{
		says: say(
			'Chacun peut installer ce qui figure au catalogue, et rien d’autre.',
			'Anyone may install what is in the catalog, and nothing else.'
		),
		where: say('installation « Catalogue seulement »', 'installation “Catalog only”'),
		set: { install: 'Catalogue seulement' }
	},
	{
		says: say(
			'Rendue, une tablette ne garde rien de la personne qui l’a eue.',
			'Once returned, a tablet keeps nothing of whoever had it.'
		),
		where: say('effacement « Au retour »', 'erasing “On return”'),
		set: { erase: 'Au retour' }
	},
	{
		says: say(
			'Les mises à jour n’occupent ni la journée, ni le réseau mobile.',
			'Updates use neither the daytime nor the mobile network.'
		),
		where: say('mises à jour « La nuit », en Wi-Fi seulement', 'updates “At night,” on Wi-Fi only'),
		set: { updates: 'La nuit', updatesWifi: true }
	},
	{
		says: say(
			'On peut photographier son travail, mais pas s’appeler en vidéo.',
			'Work can be photographed, but there are no video calls.'
		),
		where: say('appareil photo activé, visio désactivée', 'camera on, video calls off'),
		set: { camera: true, video: false }
	},
	{
		says: say(
			'La batterie doit tenir cinq ans : elle ne se charge jamais à fond.',
			'The battery must last five years: it is never fully charged.'
		),
		where: say('charge limitée à 80 %', 'charging limited to 80%'),
		set: { charge: '80 %' }
	},
	{
		says: say(
			'Perdue, une tablette se retrouve sur la carte, mais personne n’est suivi le reste du temps.',
			'A lost tablet can be found on the map, but nobody is followed the rest of the time.'
		),
		where: say('localisation « Si déclarée perdue »', 'location “If reported lost”'),
		set: { locate: 'Si déclarée perdue' }
	},
	{
		says: say(
			'Qui lit mal doit pouvoir grossir le texte et le faire lire, tout le reste étant verrouillé.',
			'Whoever reads with difficulty must be able to enlarge text and have it read, all the rest being locked.'
		),
		where: say('réglages « Accessibilité seulement »', 'settings “Accessibility only”'),
		set: { settingsOpen: 'Accessibilité seulement' }
	}
];

/** One profile for a fleet. */
export function fleetProfile(random: Random): ChallengeBody {
	const fleet = pickOne(random, FLEETS);
	const specs = pickWishes(random, SPECS, 5);
	const right = allOf(specs);
	const setup = {
		name: tell((l) => (l === 'fr' ? `Profil : ${fleet.fr}` : `Profile: ${fleet.en}`)),
		pages: [
			page('apps', say('Applications', 'Apps'), 'apps', [
				menu('install', say('Installation', 'Installation'), [
					say('Libre', 'Free'),
					say('Catalogue seulement', 'Catalog only'),
					say('Interdite', 'Forbidden')
				]),
				toggle('camera', say('Appareil photo', 'Camera'), false),
				toggle('video', say('Visio', 'Video calls'), true, { needs: { id: 'camera' } })
			]),
			page('upkeep', say('Entretien', 'Upkeep'), 'updates', [
				menu('updates', say('Mises à jour', 'Updates'), [
					say('Dès la parution', 'As they come out'),
					say('La nuit', 'At night'),
					say('Jamais', 'Never')
				]),
				toggle('updatesWifi', say('En Wi-Fi seulement', 'On Wi-Fi only'), false, {
					needs: { id: 'updates', is: [0, 1] }
				}),
				slider(
					'charge',
					say('Charge maximale', 'Maximum charge'),
					['70 %', '80 %', '90 %', '100 %'].map((one) => say(one, one.replace(' ', ''))),
					'100 %'
				),
				menu('erase', say('Effacer les données', 'Erase data'), [
					say('Jamais', 'Never'),
					say('Au retour', 'On return'),
					say('Chaque nuit', 'Every night')
				])
			]),
			page('control', say('Contrôle', 'Control'), 'lock', [
				menu('locate', say('Localisation', 'Location'), [
					say('En permanence', 'All the time'),
					say('Si déclarée perdue', 'If reported lost'),
					say('Jamais', 'Never')
				]),
				menu('settingsOpen', say('Réglages laissés ouverts', 'Settings left open'), [
					say('Tous', 'All'),
					say('Accessibilité seulement', 'Accessibility only'),
					say('Aucun', 'None')
				]),
				toggle('guest', say('Ouverture sans compte', 'Opening without an account'), true)
			])
		]
	};
	const isAbout = (id: string) => id in right;
	return {
		...practice(setup, {
			instruction: tell((l) =>
				l === 'fr'
					? `Composez le profil qui règlera toutes ensemble ${fleet.fr}, d’après le **cahier des charges**. Ce qu’il ne dit pas reste tel quel.`
					: `Compose the profile that will set all together ${fleet.en}, from the **specifications**. What they do not say stays as it is.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Exigence par exigence : ${asPlaces(specs).fr}. Interdire davantage (plus d’installation, plus de réglages, jamais de localisation) serait plus simple, mais ôterait ce que le cahier des charges accorde.`
					: `Requirement by requirement: ${asPlaces(specs).en}. Forbidding more (no installation, no settings, no location ever) would be simpler, but would take away what the specifications grant.`
			),
			right,
			wrong: [
				allOf(specs.slice(1)),
				{ ...right, ...(isAbout('install') ? { install: 'Interdite' } : { guest: false }) },
				{ ...right, ...(isAbout('erase') ? { erase: 'Chaque nuit' } : { charge: '70 %' }) }
			]
		}),
		stimulus: {
			type: 'text',
			title: say('Cahier des charges', 'Specifications'),
			body: asList(specs)
		}
	};
}

/** What a cable carries at most, of a picture of 3840 × 2160. */
const CABLES = [
	{ name: 'HDMI 1.4', hertz: '30 Hz' },
	{ name: 'HDMI 2.0', hertz: '60 Hz' },
	{ name: 'DisplayPort 1.2', hertz: '60 Hz' }
];
const CONTENTS: { shows: Localized; orientation: Localized; isSharp: boolean }[] = [
	{
		shows: say(
			'des affiches hautes, dont le petit texte doit rester net',
			'tall posters, whose small text must stay sharp'
		),
		orientation: say('Portrait', 'Portrait'),
		isSharp: true
	},
	{
		shows: say('des plans larges, où chaque trait compte', 'wide plans, where each line counts'),
		orientation: say('Paysage', 'Landscape'),
		isSharp: true
	},
	{
		shows: say(
			'des vidéos de sport en 1080p, fluides avant tout',
			'1080p sports videos, smooth above all'
		),
		orientation: say('Paysage', 'Landscape'),
		isSharp: false
	}
];
const VENUES = [
	say('un hall de gare', 'a station hall'),
	say('un festival', 'a festival'),
	say('une mairie', 'a town hall'),
	say('un gymnase', 'a gym')
];
const RESOLUTIONS = ['1280 × 720', '1920 × 1080', '3840 × 2160'];
const HOURS = [
	say('En permanence', 'All the time'),
	say('De 7 h à 20 h', 'From 7 a.m. to 8 p.m.'),
	say('De 9 h à 18 h', 'From 9 a.m. to 6 p.m.')
];

/** Two displays by what they show and what their cable carries. */
export function displayWall(random: Random): ChallengeBody {
	const venue = pickOne(random, VENUES);
	const [first, second] = pick(random, CONTENTS, 2) as [(typeof CONTENTS)[0], (typeof CONTENTS)[0]];
	const hours = pickOne(random, HOURS.slice(1));
	const screens = [first, second].map((content, i) => {
		const cable = pickOne(random, CABLES);
		const hertz = content.isSharp ? cable.hertz : '60 Hz';
		return {
			...content,
			cable,
			id: `screen${i + 1}`,
			hertz,
			resolution: content.isSharp ? '3840 × 2160' : '1920 × 1080'
		};
	});
	const other = (hertz: string) => (hertz === '60 Hz' ? '30 Hz' : '60 Hz');
	const setup = {
		name: tell((l) =>
			l === 'fr' ? `Écrans d’affichage : ${venue.fr}` : `Public displays: ${venue.en}`
		),
		pages: [
			...screens.map(({ id, cable, hertz, orientation, isSharp }, i) =>
				page(
					id,
					tell((l) => (l === 'fr' ? `Écran ${i + 1}` : `Display ${i + 1}`)),
					'display',
					[
						info(say('Dalle', 'Panel'), '3840 × 2160, 60 Hz'),
						info(say('Câble', 'Cable'), cable.name),
						menu(
							`${id}Resolution`,
							say('Définition', 'Resolution'),
							RESOLUTIONS,
							isSharp ? '1920 × 1080' : '3840 × 2160'
						),
						menu(
							`${id}Rate`,
							say('Images par seconde', 'Refresh rate'),
							['24 Hz', '30 Hz', '60 Hz'],
							other(hertz)
						),
						menu(
							`${id}Turn`,
							'Orientation',
							[say('Paysage', 'Landscape'), say('Portrait', 'Portrait')],
							orientation.fr === 'Portrait' ? 'Paysage' : 'Portrait'
						)
					]
				)
			),
			page('power', say('Allumage', 'Power'), 'battery', [
				menu('hours', say('Allumés', 'On'), HOURS),
				toggle(
					'autoBrightness',
					say('Luminosité selon la lumière du lieu', 'Brightness by the light of the place'),
					false
				),
				toggle('sound', say('Son', 'Sound'), true)
			])
		]
	};
	const right: Wanted = {
		...allOf(
			screens.map(({ id, hertz, resolution, orientation }) => ({
				set: {
					[`${id}Resolution`]: resolution,
					[`${id}Rate`]: hertz,
					[`${id}Turn`]: orientation.fr
				}
			}))
		),
		...{ hours: hours.fr, autoBrightness: true, sound: false }
	};
	return practice(setup, {
		instruction: tell((l) => {
			const shown = screens.map(({ shows }, i) => ({
				says: tell((l) =>
					l === 'fr' ? `l’écran ${i + 1} montre ${shows.fr}` : `display ${i + 1} shows ${shows.en}`
				)
			}));
			const more = [
				{
					says: tell((l) =>
						l === 'fr'
							? `ils ne consomment qu’aux heures d’ouverture, ${hours.fr.toLowerCase()}, et pas plus que la lumière du lieu ne le demande`
							: `they only use power during opening hours, ${hours.en.toLowerCase()}, and no more than the light of the place asks for`
					)
				},
				{ says: say('ils se taisent', 'they are silent') }
			];
			return l === 'fr'
				? `Réglez les écrans pour ${venue.fr} :\n\n${asList([...shown, ...more]).fr}\n\nÀ 3840 × 2160, un câble HDMI 1.4 ne passe que **30 images** par seconde ; HDMI 2.0 et DisplayPort 1.2 en passent 60. À 1920 × 1080, tous en passent 60. Prenez la définition qu’exige **ce qui est montré** (toute celle de la dalle pour les textes et les plans), puis **le plus d’images** que le câble permet.`
				: `Set the displays for ${venue.en}:\n\n${asList([...shown, ...more]).en}\n\nAt 3840 × 2160, an HDMI 1.4 cable only carries **30 pictures** per second; HDMI 2.0 and DisplayPort 1.2 carry 60. At 1920 × 1080, all carry 60. Take the resolution that **what is shown** requires (the full one of the panel for texts and plans), then **the most pictures** that the cable allows.`;
		}),
		why: tell((l) => {
			const each = screens.map(
				({ cable, hertz, resolution, orientation }, i) =>
					`${l === 'fr' ? 'écran' : 'display'} ${i + 1}${l === 'fr' ? ' : ' : ': '}${resolution}, ${hertz} (${cable.name}), ${orientation[l].toLowerCase()}`
			);
			return l === 'fr'
				? `Le petit texte et les traits demandent toute la définition de la dalle ; une vidéo 1080p n’y gagne rien. Donc ${each.join(' ; ')}. Puis l’allumage, ${hours.fr.toLowerCase()}, la luminosité automatique, et le son coupé.`
				: `Small text and lines take the full resolution of the panel; a 1080p video gains nothing from it. So ${each.join('; ')}. Then the power, ${hours.en.toLowerCase()}, automatic brightness, and sound off.`;
		}),
		right,
		wrong: [
			{ ...right, [`${screens[0]!.id}Rate`]: other(screens[0]!.hertz) },
			{
				...right,
				[`${screens[1]!.id}Resolution`]: screens[1]!.isSharp ? '1920 × 1080' : '3840 × 2160'
			},
			{ ...right, autoBrightness: false }
		]
	});
}

/** Ways to join disks, what is left to use of so many, and how many may fail. */
const LAYOUTS = [
	{ name: say('RAID 0', 'RAID 0'), usable: (n: number) => n, failures: 0 },
	{ name: say('RAID 5', 'RAID 5'), usable: (n: number) => n - 1, failures: 1 },
	{ name: say('RAID 6', 'RAID 6'), usable: (n: number) => n - 2, failures: 2 }
];
const OWNERS = [
	say('un photographe', 'a photographer'),
	say('un cabinet de géomètres', 'a surveyors’ office'),
	say('une radio associative', 'a community radio'),
	say('un laboratoire', 'a laboratory')
];

/** Disks in common, by the room and the safety that are asked. */
export function homeServer(random: Random): ChallengeBody {
	const owner = pickOne(random, OWNERS);
	const disks = pickNumber(random, 4, 6);
	const size = pickOne(random, [4, 6, 8]);
	const layout = pickOne(random, LAYOUTS.slice(1));
	const needed = layout.usable(disks) * size - 1;
	const address = pickNumber(random, 20, 199);
	const quota = pickOne(random, [
		say('500 Go', '500 GB'),
		say('1 To', '1 TB'),
		say('2 To', '2 TB')
	]);
	const isSleeping = pickOne(random, [true, false]);
	const setup = {
		name: tell((l) =>
			l === 'fr' ? `Serveur de fichiers : ${owner.fr}` : `File server: ${owner.en}`
		),
		pages: [
			page('disks', say('Disques', 'Disks'), 'storage', [
				info(
					say('Installés', 'Installed'),
					tell((l) => (l === 'fr' ? `${disks} × ${size} To` : `${disks} × ${size} TB`))
				),
				menu(
					'layout',
					say('Assemblage', 'Layout'),
					LAYOUTS.map(({ name }) => name),
					undefined,
					{ isOpen: true }
				),
				toggle(
					'diskSleep',
					say('Endormir les disques inutilisés', 'Put unused disks to sleep'),
					!isSleeping
				),
				toggle(
					'diskCheck',
					say('Vérifier les disques chaque mois', 'Check the disks every month'),
					false
				)
			]),
			page('network', say('Réseau', 'Network'), 'wifi', [
				menu('addressing', say('Adresse', 'Address'), [
					say('Automatique', 'Automatic'),
					say('Fixe', 'Fixed')
				]),
				typed('address', say('Adresse fixe', 'Fixed address'), 'name', '192.168.1.10', {
					needs: { id: 'addressing', is: [1] }
				}),
				toggle(
					'fromOutside',
					say('Accessible depuis internet', 'Reachable from the internet'),
					true
				)
			]),
			page('people', say('Utilisateurs', 'Users'), 'people', [
				menu('quota', say('Espace par personne', 'Room per person'), [
					say('Sans limite', 'Without limit'),
					say('500 Go', '500 GB'),
					say('1 To', '1 TB'),
					say('2 To', '2 TB')
				]),
				toggle('guest', say('Compte invité', 'Guest account'), true),
				toggle('trash', say('Corbeille commune', 'Shared trash'), false)
			])
		]
	};
	const right: Wanted = {
		layout: layout.name.fr,
		diskSleep: isSleeping,
		diskCheck: true,
		addressing: 'Fixe',
		address: `192.168.1.${address}`,
		fromOutside: false,
		quota: quota.fr,
		guest: false,
		trash: true
	};
	const list = asList([
		{
			says: tell((l) =>
				l === 'fr'
					? `au moins **${needed} To** utilisables, et **le plus grand nombre** de pannes de disque supportées que cela permet`
					: `at least **${needed} TB** usable, and **as many** failed disks borne as this allows`
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `les postes le trouvent toujours à \`192.168.1.${address}\``
					: `the computers always find it at \`192.168.1.${address}\``
			)
		},
		{
			says: say(
				'il ne sert qu’ici, et à des personnes connues',
				'it only serves here, and known people'
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `nul ne remplit le tout : ${quota.fr} chacun`
					: `nobody fills it all: ${quota.en} each`
			)
		},
		{
			says: say(
				'un fichier effacé par erreur se rattrape',
				'a file deleted by mistake can be recovered'
			)
		},
		{ says: say('un disque qui faiblit se remarque', 'a weakening disk is noticed') },
		{
			says: isSleeping
				? say('la nuit, il consomme peu', 'at night, it uses little power')
				: say('il répond sans délai, même la nuit', 'it answers without delay, even at night')
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Réglez le serveur de fichiers, pour ${owner.fr} :\n\n${list.fr}`
				: `Set the file server, for ${owner.en}:\n\n${list.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Avec ${disks} disques de ${size} To : RAID 0 donne ${disks * size} To sans droit à la panne, RAID 5 ${(disks - 1) * size} To et supporte une panne, RAID 6 ${(disks - 2) * size} To et deux. Pour ${needed} To, le plus sûr qui suffise est ${layout.name.fr}. Adresse fixe, sans accès extérieur ni invité, quota, corbeille, vérification ; disques ${isSleeping ? 'endormis au repos' : 'toujours éveillés'}. Un RAID n’est pas une sauvegarde.`
				: `With ${disks} disks of ${size} TB: RAID 0 gives ${disks * size} TB and bears no failure, RAID 5 ${(disks - 1) * size} TB and bears one, RAID 6 ${(disks - 2) * size} TB and two. For ${needed} TB, the safest that is enough is ${layout.name.en}. Fixed address, no outside access and no guest, quota, trash, checks; disks ${isSleeping ? 'asleep when unused' : 'always awake'}. A RAID is no backup.`
		),
		right,
		wrong: [
			{ ...right, layout: 'RAID 0' },
			{ ...right, layout: layout.name.fr === 'RAID 5' ? 'RAID 6' : 'RAID 5' },
			Object.fromEntries(
				Object.entries(right).filter(([id]) => id !== 'addressing' && id !== 'address')
			),
			{ ...right, diskSleep: !isSleeping }
		]
	});
}

const EXAMS = [
	{
		name: say('une dictée', 'a dictation'),
		tools: say('sans correcteur ni calculatrice', 'without spell checker or calculator'),
		spelling: false,
		calculator: false
	},
	{
		name: say('une épreuve de gestion', 'a management exam'),
		tools: say('avec calculatrice, sans correcteur', 'with a calculator, without a spell checker'),
		spelling: false,
		calculator: true
	},
	{
		name: say('une rédaction en langue étrangère', 'an essay in a foreign language'),
		tools: say('avec correcteur, sans calculatrice', 'with a spell checker, without a calculator'),
		spelling: true,
		calculator: false
	},
	{
		name: say('une étude de cas', 'a case study'),
		tools: say('avec correcteur et calculatrice', 'with a spell checker and a calculator'),
		spelling: true,
		calculator: true
	}
];
const SAVES = [
	say('Toutes les 10 minutes', 'Every 10 minutes'),
	say('Toutes les 5 minutes', 'Every 5 minutes'),
	say('Chaque minute', 'Every minute')
];

/** A computer for an exam, for a candidate with arrangements. */
export function examRoom(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const exam = pickOne(random, EXAMS);
	const isOnline = pickOne(random, [true, false]);
	const lost = pickOne(random, [
		{ most: say('une minute', 'one minute'), every: SAVES[2]!.fr },
		{ most: say('cinq minutes', 'five minutes'), every: SAVES[1]!.fr }
	]);
	const scale = pickOne(random, ['150 %', '200 %']);
	const setup = {
		name: say('Poste d’examen', 'Exam computer'),
		pages: [
			page('access', say('Accès', 'Access'), 'lock', [
				menu('internet', say('Réseau', 'Network'), [
					say('Tout internet', 'The whole internet'),
					say('Serveur d’examen seulement', 'Exam server only'),
					say('Aucun', 'None')
				]),
				toggle('usb', say('Clés USB', 'USB keys'), true),
				toggle('bluetooth', 'Bluetooth', true),
				toggle('oneWindow', say('Une seule fenêtre', 'A single window'), false)
			]),
			page('tools', say('Outils', 'Tools'), 'apps', [
				toggle('spelling', say('Correcteur', 'Spell checker'), !exam.spelling),
				toggle('calculator', say('Calculatrice', 'Calculator'), !exam.calculator),
				toggle('reading', say('Lecture à voix haute', 'Reading aloud'), false),
				menu(
					'readingBy',
					say('Lire par', 'Read through'),
					[
						say('Haut-parleurs', 'Speakers'),
						say('Casque filaire', 'Wired headset'),
						say('Casque Bluetooth', 'Bluetooth headset')
					],
					undefined,
					{ needs: { id: 'reading' } }
				)
			]),
			page('comfort', say('Affichage', 'Display'), 'display', [
				slider(
					'scale',
					say('Taille du texte', 'Text size'),
					['100 %', '125 %', '150 %', '175 %', '200 %'].map((one) => say(one, one.replace(' ', '')))
				),
				menu('sleep', say('Mise en veille', 'Sleep'), [
					say('Après 10 minutes', 'After 10 minutes'),
					say('Après 30 minutes', 'After 30 minutes'),
					say('Jamais', 'Never')
				])
			]),
			page('work', say('Travail', 'Work'), 'document', [
				menu('save', say('Enregistrer', 'Save'), SAVES),
				menu(
					'saveTo',
					say('Où', 'Where'),
					[say('Disque du poste', 'Disk of the computer'), say('Serveur d’examen', 'Exam server')],
					isOnline ? 'Disque du poste' : 'Serveur d’examen'
				)
			])
		]
	};
	const right: Wanted = {
		...{
			internet: isOnline ? 'Serveur d’examen seulement' : 'Aucun',
			usb: false,
			bluetooth: false,
			oneWindow: true
		},
		...{
			spelling: exam.spelling,
			calculator: exam.calculator,
			reading: true,
			readingBy: 'Casque filaire',
			scale
		},
		...{
			sleep: 'Jamais',
			save: lost.every,
			saveTo: isOnline ? 'Serveur d’examen' : 'Disque du poste'
		}
	};
	const list = asList([
		{ says: exam.tools },
		{
			says: isOnline
				? say(
						'les copies vont au fur et à mesure sur le serveur d’examen, seul joignable',
						'work goes step by step to the exam server, the only one that can be reached'
					)
				: say(
						'aucun réseau : la copie reste sur le poste',
						'no network: the work stays on the computer'
					)
		},
		{
			says: say(
				'rien n’entre ni ne sort par une clé ou par les ondes, et l’on ne quitte pas l’épreuve',
				'nothing comes in or goes out by a key or by radio, and nobody leaves the exam'
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `une panne ne coûte pas plus de **${lost.most.fr}** de travail, sans enregistrer plus souvent`
					: `a breakdown costs no more than **${lost.most.en}** of work, without saving more often`
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `aménagements de ${who} : texte à **${scale}**, énoncés lus **sans gêner la salle**, et un écran qui ne s’éteint pas`
					: `arrangements of ${who}: text at **${scale.replace(' ', '')}**, questions read **without disturbing the room**, and a screen that does not turn off`
			)
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Préparez le poste de ${who} pour ${exam.name.fr} :\n\n${list.fr}`
				: `Prepare the computer of ${who} for ${exam.name.en}:\n\n${list.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les ondes comprennent le Bluetooth : la lecture passe donc par un casque **filaire**, pas par les haut-parleurs. Réseau : ${isOnline ? 'le serveur d’examen, où l’on enregistre' : 'aucun, on enregistre sur le poste'}. Outils : ${exam.tools.fr}. L’aménagement change le confort, pas les règles de l’épreuve.`
				: `Radio includes Bluetooth: so reading goes through a **wired** headset, and not through the speakers. Network: ${isOnline ? 'the exam server, where work is saved' : 'none, work is saved on the computer'}. Tools: ${exam.tools.en}. The arrangement changes comfort, not the rules of the exam.`
		),
		right,
		wrong: [
			{ ...right, bluetooth: true, readingBy: 'Casque Bluetooth' },
			{ ...right, readingBy: 'Haut-parleurs' },
			{ ...right, saveTo: isOnline ? 'Disque du poste' : 'Serveur d’examen' },
			{ ...right, save: SAVES[0]!.fr }
		]
	});
}
