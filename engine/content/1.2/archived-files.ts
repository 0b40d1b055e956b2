import type { Tube } from '../challenge.ts';

export const archivedFiles: Tube = {
	id: 'archivedFiles',
	competence: '1.2',
	title: { fr: 'Archiver et supprimer les doublons', en: 'Archiving and removing duplicates' },
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
