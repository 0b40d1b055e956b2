import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	fillDown,
	fillRight,
	FIRST_NAMES,
	formula,
	inSheet,
	MONTHS,
	PURCHASES,
	write,
	type Act,
	type Row
} from './sheets.ts';

export const sheetFormulas: Tube = {
	id: 'sheetFormulas',
	competence: '1.3',
	title: say('Faire calculer un tableur', 'Making a spreadsheet calculate'),
	tutorial: {
		title: say('Écrire, recopier, fixer', 'Write, fill, fix'),
		minutes: 3,
		body: say(
			'Une formule commence par `=` et nomme des **cellules**, pas des nombres : si une donnée change, le résultat suit. Un nombre calculé de tête puis tapé, lui, ne bouge plus.\n\n- `=B2*C2` multiplie deux cellules ; `+ - * /` et les parenthèses servent comme en mathématiques.\n- `=SOMME(B2:B9)` additionne toute une plage ; `MOYENNE`, `MIN`, `MAX` et `NB` s’écrivent de même. `NB` compte les cellules qui contiennent un nombre.\n- `=ARRONDI(B2*C2;2)` arrondit à deux décimales. En français, les arguments sont séparés par des points-virgules.\n\n**Recopier** : choisissez la cellule de la formule et celles du dessous, puis « Recopier vers le bas ». Les références avancent d’autant : `=B2*C2` devient `=B3*C3`, puis `=B4*C4`.\n\n**Fixer** : quand toutes les lignes doivent utiliser une même cellule, un taux par exemple, écrivez-la avec des `$`. `=B2*$E$1` devient `=B3*$E$1`. `B$1` ne fixe que la ligne, `$B1` que la colonne.\n\nAprès une recopie, regardez la **dernière** ligne : une référence qui a glissé y donne un zéro, un résultat absurde ou `#DIV/0!`.',
			'A formula begins with `=` and names **cells**, not numbers: if a figure changes, the result follows. A number worked out in your head and typed stays as it is.\n\n- `=B2*C2` multiplies two cells; `+ - * /` and parentheses work as in mathematics.\n- `=SUM(B2:B9)` adds up a whole range; `AVERAGE`, `MIN`, `MAX` and `COUNT` are written in the same way. `COUNT` counts the cells that hold a number.\n- `=ROUND(B2*C2,2)` rounds to two decimals. In English, commas separate the arguments.\n\n**Fill**: choose the cell with the formula and those below, then “Fill down”. References move along: `=B2*C2` becomes `=B3*C3`, then `=B4*C4`.\n\n**Fix**: when all rows must use one cell, a rate for example, write it with `$` signs. `=B2*$E$1` becomes `=B3*$E$1`. `B$1` fixes only the row, `$B1` only the column.\n\nAfter filling, look at the **last** row: a reference that slipped gives a zero, an absurd result or `#DIV/0!` there.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Écrire dans une cellule une donnée ou une formule simple.',
				'Write a figure or a simple formula in a cell.'
			),
			challenges: [totalOfExpenses, whatIsLeft, priceOfOneLine, wrongFigure]
		},
		{
			level: 2,
			proves: say(
				'Appliquer une formule ou une fonction à une plage, et la recopier.',
				'Apply a formula or a function to a range, and fill it.'
			),
			challenges: [priceOfEachLine, averageOfColumn, extremesOfColumn, totalOfEachMonth]
		},
		{
			level: 3,
			proves: say(
				'Recopier une formule qui utilise une cellule fixe.',
				'Fill a formula that uses a fixed cell.'
			),
			challenges: [sharedRate, shareOfTotal, runningTotal, eachInOtherUnit]
		},
		{
			level: 5,
			proves: say(
				'Réparer ou étendre un tableau de formules sans casser ses références.',
				'Repair or extend a table of formulas without breaking its references.'
			),
			challenges: [slippedReference, lineInTheMiddle, tableOfTwoEntries, roundedLines]
		},
		{
			level: 6,
			proves: say(
				'Choisir le calcul qui répond à la question, et le traduire en formules.',
				'Choose the calculation that answers the question, and turn it into formulas.'
			),
			challenges: [weightedAverage, overallChange, costOfEachPresent, ratioWhereThereIsOne]
		}
	]
};

const AMOUNT = say('Montant', 'Amount');
const TOTAL = say('Total', 'Total');

/** One SUM under a column. */
function totalOfExpenses(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 4, 6));
	const last = names.length + 1;
	const at = `B${last + 1}`;
	const total = formula(`=SUM(B2:B${last})`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Achat', 'Purchase'), AMOUNT],
				...names.map((item): Row => [item, pickNumber(one, 8, 95)]),
				[TOTAL, null]
			],
			formats: { [`B2:B${last + 1}`]: 'amount' }
		}),
		instruction: say(
			`Ce tableau liste ${names.length} achats. Dans la cellule \`${at}\`, écrivez une **formule** qui calcule leur **total**.`,
			`This table lists ${names.length} purchases. In cell \`${at}\`, write a **formula** that computes their **total**.`
		),
		solutions: [[write(at, total)]],
		wrong: [
			[write(at, formula(`=SUM(B2:B${last - 1})`))],
			[write(at, formula(`=AVERAGE(B2:B${last})`))]
		],
		typed: [at],
		why: (result) =>
			say(
				`Choisissez \`${at}\` et tapez \`${total.fr}\` : la plage va du premier au dernier achat, et le total est ${result(at).fr}. Un nombre tapé à la main resterait le même si un prix changeait.`,
				`Choose \`${at}\` and type \`${total.en}\`: the range goes from the first purchase to the last, and the total is ${result(at).en}. A number typed by hand would stay the same if a price changed.`
			)
	});
}

const PAYMENTS: { name: Localized; whole: Localized; paid: Localized; left: Localized }[] = [
	{
		name: say('Voyage', 'Trip'),
		whole: say('Prix du séjour', 'Price of the stay'),
		paid: say('Acompte versé', 'Deposit paid'),
		left: say('Reste à payer', 'Left to pay')
	},
	{
		name: say('Forfait mobile', 'Mobile plan'),
		whole: say('Données incluses (Go)', 'Data included (GB)'),
		paid: say('Données utilisées (Go)', 'Data used (GB)'),
		left: say('Données restantes (Go)', 'Data left (GB)')
	},
	{
		name: say('Congés', 'Leave'),
		whole: say('Jours acquis', 'Days earned'),
		paid: say('Jours pris', 'Days taken'),
		left: say('Jours restants', 'Days left')
	},
	{
		name: say('Salle des fêtes', 'Village hall'),
		whole: say('Places en tout', 'Seats in all'),
		paid: say('Places réservées', 'Seats booked'),
		left: say('Places libres', 'Free seats')
	},
	{
		name: say('Cagnotte', 'Kitty'),
		whole: say('Somme visée (€)', 'Sum aimed at (€)'),
		paid: say('Somme réunie (€)', 'Sum collected (€)'),
		left: say('Somme manquante (€)', 'Sum missing (€)')
	}
];

