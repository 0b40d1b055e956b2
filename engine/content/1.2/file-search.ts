import type { Random } from '../../random.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { amount, day, PEOPLE, size } from './quantities.ts';

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
			proves: say(
				'Comparer des fichiers d’après leur taille, dans des unités différentes.',
				'Compare files by size, in different units.'
			),
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
				},
				lightestToHeaviest,
				filesLightEnough,
				rememberedFile
			]
		},
		{
			level: 4,
			proves: say(
				'Trouver des fichiers avec des jokers, sans en trouver d’autres.',
				'Find files with wildcards, without finding others.'
			),
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
				},
				searchToType,
				filesCounted,
				whyNotFound
			]
		},
		{
			level: 7,
			proves: say(
				'Prévoir ce que trouve une commande de recherche qui combine plusieurs conditions.',
				'Predict what a search command that combines several conditions finds.'
			),
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
				},
				commandForNeed,
				eitherName,
				filesContaining
			]
		}
	]
};

const HEAVY_FILES = [
	say('film-mariage.mp4', 'wedding-movie.mp4'),
	say('sauvegarde-telephone.zip', 'phone-backup.zip'),
	say('enregistrements-orchestre.zip', 'orchestra-recordings.zip'),
	say('emission-radio.wav', 'radio-show.wav'),
	say('plans-maison.zip', 'house-plans.zip'),
	say('photos-stage.zip', 'internship-photos.zip'),
	say('finale-handball.mp4', 'handball-final.mp4'),
	say('albums-numerises.zip', 'scanned-albums.zip')
];

