import type { Tube } from '../challenge.ts';

export const equipmentChoice: Tube = {
	id: 'equipmentChoice',
	competence: '5.2',
	title: { fr: 'Choisir un équipement', en: 'Choosing equipment' },
	tutorial: {
		title: {
			fr: 'Comparer des équipements avant d’acheter',
			en: 'Comparing equipment before you buy'
		},
		minutes: 1,
		body: {
			fr: 'Bien choisir, c’est partir de son besoin, et non de l’objet : écrivez d’abord ce qu’il vous faut, puis éliminez ce qui ne convient pas.\n\n**1. Listez vos critères** et séparez les obligatoires (« au moins », « au plus », « fourni ») de ceux qui seraient agréables.\n\n**2. Prenez un critère à la fois** et rayez chaque modèle qui ne le respecte pas. Celui qui reste convient ; s’il en reste plusieurs, regardez l’agréable.\n\n**3. Comptez le coût complet** : prix d’achat, accessoires indispensables, consommables, réparations, pour toute la durée d’usage.\n\n**4. Arrondissez les quantités vers le haut** : on n’achète pas une moitié de paquet.\n\n**Exemple.** Une machine à 40 € avec des filtres à 5 € par mois coûte 160 € sur deux ans ; une autre, à 90 € avec des filtres à 2 €, coûte 138 €.\n\n**Le piège.** Le prix affiché : l’option qu’il faut ajouter, ou les recharges, peuvent renverser le classement.',
			en: 'Choosing well means starting from your need, not from the object: first write down what you require, then rule out what does not fit.\n\n**1. List your criteria** and separate the required ones (“at least,” “at most,” “included”) from those that would be nice to have.\n\n**2. Take one criterion at a time** and cross out every model that does not meet it. The one left is suitable; if there are several, look at the nice-to-haves.\n\n**3. Count the full cost**: purchase price, essential accessories, supplies, repairs, over the whole time of use.\n\n**4. Round quantities up**: nobody sells half a pack.\n\n**Example.** A machine at €40 with filters at €5 a month costs €160 over two years; another one, at €90 with filters at €2, costs €138.\n\n**The trap.** The price on the tag: the option that must be added, or the refills, can reverse the ranking.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					seconds: 90,
					instruction: {
						fr: 'Pour prendre des notes manuscrites en cours, Ousmane veut une tablette avec **stylet fourni**, au moins **64 Go** de stockage, pour **250 €** au plus. Laquelle choisir ?',
						en: 'To take handwritten notes in class, Ousmane wants a tablet with a **stylus included**, at least **64 GB** of storage, for **€250** at most. Which one should he choose?'
					},
					why: {
						fr: 'Vérifiez les trois critères ligne par ligne. Alouette n’a que 32 Go, Colibri coûte 279 €, et Bergeronnette passe à 274 € une fois le stylet ajouté (229 + 45). Mésange a 64 Go, juste ce qu’il faut, le stylet fourni, et coûte 245 €.',
						en: 'Check the three criteria row by row. Alouette has only 32 GB, Colibri costs €279, and Bergeronnette rises to €274 once the stylus is added (229 + 45). Mésange has 64 GB, exactly enough, the stylus included, and costs €245.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Modèle', en: 'Model' },
							{ fr: 'Stockage', en: 'Storage' },
							{ fr: 'Stylet', en: 'Stylus' },
							{ fr: 'Prix', en: 'Price' }
						],
						rows: [
							[
								'Alouette',
								{ fr: '32 Go', en: '32 GB' },
								{ fr: 'fourni', en: 'included' },
								{ fr: '219 €', en: '€219' }
							],
							[
								'Bergeronnette',
								{ fr: '128 Go', en: '128 GB' },
								{ fr: 'en option (45 €)', en: 'optional (€45)' },
								{ fr: '229 €', en: '€229' }
							],
							[
								'Colibri',
								{ fr: '128 Go', en: '128 GB' },
								{ fr: 'fourni', en: 'included' },
								{ fr: '279 €', en: '€279' }
							],
							[
								'Mésange',
								{ fr: '64 Go', en: '64 GB' },
								{ fr: 'fourni', en: 'included' },
								{ fr: '245 €', en: '€245' }
							]
						]
					},
					options: ['Alouette', 'Bergeronnette', 'Colibri', 'Mésange'],
					solution: 3
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une association imprimera 6 000 pages en deux ans. Les imprimantes sont vendues **sans** cartouche. Quel est le coût total, sur deux ans et hors papier, de la solution la **moins chère** ?',
						en: 'A nonprofit will print 6,000 pages in two years. The printers are sold **without** cartridges. What is the total cost over two years, not counting paper, of the **cheaper** solution?'
					},
					why: {
						fr: 'Divisez 6 000 pages par la capacité d’une cartouche : 20 cartouches à jet d’encre, 3 au laser. Jet d’encre : 60 + 20 × 24 = 540 € ; laser : 140 + 3 × 60 = 320 €. L’imprimante la moins chère à l’achat revient plus cher à l’usage.',
						en: 'Divide 6,000 pages by the capacity of a cartridge: 20 inkjet cartridges, 3 laser ones. Inkjet: 60 + 20 × 24 = €540; laser: 140 + 3 × 60 = €320. The printer that is cheaper to buy costs more to use.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Imprimante', en: 'Printer' },
							{ fr: 'Prix', en: 'Price' },
							{ fr: 'Prix d’une cartouche', en: 'Price of one cartridge' },
							{ fr: 'Pages par cartouche', en: 'Pages per cartridge' }
						],
						rows: [
							[
								{ fr: 'Jet d’encre', en: 'Inkjet' },
								{ fr: '60 €', en: '€60' },
								{ fr: '24 €', en: '€24' },
								'300'
							],
							[
								'Laser',
								{ fr: '140 €', en: '€140' },
								{ fr: '60 €', en: '€60' },
								{ fr: '2 000', en: '2,000' }
							]
						]
					},
					field: {
						label: { fr: 'Coût total', en: 'Total cost' },
						type: 'number',
						solutions: ['320'],
						unit: '€'
					}
				}
			]
		}
	]
};
