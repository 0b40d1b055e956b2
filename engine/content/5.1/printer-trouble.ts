import type { Random } from '../../random.ts';
import { PEOPLE, amount, size } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { clock, lines, listed, lowerFirst, quoted, settings, trials } from './readings.ts';

export const printerTrouble: Tube = {
	id: 'printerTrouble',
	competence: '5.1',
	title: { fr: 'Dépanner une imprimante', en: 'Fixing a printer' },
	tutorial: {
		title: {
			fr: 'Faire repartir une impression bloquée',
			en: 'Getting a stuck print job going again'
		},
		minutes: 2,
		body: {
			fr: 'Quand rien ne sort, ou que la page est ratée, la panne est dans le document, l’ordinateur, le réseau ou l’imprimante : commencez par ce qui se vérifie sans outil.\n\n**1. Relisez la fenêtre d’impression** : l’imprimante choisie, les pages, les exemplaires, le format, l’orientation. Certaines « imprimantes » ne font que créer un fichier.\n\n**2. Regardez l’appareil** : papier, encre, message à l’écran.\n\n**3. Ouvrez la file d’attente** et supprimez le document en erreur, qui bloque les autres.\n\n**4. Changez une chose à la fois** : un autre document, un autre ordinateur, la page de test de l’imprimante. « Hors ligne » ? Comparez l’adresse qu’utilise l’ordinateur et celle de l’imprimante.\n\n**5. Avant d’ouvrir la machine, coupez le courant.** Enlevez sans forcer, vérifiez qu’il ne reste rien.\n\n**6. Mesurez ce qui revient.** Une tache qui se répète à intervalle fixe vient d’un rouleau de ce tour. Comparez les bourrages **au nombre de pages**, pas leur total.\n\n**Exemple.** 20 bourrages sur 1 000 pages inquiètent plus que 30 sur 10 000.\n\n**Le piège.** Cliquer dix fois sur « Imprimer » : quand la panne cesse, les dix copies sortent d’un coup.',
			en: 'When nothing comes out, or when the page is spoiled, the problem is in the document, the computer, the network or the printer: start with what can be checked without tools.\n\n**1. Read the print window again**: the chosen printer, the pages, the copies, the size, the orientation. Some “printers” only create a file.\n\n**2. Look at the device**: paper, ink, message on its screen.\n\n**3. Open the print queue** and delete the document in error, which blocks the others.\n\n**4. Change one thing at a time**: another document, another computer, the printer’s own test page. “Offline”? Compare the address that the computer uses with that of the printer.\n\n**5. Before opening the machine, cut the power.** Remove things without forcing, check that nothing is left.\n\n**6. Measure what comes back.** A mark repeated at a fixed distance comes from a roller of that circumference. Compare jams **with the number of pages**, not their total.\n\n**Example.** 20 jams in 1,000 pages are more worrying than 30 in 10,000.\n\n**The trap.** Clicking “Print” ten times: when the problem is solved, all ten copies come out at once.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Lire la fenêtre d’impression ou l’écran de l’imprimante et faire le geste qu’ils appellent.',
				'Read the print window or the printer’s screen and do what they call for.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Maëlle clique sur « Imprimer ». L’imprimante du bureau est allumée et prête, mais aucune feuille ne sort. Quel réglage de cette fenêtre doit-elle changer ?',
						en: 'Maëlle clicks “Print.” The office printer is on and ready, but no sheet comes out. Which setting in this window should she change?'
					},
					why: {
						fr: 'La ligne « Imprimante : Enregistrer en PDF » ne désigne pas une machine : elle crée un fichier sur l’ordinateur. Maëlle doit y choisir l’imprimante du bureau. Les pages, l’exemplaire, la couleur et l’orientation n’empêchent aucune feuille de sortir.',
						en: 'The line “Printer: Save as PDF” is not a machine: it creates a file on the computer. There, Maëlle must choose the office printer. The pages, the single copy, the color and the orientation do not prevent any sheet from coming out.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Imprimer « Convention de stage »', en: 'Print “Internship agreement”' },
						body: {
							fr: 'Imprimante : Enregistrer en PDF\n\nPages : toutes (3)\n\nExemplaires : 1\n\nOrientation : portrait\n\nCouleur : noir et blanc',
							en: 'Printer: Save as PDF\n\nPages: all (3)\n\nCopies: 1\n\nOrientation: portrait\n\nColor: black and white'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Imprimer', en: 'Print' }
						]
					},
					options: [
						{ fr: 'Exemplaires', en: 'Copies' },
						{ fr: 'Pages', en: 'Pages' },
						{ fr: 'Couleur', en: 'Color' },
						{ fr: 'Imprimante', en: 'Printer' },
						{ fr: 'Orientation', en: 'Orientation' }
					],
					solution: 3
				},
				screenMessages,
				pagesToPrint,
				printerToChoose
			]
		},
		{
			level: 2,
			proves: say(
				'Débloquer la file d’attente et corriger les réglages d’une impression ratée.',
				'Unblock the queue and correct the settings of a failed print.'
			),
			challenges: [blockedQueue, sheetsNeeded, defects, settingsToCorrect]
		},
		{
			level: 3,
			proves: say(
				'Situer une panne d’impression entre le document, l’ordinateur, le réseau et l’imprimante.',
				'Locate a printing failure among the document, the computer, the network and the printer.'
			),
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'L’imprimante de la vie scolaire s’arrête au milieu d’une page : « Bourrage papier, ouvrir le capot ». Remettez les étapes dans l’ordre.',
						en: 'The printer in the school office stops in the middle of a page: “Paper jam, open the cover.” Put the steps in order.'
					},
					why: {
						fr: 'On coupe le courant avant d’ouvrir, car l’intérieur bouge et chauffe. On tire la feuille à deux mains pour ne pas la déchirer, et l’on vérifie qu’aucun morceau ne reste avant de refermer : il causerait un nouveau bourrage. La page de test vient après le rallumage.',
						en: 'Cut the power before opening, because the inside moves and gets hot. Pull the sheet with both hands so that it does not tear, and check that no piece is left before closing: it would cause another jam. The test page comes after turning the printer back on.'
					},
					items: [
						{
							fr: 'Éteindre l’imprimante et la débrancher',
							en: 'Turn the printer off and unplug it'
						},
						{ fr: 'Ouvrir le capot', en: 'Open the cover' },
						{
							fr: 'Tirer doucement la feuille coincée, à deux mains',
							en: 'Gently pull out the jammed sheet with both hands'
						},
						{
							fr: 'Vérifier qu’aucun morceau de papier ne reste à l’intérieur, puis refermer',
							en: 'Check that no piece of paper is left inside, then close the cover'
						},
						{
							fr: 'Rebrancher et rallumer l’imprimante',
							en: 'Plug the printer back in and turn it on'
						},
						{ fr: 'Imprimer une page de test', en: 'Print a test page' }
					]
				},
				whereItStops,
				movedPrinter,
				orderOfOutput
			]
		},
		{
			level: 5,
			proves: say(
				'Trouver par des mesures la pièce ou le réglage qui fait échouer une imprimante.',
				'Find with measurements the part or the setting that makes a printer fail.'
			),
			challenges: [repeatedMark, jamRate, driverFile, fixedAddress]
		}
	]
};

