/** What there is in a word processor: what an author puts on the page, what is done to it, and how it stands. */
import type { Text } from '../../content/challenge.ts';

/** Of paragraphs: what they are. */
export const STYLES = [
	'title',
	'heading1',
	'heading2',
	'heading3',
	'body',
	'quote',
	'note',
	'bullet',
	'number',
	'caption'
] as const;
export type StyleName = (typeof STYLES)[number];

export const SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28] as const;
export const COLORS = ['black', 'gray', 'blue', 'green', 'red'] as const;
export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
/** Above a paragraph, in points. */
export const SPACES = [0, 6, 12, 18, 24] as const;
export type Size = (typeof SIZES)[number];
export type Color = (typeof COLORS)[number];
export type Alignment = (typeof ALIGNMENTS)[number];
export type Space = (typeof SPACES)[number];

/** What a style says of its paragraphs. */
export interface Look {
	size: Size;
	isBold: boolean;
	isItalic: boolean;
	color: Color;
	align: Alignment;
	space: Space;
	/** Each begins a page. */
	breaksBefore: boolean;
	/** Headings: the number is put before them, and kept right. */
	isNumbered: boolean;
}

/** What it does not say itself, it takes from the style that it is based on. */
export interface StyleDefinition extends Partial<Look> {
	based: StyleName | null;
}

export const MARKS = ['bold', 'italic', 'underline', 'highlight'] as const;
export type Mark = (typeof MARKS)[number];
/** Set by hand, over what the style says. */
export type Marks = Partial<Record<Mark, boolean>>;

export interface Change {
	id: number;
	kind: 'insert' | 'delete';
	author: string;
}

/** Of a change made by the pupil. */
export const OWNER = '';

export interface Run {
	text: string;
	marks: Marks;
	/** That nobody accepted or rejected yet. */
	change: Change | null;
}

export interface ContentsEntry {
	level: number;
	text: string;
	page: number;
}

export interface Paragraph {
	id: number;
	style: StyleName;
	/** Of a list within a list. */
	level: number;
	runs: Run[];
	/** By hand; null: as the style says. */
	align: Alignment | null;
	size: Size | null;
	/** A page break by hand. */
	breaksBefore: boolean;
	/** Of a table of contents: as it was when it was last made. */
	contents: { depth: number; entries: ContentsEntry[] } | null;
}

export interface Comment {
	id: number;
	paragraph: number;
	author: string;
	text: string;
	isResolved: boolean;
}

/** A document in one language. */
export interface Doc {
	name: string;
	paragraphs: readonly Paragraph[];
	styles: Readonly<Record<StyleName, StyleDefinition>>;
	comments: readonly Comment[];
	isTracking: boolean;
	isTypographic: boolean;
	nextParagraph: number;
	nextChange: number;
	/** The styles as they were found. */
	found: Readonly<Record<StyleName, StyleDefinition>>;
}

/** Some words of a paragraph, in it: `nth` tells them apart from the same words before, the first being 0. */
export interface Words<Written = string> {
	text: Written;
	nth: number;
}

export interface FoundRun extends Marks {
	text: Text;
	change?: Omit<Change, 'id'>;
}

export interface FoundParagraph {
	style?: StyleName;
	level?: number;
	/** An empty one, with neither of these. */
	text?: Text;
	runs?: FoundRun[];
	align?: Alignment;
	size?: Size;
	breaksBefore?: true;
	/** A table of contents so deep; it is of the document as it is found, but for the entries that are said. */
	contents?: number;
	entries?: { level: number; text: Text; page: number }[];
	comment?: { author: string; text: Text };
}

/** What the pupil finds. Paragraphs, changes and comments are numbered from 1, from top to bottom. */
export interface DocumentSetup {
	name: Text;
	paragraphs: FoundParagraph[];
	styles?: Partial<Record<StyleName, Partial<StyleDefinition>>>;
	isTracking?: true;
	/** Spaces, quotation marks, apostrophes and dashes are judged; and French texts stay as they are written. */
	isTypographic?: true;
}

export interface Query<Written = string> {
	find: Written;
	isWhole: boolean;
	isCase: boolean;
}

/** What a pupil does, or an author expects: then texts may be written in two languages. */
export type DocumentAct<Written = string> =
	| { do: 'style'; ids: number[]; style: StyleName }
	| { do: 'align'; ids: number[]; align: Alignment }
	| { do: 'size'; ids: number[]; size: Size }
	/** Whole paragraphs, or some words of one. */
	| { do: 'mark'; ids: number[]; words: Words<Written> | null; mark: Mark; isOn: boolean }
	/** Whatever was set by hand goes. */
	| { do: 'plain'; ids: number[] }
	| { do: 'indent'; ids: number[]; by: number }
	| { do: 'break'; id: number; isOn: boolean }
	/** Null: as the style that it is based on. */
	| { do: 'define'; style: StyleName; set: { [Key in keyof Look]?: Look[Key] | null } }
	| { do: 'write'; id: number; text: Written }
	/** After a paragraph; 0: before all. */
	| { do: 'insert'; after: number; text: Written }
	/** A paragraph begins at these words. */
	| { do: 'split'; id: number; words: Words<Written> }
	/** With the one before. */
	| { do: 'join'; id: number }
	| { do: 'delete'; ids: number[] }
	| { do: 'move'; ids: number[]; after: number }
	| { do: 'contents'; after: number; depth: number }
	| { do: 'depth'; id: number; depth: number }
	| { do: 'refresh' }
	/** Everywhere, or one of those found in a paragraph. */
	| ({
			do: 'replace';
			by: Written;
			at: { id: number; nth: number } | null;
	  } & Query<Written>)
	| { do: 'track'; isOn: boolean }
	| { do: 'settle'; changes: number[]; isAccepted: boolean }
	| { do: 'resolve'; comment: number };

/** Why an act is impossible, as a word processor would say it. */
export const DOCUMENT_REFUSALS = [
	'gone',
	'not-found',
	'not-list',
	'not-text',
	'no-contents',
	'not-joined',
	'too-long'
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

/** Of one paragraph, in characters: so many of them are typed at once, too. */
export const LONGEST_PARAGRAPH = 800;
/** Of a document. */
export const MOST_PARAGRAPHS = 80;
/** Of a list within a list. */
export const DEEPEST = 2;
