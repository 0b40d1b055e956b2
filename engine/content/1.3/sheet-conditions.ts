import type { Random } from '../../random.ts';
import { dayNumber } from '../../simulators/spreadsheet/values.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	fillDown,
	FIRST_NAMES,
	formula,
	formulaOf,
	inSheet,
	PURCHASES,
	write,
	type Row
} from './sheets.ts';

export const sheetConditions: Tube = {
	id: 'sheetConditions',
	competence: '1.3',
	title: say('Faire choisir une formule', 'Making a formula choose'),
	tutorial: {
		title: say('SI, NB.SI, SOMME.SI, RECHERCHEV', 'IF, COUNTIF, SUMIF, VLOOKUP'),
		minutes: 4,
		body: say(
			'Certaines formules regardent avant de calculer.\n\n- `=NB.SI(B2:B9;"Lyon")` compte les cellules égales à Lyon ; `=NB.SI(C2:C9;">=10")` celles qui valent au moins 10. La condition est entre guillemets, signe compris.\n- `=SOMME.SI(B2:B9;"Lyon";C2:C9)` additionne, dans la colonne C, les lignes dont la colonne B est Lyon.\n- `=SI(C2>=10;"reçu";"ajourné")` choisit : la question, puis la réponse si oui, puis la réponse si non. Un texte s’écrit entre guillemets, un nombre sans ; `""` n’affiche rien.\n- `=RECHERCHEV(A2;$F$2:$G$6;2;FAUX)` cherche `A2` dans la **première** colonne de la table et rend la **2e** colonne de la même ligne. `FAUX` exige la valeur exacte ; `VRAI` prend la plus proche en dessous, dans une table triée : c’est ce qu’il faut pour des tranches.\n\nOn combine : `ET(…;…)` veut toutes les conditions, `OU(…;…)` une au moins, et un `SI` peut en contenir un autre ; le tableur s’arrête à la première condition vraie.\n\nPlutôt qu’un seuil dans la formule, désignez une cellule : `">="&$F$1`. Et fixez les tables avec `$` avant de recopier. `#N/A` signifie que la valeur cherchée n’est pas dans la table.',
			'Some formulas look before they calculate.\n\n- `=COUNTIF(B2:B9,"Lyon")` counts the cells equal to Lyon; `=COUNTIF(C2:C9,">=10")` those that are at least 10. The condition is in quotation marks, sign included.\n- `=SUMIF(B2:B9,"Lyon",C2:C9)` adds up, in column C, the rows whose column B is Lyon.\n- `=IF(C2>=10,"pass","fail")` chooses: the question, then the answer if yes, then the answer if no. A text is written in quotation marks, a number without; `""` shows nothing.\n- `=VLOOKUP(A2,$F$2:$G$6,2,FALSE)` looks for `A2` in the **first** column of the table and returns the **2nd** column of the same row. `FALSE` demands the exact value; `TRUE` takes the nearest below, in a sorted table: that is what brackets need.\n\nThese combine: `AND(…,…)` wants all conditions, `OR(…,…)` one at least, and an `IF` may contain another; the spreadsheet stops at the first condition that is true.\n\nRather than a threshold in the formula, name a cell: `">="&$F$1`. And fix tables with `$` before filling. `#N/A` means that the value looked up is not in the table.'
		)
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Compter ou additionner les lignes qui remplissent une condition.',
				'Count or add up the rows that meet a condition.'
			),
			challenges: [countOfCategory, countFromLimit, sumOfCategory, averageOfCategory]
		},
		{
			level: 3,
			proves: say(
				'Faire choisir une réponse à une formule et la recopier.',
				'Make a formula choose an answer, and fill it.'
			),
			challenges: [enoughOrNot, freeFrom, toOrder, countOfEach]
		},
		{
			level: 4,
			proves: say(
				'Reprendre dans une table la valeur qui correspond.',
				'Take from a table the value that corresponds.'
			),
			challenges: [priceFromTable, costFromTable, oneAnswer, sumOfEach]
		},
		{
			level: 6,
			proves: say(
				'Traduire une règle à plusieurs conditions en une formule.',
				'Turn a rule of several conditions into a formula.'
			),
			challenges: [allConditions, oneCondition, threeCases, lateAndOpen]
		},
		{
			level: 7,
			proves: say(
				'Bâtir un calcul conditionnel qui résiste aux cas limites.',
				'Build a conditional calculation that withstands edge cases.'
			),
			challenges: [bracketFromTable, unknownCode, shareOfCategory, countOfTwoConditions]
		}
	]
};

interface Ledger {
	name: Localized;
	who: Localized;
	category: Localized;
	values: Localized[];
	number: Localized;
	range: [number, number];
}

const LEDGERS: Ledger[] = [
	{
		name: say('Inscriptions au stage', 'Course sign-ups'),
		who: say('Prénom', 'First name'),
		category: say('Ville', 'City'),
		values: ['Lyon', 'Nantes', 'Lille'].map((city) => say(city, city)),
		...{ number: say('Jours', 'Days'), range: [1, 20] }
	},
	{
		name: say('Cotisations', 'Membership fees'),
		who: say('Membre', 'Member'),
		category: say('Tarif', 'Rate'),
		values: [say('réduit', 'reduced'), say('plein', 'full'), say('famille', 'family')],
		...{ number: say('Versé (€)', 'Paid (€)'), range: [10, 90] }
	},
	{
		name: say('Collecte du papier', 'Paper collection'),
		who: say('Responsable', 'In charge'),
		category: say('Classe', 'Class'),
		values: ['6A', '6B', '5A'].map((group) => say(group, group)),
		...{ number: say('Kilos', 'Kilos'), range: [5, 60] }
	},
	{
		name: say('Interventions', 'Call-outs'),
		who: say('Technicien', 'Technician'),
		category: say('Motif', 'Reason'),
		values: [say('réseau', 'network'), say('imprimante', 'printer'), say('compte', 'account')],
		...{ number: say('Minutes', 'Minutes'), range: [10, 95] }
	}
];

/** Rows of who, category and number; no two categories are there as often. */
function ledgerRows(random: Random, { values, range }: Ledger, people: readonly string[]): Row[] {
	const [rare, other, most] = pick(random, values, 3) as [Localized, Localized, Localized];
	const often = Array<Localized>(people.length - 5).fill(most);
	const all = [rare, rare, other, other, other, ...often];
	const categories = pick(random, all, people.length);
	return people.map((who, i) => [who, categories[i]!, pickNumber(random, ...range)]);
}

function drawLedger(random: Random) {
	const ledger = pickOne(random, LEDGERS);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 9, 11));
	const last = people.length + 1;
	const titles: Row = [ledger.who, ledger.category, ledger.number];
	/** @param side what is beside the table, from column E on, row by row */
	const sheet = (one: Random, side: Row[] = []) => ({
		name: ledger.name,
		rows: [titles, ...ledgerRows(one, ledger, people)].map((row, i) =>
			side[i] ? [...row, null, ...side[i]] : row
		)
	});
	return { ledger, people, last, sheet, categories: `B2:B${last}`, numbers: `C2:C${last}` };
}

const RESULT = say('Résultat', 'Result');

