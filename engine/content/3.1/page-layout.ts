import type { Tube } from '../challenge.ts';

export const pageLayout: Tube = {
	id: 'pageLayout',
	competence: '3.1',
	title: {
		fr: 'Mettre en page un document ou un diaporama',
		en: 'Laying out a document or a slideshow'
	},
	tutorial: {
		title: {
			fr: 'Régler une fois, pour toutes les pages',
			en: 'Setting things once, for every page'
		},
		minutes: 2,
		body: {
			fr: 'La mise en page se règle pour le document entier, ou par section, et non page par page.\n\nPour la feuille, choisissez :\n\n- l’**orientation** : portrait si le contenu est haut, paysage s’il est large ;\n- le format et les marges, selon la place qu’il faut.\n\nDans un diaporama, ce qui se répète (logo, couleur des titres) va dans le **masque**. Toutes les diapositives le suivent, même celles que vous ajouterez.\n\nDans un long document, les **sections** permettent de numéroter chaque partie à sa façon. Pour trouver un numéro, écrivez les feuilles de chaque section, puis comptez depuis son premier numéro. Distinguez la feuille, que l’on compte avec les doigts, et le numéro imprimé.\n\nExemple : une introduction de 2 feuilles, puis un texte qui commence à 1 : la feuille 6 porte le numéro 4. « Suit la section précédente » continue ce compte.\n\nLe piège est de tout corriger à la main : au premier ajout, il faut recommencer.',
			en: 'Page layout is set for the whole document, or by section, not page by page.\n\nFor the sheet, choose:\n\n- the **orientation**: portrait if the content is tall, landscape if it is wide;\n- the paper size and margins, depending on the room needed.\n\nIn a slideshow, what is repeated (logo, title color) goes in the **master**. All slides follow it, even those you will add.\n\nIn a long document, **sections** let you number each part in its own way. To find a number, write down the sheets of each section, then count from its first number. Tell the sheet, which you count with your fingers, from the printed number.\n\nExample: an introduction of 2 sheets, then a text that starts at 1: sheet 6 bears number 4. “Continues from previous section” carries on this count.\n\nThe trap is to fix everything by hand: with the first addition, you have to start again.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Solange imprime le planning du mois : un tableau très large, peu haut, dont les dernières colonnes sortent de la feuille. Quel réglage change-t-elle pour qu’il tienne **sans réduire les caractères** ?',
						en: 'Solange is printing the monthly schedule: a very wide, short table whose last columns run off the sheet. Which setting does she change so that it fits **without shrinking the text**?'
					},
					why: {
						fr: 'Le tableau est large et peu haut, alors que l’orientation est « Portrait » : en paysage, la feuille A4 offre 29,7 cm de large au lieu de 21. Des marges de 3 cm ou l’A5 réduiraient la place ; deux pages par feuille rapetissent le texte.',
						en: 'The table is wide and short, while the orientation is “Portrait”: in landscape, the A4 sheet is 29.7 cm wide instead of 21. Margins of 3 cm or A5 would leave less room; two pages per sheet shrinks the text.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Mise en page', en: 'Page setup' },
						body: {
							fr: 'Format du papier : A4\n\nOrientation : Portrait\n\nMarges : 1 cm\n\nImpression : noir et blanc, une page par feuille',
							en: 'Paper size: A4\n\nOrientation: Portrait\n\nMargins: 1 cm\n\nPrinting: black and white, one page per sheet'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Valider', en: 'OK' }
						]
					},
					options: [
						{ fr: 'Marges : 3 cm', en: 'Margins: 3 cm' },
						{ fr: 'Format du papier : A5', en: 'Paper size: A5' },
						{ fr: 'Impression : deux pages par feuille', en: 'Printing: two pages per sheet' },
						{ fr: 'Orientation : Paysage', en: 'Orientation: Landscape' }
					],
					solution: 3
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Gaspard présente son projet avec un diaporama de 30 diapositives, qu’il complètera encore. Comment appliquer la consigne du lycée en une seule fois, diapositives à venir comprises ?',
						en: 'Gaspard is presenting his project with a 30-slide slideshow, to which he will add more. How can he apply the school’s rule all at once, including for the slides to come?'
					},
					why: {
						fr: 'Le masque sert de modèle à toutes les diapositives, présentes et futures : le logo et la couleur du titre s’y règlent une seule fois. Coller sur les 30 diapositives oublie celles à venir, et dupliquer la première ne corrige pas les autres.',
						en: 'The master is the model for all slides, present and future: the logo and the title color are set there once. Pasting onto the 30 slides misses those to come, and duplicating the first one does not fix the others.'
					},
					stimulus: {
						type: 'mail',
						from: { fr: 'Vie scolaire', en: 'School office' },
						to: { fr: 'Élèves de terminale', en: 'Senior students' },
						subject: { fr: 'Présentation des diaporamas', en: 'Slideshow guidelines' },
						body: {
							fr: 'Bonjour,\n\nSur **toutes** les diapositives, placez le logo du lycée en bas à droite, à la même taille, et écrivez le titre en bleu.',
							en: 'Hello,\n\nOn **every** slide, place the school logo at the bottom right, at the same size, and write the title in blue.'
						}
					},
					options: [
						{
							fr: 'Sélectionner les 30 diapositives, puis y coller le logo et choisir le bleu',
							en: 'Select the 30 slides, then paste the logo on them and choose blue'
						},
						{
							fr: 'Placer le logo et régler le titre dans le masque des diapositives',
							en: 'Place the logo and set the title in the slide master'
						},
						{
							fr: 'Régler la première diapositive et la dupliquer pour chaque nouvelle page',
							en: 'Set up the first slide and duplicate it for each new page'
						},
						{
							fr: 'Ajouter le logo aux commentaires et choisir un thème bleu',
							en: 'Add the logo to the notes and choose a blue theme'
						}
					],
					solution: 1
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Ce rapport de 20 pages est découpé en sections. La feuille 1 est la couverture ; les feuilles se comptent de 1 à 20.\n\nLe pied de page affiche `{PAGE} / {NUMPAGES}` : le numéro de la page, puis le nombre total de pages du document.',
						en: 'This 20-page report is divided into sections. Sheet 1 is the cover; the sheets are counted from 1 to 20.\n\nThe footer shows `{PAGE} / {NUMPAGES}`: the page number, then the total number of pages of the document.'
					},
					why: {
						fr: 'Couverture : feuille 1 ; sommaire : feuilles 2 à 4, donc ii est sur la feuille 3. Le rapport commence à 1 sur la feuille 5 : la feuille 8 porte 4, sur 20 pages en tout. Les annexes continuent après 12 : 13.',
						en: 'Cover: sheet 1; contents: sheets 2 to 4, so ii is on sheet 3. The report starts at 1 on sheet 5, so sheet 8 bears 4, out of 20 pages in all. The appendices continue after 12: 13.'
					},
					stimulus: {
						type: 'table',
						columns: [
							'Section',
							{ fr: 'Longueur', en: 'Length' },
							{ fr: 'Format des numéros', en: 'Number format' },
							{ fr: 'Numérotation', en: 'Numbering' }
						],
						rows: [
							[
								{ fr: 'Couverture', en: 'Cover' },
								'1 page',
								{ fr: 'aucun pied de page', en: 'no footer' },
								'—'
							],
							[
								{ fr: 'Sommaire', en: 'Contents' },
								'3 pages',
								'i, ii, iii…',
								{ fr: 'commence à i', en: 'starts at i' }
							],
							[
								{ fr: 'Rapport', en: 'Report' },
								'12 pages',
								'1, 2, 3…',
								{ fr: 'commence à 1', en: 'starts at 1' }
							],
							[
								{ fr: 'Annexes', en: 'Appendices' },
								'4 pages',
								'1, 2, 3…',
								{ fr: 'suit la section précédente', en: 'continues from previous section' }
							]
						]
					},
					fields: [
						{
							label: { fr: 'Pied de page de la feuille 8', en: 'Footer of sheet 8' },
							type: 'code',
							solutions: ['4 / 20', '4/20', '4 /20', '4/ 20']
						},
						{
							label: {
								fr: 'Numéro de page de la première annexe',
								en: 'Page number of the first page of the appendices'
							},
							type: 'number',
							solutions: ['13']
						},
						{
							label: {
								fr: 'Numéro de la feuille qui porte le numéro de page ii',
								en: 'Number of the sheet that bears page number ii'
							},
							type: 'number',
							solutions: ['3']
						}
					]
				}
			]
		}
	]
};
