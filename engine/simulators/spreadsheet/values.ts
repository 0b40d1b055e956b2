/** What a cell is worth, how it is typed and how it is shown, in either language. */
import type { Locale } from '../../vocabulary.ts';

/** Why a formula is worth nothing. */
export const FAULTS = [
	'zero',
	'name',
	'value',
	'reference',
	'missing',
	'number',
	'circular'
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** A value as another, and raised by what has no value to give. */
export class Fault extends Error {
	readonly kind: FaultKind;

	constructor(kind: FaultKind) {
		super(kind);
		this.kind = kind;
	}
}

/** Null: nothing is in the cell. */
export type Value = number | string | boolean | null | Fault;

export const FORMATS = ['general', 'amount', 'percent', 'date'] as const;
export type Format = (typeof FORMATS)[number];

/** As spreadsheets say them; a formula that depends on itself has no value to refer to. */
const SHOWN: Record<FaultKind, Record<Locale, string>> = {
	zero: { fr: '#DIV/0!', en: '#DIV/0!' },
	name: { fr: '#NOM?', en: '#NAME?' },
	value: { fr: '#VALEUR!', en: '#VALUE!' },
	reference: { fr: '#REF!', en: '#REF!' },
	missing: { fr: '#N/A', en: '#N/A' },
	number: { fr: '#NOMBRE!', en: '#NUM!' },
	circular: { fr: '#REF!', en: '#REF!' }
};

const DAY = 86_400_000;
/** The day before the first one of every spreadsheet, counted as they do. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number of a day, as spreadsheets count them. */
export const dayNumber = (year: number, month: number, day: number) =>
	(Date.UTC(year, month - 1, day) - EPOCH) / DAY;

interface Typed {
	value: number | string | boolean;
	format?: Format;
}

/**
 * What is typed in a cell.
 *
 * Rule: a number may have decimals, groups of three digits, a euro or a percent sign; a day is written as the language
 * writes it, or as 2026-03-05. Anything else is text, and so is whatever follows an apostrophe.
 */
export function readTyped(text: string, language: Locale): Typed {
	const typed = text.trim();
	if (typed.startsWith("'")) return { value: typed.slice(1) };
	const day = readDay(typed, language);
	if (day !== null) return { value: day, format: 'date' };
	if (/^(vrai|true|faux|false)$/i.test(typed)) return { value: /^(vrai|true)$/i.test(typed) };
	const [, number, percent] = /^(.*?)\s*(%)$/.exec(typed) ?? [];
	const amount = typed.replace(/^(-?)\s*€\s*/, '$1').replace(/\s*€$/, '');
	const value = readNumber(number ?? amount, language);
	if (value === null) return { value: typed };
	if (percent) return { value: value / 100, format: 'percent' };
	return amount === typed ? { value } : { value, format: 'amount' };
}

/** @returns null when it is no number in this language */
export function readNumber(text: string, language: Locale): number | null {
	const group = language === 'fr' ? /[\s\u00A0\u202F](?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g;
	const plain = text.trim().replace(group, '');
	const read = language === 'fr' ? plain.replace(',', '.') : plain;
	return /^[+-]?(\d{1,15}(\.\d*)?|\.\d+)$/.test(read) ? Number(read) : null;
}

function readDay(text: string, language: Locale): number | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
	if (!iso && !local) return null;
	const [a, b, c] = (iso ?? local)!.slice(1).map(Number) as [number, number, number];
	const [year, month, day] = iso ? [a, b, c] : language === 'fr' ? [c, b, a] : [c, a, b];
	const number = dayNumber(year, month, day);
	const read = new Date(EPOCH + number * DAY);
	return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? number : null;
}

/** What a cell shows. */
export function showValue(value: Value, language: Locale, format: Format = 'general'): string {
	if (value === null) return '';
	if (value instanceof Fault) return SHOWN[value.kind][language];
	if (typeof value === 'boolean') {
		return language === 'fr' ? (value ? 'VRAI' : 'FAUX') : String(value).toUpperCase();
	}
	return typeof value === 'string' ? value : showNumber(value, language, format);
}

const NUMBERS: Record<Exclude<Format, 'date'> | 'exact', Intl.NumberFormatOptions> = {
	general: { useGrouping: false, maximumSignificantDigits: 10 },
	amount: { style: 'currency', currency: 'EUR' },
	percent: { style: 'percent', maximumFractionDigits: 2 },
	exact: { useGrouping: false, maximumFractionDigits: 15 }
};

/** Making one takes far longer than using it. */
const writers = new Map<string, Intl.NumberFormat>();

function showNumber(value: number, language: Locale, format: Format | 'exact'): string {
	if (format === 'date') return showDay(value, language);
	const key = `${language} ${format}`;
	const writer = writers.get(key) ?? new Intl.NumberFormat(language, NUMBERS[format]);
	writers.set(key, writer);
	return writer.format(value);
}

/** What is no day of a calendar is shown as spreadsheets do. */
function showDay(number: number, language: Locale): string {
	const date = new Date(EPOCH + number * DAY);
	if (Number.isNaN(date.getTime())) return '####';
	const [year, month, day] = date.toISOString().split('T')[0]!.split('-').slice(-3);
	return (language === 'fr' ? [day, month, year] : [month, day, year]).join('/');
}

/** A number as it is typed again: all its digits, whatever it is shown as. */
export function writeValue(value: number, language: Locale, format?: Format): string {
	const isAsShown = format === 'date' || format === 'percent';
	return showNumber(value, language, isAsShown ? format : 'exact');
}

/** Whether two values are the same, numbers within what computing them in another order changes. */
export function isSameValue(a: Value, b: Value): boolean {
	if (a instanceof Fault || b instanceof Fault) {
		return a instanceof Fault && b instanceof Fault && a.kind === b.kind;
	}
	if (typeof a === 'number' && typeof b === 'number') {
		return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
	}
	return typeof a === 'string' && typeof b === 'string' ? folded(a) === folded(b) : a === b;
}

/** Spreadsheets compare texts whatever their capitals; nobody sees the spaces around. */
export const folded = (text: string) =>
	text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Numbers come before texts, which come before truth values: below 0 when the first is first. */
export function compareValues(a: Value, b: Value, language: Locale): number {
	const rank = (value: Value) =>
		['number', 'string', 'boolean'].indexOf(value === null ? 'number' : typeof value);
	if (typeof a === 'string' && typeof b === 'string') {
		return folded(a).localeCompare(folded(b), language);
	}
	return rank(a) - rank(b) || Number(a) - Number(b);
}
