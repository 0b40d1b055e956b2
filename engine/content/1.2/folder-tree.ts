import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { PEOPLE } from './quantities.ts';

export const folderTree: Tube = {
	id: 'folderTree',
	competence: '1.2',
	title: { fr: 'Ranger dans une arborescence', en: 'Organizing a folder tree' },
	tutorial: {
		title: { fr: 'Se repérer dans ses dossiers', en: 'Finding your way around your folders' },
		minutes: 2,
		body: {
			fr: 'Des dossiers rangés l’un dans l’autre forment un **arbre** : chaque fichier y a une place, et un chemin qui y mène.\n\nPour ranger, choisissez des dossiers par thème, ni trop nombreux ni trop profonds, et demandez-vous de quoi parle chaque document : une ordonnance va avec la santé, un contrat d’électricité avec le logement.\n\nUn **chemin** énumère les dossiers traversés, séparés par `/`. Un chemin relatif part de l’endroit où l’on est :\n\n- écrire le nom d’un dossier y fait entrer ;\n- `..` remonte d’un dossier ;\n- on descend ensuite jusqu’au fichier.\n\nPar exemple, dans `cours/maths/note.html`, l’image `cours/images/plan.png` s’appelle `../images/plan.png` : on sort de `maths`, puis on entre dans `images`.\n\nDans quel ordre les noms s’affichent-ils ? Certains systèmes comparent **caractère par caractère** : `Photo 10` passe alors avant `Photo 3`, parce que `1` vient avant `3`. Des zéros devant, `Photo 03`, remettent tout en ordre.\n\nLe piège habituel : compter les `..` à partir du fichier au lieu de son dossier. Comptez les dossiers à quitter, pas le fichier lui-même.',
			en: 'Folders placed inside one another form a **tree**: each file has its place in it, and a path that leads there.\n\nTo organize your files, choose folders by topic, neither too many nor too deep, and ask what each document is about: a prescription goes with health, an electricity contract with housing.\n\nA **path** lists the folders you go through, separated by `/`. A relative path starts from where you are:\n\n- writing the name of a folder goes into it;\n- `..` goes up one folder;\n- then you go down to the file.\n\nFor example, in `school/math/note.html`, the picture `school/images/map.png` is called `../images/map.png`: you leave `math`, then enter `images`.\n\nIn which order are names displayed? Some systems compare them **character by character**: `Photo 10` then comes before `Photo 3`, because `1` comes before `3`. Leading zeros, `Photo 03`, put everything back in order.\n\nThe usual trap: counting the `..` from the file instead of from its folder. Count the folders to leave, not the file itself.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Ranger un document dans le dossier qui correspond à son sujet.',
				'File a document in the folder that matches its subject.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Rose range chaque document dans le dossier de son thème. Dans quel dossier doit-elle mettre le fichier `quittance-loyer-mars.pdf` ?',
						en: 'Rose puts each document in the folder for its topic. In which folder should she put the file `rent-receipt-march.pdf`?'
					},
					why: {
						fr: 'Lisez les mots du nom : une « quittance » de « loyer » prouve qu’on a payé pour habiter quelque part, donc le thème est le logement. C’est le sujet du document qui choisit le dossier : cette somme n’est ni un impôt, ni une dépense de santé ou de véhicule.',
						en: 'Read the words of the name: a “rent receipt” proves that someone paid to live somewhere, so the topic is housing. The subject of the document chooses the folder: this sum is neither a tax nor a health or vehicle expense.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents', en: 'Documents' },
						entries: [
							{ name: { fr: 'Impôts', en: 'Taxes' }, folder: true },
							{ name: { fr: 'Logement', en: 'Housing' }, folder: true },
							{ name: { fr: 'Santé', en: 'Health' }, folder: true },
							{ name: { fr: 'Véhicule', en: 'Vehicle' }, folder: true }
						]
					},
					options: [
						{ fr: 'Impôts', en: 'Taxes' },
						{ fr: 'Véhicule', en: 'Vehicle' },
						{ fr: 'Santé', en: 'Health' },
						{ fr: 'Logement', en: 'Housing' }
					],
					solution: 3
				},
				foldersForFiles,
				filesOfFolder,
				misplacedFile
			]
		},
		{
			level: 4,
			proves: say(
				'Prévoir l’ordre où des noms sont triés caractère par caractère, et le corriger.',
				'Predict the order in which names are sorted character by character, and fix it.'
			),
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'L’espace de dépôt de l’entreprise de Gaëtan trie les noms **caractère par caractère**, de gauche à droite, sans reconnaître les nombres.\n\nDans quel ordre ces dossiers s’affichent-ils, du premier au dernier ?',
						en: 'The file space of Gaëtan’s company sorts names **character by character**, from left to right, without recognizing numbers.\n\nIn which order are these folders displayed, from first to last?'
					},
					why: {
						fr: 'Seul compte le premier caractère qui diffère après « Chantier » : `0`, puis `1`, puis `2`, puis `9`. Ainsi 12 passe avant 2, car le caractère `1` vient avant `2`, et 1 passe avant 12, car il s’arrête plus tôt. Écrire `01`, `02` rendrait l’ordre habituel.',
						en: 'Only the first differing character after “Site” counts: `0`, then `1`, then `2`, then `9`. So 12 comes before 2, because the character `1` comes before `2`, and 1 comes before 12, because it stops sooner. Writing `01`, `02` would restore the usual order.'
					},
					items: [
						{ fr: 'Chantier 08', en: 'Site 08' },
						{ fr: 'Chantier 1', en: 'Site 1' },
						{ fr: 'Chantier 12', en: 'Site 12' },
						{ fr: 'Chantier 2', en: 'Site 2' },
						{ fr: 'Chantier 9', en: 'Site 9' }
					]
				},
				placeOfNewFile,
				lastBySorting,
				zerosForSorting
			]
		},
		{
			level: 5,
			proves: say(
				'Suivre et écrire le chemin qui mène d’un dossier à un fichier.',
				'Follow and write the path that leads from a folder to a file.'
			),
			challenges: [relativePath, pathRead, linksThatLast, folderReached]
		}
	]
};

