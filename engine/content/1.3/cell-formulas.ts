import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const cellFormulas: Tube = {
	id: 'cellFormulas',
	competence: '1.3',
	title: { fr: 'Calculer dans un tableur', en: 'Calculating in a spreadsheet' },
	tutorial: {
		title: {
			fr: 'Écrire une formule et la recopier sans erreur',
			en: 'Writing a formula and copying it without mistakes'
		},
		minutes: 2,
		body: {
			fr: 'Une formule commence par `=` et désigne des **cellules** plutôt que des nombres : si une cellule change, le résultat se met à jour.\n\nPour l’écrire :\n\n- repérez chaque cellule par sa colonne puis sa ligne : `C4` est dans la colonne C, ligne 4 ; la ligne des titres compte aussi ;\n- utilisez `+ - * /` pour un calcul simple, comme `=A2*B2` ;\n- pour beaucoup de cellules, donnez une **plage** à une fonction : `=SOMME(A2:A9)` additionne de A2 à A9 ; `MOYENNE`, `MIN`, `MAX` s’écrivent de même.\n\nQuand on recopie une formule, ses adresses se décalent d’autant : `=A2*B2`, copiée une ligne plus bas, devient `=A3*B3`. Le signe `$` **bloque** ce qui le suit : dans `$A2`, la colonne ne bouge pas ; dans `A$2`, la ligne ; dans `$A$2`, rien ne bouge.\n\nPar exemple, `=B2*$F$1`, copiée de C2 en C3, devient `=B3*$F$1` : utile quand F1 contient un taux commun à toutes les lignes.\n\nLe piège habituel : confondre `:` et le séparateur. `SOMME(A2:A9)` prend toute la plage, `SOMME(A2;A9)` seulement deux cellules.',
			en: 'A formula begins with `=` and refers to **cells** rather than numbers: if a cell changes, the result updates itself.\n\nTo write one:\n\n- name each cell by its column, then its row: `C4` is in column C, row 4; the row of headings counts too;\n- use `+ - * /` for a simple calculation, such as `=A2*B2`;\n- for many cells, give a **range** to a function: `=SUM(A2:A9)` adds up A2 to A9; `AVERAGE`, `MIN`, `MAX` are written the same way.\n\nWhen you copy a formula, its addresses shift by as much: `=A2*B2`, copied one row down, becomes `=A3*B3`. The `$` sign **locks** what follows it: in `$A2`, the column does not move; in `A$2`, the row does not; in `$A$2`, nothing moves.\n\nFor example, `=B2*$F$1`, copied from C2 to C3, becomes `=B3*$F$1`: useful when F1 holds a rate shared by all the rows.\n\nThe usual trap: confusing `:` with the separator. `SUM(A2:A9)` takes the whole range, `SUM(A2,A9)` only two cells.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Désigner des cellules dans une formule simple et prévoir ce qu’elle affiche.',
				'Name cells in a simple formula and predict what it displays.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans cette feuille de calcul, la cellule `B6` contient la formule `=B2+B4`. Quelle valeur s’affiche dans `B6` ?',
						en: 'In this spreadsheet, cell `B6` contains the formula `=B2+B4`. Which value is displayed in `B6`?'
					},
					why: {
						fr: 'Les titres occupent la ligne 1 : `B2` est donc le prix des entrées, 84, et `B4` celui du goûter, 35, soit 84 + 35 = 119. Le signe `+` n’additionne que ces deux cellules : le car, en `B3`, n’est pas compté.',
						en: 'The headings fill row 1, so `B2` is the cost of the tickets, 84, and `B4` that of the snack, 35: 84 + 35 = 119. The `+` sign adds only these two cells: the bus, in `B3`, is not counted.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Sortie au musée', en: 'Museum trip' },
							{ fr: 'Coût (€)', en: 'Cost (€)' }
						],
						rows: [
							[{ fr: 'Entrées', en: 'Tickets' }, '84'],
							[{ fr: 'Car', en: 'Bus' }, '210'],
							[{ fr: 'Goûter', en: 'Snack' }, '35'],
							[{ fr: 'Guide', en: 'Guide' }, '60'],
							[{ fr: 'À régler sur place', en: 'To be paid on site' }, '=B2+B4']
						]
					},
					field: {
						label: { fr: 'Valeur affichée en B6', en: 'Value displayed in B6' },
						type: 'number',
						solutions: ['119'],
						unit: '€'
					}
				},
				formulaOfLine,
				valuesBeforeAndAfter,
				termsOfFormula
			]
		},
		{
			level: 3,
			proves: say(
				'Appliquer une fonction de calcul à la bonne plage de cellules.',
				'Apply a calculation function to the right range of cells.'
			),
			challenges: [
				{
					kind: 'qroc',
					isFocused: true,
					instruction: {
						fr: 'Écrivez la formule qui calcule la **moyenne** des temps de Djibril, à l’aide d’une fonction du tableur et de la plage de cellules.',
						en: 'Write the formula that computes the **average** of Djibril’s times, with a spreadsheet function and the range of cells.'
					},
					why: {
						fr: 'Les temps sont dans la colonne C, de la ligne 2 à la ligne 6 : la plage s’écrit `C2:C6`, et `MOYENNE` en calcule la moyenne. La colonne B contient des distances, toutes de 400 m, et la ligne 1 ne contient que les titres.',
						en: 'The times are in column C, from row 2 to row 6: the range is written `C2:C6`, and `AVERAGE` computes its average. Column B holds distances, all of them 400 m, and row 1 holds only the headings.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Séance', en: 'Session' },
							{ fr: 'Distance (m)', en: 'Distance (m)' },
							{ fr: 'Temps (s)', en: 'Time (s)' }
						],
						rows: [
							[{ fr: 'lundi', en: 'Monday' }, '400', '71'],
							[{ fr: 'mercredi', en: 'Wednesday' }, '400', '69'],
							[{ fr: 'vendredi', en: 'Friday' }, '400', '72'],
							[{ fr: 'samedi', en: 'Saturday' }, '400', '68'],
							[{ fr: 'dimanche', en: 'Sunday' }, '400', '70']
						]
					},
					field: {
						label: {
							fr: 'Formule, en commençant par =',
							en: 'Formula, starting with ='
						},
						type: 'code',
						solutions: [
							{ fr: '=MOYENNE(C2:C6)', en: '=AVERAGE(C2:C6)' },
							{ fr: '=MOYENNE($C$2:$C$6)', en: '=AVERAGE($C$2:$C$6)' },
							{ fr: '=MOYENNE(C$2:C$6)', en: '=AVERAGE(C$2:C$6)' },
							{ fr: '=SOMME(C2:C6)/5', en: '=SUM(C2:C6)/5' },
							{ fr: '=SOMME(C2:C6)/NB(C2:C6)', en: '=SUM(C2:C6)/COUNT(C2:C6)' }
						]
					}
				},
				totalOfColumn,
				extremeFormula,
				valuesOfRanges
			]
		},
		{
			level: 5,
			proves: say(
				'Prévoir et bloquer les adresses d’une formule que l’on recopie.',
				'Predict and lock the addresses of a formula that is copied.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Pour sa grille de tarifs, Apolline a saisi dans `B3` la formule `=$A3*B$2*(1-$E$1)`. Elle copie `B3` puis la colle dans `D5`.\n\nQuelle formule se trouve alors dans `D5` ?',
						en: 'For her price grid, Apolline typed the formula `=$A3*B$2*(1-$E$1)` in `B3`. She copies `B3` and pastes it into `D5`.\n\nWhich formula is then in `D5`?'
					},
					why: {
						fr: 'De `B3` à `D5`, on avance de deux colonnes et de deux lignes. Le `$` bloque ce qui le suit : `$A3` garde la colonne A et passe à la ligne 5, `B$2` garde la ligne 2 et passe à la colonne D, et `$E$1` ne bouge pas.',
						en: 'From `B3` to `D5`, you move two columns and two rows. The `$` locks what follows it: `$A3` keeps column A and goes to row 5, `B$2` keeps row 2 and goes to column D, and `$E$1` does not move.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Location de vélos', en: 'Bike rental' },
							'—',
							'—',
							{ fr: 'Remise', en: 'Discount' },
							{ fr: '10 %', en: '10%' }
						],
						rows: [
							[{ fr: 'Jours / prix', en: 'Days / price' }, '12', '18', '25', '—'],
							['1', '=$A3*B$2*(1-$E$1)', '—', '—', '—'],
							['3', '—', '—', '—', '—'],
							['7', '—', '—', '?', '—']
						]
					},
					field: {
						label: { fr: 'Formule de D5', en: 'Formula in D5' },
						type: 'code',
						solutions: ['=$A5*D$2*(1-$E$1)', '=$A5 * D$2 * (1 - $E$1)']
					}
				},
				formulaToCopy,
				shiftedFormula,
				locksOfGrid
			]
		}
	]
};

