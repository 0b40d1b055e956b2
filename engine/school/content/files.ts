/** Tidying one's files and finding them again. */
import type { ChallengeBody, Localized, Stimulus } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const WORKS: readonly { file: Localized; folder: Localized }[] = [
	{ file: say('poesie-de-l-hiver', 'poem-of-winter'), folder: say('Français', 'French') },
	{ file: say('tables-de-multiplication', 'times-tables'), folder: say('Maths', 'Maths') },
	{ file: say('experience-du-volcan', 'volcano-experiment'), folder: say('Sciences', 'Science') },
	{ file: say('frise-des-rois-de-france', 'kings-of-france'), folder: say('Histoire', 'History') },
	{ file: say('chanson-de-la-chorale', 'song-of-the-choir'), folder: say('Musique', 'Music') }
];

function tidied(random: Random): ChallengeBody {
	const [work, ...others] = pick(random, WORKS, 4);
	return choice({
		instruction: say(
			`Tu as fini le fichier **${work!.file.fr}**. Dans quel dossier le ranges-tu ?`,
			`You are done with the file **${work!.file.en}**. Which folder do you put it in?`
		),
		right: [work!.folder],
		wrong: others.map(({ folder }) => folder),
		why: say(
			`Le nom du fichier dit de quoi il parle : il va avec les autres de « ${work!.folder.fr} ». Bien rangé, il se retrouve sans chercher.`,
			`The name of the file tells what it is about: it goes with the others of “${work!.folder.en}.” Put where it belongs, it is found without looking for it.`
		)
	});
}

function located(random: Random): ChallengeBody {
	const [work, ...others] = pick(random, WORKS, 3);
	const path = tell((l) => `Documents > ${l === 'fr' ? 'CM2' : 'Year 5'} > ${work!.folder[l]}`);
	return choice({
		instruction: say(
			`Tu vois cette fenêtre. Dans quel dossier est **${work!.file.fr}** ?`,
			`You see this window. Which folder is **${work!.file.en}** in?`
		),
		stimulus: {
			type: 'files',
			path,
			entries: [{ name: work!.file }, { name: say('brouillon', 'draft') }]
		},
		right: [work!.folder],
		wrong: [...others.map(({ folder }) => folder), 'Documents'],
		why: say(
			`Le chemin se lit de gauche à droite : ${path.fr}. Le dernier dossier est celui qui est ouvert. « Documents » contient tout le reste, mais le fichier est plus loin, dans « ${work!.folder.fr} ».`,
			`The path is read from left to right: ${path.en}. The last folder is the open one. “Documents” holds all the rest, but the file is further in, in “${work!.folder.en}.”`
		)
	});
}

/** As in the name of a file. */
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function bestName(random: Random): ChallengeBody {
	const name = plain(pickOne(random, NAMES));
	const subject = pickOne(random, [
		say('volcans', 'volcanoes'),
		say('abeilles', 'bees'),
		say('planètes', 'planets')
	]);
	return choice({
		instruction: say(
			`Tu enregistres ton exposé sur les ${subject.fr}. Quel nom te permettra de le **retrouver** dans un mois ?`,
			`You save your talk on ${subject.en}. Which name will let you **find it again** in a month?`
		),
		right: [say(`expose-${plain(subject.fr)}-${name}`, `talk-${subject.en}-${name}`)],
		wrong: pick(
			random,
			[
				say('document1', 'document1'),
				say('sans-titre', 'untitled'),
				say('aaaa', 'aaaa'),
				say('travail', 'work')
			],
			3
		),
		why: say(
			'Un bon nom dit **ce que c’est**, **de quoi** il parle et **à qui** il est. « document1 » ou « travail » peuvent être n’importe quoi.',
			'A good name tells **what it is**, **what** it is about and **whose** it is. “document1” or “work” can be anything.'
		)
	});
}

function newest(random: Random): ChallengeBody {
	const days = pick(random, [3, 8, 12, 17, 24, 29], 3);
	const last = Math.max(...days);
	const nameOf = (i: number) => say(`histoire-${'abc'[i]}`, `story-${'abc'[i]}`);
	const right = days.indexOf(last);
	return choice({
		instruction: say(
			'Tu as enregistré ton histoire trois fois. Quel fichier as-tu modifié **en dernier** ?',
			'You saved your story three times. Which file did you change **last**?'
		),
		stimulus: {
			type: 'files',
			path: say('Documents > Français', 'Documents > French'),
			entries: days.map((day, i) => ({
				name: nameOf(i),
				modified: say(`${day} mars`, `March ${day}`)
			}))
		},
		right: [nameOf(right)],
		wrong: [0, 1, 2].filter((i) => i !== right).map(nameOf),
		why: say(
			`Regarde la date de chaque fichier : la plus récente est le ${last} mars.`,
			`Look at the date of each file: the latest is March ${last}.`
		)
	});
}

