import type { Tube } from '../challenge.ts';

export const shareLinkRights: Tube = {
	id: 'shareLinkRights',
	competence: '2.2',
	title: {
		fr: 'Régler les droits d’un document partagé',
		en: 'Setting the rights of a shared document'
	},
	tutorial: {
		title: { fr: 'Partager sans perdre la main', en: 'Sharing without losing control' },
		minutes: 2,
		body: {
			fr: 'Partager un document, c’est répondre à deux questions : **qui** peut l’ouvrir, et **que** peut-on y faire.\n\nPour « qui », on ajoute des personnes une par une, ou l’on ouvre à toute personne qui a le lien : pratique pour un grand groupe, mais le lien peut circuler.\n\nPour « que », les rôles vont du moins au plus fort :\n\n- **lecture** : regarder seulement ;\n- **commentaire** : écrire des remarques dans la marge ;\n- **modification** : changer le texte ;\n- **propriétaire** : tout faire, y compris supprimer et régler les droits.\n\nDonnez toujours le plus petit rôle qui suffit. Par exemple, un règlement à faire relire se partage en commentaire, une liste à remplir à plusieurs se partage en modification.\n\nAvec des dossiers et des groupes, avancez par étapes : quels droits viennent du dossier parent, si l’**héritage** est actif ? Quels droits ce dossier ajoute-t-il ? À quels groupes la personne appartient-elle ? Appliquez ensuite la règle du système, où un refus l’emporte souvent sur le reste.\n\nLe piège habituel : oublier les accès anciens. Quand quelqu’un quitte le groupe, retirez son accès, et désactivez les liens devenus inutiles.',
			en: 'Sharing a document means answering two questions: **who** can open it, and **what** they can do with it.\n\nFor “who,” you add people one by one, or you open it to anyone with the link: handy for a large group, but the link can be passed around.\n\nFor “what,” the roles go from weakest to strongest:\n\n- **view**: look only;\n- **comment**: write remarks in the margin;\n- **edit**: change the text;\n- **owner**: do everything, including deleting and setting rights.\n\nAlways give the smallest role that is enough. For example, rules to be proofread are shared with comments, a list to be filled in together with editing.\n\nWith folders and groups, go step by step: which rights come from the parent folder, if **inheritance** is on? Which rights does this folder add? Which groups does the person belong to? Then apply the rule of the system, in which a denial often beats the rest.\n\nThe usual trap: forgetting old accesses. When someone leaves the group, remove their access, and turn off links that are no longer useful.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Nadia va envoyer par un lien le programme de la fête de l’école à 60 familles. Chaque famille doit seulement pouvoir le **lire**.\n\nQue choisit-elle dans les deux listes ?',
						en: 'Nadia is about to send the school fair program to 60 families as a link. Each family must only be able to **read** it.\n\nWhat does she choose in the two lists?'
					},
					why: {
						fr: 'La fenêtre dit « Personnes ajoutées : aucune » : avec « Personnes ajoutées uniquement », les 60 familles trouveraient porte close. Il faut donc « Toute personne disposant du lien », avec le rôle « Lecteur » : un « Éditeur » pourrait modifier ou effacer le programme.',
						en: 'The window says “People added: none”: with “Only people added,” the 60 families would be locked out. So it takes “Anyone with the link,” with the role “Viewer”: an “Editor” could change or erase the program.'
					},
					stimulus: {
						type: 'dialog',
						title: {
							fr: 'Partager « Programme de la fête »',
							en: 'Share “Fair program”'
						},
						body: {
							fr: 'Personnes ajoutées : aucune\n\n**Qui a accès ?** Personnes ajoutées uniquement / Toute personne disposant du lien\n\n**Rôle** Lecteur / Éditeur',
							en: 'People added: none\n\n**Who has access?** Only people added / Anyone with the link\n\n**Role** Viewer / Editor'
						},
						buttons: [
							{ fr: 'Copier le lien', en: 'Copy link' },
							{ fr: 'Terminé', en: 'Done' }
						]
					},
					options: [
						{
							fr: 'Personnes ajoutées uniquement, Lecteur',
							en: 'Only people added, Viewer'
						},
						{
							fr: 'Toute personne disposant du lien, Éditeur',
							en: 'Anyone with the link, Editor'
						},
						{
							fr: 'Toute personne disposant du lien, Lecteur',
							en: 'Anyone with the link, Viewer'
						},
						{
							fr: 'Personnes ajoutées uniquement, Éditeur',
							en: 'Only people added, Editor'
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
					kind: 'qrocm',
					seconds: 120,
					instruction: {
						fr: 'La cantine prépare ses menus dans un document partagé. Répondez d’après la liste des accès.',
						en: 'The school canteen plans its menus in a shared document. Answer from the list of accesses.'
					},
					why: {
						fr: 'Awa, propriétaire, peut modifier, comme Bruno et Elif : cela fait trois. Chloé, en « Commentaire », écrit dans la marge sans toucher au texte. Fanny n’est pas nommée dans la liste : elle reçoit l’accès de la dernière ligne, celle du lien, donc la lecture.',
						en: 'Awa, the owner, can edit, like Bruno and Elif: that makes three. Chloé, with “Comment,” writes in the margin without touching the text. Fanny is not named in the list: she gets the access on the last line, that of the link, which is to view.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Accès au document « Menus de la semaine »',
							en: 'Access to the document “Menus of the week”'
						},
						columns: [
							{ fr: 'Personne', en: 'Person' },
							{ fr: 'Accès', en: 'Access' }
						],
						rows: [
							['Awa Diop', { fr: 'Propriétaire', en: 'Owner' }],
							['Bruno Keller', { fr: 'Modification', en: 'Edit' }],
							['Chloé Marchand', { fr: 'Commentaire', en: 'Comment' }],
							['Damien Roux', { fr: 'Lecture', en: 'View' }],
							['Elif Aydin', { fr: 'Modification', en: 'Edit' }],
							[
								{ fr: 'Toute personne disposant du lien', en: 'Anyone with the link' },
								{ fr: 'Lecture', en: 'View' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Nombre de personnes de la liste qui peuvent changer elles-mêmes le texte',
								en: 'Number of people on the list who can change the text themselves'
							},
							type: 'number',
							solutions: ['3']
						},
						{
							label: {
								fr: 'Prénom de la personne qui peut signaler une erreur dans la marge, mais pas changer le texte',
								en: 'First name of the person who can point out a mistake in the margin but cannot change the text'
							},
							type: 'text',
							solutions: ['Chloé', 'Chloé Marchand', 'Marchand']
						},
						{
							label: {
								fr: 'Accès de Fanny, qui a reçu le lien de sa collègue',
								en: 'Access of Fanny, who got the link from a colleague'
							},
							type: 'text',
							solutions: [
								{ fr: 'Lecture', en: 'View' },
								{ fr: 'Lecture seule', en: 'View only' },
								{ fr: 'Lectrice', en: 'Viewer' },
								{ fr: 'Lecteur', en: 'Read' },
								{ fr: 'Elle peut lire', en: 'Read only' },
								{ fr: 'Accès en lecture', en: 'View access' },
								{ fr: 'Accès en lecture seule', en: 'Read access' },
								{ fr: 'Lire', en: 'Viewing' },
								{ fr: 'Consultation', en: 'Reading' }
							]
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Dans l’espace de partage d’une petite entreprise, les droits suivent ces règles :\n\nUn dossier ajoute ses propres droits à ceux qu’il reçoit du dossier parent. S’il ne reçoit rien du dossier parent, seuls ses propres droits comptent.\n\nUne personne a les droits de tous ses groupes : le plus élevé l’emporte, mais un **refus**, même reçu du dossier parent, l’emporte sur tout.\n\nSolène fait partie de deux groupes. Quel accès chaque personne a-t-elle réellement ?',
						en: 'In the shared space of a small company, rights follow these rules:\n\nA folder adds its own rights to those it receives from its parent folder. If it receives nothing from its parent folder, only its own rights count.\n\nA person has the rights of all their groups: the highest one wins, but a **denial**, even received from the parent folder, beats everything.\n\nSolène belongs to two groups. What access does each person really have?'
					},
					why: {
						fr: 'Dans `Contrats`, le refus des Stagiaires bloque Solène, malgré la modification de Compta. Mais `Paie` ne reçoit rien du parent : le refus disparaît, Solène y modifie, et Mireille, sans droit propre, n’entre pas. `tarifs.ods` est dans `Clients` : Ibrahim y lit seulement.',
						en: 'In `Contrats`, the Interns’ denial blocks Solène, despite Accounting’s right to edit. But `Paie` receives nothing from its parent: the denial disappears, Solène can edit there, and Mireille, with no right of her own, cannot get in. `tarifs.ods` is in `Clients`: Ibrahim can only read it.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Droits donnés aux groupes', en: 'Rights given to groups' },
						columns: [
							{ fr: 'Dossier', en: 'Folder' },
							{ fr: 'Reçoit les droits du parent', en: 'Receives its parent’s rights' },
							{ fr: 'Compta : Ibrahim, Solène', en: 'Accounting: Ibrahim, Solène' },
							{ fr: 'Stagiaires : Solène, Yanis', en: 'Interns: Solène, Yanis' },
							{ fr: 'Direction : Mireille', en: 'Management: Mireille' }
						],
						rows: [
							[
								'Clients',
								{ fr: '(pas de parent)', en: '(no parent)' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							],
							[
								'Clients/Contrats',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'modification', en: 'edit' },
								{ fr: 'refus', en: 'denial' },
								'—'
							],
							[
								'Clients/Contrats/Paie',
								{ fr: 'non', en: 'no' },
								{ fr: 'modification', en: 'edit' },
								'—',
								'—'
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Ibrahim, sur `Clients/tarifs.ods`',
								en: 'Ibrahim, on `Clients/tarifs.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'lecture', en: 'read' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Solène, sur `Clients/Contrats/bail.pdf`',
								en: 'Solène, on `Clients/Contrats/bail.pdf`'
							},
							type: 'text',
							solutions: [{ fr: 'aucun accès', en: 'no access' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Solène, sur `Clients/Contrats/Paie/mars.ods`',
								en: 'Solène, on `Clients/Contrats/Paie/mars.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'modification', en: 'edit' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Mireille, sur `Clients/Contrats/Paie/mars.ods`',
								en: 'Mireille, on `Clients/Contrats/Paie/mars.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'aucun accès', en: 'no access' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						}
					]
				}
			]
		}
	]
};
