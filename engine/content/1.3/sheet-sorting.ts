import type { Random } from '../../random.ts';
import { dayNumber } from '../../simulators/spreadsheet/values.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	down,
	fillDown,
	filter,
	FIRST_NAMES,
	inSheet,
	PURCHASES,
	sort,
	up,
	write,
	type Act,
	type Row
} from './sheets.ts';

export const sheetSorting: Tube = {
	id: 'sheetSorting',
	competence: '1.3',
	title: say('Mettre un tableau en ordre', 'Putting a table in order'),
	tutorial: {
		title: say(
			'Trier, filtrer, insérer sans rien mélanger',
			'Sort, filter, insert, and mix nothing up'
		),
		minutes: 3,
		body: say(
			'**Trier** change l’ordre des lignes. Placez-vous dans le tableau : le tableur le prend tout entier, et chaque ligne reste d’un bloc. Si vous choisissez une seule colonne, elle seule bouge, et chaque valeur se retrouve sur la ligne d’un autre !\n\nAvant de valider, regardez la **plage** :\n\n- la ligne des titres n’est pas triée avec les données ;\n- la ligne « Total » reste dehors, sinon elle part au milieu ;\n- une colonne de rangs (1, 2, 3…) qui doit rester en place reste dehors aussi.\n\nLa première colonne de tri décide ; la **seconde** ne départage que les lignes égales dans la première.\n\n**Filtrer** masque des lignes sans les supprimer. « Supérieur à 10 » laisse dehors 10 lui-même ; « supérieur ou égal à 10 » le garde. Deux filtres, sur deux colonnes, se cumulent.\n\n**Supprimer une ligne** la retire, et les suivantes remontent ; effacer ses cellules laisse un trou. **Insérer une ligne** en met une vide au-dessus de la cellule choisie.\n\nUn nombre collé à gauche de sa cellule est souvent un **texte** : il se trie après tous les nombres. Retapez-le.',
			'**Sorting** changes the order of the rows. Go into the table: the spreadsheet takes all of it, and each row stays in one piece. If you choose a single column, it alone moves, and each value ends up on somebody else’s row!\n\nBefore you confirm, look at the **range**:\n\n- the row of headings is not sorted with the data;\n- the “Total” row stays out, or else it goes to the middle;\n- a column of ranks (1, 2, 3…) that must stay in place stays out too.\n\nThe first column of the sort decides; the **second** only tells apart rows that are equal in the first.\n\n**Filtering** hides rows without deleting them. “Greater than 10” leaves out 10 itself; “greater than or equal to 10” keeps it. Two filters, on two columns, add up.\n\n**Deleting a row** takes it away, and the next ones move up; clearing its cells leaves a gap. **Inserting a row** puts an empty one above the chosen cell.\n\nA number stuck to the left of its cell is often a **text**: it sorts after all numbers. Type it again.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Trier un tableau sur une colonne ou n’en montrer qu’une catégorie.',
				'Sort a table by one column or show only one category of it.'
			),
			challenges: [byName, byNumber, byDay, oneCategory]
		},
		{
			level: 2,
			proves: say(
				'Filtrer sur une condition, trier ou supprimer les bonnes lignes.',
				'Filter by a condition, sort or delete the right rows.'
			),
			challenges: [withinLimit, withWord, someoneLeft, tableBelow]
		},
		{
			level: 3,
			proves: say(
				'Ordonner un tableau sur deux colonnes, avec un total ou une ligne nouvelle.',
				'Order a table by two columns, with a total or a new row.'
			),
			challenges: [byTwoColumns, twoConditions, totalStaysLast, newRowInPlace]
		},
		{
			level: 5,
			proves: say(
				'Préparer les données pour qu’un tri donne un ordre qui a du sens.',
				'Prepare data so that a sort gives an order that makes sense.'
			),
			challenges: [numbersAsText, byComputedColumn, doublesAway, logicalOrder]
		},
		{
			level: 6,
			proves: say(
				'Traduire une règle de priorité en tri ou en filtre, sans casser le reste.',
				'Turn a rule of priority into a sort or a filter, without breaking the rest.'
			),
			challenges: [ruleOfPriority, ranksStay, filesToHandle, runningBalance]
		}
	]
};

/** So many different whole numbers. */
function distinct(random: Random, [from, to]: readonly [number, number], count: number): number[] {
	return pick(random, [...Array(to - from + 1).keys()], count).map((i) => from + i);
}

/** Days of 2026, each once. */
function days(random: Random, count: number): number[] {
	return distinct(random, [dayNumber(2026, 1, 5), dayNumber(2026, 11, 20)], count);
}

/** As a page of each language writes a day. */
function dayText(number: number): Localized {
	const day = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000);
	return tell((l) =>
		new Intl.DateTimeFormat(l, {
			...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
		}).format(day)
	);
}

interface Register {
	name: Localized;
	category: Localized;
	/** In alphabetical order in neither language. */
	values: Localized[];
	number: Localized;
	range: [number, number];
	day: Localized;
}

const REGISTERS: Register[] = [
	{
		name: say('Adhérents du club', 'Club members'),
		category: say('Groupe', 'Group'),
		values: [say('Jeunes', 'Youth'), say('Adultes', 'Adults'), say('Vétérans', 'Masters')],
		number: say('Points', 'Points'),
		range: [12, 98],
		day: say('Inscription', 'Joined')
	},
	{
		name: say('Dons à l’association', 'Donations to the association'),
		category: say('Moyen', 'Means'),
		values: [say('Virement', 'Transfer'), say('Chèque', 'Check'), say('Espèces', 'Cash')],
		number: say('Montant (€)', 'Amount (€)'),
		range: [10, 150],
		day: say('Reçu le', 'Received on')
	},
	{
		name: say('Congés du service', 'Leave of the department'),
		category: say('Site', 'Site'),
		values: [say('Siège', 'Head office'), say('Atelier', 'Workshop'), say('Dépôt', 'Depot')],
		number: say('Jours', 'Days'),
		range: [1, 30],
		day: say('Départ', 'Departure')
	},
	{
		name: say('Prêts de matériel', 'Equipment loans'),
		category: say('Matériel', 'Equipment'),
		values: [say('Vélo', 'Bike'), say('Tente', 'Tent'), say('Kayak', 'Kayak')],
		number: say('Caution (€)', 'Deposit (€)'),
		range: [15, 120],
		day: say('Retour prévu', 'Due back')
	}
];

/** Columns: who, the category, the number, the day. */
function rowsOf(
	random: Random,
	{ values, range }: Register,
	people: readonly string[]
): [Text, Localized, number, number][] {
	const numbers = distinct(random, range, people.length);
	const dates = days(random, people.length);
	// Each category is there at least once.
	const categories = pick(random, [...people.keys()], people.length);
	return people.map((who, i) => [who, values[categories[i]! % 3]!, numbers[i]!, dates[i]!]);
}

const WHO = say('Prénom', 'First name');
const titlesOf = ({ category, number, day }: Register) => [WHO, category, number, day];

