import type { Tube } from '../challenge.ts';

export const postAudience: Tube = {
	id: 'postAudience',
	competence: '2.2',
	title: { fr: 'Choisir qui voit une publication', en: 'Choosing who sees a post' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Yuna prépare une fête surprise pour Sacha. Elle veut l’annoncer à Théo, Maya et Josiane dans une seule publication, sans que Sacha la voie.\n\nÀ quelle liste la destine-t-elle ?',
						en: 'Yuna is planning a surprise party for Sacha. She wants to tell Théo, Maya and Josiane in a single post, without Sacha seeing it.\n\nWhich list does she choose?'
					},
					why: {
						fr: 'Cherchez la liste qui contient Théo, Maya et Josiane, sans Sacha : seule « Voisins » convient. « Équipe » les réunit aussi, mais Sacha en fait partie ; « Famille » oublie Maya, et « Lycée » oublie Josiane tout en contenant Sacha.',
						en: 'Look for the list that contains Théo, Maya and Josiane, without Sacha: only “Neighbors” fits. “Team” has all three too, but Sacha is in it; “Family” leaves out Maya, and “High school” leaves out Josiane and includes Sacha.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Listes de Yuna', en: 'Yuna’s lists' },
						columns: [
							{ fr: 'Liste', en: 'List' },
							{ fr: 'Membres', en: 'Members' }
						],
						rows: [
							[{ fr: 'Équipe', en: 'Team' }, 'Théo, Maya, Sacha, Josiane'],
							[{ fr: 'Famille', en: 'Family' }, 'Josiane, Théo, Pascal'],
							[{ fr: 'Voisins', en: 'Neighbors' }, 'Maya, Josiane, Théo'],
							[{ fr: 'Lycée', en: 'High school' }, 'Maya, Sacha, Théo']
						]
					},
					options: [
						{ fr: 'Équipe', en: 'Team' },
						{ fr: 'Famille', en: 'Family' },
						{ fr: 'Lycée', en: 'High school' },
						{ fr: 'Voisins', en: 'Neighbors' }
					],
					solution: 3
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Jeanne publie une photo pour ses « Amis » et y identifie Kofi. Rose la commente.\n\nLes amis de Jeanne sont Kofi et Rose. Ceux de Kofi sont Jeanne, Mehdi et Victor. Ceux de Rose sont Jeanne et Anaïs. Jeanne a bloqué Victor.\n\nD’après l’aide du réseau, qui peut voir la photo ? Plusieurs réponses sont attendues.',
						en: 'Jeanne posts a photo for “Friends” and tags Kofi in it. Rose comments on it.\n\nJeanne’s friends are Kofi and Rose. Kofi’s are Jeanne, Mehdi and Victor. Rose’s are Jeanne and Anaïs. Jeanne has blocked Victor.\n\nAccording to the network’s help page, who can see the photo? Several answers are expected.'
					},
					why: {
						fr: 'Kofi et Rose voient la photo, car ils sont amis de Jeanne. Identifier Kofi l’ouvre aux amis de Kofi : Mehdi la voit, mais Victor non, puisque Jeanne l’a bloqué. Anaïs n’est amie que de Rose, et un commentaire ne change pas le public.',
						en: 'Kofi and Rose see the photo, since they are Jeanne’s friends. Tagging Kofi opens it to Kofi’s friends: Mehdi sees it, but Victor does not, since Jeanne has blocked him. Anaïs is only Rose’s friend, and a comment does not change the audience.'
					},
					stimulus: {
						type: 'page',
						url: 'https://aide.reseau.example/public',
						title: { fr: 'Qui voit ma publication ?', en: 'Who sees my post?' },
						body: {
							fr: '**Amis** : vos amis voient la publication.\n\n**Identification** : les amis d’une personne identifiée la voient aussi, même s’ils ne sont pas les vôtres.\n\n**Commentaires** : un commentaire ne change pas le public de la publication.\n\n**Blocage** : une personne que vous bloquez ne voit jamais vos publications.',
							en: '**Friends**: your friends see the post.\n\n**Tags**: the friends of a person you tag see it too, even if they are not yours.\n\n**Comments**: a comment does not change the audience of a post.\n\n**Blocking**: a person you block never sees your posts.'
						}
					},
					options: ['Anaïs', 'Kofi', 'Mehdi', 'Rose', 'Victor'],
					solutions: [1, 2, 3]
				}
			]
		}
	]
};
