import type { Tube } from '../challenge.ts';

export const postAudience: Tube = {
	id: 'postAudience',
	competence: '2.2',
	title: { fr: 'Choisir qui voit une publication', en: 'Choosing who sees a post' },
	tutorial: {
		title: { fr: 'Publier pour les personnes choisies', en: 'Posting for the people you choose' },
		minutes: 2,
		body: {
			fr: 'Chaque publication a un **public** : avant de publier, choisissez qui la verra, et relisez la liste.\n\nProcédez ainsi :\n\n- notez qui **doit** la voir, et qui ne le doit **pas** ;\n- éliminez les listes où manque l’une des premières personnes ;\n- éliminez celles qui contiennent l’une des secondes ;\n- s’il ne reste rien, créez une liste ou choisissez les personnes une par une.\n\nLes règles changent d’un réseau à l’autre : lisez l’aide du vôtre. Demandez-vous surtout ce que font les **identifications**, les commentaires, les partages et les blocages. Identifier quelqu’un ouvre parfois la publication à ses propres amis, que vous ne connaissez pas.\n\nPar exemple, pour une photo destinée à cinq cousins, la liste « Famille » semble parfaite ; mais si elle contient aussi la tante à qui l’on prépare un cadeau, elle ne convient pas.\n\nLe piège habituel : oublier qu’un public n’est pas une serrure. Une personne autorisée peut faire une capture d’écran et la montrer. Et si vous changez le réglage plus tard, ceux qui ont déjà vu la publication ne l’oublieront pas.',
			en: 'Every post has an **audience**: before posting, choose who will see it, and reread the list.\n\nProceed like this:\n\n- write down who **must** see it and who must **not**;\n- rule out the lists where one of the first is missing;\n- rule out those that contain one of the second;\n- if nothing is left, create a list or choose people one by one.\n\nThe rules differ from one network to another: read the help page of yours. Above all, ask what **tags**, comments, shares and blocks do. Tagging someone sometimes opens the post to their own friends, whom you do not know.\n\nFor example, for a photo meant for five cousins, the “Family” list seems perfect; but if it also contains the aunt for whom a present is being prepared, it will not do.\n\nThe usual trap: forgetting that an audience is not a lock. Someone who is allowed to see the post can take a screenshot and show it. And if you change the setting later, those who have already seen the post will not forget it.'
		}
	},
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