function countOfCategory(random: Random): ChallengeBody {
	const { ledger, sheet, categories, last } = drawLedger(random);
	const [value, other] = pick(random, ledger.values, 2) as [Localized, Localized];
	const count = formulaOf((l) => `=COUNTIF(${categories},"${value[l]}")`);
	return inSheet(random, {
		sheet: (one) => sheet(one, [[RESULT], [null]]),
		instruction: say(
			`Dans \`E2\`, faites compter par une formule les lignes dont « ${ledger.category.fr} » est **${value.fr}**.`,
			`In \`E2\`, make a formula count the rows whose “${ledger.category.en}” is **${value.en}**.`
		),
		solutions: [[write('E2', count)]],
		wrong: [
			[
				write(
					'E2',
					formulaOf((l) => `=COUNTIF(${categories},"${other[l]}")`)
				)
			],
			[write('E2', formula(`=COUNTA(${categories})`))],
			[
				write(
					'E2',
					formulaOf((l) => `=COUNTIF(C2:C${last},"${value[l]}")`)
				)
			]
		],
		typed: ['E2'],
		why: (result) =>
			say(
				`\`${count.fr}\` regarde chaque cellule de la colonne B et compte celles qui contiennent ${value.fr} : ${result('E2').fr}. Le texte cherché s’écrit entre guillemets.`,
				`\`${count.en}\` looks at each cell of column B and counts those that contain ${value.en}: ${result('E2').en}. The text to look for is in quotation marks.`
			)
	});
}

/** Some are exactly at the limit. */
function countFromLimit(random: Random): ChallengeBody {
	const { ledger, sheet, numbers, people } = drawLedger(random);
	const { sign, near, words } = pickOne(random, [
		{ sign: '>=', near: '>', words: say('au moins', 'at least') },
		{ sign: '<=', near: '<', words: say('au plus', 'at most') },
		{ sign: '>', near: '>=', words: say('plus de', 'more than') },
		{ sign: '<', near: '<=', words: say('moins de', 'less than') }
	]);
	const [from, to] = ledger.range;
	const limit = pickNumber(
		random,
		from + Math.ceil((to - from) / 3),
		to - Math.ceil((to - from) / 3)
	);
	const count = formula(`=COUNTIF(${numbers},"${sign}${limit}")`);
	return inSheet(random, {
		sheet: (one) => {
			const drawn = sheet(one, [[RESULT], [null]]);
			const at = pickNumber(one, 1, people.length);
			return { ...drawn, rows: drawn.rows.map((row, i) => (i === at ? row.with(2, limit) : row)) };
		},
		instruction: say(
			`Combien de lignes ont **${words.fr} ${limit}** dans la colonne « ${ledger.number.fr} » ? Répondez par une formule en \`E2\`.`,
			`How many rows have **${words.en} ${limit}** in the column “${ledger.number.en}”? Answer with a formula in \`E2\`.`
		),
		solutions: [[write('E2', count)]],
		wrong: [
			[write('E2', formula(`=COUNTIF(${numbers},"${near}${limit}")`))],
			[write('E2', formula(`=COUNTIF(${numbers},"=${limit}")`))],
			[write('E2', formula(`=COUNT(${numbers})`))]
		],
		typed: ['E2'],
		why: (result) =>
			say(
				`« ${words.fr} ${limit} » s’écrit \`"${sign}${limit}"\`, signe et nombre dans les mêmes guillemets : \`${count.fr}\` donne ${result('E2').fr}. La ligne qui vaut exactement ${limit} est ${sign.includes('=') ? 'comptée' : 'laissée dehors'}.`,
				`“${words.en} ${limit}” is written \`"${sign}${limit}"\`, sign and number in the same quotation marks: \`${count.en}\` gives ${result('E2').en}. The row that is exactly ${limit} is ${sign.includes('=') ? 'counted' : 'left out'}.`
			)
	});
}

function sumOfCategory(random: Random): ChallengeBody {
	const { ledger, sheet, categories, numbers } = drawLedger(random);
	const [value, other] = pick(random, ledger.values, 2) as [Localized, Localized];
	const sumOf = (one: Localized) =>
		formulaOf((l) => `=SUMIF(${categories},"${one[l]}",${numbers})`);
	const sum = sumOf(value);
	return inSheet(random, {
		sheet: (one) => sheet(one, [[RESULT], [null]]),
		instruction: say(
			`En \`E2\`, calculez par une formule le **total** de « ${ledger.number.fr} » des seules lignes dont « ${ledger.category.fr} » est **${value.fr}**.`,
			`In \`E2\`, compute with a formula the **total** of “${ledger.number.en}” of only the rows whose “${ledger.category.en}” is **${value.en}**.`
		),
		solutions: [[write('E2', sum)]],
		wrong: [
			[write('E2', sumOf(other))],
			[write('E2', formula(`=SUM(${numbers})`))],
			[
				write(
					'E2',
					formulaOf((l) => `=COUNTIF(${categories},"${value[l]}")`)
				)
			]
		],
		typed: ['E2'],
		why: (result) =>
			say(
				`\`${sum.fr}\` : où regarder, quoi y trouver, quoi additionner. Le total est ${result('E2').fr}. Additionner les bonnes cellules une à une ne suivrait pas si une ligne changeait de « ${ledger.category.fr} ».`,
				`\`${sum.en}\`: where to look, what to find there, what to add up. The total is ${result('E2').en}. Adding the right cells one by one would not follow if a row changed its “${ledger.category.en}”.`
			)
	});
}

function averageOfCategory(random: Random): ChallengeBody {
	const { ledger, sheet, categories, numbers } = drawLedger(random);
	const value = pickOne(random, ledger.values);
	const average = formulaOf((l) => `=AVERAGEIF(${categories},"${value[l]}",${numbers})`);
	const ratio = formulaOf(
		(l) => `=SUMIF(${categories},"${value[l]}",${numbers})/COUNTIF(${categories},"${value[l]}")`
	);
	return inSheet(random, {
		sheet: (one) => sheet(one, [[RESULT], [null]]),
		instruction: say(
			`En \`E2\`, calculez par une formule la **moyenne** de « ${ledger.number.fr} » pour « ${ledger.category.fr} » égal à **${value.fr}**, sans l’arrondir.`,
			`In \`E2\`, compute with a formula the **average** of “${ledger.number.en}” where “${ledger.category.en}” is **${value.en}**, without rounding it.`
		),
		solutions: [[write('E2', average)], [write('E2', ratio)]],
		wrong: [
			[write('E2', formula(`=AVERAGE(${numbers})`))],
			[
				write(
					'E2',
					formulaOf((l) => `=SUMIF(${categories},"${value[l]}",${numbers})`)
				)
			],
			[
				write(
					'E2',
					formulaOf((l) => `=SUMIF(${categories},"${value[l]}",${numbers})/COUNT(${numbers})`)
				)
			]
		],
		typed: ['E2'],
		why: (result) =>
			say(
				`\`${average.fr}\` ne prend que les lignes voulues : ${result('E2').fr}. \`SOMME.SI\` divisé par \`NB.SI\` donne la même chose ; diviser par toutes les lignes donnerait trop peu.`,
				`\`${average.en}\` only takes the rows that are wanted: ${result('E2').en}. \`SUMIF\` divided by \`COUNTIF\` gives the same; dividing by all rows would give too little.`
			)
	});
}