const ORDERS = [
	{
		title: say('Fournitures', 'Supplies'),
		lines: [
			say('Cahiers', 'Notebooks'),
			say('Classeurs', 'Binders'),
			say('Stylos', 'Pens'),
			say('Feutres', 'Markers')
		]
	},
	{
		title: say('Buvette du club', 'Club snack bar'),
		lines: [
			say('Sandwichs', 'Sandwiches'),
			say('Crêpes', 'Pancakes'),
			say('Jus de fruits', 'Fruit juices'),
			say('Cafés', 'Coffees')
		]
	},
	{
		title: say('Atelier jardin', 'Garden workshop'),
		lines: [
			say('Pots en terre', 'Clay pots'),
			say('Sacs de terreau', 'Bags of soil'),
			say('Plants de tomate', 'Tomato plants'),
			say('Arrosoirs', 'Watering cans')
		]
	},
	{
		title: say('Matériel de sport', 'Sports equipment'),
		lines: [
			say('Ballons', 'Balls'),
			say('Cordes à sauter', 'Jump ropes'),
			say('Chasubles', 'Bibs'),
			say('Plots', 'Cones')
		]
	}
];

/** The formula of the price of one line. */
function formulaOfLine(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, lines } = pickOne(random, ORDERS);
	const listed = pick(random, lines, 4);
	const row = pickNumber(random, 3, 5);
	const asked = listed[row - 2]!;
	const rows = listed.map((line) => ({
		line,
		quantity: pickNumber(random, 3, 25),
		price: pickNumber(random, 2, 12)
	}));
	const { quantity, price } = rows[row - 2]!;
	return choice({
		instruction: say(
			`${who} prépare une commande. Quelle formule écrire dans \`D${row}\` pour calculer le coût de la ligne « ${asked.fr} » ?`,
			`${who} is preparing an order. Which formula should go in \`D${row}\` to calculate the cost of the “${asked.en}” line?`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [
				title,
				say('Quantité', 'Quantity'),
				say('Prix unitaire (€)', 'Unit price (€)'),
				say('Coût (€)', 'Cost (€)')
			],
			rows: rows.map((one, i) => [
				one.line,
				String(one.quantity),
				String(one.price),
				i === row - 2 ? '?' : '—'
			])
		},
		right: [`=B${row}*C${row}`],
		wrong: [`=B${row}+C${row}`, `=B${row - 1}*C${row - 1}`, `=A${row}*B${row}`],
		why: say(
			`La ligne « ${asked.fr} » porte le numéro ${row}, car les titres occupent la ligne 1. Le coût est la quantité, en \`B${row}\`, multipliée par le prix, en \`C${row}\` : ${quantity} × ${price} = ${quantity * price} €. Avec \`+\`, on additionnerait des objets et des euros ; avec la ligne ${row - 1}, on calculerait le coût d’à côté.`,
			`The “${asked.en}” line is number ${row}, because the headings fill row 1. The cost is the quantity, in \`B${row}\`, multiplied by the price, in \`C${row}\`: ${quantity} × ${price} = €${quantity * price}. With \`+\`, one would add objects and euros; with row ${row - 1}, one would calculate the cost next to it.`
		)
	});
}

