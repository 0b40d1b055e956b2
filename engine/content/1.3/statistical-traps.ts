import type { Tube } from '../challenge.ts';

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
				}
			]
		},
		{
			level: 6,
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
				}
			]
		},
		{
			level: 7,
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
				}
			]
		}
	]
};
