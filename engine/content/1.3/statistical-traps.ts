import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';

export const statisticalTraps: Tube = {
	id: 'statisticalTraps',
	competence: '1.3',
	title: { fr: 'Interpréter des statistiques', en: 'Interpreting statistics' },
	tutorial: {
		title: {
			fr: 'Ne pas se faire piéger par un pourcentage',
			en: 'Not getting fooled by a percentage'
		},
		minutes: 2,
		body: {
			fr: 'Un chiffre résume beaucoup de choses : avant de conclure, demandez **de quoi** il est la part, et ce qu’il laisse dans l’ombre.\n\nLa **moyenne** partage le total également ; la **médiane** coupe les valeurs en deux moitiés. Pour la trouver, rangez les valeurs et prenez celle du milieu, ou la moyenne des deux du milieu si leur nombre est pair. Pour 2, 3, 4, 5 et 36, la moyenne est 10, la médiane 4 : une seule valeur extrême déplace la moyenne.\n\nPour un pourcentage, imaginez 1 000 personnes et comptez-les. Un test repère 80 % des malades et se trompe sur 10 % des autres. S’il y a 50 malades, 40 sont repérés ; parmi les 950 autres, 95 le sont à tort. Un résultat positif n’est donc juste que 40 fois sur 135, soit 30 % environ.\n\nPour comparer des groupes, regardez de quoi ils sont faits. Un hôpital qui soigne les cas graves peut avoir un moins bon résultat global, tout en réussissant mieux **à gravité égale**.\n\nLe piège habituel : faire la moyenne de deux pourcentages qui portent sur des effectifs différents. Additionnez les nombres de personnes, puis divisez.',
			en: 'One figure sums up many things: before you conclude, ask **of what** it is a share, and what it leaves in the dark.\n\nThe **mean** splits the total equally; the **median** cuts the values into two halves. To find it, put the values in order and take the middle one, or the mean of the two middle ones if their number is even. For 2, 3, 4, 5 and 36, the mean is 10 and the median 4: a single extreme value shifts the mean.\n\nFor a percentage, imagine 1,000 people and count them. A test detects 80% of sick people and is wrong about 10% of the others. If 50 are sick, 40 are detected; among the other 950, 95 are wrongly reported. So a positive result is right only 40 times out of 135, or about 30%.\n\nTo compare groups, look at what they are made of. A hospital that treats serious cases may have a worse overall result, while doing better **for cases of equal severity**.\n\nThe usual trap: averaging two percentages that are about groups of different sizes. Add up the numbers of people, then divide.'
		}
	},
	skills: [
		{
			level: 3,
			proves: say(
				'Trouver une médiane et la distinguer de la moyenne.',
				'Find a median and tell it from the mean.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Quel est le salaire **médian** dans cette petite entreprise ?',
						en: 'What is the **median** salary in this small company?'
					},
					why: {
						fr: 'Rangez d’abord les sept salaires : 1 550, 1 600, 1 700, **1 750**, 1 900, 2 400, 6 200. La médiane est le quatrième, avec trois salaires de chaque côté. La moyenne, environ 2 443 €, est tirée vers le haut par les 6 200 € de Christelle.',
						en: 'Put the seven salaries in order first: 1,550, 1,600, 1,700, **1,750**, 1,900, 2,400, 6,200. The median is the fourth, with three salaries on each side. The mean, about €2,443, is pulled up by Christelle’s €6,200.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Salaires nets mensuels', en: 'Monthly net salaries' },
						columns: [
							{ fr: 'Personne', en: 'Person' },
							{ fr: 'Salaire (€)', en: 'Salary (€)' }
						],
						rows: [
							['Agathe', { fr: '1 900', en: '1,900' }],
							['Boubacar', { fr: '1 550', en: '1,550' }],
							['Christelle', { fr: '6 200', en: '6,200' }],
							['Diego', { fr: '1 700', en: '1,700' }],
							['Élodie', { fr: '2 400', en: '2,400' }],
							['Franck', { fr: '1 600', en: '1,600' }],
							['Giulia', { fr: '1 750', en: '1,750' }]
						]
					},
					field: {
						label: {
							fr: 'Salaire médian (en chiffres)',
							en: 'Median salary (digits only, no comma)'
						},
						type: 'number',
						solutions: ['1750'],
						unit: '€'
					}
				},
				medianOfEven,
				effectOfExtreme,
				meanAndMedian
			]
		},
		{
			level: 6,
			proves: say(
				'Juger ce que vaut une alerte d’après la fréquence réelle de ce qu’elle cherche.',
				'Judge what an alert is worth from the real frequency of what it looks for.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une mairie teste un filtre qui signale les courriels frauduleux. Quand le filtre **signale** un courriel, quelle est la probabilité que ce courriel soit vraiment frauduleux ?\n\nRépondez en pourcentage, arrondi à l’unité.',
						en: 'A town hall is testing a filter that flags fraudulent emails. When the filter **flags** an email, what is the probability that this email is really fraudulent?\n\nAnswer as a percentage, rounded to the nearest whole number.'
					},
					why: {
						fr: 'Comptez des courriels : 200 sont frauduleux, dont 180 signalés ; 9 800 sont normaux, dont 490 signalés à tort. Sur 670 signalements, 180 sont justes : 180 ÷ 670, soit 27 %. Les 90 % disent autre chose : la part des fraudes que le filtre repère.',
						en: 'Count emails: 200 are fraudulent, of which 180 are flagged; 9,800 are normal, of which 490 are wrongly flagged. Out of 670 flags, 180 are right: 180 ÷ 670, or 27%. The 90% says something else: the share of frauds that the filter catches.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Résultats du test', en: 'Test results' },
						body: {
							fr: 'Le filtre a examiné 10 000 courriels, dont 2 % étaient frauduleux.\n\nIl a signalé 90 % des courriels frauduleux.\n\nIl a aussi signalé, à tort, 5 % des courriels normaux.',
							en: 'The filter examined 10,000 emails, 2% of which were fraudulent.\n\nIt flagged 90% of the fraudulent emails.\n\nIt also wrongly flagged 5% of the normal emails.'
						}
					},
					field: {
						label: { fr: 'Probabilité', en: 'Probability' },
						type: 'number',
						solutions: ['27'],
						unit: '%'
					}
				},
				countsOfAlerts,
				valueOfAlert,
				orderOfReliability
			]
		},
		{
			level: 7,
			proves: say(
				'Comparer des groupes en tenant compte de leur composition.',
				'Compare groups taking into account what they are made of.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Deux centres préparent à un examen où l’on choisit une épreuve facile ou difficile. Les personnes qui s’y préparent sont comparables.\n\nQuelles conclusions sont justes ? **Plusieurs réponses** sont attendues.',
						en: 'Two centers prepare people for an exam where one chooses an easy or a hard test. The people preparing in each center are comparable.\n\nWhich conclusions are right? **Several answers** are expected.'
					},
					why: {
						fr: 'Alba réussit mieux à chaque épreuve : 90 % contre 85 %, et 60 % contre 50 %. Mais 80 de ses 100 inscrits passent la difficile : au total, 66 %, contre 78 % pour Boréal. À effectifs égaux, Alba aurait 75 % et Boréal 67,5 % : c’est la répartition qui trompe.',
						en: 'Alba does better on each test: 90% against 85%, and 60% against 50%. But 80 of its 100 people take the hard one: 66% overall, against 78% for Boréal. With equal numbers, Alba would have 75% and Boréal 67.5%: the split is what misleads.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Reçus / inscrits, par centre et par épreuve',
							en: 'Passed / registered, by center and by test'
						},
						columns: [
							{ fr: 'Centre', en: 'Center' },
							{ fr: 'Épreuve facile', en: 'Easy test' },
							{ fr: 'Épreuve difficile', en: 'Hard test' }
						],
						rows: [
							['Alba', '18 / 20', '48 / 80'],
							['Boréal', '68 / 80', '10 / 20']
						]
					},
					options: [
						{
							fr: 'Le taux de réussite global d’Alba est de 75 %.',
							en: 'Alba’s overall pass rate is 75%.'
						},
						{
							fr: 'Le taux de réussite global de Boréal dépasse celui d’Alba.',
							en: 'Boréal’s overall pass rate is higher than Alba’s.'
						},
						{
							fr: 'On réussit mieux l’épreuve difficile en venant de Boréal.',
							en: 'People coming from Boréal do better on the hard test.'
						},
						{
							fr: 'À épreuve égale, Alba a un meilleur taux de réussite que Boréal.',
							en: 'For the same test, Alba has a better pass rate than Boréal.'
						},
						{
							fr: 'Avec autant d’inscrits à chaque épreuve et à taux inchangés, Boréal resterait devant.',
							en: 'With equal numbers registered for each test and unchanged rates, Boréal would still be ahead.'
						}
					],
					solutions: [1, 3]
				},
				ratesAtEqualMix,
				answerToRanking,
				meansAgainstTotal
			]
		}
	]
};

