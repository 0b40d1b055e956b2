/** The words of a formula, in French or in English, and what becomes of its references when it moves. */
import type { Locale } from '../../vocabulary.ts';
import { readReference, writeReference, type Place, type Reference } from './references.ts';

export interface Token {
	is: 'space' | 'number' | 'text' | 'reference' | 'lost' | 'name' | 'sign';
	text: string;
}

const KINDS = ['space', 'text', 'lost', 'number', 'sign', 'word'] as const;
/** Each of them in its group. */
const WITH_COMMA = words(/\d+(?:[.,]\d+)?/);
const WITHOUT_COMMA = words(/\d+(?:\.\d+)?/);

function words(number: RegExp): RegExp {
	const [space, text, lost] = [/\s+/, /"(?:[^"]|"")*"/, /#REF!/];
	const [sign, word] = [/<=|>=|<>|[-+*/^&=<>%:;,()]/, /[\p{L}_$][\p{L}\p{N}_.$]*/u];
	const groups = [space, text, lost, number, sign, word].map(({ source }) => `(${source})`);
	return new RegExp(groups.join('|'), 'uy');
}

/**
 * Cuts a formula, without its `=`, into words.
 *
 * Rule: decimals are written with a point or a comma, whatever the language. In French a comma between two digits is a
 * decimal one. In English it separates the arguments of a function, unless semicolons do or it is in no function.
 *
 * @returns null when something in it is of no formula
 */
export function tokensOf(formula: string, language: Locale): Token[] | null {
	const tokens: Token[] = [];
	/** Of each open bracket, whether it is that of a function. */
	const brackets: boolean[] = [];
	const hasSemicolon = formula.replace(/"[^"]*"/g, '').includes(';');
	for (let at = 0; at < formula.length;) {
		const isSeparator = language === 'en' && !hasSemicolon && brackets.at(-1) === true;
		const token = nextToken(formula, at, isSeparator ? WITHOUT_COMMA : WITH_COMMA);
		if (!token) return null;
		if (token.text === '(') brackets.push(lastWord(tokens)?.is === 'name');
		if (token.text === ')') brackets.pop();
		tokens.push(token);
		at += token.text.length;
	}
	return tokens;
}

const lastWord = (tokens: readonly Token[]) => tokens.findLast(({ is }) => is !== 'space');

function nextToken(formula: string, at: number, words: RegExp): Token | null {
	words.lastIndex = at;
	const found = words.exec(formula);
	if (!found) return null;
	const [text, ...groups] = found;
	const kind = KINDS[groups.findIndex((group) => group !== undefined)]!;
	if (kind !== 'word') return { is: kind, text };
	return { is: readReference(text) ? 'reference' : 'name', text };
}

/** What is written in a cell, each reference of its formula changed, those of no cell any more lost; a text stays. */
function withReferences(
	content: string,
	/** @param other row of the other end of a range, of which it is an end */
	change: (reference: Reference, other: number | null) => Reference | null
): string {
	const tokens = content.startsWith('=') ? tokensOf(content.slice(1), 'fr') : null;
	if (!tokens) return content;
	const changed = tokens.map(({ is, text }, i) => {
		if (is !== 'reference') return text;
		const reference = change(readReference(text)!, otherEnd(tokens, i));
		return reference ? writeReference(reference) : '#REF!';
	});
	return `=${changed.join('')}`;
}

function otherEnd(tokens: readonly Token[], at: number): number | null {
	const words = tokens.filter(({ is }) => is !== 'space');
	const i = words.indexOf(tokens[at]!);
	const other =
		words[i + 1]?.text === ':'
			? words[i + 2]
			: words[i - 1]?.text === ':'
				? words[i - 2]
				: undefined;
	return other?.is === 'reference' ? readReference(other.text)!.row : null;
}

/** A formula copied so many columns and rows away: what is not fixed moves as far. */
export function copiedBy(content: string, by: Place): string {
	return withReferences(content, (reference) => {
		const column = reference.column + (reference.isColumnFixed ? 0 : by.column);
		const row = reference.row + (reference.isRowFixed ? 0 : by.row);
		return column < 0 || row < 0 || column > 25 || row > 998 ? null : { ...reference, column, row };
	});
}

/** A formula after a row came above this one: it still names the same cells. */
export function afterInsertion(content: string, at: number): string {
	return withReferences(content, (reference) => ({
		...reference,
		row: reference.row + (reference.row >= at ? 1 : 0)
	}));
}

/** A formula after this row went away: a cell of it is lost, a range loses it and keeps the rest. */
export function afterDeletion(content: string, at: number): string {
	return withReferences(content, (reference, other) => {
		if (reference.row < at) return reference;
		if (reference.row > at) return { ...reference, row: reference.row - 1 };
		if (other === null || other === at) return null;
		return other > at ? reference : { ...reference, row: reference.row - 1 };
	});
}
