/** What is computed from the styles of a document: how paragraphs look, their numbers, their pages, its contents. */
import {
	STYLES,
	type Comment,
	type ContentsEntry,
	type Doc,
	type Look,
	type Mark,
	type Paragraph,
	type Run,
	type StyleDefinition,
	type StyleName
} from './model.ts';
import { textOf } from './runs.ts';

export const PLAIN: Look = {
	size: 11,
	isBold: false,
	isItalic: false,
	color: 'black',
	align: 'left',
	space: 6,
	breaksBefore: false,
	isNumbered: false
};

/** As documents have them, unless their author says otherwise. */
export const USUAL_STYLES: Record<StyleName, StyleDefinition> = {
	title: { based: null, size: 24, isBold: true, align: 'center' },
	heading1: { based: null, size: 18, isBold: true, space: 18 },
	heading2: { based: 'heading1', size: 14, space: 12 },
	heading3: { based: 'heading2', size: 12 },
	body: { based: null },
	quote: { based: 'body', isItalic: true },
	note: { based: 'body' },
	bullet: { based: 'body', space: 0 },
	number: { based: 'body', space: 0 },
	caption: { based: 'body', size: 9, isItalic: true, color: 'gray' }
};

type Styles = Doc['styles'];

/** A style with all that it takes from those it is based on. */
export function lookOf(styles: Styles, name: StyleName): Look {
	const chain: StyleDefinition[] = [];
	for (let at: StyleName | null = name; at && chain.length < STYLES.length; at = styles[at].based) {
		chain.unshift(styles[at]);
	}
	const look: Look = { ...PLAIN };
	for (const { based: _, ...said } of chain) Object.assign(look, said);
	return look;
}

/** By hand, or else as the style says. */
export const hasMark = ({ marks }: Run, mark: Mark, { isBold, isItalic }: Look): boolean =>
	marks[mark] ?? { bold: isBold, italic: isItalic, underline: false, highlight: false }[mark];

/** 1 of chapters; 0 of what is no heading. */
export const levelOf = (style: StyleName): number =>
	style.startsWith('heading') ? Number(style.at(-1)) : 0;

export const isList = (style: StyleName): boolean => style === 'bullet' || style === 'number';

export const isEmpty = ({ runs, contents }: Paragraph): boolean =>
	contents === null && textOf(runs).trim() === '';

/** A comment goes with its paragraph. */
export const isOpen = ({ paragraphs }: Doc, { isResolved, paragraph }: Comment): boolean =>
	!isResolved && paragraphs.some(({ id }) => id === paragraph);

export const beginsPage = ({ styles }: Doc, { style, breaksBefore }: Paragraph): boolean =>
	breaksBefore || lookOf(styles, style).breaksBefore;

/** Of each paragraph: the first page is 1, and only a page break begins another. */
export function pagesOf(doc: Doc): Map<number, number> {
	let page = 1;
	const pages = new Map<number, number>();
	for (const [i, paragraph] of doc.paragraphs.entries()) {
		if (i > 0 && beginsPage(doc, paragraph)) page++;
		pages.set(paragraph.id, page);
	}
	return pages;
}

const letter = (count: number) => String.fromCharCode(96 + ((count - 1) % 26) + 1);

/**
 * What stands before paragraphs: « 1.2 » of a heading that is numbered, « 3. » or « • » of a list.
 *
 * Rule: a heading begins anew the numbers of the deeper ones; levels that are not numbered are not in the number of others.
 * A list begins anew after what is no list, and its sublists after one of its items.
 */
export function labelsOf(doc: Doc): Map<number, string> {
	const labels = new Map<number, string>();
	const headings = [0, 0, 0, 0];
	let items: number[] = [];
	for (const { id, style, level, contents } of doc.paragraphs) {
		const deep = levelOf(style);
		if (!isList(style)) items = [];
		if (contents) continue;
		if (deep && lookOf(doc.styles, style).isNumbered) {
			headings[deep]!++;
			headings.fill(0, deep + 1);
			const numbers = headings.slice(1, deep + 1).filter((one) => one > 0);
			labels.set(id, numbers.join('.'));
		} else if (deep) headings.fill(0, deep + 1);
		if (style === 'bullet') {
			labels.set(id, ['•', '◦', '▪'][level]!);
			items = items.slice(0, level);
		}
		if (style === 'number') {
			items = items.slice(0, level + 1);
			items[level] = (items[level] ?? 0) + 1;
			labels.set(id, level === 1 ? `${letter(items[level])}.` : `${items[level]}.`);
		}
	}
	return labels;
}

/** The headings of a document down to a level, with their numbers and their pages. */
export function contentsOf(doc: Doc, depth: number): ContentsEntry[] {
	const [labels, pages] = [labelsOf(doc), pagesOf(doc)];
	return doc.paragraphs.flatMap((paragraph) => {
		const level = levelOf(paragraph.style);
		if (paragraph.contents || !level || level > depth || isEmpty(paragraph)) return [];
		const label = labels.get(paragraph.id);
		const text = textOf(paragraph.runs).trim();
		return [{ level, text: label ? `${label} ${text}` : text, page: pages.get(paragraph.id)! }];
	});
}