/** A drawn register, and the area of its rows under its titles. */
function drawRegister(random: Random, [least, most] = [6, 8]) {
	const register = pickOne(random, REGISTERS);
	const people = pick(random, FIRST_NAMES, pickNumber(random, least!, most!));
	const last = people.length + 1;
	const sheet = (one: Random) => ({
		name: register.name,
		rows: [titlesOf(register), ...rowsOf(one, register, people)] as Row[],
		formats: { [`D2:D${last}`]: 'date' as const }
	});
	return { register, people, last, area: `A2:D${last}`, whole: `A1:D${last}`, sheet };
}

function byName(random: Random): ChallengeBody {
	const { register, area, last, sheet } = drawRegister(random);
	const isDescending = random() < 0.4;
	const key = isDescending ? down('A') : up('A');
	const order = isDescending ? say('de Z à A', 'from Z to A') : say('de A à Z', 'from A to Z');
	return inSheet(random, {
		sheet,
		instruction: say(
			`Triez le tableau par **prénom**, ${order.fr}. Chaque ligne doit rester d’un bloc.`,
			`Sort the table by **first name**, ${order.en}. Each row must stay in one piece.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			[sort(area, isDescending ? up('A') : down('A'))],
			[sort(`A2:A${last}`, key)],
			[sort(area, isDescending ? down('C') : up('C'))]
		],
		why: (result) =>
			say(
				`On se place dans le tableau, « Trier », colonne « Prénom », ordre ${isDescending ? 'décroissant' : 'croissant'} : ${result('A2').fr} vient en premier, et « ${register.category.fr} », « ${register.number.fr} » et la date suivent leur prénom. En triant la colonne A seule, chacun prendrait les données d’un autre.`,
				`Go into the table, “Sort”, column “First name”, ${isDescending ? 'descending' : 'ascending'} order: ${result('A2').en} comes first, and “${register.category.en}”, “${register.number.en}” and the date follow their first name. Sorting column A alone would give each one somebody else’s data.`
			)
	});
}

function byNumber(random: Random): ChallengeBody {
	const { register, area, last, sheet } = drawRegister(random);
	const isDescending = random() < 0.6;
	const key = isDescending ? down('C') : up('C');
	const order = isDescending
		? say('du plus grand au plus petit', 'from the largest to the smallest')
		: say('du plus petit au plus grand', 'from the smallest to the largest');
	return inSheet(random, {
		sheet,
		instruction: say(
			`Triez les lignes du tableau d’après la colonne « ${register.number.fr} », **${order.fr}**.`,
			`Sort the rows of the table by the column “${register.number.en}”, **${order.en}**.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			[sort(area, isDescending ? up('C') : down('C'))],
			[sort(`C2:C${last}`, key)],
			// Descending, the titles happen to stay first: texts come after numbers.
			...(isDescending ? [] : [[sort(`A1:D${last}`, key)]])
		],
		why: (result) =>
			say(
				`Ordre ${isDescending ? 'décroissant' : 'croissant'} sur la colonne « ${register.number.fr} » : la première ligne est ${result('A2').fr}, avec ${result('C2').fr}. Les titres ne sont pas triés, et toutes les colonnes bougent ensemble.`,
				`${isDescending ? 'Descending' : 'Ascending'} order on the column “${register.number.en}”: the first row is ${result('A2').en}, with ${result('C2').en}. The headings are not sorted, and all columns move together.`
			)
	});
}