/** One subtraction, its two terms in a drawn order. */
function whatIsLeft(random: Random): ChallengeBody {
	const { name, whole, paid, left } = pickOne(random, PAYMENTS);
	const isWholeFirst = random() < 0.5;
	const [from, less] = isWholeFirst ? ['B2', 'B3'] : ['B3', 'B2'];
	const difference = `=${from}-${less}`;
	return inSheet(random, {
		sheet: (one) => {
			const lines: Row[] = [
				[whole, pickNumber(one, 60, 200)],
				[paid, pickNumber(one, 10, 55)]
			];
			return {
				name,
				rows: [
					[name, say('Valeur', 'Value')],
					...(isWholeFirst ? lines : lines.reverse()),
					[left, null]
				]
			};
		},
		instruction: say(
			`Complétez la ligne « ${left.fr} » : dans \`B4\`, écrivez une **formule** qui la calcule à partir des deux autres.`,
			`Complete the row “${left.en}”: in \`B4\`, write a **formula** that computes it from the two others.`
		),
		solutions: [[write('B4', difference)]],
		wrong: [[write('B4', `=${less}-${from}`)], [write('B4', `=B2+B3`)]],
		typed: ['B4'],
		why: (result) =>
			say(
				`« ${left.fr} » est la différence entre « ${whole.fr} », en \`${from}\`, et « ${paid.fr} », en \`${less}\` : on tape \`${difference}\`, qui affiche ${result('B4').fr}. Dans l’autre sens, le résultat serait négatif.`,
				`“${left.en}” is the difference between “${whole.en}”, in \`${from}\`, and “${paid.en}”, in \`${less}\`: type \`${difference}\`, which shows ${result('B4').en}. The other way around, the result would be negative.`
			)
	});
}

const PRICE = say('Prix unitaire', 'Unit price');
const COUNT = say('Quantité', 'Quantity');

/** Item, price and count in a drawn order of columns, and what each line costs. */
function lines(random: Random, names: readonly Localized[], isPriceFirst: boolean): Row[] {
	return names.map((item) => {
		const [price, count] = [pickNumber(random, 3, 39) / 2, pickNumber(random, 2, 14)];
		return [item, ...(isPriceFirst ? [price, count] : [count, price]), null];
	});
}

/** One product, on the row of one item. */
function priceOfOneLine(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, 4);
	const isPriceFirst = random() < 0.5;
	const row = pickNumber(random, 2, 5);
	const item = names[row - 2]!;
	const at = `D${row}`;
	const product = `=B${row}*C${row}`;
	const other = row === 5 ? 2 : row + 1;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Article', 'Item'), ...(isPriceFirst ? [PRICE, COUNT] : [COUNT, PRICE]), TOTAL],
				...lines(one, names, isPriceFirst)
			],
			formats: { [isPriceFirst ? 'B2:B5' : 'C2:C5']: 'amount', 'D2:D5': 'amount' }
		}),
		instruction: say(
			`Combien coûte en tout l’article « ${item.fr} » ? Dans la colonne D, **sur sa ligne**, écrivez la **formule** qui multiplie son prix par sa quantité.`,
			`How much does the item “${item.en}” cost in all? In column D, **on its row**, write the **formula** that multiplies its price by its quantity.`
		),
		solutions: [[write(at, product)]],
		wrong: [
			[write(at, `=B${row}+C${row}`)],
			[write(at, `=B${other}*C${other}`)],
			[write(`D${other}`, product)]
		],
		typed: [at],
		why: (result) =>
			say(
				`« ${item.fr} » est sur la ligne ${row} : dans \`${at}\`, \`${product}\` multiplie les deux cellules de sa ligne et affiche ${result(at).fr}. L’étoile \`*\` est le signe de la multiplication.`,
				`“${item.en}” is on row ${row}: in \`${at}\`, \`${product}\` multiplies the two cells of its row and shows ${result(at).en}. The asterisk \`*\` is the multiplication sign.`
			)
	});
}

/** A figure to put right; what is computed follows by itself. */
function wrongFigure(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, 4);
	const row = pickNumber(random, 2, 5);
	const item = names[row - 2]!;
	const right = String(pickNumber(random, 41, 79));
	const [old, at] = [pickNumber(random, 10, 39), `B${row}`];
	const total = formula('=SUM(B2:B5)');
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Achat', 'Purchase'), AMOUNT],
				...names.map((each): Row => [each, each === item ? old : pickNumber(one, 10, 90)]),
				[TOTAL, total]
			],
			formats: { 'B2:B6': 'amount' }
		}),
		instruction: say(
			`Erreur de saisie : « ${item.fr} » a coûté **${right} €** et non ${old} €. Corrigez le tableau pour que la ligne **et le total** soient justes.`,
			`Typing error: “${item.en}” cost **€${right}** and not €${old}. Correct the table so that the row **and the total** are right.`
		),
		solutions: [[write(at, right)]],
		wrong: [
			[write('B6', right)],
			[write(at, right), write('B6', '200')],
			[write(`B${row === 5 ? 2 : row + 1}`, right)]
		],
		why: (result) =>
			say(
				`On corrige la donnée, en \`${at}\`, et elle seule. \`B6\` contient \`${total.fr}\` : le total se recalcule et affiche ${result('B6').fr}. Taper un total par-dessus effacerait la formule.`,
				`Correct the figure, in \`${at}\`, and it alone. \`B6\` contains \`${total.en}\`: the total is computed again and shows ${result('B6').en}. Typing a total over it would erase the formula.`
			)
	});
}

/** A product filled down. */
function priceOfEachLine(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 4, 6));
	const isPriceFirst = random() < 0.5;
	const last = names.length + 1;
	const area = `D2:D${last}`;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Article', 'Item'), ...(isPriceFirst ? [PRICE, COUNT] : [COUNT, PRICE]), TOTAL],
				...lines(one, names, isPriceFirst)
			],
			formats: {
				[`${isPriceFirst ? 'B' : 'C'}2:${isPriceFirst ? 'B' : 'C'}${last}`]: 'amount',
				[area]: 'amount'
			}
		}),
		instruction: say(
			`Calculez par une formule le **prix total de chaque article**, de \`D2\` à \`D${last}\`. Écrivez la première formule, puis **recopiez-la vers le bas**.`,
			`Compute by a formula the **total price of each item**, from \`D2\` to \`D${last}\`. Write the first formula, then **fill it down**.`
		),
		solutions: [[write('D2', '=B2*C2'), fillDown(area)]],
		wrong: [
			[write('D2', '=B2*C2')],
			[write('D2', '=$B$2*$C$2'), fillDown(area)],
			[write('D2', '=B2*C2'), fillDown(`D2:D${last - 1}`)]
		],
		typed: names.map((_, i) => `D${i + 2}`),
		why: (result) =>
			say(
				`\`D2\` reçoit \`=B2*C2\`. On choisit \`${area}\` et on recopie vers le bas : sur chaque ligne, la formule désigne les cellules de cette ligne. La dernière, \`=B${last}*C${last}\`, affiche ${result(`D${last}`).fr}.`,
				`\`D2\` gets \`=B2*C2\`. Choose \`${area}\` and fill down: on each row, the formula names the cells of that row. The last one, \`=B${last}*C${last}\`, shows ${result(`D${last}`).en}.`
			)
	});
}