const SITES = [
	{
		root: 'site-du-club',
		section: 'tournois',
		pages: ['fevrier', 'mars'],
		pictures: ['logo', 'salle']
	},
	{
		root: 'site-du-festival',
		section: 'concerts',
		pages: ['samedi', 'dimanche'],
		pictures: ['affiche', 'plan']
	},
	{
		root: 'site-de-la-mairie',
		section: 'services',
		pages: ['cantine', 'piscine'],
		pictures: ['blason', 'facade']
	},
	{
		root: 'site-du-musee',
		section: 'salles',
		pages: ['fossiles', 'mineraux'],
		pictures: ['entree', 'carte']
	}
];

/** From a page two folders down to a picture beside them. */
function relativePath(random: Random): ChallengeBody {
	const { root, section, pages, pictures } = pickOne(random, SITES);
	const who = pickOne(random, ['Thibault', 'Nadia', 'Yanis', 'Solène']);
	const folder = pickOne(random, ['images', 'photos', 'medias']);
	const page = pickOne(random, pages);
	const picture = `${pickOne(random, pictures)}.png`;
	const path = `../../${folder}/${picture}`;
	return {
		kind: 'qroc',
		instruction: say(
			`Dans la page \`${page}.html\`, ${who} veut afficher l’image \`${picture}\`.\n\nÉcrivez le **chemin relatif** de l’image à partir de cette page.`,
			`${who} wants to show the image \`${picture}\` in the page \`${page}.html\`.\n\nWrite the **relative path** of the image from this page.`
		),
		why: say(
			`La page \`${page}.html\` est dans \`${section}\`, lui-même dans \`pages\` : chaque \`..\` remonte d’un dossier, il en faut donc deux pour arriver à \`${root}\`. De là, on descend dans \`${folder}\` jusqu’à \`${picture}\`. Avec un seul \`..\`, on chercherait un dossier \`${folder}\` dans \`pages\`.`,
			`The page \`${page}.html\` is in \`${section}\`, which is itself in \`pages\`: each \`..\` goes up one folder, so it takes two to reach \`${root}\`. From there, go down into \`${folder}\` to \`${picture}\`. With a single \`..\`, it would look for a folder \`${folder}\` inside \`pages\`.`
		),
		stimulus: {
			type: 'code',
			language: 'text',
			text: [
				`${root}/`,
				'├── index.html',
				`├── ${folder}/`,
				`│   ├── ${pictures[0]}.png`,
				`│   └── ${pictures[1]}.png`,
				'└── pages/',
				'    ├── contact.html',
				`    └── ${section}/`,
				`        ├── ${pages[0]}.html`,
				`        └── ${pages[1]}.html`
			].join('\n')
		},
		field: {
			label: say('Chemin relatif', 'Relative path'),
			type: 'code',
			solutions: [path, `./${path}`]
		}
	};
}

