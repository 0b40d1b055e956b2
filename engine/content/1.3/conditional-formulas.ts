import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const conditionalFormulas: Tube = {
	id: 'conditionalFormulas',
	competence: '1.3',
	title: { fr: 'Calculer selon des conditions', en: 'Calculating with conditions' },
	tutorial: {
		title: {
			fr: 'Faire choisir le tableur à votre place',
			en: 'Letting the spreadsheet choose for you'
		},
		minutes: 2,
		body: {
			fr: 'Une **condition** est une question à laquelle on répond par vrai ou faux ; le tableur calcule selon la réponse.\n\n`SI` prend trois parties : la condition, la valeur si c’est vrai, la valeur si c’est faux. Par exemple, `=SI(A2>=10;"admis";"à revoir")` affiche « admis » dès que A2 vaut 10 ou plus.\n\nLes comparaisons s’écrivent `=`, `<>` (différent), `<`, `>`, `<=` et `>=`. Un texte se met entre guillemets, un nombre non.\n\nPour compter ou additionner seulement certaines lignes :\n\n- `NB.SI(plage;critère)` compte les cellules qui conviennent ;\n- `SOMME.SI.ENS` prend d’abord la plage à **additionner**, puis, pour chaque critère, la plage à examiner et ce qu’elle doit contenir.\n\nPar exemple, `=SOMME.SI.ENS(C2:C20;A2:A20;"vélo";B2:B20;"mai")` additionne la colonne C, pour les seules lignes où A vaut « vélo » **et** B « mai ». Toutes les plages ont le même nombre de lignes.\n\nLe piège habituel : la limite. « Plus de 18 ans » s’écrit `>18`, « à partir de 18 ans » s’écrit `>=18`. Essayez toujours votre formule avec la valeur limite elle-même.',
			en: 'A **condition** is a question answered by true or false; the spreadsheet calculates according to the answer.\n\n`IF` takes three parts: the condition, the value if it is true, the value if it is false. For example, `=IF(A2>=10,"pass","try again")` displays “pass” as soon as A2 is 10 or more.\n\nComparisons are written `=`, `<>` (different), `<`, `>`, `<=` and `>=`. A text goes between quotes, a number does not.\n\nTo count or add up only some of the rows:\n\n- `COUNTIF(range,criterion)` counts the cells that match;\n- `SUMIFS` takes first the range to **add up**, then, for each criterion, the range to examine and what it must contain.\n\nFor example, `=SUMIFS(C2:C20,A2:A20,"bike",B2:B20,"May")` adds up column C, only for the rows where A is “bike” **and** B is “May.” All the ranges have the same number of rows.\n\nThe usual trap: the limit. “More than 18” is written `>18`, “18 and over” is written `>=18`. Always try your formula with the limit value itself.'
		}
	},
	skills: [
		{
			level: 4,
			proves: say(
				'Écrire et lire une formule qui choisit selon une condition, limite comprise ou non.',
				'Write and read a formula that chooses by a condition, limit included or not.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans sa boutique en ligne, Rachid offre la livraison **à partir de 50 €** d’achat (50 € compris). Sinon, elle coûte 5 €.\n\nÉcrivez la formule de `C2` qui affiche `0` ou `5` selon le montant, pour pouvoir la recopier vers le bas.',
						en: 'In his online store, Rachid offers free delivery **from €50 up** (€50 included). Otherwise, it costs €5.\n\nWrite the formula for `C2` that displays `0` or `5` depending on the amount, so that it can be copied down.'
					},
					why: {
						fr: '`SI` demande une condition, puis la valeur si elle est vraie, puis la valeur si elle est fausse : `=SI(B2>=50;0;5)`. Comme 50 € est compris, il faut `>=` : avec `>`, la commande C-102, de 50 € tout juste, paierait la livraison à tort.',
						en: '`IF` asks for a condition, then the value if it is true, then the value if it is false: `=IF(B2>=50,0,5)`. Since €50 is included, it takes `>=`: with `>`, order C-102, at exactly €50, would wrongly pay for delivery.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Commande', en: 'Order' },
							{ fr: 'Montant (€)', en: 'Amount (€)' },
							{ fr: 'Livraison (€)', en: 'Delivery (€)' }
						],
						rows: [
							['C-101', '72', '?'],
							['C-102', '50', '?'],
							['C-103', '18', '?']
						]
					},
					field: {
						label: {
							fr: 'Formule de C2, en commençant par =',
							en: 'Formula for C2, starting with ='
						},
						type: 'code',
						solutions: [
							{ fr: '=SI(B2>=50;0;5)', en: '=IF(B2>=50,0,5)' },
							{ fr: '=SI(B2<50;5;0)', en: '=IF(B2<50,5,0)' },
							{ fr: '=SI(B2>=50,0,5)', en: '=IF(B2>=50;0;5)' },
							{ fr: '=SI(B2<50,5,0)', en: '=IF(B2<50;5;0)' },
							{ fr: '=SI($B2>=50;0;5)', en: '=IF($B2>=50,0,5)' },
							{ fr: '=SI($B2<50;5;0)', en: '=IF($B2<50,5,0)' },
							{ fr: '=SI(50<=B2;0;5)', en: '=IF(50<=B2,0,5)' },
							{ fr: '=SI(50>B2;5;0)', en: '=IF(50>B2,5,0)' },
							'=(B2<50)*5',
							'=5*(B2<50)'
						]
					}
				},
				formulaForRule,
				valuesOfCondition,
				operatorsOfRules
			]
		},
		{
			level: 6,
			proves: say(
				'Compter ou additionner les lignes qui remplissent plusieurs conditions.',
				'Count or add up the rows that meet several conditions.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Avec **une seule fonction**, celle qui additionne selon plusieurs critères, écrivez la formule qui donne le total des montants **réglés** par les adhérents de **Quimper**.\n\nLes critères sont écrits entre guillemets dans la formule, et les plages vont de la ligne 2 à la ligne 7.',
						en: 'With **a single function**, the one that adds up values meeting several criteria, write the formula that gives the total of the amounts **paid** by the members from **Quimper**.\n\nThe criteria are written between quotes in the formula, and the ranges go from row 2 to row 7.'
					},
					why: {
						fr: '`SOMME.SI.ENS` prend d’abord ce qu’on additionne, les montants `D2:D7`, puis chaque plage suivie de son critère : `B2:B7` avec `"Quimper"`, `C2:C7` avec `"oui"`. Seuls Allain, Delage et Floch comptent, soit 120 ; Costa habite Quimper mais n’a pas réglé.',
						en: '`SUMIFS` takes first what is added up, the amounts `D2:D7`, then each range followed by its criterion: `B2:B7` with `"Quimper"`, `C2:C7` with `"yes"`. Only Allain, Delage and Floch count, 120 in total; Costa lives in Quimper but has not paid.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Ville', en: 'City' },
							{ fr: 'Réglé', en: 'Paid' },
							{ fr: 'Montant', en: 'Amount' }
						],
						rows: [
							['Allain', 'Quimper', { fr: 'oui', en: 'yes' }, '45'],
							['Benali', 'Brest', { fr: 'oui', en: 'yes' }, '60'],
							['Costa', 'Quimper', { fr: 'non', en: 'no' }, '45'],
							['Delage', 'Quimper', { fr: 'oui', en: 'yes' }, '30'],
							['Ekani', 'Brest', { fr: 'non', en: 'no' }, '60'],
							['Floch', 'Quimper', { fr: 'oui', en: 'yes' }, '45']
						]
					},
					field: {
						label: { fr: 'Formule, en commençant par =', en: 'Formula, starting with =' },
						type: 'code',
						solutions: [
							{
								fr: '=SOMME.SI.ENS(D2:D7;B2:B7;"Quimper";C2:C7;"oui")',
								en: '=SUMIFS(D2:D7,B2:B7,"Quimper",C2:C7,"yes")'
							},
							{
								fr: '=SOMME.SI.ENS(D2:D7;C2:C7;"oui";B2:B7;"Quimper")',
								en: '=SUMIFS(D2:D7,C2:C7,"yes",B2:B7,"Quimper")'
							},
							{
								fr: '=SUMIFS(D2:D7;B2:B7;"Quimper";C2:C7;"oui")',
								en: '=SUMIFS(D2:D7;B2:B7;"Quimper";C2:C7;"yes")'
							},
							{
								fr: '=SUMIFS(D2:D7;C2:C7;"oui";B2:B7;"Quimper")',
								en: '=SUMIFS(D2:D7;C2:C7;"yes";B2:B7;"Quimper")'
							},
							{
								fr: '=SUMIFS(D2:D7,B2:B7,"Quimper",C2:C7,"oui")',
								en: '=SOMME.SI.ENS(D2:D7;B2:B7;"Quimper";C2:C7;"yes")'
							},
							{
								fr: '=SUMIFS(D2:D7,C2:C7,"oui",B2:B7,"Quimper")',
								en: '=SOMME.SI.ENS(D2:D7;C2:C7;"yes";B2:B7;"Quimper")'
							},
							{
								fr: '=SOMME.SI.ENS(D2:D7,B2:B7,"Quimper",C2:C7,"oui")',
								en: '=SOMME.SI.ENS(D2:D7,C2:C7,"oui",B2:B7,"Quimper")'
							},
							{
								fr: '=SOMME.SI.ENS($D$2:$D$7;$B$2:$B$7;"Quimper";$C$2:$C$7;"oui")',
								en: '=SUMIFS($D$2:$D$7,$B$2:$B$7,"Quimper",$C$2:$C$7,"yes")'
							},
							{
								fr: '=SOMME.SI.ENS($D$2:$D$7;$C$2:$C$7;"oui";$B$2:$B$7;"Quimper")',
								en: '=SUMIFS($D$2:$D$7,$C$2:$C$7,"yes",$B$2:$B$7,"Quimper")'
							}
						]
					}
				},
				countWithConditions,
				sumFormula,
				rowsCounted
			]
		}
	]
};