const LISTS = [
	{
		caption: say('Argent gagné cet été', 'Money earned this summer'),
		column: say('Gain (€)', 'Earnings (€)'),
		unit: '€',
		low: 180,
		step: 40
	},
	{
		caption: say('Temps d’écran hier', 'Screen time yesterday'),
		column: say('Durée (min)', 'Duration (min)'),
		unit: 'min',
		low: 40,
		step: 16
	},
	{
		caption: say('Trajet jusqu’au travail', 'Trip to work'),
		column: say('Distance (km)', 'Distance (km)'),
		unit: 'km',
		low: 4,
		step: 6
	},
	{
		caption: say('Dons à l’association', 'Donations to the association'),
		column: say('Don (€)', 'Donation (€)'),
		unit: '€',
		low: 10,
		step: 10
	}
];

/** So many even values, in growing order, the last far above the others. */
function drawValues(random: Random, count: number) {
	const list = pickOne(random, LISTS);
	const values: number[] = [];
	for (let i = 0, value = list.low; i < count - 1; i++) {
		value += 2 * pickNumber(random, 1, list.step / 2);
		values.push(value);
	}
	values.push(values[count - 2]! * 3 + 2 * pickNumber(random, 1, 10));
	return { ...list, values };
}

const listTable = (
	random: Random,
	{ caption, column, values }: ReturnType<typeof drawValues>,
	names: readonly string[]
) => ({
	type: 'table' as const,
	caption,
	columns: [say('Prénom', 'First name'), column],
	rows: pick(random, values, values.length).map((value, i) => [names[i]!, amount(value)])
});