function byDay(random: Random): ChallengeBody {
	const { register, area, last, sheet } = drawRegister(random);
	const isRecentFirst = random() < 0.5;
	const key = isRecentFirst ? down('D') : up('D');
	const order = isRecentFirst
		? say('de la plus récente à la plus ancienne', 'from the latest to the earliest')
		: say('de la plus ancienne à la plus récente', 'from the earliest to the latest');
	return inSheet(random, {
		sheet,
		instruction: say(
			`Rangez les lignes par **date** (« ${register.day.fr} »), ${order.fr}.`,
			`Order the rows by **date** (“${register.day.en}”), ${order.en}.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			[sort(area, isRecentFirst ? up('D') : down('D'))],
			[sort(`D2:D${last}`, key)],
			[sort(`A2:C${last}`, up('A'))]
		],
		why: (result) =>
			say(
				`Pour le tableur, une date est un nombre de jours : croissant va vers le plus récent, décroissant vers le plus ancien. Ici, ordre ${isRecentFirst ? 'décroissant' : 'croissant'} : la première ligne est celle du ${result('D2').fr}, ${result('A2').fr}.`,
				`For a spreadsheet, a date is a number of days: ascending goes to the latest, descending to the earliest. Here, ${isRecentFirst ? 'descending' : 'ascending'} order: the first row is that of ${result('D2').en}, ${result('A2').en}.`
			)
	});
}

function oneCategory(random: Random): ChallengeBody {
	const { register, whole, last, sheet } = drawRegister(random);
	const [value, other] = pick(random, register.values, 2) as [Localized, Localized];
	return inSheet(random, {
		sheet,
		instruction: say(
			`Sans rien supprimer, **n’affichez que** les lignes dont « ${register.category.fr} » est **${value.fr}**.`,
			`Without deleting anything, **show only** the rows whose “${register.category.en}” is **${value.en}**.`
		),
		solutions: [[filter(whole, 'B', '=', value)]],
		wrong: [
			[filter(whole, 'B', '=', other)],
			[filter(whole, 'B', '<>', value)],
			[sort(`A2:D${last}`, up('B'))],
			[
				{ do: 'delete', row: 2 },
				{ do: 'delete', row: 3 }
			]
		],
		why: () =>
			say(
				`On se place dans le tableau, « Filtrer », colonne « ${register.category.fr} », « égal à », ${value.fr}. Les autres lignes sont masquées, pas supprimées : leurs numéros manquent à gauche, et « Tout afficher » les ramène.`,
				`Go into the table, “Filter”, column “${register.category.en}”, “equal to”, ${value.en}. The other rows are hidden, not deleted: their numbers are missing on the left, and “Show everything” brings them back.`
			)
	});
}

const LIMITS: { test: '>=' | '<=' | '>' | '<'; words: Localized; name: Localized }[] = [
	{
		test: '>=',
		words: say('au moins', 'at least'),
		name: say('supérieur ou égal à', 'greater than or equal to')
	},
	{
		test: '<=',
		words: say('au plus', 'at most'),
		name: say('inférieur ou égal à', 'less than or equal to')
	},
	{ test: '>', words: say('plus de', 'more than'), name: say('supérieur à', 'greater than') },
	{ test: '<', words: say('moins de', 'less than'), name: say('inférieur à', 'less than') }
];

/** The limit itself is the number of one of the rows. */
function withinLimit(random: Random): ChallengeBody {
	const { register, people, whole, last, sheet } = drawRegister(random);
	const { test, words, name } = pickOne(random, LIMITS);
	const [from, to] = register.range;
	const limit = pickNumber(
		random,
		from + Math.ceil((to - from) / 3),
		to - Math.ceil((to - from) / 3)
	);
	const near = { '>=': '>', '<=': '<', '>': '>=', '<': '<=' } as const;
	const opposite = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' } as const;
	return inSheet(random, {
		sheet: (one) => {
			const drawn = sheet(one);
			const at = pickNumber(one, 1, people.length);
			const rows = drawn.rows.map((row, i) => {
				const number = i === at ? limit : row[2] === limit ? limit + 1 : row[2]!;
				return row.with(2, number);
			});
			return { ...drawn, rows };
		},
		instruction: say(
			`N’affichez que les lignes dont « ${register.number.fr} » vaut **${words.fr} ${limit}**. Les autres restent dans la feuille, masquées.`,
			`Show only the rows whose “${register.number.en}” is **${words.en} ${limit}**. The others stay in the sheet, hidden.`
		),
		solutions: [[filter(whole, 'C', test, String(limit))]],
		wrong: [
			[filter(whole, 'C', near[test], String(limit))],
			[filter(whole, 'C', opposite[test], String(limit))],
			[sort(`A2:D${last}`, down('C'))]
		],
		why: () =>
			say(
				`« ${words.fr} ${limit} » se dit « ${name.fr} » : la ligne qui vaut exactement ${limit} est ${test.includes('=') ? 'gardée' : 'écartée'}. On filtre la colonne « ${register.number.fr} » avec cette condition.`,
				`“${words.en} ${limit}” is “${name.en}”: the row that is exactly ${limit} is ${test.includes('=') ? 'kept' : 'left out'}. Filter the column “${register.number.en}” with this condition.`
			)
	});
}

const WORDED: { name: Localized; title: Localized; ends: Localized[]; heads: Localized[] }[] = [
	{
		name: say('Stock de jus', 'Stock of juices'),
		title: say('Produit', 'Product'),
		ends: [say('pomme', 'apple'), say('raisin', 'grape'), say('poire', 'pear')],
		heads: [say('Jus de', 'Juice of'), say('Nectar de', 'Nectar of'), say('Sirop de', 'Syrup of')]
	},
	{
		name: say('Réservations de salles', 'Room bookings'),
		title: say('Usage', 'Use'),
		ends: [
			say('du conseil', 'of the council'),
			say('de chorale', 'of the choir'),
			say('des parents', 'of the parents')
		],
		heads: [say('Réunion', 'Meeting'), say('Atelier', 'Workshop'), say('Fête', 'Party')]
	},
	{
		name: say('Courriers reçus', 'Letters received'),
		title: say('Objet', 'Subject'),
		ends: [
			say('du chauffage', 'for heating'),
			say('du garage', 'for the garage'),
			say('du téléphone', 'for the phone')
		],
		heads: [say('Facture', 'Bill'), say('Devis', 'Quote'), say('Relance', 'Reminder')]
	}
];

/** A word that is a part of the cell. */
function withWord(random: Random): ChallengeBody {
	const { name, title, ends, heads } = pickOne(random, WORDED);
	const isEnd = random() < 0.5;
	const [word, other] = pick(random, isEnd ? ends : heads, 2) as [Localized, Localized];
	const count = pickNumber(random, 7, 9);
	const area = `A1:B${count + 1}`;
	const pairs = heads.flatMap((head) => ends.map((end) => tell((l) => `${head[l]} ${end[l]}`)));
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[title, say('Numéro', 'Number')],
				...pick(one, pairs, count).map((text): Row => [text, pickNumber(one, 2, 60)])
			]
		}),
		instruction: say(
			`Affichez **toutes** les lignes dont « ${title.fr} » comporte « ${word.fr} », et elles seules.`,
			`Show **all** the rows whose “${title.en}” includes “${word.en}”, and only those.`
		),
		solutions: [[filter(area, 'A', 'contains', word)]],
		wrong: [
			[filter(area, 'A', '=', word)],
			[filter(area, 'A', 'contains', other)],
			[sort(`A2:B${count + 1}`, up('A'))]
		],
		why: () =>
			say(
				`« ${word.fr} » n’est qu’une partie du contenu : « égal à » ne trouverait aucune ligne. La condition « contient » garde tout ce qui comporte ces lettres, où qu’elles soient.`,
				`“${word.en}” is only a part of the content: “equal to” would find no row. The condition “contains” keeps all that includes these letters, wherever they are.`
			)
	});
}

function someoneLeft(random: Random): ChallengeBody {
	const { register, people, sheet } = drawRegister(random, [6, 8]);
	const [one, other] = pick(random, [...people.keys()].slice(1, -1), 2).sort((a, b) => a - b) as [
		number,
		number
	];
	const remove = (i: number): Act => ({ do: 'delete', row: i + 2 });
	const clear = (i: number): Act => ({ do: 'clear', area: `A${i + 2}:D${i + 2}` });
	return inSheet(random, {
		sheet,
		instruction: say(
			`${people[one]} et ${people[other]} ne sont plus concernés par « ${register.name.fr} ». **Supprimez leurs lignes**, sans laisser de trou dans le tableau.`,
			`${people[one]} and ${people[other]} no longer belong in “${register.name.en}”. **Delete their rows**, without leaving a gap in the table.`
		),
		solutions: [[remove(other), remove(one)]],
		wrong: [[clear(other), clear(one)], [remove(one), remove(other)], [remove(one)]],
		why: () =>
			say(
				`On choisit une cellule de la ligne, puis « Supprimer la ligne » : celles du dessous remontent. Après ${people[one]}, ${people[other]} n’est donc plus ligne ${other + 2} mais ${other + 1}. « Effacer » viderait les cellules en laissant une ligne blanche.`,
				`Choose a cell of the row, then “Delete the row”: those below move up. So after ${people[one]}, ${people[other]} is no longer on row ${other + 2} but on row ${other + 1}. “Clear” would empty the cells and leave a blank row.`
			)
	});
}

/** Under lines that are no part of it. */
function tableBelow(random: Random): ChallengeBody {
	const register = pickOne(random, REGISTERS);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 5, 7));
	const top = pickNumber(random, 3, 4);
	const [first, last] = [top + 1, top + people.length];
	const area = `A${first}:D${last}`;
	const column = pickOne(random, ['A', 'C', 'D'] as const);
	const isDescending = random() < 0.5;
	const key = isDescending ? down(column) : up(column);
	const title = { A: WHO, C: register.number, D: register.day }[column];
	const orders = {
		A: [say('de A à Z', 'from A to Z'), say('de Z à A', 'from Z to A')],
		C: [
			say('du plus petit au plus grand', 'from the smallest to the largest'),
			say('du plus grand au plus petit', 'from the largest to the smallest')
		],
		D: [
			say('du plus ancien au plus récent', 'from the earliest to the latest'),
			say('du plus récent au plus ancien', 'from the latest to the earliest')
		]
	};
	const order = orders[column][isDescending ? 1 : 0]!;
	return inSheet(random, {
		sheet: (one) => ({
			name: register.name,
			rows: [
				[register.name],
				[say('Mis à jour en novembre 2026', 'Updated in November 2026')],
				...(top === 4 ? [[null]] : []),
				titlesOf(register),
				...rowsOf(one, register, people)
			] as Row[],
			formats: { [`D${first}:D${last}`]: 'date' }
		}),
		instruction: say(
			`Les premières lignes de cette feuille sont son en-tête. Triez **le tableau** qui suit par « ${title.fr} », ${order.fr} ; l’en-tête et les titres des colonnes ne bougent pas.`,
			`The first rows of this sheet are its heading. Sort **the table** that follows by “${title.en}”, ${order.en}; the heading and the titles of the columns do not move.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			[sort(`A1:D${last}`, key)],
			[sort(`A2:D${last}`, key)],
			[sort(`${column}${first}:${column}${last}`, key)],
			[sort(area, isDescending ? up(column) : down(column))]
		],
		why: (result) =>
			say(
				`La plage à trier est \`${area}\` (ou \`A${top}:D${last}\` en cochant que la première ligne contient les titres). On choisit cette plage, puis « Trier », colonne ${column}. ${result(`A${first}`).fr} vient alors en premier.`,
				`The range to sort is \`${area}\` (or \`A${top}:D${last}\`, ticking that the first row has the headings). Choose that range, then “Sort”, column ${column}. ${result(`A${first}`).en} then comes first.`
			)
	});
}

