import type { Tube } from '../challenge.ts';

export const copyrightRules: Tube = {
	id: 'copyrightRules',
	competence: '3.3',
	title: {
		fr: 'Respecter le droit d’auteur et le droit à l’image',
		en: 'Respecting copyright and image rights'
	},
	tutorial: {
		title: {
			fr: 'Savoir à qui demander une autorisation',
			en: 'Knowing whom to ask for permission'
		},
		minutes: 2,
		body: {
			fr: 'Un dessin, une photo, un texte ou une musique appartient à son auteur dès sa création, et une personne reconnaissable a des droits sur son image.\n\nAvant de publier, posez deux questions :\n\n- **Qui l’a créé ?** Demandez-lui son accord, par écrit, en disant l’usage prévu. Être amateur, ou avoir donné une copie, ne change rien.\n- **Qui reconnaît-on ?** Demandez l’accord de cette personne et, si elle est mineure, de ses parents. Une silhouette floue ou de dos ne compte pas, sauf si autre chose la désigne.\n\nUne œuvre devient libre, dans le **domaine public**, 70 ans après la mort de son auteur, à partir du 1er janvier suivant. S’il y a plusieurs auteurs, on compte depuis la mort du **dernier**.\n\nExemple : un auteur mort en mars 1980 est protégé jusqu’à la fin de 2050 ; l’œuvre est libre le 1er janvier 2051.\n\nLe piège est de croire qu’une image trouvée en ligne, ou un peu modifiée, est libre.',
			en: 'A drawing, a photo, a text or a piece of music belongs to its author as soon as it is created, and a recognizable person has rights over their image.\n\nBefore publishing, ask two questions:\n\n- **Who created it?** Ask for their permission, in writing, stating the intended use. Being an amateur, or having given a copy, changes nothing.\n- **Who can be recognized?** Ask for that person’s permission and, if they are a minor, their parents’. A blurry figure or one seen from behind does not count, unless something else identifies them.\n\nA work becomes free, in the **public domain**, 70 years after the death of its author, from the following January 1. If there are several authors, count from the death of the **last** one.\n\nExample: an author who died in March 1980 is protected until the end of 2050; the work is free on January 1, 2051.\n\nThe trap is to believe that an image found online, or slightly changed, is free.'
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
						fr: 'Que doit faire Milan avant de mettre ce dessin sur les affiches ?',
						en: 'What should Milan do before putting this drawing on the posters?'
					},
					why: {
						fr: '« Tous droits réservés » signifie qu’il faut l’accord de l’autrice, et son adresse permet de le demander. Changer des couleurs ou le format ne rend pas le dessin libre : il reste le sien. Effacer la signature aggraverait même la faute.',
						en: '“All rights reserved” means the author’s permission is needed, and her address lets Milan ask for it. Changing colors or the format does not free the drawing: it is still hers. Erasing the signature would make it even worse.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Bal du lycée', en: 'School dance' },
						messages: [
							{
								author: 'Milan',
								text: {
									fr: 'Pour nos affiches, j’ai trouvé un dessin superbe sur le site d’une illustratrice.',
									en: 'For our posters, I found a great drawing on an illustrator’s website.'
								},
								time: '12:31'
							},
							{
								author: 'Anaïs',
								text: { fr: 'Le site dit quelque chose ?', en: 'Does the site say anything?' },
								time: '12:33'
							},
							{
								author: 'Milan',
								text: {
									fr: '« Tous droits réservés », et il y a son adresse mail.',
									en: '“All rights reserved,” and there is her email address.'
								},
								time: '12:34'
							}
						]
					},
					options: [
						{
							fr: 'Changer quelques couleurs du dessin',
							en: 'Change a few colors of the drawing'
						},
						{
							fr: 'Télécharger le dessin dans un autre format',
							en: 'Download the drawing in another format'
						},
						{
							fr: 'Demander l’accord de l’illustratrice',
							en: 'Ask for the illustrator’s permission'
						},
						{
							fr: 'Effacer la signature au bas du dessin',
							en: 'Erase the signature at the bottom of the drawing'
						}
					],
					solution: 2
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'À qui le club doit-il demander une autorisation pour imprimer cette photo sur ses affiches ? Plusieurs réponses sont attendues.',
						en: 'Whom must the club ask for permission to print this photo on its posters? Several answers are expected.'
					},
					why: {
						fr: 'Deux droits se croisent : celui de l’autrice de la photo, Sofia Benali, même amatrice, et le droit à l’image de Hugo, reconnaissable et mineur, donc de ses parents. Les spectateurs, flous et de dos, ne sont pas reconnaissables.',
						en: 'Two rights meet here: that of the photo’s author, Sofia Benali, amateur or not, and the image right of Hugo, who is recognizable and a minor, hence his parents. The spectators, blurry and seen from behind, cannot be recognized.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Photo du spectacle', en: 'Photo of the show' },
						body: {
							fr: 'Cette photo a été prise pendant le spectacle du club de danse par Sofia Benali, 34 ans, photographe amatrice. Elle l’a envoyée à quelques amis du club, en souvenir.\n\nAu premier plan, on reconnaît Hugo, 15 ans, qui danse. Au fond, des spectateurs assis, flous et vus de dos.',
							en: 'This photo was taken during the dance club’s show by Sofia Benali, 34, an amateur photographer. She sent it to a few friends from the club as a souvenir.\n\nIn the foreground, Hugo, 15, can be recognized, dancing. In the background are seated spectators, blurry and seen from behind.'
						}
					},
					options: [
						{ fr: 'Les parents de Hugo', en: 'Hugo’s parents' },
						{ fr: 'Les spectateurs du fond', en: 'The spectators in the background' },
						{ fr: 'L’imprimeur des affiches', en: 'The printer of the posters' },
						'Sofia Benali',
						{ fr: 'Le fabricant de l’appareil photo', en: 'The camera manufacturer' }
					],
					solutions: [0, 3]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une association française veut rééditer cet album en France sans demander d’autorisation, une fois qu’il sera entré dans le domaine public. À partir du 1er janvier de **quelle année** pourra-t-elle le faire ?',
						en: 'A French association wants to republish this comic book in France without asking for permission, once it is in the public domain. From January 1 of **which year** will it be able to do so?'
					},
					why: {
						fr: 'Pour une œuvre à plusieurs, on part de la mort du dernier auteur : Odette Faure, en 1961. La protection dure 70 ans à partir du 1er janvier suivant, donc jusqu’à la fin de 2031. Les dates d’édition et la mort de Morvan ne comptent pas.',
						en: 'For a joint work, count from the death of the last author: Odette Faure, in 1961. Protection lasts 70 years from the following January 1, so until the end of 2031. The publication dates and Morvan’s death do not matter.'
					},
					stimulus: {
						type: 'page',
						url: 'https://catalogue.bibliotheque-vauclair.example/notice/4127',
						title: { fr: 'Notice 4127', en: 'Record 4127' },
						body: {
							fr: '**Les Gardiens du canal**, bande dessinée. Première édition à Paris en 1950, dernière réimpression en 1974.\n\nScénario : Lucien Morvan (Nantes, 6 mai 1889 – Nantes, 14 mars 1951).\n\nDessin : Odette Faure (Lyon, 20 août 1902 – Dijon, 2 novembre 1961).',
							en: '**Les Gardiens du canal**, comic book. First published in Paris in 1950, last reprinted in 1974.\n\nScript: Lucien Morvan (Nantes, May 6, 1889 – Nantes, March 14, 1951).\n\nArt: Odette Faure (Lyon, August 20, 1902 – Dijon, November 2, 1961).'
						}
					},
					field: {
						label: { fr: 'Année', en: 'Year' },
						type: 'number',
						solutions: ['2032']
					}
				}
			]
		}
	]
};
