import type { Tube } from '../challenge.ts';

export const deviceFootprint: Tube = {
	id: 'deviceFootprint',
	competence: '4.3',
	title: { fr: 'Évaluer l’empreinte d’un appareil', en: 'Assessing the footprint of a device' },
	skills: [
		{
			level: 6,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une mairie se demande s’il faut remplacer un ordinateur qui fonctionne encore par un modèle neuf plus sobre. Combien d’**années** d’usage faudrait-il pour que les économies d’électricité compensent la fabrication du modèle neuf ?',
						en: 'A town hall wonders whether to replace a computer that still works with a new model that uses less power. How many **years** of use would it take for the electricity savings to make up for manufacturing the new model?'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Donnée', en: 'Figure' },
							{ fr: 'Valeur', en: 'Value' }
						],
						rows: [
							[
								{ fr: 'Fabrication du modèle neuf', en: 'Manufacturing of the new model' },
								'240 kg CO₂e'
							],
							[
								{ fr: 'Consommation du modèle actuel', en: 'Consumption of the current model' },
								{ fr: '110 kWh par an', en: '110 kWh per year' }
							],
							[
								{ fr: 'Consommation du modèle neuf', en: 'Consumption of the new model' },
								{ fr: '30 kWh par an', en: '30 kWh per year' }
							],
							[
								{ fr: 'Électricité du réseau', en: 'Electricity from the grid' },
								{ fr: '0,05 kg CO₂e par kWh', en: '0.05 kg CO₂e per kWh' }
							]
						]
					},
					field: {
						label: { fr: 'Durée', en: 'Length of time' },
						type: 'number',
						solutions: ['60'],
						unit: { fr: 'ans', en: 'years' }
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
						fr: 'Un lycée choisit des tablettes. Quelles affirmations peut-on tirer de ces fiches, où l’empreinte est donnée en kg CO₂e ? Plusieurs réponses sont attendues.',
						en: 'A high school is choosing tablets. Which statements can be drawn from these data sheets, where the footprint is given in kg CO₂e? Several answers are expected.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Poste', en: 'Item' },
							{ fr: 'Tablette Orme', en: 'Orme tablet' },
							{ fr: 'Tablette Saule', en: 'Saule tablet' }
						],
						rows: [
							[{ fr: 'Fabrication', en: 'Manufacturing' }, '46', '52'],
							[{ fr: 'Transport', en: 'Transport' }, { fr: 'non compté', en: 'not counted' }, '4'],
							[
								{ fr: 'Usage', en: 'Use' },
								{ fr: '6 (sur 2 ans)', en: '6 (over 2 years)' },
								{ fr: '12 (sur 4 ans)', en: '12 (over 4 years)' }
							],
							[
								{ fr: 'Fin de vie', en: 'End of life' },
								{ fr: 'non comptée', en: 'not counted' },
								'2'
							],
							[{ fr: 'Total affiché', en: 'Total shown' }, '52', '70']
						]
					},
					options: [
						{
							fr: 'Les totaux 52 et 70 ne couvrent ni la même durée ni les mêmes étapes.',
							en: 'The totals 52 and 70 cover neither the same time span nor the same stages.'
						},
						{
							fr: 'Gardées 4 ans toutes les deux, la tablette Orme aurait l’empreinte la plus forte.',
							en: 'If both were kept for 4 years, the Orme tablet would have the larger footprint.'
						},
						{
							fr: 'Gardée 6 ans, la tablette Saule aurait une empreinte par an plus faible que sur 4 ans.',
							en: 'Kept for 6 years, the Saule tablet would have a smaller yearly footprint than over 4.'
						},
						{
							fr: 'À usage égal, la tablette Orme consomme deux fois moins d’électricité par an.',
							en: 'For the same use, the Orme tablet draws half as much electricity per year.'
						},
						{
							fr: 'Dans les deux fiches, la fabrication dépasse tous les autres postes comptés réunis.',
							en: 'In both sheets, manufacturing exceeds all the other counted items put together.'
						}
					],
					solutions: [0, 2, 4]
				}
			]
		}
	]
};
