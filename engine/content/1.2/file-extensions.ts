import type { Random } from '../../random.ts';
import type { ChallengeBody, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { PEOPLE } from './quantities.ts';

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
			proves: say(
				'Reconnaître à son extension ce que contient un fichier.',
				'Recognize what a file contains by its extension.'
			),
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
				},
				sortsOfAttachments,
				acceptedFile,
				onlyOneOfSort
			]
		},
		{
			level: 4,
			proves: say(
				'Choisir un format d’après l’usage, et convertir en sachant ce que l’on perd.',
				'Choose a format to suit the use, and convert knowing what is lost.'
			),
			challenges: [formatForUse, reallyConverted, lostByConverting, formatForAll]
		},
		{
			level: 6,
			proves: say(
				'Trouver les réglages qui ouvrent sans dégât un fichier de texte ou de données.',
				'Find the settings that open a text or data file without damage.'
			),
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
				},
				encodingMistake,
				shiftedLine,
				columnsAsText
			]
		}
	]
};

const SORTS = [
	{
		id: 'picture',
		sort: say('image', 'picture'),
		one: say('une image', 'a picture'),
		extensions: ['png', 'jpg', 'jpeg', 'gif'],
		misleading: say('photo', 'picture')
	},
	{
		id: 'sound',
		sort: say('son', 'sound'),
		one: say('un son', 'a sound'),
		extensions: ['mp3', 'wav', 'ogg'],
		misleading: say('chanson', 'song')
	},
	{
		id: 'video',
		sort: say('vidéo', 'video'),
		one: say('une vidéo', 'a video'),
		extensions: ['mp4', 'mkv', 'webm'],
		misleading: say('film', 'movie')
	},
	{
		id: 'sheet',
		sort: say('tableau', 'spreadsheet'),
		one: say('un tableau', 'a spreadsheet'),
		extensions: ['ods', 'xlsx'],
		misleading: say('liste', 'list')
	},
	{
		id: 'text',
		sort: say('texte', 'text'),
		one: say('un texte', 'a text'),
		extensions: ['odt', 'docx', 'txt'],
		misleading: say('article', 'article')
	},
	{
		id: 'archive',
		sort: say('archive compressée', 'compressed archive'),
		one: say('une archive compressée', 'a compressed archive'),
		extensions: ['zip', '7z'],
		misleading: say('dossier', 'folder')
	}
] as const;

type Sort = (typeof SORTS)[number];

const SUBJECTS = [
	say('kermesse', 'fair'),
	say('tournoi', 'tournament'),
	say('randonnee', 'hike'),
	say('concert', 'concert'),
	say('exposition', 'exhibition'),
	say('anniversaire', 'birthday')
];

/** A name whose words tell of another sort of file than its extension. */
function misleadingName(random: Random, { sort, words }: { sort: Sort; words: Sort }) {
	const subject = pickOne(random, SUBJECTS);
	const extension = pickOne(random, sort.extensions);
	return {
		extension,
		name: tell((l) => `${words.misleading[l]}-${subject[l]}.${extension}`)
	};
}

