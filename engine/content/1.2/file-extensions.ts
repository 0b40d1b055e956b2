import type { Tube } from '../challenge.ts';

export const fileExtensions: Tube = {
	id: 'fileExtensions',
	competence: '1.2',
	title: { fr: 'Reconnaître le format d’un fichier', en: 'Recognizing a file’s format' },
	tutorial: {
		title: { fr: 'Savoir avec quoi ouvrir un fichier', en: 'Knowing what to open a file with' },
		minutes: 2,
		body: {
			fr: 'L’**extension**, les lettres après le dernier point du nom, dit comment le fichier est fait et quel logiciel peut l’ouvrir.\n\nRetenez les familles les plus courantes :\n\n- images : `.jpg`, `.jpeg`, `.png`, `.gif`, `.svg` ;\n- sons : `.mp3`, `.wav`, `.ogg` ;\n- vidéos : `.mp4`, `.webm`, `.mkv` ;\n- textes : `.odt`, `.docx`, `.txt`, et `.pdf` pour lire ou imprimer ;\n- tableaux : `.ods`, `.xlsx`, `.csv` ;\n- archives, qui contiennent d’autres fichiers : `.zip`, `.7z`.\n\nPar exemple, `chanson-photo.mp3` est un son, malgré le mot « photo ». Si l’extension est cachée, demandez à votre système d’afficher les extensions des fichiers.\n\nUn fichier `.csv` est un tableau écrit comme du texte : un caractère, souvent `;` ou `,`, sépare les colonnes. À l’ouverture, le tableur demande ce séparateur et l’**encodage**, c’est-à-dire la façon dont les lettres sont codées. Des signes bizarres à la place des accents, comme `Ã©`, montrent un mauvais encodage : rouvrez le fichier avec un autre, le plus souvent UTF-8.\n\nLe piège habituel : renommer pour convertir. Changer `.png` en `.jpg` ne change que l’étiquette ; pour convertir, ouvrez le fichier et exportez-le.',
			en: 'The **extension**, the letters after the last dot of the name, tells how the file is made and which program can open it.\n\nRemember the most common families:\n\n- pictures: `.jpg`, `.jpeg`, `.png`, `.gif`, `.svg`;\n- sounds: `.mp3`, `.wav`, `.ogg`;\n- videos: `.mp4`, `.webm`, `.mkv`;\n- texts: `.odt`, `.docx`, `.txt`, and `.pdf` to read or print;\n- tables: `.ods`, `.xlsx`, `.csv`;\n- archives, which contain other files: `.zip`, `.7z`.\n\nFor example, `photo-song.mp3` is a sound, despite the word “photo.” If the extension is hidden, ask your system to show file extensions.\n\nA `.csv` file is a table written as text: a character, often `;` or `,`, separates the columns. On opening, the spreadsheet asks for this separator and for the **encoding**, that is, the way letters are coded. Strange signs instead of accents, such as `Ã©`, show a wrong encoding: reopen the file with another one, most often UTF-8.\n\nThe usual trap: renaming to convert. Changing `.png` to `.jpg` only changes the label; to convert, open the file and export it.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Léo veut ouvrir ses **images** dans un logiciel de retouche. Lesquels de ces fichiers sont des images ? **Plusieurs réponses** sont attendues.',
						en: 'Léo wants to open his **pictures** in an image editor. Which of these files are pictures? **Several answers** are expected.'
					},
					why: {
						fr: 'C’est la fin du nom qui donne le format : `.jpg`, `.jpeg` et `.png` sont des images. Le reste du nom peut tromper : `belle-photo.docx` est un document de texte, `images-vacances.zip` une archive compressée et `plage.mp4` une vidéo.',
						en: 'The end of the name tells the format: `.jpg`, `.jpeg` and `.png` are pictures. The rest of the name can mislead: `nice-photo.docx` is a text document, `vacation-pictures.zip` a compressed archive and `beach.mp4` a video.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Téléchargements', en: 'Downloads' },
						entries: [
							{
								name: { fr: 'belle-photo.docx', en: 'nice-photo.docx' },
								size: { fr: '310 Ko', en: '310 KB' }
							},
							{ name: 'dsc_0147.jpg', size: { fr: '4,2 Mo', en: '4.2 MB' } },
							{
								name: { fr: 'images-vacances.zip', en: 'vacation-pictures.zip' },
								size: { fr: '18 Mo', en: '18 MB' }
							},
							{ name: 'logo-club.png', size: { fr: '95 Ko', en: '95 KB' } },
							{
								name: { fr: 'plage.mp4', en: 'beach.mp4' },
								size: { fr: '87 Mo', en: '87 MB' }
							},
							{
								name: 'portrait.jpeg',
								size: { fr: '3,6 Mo', en: '3.6 MB' }
							}
						]
					},
					options: [
						'dsc_0147.jpg',
						{ fr: 'belle-photo.docx', en: 'nice-photo.docx' },
						{ fr: 'images-vacances.zip', en: 'vacation-pictures.zip' },
						'portrait.jpeg',
						'logo-club.png',
						{ fr: 'plage.mp4', en: 'beach.mp4' }
					],
					solutions: [0, 3, 4]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Théa ouvre dans un tableur le fichier CSV des adhérents d’un club, et voici ce qui s’affiche dans la première colonne.\n\nAvec quels réglages doit-elle **rouvrir** ce fichier, et avec quel encodage l’a-t-elle **ouvert** cette fois-ci ?',
						en: 'Théa opens the CSV file of a club’s members in a spreadsheet, and this is what shows in the first column.\n\nWith which settings must she **reopen** this file, and with which encoding did she **open** it this time?'
					},
					why: {
						fr: 'Entre « nom », « prenom » et « cotisation », on voit des points-virgules ; la virgule de « 45,50 » n’est que décimale. « Ã¨ » à la place de « è » est le signe d’un fichier UTF-8 lu en Windows-1252 : en UTF-8, « è » occupe deux octets, affichés ici comme deux lettres.',
						en: 'Between “nom,” “prenom” and “cotisation” there are semicolons; the comma in “45,50” is only the French decimal mark. “Ã¨” instead of “è” is the sign of a UTF-8 file read as Windows-1252: in UTF-8, “è” takes two bytes, shown here as two letters.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: ['nom;prenom;cotisation'],
						rows: [
							['LefÃ¨vre;HÃ©lÃ¨ne;45,50'],
							['BenoÃ®t;RaphaÃ«l;38,00'],
							['Diallo;FranÃ§ois;45,50']
						]
					},
					fields: [
						{
							label: { fr: 'Séparateur de colonnes à choisir', en: 'Column separator to choose' },
							type: 'text',
							choices: [
								{ fr: 'virgule', en: 'comma' },
								{ fr: 'point-virgule', en: 'semicolon' },
								{ fr: 'tabulation', en: 'tab' },
								{ fr: 'espace', en: 'space' }
							],
							solutions: [{ fr: 'point-virgule', en: 'semicolon' }]
						},
						{
							label: { fr: 'Encodage à choisir', en: 'Encoding to choose' },
							type: 'text',
							choices: ['ASCII', 'UTF-8', 'UTF-16', 'Windows-1252'],
							solutions: ['UTF-8']
						},
						{
							label: {
								fr: 'Encodage utilisé pour cette ouverture',
								en: 'Encoding used for this opening'
							},
							type: 'text',
							choices: ['ASCII', 'UTF-8', 'UTF-16', 'Windows-1252'],
							solutions: ['Windows-1252']
						}
					]
				}
			]
		}
	]
};
