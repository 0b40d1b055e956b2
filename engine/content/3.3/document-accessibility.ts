import type { Tube } from '../challenge.ts';

export const documentAccessibility: Tube = {
	id: 'documentAccessibility',
	competence: '3.3',
	title: { fr: 'Rendre un document accessible à tous', en: 'Making a document accessible to all' },
	tutorial: {
		title: {
			fr: 'Faire un document que chacun peut lire',
			en: 'Making a document that everyone can read'
		},
		minutes: 2,
		body: {
			fr: 'Un document accessible se lit aussi à l’oreille, au clavier ou avec une mauvaise vue, parce que son sens ne dépend pas de son apparence.\n\n- Partez de **vrai texte** : une page numérisée est une image. Lancez la reconnaissance de caractères, puis corrigez-la.\n- Donnez des styles de titre et décrivez les images utiles.\n- Exportez en gardant cette structure (PDF balisé), puis écoutez le résultat.\n\nLe **contraste** se mesure de 1:1 à 21:1. Au niveau AA, il faut 4,5:1, ou 3:1 pour un grand texte : au moins 24 px, ou environ 18,7 px en gras. Regardez donc la taille, la graisse, puis le seuil. Exemple : 3,6:1 convient à un titre de 28 px, mais pas à un texte de 15 px.\n\nDans une page web, un bouton reçoit son nom de la première source présente : `aria-labelledby`, `aria-label`, son contenu, puis `title`.\n\nLe piège est d’ajouter tout cela à la fin : l’export ne garde que ce qui existait avant.',
			en: 'An accessible document can also be read by ear, with a keyboard or with poor eyesight, because its meaning does not depend on its look.\n\n- Start from **real text**: a scanned page is an image. Run text recognition, then correct it.\n- Apply heading styles and describe the useful images.\n- Export while keeping this structure (tagged PDF), then listen to the result.\n\n**Contrast** is measured from 1:1 to 21:1. At level AA, it must be 4.5:1, or 3:1 for large text: at least 24 px, or about 18.7 px in bold. So look at the size, the weight, then the threshold. Example: 3.6:1 suits a 28 px heading, but not 15 px text.\n\nIn a web page, a button takes its name from the first source present: `aria-labelledby`, `aria-label`, its content, then `title`.\n\nThe trap is to add all this at the end: the export only keeps what existed before.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Solveig n’a qu’une version imprimée du livret d’accueil. Un nouveau collègue aveugle doit pouvoir le lire avec son lecteur d’écran. Placez les étapes de son travail dans l’ordre.',
						en: 'Solveig only has a printed copy of the welcome booklet. A new colleague who is blind must be able to read it with his screen reader. Put the steps of her work in order.'
					},
					why: {
						fr: 'Le papier devient d’abord des images (numérisation), puis du texte (reconnaissance), que l’on corrige. On structure ensuite ce texte juste, avec styles et descriptions, avant l’export, car le PDF balisé les reprend. On vérifie enfin le résultat à l’oreille.',
						en: 'Paper first becomes images (scanning), then text (recognition), which is corrected. That correct text is then structured, with styles and descriptions, before exporting, because the tagged PDF carries them over. Finally, the result is checked by ear.'
					},
					items: [
						{ fr: 'Numériser les pages du livret', en: 'Scan the pages of the booklet' },
						{
							fr: 'Lancer la reconnaissance de caractères sur les images obtenues',
							en: 'Run text recognition on the resulting images'
						},
						{
							fr: 'Corriger les mots mal reconnus dans le texte produit',
							en: 'Fix the misread words in the text produced'
						},
						{
							fr: 'Appliquer des styles de titre au texte corrigé et décrire ses images',
							en: 'Apply heading styles to the corrected text and describe its images'
						},
						{
							fr: 'Exporter le document structuré en PDF balisé',
							en: 'Export the structured document as a tagged PDF'
						},
						{
							fr: 'Écouter le PDF avec un lecteur d’écran',
							en: 'Listen to the PDF with a screen reader'
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Voici les textes du site d’une mairie. Lesquels respectent le contraste minimal exigé au niveau AA des WCAG 2.1 (repris par le RGAA) ? Plusieurs réponses sont attendues.',
						en: 'Here are the texts of a town hall’s website. Which ones meet the minimum contrast required at level AA of WCAG 2.1? Several answers are expected.'
					},
					why: {
						fr: 'Il faut 4,5:1, ou 3:1 pour un grand texte : au moins 24 px, ou environ 18,7 px en gras. Le Paragraphe passe (4,6), le Titre et la Citation aussi comme grands textes. Bouton (16 px) et Intertitre (20 px sans gras) sont trop petits pour 3:1, comme la Légende.',
						en: 'You need 4.5:1, or 3:1 for large text: at least 24 px, or about 18.7 px in bold. Paragraph passes (4.6), Title and Quotation too as large text. Button (16 px) and Subheading (20 px, not bold) are too small for 3:1, and so is Caption.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Texte', en: 'Text' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Graisse', en: 'Weight' },
							{ fr: 'Contraste mesuré', en: 'Measured contrast' }
						],
						rows: [
							[
								{ fr: 'Paragraphe', en: 'Paragraph' },
								'16 px',
								{ fr: 'normale', en: 'regular' },
								{ fr: '4,6:1', en: '4.6:1' }
							],
							[
								{ fr: 'Légende', en: 'Caption' },
								'13 px',
								{ fr: 'normale', en: 'regular' },
								{ fr: '3,9:1', en: '3.9:1' }
							],
							[
								{ fr: 'Titre', en: 'Title' },
								'32 px',
								{ fr: 'normale', en: 'regular' },
								{ fr: '3,2:1', en: '3.2:1' }
							],
							[
								{ fr: 'Bouton', en: 'Button' },
								'16 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '3,5:1', en: '3.5:1' }
							],
							[
								{ fr: 'Citation', en: 'Quotation' },
								'20 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '3,1:1', en: '3.1:1' }
							],
							[
								{ fr: 'Intertitre', en: 'Subheading' },
								'20 px',
								{ fr: 'normale', en: 'regular' },
								{ fr: '4,2:1', en: '4.2:1' }
							]
						]
					},
					options: [
						{ fr: 'Paragraphe', en: 'Paragraph' },
						{ fr: 'Légende', en: 'Caption' },
						{ fr: 'Titre', en: 'Title' },
						{ fr: 'Bouton', en: 'Button' },
						{ fr: 'Citation', en: 'Quotation' },
						{ fr: 'Intertitre', en: 'Subheading' }
					],
					solutions: [0, 2, 4]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Quel nom un lecteur d’écran donne-t-il au bouton de cette page ? Écrivez-le sans le mot « bouton ».',
						en: 'What name does a screen reader give to the button on this page? Write it without the word “button.”'
					},
					why: {
						fr: '`aria-labelledby` passe avant tout le reste : il renvoie à `t2`, le paragraphe « Vider la sélection ». Viennent ensuite seulement `aria-label`, le contenu du bouton (l’`alt` de l’image), puis `title`. Le titre « Panier » porte `t1`, que le bouton ne cite pas.',
						en: '`aria-labelledby` comes before everything else: it points to `t2`, the paragraph “Empty the selection.” Only then come `aria-label`, the content of the button (the image’s `alt`), then `title`. The heading “Cart” bears `t1`, which the button does not mention.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: {
							fr: '<h2 id="t1">Panier</h2>\n<p id="t2">Vider la sélection</p>\n\n<button aria-labelledby="t2" aria-label="Supprimer" title="Effacer">\n  <img src="croix.svg" alt="Fermer">\n</button>',
							en: '<h2 id="t1">Cart</h2>\n<p id="t2">Empty the selection</p>\n\n<button aria-labelledby="t2" aria-label="Delete" title="Clear">\n  <img src="cross.svg" alt="Close">\n</button>'
						}
					},
					field: {
						label: { fr: 'Nom du bouton', en: 'Name of the button' },
						type: 'text',
						solutions: [{ fr: 'Vider la sélection', en: 'Empty the selection' }]
					}
				}
			]
		}
	]
};
