import type { Tube } from '../challenge.ts';

export const equipmentChoice: Tube = {
	id: 'equipmentChoice',
	competence: '5.2',
	title: { fr: 'Choisir un équipement', en: 'Choosing equipment' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Pour prendre des notes manuscrites en cours, Ousmane veut une tablette avec **stylet fourni**, au moins **64 Go** de stockage, pour **250 €** au plus. Laquelle choisir ?',
						en: 'To take handwritten notes in class, Ousmane wants a tablet with a **stylus included**, at least **64 GB** of storage, for **€250** at most. Which one should he choose?'
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