const SCREEN_MESSAGES = [
	{
		message: say('Bac 2 : vide', 'Tray 2: empty'),
		gesture: say('Remettre du papier', 'Add paper')
	},
	{
		message: say('Accès avant : non fermé', 'Front door: not closed'),
		gesture: say('Fermer le capot', 'Close the cover')
	},
	{
		message: say('Noir : niveau épuisé', 'Black: level used up'),
		gesture: say('Changer une cartouche', 'Change a cartridge')
	},
	{
		message: say('Sortie : 250 feuilles, maximum atteint', 'Output: 250 sheets, maximum reached'),
		gesture: say('Retirer les pages imprimées', 'Remove the printed pages')
	},
	{
		message: say('Bac 1 : A5 chargé, A4 attendu', 'Tray 1: A5 loaded, A4 expected'),
		gesture: say('Changer le format du papier', 'Change the paper size')
	},
	{
		message: say('Réseau : câble non détecté', 'Network: cable not detected'),
		gesture: say('Rebrancher le câble', 'Plug the cable back in')
	}
];

const PRINTER_PLACES = [
	say('à l’accueil', 'at the front desk'),
	say('au CDI', 'in the school library'),
	say('à l’étage', 'upstairs'),
	say('en salle de réunion', 'in the meeting room'),
	say('à l’atelier', 'in the workshop')
];

/** What the screens of three printers say, and the gesture that each one waits for. */
function screenMessages(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const places = pick(random, PRINTER_PLACES, 3);
	const cases = pick(random, SCREEN_MESSAGES, 3).map((one, i) => ({ ...one, place: places[i]! }));
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} fait le tour des imprimantes qui se sont arrêtées. Que faire **à chacune**, d’après son écran ?`,
			`${who} goes around the printers that have stopped. What should be done **at each one**, according to its screen?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Imprimante', 'Printer'), say('Écran', 'Screen')],
			rows: cases.map(({ place, message }) => [place, message])
		},
		fields: cases.map(({ place, gesture }) => ({
			label: say(`Imprimante ${place.fr}`, `Printer ${place.en}`),
			type: 'text' as const,
			choices: SCREEN_MESSAGES.map((one) => one.gesture),
			solutions: [gesture]
		})),
		why: tell((language) => {
			const explained = cases
				.map(
					({ message, gesture }) => `${quoted(message)[language]}, ${lowerFirst(gesture)[language]}`
				)
				.join(' ; ');
			return language === 'fr'
				? `L’écran dit où est le problème, puis lequel : ${explained}. Le geste porte sur cet endroit ; éteindre et rallumer ramènerait le même message.`
				: `The screen says where the problem is, then what it is: ${explained.replace(/ ;/g, ';')}. The action is about that place; turning the printer off and on would bring back the same message.`;
		})
	};
}

const BROCHURES = [
	{
		title: say('Livret d’accueil du club', 'Club welcome booklet'),
		parts: [
			say('Mot du président', 'A word from the president'),
			say('Règlement', 'Rules'),
			say('Horaires', 'Schedule'),
			say('Plan d’accès', 'Directions'),
			say('Fiche d’inscription', 'Registration form')
		]
	},
	{
		title: say('Dossier de stage', 'Internship file'),
		parts: [
			say('Présentation', 'Introduction'),
			say('Convention', 'Agreement'),
			say('Journal de bord', 'Logbook'),
			say('Évaluation', 'Assessment'),
			say('Adresses utiles', 'Useful addresses')
		]
	},
	{
		title: say('Guide de la randonnée', 'Hiking guide'),
		parts: [
			say('Le parcours', 'The route'),
			say('Cartes', 'Maps'),
			say('Hébergements', 'Places to stay'),
			say('Équipement', 'Equipment'),
			say('Numéros d’urgence', 'Emergency numbers')
		]
	},
	{
		title: say('Cahier de recettes', 'Recipe book'),
		parts: [
			say('Entrées', 'Starters'),
			say('Soupes', 'Soups'),
			say('Plats', 'Main courses'),
			say('Desserts', 'Desserts'),
			say('Index', 'Index')
		]
	}
];

