import type { Random } from '../../random.ts';
import { PEOPLE, amount, size } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	clock,
	lines,
	listed,
	lowerFirst,
	percent,
	quoted,
	trials,
	typedHours
} from './readings.ts';

export const slowDevice: Tube = {
	id: 'slowDevice',
	competence: '5.1',
	title: { fr: 'Débloquer un appareil ralenti', en: 'Getting a slow device going again' },
	tutorial: {
		title: {
			fr: 'Redonner de l’air à un appareil qui rame',
			en: 'Giving a sluggish device room to breathe'
		},
		minutes: 2,
		body: {
			fr: 'Un appareil ralentit quand une de ses ressources est épuisée : processeur, mémoire, disque ou espace libre. Trouvez laquelle avant d’agir.\n\n**1. Une seule application ne répond plus ?** Patientez, puis fermez-la, elle seule. Redémarrer tout ferait perdre le travail ouvert ailleurs.\n\n**2. Plus de place ?** Calculez ce qui manque : l’espace demandé **moins** l’espace libre. Supprimez ce qui se retélécharge, jamais ce qui n’existe qu’ici, puis videz la corbeille.\n\n**3. Tout est lent ?** Ouvrez le gestionnaire de tâches : cherchez la colonne proche de son maximum, puis la ligne qui en prend le plus. Une mémoire qui grimpe sans fin, alors que personne ne se sert du logiciel, signale une fuite.\n\n**4. Avant d’acheter, distinguez cause et conséquence.** Mémoire pleine : le système déborde sur le disque, qui s’affole à son tour. Processeur brûlant : il abaisse sa fréquence pour se protéger, il faut nettoyer la ventilation.\n\n**Exemple.** Il faut 5 Go, il en reste 2 : libérer 3 Go suffit.\n\n**Le piège.** Se laisser impressionner par le plus grand nombre du tableau : 2 000 Mo de mémoire sur 8 Go restent supportables, 95 % du processeur ne le sont pas.',
			en: 'A device slows down when one of its resources runs out: processor, memory, disk or free space. Find which one before you act.\n\n**1. A single app no longer responds?** Wait a little, then close that one, and only that one. Restarting everything would lose the work open elsewhere.\n\n**2. No space left?** Work out what is missing: the space required **minus** the free space. Delete what can be downloaded again, never what exists only here, then empty the trash.\n\n**3. Everything is slow?** Open the task manager: look for the column close to its maximum, then for the row that takes the most of it. Memory that keeps growing while nobody uses the program points to a leak.\n\n**4. Before buying, tell cause from consequence.** Memory full: the system spills over onto the disk, which gets overloaded in turn. Processor burning hot: it lowers its frequency to protect itself, so clean the cooling system.\n\n**Example.** You need 5 GB, 2 are left: freeing 3 GB is enough.\n\n**The trap.** Being impressed by the largest number in the table: 2,000 MB of memory out of 8 GB is bearable, 95% of the processor is not.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Reconnaître ce qui est bloqué et ne fermer que cela.',
				'Recognize what is stuck and close only that.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Le dessin de Camille est enregistré, mais l’application de dessin ne réagit plus depuis dix minutes. Camille a d’autres fenêtres ouvertes, avec du travail **non enregistré**. Sur quel bouton doit-elle cliquer ?',
						en: 'Camille’s drawing is saved, but the drawing app has not responded for ten minutes. Camille has other windows open with **unsaved** work. Which button should she click?'
					},
					why: {
						fr: 'Seule l’application Dessin est bloquée : « Forcer Dessin à quitter » la ferme sans toucher aux autres fenêtres. Redémarrer l’ordinateur ou fermer toutes les applications ferait perdre le travail non enregistré. Désinstaller est inutile : le blocage est passager et le dessin, enregistré.',
						en: 'Only the Drawing app is stuck: “Force Drawing to quit” closes it without touching the other windows. Restarting the computer or closing all apps would lose the unsaved work. Uninstalling is pointless: the freeze is temporary, and the drawing is saved.'
					},
					stimulus: {
						type: 'dialog',
						title: {
							fr: 'L’application Dessin ne répond pas',
							en: 'The Drawing app is not responding'
						},
						body: { fr: 'Que voulez-vous faire ?', en: 'What do you want to do?' },
						buttons: [
							{ fr: 'Redémarrer l’ordinateur', en: 'Restart the computer' },
							{ fr: 'Fermer toutes les applications', en: 'Close all apps' },
							{ fr: 'Forcer Dessin à quitter', en: 'Force Drawing to quit' },
							{ fr: 'Désinstaller Dessin', en: 'Uninstall Drawing' }
						]
					},
					options: [
						{ fr: 'Redémarrer l’ordinateur', en: 'Restart the computer' },
						{ fr: 'Forcer Dessin à quitter', en: 'Force Drawing to quit' },
						{ fr: 'Fermer toutes les applications', en: 'Close all apps' },
						{ fr: 'Désinstaller Dessin', en: 'Uninstall Drawing' }
					],
					solution: 1
				},
				stuckApp,
				gentlestFirst,
				whatIsStuck
			]
		},
		{
			level: 2,
			proves: say(
				'Libérer la place qui manque sans perdre ce qui n’existe nulle part ailleurs.',
				'Free the space that is missing without losing what exists nowhere else.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'La mise à jour du téléphone de Rémi demande 3 Go d’espace libre ; il n’en reste que 0,4. Que peut-il supprimer **en une seule fois** pour l’installer, sans rien perdre d’irremplaçable ?',
						en: 'The update of Rémi’s phone needs 3 GB of free space; only 0.4 GB is left. What can he delete **in one go** to install it, without losing anything irreplaceable?'
					},
					why: {
						fr: 'Il manque 3 − 0,4 = 2,6 Go. Les films loués libèrent 4,1 Go d’un coup et se retéléchargent. Les photos et les messages vocaux suffiraient, mais n’existent nulle part ailleurs ; les podcasts (1,3 Go) et les fichiers temporaires (0,8 Go) ne suffisent pas.',
						en: '3 − 0.4 = 2.6 GB are missing. The rented movies free 4.1 GB at once and can be downloaded again. The photos and voice messages would be enough, but exist nowhere else; the podcasts (1.3 GB) and the temporary data (0.8 GB) are not enough.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Espace utilisé', en: 'Space used' },
						columns: [
							{ fr: 'Contenu', en: 'Content' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Copie ailleurs', en: 'Copy elsewhere' }
						],
						rows: [
							[
								{ fr: 'Photos de famille', en: 'Family photos' },
								{ fr: '9,2 Go', en: '9.2 GB' },
								{ fr: 'aucune', en: 'none' }
							],
							[
								{ fr: 'Podcasts téléchargés', en: 'Downloaded podcasts' },
								{ fr: '1,3 Go', en: '1.3 GB' },
								{ fr: 'à retélécharger', en: 'can be downloaded again' }
							],
							[
								{ fr: 'Films loués', en: 'Rented movies' },
								{ fr: '4,1 Go', en: '4.1 GB' },
								{ fr: 'à retélécharger', en: 'can be downloaded again' }
							],
							[
								{ fr: 'Messages vocaux', en: 'Voice messages' },
								{ fr: '3,5 Go', en: '3.5 GB' },
								{ fr: 'aucune', en: 'none' }
							],
							[
								{ fr: 'Fichiers temporaires', en: 'Temporary data' },
								{ fr: '0,8 Go', en: '0.8 GB' },
								{ fr: 'inutile', en: 'not needed' }
							]
						]
					},
					field: {
						label: { fr: 'Contenu à supprimer', en: 'Content to delete' },
						type: 'text',
						solutions: [
							{ fr: 'Films loués', en: 'Rented movies' },
							{ fr: 'Les films loués', en: 'The rented movies' },
							{ fr: 'Films', en: 'Movies' },
							{ fr: 'Les films', en: 'The movies' }
						]
					}
				},
				missingSpace,
				stillFull,
				safeToDelete
			]
		},
		{
			level: 4,
			proves: say(
				'Trouver dans un relevé d’activité le programme qui épuise l’appareil.',
				'Find in an activity reading the program that wears the device out.'
			),
			challenges: [
				{
					kind: 'qroc',
					seconds: 60,
					instruction: {
						fr: 'L’ordinateur de Paulette est très lent et son ventilateur tourne à fond, alors qu’elle ne fait rien. Quel processus faut-il arrêter en premier ? Écrivez son nom complet.',
						en: 'Paulette’s computer is very slow and its fan is at full speed, although she is not doing anything. Which process should be stopped first? Type its full name.'
					},
					why: {
						fr: 'Un ventilateur à fond indique un processeur surchargé : dans cette colonne, `vignettes.exe` en prend 91 %. `navigateur.exe` occupe le plus de mémoire, mais 4,7 Go sur 8 laissent de la marge ; `copie-nuage.exe` n’utilise qu’un peu de disque.',
						en: 'A fan at full speed points to an overloaded processor: in that column, `vignettes.exe` takes 91%. `navigateur.exe` uses the most memory, but 4.7 GB out of 8 leaves room; `copie-nuage.exe` uses only a little of the disk.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Gestionnaire de tâches (mémoire : 8 Go, dont 4,7 utilisés)',
							en: 'Task manager (memory: 8 GB, 4.7 used)'
						},
						columns: [
							{ fr: 'Processus', en: 'Process' },
							{ fr: 'Processeur', en: 'CPU' },
							{ fr: 'Mémoire', en: 'Memory' },
							{ fr: 'Disque', en: 'Disk' }
						],
						rows: [
							[
								'navigateur.exe',
								{ fr: '3 %', en: '3%' },
								{ fr: '2 150 Mo', en: '2,150 MB' },
								{ fr: '0,1 Mo/s', en: '0.1 MB/s' }
							],
							[
								'inactif.sys',
								{ fr: '1 %', en: '1%' },
								{ fr: '0 Mo', en: '0 MB' },
								{ fr: '0 Mo/s', en: '0 MB/s' }
							],
							[
								'vignettes.exe',
								{ fr: '91 %', en: '91%' },
								{ fr: '140 Mo', en: '140 MB' },
								{ fr: '0,3 Mo/s', en: '0.3 MB/s' }
							],
							[
								'copie-nuage.exe',
								{ fr: '2 %', en: '2%' },
								{ fr: '210 Mo', en: '210 MB' },
								{ fr: '4,8 Mo/s', en: '4.8 MB/s' }
							],
							[
								'bureau.exe',
								{ fr: '3 %', en: '3%' },
								{ fr: '480 Mo', en: '480 MB' },
								{ fr: '0 Mo/s', en: '0 MB/s' }
							]
						]
					},
					field: {
						label: { fr: 'Processus', en: 'Process' },
						type: 'code',
						solutions: ['vignettes.exe', 'vignettes']
					}
				},
				saturatedResource,
				startupProgram,
				leakingApp
			]
		},
		{
			level: 6,
			proves: say(
				'Remonter de mesures à la vraie cause d’une lenteur et choisir le remède qui la traite.',
				'Go from measurements back to the real cause of slowness and choose the remedy that treats it.'
			),
			challenges: [bottleneck, throttledFrom, memoryToBuy, whereSlowness]
		}
	]
};