/** The median of an even number of values. */
function medianOfEven(random: Random): ChallengeBody {
	const drawn = drawValues(random, 6);
	const { values, unit } = drawn;
	const [below, above] = [values[2]!, values[3]!];
	const median = (below + above) / 2;
	const list = (l: 'fr' | 'en') => values.map((value) => amount(value)[l]).join(', ');
	return {
		kind: 'qroc',
		instruction: say(
			'Quelle est la **médiane** des six valeurs de ce tableau ?',
			'What is the **median** of the six values in this table?'
		),
		stimulus: listTable(random, drawn, pick(random, PEOPLE, 6)),
		field: {
			label: say('Médiane (en chiffres)', 'Median (digits only, no comma)'),
			type: 'number',
			solutions: [String(median)],
			unit
		},
		why: say(
			`Rangez d’abord les valeurs : ${list('fr')}. Leur nombre est pair : la médiane est à mi-chemin des deux du milieu, ${amount(below).fr} et ${amount(above).fr}, soit ${amount(median).fr}. Prendre le milieu du tableau sans le ranger donnerait un nombre au hasard, et la moyenne serait tirée vers le haut par ${amount(values[5]!).fr}.`,
			`Put the values in order first: ${list('en')}. There is an even number of them: the median is halfway between the two in the middle, ${amount(below).en} and ${amount(above).en}, which is ${amount(median).en}. Taking the middle of the unsorted table would give a random number, and the mean would be pulled up by ${amount(values[5]!).en}.`
		)
	};
}

/** What one extreme value changes. */
function effectOfExtreme(random: Random): ChallengeBody {
	const drawn = drawValues(random, 7);
	const { values } = drawn;
	const names = pick(random, PEOPLE, 7);
	const table = listTable(random, drawn, names);
	const isUp = random() < 0.5;
	const [from, to] = isUp
		? [values[6]!, values[6]! * 1.5]
		: [values[0]!, Math.max(1, Math.floor(values[0]! / 3))];
	const name = table.rows.find(
		([, cell]) => JSON.stringify(cell) === JSON.stringify(amount(from))
	)![0];
	const verb = isUp ? say('augmente', 'increases') : say('baisse', 'decreases');
	const plural = isUp ? say('augmentent', 'increase') : say('baissent', 'decrease');
	return choice({
		instruction: say(
			`La valeur de ${name} était fausse : c’est ${amount(to).fr}, et non ${amount(from).fr}. Qu’est-ce qui change une fois la correction faite ?`,
			`The value for ${name} was wrong: it is ${amount(to).en}, not ${amount(from).en}. What changes once the correction is made?`
		),
		stimulus: table,
		right: [
			say(
				`La moyenne ${verb.fr}, la médiane ne change pas.`,
				`The mean ${verb.en}, the median does not change.`
			)
		],
		wrong: [
			say(
				`La médiane ${verb.fr}, la moyenne ne change pas.`,
				`The median ${verb.en}, the mean does not change.`
			),
			say(
				`La moyenne et la médiane ${plural.fr} toutes les deux.`,
				`The mean and the median both ${plural.en}.`
			),
			say(
				'Ni la moyenne ni la médiane ne changent de valeur.',
				'Neither the mean nor the median changes in value.'
			)
		],
		why: say(
			`La valeur du milieu est ${amount(values[3]!).fr}, avec trois valeurs de chaque côté. Passer de ${amount(from).fr} à ${amount(to).fr} ne fait changer de côté personne : la médiane reste ${amount(values[3]!).fr}. La moyenne, elle, dépend du total, donc de chaque valeur : elle ${verb.fr}.`,
			`The middle value is ${amount(values[3]!).en}, with three values on each side. Going from ${amount(from).en} to ${amount(to).en} moves nobody to the other side: the median stays ${amount(values[3]!).en}. The mean depends on the total, so on every value: it ${verb.en}.`
		)
	});
}

