import type { Tube } from '../challenge.ts';

export const inclusiveWebPages: Tube = {
	id: 'inclusiveWebPages',
	competence: '4.3',
	title: {
		fr: 'Rendre une page utilisable par tous',
		en: 'Making a page that everyone can use'
	},
	tutorial: {
		title: {
			fr: 'Vérifier qu’une page convient à tout le monde',
			en: 'Checking that a page works for everyone'
		},
		minutes: 2,
		body: {
			fr: 'Une page est accessible quand chacun peut la lire et s’en servir, à l’œil, à l’oreille ou au clavier.\n\n**1. Décrivez les images par leur rôle.** Le texte `alt` remplace l’image : dites ce qu’elle apporte. Si elle sert de lien, dites où il mène. Si elle ne fait que décorer, laissez `alt` vide.\n\n**2. Mesurez le contraste** entre le texte et son fond. Au niveau AA, il faut au moins 4,5:1 ; 3:1 suffit pour un grand texte, soit 24 px, ou environ 19 px en gras.\n\n**3. Donnez un nom à chaque bouton.** Le lecteur d’écran prend la première source présente, dans cet ordre : `aria-labelledby`, `aria-label`, le contenu, puis `title`.\n\n**Exemple.** Une loupe cliquable qui lance une recherche : `alt` dit « Rechercher », et non « loupe ».\n\n**Le piège.** Juger à l’œil nu : un gris élégant, lisible sur votre écran, ne l’est plus au soleil ou avec une vue fatiguée. Mesurez.',
			en: 'A page is accessible when everyone can read it and use it, by eye, by ear or with a keyboard.\n\n**1. Describe images by their role.** The `alt` text replaces the image: say what it brings. If it serves as a link, say where it leads. If it only decorates, leave `alt` empty.\n\n**2. Measure the contrast** between the text and its background. At level AA, it must be at least 4.5:1; 3:1 is enough for large text, that is 24 px, or about 19 px in bold.\n\n**3. Give every button a name.** The screen reader takes the first source present, in this order: `aria-labelledby`, `aria-label`, the content, then `title`.\n\n**Example.** A clickable magnifying glass that starts a search: `alt` says “Search,” not “magnifying glass.”\n\n**The trap.** Judging with the naked eye: an elegant gray, readable on your screen, no longer is in the sun or with tired eyes. Measure.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Ce logo, en haut de chaque page du site de la piscine, est un lien vers l’accueil. Quel texte mettre dans `alt` pour une personne qui écoute la page avec un lecteur d’écran ?',
						en: 'This logo, at the top of every page of the swimming pool’s site, is a link to the home page. Which text should go in `alt` for a person who listens to the page with a screen reader?'
					},
					why: {
						fr: 'L’image est dans un lien vers l’accueil : le texte doit dire de quel site il s’agit et où mène le lien, comme « Piscine des Dauphins, accueil ». Décrire la vague bleue n’aide pas à naviguer, et « Image cliquable » ou le nom du fichier ne disent rien.',
						en: 'The image is inside a link to the home page: the text must say which site it is and where the link leads, like “Dolphin Pool, home.” Describing the blue wave does not help anyone navigate, and “Clickable image” or the file name say nothing.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: '<a href="/">\n  <img src="vague-bleue.png" alt="…">\n</a>'
					},
					options: [
						{ fr: 'Vague bleue sur fond blanc', en: 'Blue wave on a white background' },
						{ fr: 'Image cliquable', en: 'Clickable image' },
						{ fr: 'Piscine des Dauphins, accueil', en: 'Dolphin Pool, home' },
						'vague-bleue.png'
					],
					solution: 2
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Amadou vérifie l’affichage du site de l’école au niveau AA des règles d’accessibilité (WCAG, RGAA). Quel élément n’a **pas** un contraste suffisant ?',
						en: 'Amadou checks the school’s site against level AA of the accessibility guidelines (WCAG). Which element does **not** have enough contrast?'
					},
					why: {
						fr: 'Au niveau AA, il faut 4,5:1 pour un texte courant : la légende, en 14 px normal, n’a que 4,2:1. Le titre (32 px) et l’intertitre (20 px en gras) sont de grands textes : 3:1 leur suffit, et ils ont 3,4:1 et 3,9:1.',
						en: 'At level AA, ordinary text needs 4.5:1: the caption, in 14 px normal, has only 4.2:1. The title (32 px) and the heading (20 px bold) are large text: 3:1 is enough for them, and they have 3.4:1 and 3.9:1.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Élément', en: 'Element' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Graisse', en: 'Weight' },
							{ fr: 'Contraste mesuré', en: 'Measured contrast' }
						],
						rows: [
							[
								{ fr: 'Titre', en: 'Title' },
								'32 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '3,4:1', en: '3.4:1' }
							],
							[
								{ fr: 'Menu', en: 'Menu' },
								'16 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '4,6:1', en: '4.6:1' }
							],
							[
								{ fr: 'Intertitre', en: 'Heading' },
								'20 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '3,9:1', en: '3.9:1' }
							],
							[
								{ fr: 'Légende', en: 'Caption' },
								'14 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '4,2:1', en: '4.2:1' }
							],
							[
								{ fr: 'Paragraphe', en: 'Paragraph' },
								'16 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '5,1:1', en: '5.1:1' }
							]
						]
					},
					field: {
						label: { fr: 'Élément', en: 'Element' },
						type: 'text',
						solutions: [
							{ fr: 'Légende', en: 'Caption' },
							{ fr: 'La légende', en: 'The caption' },
							{ fr: 'Légendes', en: 'Captions' }
						]
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Quel est le **nom accessible** de ce bouton, c’est-à-dire le texte qu’un lecteur d’écran énonce avant de dire « bouton » ?',
						en: 'What is the **accessible name** of this button, that is, the text a screen reader speaks before it says “button”?'
					},
					why: {
						fr: '`aria-labelledby` l’emporte sur tout le reste et suit son ordre : `action`, puis `zone`. `action` est le bouton lui-même, nommé par son `aria-label`, « Vider » ; `zone` est le titre « Panier ». Le texte « Fermer » de l’image et le `title` ne sont pas lus.',
						en: '`aria-labelledby` wins over everything else and follows its order: `action`, then `zone`. `action` is the button itself, named by its `aria-label`, “Empty”; `zone` is the heading “Cart.” The image’s text “Close” and the `title` are not read.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: {
							fr: '<h2 id="zone">Panier</h2>\n\n<button id="action"\n        aria-label="Vider"\n        aria-labelledby="action zone"\n        title="Supprimer les articles">\n  <img src="croix.svg" alt="Fermer">\n</button>',
							en: '<h2 id="zone">Cart</h2>\n\n<button id="action"\n        aria-label="Empty"\n        aria-labelledby="action zone"\n        title="Remove the items">\n  <img src="cross.svg" alt="Close">\n</button>'
						}
					},
					field: {
						label: { fr: 'Nom accessible', en: 'Accessible name' },
						type: 'text',
						solutions: [{ fr: 'Vider Panier', en: 'Empty Cart' }]
					}
				}
			]
		}
	]
};