/** What each of three attachments is. */
function sortsOfAttachments(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const sorts = pick(random, SORTS, 4);
	const files = sorts
		.slice(0, 3)
		.map((sort, i) => ({ sort, ...misleadingName(random, { sort, words: sorts[(i + 1) % 3]! }) }));
	const choices = pick(random, sorts, 4).map(({ sort }) => sort);
	return {
		kind: 'qrocm',
		instruction: say(
			'Que contient chacune des pièces jointes de ce courriel ?',
			'What does each attachment of this email contain?'
		),
		stimulus: {
			type: 'mail',
			from: who,
			to: whom,
			subject: say('Comme promis', 'As promised'),
			body: say(
				'Bonjour,\n\nVoici ce que j’ai gardé de notre association. Dis-moi si tu arrives à tout ouvrir !',
				'Hello,\n\nHere is what I have kept of our association. Tell me if you can open everything!'
			),
			attachments: files.map(({ name }) => name)
		},
		fields: files.map(({ name, sort }) => ({
			label: name,
			type: 'text',
			choices,
			solutions: [sort.sort]
		})),
		why: say(
			`Regardez les lettres après le dernier point : ${files.map(({ extension, sort }) => `\`.${extension}\` est ${sort.one.fr}`).join(', ')}. Le premier mot de ces noms parle d’autre chose, mais on peut écrire ce qu’on veut dans un nom : c’est l’extension qui dit avec quel logiciel ouvrir le fichier.`,
			`Look at the letters after the last dot: ${files.map(({ extension, sort }) => `\`.${extension}\` is ${sort.one.en}`).join(', ')}. The first word of these names suggests something else, but a name may say anything: the extension tells which program opens the file.`
		)
	};
}

const FORMS = [
	{
		sort: 0,
		title: say('Déposer votre affiche', 'Hand in your poster'),
		body: say('Concours d’affiches de la médiathèque', 'Poster contest of the library'),
		accepted: say('Formats acceptés : images seulement', 'Accepted formats: pictures only')
	},
	{
		sort: 1,
		title: say('Déposer votre enregistrement', 'Hand in your recording'),
		body: say('Oral de langue : parlez deux minutes', 'Language exam: speak for two minutes'),
		accepted: say('Formats acceptés : sons seulement', 'Accepted formats: sounds only')
	},
	{
		sort: 2,
		title: say('Déposer votre court-métrage', 'Hand in your short film'),
		body: say('Festival des lycées de la région', 'Festival of the region’s high schools'),
		accepted: say('Formats acceptés : vidéos seulement', 'Accepted formats: videos only')
	},
	{
		sort: 3,
		title: say('Déposer votre budget', 'Hand in your budget'),
		body: say('Demande de subvention d’association', 'Grant application for associations'),
		accepted: say('Formats acceptés : tableaux seulement', 'Accepted formats: spreadsheets only')
	}
];

/** The file that an upload form accepts. */
function acceptedFile(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const form = pickOne(random, FORMS);
	const wanted = SORTS[form.sort]!;
	const others = pick(
		random,
		SORTS.filter((one) => one !== wanted),
		3
	);
	const right = misleadingName(random, { sort: wanted, words: others[0]! });
	const lure = misleadingName(random, { sort: others[0]!, words: wanted });
	const wrong = [
		lure,
		misleadingName(random, { sort: others[1]!, words: others[2]! }),
		misleadingName(random, { sort: others[2]!, words: others[1]! })
	];
	return choice({
		instruction: say(
			`${who} arrive sur cette fenêtre de dépôt. Lequel de ces fichiers sera accepté ?`,
			`${who} reaches this upload window. Which of these files will be accepted?`
		),
		stimulus: {
			type: 'dialog',
			title: form.title,
			body: tell((l) => `${form.body[l]}\n\n${form.accepted[l]}`),
			buttons: [say('Choisir un fichier', 'Choose a file'), say('Annuler', 'Cancel')]
		},
		right: [right.name],
		wrong: wrong.map(({ name }) => name),
		why: say(
			`Le site vérifie le format, que dit la fin du nom : \`.${right.extension}\` est ${wanted.one.fr}. \`${lure.name.fr}\` a le bon mot dans son nom, mais \`.${lure.extension}\` est ${others[0]!.one.fr}.`,
			`The site checks the format, which the end of the name tells: \`.${right.extension}\` is ${wanted.one.en}. \`${lure.name.en}\` has the right word in its name, but \`.${lure.extension}\` is ${others[0]!.one.en}.`
		)
	});
}