/** A range of several pages and one page alone, from a table of contents that gives first pages only. */
function pagesToPrint(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, parts } = pickOne(random, BROCHURES);
	const lengths = [
		pickNumber(random, 2, 4),
		pickNumber(random, 3, 4),
		pickNumber(random, 2, 5),
		1,
		pickNumber(random, 2, 3)
	];
	const starts = lengths.map((_, i) => 1 + lengths.slice(0, i).reduce((sum, one) => sum + one, 0));
	const wide = pickNumber(random, 0, 1);
	const [from, to] = [starts[wide]!, starts[wide]! + lengths[wide]! - 1];
	const single = starts[3]!;
	const each = Array.from({ length: to - from + 1 }, (_, i) => from + i).join(',');
	const typed = [`${from}-${to}`, each].flatMap((range) => [
		`${range},${single}`,
		`${range};${single}`,
		`${single},${range}`
	]);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} ne veut imprimer que les parties ${quoted(parts[wide]!).fr} et ${quoted(parts[3]!).fr}, en entier. Qu’écrire dans le champ « Pages » ? (Par exemple, \`1-4,7\` imprime les pages 1 à 4, et la 7.)`,
			`${who} wants to print only the parts ${quoted(parts[wide]!).en} and ${quoted(parts[3]!, ',').en} in full. What should be typed in the “Pages” field? (For example, \`1-4,7\` prints pages 1 to 4, and page 7.)`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Partie', 'Part'), say('Commence à la page', 'Starts on page')],
			rows: parts.map((part, i) => [part, String(starts[i]!)])
		},
		field: { label: 'Pages', type: 'code', solutions: [...new Set(typed)] },
		why: say(
			`Une partie finit juste avant que la suivante commence : ${quoted(parts[wide]!).fr} va de ${from} à ${to}, ${quoted(parts[3]!).fr} tient sur la seule page ${single}, puisque la suite commence à la page ${single + 1}. Le tiret dit « de… à », la virgule « et » : \`${from}-${to},${single}\`.`,
			`A part ends just before the next one starts: ${quoted(parts[wide]!).en} goes from ${from} to ${to}, ${quoted(parts[3]!).en} takes up page ${single} alone, since the next part starts on page ${single + 1}. The hyphen means “to,” the comma “and”: \`${from}-${to},${single}\`.`
		)
	};
}

const PRINTER_NAMES = [
	'Pivoine',
	'Bambou',
	'Mimosa',
	'Lavande',
	'Chardon',
	'Capucine',
	'Genévrier',
	'Magnolia'
];
const COLOR = say('couleur', 'color');
const BLACK = say('noir et blanc', 'black and white');
const READY = say('prête', 'ready');

const COLOR_NEEDS = [
	say('une affiche en couleurs', 'a color poster'),
	say('un plan en couleurs', 'a color map'),
	say('des photos en couleurs', 'color photos'),
	say('un graphique en couleurs', 'a color chart')
];

/** The printer that is near, ready and prints in color: each other one lacks one thing. */
function printerToChoose(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const need = pickOne(random, COLOR_NEEDS);
	const names = pick(random, PRINTER_NAMES, 5);
	const [floor, other] = pick(random, [1, 2, 3], 2) as [number, number];
	const trouble = pickOne(random, [
		say('hors ligne', 'offline'),
		say('plus de papier', 'out of paper'),
		say('en réparation', 'under repair')
	]);
	const at = (level: number) => say(`étage ${level}`, `floor ${level}`);
	const printers: [string, Localized, Localized, Localized][] = [
		[names[0]!, at(floor), COLOR, READY],
		[names[1]!, at(floor), BLACK, READY],
		[names[2]!, at(other), COLOR, READY],
		[names[3]!, at(floor), COLOR, trouble],
		[names[4]!, at(other), BLACK, READY]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`À l’étage ${floor}, ${who} doit imprimer ${need.fr} tout de suite, sans changer d’étage. Le document part toujours sur « ${names[4]} », choisie d’office. Quelle imprimante faut-il choisir à la place ?`,
			`On floor ${floor}, ${who} has to print ${need.en} right away, without changing floors. The document always goes to “${names[4]},” chosen by default. Which printer should be chosen instead?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Imprimante', 'Printer'),
				say('Lieu', 'Place'),
				say('Impression', 'Printing'),
				say('État', 'State')
			],
			rows: pick(random, printers, 5)
		},
		field: { label: say('Imprimante', 'Printer'), type: 'text', solutions: [names[0]!] },
		why: say(
			`Il faut trois choses à la fois : l’étage ${floor}, la couleur et l’état « prête ». Seule ${names[0]} les réunit : ${names[1]} n’a pas la couleur, ${names[2]} est à un autre étage et ${names[3]} n’est pas en état (${trouble.fr}).`,
			`Three things are needed at once: floor ${floor}, color and the state “ready.” Only ${names[0]} has them all: ${names[1]} has no color, ${names[2]} is on another floor, and ${names[3]} cannot print (${trouble.en}).`
		)
	};
}

const QUEUED = [
	say('Affiche du loto', 'Raffle poster'),
	say('Bulletin de mars', 'March newsletter'),
	say('Convocations', 'Invitations'),
	say('Menu de la semaine', 'Menu of the week'),
	say('Planning des gardes', 'Shift schedule'),
	say('Rapport annuel', 'Annual report'),
	say('Attestation', 'Certificate'),
	say('Étiquettes', 'Labels')
];

/** The document in error, ahead of others that only wait behind it. */
function blockedQueue(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 4);
	const documents = pick(random, QUEUED, 4);
	const [blocking, ...waiting] = documents as [Localized, ...Localized[]];
	const start = pickNumber(random, 8 * 60, 16 * 60);
	const mine = pickNumber(random, 1, 3);
	const who = people[mine]!;
	const isStillQueued = say('En attente', 'Waiting');
	const rows: Text[][] = documents.map((document, i) => [
		clock(start + i * 7 + pickNumber(random, 0, 5)),
		document,
		people[i]!,
		String(i === 0 ? pickNumber(random, 2, 9) : pickNumber(random, 2, 60)),
		i === 0 ? say('Erreur : format inconnu', 'Error: unknown format') : isStillQueued
	]);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} a relancé l’impression trois fois, mais rien ne sort. L’imprimante est allumée et chargée. Quel document faut-il **retirer de la file** pour que les autres s’impriment ?`,
			`${who} has started the print job three times, but nothing comes out. The printer is on and loaded. Which document must be **removed from the queue** for the others to print?`
		),
		stimulus: {
			type: 'table',
			caption: say('File d’attente', 'Print queue'),
			columns: [
				say('Heure', 'Time'),
				say('Document', 'Document'),
				say('De', 'From'),
				say('Pages', 'Pages'),
				say('État', 'State')
			],
			rows: random() < 0.5 ? rows : [...rows].reverse()
		},
		field: { label: say('Document', 'Document'), type: 'text', solutions: [blocking] },
		why: say(
			`Une imprimante traite les documents dans l’ordre d’arrivée. ${quoted(blocking).fr}, le plus ancien, est en erreur et retient les suivants. ${listed(waiting.map((one) => quoted(one))).fr} ne font qu’attendre : ils sortiront ensuite, sans être renvoyés.`,
			`A printer handles documents in order of arrival. ${quoted(blocking, ',').en} the oldest, is in error and holds back the next ones. ${listed(waiting.map((one) => quoted(one))).en} are only waiting: they will come out next, without being sent again.`
		)
	};
}