/** A threshold in a cell, and a word for each side of it. */
function enoughOrNot(random: Random): ChallengeBody {
	const { name, number, yes, no, ...limits } = pickOne(random, [
		{
			name: say('Examen', 'Exam'),
			number: say('Note', 'Grade'),
			...{ yes: say('reçu', 'pass'), no: say('ajourné', 'fail'), range: [4, 19] as const }
		},
		{
			name: say('Sélection au relais', 'Relay selection'),
			number: say('Points', 'Points'),
			...{
				yes: say('retenu', 'selected'),
				no: say('remplaçant', 'reserve'),
				range: [20, 60] as const
			}
		},
		{
			name: say('Bourse aux livres', 'Book swap'),
			number: say('Livres déposés', 'Books brought'),
			...{ yes: say('bon', 'voucher'), no: say('aucun bon', 'no voucher'), range: [1, 15] as const }
		}
	]);
	const range: readonly [number, number] = limits.range;
	const people = pick(random, FIRST_NAMES, pickNumber(random, 5, 7));
	const last = people.length + 1;
	const area = `C2:C${last}`;
	const choose = (test: string, [a, b] = [yes, no]) =>
		formulaOf((l) => `=IF(${test},"${a![l]}","${b![l]}")`);
	const right = choose('B2>=$F$1');
	return inSheet(random, {
		sheet: (one) => {
			const limit = pickNumber(one, range[0] + 4, range[1] - 4);
			const at = pickNumber(one, 1, people.length - 1);
			return {
				name,
				rows: [
					[say('Prénom', 'First name'), number, RESULT, null, say('Minimum', 'Minimum'), limit],
					...people.map((who, i): Row => {
						const drawn = pickNumber(one, ...range);
						return [who, i === at ? limit : i === 0 ? limit - 2 : drawn, null];
					})
				]
			};
		},
		instruction: say(
			`Remplissez \`${area}\` par une formule : « ${yes.fr} » pour qui **atteint** le minimum de la cellule \`F1\`, « ${no.fr} » pour les autres. Le minimum peut changer.`,
			`Fill \`${area}\` with a formula: “${yes.en}” for who **reaches** the minimum in cell \`F1\`, “${no.en}” for the others. The minimum may change.`
		),
		solutions: [[write('C2', right), fillDown(area)]],
		wrong: [
			[write('C2', choose('B2>$F$1')), fillDown(area)],
			[write('C2', choose('B2>=F1')), fillDown(area)],
			[write('C2', choose('B2>=$F$1', [no, yes])), fillDown(area)]
		],
		why: (result) =>
			say(
				`\`${right.fr}\`, recopié : « atteindre » comprend l’égalité, donc \`>=\`, et \`$F$1\` reste le même sur chaque ligne. La dernière affiche ${result(`C${last}`).fr}.`,
				`\`${right.en}\`, filled: “reach” includes being equal, hence \`>=\`, and \`$F$1\` stays the same on each row. The last one shows ${result(`C${last}`).en}.`
			)
	});
}

/** A number or another: charges, and none from an amount on. */
function freeFrom(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const orders = pickNumber(random, 5, 7);
	const last = orders + 1;
	const area = `C2:C${last}`;
	const isFromIncluded = random() < 0.5;
	const words = isFromIncluded
		? say('à partir du montant de', 'from the amount in')
		: say('seulement au-dessus du montant de', 'only above the amount in');
	const sign = isFromIncluded ? '>=' : '>';
	const right = formula(`=IF(B2${sign}$F$1,0,$F$2)`);
	const labels = pick(random, items, 3);
	return inSheet(random, {
		sheet: (one) => {
			const limit = pickNumber(one, 5, 10) * 10;
			const at = pickNumber(one, 2, orders - 1);
			const rows = Array.from({ length: orders }, (_, i): Row => {
				const amount = i === at ? limit : pickNumber(one, 15, 140);
				return [labels[i % 3]!, i === 0 ? limit - 12 : i === 1 ? limit + 23 : amount, null];
			});
			rows[0]!.push(null, say('Frais de port', 'Shipping'), pickNumber(one, 4, 9));
			return {
				name,
				rows: [
					[
						...[say('Commande', 'Order'), say('Montant', 'Amount'), say('Port', 'Shipping'), null],
						...[say('Seuil', 'Threshold'), limit]
					],
					...rows
				],
				formats: { [`B2:C${last}`]: 'amount', 'F1:F2': 'amount' }
			};
		},
		instruction: say(
			`Le port est gratuit (0) **${words.fr}** \`F1\` ; sinon il coûte le prix de \`F2\`. Calculez-le par formule pour chaque commande, de \`C2\` à \`C${last}\`.`,
			`Shipping is free (0) **${words.en}** \`F1\`; otherwise it costs the price in \`F2\`. Compute it by a formula for each order, from \`C2\` to \`C${last}\`.`
		),
		solutions: [[write('C2', right), fillDown(area)]],
		wrong: [
			[write('C2', formula(`=IF(B2${isFromIncluded ? '>' : '>='}$F$1,0,$F$2)`)), fillDown(area)],
			[write('C2', formula(`=IF(B2${sign}F1,0,F2)`)), fillDown(area)],
			[write('C2', formula(`=IF(B2${sign}$F$1,$F$2,0)`)), fillDown(area)]
		],
		typed: Array.from({ length: orders }, (_, i) => `C${i + 2}`),
		why: (result) =>
			say(
				`\`${right.fr}\`, recopié : au seuil exactement, le port est ${isFromIncluded ? 'gratuit' : 'payant'}, d’où \`${sign}\`. Les nombres s’écrivent sans guillemets, sinon on ne pourrait plus les additionner. \`C2\` affiche ${result('C2').fr}.`,
				`\`${right.en}\`, filled: exactly at the threshold, shipping is ${isFromIncluded ? 'free' : 'charged'}, hence \`${sign}\`. Numbers are written without quotation marks, or they could no longer be added up. \`C2\` shows ${result('C2').en}.`
			)
	});
}

/** Two cells of one row are compared; nothing is shown otherwise. */
function toOrder(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const names = pick(random, items, pickNumber(random, 5, 6));
	const last = names.length + 1;
	const area = `D2:D${last}`;
	const isStockFirst = random() < 0.5;
	const [stock, least] = isStockFirst ? ['B', 'C'] : ['C', 'B'];
	const word = say('commander', 'order');
	const choose = (test: string) => formulaOf((l) => `=IF(${test},"${word[l]}","")`);
	const right = choose(`${stock}2<${least}2`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[
					say('Article', 'Item'),
					...(isStockFirst ? [STOCK, LEAST] : [LEAST, STOCK]),
					say('À faire', 'To do')
				],
				...names.map((item, i): Row => {
					const minimum = pickNumber(one, 4, 20);
					const here = minimum + (i === 0 ? 0 : pickNumber(one, 1, 3) * (i % 2 ? 1 : -1));
					return [item, ...(isStockFirst ? [here, minimum] : [minimum, here]), null];
				})
			]
		}),
		instruction: say(
			`Dans \`${area}\`, faites afficher par formule « commander » quand le stock est **inférieur** au minimum de l’article, et **rien** sinon.`,
			`In \`${area}\`, use a formula to show “order” when the stock is **below** the minimum of the item, and **nothing** otherwise.`
		),
		solutions: [[write('D2', right), fillDown(area)]],
		wrong: [
			[write('D2', choose(`${stock}2<=${least}2`)), fillDown(area)],
			[write('D2', choose(`${least}2<${stock}2`)), fillDown(area)],
			[
				write(
					'D2',
					formulaOf((l) => `=IF(${stock}2<${least}2,"${word[l]}")`)
				),
				fillDown(area)
			]
		],
		why: () =>
			say(
				`\`${right.fr}\`, recopié : chaque ligne compare ses deux cellules, et \`""\` n’affiche rien. Sans troisième argument, la cellule afficherait \`FAUX\` ; avec \`<=\`, un stock égal au minimum serait commandé.`,
				`\`${right.en}\`, filled: each row compares its two cells, and \`""\` shows nothing. Without a third argument, the cell would show \`FALSE\`; with \`<=\`, a stock equal to the minimum would be ordered.`
			)
	});
}

