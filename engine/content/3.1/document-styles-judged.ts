/** Documents that were formatted by hand, to repair: level 5. */
import type { Random } from '../../random.ts';
import type { StyleName } from '../../simulators/document/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	chaptersOf,
	NAMES,
	quoted,
	REFRESH,
	REPORTS,
	styled,
	text,
	titled,
	todo,
	writtenChapters,
	writtenIn,
	type Act,
	type Piece
} from './documents.ts';

const WARNINGS: Piece[] = [
	text('Attention : ce document n’est pas définitif.', 'Please note: this document is not final.'),
	text('Merci de ne pas diffuser cette version !', 'Please do not circulate this version!'),
	text('Les chiffres seront vérifiés en janvier.', 'The figures will be checked in January.')
];

/** A level skipped, and a sentence that is no heading. */
export function outline(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, 2);
	const skipped = pickNumber(random, 0, 1);
	const warning = pickOne(random, WARNINGS);
	const pieces = writtenChapters(chapters).map((one): Piece => {
		const isSkipped =
			one.role === 'part' && chapters[skipped]!.parts.some((part) => part.heading === one.text);
		return isSkipped ? { ...one, style: 'heading3', role: 'skipped' } : one;
	});
	const place = pickOne(random, [0, 6]);
	const doc = writtenIn(report.title, [
		titled(report),
		{ contents: 3, role: 'contents' },
		...pieces.toSpliced(place, 0, { ...warning, style: 'heading1', role: 'warning' })
	]);
	const [id, skip] = [doc.id('warning'), doc.ids('skipped')];
	const asNo = (style: StyleName): Act[] => [
		styled([id], style),
		styled(skip, 'heading2'),
		REFRESH
	];
	return todo({
		instruction: say(
			'La table des matières de ce document trahit deux défauts : une phrase y figure parce que quelqu’un voulait qu’on la voie, et certains titres **sautent un niveau**.\n\nCorrigez la structure, sans toucher aux mots, pour que la table n’affiche **que de vrais titres**, chaque partie juste sous le niveau de son chapitre.',
			'The table of contents of this document reveals two flaws: a sentence is in it because somebody wanted it to be seen, and some headings **skip a level**.\n\nRepair the structure, without touching the words, so that the table shows **real headings only**, each part just below the level of its chapter.'
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${doc.textOf(id).fr} » est une phrase : « Remarque » ou « Corps de texte », pas « Titre 1 ». ${quoted(skip.map(doc.textOf)).fr} passaient de Titre 1 à Titre 3 : ce sont des parties, donc « Titre 2 ». Puis on met la table à jour. Un lecteur d’écran, comme la table, navigue par ces niveaux.`
				: `“${doc.textOf(id).en}” is a sentence: “Note” or “Body text,” not “Heading 1.” ${quoted(skip.map(doc.textOf)).en} jumped from Heading 1 to Heading 3: they are parts, so “Heading 2.” Then update the table. Like the table, a screen reader navigates by these levels.`
		),
		doc,
		solutions: [
			...(['note', 'body', 'quote'] as const).map(asNo),
			[
				...asNo('body').slice(0, 1),
				{ do: 'mark', ids: [id], words: null, mark: 'bold', isOn: true },
				...asNo('body').slice(1)
			],
			[
				...asNo('body').slice(0, 1),
				{ do: 'mark', ids: [id], words: null, mark: 'highlight', isOn: true },
				...asNo('body').slice(1)
			]
		],
		wrong: [
			[styled([id], 'note'), REFRESH],
			asNo('note').slice(0, 2),
			[styled([id], 'heading3'), ...asNo('note').slice(1)],
			[{ do: 'delete', ids: [id] }, ...asNo('note').slice(1)]
		]
	});
}

/** Numbers that were typed, and are wrong as soon as something moves. */
export function typedNumbers(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const report = pickOne(random, REPORTS);
	const chapters = pick(random, report.chapters, 3);
	const numbers = pickOne(random, [
		['1', '3', '2'],
		['2', '1', '3'],
		['2', '3', '1'],
		['3', '1', '2']
	]);
	const doc = writtenIn(
		report.title,
		[
			titled(report),
			{ contents: 1, role: 'contents' },
			...chapters.flatMap((one, i): Piece[] => [
				{
					text: tell((l) => `${numbers[i]}. ${one.heading[l]}`),
					...{ style: 'heading1', role: 'chapter' }
				},
				{ text: one.text },
				{ text: one.parts[0].text }
			])
		],
		{
			styles: { heading2: { isNumbered: false } }
		}
	);
	const ids = doc.ids('chapter');
	const write = (numbered: (i: number) => string): Act[] =>
		ids.map((id, i) => ({
			...{ do: 'write', id },
			text: tell((l) => `${numbered(i)}${chapters[i]!.heading[l]}`)
		}));
	const define: Act = { do: 'define', style: 'heading1', set: { isNumbered: true } };
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a tapé les numéros des chapitres, et l’un des chapitres a changé de place depuis.\n\nFaites que les chapitres soient numérotés **1, 2, 3 dans l’ordre où ils sont**, et qu’ils le restent quand on en déplacera un. La table des matières doit montrer ces numéros.`
				: `${who} typed the numbers of the chapters, and one of the chapters has moved since then.\n\nMake the chapters numbered **1, 2, 3 in the order in which they are**, and make them stay so whenever one is moved. The table of contents must show these numbers.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Qu’ils le restent » demande la numérotation automatique, qui est un réglage du style « Titre 1 ». On enlève d’abord les numéros tapés (« ${numbers[0]}. », « ${numbers[1]}. », « ${numbers[2]}. »), sinon on lirait « 1 ${numbers[0]}. ${chapters[0]!.heading.fr} », puis on met la table à jour.`
				: `“Stay so” calls for automatic numbering, which is a setting of the “Heading 1” style. First remove the typed numbers (“${numbers[0]}.”, “${numbers[1]}.”, “${numbers[2]}.”), or you would read “1 ${numbers[0]}. ${chapters[0]!.heading.en}”; then update the table.`
		),
		doc,
		solutions: [[define, ...write(() => ''), REFRESH]],
		wrong: [
			[...write((i) => `${i + 1}. `), REFRESH],
			[define, REFRESH],
			[define, ...write(() => '')]
		]
	});
}