const HANDOUTS = [
	say('le compte rendu de l’assemblée', 'the minutes of the general meeting'),
	say('le livret de chants', 'the songbook'),
	say('le cours de géographie', 'the geography lesson'),
	say('le guide du bénévole', 'the volunteer guide'),
	say('le règlement du tournoi', 'the tournament rules')
];

/** Sheets, from pages: two sides, sometimes two pages a side, and one copy never begins on another’s sheet. */
function sheetsNeeded(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, HANDOUTS);
	const perSide = pickOne(random, [1, 2]);
	const sheets = pickNumber(random, 2, 6);
	const perSheet = perSide * 2;
	const pages = sheets * perSheet - pickNumber(random, 1, perSheet - 1);
	const copies = pickNumber(random, 12, 45);
	return {
		kind: 'qroc',
		instruction: say(
			`Le bac s’est vidé au milieu de l’impression. ${who} supprime tout et recommence : combien de feuilles faut-il charger pour imprimer ${what.fr} ?`,
			`The tray ran out in the middle of the print job. ${who} deletes everything and starts again: how many sheets must be loaded to print ${what.en}?`
		),
		stimulus: settings(say('Impression', 'Print job'), [
			[say('Pages du document', 'Pages of the document'), String(pages)],
			[say('Pages par face', 'Pages per side'), String(perSide)],
			[say('Recto verso', 'Two-sided'), say('oui', 'yes')],
			[say('Exemplaires', 'Copies'), String(copies)]
		]),
		field: {
			label: say('Nombre de feuilles', 'Number of sheets'),
			type: 'number',
			solutions: [String(sheets * copies)]
		},
		why: say(
			`Une feuille porte ${perSide} × 2 = ${perSheet} pages. Il faut ${sheets} feuilles pour ${pages} pages (la dernière n’est pas pleine), donc ${sheets} × ${copies} = ${amount(sheets * copies).fr} feuilles : chaque exemplaire commence sur une feuille neuve.`,
			`A sheet holds ${perSide} × 2 = ${perSheet} pages. ${pages} pages take ${sheets} sheets (the last one is not full), hence ${sheets} × ${copies} = ${amount(sheets * copies).en} sheets: each copy starts on a new sheet.`
		)
	};
}

const PRINT_DEFECTS = [
	{
		defect: say(
			'Mon affiche A3 est sortie sur du A4 : il en manque la moitié.',
			'My A3 poster came out on A4: half of it is missing.'
		),
		remedy: say('Réduire à la taille du papier', 'Shrink to the paper size')
	},
	{
		defect: say(
			'Mon tableau, plus large que haut, est coupé à droite.',
			'My table, wider than it is tall, is cut off on the right.'
		),
		remedy: say('Tourner la page en paysage', 'Turn the page to landscape')
	},
	{
		defect: say(
			'Tout ce qui devait être jaune est resté blanc.',
			'Everything that should be yellow has stayed white.'
		),
		remedy: say('Changer une cartouche', 'Change a cartridge')
	},
	{
		defect: say(
			'De fines rayures blanches traversent toutes mes photos, et l’encre ne manque pas.',
			'Thin white lines run across all my photos, and there is plenty of ink.'
		),
		remedy: say('Nettoyer les têtes d’impression', 'Clean the print heads')
	},
	{
		defect: say(
			'J’ai eu vingt pages identiques au lieu d’une.',
			'I got twenty identical pages instead of one.'
		),
		remedy: say('Corriger les exemplaires', 'Correct the number of copies')
	},
	{
		defect: say(
			'En tournant la feuille comme un livre, je trouve le verso tête en bas.',
			'When I turn the sheet like a book, the back is upside down.'
		),
		remedy: say('Changer le bord de reliure', 'Change the binding edge')
	}
];

