/** Tables of contents and styles redefined: level 3. */
import type { Random } from '../../random.ts';
import { COLOR_NAMES, STYLE_NAMES } from '../../simulators/document/words.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import {
	byHand,
	chaptersOf,
	NAMES,
	quoted,
	REFRESH,
	REPORTS,
	styled,
	titled,
	todo,
	writtenChapters,
	writtenIn,
	type Act,
	type Piece
} from './documents.ts';

/** What looks like headings becomes headings, then the table can be made. */
export function fakeHeadings(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, 2);
	const big = (one: Piece): Piece =>
		one.role === 'chapter'
			? { role: 'chapter', runs: [{ text: one.text!, bold: true }], size: 18 }
			: one;
	const doc = writtenIn(report.title, [titled(report), ...writtenChapters(chapters).map(big)]);
	const ids = doc.ids('chapter');
	const contents: Act = { do: 'contents', after: doc.id('title'), depth: 2 };
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut une table des matières, juste après le titre du document, avec les chapitres **et** leurs parties (niveaux 1 et 2). Insérée telle quelle, elle ne montrerait que les parties.\n\nFaites ce qu’il faut pour qu’elle soit **complète et automatique**.`
				: `${who} wants a table of contents, right after the title of the document, with the chapters **and** their parts (levels 1 and 2). Inserted as things are, it would only show the parts.\n\nDo what it takes to make it **complete and automatic**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La table relève les styles, pas l’aspect. ${quoted(ids.map(doc.textOf)).fr} ne sont que du texte grossi à la main : on leur donne « Titre 1 ». On choisit ensuite le titre du document et l’on insère la table, niveaux 1 à 2 : elle vient juste après lui. Insérée avant, elle doit être mise à jour.`
				: `The table collects styles, not looks. ${quoted(ids.map(doc.textOf)).en} are only text that was made bigger by hand: give them “Heading 1.” Then choose the title of the document and insert the table, levels 1 to 2: it comes right after it. If it was inserted before, it has to be updated.`
		),
		doc,
		solutions: [[styled(ids, 'heading1'), contents]],
		wrong: [
			[contents],
			[contents, styled(ids, 'heading1')],
			[styled(ids, 'heading1'), { ...contents, depth: 1 }],
			[styled(ids, 'heading2'), contents]
		]
	});
}

/** A chapter that the table, made before it, does not know. */
export function missingChapter(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const missing = pickOne(random, report.chapters);
	const pieces = writtenChapters(pick(random, report.chapters, 3));
	const isOf = (one: Piece) =>
		one.text === missing.heading || missing.parts.some(({ heading }) => heading === one.text);
	const heads = pieces.filter((one) => one.role !== 'text' && !isOf(one));
	const doc = writtenIn(report.title, [
		titled(report),
		{
			contents: 2,
			role: 'contents',
			entries: heads.map(({ text, role }) => ({
				...{ level: role === 'chapter' ? 1 : 2, text: text!, page: 1 }
			}))
		},
		...pieces.map((one): Piece =>
			isOf(one) ? { text: one.text!, role: one.role === 'chapter' ? 'new' : 'newPart' } : one
		)
	]);
	const [top, below] = [doc.id('new'), doc.ids('newPart')];
	const styles = [styled([top], 'heading1'), styled(below, 'heading2')];
	return todo({
		instruction: say(
			'Un chapitre et ses deux parties viennent d’être ajoutés, sans style. La table des matières ne les montre pas.\n\nMettez ces titres **au même niveau que les autres**, et faites-les entrer dans la table.',
			'A chapter and its two parts have just been added, with no style. The table of contents does not show them.\n\nPut these headings **on the same level as the others**, and get them into the table.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Il manque « ${missing.heading.fr} », un chapitre (Titre 1), et ses parties ${quoted(missing.parts.map((one) => one.heading)).fr} (Titre 2). Une fois les styles donnés, la table ne change pas d’elle-même : « Mettre la table à jour » la refait.`
				: `Missing are “${missing.heading.en},” a chapter (Heading 1), and its parts ${quoted(missing.parts.map((one) => one.heading)).en} (Heading 2). Once the styles are given, the table does not change by itself: “Update the table” makes it anew.`
		),
		doc,
		solutions: [[...styles, REFRESH]],
		wrong: [
			styles,
			[REFRESH, ...styles],
			[styled([top, ...below], 'heading1'), REFRESH],
			[styled([top], 'heading1'), REFRESH]
		]
	});
}

