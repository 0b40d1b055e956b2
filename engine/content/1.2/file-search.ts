import type { Tube } from '../challenge.ts';

export const fileSearch: Tube = {
	id: 'fileSearch',
	competence: '1.2',
	title: { fr: 'Retrouver un fichier', en: 'Finding a file again' },
	tutorial: {
		title: { fr: 'Mettre la main sur un fichier égaré', en: 'Getting hold of a mislaid file' },
		minutes: 2,
		body: {
			fr: 'On retrouve un fichier par ce qu’on sait de lui : un morceau de son **nom**, son type, sa **taille** ou sa **date**.\n\nDans un dossier, cliquez sur le titre d’une colonne pour trier. Pour comparer des tailles, ramenez-les à la même unité : 1 Go vaut environ 1 000 Mo, et 1 Mo environ 1 000 Ko. Ainsi 2 Go dépassent 900 Mo, et 50 000 Ko ne font que 50 Mo.\n\nDans le champ de recherche, des **jokers** remplacent ce que vous avez oublié :\n\n- `*` vaut n’importe quelle suite de caractères, même vide ;\n- `?` vaut exactement un caractère.\n\nPar exemple, `photo*.png` trouve `photo.png` et `photo-classe.png`, mais pas `ma-photo.png`, qui commence autrement ; `page?.txt` trouve `page7.txt`, mais pas `page12.txt`.\n\nUne ligne de commande permet d’ajouter des conditions : type, taille, âge, dossier à ignorer. Lisez-les une par une : un fichier doit les remplir **toutes**.\n\nLe piège habituel : les majuscules. Beaucoup de recherches les ignorent, mais certains systèmes, comme Linux, distinguent `.png` de `.PNG`. Si vous ne trouvez rien, retirez une condition et recommencez.',
			en: 'You find a file again by what you know about it: a piece of its **name**, its type, its **size** or its **date**.\n\nIn a folder, click the heading of a column to sort. To compare sizes, bring them to the same unit: 1 GB is about 1,000 MB, and 1 MB about 1,000 KB. So 2 GB is more than 900 MB, and 50,000 KB is only 50 MB.\n\nIn the search box, **wildcards** stand for what you have forgotten:\n\n- `*` is any series of characters, even none;\n- `?` is exactly one character.\n\nFor example, `photo*.png` finds `photo.png` and `photo-class.png`, but not `my-photo.png`, which begins differently; `page?.txt` finds `page7.txt` but not `page12.txt`.\n\nA command line lets you add conditions: type, size, age, folder to ignore. Read them one by one: a file must meet **all** of them.\n\nThe usual trap: capital letters. Many searches ignore them, but some systems, such as Linux, tell `.png` from `.PNG`. If you find nothing, remove one condition and try again.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					seconds: 60,
					instruction: {
						fr: 'Le disque de Marcel est presque plein. Écrivez le nom complet du fichier qui **prend le plus de place**, avec son extension.',
						en: 'Marcel’s disk is almost full. Write the full name of the file that **takes up the most space**, with its extension.'
					},
					why: {
						fr: 'Comparez les unités avant les nombres : 1 Go vaut environ 1 000 Mo et 1 Mo environ 1 000 Ko. `telephone.zip` fait donc à peu près 1 400 Mo, devant les 870 Mo de `randonnee.mp4` ; les 95 300 Ko de `concert.mp4` ne font que 95 Mo environ.',
						en: 'Compare the units before the numbers: 1 GB is about 1,000 MB and 1 MB about 1,000 KB. So `phone.zip` is roughly 1,400 MB, ahead of the 870 MB of `hiking.mp4`; the 95,300 KB of `concert.mp4` are only about 95 MB.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents', en: 'Documents' },
						entries: [
							{
								name: { fr: 'concert.mp4', en: 'concert.mp4' },
								size: { fr: '95 300 Ko', en: '95,300 KB' }
							},
							{
								name: { fr: 'genealogie.pdf', en: 'genealogy.pdf' },
								size: { fr: '12 800 Ko', en: '12,800 KB' }
							},
							{
								name: { fr: 'randonnee.mp4', en: 'hiking.mp4' },
								size: { fr: '870 Mo', en: '870 MB' }
							},
							{
								name: { fr: 'telephone.zip', en: 'phone.zip' },
								size: { fr: '1,4 Go', en: '1.4 GB' }
							},
							{
								name: { fr: 'voix-chorale.wav', en: 'choir-voices.wav' },
								size: { fr: '64 Mo', en: '64 MB' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: [{ fr: 'telephone.zip', en: 'phone.zip' }]
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
						fr: 'Dans la recherche de fichiers, `*` remplace n’importe quelle suite de caractères (même vide) et `?` remplace exactement un caractère ; le nom entier doit correspondre. Amandine tape :\n\n`fact*_202?-03.pdf`\n\nQuels fichiers trouve-t-elle ? **Plusieurs réponses** sont attendues.',
						en: 'In file search, `*` stands for any series of characters (even none) and `?` for exactly one character; the whole name must match. Amandine types:\n\n`inv*_202?-03.pdf`\n\nWhich files does she find? **Several answers** are expected.'
					},
					why: {
						fr: 'Le nom doit commencer par `fact`, puis avoir n’importe quoi (même rien, comme dans `fact_2023-03.pdf`), puis `_202`, un seul caractère et `-03.pdf`. `avoir_facture` commence autrement, 2019 ne commence pas par 202, `2024-3` a perdu son zéro et `.odt` n’est pas `.pdf`.',
						en: 'The name must begin with `inv`, then have anything (even nothing, as in `inv_2023-03.pdf`), then `_202`, a single character and `-03.pdf`. `paid_invoice` begins differently, 2019 does not start with 202, `2024-3` has lost its zero and `.odt` is not `.pdf`.'
					},
					options: [
						{ fr: 'avoir_facture_2025-03.pdf', en: 'paid_invoice_2025-03.pdf' },
						{ fr: 'factures-eau_2025-03.pdf', en: 'invoices-water_2025-03.pdf' },
						{ fr: 'facture_2025-03.odt', en: 'invoice_2025-03.odt' },
						{ fr: 'facture_2019-03.pdf', en: 'invoice_2019-03.pdf' },
						{ fr: 'fact_2023-03.pdf', en: 'inv_2023-03.pdf' },
						{ fr: 'facture_2024-3.pdf', en: 'invoice_2024-3.pdf' },
						{ fr: 'facture_2020-03.pdf', en: 'invoice_2020-03.pdf' }
					],
					solutions: [1, 4, 6]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Sous Linux, depuis le dossier des photos du journal local, Wassim exécute :\n\n`find . -type f -name "*.jpg" -size +5M -mtime -30 -not -path "./archives/*"`\n\nQuels fichiers la commande affiche-t-elle ? **Plusieurs réponses** sont attendues.',
						en: 'On Linux, from the photo folder of the local newspaper, Wassim runs:\n\n`find . -type f -name "*.jpg" -size +5M -mtime -30 -not -path "./archives/*"`\n\nWhich files does the command list? **Several answers** are expected.'
					},
					why: {
						fr: 'Il faut un nom finissant par `.jpg` en minuscules, plus de 5 Mo, moins de 30 jours, et un chemin qui ne commence pas par `./archives/`. `./sport/archives/finale.jpg` passe, car son dossier `archives` est dans `sport` ; `MARCHE.JPG` échoue à cause des majuscules, `portrait.jpg` de sa taille, `plage.jpg` de son âge.',
						en: 'It takes a name ending with lowercase `.jpg`, more than 5 MB, less than 30 days, and a path that does not start with `./archives/`. `./sport/archives/finale.jpg` passes, because its `archives` folder is inside `sport`; `MARCHE.JPG` fails because of its capitals, `portrait.jpg` its size, `plage.jpg` its age.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Contenu du dossier', en: 'Contents of the folder' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Modifié il y a', en: 'Modified' }
						],
						rows: [
							[
								'./mairie.jpg',
								{ fr: '7,4 Mo', en: '7.4 MB' },
								{ fr: '12 jours', en: '12 days ago' }
							],
							['./MARCHE.JPG', { fr: '8,1 Mo', en: '8.1 MB' }, { fr: '3 jours', en: '3 days ago' }],
							[
								'./portrait.jpg',
								{ fr: '2,9 Mo', en: '2.9 MB' },
								{ fr: '2 jours', en: '2 days ago' }
							],
							[
								'./archives/2024/fete.jpg',
								{ fr: '9,0 Mo', en: '9.0 MB' },
								{ fr: '5 jours', en: '5 days ago' }
							],
							[
								'./sport/archives/finale.jpg',
								{ fr: '6,8 Mo', en: '6.8 MB' },
								{ fr: '20 jours', en: '20 days ago' }
							],
							[
								'./sport/plage.jpg',
								{ fr: '9,3 Mo', en: '9.3 MB' },
								{ fr: '45 jours', en: '45 days ago' }
							]
						]
					},
					options: [
						'./mairie.jpg',
						'./MARCHE.JPG',
						'./portrait.jpg',
						'./archives/2024/fete.jpg',
						'./sport/archives/finale.jpg',
						'./sport/plage.jpg'
					],
					solutions: [0, 4]
				}
			]
		}
	]
};