/** Spoiled pages, and the setting or the care that mends each. */
function defects(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const cases = pick(random, PRINT_DEFECTS, 3).map((one, i) => ({ ...one, name: names[i]! }));
	const explained = tell((language) =>
		cases
			.map(
				({ name, remedy }) =>
					say(`pour ${name}, ${lowerFirst(remedy).fr}`, `for ${name}, ${lowerFirst(remedy).en}`)[
						language
					]
			)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			'Trois personnes montrent leurs pages ratées. Quel remède convient **à chacune** ?',
			'Three people show their spoiled pages. Which remedy suits **each of them**?'
		),
		stimulus: {
			type: 'conversation',
			title: say('Autour de l’imprimante', 'Around the printer'),
			messages: cases.map(({ name, defect }) => ({ author: name, text: defect }))
		},
		fields: cases.map(({ name, remedy }) => ({
			label: say(`Pour ${name}`, `For ${name}`),
			type: 'text' as const,
			choices: PRINT_DEFECTS.map((one) => one.remedy),
			solutions: [remedy]
		})),
		why: say(
			`Cherchez ce qui manque ou ce qui est de travers : une couleur, un côté, une taille, un sens. Ici, ${explained.fr}. La plupart des pages ratées viennent d’un réglage, pas de la machine.`,
			`Look for what is missing or out of place: a color, a side, a size, a direction. Here, ${explained.en}. Most spoiled pages come from a setting, not from the machine.`
		)
	};
}

const PRINT_SETTINGS = [
	{ name: say('Format', 'Size'), asked: say('en A4', 'on A4'), right: 'A4', wrong: 'A5' },
	{
		name: say('Faces', 'Sides'),
		asked: say('recto verso', 'two-sided'),
		right: say('recto verso', 'two-sided'),
		wrong: say('recto', 'one-sided')
	},
	{
		name: say('Couleur', 'Color'),
		asked: say('en noir et blanc', 'in black and white'),
		right: say('noir et blanc', 'black and white'),
		wrong: say('couleur', 'color')
	},
	{
		name: say('Orientation', 'Orientation'),
		asked: say('dans le sens de la hauteur', 'upright'),
		right: say('portrait', 'portrait'),
		wrong: say('paysage', 'landscape')
	},
	{
		name: say('Agrafage', 'Stapling'),
		asked: say('agrafé en haut à gauche', 'stapled at the top left'),
		right: say('en haut à gauche', 'top left'),
		wrong: say('aucun', 'none')
	}
] as const;

/** What a message asks for, against the settings as they stand. */
function settingsToCorrect(random: Random): ChallengeBody {
	const [who, asking] = pick(random, PEOPLE, 2) as [string, string];
	const what = pickOne(random, HANDOUTS);
	const [copies, typed] = pick(random, [15, 18, 24, 25, 30, 32], 2) as [number, number];
	const copyLine = {
		name: say('Exemplaires', 'Copies'),
		asked: say(`${copies} exemplaires`, `${copies} copies`),
		right: String(copies),
		wrong: String(typed)
	};
	const all = [copyLine, ...PRINT_SETTINGS];
	const wrong = pick(random, all, pickNumber(random, 2, 4));
	const kept = all.filter((one) => !wrong.includes(one));
	const [first, ...others] = all.map(({ asked }) => asked) as [Localized, ...Localized[]];
	const line = (one: (typeof all)[number]): Localized =>
		tell((language) => {
			const value: Text = wrong.includes(one) ? one.wrong : one.right;
			return `${one.name[language]}${language === 'fr' ? ' ' : ''}: ${typeof value === 'string' ? value : value[language]}`;
		});
	const shuffled = pick(random, others, others.length);
	return choice({
		instruction: say(
			`${asking} a demandé à ${who} : « Imprime ${what.fr}, s’il te plaît : ${[first, ...shuffled].map((one) => one.fr).join(', ')}. » Quelles lignes de la fenêtre faut-il corriger ? Plusieurs réponses sont attendues.`,
			`${asking} asked ${who}: “Please print ${what.en}: ${[first, ...shuffled].map((one) => one.en).join(', ')}.” Which lines of the window must be corrected? Several answers are expected.`
		),
		stimulus: {
			type: 'dialog',
			title: say('Imprimer', 'Print'),
			body: lines(all.map(line)),
			buttons: [say('Annuler', 'Cancel'), say('Imprimer', 'Print')]
		},
		right: wrong.map(({ name }) => name),
		wrong: kept.map(({ name }) => name),
		why: say(
			`Prenez les demandes une à une et cherchez la ligne qui en parle. Ne correspondent pas : ${listed(wrong.map(({ name }) => lowerFirst(name))).fr}. Le reste est déjà comme demandé. Relire la fenêtre coûte dix secondes, réimprimer coûte du papier.`,
			`Take the requests one by one and look for the line about each. These do not match: ${listed(wrong.map(({ name }) => lowerFirst(name))).en}. The rest is already as requested. Reading the window again takes ten seconds, printing again takes paper.`
		)
	});
}

/** What each broken part lets through, in the order of `PRINT_TESTS`. */
const PRINT_FAULTS = [
	{
		cause: say('L’imprimante', 'The printer'),
		works: [false, false, false, false],
		reason: say(
			'même sa propre page de test ne sort pas, ce qui innocente les ordinateurs',
			'even its own test page does not come out, which clears the computers'
		)
	},
	{
		cause: say('Le document', 'The document'),
		works: [true, true, false, true],
		reason: say(
			'il échoue depuis les deux ordinateurs, et tout autre document sort',
			'it fails from both computers, and any other document comes out'
		)
	},
	{
		cause: say('L’ordinateur', 'The computer'),
		works: [true, false, true, true],
		reason: say(
			'rien n’en sort, alors que le même document s’imprime depuis un autre',
			'nothing comes out from it, while the same document prints from another one'
		)
	},
	{
		cause: say('Le réseau', 'The network'),
		works: [true, false, false, false],
		reason: say(
			'l’imprimante marche seule, mais plus aucun ordinateur ne l’atteint',
			'the printer works by itself, but no computer reaches it anymore'
		)
	}
];