const BUDGETS = [
	{
		title: say('Budget du voyage', 'Trip budget'),
		income: say('Cagnotte', 'Savings'),
		expense: say('Billets', 'Tickets')
	},
	{
		title: say('Caisse du club', 'Club cash box'),
		income: say('Cotisations', 'Fees'),
		expense: say('Maillots', 'Jerseys')
	},
	{
		title: say('Fête du quartier', 'Neighborhood party'),
		income: say('Dons', 'Donations'),
		expense: say('Location de tables', 'Table rental')
	},
	{
		title: say('Argent du mois', 'Money for the month'),
		income: say('Salaire du job', 'Job pay'),
		expense: say('Transports', 'Transport')
	}
];

/** What a formula displays, before and after one of its cells changes. */
function valuesBeforeAndAfter(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, income, expense } = pickOne(random, BUDGETS);
	const received = pickNumber(random, 22, 45) * 10;
	const spent = pickNumber(random, 8, 14) * 10;
	const changed = spent + pickNumber(random, 1, 6) * 10 + 5;
	return {
		kind: 'qrocm',
		instruction: say(
			`La cellule \`B4\` contient une formule. Qu’affiche-t-elle maintenant, puis après que ${who} a remplacé \`${spent}\` par \`${changed}\` dans \`B3\` ?`,
			`Cell \`B4\` contains a formula. What does it display now, then after ${who} has replaced \`${spent}\` with \`${changed}\` in \`B3\`?`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [title, say('Montant (€)', 'Amount (€)')],
			rows: [
				[income, String(received)],
				[expense, String(spent)],
				[say('Reste', 'Left'), '=B2-B3']
			]
		},
		fields: [
			{
				label: say('Valeur affichée maintenant', 'Value displayed now'),
				type: 'number',
				solutions: [String(received - spent)],
				unit: '€'
			},
			{
				label: say('Valeur affichée ensuite', 'Value displayed afterward'),
				type: 'number',
				solutions: [String(received - changed)],
				unit: '€'
			}
		],
		why: say(
			`\`=B2-B3\` retire la valeur de \`B3\` à celle de \`B2\` : ${received} − ${spent} = ${received - spent}. La formule désigne des cellules, pas des nombres : dès que \`B3\` vaut ${changed}, elle affiche ${received} − ${changed} = ${received - changed}, sans qu’on la réécrive. C’est tout l’intérêt d’une formule sur un calcul tapé à la main.`,
			`\`=B2-B3\` takes the value of \`B3\` away from that of \`B2\`: ${received} − ${spent} = ${received - spent}. The formula refers to cells, not numbers: as soon as \`B3\` is ${changed}, it displays ${received} − ${changed} = ${received - changed}, without being rewritten. That is what makes a formula better than a calculation typed by hand.`
		)
	};
}