/** Sizes in several units, from the lightest to the heaviest file. */
function lightestToHeaviest(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kilo = pickNumber(random, 82, 98) * 1000 + pickNumber(random, 1, 9) * 100;
	const mega = pickNumber(random, 610, 890);
	const sizes = [
		size(pickNumber(random, 930, 990), 'K'),
		size(pickNumber(random, 12, 64), 'M'),
		size(kilo, 'K'),
		size(mega, 'M'),
		size(pickNumber(random, 12, 38) / 10, 'G')
	];
	const files = pick(random, HEAVY_FILES, sizes.length).map((name, i) => ({
		name,
		size: sizes[i]!
	}));
	return {
		kind: 'order',
		instruction: say(
			`${who} veut faire de la place. Rangez ces fichiers du **plus léger** au **plus lourd**.`,
			`${who} wants to make room. Put these files in order, from the **lightest** to the **heaviest**.`
		),
		stimulus: {
			type: 'files',
			path: say('Disque externe', 'External disk'),
			entries: [...files].sort((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'))
		},
		items: files.map(({ name }) => name),
		why: say(
			`Ramenez tout à la même unité : 1 Mo vaut environ 1 000 Ko, et 1 Go environ 1 000 Mo. ${sizes[0]!.fr} ne font même pas 1 Mo, ${sizes[2]!.fr} font à peu près ${Math.round(kilo / 1000)} Mo, et ${sizes[4]!.fr} dépassent largement ${sizes[3]!.fr}. Comparer les nombres sans leurs unités mettrait ${sizes[2]!.fr} en dernier.`,
			`Bring everything to the same unit: 1 MB is about 1,000 KB, and 1 GB about 1,000 MB. ${sizes[0]!.en} is not even 1 MB, ${sizes[2]!.en} is about ${Math.round(kilo / 1000)} MB, and ${sizes[4]!.en} is far more than ${sizes[3]!.en}. Comparing the numbers without their units would put ${sizes[2]!.en} last.`
		)
	};
}

/** The files that a mail service lets through, one at a time. */
function filesLightEnough(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const limit = pickOne(random, [10, 15, 20, 25]);
	const kilos = limit * 1000 - pickNumber(random, 12, 48) * 100;
	const sizes = [
		size(kilos, 'K'),
		size(pickNumber(random, 95, 99) * 10, 'K'),
		size(limit - pickNumber(random, 2, 4), 'M'),
		size(limit + pickNumber(random, 2, 5), 'M'),
		size(limit * 1000 + pickNumber(random, 31, 88) * 100, 'K'),
		size(pickNumber(random, 11, 19) / 10, 'G')
	];
	const files = pick(random, HEAVY_FILES, sizes.length).map((name, i) => ({
		name,
		size: sizes[i]!
	}));
	return choice({
		instruction: say(
			`La messagerie de ${who} refuse toute pièce jointe de plus de **${limit} Mo**. Lesquels de ces fichiers peuvent partir, chacun dans un message ? **Plusieurs réponses** sont attendues.`,
			`${who}’s mail service refuses any attachment above **${limit} MB**. Which of these files can be sent, each in its own message? **Several answers** are expected.`
		),
		stimulus: {
			type: 'files',
			path: say('Documents > À envoyer', 'Documents > To send'),
			entries: pick(random, files, files.length)
		},
		right: files.slice(0, 3).map(({ name }) => name),
		wrong: files.slice(3).map(({ name }) => name),
		why: say(
			`${limit} Mo font environ ${amount(limit * 1000).fr} Ko. ${sizes[0]!.fr}, ${sizes[1]!.fr} et ${sizes[2]!.fr} restent en dessous ; ${sizes[3]!.fr} et ${sizes[4]!.fr} dépassent. ${sizes[5]!.fr} paraît petit si l’on oublie que 1 Go vaut environ 1 000 Mo.`,
			`${limit} MB is about ${amount(limit * 1000).en} KB. ${sizes[0]!.en}, ${sizes[1]!.en} and ${sizes[2]!.en} stay below; ${sizes[3]!.en} and ${sizes[4]!.en} go over. ${sizes[5]!.en} looks small to whoever forgets that 1 GB is about 1,000 MB.`
		)
	});
}

const RECORDINGS = [
	say('la vidéo du concert', 'the video of the concert'),
	say('la vidéo de la finale', 'the video of the final'),
	say('la vidéo du spectacle', 'the video of the show'),
	say('la vidéo de la conférence', 'the video of the talk')
];

/** A file that somebody remembers by its size and its day. */
function rememberedFile(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const recording = pickOne(random, RECORDINGS);
	const year = pickNumber(random, 2025, 2026);
	const month = pickOne(random, [3, 4, 5, 6, 9, 10, 11]);
	const date = pickNumber(random, 3, 24);
	const tenths = pickNumber(random, 12, 18);
	const numbers = pick(random, [412, 418, 427, 433, 449, 451, 460], 4).sort();
	const heavy = tenths * 100 + pickNumber(random, 2, 30);
	const light = tenths * 10 + pickNumber(random, 1, 4);
	const when = (later: number) => day(year, month, date + later);
	const files = pick(
		random,
		[
			{ size: size(heavy, 'M'), modified: when(0), isRight: true },
			{ size: size(light, 'M'), modified: when(0), isRight: false },
			{ size: size(tenths / 10, 'G'), modified: when(-2), isRight: false },
			{ size: size(heavy + 30, 'K'), modified: when(1), isRight: false }
		],
		4
	).map((file, i) => ({ ...file, name: `VID_0${numbers[i]!}.mp4` }));
	const right = files.find(({ isRight }) => isRight)!;
	const [before, same] = [when(-2), when(0)];
	const about = size(tenths / 10, 'G');
	return choice({
		instruction: say(
			`${who} a filmé avec la caméra du club, qui contient ces fichiers, et reçoit ce message :\n\n« Tu me retrouves ${recording.fr} ? Elle est du **${same.fr}** et fait à peu près **${about.fr}**. Merci ! ${whom} »\n\nQuel fichier faut-il envoyer ?`,
			`${who} used the club’s camera, which holds these files, and gets this message:\n\n“Can you find ${recording.en} for me? It was on **${same.en}** and takes about **${about.en}**. Thanks! ${whom}”\n\nWhich file should be sent?`
		),
		stimulus: {
			type: 'files',
			path: say('Caméra > Vidéos', 'Camera > Videos'),
			entries: files.map(({ name, size: weight, modified }) => ({ name, size: weight, modified }))
		},
		right: [right.name],
		wrong: files.filter(({ isRight }) => !isRight).map(({ name }) => name),
		why: say(
			`Deux fichiers sont du ${same.fr} : il faut donc comparer aussi les tailles. 1 Go vaut environ 1 000 Mo, et ${right.size.fr} font à peu près ${about.fr}, pas ${size(light, 'M').fr}. Le fichier qui affiche exactement ${about.fr} est du ${before.fr}.`,
			`Two files are from ${same.en}, so their sizes must be compared too. 1 GB is about 1,000 MB, and ${right.size.en} is about ${about.en}; ${size(light, 'M').en} is not. The file that shows exactly ${about.en} is from ${before.en}.`
		)
	});
}

const JOKERS = say(
	'Dans cette recherche, `*` remplace n’importe quelle suite de caractères (même vide) et `?` exactement un caractère ; le nom entier doit correspondre.',
	'In this search, `*` stands for any series of characters (even none) and `?` for exactly one character; the whole name must match.'
);

const SEARCHED = [
	{ word: say('devis', 'quote'), other: say('avoir', 'refund') },
	{ word: say('releve', 'statement'), other: say('notice', 'manual') },
	{ word: say('planning', 'schedule'), other: say('rapport', 'report') },
	{ word: say('bulletin', 'newsletter'), other: say('affiche', 'poster') }
];

/** The search that finds some files and leaves the others. */
function searchToType(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { word, other } = pickOne(random, SEARCHED);
	const extension = pickOne(random, ['pdf', 'odt', 'ods']);
	const otherExtension = pickOne(random, ['png', 'jpg', 'zip']);
	const decade = pickOne(random, [1, 2]);
	const [a, b, c] = pick(random, [1, 2, 3, 4, 5, 6, 7, 8, 9], 3) as [number, number, number];
	const wanted = [
		tell((l) => `${word[l]}-${decade}${a}.${extension}`),
		tell((l) => `${word[l]}-${decade}${b}.${extension}`)
	];
	const left = [
		tell((l) => `${word[l]}-${decade}.${extension}`),
		tell((l) => `${word[l]}-${decade}${c}.${otherExtension}`),
		tell((l) => `${other[l]}-${decade}${a}.${extension}`),
		tell((l) => `${word[l]}-${decade}${b}-bis.${extension}`)
	];
	const right = tell((l) => `${word[l]}-${decade}?.${extension}`);
	const wide = tell((l) => `${word[l]}-${decade}*.${extension}`);
	return choice({
		instruction: say(
			`${JOKERS.fr}\n\n${who} veut trouver \`${wanted[0]!.fr}\` et \`${wanted[1]!.fr}\`, et **aucun autre** fichier de ce dossier. Que faut-il taper ?`,
			`${JOKERS.en}\n\n${who} wants to find \`${wanted[0]!.en}\` and \`${wanted[1]!.en}\`, and **no other** file of this folder. What should be typed?`
		),
		stimulus: {
			type: 'files',
			path: say('Comptabilité', 'Accounts'),
			entries: pick(random, [...wanted, ...left], 6).map((name) => ({ name }))
		},
		right: [right],
		wrong: [wide, tell((l) => `${word[l]}-${decade}?.*`), `*-${decade}?.${extension}`],
		why: say(
			`Les deux noms ne diffèrent que par un chiffre, que remplace un seul \`?\` : \`${right.fr}\`. Avec \`*\`, \`${wide.fr}\` trouverait aussi \`${left[0]!.fr}\` et \`${left[3]!.fr}\`, car \`*\` accepte rien du tout ou plusieurs caractères. Les deux autres recherches laissent libre l’extension ou le premier mot.`,
			`The two names only differ by one digit, for which a single \`?\` stands: \`${right.en}\`. With \`*\`, \`${wide.en}\` would also find \`${left[0]!.en}\` and \`${left[3]!.en}\`, because \`*\` accepts nothing at all or several characters. The other two searches leave the extension or the first word free.`
		)
	});
}

/** How many files of a list a search finds. */
function filesCounted(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { word } = pickOne(random, SEARCHED);
	const [year, month] = [pickNumber(random, 24, 26), pickNumber(random, 1, 9)];
	const found = [
		tell((l) => `${word[l]}_a${year}.pdf`),
		tell((l) => `${word[l]}-final_b${year}.pdf`),
		tell((l) => `${word[l]}_${month}${year}.pdf`),
		tell((l) => `${word[l]}-${month}_c${year}.pdf`)
	];
	const missed = [
		tell((l) => `${word[l]}_${year}.pdf`),
		tell((l) => `${l === 'fr' ? 'mon' : 'my'}-${word[l]}_a${year}.pdf`),
		tell((l) => `${word[l]}_ab${year}.pdf`),
		tell((l) => `${word[l]}_b${year}.png`),
		tell((l) => `${word[l]}_c${year - 1}.pdf`)
	];
	const count = pickNumber(random, 2, 4);
	const [hits, others] = [pick(random, found, count), pick(random, missed, 7 - count)];
	const search = tell((l) => `${word[l]}*_?${year}.pdf`);
	return {
		kind: 'qroc',
		instruction: say(
			`${JOKERS.fr}\n\n${who} tape \`${search.fr}\` dans ce dossier. Combien de fichiers s’affichent ?`,
			`${JOKERS.en}\n\n${who} types \`${search.en}\` in this folder. How many files are displayed?`
		),
		stimulus: {
			type: 'files',
			path: say('Travail > Archives', 'Work > Archives'),
			entries: pick(random, [...hits, ...others], 7).map((name) => ({ name }))
		},
		field: {
			label: say('Nombre de fichiers', 'Number of files'),
			type: 'number',
			solutions: [`${count}`]
		},
		why: say(
			`Il faut \`${word.fr}\` au début, n’importe quoi ensuite, puis \`_\`, **un seul** caractère et \`${year}.pdf\`. C’est le cas de ${hits.map(({ fr }) => `\`${fr}\``).join(', ')}. Pas de \`${others[0]!.fr}\` ni de \`${others[1]!.fr}\` : vérifiez chaque morceau, du début à l’extension.`,
			`It takes \`${word.en}\` at the beginning, anything after it, then \`_\`, **a single** character and \`${year}.pdf\`. That is so for ${hits.map(({ en }) => `\`${en}\``).join(', ')}. Not for \`${others[0]!.en}\` or \`${others[1]!.en}\`: check each piece, from the beginning to the extension.`
		)
	};
}

