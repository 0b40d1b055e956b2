import type { Tube } from '../challenge.ts';

export const archivedFiles: Tube = {
	id: 'archivedFiles',
	competence: '1.2',
	title: { fr: 'Archiver et supprimer les doublons', en: 'Archiving and removing duplicates' },
	tutorial: {
		title: { fr: 'Faire de la place sans rien perdre', en: 'Making room without losing anything' },
		minutes: 2,
		body: {
			fr: 'Trier ses fichiers, c’est garder ce qui doit servir encore, et supprimer seulement ce dont on est **sûr** de ne plus avoir besoin.\n\nPour les papiers, procédez ainsi :\n\n- trouvez combien de temps chaque sorte de document se garde ;\n- ajoutez cette durée à la date **du document** ;\n- comparez à la date du jour : si l’échéance est passée, vous pouvez supprimer.\n\nPar exemple, une facture du 10 mai à garder deux ans peut partir deux ans plus tard, après le 10 mai, et pas dès le mois de janvier.\n\nPour les doublons, le nom ne suffit pas : `photo.jpg` et `photo (1).jpg` peuvent être identiques ou différents. Un logiciel peut calculer l’**empreinte** de chaque fichier, une suite de caractères tirée de son contenu : même empreinte, même contenu. Dans un groupe de quatre fichiers identiques, on en supprime trois et l’on en garde un.\n\nLe piège habituel : se fier à la taille ou à la date. Deux fichiers de même taille peuvent contenir des choses différentes, et une copie plus récente n’est pas toujours la bonne version. Dans le doute, déplacez dans un dossier d’archives plutôt que de supprimer.',
			en: 'Sorting files means keeping what will still be of use, and deleting only what you are **sure** you no longer need.\n\nFor papers, proceed like this:\n\n- find out how long each kind of document must be kept;\n- add this time to the date **of the document**;\n- compare with today’s date: if the deadline has passed, you can delete.\n\nFor example, a bill dated May 10 that must be kept for two years can go two years later, after May 10, not as early as January.\n\nFor duplicates, the name is not enough: `photo.jpg` and `photo (1).jpg` may be identical or different. A program can compute the **hash** of each file, a series of characters drawn from its content: same hash, same content. In a group of four identical files, delete three and keep one.\n\nThe usual trap: relying on the size or the date. Two files of the same size may contain different things, and a more recent copy is not always the right version. If in doubt, move the file to an archive folder rather than deleting it.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Nous sommes le **10 mars 2025**. Corinne, 45 ans, trie ses papiers numérisés d’après cette liste.\n\nQuels fichiers peut-elle supprimer aujourd’hui ? **Plusieurs réponses** sont attendues.',
						en: 'Today is **March 10, 2025**. Corinne, who is 45, is sorting her scanned papers with this list.\n\nWhich files can she delete today? **Several answers** are expected.'
					},
					why: {
						fr: 'Ajoutez la durée à la date du document, puis comparez au 10 mars 2025. La facture d’électricité était à garder jusqu’en novembre 2024 et celle du téléphone jusqu’au 20 février 2025 : c’est passé. Le relevé bancaire court encore jusqu’au 30 avril 2025 et l’avis d’impôt jusqu’en août.',
						en: 'Add the length of time to the date of the document, then compare with March 10, 2025. The electricity bill had to be kept until November 2024 and the phone bill until February 20, 2025: both have passed. The bank statement runs until April 30, 2025, and the tax notice until August.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Papiers numérisés', en: 'Scanned papers' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Date du document', en: 'Date of the document' },
							{ fr: 'À garder', en: 'To be kept' }
						],
						rows: [
							[
								{ fr: 'avis-impot.pdf', en: 'tax-notice.pdf' },
								{ fr: '2 août 2022', en: 'August 2, 2022' },
								{ fr: '3 ans', en: '3 years' }
							],
							[
								{ fr: 'facture-electricite.pdf', en: 'electricity-bill.pdf' },
								{ fr: '14 novembre 2019', en: 'November 14, 2019' },
								{ fr: '5 ans', en: '5 years' }
							],
							[
								{ fr: 'facture-telephone.pdf', en: 'phone-bill.pdf' },
								{ fr: '20 février 2024', en: 'February 20, 2024' },
								{ fr: '1 an', en: '1 year' }
							],
							[
								{ fr: 'bulletin-paie.pdf', en: 'pay-slip.pdf' },
								{ fr: '30 juin 2012', en: 'June 30, 2012' },
								{ fr: 'jusqu’à la retraite', en: 'until retirement' }
							],
							[
								{ fr: 'releve-bancaire.pdf', en: 'bank-statement.pdf' },
								{ fr: '30 avril 2020', en: 'April 30, 2020' },
								{ fr: '5 ans', en: '5 years' }
							]
						]
					},
					options: [
						{ fr: 'avis-impot.pdf', en: 'tax-notice.pdf' },
						{ fr: 'bulletin-paie.pdf', en: 'pay-slip.pdf' },
						{ fr: 'facture-electricite.pdf', en: 'electricity-bill.pdf' },
						{ fr: 'facture-telephone.pdf', en: 'phone-bill.pdf' },
						{ fr: 'releve-bancaire.pdf', en: 'bank-statement.pdf' }
					],
					solutions: [2, 3]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un logiciel a calculé l’empreinte SHA-256 de chaque fichier d’un serveur. Ludivine veut ne garder qu’**un seul exemplaire de chaque contenu**.\n\nCombien de mégaoctets peut-elle libérer au total ?',
						en: 'A program computed the SHA-256 hash of each file on a server. Ludivine wants to keep only **one copy of each content**.\n\nHow many megabytes can she free up in total?'
					},
					why: {
						fr: 'Deux fichiers de même empreinte ont le même contenu, quel que soit leur nom. `9f3c…71ae` apparaît trois fois : deux exemplaires à supprimer, 9,6 Mo ; `e41d…08b2` deux fois : 5,1 Mo ; total 14,7 Mo. « rapport (1).odt » a la même taille mais une autre empreinte : on le garde.',
						en: 'Two files with the same hash have the same content, whatever their names. `9f3c…71ae` appears three times: two copies to delete, 9.6 MB; `e41d…08b2` appears twice: 5.1 MB; 14.7 MB in total. “report (1).odt” has the same size but another hash: it stays.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Fichiers du serveur (empreintes abrégées)',
							en: 'Files on the server (shortened hashes)'
						},
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Modifié', en: 'Modified' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Empreinte', en: 'Hash' }
						],
						rows: [
							[
								{ fr: 'bilan.odt', en: 'review.odt' },
								{ fr: '3 janvier', en: 'January 3' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'rapport.odt', en: 'report.odt' },
								{ fr: '12 janvier', en: 'January 12' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'rapport.pdf', en: 'report.pdf' },
								{ fr: '12 janvier', en: 'January 12' },
								{ fr: '5,1 Mo', en: '5.1 MB' },
								'e41d…08b2'
							],
							[
								{ fr: 'rapport (1).odt', en: 'report (1).odt' },
								{ fr: '15 janvier', en: 'January 15' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'b07a…c95d'
							],
							[
								{ fr: 'rapport - copie.odt', en: 'report - copy.odt' },
								{ fr: '15 janvier', en: 'January 15' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'a-imprimer.pdf', en: 'to-print.pdf' },
								{ fr: '20 janvier', en: 'January 20' },
								{ fr: '5,1 Mo', en: '5.1 MB' },
								'e41d…08b2'
							]
						]
					},
					field: {
						label: { fr: 'Espace libéré', en: 'Space freed up' },
						type: 'number',
						solutions: ['14,7'],
						unit: { fr: 'Mo', en: 'MB' }
					}
				}
			]
		}
	]
};