const PAYS = [
	{ what: say('par heure de garde', 'per hour of babysitting'), low: 8 },
	{ what: say('par objet vendu', 'per item sold'), low: 12 },
	{ what: say('par jour de stage', 'per day of work placement'), low: 20 },
	{ what: say('par coup de main', 'per odd job'), low: 15 }
];

/** Both summaries of five numbers. */
function meanAndMedian(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const { what, low } = pickOne(random, PAYS);
	const median = low + pickNumber(random, 3, 8);
	const four = [
		median - pickNumber(random, 2, 3),
		median - 1,
		median,
		median + pickNumber(random, 1, 2)
	];
	const mean = median + pickNumber(random, 6, 12);
	const values = [...four, mean * 5 - four.reduce((a, b) => a + b, 0)];
	const shown = pick(random, values, 5);
	return {
		kind: 'qrocm',
		instruction: say(
			`Calculez la moyenne et la médiane des cinq gains de ${who}.`,
			`Calculate the mean and the median of ${who}’s five amounts.`
		),
		stimulus: {
			type: 'conversation',
			title: whom,
			messages: [
				{
					author: who,
					text: say(
						`Regarde ce que j’ai reçu ces cinq fois, ${what.fr} : ${shown.map((value) => `${value} €`).join(', ')}.`,
						`Look at what I got these five times, ${what.en}: ${shown.map((value) => `€${value}`).join(', ')}.`
					)
				},
				{
					author: whom,
					text: say(
						'Belle moyenne ! Mais d’habitude, tu gagnes combien ?',
						'A fine average! But how much do you usually earn?'
					)
				}
			]
		},
		fields: [
			{ label: say('Moyenne', 'Mean'), type: 'number', solutions: [String(mean)], unit: '€' },
			{ label: say('Médiane', 'Median'), type: 'number', solutions: [String(median)], unit: '€' }
		],
		why: say(
			`Le total est ${mean * 5} €, soit ${mean} € de moyenne pour cinq gains. Rangés, ils donnent ${values.join(', ')} : celui du milieu est ${median} €. La moyenne est juste, mais un seul gain de ${values[4]} € la tire vers le haut : la médiane dit mieux ce que ${who} gagne d’habitude.`,
			`The total is €${mean * 5}, a mean of €${mean} for five amounts. In order, they are ${values.join(', ')}: the middle one is €${median}. The mean is right, but a single amount of €${values[4]} pulls it up: the median says better what ${who} usually earns.`
		)
	};
}

const DETECTORS = [
	{
		items: say('copies', 'papers'),
		of: say('des copies', 'of the papers'),
		sought: say('copiées d’un site', 'copied from a site'),
		others: say('originales', 'original')
	},
	{
		items: say('annonces de logement', 'housing ads'),
		of: say('des annonces', 'of the ads'),
		sought: say('frauduleuses', 'fraudulent'),
		others: say('honnêtes', 'honest')
	},
	{
		items: say('images', 'pictures'),
		of: say('des images', 'of the pictures'),
		sought: say('truquées', 'doctored'),
		others: say('authentiques', 'authentic')
	},
	{
		items: say('pièces produites', 'manufactured parts'),
		of: say('des pièces', 'of the parts'),
		sought: say('défectueuses', 'defective'),
		others: say('conformes', 'sound')
	}
];

/** How often something is looked for, found and wrongly found, in whole numbers. */
function drawDetector(random: Random) {
	const total = pickOne(random, [2000, 4000, 10000]);
	const share = pickOne(random, [1, 2, 4, 5]);
	const found = pickOne(random, [80, 90]);
	const wrongly = pickOne(random, [5, 10, 20]);
	const bad = (total * share) / 100;
	const right = (bad * found) / 100;
	const wrong = ((total - bad) * wrongly) / 100;
	return {
		...pickOne(random, DETECTORS),
		total,
		share,
		found,
		wrongly,
		bad,
		right,
		wrong,
		value: Math.round((right / (right + wrong)) * 100)
	};
}

const detectorText = ({ items, of, sought, others, total, share, found, wrongly }: Detector) => ({
	type: 'text' as const,
	title: say('Essai du détecteur', 'Test of the detector'),
	body: say(
		`Le détecteur a examiné ${amount(total).fr} ${items.fr}, dont ${share} % sont ${sought.fr}.\n\nIl a signalé ${found} % ${of.fr} ${sought.fr}.\n\nIl a aussi signalé, à tort, ${wrongly} % ${of.fr} ${others.fr}.`,
		`The detector examined ${amount(total).en} ${items.en}, ${share}% of which are ${sought.en}.\n\nIt flagged ${found}% ${of.en} that are ${sought.en}.\n\nIt also wrongly flagged ${wrongly}% ${of.en} that are ${others.en}.`
	)
});

