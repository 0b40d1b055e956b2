/** What is done to a document in one language. */
import { findIn } from './find.ts';
import {
	DEEPEST,
	LONGEST_PARAGRAPH,
	MARKS,
	MOST_PARAGRAPHS,
	type Doc,
	type DocumentAct,
	type DocumentRefusal,
	type Paragraph,
	type Run,
	type StyleName
} from './model.ts';
import {
	cut,
	isLive,
	marked,
	merged,
	placeOf,
	rewritten,
	settled,
	spliced,
	trackerFrom,
	type Tracker
} from './runs.ts';
import { contentsOf, isList, levelOf } from './structure.ts';

type Result = Doc | DocumentRefusal;
type Act<Do extends DocumentAct['do']> = Extract<DocumentAct, { do: Do }>;

/** Set by hand over a paragraph, and none of its words. */
const BARE = { align: null, size: null } as const;

export function actOnDocument(doc: Doc, act: DocumentAct): Result {
	switch (act.do) {
		case 'style':
			return styled(doc, act);
		case 'align':
			return onTexts(doc, act.ids, (one) => ({ ...one, align: act.align }));
		case 'size':
			return onTexts(doc, act.ids, (one) => ({ ...one, size: act.size }));
		case 'mark':
			return marking(doc, act);
		case 'plain':
			return onTexts(doc, act.ids, (one) => ({ ...one, ...BARE, runs: unmarked(one.runs) }));
		case 'indent':
			return indented(doc, act);
		case 'break':
			return onThose(doc, [act.id], (one) => ({ ...one, breaksBefore: act.isOn }));
		case 'define': {
			const definition = { ...doc.styles[act.style], ...act.set };
			const said = Object.entries(definition).filter(([key, v]) => v !== null || key === 'based');
			const style = Object.fromEntries(said) as unknown as Doc['styles'][StyleName];
			return { ...doc, styles: { ...doc.styles, [act.style]: style } };
		}
		case 'write':
			return edited(doc, (track) =>
				onTexts(doc, [act.id], (one) => ({ ...one, runs: rewritten(one.runs, act.text, track) }))
			);
		case 'insert':
			return inserted(doc, act);
		case 'split':
			return splitAt(doc, act);
		case 'join':
			return joined(doc, act.id);
		case 'delete':
			return deleted(doc, act.ids);
		case 'move':
			return moved(doc, act);
		case 'contents':
			return withContents(doc, act);
		case 'depth': {
			const { depth } = act;
			if (!doc.paragraphs.some(({ id, contents }) => id === act.id && contents)) return 'gone';
			return onThose(doc, [act.id], (one) => ({
				...one,
				contents: { depth, entries: contentsOf(doc, depth) }
			}));
		}
		case 'refresh':
			return refreshed(doc);
		case 'replace':
			return replaced(doc, act);
		case 'track':
			return { ...doc, isTracking: act.isOn };
		case 'settle':
			return settling(doc, act);
		case 'resolve': {
			if (!doc.comments.some(({ id }) => id === act.comment)) return 'gone';
			const comments = doc.comments.map((one) =>
				one.id === act.comment ? { ...one, isResolved: true } : one
			);
			return { ...doc, comments };
		}
	}
}

/** Those that are there, changed. */
function onThose(doc: Doc, ids: readonly number[], change: (one: Paragraph) => Paragraph): Result {
	const all = new Set(doc.paragraphs.map(({ id }) => id));
	if (ids.some((id) => !all.has(id))) return 'gone';
	const paragraphs = doc.paragraphs.map((one) => (ids.includes(one.id) ? change(one) : one));
	return isTooLong(paragraphs) ? 'too-long' : { ...doc, paragraphs };
}

function onTexts(doc: Doc, ids: readonly number[], change: (one: Paragraph) => Paragraph): Result {
	const isContents = doc.paragraphs.some(({ id, contents }) => contents && ids.includes(id));
	return isContents ? 'not-text' : onThose(doc, ids, change);
}

function isTooLong(paragraphs: readonly Paragraph[]): boolean {
	const lengthOf = ({ runs }: Paragraph) => runs.reduce((sum, { text }) => sum + text.length, 0);
	return (
		paragraphs.length > MOST_PARAGRAPHS ||
		paragraphs.some((one) => lengthOf(one) > 2 * LONGEST_PARAGRAPH)
	);
}