/** Blank lines to push a chapter to the next page. */
export function newPages(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, pickNumber(random, 2, 3));
	const counts = chapters.map(() => pickNumber(random, 2, 4));
	const pieces = chapters.flatMap((one, i): Piece[] => [
		...(i === 0 ? [] : Array.from({ length: counts[i]! }, (): Piece => ({ role: 'blank' }))),
		...writtenChapters([one])
	]);
	const found = { styles: { heading2: { breaksBefore: false } } };
	const doc = writtenIn(
		report.title,
		[titled(report), text('Version de novembre 2026', 'November 2026 version'), ...pieces],
		found
	);
	const [blank, tops] = [doc.ids('blank'), doc.ids('chapter')];
	const remove: Act = { do: 'delete', ids: blank };
	const define: Act = { do: 'define', style: 'heading1', set: { breaksBefore: true } };
	const breaks = tops.map((id): Act => ({ do: 'break', id, isOn: true }));
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Quelqu’un a ajouté des **lignes vides** pour faire commencer les chapitres en haut d’une page ; à chaque phrase ajoutée, tout se décale.\n\nEnlevez-les, et faites que **chaque chapitre**, ceux d’aujourd’hui et ceux à venir, commence toujours une nouvelle page.`
				: `Somebody added **blank lines** to make the chapters start at the top of a page; each sentence added shifts everything.\n\nRemove them, and make **every chapter**, today’s and future ones, always start a new page.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les ${blank.length} paragraphes vides disparaissent. Les chapitres sont en « Titre 1 » : dans ce style, « Sur une nouvelle page : Oui » vaut pour ${quoted(tops.map(doc.textOf)).fr} et pour les suivants. Des sauts de page à la main ne vaudraient que pour ceux d’aujourd’hui.`
				: `The ${blank.length} blank paragraphs go. The chapters are in “Heading 1”: in this style, “On a new page: Yes” holds for ${quoted(tops.map(doc.textOf)).en} and for the next ones. Page breaks by hand would only hold for today’s.`
		),
		doc,
		solutions: [[remove, define]],
		wrong: [[remove, ...breaks], [define], [remove]]
	});
}

const CHARTERS: { from: Localized; style: 'heading1' | 'heading2' }[] = [
	{ from: say('La mairie', 'The town hall'), style: 'heading1' },
	{ from: say('Le lycée', 'The school'), style: 'heading2' },
	{ from: say('Le siège', 'The head office'), style: 'heading1' },
	{ from: say('La fédération', 'The federation'), style: 'heading2' }
];

/** Headings that were set by hand do not follow their style. */
export function freedHeadings(random: Random): ChallengeBody {
	const { from, style } = pickOne(random, CHARTERS);
	const report = pickOne(random, REPORTS);
	const role = style === 'heading1' ? 'chapter' : 'part';
	const size = pickOne(random, style === 'heading1' ? ([16, 20] as const) : ([12, 16] as const));
	const pieces = writtenChapters(report.chapters);
	const heads = pieces.filter((one) => one.role === role);
	const odd = pick(random, heads, style === 'heading1' ? 1 : 2);
	const doc = writtenIn(report.title, [
		titled(report),
		...pieces.map((one): Piece =>
			odd.includes(one) ? { ...one, size: 24, align: 'center', role: 'odd' } : one
		)
	]);
	const ids = doc.ids('odd');
	const define: Act = { do: 'define', style, set: { size } };
	const level = style === 'heading1' ? 1 : 2;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${from.fr} demande que tous les titres de niveau ${level} soient en **${size} points** et **alignés à gauche**, et que cela tienne pour les prochains.\n\nFaites-le : ils doivent tous être **pareils**.`
				: `${from.en} wants all headings of level ${level} to be in **${size} points** and **aligned to the left**, and this to hold for the next ones.\n\nDo it: they must all be **the same**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On modifie le style « Titre ${level} » : ${size} pt. Mais ${quoted(ids.map(doc.textOf)).fr} ${ids.length > 1 ? 'restent' : 'reste'} en 24 pt, au centre : ce qui est réglé à la main passe avant le style. On ${ids.length > 1 ? 'les' : 'le'} choisit et l’on efface la mise en forme directe.`
				: `Change the “Heading ${level}” style: ${size} pt. But ${quoted(ids.map(doc.textOf)).en} ${ids.length > 1 ? 'stay' : 'stays'} centered, in 24 pt: what is set by hand comes before the style. Choose ${ids.length > 1 ? 'them' : 'it'} and clear the direct formatting.`
		),
		doc,
		solutions: [[define, { do: 'plain', ids }]],
		wrong: [
			[define],
			[
				{ do: 'size', ids: doc.ids(role), size },
				{ do: 'plain', ids }
			],
			[define, { do: 'size', ids, size }]
		]
	});
}