const HOUSEHOLD = [
	{
		folder: say('Logement', 'Housing'),
		files: [
			say('bail-appartement.pdf', 'apartment-lease.pdf'),
			say('etat-des-lieux.pdf', 'move-in-inspection.pdf'),
			say('assurance-habitation.pdf', 'home-insurance.pdf'),
			say('facture-chauffage.pdf', 'heating-bill.pdf')
		]
	},
	{
		folder: say('Santé', 'Health'),
		files: [
			say('ordonnance-lunettes.pdf', 'glasses-prescription.pdf'),
			say('resultats-prise-de-sang.pdf', 'blood-test-results.pdf'),
			say('carnet-de-vaccination.pdf', 'vaccination-record.pdf'),
			say('compte-rendu-radio-poignet.pdf', 'wrist-x-ray-report.pdf')
		]
	},
	{
		folder: say('Travail', 'Work'),
		files: [
			say('contrat-embauche.pdf', 'employment-contract.pdf'),
			say('fiche-de-paie-mai.pdf', 'pay-slip-may.pdf'),
			say('demande-de-conges.pdf', 'leave-request.pdf'),
			say('planning-equipe.pdf', 'team-schedule.pdf')
		]
	},
	{
		folder: say('Études', 'Studies'),
		files: [
			say('releve-de-notes.pdf', 'school-transcript.pdf'),
			say('certificat-de-scolarite.pdf', 'school-enrollment-certificate.pdf'),
			say('cours-de-chimie.pdf', 'chemistry-lesson.pdf'),
			say('sujet-examen-blanc.pdf', 'mock-exam-paper.pdf')
		]
	},
	{
		folder: say('Véhicule', 'Vehicle'),
		files: [
			say('carte-grise-scooter.pdf', 'scooter-registration.pdf'),
			say('facture-garage.pdf', 'repair-shop-bill.pdf'),
			say('controle-technique.pdf', 'roadworthiness-test.pdf'),
			say('constat-accrochage.pdf', 'collision-statement.pdf')
		]
	}
];

/** Three files, each to put in a folder. */
function foldersForFiles(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const folders = pick(random, HOUSEHOLD, 4);
	const files = folders.slice(0, 3).map(({ folder, files: all }) => ({
		folder,
		name: pickOne(random, all)
	}));
	const choices = pick(random, folders, 4).map(({ folder }) => folder);
	const [first, second, third] = files as [Filed, Filed, Filed];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} vide son dossier de téléchargements. Dans quel dossier ranger chacun de ces documents ?`,
			`${who} is clearing the downloads folder. Which folder should each of these documents go in?`
		),
		stimulus: {
			type: 'files',
			path: 'Documents',
			entries: choices.map((name) => ({ name, folder: true }))
		},
		fields: files.map(({ name, folder }) => ({
			label: name,
			type: 'text',
			choices,
			solutions: [folder]
		})),
		why: say(
			`Demandez-vous de quoi parle chaque document : \`${first.name.fr}\` va dans « ${first.folder.fr} », \`${second.name.fr}\` dans « ${second.folder.fr} » et \`${third.name.fr}\` dans « ${third.folder.fr} ». C’est là qu’on ira les chercher plus tard. Leur format ou leur date d’arrivée ne dit rien de leur sujet.`,
			`Ask yourself what each document is about: \`${first.name.en}\` goes in “${first.folder.en},” \`${second.name.en}\` in “${second.folder.en}” and \`${third.name.en}\` in “${third.folder.en}.” That is where anyone will look for them later. Their format or the day they arrived tells nothing about their subject.`
		)
	};
}