/** A formula in both languages, its arguments separated as each writes them. */
const call = (fr: string, en: string, ...values: (string | ReturnType<typeof say>)[]) =>
	tell((l) => {
		const written = values.map((value) => (typeof value === 'string' ? value : value[l]));
		return l === 'fr' ? `=${fr}(${written.join(';')})` : `=${en}(${written.join(',')})`;
	});

const RULES = [
	{
		column: say('Âge', 'Age'),
		result: say('Tarif (€)', 'Price (€)'),
		limits: [12, 14, 16, 18],
		spread: 6,
		rule: (limit: number, yes: number, no: number) => ({
			included: say(
				`À partir de ${limit} ans (${limit} ans compris), l’entrée coûte ${yes} € ; avant cet âge, ${no} €.`,
				`From age ${limit} (${limit} included), admission costs €${yes}; below that age, €${no}.`
			),
			excluded: say(
				`Au-delà de ${limit} ans (${limit} ans non compris), l’entrée coûte ${yes} € ; sinon, ${no} €.`,
				`Above age ${limit} (${limit} not included), admission costs €${yes}; otherwise, €${no}.`
			)
		})
	},
	{
		column: say('Kilomètres', 'Kilometers'),
		result: say('Prime (€)', 'Bonus (€)'),
		limits: [20, 30, 40, 50],
		spread: 15,
		rule: (limit: number, yes: number, no: number) => ({
			included: say(
				`À partir de ${limit} km (${limit} km compris), la prime est de ${yes} € ; en dessous, elle est de ${no} €.`,
				`From ${limit} km (${limit} included), the bonus is €${yes}; below that, it is €${no}.`
			),
			excluded: say(
				`Au-delà de ${limit} km (${limit} km non compris), la prime est de ${yes} € ; sinon, elle est de ${no} €.`,
				`Above ${limit} km (${limit} not included), the bonus is €${yes}; otherwise, it is €${no}.`
			)
		})
	},
	{
		column: say('Heures', 'Hours'),
		result: say('Jours de repos', 'Days off'),
		limits: [25, 30, 35, 40],
		spread: 12,
		rule: (limit: number, yes: number, no: number) => ({
			included: say(
				`À partir de ${limit} heures (${limit} heures comprises), on gagne ${yes} jours de repos ; en dessous, ${no}.`,
				`From ${limit} hours (${limit} included), one gets ${yes} days off; below that, ${no}.`
			),
			excluded: say(
				`Au-delà de ${limit} heures (${limit} heures non comprises), on gagne ${yes} jours de repos ; sinon, ${no}.`,
				`Above ${limit} hours (${limit} not included), one gets ${yes} days off; otherwise, ${no}.`
			)
		})
	}
];

