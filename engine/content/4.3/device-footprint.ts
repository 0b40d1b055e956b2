import type { Tube } from '../challenge.ts';

export const deviceFootprint: Tube = {
	id: 'deviceFootprint',
	competence: '4.3',
	title: { fr: 'Évaluer l’empreinte d’un appareil', en: 'Assessing the footprint of a device' },
	tutorial: {
		title: { fr: 'Comparer l’impact de deux appareils', en: 'Comparing the impact of two devices' },
		minutes: 2,
		body: {
			fr: 'L’empreinte d’un appareil additionne toute sa vie : fabrication, transport, usage, fin de vie. Pour un petit appareil, la fabrication pèse souvent le plus lourd.\n\n**1. Vérifiez que l’on compare la même chose** : mêmes étapes comptées, même durée, même usage. « Non compté » ne veut pas dire zéro.\n\n**2. Ramenez tout à une année.** L’usage augmente avec le temps ; la fabrication, payée une fois, se partage entre les années.\n\n**3. Pour décider d’un remplacement**, calculez l’économie d’une année d’usage, puis divisez l’empreinte de fabrication du neuf par cette économie : vous obtenez le nombre d’années à attendre pour être gagnant.\n\n**Exemple.** Un appareil neuf coûte 90 kg à fabriquer et économise 100 kWh par an, à 0,3 kg par kWh, soit 30 kg : il faut 3 ans. Avec une électricité dix fois plus propre, il en faudrait 30.\n\n**Le piège.** Croire qu’un appareil qui consomme moins est toujours meilleur : garder l’ancien évite une fabrication.',
			en: 'The footprint of a device adds up its whole life: manufacturing, transport, use, end of life. For a small device, manufacturing often weighs the most.\n\n**1. Check that the same things are compared**: same stages counted, same time span, same use. “Not counted” does not mean zero.\n\n**2. Bring everything down to one year.** Use grows with time; manufacturing, paid once, is shared among the years.\n\n**3. To decide on a replacement**, work out the savings of one year of use, then divide the manufacturing footprint of the new device by these savings: you get the number of years to wait before coming out ahead.\n\n**Example.** A new device costs 90 kg to make and saves 100 kWh a year, at 0.3 kg per kWh, that is 30 kg: it takes 3 years. With electricity ten times cleaner, it would take 30.\n\n**The trap.** Believing that a device that uses less power is always better: keeping the old one avoids manufacturing another.'
		}
	},
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
					why: {
						fr: 'Le modèle neuf économise 110 − 30 = 80 kWh par an, soit 80 × 0,05 = 4 kg CO₂e. Il faut rembourser les 240 kg de sa fabrication : 240 ÷ 4 = 60 ans, bien plus que sa durée de vie. Garder l’ancien vaut mieux.',
						en: 'The new model saves 110 − 30 = 80 kWh per year, that is 80 × 0.05 = 4 kg CO₂e. The 240 kg of its manufacturing must be made up for: 240 ÷ 4 = 60 years, far more than its lifetime. Keeping the old one is better.'
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
					why: {
						fr: 'Orme compte 2 ans sans transport ni fin de vie, Saule 4 ans avec tout. Pourtant l’usage vaut 3 kg par an chez les deux. Sur 6 ans, Saule fait 76 ÷ 6, moins que 70 ÷ 4 par an. La fabrication domine : 46 contre 6, 52 contre 18.',
						en: 'Orme counts 2 years with no transport or end of life, Saule 4 years with everything. Yet use is 3 kg per year for both. Over 6 years, Saule makes 76 ÷ 6, less than 70 ÷ 4 per year. Manufacturing dominates: 46 against 6, 52 against 18.'
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