interface Filed {
	folder: Localized;
	name: Localized;
}

/** All that goes in one folder, among papers of several subjects. */
function filesOfFolder(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [asked, ...others] = pick(random, HOUSEHOLD, 4) as [Theme, ...Theme[]];
	const right = pick(random, asked.files, 2);
	const wrong = others.map(({ files }) => pickOne(random, files));
	const names = [...right, ...wrong];
	return choice({
		instruction: say(
			`${who} a numérisé ces papiers et range ceux du dossier **${asked.folder.fr}**. Lesquels vont dans ce dossier ? **Deux réponses** sont attendues.`,
			`${who} has scanned these papers and is filing those of the **${asked.folder.en}** folder. Which ones go in this folder? **Two answers** are expected.`
		),
		stimulus: {
			type: 'files',
			path: say('Documents > Numérisations', 'Documents > Scans'),
			entries: pick(random, names, names.length).map((name) => ({ name }))
		},
		right,
		wrong,
		why: say(
			`Les mots du nom disent le sujet : \`${right[0]!.fr}\` et \`${right[1]!.fr}\` concernent le dossier « ${asked.folder.fr} ». \`${wrong[0]!.fr}\` irait dans « ${others[0]!.folder.fr} » et \`${wrong[1]!.fr}\` dans « ${others[1]!.folder.fr} ». Tous ont le même format : c’est donc bien le sujet qu’il faut regarder.`,
			`The words of the name tell the subject: \`${right[0]!.en}\` and \`${right[1]!.en}\` belong in the “${asked.folder.en}” folder. \`${wrong[0]!.en}\` would go in “${others[0]!.folder.en}” and \`${wrong[1]!.en}\` in “${others[1]!.folder.en}.” They all have the same format, so the subject is what to look at.`
		)
	});
}

type Theme = (typeof HOUSEHOLD)[number];

/** The file that somebody put in the wrong folder. */
function misplacedFile(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const [shown, other] = pick(random, HOUSEHOLD, 2) as [Theme, Theme];
	const kept = pick(random, shown.files, 3);
	const astray = pickOne(random, other.files);
	const listed = pick(random, [...kept, astray], 4);
	return choice({
		instruction: say(
			`Ce message parle d’un fichier du dossier **${shown.folder.fr}** de ${who}. Lequel ?`,
			`This message is about a file in ${who}’s **${shown.folder.en}** folder. Which one?`
		),
		stimulus: {
			type: 'conversation',
			title: whom,
			messages: [
				{
					author: who,
					text: say(
						`J’ai fini le tri ! Voici ce que contient « ${shown.folder.fr} » : ${listed.map(({ fr }) => fr).join(', ')}.`,
						`The sorting is done! Here is what “${shown.folder.en}” holds: ${listed.map(({ en }) => en).join(', ')}.`
					)
				},
				{
					author: whom,
					text: say(
						'Presque ! L’un des quatre n’a rien à faire dans ce dossier.',
						'Almost! One of the four has no place in that folder.'
					)
				}
			]
		},
		right: [astray],
		wrong: kept,
		why: say(
			`Cherchez le point commun : trois documents portent sur le même sujet, celui du dossier « ${shown.folder.fr} ». \`${astray.fr}\` parle d’autre chose et sa place est dans « ${other.folder.fr} ». Laissé là, il serait introuvable le jour où l’on en aura besoin.`,
			`Look for what they share: three documents are about the same subject, that of the “${shown.folder.en}” folder. \`${astray.en}\` is about something else and belongs in “${other.folder.en}.” Left there, nobody would find it on the day it is needed.`
		)
	});
}

