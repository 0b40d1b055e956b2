import type { Tube } from '../challenge.ts';

export const anonymousDatasets: Tube = {
	id: 'anonymousDatasets',
	competence: '4.2',
	title: {
		fr: 'Rendre un fichier vraiment anonyme',
		en: 'Making a data set truly anonymous'
	},
	tutorial: {
		title: {
			fr: 'Mesurer si un fichier protège vraiment les personnes',
			en: 'Measuring whether a data set really protects people'
		},
		minutes: 2,
		body: {
			fr: 'Retirer les noms ne suffit pas : un âge, une ville et une profession désignent parfois une seule personne. Un fichier est anonyme quand plus personne ne peut y être retrouvé, même par recoupement.\n\n**1. Repérez les indices** : les colonnes que l’entourage connaît déjà, comme l’âge ou le code postal.\n\n**2. Regroupez les lignes** qui portent la même combinaison d’indices, et comptez chaque groupe. Le plus petit groupe donne la valeur de **k** : c’est lui le plus exposé.\n\n**3. Si k est trop petit, floutez** : des tranches plus larges, un code postal raccourci, des lignes retirées. Recomptez ensuite.\n\n**4. Pensez aux autres fichiers.** Ce qui est possible dans l’un et dans l’autre à la fois réduit la liste des réponses.\n\n**Exemple.** Trois groupes de 6, 4 et 1 lignes : k vaut 1, et la personne seule est reconnaissable.\n\n**Le piège.** Un grand groupe ne protège pas si tous ses membres ont la même réponse : l’apprendre ne demande plus de savoir qui est qui.',
			en: 'Removing names is not enough: an age, a city and an occupation sometimes point to a single person. A data set is anonymous when nobody can be found in it anymore, even by cross-checking.\n\n**1. Spot the clues**: the columns that people around already know, such as age or postal code.\n\n**2. Group the rows** that carry the same combination of clues, and count each group. The smallest group gives the value of **k**: it is the most exposed.\n\n**3. If k is too small, blur**: wider brackets, a shortened postal code, rows removed. Then count again.\n\n**4. Think of other data sets.** What is possible in one and in the other at the same time shortens the list of answers.\n\n**Example.** Three groups of 6, 4 and 1 rows: k is 1, and the person alone can be recognized.\n\n**The trap.** A large group does not protect if all its members have the same answer: learning it no longer requires knowing who is who.'
		}
	},
	skills: [
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un fichier est **k-anonyme** quand chaque personne y partage la même combinaison (âge, code postal) avec au moins k − 1 autres. Avant de publier cette enquête, Solène calcule la plus grande valeur de k.',
						en: 'A data set is **k-anonymous** when each person in it shares the same combination (age, postal code) with at least k − 1 others. Before publishing this survey, Solène works out the largest value of k.'
					},
					why: {
						fr: 'Comptez les lignes de chaque couple (âge, code postal) : 4 pour 20–29 à 35000, 2 à 35200, 2 pour 30–39 à 35000, 3 à 35200. Le plus petit groupe donne k = 2. Avec `35***`, il ne reste que les âges : 6 et 5 lignes, donc k = 5.',
						en: 'Count the rows of each pair (age, postal code): 4 for 20–29 in 35000, 2 in 35200, 2 for 30–39 in 35000, 3 in 35200. The smallest group gives k = 2. With `35***`, only the ages are left: 6 and 5 rows, so k = 5.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Enquête auprès des salariés (11 réponses)',
							en: 'Employee survey (11 answers)'
						},
						columns: [
							{ fr: 'Âge', en: 'Age' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Jours d’absence', en: 'Days of absence' }
						],
						rows: [
							['20–29', '35000', '2'],
							['30–39', '35200', '0'],
							['20–29', '35000', '5'],
							['30–39', '35000', '1'],
							['30–39', '35200', '7'],
							['20–29', '35000', '0'],
							['30–39', '35000', '3'],
							['20–29', '35200', '4'],
							['30–39', '35200', '1'],
							['20–29', '35200', '2'],
							['20–29', '35000', '1']
						]
					},
					fields: [
						{
							label: { fr: 'k du fichier tel quel', en: 'k of the file as it is' },
							type: 'number',
							solutions: ['2']
						},
						{
							label: {
								fr: 'k si tous les codes postaux deviennent 35***',
								en: 'k if all postal codes become 35***'
							},
							type: 'number',
							solutions: ['5']
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Deux centres de santé publient chacun un fichier de leurs patients, sans les noms. Une voisine sait qu’Erwan, 37 ans, code postal 69007, a été suivi dans **les deux** centres pour la **même** maladie.\n\nQuelle maladie peut-elle en déduire avec certitude ?',
						en: 'Two health centers each publish a file about their patients, without names. A neighbor knows that Erwan, 37, postal code 69007, was treated at **both** centers for the **same** condition.\n\nWhich condition can she work out with certainty?'
					},
					why: {
						fr: 'À 37 ans, Erwan est dans la tranche 30–39 du centre A (migraine, asthme ou eczéma) et dans la tranche 35–44 du centre B (sinusite, eczéma ou anémie). Une seule maladie figure dans les deux listes : l’eczéma. Chaque fichier seul en laissait trois possibles.',
						en: 'At 37, Erwan is in the 30–39 bracket of center A (migraine, asthma or eczema) and in the 35–44 bracket of center B (sinusitis, eczema or anemia). Only one condition is in both lists: eczema. Each file on its own left three possible conditions.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Centre', en: 'Center' },
							{ fr: 'Âge', en: 'Age' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Maladie', en: 'Condition' }
						],
						rows: [
							['A', '30–39', '69***', { fr: 'Migraine', en: 'Migraine' }],
							['A', '30–39', '69***', { fr: 'Asthme', en: 'Asthma' }],
							['A', '30–39', '69***', { fr: 'Eczéma', en: 'Eczema' }],
							['A', '40–49', '69***', { fr: 'Sinusite', en: 'Sinusitis' }],
							['A', '40–49', '69***', { fr: 'Anémie', en: 'Anemia' }],
							['A', '40–49', '69***', { fr: 'Migraine', en: 'Migraine' }],
							['B', '25–34', '6900*', { fr: 'Migraine', en: 'Migraine' }],
							['B', '25–34', '6900*', { fr: 'Asthme', en: 'Asthma' }],
							['B', '25–34', '6900*', { fr: 'Anémie', en: 'Anemia' }],
							['B', '35–44', '6900*', { fr: 'Sinusite', en: 'Sinusitis' }],
							['B', '35–44', '6900*', { fr: 'Eczéma', en: 'Eczema' }],
							['B', '35–44', '6900*', { fr: 'Anémie', en: 'Anemia' }]
						]
					},
					field: {
						label: { fr: 'Maladie', en: 'Condition' },
						type: 'text',
						solutions: [
							{ fr: 'eczéma', en: 'eczema' },
							{ fr: 'l’eczéma', en: 'the eczema' },
							'exéma'
						]
					}
				}
			]
		}
	]
};