const SURVEYS = [
	{
		title: say('Repas servis', 'Meals served'),
		columns: [say('Midi', 'Lunch'), say('Soir', 'Dinner')]
	},
	{
		title: say('Visites du site', 'Site visits'),
		columns: [say('Matin', 'Morning'), say('Après-midi', 'Afternoon')]
	},
	{
		title: say('Entrées au stade', 'Stadium entries'),
		columns: [say('Nord', 'North'), say('Sud', 'South')]
	},
	{
		title: say('Livres prêtés', 'Books lent'),
		columns: [say('Adultes', 'Adults'), say('Jeunes', 'Young readers')]
	}
] as const;

const WEEK = [
	say('Lundi', 'Monday'),
	say('Mardi', 'Tuesday'),
	say('Mercredi', 'Wednesday'),
	say('Jeudi', 'Thursday'),
	say('Vendredi', 'Friday')
];

/** The addresses that a sum in words needs. */
function termsOfFormula(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, columns } = pickOne(random, SURVEYS);
	const [day, other] = pick(random, [0, 1, 2, 3, 4], 2) as [number, number];
	const [first, second] = [`B${day + 2}`, `C${other + 2}`];
	const numbers = WEEK.map(() => [pickNumber(random, 20, 99), pickNumber(random, 20, 99)] as const);
	const total = numbers[day]![0] + numbers[other]![1];
	const [a, b] = [WEEK[day]!, WEEK[other]!];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut additionner deux nombres de cette feuille : celui de la colonne « ${columns[0].fr} » pour **${a.fr.toLowerCase()}** et celui de la colonne « ${columns[1].fr} » pour **${b.fr.toLowerCase()}**.\n\nÉcrivez la formule, avec les adresses des deux cellules.`,
			`${who} wants to add two numbers of this sheet: the one in the “${columns[0].en}” column for **${a.en}** and the one in the “${columns[1].en}” column for **${b.en}**.\n\nWrite the formula, with the addresses of the two cells.`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [title, ...columns],
			rows: WEEK.map((name, i) => [name, ...numbers[i]!.map(String)])
		},
		field: {
			label: say('Formule, en commençant par =', 'Formula, starting with ='),
			type: 'code',
			solutions: [
				`=${first}+${second}`,
				`=${second}+${first}`,
				say(`=SOMME(${first};${second})`, `=SUM(${first},${second})`),
				say(`=SOMME(${second};${first})`, `=SUM(${second},${first})`)
			]
		},
		why: say(
			`Une adresse donne la colonne, puis la ligne : ${a.fr.toLowerCase()} est sur la ligne ${day + 2}, donc \`${first}\`, et ${b.fr.toLowerCase()} sur la ligne ${other + 2}, donc \`${second}\`. La formule \`=${first}+${second}\` affiche ${total}. La ligne des titres porte le numéro 1 : la compter évite de se tromper d’un jour.`,
			`An address gives the column, then the row: ${a.en} is on row ${day + 2}, hence \`${first}\`, and ${b.en} is on row ${other + 2}, hence \`${second}\`. The formula \`=${first}+${second}\` displays ${total}. The row of headings is number 1: counting it avoids being off by one day.`
		)
	};
}