const NUMBERED = [
	say('photo', 'photo'),
	say('scene', 'scene'),
	say('chapitre', 'chapter'),
	say('fiche', 'sheet'),
	say('lecon', 'lesson')
];

/** Where a new numbered file is displayed. */
function placeOfNewFile(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const word = pickOne(random, NUMBERED);
	const extension = pickOne(random, ['jpg', 'odt', 'pdf']);
	const [tens, after] = pick(random, [2, 3, 4, 5], 2).sort() as [number, number];
	const last = pickNumber(random, 7, 9);
	const added = tens * 10 + pickNumber(random, 0, 6);
	const nameOf = (number: number) => tell((l) => `${word[l]}-${number}.${extension}`);
	const first = 10 + pickNumber(random, 0, 6);
	const before = [1, first, tens, after, after + 1, last];
	const place = (number: number) =>
		say(`juste après ${nameOf(number).fr}`, `right after ${nameOf(number).en}`);
	return choice({
		instruction: say(
			`Ce logiciel compare les noms **caractère par caractère**, sans reconnaître les nombres. ${who} ajoute \`${nameOf(added).fr}\` au dossier. Où ce fichier s’affichera-t-il ?`,
			`This program compares names **character by character**, without recognizing numbers. ${who} adds \`${nameOf(added).en}\` to the folder. Where will this file be displayed?`
		),
		stimulus: {
			type: 'files',
			path: say('Projet > Version finale', 'Project > Final version'),
			entries: before.map((number) => ({ name: nameOf(number) }))
		},
		right: [place(tens)],
		wrong: [place(last), place(after), place(first)],
		why: say(
			`Après « ${word.fr}- », le premier caractère du nouveau nom est \`${added.toString()[0]!}\` : il passe donc devant tout ce qui commence par \`${after}\` ou plus. Le nom \`${nameOf(tens).fr}\` commence pareil, mais continue par un point, classé avant les chiffres : on le voit à \`${nameOf(1).fr}\`, devant \`${nameOf(first).fr}\`. À la fin de la liste, on le chercherait en vain : ${added} n’y est pas lu comme un nombre.`,
			`After “${word.en}-,” the first character of the new name is \`${added.toString()[0]!}\`: so it comes before everything that begins with \`${after}\` or more. The name \`${nameOf(tens).en}\` begins the same way but goes on with a dot, which comes before digits: see \`${nameOf(1).en}\`, ahead of \`${nameOf(first).en}\`. Looking for it at the end of the list would be in vain: ${added} is not read as a number there.`
		)
	});
}

const OUTINGS = [
	say('sortie', 'outing'),
	say('reunion', 'meeting'),
	say('match', 'game'),
	say('stage', 'workshop')
];