function drawRule(random: Random) {
	const { limits, spread, rule, column, result } = pickOne(random, RULES);
	const limit = pickOne(random, limits);
	const no = pickNumber(random, 2, 4);
	const yes = no + pickNumber(random, 2, 5);
	const isIncluded = random() < 0.5;
	const people = pick(random, PEOPLE, 3);
	const values = pick(
		random,
		[limit - pickNumber(random, 1, spread - 1), limit, limit + pickNumber(random, 1, spread)],
		3
	);
	const { included, excluded } = rule(limit, yes, no);
	return {
		column,
		result,
		limit,
		yes,
		no,
		isIncluded,
		text: isIncluded ? included : excluded,
		people,
		values
	};
}

const ruleTable = (
	{ column, result, people, values }: ReturnType<typeof drawRule>,
	cell: string
) => ({
	type: 'table' as const,
	spreadsheet: true,
	columns: [say('Prénom', 'First name'), column, result],
	rows: people.map((name, i) => [name, String(values[i]), cell])
});

/** The formula that says what a rule says. */
function formulaForRule(random: Random): ChallengeBody {
	const drawn = drawRule(random);
	const { limit, yes, no, isIncluded, text } = drawn;
	const formula = (sign: string, first: number, second: number) =>
		call('SI', 'IF', `B2${sign}${limit}`, String(first), String(second));
	const [right, strict] = isIncluded ? ['>=', '>'] : ['>', '>='];
	const opposite = isIncluded ? '<=' : '<';
	return choice({
		instruction: say(
			`${text.fr}\n\nQuelle formule écrire dans \`C2\` avant de la recopier vers le bas ?`,
			`${text.en}\n\nWhich formula should go in \`C2\` before it is copied down?`
		),
		stimulus: ruleTable(drawn, '?'),
		right: [formula(right!, yes, no)],
		wrong: [formula(strict!, yes, no), formula(right!, no, yes), formula(opposite, yes, no)],
		why: say(
			`\`SI\` prend la condition, la valeur si elle est vraie, puis la valeur si elle est fausse. Essayez la limite : pour ${limit}, la règle donne ${isIncluded ? yes : no}, et \`B2${right}${limit}\` est ${isIncluded ? 'vrai' : 'faux'}, donc la formule aussi. Avec \`${strict}\`, cette seule ligne serait fausse ; avec ${no} et ${yes} échangés, ou \`${opposite}\`, presque toutes le seraient.`,
			`\`IF\` takes the condition, the value if it is true, then the value if it is false. Try the limit: for ${limit}, the rule gives ${isIncluded ? yes : no}, and \`B2${right}${limit}\` is ${isIncluded ? 'true' : 'false'}, so the formula gives the same. With \`${strict}\`, that single row would be wrong; with ${no} and ${yes} swapped, or with \`${opposite}\`, nearly all would be.`
		)
	});
}