type Detector = ReturnType<typeof drawDetector>;

/** The alerts that are right, and all of them. */
function countsOfAlerts(random: Random): ChallengeBody {
	const drawn = drawDetector(random);
	const { items, sought, bad, total, found, wrongly, right, wrong, value } = drawn;
	return {
		kind: 'qrocm',
		instruction: say(
			`Comptez les ${items.fr} signalées pour savoir ce que vaut un signalement.`,
			`Count the flagged ${items.en} to find out what a flag is worth.`
		),
		stimulus: detectorText(drawn),
		fields: [
			{
				label: say('Signalements justes', 'Right flags'),
				type: 'number',
				solutions: [String(right)]
			},
			{
				label: say('Signalements à tort', 'Wrong flags'),
				type: 'number',
				solutions: [String(wrong)]
			},
			{
				label: say(
					'Part des signalements qui sont justes, arrondie à l’unité',
					'Share of the flags that are right, rounded to the nearest whole number'
				),
				type: 'number',
				solutions: [String(value)],
				unit: '%'
			}
		],
		why: say(
			`${amount(bad).fr} ${items.fr} sont ${sought.fr} : ${found} % font ${right} signalements justes. Il en reste ${amount(total - bad).fr}, dont ${wrongly} % font ${amount(wrong).fr} signalements à tort. La part juste est ${right} ÷ ${amount(right + wrong).fr}, soit ${value} % : un petit pourcentage d’un grand nombre l’emporte sur un grand pourcentage d’un petit nombre.`,
			`${amount(bad).en} ${items.en} are ${sought.en}: ${found}% makes ${right} right flags. There are ${amount(total - bad).en} left, of which ${wrongly}% makes ${amount(wrong).en} wrong flags. The right share is ${right} ÷ ${amount(right + wrong).en}, or ${value}%: a small percentage of a large number outweighs a large percentage of a small one.`
		)
	};
}

/** What an alert is worth, beside what the detector boasts of. */
function valueOfAlert(random: Random): ChallengeBody {
	const drawn = drawDetector(random);
	const { items, sought, others, found, wrongly, right, wrong, value } = drawn;
	const tempting = [
		...new Set([found, 100 - wrongly, 100 - value, found - wrongly, found - value])
	].filter((number) => number !== value);
	const said = (number: number) =>
		say(
			`Sur 100 ${items.fr} signalées, environ ${number} sont ${sought.fr}.`,
			`Out of 100 flagged ${items.en}, about ${number} are ${sought.en}.`
		);
	return choice({
		instruction: say(
			'D’après cet essai, quelle phrase dit ce que vaut un signalement ?',
			'According to this test, which sentence says what a flag is worth?'
		),
		stimulus: detectorText(drawn),
		right: [said(value)],
		wrong: tempting.slice(0, 3).map(said),
		why: say(
			`Comptez : ${amount(right).fr} signalements justes et ${amount(wrong).fr} à tort, car les ${items.fr} ${others.fr} sont bien plus nombreuses. Un signalement est donc juste ${amount(right).fr} fois sur ${amount(right + wrong).fr}, soit ${value} %. Les ${found} % disent autre chose : parmi les ${items.fr} ${sought.fr}, la part que le détecteur repère.`,
			`Count: ${amount(right).en} right flags and ${amount(wrong).en} wrong ones, because ${others.en} ${items.en} are far more numerous. So a flag is right ${amount(right).en} times out of ${amount(right + wrong).en}, or ${value}%. The ${found}% says something else: among the ${sought.en} ${items.en}, the share that the detector catches.`
		)
	});
}

