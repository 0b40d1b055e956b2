import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const chartReading: Tube = {
	id: 'chartReading',
	competence: '1.3',
	title: { fr: 'Choisir et lire un graphique', en: 'Choosing and reading a chart' },
	tutorial: {
		title: {
			fr: 'Montrer des chiffres sans tromper personne',
			en: 'Showing figures without misleading anyone'
		},
		minutes: 2,
		body: {
			fr: 'Un graphique répond à **une question** : c’est elle qui choisit sa forme.\n\n- Comment une chose change-t-elle avec le temps ? Une **courbe**.\n- Laquelle est la plus grande ? Des **barres**.\n- Quelle part du total chacune prend-elle ? Des **secteurs**, s’ils sont peu nombreux et forment bien un tout.\n- Deux mesures vont-elles ensemble ? Un **nuage de points**.\n- Comment des valeurs se répartissent-elles ? Une **boîte à moustaches** ou un histogramme.\n\nPour lire un graphique, commencez par le titre et l’unité, puis par les axes : où commencent-ils, et vont-ils par pas réguliers ?\n\nPar exemple, deux barres valent 80 et 90, sur un axe qui part de 70. Elles mesurent 10 et 20 sur le papier : la seconde semble double. Or la hausse réelle est de 10 sur 80, soit 12,5 %.\n\nPour calculer une hausse en pourcentage, divisez l’écart par la valeur **de départ**, puis multipliez par 100.\n\nLe piège habituel : comparer des longueurs sans regarder l’axe. Si des barres ne partent pas de zéro, fiez-vous aux nombres.',
			en: 'A chart answers **one question**, and this question chooses its shape.\n\n- How does something change over time? A **line**.\n- Which one is the largest? **Bars**.\n- What share of the total does each one take? A **pie**, if the slices are few and really make up a whole.\n- Do two measurements go together? A **scatter plot**.\n- How are values spread out? A **box plot** or a histogram.\n\nTo read a chart, begin with the title and the unit, then the axes: where do they start, and do they go in regular steps?\n\nFor example, two bars are worth 80 and 90, on an axis that starts at 70. They measure 10 and 20 on paper: the second looks twice as tall. Yet the real increase is 10 out of 80, or 12.5%.\n\nTo compute an increase as a percentage, divide the difference by the **starting** value, then multiply by 100.\n\nThe usual trap: comparing lengths without looking at the axis. If bars do not start from zero, trust the numbers.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Choisir la forme de graphique qui répond à une question.',
				'Choose the type of chart that answers a question.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Jeanne veut montrer **quelle part du budget** représente chaque dépense de l’association. Quel graphique convient le mieux ?',
						en: 'Jeanne wants to show **what share of the budget** each expense of the association represents. Which chart suits best?'
					},
					why: {
						fr: 'Les quatre dépenses s’additionnent pour former un tout, 5 000 €, et l’on veut leurs parts : c’est le rôle du diagramme en secteurs, où la location de salle occupera la moitié du disque. Une courbe montrerait une évolution dans le temps, qui n’existe pas ici.',
						en: 'The four expenses add up to a whole, €5,000, and we want their shares: that is what a pie chart is for, and room rental will fill half of the circle. A line chart would show a change over time, which does not exist here.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Dépenses de l’association en 2024 (total : 5 000 €)',
							en: 'Expenses of the association in 2024 (total: €5,000)'
						},
						columns: [
							{ fr: 'Poste', en: 'Item' },
							{ fr: 'Montant', en: 'Amount' }
						],
						rows: [
							[
								{ fr: 'Location de salle', en: 'Room rental' },
								{ fr: '2 500 €', en: '€2,500' }
							],
							[
								{ fr: 'Matériel', en: 'Equipment' },
								{ fr: '1 500 €', en: '€1,500' }
							],
							[
								{ fr: 'Assurance', en: 'Insurance' },
								{ fr: '600 €', en: '€600' }
							],
							[
								{ fr: 'Fête annuelle', en: 'Annual party' },
								{ fr: '400 €', en: '€400' }
							]
						]
					},
					options: [
						{ fr: 'Un nuage de points', en: 'A scatter plot' },
						{ fr: 'Une courbe', en: 'A line chart' },
						{ fr: 'Un diagramme en secteurs', en: 'A pie chart' },
						{ fr: 'Une boîte à moustaches', en: 'A box plot' }
					],
					solution: 2
				},
				chartForQuestion,
				chartsForThree,
				tablesForPie
			]
		},
		{
			level: 5,
			proves: say(
				'Repérer ce qu’un axe tronqué exagère dans un graphique, et le mesurer.',
				'Spot what a truncated axis exaggerates in a chart, and measure it.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un tract montre deux barres verticales : la fréquentation de la piscine en 2023 et en 2024. L’axe vertical du graphique **commence à 47 500 entrées**.\n\nComparez ce que le dessin suggère et ce que disent les chiffres.',
						en: 'A flyer shows two vertical bars: attendance at the swimming pool in 2023 and 2024. The vertical axis of the chart **starts at 47,500 visits**.\n\nCompare what the drawing suggests with what the figures say.'
					},
					why: {
						fr: 'Sur le dessin, les barres partent de 47 500 : elles mesurent 2 500 et 5 000, donc celle de 2024 est deux fois plus haute. En réalité, 2 500 entrées de plus sur 50 000, cela fait 5 % : un axe qui ne commence pas à zéro grossit l’écart.',
						en: 'In the drawing, the bars start from 47,500: they measure 2,500 and 5,000, so the 2024 bar is twice as tall. In reality, 2,500 more visits out of 50,000 is 5%: an axis that does not start at zero magnifies the gap.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Données du graphique', en: 'Data of the chart' },
						columns: [
							{ fr: 'Année', en: 'Year' },
							{ fr: 'Entrées', en: 'Visits' }
						],
						rows: [
							['2023', { fr: '50 000', en: '50,000' }],
							['2024', { fr: '52 500', en: '52,500' }]
						]
					},
					fields: [
						{
							label: {
								fr: 'Sur le dessin, combien de fois la barre de 2024 est-elle plus haute que celle de 2023 ?',
								en: 'In the drawing, how many times as tall as the 2023 bar is the 2024 bar?'
							},
							type: 'number',
							solutions: ['2'],
							unit: { fr: 'fois', en: 'times' }
						},
						{
							label: {
								fr: 'De combien la fréquentation a-t-elle réellement augmenté ?',
								en: 'By how much did attendance really increase?'
							},
							type: 'number',
							solutions: ['5', '+5'],
							unit: '%'
						}
					]
				},
				realIncrease,
				claimsOfChart,
				startOfAxis
			]
		}
	]
};