/** What a condition displays below, at and above its limit. */
function valuesOfCondition(random: Random): ChallengeBody {
	const drawn = drawRule(random);
	const { limit, yes, no, values, people, isIncluded } = drawn;
	const isLess = random() < 0.5;
	const sign = `${isLess ? '<' : '>'}${isIncluded ? '=' : ''}`;
	const isTrue = (value: number) =>
		value === limit ? isIncluded : isLess ? value < limit : value > limit;
	const formula = call('SI', 'IF', `B2${sign}${limit}`, String(yes), String(no));
	const atLimit = people[values.indexOf(limit)]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`La formule \`${formula.fr}\` est écrite dans \`C2\`, puis recopiée vers le bas. Qu’affiche-t-elle pour chaque personne ?`,
			`The formula \`${formula.en}\` is written in \`C2\`, then copied down. What does it display for each person?`
		),
		stimulus: ruleTable(drawn, '?'),
		fields: people.map((name, i) => ({
			label: say(`C${i + 2}, pour ${name}`, `C${i + 2}, for ${name}`),
			type: 'number',
			solutions: [String(isTrue(values[i]!) ? yes : no)]
		})),
		why: say(
			`Si la condition est vraie, la formule affiche ${yes}, sinon ${no}. La ligne à surveiller est celle de ${atLimit}, à la limite : ${limit}${sign}${limit} est ${isIncluded ? 'vrai, car le signe contient « égal »' : 'faux, car le signe ne contient pas « égal »'}, d’où ${isIncluded ? yes : no}. En recopiant, \`B2\` devient \`B3\` puis \`B4\` : chaque ligne examine sa propre valeur.`,
			`If the condition is true, the formula displays ${yes}, otherwise ${no}. The row to watch is ${atLimit}’s, at the limit: ${limit}${sign}${limit} is ${isIncluded ? 'true, because the sign includes “equal,”' : 'false, because the sign does not include “equal,”'} hence ${isIncluded ? yes : no}. When copied, \`B2\` becomes \`B3\` and then \`B4\`: each row examines its own value.`
		)
	};
}

