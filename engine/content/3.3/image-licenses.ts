import type { Text, Tube } from '../challenge.ts';

const NO_LICENSE: Text = { fr: 'Diffusion impossible', en: 'Cannot be released' };
const REMIX_LICENSES: Text[] = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', NO_LICENSE];

export const imageLicenses: Tube = {
	id: 'imageLicenses',
	competence: '3.3',
	title: {
		fr: 'Réutiliser une image selon sa licence',
		en: 'Reusing an image under its license'
	},
	tutorial: {
		title: { fr: 'Lire une licence avant de réutiliser', en: 'Reading a license before reusing' },
		minutes: 2,
		body: {
			fr: 'Une licence dit d’avance ce que l’auteur permet : plus besoin de lui demander, si vous respectez ses conditions.\n\nLes licences Creative Commons se lisent sigle par sigle :\n\n- `BY` : citer l’auteur ;\n- `NC` : pas d’usage commercial ;\n- `ND` : pas de version modifiée à diffuser ;\n- `SA` : partager une version modifiée sous la même licence ;\n- `CC0` : aucune condition.\n\nDécrivez votre usage : est-il commercial ? modifiez-vous l’œuvre ? sous quelle licence voulez-vous la diffuser ? Puis éliminez ce qui l’interdit.\n\nPour mêler deux œuvres en une nouvelle, il faut respecter **les deux** licences à la fois. Si leurs conditions se contredisent, la diffusion est impossible.\n\nExemple : coller une musique `BY-NC` dans une publicité est interdit, même en citant l’auteur.\n\nLe piège est de croire que sans mention, l’image est libre : c’est le contraire, tous les droits sont réservés. Et citer l’auteur ne suffit que si la licence le dit.',
			en: 'A license says in advance what the author allows: no need to ask, if you respect its conditions.\n\nCreative Commons licenses are read one abbreviation at a time:\n\n- `BY`: credit the author;\n- `NC`: no commercial use;\n- `ND`: no modified version may be released;\n- `SA`: share a modified version under the same license;\n- `CC0`: no conditions.\n\nDescribe your use: is it commercial? are you changing the work? under which license do you want to release it? Then rule out whatever forbids it.\n\nTo blend two works into a new one, you must respect **both** licenses at once. If their conditions contradict each other, it cannot be released.\n\nExample: putting `BY-NC` music in an advertisement is forbidden, even if the author is credited.\n\nThe trap is to believe that with no notice, an image is free: on the contrary, all rights are reserved. And crediting the author is enough only if the license says so.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'La classe de Gwenaël cherche une photo de phare pour son journal. Quelle photo peut-elle publier sans payer ni demander d’autorisation, à condition de citer l’auteur ? Écrivez le nom complet du fichier, avec son extension.',
						en: 'Gwenaël’s class needs a photo of a lighthouse for its newspaper. Which photo can it publish without paying or asking for permission, provided the author is credited? Write the full file name, with its extension.'
					},
					why: {
						fr: 'La licence CC BY de `phare-houle.jpg` autorise tout usage à condition de citer l’auteur, ici Rozenn Le Dantec. Les autres mentions réclament un achat (15 €) ou un accord : « tous droits réservés », « reproduction interdite sans l’accord ».',
						en: 'The CC BY license of `phare-houle.jpg` allows any use provided the author, here Rozenn Le Dantec, is credited. The other notices require a purchase (€15) or permission: “all rights reserved,” “no reproduction without the author’s consent.”'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Photos trouvées', en: 'Photos found' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Mention affichée sous la photo', en: 'Notice shown under the photo' }
						],
						rows: [
							[
								'phare-ouest.jpg',
								{
									fr: '© Studio Kermarec, tous droits réservés',
									en: '© Studio Kermarec, all rights reserved'
								}
							],
							[
								'phare-nuit.jpg',
								{
									fr: 'Utilisable dans vos publications après achat : 15 €',
									en: 'Can be used in your publications after purchase: €15'
								}
							],
							['phare-houle.jpg', 'Rozenn Le Dantec, CC BY 4.0'],
							[
								'phare-dunes.jpg',
								{
									fr: 'Reproduction interdite sans l’accord de l’auteur',
									en: 'No reproduction without the author’s consent'
								}
							]
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: ['phare-houle.jpg']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Élodie, traiteur, découpe des aliments dans plusieurs photos pour en faire un photomontage, qu’elle imprime sur un dépliant **publicitaire**. Elle cite les auteurs, mais veut **interdire à quiconque de réutiliser** son photomontage. Quelles photos peut-elle employer ? Plusieurs réponses sont attendues.',
						en: 'Élodie, a caterer, cuts food out of several photos to make a photomontage, which she prints on an **advertising** flyer. She credits the authors but wants to **forbid anyone from reusing** her photomontage. Which photos can she use? Several answers are expected.'
					},
					why: {
						fr: 'Le dépliant est publicitaire : `NC` exclut les Tomates. Le photomontage transforme les photos : `ND` exclut les Fromages. `SA` obligerait à partager le résultat, ce que refuse Élodie : pas d’Olives. Restent le Pain (`BY`, auteur cité) et les Figues (`CC0`).',
						en: 'The flyer is advertising: `NC` rules out Tomatoes. The photomontage transforms the photos: `ND` rules out Cheeses. `SA` would require sharing the result, which Élodie refuses: no Olives. Bread (`BY`, author credited) and Figs (`CC0`) remain.'
					},
					stimulus: {
						type: 'table',
						columns: ['Photo', { fr: 'Licence', en: 'License' }],
						rows: [
							[{ fr: 'Tomates', en: 'Tomatoes' }, 'CC BY-NC'],
							[{ fr: 'Pain', en: 'Bread' }, 'CC BY'],
							[{ fr: 'Fromages', en: 'Cheeses' }, 'CC BY-ND'],
							[{ fr: 'Olives', en: 'Olives' }, 'CC BY-SA'],
							[{ fr: 'Figues', en: 'Figs' }, 'CC0']
						]
					},
					options: [
						{ fr: 'Tomates', en: 'Tomatoes' },
						{ fr: 'Pain', en: 'Bread' },
						{ fr: 'Fromages', en: 'Cheeses' },
						{ fr: 'Olives', en: 'Olives' },
						{ fr: 'Figues', en: 'Figs' }
					],
					solutions: [1, 4]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Un collectif mêle chaque fois deux œuvres au point d’en faire une seule œuvre nouvelle, une adaptation. Sans autre accord des auteurs, sous quelle licence peut-il diffuser chacune ?',
						en: 'Each time, a collective blends two works into a single new work, an adaptation. With no further permission from the authors, under which license can it release each one?'
					},
					why: {
						fr: 'La Fresque doit garder `SA`, la Mosaïque `NC`. La Carte est impossible : `SA` impose une licence qui permet le commerce, que `NC` interdit. La Frise aussi : `ND` interdit de diffuser une adaptation, quelle que soit l’autre œuvre.',
						en: 'The Mural must keep `SA`, the Mosaic `NC`. The Map is impossible: `SA` requires a license that allows commercial use, which `NC` forbids. So is the Frieze: `ND` forbids releasing an adaptation, whatever the other work is.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Adaptation', en: 'Adaptation' },
							{ fr: 'Première œuvre', en: 'First work' },
							{ fr: 'Seconde œuvre', en: 'Second work' }
						],
						rows: [
							[{ fr: 'Fresque', en: 'Mural' }, 'CC BY 4.0', 'CC BY-SA 4.0'],
							[{ fr: 'Mosaïque', en: 'Mosaic' }, 'CC BY-NC 4.0', 'CC BY 4.0'],
							[{ fr: 'Carte', en: 'Map' }, 'CC BY-SA 4.0', 'CC BY-NC 4.0'],
							[{ fr: 'Frise', en: 'Frieze' }, 'CC0', 'CC BY-ND 4.0']
						]
					},
					fields: [
						{
							label: { fr: 'Fresque', en: 'Mural' },
							type: 'text',
							solutions: ['CC BY-SA 4.0'],
							choices: REMIX_LICENSES
						},
						{
							label: { fr: 'Mosaïque', en: 'Mosaic' },
							type: 'text',
							solutions: ['CC BY-NC 4.0'],
							choices: REMIX_LICENSES
						},
						{
							label: { fr: 'Carte', en: 'Map' },
							type: 'text',
							solutions: [NO_LICENSE],
							choices: REMIX_LICENSES
						},
						{
							label: { fr: 'Frise', en: 'Frieze' },
							type: 'text',
							solutions: [NO_LICENSE],
							choices: REMIX_LICENSES
						}
					]
				}
			]
		}
	]
};