const STOCK = say('Stock', 'Stock');
const LEAST = say('Minimum', 'Minimum');

/** A table of counts beside the table. */
function countOfEach(random: Random): ChallengeBody {
	const { ledger, sheet, last } = drawLedger(random);
	const values = pick(random, ledger.values, 3);
	const side = (title: Localized): Row[] => [
		[ledger.category, title],
		...values.map((value): Row => [value, null])
	];
	const area = 'F2:F4';
	const count = formula(`=COUNTIF($B$2:$B$${last},E2)`);
	return inSheet(random, {
		sheet: (one) => sheet(one, side(say('Nombre', 'Number'))),
		instruction: say(
			`Complétez le petit tableau de droite : de \`F2\` à \`F4\`, le **nombre** de lignes pour chaque « ${ledger.category.fr} », par une formule recopiée.`,
			`Complete the small table on the right: from \`F2\` to \`F4\`, the **number** of rows for each “${ledger.category.en}”, by a formula that is filled.`
		),
		solutions: [[write('F2', count), fillDown(area)]],
		wrong: [
			[
				write('F2', formula(`=COUNTIF(B2:B${last},E2)`)),
				write('F3', formula(`=COUNTIF(B${last}:B${last + 2},E3)`))
			],
			[write('F2', formula(`=COUNTIF($B$2:$B$${last},$E$2)`)), fillDown(area)],
			[write('F2', formula(`=SUMIF($B$2:$B$${last},E2,$C$2:$C$${last})`)), fillDown(area)]
		],
		typed: ['F2', 'F3', 'F4'],
		why: (result) =>
			say(
				`\`${count.fr}\` : la plage est fixe, la valeur cherchée, \`E2\`, avance avec la ligne. Sans \`$\`, la plage descendrait et oublierait des lignes. Résultats : ${['F2', 'F3', 'F4'].map((at) => result(at).fr).join(', ')}.`,
				`\`${count.en}\`: the range is fixed, the value to look for, \`E2\`, moves with the row. Without \`$\`, the range would slide down and miss rows. Results: ${['F2', 'F3', 'F4'].map((at) => result(at).en).join(', ')}.`
			)
	});
}

/** Orders on the left, a table of prices from column F on. */
function drawOrders(random: Random) {
	const { name, items } = pickOne(random, PURCHASES);
	const listed = pick(random, items, 5);
	const ordered = Array.from({ length: pickNumber(random, 5, 6) }, () => pickOne(random, listed));
	ordered[0] = listed[4]!;
	const last = ordered.length + 1;
	const sheet = (one: Random, title: Localized) => {
		const prices = listed.map(() => pickNumber(one, 3, 60) / 2);
		const counts = ordered.map(() => pickNumber(one, 2, 12));
		const table: Row[] = [
			[say('Article', 'Item'), say('Tarif', 'Price')],
			...listed.map((item, i): Row => [item, prices[i]!])
		];
		const orders: Row[] = [
			[say('Article', 'Item'), say('Quantité', 'Quantity'), title],
			...ordered.map((item, i): Row => [item, counts[i]!, null])
		];
		const rows = orders.map((row, i): Row => [...row, null, null, ...(table[i] ?? [])]);
		return {
			name,
			rows,
			formats: { [`C2:C${last}`]: 'amount' as const, 'G2:G6': 'amount' as const }
		};
	};
	return { sheet, last, area: `C2:C${last}`, cells: ordered.map((_, i) => `C${i + 2}`) };
}

function priceFromTable(random: Random): ChallengeBody {
	const { sheet, last, area, cells } = drawOrders(random);
	const right = formula('=VLOOKUP(A2,$F$2:$G$6,2,FALSE)');
	return inSheet(random, {
		sheet: (one) => sheet(one, say('Prix unitaire', 'Unit price')),
		instruction: say(
			`Dans \`${area}\`, faites venir par formule le prix de chaque article, pris dans la table des tarifs (colonnes F et G). Un tarif corrigé doit se voir aussitôt dans les ${cells.length} lignes.`,
			`In \`${area}\`, bring by a formula the price of each item, taken from the table of prices (columns F and G). A corrected price must be seen at once in the ${cells.length} rows.`
		),
		solutions: [[write('C2', right), fillDown(area)]],
		wrong: [
			[write('C2', formula('=VLOOKUP(A2,F2:G6,2,FALSE)')), fillDown(area)],
			[write('C2', formula('=VLOOKUP(A2,$F$2:$G$6,1,FALSE)')), fillDown(area)],
			[write('C2', '=G2'), fillDown(area)]
		],
		typed: cells,
		why: (result) =>
			say(
				`\`${right.fr}\` : quoi chercher, dans quelle table, quelle colonne rendre, et \`FAUX\` pour la valeur exacte. Les \`$\` gardent la table entière sur la ligne ${last}, qui affiche ${result(`C${last}`).fr}.`,
				`\`${right.en}\`: what to look for, in which table, which column to return, and \`FALSE\` for the exact value. The \`$\` signs keep the whole table on row ${last}, which shows ${result(`C${last}`).en}.`
			)
	});
}

function costFromTable(random: Random): ChallengeBody {
	const { sheet, last, area, cells } = drawOrders(random);
	const right = formula('=VLOOKUP(A2,$F$2:$G$6,2,FALSE)*B2');
	return inSheet(random, {
		sheet: (one) => sheet(one, say('Coût', 'Cost')),
		instruction: say(
			`Calculez par formule le **coût** de chacune des ${cells.length} lignes, dans \`${area}\` : sa quantité multipliée par le tarif de son article, donné en F et G.`,
			`Compute by a formula the **cost** of each of the ${cells.length} rows, in \`${area}\`: its quantity multiplied by the price of its item, given in F and G.`
		),
		solutions: [[write('C2', right), fillDown(area)]],
		wrong: [
			[write('C2', formula('=VLOOKUP(A2,$F$2:$G$6,2,FALSE)')), fillDown(area)],
			[write('C2', '=B2*G2'), fillDown(area)],
			[write('C2', formula('=VLOOKUP(A2,F2:G6,2,FALSE)*B2')), fillDown(area)]
		],
		typed: cells,
		why: (result) =>
			say(
				`Le tarif ne se trouve pas sur la même ligne que l’article commandé : \`=B2*G2\` prendrait celui d’un autre. \`${right.fr}\`, recopié, cherche d’abord, multiplie ensuite ; \`C${last}\` affiche ${result(`C${last}`).fr}.`,
				`The price is not on the same row as the item ordered: \`=B2*G2\` would take another one’s. \`${right.en}\`, filled, first looks up, then multiplies; \`C${last}\` shows ${result(`C${last}`).en}.`
			)
	});
}