const KINDS = {
	image: ['.jpg', '.png'],
	sound: ['.mp3', '.wav'],
	text: ['.odt', '.txt']
};
const KIND_WORDS = {
	image: say('des images', 'pictures'),
	sound: say('des sons', 'sounds')
};

const ofKind =
	(kind: keyof typeof KIND_WORDS) =>
	(random: Random): ChallengeBody => {
		const words = KIND_WORDS[kind];
		const names = pick(
			random,
			[say('chat', 'cat'), say('foret', 'forest'), say('orage', 'storm'), say('train', 'train')],
			4
		);
		const file = (place: number, extension: string) =>
			tell((l) => `${names[place]![l]}${extension}`);
		const other = pickOne(random, KINDS[kind === 'image' ? 'sound' : 'image']);
		return choice({
			instruction: say(
				`Regarde la fin des noms. Quels **deux** fichiers sont ${words.fr} ?`,
				`Look at the end of the names. Which **two** files are ${words.en}?`
			),
			right: KINDS[kind].map((extension, i) => file(i, extension)),
			wrong: [file(2, other), file(3, pickOne(random, KINDS.text))],
			why: say(
				'Après le point, l’extension dit de quelle sorte est le fichier : .jpg et .png pour une image, .mp3 et .wav pour un son, .odt et .txt pour un texte.',
				'After the dot, the extension tells the kind of the file: .jpg and .png for a picture, .mp3 and .wav for a sound, .odt and .txt for a text.'
			)
		});
	};

const megabytes = (size: number) => say(`${size} Mo`, `${size} MB`);

function weighed(random: Random, isTotal: boolean): ChallengeBody {
	const [photo, film, song, text] = pick(random, [2, 3, 5, 8, 12, 15, 20], 4) as [
		number,
		number,
		number,
		number
	];
	const sizes = [photo, film, song];
	const sum = photo + film + song;
	const room = sum + pickNumber(random, 4, 15);
	const stimulus: Stimulus = {
		type: 'files',
		path: isTotal
			? say('Documents > Sortie au zoo', 'Documents > Trip to the zoo')
			: say(`Clé USB de ${room} Mo`, `USB stick of ${room} MB`),
		entries: [
			{ name: 'photo.jpg', size: megabytes(photo) },
			{ name: 'film.mp4', size: megabytes(film) },
			{ name: 'chanson.mp3', size: megabytes(song) },
			...(isTotal ? [{ name: 'texte.odt', size: megabytes(text) }] : [])
		]
	};
	const answer = isTotal ? sum : room - sum;
	return {
		kind: 'qroc',
		instruction: isTotal
			? say(
					'Tu envoies la photo, le film et la chanson, **sans le texte**. Combien pèsent-ils ensemble ?',
					'You send the photo, the film and the song, **without the text**. How much do they weigh together?'
				)
			: say(
					`Ta clé peut contenir ${room} Mo. Elle contient ces trois fichiers. Combien de place **reste**-t-il ?`,
					`Your stick can hold ${room} MB. It holds these three files. How much room is **left**?`
				),
		stimulus,
		field: {
			label: isTotal ? say('Poids', 'Weight') : say('Place libre', 'Free room'),
			type: 'number',
			solutions: [String(answer)],
			unit: say('Mo', 'MB')
		},
		why: isTotal
			? say(
					`Additionne les trois tailles : ${sizes.join(' + ')} = ${sum} Mo.`,
					`Add the three sizes: ${sizes.join(' + ')} = ${sum} MB.`
				)
			: say(
					`Les trois fichiers pèsent ${sizes.join(' + ')} = ${sum} Mo. Il reste ${room} − ${sum} = ${answer} Mo.`,
					`The three files weigh ${sizes.join(' + ')} = ${sum} MB. ${room} − ${sum} = ${answer} MB are left.`
				)
	};
}

const place = { competence: '1.2' as const, tube: 'folderTree' };

export const fileTasks: readonly Task[] = [
	{ ...{ ...place, id: 'fileFolder', level: 1 }, situations: [tidied, located] },
	{
		...{ ...place, id: 'fileName', level: 1, tube: 'fileNamingRules' },
		situations: [bestName, newest]
	},
	{
		...{ ...place, id: 'fileKind', level: 2, tube: 'fileExtensions' },
		situations: [ofKind('image'), ofKind('sound')]
	},
	{
		...{ ...place, id: 'fileWeight', level: 3 },
		situations: [(random) => weighed(random, true), (random) => weighed(random, false)]
	}
];
