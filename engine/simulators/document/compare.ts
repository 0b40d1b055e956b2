/** When two documents, in one language, are as good as the same. */
import { plainTypography } from '../../spelling.ts';
import { MARKS, OWNER, STYLES, type Doc, type Look, type Paragraph, type Run } from './model.ts';
import { formerText, isLive, textOf } from './runs.ts';
import { beginsPage, hasMark, isEmpty, isOpen, lookOf } from './structure.ts';

/** Kinds of spaces, of quotation marks and of dashes matter where typography is judged only; thin spaces are as good as others. */
function reader({ isTypographic }: Doc): (text: string) => string {
	return (text) =>
		isTypographic
			? text
					.normalize('NFC')
					.replace(/\u202F/g, '\u00A0')
					.trim()
			: plainTypography(text).trim();
}

/** What shows of the letters and digits of a text: how many of them in a row are marked alike; a mark on a space or a stop is nothing. */
function marksOf(runs: readonly Run[], look: Look): [marks: string, length: number][] {
	const spans: [marks: string, length: number][] = [];
	for (const run of runs.filter(isLive)) {
		const length = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
		if (length === 0) continue;
		const marks = MARKS.filter((mark) => hasMark(run, mark, look)).join('+');
		const last = spans.at(-1);
		if (last?.[0] === marks) last[1] += length;
		else spans.push([marks, length]);
	}
	return spans;
}

/** The changes of others that wait. */
const waiting = (runs: readonly Run[]): string[] =>
	runs.flatMap(({ text, change }) =>
		change && change.author !== OWNER ? [`${change.kind} ${change.author} ${text}`] : []
	);

/**
 * What matters of a paragraph, whatever the way there: its style, how it looks in the end, where it begins a page, its text as
 * it reads, the text that it was before changes that wait, and the entries of its table of contents.
 */
export function essence(doc: Doc, paragraph: Paragraph): string {
	const { style, level, runs, contents } = paragraph;
	const [read, isBreak] = [reader(doc), beginsPage(doc, paragraph)];
	if (contents) {
		const entries = contents.entries.map((one) => [one.level, read(one.text), one.page]);
		return JSON.stringify(['contents', isBreak, entries]);
	}
	const former = read(formerText(runs));
	if (isEmpty(paragraph)) return JSON.stringify(['empty', isBreak, former, waiting(runs)]);
	const look = lookOf(doc.styles, style);
	const [size, align] = [paragraph.size ?? look.size, paragraph.align ?? look.align];
	const shown = [style, level, isBreak, size, align, marksOf(runs, look)];
	return JSON.stringify([...shown, read(textOf(runs)), former, waiting(runs)]);
}

export const areSameStyles = (a: Doc, b: Doc, name: (typeof STYLES)[number]): boolean =>
	JSON.stringify(lookOf(a.styles, name)) === JSON.stringify(lookOf(b.styles, name));

export function areSameDocuments(expected: Doc, given: Doc): boolean {
	const isSame = (one: Paragraph, i: number) =>
		essence(expected, one) === essence(given, given.paragraphs[i]!);
	return (
		expected.paragraphs.length === given.paragraphs.length &&
		expected.paragraphs.every(isSame) &&
		STYLES.every((name) => areSameStyles(expected, given, name)) &&
		expected.comments.every((one, i) => isOpen(expected, one) === isOpen(given, given.comments[i]!))
	);
}

/** Which paragraphs of a document are so in another one too, in one order: the most that there can be. */
export function sharedWith(doc: Doc, other: Doc): Set<number> {
	const here = doc.paragraphs.map((one) => essence(doc, one));
	const there = other.paragraphs.map((one) => essence(other, one));
	// How many are shared from a place on, in each.
	const most = Array.from({ length: here.length + 1 }, () =>
		Array.from({ length: there.length + 1 }, () => 0)
	);
	for (let i = here.length - 1; i >= 0; i--) {
		for (let j = there.length - 1; j >= 0; j--) {
			most[i]![j] =
				here[i] === there[j]
					? most[i + 1]![j + 1]! + 1
					: Math.max(most[i + 1]![j]!, most[i]![j + 1]!);
		}
	}
	const shared = new Set<number>();
	for (let i = 0, j = 0; i < here.length && j < there.length;) {
		if (here[i] === there[j]) {
			shared.add(doc.paragraphs[i]!.id);
			i++;
			j++;
		} else if (most[i + 1]![j]! >= most[i]![j + 1]!) i++;
		else j++;
	}
	return shared;
}