/** A search card: what is written in one cell brings what is known of it. */
function oneAnswer(random: Random): ChallengeBody {
	const { ledger, people, sheet, last } = drawLedger(random);
	const isCategory = random() < 0.5;
	const column = isCategory ? 2 : 3;
	const title = isCategory ? ledger.category : ledger.number;
	const asked = pickNumber(random, 1, people.length - 2);
	const right = formula(`=VLOOKUP(F1,A2:C${last},${column},FALSE)`);
	return inSheet(random, {
		sheet: (one) =>
			sheet(one, [
				[ledger.who, pickOne(one, people.slice(asked, -1))],
				[title, null]
			]),
		instruction: say(
			`Quand on écrit un prénom en \`F1\`, \`F2\` doit afficher **son** « ${title.fr} », d’après le tableau. Écrivez la formule de \`F2\`, bonne pour tous les prénoms du tableau.`,
			`When a first name is written in \`F1\`, \`F2\` must show **its** “${title.en}”, from the table. Write the formula of \`F2\`, good for all first names in the table.`
		),
		solutions: [[write('F2', right)]],
		wrong: [
			[write('F2', `=${isCategory ? 'B' : 'C'}2`)],
			[write('F2', formula(`=VLOOKUP(F1,A2:C${last},${isCategory ? 3 : 2},FALSE)`))],
			[write('F2', formula(`=VLOOKUP(F1,B2:C${last},2,FALSE)`))]
		],
		typed: ['F2'],
		why: (result) =>
			say(
				`\`${right.fr}\` cherche \`F1\` dans la colonne A et rend la colonne n° ${column} de la table, « ${title.fr} » : ici ${result('F2').fr}. La table doit commencer par la colonne où l’on cherche. \`FAUX\` est nécessaire : les prénoms ne sont pas triés.`,
				`\`${right.en}\` looks for \`F1\` in column A and returns column no. ${column} of the table, “${title.en}”: here ${result('F2').en}. The table must begin with the column that is searched. \`FALSE\` is needed: the first names are not sorted.`
			)
	});
}

function sumOfEach(random: Random): ChallengeBody {
	const { ledger, sheet, last } = drawLedger(random);
	const values = pick(random, ledger.values, 3);
	const right = formula(`=SUMIF($B$2:$B$${last},E2,$C$2:$C$${last})`);
	return inSheet(random, {
		sheet: (one) =>
			sheet(one, [
				[ledger.category, say('Total', 'Total')],
				...values.map((value): Row => [value, null]),
				[say('Ensemble', 'All'), null]
			]),
		instruction: say(
			`Complétez la synthèse de droite : le total de « ${ledger.number.fr} » pour chaque « ${ledger.category.fr} » (\`F2:F4\`), puis l’ensemble en \`F5\`. Tout doit suivre le tableau de gauche.`,
			`Complete the summary on the right: the total of “${ledger.number.en}” for each “${ledger.category.en}” (\`F2:F4\`), then all together in \`F5\`. Everything must follow the table on the left.`
		),
		solutions: [[write('F2', right), fillDown('F2:F4'), write('F5', formula('=SUM(F2:F4)'))]],
		wrong: [
			[write('F2', right), fillDown('F2:F4')],
			[write('F2', right), fillDown('F2:F5')],
			[
				write('F2', formula(`=COUNTIF($B$2:$B$${last},E2)`)),
				fillDown('F2:F4'),
				write('F5', formula('=SUM(F2:F4)'))
			]
		],
		typed: ['F2', 'F3', 'F4', 'F5'],
		why: (result) =>
			say(
				`\`${right.fr}\`, recopié jusqu’en \`F4\` : les deux plages sont fixes, \`E2\` avance. Puis \`=SOMME(F2:F4)\`, soit ${result('F5').fr} : c’est aussi la somme de la colonne C, bon moyen de vérifier.`,
				`\`${right.en}\`, filled down to \`F4\`: both ranges are fixed, \`E2\` moves. Then \`=SUM(F2:F4)\`, that is ${result('F5').en}: it is also the sum of column C, a good way to check.`
			)
	});
}

const AIDS: {
	name: Localized;
	first: Localized;
	second: Localized;
	low: [number, number];
	high: [number, number];
	yes: Localized;
	no: Localized;
}[] = [
	{
		name: say('Aide au permis', 'Driving-license aid'),
		...{ first: say('Âge', 'Age'), second: say('Heures de bénévolat', 'Volunteer hours') },
		...{ low: [15, 30], high: [10, 80], yes: say('oui', 'yes'), no: say('non', 'no') }
	},
	{
		name: say('Candidatures au tutorat', 'Tutoring applications'),
		...{ first: say('Moyenne', 'Average'), second: say('Présences', 'Attendance') },
		...{ low: [8, 18], high: [20, 60], yes: say('admis', 'accepted'), no: say('refusé', 'refused') }
	},
	{
		name: say('Contrôle des vélos', 'Bike inspection'),
		...{
			first: say('Freins (sur 20)', 'Brakes (out of 20)'),
			second: say('Pneus (sur 60)', 'Tires (out of 60)')
		},
		...{
			low: [6, 20],
			high: [15, 60],
			yes: say('conforme', 'compliant'),
			no: say('à revoir', 'to fix')
		}
	}
];

/** Where either of two reasons may give a right. */
const EITHER: typeof AIDS = [
	...AIDS.slice(0, 2),
	{
		name: say('Entrées du musée', 'Museum tickets'),
		...{ first: say('Âge', 'Age'), second: say('Visites cette année', 'Visits this year') },
		...{ low: [14, 30], high: [5, 30], yes: say('gratuit', 'free'), no: say('payant', 'paid') }
	}
];

/** Two numbers for each, one row in each of the four cases, and one at both limits. */
function drawCases(random: Random, aids: typeof AIDS) {
	const aid = pickOne(random, aids);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 6, 7));
	const last = people.length + 1;
	const [a, b] = [aid.low, aid.high].map(([from, to]) =>
		pickNumber(random, from! + 4, to! - 4)
	) as [number, number];
	const sheet = (one: Random) => {
		const shifts = pick(
			one,
			[
				[0, 0],
				[-1, 3],
				[2, -2],
				[-3, -4],
				[4, 4],
				[1, 0],
				[-2, 0]
			],
			people.length
		);
		const rows = people.map((who, i): Row => [who, a + shifts[i]![0]!, b + shifts[i]![1]!, null]);
		return {
			name: aid.name,
			rows: [[say('Prénom', 'First name'), aid.first, aid.second, RESULT], ...rows]
		};
	};
	const choose = (test: string) => formulaOf((l) => `=IF(${test},"${aid.yes[l]}","${aid.no[l]}")`);
	return { aid, a, b, last, area: `D2:D${last}`, sheet, choose };
}