const SIGNS = [
	{
		sign: '>=',
		words: (n: number) => [
			say(`${n} points ou plus`, `${n} points or more`),
			say(`au moins ${n} points`, `at least ${n} points`)
		]
	},
	{
		sign: '>',
		words: (n: number) => [
			say(`strictement plus de ${n} points`, `strictly more than ${n} points`),
			say(`un score qui dépasse ${n} points`, `a score that exceeds ${n} points`)
		]
	},
	{
		sign: '<=',
		words: (n: number) => [
			say(`${n} points ou moins`, `${n} points or fewer`),
			say(`au maximum ${n} points`, `${n} points at most`)
		]
	},
	{
		sign: '<',
		words: (n: number) => [
			say(`strictement moins de ${n} points`, `strictly fewer than ${n} points`),
			say(`un score inférieur strictement à ${n} points`, `a score strictly below ${n} points`)
		]
	},
	{
		sign: '<>',
		words: (n: number) => [
			say(`un score différent de ${n} points`, `a score different from ${n} points`),
			say(`n’importe quel score sauf ${n} points`, `any score except ${n} points`)
		]
	}
];

/** The operator of each rule said in words. */
function operatorsOfRules(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, SIGNS, 3).map(({ sign, words }) => {
		const limit = pickNumber(random, 2, 19) * 5;
		return { sign, limit, label: pickOne(random, words(limit)) };
	});
	const choices = ['=', ...SIGNS.map(({ sign }) => sign)];
	const [first] = asked as [(typeof asked)[number], ...typeof asked];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} écrit des conditions pour une feuille de scores, en \`B2\`. Quel signe mettre entre \`B2\` et le nombre pour que chaque condition soit vraie exactement dans le cas décrit ?`,
			`${who} is writing conditions for a score sheet, about \`B2\`. Which sign should go between \`B2\` and the number for each condition to be true in exactly the case described?`
		),
		fields: asked.map(({ sign, label }) => ({
			label: tell((l) => label[l][0]!.toUpperCase() + label[l].slice(1)),
			type: 'code',
			choices,
			solutions: [sign]
		})),
		why: say(
			`Essayez chaque condition avec la limite elle-même : si elle doit être vraie, le signe contient \`=\`. On obtient ${asked.map(({ sign, limit }) => `\`B2${sign}${limit}\``).join(', ')}. Dans « ${first.label.fr} », la valeur ${first.limit} est ${first.sign.includes('=') ? 'acceptée' : 'refusée'} ; \`<>\` veut dire « différent de ».`,
			`Try each condition with the limit itself: if it must be true, the sign includes \`=\`. This gives ${asked.map(({ sign, limit }) => `\`B2${sign}${limit}\``).join(', ')}. In “${first.label.en},” the value ${first.limit} is ${first.sign.includes('=') ? 'accepted' : 'rejected'}; \`<>\` means “different from.”`
		)
	};
}

const LOANS = [
	{
		columns: [say('Matériel', 'Equipment'), say('Site', 'Site'), say('Heures', 'Hours')],
		kinds: [say('tente', 'tent'), say('kayak', 'kayak'), say('sono', 'speaker')],
		places: [say('Nord', 'North'), say('Sud', 'South')]
	},
	{
		columns: [say('Activité', 'Activity'), say('Lieu', 'Place'), say('Inscrits', 'Sign-ups')],
		kinds: [say('danse', 'dance'), say('judo', 'judo'), say('chant', 'singing')],
		places: [say('Gymnase', 'Gym'), say('Foyer', 'Hall')]
	},
	{
		columns: [say('Plat', 'Dish'), say('Service', 'Meal'), say('Ventes', 'Sales')],
		kinds: [say('curry', 'curry'), say('tarte', 'pie'), say('soupe', 'soup')],
		places: [say('Midi', 'Lunch'), say('Soir', 'Dinner')]
	}
];

