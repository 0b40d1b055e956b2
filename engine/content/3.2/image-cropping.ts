import type { Tube } from '../challenge.ts';

export const imageCropping: Tube = {
	id: 'imageCropping',
	competence: '3.2',
	title: {
		fr: 'Recadrer et redimensionner une image',
		en: 'Cropping and resizing an image'
	},
	tutorial: {
		title: { fr: 'Donner à une image la taille voulue', en: 'Giving an image the size you want' },
		minutes: 1,
		body: {
			fr: 'Recadrer enlève des bords ; redimensionner garde toute l’image et change son nombre de pixels.\n\nPour **redimensionner** sans déformer, laissez cochées les proportions : largeur et hauteur sont divisées par le même nombre. Divisez l’ancienne largeur par la nouvelle, puis la hauteur par ce résultat.\n\nExemple : de 3000 × 1500 à 1000 de large, on divise par 3 : la hauteur devient 500.\n\nPour **recadrer** à un rapport donné, par exemple 3:2, en gardant le plus possible :\n\n- calculez le rapport de l’image, largeur ÷ hauteur ;\n- s’il est plus grand que celui demandé, l’image est trop large : gardez la hauteur et coupez la largeur ;\n- sinon, gardez la largeur et coupez la hauteur.\n\nExemple en 3:2 : une image de 2000 × 1000 est trop large. On garde 1000 de haut, et 1000 × 3 ÷ 2 = 1500 de large.\n\nLe piège est de forcer les deux dimensions à la fois : l’image s’étire, et les visages avec elle.',
			en: 'Cropping removes edges; resizing keeps the whole image and changes its number of pixels.\n\nTo **resize** without distorting, keep the proportions box checked: width and height are divided by the same number. Divide the old width by the new one, then the height by that result.\n\nExample: from 3000 × 1500 to 1000 wide, divide by 3: the height becomes 500.\n\nTo **crop** to a given ratio, for example 3:2, while keeping as much as possible:\n\n- compute the ratio of the image, width ÷ height;\n- if it is greater than the one required, the image is too wide: keep the height and cut the width;\n- otherwise, keep the width and cut the height.\n\nExample in 3:2: an image of 2000 × 1000 is too wide. Keep 1000 high, and 1000 × 3 ÷ 2 = 1500 wide.\n\nThe trap is to force both dimensions at once: the image stretches, and faces with it.'
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
						fr: 'Quel outil du logiciel de retouche Léonie doit-elle utiliser pour suivre le conseil de son oncle ?',
						en: 'Which tool of the photo editor should Léonie use to follow her uncle’s advice?'
					},
					why: {
						fr: 'Bachir conseille de garder seulement la partie gauche : il faut donc couper le bord droit, où se trouve la poubelle. C’est le rôle de « Recadrer ». « Redimensionner » changerait la taille de l’image entière, poubelle comprise.',
						en: 'Bachir advises keeping only the left part, so the right edge, where the trash can is, must be cut off. That is what “Crop” does. “Resize” would change the size of the whole picture, trash can included.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Léonie et son oncle Bachir', en: 'Léonie and her uncle Bachir' },
						messages: [
							{
								author: 'Léonie',
								text: {
									fr: 'J’ai une belle photo de mon chien pour l’affiche du club canin, mais on voit une poubelle tout à droite.',
									en: 'I have a nice photo of my dog for the dog club poster, but there is a trash can on the far right.'
								},
								time: '17:42'
							},
							{
								author: 'Bachir',
								text: {
									fr: 'Garde seulement la partie gauche de la photo, celle où on voit le chien.',
									en: 'Just keep the left part of the photo, the part that shows the dog.'
								},
								time: '17:45'
							}
						]
					},
					options: [
						{ fr: 'Pivoter', en: 'Rotate' },
						{ fr: 'Redimensionner', en: 'Resize' },
						{ fr: 'Recadrer', en: 'Crop' },
						{ fr: 'Retourner horizontalement', en: 'Flip horizontally' }
					],
					solution: 2
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le site du club de judo demande une photo de 1280 pixels de large. Idriss tape 1280 dans la case de la largeur. Quelle hauteur le logiciel affiche-t-il alors ?',
						en: 'The judo club’s website asks for a photo 1280 pixels wide. Idriss types 1280 in the width box. What height does the program then show?'
					},
					why: {
						fr: 'Les proportions sont conservées : la hauteur est divisée par le même nombre que la largeur. 4608 ÷ 1280 = 3,6 et 3456 ÷ 3,6 = 960 pixels. On peut aussi voir que l’image est au format 4:3 : 1280 × 3 ÷ 4 = 960.',
						en: 'The proportions are kept, so the height is divided by the same number as the width. 4608 ÷ 1280 = 3.6 and 3456 ÷ 3.6 = 960 pixels. You can also notice that the image is 4:3: 1280 × 3 ÷ 4 = 960.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Taille de l’image — stand.jpg', en: 'Image size — stand.jpg' },
						body: {
							fr: 'Largeur : 4608 pixels\n\nHauteur : 3456 pixels\n\nConserver les proportions : oui',
							en: 'Width: 4608 pixels\n\nHeight: 3456 pixels\n\nKeep proportions: yes'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Appliquer', en: 'Apply' }
						]
					},
					field: {
						label: { fr: 'Hauteur', en: 'Height' },
						type: 'number',
						solutions: ['960'],
						unit: 'pixels'
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'La bannière du site d’un club de voile a un rapport largeur/hauteur de 16:9. Clémence recadre ces deux photos au format 16:9, sans les déformer et en gardant **la plus grande surface possible** de chacune. Quelles dimensions obtient-elle ?',
						en: 'The banner of a sailing club’s website has a width-to-height ratio of 16:9. Clémence crops both photos to 16:9, without distorting them and keeping **as much as possible** of each. What dimensions does she get?'
					},
					why: {
						fr: '`port.jpg` est moins allongée que 16:9 : on garde ses 4000 pixels de large et on coupe en hauteur, 4000 × 9 ÷ 16 = 2250. `regate.jpg` est plus allongée : on garde ses 1800 pixels de haut et on coupe en largeur, 1800 × 16 ÷ 9 = 3200.',
						en: '`port.jpg` is less elongated than 16:9: keep its 4000-pixel width and cut the height, 4000 × 9 ÷ 16 = 2250. `regate.jpg` is more elongated: keep its 1800-pixel height and cut the width, 1800 × 16 ÷ 9 = 3200.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Photos choisies', en: 'Chosen photos' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Largeur (pixels)', en: 'Width (pixels)' },
							{ fr: 'Hauteur (pixels)', en: 'Height (pixels)' }
						],
						rows: [
							['port.jpg', '4000', '3000'],
							['regate.jpg', '6000', '1800']
						]
					},
					fields: [
						{
							label: { fr: 'port.jpg : nouvelle largeur', en: 'port.jpg: new width' },
							type: 'number',
							solutions: ['4000'],
							unit: 'pixels'
						},
						{
							label: { fr: 'port.jpg : nouvelle hauteur', en: 'port.jpg: new height' },
							type: 'number',
							solutions: ['2250'],
							unit: 'pixels'
						},
						{
							label: { fr: 'regate.jpg : nouvelle largeur', en: 'regate.jpg: new width' },
							type: 'number',
							solutions: ['3200'],
							unit: 'pixels'
						},
						{
							label: { fr: 'regate.jpg : nouvelle hauteur', en: 'regate.jpg: new height' },
							type: 'number',
							solutions: ['1800'],
							unit: 'pixels'
						}
					]
				}
			]
		}
	]
};
