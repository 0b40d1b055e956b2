import type { Tube } from '../challenge.ts';

export const cloudSync: Tube = {
	id: 'cloudSync',
	competence: '1.2',
	title: { fr: 'Stocker en ligne et synchroniser', en: 'Online storage and syncing' },
	tutorial: {
		title: {
			fr: 'Retrouver ses fichiers sur tous ses appareils',
			en: 'Finding your files on all your devices'
		},
		minutes: 2,
		body: {
			fr: 'Un espace en ligne garde vos fichiers sur un serveur, et la **synchronisation** recopie chaque changement d’un appareil à l’autre dès qu’il y a une connexion.\n\nPour savoir ce qui est disponible, regardez l’état de chaque fichier :\n\n- « en ligne uniquement » : il faut une connexion pour l’ouvrir ;\n- « disponible sur cet appareil » : il s’ouvre partout, dans la version déjà reçue ;\n- « envoi en attente » : votre appareil a la nouvelle version, le serveur pas encore ;\n- « réception en attente » : le serveur a la nouvelle version, votre appareil pas encore.\n\nAvant un voyage, choisissez « toujours conserver sur cet appareil » pour les fichiers utiles, et attendez la fin de la synchronisation.\n\nL’espace est limité. Additionnez tout ce qui occupe de la place (souvent les fichiers, les courriels et la corbeille), puis soustrayez du total. Avec 5 Go dont 4,4 occupés, il reste 0,6 Go, soit 600 Mo.\n\nLe piège habituel : prendre la synchronisation pour une sauvegarde. Un fichier supprimé sur le téléphone disparaît aussi de l’ordinateur ; il reste seulement quelque temps dans la corbeille.',
			en: 'An online space keeps your files on a server, and **syncing** copies each change from one device to another as soon as there is a connection.\n\nTo know what is available, look at the status of each file:\n\n- “online only”: you need a connection to open it;\n- “available on this device”: it opens anywhere, in the version already received;\n- “waiting to upload”: your device has the new version, the server does not yet;\n- “waiting to download”: the server has the new version, your device does not yet.\n\nBefore a trip, choose “always keep on this device” for the files you need, and wait until syncing is finished.\n\nSpace is limited. Add up everything that takes room (often files, emails and the trash), then subtract from the total. With 5 GB, 4.4 of them in use, 0.6 GB is left, which is 600 MB.\n\nThe usual trap: taking syncing for a backup. A file deleted on the phone disappears from the computer too; it only stays in the trash for a while.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Mei veut déposer dans son espace en ligne les vidéos de l’atelier théâtre, qui pèsent chacune **450 Mo**. Combien peut-elle en déposer au maximum ? (1 Go = 1 000 Mo)',
						en: 'Mei wants to put the drama club’s videos in her online space. Each one takes **450 MB**. How many can she add at most? (1 GB = 1,000 MB)'
					},
					why: {
						fr: 'L’espace occupé est 9,8 + 1,1 + 0,5 = 11,4 Go, corbeille comprise. Il reste 15 − 11,4 = 3,6 Go, soit 3 600 Mo, et 3 600 ÷ 450 = 8 vidéos. Oublier la corbeille ferait croire qu’une neuvième vidéo tient.',
						en: 'The space in use is 9.8 + 1.1 + 0.5 = 11.4 GB, trash included. That leaves 15 − 11.4 = 3.6 GB, or 3,600 MB, and 3,600 ÷ 450 = 8 videos. Forgetting the trash would make a ninth video seem to fit.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Mon espace en ligne', en: 'My online space' },
						body: {
							fr: 'Espace total : 15 Go\n\nFichiers : 9,8 Go\n\nMessagerie : 1,1 Go\n\nCorbeille : 0,5 Go (compte dans l’espace utilisé)',
							en: 'Total space: 15 GB\n\nFiles: 9.8 GB\n\nMail: 1.1 GB\n\nTrash: 0.5 GB (counts toward used space)'
						},
						buttons: [
							{ fr: 'Gérer', en: 'Manage' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					field: {
						label: {
							fr: 'Nombre de vidéos, sans vider la corbeille',
							en: 'Number of videos, without emptying the trash'
						},
						type: 'number',
						solutions: ['8']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Ousmane est dans le train, **sans connexion**. Voici l’état des fichiers de son dossier synchronisé.\n\nQuels fichiers peut-il ouvrir **dans leur dernière version** ? **Plusieurs réponses** sont attendues.',
						en: 'Ousmane is on the train, **with no connection**. Here is the status of the files in his synced folder.\n\nWhich files can he open **in their latest version**? **Several answers** are expected.'
					},
					why: {
						fr: 'Sans connexion, seul compte ce qui est déjà sur l’ordinateur : `plan-chantier.pdf` y est à jour, et la dernière version de `releve.ods` est justement celle qu’Ousmane vient de modifier. `contrat.odt` s’ouvre aussi, mais sans les changements de Camille ; les fichiers « en ligne uniquement » ne s’ouvrent pas.',
						en: 'Without a connection, only what is already on the computer counts: `site-plan.pdf` is there, up to date, and the latest version of `readings.ods` is the one Ousmane has just modified. `contract.odt` opens too, but without Camille’s changes; “online only” files do not open.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'État du dossier sur l’ordinateur d’Ousmane, juste avant de perdre la connexion',
							en: 'Status of the folder on Ousmane’s computer, just before losing the connection'
						},
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'État', en: 'Status' }
						],
						rows: [
							[
								{ fr: 'plan-chantier.pdf', en: 'site-plan.pdf' },
								{
									fr: 'Toujours disponible sur cet appareil, à jour',
									en: 'Always available on this device, up to date'
								}
							],
							[
								{ fr: 'devis.ods', en: 'quote.ods' },
								{ fr: 'En ligne uniquement, à jour', en: 'Online only, up to date' }
							],
							[
								{ fr: 'releve.ods', en: 'readings.ods' },
								{
									fr: 'Modifié par vous sur cet appareil, envoi en attente',
									en: 'Modified by you on this device, waiting to upload'
								}
							],
							[
								{ fr: 'contrat.odt', en: 'contract.odt' },
								{
									fr: 'Disponible sur cet appareil, modifié en ligne par Camille, réception en attente',
									en: 'Available on this device, modified online by Camille, waiting to download'
								}
							],
							[
								{ fr: 'photos.zip', en: 'photos.zip' },
								{
									fr: 'En ligne uniquement, ouvert récemment sur votre tablette',
									en: 'Online only, recently opened on your tablet'
								}
							]
						]
					},
					options: [
						{ fr: 'contrat.odt', en: 'contract.odt' },
						{ fr: 'devis.ods', en: 'quote.ods' },
						'photos.zip',
						{ fr: 'plan-chantier.pdf', en: 'site-plan.pdf' },
						{ fr: 'releve.ods', en: 'readings.ods' }
					],
					solutions: [3, 4]
				}
			]
		}
	]
};