function byTwoColumns(random: Random): ChallengeBody {
	const { register, area, sheet } = drawRegister(random, [7, 9]);
	const isByDay = random() < 0.5;
	const column = isByDay ? 'D' : 'C';
	const isDescending = random() < 0.5;
	const second = isDescending ? down(column) : up(column);
	const order = isByDay
		? [
				say(
					'de la date la plus ancienne à la plus récente',
					'from the earliest date to the latest'
				),
				say('de la date la plus récente à la plus ancienne', 'from the latest date to the earliest')
			]
		: [
				say(`« ${register.number.fr} » croissant`, `“${register.number.en}” ascending`),
				say(`« ${register.number.fr} » décroissant`, `“${register.number.en}” descending`)
			];
	const words = order[isDescending ? 1 : 0]!;
	return inSheet(random, {
		sheet,
		instruction: say(
			`Regroupez les lignes par « ${register.category.fr} », dans l’ordre alphabétique, et classez-les, **à l’intérieur de chaque groupe**, ${isByDay ? '' : 'par '}${words.fr}.`,
			`Group the rows by “${register.category.en}”, in alphabetical order, and order them, **within each group**, ${isByDay ? '' : 'by '}${words.en}.`
		),
		solutions: [[sort(area, up('B'), second)]],
		wrong: [
			[sort(area, up('B'))],
			[sort(area, second, up('B'))],
			[sort(area, up('B'), isDescending ? up(column) : down(column))]
		],
		why: (result) =>
			say(
				`« Trier par » ${register.category.fr}, croissant, « puis par » la colonne ${column}, ${isDescending ? 'décroissant' : 'croissant'}. La première décide, la seconde départage : ${result('A2').fr} vient en tête du groupe ${result('B2').fr}. Trier d’abord par ${column} mélangerait les groupes.`,
				`“Sort by” ${register.category.en}, ascending, “then by” column ${column}, ${isDescending ? 'descending' : 'ascending'}. The first decides, the second breaks ties: ${result('A2').en} heads the group ${result('B2').en}. Sorting by ${column} first would mix the groups.`
			)
	});
}

function twoConditions(random: Random): ChallengeBody {
	const { register, whole, sheet } = drawRegister(random, [8, 9]);
	const value = pickOne(random, register.values);
	const isAfter = random() < 0.5;
	const limit = dayNumber(2026, pickNumber(random, 5, 8), 1);
	const text = dayText(limit);
	const [test, opposite] = isAfter ? (['>=', '<'] as const) : (['<', '>='] as const);
	const words = isAfter
		? say(`est le ${text.fr} ou après`, `is ${text.en} or later`)
		: say(`est avant le ${text.fr}`, `is before ${text.en}`);
	const [one, two] = [filter(whole, 'B', '=', value), filter(whole, 'D', test, text)];
	return inSheet(random, {
		sheet: (each) => {
			const drawn = sheet(each);
			const [at, other] = indexesOf(drawn.rows, value);
			const stranger = drawn.rows.findIndex((row, i) => i > 0 && row[1] !== value);
			// The limit itself, a row of each side of it, and a row that only its category keeps out.
			const placed = new Map([
				[at, limit],
				[other, limit - 9],
				[stranger, isAfter ? limit + 11 : limit - 15]
			]);
			const rows = drawn.rows.map((row, i) => row.with(3, placed.get(i) ?? row[3]!));
			return { ...drawn, rows };
		},
		instruction: say(
			`N’affichez que les lignes de « ${register.category.fr} » **${value.fr}** dont « ${register.day.fr} » **${words.fr}**.`,
			`Show only the rows of “${register.category.en}” **${value.en}** whose “${register.day.en}” **${words.en}**.`
		),
		solutions: [[one, two]],
		wrong: [[one], [two], [one, filter(whole, 'D', opposite, text)]],
		why: () =>
			say(
				`Il faut deux filtres, l’un après l’autre : « ${register.category.fr} » égal à ${value.fr}, puis « ${register.day.fr} » ${isAfter ? 'supérieur ou égal' : 'inférieur'} à ${text.fr}. Ils se cumulent : une ligne n’est montrée que si elle satisfait les deux.`,
				`It takes two filters, one after the other: “${register.category.en}” equal to ${value.en}, then “${register.day.en}” ${isAfter ? 'greater than or equal' : 'less than'} to ${text.en}. They add up: a row is shown only if it satisfies both.`
			)
	});
}

const indexesOf = (rows: readonly Row[], value: Text) =>
	rows.flatMap((row, i) => (row[1] === value ? [i] : []));

/** The total touches the table, which a spreadsheet takes whole. */
function totalStaysLast(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 5, 6));
	const last = names.length + 1;
	const column = pickOne(random, ['A', 'B'] as const);
	const isDescending = column === 'B' || random() < 0.7;
	const key = isDescending ? down(column) : up(column);
	const area = `A2:B${last}`;
	const order =
		column === 'A'
			? say(
					`par nom, de ${isDescending ? 'Z à A' : 'A à Z'}`,
					`by name, from ${isDescending ? 'Z to A' : 'A to Z'}`
				)
			: say('de la plus chère à la moins chère', 'from the most to the least expensive');
	return inSheet(random, {
		sheet: (one) => {
			const amounts = distinct(one, [10, 90], names.length);
			return {
				name,
				rows: [
					[say('Dépense', 'Expense'), say('Montant', 'Amount')],
					...names.map((item, i): Row => [item, amounts[i]!]),
					[say('Total', 'Total'), say(`=SOMME(B2:B${last})`, `=SUM(B2:B${last})`)]
				],
				formats: { [`B2:B${last + 1}`]: 'amount' }
			};
		},
		instruction: say(
			`Classez les dépenses ${order.fr}. La ligne « Total » reste la dernière, et juste.`,
			`Order the expenses ${order.en}. The “Total” row stays last, and right.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			...(isDescending ? [[sort(`A2:B${last + 1}`, key)]] : []),
			[sort(area, isDescending ? up(column) : down(column))],
			[sort(`${column}2:${column}${last}`, key)]
		],
		why: (result) =>
			say(
				`La plage proposée va jusqu’à la ligne ${last + 1} : on la réduit à \`A1:B${last}\` avec les titres, ou \`${area}\` sans eux, pour que le total n’entre pas dans le tri. ${result('A2').fr} vient en premier, et le total affiche toujours ${result(`B${last + 1}`).fr}.`,
				`The proposed range goes down to row ${last + 1}: reduce it to \`A1:B${last}\` with the headings, or \`${area}\` without them, so that the total is not sorted. ${result('A2').en} comes first, and the total still shows ${result(`B${last + 1}`).en}.`
			)
	});
}

