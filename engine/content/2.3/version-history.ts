import type { Tube } from '../challenge.ts';

export const versionHistory: Tube = {
	id: 'versionHistory',
	competence: '2.3',
	title: { fr: 'Retrouver et réunir des versions', en: 'Recovering and merging versions' },
	tutorial: {
		title: {
			fr: 'Revenir en arrière sans perdre de travail',
			en: 'Going back without losing work'
		},
		minutes: 1,
		body: {
			fr: 'Un historique garde les états successifs d’un document : vous pouvez en retrouver un, ou réunir ce que deux personnes ont écrit chacune de leur côté.\n\nPour retrouver une version, lisez l’historique du plus ancien au plus récent et notez ce que le document **contient** après chaque ligne. La bonne version est celle qui suit le dernier ajout utile et précède l’erreur.\n\nQuand une « copie en conflit » apparaît, ouvrez les deux fichiers, comparez-les et réunissez leurs nouveautés dans un seul. Ensuite seulement, supprimez l’autre.\n\nUn logiciel de gestion de versions marque les conflits par `<<<<<<<`, `=======` et `>>>>>>>`. Pour chaque ligne :\n\n- comparez les deux côtés à l’ancêtre commun ;\n- gardez le côté qui a changé ;\n- enlevez tous les repères.\n\nExemple : l’ancêtre dit « rouge », l’un « rouge », l’autre « vert » : gardez « vert ».\n\nLe piège est de choisir le fichier le plus récent : il n’a pas forcément tout le contenu.',
			en: 'A history keeps the successive states of a document: you can recover one of them, or bring together what two people wrote separately.\n\nTo recover a version, read the history from oldest to newest and note what the document **contains** after each line. The right version is the one that follows the last useful addition and comes before the mistake.\n\nWhen a “conflicted copy” appears, open both files, compare them and bring what is new into a single one. Only then delete the other.\n\nVersion control software marks conflicts with `<<<<<<<`, `=======` and `>>>>>>>`. For each line:\n\n- compare both sides with the common ancestor;\n- keep the side that changed;\n- remove all the markers.\n\nExample: the ancestor says “red,” one side “red,” the other “green”: keep “green.”\n\nThe trap is to choose the most recent file: it does not necessarily have all the content.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le barème a disparu par erreur du règlement d’un tournoi. Sami veut restaurer la version **la plus complète** : celle qui contient à la fois le barème et le plan d’accès.\n\nÉcrivez l’heure de cette version.',
						en: 'The scoring table has been removed from the rules of a tournament by mistake. Sami wants to restore the **most complete** version: the one with both the scoring table and the map.\n\nWrite the time of this version.'
					},
					why: {
						fr: 'Lisez l’historique de bas en haut : le barème arrive à 10:40, le plan à 11:05, puis le barème est supprimé à 11:32. La version de 11:05 contient donc les deux ; celle de 11:50, plus récente, n’a plus le barème.',
						en: 'Read the history from bottom to top: the scoring table arrives at 10:40, the map at 11:05, then the table is removed at 11:32. So the 11:05 version has both; the 11:50 one, though more recent, has lost the table.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Historique de « Règlement du tournoi »',
							en: 'History of “Tournament rules”'
						},
						columns: [
							{ fr: 'Heure', en: 'Time' },
							{ fr: 'Auteur', en: 'Author' },
							{ fr: 'Modification', en: 'Change' }
						],
						rows: [
							[
								'11:50',
								'Sami',
								{ fr: 'Correction de fautes d’orthographe', en: 'Spelling mistakes fixed' }
							],
							['11:32', 'Jade', { fr: 'Suppression du barème', en: 'Scoring table removed' }],
							['11:05', 'Sami', { fr: 'Ajout du plan d’accès', en: 'Map added' }],
							['10:40', 'Jade', { fr: 'Ajout du barème', en: 'Scoring table added' }],
							['09:12', 'Sami', { fr: 'Création du document', en: 'Document created' }]
						]
					},
					field: {
						label: { fr: 'Heure de la version', en: 'Time of the version' },
						type: 'code',
						solutions: ['11:05', '11h05', '11 h 05', '11.05', '11:05 am', '11:05 a.m.', '1105']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Dans un dossier synchronisé, Malik et Odile ont modifié le même budget sans connexion. Chacun a saisi des dépenses différentes ; à la reconnexion, un second fichier est apparu.\n\nQue faire pour ne perdre aucune saisie ?',
						en: 'In a synchronized folder, Malik and Odile both edited the same budget while offline. Each of them entered different expenses; when they reconnected, a second file appeared.\n\nWhat should be done so that no entry is lost?'
					},
					why: {
						fr: 'Chaque fichier contient des dépenses que l’autre n’a pas : en supprimer un, même plus ancien ou plus léger, perd des saisies. Il faut donc comparer et tout réunir dans `Budget.ods`. Synchroniser de nouveau ne fusionne pas deux fichiers de noms différents.',
						en: 'Each file holds expenses that the other lacks, so deleting either one, even if older or smaller, loses entries. They must be compared and brought together in `Budget.ods`. Synchronizing again does not merge two files with different names.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Association/Trésorerie', en: 'Association/Treasury' },
						entries: [
							{
								name: 'Budget.ods',
								size: { fr: '42 Ko', en: '42 KB' },
								modified: { fr: '4 mars, 18:20', en: 'March 4, 6:20 p.m.' }
							},
							{
								name: {
									fr: 'Budget (copie en conflit de Malik, 4 mars).ods',
									en: 'Budget (Malik’s conflicted copy, March 4).ods'
								},
								size: { fr: '43 Ko', en: '43 KB' },
								modified: { fr: '4 mars, 18:22', en: 'March 4, 6:22 p.m.' }
							},
							{
								name: { fr: 'Factures', en: 'Invoices' },
								folder: true,
								modified: { fr: '27 février, 9:15', en: 'February 27, 9:15 a.m.' }
							}
						]
					},
					options: [
						{
							fr: 'Garder le fichier le plus récent et supprimer l’autre, qui est une ancienne version du même budget',
							en: 'Keep the most recent file and delete the other one, which is an older version of the same budget'
						},
						{
							fr: 'Supprimer `Budget.ods`, puis donner son nom à la copie, qui est plus lourde et donc plus complète',
							en: 'Delete `Budget.ods`, then give its name to the copy, which is larger and therefore more complete'
						},
						{
							fr: 'Relancer la synchronisation, qui réunira les deux fichiers dès que les ordinateurs seront connectés',
							en: 'Run the synchronization again, which will merge the two files once both computers are connected'
						},
						{
							fr: 'Comparer les deux fichiers, reporter dans `Budget.ods` ce qui n’est que dans la copie, puis la supprimer',
							en: 'Compare the two files, add to `Budget.ods` what is only in the copy, then delete the copy'
						}
					],
					solution: 3
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Avec un logiciel de gestion de versions, Rim fusionne la branche `alban` dans la sienne et obtient ce fichier. Le bloc du milieu est l’ancêtre commun.\n\nElle veut garder **la modification faite par chacun**. Que contient le fichier une fois le conflit résolu ?',
						en: 'With version control software, Rim merges the branch `alban` into her own and gets this file. The middle block is the common ancestor.\n\nShe wants to keep **the change made by each of them**. What does the file contain once the conflict is resolved?'
					},
					why: {
						fr: 'Comparez chaque version à l’ancêtre : Rim a changé le lieu (gymnase en salle Mandela) et les lots (coupes en médailles), Alban le tarif (5 en 6). Restent ces trois lignes, plus titre, ouverture et contact : six, sans aucun repère de conflit.',
						en: 'Compare each version with the ancestor: Rim changed the place (gym to Mandela hall) and the prizes (cups to medals), Alban the price (5 to 6). These three lines remain, plus title, opening and contact: six, with no conflict markers.'
					},
					stimulus: {
						type: 'code',
						language: 'diff',
						text: {
							fr: 'Tournoi de badminton\nOuverture : 9 h 30\n<<<<<<< HEAD\nLieu : salle Mandela\nTarif : 5 euros\nLots : medailles\n||||||| 4be1f20\nLieu : gymnase\nTarif : 5 euros\nLots : coupes\n=======\nLieu : gymnase\nTarif : 6 euros\nLots : coupes\n>>>>>>> alban\nContact : Rim',
							en: 'Badminton tournament\nOpening: 9:30\n<<<<<<< HEAD\nPlace: Mandela hall\nPrice: 5 euros\nPrizes: medals\n||||||| 4be1f20\nPlace: gym\nPrice: 5 euros\nPrizes: cups\n=======\nPlace: gym\nPrice: 6 euros\nPrizes: cups\n>>>>>>> alban\nContact: Rim'
						}
					},
					fields: [
						{
							label: { fr: 'Lieu', en: 'Place' },
							type: 'text',
							solutions: [
								{ fr: 'salle Mandela', en: 'Mandela hall' },
								{ fr: 'la salle Mandela', en: 'the Mandela hall' },
								{ fr: 'Lieu : salle Mandela', en: 'Place: Mandela hall' },
								'Mandela'
							]
						},
						{
							label: { fr: 'Tarif', en: 'Price' },
							type: 'number',
							solutions: ['6'],
							unit: 'euros'
						},
						{
							label: { fr: 'Lots', en: 'Prizes' },
							type: 'text',
							solutions: [
								{ fr: 'médailles', en: 'medals' },
								{ fr: 'des médailles', en: 'the medals' },
								{ fr: 'Lots : medailles', en: 'Prizes: medals' }
							]
						},
						{
							label: {
								fr: 'Nombre total de lignes du fichier résolu',
								en: 'Total number of lines of the resolved file'
							},
							type: 'number',
							solutions: ['6']
						}
					]
				}
			]
		}
	]
};
