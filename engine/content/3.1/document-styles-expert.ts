/** Styles that inherit from one another, and a document to rebuild: level 7. */
import type { Random } from '../../random.ts';
import { COLOR_NAMES } from '../../simulators/document/words.ts';
import type { ChallengeBody } from '../challenge.ts';
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

/** A style below has a color of its own, and hides that of the one above. */
export function inheritedColor(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const [color, own] = pick(random, ['blue', 'green', 'red', 'gray'] as const, 2) as [
		'blue',
		'green'
	];
	const hiding = pickOne(random, ['heading2', 'heading3'] as const);
	const size = pickOne(random, [16, 20] as const);
	const chapters = chaptersOf(random, report, 2);
	const pieces = writtenChapters(chapters).flatMap((one, i): Piece[] =>
		one.role === 'part' && i % 3 === 1
			? [one, text('En résumé', 'In short', { style: 'heading3' })]
			: [one]
	);
	const doc = writtenIn(report.title, [titled(report), ...pieces], {
		styles: { [hiding]: { color: own, size: hiding === 'heading2' ? 14 : 12 } }
	});
	const top: Act = { do: 'define', style: 'heading1', set: { color, size } };
	const free: Act = { do: 'define', style: hiding, set: { color: null } };
	const level = hiding === 'heading2' ? 2 : 3;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Les titres des **trois niveaux** doivent être en **${COLOR_NAMES[color].fr}** ; seuls ceux de niveau 1 passent en **${size} points**, les autres gardent leur taille.\n\nFaites-le par les styles. Rien d’autre ne change d’aspect.`
				: `The headings of **all three levels** must be **${COLOR_NAMES[color].en}**; only those of level 1 change to **${size} points**, the others keep their size.\n\nDo it through the styles. Nothing else changes its look.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Titre 2 » est basé sur « Titre 1 », et « Titre 3 » sur « Titre 2 » : la couleur donnée à « Titre 1 » descend, mais s’arrête à « Titre ${level} », qui a sa propre couleur (${COLOR_NAMES[own].fr}). On l’y remet sur « Hérité » (ou sur ${COLOR_NAMES[color].fr})${level === 2 ? ', et « Titre 3 » suit' : ''}. Les tailles, elles, sont dites à chaque niveau : elles ne bougent pas.`
				: `“Heading 2” is based on “Heading 1,” and “Heading 3” on “Heading 2”: the color given to “Heading 1” goes down, but stops at “Heading ${level},” which has a color of its own (${COLOR_NAMES[own].en}). Set it back to “Inherited” there (or to ${COLOR_NAMES[color].en})${level === 2 ? ', and “Heading 3” follows' : ''}. Sizes are set at each level: they do not move.`
		),
		doc,
		solutions: [[top, free]],
		wrong: [
			[top],
			[top, { do: 'define', style: hiding, set: { color: null, size: null } }],
			[free],
			[top, free, { do: 'define', style: 'title', set: { color } }]
		]
	});
}

/** What chapters are given, their parts inherit. */
export function inheritedBreaks(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, pickNumber(random, 2, 3));
	const isNumbered = random() < 0.5;
	const doc = writtenIn(report.title, [
		titled(report),
		{ contents: 2, role: 'contents' },
		...writtenChapters(chapters)
	]);
	const set = { breaksBefore: true, isNumbered };
	const top: Act = { do: 'define', style: 'heading1', set };
	const below: Act = { do: 'define', style: 'heading2', set: { breaksBefore: false } };
	const ids = doc.ids('chapter');
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Désormais, chaque **chapitre** commence une nouvelle page${isNumbered ? ', et chapitres comme parties sont numérotés (1, 1.1, 1.2, 2…)' : ''} ; les **parties** se suivent sur la page de leur chapitre.\n\nRéglez-le dans les styles, pour que cela tienne, et laissez une table des matières **exacte**.`
				: `From now on, each **chapter** starts a new page${isNumbered ? ', and both chapters and parts are numbered (1, 1.1, 1.2, 2…)' : ''}; the **parts** follow one another on the page of their chapter.\n\nSet this in the styles, so that it holds, and leave a table of contents that is **exact**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Titre 2 » est basé sur « Titre 1 » : si l’on met « Sur une nouvelle page » à Oui pour « Titre 1 », chaque partie saute aussi une page. Il faut le remettre à Non dans « Titre 2 »${isNumbered ? ' ; la numérotation, elle, s’hérite, et c’est voulu' : ''}. Les pages changent : on met la table à jour.`
				: `“Heading 2” is based on “Heading 1”: if you set “On a new page” to Yes for “Heading 1,” each part starts a page too. It has to be set back to No in “Heading 2”${isNumbered ? '; numbering is inherited as well, and that is wanted' : ''}. The pages change: update the table.`
		),
		doc,
		solutions: [[top, below, REFRESH]],
		wrong: [
			[top, REFRESH],
			[top, below],
			[...ids.map((id): Act => ({ do: 'break', id, isOn: true })), REFRESH],
			...(isNumbered
				? [[{ ...top, set: { breaksBefore: true } } as Act, below, REFRESH]]
				: [
						[
							top,
							below,
							{ do: 'define', style: 'heading3', set: { breaksBefore: true } } as Act,
							REFRESH
						]
					])
		]
	});
}