const MONTHS = [
	say('Janvier', 'January'),
	say('Février', 'February'),
	say('Mars', 'March'),
	say('Avril', 'April'),
	say('Mai', 'May'),
	say('Juin', 'June')
];

/** The range of a whole column, and nothing else. */
function totalOfColumn(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, columns } = pickOne(random, SURVEYS);
	const side = pickNumber(random, 0, 1);
	const letter = 'BC'[side]!;
	const other = 'CB'[side]!;
	const from = pickNumber(random, 0, 1);
	const months = MONTHS.slice(from, from + 5);
	const [first, last] = [months[0]!, months[4]!];
	const sum = (range: string) => say(`=SOMME(${range})`, `=SUM(${range})`);
	return choice({
		instruction: say(
			`${who} veut le total de la colonne « ${columns[side]!.fr} », de ${first.fr.toLowerCase()} à ${last.fr.toLowerCase()}. Quelle formule convient ?`,
			`${who} wants the total of the “${columns[side]!.en}” column, from ${first.en} to ${last.en}. Which formula is suitable?`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [title, ...columns],
			rows: months.map((month) => [
				month,
				String(pickNumber(random, 110, 890)),
				String(pickNumber(random, 110, 890))
			])
		},
		right: [sum(`${letter}2:${letter}6`)],
		wrong: [
			say(`=SOMME(${letter}2;${letter}6)`, `=SUM(${letter}2,${letter}6)`),
			sum(`${letter}1:${letter}5`),
			sum(`${other}2:${other}6`)
		],
		why: say(
			`Les nombres de cette colonne vont de \`${letter}2\` à \`${letter}6\` : le signe \`:\` désigne toutes les cellules entre les deux. Avec \`;\`, on n’additionnerait que la première et la dernière. La plage \`${letter}1:${letter}5\` compte les titres à la place de ${last.fr.toLowerCase()}, et \`${other}2:${other}6\` est l’autre colonne.`,
			`The numbers of this column go from \`${letter}2\` to \`${letter}6\`: the \`:\` sign means all the cells between the two. With a comma, only the first and the last would be added. The range \`${letter}1:${letter}5\` counts the headings instead of ${last.en}, and \`${other}2:${other}6\` is the other column.`
		)
	});
}

const MEASURES = [
	{
		title: say('Séance', 'Session'),
		column: say('Saut (cm)', 'Jump (cm)'),
		min: say('le saut le plus court', 'the shortest jump'),
		max: say('le saut le plus long', 'the longest jump'),
		from: 210,
		to: 480
	},
	{
		title: say('Relevé', 'Reading'),
		column: say('Bruit (dB)', 'Noise (dB)'),
		min: say('le niveau de bruit le plus bas', 'the lowest noise level'),
		max: say('le niveau de bruit le plus haut', 'the highest noise level'),
		from: 38,
		to: 96
	},
	{
		title: say('Trajet', 'Trip'),
		column: say('Durée (min)', 'Duration (min)'),
		min: say('la durée la plus courte', 'the shortest duration'),
		max: say('la durée la plus longue', 'the longest duration'),
		from: 17,
		to: 74
	},
	{
		title: say('Offre', 'Offer'),
		column: say('Loyer (€)', 'Rent (€)'),
		min: say('le loyer le plus bas', 'the lowest rent'),
		max: say('le loyer le plus élevé', 'the highest rent'),
		from: 320,
		to: 870
	}
];

