import type { Tube } from '../challenge.ts';

export const headingStyles: Tube = {
	id: 'headingStyles',
	competence: '3.1',
	title: { fr: 'Structurer un document par les styles', en: 'Structuring a document with styles' },
	tutorial: {
		title: {
			fr: 'Obtenir une table des matières et un aspect régulier',
			en: 'Getting a table of contents and a consistent look'
		},
		minutes: 2,
		body: {
			fr: 'Un style dit ce qu’**est** un paragraphe (titre, citation, texte) ; le logiciel en tire l’aspect, le plan et la table des matières.\n\n- Donnez le style « Titre 1 » aux chapitres, « Titre 2 » à leurs parties, et ainsi de suite.\n- Insérez ensuite une table des matières automatique, en choisissant ses niveaux.\n- Après chaque changement, demandez sa **mise à jour** : elle ne se refait pas toujours seule.\n\nPour changer l’aspect de tous les titres, modifiez le style, une seule fois.\n\nUn style peut être **basé sur** un autre : il reprend ses réglages, sauf ceux qu’il définit. Pour connaître une valeur, cherchez-la dans le style ; si elle n’y est pas, montez au style dont il dépend, jusqu’à la trouver. Ce qui est réglé à la main sur le paragraphe passe avant tout.\n\nExemple : « Note » est basé sur « Normal », de taille 10, et ne définit que l’italique : une note est en taille 10.\n\nLe piège est le faux titre : un texte grand et gras, sans style, n’entre pas dans la table.',
			en: 'A style says what a paragraph **is** (heading, quote, text); the program derives its look, the outline and the table of contents from it.\n\n- Give the “Heading 1” style to chapters, “Heading 2” to their parts, and so on.\n- Then insert an automatic table of contents, choosing its levels.\n- After each change, ask for it to be **updated**: it does not always refresh by itself.\n\nTo change the look of all headings, change the style, just once.\n\nA style can be **based on** another: it takes over its settings, except those it defines. To know a value, look for it in the style; if it is not there, go up to the style it depends on, until you find it. What is set by hand on the paragraph comes before everything.\n\nExample: “Note” is based on “Normal,” size 10, and only defines italics: a note is in size 10.\n\nThe trap is the fake heading: large bold text with no style does not enter the table.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Thaïs insère dans son rapport de stage une table des matières automatique, réglée sur les **niveaux 1 et 2**.\n\nQuels paragraphes y figurent ? Plusieurs réponses sont attendues.',
						en: 'Thaïs inserts an automatic table of contents into her internship report, set to **levels 1 and 2**.\n\nWhich paragraphs appear in it? Several answers are expected.'
					},
					why: {
						fr: 'La table lit la colonne « Style », pas l’apparence : « L’entreprise » (Titre 1), « Son histoire » et « L’atelier » (Titre 2). « Mes missions » a l’air d’un titre, mais reste en corps de texte ; « Les années 1980 » est de niveau 3.',
						en: 'The table of contents reads the “Style” column, not the look: “The company” (Heading 1), “Its history” and “The workshop” (Heading 2). “My tasks” looks like a heading but is still body text; “The 1980s” is level 3.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Paragraphes du rapport', en: 'Paragraphs of the report' },
						columns: [
							{ fr: 'Paragraphe', en: 'Paragraph' },
							'Style',
							{ fr: 'Mise en forme ajoutée à la main', en: 'Formatting added by hand' }
						],
						rows: [
							[
								{ fr: 'L’entreprise', en: 'The company' },
								{ fr: 'Titre 1', en: 'Heading 1' },
								{ fr: 'aucune', en: 'none' }
							],
							[
								{ fr: 'Son histoire', en: 'Its history' },
								{ fr: 'Titre 2', en: 'Heading 2' },
								{ fr: 'taille 11, sans gras', en: 'size 11, not bold' }
							],
							[
								{ fr: 'Les années 1980', en: 'The 1980s' },
								{ fr: 'Titre 3', en: 'Heading 3' },
								{ fr: 'gras, taille 18', en: 'bold, size 18' }
							],
							[
								{ fr: 'Mes missions', en: 'My tasks' },
								{ fr: 'Corps de texte', en: 'Body text' },
								{ fr: 'gras, bleu, taille 20', en: 'bold, blue, size 20' }
							],
							[
								{ fr: 'L’atelier', en: 'The workshop' },
								{ fr: 'Titre 2', en: 'Heading 2' },
								{ fr: 'aucune', en: 'none' }
							]
						]
					},
					options: [
						{ fr: 'L’entreprise', en: 'The company' },
						{ fr: 'Son histoire', en: 'Its history' },
						{ fr: 'Les années 1980', en: 'The 1980s' },
						{ fr: 'Mes missions', en: 'My tasks' },
						{ fr: 'L’atelier', en: 'The workshop' }
					],
					solutions: [0, 1, 4]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Sidonie raconte dans le désordre comment elle a fait la table des matières de son mémoire. Remettez son récit dans l’ordre.',
						en: 'Sidonie is telling, in no particular order, how she made the table of contents of her dissertation. Put her story in order.'
					},
					why: {
						fr: 'Les nombres guident : quatre chapitres tapés, puis stylés, donnent une table de quatre lignes. Le cinquième chapitre arrive après l’insertion : la table ne le montre pas encore. Sidonie constate le manque, puis la met à jour pour obtenir cinq lignes.',
						en: 'The numbers guide you: four chapters typed, then styled, give a table of four lines. The fifth chapter comes after the insertion, so the table does not show it yet. Sidonie notices, then updates it to get five lines.'
					},
					items: [
						{
							fr: 'Elle tape quatre chapitres, titres compris, sans aucune mise en forme.',
							en: 'She types four chapters, headings included, with no formatting at all.'
						},
						{
							fr: 'Elle donne le style « Titre 1 » au titre de chacun de ces chapitres.',
							en: 'She gives the heading of each of these chapters the “Heading 1” style.'
						},
						{
							fr: 'Elle insère une table des matières automatique : quatre lignes y apparaissent.',
							en: 'She inserts an automatic table of contents: four lines appear in it.'
						},
						{
							fr: 'Elle écrit un cinquième chapitre, dont le titre a aussi le style « Titre 1 ».',
							en: 'She writes a fifth chapter, whose heading has the “Heading 1” style too.'
						},
						{
							fr: 'Elle s’aperçoit que ce dernier chapitre manque dans la table.',
							en: 'She notices that this last chapter is missing from the table.'
						},
						{
							fr: 'Elle demande la mise à jour de la table, qui compte maintenant cinq lignes.',
							en: 'She asks for the table to be updated, and it now has five lines.'
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un style reprend les réglages du style sur lequel il est basé, sauf ceux qu’il définit lui-même ; « — » veut dire qu’il ne définit rien.\n\nDans ce modèle de document, Wassim fait deux changements : la taille de **Base** passe à **12 pt** et la couleur de **Titre** passe au **rouge**. Qu’obtient-on ?',
						en: 'A style takes over the settings of the style it is based on, except those it defines itself; “—” means it defines nothing.\n\nIn this document template, Wassim makes two changes: the size of **Base** becomes **12 pt** and the color of **Heading** becomes **red**. What is the result?'
					},
					why: {
						fr: 'Remontez de style en style jusqu’à une valeur : Citation prend la taille de Base (12) par Texte, et son espace de Texte (8), qui définit le sien. Une mise en forme directe, 13 pt, l’emporte sur le style. Titre 2 prend la couleur de Titre, rouge.',
						en: 'Go up from style to style until you find a value: Quote takes its size from Base (12) through Text, and its space from Text (8), which defines its own. Direct formatting, 13 pt, wins over the style. Heading 2 takes Heading’s color, red.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Styles du modèle avant les changements',
							en: 'Styles of the template before the changes'
						},
						columns: [
							'Style',
							{ fr: 'Basé sur', en: 'Based on' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Couleur', en: 'Color' },
							{ fr: 'Espace après', en: 'Space after' }
						],
						rows: [
							[
								'Base',
								{ fr: '(aucun)', en: '(none)' },
								'11 pt',
								{ fr: 'noir', en: 'black' },
								'6 pt'
							],
							[{ fr: 'Texte', en: 'Text' }, 'Base', '—', '—', '8 pt'],
							[
								{ fr: 'Citation', en: 'Quote' },
								{ fr: 'Texte', en: 'Text' },
								'—',
								{ fr: 'gris', en: 'gray' },
								'—'
							],
							[{ fr: 'Titre', en: 'Heading' }, 'Base', '16 pt', { fr: 'bleu', en: 'blue' }, '—'],
							[
								{ fr: 'Titre 2', en: 'Heading 2' },
								{ fr: 'Titre', en: 'Heading' },
								'14 pt',
								'—',
								'4 pt'
							]
						]
					},
					fields: [
						{
							label: { fr: 'Taille d’une Citation', en: 'Size of a Quote' },
							type: 'number',
							solutions: ['12'],
							unit: 'pt'
						},
						{
							label: {
								fr: 'Taille d’une Citation que l’auteur avait mise directement en 13 pt, sans changer son style',
								en: 'Size of a Quote that the author had set directly to 13 pt, without changing its style'
							},
							type: 'number',
							solutions: ['13'],
							unit: 'pt'
						},
						{
							label: { fr: 'Espace après une Citation', en: 'Space after a Quote' },
							type: 'number',
							solutions: ['8'],
							unit: 'pt'
						},
						{
							label: { fr: 'Couleur d’un Titre 2', en: 'Color of a Heading 2' },
							type: 'text',
							solutions: [
								{ fr: 'rouge', en: 'red' },
								{ fr: 'le rouge', en: 'in red' },
								{ fr: 'en rouge', en: 'red' }
							]
						}
					]
				}
			]
		}
	]
};