/** An edition, whose changes are tracked when they are to be. */
function edited(doc: Doc, edit: (track: Tracker) => Result): Result {
	if (!doc.isTracking) return edit(null);
	const { track, next } = trackerFrom(doc.nextChange);
	const result = edit(track);
	return typeof result === 'string' ? result : { ...result, nextChange: next() };
}

const unmarked = (runs: readonly Run[]): Run[] =>
	merged(runs.map((run) => ({ ...run, marks: {} })));

/**
 * Rule: a style takes away what was set by hand on the paragraph as a whole, its size, its alignment and the marks that
 * cover all of it; some words that are marked stay so.
 */
function styled(doc: Doc, { ids, style }: Act<'style'>): Result {
	return onTexts(doc, ids, (one) => {
		const whole = MARKS.filter((mark) => one.runs.filter(isLive).every((run) => run.marks[mark]));
		const runs = one.runs.map((run) => {
			const marks = { ...run.marks };
			for (const mark of whole) delete marks[mark];
			return { ...run, marks };
		});
		const level = isList(style) ? one.level : 0;
		return { ...one, ...BARE, style, level, runs: merged(runs) };
	});
}

function marking(doc: Doc, { ids, words, mark, isOn }: Act<'mark'>): Result {
	const marks = { [mark]: isOn };
	if (!words) return onTexts(doc, ids, (one) => ({ ...one, runs: marked(one.runs, marks) }));
	const one = doc.paragraphs.find(({ id }) => id === ids[0]);
	if (!one || ids.length !== 1) return 'gone';
	const place = placeOf(one.runs, words);
	if (!place) return 'not-found';
	return onTexts(doc, ids, () => ({ ...one, runs: marked(one.runs, marks, place) }));
}

function indented(doc: Doc, { ids, by }: Act<'indent'>): Result {
	const those = doc.paragraphs.filter(({ id }) => ids.includes(id));
	const canBe = ({ style, level }: Paragraph) =>
		isList(style) && level + by >= 0 && level + by <= DEEPEST;
	if (!those.every(canBe)) return 'not-list';
	return onThose(doc, ids, (one) => ({ ...one, level: one.level + by }));
}

function made(doc: Doc, said: Partial<Paragraph>): Paragraph {
	return {
		...{ id: doc.nextParagraph, style: 'body', level: 0, runs: [], ...BARE },
		...{ breaksBefore: false, contents: null, ...said }
	};
}

/** Put after a paragraph, or before all. */
function put(doc: Doc, after: number, those: readonly Paragraph[]): Result {
	const i = doc.paragraphs.findIndex(({ id }) => id === after);
	if (i === -1 && after !== 0) return 'gone';
	const paragraphs = doc.paragraphs.toSpliced(i + 1, 0, ...those);
	const nextParagraph = Math.max(doc.nextParagraph, ...those.map(({ id }) => id + 1));
	return isTooLong(paragraphs) ? 'too-long' : { ...doc, paragraphs, nextParagraph };
}

/** Text comes after a heading; after any other, another of the same. */
function inserted(doc: Doc, { after, text }: Act<'insert'>): Result {
	const before = doc.paragraphs.find(({ id }) => id === after);
	const goesOn = before && !before.contents && !levelOf(before.style) && before.style !== 'title';
	return edited(doc, (track) => {
		const runs = spliced([], { from: 0, to: 0, text }, track);
		const { style, level } = goesOn ? before : { style: 'body' as const, level: 0 };
		return put(doc, after, [made(doc, { style, level, runs })]);
	});
}

function splitAt(doc: Doc, { id, words }: Act<'split'>): Result {
	const one = doc.paragraphs.find((other) => other.id === id);
	if (!one) return 'gone';
	const place = placeOf(one.runs, words);
	if (!place || place[0] === 0) return 'not-found';
	const [before, after] = cut(one.runs, place[0]);
	const first = onTexts(doc, [id], () => ({ ...one, runs: withoutEndSpace(before) }));
	if (typeof first === 'string') return first;
	const second = { ...one, id: doc.nextParagraph, runs: after, breaksBefore: false };
	return put(first, id, [second]);
}

