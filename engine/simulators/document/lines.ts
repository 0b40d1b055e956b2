/** A document as a correction says it: its paragraphs with what they are, its styles that were changed, its comments. */
import type { DoneLine } from '../simulator.ts';
import { areSameStyles, sharedWith } from './compare.ts';
import { MARKS, OWNER, STYLES, type Doc, type Paragraph, type StyleName } from './model.ts';
import { formerText, isLive, textOf } from './runs.ts';
import { beginsPage, isEmpty, isList, isOpen, labelsOf, levelOf, lookOf } from './structure.ts';
import { ALIGNMENT_NAMES, COLOR_NAMES, MARK_NAMES, STYLE_NAMES } from './words.ts';

type Language = 'fr' | 'en';

/** One line, whose depth in French and in English is the same. */
export interface Line extends Omit<DoneLine, 'text'> {
	text: string;
}

const SPOKEN = {
	fr: {
		break: 'saut de page',
		contents: 'Table des matières',
		empty: '(paragraphe vide)',
		page: 'p.',
		inserted: 'ajouté',
		deleted: 'supprimé',
		style: 'Style',
		size: 'pt',
		above: 'pt avant',
		numbered: 'numéroté',
		newPage: 'sur une nouvelle page',
		comment: 'Commentaire',
		resolved: 'résolu',
		open: 'non résolu'
	},
	en: {
		break: 'page break',
		contents: 'Table of contents',
		empty: '(empty paragraph)',
		page: 'p.',
		inserted: 'inserted',
		deleted: 'deleted',
		style: 'Style',
		size: 'pt',
		above: 'pt above',
		numbered: 'numbered',
		newPage: 'on a new page',
		comment: 'Comment',
		resolved: 'resolved',
		open: 'not resolved'
	}
};

const quoted = (text: string, language: Language) =>
	language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;
const colon = (language: Language) => (language === 'fr' ? '\u00A0: ' : ': ');

/** Spaces that do not break are seen where typography is judged. */
const shown = ({ isTypographic }: Doc, text: string) =>
	isTypographic
		? text.replace(/[\u00A0\u202F]/g, '°').replace(/ {2,}/g, (two) => '·'.repeat(two.length))
		: text;

/** What was set by hand on it or on some of its words, and what waits in it. */
function remarks(doc: Doc, { runs, size, align, ...one }: Paragraph, language: Language): string[] {
	const words = SPOKEN[language];
	const look = lookOf(doc.styles, one.style);
	const isWhole = (mark: (typeof MARKS)[number]) =>
		runs.length > 0 && runs.filter(isLive).every(({ marks }) => marks[mark]);
	const marks = MARKS.flatMap((mark) => {
		const those = runs
			.filter((run) => isLive(run) && run.marks[mark])
			.map(({ text }) => text.trim());
		if (those.length === 0) return [];
		const name = MARK_NAMES[mark][language];
		if (isWhole(mark)) return [name];
		return [`${name}${colon(language)}${those.map((text) => quoted(text, language)).join(', ')}`];
	});
	const changes = runs.flatMap(({ text, change }) => {
		if (!change) return [];
		const what = change.kind === 'insert' ? words.inserted : words.deleted;
		const by = change.author === OWNER ? '' : `, ${change.author}`;
		return [`${what}${by}${colon(language)}${quoted(text.trim(), language)}`];
	});
	return [
		...(size && size !== look.size ? [`${size} ${words.size}`] : []),
		...(align && align !== look.align ? [ALIGNMENT_NAMES[align][language]] : []),
		...marks,
		...changes
	];
}

function paragraphLines(
	doc: Doc,
	paragraph: Paragraph,
	{
		deep,
		label,
		isRight,
		language
	}: { deep: number; label: string; isRight: boolean; language: Language }
): Line[] {
	const words = SPOKEN[language];
	const broken: Line[] =
		beginsPage(doc, paragraph) && paragraph !== doc.paragraphs[0]
			? [{ depth: 0, text: `— ${words.break} —` }]
			: [];
	if (paragraph.contents) {
		const entries = paragraph.contents.entries.map(({ level, text, page }) => ({
			depth: level,
			text: `${text} … ${words.page} ${page}`
		}));
		return [...broken, { depth: 0, text: words.contents, isRight }, ...entries];
	}
	if (isEmpty(paragraph) && formerText(paragraph.runs) === '')
		return [...broken, { depth: deep, text: words.empty, isRight }];
	const name = STYLE_NAMES[paragraph.style][language];
	const said = paragraph.style === 'body' ? '' : `[${name}] `;
	const text = `${label ? `${label} ` : ''}${shown(doc, textOf(paragraph.runs))}`;
	const more = remarks(doc, paragraph, language);
	const end =
		more.length > 0
			? ` (${more.join(' ; ').replace(/ ; /g, language === 'fr' ? '\u00A0; ' : '; ')})`
			: '';
	return [...broken, { depth: deep, text: `${said}${text}${end}`.trim(), isRight }];
}

/** A style as it is now. */
function sayStyle({ styles }: Doc, name: StyleName, language: Language): string {
	const [look, words] = [lookOf(styles, name), SPOKEN[language]];
	const traits = [
		`${look.size} ${words.size}`,
		look.isBold && MARK_NAMES.bold[language],
		look.isItalic && MARK_NAMES.italic[language],
		COLOR_NAMES[look.color][language],
		ALIGNMENT_NAMES[look.align][language],
		`${look.space} ${words.above}`,
		look.isNumbered && words.numbered,
		look.breaksBefore && words.newPage
	].filter(Boolean);
	return `${words.style} ${STYLE_NAMES[name][language]}${colon(language)}${traits.join(', ')}`;
}

/** @param other null: nothing is right */
export function linesIn(doc: Doc, other: Doc | null, language: Language): Line[] {
	const shared = other ? sharedWith(doc, other) : new Set<number>();
	const labels = labelsOf(doc);
	const lines: Line[] = [];
	let deep = 0;
	for (const one of doc.paragraphs) {
		const level = levelOf(one.style);
		if (level || one.style === 'title') deep = level;
		const inside = deep + (isList(one.style) ? one.level : 0);
		const depth = level ? level - 1 : one.style === 'title' ? 0 : inside;
		const [label, isRight] = [labels.get(one.id) ?? '', shared.has(one.id)];
		lines.push(...paragraphLines(doc, one, { deep: depth, label, isRight, language }));
	}
	for (const name of STYLES) {
		const isSame = other !== null && areSameStyles(doc, other, name);
		const isTouched = !areSameStyles(doc, { ...doc, styles: doc.found }, name);
		if (!isTouched && (isSame || !other)) continue;
		lines.push({ depth: 0, text: sayStyle(doc, name, language), isRight: isSame });
	}
	const { comment, resolved, open } = SPOKEN[language];
	for (const [i, one] of doc.comments.entries()) {
		const { author, text } = one;
		const state = isOpen(doc, one) ? open : resolved;
		lines.push({
			depth: 0,
			text: `${comment}, ${author}${colon(language)}${quoted(text, language)} (${state})`,
			isRight: other !== null && isOpen(other, other.comments[i]!) === isOpen(doc, one)
		});
	}
	return lines;
}