/** Why a search misses the file that somebody knows is there. */
function whyNotFound(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const { word } = pickOne(random, SEARCHED);
	const number = pickNumber(random, 2, 8);
	const [extension, other] = pick(random, ['pdf', 'odt', 'png'], 2) as [string, string];
	const reasons = {
		start: say(
			'Le nom ne commence pas comme la recherche',
			'The name does not begin like the search'
		),
		one: say('Le `?` ne remplace pas deux caractères', 'The `?` does not stand for two characters'),
		end: say(
			'L’extension n’est pas celle de la recherche',
			'The extension is not that of the search'
		),
		none: say('Le `*` ne peut pas remplacer du vide', 'The `*` cannot stand for nothing at all')
	};
	const plain = tell((l) => `${word[l]}?_v*.${extension}`);
	const cases = [
		{
			right: reasons.start,
			name: tell((l) => `copie-${word[l]}${number}_v${number}.${extension}`),
			because: say(
				'commence par `copie-`, et la recherche n’a pas de `*` devant',
				'begins with `copie-`, and the search has no `*` in front'
			)
		},
		{
			right: reasons.one,
			name: tell((l) => `${word[l]}1${number}_v${number}.${extension}`),
			because: say(
				`a deux chiffres, \`1${number}\`, là où le \`?\` n’en accepte qu’un`,
				`has two digits, \`1${number}\`, where the \`?\` only accepts one`
			)
		},
		{
			right: reasons.end,
			name: tell((l) => `${word[l]}${number}_v.${other}`),
			because: say(
				`finit par \`.${other}\`, et la recherche demande \`.${extension}\``,
				`ends with \`.${other}\`, and the search asks for \`.${extension}\``
			)
		}
	];
	const { right, name, because } = pickOne(random, cases);
	return choice({
		instruction: say(
			`${JOKERS.fr}\n\nPourquoi la recherche de ${who} ne trouve-t-elle rien ?`,
			`${JOKERS.en}\n\nWhy does ${who}’s search find nothing?`
		),
		stimulus: {
			type: 'conversation',
			title: whom,
			messages: [
				{
					author: who,
					text: say(
						`Je ne trouve pas ton fichier. J’ai tapé ${plain.fr}`,
						`I can’t find your file. I typed ${plain.en}`
					)
				},
				{
					author: whom,
					text: say(
						`Il est pourtant là, il s’appelle ${name.fr}`,
						`But it is there, its name is ${name.en}`
					)
				}
			]
		},
		right: [right],
		wrong: Object.values(reasons).filter((reason) => reason !== right),
		why: say(
			`Mettez la recherche et le nom l’un sous l’autre : \`${name.fr}\` ${because.fr}. Tout le reste correspond. Le \`*\`, lui, n’est jamais en cause ici : il accepte n’importe quoi, même rien.`,
			`Put the search and the name one below the other: \`${name.en}\` ${because.en}. All the rest matches. The \`*\` is never to blame here: it accepts anything, even nothing.`
		)
	});
}