/** Each type of chart, with questions that it answers better than the three others. */
const CHARTS = [
	{
		name: say('Une courbe', 'A line chart'),
		short: say('une courbe', 'a line chart'),
		reason: say('on suit une même mesure au fil du temps', 'one measurement is followed over time'),
		questions: [
			say(
				'comment la température de la salle a changé, heure après heure',
				'how the temperature of the room changed, hour after hour'
			),
			say(
				'comment le nombre d’abonnés a évolué, jour après jour, pendant un an',
				'how the number of subscribers evolved, day after day, over a year'
			),
			say(
				'comment la taille d’une plante a évolué, jour après jour, en deux mois',
				'how the height of a plant evolved, day after day, over two months'
			),
			say(
				'comment le prix de l’essence a varié, semaine après semaine',
				'how the price of gas varied, week after week'
			)
		]
	},
	{
		name: say('Un diagramme en barres', 'A bar chart'),
		short: say('un diagramme en barres', 'a bar chart'),
		reason: say(
			'on compare des valeurs séparées, qui ne s’additionnent pas',
			'separate values are compared, and they do not add up'
		),
		questions: [
			say(
				'laquelle des cinq lignes de bus a le plus long temps de trajet',
				'which of the five bus lines has the longest travel time'
			),
			say(
				'lequel des six téléphones a la meilleure autonomie',
				'which of the six phones has the best battery life'
			),
			say(
				'laquelle des cinq équipes a la moyenne d’âge la plus élevée',
				'which of the five teams has the highest average age'
			),
			say(
				'laquelle des six villes a le loyer moyen le plus bas',
				'which of the six cities has the lowest average rent'
			)
		]
	},
	{
		name: say('Un diagramme en secteurs', 'A pie chart'),
		short: say('un diagramme en secteurs', 'a pie chart'),
		reason: say('on partage un tout en quelques parts', 'a whole is split into a few shares'),
		questions: [
			say(
				'quelle part des voix chacune des trois listes a obtenue',
				'what share of the votes each of the three lists won'
			),
			say(
				'quelle part du budget revient à chacune des quatre dépenses',
				'what share of the budget goes to each of the four expenses'
			),
			say(
				'quelle part des élèves vient à pied, à vélo ou en bus',
				'what share of the students come on foot, by bike or by bus'
			),
			say(
				'quelle part de sa journée va au sommeil, au travail et aux loisirs',
				'what share of the day goes to sleep, work and leisure'
			)
		]
	},
	{
		name: say('Un nuage de points', 'A scatter plot'),
		short: say('un nuage de points', 'a scatter plot'),
		reason: say(
			'on cherche un lien entre deux mesures faites sur chacun',
			'a link is sought between two measurements made on each one'
		),
		questions: [
			say(
				'si les personnes qui dorment plus ont aussi de meilleures notes',
				'whether people who sleep more also get better grades'
			),
			say(
				'si les logements plus grands consomment aussi plus d’énergie',
				'whether larger homes also use more energy'
			),
			say(
				'si les joueurs les plus grands sont aussi ceux qui marquent le plus',
				'whether the tallest players are also those who score the most'
			),
			say(
				'si les voitures les plus lourdes sont aussi celles qui consomment le plus',
				'whether the heaviest cars are also those that use the most fuel'
			)
		]
	}
];