/** The only file of a sort, in a folder. */
function onlyOneOfSort(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [wanted, ...others] = pick(random, SORTS.slice(0, 5), 5) as [Sort, ...Sort[]];
	const right = misleadingName(random, { sort: wanted, words: others[0]! });
	const files = [
		right,
		...others.map((sort, i) =>
			misleadingName(random, { sort, words: i === 0 ? wanted : others[(i + 1) % 4]! })
		)
	];
	const lure = files[1]!;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} cherche le seul fichier de ce dossier qui est **${wanted.one.fr}**. Écrivez son nom complet, avec l’extension.`,
			`${who} is looking for the only file in this folder that is **${wanted.one.en}**. Write its full name, with the extension.`
		),
		stimulus: {
			type: 'files',
			path: say('Téléchargements', 'Downloads'),
			entries: pick(random, files, files.length).map(({ name }) => ({ name }))
		},
		field: { label: say('Nom du fichier', 'File name'), type: 'code', solutions: [right.name] },
		why: say(
			`Lisez chaque nom par la fin : parmi ces extensions, seule \`.${right.extension}\` annonce ${wanted.one.fr}. Le mot « ${wanted.misleading.fr} » de \`${lure.name.fr}\` attire l’œil, mais \`.${lure.extension}\` annonce ${others[0]!.one.fr}.`,
			`Read each name from its end: among these extensions, only \`.${right.extension}\` announces ${wanted.one.en}. The word “${wanted.misleading.en}” in \`${lure.name.en}\` catches the eye, but \`.${lure.extension}\` announces ${others[0]!.one.en}.`
		)
	};
}

/** What made accented letters unreadable. */
function encodingMistake(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const isLost = pickOne(random, [true, false]);
	const texts = pick(random, ['Forêt', 'Théo', 'marée', 'Noël', 'Brière', 'Hélène', 'gâteau'], 3);
	const shown = texts.map((text) => garbled(text, isLost));
	const accent = /[^A-Za-z]/.exec(texts[0]!)![0];
	const seen = garbled(accent, isLost);
	const explanations = [
		say('Un fichier en UTF-8, lu comme du Windows-1252', 'A UTF-8 file, read as Windows-1252'),
		say('Un fichier en Windows-1252, lu comme de l’UTF-8', 'A Windows-1252 file, read as UTF-8')
	];
	const [right, opposite] = isLost ? explanations.reverse() : explanations;
	return choice({
		instruction: say(
			`${who} ouvre dans un éditeur de texte une liste exportée d’un logiciel. Voici quelques mots à l’écran, et ce qu’ils devraient être. Que s’est-il passé ?`,
			`${who} opens in a text editor a list exported from a program. Here are a few words on the screen, and what they should be. What happened?`
		),
		stimulus: {
			type: 'table',
			columns: [say('À l’écran', 'On the screen'), say('Mot attendu', 'Expected word')],
			rows: texts.map((text, i) => [shown[i]!, text])
		},
		right: [right!],
		wrong: [
			opposite!,
			say('Un fichier en UTF-16, lu comme du Windows-1252', 'A UTF-16 file, read as Windows-1252'),
			say('Un fichier en UTF-8, lu comme de l’UTF-16', 'A UTF-8 file, read as UTF-16')
		],
		why: isLost
			? say(
					`Chaque lettre accentuée est devenue un seul \`${seen}\`, le signe que met un lecteur d’UTF-8 devant un octet qui n’en est pas. En Windows-1252, « ${accent} » tient en un octet, interdit seul en UTF-8. L’erreur inverse montrerait **deux** signes, comme \`${garbled(accent, false)}\`, et l’UTF-16 dérangerait aussi les lettres sans accent.`,
					`Each accented letter has become a single \`${seen}\`, the sign that a UTF-8 reader puts in place of a byte that is not valid. In Windows-1252, “${accent}” is one byte, forbidden on its own in UTF-8. The opposite mistake would show **two** signs, such as \`${garbled(accent, false)}\`, and UTF-16 would disturb plain letters too.`
				)
			: say(
					`Chaque lettre accentuée est devenue deux signes : en UTF-8, « ${accent} » occupe deux octets, que le Windows-1252 lit comme deux lettres, \`${seen}\`. L’erreur inverse montrerait un seul \`\uFFFD\` par accent. L’UTF-16, qui compte deux octets par lettre, dérangerait aussi les lettres sans accent.`,
					`Each accented letter has become two signs: in UTF-8, “${accent}” takes two bytes, which Windows-1252 reads as two letters, \`${seen}\`. The opposite mistake would show a single \`\uFFFD\` for each accent. UTF-16, with two bytes for each letter, would disturb plain letters too.`
				)
	});
}