/** The text changes; what is based on it must not change with it. */
export function inheritedText(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapter = pickOne(random, report.chapters);
	const size = pickOne(random, [10, 12, 14] as const);
	const kept = pickOne(random, ['quote', 'note'] as const);
	const doc = writtenIn(report.title, [
		titled(report),
		{ text: chapter.heading, style: 'heading1' },
		{ text: chapter.text },
		{ text: chapter.parts[0].text, style: kept },
		{ text: chapter.parts[1].text },
		...report.chapters
			.filter((one) => one !== chapter)
			.map((one): Piece => ({ text: one.heading, style: 'bullet' })),
		text('Figure 1. Le plan des lieux', 'Figure 1. Map of the place', { style: 'caption' })
	]);
	const name = kept === 'quote' ? say('citations', 'quotations') : say('remarques', 'notes');
	const style = kept === 'quote' ? say('Citation', 'Quotation') : say('Remarque', 'Note');
	const body: Act = { do: 'define', style: 'body', set: { size, align: 'justify' } };
	const keep: Act = { do: 'define', style: kept, set: { size: 11 } };
	const lists: Act[] = (['bullet', 'number'] as const).map((one) => ({
		...{ do: 'define', style: one },
		set: { align: 'left' }
	}));
	const caption: Act = { do: 'define', style: 'caption', set: { align: 'left' } };
	const all = [body, keep, ...lists, caption];
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Le texte courant doit passer en **${size} points, justifié**. Les citations et les remarques seront justifiées elles aussi, mais les **${name.fr}** restent en **11 points** ; les **listes**, des deux sortes, et les **légendes** restent alignées **à gauche**. Les tailles des listes suivent celle du texte, celle des légendes ne change pas.\n\nRéglez tout par les styles.`
				: `The body text must change to **${size} points, justified**. Quotations and notes will be justified too, but **${name.en}** stay in **11 points**; **lists**, of both kinds, and **captions** stay aligned to the **left**. The size of lists follows that of the text, that of captions does not change.\n\nSet it all through the styles.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Citation, remarque, listes et légende sont basées sur « Corps de texte » : elles héritent de la taille et de l’alignement. On dit donc dans chacune ce qui ne doit pas suivre : 11 pt pour « ${style.fr} », « à gauche » pour les deux listes et « Légende ». La taille de la légende était déjà la sienne.`
				: `Quotation, note, lists, and caption are based on “Body text”: they inherit size and alignment. So say in each what must not follow: 11 pt for “${style.en},” “left” for both lists and “Caption.” The size of the caption was already its own.`
		),
		doc,
		solutions: [all],
		wrong: [
			[body],
			[body, ...lists, caption],
			[body, keep, lists[0]!, caption],
			[body, keep, ...lists]
		]
	});
}

/** A plain text with a table that was typed. */
export function importedDocument(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, 2);
	const big: Piece = { style: 'body', size: 18 };
	const annex = say('Annexe : questionnaire', 'Appendix: questionnaire');
	const pieces = writtenChapters(chapters, {
		chapter: big,
		part: { style: 'body', align: pickOne(random, ['center', 'right'] as const) }
	});
	const heads = pieces.filter(({ role }) => role === 'chapter');
	const doc = writtenIn(report.title, [
		{ text: report.title, size: 24, role: 'title' },
		...[...heads.map(({ text }) => text as typeof annex), annex].map((one, i): Piece => ({
			...{ text: tell((l) => `${one[l]} ............ ${i + 1}`), role: 'typed' }
		})),
		...pieces,
		{ text: annex, ...big, role: 'annex' },
		text('Avez-vous déjà visité ces lieux ?', 'Have you ever visited this place?', {
			style: 'number'
		}),
		text('Qui vous en a parlé ?', 'Who told you about it?', { style: 'number' })
	]);
	const [title, typed, annexId] = [doc.id('title'), doc.ids('typed'), doc.id('annex')];
	const tops = [...doc.ids('chapter'), annexId];
	const styles = [
		styled([title], 'title'),
		styled(tops, 'heading1'),
		styled(doc.ids('part'), 'heading2')
	];
	const remove: Act = { do: 'delete', ids: typed };
	const page: Act = { do: 'break', id: annexId, isOn: true };
	const contents: Act = { do: 'contents', after: title, depth: 2 };
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a reçu ce texte sans aucun style, avec une table des matières **tapée à la main**. Le plan voulu : le titre du document ; ${heads.length} chapitres de deux parties chacun ; l’annexe, de même niveau que les chapitres.\n\nDonnez-lui sa structure, faites commencer **l’annexe sur une nouvelle page** et remplacez la table tapée, au même endroit, par une table **automatique** à deux niveaux, exacte.`
				: `${who} received this text with no styles at all, with a table of contents **typed by hand**. The outline wanted: the title of the document; ${heads.length} chapters of two parts each; the appendix, on the same level as the chapters.\n\nGive it its structure, start **the appendix on a new page**, and replace the typed table, in the same place, with an **automatic** table of two levels that is exact.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Titre du document » pour la première ligne ; « Titre 1 » pour ${quoted(tops.map(doc.textOf)).fr} ; « Titre 2 » pour les parties, qui ne se repèrent qu’à leur alignement. Les ${typed.length} lignes tapées s’effacent, l’annexe reçoit un saut de page avant, et la table s’insère (ou se met à jour) **en dernier** : elle annonce alors l’annexe page 2.`
				: `“Title” for the first line; “Heading 1” for ${quoted(tops.map(doc.textOf)).en}; “Heading 2” for the parts, which only their alignment gives away. The ${typed.length} typed lines go, the appendix gets a page break before it, and the table is inserted (or updated) **last**: it then announces the appendix on page 2.`
		),
		doc,
		solutions: [[...styles, remove, page, contents]],
		wrong: [
			[...styles, page, contents],
			[...styles, remove, contents, page],
			[styles[0]!, styled([...tops, ...doc.ids('part')], 'heading1'), remove, page, contents],
			[...styles, remove, contents]
		]
	});
}