const APPS = [
	say('Agenda', 'Calendar'),
	say('Calculatrice', 'Calculator'),
	say('Dessin', 'Drawing'),
	say('Messagerie', 'Mail'),
	say('Montage vidéo', 'Video editor'),
	say('Navigateur', 'Browser'),
	say('Tableur', 'Spreadsheet'),
	say('Traitement de texte', 'Word processor')
];

/** Those in which something is made, exported and saved. */
const WORK_APPS = [
	say('Dessin', 'Drawing'),
	say('Diaporama', 'Slideshow'),
	say('Montage audio', 'Audio editor'),
	say('Montage vidéo', 'Video editor'),
	say('Tableur', 'Spreadsheet'),
	say('Traitement de texte', 'Word processor')
];

const BUSY_SIGNS = [
	say('Affiche « Export : 62 % », puis 63 %, puis 64 %', 'Shows “Export: 62%,” then 63%, then 64%'),
	say('Demande « Enregistrer les modifications ? »', 'Asks “Save changes?”'),
	say('Réagit à chaque clic, avec une seconde de retard', 'Reacts to each click, one second late'),
	say('Sa fenêtre est réduite, elle attend', 'Its window is minimized, it is waiting'),
	say(
		'Indique « 14 pages enregistrées sur 80 », et le compte monte',
		'Says “14 of 80 pages saved,” and the count goes up'
	)
];

const frozenSigns = (minutes: number) => [
	say(
		`Fenêtre toute blanche, aucun clic ne réagit depuis ${minutes} minutes`,
		`All-white window, no reaction to any click for ${minutes} minutes`
	),
	say(
		`Affiche « 12 % » depuis ${minutes} minutes, aucun bouton ne réagit`,
		`Has shown “12%” for ${minutes} minutes, no button reacts`
	),
	say(
		`Image figée depuis ${minutes} minutes, ni menu ni touche ne réagit`,
		`Picture frozen for ${minutes} minutes, no menu or key reacts`
	)
];