/** A text of letters of Latin 1, lost in UTF-8 or doubled out of it. */
function garbled(text: string, isLost: boolean): string {
	if (isLost) return text.replace(/[\u0080-\uFFFF]/g, '\uFFFD');
	return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

const STREETS = [
	'rue des Lilas',
	'place du Port',
	'quai Neuf',
	'allée Verte',
	'rue du Four',
	'impasse Basse'
];
const CITIES = ['Brest', 'Lyon', 'Dijon', 'Nantes', 'Metz', 'Rouen'];

/** The line of a CSV file whose columns do not fall into place. */
function shiftedLine(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const separator = pickOne(random, [';', ',']);
	const wrongLine = pickNumber(random, 3, 6);
	const protectedLine = wrongLine === 3 ? 5 : wrongLine - 1;
	const [names, streets, cities] = [
		pick(random, PEOPLE, 5),
		pick(random, STREETS, 5),
		pick(random, CITIES, 5)
	];
	const lines = names.map((name, i) => {
		const street = `${pickNumber(random, 2, 60)} ${streets[i]!}`;
		const floor = `${street}${separator} bât. ${pickOne(random, ['A', 'B', 'C'])}`;
		const line = i + 2;
		const address = line === wrongLine ? floor : line === protectedLine ? `"${floor}"` : street;
		return [name, address, cities[i]!].join(separator);
	});
	const shown = [['nom', 'adresse', 'ville'].join(separator), ...lines];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} va importer ce fichier CSV de **trois colonnes** dans un tableur. Séparateur : \`${separator}\`. Délimiteur de texte : \`"\`.\n\nSur quelle ligne les données tomberont-elles dans les mauvaises colonnes ? La première ligne, celle des titres, est la ligne 1.`,
			`${who} is about to import this CSV file of **three columns** into a spreadsheet. Separator: \`${separator}\`. Text delimiter: \`"\`.\n\nOn which line will the data fall into the wrong columns? The first line, with the headings, is line 1.`
		),
		stimulus: { type: 'code', language: 'csv', text: shown.join('\n') },
		field: {
			label: say('Numéro de la ligne', 'Number of the line'),
			type: 'number',
			solutions: [`${wrongLine}`]
		},
		why: say(
			`Comptez les séparateurs hors des guillemets : deux par ligne pour trois colonnes. La ligne ${wrongLine} en a trois, car celui de l’adresse coupe la cellule en deux, et la ville glisse dans une quatrième colonne. La ligne ${protectedLine} en contient autant, mais l’un d’eux est entre guillemets : il fait partie du texte.`,
			`Count the separators outside the quotes: two on each line for three columns. Line ${wrongLine} has three, because the one in the address cuts the cell in two, and the city slips into a fourth column. Line ${protectedLine} holds as many, but one of them is inside quotes: it is part of the text.`
		)
	};
}