const MEASURES: { name: Localized; unit: Localized; from: number; to: number }[] = [
	{
		name: say('Temps du relais (s)', 'Relay times (s)'),
		unit: say('Temps', 'Time'),
		from: 52,
		to: 80
	},
	{ name: say('Notes du contrôle', 'Test grades'), unit: say('Note', 'Grade'), from: 6, to: 19 },
	{ name: say('Pas par jour', 'Steps per day'), unit: say('Pas', 'Steps'), from: 3000, to: 12_000 },
	{
		name: say('Distance courue (km)', 'Distance run (km)'),
		unit: say('Distance', 'Distance'),
		from: 4,
		to: 21
	},
	{ name: say('Livres lus', 'Books read'), unit: say('Livres', 'Books'), from: 2, to: 30 }
];

function measures(
	random: Random,
	{ from, to }: (typeof MEASURES)[number],
	count: number
): number[] {
	return Array.from({ length: count }, () => pickNumber(random, from, to));
}

/** One average, beside and not under what it is of. */
function averageOfColumn(random: Random): ChallengeBody {
	const theme = pickOne(random, MEASURES);
	const count = pickNumber(random, 5, 7);
	const people = pick(random, FIRST_NAMES, count);
	const average = formula(`=AVERAGE(B2:B${count + 1})`);
	return inSheet(random, {
		sheet: (one) => {
			const values = measures(one, theme, count);
			return {
				name: theme.name,
				rows: [
					[say('Prénom', 'First name'), theme.unit, null, say('Moyenne', 'Average')],
					...people.map((who, i): Row => [who, values[i]!, null, null])
				]
			};
		},
		instruction: say(
			`Dans \`D2\`, calculez par une **fonction** la **moyenne** de la colonne « ${theme.unit.fr} » pour ces ${count} personnes.`,
			`In \`D2\`, compute with a **function** the **average** of the column “${theme.unit.en}” for these ${count} people.`
		),
		solutions: [[write('D2', average)]],
		wrong: [
			[write('D2', formula(`=SUM(B2:B${count + 1})`))],
			[write('D2', formula(`=AVERAGE(B2:B${count})`))],
			[write('D2', formula(`=SUM(B2:B${count + 1})/${count + 1}`))]
		],
		typed: ['D2'],
		why: (result) =>
			say(
				`\`${average.fr}\` additionne les ${count} valeurs et divise par leur nombre : ${result('D2').fr}. La plage s’arrête à la dernière personne, ligne ${count + 1}.`,
				`\`${average.en}\` adds up the ${count} values and divides by how many they are: ${result('D2').en}. The range stops at the last person, row ${count + 1}.`
			)
	});
}

/** The largest and the smallest, asked in a drawn order. */
function extremesOfColumn(random: Random): ChallengeBody {
	const theme = pickOne(random, MEASURES);
	const count = pickNumber(random, 6, 8);
	const people = pick(random, FIRST_NAMES, count);
	const isMaxFirst = random() < 0.5;
	const range = `B2:B${count + 1}`;
	const [max, min] = [formula(`=MAX(${range})`), formula(`=MIN(${range})`)];
	const [first, second] = isMaxFirst ? [max, min] : [min, max];
	const titles = [say('Le plus grand', 'Largest'), say('Le plus petit', 'Smallest')];
	return inSheet(random, {
		sheet: (one) => {
			const values = measures(one, theme, count);
			const side = isMaxFirst ? titles : [...titles].reverse();
			return {
				name: theme.name,
				rows: [
					[say('Prénom', 'First name'), theme.unit, null, null, null],
					...people.map((who, i): Row => [who, values[i]!, null, side[i] ?? null, null])
				]
			};
		},
		instruction: say(
			`À droite du tableau, dans \`E2\` et \`E3\`, faites afficher par des **fonctions** la plus grande et la plus petite valeur de la colonne « ${theme.unit.fr} », chacune à côté de son titre.`,
			`To the right of the table, in \`E2\` and \`E3\`, use **functions** to show the largest and the smallest value of the column “${theme.unit.en}”, each beside its title.`
		),
		solutions: [[write('E2', first), write('E3', second)]],
		wrong: [
			[write('E2', second), write('E3', first)],
			[write('E2', first)],
			[write('E2', formula('=B2')), write('E3', formula(`=B${count + 1}`))]
		],
		typed: ['E2', 'E3'],
		why: (result) =>
			say(
				`\`${max.fr}\` donne la plus grande valeur et \`${min.fr}\` la plus petite. À côté de chaque titre : \`E2\` affiche ${result('E2').fr} et \`E3\` ${result('E3').fr}, quel que soit l’ordre des lignes.`,
				`\`${max.en}\` gives the largest value and \`${min.en}\` the smallest. Beside each title: \`E2\` shows ${result('E2').en} and \`E3\` ${result('E3').en}, whatever the order of the rows.`
			)
	});
}

/** A total filled to the right. */
function totalOfEachMonth(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 3, 5));
	const from = pickNumber(random, 0, 4);
	const months = MONTHS.slice(from, from + pickNumber(random, 3, 4));
	const last = names.length + 1;
	const lastColumn = 'ABCDE'[months.length]!;
	const [at, area] = [`B${last + 1}`, `B${last + 1}:${lastColumn}${last + 1}`];
	const total = formula(`=SUM(B2:B${last})`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Dépense', 'Expense'), ...months],
				...names.map((item): Row => [item, ...months.map(() => pickNumber(one, 10, 120))]),
				[TOTAL, ...months.map(() => null)]
			],
			formats: { [`B2:${lastColumn}${last + 1}`]: 'amount' }
		}),
		instruction: say(
			`Sur la ligne « Total », calculez par une formule le total de **chaque mois**. Écrivez-la pour le premier, puis **recopiez-la vers la droite**.`,
			`On the “Total” row, compute by a formula the total of **each month**. Write it for the first one, then **fill it to the right**.`
		),
		solutions: [[write(at, total), fillRight(area)]],
		wrong: [
			[write(at, total)],
			[write(at, formula(`=SUM($B$2:$B$${last})`)), fillRight(area)],
			[write(at, formula(`=SUM(B2:${lastColumn}${last})`)), fillRight(area)]
		],
		typed: months.map((_, i) => `${'BCDE'[i]}${last + 1}`),
		why: (result) =>
			say(
				`\`${total.fr}\` en \`${at}\`, puis la plage \`${area}\` recopiée vers la droite : la colonne B devient C, puis D… Le dernier mois affiche ${result(`${lastColumn}${last + 1}`).fr}.`,
				`\`${total.en}\` in \`${at}\`, then the range \`${area}\` filled to the right: column B becomes C, then D… The last month shows ${result(`${lastColumn}${last + 1}`).en}.`
			)
	});
}

