import type { Tube } from '../challenge.ts';

export const coWriting: Tube = {
	id: 'coWriting',
	competence: '2.3',
	title: { fr: 'Écrire un document à plusieurs', en: 'Writing a document together' },
	tutorial: {
		title: {
			fr: 'Corriger un texte commun sans gêner les autres',
			en: 'Editing a shared text without getting in anyone’s way'
		},
		minutes: 2,
		body: {
			fr: 'Dans un document commun, chacun peut écrire, proposer ou commenter : choisissez le geste qui laisse aux autres la place de décider.\n\n- **Modifier** change le texte tout de suite, pour tout le monde.\n- **Suggérer** garde l’ancien et le nouveau texte, jusqu’à ce que quelqu’un accepte ou refuse.\n- **Commenter** pose une question à côté du texte, sans y toucher.\n\nPour traiter des suggestions, prenez-les une par une. Lisez qui propose et quel mot exact change, puis acceptez ou refusez. Relisez ensuite la phrase entière : deux corrections justes peuvent se contredire.\n\nExemple : Paul suggère « samedi » à la place de « dimanche ». Si vous acceptez, « samedi » reste et la marque de couleur disparaît. Si vous refusez, « dimanche » revient tel quel.\n\nUn commentaire réglé se **résout** : il quitte la page, mais vous pouvez le rouvrir. Le piège est de le supprimer : la question et sa réponse sont alors perdues, et quelqu’un la posera de nouveau. Avant de rendre le document, vérifiez qu’aucune suggestion n’attend.',
			en: 'In a shared document, everyone can write, suggest or comment: choose the action that leaves others room to decide.\n\n- **Editing** changes the text right away, for everyone.\n- **Suggesting** keeps both the old and the new text until someone accepts or rejects.\n- **Commenting** asks a question beside the text, without touching it.\n\nTo handle suggestions, take them one at a time. Read who is suggesting and which exact word changes, then accept or reject. Then reread the whole sentence: two good corrections may contradict each other.\n\nExample: Paul suggests “Saturday” instead of “Sunday.” If you accept, “Saturday” stays and the color mark disappears. If you reject, “Sunday” comes back as it was.\n\nA settled comment is **resolved**: it leaves the page, but you can reopen it. The trap is to delete it: the question and its answer are then lost, and someone will ask again. Before handing in the document, check that no suggestion is waiting.'
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
						fr: 'Lila est d’accord avec la correction de Hugo. Elle veut que cette discussion ne gêne plus la lecture, tout en pouvant la retrouver plus tard.\n\nQuel bouton choisit-elle ?',
						en: 'Lila agrees with Hugo’s correction. She wants this discussion out of the way, but still wants to be able to find it later.\n\nWhich button does she choose?'
					},
					why: {
						fr: 'Hugo a corrigé son nombre : la question de Lila est réglée. « Marquer comme résolu » retire la discussion de la marge mais la garde dans l’historique des commentaires. « Supprimer la discussion » la ferait disparaître pour de bon.',
						en: 'Hugo has fixed his number, so Lila’s question is settled. “Mark as resolved” takes the discussion out of the margin but keeps it in the comment history. “Delete the discussion” would remove it for good.'
					},
					stimulus: {
						type: 'conversation',
						title: {
							fr: 'Commentaires du document « Exposé sur les abeilles »',
							en: 'Comments on the document “Presentation on bees”'
						},
						messages: [
							{
								author: 'Lila',
								text: {
									fr: 'Tu peux vérifier ce nombre ? Il me paraît énorme.',
									en: 'Can you check this number? It looks huge to me.'
								},
								time: '10:04'
							},
							{
								author: 'Hugo',
								text: {
									fr: 'Bien vu, j’avais mis un zéro de trop. C’est corrigé.',
									en: 'Good catch, I had typed one zero too many. It’s fixed.'
								},
								time: '10:31'
							}
						]
					},
					options: [
						{ fr: 'Répondre', en: 'Reply' },
						{ fr: 'Marquer comme résolu', en: 'Mark as resolved' },
						{ fr: 'Supprimer la discussion', en: 'Delete the discussion' },
						{ fr: 'Copier le lien', en: 'Copy the link' }
					],
					solution: 1
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le texte d’origine est : « La sortie au musée est fixée au 3 juin à 9 heures. »\n\nQuatre suggestions ont été faites. Vous **acceptez celles de Nour** et **refusez celles d’Axel**. Écrivez la phrase obtenue.',
						en: 'The original text is: “The trip to the museum is set for June 3 at 9 in the morning.”\n\nFour suggestions were made. You **accept Nour’s** and **reject Axel’s**. Write the resulting sentence.'
					},
					why: {
						fr: 'Regardez la colonne « Auteur » : seules les deux suggestions de Nour s’appliquent, « visite » à la place de « sortie » et « 5 » à la place de « 3 ». Celles d’Axel étant refusées, ni « de Rennes » ni « 10 » n’entrent dans la phrase.',
						en: 'Look at the “Author” column: only Nour’s two suggestions apply, “visit” instead of “trip” and “5” instead of “3.” Axel’s are rejected, so neither “in Rennes” nor “10” enters the sentence.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Suggestions en attente', en: 'Pending suggestions' },
						columns: [{ fr: 'Auteur', en: 'Author' }, 'Suggestion'],
						rows: [
							[
								'Nour',
								{ fr: 'Remplacer « sortie » par « visite »', en: 'Replace “trip” with “visit”' }
							],
							[
								'Axel',
								{
									fr: 'Ajouter « de Rennes » après « musée »',
									en: 'Add “in Rennes” after “museum”'
								}
							],
							['Axel', { fr: 'Remplacer « 9 » par « 10 »', en: 'Replace “9” with “10”' }],
							['Nour', { fr: 'Remplacer « 3 » par « 5 »', en: 'Replace “3” with “5”' }]
						]
					},
					field: {
						label: { fr: 'Phrase obtenue', en: 'Resulting sentence' },
						type: 'text',
						solutions: [
							{
								fr: 'La visite au musée est fixée au 5 juin à 9 heures.',
								en: 'The visit to the museum is set for June 5 at 9 in the morning.'
							},
							{
								fr: 'La visite au musée est fixée au 5 juin à 9 h.',
								en: 'The visit to the museum is set for June 5 at 9 a.m.'
							}
						]
					}
				}
			]
		}
	]
};