/** A row more in a table that is sorted already. */
function newRowInPlace(random: Random): ChallengeBody {
	const register = pickOne(random, REGISTERS);
	const drawn = pick(random, FIRST_NAMES, 7).sort((a, b) => a.localeCompare(b, 'fr'));
	const at = pickNumber(random, 1, 5);
	const added = drawn[at]!;
	const people = drawn.filter((_, i) => i !== at);
	const [value, number] = [pickOne(random, register.values), pickNumber(random, ...register.range)];
	const row = at + 2;
	const cells = (where: number): Act[] => [
		write(`A${where}`, added),
		write(`B${where}`, value),
		write(`C${where}`, String(number))
	];
	return inSheet(random, {
		sheet: (one) => ({
			name: register.name,
			rows: [
				[WHO, register.category, register.number],
				...rowsOf(one, register, people).map((cells): Row => cells.slice(0, 3))
			]
		}),
		instruction: say(
			`Ce tableau est trié par prénom. Ajoutez-y **${added}** (« ${register.category.fr} » : ${value.fr} ; « ${register.number.fr} » : ${number}) : il doit **rester trié**, sans ligne vide.`,
			`This table is sorted by first name. Add **${added}** (“${register.category.en}”: ${value.en}; “${register.number.en}”: ${number}): it must **stay sorted**, with no empty row.`
		),
		solutions: [[{ do: 'insert', row }, ...cells(row)]],
		wrong: [cells(8), cells(row), [{ do: 'insert', row }, ...cells(row).slice(0, 1)]],
		why: () =>
			say(
				`Deux façons : insérer une ligne au-dessus de ${drawn[at + 1]} (ligne ${row}) et l’y écrire, ou l’ajouter sous la dernière ligne puis retrier tout le tableau par prénom. Écrire sur la ligne ${row} sans insérer effacerait ${drawn[at + 1]}.`,
				`Two ways: insert a row above ${drawn[at + 1]} (row ${row}) and write in it, or add it under the last row and sort the whole table by first name again. Writing on row ${row} without inserting would erase ${drawn[at + 1]}.`
			)
	});
}

/** Some numbers are texts: they sort apart. */
function numbersAsText(random: Random): ChallengeBody {
	const { register, people, area, last, sheet } = drawRegister(random, [6, 7]);
	const isDescending = random() < 0.5;
	const key = isDescending ? down('C') : up('C');
	const wrongRows = pick(random, [...people.keys()], 3).sort((a, b) => a - b);
	const numbers = distinct(random, register.range, 3);
	const retyped = wrongRows.map((i, n) => write(`C${i + 2}`, String(numbers[n])));
	return inSheet(random, {
		sheet: (one) => {
			const drawn = sheet(one);
			const others = distinct(
				one,
				[register.range[0], register.range[1] + 8],
				people.length + 3
			).filter((number) => !numbers.includes(number));
			const rows = drawn.rows.map((row, i) => {
				if (i === 0) return row;
				const n = wrongRows.indexOf(i - 1);
				return row.with(2, n >= 0 ? `'${numbers[n]}` : others[i - 1]!);
			});
			return { ...drawn, rows };
		},
		instruction: say(
			`Trié par « ${register.number.fr} », ce tableau donne un ordre absurde. Trouvez pourquoi, corrigez les cellules en cause, puis classez les lignes du ${isDescending ? 'plus grand au plus petit' : 'plus petit au plus grand'} nombre.`,
			`Sorted by “${register.number.en}”, this table gives an absurd order. Find out why, correct the cells at fault, then order the rows from the ${isDescending ? 'largest to the smallest' : 'smallest to the largest'} number.`
		),
		solutions: [[...retyped, sort(area, key)]],
		wrong: [
			[sort(area, key)],
			retyped,
			[...retyped.slice(1), sort(area, key)],
			[...retyped, sort(`C2:C${last}`, key)]
		],
		why: (result) =>
			say(
				`Les nombres de ${wrongRows.map((i) => people[i]).join(', ')} sont des textes : collés à gauche, avec une apostrophe dans la barre de formule. Le tri les range à part, après tous les nombres. On les retape sans apostrophe, puis on trie la colonne C : la première ligne est ${result('A2').fr}, avec ${result('C2').fr}.`,
				`The numbers of ${wrongRows.map((i) => people[i]).join(', ')} are texts: stuck to the left, with an apostrophe in the formula bar. The sort puts them apart, after all numbers. Type them again without the apostrophe, then sort column C: the first row is ${result('A2').en}, with ${result('C2').en}.`
			)
	});
}

/** What decides is not in the table yet. */
function byComputedColumn(random: Random): ChallengeBody {
	const {
		name,
		what,
		first,
		second,
		title,
		operator,
		isLowFirst,
		rows: items
	} = pickOne(random, [
		{
			name: say('Lessives', 'Detergents'),
			what: say('Produit', 'Product'),
			...{ first: say('Prix (€)', 'Price (€)'), second: say('Litres', 'Liters') },
			title: say('Prix au litre', 'Price per liter'),
			...{ operator: '/', isLowFirst: true, rows: [4, 30, 1, 5] }
		},
		{
			name: say('Trajets', 'Journeys'),
			what: say('Trajet', 'Journey'),
			...{ first: say('Kilomètres', 'Kilometers'), second: say('Heures', 'Hours') },
			title: say('Vitesse moyenne', 'Average speed'),
			...{ operator: '/', isLowFirst: false, rows: [40, 600, 1, 8] }
		},
		{
			name: say('Stand de la kermesse', 'Stall of the fair'),
			what: say('Lot', 'Item'),
			...{ first: say('Prix (€)', 'Price (€)'), second: say('Vendus', 'Sold') },
			title: say('Recette', 'Takings'),
			...{ operator: '*', isLowFirst: false, rows: [2, 12, 5, 40] }
		},
		{
			name: say('Comptes de l’année', 'Accounts of the year'),
			what: say('Activité', 'Activity'),
			...{ first: say('Recettes (€)', 'Income (€)'), second: say('Dépenses (€)', 'Expenses (€)') },
			title: say('Résultat', 'Result'),
			...{ operator: '-', isLowFirst: true, rows: [100, 900, 80, 800] }
		}
	]);
	const count = pickNumber(random, 5, 6);
	const last = count + 1;
	const labels = pick(random, [...'ABCDEFGH'], count).map((letter) =>
		say(`${what.fr} ${letter}`, `${what.en} ${letter}`)
	);
	const [ratio, area] = [`=B2${operator}C2`, `A2:D${last}`];
	const compute = [write('D2', ratio), fillDown(`D2:D${last}`)];
	const key = isLowFirst ? up('D') : down('D');
	const order = isLowFirst
		? say('du plus petit au plus grand', 'from the smallest to the largest')
		: say('du plus grand au plus petit', 'from the largest to the smallest');
	return inSheet(random, {
		sheet: (one) => {
			const [a, b, c, d] = items as [number, number, number, number];
			const drawRows = (): Row[] =>
				labels.map((label) => [label, pickNumber(one, a, b), pickNumber(one, c, d), null]);
			const valueOf = ([, x, y]: Row) => {
				const [left, right] = [x as number, y as number];
				return operator === '/' ? left / right : operator === '*' ? left * right : left - right;
			};
			let rows = drawRows();
			// No two are equal.
			while (new Set(rows.map(valueOf)).size < count) rows = drawRows();
			return { name, rows: [[what, first, second, title], ...rows] };
		},
		instruction: say(
			`Complétez la colonne « ${title.fr} » (« ${first.fr} » ${{ '/': 'divisé par', '*': 'multiplié par', '-': 'moins' }[operator]} « ${second.fr} ») par des formules, puis classez les lignes d’après elle, **${order.fr}**.`,
			`Complete the column “${title.en}” (“${first.en}” ${{ '/': 'divided by', '*': 'multiplied by', '-': 'minus' }[operator]} “${second.en}”) by formulas, then order the rows by it, **${order.en}**.`
		),
		solutions: [[...compute, sort(area, key)]],
		wrong: [
			compute,
			[...compute, sort(area, isLowFirst ? down('D') : up('D'))],
			[sort(area, isLowFirst ? up('B') : down('B')), write('D2', ratio)]
		],
		typed: [`D${last}`],
		why: (result) =>
			say(
				`\`${ratio}\` en \`D2\`, recopié vers le bas, puis tri de tout le tableau sur la colonne D. Chaque formule suit sa ligne et désigne encore ses voisines. En tête : ${result('A2').fr}, ${result('D2').fr}.`,
				`\`${ratio}\` in \`D2\`, filled down, then a sort of the whole table by column D. Each formula follows its row and still names its neighbors. On top: ${result('A2').en}, ${result('D2').en}.`
			)
	});
}