/** Among apps that are slow, busy or waiting for an answer, the one that is really stuck. */
function stuckApp(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const minutes = pickNumber(random, 8, 20);
	const [stuck, ...others] = pick(random, WORK_APPS, 4) as [Localized, ...Localized[]];
	const sign = pickOne(random, frozenSigns(minutes));
	const signs = pick(random, BUSY_SIGNS, 3);
	const rows = [[stuck, sign], ...others.map((app, i) => [app, signs[i]!])];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} note ce que font les applications ouvertes. Une seule est à **forcer à quitter** ; les autres ont du travail en cours. Laquelle ?`,
			`${who} writes down what the open apps are doing. Only one has to be **forced to quit**; the others have work in progress. Which one?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Application', 'App'), say('Ce qu’elle fait', 'What it is doing')],
			rows: pick(random, rows, 4)
		},
		field: { label: say('Application', 'App'), type: 'text', solutions: [stuck] },
		why: say(
			`${quoted(stuck).fr} ne réagit plus à rien depuis ${minutes} minutes : c’est cela, être bloqué. Une application qui avance, même lentement, ou qui attend votre réponse travaille encore ; la forcer à quitter ferait perdre ce qu’elle fait.`,
			`${quoted(stuck).en} has not reacted to anything for ${minutes} minutes: that is what being stuck means. An app that moves forward, even slowly, or that waits for your answer is still working; forcing it to quit would lose what it is doing.`
		)
	};
}

const FROZEN_DEVICES = [
	say('l’ordinateur du salon', 'the living-room computer'),
	say('l’ordinateur du CDI', 'the school library computer'),
	say('l’ordinateur de l’accueil', 'the reception desk computer'),
	say('l’ordinateur du club', 'the club’s computer')
];

/** Remedies from the one that loses nothing to the one that may lose everything. */
function gentlestFirst(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const app = pickOne(random, WORK_APPS);
	const device = pickOne(random, FROZEN_DEVICES);
	return {
		kind: 'order',
		instruction: say(
			`Sur ${device.fr}, l’application « ${app.fr} » vient de se figer. ${who} va essayer ces remèdes l’un après l’autre, en s’arrêtant dès que cela remarche. Rangez-les **du plus doux au plus brutal**.`,
			`On ${device.en}, the “${app.en}” app has just frozen. ${who} will try these remedies one after another, stopping as soon as it works again. Put them in order **from gentlest to harshest**.`
		),
		items: [
			say('Attendre deux minutes sans cliquer', 'Wait two minutes without clicking'),
			say(`Fermer ${quoted(app).fr} comme d’habitude`, `Close ${quoted(app).en} in the usual way`),
			say(`Forcer ${quoted(app).fr} à quitter`, `Force ${quoted(app).en} to quit`),
			say('Redémarrer l’ordinateur par son menu', 'Restart the computer from its menu'),
			say('Garder le bouton d’alimentation enfoncé', 'Hold down the power button')
		],
		why: say(
			`Attendre ne coûte rien. Fermer normalement laisse ${quoted(app).fr} enregistrer ; la forcer à quitter perd son travail, mais lui seul. Redémarrer ferme toutes les applications, en leur laissant le temps de s’arrêter. Couper le courant est le dernier recours : tout s’arrête net, fichiers en cours d’écriture compris.`,
			`Waiting costs nothing. Closing normally lets ${quoted(app).en} save; forcing it to quit loses its work, but only that. Restarting closes all apps, giving them time to stop. Cutting the power is the last resort: everything stops dead, files being written included.`
		)
	};
}

const STUCK_THINGS = [
	{
		part: say('Une seule application', 'A single app'),
		messages: [
			say(
				'La fenêtre de dessin est figée, mais la musique continue et je peux lire mes messages.',
				'The drawing window is frozen, but the music goes on and I can read my messages.'
			),
			say(
				'Le tableur ne réagit plus. À côté, le navigateur marche très bien.',
				'The spreadsheet no longer reacts. Next to it, the browser works fine.'
			),
			say(
				'Le jeu reste sur la même image. En changeant de fenêtre, tout le reste répond.',
				'The game stays on the same picture. When I switch windows, everything else responds.'
			)
		],
		reason: say('le reste continue de répondre', 'everything else keeps responding')
	},
	{
		part: say('Tout l’ordinateur', 'The whole computer'),
		messages: [
			say(
				'L’horloge de l’écran affiche 10:12 depuis une demi-heure, et ni souris ni clavier n’ont d’effet.',
				'The clock on the screen has shown 10:12 for half an hour, and neither mouse nor keyboard has any effect.'
			),
			say(
				'Plus rien ne bouge à l’écran, le son se répète en boucle et aucune touche ne réagit.',
				'Nothing moves on the screen, the sound repeats in a loop, and no key reacts.'
			)
		],
		reason: say('plus rien ne réagit nulle part', 'nothing reacts anywhere')
	},
	{
		part: say('La connexion à Internet', 'The internet connection'),
		messages: [
			say(
				'Je lis la page déjà ouverte, mais aucune autre ne s’affiche et mes messages ne partent pas.',
				'I can read the page already open, but no other one loads and my messages are not sent.'
			),
			say(
				'Mes textes s’ouvrent vite, mais la vidéo en ligne et la radio en ligne tournent dans le vide.',
				'My documents open fast, but the online video and the online radio keep loading forever.'
			)
		],
		reason: say(
			'seul ce qui vient d’Internet manque',
			'only what comes from the internet is missing'
		)
	},
	{
		part: say('La souris', 'The mouse'),
		messages: [
			say(
				'Le pointeur ne bouge plus, mais je change de fenêtre avec le clavier et le texte s’écrit.',
				'The pointer no longer moves, but I switch windows with the keyboard and text gets typed.'
			),
			say(
				'Impossible de cliquer, la flèche reste au milieu. La vidéo continue et les touches répondent.',
				'I can’t click, the arrow stays in the middle. The video goes on and the keys respond.'
			)
		],
		reason: say('le clavier et l’écran répondent', 'the keyboard and the screen respond')
	}
];