/** Where the document is lost on its way to paper. */
function whereItStops(random: Random): ChallengeBody {
	const [who, colleague] = pick(random, PEOPLE, 2) as [string, string];
	const what = pickOne(random, HANDOUTS);
	const found = pickOne(random, PRINT_FAULTS);
	const tests = [
		say(
			'La page de test, lancée depuis l’écran de l’imprimante',
			'The test page, started from the printer’s screen'
		),
		say(
			`Un autre document, depuis l’ordinateur de ${who}`,
			`Another document, from ${who}’s computer`
		),
		say(
			`Le même document, depuis l’ordinateur de ${colleague}`,
			`The same document, from ${colleague}’s computer`
		),
		say(
			`Un autre document, depuis l’ordinateur de ${colleague}`,
			`Another document, from ${colleague}’s computer`
		)
	];
	const rows = tests.map((test, i): [Localized, Localized] => [
		test,
		found.works[i] ? say('imprimé', 'printed') : say('rien ne sort', 'nothing comes out')
	]);
	return choice({
		instruction: say(
			`${who} n’arrive pas à imprimer ${what.fr} sur l’imprimante partagée du service. D’après ces essais, qu’est-ce qui est en cause ?`,
			`${who} cannot print ${what.en} on the department’s shared printer. According to these tests, what is at fault?`
		),
		stimulus: trials(say('Essais', 'Tests'), pick(random, rows, rows.length)),
		right: [found.cause],
		wrong: PRINT_FAULTS.filter((one) => one !== found).map(({ cause }) => cause),
		why: say(
			`Comparez les essais qui ne diffèrent que par une chose. ${found.cause.fr} est en cause : ${found.reason.fr}.`,
			`Compare the tests that differ by only one thing. ${found.cause.en} is at fault: ${found.reason.en}.`
		)
	});
}

/** A printer whose address has changed: the computer still writes to the old one. */
function movedPrinter(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const network = `192.168.${pickNumber(random, 1, 20)}`;
	const [router, old, current] = [
		`${network}.${pickOne(random, [1, 254])}`,
		`${network}.${pickNumber(random, 20, 90)}`,
		`${network}.${pickNumber(random, 110, 190)}`
	];
	return {
		kind: 'qroc',
		instruction: say(
			`Depuis la coupure de courant, l’ordinateur de ${who} dit « imprimante hors ligne ». Il lui envoie ses documents à l’adresse \`${old}\`. ${who} imprime la fiche de l’imprimante. Quelle adresse faut-il enregistrer dans l’ordinateur ?`,
			`Since the power cut, ${who}’s computer has said “printer offline.” It sends its documents to the address \`${old}\`. ${who} prints the printer’s own report. Which address must be saved in the computer?`
		),
		stimulus: settings(
			say('Fiche de l’imprimante', 'Printer report'),
			pick(
				random,
				[
					[say('Adresse IP', 'IP address'), current],
					[say('Masque de sous-réseau', 'Subnet mask'), '255.255.255.0'],
					[say('Passerelle', 'Gateway'), router],
					[say('Serveur DNS', 'DNS server'), `${network}.${pickNumber(random, 200, 240)}`],
					[say('Pages imprimées', 'Pages printed'), amount(pickNumber(random, 4000, 19000))]
				],
				5
			)
		),
		field: {
			label: say('Adresse à enregistrer', 'Address to save'),
			type: 'code',
			solutions: [current]
		},
		why: say(
			`L’adresse IP de l’imprimante est désormais \`${current}\` ; l’ordinateur écrit encore à \`${old}\`, où personne ne répond plus. La passerelle \`${router}\` est la box, et le serveur DNS traduit les noms : ni l’une ni l’autre n’imprime. Réserver une adresse à l’imprimante évitera que cela revienne.`,
			`The printer’s IP address is now \`${current}\`; the computer still writes to \`${old}\`, where nobody answers anymore. The gateway \`${router}\` is the router, and the DNS server translates names: neither prints. Reserving an address for the printer will keep this from happening again.`
		)
	};
}

/** Two rules at once: what is urgent first, then the hour; what is on hold comes out after all the rest. */
function orderOfOutput(random: Random): ChallengeBody {
	const documents = pick(random, QUEUED, 5);
	const start = pickNumber(random, 8 * 60, 16 * 60);
	const times = [0, 1, 2, 3, 4].map((i) => start + i * 6 + pickNumber(random, 0, 5));
	const [held, ...rest] = pickOne(random, [
		[0, 2, 4, 1, 3],
		[1, 3, 4, 0, 2],
		[0, 3, 4, 1, 2],
		[2, 1, 4, 0, 3],
		[1, 2, 3, 0, 4]
	]) as [number, ...number[]];
	const urgent = rest.slice(0, 2);
	const priority = (i: number) =>
		i === held
			? say('suspendu', 'on hold')
			: urgent.includes(i)
				? say('urgent', 'urgent')
				: say('normal', 'normal');
	const order = [...rest, held];
	return {
		kind: 'order',
		instruction: say(
			'Cette imprimante sort d’abord les documents **urgents**, puis les autres ; à égalité, le premier arrivé passe devant. Un document suspendu attend que la file soit vide, puis sort. Dans quel ordre sortiront ces documents ?',
			'This printer first puts out **urgent** documents, then the others; among equals, the first to arrive goes first. A document on hold waits until the queue is empty, then comes out. In which order will these documents come out?'
		),
		stimulus: {
			type: 'table',
			caption: say('File d’attente', 'Print queue'),
			columns: [say('Document', 'Document'), say('Arrivé à', 'Arrived at'), say('État', 'State')],
			rows: pick(
				random,
				documents.map((document, i) => [document, clock(times[i]!), priority(i)]),
				5
			)
		},
		items: order.map((i) => documents[i]!),
		why: say(
			`L’état décide d’abord, l’heure départage ensuite. Urgents, par heure : ${listed(urgent.map((i) => quoted(documents[i]!))).fr}. Normaux, par heure : ${listed(rest.slice(2).map((i) => quoted(documents[i]!))).fr}. ${quoted(documents[held]!).fr}, suspendu, vient à la fin, quelle que soit son heure.`,
			`The state decides first, then the time. Urgent ones, by time: ${listed(urgent.map((i) => quoted(documents[i]!))).en}. Normal ones, by time: ${listed(rest.slice(2).map((i) => quoted(documents[i]!))).en}. ${quoted(documents[held]!, ',').en} on hold, comes last, whatever its time.`
		)
	};
}