type Chart = (typeof CHARTS)[number];

/** The chart for one question. */
function chartForQuestion(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const [right, ...wrong] = pick(random, CHARTS, 4) as [Chart, ...Chart[]];
	const question = pickOne(random, right.questions);
	const other = wrong[0]!;
	return choice({
		instruction: say(
			`Quel type de graphique conseiller à ${who} ?`,
			`Which type of chart would you recommend to ${who}?`
		),
		stimulus: {
			type: 'mail',
			from: who,
			to: whom,
			subject: say('Graphique pour l’exposé', 'Chart for the presentation'),
			body: say(
				`Bonjour ${whom},\n\nMes données sont prêtes. Le graphique doit montrer une seule chose : ${question.fr}.\n\nQuelle forme prendrais-tu ?`,
				`Hello ${whom},\n\nMy data is ready. The chart must show one thing only: ${question.en}.\n\nWhich type would you choose?`
			)
		},
		right: [right.name],
		wrong: wrong.map(({ name }) => name),
		why: say(
			`La question choisit la forme : ici, ${right.reason.fr}. C’est ce que montre ${right.short.fr}. On choisirait plutôt ${other.short.fr} quand ${other.reason.fr}.`,
			`The question chooses the type: here, ${right.reason.en}. That is what ${right.short.en} shows. One would rather choose ${other.short.en} when ${other.reason.en}.`
		)
	});
}