/** Seven rows: three of the kind and place asked, others that share only one of them. */
function drawLoans(random: Random) {
	const { columns, kinds, places } = pickOne(random, LOANS);
	const [kind, ...otherKinds] = pick(random, kinds, 3) as [Word, Word, Word];
	const [place, otherPlace] = pick(random, places, 2) as [Word, Word];
	const pairs = [
		[kind, place],
		[kind, place],
		[kind, place],
		[kind, otherPlace],
		[otherKinds[0], place],
		[otherKinds[1], place],
		[otherKinds[0], otherPlace]
	] as [Word, Word][];
	const limit = pickNumber(random, 3, 6) * 5;
	const [low, equal, high] = [
		limit - pickNumber(random, 2, 9),
		limit,
		limit + pickNumber(random, 2, 9)
	];
	const others = Array.from({ length: 4 }, () => limit + pickNumber(random, -9, 15));
	const values = [low, equal, high, ...others];
	const rows = pick(
		random,
		pairs.map(([k, p], i) => ({ kind: k, place: p, value: values[i]! })),
		7
	);
	return {
		columns,
		kind,
		place,
		limit,
		rows,
		isMeant: (row: (typeof rows)[number]) => row.kind === kind && row.place === place
	};
}

type Word = ReturnType<typeof say>;

const loanTable = ({ columns, rows }: ReturnType<typeof drawLoans>) => ({
	type: 'table' as const,
	spreadsheet: true,
	columns,
	rows: rows.map(({ kind, place, value }) => [kind, place, String(value)])
});

const quoted = ({ fr, en }: Word) => say(`"${fr}"`, `"${en}"`);

/** What a function with three criteria displays. */
function countWithConditions(random: Random): ChallengeBody {
	const drawn = drawLoans(random);
	const { kind, place, limit, rows, isMeant } = drawn;
	const sign = pickOne(random, ['>=', '>', '<=', '<']);
	const fits = (value: number) =>
		value === limit ? sign.endsWith('=') : sign[0] === '>' ? value > limit : value < limit;
	const sums = random() < 0.5;
	const criteria = ['A2:A8', quoted(kind), 'B2:B8', quoted(place), 'C2:C8', `"${sign}${limit}"`];
	const formula = sums
		? call('SOMME.SI.ENS', 'SUMIFS', 'C2:C8', ...criteria)
		: call('NB.SI.ENS', 'COUNTIFS', ...criteria);
	const meant = rows.filter(isMeant).map(({ value }) => value);
	const kept = meant.filter(fits);
	const total = kept.reduce((a, b) => a + b, 0);
	const found = sums ? total : kept.length;
	return {
		kind: 'qroc',
		instruction: say(
			`Une cellule de cette feuille contient la formule suivante.\n\n\`${formula.fr}\`\n\nQuel nombre affiche-t-elle ?`,
			`A cell of this sheet contains the following formula.\n\n\`${formula.en}\`\n\nWhich number does it display?`
		),
		stimulus: loanTable(drawn),
		field: {
			label: say('Nombre affiché', 'Number displayed'),
			type: 'number',
			solutions: [String(found)]
		},
		why: say(
			`Une ligne n’est retenue que si elle remplit **toutes** les conditions. Trois lignes réunissent « ${kind.fr} » et « ${place.fr} » : ${meant.join(', ')}. La condition \`${sign}${limit}\` garde ${kept.join(' et ')}, et la formule affiche ${sums ? `la somme : ${total}` : `le nombre de lignes : ${kept.length}`}. Pour ${limit} tout juste, ${sign.endsWith('=') ? 'la ligne est gardée grâce au signe `=`' : 'la ligne est écartée, faute de signe `=`'}.`,
			`A row is kept only if it meets **all** the conditions. Three rows have both “${kind.en}” and “${place.en}”: ${meant.join(', ')}. The condition \`${sign}${limit}\` keeps ${kept.join(' and ')}, and the formula displays ${sums ? `the sum: ${total}` : `the number of rows: ${kept.length}`}. At exactly ${limit}, ${sign.endsWith('=') ? 'the row is kept thanks to the `=` sign' : 'the row is left out, for lack of an `=` sign'}.`
		)
	};
}

