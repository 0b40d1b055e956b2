import type { Text, Tube } from '../challenge.ts';

const BRIGHTNESS: Text = { fr: 'Luminosité', en: 'Brightness' };
const SHARPNESS: Text = { fr: 'Netteté', en: 'Sharpness' };
const SLIDERS: Text[] = [
	BRIGHTNESS,
	{ fr: 'Saturation', en: 'Saturation' },
	{ fr: 'Température', en: 'Temperature' },
	SHARPNESS
];

export const imageColors: Tube = {
	id: 'imageColors',
	competence: '3.2',
	title: {
		fr: 'Régler la lumière et les couleurs d’une image',
		en: 'Adjusting the light and colors of an image'
	},
	tutorial: {
		title: {
			fr: 'Corriger une photo et noter une couleur',
			en: 'Correcting a photo and writing down a color'
		},
		minutes: 2,
		body: {
			fr: 'Pour améliorer une photo, nommez d’abord son défaut : chaque réglage en corrige un seul.\n\n- trop sombre ou trop claire : **luminosité** ;\n- couleurs fades ou criardes : **saturation** ;\n- trop jaune ou trop bleue : **température** ;\n- contours mous : **netteté**.\n\nAvancez par petites touches et comparez avec l’original.\n\nUne couleur d’écran est un mélange de rouge, de vert et de bleu, chacun de 0 à 255. Le code `#RRVVBB` écrit chaque nombre en base 16 : divisez-le par 16, puis écrivez le quotient et le reste, sachant que 10 s’écrit `A` et 15 `F`. Exemple : 60 = 3 × 16 + 12, donc `3C`. Il faut toujours deux caractères : 7 s’écrit `07`.\n\nUn **profil** explique ce que valent ces nombres. Pour le web, **convertissez** en sRGB et joignez le profil.\n\nLe piège est de confondre « convertir », qui recalcule les nombres pour garder la couleur, et « attribuer », qui garde les nombres et change la couleur vue.',
			en: 'To improve a photo, first name what is wrong with it: each setting fixes only one thing.\n\n- too dark or too light: **brightness**;\n- dull or garish colors: **saturation**;\n- too yellow or too blue: **temperature**;\n- soft outlines: **sharpness**.\n\nMove in small steps and compare with the original.\n\nA screen color is a mix of red, green and blue, each from 0 to 255. The code `#RRGGBB` writes each number in base 16: divide it by 16, then write the quotient and the remainder, knowing that 10 is written `A` and 15 `F`. Example: 60 = 3 × 16 + 12, so `3C`. Two characters are always needed: 7 is written `07`.\n\nA **profile** explains what these numbers stand for. For the web, **convert** to sRGB and include the profile.\n\nThe trap is to confuse “convert,” which recalculates the numbers to keep the color, with “assign,” which keeps the numbers and changes the color you see.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Zohra prépare les photos de la fête du quartier. Quel réglage doit-elle changer pour améliorer chaque photo ?',
						en: 'Zohra is preparing the photos of the neighborhood party. Which setting should she change to improve each photo?'
					},
					why: {
						fr: 'La photo de la salle manque de lumière : c’est la Luminosité qu’il faut monter. Celle du gâteau a des contours mous : la Netteté les renforce. La Saturation rend les couleurs plus vives, la Température les rend plus chaudes ou plus froides.',
						en: 'The photo of the hall lacks light, so Brightness must go up. The one of the cake has soft outlines, which Sharpness strengthens. Saturation makes colors more vivid, Temperature makes them warmer or cooler.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Réglages de la photo', en: 'Photo settings' },
						body: {
							fr: 'Luminosité : 0\n\nSaturation : 0\n\nTempérature : 0\n\nNetteté : 0',
							en: 'Brightness: 0\n\nSaturation: 0\n\nTemperature: 0\n\nSharpness: 0'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Enregistrer', en: 'Save' }
						]
					},
					fields: [
						{
							label: {
								fr: 'La photo de la salle est trop sombre.',
								en: 'The photo of the hall is too dark.'
							},
							type: 'text',
							solutions: [BRIGHTNESS],
							choices: SLIDERS
						},
						{
							label: {
								fr: 'La photo du gâteau est un peu floue.',
								en: 'The photo of the cake is slightly blurry.'
							},
							type: 'text',
							solutions: [SHARPNESS],
							choices: SLIDERS
						}
					]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Priscille veut utiliser cette couleur dans l’éditeur de son site, qui n’accepte que le code hexadécimal à six caractères, précédé de `#`. Que doit-elle taper ?',
						en: 'Priscille wants to use this color in her website editor, which only accepts the six-character hexadecimal code, preceded by `#`. What should she type?'
					},
					why: {
						fr: 'Chaque couleur s’écrit en base 16 sur deux caractères, dans l’ordre rouge, vert, bleu : 255 donne `FF`, 128 (8 × 16 + 0) donne `80` et 10 donne `0A`. Le zéro compte : `#FF80A` n’aurait que cinq caractères.',
						en: 'Each color is written in base 16 with two characters, in the order red, green, blue: 255 gives `FF`, 128 (8 × 16 + 0) gives `80` and 10 gives `0A`. The zero matters: `#FF80A` would only have five characters.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Pipette — couleur relevée', en: 'Color picker — sampled color' },
						body: {
							fr: 'Rouge : 255\n\nVert : 128\n\nBleu : 10',
							en: 'Red: 255\n\nGreen: 128\n\nBlue: 10'
						},
						buttons: [{ fr: 'Fermer', en: 'Close' }]
					},
					field: {
						label: { fr: 'Code de la couleur', en: 'Color code' },
						type: 'code',
						solutions: ['#FF800A', 'FF800A']
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Comment Maëlle doit-elle exporter ses photos pour que les visiteurs du site les voient avec les bonnes couleurs, quel que soit leur navigateur ?',
						en: 'How should Maëlle export her photos so that visitors see the right colors, whatever their browser?'
					},
					why: {
						fr: 'Sans profil, le navigateur lit le fichier comme du sRGB : ses valeurs, prévues pour un espace plus large, paraissent ternes. Convertir recalcule les valeurs, et le profil incorporé lève le doute. Attribuer sRGB sans rien convertir garderait les couleurs ternes.',
						en: 'Without a profile, the browser reads the file as sRGB: its values, meant for a wider space, look dull. Converting recalculates the values, and the embedded profile removes any doubt. Assigning sRGB without converting would keep the dull colors.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Site de la galerie', en: 'Gallery website' },
						messages: [
							{
								author: 'Thierry',
								text: {
									fr: 'Tes photos sont ternes sur le site, alors qu’elles sont éclatantes sur ton écran.',
									en: 'Your photos look dull on the website, but they are vivid on your screen.'
								},
								time: '09:12'
							},
							{
								author: 'Maëlle',
								text: {
									fr: 'Je les retouche dans un espace RVB bien plus large que sRGB.',
									en: 'I edit them in an RGB space much wider than sRGB.'
								},
								time: '09:20'
							},
							{
								author: 'Thierry',
								text: {
									fr: 'Le fichier que tu m’as envoyé ne contient aucun profil de couleur.',
									en: 'The file you sent me contains no color profile.'
								},
								time: '09:21'
							}
						]
					},
					options: [
						{
							fr: 'Convertir les couleurs en CMJN et incorporer le profil de l’imprimeur',
							en: 'Convert the colors to CMYK and embed the print shop’s profile'
						},
						{
							fr: 'Attribuer le profil sRGB en gardant les valeurs actuelles des pixels',
							en: 'Assign the sRGB profile while keeping the current pixel values'
						},
						{
							fr: 'Augmenter la saturation et exporter sans profil de couleur',
							en: 'Increase the saturation and export without a color profile'
						},
						{
							fr: 'Convertir les couleurs en sRGB et incorporer ce profil',
							en: 'Convert the colors to sRGB and embed that profile'
						}
					],
					solution: 3
				}
			]
		}
	]
};
