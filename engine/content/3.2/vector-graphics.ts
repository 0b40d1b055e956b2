import type { Tube } from '../challenge.ts';

export const vectorGraphics: Tube = {
	id: 'vectorGraphics',
	competence: '3.2',
	title: {
		fr: 'Utiliser des images vectorielles',
		en: 'Using vector graphics'
	},
	tutorial: {
		title: {
			fr: 'Choisir et lire une image vectorielle',
			en: 'Choosing and reading a vector image'
		},
		minutes: 1,
		body: {
			fr: 'Une image vectorielle décrit des formes, que l’on redessine à toute taille ; une image en pixels est une grille de points, qui se voit quand on l’agrandit.\n\nPour les reconnaître, demandez-vous **comment le fichier a été fait** : tracé dans un logiciel de dessin, il est vectoriel ; photographié, numérisé ou capturé à l’écran, il est en pixels. Un PDF peut contenir l’un ou l’autre.\n\nLe format SVG est du texte. Pour situer une forme :\n\n- partez de ses nombres (`x`, `y`, `width`) ;\n- appliquez les transformations, de la **droite** vers la gauche ;\n- multipliez par l’échelle de la `viewBox` : largeur affichée ÷ largeur de la `viewBox`.\n\nExemple : `x="5"` dans `translate(10 0) scale(3)` donne 5 × 3 + 10 = 25. Si la `viewBox` fait 100 de large et l’image 400, la forme est à 25 × 4 = 100 pixels.\n\nLe piège est de renommer une photo en `.svg`, ou de l’y coller : elle reste faite de pixels.',
			en: 'A vector image describes shapes, which are redrawn at any size; a pixel image is a grid of dots, which shows when enlarged.\n\nTo tell them apart, ask yourself **how the file was made**: drawn in a vector drawing program, it is vector; photographed, scanned or captured from the screen, it is made of pixels. A PDF can contain either.\n\nThe SVG format is text. To locate a shape:\n\n- start from its numbers (`x`, `y`, `width`);\n- apply the transformations, from **right** to left;\n- multiply by the scale of the `viewBox`: displayed width ÷ width of the `viewBox`.\n\nExample: `x="5"` in `translate(10 0) scale(3)` gives 5 × 3 + 10 = 25. If the `viewBox` is 100 wide and the image 400, the shape is at 25 × 4 = 100 pixels.\n\nThe trap is to rename a photo to `.svg`, or paste it into one: it is still made of pixels.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Une boulangerie veut imprimer son logo sur une bâche de 4 mètres de large, avec des contours parfaitement nets. Quels fichiers peut-elle envoyer ? Plusieurs réponses sont attendues.',
						en: 'A bakery wants to print its logo on a banner 4 meters wide, with perfectly sharp outlines. Which files can it send? Several answers are expected.'
					},
					why: {
						fr: 'Seul un dessin vectoriel reste net à toute taille : `logo-2.svg`, tracé ainsi, et `logo-4.pdf`, exporté sans pixellisation. L’extension ne suffit pas : `logo-3.pdf` est un PDF, mais il contient une carte numérisée, donc des pixels.',
						en: 'Only a vector drawing stays sharp at any size: `logo-2.svg`, drawn that way, and `logo-4.pdf`, exported without rasterizing. The extension is not enough: `logo-3.pdf` is a PDF, but it contains a scanned card, hence pixels.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Fichiers du logo', en: 'Logo files' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Comment il a été obtenu', en: 'How it was made' }
						],
						rows: [
							[
								'logo-1.jpg',
								{
									fr: 'photo de l’enseigne prise au téléphone',
									en: 'photo of the shop sign taken with a phone'
								}
							],
							[
								'logo-2.svg',
								{
									fr: 'tracé dans un logiciel de dessin vectoriel',
									en: 'drawn in a vector drawing program'
								}
							],
							['logo-3.pdf', { fr: 'carte de visite numérisée', en: 'scan of a business card' }],
							[
								'logo-4.pdf',
								{
									fr: 'exporté par le logiciel de dessin vectoriel, sans pixellisation',
									en: 'exported from the vector drawing program, not rasterized'
								}
							],
							[
								'logo-5.png',
								{
									fr: 'capture d’écran du site de la boulangerie',
									en: 'screenshot of the bakery’s website'
								}
							]
						]
					},
					options: ['logo-1.jpg', 'logo-2.svg', 'logo-3.pdf', 'logo-4.pdf', 'logo-5.png'],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Cette image s’affiche sur une page web dans sa taille d’origine. Où et en quelle taille voit-on le rectangle à l’écran ? Répondez en pixels CSS.',
						en: 'This image is shown on a web page at its own size. Where and how large is the rectangle on screen? Answer in CSS pixels.'
					},
					why: {
						fr: 'La `viewBox` de 200 × 100 occupe 600 × 300 pixels : tout est multiplié par 3. Dans le groupe, on double puis on décale : gauche 20 + 2 × 30 = 80, haut 10 + 2 × 5 = 20, largeur 70. Fois 3 : 240, 60 et 210 px.',
						en: 'The 200 × 100 `viewBox` fills 600 × 300 pixels, so everything is multiplied by 3. Inside the group, double then shift: left 20 + 2 × 30 = 80, top 10 + 2 × 5 = 20, width 70. Times 3: 240, 60 and 210 px.'
					},
					stimulus: {
						type: 'code',
						language: 'svg',
						text: '<svg width="600" height="300" viewBox="0 0 200 100">\n  <g transform="translate(20 10) scale(2)">\n    <rect x="30" y="5" width="35" height="20" />\n  </g>\n</svg>'
					},
					fields: [
						{
							label: {
								fr: 'Distance entre le bord gauche de l’image et le rectangle',
								en: 'Distance from the left edge of the image to the rectangle'
							},
							type: 'number',
							solutions: ['240'],
							unit: 'px'
						},
						{
							label: {
								fr: 'Distance entre le bord haut de l’image et le rectangle',
								en: 'Distance from the top edge of the image to the rectangle'
							},
							type: 'number',
							solutions: ['60'],
							unit: 'px'
						},
						{
							label: { fr: 'Largeur du rectangle', en: 'Width of the rectangle' },
							type: 'number',
							solutions: ['210'],
							unit: 'px'
						}
					]
				}
			]
		}
	]
};
