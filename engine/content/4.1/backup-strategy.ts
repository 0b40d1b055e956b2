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
	tutorial: {
		title: {
			fr: 'Sauvegarder pour vraiment retrouver ses fichiers',
			en: 'Backing up so that you really get your files back'
		},
		minutes: 2,
		body: {
			fr: 'Une sauvegarde est une copie **séparée** de l’original, qui survit à ce qui détruit l’original.\n\n**1. Gardez trois exemplaires** : l’original et deux copies, sur deux supports différents, dont **une copie ailleurs**, dans un autre bâtiment ou en ligne.\n\n**2. Gardez plusieurs dates.** Un fichier abîmé lundi est abîmé aussi dans la copie de lundi soir. Pour le récupérer, prenez la dernière copie faite avant le dégât.\n\n**3. Connaissez le type de vos copies :**\n\n- complète : tout ;\n- différentielle : tout ce qui a changé depuis la dernière complète ;\n- incrémentielle : ce qui a changé depuis la copie précédente ; il faut toute la chaîne.\n\n**4. Essayez de restaurer** un fichier de temps en temps.\n\n**Exemple.** Une complète le lundi, des incrémentielles mardi et mercredi : pour revenir à mercredi, il faut lire les trois.\n\n**Le piège.** Deux copies dans la même pièce n’en font qu’une devant un vol, une inondation ou un incendie.',
			en: 'A backup is a **separate** copy of the original, which survives whatever destroys the original.\n\n**1. Keep three copies in all**: the original and two copies, on two different kinds of media, with **one of them elsewhere**, in another building or online.\n\n**2. Keep several dates.** A file damaged on Monday is also damaged in Monday night’s copy. To recover it, take the last copy made before the damage.\n\n**3. Know the type of your copies:**\n\n- full: everything;\n- differential: everything that has changed since the last full one;\n- incremental: what has changed since the previous copy; the whole chain is needed.\n\n**4. Try restoring** a file from time to time.\n\n**Example.** A full backup on Monday, incremental ones on Tuesday and Wednesday: to go back to Wednesday, you must read all three.\n\n**The trap.** Two copies in the same room count as one when there is a theft, a flood or a fire.'
		}
	},
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
					why: {
						fr: 'Cherchez la dernière sauvegarde placée entre l’enregistrement (mardi 16 h 40) et le dégât (mercredi 10 h 15). `sauv-0303`, faite mardi à 19 h, convient. `sauv-0304`, plus récente, contient déjà le fichier abîmé, et `sauv-0302` date d’avant l’enregistrement.',
						en: 'Look for the last backup made between the saving (Tuesday 4:40 PM) and the damage (Wednesday 10:15 AM). `sauv-0303`, made on Tuesday at 7 PM, fits. `sauv-0304`, though more recent, already contains the damaged file, and `sauv-0302` dates from before the recipes were saved.'
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
					why: {
						fr: 'L’incendie détruit tout ce qui se trouve dans le logement : il faut donc une copie ailleurs. Cheikh en a une en ligne, Dorian une chez sa sœur. Blandine, Estelle et Farès ont plus de copies, mais toutes sous le même toit : armoire, sous-sol, bureau.',
						en: 'The fire destroys everything in the home, so a copy elsewhere is needed. Cheikh has one online, Dorian one at his sister’s. Blandine, Estelle and Farès have more copies, but all under the same roof: closet, basement, study.'
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
					why: {
						fr: 'La différentielle de mercredi contient tout ce qui a changé depuis dimanche : on lit dimanche, mercredi, jeudi et vendredi, soit 4 sauvegardes. Sans elle, jeudi et vendredi, qui en dépendent, sont inutilisables ; il reste dimanche, lundi et mardi, donc l’état de mardi.',
						en: 'Wednesday’s differential backup contains everything changed since Sunday: you read Sunday, Wednesday, Thursday and Friday, that is 4 backups. Without it, Thursday and Friday, which depend on it, are useless; Sunday, Monday and Tuesday are left, hence the state of Tuesday.'
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
