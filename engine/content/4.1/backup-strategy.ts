import type { Text, Tube } from '../challenge.ts';

const TUESDAY: Text = { fr: 'Mardi', en: 'Tuesday' };
const NIGHTS: Text[] = [
	{ fr: 'Dimanche', en: 'Sunday' },
	{ fr: 'Lundi', en: 'Monday' },
	TUESDAY,
	{ fr: 'Mercredi', en: 'Wednesday' },
	{ fr: 'Jeudi', en: 'Thursday' },
	{ fr: 'Vendredi', en: 'Friday' }
];

export const backupStrategy: Tube = {
	id: 'backupStrategy',
	competence: '4.1',
	title: { fr: 'Sauvegarder et restaurer ses données', en: 'Backing up and restoring data' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Mireille a enregistré un recueil de recettes le **mardi 3 mars à 16 h 40**. Le fichier a été abîmé le **mercredi 4 mars à 10 h 15**, et elle s’en aperçoit le vendredi. Dans quel dossier trouver la dernière version intacte ? Écrivez son nom.',
						en: 'Mireille saved a recipe collection on **Tuesday, March 3 at 4:40 PM**. The file was damaged on **Wednesday, March 4 at 10:15 AM**, and she notices on Friday. Which folder holds the latest undamaged version? Write its name.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Disque externe › Sauvegardes', en: 'External drive › Backups' },
						entries: [
							{
								name: 'sauv-0302',
								folder: true,
								modified: { fr: 'lundi 2 mars, 19:00', en: 'Monday, March 2, 7:00 PM' }
							},
							{
								name: 'sauv-0303',
								folder: true,
								modified: { fr: 'mardi 3 mars, 19:00', en: 'Tuesday, March 3, 7:00 PM' }
							},
							{
								name: 'sauv-0304',
								folder: true,
								modified: { fr: 'mercredi 4 mars, 19:00', en: 'Wednesday, March 4, 7:00 PM' }
							},
							{
								name: 'sauv-0305',
								folder: true,
								modified: { fr: 'jeudi 5 mars, 19:00', en: 'Thursday, March 5, 7:00 PM' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du dossier', en: 'Folder name' },
						type: 'code',
						solutions: ['sauv-0303']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Voici où ces personnes gardent leurs photos de famille. Un incendie détruit tout ce que contient leur logement. Qui retrouvera ses photos ? Plusieurs réponses sont attendues.',
						en: 'Here is where these people keep their family photos. A fire destroys everything in their home. Who will get their photos back? Several answers are expected.'
					},
					stimulus: {
						type: 'table',
						columns: [{ fr: 'Personne', en: 'Person' }, 'Original', { fr: 'Copies', en: 'Copies' }],
						rows: [
							[
								'Blandine',
								{ fr: 'ordinateur du bureau', en: 'computer in the study' },
								{
									fr: 'disque externe dans une armoire, clé USB dans la chambre',
									en: 'external drive in a closet, USB stick in the bedroom'
								}
							],
							[
								'Cheikh',
								{ fr: 'ordinateur du salon', en: 'computer in the living room' },
								{
									fr: 'service de sauvegarde en ligne',
									en: 'online backup service'
								}
							],
							[
								'Dorian',
								{ fr: 'ordinateur du bureau', en: 'computer in the study' },
								{
									fr: 'disque externe chez sa sœur, dans une autre ville',
									en: 'external drive at his sister’s, in another town'
								}
							],
							[
								'Estelle',
								{ fr: 'ordinateur du salon', en: 'computer in the living room' },
								{
									fr: 'serveur familial au sous-sol, tablette dans l’entrée',
									en: 'family server in the basement, tablet in the hallway'
								}
							],
							[
								'Farès',
								{ fr: 'ordinateur de la chambre', en: 'computer in the bedroom' },
								{
									fr: 'second dossier du même ordinateur, deux disques dans le bureau',
									en: 'second folder on the same computer, two drives in the study'
								}
							]
						]
					},
					options: ['Blandine', 'Cheikh', 'Dorian', 'Estelle', 'Farès'],
					solutions: [1, 2]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Le disque d’un cabinet d’architecte tombe en panne le samedi matin. Complétez le plan de restauration.',
						en: 'The disk of an architect’s office fails on Saturday morning. Fill in the recovery plan.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Sauvegardes de la semaine (une incrémentielle part de la sauvegarde précédente, quel que soit son type)',
							en: 'This week’s backups (an incremental backup starts from the previous backup, whatever its type)'
						},
						columns: [
							{ fr: 'Soir', en: 'Evening' },
							{ fr: 'Type de sauvegarde', en: 'Type of backup' }
						],
						rows: [
							[
								{ fr: 'Dimanche', en: 'Sunday' },
								{ fr: 'complète', en: 'full' }
							],
							[
								{ fr: 'Lundi', en: 'Monday' },
								{ fr: 'incrémentielle', en: 'incremental' }
							],
							[
								{ fr: 'Mardi', en: 'Tuesday' },
								{ fr: 'incrémentielle', en: 'incremental' }
							],
							[
								{ fr: 'Mercredi', en: 'Wednesday' },
								{ fr: 'différentielle', en: 'differential' }
							],
							[
								{ fr: 'Jeudi', en: 'Thursday' },
								{ fr: 'incrémentielle', en: 'incremental' }
							],
							[
								{ fr: 'Vendredi', en: 'Friday' },
								{ fr: 'incrémentielle', en: 'incremental' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Nombre minimal de sauvegardes à lire pour retrouver l’état de vendredi soir',
								en: 'Smallest number of backups to read to recover the state of Friday evening'
							},
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'Si la sauvegarde de mercredi est illisible : soir le plus récent dont on retrouve l’état complet',
								en: 'If Wednesday’s backup is unreadable: latest evening whose complete state can be recovered'
							},
							type: 'text',
							solutions: [TUESDAY],
							choices: NIGHTS
						}
					]
				}
			]
		}
	]
};