/** The last of names that begin with the day, sorted as characters. */
function lastBySorting(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const word = pickOne(random, OUTINGS);
	const year = pickNumber(random, 2024, 2026);
	const [m1, m2, m3, m4] = pick(random, ['01', '02', '03', '04', '05', '06'], 4) as [
		string,
		string,
		string,
		string
	];
	const days = [
		`${pickNumber(random, 28, 30)}-${pickOne(random, ['09', '10', '11'])}-${year - 1}`,
		`0${pickNumber(random, 1, 9)}-${m1}-${year}`,
		`1${pickNumber(random, 0, 9)}-${m2}-${year}`,
		`2${pickNumber(random, 0, 6)}-${m3}-${year}`,
		`0${pickNumber(random, 1, 9)}-${m4}-${year + 1}`
	];
	const nameOf = (date: string) => tell((l) => `${date}-${word[l]}.odt`);
	const right = nameOf(days[0]!);
	const newest = nameOf(days[4]!);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} commence ses noms de fichiers par la date, jour d’abord. L’espace partagé trie les noms **caractère par caractère**, dans l’ordre croissant.\n\nÉcrivez le nom complet du fichier qui s’affichera **en dernier**, avec son extension.`,
			`${who} begins file names with the date, day first. The shared space sorts names **character by character**, in ascending order.\n\nWrite the full name of the file that will be displayed **last**, with its extension.`
		),
		stimulus: {
			type: 'files',
			path: say('Dossier non trié', 'Unsorted folder'),
			entries: pick(random, days, 5).map((date) => ({ name: nameOf(date) }))
		},
		field: { label: say('Nom du fichier', 'File name'), type: 'code', solutions: [right] },
		why: say(
			`Le tri compare d’abord les premiers caractères, donc les jours : \`${days[0]!.slice(0, 2)}\` est le plus grand, et \`${right.fr}\` s’affiche en dernier, bien que ce soit la date la plus ancienne. \`${newest.fr}\`, la plus récente, se retrouve vers le haut. Avec l’année en tête, comme \`${days[0]!.split('-').reverse().join('-')}\`, le tri suivrait le calendrier.`,
			`Sorting compares the first characters first, so the days: \`${days[0]!.slice(0, 2)}\` is the greatest, and \`${right.en}\` is displayed last, although its date is the oldest. \`${newest.en}\`, the most recent, ends up near the top. With the year first, as in \`${days[0]!.split('-').reverse().join('-')}\`, sorting would follow the calendar.`
		)
	};
}

/** How many zeros numbers need for the right order. */
function zerosForSorting(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const word = pickOne(random, NUMBERED);
	const total = pickOne(random, [120, 150, 180, 240, 365, 400]);
	const [small, large] = [pickNumber(random, 2, 9), pickNumber(random, 11, 98)];
	const nameOf = (number: number) =>
		tell((l) => `${word[l]}-${String(number).padStart(3, '0')}.pdf`);
	const label = (number: number) =>
		say(`Nouveau nom du fichier numéro ${number}`, `New name of file number ${number}`);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} numérise ${total} documents, de \`${word.fr}-1.pdf\` à \`${word.fr}-${total}.pdf\`. Le tri par nom, **caractère par caractère**, les mélange.\n\nComment renommer ces deux fichiers pour que tous se trient dans l’ordre des numéros, en ajoutant **le moins de zéros possible** ?`,
			`${who} is scanning ${total} documents, from \`${word.en}-1.pdf\` to \`${word.en}-${total}.pdf\`. Sorting by name, **character by character**, mixes them up.\n\nHow should these two files be renamed so that all of them sort in the order of their numbers, adding **as few zeros as possible**?`
		),
		stimulus: {
			type: 'files',
			path: say('Numérisations', 'Scans'),
			entries: [1, 10, 100, 101, 102]
				.map((number) => ({ name: tell((l) => `${word[l]}-${number}.pdf`) }))
				.concat([{ name: say('…', '…') }])
		},
		fields: [
			{ label: label(small), type: 'code', solutions: [nameOf(small)] },
			{ label: label(large), type: 'code', solutions: [nameOf(large)] }
		],
		why: say(
			`Pour que l’ordre des caractères suive celui des nombres, tous les numéros doivent avoir autant de chiffres que le plus grand, ${total}, qui en a trois. Le ${small} s’écrit donc \`${nameOf(small).fr}\` et le ${large} \`${nameOf(large).fr}\`. Avec deux chiffres seulement, 0${small} et ${large}, le fichier 100 passerait entre les deux.`,
			`For the order of characters to follow that of numbers, all numbers need as many digits as the largest, ${total}, which has three. So ${small} is written \`${nameOf(small).en}\` and ${large} is \`${nameOf(large).en}\`. With only two digits, 0${small} and ${large}, file 100 would come between them.`
		)
	};
}

