import type { Tube } from '../challenge.ts';

export const printPreparation: Tube = {
	id: 'printPreparation',
	competence: '3.3',
	title: { fr: 'Préparer une impression', en: 'Preparing a print job' },
	tutorial: {
		title: { fr: 'Imprimer juste ce qu’il faut', en: 'Printing just what you need' },
		minutes: 1,
		body: {
			fr: 'Quelques réglages avant d’imprimer évitent de gâcher du papier : quelles pages, combien, et sur quelle feuille.\n\nDans la case « Pages », suivez l’exemple donné par le logiciel. En général, un **tiret** relie le début et la fin d’une suite, et une virgule ou un point-virgule sépare les morceaux. Exemple : `2-4;10` imprime 2, 3, 4 et 10. Regardez toujours l’aperçu.\n\nPour un **livret** plié et agrafé :\n\n- chaque feuille pliée porte 4 pages, deux par face ;\n- arrondissez le nombre de pages au multiple de 4 supérieur, avec des pages blanches ;\n- divisez par 4 pour avoir le nombre de feuilles ;\n- deux pages voisines sur une face ont pour somme ce total **plus 1**.\n\nExemple : 10 pages en demandent 12, donc 3 feuilles ; à côté de la page 4 se trouve la page 13 − 4 = 9.\n\nLe piège est de compter avec le nombre de pages du document au lieu du total arrondi.',
			en: 'A few settings before printing avoid wasting paper: which pages, how many, and on what sheet.\n\nIn the “Pages” box, follow the example given by the program. Usually, a **hyphen** joins the start and the end of a run, and a comma or semicolon separates the pieces. Example: `2-4;10` prints 2, 3, 4 and 10. Always look at the preview.\n\nFor a folded and stapled **booklet**:\n\n- each folded sheet holds 4 pages, two per side;\n- round the number of pages up to the next multiple of 4, with blank pages;\n- divide by 4 to get the number of sheets;\n- two neighboring pages on one side add up to this total **plus 1**.\n\nExample: 10 pages need 12, so 3 sheets; next to page 4 is page 13 − 4 = 9.\n\nThe trap is to count with the number of pages of the document instead of the rounded total.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					seconds: 60,
					instruction: {
						fr: 'Farida veut imprimer seulement les pages 4, 5, 6 et 9 du règlement. Que doit-elle taper dans la case « Pages » ?',
						en: 'Farida wants to print only pages 4, 5, 6 and 9 of the rules. What should she type in the “Pages” box?'
					},
					why: {
						fr: 'L’exemple `1-3;12` montre la règle : le tiret relie la première et la dernière page d’une suite, le point-virgule sépare. 4, 5 et 6 se suivent, 9 est seule : `4-6;9`. `4-9` imprimerait aussi les pages 7 et 8.',
						en: 'The example `1-3;12` shows the rule: the hyphen joins the first and last pages of a run, the semicolon separates. 4, 5 and 6 follow one another, 9 stands alone: `4-6;9`. `4-9` would also print pages 7 and 8.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Imprimer « Règlement du tournoi »', en: 'Print “Tournament rules”' },
						body: {
							fr: 'Imprimante : bureau du club\n\nNombre de copies : 1\n\nPages (exemple : 1-3;12) : …',
							en: 'Printer: club office\n\nNumber of copies: 1\n\nPages (example: 1-3;12): …'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Imprimer', en: 'Print' }
						]
					},
					field: {
						label: 'Pages',
						type: 'code',
						solutions: [
							'4-6;9',
							'4-6,9',
							'4 - 6;9',
							'4 - 6,9',
							'4;5;6;9',
							'4,5,6,9',
							'4-5;6;9',
							'4;5-6;9',
							'9;4-6',
							'9,4-6'
						]
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Warren prépare l’impression de ce livret. Complétez son plan.',
						en: 'Warren is preparing this booklet for printing. Fill in his plan.'
					},
					why: {
						fr: 'Une feuille A4 pliée porte 4 pages A5 : 18 pages en demandent 20, donc 5 feuilles et deux pages blanches. Dans un livret agrafé, deux pages côte à côte font toujours le total plus un : 21 − 6 = 15.',
						en: 'A folded A4 sheet holds 4 A5 pages: 18 pages need 20, so 5 sheets and two blank pages. In a stapled booklet, two pages side by side always add up to the total plus one: 21 − 6 = 15.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Livret du festival', en: 'Festival booklet' },
						body: {
							fr: 'Le document compte **18 pages** au format A5.\n\nIl sera imprimé recto verso sur des feuilles A4, toutes pliées en deux et emboîtées les unes dans les autres, puis agrafé dans le pli.\n\nLes pages blanches nécessaires seront ajoutées à la fin du document.',
							en: 'The document has **18 pages** in A5 format.\n\nIt will be printed on both sides of A4 sheets, all folded in half and nested inside one another, then stapled along the fold.\n\nAny blank pages needed will be added at the end of the document.'
						}
					},
					fields: [
						{
							label: {
								fr: 'Nombre de feuilles A4 pour un livret',
								en: 'Number of A4 sheets for one booklet'
							},
							type: 'number',
							solutions: ['5']
						},
						{
							label: {
								fr: 'Numéro de la page imprimée à côté de la page 6, sur la même face de la feuille',
								en: 'Number of the page printed next to page 6, on the same side of the sheet'
							},
							type: 'number',
							solutions: ['15']
						}
					]
				}
			]
		}
	]
};