const RATES: { label: Localized; result: Localized; sign: '-' | '+'; rates: number[] }[] = [
	{
		label: say('Remise', 'Discount'),
		result: say('Prix remisé', 'Discounted price'),
		...{ sign: '-', rates: [10, 15, 20, 25, 30] }
	},
	{
		label: say('Hausse prévue', 'Planned increase'),
		result: say('Nouveau prix', 'New price'),
		...{ sign: '+', rates: [2, 3, 4, 5, 8] }
	},
	{
		label: say('TVA', 'VAT'),
		result: say('Prix TTC', 'Price with VAT'),
		...{ sign: '+', rates: [20, 10] }
	}
];

/** A rate in one cell, for all rows. */
function sharedRate(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const { label, result: title, sign, rates } = pickOne(random, RATES);
	const names = pick(random, items, pickNumber(random, 4, 6));
	const last = names.length + 1;
	const area = `C2:C${last}`;
	const fixed = `=B2*(1${sign}$F$1)`;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[
					say('Article', 'Item'),
					say('Prix de départ', 'Starting price'),
					title,
					null,
					label,
					pickOne(one, rates) / 100
				],
				...names.map((item): Row => [item, pickNumber(one, 5, 60) * 2, null])
			],
			formats: { [`B2:C${last}`]: 'amount', F1: 'percent' }
		}),
		instruction: say(
			`Remplissez la colonne « ${title.fr} » pour tous les articles, d’après le taux de la cellule \`F1\`. Si quelqu’un change ce taux, **toute la colonne doit suivre**.`,
			`Fill the column “${title.en}” for all items, from the rate in cell \`F1\`. If somebody changes that rate, **the whole column must follow**.`
		),
		solutions: [[write('C2', fixed), fillDown(area)]],
		wrong: [
			[write('C2', `=B2*(1${sign}F1)`), fillDown(area)],
			[write('C2', '=B2*$F$1'), fillDown(area)],
			[write('C2', fixed)]
		],
		typed: names.map((_, i) => `C${i + 2}`),
		why: (result) =>
			say(
				`\`${fixed}\` en \`C2\`, puis recopie vers le bas. Les \`$\` gardent \`F1\` sur chaque ligne ; sans eux, \`C3\` utiliserait \`F2\`, qui est vide. La dernière ligne affiche ${result(`C${last}`).fr}.`,
				`\`${fixed}\` in \`C2\`, then fill down. The \`$\` signs keep \`F1\` on each row; without them, \`C3\` would use \`F2\`, which is empty. The last row shows ${result(`C${last}`).en}.`
			)
	});
}

const PARTS: { name: Localized; what: Localized; parts: Localized[] }[] = [
	{
		name: say('Dépenses du mois', 'Expenses of the month'),
		what: say('Dépense', 'Expense'),
		parts: [
			say('Loyer', 'Rent'),
			say('Courses', 'Groceries'),
			say('Transports', 'Transport'),
			say('Énergie', 'Energy'),
			say('Loisirs', 'Leisure')
		]
	},
	{
		name: say('Inscriptions', 'Enrollments'),
		what: say('Activité', 'Activity'),
		parts: [
			say('Judo', 'Judo'),
			say('Danse', 'Dance'),
			say('Natation', 'Swimming'),
			say('Escalade', 'Climbing'),
			say('Tennis', 'Tennis')
		]
	},
	{
		name: say('Votes des habitants', 'Votes of the residents'),
		what: say('Projet', 'Project'),
		parts: [
			say('Aire de jeux', 'Playground'),
			say('Piste cyclable', 'Bike path'),
			say('Éclairage', 'Lighting'),
			say('Verger', 'Orchard'),
			say('Médiathèque', 'Library')
		]
	}
];

/** Each part over a total that is there. */
function shareOfTotal(random: Random): ChallengeBody {
	const { name, what, parts } = pickOne(random, PARTS);
	const names = pick(random, parts, pickNumber(random, 4, 5));
	const last = names.length + 1;
	const area = `C2:C${last}`;
	const total = last + 1;
	const share = `=B2/$B$${total}`;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[what, say('Nombre', 'Number'), say('Part du total', 'Share of the total')],
				...names.map((part): Row => [part, pickNumber(one, 20, 400), null]),
				[TOTAL, formula(`=SUM(B2:B${last})`), null]
			],
			formats: { [area]: 'percent' }
		}),
		instruction: say(
			`Quelle part du total représente chaque ligne ? Calculez-la dans \`${area}\` par des formules (la colonne est déjà en pourcentage).`,
			`What share of the total is each row? Compute it in \`${area}\` by formulas (the column is already in percent).`
		),
		solutions: [[write('C2', share), fillDown(area)]],
		wrong: [
			[write('C2', `=B2/B${total}`), fillDown(area)],
			[write('C2', `=$B$${total}/B2`), fillDown(area)],
			[write('C2', `=B2/$B$${total}*100`), fillDown(area)]
		],
		typed: names.map((_, i) => `C${i + 2}`),
		why: (result) =>
			say(
				`Chaque valeur est divisée par le même total : \`${share}\`, recopié vers le bas. Sans \`$\`, la ligne 3 diviserait par \`B${total + 1}\`, vide : \`#DIV/0!\`. \`C2\` affiche ${result('C2').fr} ; le format pourcentage multiplie déjà par 100.`,
				`Each value is divided by the same total: \`${share}\`, filled down. Without \`$\`, row 3 would divide by \`B${total + 1}\`, empty: \`#DIV/0!\`. \`C2\` shows ${result('C2').en}; the percent format already multiplies by 100.`
			)
	});
}