/** Where a browser looks for a picture that it does not find. */
function pathRead(random: Random): ChallengeBody {
	const { root, section, pages, pictures } = pickOne(random, SITES);
	const who = pickOne(random, PEOPLE);
	const folder = pickOne(random, ['images', 'photos', 'medias']);
	const [page, picture] = [pickOne(random, pages), `${pickOne(random, pictures)}.png`];
	const right = `${root}/pages/${folder}/${picture}`;
	return choice({
		instruction: say(
			`Dans la page \`${root}/pages/${section}/${page}.html\`, ${who} écrit la ligne ci-dessous, mais l’image ne s’affiche pas. Où le navigateur la cherche-t-il ?`,
			`In the page \`${root}/pages/${section}/${page}.html\`, ${who} writes the line below, but the picture does not show. Where does the browser look for it?`
		),
		stimulus: {
			type: 'code',
			language: 'html',
			text: `<img src="../${folder}/${picture}" alt="">`
		},
		right: [right],
		wrong: [
			`${root}/${folder}/${picture}`,
			`${root}/pages/${section}/${folder}/${picture}`,
			`${root}/pages/${section}/${page}/${folder}/${picture}`
		],
		why: say(
			`Le chemin part du dossier de la page, \`${root}/pages/${section}\`. Un \`..\` remonte d’un seul dossier, à \`${root}/pages\`, puis on descend dans \`${folder}\` : le navigateur cherche \`${right}\`. Pour atteindre un dossier placé directement dans \`${root}\`, il en faudrait deux.`,
			`The path starts from the folder of the page, \`${root}/pages/${section}\`. One \`..\` goes up a single folder, to \`${root}/pages\`, then down into \`${folder}\`: the browser looks for \`${right}\`. To reach a folder directly inside \`${root}\`, it would take two.`
		)
	});
}

const EXHIBITIONS = [
	{
		root: 'expo-oceans',
		inside: ['plan.png', 'baleine.jpg', 'vagues.mp3'],
		outside: 'logo-lycee.png'
	},
	{
		root: 'expo-migrations',
		inside: ['carte.png', 'valise.jpg', 'chant.mp3'],
		outside: 'logo-ville.png'
	},
	{
		root: 'expo-energies',
		inside: ['schema.png', 'turbine.jpg', 'barrage.mp3'],
		outside: 'logo-club.png'
	},
	{
		root: 'expo-quartier',
		inside: ['trace.png', 'marche.jpg', 'rue.mp3'],
		outside: 'logo-asso.png'
	}
];

/** The links that still work once a folder is moved whole. */
function linksThatLast(random: Random): ChallengeBody {
	const { root, inside, outside } = pickOne(random, EXHIBITIONS);
	const who = pickOne(random, PEOPLE);
	const user = who.toLowerCase().replace('è', 'e');
	const folder = pickOne(random, ['images', 'medias', 'fichiers']);
	const texts = pickOne(random, ['textes', 'panneaux', 'fiches']);
	const [a, b, c] = pick(random, inside, 3) as [string, string, string];
	const right = [`../${folder}/${a}`, `${texts}/intro.html`, `../${folder}/salle1/${b}`];
	const wrong = [
		`../../commun/${outside}`,
		`file:///home/${user}/${root}/${folder}/${c}`,
		`../../../${folder}/${a}`
	];
	return choice({
		instruction: say(
			`${who} a fait une exposition dans le dossier \`${root}\`. La page \`${root}/pages/accueil.html\` contient six liens, qui marchent tous sur son ordinateur.\n\nLa page est copiée avec **tout le dossier** \`${root}\`, et lui seul, sur l’ordinateur du hall. Quels liens marcheront encore ? **Plusieurs réponses** sont attendues.`,
			`${who} has made an exhibition in the folder \`${root}\`. The page \`${root}/pages/accueil.html\` contains six links, which all work on ${who}’s computer.\n\nThe page is copied with **the whole folder** \`${root}\`, and nothing else, to the computer in the lobby. Which links will still work? **Several answers** are expected.`
		),
		right,
		wrong,
		why: say(
			`La page est dans \`${root}/pages\` : un seul \`..\` ramène à \`${root}\`, dont tout a été copié, et \`${right[1]!}\` reste dans \`pages\`. Avec deux \`..\` ou plus, \`${wrong[0]!}\` et \`${wrong[2]!}\` sortent de \`${root}\`, vers ce qui n’a pas suivi. Le chemin complet \`${wrong[1]!}\` nomme un dossier de l’ordinateur de ${who}, que l’autre n’a pas.`,
			`The page is in \`${root}/pages\`: a single \`..\` leads back to \`${root}\`, all of which was copied, and \`${right[1]!}\` stays inside \`pages\`. With two \`..\` or more, \`${wrong[0]!}\` and \`${wrong[2]!}\` leave \`${root}\` for what did not follow. The full path \`${wrong[1]!}\` names a folder of ${who}’s computer, which the other one does not have.`
		)
	});
}

