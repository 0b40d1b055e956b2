import type { Tube } from '../challenge.ts';

export const statisticalTraps: Tube = {
	id: 'statisticalTraps',
	competence: '1.3',
	title: { fr: 'Interpréter des statistiques', en: 'Interpreting statistics' },
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