const AGES = [7, 14, 30, 60, 90];

/** The command that answers a need. */
function commandForNeed(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const extension = pickOne(random, ['log', 'tmp', 'bak', 'csv', 'wav']);
	const [weight, age] = [pickNumber(random, 11, 80) * 10 + 5, pickOne(random, AGES)];
	const write = (before: string, after: string, name = '-iname') =>
		`find . -type f ${name} "*.${extension}" -size ${before}${weight}M -mtime ${after}${age}`;
	const right = write('+', '+');
	return choice({
		instruction: say(
			`Sous Linux, ${who} veut la liste des fichiers \`.${extension}\`, **en majuscules ou en minuscules**, de **plus** de ${weight} Mio et modifiés pour la dernière fois il y a **plus** de ${age} jours.\n\nQuelle commande faut-il lancer ?`,
			`On Linux, ${who} wants the list of the \`.${extension}\` files, **in upper or lower case**, of **more** than ${weight} MiB and last modified **more** than ${age} days ago.\n\nWhich command should be run?`
		),
		right: [right],
		wrong: [write('+', '-'), write('-', '+'), write('+', '+', '-name')],
		why: say(
			`\`-iname\` ignore la casse, ce que ne fait pas \`-name\`. Devant un nombre, \`+\` veut dire « plus de » et \`-\` « moins de » : \`-size +${weight}M\` garde les gros fichiers et \`-mtime +${age}\` les anciens. \`-mtime -${age}\` garderait au contraire ceux des ${age} derniers jours.`,
			`\`-iname\` ignores case, which \`-name\` does not. Before a number, \`+\` means “more than” and \`-\` “less than”: \`-size +${weight}M\` keeps large files and \`-mtime +${age}\` old ones. \`-mtime -${age}\` would instead keep those of the last ${age} days.`
		)
	});
}