/** A space before a cut is of no use to either. */
function withoutEndSpace(runs: readonly Run[]): Run[] {
	const last = runs.at(-1);
	if (!last || last.change) return [...runs];
	return merged([...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
}

function joined(doc: Doc, id: number): Result {
	const i = doc.paragraphs.findIndex((one) => one.id === id);
	const [before, one] = [doc.paragraphs[i - 1], doc.paragraphs[i]];
	if (!one) return 'gone';
	if (!before || before.contents || one.contents) return 'not-joined';
	const space: Run = { text: ' ', marks: {}, change: null };
	const hasBoth = before.runs.length > 0 && one.runs.length > 0;
	const runs = merged([...before.runs, ...(hasBoth ? [space] : []), ...one.runs]);
	const left = { ...doc, paragraphs: doc.paragraphs.toSpliced(i, 1) };
	return onThose(left, [before.id], () => ({ ...before, runs }));
}

/** With changes tracked, a text stays, deleted. */
function deleted(doc: Doc, ids: readonly number[]): Result {
	const isThere = (id: number) => doc.paragraphs.some((one) => one.id === id);
	if (!ids.every(isThere)) return 'gone';
	return edited(doc, (track) => {
		const left = (one: Paragraph): Paragraph[] => {
			if (!ids.includes(one.id)) return [one];
			const runs = track ? rewritten(one.runs, '', track) : [];
			return runs.length > 0 ? [{ ...one, runs }] : [];
		};
		return { ...doc, paragraphs: doc.paragraphs.flatMap(left) };
	});
}

function moved(doc: Doc, { ids, after }: Act<'move'>): Result {
	const those = doc.paragraphs.filter(({ id }) => ids.includes(id));
	if (those.length !== new Set(ids).size) return 'gone';
	return put(
		{ ...doc, paragraphs: doc.paragraphs.filter((one) => !those.includes(one)) },
		after,
		those
	);
}

function withContents(doc: Doc, { after, depth }: Act<'contents'>): Result {
	const result = put(doc, after, [made(doc, { contents: { depth, entries: [] } })]);
	return typeof result === 'string' ? result : refreshedOnly(result, doc.nextParagraph);
}

function refreshedOnly(doc: Doc, only: number | null): Doc {
	const anew = (one: Paragraph): Paragraph =>
		one.contents && (only === null || one.id === only)
			? {
					...one,
					contents: { ...one.contents, entries: contentsOf(doc, one.contents.depth) }
				}
			: one;
	return { ...doc, paragraphs: doc.paragraphs.map(anew) };
}

const refreshed = (doc: Doc): Result =>
	doc.paragraphs.some(({ contents }) => contents) ? refreshedOnly(doc, null) : 'no-contents';

function replaced(doc: Doc, { by, at, ...query }: Act<'replace'>): Result {
	const all = findIn(doc, query);
	const those = at ? all.filter(({ id, nth }) => id === at.id && nth === at.nth) : all;
	if (those.length === 0) return 'not-found';
	return edited(doc, (track) =>
		onThose(doc, [...new Set(those.map(({ id }) => id))], (one) => {
			// From the last: what comes before keeps its place.
			const here = those.filter(({ id }) => id === one.id).reverse();
			const runs = here.reduce(
				(now, { from, to }) => spliced(now, { from, to, text: by }, track),
				one.runs
			);
			return { ...one, runs };
		})
	);
}

/** A paragraph of which nothing is left goes too. */
function settling(doc: Doc, { changes, isAccepted }: Act<'settle'>): Result {
	const asked = new Set(changes);
	const known = new Set(doc.paragraphs.flatMap(({ runs }) => runs.map(({ change }) => change?.id)));
	if (!changes.every((id) => known.has(id))) return 'gone';
	const paragraphs = doc.paragraphs.flatMap((one) => {
		const runs = settled(one.runs, asked, isAccepted);
		return runs.length === 0 && one.runs.length > 0 ? [] : [{ ...one, runs }];
	});
	return { ...doc, paragraphs };
}