function allConditions(random: Random): ChallengeBody {
	const { aid, a, b, last, area, sheet, choose } = drawCases(random, AIDS);
	const right = choose(`AND(B2>=${a},C2>=${b})`);
	return inSheet(random, {
		sheet,
		instruction: say(
			`Règle : il faut **à la fois** au moins ${a} en « ${aid.first.fr} » et au moins ${b} en « ${aid.second.fr} ». Faites afficher par formule, dans \`${area}\`, « ${aid.yes.fr} » ou « ${aid.no.fr} ».`,
			`Rule: it takes **both** at least ${a} in “${aid.first.en}” and at least ${b} in “${aid.second.en}”. Use a formula to show, in \`${area}\`, “${aid.yes.en}” or “${aid.no.en}”.`
		),
		solutions: [[write('D2', right), fillDown(area)]],
		wrong: [
			[write('D2', choose(`OR(B2>=${a},C2>=${b})`)), fillDown(area)],
			[write('D2', choose(`AND(B2>${a},C2>${b})`)), fillDown(area)],
			[write('D2', choose(`B2>=${a}`)), fillDown(area)]
		],
		why: (result) =>
			say(
				`\`${right.fr}\`, recopié : \`ET\` n’est vrai que si les deux le sont, et « au moins » comprend l’égalité. \`OU\` accepterait qui n’en remplit qu’une. La ligne ${last} affiche « ${result(`D${last}`).fr} ». Deux \`SI\` l’un dans l’autre conviennent aussi.`,
				`\`${right.en}\`, filled: \`AND\` is true only if both are, and “at least” includes being equal. \`OR\` would accept who meets only one. Row ${last} shows “${result(`D${last}`).en}”. Two \`IF\`s, one in the other, fit too.`
			)
	});
}

function oneCondition(random: Random): ChallengeBody {
	const { aid, a, b, last, area, sheet, choose } = drawCases(random, EITHER);
	const right = choose(`OR(B2<${a},C2>${b})`);
	return inSheet(random, {
		sheet,
		instruction: say(
			`Règle : « ${aid.yes.fr} » pour qui a **moins de ${a}** en « ${aid.first.fr} », et aussi pour qui a **plus de ${b}** en « ${aid.second.fr} » ; une seule des deux suffit. « ${aid.no.fr} » pour les autres. Écrivez-le par formule dans \`${area}\`.`,
			`Rule: “${aid.yes.en}” for who has **less than ${a}** in “${aid.first.en}”, and also for who has **more than ${b}** in “${aid.second.en}”; either one is enough. “${aid.no.en}” for the others. Write it by a formula in \`${area}\`.`
		),
		solutions: [[write('D2', right), fillDown(area)]],
		wrong: [
			[write('D2', choose(`AND(B2<${a},C2>${b})`)), fillDown(area)],
			[write('D2', choose(`OR(B2<=${a},C2>=${b})`)), fillDown(area)],
			[write('D2', choose(`C2>${b}`)), fillDown(area)]
		],
		why: (result) =>
			say(
				`Le mot « et » de la règle ajoute des bénéficiaires, il ne demande pas les deux à la fois : c’est \`OU\`. \`${right.fr}\`, recopié ; la ligne ${last} affiche « ${result(`D${last}`).fr} ».`,
				`The word “and” in the rule adds people, it does not ask for both at once: that is \`OR\`. \`${right.en}\`, filled; row ${last} shows “${result(`D${last}`).en}”.`
			)
	});
}

/** Three answers by nested conditions. */
function threeCases(random: Random): ChallengeBody {
	const { name, number, words, from } = pickOne(random, [
		{
			name: say('Qualité de l’air', 'Air quality'),
			number: say('Indice', 'Index'),
			...{ words: [say('bon', 'good'), say('moyen', 'fair'), say('mauvais', 'poor')], from: 30 }
		},
		{
			name: say('Charge des batteries (%)', 'Battery charge (%)'),
			number: say('Charge', 'Charge'),
			...{
				words: [say('brancher', 'plug in'), say('surveiller', 'watch'), say('correcte', 'fine')],
				from: 20
			}
		},
		{
			name: say('Remplissage des bennes', 'Fill of the dumpsters'),
			number: say('Niveau', 'Level'),
			...{
				words: [say('vide', 'empty'), say('entamé', 'started'), say('à vider', 'to empty')],
				from: 25
			}
		}
	]);
	const [low, high] = [pickNumber(random, from, from + 15), pickNumber(random, 60, 80)];
	const count = pickNumber(random, 6, 7);
	const area = `C2:C${count + 1}`;
	const [x, y, z] = words as [Localized, Localized, Localized];
	const right = formulaOf((l) => `=IF(B2<${low},"${x[l]}",IF(B2<${high},"${y[l]}","${z[l]}"))`);
	const other = formulaOf((l) => `=IF(B2>=${high},"${z[l]}",IF(B2>=${low},"${y[l]}","${x[l]}"))`);
	return inSheet(random, {
		sheet: (one) => ({
			name,
			rows: [
				[say('Site', 'Site'), number, RESULT],
				...pick(one, [low, high, low - 5, low + 8, high + 6, high - 9, high - 1], count).map(
					(value, i): Row => [`${'ABCDEFG'[i]}-${pickNumber(one, 10, 99)}`, value, null]
				)
			]
		}),
		instruction: say(
			`Par formule, dans \`${area}\` : « ${x.fr} » en dessous de ${low}, « ${y.fr} » **de ${low} à moins de ${high}**, « ${z.fr} » **à partir de ${high}**.`,
			`By a formula, in \`${area}\`: “${x.en}” below ${low}, “${y.en}” **from ${low} to less than ${high}**, “${z.en}” **from ${high} on**.`
		),
		solutions: [
			[write('C2', right), fillDown(area)],
			[write('C2', other), fillDown(area)]
		],
		wrong: [
			[
				write(
					'C2',
					formulaOf((l) => `=IF(B2<=${low},"${x[l]}",IF(B2<=${high},"${y[l]}","${z[l]}"))`)
				),
				fillDown(area)
			],
			[
				write(
					'C2',
					formulaOf((l) => `=IF(B2>=${low},"${y[l]}",IF(B2>=${high},"${z[l]}","${x[l]}"))`)
				),
				fillDown(area)
			],
			[
				write(
					'C2',
					formulaOf((l) => `=IF(B2<${low},"${x[l]}","${z[l]}")`)
				),
				fillDown(area)
			]
		],
		why: () =>
			say(
				`\`${right.fr}\` : le second \`SI\` n’est lu que si le premier est faux, donc il n’a pas à répéter « au moins ${low} ». L’ordre compte : commencer par \`B2>=${low}\` prendrait aussi tout ce qui dépasse ${high}.`,
				`\`${right.en}\`: the second \`IF\` is read only if the first is false, so it need not repeat “at least ${low}”. The order matters: to begin with \`B2>=${low}\` would also take all that is above ${high}.`
			)
	});
}