const HOMES = [
	{ user: 'mei', from: 'stage', first: 'rapport', second: 'annexes', away: 'photos' },
	{ user: 'yanis', from: 'cours', first: 'physique', second: 'mesures', away: 'exercices' },
	{ user: 'fatou', from: 'radio', first: 'emissions', second: 'sons', away: 'archives' },
	{ user: 'diego', from: 'club', first: 'tournois', second: 'resultats', away: 'licences' }
];

/** The folder that some commands lead to. */
function folderReached(random: Random): ChallengeBody {
	const { user, from, first, second, away } = pickOne(random, HOMES);
	const year = pickNumber(random, 2021, 2027);
	const start = `/home/${user}/${from}/${first}`;
	const right = `/home/${user}/${away}/${year}`;
	const steps = pickOne(random, [
		[`cd ${second}`, 'cd ../..', `cd ../${away}/${year}`],
		[`cd ../${first}/${second}`, `cd ../../../${away}`, `cd ./${year}`],
		['cd ..', `cd ${first}/${second}`, `cd ../../../${away}/${year}`],
		['cd ../..', `cd ${away}/${year - 1}`, `cd ../${year}`]
	]);
	return {
		kind: 'qroc',
		instruction: say(
			`Dans un terminal, on se trouve dans le dossier \`${start}\` et l’on tape ces commandes, qui réussissent toutes.\n\nÉcrivez le **chemin complet**, depuis \`/\`, du dossier où l’on se trouve à la fin.`,
			`In a terminal, you are in the folder \`${start}\` and type these commands, which all succeed.\n\nWrite the **full path**, from \`/\`, of the folder you are in at the end.`
		),
		stimulus: { type: 'code', language: 'bash', text: steps.join('\n') },
		field: {
			label: say('Chemin complet', 'Full path'),
			type: 'code',
			solutions: [right, `${right}/`]
		},
		why: say(
			`Suivez les commandes une par une, chacune partant du dossier où la précédente a mené. On passe par ${pathsAlong(
				start,
				steps
			)
				.map((path) => `\`${path}\``)
				.join(
					', puis '
				)}. Chaque \`..\` retire le dernier dossier du chemin, et lui seul ; \`.\` n’y change rien.`,
			`Follow the commands one by one, each starting from the folder the previous one led to. You go through ${pathsAlong(
				start,
				steps
			)
				.map((path) => `\`${path}\``)
				.join(
					', then '
				)}. Each \`..\` removes the last folder from the path, and only that one; \`.\` changes nothing.`
		)
	};
}

/** Where each command leads. */
function pathsAlong(start: string, commands: readonly string[]): string[] {
	let path = start.split('/');
	return commands.map((command) => {
		for (const part of command.replace('cd ', '').split('/')) {
			if (part === '..') path = path.slice(0, -1);
			else if (part !== '.') path = [...path, part];
		}
		return path.join('/');
	});
}