/** What has been added so far: one end of the range is fixed. */
function runningTotal(random: Random): ChallengeBody {
	const { name, unit, from, to } = pickOne(random, [
		{
			name: say('Entraînement (km)', 'Training (km)'),
			unit: say('Distance', 'Distance'),
			from: 4,
			to: 21
		},
		{
			name: say('Épargne (€)', 'Savings (€)'),
			unit: say('Versement', 'Payment in'),
			from: 20,
			to: 150
		},
		{
			name: say('Entrées vendues', 'Tickets sold'),
			unit: say('Ventes', 'Sales'),
			from: 15,
			to: 90
		},
		{
			name: say('Eau de pluie (L)', 'Rainwater (L)'),
			unit: say('Récolte', 'Collected'),
			from: 12,
			to: 85
		}
	]);
	const first = pickNumber(random, 0, 2);
	const months = MONTHS.slice(first, first + pickNumber(random, 5, 6));
	const last = months.length + 1;
	const area = `C2:C${last}`;
	const sum = formula('=SUM(B$2:B2)');
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Mois', 'Month'), unit, say('Cumul', 'Running total')],
				...months.map((month): Row => [month, pickNumber(one, from, to), null])
			]
		}),
		instruction: say(
			`Dans la colonne « Cumul », faites calculer à chaque mois, de \`C2\` à \`C${last}\`, **tout ce qui a été ajouté depuis le premier mois**, mois de la ligne compris (« ${unit.fr} »).`,
			`In the column “Running total”, compute for each month, from \`C2\` to \`C${last}\`, **all that has been added since the first month**, the month of the row included (“${unit.en}”).`
		),
		solutions: [[write('C2', sum), fillDown(area)]],
		wrong: [
			[write('C2', formula('=SUM(B2:B2)')), fillDown(area)],
			[write('C2', formula(`=SUM(B$2:B$${last})`)), fillDown(area)],
			[write('C2', '=B2'), write('C3', '=B2+B3'), fillDown(`C3:C${last}`)]
		],
		typed: months.map((_, i) => `C${i + 2}`),
		why: (result) =>
			say(
				`\`${sum.fr}\`, recopié vers le bas : le début \`B$2\` est fixe, la fin avance, donc la plage s’allonge d’une ligne à chaque mois. Autre façon : \`=B2\` en \`C2\`, puis \`=C2+B3\` en \`C3\`, recopié. Le dernier mois affiche ${result(`C${last}`).fr}.`,
				`\`${sum.en}\`, filled down: the start \`B$2\` is fixed, the end moves on, so the range grows by one row each month. Another way: \`=B2\` in \`C2\`, then \`=C2+B3\` in \`C3\`, filled. The last month shows ${result(`C${last}`).en}.`
			)
	});
}

/** A conversion by a cell that is above the table. */
function eachInOtherUnit(random: Random): ChallengeBody {
	const { name, label, unit, values } = pickOne(random, [
		{
			name: say('Trajets', 'Journeys'),
			label: say('Remboursement par km (€)', 'Refund per km (€)'),
			unit: [say('Distance (km)', 'Distance (km)'), say('Remboursement (€)', 'Refund (€)')],
			values: [30, 41, 53, 62]
		},
		{
			name: say('Heures de garde', 'Babysitting hours'),
			label: say('Salaire horaire (€)', 'Hourly pay (€)'),
			unit: [say('Heures', 'Hours'), say('Salaire (€)', 'Pay (€)')],
			values: [1205, 1240, 1275, 1310]
		},
		{
			name: say('Consommation d’énergie', 'Energy use'),
			label: say('Prix du kWh (€)', 'Price of a kWh (€)'),
			unit: [say('Énergie (kWh)', 'Energy (kWh)'), say('Coût (€)', 'Cost (€)')],
			values: [18, 20, 21, 23]
		}
	]);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 4, 6));
	const last = people.length + 3;
	const area = `C4:C${last}`;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[label, pickOne(one, values) / 100],
				[null],
				[say('Prénom', 'First name'), ...unit],
				...people.map((who): Row => [who, pickNumber(one, 5, 60), null])
			]
		}),
		instruction: say(
			`Complétez la colonne « ${unit[1]!.fr} » des ${people.length} personnes, à partir de la valeur indiquée **au-dessus du tableau**, qui peut encore changer.`,
			`Complete the column “${unit[1]!.en}” of the ${people.length} people, from the value given **above the table**, which may still change.`
		),
		solutions: [[write('C4', '=B4*$B$1'), fillDown(area)]],
		wrong: [
			[write('C4', '=B4*B1'), fillDown(area)],
			[write('C4', '=B4/$B$1'), fillDown(area)],
			[write('C4', '=B4*$B$1'), fillDown(`C4:C${last - 1}`)]
		],
		typed: people.map((_, i) => `C${i + 4}`),
		why: (result) =>
			say(
				`La valeur commune est en \`B1\` : \`=B4*$B$1\` en \`C4\`, recopié vers le bas. \`B4\` avance d’une ligne à chaque fois, \`$B$1\` non. \`C${last}\` affiche ${result(`C${last}`).fr}. Taper la valeur dans chaque formule obligerait à toutes les reprendre.`,
				`The common value is in \`B1\`: \`=B4*$B$1\` in \`C4\`, filled down. \`B4\` moves one row each time, \`$B$1\` does not. \`C${last}\` shows ${result(`C${last}`).en}. Typing the value into each formula would mean changing them all.`
			)
	});
}

/** Formulas that are there, and wrong but for the first. */
function slippedReference(random: Random): ChallengeBody {
	const { name, what, parts } = pickOne(random, PARTS);
	const names = pick(random, parts, 5);
	const top = pickNumber(random, 1, 3);
	const [first, last, total] = [top + 1, top + 5, top + 6];
	const area = `C${first}:C${last}`;
	const right = `=B${first}/$B$${total}`;
	const left = (i: number) => `=B${first + i}/B${total + i}`;
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				...Array.from({ length: top - 1 }, (_, i): Row => (i === 0 ? [name] : [null])),
				[what, say('Nombre', 'Number'), say('Part du total', 'Share of the total')],
				...names.map((part, i): Row => [part, pickNumber(one, 20, 400), left(i)]),
				[TOTAL, formula(`=SUM(B${first}:B${last})`), null]
			],
			formats: { [area]: 'percent' }
		}),
		instruction: say(
			`La colonne C devait donner la part de chaque ligne dans le total. Une seule ligne affiche un résultat. Trouvez pourquoi, et **réparez toute la colonne** (\`${area}\`).`,
			`Column C was to give the share of each row in the total. Only one row shows a result. Find out why, and **repair the whole column** (\`${area}\`).`
		),
		solutions: [[write(`C${first}`, right), fillDown(area)]],
		wrong: [
			[fillDown(area)],
			[write(`C${first}`, right)],
			[{ do: 'clear', area: `C${first + 1}:C${last}` }]
		],
		typed: names.map((_, i) => `C${first + i}`),
		why: (result) =>
			say(
				`\`C${first + 1}\` contient \`${left(1)}\` : la référence au total a glissé sur une cellule vide, d’où \`#DIV/0!\`. On la fixe à la première ligne, \`${right}\`, puis on recopie vers le bas. \`C${last}\` affiche ${result(`C${last}`).fr}.`,
				`\`C${first + 1}\` contains \`${left(1)}\`: the reference to the total slipped to an empty cell, hence \`#DIV/0!\`. Fix it in the first row, \`${right}\`, then fill down. \`C${last}\` shows ${result(`C${last}`).en}.`
			)
	});
}