/** Who registered twice: the latest of both is kept. */
function doublesAway(random: Random): ChallengeBody {
	const register = pickOne(random, REGISTERS);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 5, 6));
	const doubles = people.slice(0, 2);
	const count = people.length + 2;
	const area = `A2:D${count + 1}`;
	const order = pick(random, [...people, ...doubles], count);
	const sorted = [...order].sort((a, b) => a.localeCompare(b, 'fr'));
	// From the bottom, so that the rows above keep their numbers: the second of two is the older one.
	const older = [...sorted.keys()].filter((i) => i > 0 && sorted[i] === sorted[i - 1]).reverse();
	const remove = (shift: number) => older.map((i): Act => ({ do: 'delete', row: i + 2 - shift }));
	const tidy = sort(area, up('A'), down('D'));
	return inSheet(random, {
		sheet: (one) => ({
			name: register.name,
			rows: [titlesOf(register), ...rowsOf(one, register, order)] as Row[],
			formats: { [`D2:D${count + 1}`]: 'date' }
		}),
		instruction: say(
			`Deux personnes ont été saisies deux fois. Gardez pour chacune la ligne dont la **date est la plus récente**, supprimez l’autre, et laissez le tableau **trié par prénom**, de A à Z, sans ligne vide.`,
			`Two people were entered twice. Keep for each the row with the **latest date** (“${register.day.en}”), delete the other one, and leave the table **sorted by first name**, from A to Z, with no empty row.`
		),
		solutions: [[tidy, ...remove(0)]],
		wrong: [[tidy], [tidy, ...remove(1)], remove(0), [tidy, ...remove(0).slice(1)]],
		why: () =>
			say(
				`Trié par prénom puis par date décroissante, chaque double suit son jumeau, le plus récent au-dessus : pour ${doubles.join(' et ')}, on supprime la seconde ligne. Effacer ses cellules laisserait un trou, et supprimer au hasard perdrait la bonne.`,
				`Sorted by first name then by descending date, each double follows its twin, the latest above: for ${doubles.join(' and ')}, delete the second row. Clearing its cells would leave a gap, and deleting at random would lose the right one.`
			)
	});
}

const SCALES: {
	name: Localized;
	title: Localized;
	what: Localized;
	steps: Localized[];
	isEitherWay: boolean;
}[] = [
	{
		name: say('Maillots à distribuer', 'Jerseys to hand out'),
		...{ title: say('Taille', 'Size'), what: say('Joueur', 'Player') },
		isEitherWay: true,
		steps: [say('S', 'S'), say('M', 'M'), say('L', 'L'), say('XL', 'XL')]
	},
	{
		name: say('Demandes de dépannage', 'Repair requests'),
		...{ title: say('Urgence', 'Urgency'), what: say('Demandeur', 'Requested by') },
		isEitherWay: true,
		steps: [
			say('faible', 'low'),
			say('moyenne', 'medium'),
			say('haute', 'high'),
			say('vitale', 'vital')
		]
	},
	{
		name: say('Permanences de la semaine', 'Shifts of the week'),
		...{ title: say('Jour', 'Day'), what: say('Bénévole', 'Volunteer') },
		isEitherWay: false,
		steps: [
			say('lundi', 'Monday'),
			say('mardi', 'Tuesday'),
			say('mercredi', 'Wednesday'),
			say('jeudi', 'Thursday')
		]
	},
	{
		name: say('Niveaux du cours', 'Levels of the class'),
		...{ title: say('Niveau', 'Level'), what: say('Élève', 'Student') },
		isEitherWay: true,
		steps: [
			say('débutant', 'beginner'),
			say('moyen', 'intermediate'),
			say('avancé', 'advanced'),
			say('expert', 'expert')
		]
	}
];

/** An order that is not that of the letters. */
function logicalOrder(random: Random): ChallengeBody {
	const { name, title, what, steps, isEitherWay } = pickOne(random, SCALES);
	const people = pick(random, FIRST_NAMES, 4);
	const isDescending = isEitherWay && random() < 0.5;
	const order = isDescending ? [...steps].reverse() : steps;
	const inOrder = isDescending ? [3, 2, 1, 0] : [0, 1, 2, 3];
	// Any order but the one that is asked: a step goes to the next place.
	const turn = pickNumber(random, 1, 3);
	const where = inOrder.map((_, i) => inOrder[(i + turn) % 4]!);
	if (random() < 0.5) [where[0], where[2]] = [where[2]!, where[0]!];
	const rank = where.map((step, i) =>
		write(`D${i + 2}`, String(isDescending ? 4 - step : step + 1))
	);
	const area = 'A2:D5';
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[what, title, say('Code', 'Code')],
				...people.map((who, i): Row => [who, steps[where[i]!]!, pickNumber(one, 100, 999)])
			]
		}),
		instruction: say(
			`Classez les lignes par « ${title.fr} » dans l’ordre **${order.map(({ fr }) => fr).join(', ')}**. Aidez-vous si besoin d’une colonne libre, à effacer ensuite.`,
			`Order the rows by “${title.en}” in the order **${order.map(({ en }) => en).join(', ')}**. Use a free column if you need one, and clear it afterwards.`
		),
		solutions: [[...rank, sort(area, up('D')), { do: 'clear', area: 'D2:D5' }]],
		wrong: [
			[sort('A2:C5', up('B'))],
			[...rank, sort(area, down('D'))],
			[...rank, sort('D2:D5', up('D'))]
		],
		why: () =>
			say(
				`Le tri alphabétique ne connaît pas cet ordre. On numérote les lignes dans une colonne libre (1 pour « ${order[0]!.fr} », 2 pour « ${order[1]!.fr} »…), on trie tout le tableau sur ces nombres, puis on efface la colonne.`,
				`An alphabetical sort does not know this order. Number the rows in a free column (1 for “${order[0]!.en}”, 2 for “${order[1]!.en}”…), sort the whole table by these numbers, then clear the column.`
			)
	});
}