const LOGS = ['acces', 'paiements', 'envois', 'erreurs', 'mesures', 'badges', 'stocks', 'caisse'];

/** Two names, one of which only has a size to respect. */
function eitherName(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [first, second] = pick(random, ['log', 'csv', 'txt', 'json'], 2) as [string, string];
	const limit = pickNumber(random, 5, 20);
	const [small, large] = [
		() => limit - pickNumber(random, 2, 4) + 0.5,
		() => limit + pickNumber(random, 1, 9) + 0.5
	];
	const names = pick(random, LOGS, 7);
	const smallFirst = pickNumber(random, 1, 2);
	const largeSecond = pickNumber(random, 1, 3);
	const plans = [
		...Array.from({ length: 3 }, (_, i) => ({
			extension: first,
			weight: i < smallFirst ? small() : large()
		})),
		...Array.from({ length: 4 }, (_, i) => ({
			extension: second,
			weight: i < largeSecond ? large() : small()
		}))
	];
	const files = plans.map(({ extension, weight }, i) => ({
		name: `${names[i]!}.${extension}`,
		weight
	}));
	const count = 3 + largeSecond;
	const light = files[0]!;
	return {
		kind: 'qroc',
		instruction: say(
			`Sous Linux, ${who} exécute dans ce dossier :\n\n\`find . -name "*.${first}" -o -name "*.${second}" -size +${limit}M\`\n\nCombien de ces fichiers la commande affiche-t-elle ?`,
			`On Linux, ${who} runs in this folder:\n\n\`find . -name "*.${first}" -o -name "*.${second}" -size +${limit}M\`\n\nHow many of these files does the command list?`
		),
		stimulus: {
			type: 'files',
			path: '/srv/journaux',
			entries: pick(random, files, 7).map(({ name, weight }) => ({
				name,
				size: tell((l) => size(weight, 'M')[l].replace('Mo', 'Mio').replace('MB', 'MiB'))
			}))
		},
		field: {
			label: say('Nombre de fichiers', 'Number of files'),
			type: 'number',
			solutions: [`${count}`]
		},
		why: say(
			`Entre deux tests sans \`-o\`, il y a un « et », qui passe avant le « ou » de \`-o\`. La commande prend donc **tous** les \`.${first}\`, même \`${light.name}\`, et parmi les \`.${second}\` ceux de plus de ${limit} Mio : 3 + ${largeSecond} = ${count}. Pour limiter aussi les premiers, il faudrait des parenthèses autour des deux noms.`,
			`Between two tests without \`-o\` there is an “and,” which comes before the “or” of \`-o\`. So the command takes **all** the \`.${first}\` files, even \`${light.name}\`, and among the \`.${second}\` files those above ${limit} MiB: 3 + ${largeSecond} = ${count}. To limit the first ones too, it would take parentheses around the two names.`
		)
	};
}