/** What is stuck, told from what still works. */
function whatIsStuck(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const cases = pick(random, STUCK_THINGS, 3).map((one, i) => ({
		...one,
		name: names[i]!,
		text: pickOne(random, one.messages)
	}));
	const explained = tell((language) =>
		cases
			.map(
				({ name, part, reason }) => `${name}, ${lowerFirst(part)[language]} (${reason[language]})`
			)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			'Trois personnes demandent de l’aide dans ce groupe. Chez chacune, **qu’est-ce qui est bloqué** ?',
			'Three people ask for help in this group. For each of them, **what is stuck**?'
		),
		stimulus: {
			type: 'conversation',
			title: say('Entraide informatique', 'Computer help'),
			messages: cases.map(({ name, text }) => ({ author: name, text }))
		},
		fields: cases.map(({ name, part }) => ({
			label: say(`Chez ${name}`, `For ${name}`),
			type: 'text' as const,
			choices: STUCK_THINGS.map((one) => one.part),
			solutions: [part]
		})),
		why: say(
			`Regardez ce qui marche encore : ${explained.fr}. Ce qui répond est hors de cause ; il reste ce qui est bloqué.`,
			`Look at what still works: ${explained.en}. What responds is not to blame; what is left is what is stuck.`
		)
	};
}

const SPACE_NEEDS = [
	{
		goal: say('mettre à jour son téléphone', 'update their phone'),
		title: say('Mise à jour du système', 'System update'),
		capacities: [64, 128]
	},
	{
		goal: say('installer un jeu sur sa tablette', 'install a game on their tablet'),
		title: say('Installation du jeu', 'Game installation'),
		capacities: [32, 64]
	},
	{
		goal: say('télécharger une série avant un voyage', 'download a series before a trip'),
		title: say('Téléchargement de 8 épisodes', 'Download of 8 episodes'),
		capacities: [64, 128]
	},
	{
		goal: say('copier les vidéos du spectacle', 'copy the videos of the show'),
		title: say('Copie des vidéos', 'Copying the videos'),
		capacities: [128, 256]
	}
];

/** The space required, minus the free space, which is itself to be worked out. */
function missingSpace(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { goal, title, capacities } = pickOne(random, SPACE_NEEDS);
	const capacity = pickOne(random, capacities);
	const free = pickNumber(random, 4, 9) + 10 * pickNumber(random, 0, 1);
	const missing = pickNumber(random, 21, 48);
	const inGigabytes = (tenths: number) => size(tenths / 10, 'G');
	const [required, used] = [inGigabytes(free + missing), inGigabytes(capacity * 10 - free)];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut ${goal.fr}, mais la place manque. Combien de gigaoctets faut-il **libérer**, au minimum ?`,
			`${who} wants to ${goal.en}, but there is not enough space. At least how many gigabytes must be **freed**?`
		),
		stimulus: {
			type: 'dialog',
			title,
			body: lines([
				say('Stockage insuffisant.', 'Not enough storage.'),
				say(`Espace nécessaire : ${required.fr}`, `Space required: ${required.en}`),
				say(
					`Stockage utilisé : ${used.fr} sur ${capacity} Go`,
					`Storage used: ${used.en} of ${capacity} GB`
				)
			]),
			buttons: [say('Gérer le stockage', 'Manage storage'), say('Annuler', 'Cancel')]
		},
		field: {
			label: say('Espace à libérer', 'Space to free'),
			type: 'number',
			solutions: [String(missing / 10)],
			unit: say('Go', 'GB')
		},
		why: say(
			`Il reste ${capacity} − ${amount(capacity - free / 10).fr} = ${inGigabytes(free).fr}. Il en faut ${required.fr} : la différence, ${amount((free + missing) / 10).fr} − ${amount(free / 10).fr}, donne ${inGigabytes(missing).fr}. Libérer ${required.fr} serait trop : la place déjà libre compte aussi.`,
			`${capacity} − ${amount(capacity - free / 10).en} = ${inGigabytes(free).en} is left. ${required.en} is required: the difference, ${amount((free + missing) / 10).en} − ${amount(free / 10).en}, gives ${inGigabytes(missing).en}. Freeing ${required.en} would be too much: the space already free counts too.`
		)
	};
}

const LATE_TRASHES = [
	{
		where: say('sur l’ordinateur familial', 'on the family computer'),
		deleted: say('de vidéos du tournoi', 'of tournament videos'),
		trash: say('Corbeille', 'Trash'),
		others: [
			say('Applications', 'Apps'),
			say('Documents', 'Documents'),
			say('Photos', 'Photos'),
			say('Système', 'System')
		]
	},
	{
		where: say('sur son téléphone', 'on a phone'),
		deleted: say('de photos floues', 'of blurry photos'),
		trash: say('Supprimés récemment', 'Recently deleted'),
		others: [
			say('Applications', 'Apps'),
			say('Photothèque', 'Photo library'),
			say('Musique', 'Music'),
			say('Système', 'System')
		]
	},
	{
		where: say('dans sa boîte à lettres en ligne', 'in an online mailbox'),
		deleted: say('de vieux messages', 'of old messages'),
		trash: say('Messages supprimés', 'Deleted messages'),
		others: [
			say('Boîte de réception', 'Inbox'),
			say('Envoyés', 'Sent'),
			say('Brouillons', 'Drafts'),
			say('Archives', 'Archive')
		]
	},
	{
		where: say('dans l’espace en ligne du club', 'in the club’s online storage'),
		deleted: say('d’anciennes affiches', 'of old posters'),
		trash: say('Corbeille', 'Trash'),
		others: [
			say('Affiches', 'Posters'),
			say('Comptes rendus', 'Minutes'),
			say('Adhérents', 'Members'),
			say('Vidéos', 'Videos')
		]
	}
];

/** What was deleted still takes its space, in the trash. */
function stillFull(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { where, deleted, trash, others } = pickOne(random, LATE_TRASHES);
	const tenths = pickNumber(random, 31, 78);
	const removed = size(tenths / 10, 'G');
	const sizes = pick(random, [tenths + 94, tenths + 27, tenths - 13, tenths - 22], 4);
	const rows = [[trash, removed], ...others.map((name, i) => [name, size(sizes[i]! / 10, 'G')])];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} vient de supprimer ${removed.fr} ${deleted.fr} ${where.fr}, mais l’espace libre n’a pas changé. Quelle ligne faut-il **vider** pour gagner cette place sans rien perdre d’autre ?`,
			`${who} has just deleted ${removed.en} ${deleted.en} ${where.en}, but the free space has not changed. Which line must be **emptied** to gain this space without losing anything else?`
		),
		stimulus: {
			type: 'table',
			caption: say('Espace utilisé', 'Space used'),
			columns: [say('Contenu', 'Content'), say('Taille', 'Size')],
			rows: pick(random, rows, 5)
		},
		field: { label: say('Ligne à vider', 'Line to empty'), type: 'text', solutions: [trash] },
		why: say(
			`Ce qu’on supprime n’est pas effacé tout de suite : ses ${removed.fr} sont dans ${quoted(trash).fr}, d’où l’on peut encore les reprendre. L’espace revient quand on la vide, ou au bout de quelques semaines. Vider une autre ligne détruirait ce qui sert encore.`,
			`What you delete is not erased right away: its ${removed.en} is in ${quoted(trash, ',').en} from which it can still be recovered. The space comes back when you empty it, or after a few weeks. Emptying another line would destroy what is still useful.`
		)
	};
}