const RULES: { name: Localized; points: Localized; day: Localized; rule: Localized }[] = [
	{
		name: say('Attribution des logements', 'Housing allocation'),
		...{ points: say('Points', 'Points'), day: say('Demande du', 'Request of') },
		rule: say('la commission', 'the committee')
	},
	{
		name: say('Liste d’attente de la crèche', 'Nursery waiting list'),
		...{ points: say('Priorité', 'Priority'), day: say('Dossier du', 'File of') },
		rule: say('la mairie', 'the town hall')
	},
	{
		name: say('Jardins familiaux', 'Allotments'),
		...{ points: say('Ancienneté', 'Seniority'), day: say('Demande du', 'Request of') },
		rule: say('l’association', 'the association')
	}
];

/** A rule in words: many points first, and of equals the oldest request. */
function ruleOfPriority(random: Random): ChallengeBody {
	const { name, points, day, rule } = pickOne(random, RULES);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 7, 9));
	const last = people.length + 1;
	const isOldFirst = random() < 0.7;
	const isHighFirst = random() < 0.7;
	const keys = [isHighFirst ? down('C') : up('C'), isOldFirst ? up('B') : down('B')] as const;
	const area = `A2:C${last}`;
	return inSheet(random, {
		sheet: (one) => {
			const dates = days(one, people.length);
			return {
				name,
				rows: [
					[say('Demandeur', 'Applicant'), day, points],
					...people.map((who, i): Row => [who, dates[i]!, 1 + ((pickNumber(one, 0, 1) + i) % 3)])
				],
				formats: { [`B2:B${last}`]: 'date' }
			};
		},
		instruction: say(
			`Selon ${rule.fr}, passe d’abord la personne qui a le **plus ${isHighFirst ? 'grand' : 'petit'}** nombre en « ${points.fr} » ; à égalité, celle dont la demande est la **plus ${isOldFirst ? 'ancienne' : 'récente'}**. Mettez la liste dans l’ordre de passage.`,
			`According to ${rule.en}, the person with the **${isHighFirst ? 'largest' : 'smallest'}** number of “${points.en}” goes first; of equals, the one whose request is the **${isOldFirst ? 'oldest' : 'latest'}**. Put the list in the order in which they go.`
		),
		solutions: [[sort(area, ...keys)]],
		wrong: [
			[sort(area, keys[1], keys[0])],
			[sort(area, keys[0], isOldFirst ? down('B') : up('B'))],
			[sort(area, isHighFirst ? up('C') : down('C'), keys[1])]
		],
		why: (result) =>
			say(
				`La règle donne deux colonnes et deux sens : « ${points.fr} » ${isHighFirst ? 'décroissant' : 'croissant'}, puis « ${day.fr} » ${isOldFirst ? 'croissant (la plus ancienne d’abord)' : 'décroissant (la plus récente d’abord)'}. ${result('A2').fr} passe en premier, ${result('A3').fr} ensuite.`,
				`The rule gives two columns and two directions: “${points.en}” ${isHighFirst ? 'descending' : 'ascending'}, then “${day.en}” ${isOldFirst ? 'ascending (the oldest first)' : 'descending (the latest first)'}. ${result('A2').en} goes first, then ${result('A3').en}.`
			)
	});
}

/** A column of ranks that belongs to the places, not to the people. */
function ranksStay(random: Random): ChallengeBody {
	const { name, title, range, isLowFirst } = pickOne(random, [
		{
			name: say('Course de 5 km', '5 km race'),
			title: say('Temps (s)', 'Time (s)'),
			range: [1080, 1800] as const,
			isLowFirst: true
		},
		{
			name: say('Concours de photos', 'Photo contest'),
			title: say('Voix', 'Votes'),
			range: [12, 160] as const,
			isLowFirst: false
		},
		{
			name: say('Tournoi d’échecs', 'Chess tournament'),
			title: say('Points', 'Points'),
			range: [1, 30] as const,
			isLowFirst: false
		},
		{
			name: say('Mini-golf', 'Mini golf'),
			title: say('Coups', 'Strokes'),
			range: [25, 70] as const,
			isLowFirst: true
		}
	]);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 6, 7));
	const last = people.length + 1;
	const isRankFirst = random() < 0.6;
	const [who, value, rank] = isRankFirst ? ['B', 'C', 'A'] : ['A', 'B', 'C'];
	const key = isLowFirst ? up(value!) : down(value!);
	const area = `${who}2:${value}${last}`;
	return inSheet(random, {
		sheet: (one) => {
			const values = distinct(one, range, people.length);
			const place = say('Rang', 'Rank');
			const row = (cells: Row, number: Text | number): Row =>
				isRankFirst ? [number, ...cells] : [...cells, number];
			return {
				name,
				rows: [row([WHO, title], place), ...people.map((each, i) => row([each, values[i]!], i + 1))]
			};
		},
		instruction: say(
			`La colonne « Rang » doit rester 1, 2, 3… de haut en bas. Placez chaque personne, avec son résultat (« ${title.fr} »), en face de son rang : le ${isLowFirst ? 'plus petit' : 'plus grand'} nombre est premier.`,
			`The column “Rank” must stay 1, 2, 3… from top to bottom. Put each person, with their result (“${title.en}”), next to their rank: the ${isLowFirst ? 'smallest' : 'largest'} number is first.`
		),
		solutions: [[sort(area, key)]],
		wrong: [
			[sort(`A2:C${last}`, key)],
			[sort(`${value}2:${value}${last}`, key)],
			[sort(area, isLowFirst ? down(value!) : up(value!))]
		],
		why: (result) =>
			say(
				`Le rang appartient à la place, pas à la personne : on trie \`${area}\` seulement, sans la colonne ${rank}. La plage proposée la comprend ; il faut la corriger avant de trier. Première place : ${result(`${who}2`).fr}, ${result(`${value}2`).fr}.`,
				`The rank belongs to the place, not to the person: sort \`${area}\` only, without column ${rank}. The proposed range includes it; correct it before sorting. First place: ${result(`${who}2`).en}, ${result(`${value}2`).en}.`
			)
	});
}