/** Where the same detector deserves more or less trust. */
function orderOfReliability(random: Random): ChallengeBody {
	const { items, sought, found, wrongly } = drawDetector(random);
	const who = pickOne(random, PEOPLE);
	const shares = [
		1,
		pickNumber(random, 3, 4),
		pickNumber(random, 8, 10),
		pickNumber(random, 20, 25)
	];
	const totals = [pickNumber(random, 8, 9) * 1000, 3000, pickNumber(random, 5, 7) * 100, 200];
	const sites = shares.map((share, i) => ({
		share,
		total: totals[i]!,
		bad: (share * totals[i]!) / 100
	}));
	const letters = pick(random, ['A', 'B', 'C', 'D'], 4);
	const named = sites.map((site, i) => ({
		...site,
		name: say(`Lot ${letters[i]}`, `Batch ${letters[i]}`)
	}));
	return {
		kind: 'order',
		instruction: say(
			`${who} passe quatre lots au même détecteur, qui signale ${found} % des ${items.fr} ${sought.fr} et, à tort, ${wrongly} % des autres.\n\nClassez les lots, de celui où un signalement est **le moins** souvent juste à celui où il l’est **le plus** souvent.`,
			`${who} runs four batches through the same detector, which flags ${found}% of the ${sought.en} ${items.en} and, wrongly, ${wrongly}% of the others.\n\nOrder the batches, from the one where a flag is **least** often right to the one where it is **most** often right.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Lot', 'Batch'),
				say(`Nombre : ${items.fr}`, `Number of ${items.en}`),
				say(`Dont ${sought.fr}`, `Of which ${sought.en}`)
			],
			rows: [...named]
				.sort((a, b) => a.name.fr.localeCompare(b.name.fr))
				.map(({ name, total, bad: count }) => [name, amount(total), amount(count)])
		},
		items: named.map(({ name }) => name),
		why: say(
			`Le détecteur est le même : seule change la part de ce qu’il cherche. Calculez-la pour chaque lot : ${named.map(({ name, share }) => `${share} % (${name.fr.replace('Lot', 'lot')})`).join(', ')}. Plus elle est grande, plus les signalements justes l’emportent sur les autres. Le nombre total ne compte pas : c’est la proportion qu’il faut regarder.`,
			`The detector is the same: only the share of what it looks for changes. Calculate it for each batch: ${named.map(({ name, share }) => `${share}% (${name.en.replace('Batch', 'batch')})`).join(', ')}. The larger it is, the more the right flags outweigh the others. The total number does not matter: the proportion is what to look at.`
		)
	};
}

const RIVALS = [
	{
		what: say('réparations réussies', 'successful repairs'),
		names: [say('Atelier Nord', 'North Workshop'), say('Atelier Sud', 'South Workshop')],
		easy: say('Pannes simples', 'Simple faults'),
		hard: say('Pannes complexes', 'Complex faults'),
		cases: say('pannes', 'faults')
	},
	{
		what: say('dossiers acceptés', 'accepted applications'),
		names: [say('Conseil Amarante', 'Amarante Advice'), say('Conseil Zéphyr', 'Zephyr Advice')],
		easy: say('Dossiers simples', 'Simple applications'),
		hard: say('Dossiers complexes', 'Complex applications'),
		cases: say('dossiers', 'applications')
	},
	{
		what: say('livraisons à l’heure', 'on-time deliveries'),
		names: [say('Coursiers Lynx', 'Lynx Couriers'), say('Coursiers Héron', 'Heron Couriers')],
		easy: say('Trajets courts', 'Short trips'),
		hard: say('Trajets longs', 'Long trips'),
		cases: say('trajets', 'trips')
	},
	{
		what: say('appels résolus', 'solved calls'),
		names: [say('Équipe du matin', 'Morning team'), say('Équipe du soir', 'Evening team')],
		easy: say('Questions courantes', 'Common questions'),
		hard: say('Questions rares', 'Rare questions'),
		cases: say('questions', 'questions')
	}
];

/** Two rivals: the first does better on each kind of case, yet has the lower overall rate, as most of its cases are hard. */
function drawRivals(random: Random) {
	const rival = pickOne(random, RIVALS);
	const [one, other] = pick(random, rival.names, 2) as [Name, Name];
	const [easy, hard] = [pickOne(random, [80, 90]), pickOne(random, [40, 50, 60])];
	const scale = pickOne(random, [1, 2, 3, 5]);
	const sizes = [
		[20 * scale, 80 * scale],
		[80 * scale, 20 * scale]
	] as const;
	const rates = [
		[easy, hard],
		[easy - 10, hard - 10]
	] as const;
	const overall = [0, 1].map(
		(i) => (sizes[i]![0] * rates[i]![0] + sizes[i]![1] * rates[i]![1]) / (100 * scale)
	) as [number, number];
	const cell = (i: 0 | 1, j: 0 | 1) => `${(sizes[i][j] * rates[i][j]) / 100} / ${sizes[i][j]}`;
	const rows: [Name, string, string][] = [
		[one, cell(0, 0), cell(0, 1)],
		[other, cell(1, 0), cell(1, 1)]
	];
	return { ...rival, one, other, rates, overall, rows: pick(random, rows, 2) };
}

type Name = ReturnType<typeof say>;

const rivalTable = ({ what, easy, hard, rows }: ReturnType<typeof drawRivals>) => ({
	type: 'table' as const,
	caption: say(`${what.fr} / total`, `${what.en} / total`),
	columns: ['—', easy, hard],
	rows
});

/** Overall rates, as they are and for the same mix of cases. */
function ratesAtEqualMix(random: Random): ChallengeBody {
	const drawn = drawRivals(random);
	const { one, other, rates, overall, cases } = drawn;
	const equal = rates.map(([easy, hard]) => (easy + hard) / 2) as [number, number];
	const field = (label: Name, value: number) => ({
		label,
		type: 'number' as const,
		solutions: [String(value)],
		unit: '%'
	});
	const whole = (name: Name) =>
		say(`Taux de réussite global : ${name.fr}`, `Overall success rate: ${name.en}`);
	const mixed = (name: Name) =>
		say(
			`Taux avec autant de cas de chaque colonne : ${name.fr}`,
			`Rate with as many cases in each column: ${name.en}`
		);
	return {
		kind: 'qrocm',
		instruction: say(
			`Calculez le taux de réussite global de chacun, puis celui qu’il aurait avec **autant de ${cases.fr} de chaque colonne**, sans changer ses taux par colonne.`,
			`Calculate the overall success rate of each, then the one it would have with **as many ${cases.en} in each column**, without changing its rates by column.`
		),
		stimulus: rivalTable(drawn),
		fields: [
			field(whole(one), overall[0]),
			field(whole(other), overall[1]),
			field(mixed(one), equal[0]),
			field(mixed(other), equal[1])
		],
		why: say(
			`Le taux global divise toutes les réussites par tous les cas : ${overall[0]} % pour ${one.fr}, ${overall[1]} % pour ${other.fr}. Colonne par colonne, c’est l’inverse : ${rates[0][0]} % contre ${rates[1][0]} %, et ${rates[0][1]} % contre ${rates[1][1]} %. À parts égales, on fait la moyenne des deux colonnes : ${equal[0]} % contre ${equal[1]} %. L’illusion vient des cas difficiles, bien plus nombreux pour ${one.fr}.`,
			`The overall rate divides all the successes by all the cases: ${overall[0]}% for ${one.en}, ${overall[1]}% for ${other.en}. Column by column, it is the other way round: ${rates[0][0]}% against ${rates[1][0]}%, and ${rates[0][1]}% against ${rates[1][1]}%. With equal parts, take the mean of the two columns: ${equal[0]}% against ${equal[1]}%. What misled is that ${one.en} mostly handles hard cases.`
		)
	};
}

/** What to answer to somebody who ranks by the overall rate. */
function answerToRanking(random: Random): ChallengeBody {
	const drawn = drawRivals(random);
	const { one, other, rates, overall, easy, hard } = drawn;
	const who = pickOne(random, PEOPLE);
	return choice({
		instruction: say(
			`${who} affirme : « ${other.fr} réussit ${overall[1]} % des cas et ${one.fr} ${overall[0]} % seulement : pour un même cas, mieux vaut choisir ${other.fr}. » Les deux calculs sont exacts.\n\nQue répondre, d’après ce tableau ?`,
			`${who} says: “${other.en} succeeds in ${overall[1]}% of cases and ${one.en} in only ${overall[0]}%: for the same case, it is better to choose ${other.en}.” Both calculations are exact.\n\nWhat is the right answer, from this table?`
		),
		stimulus: rivalTable(drawn),
		right: [
			say(
				`Non : ${one.fr} réussit mieux dans chaque colonne.`,
				`No: ${one.en} does better in each column.`
			)
		],
		wrong: [
			say(
				`Oui : ${other.fr} réussit mieux dans chaque colonne.`,
				`Yes: ${other.en} does better in each column.`
			),
			say(
				`Non : chacun réussit mieux dans une des deux colonnes.`,
				`No: each does better in one of the two columns.`
			),
			say(
				`Oui : le taux global suffit, car les totaux sont égaux.`,
				`Yes: the overall rate is enough, since the totals are equal.`
			)
		],
		why: say(
			`Comparez à cas égal. « ${easy.fr} » : ${rates[0][0]} % pour ${one.fr} contre ${rates[1][0]} % ; « ${hard.fr} » : ${rates[0][1]} % contre ${rates[1][1]} %. Le taux global de ${one.fr} est plus bas parce que quatre cas sur cinq y sont difficiles. Des totaux égaux n’y changent rien : c’est leur composition qui diffère.`,
			`Compare like with like. “${easy.en}”: ${rates[0][0]}% for ${one.en} against ${rates[1][0]}%; “${hard.en}”: ${rates[0][1]}% against ${rates[1][1]}%. The overall rate of ${one.en} is lower because four cases out of five there are hard. Equal totals change nothing: what they are made of differs.`
		)
	});
}

const MEANS = [
	{
		caption: say('Salaire mensuel moyen (€)', 'Average monthly salary (€)'),
		groups: [say('Employés', 'Staff'), say('Cadres', 'Managers')],
		low: 1800,
		high: 3400,
		step: 20
	},
	{
		caption: say('Note moyenne sur 100', 'Average mark out of 100'),
		groups: [say('Débutants', 'Beginners'), say('Confirmés', 'Advanced')],
		low: 40,
		high: 80,
		step: 1
	},
	{
		caption: say('Loyer mensuel moyen (€)', 'Average monthly rent (€)'),
		groups: [say('Studios', 'Studios'), say('Maisons', 'Houses')],
		low: 450,
		high: 950,
		step: 5
	}
];

/** Each group goes one way, the whole goes the other. */
function meansAgainstTotal(random: Random): ChallengeBody {
	const { caption, groups, low, high, step } = pickOne(random, MEANS);
	const isUp = random() < 0.5;
	const sign = isUp ? 1 : -1;
	const [many, few] = pickOne(random, [
		[70, 30],
		[80, 20],
		[75, 25]
	]) as [number, number];
	const year = pickNumber(random, 2022, 2025);
	const before = [
		low + step * pickNumber(random, 0, 3),
		high + step * pickNumber(random, 0, 3)
	] as const;
	const after = before.map((value) => value + sign * step * pickNumber(random, 2, 4)) as [
		number,
		number
	];
	const [lowBefore, lowAfter] = isUp ? [few, many] : [many, few];
	const mean = (share: number, [a, b]: readonly [number, number]) =>
		Math.round((share * a + (100 - share) * b) / 100);
	const [was, is] = [mean(lowBefore, before), mean(lowAfter, after)];
	const ways = [say('Une hausse', 'An increase'), say('Une baisse', 'A decrease')] as const;
	const [own, whole] = isUp ? ways : [ways[1], ways[0]];
	const causes = [
		say(
			`La part du groupe « ${groups[0]!.fr} » a augmenté.`,
			`The share of the “${groups[0]!.en}” group has grown.`
		),
		say(
			`La part du groupe « ${groups[1]!.fr} » a augmenté.`,
			`The share of the “${groups[1]!.en}” group has grown.`
		),
		say(
			'Le nombre total a changé d’une année à l’autre.',
			'The total number has changed between the years.'
		),
		say(
			'Les deux moyennes ont changé en sens opposés.',
			'The two averages have moved in opposite directions.'
		)
	];
	const cell = (count: number, value: number) =>
		say(`${amount(value).fr} (effectif : ${count})`, `${amount(value).en} (count: ${count})`);
	return {
		kind: 'qrocm',
		instruction: say(
			`De ${year - 1} à ${year}, comment ont évolué la moyenne de chaque groupe et celle de l’ensemble ? Et pourquoi ?`,
			`From ${year - 1} to ${year}, how did the average of each group and that of the whole change? And why?`
		),
		stimulus: {
			type: 'table',
			caption,
			columns: [say('Groupe', 'Group'), String(year - 1), String(year)],
			rows: [
				[groups[0]!, cell(lowBefore, before[0]), cell(lowAfter, after[0])],
				[groups[1]!, cell(100 - lowBefore, before[1]), cell(100 - lowAfter, after[1])]
			]
		},
		fields: [
			{
				label: say('Moyenne de chacun des deux groupes', 'Average of each of the two groups'),
				type: 'text',
				choices: [...ways],
				solutions: [own]
			},
			{
				label: say('Moyenne de l’ensemble', 'Average of the whole'),
				type: 'text',
				choices: [...ways],
				solutions: [whole]
			},
			{
				label: say('Ce qui explique l’écart entre les deux', 'What explains the difference'),
				type: 'text',
				choices: causes,
				solutions: [causes[isUp ? 0 : 1]!]
			}
		],
		why: say(
			`Chaque groupe est en ${isUp ? 'hausse' : 'baisse'}, mais l’ensemble passe d’environ ${amount(was).fr} à ${amount(is).fr} : pondérez chaque moyenne par son effectif, au lieu de faire la moyenne des deux. Le groupe « ${groups[isUp ? 0 : 1]!.fr} », dont la moyenne est la plus ${isUp ? 'basse' : 'élevée'}, passe de ${few} à ${many} sur 100 et tire l’ensemble vers le ${isUp ? 'bas' : 'haut'}. Le total, lui, reste de 100.`,
			`Each group goes ${isUp ? 'up' : 'down'}, but the whole goes from about ${amount(was).en} to ${amount(is).en}: weight each average by its count, instead of averaging the two. The “${groups[isUp ? 0 : 1]!.en}” group, whose average is the ${isUp ? 'lower' : 'higher'} one, goes from ${few} to ${many} out of 100 and pulls the whole ${isUp ? 'down' : 'up'}. The total stays at 100.`
		)
	};
}