const REPLACEABLE = [
	say(
		'Épisodes d’une série déjà vus, à retélécharger',
		'Episodes already watched, can be downloaded again'
	),
	say(
		'Programme d’installation d’un logiciel installé',
		'Installer of a program already installed'
	),
	say('Cartes routières hors connexion de l’an dernier', 'Offline road maps from last year'),
	say('Photos du mariage, aussi sur deux disques', 'Wedding photos, also on two drives'),
	say('Images gardées en mémoire par le navigateur', 'Pictures cached by the browser'),
	say('Albums de musique du service d’abonnement', 'Albums from the music subscription')
];

const IRREPLACEABLE = [
	say('Photos du voyage, pas encore copiées', 'Travel photos, not copied yet'),
	say('Enregistrements de la voix de sa grand-mère', 'Recordings of a grandmother’s voice'),
	say('Mémoire de stage, en cours de rédaction', 'Internship report, being written'),
	say('Vidéos de la fête, filmées hier', 'Party videos, shot yesterday'),
	say('Partitions composées sur la tablette', 'Sheet music composed on the tablet')
];

/** What can be had again, among what exists nowhere else. */
function safeToDelete(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, REPLACEABLE, count);
	const wrong = pick(random, IRREPLACEABLE, 6 - count);
	return choice({
		instruction: say(
			`La tablette de ${who} est pleine. Que peut-on supprimer **sans rien perdre d’irremplaçable** ? Plusieurs réponses sont attendues.`,
			`${who}’s tablet is full. What can be deleted **without losing anything irreplaceable**? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Demandez-vous comment retrouver chaque contenu. Ce qui se retélécharge, se recrée seul ou existe ailleurs peut partir : ${listed(right.map((one) => quoted(one))).fr}. Le reste n’existe que sur la tablette : copiez-le d’abord.`,
			`Ask yourself how you would get each item back. What can be downloaded again, is rebuilt by itself or exists elsewhere can go: ${listed(right.map((one) => quoted(one))).en}. The rest exists only on the tablet: copy it first.`
		)
	});
}

const PROCESSES = [
	'browser.exe',
	'photosync.exe',
	'indexer.exe',
	'render.exe',
	'mailbox.exe',
	'updater.exe',
	'meeting.exe',
	'archiver.exe'
];

const RESOURCES = [
	say('Processeur', 'CPU'),
	say('Mémoire', 'Memory'),
	say('Disque', 'Disk'),
	say('Réseau', 'Network')
];

/** Five shares of a resource, the one of `top` being the largest by far. */
function sharesOf(random: Random, top: number, isSaturated: boolean): number[] {
	const largest = isSaturated ? pickNumber(random, 77, 83) : pickNumber(random, 12, 31);
	return Array.from({ length: 5 }, (_, i) => (i === top ? largest : pickNumber(random, 1, 4)));
}

/** The column that is full, then the row that fills it; each other column has a top of its own. */
function saturatedResource(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const processes = pick(random, PROCESSES, 5);
	const full = pickNumber(random, 0, 3);
	const tops = pick(random, [0, 1, 2, 3, 4], 4);
	const columns = tops.map((top, i) => sharesOf(random, top, i === full));
	const totals = columns.map((shares) => shares.reduce((sum, share) => sum + share));
	const culprit = processes[tops[full]!]!;
	const share = columns[full]![tops[full]!]!;
	const resource = RESOURCES[full]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`L’ordinateur de ${who} est devenu très lent. Le gestionnaire de tâches montre, pour chaque ressource, le total utilisé et la part de chaque processus. Quelle ressource est épuisée, et **par quel processus** ?`,
			`${who}’s computer has become very slow. The task manager shows, for each resource, the total used and the share of each process. Which resource has run out, and **because of which process**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Gestionnaire de tâches', 'Task manager'),
			columns: [
				say('Processus', 'Process'),
				...RESOURCES.map((one, i) =>
					say(`${one.fr} : ${percent(totals[i]!).fr}`, `${one.en}: ${percent(totals[i]!).en}`)
				)
			],
			rows: processes.map((name, row) => [name, ...columns.map((shares) => percent(shares[row]!))])
		},
		fields: [
			{
				label: say('Ressource épuisée', 'Resource that has run out'),
				type: 'text',
				choices: RESOURCES,
				solutions: [resource]
			},
			{
				label: say('Processus en cause', 'Process at fault'),
				type: 'code',
				solutions: [culprit, culprit.replace('.exe', '')]
			}
		],
		why: say(
			`Lisez d’abord les totaux : seul celui de la colonne « ${resource.fr} », ${percent(totals[full]!).fr}, est proche de 100 %. Dans cette colonne, \`${culprit}\` prend ${percent(share).fr}. Les plus grands nombres des autres colonnes y laissent de la marge.`,
			`Read the totals first: only that of the “${resource.en}” column, ${percent(totals[full]!).en}, is close to 100%. In that column, \`${culprit}\` takes ${percent(share).en}. The largest numbers of the other columns leave room there.`
		)
	};
}

const NEEDED_AT_START = [
	{
		name: say('Bouclier', 'Shield'),
		role: say('Bloque les virus en permanence', 'Blocks viruses at all times')
	},
	{
		name: say('Coffre', 'Vault'),
		role: say('Sauvegarde chaque fichier modifié', 'Backs up every changed file')
	},
	{
		name: say('Vocalis', 'Vocalis'),
		role: say('Lit l’écran à une collègue aveugle', 'Reads the screen to a blind colleague')
	},
	{
		name: say('Rempart', 'Rampart'),
		role: say('Filtre les connexions qui entrent', 'Filters incoming connections')
	}
];