/** A function that gives the smallest or the largest value of a range. */
function extremeFormula(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, column, from, to, ...asked } = pickOne(random, MEASURES);
	const kind = pickOne(random, ['min', 'max'] as const);
	const name = kind.toUpperCase();
	const count = pickNumber(random, 5, 8);
	const last = count + 1;
	const values = Array.from({ length: count }, () => pickNumber(random, from, to));
	const found = kind === 'min' ? Math.min(...values) : Math.max(...values);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut que le tableur affiche **${asked[kind].fr}** de ces ${count} lignes.\n\nÉcrivez la formule, avec une fonction et une plage de cellules.`,
			`${who} wants the spreadsheet to display **${asked[kind].en}** of these ${count} rows.\n\nWrite the formula, with a function and a range of cells.`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [title, column],
			rows: values.map((value, i) => [String(i + 1), String(value)])
		},
		field: {
			label: say('Formule, en commençant par =', 'Formula, starting with ='),
			type: 'code',
			solutions: [
				`=${name}(B2:B${last})`,
				`=${name}($B$2:$B$${last})`,
				`=${name}(B$2:B$${last})`,
				`=${name}(B${last}:B2)`,
				kind === 'min'
					? say(`=PETITE.VALEUR(B2:B${last};1)`, `=SMALL(B2:B${last},1)`)
					: say(`=GRANDE.VALEUR(B2:B${last};1)`, `=LARGE(B2:B${last},1)`)
			]
		},
		why: say(
			`La fonction \`${name}\` donne ${kind === 'min' ? 'la plus petite' : 'la plus grande'} valeur d’une plage, ici ${found}. Les valeurs sont dans la colonne B, des lignes 2 à ${last}, puisque les titres occupent la ligne 1 : \`=${name}(B2:B${last})\`. Taper ${found} à la main ne suivrait pas une correction du tableau.`,
			`The \`${name}\` function gives the ${kind === 'min' ? 'smallest' : 'largest'} value of a range, here ${found}. The values are in column B, from row 2 to row ${last}, since the headings fill row 1: \`=${name}(B2:B${last})\`. Typing ${found} by hand would not follow a correction of the table.`
		)
	};
}

/** What two functions display, each on its own part of a column. */
function valuesOfRanges(random: Random): ChallengeBody {
	const { title, columns } = pickOne(random, SURVEYS);
	const from = pickNumber(random, 2, 3);
	const to = from + 2;
	const base = pickNumber(random, 20, 60);
	const gaps = pick(random, [-9, -6, 0, 6, 9], 5);
	const [left, right] = [gaps.map((gap) => base + gap), WEEK.map(() => pickNumber(random, 15, 80))];
	const middle = pickNumber(random, 22, 60);
	const spread = pickNumber(random, 2, 9);
	const averaged = pick(random, [middle - spread, middle, middle + spread], 3);
	averaged.forEach((value, i) => (right[from - 2 + i] = value));
	const summed = left.slice(from - 2, to - 1);
	const sum = summed.reduce((a, b) => a + b, 0);
	const range = (letter: string) => `${letter}${from}:${letter}${to}`;
	return {
		kind: 'qrocm',
		instruction: say(
			`Deux formules sont écrites sous cette feuille : \`=SOMME(${range('B')})\` et \`=MOYENNE(${range('C')})\`. Qu’affichent-elles ?`,
			`Two formulas are written below this sheet: \`=SUM(${range('B')})\` and \`=AVERAGE(${range('C')})\`. What do they display?`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [title, ...columns],
			rows: WEEK.map((name, i) => [name, String(left[i]), String(right[i])])
		},
		fields: [
			{
				label: say(`Résultat de =SOMME(${range('B')})`, `Result of =SUM(${range('B')})`),
				type: 'number',
				solutions: [String(sum)]
			},
			{
				label: say(`Résultat de =MOYENNE(${range('C')})`, `Result of =AVERAGE(${range('C')})`),
				type: 'number',
				solutions: [String(middle)]
			}
		],
		why: say(
			`Les plages vont de la ligne ${from} à la ligne ${to}, bornes comprises : trois cellules. En B, ${summed.join(' + ')} = ${sum}. En C, (${averaged.join(' + ')}) ÷ 3 = ${middle}. Les autres lignes de la feuille n’entrent dans aucun des deux calculs.`,
			`The ranges go from row ${from} to row ${to}, both included: three cells. In B, ${summed.join(' + ')} = ${sum}. In C, (${averaged.join(' + ')}) ÷ 3 = ${middle}. The other rows of the sheet are in neither calculation.`
		)
	};
}

const RATES = [
	{
		title: say('Article', 'Item'),
		amount: say('Prix (€)', 'Price (€)'),
		rate: say('Taux de remise', 'Discount rate'),
		result: say('Remise (€)', 'Discount (€)'),
		goal: say('le montant de la remise', 'the discount'),
		isMoney: false
	},
	{
		title: say('Vente', 'Sale'),
		amount: say('Montant (€)', 'Amount (€)'),
		rate: say('Taux de commission', 'Commission rate'),
		result: say('Commission (€)', 'Commission (€)'),
		goal: say('la commission', 'the commission'),
		isMoney: false
	},
	{
		title: say('Prestation', 'Service'),
		amount: say('Prix hors taxe (€)', 'Price before tax (€)'),
		rate: say('Taux de taxe', 'Tax rate'),
		result: say('Taxe (€)', 'Tax (€)'),
		goal: say('le montant de la taxe', 'the tax'),
		isMoney: false
	},
	{
		title: say('Dépense', 'Expense'),
		amount: say('Dollars', 'Dollars'),
		rate: say('Euros pour 1 dollar', 'Euros for 1 dollar'),
		result: say('Euros', 'Euros'),
		goal: say('la dépense en euros', 'the expense in euros'),
		isMoney: true
	}
];