/** A state and a day together. */
function lateAndOpen(random: Random): ChallengeBody {
	const { name, state, done, open, day, word } = pickOne(random, [
		{
			name: say('Factures', 'Invoices'),
			...{ state: say('État', 'Status'), done: say('payée', 'paid'), open: say('envoyée', 'sent') },
			...{ day: say('Échéance', 'Due date'), word: say('relancer', 'chase') }
		},
		{
			name: say('Prêts de livres', 'Book loans'),
			...{
				state: say('État', 'Status'),
				done: say('rendu', 'returned'),
				open: say('prêté', 'on loan')
			},
			...{ day: say('À rendre le', 'Due on'), word: say('rappeler', 'remind') }
		},
		{
			name: say('Contrôles techniques', 'Vehicle inspections'),
			...{
				state: say('Suivi', 'Follow-up'),
				done: say('fait', 'done'),
				open: say('à faire', 'to do')
			},
			...{ day: say('Limite', 'Deadline'), word: say('urgent', 'urgent') }
		}
	]);
	const count = pickNumber(random, 6, 7);
	const area = `D2:D${count + 1}`;
	const choose = (test: (l: 'fr' | 'en') => string) =>
		formulaOf((l) => `=IF(${test(l)},"${word[l]}","")`);
	const right = choose((l) => `AND(B2<>"${done[l]}",C2<$G$1)`);
	return inSheet(random, {
		sheet: (one) => {
			const today = dayNumber(2026, pickNumber(one, 4, 9), pickNumber(one, 2, 25));
			const cases = [
				[open, -9],
				[open, 0],
				[done, -14],
				[done, 12],
				[open, 21],
				[open, -1],
				[done, 0]
			] as const;
			const rows = pick(one, cases, count).map(([value, shift], i): Row => [
				...[pickNumber(one, 100, 999) + i, value, today + shift, null]
			]);
			return {
				name,
				rows: [
					[
						...[say('Numéro', 'Number'), state, day, say('À faire', 'To do'), null],
						...[say('Aujourd’hui', 'Today'), today]
					],
					...rows
				],
				formats: { [`C2:C${count + 1}`]: 'date', G1: 'date' }
			};
		},
		instruction: say(
			`Dans \`${area}\`, affichez par formule « ${word.fr} » si la ligne n’est **pas** « ${done.fr} » **et** si sa date (« ${day.fr} ») est **avant** celle de \`G1\` ; rien sinon. Demain, on changera \`G1\`.`,
			`In \`${area}\`, show by a formula “${word.en}” if the row is **not** “${done.en}” **and** if its date (“${day.en}”) is **before** that of \`G1\`; nothing otherwise. Tomorrow, \`G1\` will be changed.`
		),
		solutions: [[write('D2', right), fillDown(area)]],
		wrong: [
			[
				write(
					'D2',
					choose((l) => `AND(B2<>"${done[l]}",C2<=$G$1)`)
				),
				fillDown(area)
			],
			[
				write(
					'D2',
					choose((l) => `AND(B2<>"${done[l]}",C2<G1)`)
				),
				fillDown(area)
			],
			[
				write(
					'D2',
					choose((l) => `OR(B2<>"${done[l]}",C2<$G$1)`)
				),
				fillDown(area)
			],
			[
				write(
					'D2',
					choose(() => `C2<$G$1`)
				),
				fillDown(area)
			]
		],
		why: () =>
			say(
				`\`${right.fr}\`, recopié : \`<>\` veut dire « différent de », une date plus ancienne est plus petite, et \`$G$1\` reste en place. « Avant » exclut le jour même.`,
				`\`${right.en}\`, filled: \`<>\` means “different from”, an earlier date is smaller, and \`$G$1\` stays in place. “Before” excludes the day itself.`
			)
	});
}

/** A scale read by its nearest step below. */
function bracketFromTable(random: Random): ChallengeBody {
	const { name, number, title, steps, results } = pickOne(random, [
		{
			name: say('Participation au séjour', 'Contribution to the stay'),
			number: say('Quotient familial', 'Family quotient'),
			title: say('Tarif (€)', 'Price (€)'),
			...{ steps: [0, 400, 700, 1000, 1400], results: [40, 75, 120, 180, 240] }
		},
		{
			name: say('Port des colis', 'Parcel shipping'),
			number: say('Poids (g)', 'Weight (g)'),
			title: say('Port (€)', 'Shipping (€)'),
			...{ steps: [0, 250, 500, 1000, 2000], results: [5, 7, 9, 12, 16] }
		},
		{
			name: say('Prime d’ancienneté', 'Seniority bonus'),
			number: say('Mois de présence', 'Months in the job'),
			title: say('Prime (€)', 'Bonus (€)'),
			...{ steps: [0, 12, 36, 60, 120], results: [0, 50, 90, 150, 260] }
		}
	]);
	const people = pick(random, FIRST_NAMES, pickNumber(random, 5, 6));
	const last = people.length + 1;
	const area = `C2:C${last}`;
	const right = formula('=VLOOKUP(B2,$F$2:$G$6,2,TRUE)');
	return inSheet(random, {
		sheet: (one) => {
			const values = people.map((_, i) => {
				const step = pickNumber(one, 1, 3);
				const width = steps[step + 1]! - steps[step]!;
				return i === 0 ? steps[step]! : steps[step]! + pickNumber(one, 1, width - 1);
			});
			const extra = pickNumber(one, 0, 5);
			const scale: Row[] = [
				[say('À partir de', 'From'), title],
				...steps.map((step, i): Row => [step, results[i]! + extra])
			];
			const rows: Row[] = [
				[say('Nom', 'Name'), number, title],
				...people.map((who, i): Row => [who, values[i]!, null])
			];
			return { name, rows: rows.map((row, i) => [...row, null, null, ...(scale[i] ?? [])]) };
		},
		instruction: say(
			`Le barème (colonnes F et G) donne « ${title.fr} » **à partir** de chaque seuil, jusqu’au suivant. Appliquez-le par formule à chaque ligne, dans \`${area}\` ; il peut être révisé.`,
			`The scale (columns F and G) gives “${title.en}” **from** each threshold up, until the next one. Apply it by a formula to each row, in \`${area}\`; it may be revised.`
		),
		solutions: [[write('C2', right), fillDown(area)]],
		wrong: [
			[write('C2', formula('=VLOOKUP(B2,$F$2:$G$6,2,FALSE)')), fillDown(area)],
			[write('C2', formula('=VLOOKUP(B2,F2:G6,2,TRUE)')), fillDown(area)],
			[write('C2', formula('=VLOOKUP(B2,$F$2:$G$6,1,TRUE)')), fillDown(area)]
		],
		typed: people.map((_, i) => `C${i + 2}`),
		why: (result) =>
			say(
				`\`${right.fr}\`, recopié : avec \`VRAI\`, la recherche s’arrête au plus grand seuil qui ne dépasse pas la valeur, ce qui est la définition d’une tranche ; la table doit être triée. \`FAUX\` donnerait \`#N/A\` entre deux seuils. \`C${last}\` affiche ${result(`C${last}`).fr}.`,
				`\`${right.en}\`, filled: with \`TRUE\`, the search stops at the largest threshold that does not exceed the value, which is what a bracket is; the table must be sorted. \`FALSE\` would give \`#N/A\` between two thresholds. \`C${last}\` shows ${result(`C${last}`).en}.`
			)
	});
}

