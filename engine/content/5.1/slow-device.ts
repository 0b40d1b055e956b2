import type { Tube } from '../challenge.ts';

export const slowDevice: Tube = {
	id: 'slowDevice',
	competence: '5.1',
	title: { fr: 'Débloquer un appareil ralenti', en: 'Getting a slow device going again' },
	tutorial: {
		title: {
			fr: 'Redonner de l’air à un appareil qui rame',
			en: 'Giving a sluggish device room to breathe'
		},
		minutes: 2,
		body: {
			fr: 'Un appareil ralentit quand une de ses ressources est épuisée : processeur, mémoire, disque ou espace libre. Trouvez laquelle avant d’agir.\n\n**1. Une seule application ne répond plus ?** Fermez-la, elle seule. Redémarrer tout ferait perdre le travail ouvert ailleurs.\n\n**2. Tout est lent ?** Ouvrez le gestionnaire de tâches et cherchez la colonne proche de son maximum. Le ventilateur qui s’emballe désigne le processeur. Puis cherchez la ligne qui en prend le plus.\n\n**3. Plus de place ?** Calculez ce qui manque : l’espace demandé **moins** l’espace libre. Supprimez d’abord ce qui se retélécharge ou ne sert plus, jamais ce qui n’existe qu’ici.\n\n**Exemple.** Il faut 5 Go, il en reste 2 : libérer 3 Go suffit, un jeu de 4 Go à retélécharger convient.\n\n**Le piège.** Se laisser impressionner par le plus grand nombre du tableau : 2 000 Mo de mémoire sur 8 Go restent supportables, 95 % du processeur ne le sont pas.',
			en: 'A device slows down when one of its resources runs out: processor, memory, disk or free space. Find which one before you act.\n\n**1. A single app no longer responds?** Close that one, and only that one. Restarting everything would lose the work open elsewhere.\n\n**2. Everything is slow?** Open the task manager and look for the column close to its maximum. A racing fan points to the processor. Then find the row that takes the most of it.\n\n**3. No space left?** Work out what is missing: the space required **minus** the free space. First delete what can be downloaded again or is no longer useful, never what exists only here.\n\n**Example.** You need 5 GB, 2 are left: freeing 3 GB is enough, and a 4 GB game that can be downloaded again will do.\n\n**The trap.** Being impressed by the largest number in the table: 2,000 MB of memory out of 8 GB is bearable, 95% of the processor is not.'
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
						fr: 'Le dessin de Camille est enregistré, mais l’application de dessin ne réagit plus depuis dix minutes. Camille a d’autres fenêtres ouvertes, avec du travail **non enregistré**. Sur quel bouton doit-elle cliquer ?',
						en: 'Camille’s drawing is saved, but the drawing app has not responded for ten minutes. Camille has other windows open with **unsaved** work. Which button should she click?'
					},
					why: {
						fr: 'Seule l’application Dessin est bloquée : « Forcer Dessin à quitter » la ferme sans toucher aux autres fenêtres. Redémarrer l’ordinateur ou fermer toutes les applications ferait perdre le travail non enregistré. Désinstaller est inutile : le blocage est passager et le dessin, enregistré.',
						en: 'Only the Drawing app is stuck: “Force Drawing to quit” closes it without touching the other windows. Restarting the computer or closing all apps would lose the unsaved work. Uninstalling is pointless: the freeze is temporary, and the drawing is saved.'
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
					why: {
						fr: 'Il manque 3 − 0,4 = 2,6 Go. Les films loués libèrent 4,1 Go d’un coup et se retéléchargent. Les photos et les messages vocaux suffiraient, mais n’existent nulle part ailleurs ; les podcasts (1,3 Go) et les fichiers temporaires (0,8 Go) ne suffisent pas.',
						en: '3 − 0.4 = 2.6 GB are missing. The rented movies free 4.1 GB at once and can be downloaded again. The photos and voice messages would be enough, but exist nowhere else; the podcasts (1.3 GB) and the temporary data (0.8 GB) are not enough.'
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
					seconds: 60,
					instruction: {
						fr: 'L’ordinateur de Paulette est très lent et son ventilateur tourne à fond, alors qu’elle ne fait rien. Quel processus faut-il arrêter en premier ? Écrivez son nom complet.',
						en: 'Paulette’s computer is very slow and its fan is at full speed, although she is not doing anything. Which process should be stopped first? Type its full name.'
					},
					why: {
						fr: 'Un ventilateur à fond indique un processeur surchargé : dans cette colonne, `vignettes.exe` en prend 91 %. `navigateur.exe` occupe le plus de mémoire, mais 4,7 Go sur 8 laissent de la marge ; `copie-nuage.exe` n’utilise qu’un peu de disque.',
						en: 'A fan at full speed points to an overloaded processor: in that column, `vignettes.exe` takes 91%. `navigateur.exe` uses the most memory, but 4.7 GB out of 8 leaves room; `copie-nuage.exe` uses only a little of the disk.'
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