/** A row to insert, that the formulas under it have to count. */
function lineInTheMiddle(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const [added, ...names] = pick(random, items, 5) as [Localized, ...Localized[]];
	const row = pickNumber(random, 3, 5);
	const [price, count] = [pickNumber(random, 3, 20), pickNumber(random, 2, 9)];
	const [before, after] = [names[row - 3]!, names[row - 2]!];
	const fill: Act[] = [
		write(`A${row}`, added),
		write(`B${row}`, String(price)),
		write(`C${row}`, String(count))
	];
	const insert: Act = { do: 'insert', row };
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Article', 'Item'), PRICE, COUNT, TOTAL],
				...names.map((item, i): Row => [
					...[item, pickNumber(one, 2, 30), pickNumber(one, 2, 9)],
					`=B${i + 2}*C${i + 2}`
				]),
				[say('À payer', 'To pay'), null, null, formula('=SUM(D2:D5)')]
			],
			formats: { 'B2:B5': 'amount', 'D2:D6': 'amount' }
		}),
		instruction: say(
			`Il manque un article : **${added.fr}**, ${price} € l’unité, quantité ${count}. Ajoutez-le **entre « ${before.fr} » et « ${after.fr} »**, avec son total par formule, sans rien effacer. La somme à payer doit le compter.`,
			`An item is missing: **${added.en}**, €${price} each, quantity ${count}. Add it **between “${before.en}” and “${after.en}”**, with its total by a formula, without erasing anything. The sum to pay must count it.`
		),
		solutions: [[insert, ...fill, write(`D${row}`, `=B${row}*C${row}`)]],
		wrong: [
			[...fill, write(`D${row}`, `=B${row}*C${row}`)],
			[insert, ...fill],
			[insert, ...fill, write(`D${row}`, String(price * count))],
			[
				...fill.map((one) => (one.do === 'write' ? { ...one, at: `${one.at[0]}7` } : one)),
				write('D7', '=B7*C7')
			]
		],
		why: (result) =>
			say(
				`On choisit une cellule de la ligne ${row}, « ${after.fr} », et on insère une ligne : elle arrive au-dessus. Comme elle est à l’intérieur de la plage, \`=SOMME(D2:D5)\` est devenu \`=SOMME(D2:D6)\`. Il reste à écrire l’article et \`=B${row}*C${row}\` ; la somme affiche ${result('D7').fr}.`,
				`Choose a cell of row ${row}, “${after.en}”, and insert a row: it comes above. As it is inside the range, \`=SUM(D2:D5)\` has become \`=SUM(D2:D6)\`. It remains to write the item and \`=B${row}*C${row}\`; the sum shows ${result('D7').en}.`
			)
	});
}

/** Mixed references: a formula for a whole table. */
function tableOfTwoEntries(random: Random): ChallengeBody {
	const { name, corner, rows, columns, values } = pickOne(random, [
		{
			name: say('Location de vélos (€)', 'Bike rental (€)'),
			corner: say('Prix par heure / heures', 'Price per hour / hours'),
			...{ rows: [4, 12], columns: [2, 8], values: say('le prix', 'the price') }
		},
		{
			name: say('Tirages photo (€)', 'Photo prints (€)'),
			corner: say('Prix l’unité / nombre', 'Unit price / number'),
			...{ rows: [1, 6], columns: [10, 60], values: say('le prix', 'the price') }
		},
		{
			name: say('Épargne (€)', 'Savings (€)'),
			corner: say('Par mois / mois', 'Per month / months'),
			...{ rows: [15, 60], columns: [3, 24], values: say('la somme épargnée', 'the sum saved') }
		}
	]);
	const [down, across] = [pickNumber(random, 3, 5), pickNumber(random, 3, 4)];
	const [right, bottom] = ['ABCDE'[across]!, down + 1];
	const area = `B2:${right}${bottom}`;
	const ascending = (one: Random, [from, to]: number[], count: number) =>
		pick(
			one,
			Array.from({ length: to! - from! + 1 }, (_, i) => from! + i),
			count
		).sort((a, b) => a - b);
	const whole = (first: string): Act[] => [
		write('B2', first),
		fillDown(`B2:B${bottom}`),
		fillRight(area)
	];
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[corner, ...ascending(one, columns, across)],
				...ascending(one, rows, down).map((value): Row => [value, ...Array(across).fill(null)])
			]
		}),
		instruction: say(
			`Dans chaque case de \`${area}\`, on veut ${values.fr} : le nombre de sa **ligne** (colonne A) multiplié par celui de sa **colonne** (ligne 1). Remplissez toute la grille par formules ; une seule, bien écrite, peut suffire à la recopier.`,
			`In each cell of \`${area}\`, ${values.en} is wanted: the number of its **row** (column A) multiplied by that of its **column** (row 1). Fill the whole grid by formulas; a single one, well written, can be copied everywhere.`
		),
		solutions: [whole('=$A2*B$1')],
		wrong: [whole('=A2*B1'), whole('=$A$2*$B$1'), whole('=A$2*$B1')],
		typed: [`B2`, `${right}${bottom}`],
		why: (result) =>
			say(
				`\`=$A2*B$1\` en \`B2\` : \`$A\` garde la colonne A quand on va à droite, \`$1\` garde la ligne 1 quand on descend. On recopie vers le bas, puis toute la colonne vers la droite ; \`${right}${bottom}\` contient \`=$A${bottom}*${right}$1\` et affiche ${result(`${right}${bottom}`).fr}.`,
				`\`=$A2*B$1\` in \`B2\`: \`$A\` keeps column A when you go right, \`$1\` keeps row 1 when you go down. Fill down, then the whole column to the right; \`${right}${bottom}\` contains \`=$A${bottom}*${right}$1\` and shows ${result(`${right}${bottom}`).en}.`
			)
	});
}

/** Each line rounded to the cent, so that the total is that of what is shown. */
function roundedLines(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 4, 5));
	const last = names.length + 1;
	const [area, at] = [`C2:C${last}`, `C${last + 1}`];
	const share = pickNumber(random, 3, 7);
	const round = formula(`=ROUND(B2/${share},2)`);
	const sum = formula(`=SUM(C2:C${last})`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Facture', 'Bill'), AMOUNT, say('Votre part', 'Your share')],
				// No share is a whole number of cents.
				...names.map((item): Row => [item, (pickNumber(one, 300, 2000) * share + 1) / 100, null]),
				[TOTAL, formula(`=SUM(B2:B${last})`), null]
			],
			formats: { [`B2:C${last + 1}`]: 'amount' }
		}),
		instruction: say(
			`Vous partagez ces factures à **${share}**, à parts égales. Calculez votre part de chacune, de \`C2\` à \`C${last}\`, **arrondie au centime** comme on la paie, puis le total de vos paiements dans \`${at}\`.`,
			`You split these bills among **${share}** people, in equal shares. Compute your share of each, from \`C2\` to \`C${last}\`, **rounded to the cent** as it is paid, then the total of your payments in \`${at}\`.`
		),
		solutions: [[write('C2', round), fillDown(area), write(at, sum)]],
		wrong: [
			[write('C2', `=B2/${share}`), fillDown(area), write(at, sum)],
			[write('C2', formula(`=ROUND(B2/${share},0)`)), fillDown(area), write(at, sum)],
			[write('C2', round), fillDown(area)]
		],
		typed: [...names.map((_, i) => `C${i + 2}`), at],
		why: (result) =>
			say(
				`\`${round.fr}\` change la valeur elle-même ; un format à deux décimales ne changerait que l’affichage, et la somme garderait des fractions de centime. Recopié, puis \`${sum.fr}\`, cela donne ${result(at).fr} : exactement ce qui est payé.`,
				`\`${round.en}\` changes the value itself; a format with two decimals would only change how it looks, and the sum would keep fractions of a cent. Filled, then \`${sum.en}\`, this gives ${result(at).en}: exactly what is paid.`
			)
	});
}