const NOT_NEEDED_AT_START = [
	{
		name: say('Ludothèque', 'GameShelf'),
		role: say('Ouvre la boutique de jeux', 'Opens the game store')
	},
	{
		name: say('Mélodie', 'Melody'),
		role: say('Prépare le lecteur de musique', 'Gets the music player ready')
	},
	{
		name: say('Encrier', 'Inkwell'),
		role: say('Propose d’acheter de l’encre', 'Offers to buy ink')
	},
	{
		name: say('Visio', 'MeetUp'),
		role: say('Sert à la réunion mensuelle', 'Is used for the monthly meeting')
	},
	{
		name: say('Retouche', 'Retouch'),
		role: say('Annonce les nouveautés photo', 'Announces new photo features')
	}
];

/** The longest to start of those that can wait; what protects starts more slowly, and stays. */
function startupProgram(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const needed = pick(random, NEEDED_AT_START, 2);
	const [longest, ...shorter] = pick(random, NOT_NEEDED_AT_START, 3) as [
		(typeof NOT_NEEDED_AT_START)[number],
		...typeof NOT_NEEDED_AT_START
	];
	const tenths = pickNumber(random, 45, 69);
	const timed = [
		...needed.map((one) => ({ ...one, tenths: pickNumber(random, 74, 128) })),
		{ ...longest, tenths },
		...shorter.map((one) => ({ ...one, tenths: pickNumber(random, 6, 38) }))
	];
	const seconds = (value: number) =>
		say(`${amount(value / 10).fr} s`, `${amount(value / 10).en} s`);
	const kept = listed(needed.map(({ name }) => name));
	return {
		kind: 'qroc',
		instruction: say(
			`L’ordinateur de ${who} met trop longtemps à démarrer. Quel programme retirer du démarrage pour **gagner le plus de temps**, sans toucher à ce qui doit rester actif en permanence ?`,
			`${who}’s computer takes too long to start. Which program should be removed from startup to **gain the most time**, without touching what must stay active at all times?`
		),
		stimulus: {
			type: 'table',
			caption: say('Programmes lancés au démarrage', 'Programs launched at startup'),
			columns: [say('Programme', 'Program'), say('Rôle', 'Role'), say('Durée', 'Duration')],
			rows: pick(random, timed, 5).map(({ name, role, tenths }) => [name, role, seconds(tenths)])
		},
		field: { label: say('Programme', 'Program'), type: 'text', solutions: [longest.name] },
		why: say(
			`${kept.fr} sont plus longs, mais ne servent que s’ils sont toujours actifs. Parmi les autres, qu’on peut lancer soi-même le moment venu, ${longest.name.fr} prend le plus de temps : ${seconds(tenths).fr}.`,
			`${kept.en} take longer, but are of use only if they are always active. Among the others, which you can launch yourself when needed, ${longest.name.en} takes the most time: ${seconds(tenths).en}.`
		)
	};
}

const HOURS = [9, 10, 11, 12, 13];