/** A rule of management as two filters, one of which excludes. */
function filesToHandle(random: Random): ChallengeBody {
	const { name, state, done, others, day, verb } = pickOne(random, [
		{
			name: say('Factures clients', 'Customer invoices'),
			...{
				state: say('État', 'Status'),
				done: say('payée', 'paid'),
				day: say('Échéance', 'Due date')
			},
			others: [say('envoyée', 'sent'), say('relancée', 'reminded')],
			verb: say(
				'les factures à relancer : celles qui ne sont pas payées et dont l’échéance est passée',
				'the invoices to chase: those that are not paid and whose due date has passed'
			)
		},
		{
			name: say('Livres prêtés', 'Books on loan'),
			...{
				state: say('État', 'Status'),
				done: say('rendu', 'returned'),
				day: say('À rendre le', 'Due on')
			},
			others: [say('prêté', 'on loan'), say('prolongé', 'extended')],
			verb: say(
				'les prêts en retard : ceux qui ne sont pas rendus et dont la date est passée',
				'the late loans: those that are not returned and whose date has passed'
			)
		},
		{
			name: say('Signalements de voirie', 'Street reports'),
			...{
				state: say('Suivi', 'Follow-up'),
				done: say('réparé', 'repaired'),
				day: say('Promis pour le', 'Promised for')
			},
			others: [say('reçu', 'received'), say('en cours', 'in progress')],
			verb: say(
				'les signalements en retard : ceux qui ne sont pas réparés et dont la date promise est passée',
				'the late reports: those that are not repaired and whose promised date has passed'
			)
		}
	]);
	const count = pickNumber(random, 7, 9);
	const area = `A1:C${count + 1}`;
	const today = dayNumber(2026, pickNumber(random, 4, 9), pickNumber(random, 2, 25));
	const text = dayText(today);
	const [open, late] = [filter(area, 'B', '<>', done), filter(area, 'C', '<', text)];
	return inSheet(random, {
		sheet: (one) => {
			const numbers = distinct(one, [210, 980], count);
			const rows = numbers.map((number, i): Row => {
				const isDone = i % 3 === 0;
				const value = isDone ? done : others[i % 2]!;
				const shift = i === 1 ? 0 : pickNumber(one, 1, 70) * (i % 4 < 2 ? -1 : 1);
				return [number, value, today + shift];
			});
			return {
				name,
				rows: [[say('Numéro', 'Number'), state, day], ...pick(one, rows, count)],
				formats: { [`C2:C${count + 1}`]: 'date' }
			};
		},
		instruction: say(
			`Nous sommes le **${text.fr}**. N’affichez que ${verb.fr} (une date d’aujourd’hui n’est pas passée).`,
			`Today is **${text.en}** (month/day/year). Show only ${verb.en} (a date of today has not passed).`
		),
		solutions: [[open, late]],
		wrong: [
			[filter(area, 'B', '=', others[0]!), late],
			[open, filter(area, 'C', '<=', text)],
			[open],
			[late]
		],
		why: () =>
			say(
				`Deux états veulent dire « pas encore » (${others.map(({ fr }) => fr).join(' et ')}) : un seul filtre les garde, « différent de » ${done.fr}. Puis « ${day.fr} » inférieur à ${text.fr}, sans « ou égal », puisqu’aujourd’hui n’est pas en retard.`,
				`Two states mean “not yet” (${others.map(({ en }) => en).join(' and ')}): a single filter keeps both, “different from” ${done.en}. Then “${day.en}” less than ${text.en}, without “or equal”, since today is not late.`
			)
	});
}

/** Formulas that rest on the row above do not survive a sort. */
function runningBalance(random: Random): ChallengeBody {
	const { name, incomes, costs } = pickOne(random, [
		{
			name: say('Caisse de la coopérative', 'Cash box of the co-op'),
			incomes: [
				say('Vente de gâteaux', 'Cake sale'),
				say('Don', 'Donation'),
				say('Tombola', 'Raffle')
			],
			costs: [say('Farine', 'Flour'), say('Affiches', 'Posters'), say('Location', 'Rental')]
		},
		{
			name: say('Compte du ménage', 'Household account'),
			incomes: [say('Salaire', 'Salary'), say('Remboursement', 'Refund'), say('Prime', 'Bonus')],
			costs: [say('Loyer', 'Rent'), say('Courses', 'Groceries'), say('Assurance', 'Insurance')]
		},
		{
			name: say('Budget du journal', 'Budget of the paper'),
			incomes: [
				say('Abonnements', 'Subscriptions'),
				say('Publicité', 'Advertising'),
				say('Subvention', 'Grant')
			],
			costs: [say('Impression', 'Printing'), say('Timbres', 'Stamps'), say('Papier', 'Paper')]
		}
	]);
	const names = pick(random, [...incomes, ...costs], pickNumber(random, 5, 6));
	const last = names.length + 1;
	const area = `A2:D${last}`;
	const again: Act[] = [write('D2', '=C2'), write('D3', '=D2+C3'), fillDown(`D3:D${last}`)];
	return inSheet(random, {
		sheet: (one) => {
			const dates = days(one, names.length);
			// The row that is first is not the oldest: where it goes, it starts the sum again.
			if (dates[0] === Math.min(...dates)) dates.reverse();
			return {
				name,
				rows: [
					[
						say('Date', 'Date'),
						say('Libellé', 'Label'),
						say('Mouvement', 'Movement'),
						say('Solde', 'Balance')
					],
					...names.map((label, i): Row => [
						...[dates[i]!, label, pickNumber(one, 5, 90) * (costs.includes(label) ? -1 : 1)],
						i === 0 ? '=C2' : `=D${i + 1}+C${i + 2}`
					])
				],
				formats: { [`A2:A${last}`]: 'date' }
			};
		},
		instruction: say(
			`Les lignes ont été saisies dans le désordre. Classez-les par date, **de la plus ancienne à la plus récente** ; la colonne « Solde » doit ensuite donner, par formules, le cumul des mouvements **depuis la première ligne du tableau classé** jusqu’à chaque ligne.`,
			`The rows were entered out of order. Order them by date, **from the oldest to the latest**; the column “Balance” must then give, by formulas, the running sum of the movements **from the first row of the ordered table** to each row.`
		),
		solutions: [[sort(area, up('A')), ...again]],
		wrong: [
			[sort(area, up('A'))],
			[sort(area, down('A')), ...again],
			[sort(`A2:A${last}`, up('A')), ...again],
			[sort(area, up('A')), ...again.slice(0, 1)]
		],
		typed: [`D${last}`],
		why: (result) =>
			say(
				`Chaque solde s’appuie sur la ligne du dessus. Après le tri, la nouvelle première ligne additionne un titre (\`#VALEUR!\`), et l’ancienne première, \`=C2\`, repart de zéro là où elle arrive. Alors, on réécrit \`=C2\` en \`D2\`, \`=D2+C3\` en \`D3\`, et on recopie. Le dernier solde est ${result(`D${last}`).fr}. \`=SOMME(C$2:C2)\`, recopié, convient aussi.`,
				`Each balance rests on the row above. After the sort, the new first row adds a heading (\`#VALUE!\`), and the former first one, \`=C2\`, starts from zero where it arrives. So write \`=C2\` in \`D2\` again, \`=D2+C3\` in \`D3\`, and fill down. The last balance is ${result(`D${last}`).en}. \`=SUM(C$2:C2)\`, filled, fits too.`
			)
	});
}
