import type { AnswerType } from '../vocabulary.ts';

/**
 * Whether a typed answer equals one accepted solution, given what kind of thing is typed.
 *
 * Rule: tolerance depends on the type, and what carries meaning is never thrown away. Words forgive case,
 * accents, ligatures, punctuation around and small typing errors; numbers forgive the way of writing them; codes,
 * addresses and dates forgive only case, spaces and separators.
 * The reference service strips every character outside A–Z and 0–9 before comparing, so that « 3,5 » equals
 * « 35 » and « -5 » equals « 5 »; here a sign, a decimal mark or an @ always counts.
 *
 * @param answer what was typed, as received
 * @param solution one accepted answer of the bank
 * @param unit the unit shown after the field, which may be typed again after a number
 */
export function matchesTyped(
	type: AnswerType,
	answer: string,
	solution: string,
	unit?: string
): boolean {
	switch (type) {
		case 'text':
			return sameWords(answer, solution);
		case 'number':
			return sameNumber(answer, solution, unit);
		case 'date':
			return sameDate(answer, solution);
		case 'email':
			return canonicalAddress(answer) === canonicalAddress(solution);
		case 'url':
			return canonicalUrl(answer) === canonicalUrl(solution);
		case 'code':
			return canonicalCode(answer) === canonicalCode(solution);
	}
}

/**
 * Whether a text is one that somebody may have typed: no NUL and no half of a character, which databases refuse.
 */
export function isPlainText(text: string): boolean {
	return !/[\0\p{Cs}]/u.test(text);
}

const APOSTROPHES = /[\u2018\u2019\u02BC\u00B4`]/g;
const QUOTES = /[\u201C\u201D\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/g;

/** One way of writing for the characters that keyboards and word processors write in several. */
function tidy(text: string): string {
	return text
		.normalize('NFC')
		.replace(APOSTROPHES, "'")
		.replace(QUOTES, '"')
		.replace(DASHES, '-')
		.replace(SPACES, ' ')
		.trim()
		.toLowerCase();
}

/**
 * The letters and digits of a text without case, accents, ligatures, apostrophes, hyphens or spaces, for
 * comparing words and names.
 */
export function fold(text: string): string {
	return tidy(text)
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/ß/g, 'ss')
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.replace(/[\s'"-]/g, '');
}

function sameWords(answer: string, solution: string): boolean {
	const typed = trimPunctuation(fold(answer));
	const expected = trimPunctuation(fold(solution));
	if (typed === expected) return true;
	if (!typed || marks(typed) !== marks(expected)) return false;
	return editDistance(typed, expected) <= toleratedErrors(expected.length);
}

/** A final full stop or surrounding quotes are typing habits, not part of an answer in words. */
function trimPunctuation(text: string): string {
	return text.replace(/^[.,;:!?()]+|[.,;:!?()]+$/g, '') || text;
}

/** Everything that is not a letter: a typing error is forgiven in letters only. */
function marks(text: string): string {
	return text.replace(/\p{L}/gu, '');
}

/** Typing errors forgiven in a word of a given length: none under 5 letters, one under 9, then two. */
function toleratedErrors(length: number): number {
	if (length < 5) return 0;
	return length < 9 ? 1 : 2;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbors cost 1.
 * Source: Damerau (1964), restricted form (no substring is edited twice).
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, beforeLast[j - 2]! + 1);
			}
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length]!;
}

function sameNumber(answer: string, solution: string, unit?: string): boolean {
	const typed = parseNumber(answer, unit);
	const expected = parseNumber(solution, unit);
	if (typed === null || expected === null) return false;
	return Math.abs(typed - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/**
 * The number written in a text, or null. Spaces group digits; a comma or a dot is the decimal mark, and when
 * both appear the last one is. `unit` may follow.
 */
export function parseNumber(text: string, unit?: string): number | null {
	let digits = tidy(text).replace(/ /g, '');
	const suffix = unit ? tidy(unit).replace(/ /g, '') : '';
	if (suffix && digits.endsWith(suffix)) digits = digits.slice(0, -suffix.length);
	const comma = digits.lastIndexOf(',');
	const dot = digits.lastIndexOf('.');
	if (comma >= 0 && dot >= 0) {
		digits = digits.replaceAll(comma > dot ? '.' : ',', '');
	}
	digits = digits.replace(',', '.');
	return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : null;
}

function sameDate(answer: string, solution: string): boolean {
	const typed = parseDate(answer);
	return typed !== null && typed === parseDate(solution);
}

/** `YYYY-MM-DD` of a date written day first or year first, with any separator; null if no such day exists. */
export function parseDate(text: string): string | null {
	const parts = tidy(text).match(/^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/);
	if (!parts) return null;
	const [, first, month, last] = parts as unknown as [string, string, string, string];
	const [year, day] = first.length === 4 ? [first, last] : [last, first];
	if (year.length !== 4 || day.length > 2) return null;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function canonicalAddress(text: string): string {
	return tidy(text)
		.replace(/ /g, '')
		.replace(/^mailto:/, '');
}

function canonicalUrl(text: string): string {
	return tidy(text)
		.replace(/ /g, '')
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '');
}

/** Spaces count in a command (`ls -l`), not around the punctuation of a formula (`=SUM( A1 ; B2 )`). */
function canonicalCode(text: string): string {
	return tidy(text).replace(/ ?([=;,()<>+:{}[\]]) ?/g, '$1');
}