/** What is not in the table is said, and does not spoil the total. */
function unknownCode(random: Random): ChallengeBody {
	const { name, items } = pickOne(random, PURCHASES);
	const listed = pick(random, items, 4);
	const codes = listed.map((_, i) => `${'KLMN'[i]}${pickNumber(random, 10, 99)}`);
	const count = pickNumber(random, 5, 6);
	const last = count + 1;
	const [area, at] = [`C2:C${last}`, `C${last + 1}`];
	const right = formula('=IFERROR(VLOOKUP(A2,$F$2:$G$5,2,FALSE)*B2,0)');
	const sum = formula(`=SUM(C2:C${last})`);
	return inSheet(random, {
		sheet: (one) => {
			const missing = pickNumber(one, 1, count - 1);
			const rows = Array.from({ length: count }, (_, i): Row => {
				const code = i === missing ? `Z${pickNumber(one, 10, 99)}` : codes[3 - (i % 4)]!;
				return [code, pickNumber(one, 2, 9), null];
			});
			const table: Row[] = [
				[say('Code', 'Code'), say('Prix', 'Price')],
				...codes.map((code): Row => [code, pickNumber(one, 3, 40)])
			];
			const all: Row[] = [
				[say('Code lu', 'Code scanned'), say('Quantité', 'Quantity'), say('Coût', 'Cost')],
				...rows,
				[say('Total', 'Total'), null, null]
			];
			return { name, rows: all.map((row, i) => [...row, null, null, ...(table[i] ?? [])]) };
		},
		instruction: say(
			`Coût de chaque ligne (\`${area}\`) : prix du code, pris en F et G, fois quantité. Des codes lus peuvent ne pas être dans la table : leur coût est **0**, sans message d’erreur. Calculez aussi le total en \`${at}\`. Une seule formule pour toutes les lignes.`,
			`Cost of each row (\`${area}\`): price of the code, taken from F and G, times quantity. Scanned codes may not be in the table: their cost is **0**, with no error message. Also compute the total in \`${at}\`. One formula for all rows.`
		),
		solutions: [[write('C2', right), fillDown(area), write(at, sum)]],
		wrong: [
			[write('C2', formula('=VLOOKUP(A2,$F$2:$G$5,2,FALSE)*B2')), fillDown(area), write(at, sum)],
			[
				write('C2', formula('=IFERROR(VLOOKUP(A2,$F$2:$G$5,2,TRUE)*B2,0)')),
				fillDown(area),
				write(at, sum)
			],
			[
				write('C2', formula('=IFERROR(VLOOKUP(A2,F2:G5,2,FALSE)*B2,0)')),
				fillDown(area),
				write(at, sum)
			],
			[write('C2', right), fillDown(area)]
		],
		typed: [at],
		why: (result) =>
			say(
				`Un code absent donne \`#N/A\`, qui gagne le total. \`${right.fr}\` le remplace par 0, ligne par ligne, et la recherche reste exacte : avec \`VRAI\`, un code inconnu prendrait le prix d’un autre. Total : ${result(at).fr}. \`NB.SI\` dans un \`SI\` convient aussi.`,
				`A missing code gives \`#N/A\`, which spreads to the total. \`${right.en}\` replaces it by 0, row by row, and the search stays exact: with \`TRUE\`, an unknown code would take another one’s price. Total: ${result(at).en}. \`COUNTIF\` in an \`IF\` fits too.`
			)
	});
}

/** A share by amounts and not by rows. */
function shareOfCategory(random: Random): ChallengeBody {
	const { ledger, sheet, categories, numbers } = drawLedger(random);
	const at = 'F2';
	const right = formula(`=SUMIF(${categories},F1,${numbers})/SUM(${numbers})`);
	return inSheet(random, {
		sheet: (one) => ({
			...sheet(one, [
				[ledger.category, pickOne(one, ledger.values)],
				[say('Part', 'Share'), null]
			]),
			formats: { [at]: 'percent' }
		}),
		instruction: say(
			`\`F1\` contient une valeur de « ${ledger.category.fr} », que l’on changera. En \`F2\` (déjà en pourcentage), calculez quelle **part du total** de « ${ledger.number.fr} » lui revient, sans arrondir.`,
			`\`F1\` holds a value of “${ledger.category.en}”, which will be changed. In \`F2\` (already in percent), compute which **share of the total** of “${ledger.number.en}” is its own, without rounding.`
		),
		solutions: [[write(at, right)]],
		wrong: [
			[write(at, formula(`=COUNTIF(${categories},F1)/COUNTA(${categories})`))],
			[write(at, formula(`=SUMIF(${categories},F1,${numbers})`))],
			[write(at, formula(`=SUMIF(${categories},F1,${numbers})/COUNT(${numbers})`))]
		],
		typed: [at],
		why: (result) =>
			say(
				`\`${right.fr}\` : la somme de cette catégorie sur la somme de toutes, soit ${result(at).fr}. Compter les lignes donnerait la part des lignes, pas celle de « ${ledger.number.fr} ». La condition est la cellule \`F1\` : la formule vaut pour toutes les valeurs.`,
				`\`${right.en}\`: the sum of this category over the sum of all, that is ${result(at).en}. Counting the rows would give the share of rows, not that of “${ledger.number.en}”. The condition is cell \`F1\`: the formula holds for all values.`
			)
	});
}

/** Two conditions, which one function can count, or a column of one's own. */
function countOfTwoConditions(random: Random): ChallengeBody {
	const { ledger, people, sheet, last } = drawLedger(random);
	const value = pickOne(random, ledger.values);
	const [from, to] = ledger.range;
	const limit = pickNumber(
		random,
		from + Math.ceil((to - from) / 3),
		to - Math.ceil((to - from) / 3)
	);
	const at = 'F2';
	const countOf = (sign: string) =>
		formulaOf((l) => `=COUNTIFS(B2:B${last},"${value[l]}",C2:C${last},"${sign}${limit}")`);
	const count = countOf('>=');
	const helper = formulaOf((l) => `=IF(AND(B2="${value[l]}",C2>=${limit}),1,0)`);
	return inSheet(random, {
		sheet: (one) => {
			const drawn = sheet(one, [
				[say('Question', 'Question'), RESULT],
				[value, null]
			]);
			// Somebody of the category is exactly at the limit, somebody else above.
			const at = drawn.rows.findIndex((row, i) => i > 0 && row[1] === value);
			const other = drawn.rows.findIndex((row, i) => i > 0 && row[1] !== value);
			const rows = drawn.rows.map((row, i) =>
				i === at ? row.with(2, limit) : i === other ? row.with(2, limit + 1) : row
			);
			return {
				...drawn,
				rows: rows.map((row, i) => (i === 0 ? [...row, null, say('Essais', 'Scratch')] : row))
			};
		},
		instruction: say(
			`Combien des ${people.length} lignes ont « ${ledger.category.fr} » égal à **${value.fr}** **et** au moins **${limit}** en « ${ledger.number.fr} » ? Réponse en \`F2\`, par formule. La colonne H est libre pour vos calculs.`,
			`How many of the ${people.length} rows have “${ledger.category.en}” equal to **${value.en}** **and** at least **${limit}** in “${ledger.number.en}”? Answer in \`F2\`, by a formula. Column H is free for your calculations.`
		),
		solutions: [[write(at, count)]],
		wrong: [
			[write(at, countOf('>'))],
			[write(at, formula(`=COUNTIF(C2:C${last},">=${limit}")`))],
			[
				write(
					at,
					formulaOf((l) => `=COUNTIF(B2:B${last},"${value[l]}")`)
				)
			],
			[
				write(
					at,
					formulaOf((l) => `=COUNTIF(B2:B${last},"${value[l]}")+COUNTIF(C2:C${last},">=${limit}")`)
				)
			]
		],
		typed: [at],
		why: (result) =>
			say(
				`\`NB.SI\` ne prend qu’une condition, et additionner deux comptes compterait deux fois certaines lignes. \`NB.SI.ENS\` en prend plusieurs : \`${count.fr}\` donne ${result(at).fr}. Sinon, on marque chaque ligne en H, \`${helper.fr}\`, recopié, et on additionne la colonne.`,
				`\`COUNTIF\` takes only one condition, and adding two counts would count some rows twice. \`COUNTIFS\` takes several: \`${count.en}\` gives ${result(at).en}. Otherwise, mark each row in H, \`${helper.en}\`, filled, and add up the column.`
			)
	});
}
