/** What a cell is asked to be: « >10 », « Lyon », by a function that counts or by a filter. */
import type { Locale } from '../../vocabulary.ts';
import { compareValues, Fault, folded, isSameValue, readTyped, type Value } from './values.ts';

export const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Whether one stands to the other as the sign says; an empty cell is 0 beside a number and no text beside a text. */
export function isSo(left: Value, sign: Comparison, right: Value, language: Locale): boolean {
	const [a, b] = [emptyAs(left, right), emptyAs(right, left)];
	if (sign === '=') return isSameValue(a, b);
	if (sign === '<>') return !isSameValue(a, b);
	if (isSameValue(a, b)) return sign.endsWith('=');
	return compareValues(a, b, language) < 0 === sign.startsWith('<');
}

function emptyAs(value: Value, other: Value): Value {
	if (value !== null || other instanceof Fault) return value;
	return { number: 0, string: '', boolean: false, object: null }[
		typeof other as 'number' | 'string' | 'boolean' | 'object'
	];
}

/**
 * Whether a cell is as a criterion asks.
 *
 * Rule: a criterion is a value, or a comparison sign and a value. `*` stands for any letters and `?` for one. Numbers are
 * compared with numbers and texts with texts only, so an empty cell is below nothing; « <> » holds of all others.
 */
export function meets(value: Value, criterion: Value, language: Locale): boolean {
	if (typeof criterion !== 'string')
		return criterion !== null && isLike(value, '=', criterion, language);
	const [, sign = '=', text = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion.trim())!;
	const wanted = readTyped(text, language).value;
	return isLike(value, sign as Comparison, wanted, language);
}

function isLike(value: Value, sign: Comparison, wanted: Value, language: Locale): boolean {
	if (sign === '<>') return !isLike(value, '=', wanted, language);
	if (wanted === '') return value === null || value === '';
	if (typeof value !== typeof wanted || value instanceof Fault || value === null) return false;
	const isPattern = sign === '=' && typeof wanted === 'string' && /[*?]/.test(wanted);
	return isPattern ? isMatch(String(value), wanted) : isSo(value, sign, wanted, language);
}

/** In steps, not by a regular expression: a pupil writes the pattern. */
function isMatch(text: string, pattern: string): boolean {
	const letters = [...folded(text)];
	let reached = new Set([0]);
	for (const one of folded(pattern)) {
		const next = new Set<number>();
		for (const at of reached) {
			if (one === '*') for (let i = at; i <= letters.length; i++) next.add(i);
			else if (at < letters.length && (one === '?' || one === letters[at])) next.add(at + 1);
		}
		reached = next;
	}
	return reached.has(letters.length);
}