/** The amounts, in column B, and a rate that they share, in one cell apart. */
function drawRates(random: Random) {
	const drawn = pickOne(random, RATES);
	const letter = pickOne(random, ['E', 'F']);
	const rate = drawn.isMoney ? pickNumber(random, 88, 96) / 100 : pickNumber(random, 1, 6) / 20;
	const rateText = tell((language) => new Intl.NumberFormat(language).format(rate));
	const rows = Array.from({ length: 4 }, (_, i) => [
		`${i + 1}`,
		String(pickNumber(random, 4, 60) * 10)
	]);
	return { ...drawn, letter, rateText, rows };
}

function rateTable(
	{ title, amount, rate, result, letter, rateText, rows }: ReturnType<typeof drawRates>,
	cells: string[]
) {
	const empty = letter === 'F' ? ['—'] : [];
	return {
		type: 'table' as const,
		spreadsheet: true,
		columns: [title, amount, result, ...empty, rate, rateText],
		rows: rows.map((row, i) => [...row, cells[i]!, ...empty, '—', '—'])
	};
}

/** The formula that stays right once it is copied down. */
function formulaToCopy(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const drawn = drawRates(random);
	const cell = `${drawn.letter}1`;
	const locked = `$${cell[0]}$1`;
	return choice({
		instruction: say(
			`${who} écrit dans \`C2\` la formule qui calcule ${drawn.goal.fr}, puis la recopie jusqu’à \`C5\`. Le taux est écrit une seule fois, en \`${cell}\`. Quelle formule donne un résultat juste sur **chaque** ligne ?`,
			`${who} writes in \`C2\` the formula that calculates ${drawn.goal.en}, then copies it down to \`C5\`. The rate is written only once, in \`${cell}\`. Which formula gives a right result on **every** row?`
		),
		stimulus: rateTable(drawn, ['?', '—', '—', '—']),
		right: [`=B2*${locked}`],
		wrong: [`=B2*${cell}`, `=$B$2*${cell}`, `=$B$2*${locked}`],
		why: say(
			`En descendant, \`B2\` doit devenir \`B3\`, \`B4\`, \`B5\` : on la laisse libre. Le taux reste en \`${cell}\` : il faut le bloquer, \`${locked}\`. Sans \`$\`, la ligne 3 chercherait le taux en \`${cell[0]}2\`, qui est vide ; avec \`$B$2\`, toutes les lignes reprendraient le premier montant.`,
			`Going down, \`B2\` must become \`B3\`, \`B4\`, \`B5\`: leave it free. The rate stays in \`${cell}\`: it must be locked, \`${locked}\`. Without \`$\`, row 3 would look for the rate in \`${cell[0]}2\`, which is empty; with \`$B$2\`, every row would use the first amount again.`
		)
	});
}

