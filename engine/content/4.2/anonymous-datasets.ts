import type { Tube } from '../challenge.ts';

export const anonymousDatasets: Tube = {
	id: 'anonymousDatasets',
	competence: '4.2',
	title: {
		fr: 'Rendre un fichier vraiment anonyme',
		en: 'Making a data set truly anonymous'
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
