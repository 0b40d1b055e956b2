import type { Tube } from '../challenge.ts';

export const slowDevice: Tube = {
	id: 'slowDevice',
	competence: '5.1',
	title: { fr: 'Débloquer un appareil ralenti', en: 'Getting a slow device going again' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Le dessin de Camille est enregistré, mais l’application de dessin ne réagit plus depuis dix minutes. Camille a d’autres fenêtres ouvertes, avec du travail **non enregistré**. Sur quel bouton doit-elle cliquer ?',
						en: 'Camille’s drawing is saved, but the drawing app has not responded for ten minutes. Camille has other windows open with **unsaved** work. Which button should she click?'
					},
					stimulus: {
						type: 'dialog',
						title: {
							fr: 'L’application Dessin ne répond pas',
							en: 'The Drawing app is not responding'
						},
						body: { fr: 'Que voulez-vous faire ?', en: 'What do you want to do?' },
						buttons: [
							{ fr: 'Redémarrer l’ordinateur', en: 'Restart the computer' },
							{ fr: 'Fermer toutes les applications', en: 'Close all apps' },
							{ fr: 'Forcer Dessin à quitter', en: 'Force Drawing to quit' },
							{ fr: 'Désinstaller Dessin', en: 'Uninstall Drawing' }
						]
					},
					options: [
						{ fr: 'Redémarrer l’ordinateur', en: 'Restart the computer' },
						{ fr: 'Forcer Dessin à quitter', en: 'Force Drawing to quit' },
						{ fr: 'Fermer toutes les applications', en: 'Close all apps' },
						{ fr: 'Désinstaller Dessin', en: 'Uninstall Drawing' }
					],
					solution: 1
				}
			]
		},
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'La mise à jour du téléphone de Rémi demande 3 Go d’espace libre ; il n’en reste que 0,4. Que peut-il supprimer **en une seule fois** pour l’installer, sans rien perdre d’irremplaçable ?',
						en: 'The update of Rémi’s phone needs 3 GB of free space; only 0.4 GB is left. What can he delete **in one go** to install it, without losing anything irreplaceable?'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Espace utilisé', en: 'Space used' },
						columns: [
							{ fr: 'Contenu', en: 'Content' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Copie ailleurs', en: 'Copy elsewhere' }
						],
						rows: [
							[
								{ fr: 'Photos de famille', en: 'Family photos' },
								{ fr: '9,2 Go', en: '9.2 GB' },
								{ fr: 'aucune', en: 'none' }
							],
							[
								{ fr: 'Podcasts téléchargés', en: 'Downloaded podcasts' },
								{ fr: '1,3 Go', en: '1.3 GB' },
								{ fr: 'à retélécharger', en: 'can be downloaded again' }
							],
							[
								{ fr: 'Films loués', en: 'Rented movies' },
								{ fr: '4,1 Go', en: '4.1 GB' },
								{ fr: 'à retélécharger', en: 'can be downloaded again' }
							],
							[
								{ fr: 'Messages vocaux', en: 'Voice messages' },
								{ fr: '3,5 Go', en: '3.5 GB' },
								{ fr: 'aucune', en: 'none' }
							],
							[
								{ fr: 'Fichiers temporaires', en: 'Temporary data' },
								{ fr: '0,8 Go', en: '0.8 GB' },
								{ fr: 'inutile', en: 'not needed' }
							]
						]
					},
					field: {
						label: { fr: 'Contenu à supprimer', en: 'Content to delete' },
						type: 'text',
						solutions: [
							{ fr: 'Films loués', en: 'Rented movies' },
							{ fr: 'Les films loués', en: 'The rented movies' },
							{ fr: 'Films', en: 'Movies' },
							{ fr: 'Les films', en: 'The movies' }
						]
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'L’ordinateur de Paulette est très lent et son ventilateur tourne à fond, alors qu’elle ne fait rien. Quel processus faut-il arrêter en premier ? Écrivez son nom complet.',
						en: 'Paulette’s computer is very slow and its fan is at full speed, although she is not doing anything. Which process should be stopped first? Type its full name.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Gestionnaire de tâches (mémoire : 8 Go, dont 4,7 utilisés)',
							en: 'Task manager (memory: 8 GB, 4.7 used)'
						},
						columns: [
							{ fr: 'Processus', en: 'Process' },
							{ fr: 'Processeur', en: 'CPU' },
							{ fr: 'Mémoire', en: 'Memory' },
							{ fr: 'Disque', en: 'Disk' }
						],
						rows: [
							[
								'navigateur.exe',
								{ fr: '3 %', en: '3%' },
								{ fr: '2 150 Mo', en: '2,150 MB' },
								{ fr: '0,1 Mo/s', en: '0.1 MB/s' }
							],
							[
								'inactif.sys',
								{ fr: '1 %', en: '1%' },
								{ fr: '0 Mo', en: '0 MB' },
								{ fr: '0 Mo/s', en: '0 MB/s' }
							],
							[
								'vignettes.exe',
								{ fr: '91 %', en: '91%' },
								{ fr: '140 Mo', en: '140 MB' },
								{ fr: '0,3 Mo/s', en: '0.3 MB/s' }
							],
							[
								'copie-nuage.exe',
								{ fr: '2 %', en: '2%' },
								{ fr: '210 Mo', en: '210 MB' },
								{ fr: '4,8 Mo/s', en: '4.8 MB/s' }
							],
							[
								'bureau.exe',
								{ fr: '3 %', en: '3%' },
								{ fr: '480 Mo', en: '480 MB' },
								{ fr: '0 Mo/s', en: '0 MB/s' }
							]
						]
					},
					field: {
						label: { fr: 'Processus', en: 'Process' },
						type: 'code',
						solutions: ['vignettes.exe', 'vignettes']
					}
				}
			]
		}
	]
};