/** Memory that keeps growing while nobody uses the program, next to a large one that does not move. */
function leakingApp(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [large, leaking, uneven, small] = pick(random, APPS.slice(2), 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const start = pickNumber(random, 180, 320);
	const step = pickNumber(random, 160, 260);
	const base = pickNumber(random, 1750, 2300);
	const middle = pickNumber(random, 520, 700);
	const least = pickNumber(random, 90, 160);
	const leak = HOURS.map((_, i) => start + i * step + pickNumber(random, -20, 20));
	const rows = [
		{ app: large, values: HOURS.map(() => base + pickNumber(random, -15, 15)) },
		{ app: leaking, values: leak },
		{ app: uneven, values: [0, 340, -60, 290, 10].map((more) => middle + more) },
		{ app: small, values: HOURS.map(() => least + pickNumber(random, -5, 5)) }
	];
	const inMegabytes = (value: number) => size(value, 'M');
	return {
		kind: 'qroc',
		instruction: say(
			`Chaque après-midi, l’ordinateur de ${who} manque de mémoire. Un matin, ${who} ouvre quatre applications, **ne s’en sert pas** et note ce qu’elles occupent. Laquelle a un défaut et doit être relancée ?`,
			`Every afternoon, ${who}’s computer runs out of memory. One morning, ${who} opens four apps, **does not use them** and notes how much they take up. Which one has a defect and must be restarted?`
		),
		stimulus: {
			type: 'table',
			caption: say('Mémoire occupée', 'Memory used'),
			columns: [
				say('Application', 'App'),
				...HOURS.map((hour) =>
					say(`${hour} h`, hour < 12 ? `${hour} a.m.` : hour === 12 ? 'noon' : `${hour - 12} p.m.`)
				)
			],
			rows: pick(random, rows, 4).map(({ app, values }) => [app, ...values.map(inMegabytes)])
		},
		field: { label: say('Application', 'App'), type: 'text', solutions: [leaking] },
		why: say(
			`Suivez chaque ligne dans le temps. ${quoted(leaking).fr} passe de ${inMegabytes(leak[0]!).fr} à ${inMegabytes(leak[4]!).fr} sans jamais redescendre, alors que personne ne s’en sert : c’est une fuite de mémoire. ${quoted(large).fr} occupe beaucoup, mais n’augmente pas ; ${quoted(uneven).fr} monte et redescend, donc rend ce qui lui a servi.`,
			`Follow each row over time. ${quoted(leaking).en} goes from ${inMegabytes(leak[0]!).en} to ${inMegabytes(leak[4]!).en} without ever coming down, although nobody uses it: that is a memory leak. ${quoted(large).en} takes up a lot but does not grow; ${quoted(uneven).en} goes up and down, so it gives back what it used.`
		)
	};
}

/** What a bottleneck shows on every gauge, and what removes it. */
const BOTTLENECKS = [
	{
		remedy: say('Ajouter de la mémoire', 'Add memory'),
		load: [14, 27],
		slowed: false,
		heat: [52, 60],
		memory: [96, 99],
		swapped: [81, 128],
		disk: [98, 100],
		drive: 'SSD',
		reason: say(
			'la mémoire est pleine et plusieurs gigaoctets débordent sur le disque : s’il travaille sans cesse, c’est une conséquence',
			'the memory is full and several gigabytes spill over onto the disk: if it works without a break, that is a consequence'
		)
	},
	{
		remedy: say('Remplacer le disque', 'Replace the disk'),
		load: [12, 24],
		slowed: false,
		heat: [49, 58],
		memory: [41, 55],
		swapped: [1, 3],
		disk: [98, 100],
		drive: say('mécanique', 'mechanical'),
		reason: say(
			'le disque mécanique est seul au maximum, et la mémoire, loin d’être pleine, n’y déborde presque pas',
			'the mechanical disk alone is at its maximum, and the memory, far from full, hardly spills over onto it'
		)
	},
	{
		remedy: say('Nettoyer la ventilation', 'Clean the cooling system'),
		load: [97, 100],
		slowed: true,
		heat: [97, 100],
		memory: [48, 61],
		swapped: [1, 3],
		disk: [4, 12],
		drive: say('mécanique', 'mechanical'),
		reason: say(
			'le processeur est brûlant et a réduit sa fréquence pour se protéger : c’est la chaleur qui le rend lent',
			'the processor is burning hot and has lowered its frequency to protect itself: heat is what makes it slow'
		)
	},
	{
		remedy: say('Changer de processeur', 'Change the processor'),
		load: [97, 100],
		slowed: false,
		heat: [66, 74],
		memory: [48, 61],
		swapped: [1, 3],
		disk: [4, 12],
		drive: say('mécanique', 'mechanical'),
		reason: say(
			'le processeur donne tout, à sa fréquence normale et sans chauffer à l’excès : il est trop faible pour ce travail',
			'the processor gives all it has, at its normal frequency and without overheating: it is too weak for this work'
		)
	}
] as const;

const HEAVY_WORK = [
	say('monte ses vidéos', 'edits videos'),
	say('ouvre les plans de l’atelier', 'opens the workshop’s drawings'),
	say('retouche les photos du club', 'retouches the club’s photos'),
	say('traite un grand tableau de mesures', 'processes a large table of measurements')
];

/** What to change: a resource at its maximum may only suffer from another. */
function bottleneck(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const work = pickOne(random, HEAVY_WORK);
	const found = pickOne(random, BOTTLENECKS);
	const draw = ([from, to]: readonly [number, number]) => pickNumber(random, from, to);
	const normal = pickNumber(random, 30, 38);
	const frequency = found.slowed ? pickNumber(random, 8, 12) : normal;
	const gigahertz = (tenths: number) => tell((language) => `${amount(tenths / 10)[language]} GHz`);
	return choice({
		instruction: say(
			`Quand ${who} ${work.fr}, l’ordinateur devient très lent. Voici ses mesures à ce moment-là. Quel remède traite **la cause** ?`,
			`When ${who} ${work.en}, the computer becomes very slow. Here are its readings at that time. Which remedy treats **the cause**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Pendant la lenteur', 'During the slowness'),
			columns: [say('Mesure', 'Reading'), say('Valeur', 'Value')],
			rows: [
				[say('Charge du processeur', 'Processor load'), percent(draw(found.load))],
				[
					say(
						`Fréquence (normale : ${gigahertz(normal).fr})`,
						`Frequency (normal: ${gigahertz(normal).en})`
					),
					gigahertz(frequency)
				],
				[say('Température du processeur', 'Processor temperature'), `${draw(found.heat)} °C`],
				[say('Mémoire occupée', 'Memory used'), percent(draw(found.memory))],
				[
					say('Mémoire débordée sur le disque', 'Memory swapped to disk'),
					size(draw(found.swapped) / 10, 'G')
				],
				[say('Activité du disque', 'Disk activity'), percent(draw(found.disk))],
				[say('Type de disque', 'Type of disk'), found.drive]
			]
		},
		right: [found.remedy],
		wrong: BOTTLENECKS.filter((one) => one !== found).map(({ remedy }) => remedy),
		why: say(
			`Ici, ${found.reason.fr}. Cherchez ce qui est à son maximum, puis ce qui pourrait l’y avoir poussé : les autres mesures sont normales, et les autres remèdes ne changeraient presque rien.`,
			`Here, ${found.reason.en}. Look for what is at its maximum, then for what may have pushed it there: the other readings are normal, and the other remedies would change hardly anything.`
		)
	});
}

/** A frequency that falls at rest saves power; one that falls at full load saves the processor. */
function throttledFrom(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const work = pickOne(random, HEAVY_WORK);
	const start = pickNumber(random, 9 * 12, 16 * 12) * 5;
	const every = pickOne(random, [5, 10]);
	const normal = pickNumber(random, 30, 38);
	const idle = pickNumber(random, 1, 2);
	const slowed = pickNumber(random, 5, 6);
	const warm = [58, 66, 74, 82, 88, 91];
	const rows = Array.from({ length: 8 }, (_, i) => {
		const [load, heat, tenths] =
			i === idle
				? [pickNumber(random, 4, 9), 49, pickNumber(random, 9, 12)]
				: i < slowed
					? [pickNumber(random, 97, 100), warm[i]! + pickNumber(random, 0, 2), normal]
					: [pickNumber(random, 97, 100), 98 + (i % 2), normal - 6 - 4 * (i - slowed)];
		return { time: clock(start + i * every), load, heat, tenths };
	});
	const { time, heat } = rows[slowed]!;
	const gigahertz = (tenths: number) => tell((language) => `${amount(tenths / 10)[language]} GHz`);
	return {
		kind: 'qroc',
		instruction: say(
			`L’ordinateur portable avec lequel ${who} ${work.fr} ralentit au bout d’un moment. À quelle heure de ce relevé le processeur est-il **pour la première fois** ralenti par la chaleur ?`,
			`The laptop with which ${who} ${work.en} slows down after a while. At what time in this reading is the processor slowed down by heat **for the first time**?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Heure', 'Time'),
				say('Charge', 'Load'),
				say('Température', 'Temperature'),
				say('Fréquence', 'Frequency')
			],
			rows: rows.map((row) => [
				row.time,
				percent(row.load!),
				`${row.heat} °C`,
				gigahertz(row.tenths!)
			])
		},
		field: { label: say('Heure', 'Time'), type: 'text', solutions: typedHours(time) },
		why: say(
			`À ${time}, la charge est toujours maximale, mais la fréquence passe sous ${gigahertz(normal).fr} et le processeur atteint ${heat} °C : il se protège. À ${rows[idle]!.time}, elle était plus basse encore, sans danger : le processeur n’avait presque rien à faire et économisait l’énergie.`,
			`At ${time}, the load is still at its maximum, but the frequency falls below ${gigahertz(normal).en} and the processor reaches ${heat} °C: it is protecting itself. At ${rows[idle]!.time}, it was even lower, which was harmless: the processor had hardly anything to do and was saving power.`
		)
	};
}

const MEMORY_USERS = [
	{ name: say('Système', 'System'), share: 0.14 },
	{ name: say('Navigateur', 'Browser'), share: 0.21 },
	{ name: say('Montage vidéo', 'Video editor'), share: 0.33 },
	{ name: say('Retouche photo', 'Photo editor'), share: 0.22 }
];

/** The sum fits in a size that leaves too little room. */
function memoryToBuy(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const below = pickOne(random, [8, 16, 32]);
	const isTight = random() < 0.6;
	const total = Math.round(
		(below * pickNumber(random, ...((isTight ? [81, 95] : [58, 71]) as [number, number]))) / 10
	);
	const users = MEMORY_USERS.map(({ name, share }) => ({
		name,
		peak: Math.round(total * (share + pickNumber(random, -2, 2) / 100))
	}));
	const rest = total - users.reduce((sum, { peak }) => sum + peak, 0);
	const answer = isTight ? below * 2 : below;
	const sum = amount(total / 10);
	const left = (capacity: number) => amount(capacity - total / 10);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut un ordinateur qui tienne tous ces logiciels ouverts **en même temps**, en laissant libre **au moins un quart** de la mémoire. On vend 8, 16, 32 ou 64 Go. Quelle est la plus petite capacité qui convienne ?`,
			`${who} wants a computer that holds all these programs open **at the same time** while leaving **at least a quarter** of the memory free. 8, 16, 32 or 64 GB are sold. What is the smallest capacity that will do?`
		),
		stimulus: {
			type: 'table',
			caption: say('Mémoire occupée, au plus fort', 'Memory used, at peak'),
			columns: [say('Logiciel', 'Program'), say('Mémoire', 'Memory')],
			rows: [...users, { name: say('Visioconférence', 'Video meeting'), peak: rest }].map(
				({ name, peak }) => [name, size(peak / 10, 'G')]
			)
		},
		field: {
			label: say('Capacité', 'Capacity'),
			type: 'number',
			solutions: [String(answer)],
			unit: say('Go', 'GB')
		},
		why: isTight
			? say(
					`Additionnez : ${sum.fr} Go. Cela tient dans ${below} Go, mais n’en laisse que ${left(below).fr} de libres, moins que le quart (${below / 4} Go). Il faut donc la capacité suivante, ${answer} Go.`,
					`Add up: ${sum.en} GB. That fits in ${below} GB, but leaves only ${left(below).en} free, less than a quarter (${below / 4} GB). So the next capacity is needed, ${answer} GB.`
				)
			: say(
					`Additionnez : ${sum.fr} Go. Avec ${below} Go, il en reste ${left(below).fr} de libres, plus que le quart (${below / 4} Go) : cela suffit. Une capacité plus grande coûterait plus cher sans servir.`,
					`Add up: ${sum.en} GB. With ${below} GB, ${left(below).en} stay free, more than a quarter (${below / 4} GB): that is enough. A larger capacity would cost more for no use.`
				)
	};
}

const SLOW_CAUSES = [
	{
		cause: say('Le serveur ou le réseau', 'The server or the network'),
		slow: [true, false, true, true, true],
		reason: say(
			'tout est lent depuis le serveur, sur les deux postes, et rapide dès que le fichier est sur le disque',
			'everything is slow from the server, on both computers, and fast as soon as the file is on the disk'
		)
	},
	{
		cause: say('Les réglages du compte', 'The settings of the account'),
		slow: [true, true, false, true, false],
		reason: say(
			'sur le même poste, avec le même fichier, un autre compte suffit à tout rendre rapide',
			'on the same computer, with the same file, another account is enough to make it fast'
		)
	},
	{
		cause: say('Une extension du logiciel', 'An extension of the program'),
		slow: [true, true, true, false, false],
		reason: say(
			'sur le même poste, avec le même compte, couper les extensions suffit à tout rendre rapide',
			'on the same computer, with the same account, turning the extensions off is enough to make it fast'
		)
	},
	{
		cause: say('Le poste lui-même', 'The computer itself'),
		slow: [true, true, true, true, false],
		reason: say(
			'rien de ce qu’on change sur ce poste n’y fait, et seul un autre poste est rapide',
			'nothing that is changed on this computer helps, and only another computer is fast'
		)
	}
];

const HEAVY_FILES = [
	say('du planning de l’équipe', 'of the team schedule'),
	say('du catalogue de la médiathèque', 'of the library catalog'),
	say('du budget de l’association', 'of the nonprofit’s budget'),
	say('du plan du lotissement', 'of the housing estate plan')
];

/** Each test changes one thing: the one that makes it fast points to the cause. */
function whereSlowness(random: Random): ChallengeBody {
	const [who, colleague] = pick(random, PEOPLE, 2) as [string, string];
	const file = pickOne(random, HEAVY_FILES);
	const found = pickOne(random, SLOW_CAUSES);
	const conditions = [
		say(
			`Poste et compte de ${who}, fichier sur le serveur`,
			`${who}’s computer and account, file on the server`
		),
		say('Idem, mais fichier copié sur le disque', 'Same, but file copied to the disk'),
		say(
			`Idem, mais compte de ${colleague}, fichier sur le serveur`,
			`Same, but ${colleague}’s account, file on the server`
		),
		say(
			`Idem, compte de ${who}, extensions du logiciel coupées`,
			`Same, ${who}’s account, program extensions turned off`
		),
		say(
			`Poste et compte de ${colleague}, fichier sur le serveur`,
			`${colleague}’s computer and account, file on the server`
		)
	];
	return choice({
		instruction: say(
			`Sur le poste de ${who}, l’ouverture ${file.fr} est très lente. Ces essais en mesurent la durée. Qu’est-ce qui ralentit ?`,
			`On ${who}’s computer, the opening ${file.en} is very slow. These tests measure how long it takes. What slows it down?`
		),
		stimulus: trials(
			say('Durée d’ouverture', 'Opening time'),
			conditions.map((condition, i) => [
				condition,
				`${found.slow[i] ? pickNumber(random, 31, 44) : pickNumber(random, 2, 4)} s`
			])
		),
		right: [found.cause],
		wrong: SLOW_CAUSES.filter((one) => one !== found).map(({ cause }) => cause),
		why: say(
			`Comparez deux essais que sépare un seul changement : ${found.reason.fr}. Ce qui est commun à un essai lent et à un essai rapide ne peut pas, à lui seul, être la cause.`,
			`Compare two tests that differ by a single change: ${found.reason.en}. What a slow test and a fast test have in common cannot, by itself, be the cause.`
		)
	});
}