const GREPPED = ['budget', 'stage', 'plan', 'menu', 'client', 'contact'];

/** The files in which a search of contents finds a word. */
function filesContaining(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const word = pickOne(random, GREPPED);
	const capital = word[0]!.toUpperCase() + word.slice(1);
	const year = pickNumber(random, 2024, 2027);
	const date = pickNumber(random, 2, 28);
	const names = pick(random, ['accueil', 'bilan', 'liste', 'notes', 'projet', 'suivi'], 6);
	const [a, b] = pick(random, ['bureau', 'archives', 'equipe', 'perso'], 2) as [string, string];
	const right = [
		{ name: `./${names[0]!}.txt`, line: say(`dossier ${word}-${year}`, `folder ${word}-${year}`) },
		{
			name: `./${a}/${names[1]!}.txt`,
			line: say(`salle, ${word}, horaires`, `room, ${word}, times`)
		}
	];
	const wrong = [
		{ name: `./${names[2]!}.txt`, line: `${capital} ${year}` },
		{
			name: `./${b}/${names[3]!}.txt`,
			line: say(`deux ${word}s à revoir`, `two ${word}s to review`)
		},
		{ name: `./${a}/${names[4]!}.md`, line: `${word} ${year}` },
		{
			name: `./${word}-${names[5]!}.txt`,
			line: tell((l) => `${l === 'fr' ? 'réunion du' : 'meeting on'} ${day(year, 5, date)[l]}`)
		}
	];
	return choice({
		instruction: say(
			`Sous Linux, ${who} cherche dans des fichiers qui ne contiennent qu’une ligne chacun :\n\n\`grep -rlw --include="*.txt" ${word} .\`\n\nQuels fichiers la commande affiche-t-elle ? **Plusieurs réponses** sont attendues.`,
			`On Linux, ${who} searches files that contain one line each:\n\n\`grep -rlw --include="*.txt" ${word} .\`\n\nWhich files does the command list? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Fichier', 'File'), say('Sa seule ligne', 'Its only line')],
			rows: pick(random, [...right, ...wrong], 6).map(({ name, line }) => [name, line])
		},
		right: right.map(({ name }) => name),
		wrong: wrong.map(({ name }) => name),
		why: say(
			`\`-r\` descend dans les dossiers, \`-l\` n’affiche que les noms, \`--include\` ne garde que les \`.txt\` et \`-w\` veut le mot entier. Dans \`${word}-${year}\`, le tiret termine le mot : c’est trouvé. \`${word}s\` est un autre mot, \`${capital}\` a une majuscule (il faudrait \`-i\`), et \`grep\` lit le contenu, pas le nom de \`${wrong[3]!.name}\`.`,
			`\`-r\` goes down into folders, \`-l\` only shows names, \`--include\` only keeps \`.txt\` files and \`-w\` wants the whole word. In \`${word}-${year}\` the hyphen ends the word: it is found. \`${word}s\` is another word, \`${capital}\` has a capital (it would take \`-i\`), and \`grep\` reads the content, not the name of \`${wrong[3]!.name}\`.`
		)
	});
}