/** What a formula without any lock has become further down. */
function shiftedFormula(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const letter = pickOne(random, ['E', 'F', 'G', 'H']);
	const column = pickOne(random, ['B', 'C']);
	const target = column === 'B' ? 'C' : 'D';
	const start = pickNumber(random, 2, 4);
	const rateRow = pickNumber(random, 1, 3);
	const down = pickNumber(random, 2, 6);
	const formula = `=${column}${start}*${letter}${rateRow}`;
	const moved = `=${column}${start + down}*${letter}${rateRow + down}`;
	return {
		kind: 'qroc',
		instruction: say(
			`${whom} a raison : la formule s’est décalée. Quelle formule se trouve dans \`${target}${start + down}\` ?`,
			`${whom} is right: the formula has shifted. Which formula is in \`${target}${start + down}\`?`
		),
		stimulus: {
			type: 'conversation',
			title: say('Feuille de calcul partagée', 'Shared spreadsheet'),
			messages: [
				{
					author: who,
					text: say(
						`Le taux est en ${letter}${rateRow}. J’ai mis ${formula} dans ${target}${start} et j’ai recopié vers le bas, mais ${target}${start + down} affiche 0.`,
						`The rate is in ${letter}${rateRow}. I put ${formula} in ${target}${start} and copied it down, but ${target}${start + down} displays 0.`
					)
				},
				{
					author: whom,
					text: say(
						'Tu n’as rien bloqué : regarde ce qu’est devenue la formule en bas.',
						'You did not lock anything: look at what the formula has become down there.'
					)
				}
			]
		},
		field: {
			label: say(`Formule de ${target}${start + down}`, `Formula in ${target}${start + down}`),
			type: 'code',
			solutions: [moved]
		},
		why: say(
			`De \`${target}${start}\` à \`${target}${start + down}\`, on descend de ${down} lignes : chaque adresse sans \`$\` aussi. \`${column}${start}\` devient \`${column}${start + down}\`, comme voulu, mais \`${letter}${rateRow}\` devient \`${letter}${rateRow + down}\`, une cellule vide, d’où le 0. Il fallait écrire \`=${column}${start}*$${letter}$${rateRow}\`.`,
			`From \`${target}${start}\` to \`${target}${start + down}\`, you go down ${down} rows, and so does each address without \`$\`. \`${column}${start}\` becomes \`${column}${start + down}\`, as intended, but \`${letter}${rateRow}\` becomes \`${letter}${rateRow + down}\`, an empty cell, hence the 0. It should have been \`=${column}${start}*$${letter}$${rateRow}\`.`
		)
	};
}

const GRIDS = [
	{ side: say('Heures', 'Hours'), top: say('tarifs horaires', 'hourly rates') },
	{ side: say('Personnes', 'People'), top: say('prix par personne', 'prices per person') },
	{ side: say('Nuits', 'Nights'), top: say('prix par nuit', 'prices per night') },
	{ side: say('Kilos', 'Kilos'), top: say('prix au kilo', 'prices per kilo') }
];

/** What to lock in each address of a grid. */
function locksOfGrid(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { side, top } = pickOne(random, GRIDS);
	const cell = pickOne(random, ['F1', 'F2', 'G1', 'G2']);
	const prices = pick(random, [8, 11, 14, 17, 23, 26], 3).sort((a, b) => a - b);
	const counts = pick(random, [2, 3, 4, 5, 6, 8, 10], 3).sort((a, b) => a - b);
	const locksOf = ([letter, row]: string) => [
		`${letter}${row}`,
		`$${letter}${row}`,
		`${letter}$${row}`,
		`$${letter}$${row}`
	];
	const field = (label: ReturnType<typeof say>, address: string, right: number) => ({
		label,
		type: 'code' as const,
		choices: locksOf(address),
		solutions: [locksOf(address)[right]!]
	});
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans \`B2\`, ${who} écrit **une seule** formule, le produit de trois cellules : un nombre de la colonne A, un prix de la ligne 1 et un coefficient placé en \`${cell}\`. Elle sera recopiée dans toute la grille, vers la droite et vers le bas.\n\nComment écrire chaque adresse, en ne bloquant que ce qui doit l’être ?`,
			`In \`B2\`, ${who} writes **a single** formula, the product of three cells: a number in column A, a price in row 1 and a coefficient placed in \`${cell}\`. It will be copied across the whole grid, to the right and down.\n\nHow should each address be written, locking only what must be locked?`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			caption: say(`En colonnes : ${top.fr} (€)`, `In columns: ${top.en} (€)`),
			columns: [side, ...prices.map(String)],
			rows: counts.map((count, i) => [String(count), i ? '—' : '?', '—', '—'])
		},
		fields: [
			field(say('Le nombre de la colonne A', 'The number in column A'), 'A2', 1),
			field(say('Le prix de la ligne 1', 'The price in row 1'), 'B1', 2),
			field(say('Le coefficient', 'The coefficient'), cell, 3)
		],
		why: say(
			`Vers la droite, la formule doit rester dans la colonne A mais, vers le bas, changer de ligne : \`$A2\`. Pour le prix, c’est l’inverse : \`B$1\` garde la ligne 1 et change de colonne. Le coefficient ne bouge dans aucun sens : \`$${cell[0]}$${cell[1]}\`. Tout bloquer partout afficherait le même nombre dans toute la grille.`,
			`To the right, the formula must stay in column A but, going down, change rows: \`$A2\`. For the price, it is the other way round: \`B$1\` keeps row 1 and changes columns. The coefficient moves in neither direction: \`$${cell[0]}$${cell[1]}\`. Locking everything would display the same number in the whole grid.`
		)
	};
}
