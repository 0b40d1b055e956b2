import type { Tube } from '../challenge.ts';

export const errorLogs: Tube = {
	id: 'errorLogs',
	competence: '5.1',
	title: {
		fr: 'Remonter à la cause d’une erreur',
		en: 'Tracing an error back to its cause'
	},
	tutorial: {
		title: {
			fr: 'Exploiter un message d’erreur ou un journal',
			en: 'Making use of an error message or a log'
		},
		minutes: 1,
		body: {
			fr: 'Un journal raconte ce qu’a fait une machine, une ligne par événement, avec l’heure ; la cause d’une panne s’y trouve presque toujours **avant** les derniers messages.\n\n**1. Lisez dans l’ordre des heures** et repérez la **première** erreur. Celles qui suivent en sont souvent les conséquences.\n\n**2. Relevez les faits** : nombres, noms de fichiers, dates, adresses, numéros de processus.\n\n**3. Comparez** ce qui était demandé et ce qui était possible. Une date, une place, un port déjà pris : quelque chose ne colle pas.\n\n**4. Demandez-vous qui a lancé qui.** Un programme qui revient après son arrêt est relancé par un autre, son parent (colonne `ppid`).\n\n**Exemple.** « Dossier introuvable », puis « copie impossible », puis « rapport vide » : on corrige le dossier, et le reste suit.\n\n**Le piège.** Soigner le symptôme : fermer l’avertissement ou ajouter une exception fait taire le message, mais la panne reviendra.',
			en: 'A log tells what a machine did, one line per event, with the time; the cause of a failure is almost always found **before** the last messages.\n\n**1. Read in order of time** and find the **first** error. Those that follow are often its consequences.\n\n**2. Note the facts**: numbers, file names, dates, addresses, process numbers.\n\n**3. Compare** what was asked for and what was possible. A date, an amount of space, a port already in use: something does not fit.\n\n**4. Ask yourself who started whom.** A program that comes back after being stopped is restarted by another one, its parent (the `ppid` column).\n\n**Example.** “Folder not found,” then “copy failed,” then “empty report”: fix the folder, and the rest follows.\n\n**The trap.** Treating the symptom: closing the warning or adding an exception silences the message, but the failure will come back.'
		}
	},
	skills: [
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'La sauvegarde de nuit d’une école échoue. Elle copie les fichiers **sans les compresser**. Combien de gigaoctets faut-il libérer, au minimum, pour qu’elle aboutisse la nuit prochaine, si rien d’autre ne change ?',
						en: 'A school’s nightly backup fails. It copies the files **without compressing them**. At least how many gigabytes must be freed for it to succeed the next night, if nothing else changes?'
					},
					why: {
						fr: 'La première erreur est le manque d’espace ; les suivantes en découlent. Il faut placer 97 Go, la destination n’en a que 58 de libres : 97 − 58 = 39 Go. Les 151 Go sont toute la source, dont seule une partie est copiée, et la copie partielle a déjà été effacée.',
						en: 'The first error is the lack of space; the next ones follow from it. 97 GB must fit, and the destination has only 58 free: 97 − 58 = 39 GB. The 151 GB are the whole source, only part of which is copied, and the partial copy has already been erased.'
					},
					stimulus: {
						type: 'code',
						language: 'log',
						text: {
							fr: '02:00:01 INFO   sauvegarde démarrée\n02:00:02 INFO   source /home : 151 Go occupés sur 480 Go\n02:00:02 INFO   à copier /home/ecole : 97 Go\n02:00:03 INFO   destination /mnt/copie : 58 Go libres sur 240 Go\n03:12:44 ERREUR écriture impossible : plus d’espace disponible\n03:12:45 ERREUR archive incomplète, copie partielle effacée\n03:12:46 ERREUR contrôle impossible : archive introuvable\n03:12:46 ERREUR rapport non envoyé : aucun fichier à joindre',
							en: '02:00:01 INFO  backup started\n02:00:02 INFO  source /home: 151 GB used of 480 GB\n02:00:02 INFO  to copy /home/ecole: 97 GB\n02:00:03 INFO  destination /mnt/copie: 58 GB free of 240 GB\n03:12:44 ERROR write failed: no space left\n03:12:45 ERROR archive incomplete, partial copy erased\n03:12:46 ERROR check failed: archive not found\n03:12:46 ERROR report not sent: no file to attach'
						}
					},
					field: {
						label: { fr: 'Espace à libérer', en: 'Space to free' },
						type: 'number',
						solutions: ['39'],
						unit: { fr: 'Go', en: 'GB' }
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Ce message apparaît sur **tous** les sites sécurisés, mais seulement sur le vieux poste de l’atelier, chaque matin après une nuit hors tension. Que faut-il faire ?',
						en: 'This message appears on **every** secure site, but only on the old computer in the workshop, every morning after a night without power. What should be done?'
					},
					why: {
						fr: 'Le poste se croit en 2015, à minuit passé de 7 minutes : privé de courant, il a perdu l’heure, que garde la pile de la carte mère. Vu de 2015, tout certificat semble « pas encore valide ». Ajouter des exceptions cacherait la cause et supprimerait une protection.',
						en: 'The computer believes it is 2015, 7 minutes past midnight: without power, it lost the time, which the motherboard battery keeps. Seen from 2015, every certificate looks “not valid yet.” Adding exceptions would hide the cause and remove a protection.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Connexion non sécurisée', en: 'Connection not secure' },
						body: {
							fr: 'Le certificat de portail.mairie-olmet.example n’est pas encore valide.\n\nValable du 04/02/2026 au 04/02/2027.\n\nDate de cet ordinateur : 01/01/2015, 00:07.',
							en: 'The certificate of portail.mairie-olmet.example is not valid yet.\n\nValid from 02/04/2026 to 02/04/2027.\n\nDate of this computer: 01/01/2015, 00:07.'
						},
						buttons: [
							{ fr: 'Retour', en: 'Go back' },
							{ fr: 'Avancé', en: 'Advanced' }
						]
					},
					options: [
						{
							fr: 'Demander à chaque site de renouveler son certificat',
							en: 'Ask each site to renew its certificate'
						},
						{
							fr: 'Ajouter une exception de sécurité pour chaque site',
							en: 'Add a security exception for each site'
						},
						{
							fr: 'Remplacer la pile de la carte mère et remettre l’heure',
							en: 'Replace the motherboard battery and set the clock'
						},
						{
							fr: 'Effacer les cookies et réinstaller le navigateur',
							en: 'Clear the cookies and reinstall the browser'
						}
					],
					solution: 2
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Le service `catalogue` refuse de démarrer : le port 8080 est déjà pris. Idriss arrête le processus fautif, mais le port est aussitôt repris. Quels processus doit-il arrêter, et dans quel ordre, pour que le port reste libre ? Écrivez leurs numéros (PID).',
						en: 'The `catalogue` service refuses to start: port 8080 is already in use. Idriss stops the process at fault, but the port is taken again at once. Which processes must he stop, and in which order, so that the port stays free? Type their numbers (PID).'
					},
					why: {
						fr: 'Le port 8080 est tenu par `apercu`, devenu 4502 après l’arrêt de 3120. Dans `ps`, son parent (ppid) est 3098, `watch-and-restart`, qui le relance aussitôt. Il faut donc arrêter d’abord 3098, puis 4502 ; l’ordre inverse ferait encore naître un nouveau processus.',
						en: 'Port 8080 is held by `apercu`, which became 4502 after 3120 was stopped. In `ps`, its parent (ppid) is 3098, `watch-and-restart`, which restarts it at once. So stop 3098 first, then 4502; the opposite order would again give birth to a new one.'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '$ journalctl -u catalogue\ncatalogue[4410]: bind 0.0.0.0:8080: Address already in use\n\n$ sudo ss -ltnp\nLISTEN 0.0.0.0:22      users:(("sshd",pid=702))\nLISTEN 0.0.0.0:8081    users:(("stock",pid=2987))\nLISTEN 127.0.0.1:8080  users:(("apercu",pid=3120))\n\n$ sudo kill 3120\n$ sudo ss -ltnp | grep :8080\nLISTEN 127.0.0.1:8080  users:(("apercu",pid=4502))\n\n$ ps -eo pid,ppid,cmd\n    1     0 /sbin/init\n  702     1 sshd\n 2987     1 stock\n 3098     1 watch-and-restart apercu\n 4502  3098 apercu'
					},
					fields: [
						{
							label: { fr: 'À arrêter en premier', en: 'To stop first' },
							type: 'number',
							solutions: ['3098']
						},
						{
							label: { fr: 'À arrêter ensuite', en: 'To stop next' },
							type: 'number',
							solutions: ['4502']
						}
					]
				}
			]
		}
	]
};
