import type { Tube } from '../challenge.ts';

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
				}
			]
		},
		{
			level: 5,
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
				}
			]
		}
	]
};