const ROLLERS = [
	say('Tambour', 'Drum'),
	say('Rouleau de transfert', 'Transfer roller'),
	say('Rouleau de chauffe', 'Fuser roller'),
	say('Rouleau encreur', 'Developer roller')
];

/** The distance between two marks is the circumference of the roller that makes them, not their place. */
function repeatedMark(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const lengths = pick(random, [38, 44, 57, 63, 75, 82, 94], 4);
	const found = pickNumber(random, 0, 3);
	const turn = lengths[found]!;
	const first = lengths.find((one) => one !== turn)! - pickNumber(random, 0, 1);
	const marks = [0, 1, 2].map((i) => first + i * turn);
	const part = ROLLERS[found]!;
	return {
		kind: 'qroc',
		instruction: say(
			`Chaque page de l’imprimante laser de ${who} porte la même tache, répétée à **${marks[0]}, ${marks[1]} et ${marks[2]} mm** du haut de la feuille. Quelle pièce est abîmée ?`,
			`Each page from ${who}’s laser printer has the same mark, repeated **${marks[0]}, ${marks[1]} and ${marks[2]} mm** from the top of the sheet. Which part is damaged?`
		),
		stimulus: {
			type: 'table',
			caption: say('Notice de l’imprimante', 'Printer manual'),
			columns: [say('Pièce', 'Part'), say('Circonférence', 'Circumference')],
			rows: ROLLERS.map((name, i) => [name, `${lengths[i]} mm`])
		},
		field: { label: say('Pièce', 'Part'), type: 'text', solutions: [part] },
		why: say(
			`Une pièce qui tourne marque le papier une fois par tour : c’est l’**écart** entre les taches qui compte. ${marks[1]} − ${marks[0]} = ${turn} mm, le tour de la pièce ${quoted(part).fr}. La place de la première tache dépend seulement de l’endroit où la feuille est entrée.`,
			`A part that turns marks the paper once per turn: what counts is the **distance** between the marks. ${marks[1]} − ${marks[0]} = ${turn} mm, the circumference of the part ${quoted(part, '.').en} The place of the first mark only depends on where the sheet came in.`
		)
	};
}

