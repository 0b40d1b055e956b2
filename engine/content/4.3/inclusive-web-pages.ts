import type { Tube } from '../challenge.ts';

export const inclusiveWebPages: Tube = {
	id: 'inclusiveWebPages',
	competence: '4.3',
	title: {
		fr: 'Rendre une page utilisable par tous',
		en: 'Making a page that everyone can use'
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Ce logo, en haut de chaque page du site de la piscine, est un lien vers l’accueil. Quel texte mettre dans `alt` pour une personne qui écoute la page avec un lecteur d’écran ?',
						en: 'This logo, at the top of every page of the swimming pool’s site, is a link to the home page. Which text should go in `alt` for a person who listens to the page with a screen reader?'
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
