import type { Tube } from '../challenge.ts';

export const imageLayers: Tube = {
	id: 'imageLayers',
	competence: '3.2',
	title: { fr: 'Composer une image avec des calques', en: 'Composing an image with layers' },
	tutorial: {
		title: {
			fr: 'Empiler des calques et prévoir le résultat',
			en: 'Stacking layers and predicting the result'
		},
		minutes: 1,
		body: {
			fr: 'Un calque est comme une feuille transparente : celui du haut passe devant ceux du bas.\n\nSi un élément ne se voit pas, vérifiez dans cet ordre :\n\n- est-il **affiché** ?\n- son **opacité** est-elle assez grande ?\n- un calque opaque est-il placé **au-dessus** de lui ?\n\nPour changer ce qui passe devant, changez l’ordre dans la liste.\n\nLe **mode de fusion** dit comment un calque se mélange à ce qui est dessous. Avec des valeurs de 0 (noir) à 1 (blanc) :\n\n- Normal, à une opacité donnée : dessous × (1 − opacité) + calque × opacité ;\n- Produit : dessous × calque, ce qui assombrit ;\n- Écran : 1 − (1 − dessous) × (1 − calque), ce qui éclaircit.\n\nCalculez du bas vers le haut, un calque à la fois. Exemple : fond 0,6, puis un calque Normal de valeur 0 à 50 % : 0,6 × 0,5 = 0,3.\n\nLe piège est de repartir du fond à chaque étape : il faut repartir du **résultat** précédent.',
			en: 'A layer is like a transparent sheet: the one on top comes in front of those below.\n\nIf something cannot be seen, check in this order:\n\n- is it **visible**?\n- is its **opacity** high enough?\n- is an opaque layer placed **above** it?\n\nTo change what comes in front, change the order in the list.\n\nThe **blend mode** says how a layer mixes with what is below. With values from 0 (black) to 1 (white):\n\n- Normal, at a given opacity: below × (1 − opacity) + layer × opacity;\n- Multiply: below × layer, which darkens;\n- Screen: 1 − (1 − below) × (1 − layer), which lightens.\n\nCompute from bottom to top, one layer at a time. Example: background 0.6, then a Normal layer of value 0 at 50%: 0.6 × 0.5 = 0.3.\n\nThe trap is to start again from the background at each step: you must start from the previous **result**.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Amadou compose l’affiche d’un tournoi, mais il ne voit qu’un rectangle bleu uni. Que doit-il faire pour voir aussi le ballon et le titre ?',
						en: 'Amadou is composing a tournament poster, but all he sees is a plain blue rectangle. What should he do to see the ball and the title as well?'
					},
					why: {
						fr: 'Le tableau va du plus haut au plus bas : « Fond bleu », tout en haut et opaque à 100 %, cache le titre et le ballon. En le plaçant tout en bas, on les voit par-dessus. Les dupliquer les laisserait cachés.',
						en: 'The table goes from top to bottom: “Blue background,” at the very top and 100% opaque, hides the title and the ball. Moving it to the bottom shows them above it. Duplicating them would leave them hidden.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Calques, du plus haut au plus bas',
							en: 'Layers, from top to bottom'
						},
						columns: [
							{ fr: 'Calque', en: 'Layer' },
							{ fr: 'Affiché', en: 'Visible' },
							{ fr: 'Opacité', en: 'Opacity' }
						],
						rows: [
							[
								{ fr: 'Fond bleu', en: 'Blue background' },
								{ fr: 'oui', en: 'yes' },
								{ fr: '100 %', en: '100%' }
							],
							[
								{ fr: 'Titre du tournoi', en: 'Tournament title' },
								{ fr: 'oui', en: 'yes' },
								{ fr: '100 %', en: '100%' }
							],
							[
								{ fr: 'Ballon détouré', en: 'Cut-out ball' },
								{ fr: 'oui', en: 'yes' },
								{ fr: '100 %', en: '100%' }
							]
						]
					},
					options: [
						{
							fr: 'Dupliquer les calques « Titre du tournoi » et « Ballon détouré »',
							en: 'Duplicate the “Tournament title” and “Cut-out ball” layers'
						},
						{
							fr: 'Placer le calque « Fond bleu » tout en bas',
							en: 'Move the “Blue background” layer to the bottom'
						},
						{
							fr: 'Placer le calque « Titre du tournoi » tout en bas',
							en: 'Move the “Tournament title” layer to the bottom'
						},
						{
							fr: 'Réduire l’opacité du calque « Ballon détouré »',
							en: 'Lower the opacity of the “Cut-out ball” layer'
						}
					],
					solution: 1
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Ce tableau donne, pour un même pixel, la valeur de gris de chaque calque, de 0 (noir) à 1 (blanc). Le logiciel calcule directement sur ces valeurs, de bas en haut. Quelle valeur obtient-il après chaque étape ?',
						en: 'For one pixel, this table gives the gray value of each layer, from 0 (black) to 1 (white). The program computes directly on these values, from bottom to top. What value does it get after each step?'
					},
					why: {
						fr: 'Multiply multiplie : 0,8 × 0,5 = 0,4. Le voile Normal à 25 % mélange : 0,4 × 0,75 + 1 × 0,25 = 0,55. Screen éclaircit en multipliant les inverses : 1 − (1 − 0,55) × (1 − 0,2) = 1 − 0,36 = 0,64.',
						en: 'Multiply multiplies: 0.8 × 0.5 = 0.4. The Normal haze at 25% mixes: 0.4 × 0.75 + 1 × 0.25 = 0.55. Screen lightens by multiplying the inverses: 1 − (1 − 0.55) × (1 − 0.2) = 1 − 0.36 = 0.64.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Calques, du plus haut au plus bas',
							en: 'Layers, from top to bottom'
						},
						columns: [
							{ fr: 'Calque', en: 'Layer' },
							{ fr: 'Mode de fusion', en: 'Blend mode' },
							{ fr: 'Opacité', en: 'Opacity' },
							{ fr: 'Valeur du pixel', en: 'Pixel value' }
						],
						rows: [
							[
								{ fr: 'Lueur', en: 'Glow' },
								{ fr: 'Écran (Screen)', en: 'Screen' },
								{ fr: '100 %', en: '100%' },
								{ fr: '0,2', en: '0.2' }
							],
							[{ fr: 'Voile', en: 'Haze' }, 'Normal', { fr: '25 %', en: '25%' }, '1'],
							[
								{ fr: 'Texture', en: 'Texture' },
								{ fr: 'Produit (Multiply)', en: 'Multiply' },
								{ fr: '100 %', en: '100%' },
								{ fr: '0,5', en: '0.5' }
							],
							[
								{ fr: 'Fond', en: 'Background' },
								'Normal',
								{ fr: '100 %', en: '100%' },
								{ fr: '0,8', en: '0.8' }
							]
						]
					},
					fields: [
						{
							label: { fr: 'Après « Texture »', en: 'After “Texture”' },
							type: 'number',
							solutions: ['0.4']
						},
						{
							label: { fr: 'Après « Voile »', en: 'After “Haze”' },
							type: 'number',
							solutions: ['0.55']
						},
						{
							label: { fr: 'Après « Lueur »', en: 'After “Glow”' },
							type: 'number',
							solutions: ['0.64']
						}
					]
				}
			]
		}
	]
};