/** Three questions, each with its own chart. */
function chartsForThree(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, CHARTS, 3).map((chart) => ({
		...chart,
		question: pickOne(random, chart.questions)
	}));
	const choices = CHARTS.map(({ name }) => name);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} prépare trois graphiques pour un rapport. Chacun doit montrer ce qui est indiqué. Quelle forme convient le mieux à chacun ?`,
			`${who} is preparing three charts for a report. Each must show what is stated. Which type suits each one best?`
		),
		fields: asked.map(({ question, name }) => ({
			label: tell((l) => question[l][0]!.toUpperCase() + question[l].slice(1)),
			type: 'text',
			choices,
			solutions: [name]
		})),
		why: tell((l) =>
			asked
				.map(({ short, reason }, i) => {
					const lead = {
						fr: ['Pour le premier graphique', 'Pour le deuxième', 'Pour le troisième'],
						en: ['For the first chart', 'For the second', 'For the third']
					}[l][i]!;
					return l === 'fr'
						? `${lead}, ${reason.fr} : c’est le rôle d’${short.fr}.`
						: `${lead}, ${reason.en}: that is what ${short.en} is for.`;
				})
				.join(' ')
		)
	};
}

/** Data of the same people or things: in shares of a whole or not. */
const WHOLES = [
	say('Voix obtenues par chaque liste au conseil', 'Votes won by each list for the council'),
	say('Dépenses du voyage, poste par poste', 'Expenses of the trip, item by item'),
	say(
		'Élèves selon leur moyen de transport principal',
		'Students by their main means of transport'
	),
	say('Déchets du lycée, triés par matière', 'School waste, sorted by material'),
	say('Billets vendus, répartis par tarif', 'Tickets sold, split by price category'),
	say('Adhérents du club, répartis par tranche d’âge', 'Club members, split by age group')
];

const NOT_WHOLES = [
	say('Température moyenne de chaque mois', 'Average temperature of each month'),
	say('Temps de chaque coureur sur 100 mètres', 'Time of each runner over 100 meters'),
	say('Prix du même vélo dans cinq magasins', 'Price of the same bike in five stores'),
	say('Note moyenne de chaque restaurant', 'Average rating of each restaurant'),
	say('Altitude des six plus hauts sommets', 'Height of the six highest peaks'),
	say('Taille d’un enfant à chaque anniversaire', 'Height of a child at each birthday')
];

/** The tables that a pie suits. */
function tablesForPie(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const right = pick(random, WHOLES, 2);
	const wrong = pick(random, NOT_WHOLES, 3);
	return choice({
		instruction: say(
			`${who} a cinq tableaux de chiffres. Lesquels peut-on montrer avec un **diagramme en secteurs** ? **Deux réponses** sont attendues.`,
			`${who} has five tables of figures. Which ones can be shown with a **pie chart**? **Two answers** are expected.`
		),
		right,
		wrong,
		why: say(
			`Un diagramme en secteurs partage un tout : il faut que l’addition des valeurs ait un sens. C’est le cas de « ${right[0]!.fr} » et de « ${right[1]!.fr} », où chaque unité est comptée dans une seule part. « ${wrong[0]!.fr} » ne forme pas un total : on y compare des valeurs, avec des barres ou une courbe.`,
			`A pie chart splits a whole: adding up the values must mean something. That is so for “${right[0]!.en}” and “${right[1]!.en},” where each unit is counted in one share only. “${wrong[0]!.en}” makes no total: its values are to be compared, with bars or a line.`
		)
	});
}

const CAMPAIGNS = [
	{
		what: say('Les ventes du magasin', 'Store sales'),
		unit: say('Ventes (€)', 'Sales (€)'),
		slogan: say('Nos ventes s’envolent !', 'Our sales are soaring!')
	},
	{
		what: say('Les prêts de la médiathèque', 'Library loans'),
		unit: say('Prêts', 'Loans'),
		slogan: say('Les prêts explosent !', 'Loans are exploding!')
	},
	{
		what: say('Les voyageurs de la ligne 4', 'Passengers on line 4'),
		unit: say('Voyageurs', 'Passengers'),
		slogan: say('La ligne 4 fait le plein !', 'Line 4 is filling up!')
	},
	{
		what: say('Les donneurs de la collecte', 'Donors of the collection'),
		unit: say('Donneurs', 'Donors'),
		slogan: say('Une mobilisation record !', 'A record turnout!')
	}
];

/** A start, an increase in whole percents, and an axis that makes the second bar so many times as tall. */
function drawAxis(random: Random) {
	const percent = pickOne(random, [4, 5, 8, 10]);
	const times = pickOne(random, [2, 3, 5]);
	const before = pickNumber(random, 6, 30) * 400;
	const gap = (before * percent) / 100;
	const year = pickNumber(random, 2022, 2025);
	return {
		...pickOne(random, CAMPAIGNS),
		percent,
		times,
		before,
		after: before + gap,
		axis: before - gap / (times - 1),
		gap,
		year
	};
}

const barTable = ({ what, unit, before, after, year }: ReturnType<typeof drawAxis>) => ({
	type: 'table' as const,
	caption: what,
	columns: [say('Année', 'Year'), unit],
	rows: [
		[String(year - 1), amount(before)],
		[String(year), amount(after)]
	]
});

/** The real increase behind a drawing. */
function realIncrease(random: Random): ChallengeBody {
	const drawn = drawAxis(random);
	const { percent, times, before, after, axis, gap, year, slogan } = drawn;
	const rise = (value: number) => tell((l) => (l === 'fr' ? `${value} %` : `${value}%`));
	return choice({
		instruction: say(
			`Sous le titre « ${slogan.fr} », une affiche montre ces nombres par deux barres verticales, sur un axe qui **commence à ${amount(axis).fr}**. La barre de ${year} y est ${times} fois plus haute que l’autre.\n\nQuelle est la hausse réelle ?`,
			`Under the title “${slogan.en},” a poster shows these numbers as two vertical bars, on an axis that **starts at ${amount(axis).en}**. The ${year} bar is ${times} times as tall as the other.\n\nWhat is the real increase?`
		),
		stimulus: barTable(drawn),
		right: [rise(percent)],
		wrong: [rise((times - 1) * 100), rise(times * 100), rise(percent * times)],
		why: say(
			`Seuls les nombres comptent : ${amount(after).fr} − ${amount(before).fr} = ${amount(gap).fr}, et ${amount(gap).fr} ÷ ${amount(before).fr} fait ${percent} %. Le dessin, lui, compare ${amount(before - axis).fr} à ${amount(after - axis).fr}, car les barres partent de ${amount(axis).fr} : d’où une hauteur ${times} fois plus grande. Une barre n’est honnête que si son axe part de zéro.`,
			`Only the numbers count: ${amount(after).en} − ${amount(before).en} = ${amount(gap).en}, and ${amount(gap).en} ÷ ${amount(before).en} is ${percent}%. The drawing compares ${amount(before - axis).en} with ${amount(after - axis).en}, because the bars start from ${amount(axis).en}: hence a height ${times} times as great. A bar is honest only if its axis starts at zero.`
		)
	});
}

/** What may be said of a chart whose axis is cut. */
function claimsOfChart(random: Random): ChallengeBody {
	const drawn = drawAxis(random);
	const { percent, times, before, after, axis, gap, year } = drawn;
	return choice({
		instruction: say(
			`Un article montre ces nombres par deux barres verticales, sur un axe qui **commence à ${amount(axis).fr}**.\n\nQuelles phrases sont justes ? **Deux réponses** sont attendues.`,
			`An article shows these numbers as two vertical bars, on an axis that **starts at ${amount(axis).en}**.\n\nWhich sentences are right? **Two answers** are expected.`
		),
		stimulus: barTable(drawn),
		right: [
			say(
				`Le nombre de ${year} dépasse de ${percent} % celui de ${year - 1}.`,
				`The ${year} number is ${percent}% higher than the ${year - 1} one.`
			),
			say(
				`La barre de ${year} est dessinée ${times} fois plus haute que celle de ${year - 1}.`,
				`The ${year} bar is drawn ${times} times as tall as the ${year - 1} one.`
			)
		],
		wrong: [
			say(
				`Le nombre de ${year} vaut ${times} fois celui de ${year - 1}.`,
				`The ${year} number is ${times} times the ${year - 1} one.`
			),
			say(
				`La barre de ${year} est dessinée ${percent} % plus haute que celle de ${year - 1}.`,
				`The ${year} bar is drawn ${percent}% taller than the ${year - 1} one.`
			),
			say(
				`Sur un axe qui part de zéro, l’écart entre les barres semblerait plus grand.`,
				`On an axis that starts at zero, the gap between the bars would look larger.`
			)
		],
		why: say(
			`Les nombres passent de ${amount(before).fr} à ${amount(after).fr} : ${amount(gap).fr} de plus, soit ${percent} %. Les barres, qui partent de ${amount(axis).fr}, mesurent ${amount(before - axis).fr} et ${amount(after - axis).fr} : la seconde est ${times} fois plus haute. Un axe qui part de zéro rendrait au dessin l’écart de ${percent} %, bien plus discret.`,
			`The numbers go from ${amount(before).en} to ${amount(after).en}: ${amount(gap).en} more, or ${percent}%. The bars, which start from ${amount(axis).en}, measure ${amount(before - axis).en} and ${amount(after - axis).en}: the second is ${times} times as tall. An axis starting at zero would give the drawing back its gap of ${percent}%, far less striking.`
		)
	});
}

/** Where an axis begins, from how the bars look. */
function startOfAxis(random: Random): ChallengeBody {
	const drawn = drawAxis(random);
	const { times, before, after, axis, gap, year } = drawn;
	const who = pickOne(random, PEOPLE);
	return {
		kind: 'qroc',
		instruction: say(
			`Sur une affiche, l’axe vertical n’a pas de nombres. Avec une règle, ${who} constate que la barre de ${year} est exactement **${times} fois plus haute** que celle de ${year - 1}, alors que les barres représentent ces valeurs.\n\nÀ quelle valeur l’axe commence-t-il ?`,
			`On a poster, the vertical axis has no numbers. With a ruler, ${who} finds that the ${year} bar is exactly **${times} times as tall** as the ${year - 1} one, although the bars stand for these values.\n\nAt which value does the axis start?`
		),
		stimulus: barTable(drawn),
		field: {
			label: say('Début de l’axe (en chiffres)', 'Start of the axis (digits only, no comma)'),
			type: 'number',
			solutions: [String(axis)]
		},
		why: say(
			`L’écart entre les barres, ${amount(gap).fr}, représente ${times - 1} fois la hauteur de la première, puisque la seconde en fait ${times}. La première mesure donc ${amount(gap).fr} ÷ ${times - 1} = ${amount(gap / (times - 1)).fr}, et l’axe commence à ${amount(before).fr} − ${amount(gap / (times - 1)).fr} = ${amount(axis).fr}. Vérifiez : ${amount(after).fr} − ${amount(axis).fr} fait bien ${times} fois ${amount(before - axis).fr}.`,
			`The gap between the bars, ${amount(gap).en}, is ${times - 1} times the height of the first, since the second is ${times} times as tall. So the first measures ${amount(gap).en} ÷ ${times - 1} = ${amount(gap / (times - 1)).en}, and the axis starts at ${amount(before).en} − ${amount(gap / (times - 1)).en} = ${amount(axis).en}. Check: ${amount(after).en} − ${amount(axis).en} is indeed ${times} times ${amount(before - axis).en}.`
		)
	};
}