const WEIGHTED: {
	name: Localized;
	what: Localized;
	value: Localized;
	weight: Localized;
	asked: Localized;
	parts: Localized[];
}[] = [
	{
		name: say('Bulletin', 'School report'),
		what: say('Matière', 'Subject'),
		...{ value: say('Note', 'Grade'), weight: say('Coefficient', 'Coefficient') },
		asked: say(
			'la moyenne générale, en tenant compte des coefficients',
			'the overall average, with the coefficients'
		),
		parts: [
			say('Français', 'French'),
			say('Mathématiques', 'Mathematics'),
			say('Histoire', 'History'),
			say('Physique', 'Physics'),
			say('Anglais', 'English')
		]
	},
	{
		name: say('Achats de café', 'Coffee purchases'),
		what: say('Livraison', 'Delivery'),
		...{ value: say('Prix du kilo', 'Price per kilo'), weight: say('Kilos', 'Kilos') },
		asked: say(
			'le prix moyen d’un kilo, sur tous les kilos achetés',
			'the average price of a kilo, over all kilos bought'
		),
		parts: MONTHS.slice(0, 5)
	},
	{
		name: say('Satisfaction des usagers', 'User satisfaction'),
		what: say('Accueil', 'Office'),
		...{ value: say('Note moyenne', 'Average rating'), weight: say('Réponses', 'Answers') },
		asked: say('la note moyenne de l’ensemble des réponses', 'the average rating over all answers'),
		parts: [
			say('Mairie', 'Town hall'),
			say('Piscine', 'Pool'),
			say('Médiathèque', 'Library'),
			say('Crèche', 'Nursery'),
			say('Gymnase', 'Gym')
		]
	}
];

/** Values that do not count the same. */
function weightedAverage(random: Random): ChallengeBody {
	const { name, what, value, weight, asked, parts } = pickOne(random, WEIGHTED);
	const names = pick(random, parts, pickNumber(random, 3, 5));
	const last = names.length + 1;
	const isWeightFirst = random() < 0.5;
	const [values, weights] = isWeightFirst ? ['C', 'B'] : ['B', 'C'];
	const at = 'F2';
	const sum = names.map((_, i) => `B${i + 2}*C${i + 2}`).join('+');
	const average = formula(`=(${sum})/SUM(${weights}2:${weights}${last})`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[what, ...(isWeightFirst ? [weight, value] : [value, weight]), null, null, null],
				...names.map((part, i): Row => {
					const pair = [pickNumber(one, 6, 19), pickNumber(one, 1, 4) + 4 * (i % 2)];
					const side = i === 0 ? [null, say('Résultat', 'Result'), null] : [];
					return [part, ...(isWeightFirst ? pair.reverse() : pair), ...side];
				})
			]
		}),
		instruction: say(
			`Dans \`${at}\`, calculez par formule ${asked.fr}. Vous pouvez utiliser des colonnes libres pour des calculs intermédiaires. N’arrondissez pas.`,
			`In \`${at}\`, compute by a formula ${asked.en}. You may use free columns for calculations in between. Do not round.`
		),
		solutions: [[write(at, average)]],
		wrong: [
			[write(at, formula(`=AVERAGE(${values}2:${values}${last})`))],
			[write(at, formula(`=(${sum})/COUNT(${weights}2:${weights}${last})`))],
			[write(at, formula(`=SUM(${values}2:${values}${last})/SUM(${weights}2:${weights}${last})`))]
		],
		typed: [at],
		why: (result) =>
			say(
				`Chaque valeur de « ${value.fr} » compte autant de fois que le dit « ${weight.fr} » : on additionne les produits, puis on divise par la somme de « ${weight.fr} », \`${average.fr}\`, soit ${result(at).fr}. La moyenne simple donnerait le même poids à chaque ligne.`,
				`Each value of “${value.en}” counts as many times as “${weight.en}” says: add up the products, then divide by the sum of “${weight.en}”, \`${average.en}\`, that is ${result(at).en}. The simple average would give each row the same weight.`
			)
	});
}

/** A change of totals is no average of changes. */
function overallChange(random: Random): ChallengeBody {
	const { name, what, parts } = pickOne(random, PARTS);
	const names = pick(random, parts, pickNumber(random, 3, 5));
	const last = names.length + 1;
	const year = pickNumber(random, 2023, 2025);
	const isRecentFirst = random() < 0.5;
	const [old, recent] = isRecentFirst ? ['C', 'B'] : ['B', 'C'];
	const at = `D${last + 1}`;
	const sumOf = (column: string) => `SUM(${column}2:${column}${last})`;
	const change = formula(`=${sumOf(recent)}/${sumOf(old)}-1`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[
					...[
						what,
						...(isRecentFirst ? [`'${year + 1}`, `'${year}`] : [`'${year}`, `'${year + 1}`])
					],
					say('Évolution', 'Change')
				],
				...names.map((part, i): Row => {
					const pair = [pickNumber(one, 2, 9) * 10 ** (i % 2 ? 2 : 1), pickNumber(one, 30, 600)];
					const numbers = isRecentFirst ? [...pair].reverse() : pair;
					return [part, ...numbers, `=${recent}${i + 2}/${old}${i + 2}-1`];
				}),
				[say('Ensemble', 'Overall'), null, null, null]
			],
			formats: { [`D2:D${last + 1}`]: 'percent' }
		}),
		instruction: say(
			`Les évolutions de chaque ligne entre ${year} et ${year + 1} sont déjà calculées. Dans \`${at}\`, calculez par formule l’**évolution de l’ensemble** (toutes lignes réunies), au même format.`,
			`The changes of each row between ${year} and ${year + 1} are already computed. In \`${at}\`, compute by a formula the **overall change** (all rows together), in the same format.`
		),
		solutions: [[write(at, change)]],
		wrong: [
			[write(at, formula(`=AVERAGE(D2:D${last})`))],
			[write(at, formula(`=SUM(D2:D${last})`))],
			[write(at, formula(`=${sumOf(old)}/${sumOf(recent)}-1`))],
			[write(at, formula(`=${sumOf(recent)}-${sumOf(old)}`))]
		],
		typed: [at],
		why: (result) =>
			say(
				`On compare les totaux : \`${change.fr}\` donne ${result(at).fr}. La moyenne des pourcentages compterait autant une petite ligne qu’une grande ; leur somme ne veut rien dire. L’année ${year} est en colonne ${old}, c’est elle qui divise.`,
				`Compare the totals: \`${change.en}\` gives ${result(at).en}. The average of the percentages would count a small row as much as a large one; their sum means nothing. The year ${year} is in column ${old}: it is what divides.`
			)
	});
}