/** The columns that a spreadsheet would spoil by reading numbers or dates in them. */
function columnsAsText(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const spoilt = pick(
		random,
		[
			{
				name: say('code_postal', 'postal_code'),
				value: `0${pickNumber(random, 1000, 9800)}`,
				loss: say('le zéro de tête disparaîtrait', 'the leading zero would vanish')
			},
			{
				name: say('telephone', 'phone'),
				value: `06${pickNumber(random, 10000000, 99999999)}`,
				loss: say('le zéro de tête disparaîtrait', 'the leading zero would vanish')
			},
			{
				name: say('carte_membre', 'member_card'),
				value: `${pickNumber(random, 4000, 9999)}${pickNumber(random, 10000000, 99999999)}${pickNumber(random, 100000, 999999)}7`,
				loss: say(
					'les derniers chiffres deviendraient des zéros, un nombre n’en gardant qu’une quinzaine',
					'the last digits would become zeros, since a number only keeps about fifteen'
				)
			},
			{
				name: say('salle', 'room'),
				value: `${pickNumber(random, 2, 9)}E${pickNumber(random, 10, 30)}`,
				loss: say('`E` serait lu comme une puissance de dix', '`E` would be read as a power of ten')
			}
		],
		3
	);
	const kept = pick(
		random,
		[
			{ name: say('age', 'age'), value: `${pickNumber(random, 11, 70)}` },
			{ name: say('points', 'points'), value: `${pickNumber(random, 100, 900)}` },
			{ name: say('ville', 'city'), value: pickOne(random, CITIES) },
			{ name: say('prenom', 'first_name'), value: pickOne(random, PEOPLE) },
			{ name: say('licence', 'license'), value: `FR-${pickNumber(random, 200, 900)}-K` }
		],
		3
	);
	const columns = pick(random, [...spoilt, ...kept], 6);
	return choice({
		instruction: say(
			`Le fichier CSV que ${who} importe dans un tableur a les six colonnes ci-dessous. Par défaut, le tableur lit comme un nombre tout ce qui peut l’être.\n\nPour quelles colonnes **faut-il** choisir le type « texte » si l’on ne veut perdre aucune information ? **Plusieurs réponses** sont attendues.`,
			`The CSV file that ${who} is importing into a spreadsheet has the six columns below. By default, the spreadsheet reads as a number whatever can be one.\n\nFor which columns **must** the type “text” be chosen so as not to lose any information? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Une ligne du fichier', 'One line of the file'),
			columns: [say('Colonne', 'Column'), say('Valeur dans le fichier', 'Value in the file')],
			rows: columns.map(({ name, value }) => [name, value])
		},
		right: spoilt.map(({ name }) => name),
		wrong: kept.map(({ name }) => name),
		why: say(
			`Ce sont les colonnes qui ont l’air de nombres sans en être : ${spoilt.map(({ name, loss }) => `\`${name.fr}\`, où ${loss.fr}`).join(' ; ')}. On ne calcule pas avec ces codes, il faut donc les garder signe par signe. Les trois autres ne risquent rien : ce sont de vrais nombres, ou des textes qu’aucun tableur ne prendrait pour des nombres.`,
			`These columns look like numbers without being any: ${spoilt.map(({ name, loss }) => `\`${name.en}\`, where ${loss.en}`).join('; ')}. Nobody calculates with these codes, so they must be kept sign by sign. The other three are in no danger: they are true numbers, or texts that no spreadsheet would take for numbers.`
		)
	});
}

const USES = [
	{
		file: say('programme', 'program'),
		need: say(
			'faire imprimer le programme du festival par un magasin, avec les mêmes polices et les mêmes pages',
			'have the festival program printed by a shop, with the same fonts and the same pages'
		),
		right: 'pdf',
		wrong: ['odt', 'docx', 'txt'],
		because: say(
			'fige les pages et emporte leurs polices',
			'freezes the pages and carries their fonts'
		)
	},
	{
		file: say('logo', 'logo'),
		need: say(
			'agrandir le logo du club sur une banderole de trois mètres, avec des bords nets',
			'enlarge the club’s logo on a three-meter banner, with sharp edges'
		),
		right: 'svg',
		wrong: ['png', 'jpg', 'gif'],
		because: say('décrit des formes, nettes à toute taille', 'describes shapes, sharp at any size')
	},
	{
		file: say('entretien', 'interview'),
		need: say(
			'monter l’entretien pour la radio du lycée, à partir d’un son qui n’a rien perdu',
			'edit the interview for the school radio, from a sound that has lost nothing'
		),
		right: 'wav',
		wrong: ['mp3', 'ogg', 'aac'],
		because: say('garde le son entier, sans compression', 'keeps the whole sound, uncompressed')
	},
	{
		file: say('budget', 'budget'),
		need: say(
			'compléter à deux le budget du voyage, en gardant ses formules et ses feuilles',
			'complete the trip budget with a friend, keeping its formulas and its sheets'
		),
		right: 'ods',
		wrong: ['csv', 'pdf', 'txt'],
		because: say(
			'garde les formules et toutes les feuilles',
			'keeps the formulas and all the sheets'
		)
	}
];

/** The format that suits a use. */
function formatForUse(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const { file, need, right, wrong, because } = pickOne(random, USES);
	const nameOf = (extension: string) => tell((l) => `${file[l]}.${extension}`);
	return choice({
		instruction: say(
			`${who} veut ${need.fr}. ${whom} a enregistré le document dans quatre formats, à partir de l’original. Quel fichier faut-il choisir ?`,
			`${who} wants to ${need.en}. ${whom} has saved the document in four formats, from the original. Which file should be chosen?`
		),
		right: [nameOf(right)],
		wrong: wrong.map(nameOf),
		why: say(
			`Partez de l’usage : parmi ces formats, seul \`.${right}\` ${because.fr}. Les formats ${wrong.map((one) => `\`.${one}\``).join(', ')} ont d’autres qualités, mais ne garantissent pas ce dont ${who} a besoin.`,
			`Start from the use: among these formats, only \`.${right}\` ${because.en}. The formats ${wrong.map((one) => `\`.${one}\``).join(', ')} have other qualities, but do not guarantee what ${who} needs.`
		)
	});
}

const CONVERSIONS = [
	{ from: 'png', to: 'jpg' },
	{ from: 'odt', to: 'pdf' },
	{ from: 'wav', to: 'mp3' },
	{ from: 'xlsx', to: 'csv' },
	{ from: 'gif', to: 'png' },
	{ from: 'docx', to: 'odt' }
];

/** The files that are what their extension says. */
function reallyConverted(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const subjects = pick(random, SUBJECTS, 6);
	const files = pick(random, CONVERSIONS, 6).map((one, i) => {
		const name = tell((l) => `${subjects[i]![l]}.${one.to}`);
		return { ...one, name, isConverted: i < 3 };
	});
	const exported = [
		say('Ouvert, puis exporté', 'Opened, then exported'),
		say('Passé dans un convertisseur', 'Run through a converter'),
		say(
			'Ouvert, puis « Enregistrer sous » dans l’autre format',
			'Opened, then “Save as” in the other format'
		)
	];
	const renamed = [
		say('Renommé', 'Renamed'),
		say('Copié, puis copie renommée', 'Copied, then the copy renamed'),
		say('Extension changée dans le nom', 'Extension changed in the name')
	];
	const rows = files.map((file, i) => ({
		...file,
		done: file.isConverted ? exported[i]! : renamed[i - 3]!
	}));
	const lure = rows[3]!;
	const [right, wrong] = [true, false].map((is) =>
		files.filter(({ isConverted }) => isConverted === is).map(({ name }) => name)
	) as [Text[], Text[]];
	return choice({
		instruction: say(
			`${who} devait changer le format de six fichiers. Lesquels sont **vraiment** dans le format que dit leur nouvelle extension ? **Plusieurs réponses** sont attendues.`,
			`${who} had to change the format of six files. Which ones **really** are in the format that their new extension tells? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Format de départ', 'Original format'),
				say('Ce qui a été fait', 'What was done'),
				say('Fichier obtenu', 'Resulting file')
			],
			rows: pick(random, rows, 6).map(({ from, done, name }) => [`.${from}`, done, name])
		},
		right,
		wrong,
		why: say(
			`Un format change quand un logiciel lit le contenu et le récrit autrement : exporter, convertir, enregistrer sous. Renommer ne change que l’étiquette : \`${lure.name.fr}\` contient toujours du \`.${lure.from}\`, et certains logiciels refuseront de l’ouvrir.`,
			`A format changes when a program reads the content and writes it in another way: export, convert, save as. Renaming only changes the label: \`${lure.name.en}\` still contains \`.${lure.from}\` data, and some programs will refuse to open it.`
		)
	});
}