/** The tray with the most jams is not the one that jams the most often. */
function jamRate(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const rates = [
		pickNumber(random, 12, 18),
		pickNumber(random, 3, 4),
		pickNumber(random, 1, 2),
		pickNumber(random, 2, 3)
	];
	const thousands = [
		pickNumber(random, 2, 3),
		pickNumber(random, 18, 24),
		pickNumber(random, 8, 15),
		pickNumber(random, 4, 7)
	];
	const trays = rates.map((rate, i) => ({
		rate,
		pages: thousands[i]! * 1000,
		jams: rate * thousands[i]!
	}));
	const shown = pick(random, trays, 4);
	const numberOf = (tray: (typeof trays)[number]) => shown.indexOf(tray) + 1;
	const [worst, busiest] = trays as [(typeof trays)[number], (typeof trays)[number]];
	return {
		kind: 'qrocm',
		instruction: say(
			`L’imprimante de ${who} se bloque souvent. On ne peut changer les galets d’entraînement que d’**un seul bac** : celui qui, à nombre de pages égal, cause le plus de bourrages. Lequel, et combien de bourrages **pour 1 000 pages** ?`,
			`${who}’s printer often gets stuck. The feed rollers of **only one tray** can be changed: the one that causes the most jams for the same number of pages. Which tray, and how many jams **per 1,000 pages**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Compteurs de l’année', 'Counters for the year'),
			columns: [
				say('Bac', 'Tray'),
				say('Pages imprimées', 'Pages printed'),
				say('Bourrages', 'Jams')
			],
			rows: shown.map((tray, i) => [String(i + 1), amount(tray.pages), String(tray.jams)])
		},
		fields: [
			{
				label: say('Numéro du bac', 'Tray number'),
				type: 'number',
				solutions: [String(numberOf(worst))]
			},
			{
				label: say('Bourrages pour 1 000 pages', 'Jams per 1,000 pages'),
				type: 'number',
				solutions: [String(worst.rate)]
			}
		],
		why: say(
			`Divisez les bourrages par les milliers de pages. Bac ${numberOf(worst)} : ${worst.jams} ÷ ${worst.pages / 1000} = ${worst.rate} pour 1 000. Le bac ${numberOf(busiest)} en compte ${busiest.jams}, mais sur ${amount(busiest.pages).fr} pages : ${busiest.rate} pour 1 000 seulement. Il en compte beaucoup parce qu’il sert beaucoup.`,
			`Divide the jams by the thousands of pages. Tray ${numberOf(worst)}: ${worst.jams} ÷ ${worst.pages / 1000} = ${worst.rate} per 1,000. Tray ${numberOf(busiest)} has ${busiest.jams}, but over ${amount(busiest.pages).en} pages: only ${busiest.rate} per 1,000. It has many because it is used a lot.`
		)
	};
}

/** Of drivers with nearly the same name, the one for this model, this system and this processor. */
function driverFile(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [model, otherModel] = pick(random, ['px410', 'px412', 'px420', 'px421', 'px440'], 2) as [
		string,
		string
	];
	const version = pickNumber(random, 13, 15);
	const isArm = random() < 0.5;
	const [processor, otherProcessor] = isArm ? ['arm64', 'x64'] : ['x64', 'arm64'];
	const name = (...parts: (string | number)[]) => `${parts.join('-')}.zip`;
	const answer = name(model, `sys${version}`, processor!);
	const files = [
		answer,
		name(model, `sys${version}`, otherProcessor!),
		name(model, `sys${version - 1}`, processor!),
		name(otherModel, `sys${version}`, processor!),
		name(model, `sys${version}`, processor!, 'scan')
	];
	return {
		kind: 'qroc',
		instruction: say(
			`Après un changement d’ordinateur, l’imprimante de ${who} (modèle ${model.toUpperCase()}) n’imprime que des signes bizarres : il lui faut le bon **pilote d’impression**. Le nouvel ordinateur a le système ${version} et un processeur ${isArm ? 'ARM' : 'x86'} de 64 bits. Quel fichier télécharger ? Les fichiers \`scan\` ne concernent que le numériseur.`,
			`After a change of computer, ${who}’s printer (model ${model.toUpperCase()}) prints only strange characters: it needs the right **printer driver**. The new computer has system ${version} and a 64-bit ${isArm ? 'ARM' : 'x86'} processor. Which file should be downloaded? The \`scan\` files are for the scanner only.`
		),
		stimulus: {
			type: 'files',
			path: say('Assistance › Pilotes', 'Support › Drivers'),
			entries: pick(random, files, files.length).map((file) => ({
				name: file,
				size: size(pickNumber(random, 31, 98), 'M')
			}))
		},
		field: {
			label: say('Fichier', 'File'),
			type: 'code',
			solutions: [answer, answer.replace('.zip', '')]
		},
		why: say(
			`Trois choses doivent correspondre : le modèle (\`${model}\`), le système (\`sys${version}\`) et le processeur (\`${processor}\`${isArm ? '' : ', l’autre nom de x86 en 64 bits'}). Un pilote d’un autre modèle ou d’un autre système peut s’installer et mal fonctionner ; celui du numériseur n’imprime pas.`,
			`Three things must match: the model (\`${model}\`), the system (\`sys${version}\`) and the processor (\`${processor}\`${isArm ? '' : ', the other name of 64-bit x86'}). A driver for another model or another system may install and work badly; the scanner one does not print.`
		)
	};
}

const FIXED_PLACES = [
	say('À la mairie', 'At the town hall'),
	say('Au cabinet médical', 'At the doctor’s office'),
	say('À la maison des jeunes', 'At the youth center'),
	say('Dans l’atelier de couture', 'In the sewing workshop')
];

/** A fixed address: of the new network, outside the range given out, and taken by nobody. */
function fixedAddress(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, FIXED_PLACES);
	const [network, old] = pick(random, [0, 1, 10, 20, 50], 2).map((third) => `192.168.${third}`) as [
		string,
		string
	];
	const from = pickNumber(random, 9, 12) * 10;
	const to = from + pickNumber(random, 6, 10) * 10 - 1;
	const [disk, phone, free, previous] = pick(random, [20, 25, 30, 35, 40, 45, 60, 75], 4) as [
		number,
		number,
		number,
		number
	];
	const inRange = from + pickNumber(random, 5, 40);
	return choice({
		instruction: say(
			`${place.fr}, la nouvelle box a changé le réseau : plus personne n’atteint l’imprimante, dont l’adresse fixe était \`${old}.${previous}\`. ${who} doit lui en donner une autre, **fixe**, qui n’entrera en conflit avec aucun appareil. Laquelle ?`,
			`${place.en}, the new router has changed the network: nobody can reach the printer anymore, whose fixed address was \`${old}.${previous}\`. ${who} must give it another one, **fixed**, that will not conflict with any device. Which one?`
		),
		stimulus: settings(say('Réseau de la nouvelle box', 'Network of the new router'), [
			[say('Adresse de la box', 'Router address'), `${network}.1`],
			[say('Masque', 'Mask'), '255.255.255.0'],
			[
				say('Distribuées automatiquement', 'Given out automatically'),
				say(`${network}.${from} à ${network}.${to}`, `${network}.${from} to ${network}.${to}`)
			],
			[say('Disque réseau (fixe)', 'Network drive (fixed)'), `${network}.${disk}`],
			[say('Téléphone (fixe)', 'Telephone (fixed)'), `${network}.${phone}`]
		]),
		right: [`${network}.${free}`],
		wrong: [`${old}.${free}`, `${network}.${inRange}`, `${network}.${disk}`, `${network}.1`],
		why: say(
			`Avec ce masque, l’adresse doit commencer par \`${network}\` : \`${old}.${free}\` est d’un autre réseau. Entre ${from} et ${to}, la box peut donner la même à quelqu’un d’autre. \`.1\` est à la box et \`.${disk}\` au disque. Seule \`${network}.${free}\` convient.`,
			`With this mask, the address must start with \`${network}\`: \`${old}.${free}\` is of another network. Between ${from} and ${to}, the router may give the same one to someone else. \`.1\` belongs to the router and \`.${disk}\` to the drive. Only \`${network}.${free}\` will do.`
		)
	});
}