/** The cost for each who came: texts and empty cells do not count. */
function costOfEachPresent(random: Random): ChallengeBody {
	const { name, cost, done, sign } = pickOne(random, [
		{
			name: say('Sortie en mer', 'Boat trip'),
			cost: say('Coût du bateau (€)', 'Cost of the boat (€)'),
			done: say('Heure d’arrivée', 'Arrival time'),
			sign: say('absent', 'absent')
		},
		{
			name: say('Stage de secourisme', 'First-aid course'),
			cost: say('Coût du stage (€)', 'Cost of the course (€)'),
			done: say('Résultat sur 20', 'Result out of 20'),
			sign: say('excusé', 'excused')
		},
		{
			name: say('Course du collège', 'School race'),
			cost: say('Coût des médailles (€)', 'Cost of the medals (€)'),
			done: say('Temps (min)', 'Time (min)'),
			sign: say('abandon', 'withdrew')
		}
	]);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 6, 8));
	const last = people.length + 1;
	const range = `B2:B${last}`;
	const ratio = formula(`=E1/COUNT(${range})`);
	return inSheet(random, {
		sheet: (one) => {
			const away = pick(one, people, pickNumber(one, 2, 3));
			const rows = people.map((who): Row => {
				const isAway = away.includes(who);
				return [who, isAway ? (who === away[0] ? null : sign) : pickNumber(one, 8, 19)];
			});
			rows[0]!.push(null, say('Par participant', 'Per participant'), null);
			return {
				name,
				rows: [
					[say('Inscrit', 'Signed up'), done, null, cost, pickNumber(one, 10, 60) * 12],
					...rows
				],
				formats: { E2: 'amount' }
			};
		},
		instruction: say(
			`Le coût, en \`E1\`, est partagé entre ceux qui ont **réellement participé** : ceux qui ont un nombre dans la colonne « ${done.fr} ». Dans \`E2\`, calculez par formule la part de chacun ; elle doit rester juste si le tableau est corrigé. N’arrondissez pas.`,
			`The cost, in \`E1\`, is shared among those who **really took part**: those who have a number in the column “${done.en}”. In \`E2\`, compute each one’s share by a formula; it must stay right if the table is corrected. Do not round.`
		),
		solutions: [[write('E2', ratio)]],
		wrong: [
			[write('E2', `=E1/${people.length}`)],
			[write('E2', formula(`=E1/COUNTA(${range})`))],
			[write('E2', formula(`=E1/SUM(${range})`))]
		],
		typed: ['E2'],
		why: (result) =>
			say(
				`\`NB\` ne compte que les cellules qui contiennent un nombre : \`${ratio.fr}\` affiche ${result('E2').fr}. « ${sign.fr} » est un texte, que \`NBVAL\` compterait aussi ; diviser par ${people.length}, le nombre d’inscrits, ferait payer les autres. Le nombre de participants ne se tape pas : il changerait avec le tableau.`,
				`\`COUNT\` only counts the cells that hold a number: \`${ratio.en}\` shows ${result('E2').en}. “${sign.en}” is a text, which \`COUNTA\` would count too; dividing by ${people.length}, the number signed up, would make the others pay. The number of participants is not to be typed: it would change with the table.`
			)
	});
}

/** A ratio, and nothing where there is nothing to divide by. */
function ratioWhereThereIsOne(random: Random): ChallengeBody {
	const { name, over, under, title } = pickOne(random, [
		{
			name: say('Ventes de la boutique', 'Shop sales'),
			over: say('Recette (€)', 'Takings (€)'),
			under: say('Clients', 'Customers'),
			title: say('Par client (€)', 'Per customer (€)')
		},
		{
			name: say('Véhicules du service', 'Vehicles of the department'),
			over: say('Carburant (€)', 'Fuel (€)'),
			under: say('Distance (km)', 'Distance (km)'),
			title: say('Par km (€)', 'Per km (€)')
		},
		{
			name: say('Médiathèque de quartier', 'Neighborhood library'),
			over: say('Prêts', 'Loans'),
			under: say('Lecteurs', 'Readers'),
			title: say('Prêts par lecteur', 'Loans per reader')
		}
	]);
	const count = pickNumber(random, 5, 6);
	const isOverFirst = random() < 0.5;
	const [top, bottom] = isOverFirst ? ['B', 'C'] : ['C', 'B'];
	const first = pickNumber(random, 0, 2);
	const months = MONTHS.slice(first, first + count);
	const area = `D2:D${count + 1}`;
	const ratio = formula(`=IF(${bottom}2=0,"",${top}2/${bottom}2)`);
	return inSheet(random, {
		sheet: (one) => {
			const none = pick(one, [...months.keys()], 2);
			return {
				name,
				rows: [
					[say('Mois', 'Month'), ...(isOverFirst ? [over, under] : [under, over]), title],
					...months.map((month, i): Row => {
						const pair = none.includes(i)
							? [0, 0]
							: [pickNumber(one, 50, 900), pickNumber(one, 4, 40)];
						return [month, ...(isOverFirst ? pair : pair.reverse()), null];
					})
				]
			};
		},
		instruction: say(
			`Remplissez \`${area}\` : « ${over.fr} » divisé par « ${under.fr} ». Certains mois n’ont aucune activité : leur case doit **paraître vide**, sans erreur, et se remplir seule si on saisit leurs nombres. Toutes les lignes ont une formule.`,
			`Fill \`${area}\`: “${over.en}” divided by “${under.en}”. Some months have no activity: their cell must **look empty**, without an error, and fill by itself if their numbers are entered. All rows have a formula.`
		),
		solutions: [
			[write('D2', ratio), fillDown(area)],
			[write('D2', formula(`=IFERROR(${top}2/${bottom}2,"")`)), fillDown(area)]
		],
		wrong: [
			[write('D2', `=${top}2/${bottom}2`), fillDown(area)],
			[write('D2', formula(`=IF(${bottom}2=0,0,${top}2/${bottom}2)`)), fillDown(area)],
			[write('D2', formula(`=IF(${bottom}2=0,"",${bottom}2/${top}2)`)), fillDown(area)]
		],
		why: () =>
			say(
				`Diviser par zéro donne \`#DIV/0!\` ; afficher 0 ferait croire à un résultat nul. \`${ratio.fr}\` teste d’abord le diviseur, rend un texte vide s’il est nul, et divise sinon ; recopié, il convient à toutes les lignes. \`SIERREUR\` le peut aussi.`,
				`Dividing by zero gives \`#DIV/0!\`; showing 0 would suggest a result of zero. \`${ratio.en}\` first tests the divisor, returns an empty text if it is zero, and divides otherwise; filled, it fits all rows. \`IFERROR\` can do it too.`
			)
	});
}