const LOSSES = [
	{ from: 'ods', to: 'csv', loss: say('les formules', 'the formulas') },
	{ from: 'png', to: 'jpg', loss: say('la transparence', 'the transparency') },
	{ from: 'odp', to: 'pdf', loss: say('les animations des diapositives', 'the slide animations') },
	{ from: 'wav', to: 'mp3', loss: say('une partie du son', 'part of the sound') },
	{ from: 'svg', to: 'png', loss: say('la netteté à toute taille', 'the sharpness at any size') }
];

/** What each conversion loses. */
function lostByConverting(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const drawn = pick(random, LOSSES, 4);
	const choices = pick(random, drawn, 4).map(({ loss }) => loss);
	const files = pick(random, SUBJECTS, 3).map((subject, i) => ({ ...drawn[i]!, subject }));
	return {
		kind: 'qrocm',
		instruction: say(
			`Pour alléger un dossier, ${who} convertit ces trois fichiers et supprime les originaux. Que perd-on forcément à chaque fois, si l’original l’avait ?`,
			`To lighten a folder, ${who} converts these three files and deletes the originals. What is necessarily lost each time, if the original had it?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Original', 'Original'), say('Fichier gardé', 'File kept')],
			rows: files.map(({ subject, from, to }) => [
				tell((l) => `${subject[l]}.${from}`),
				tell((l) => `${subject[l]}.${to}`)
			])
		},
		fields: files.map(({ subject, from, to, loss }) => ({
			label: tell((l) => `${subject[l]}.${from} → .${to}`),
			type: 'text',
			choices,
			solutions: [loss]
		})),
		why: say(
			`Demandez-vous ce que le nouveau format ne sait pas contenir : ${files.map(({ from, to, loss }) => `de \`.${from}\` à \`.${to}\`, on perd ${loss.fr}`).join(' ; ')}. Rien ne permet de le retrouver ensuite : on garde donc l’original, et l’on envoie la version convertie.`,
			`Ask what the new format cannot hold: ${files.map(({ from, to, loss }) => `from \`.${from}\` to \`.${to}\`, ${loss.en}`).join('; ')}. Nothing can bring it back afterward, so keep the original and send the converted version.`
		)
	};
}

const OPENED = [
	{ what: say('le tract', 'the leaflet'), formats: ['odt', 'docx', 'rtf', 'pdf', 'txt', 'html'] },
	{ what: say('l’affiche', 'the poster'), formats: ['svg', 'png', 'jpg', 'webp', 'pdf', 'tiff'] },
	{ what: say('le jingle', 'the jingle'), formats: ['wav', 'mp3', 'ogg', 'flac', 'aac', 'm4a'] },
	{
		what: say('le montage', 'the edited video'),
		formats: ['mp4', 'webm', 'mkv', 'avi', 'mov', 'ogv']
	}
];

/** The only format that everybody opens. */
function formatForAll(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 3);
	const { what, formats } = pickOne(random, OPENED);
	const [shared, a, b, c, d] = pick(random, formats, 5) as [string, string, string, string, string];
	const lists = [
		[a, b, c, shared],
		[a, b, d, shared],
		[c, d, shared]
	].map((list) => pick(random, list, list.length));
	const show = (list: string[]) => list.map((one) => `.${one}`).join(', ');
	return {
		kind: 'qroc',
		instruction: say(
			`Trois bénévoles doivent ouvrir le même fichier pour préparer ${what.fr}, chacun avec son logiciel. Dans quel format l’enregistrer ? Écrivez son **extension**.`,
			`Three volunteers must open the same file to prepare ${what.en}, each with their own program. In which format should it be saved? Write its **extension**.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Bénévole', 'Volunteer'),
				say('Formats que son logiciel ouvre', 'Formats that their program opens')
			],
			rows: people.map((who, i) => [who, show(lists[i]!)])
		},
		field: {
			label: say('Extension', 'Extension'),
			type: 'code',
			solutions: [`.${shared}`, shared]
		},
		why: say(
			`Prenez un par un les formats d’une ligne et cherchez-les dans les deux autres : seul \`.${shared}\` est dans les trois. \`.${a}\` et \`.${b}\` conviennent à ${people[0]!} et à ${people[1]!}, mais le logiciel de ${people[2]!} ne les ouvre pas.`,
			`Take the formats of one row one by one and look for them in the other two: only \`.${shared}\` is in all three. \`.${a}\` and \`.${b}\` suit ${people[0]!} and ${people[1]!}, but ${people[2]!}’s program does not open them.`
		)
	};
}