/** The formula of a total with two conditions. */
function sumFormula(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const drawn = drawLoans(random);
	const { columns, kind, place, rows, isMeant } = drawn;
	const total = rows.filter(isMeant).reduce((sum, { value }) => sum + value, 0);
	const [k, p] = [quoted(kind), quoted(place)];
	const sum = (...values: (string | Word)[]) => call('SOMME.SI.ENS', 'SUMIFS', ...values);
	return choice({
		instruction: say(
			`${who} veut le total de la colonne « ${columns[2]!.fr} » pour les lignes « ${kind.fr} » **et** « ${place.fr} » à la fois. Quelle formule convient ?`,
			`${who} wants the total of the “${columns[2]!.en}” column for the rows that are **both** “${kind.en}” and “${place.en}.” Which formula is suitable?`
		),
		stimulus: loanTable(drawn),
		right: [sum('C2:C8', 'A2:A8', k, 'B2:B8', p)],
		wrong: [
			sum('A2:A8', k, 'B2:B8', p, 'C2:C8'),
			sum('C2:C8', 'A2:A8', p, 'B2:B8', k),
			sum('C2:C8', 'A2:A8', k, 'B2:B7', p)
		],
		why: say(
			`La plage à additionner vient d’abord, puis chaque plage suivie de son critère : A contient « ${kind.fr} », B contient « ${place.fr} ». Le résultat est ${total}. Mettre \`C2:C8\` à la fin est l’ordre de \`SOMME.SI\`, échanger les critères ne trouve aucune ligne, et \`B2:B7\`, plus courte que les autres plages, donne une erreur.`,
			`The range to add up comes first, then each range followed by its criterion: A contains “${kind.en},” B contains “${place.en}.” The result is ${total}. Putting \`C2:C8\` at the end is the order of \`SUMIF\`, swapping the criteria finds no row, and \`B2:B7\`, shorter than the other ranges, gives an error.`
		)
	});
}

/** The rows that a formula takes. */
function rowsCounted(random: Random): ChallengeBody {
	const drawn = drawLoans(random);
	const { columns, kind, place, limit, rows, isMeant } = drawn;
	const names = pick(random, PEOPLE, 7);
	const isUp = random() < 0.5;
	const sign = isUp ? '>=' : '<=';
	const fits = (value: number) => (isUp ? value >= limit : value <= limit);
	const named = rows.map((row, i) => ({ ...row, name: names[i]! }));
	const meant = named.filter(isMeant);
	const right = meant.filter(({ value }) => fits(value));
	const tooFar = meant.find(({ value }) => !fits(value))!;
	const others = named.filter((row) => !isMeant(row));
	const wrong = [tooFar, ...pick(random, others, 2)];
	const shown = pick(random, [...right, ...wrong], 5);
	const formula = call(
		'SOMME.SI.ENS',
		'SUMIFS',
		'D2:D6',
		'B2:B6',
		quoted(kind),
		'C2:C6',
		quoted(place),
		'D2:D6',
		`"${sign}${limit}"`
	);
	return choice({
		instruction: say(
			`Quelles lignes cette formule additionne-t-elle ? **Deux réponses** sont attendues.\n\n\`${formula.fr}\``,
			`Which rows does this formula add up? **Two answers** are expected.\n\n\`${formula.en}\``
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [say('Responsable', 'In charge'), ...columns],
			rows: shown.map((row) => [row.name, row.kind, row.place, String(row.value)])
		},
		right: right.map(({ name }) => name),
		wrong: wrong.map(({ name }) => name),
		why: say(
			`Les trois conditions doivent être vraies ensemble : « ${kind.fr} » en B, « ${place.fr} » en C, et \`${sign}${limit}\` en D. La formule prend donc les lignes de ${right.map(({ name }) => name).join(' et de ')}, soit ${right.map(({ value }) => value).join(' + ')}. ${tooFar.name} remplit les deux premières conditions, mais ${tooFar.value} est ${isUp ? 'inférieur' : 'supérieur'} à ${limit} ; une ligne égale à ${limit} compte, grâce au signe \`=\`.`,
			`The three conditions must be true together: “${kind.en}” in B, “${place.en}” in C, and \`${sign}${limit}\` in D. So the formula takes the rows of ${right.map(({ name }) => name).join(' and ')}, that is ${right.map(({ value }) => value).join(' + ')}. ${tooFar.name} meets the first two conditions, but ${tooFar.value} is ${isUp ? 'less' : 'more'} than ${limit}; a row equal to ${limit} counts, thanks to the \`=\` sign.`
		)
	});
}