/** The look of every heading of a level, those to come too. */
export function oneChangeForAll(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const style = pickOne(random, ['heading1', 'heading2'] as const);
	const color = pickOne(random, ['blue', 'green', 'red'] as const);
	const size = pickOne(random, style === 'heading1' ? ([20, 24] as const) : ([12, 16] as const));
	const pieces = [titled(report), ...writtenChapters(report.chapters)];
	// What follows from a style that says all itself is that level alone.
	const styles = { heading2: { color: 'black' } } as const;
	const doc = writtenIn(report.title, pieces, { styles });
	const ids = doc.ids(style === 'heading1' ? 'chapter' : 'part');
	const name = STYLE_NAMES[style];
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `La charte du document change : tous les titres de niveau ${style === 'heading1' ? 1 : 2}, **y compris ceux qui seront écrits plus tard**, doivent être en **${COLOR_NAMES[color].fr}** et de taille **${size}**.\n\nFaites-le pour ce niveau seulement.`
				: `The look of the document changes: all headings of level ${style === 'heading1' ? 1 : 2}, **including those written later**, must be **${COLOR_NAMES[color].en}** and of size **${size}**.\n\nDo it for this level only.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Y compris ceux qui seront écrits » : il faut modifier le style « ${name.fr} », une fois, par « Modifier un style » : couleur ${COLOR_NAMES[color].fr}, taille ${size} pt. Les ${ids.length} titres suivent. Les changer un par un laisserait les prochains comme avant.`
				: `“Including those written later”: you have to change the “${name.en}” style, once, with “Change a style”: color ${COLOR_NAMES[color].en}, size ${size} pt. All ${ids.length} headings follow. Changing them one by one would leave the next ones as before.`
		),
		doc,
		solutions: [[{ do: 'define', style, set: { color, size } }]],
		wrong: [
			[{ do: 'size', ids, size }],
			[{ do: 'define', style, set: { color } }],
			[
				{
					...{ do: 'define', style: style === 'heading1' ? 'heading2' : 'heading1' },
					set: { color, size }
				}
			]
		]
	});
}

interface Agenda {
	name: Localized;
	points: { name: Localized; details: [Localized, Localized] }[];
}
const AGENDAS: Agenda[] = [
	{
		name: say('Ordre du jour du conseil', 'Agenda of the council'),
		points: [
			{
				name: say('Budget de l’année', 'Budget of the year'),
				details: [
					say('Dépenses du printemps', 'Spring expenses'),
					say('Devis du traiteur', 'Caterer’s quote')
				]
			},
			{
				name: say('Sortie de juin', 'June outing'),
				details: [
					say('Choix du car', 'Choice of the bus'),
					say('Autorisations', 'Permission slips')
				]
			},
			{
				name: say('Élections', 'Elections'),
				details: [
					say('Liste des candidats', 'List of candidates'),
					say('Bureau de vote', 'Polling station')
				]
			}
		]
	},
	{
		name: say('Réunion de copropriété', 'Condominium meeting'),
		points: [
			{
				name: say('Toiture', 'Roof'),
				details: [
					say('Devis des couvreurs', 'Roofers’ quotes'),
					say('Date des travaux', 'Date of the work')
				]
			},
			{
				name: say('Local à vélos', 'Bike room'),
				details: [say('Nombre de places', 'Number of spaces'), say('Badge d’accès', 'Access badge')]
			},
			{
				name: say('Charges', 'Charges'),
				details: [
					say('Relevé d’eau', 'Water readings'),
					say('Contrat d’ascenseur', 'Elevator contract')
				]
			}
		]
	}
];

/** Details under the point that they are of. */
export function listWithin(random: Random): ChallengeBody {
	const { name, points } = pickOne(random, AGENDAS);
	const kept = pick(random, points, 3);
	const bare = pickOne(random, kept);
	const doc = writtenIn(name, [
		{ text: name, style: 'title' },
		...kept.flatMap((one): Piece[] => [
			{ text: one.name, role: 'point', style: 'number' },
			...(one === bare
				? []
				: one.details.map((detail): Piece => ({ text: detail, role: 'detail', style: 'number' })))
		])
	]);
	const [details, all] = [doc.ids('detail'), doc.ids('point')];
	const pointsOf = tell((l) =>
		new Intl.ListFormat(l).format(kept.map((one) => `**${one.name[l]}**`))
	);
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Les points de cette réunion sont ${pointsOf.fr}. Les autres lignes de la liste sont des détails du point qui les précède, mais tout est numéroté de 1 à ${details.length + 3}.\n\nFaites que **seuls les points** soient numérotés 1, 2, 3, et que leurs détails dépendent d’eux, **un niveau plus bas** de la même liste.`
				: `The points of this meeting are ${pointsOf.en}. The other lines of the list are details of the point before them, but everything is numbered from 1 to ${details.length + 3}.\n\nMake it so that **only the points** are numbered 1, 2, 3, and that their details belong to them, **one level down** in the same list.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les détails sont ${quoted(details.map(doc.textOf)).fr}. On les choisit et on les « descend d’un niveau de liste » : ils deviennent a., b., et le logiciel renumérote les points. « ${bare.name.fr} » n’a pas de détail.`
				: `The details are ${quoted(details.map(doc.textOf)).en}. Choose them and “increase list level”: they become a., b., and the program renumbers the points. “${bare.name.en}” has no detail.`
		),
		doc,
		solutions: [[{ do: 'indent', ids: details, by: 1 }]],
		wrong: [
			[styled(details, 'body')],
			[{ do: 'indent', ids: [...all, ...details], by: 1 }],
			[{ do: 'indent', ids: details.slice(1), by: 1 }],
			byHand(all)
		]
	});
}
