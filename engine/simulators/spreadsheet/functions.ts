/** The functions of formulas, each by both its names. What they compute is formulajs'; what they are given is ours. */
import {
	AND,
	AVERAGE,
	COUNT,
	COUNTA,
	LEFT,
	LEN,
	MAX,
	MEDIAN,
	MIN,
	OR,
	RIGHT,
	ROUND,
	SUM,
	VLOOKUP
} from '@formulajs/formulajs';
import type { Locale } from '../../vocabulary.ts';
import { meets } from './criteria.ts';
import { Fault, readNumber, showValue, type FaultKind, type Value } from './values.ts';

/** Row by row; one value is an area of one. */
export type Given = Value[][];

/** Longer than any text of a sheet; formulas that double one again and again stop there. */
export const LONGEST_TEXT = 1000;

interface SheetFunction {
	fr: string;
	en: string;
	/** How many arguments it takes, at least and at most. */
	least: number;
	most: number;
	compute: (given: Given[], language: Locale) => unknown;
}

const MANY = 30;

/** Functions that choose what they compute are with what computes: see `evaluation.ts`. */
const FUNCTIONS: SheetFunction[] = [
	{ fr: 'SOMME', en: 'SUM', least: 1, most: MANY, compute: (given) => SUM(...numbersIn(given)) },
	{
		fr: 'MOYENNE',
		en: 'AVERAGE',
		...{ least: 1, most: MANY },
		compute: (given) => average(numbersIn(given))
	},
	{ fr: 'MAX', en: 'MAX', least: 1, most: MANY, compute: (given) => MAX(...numbersIn(given)) },
	{ fr: 'MIN', en: 'MIN', least: 1, most: MANY, compute: (given) => MIN(...numbersIn(given)) },
	{
		fr: 'MEDIANE',
		en: 'MEDIAN',
		...{ least: 1, most: MANY },
		compute: (given) => {
			const numbers = numbersIn(given);
			return numbers.length > 0 ? MEDIAN(...numbers) : new Fault('number');
		}
	},
	{
		fr: 'NB',
		en: 'COUNT',
		...{ least: 1, most: MANY },
		compute: (given) => COUNT(given.flat(2).filter((one) => typeof one === 'number'))
	},
	{
		fr: 'NBVAL',
		en: 'COUNTA',
		...{ least: 1, most: MANY },
		compute: (given) => COUNTA(given.flat(2).filter((one) => one !== null))
	},
	{
		fr: 'NB.SI',
		en: 'COUNTIF',
		...{ least: 2, most: 2 },
		compute: ([range, criterion], language) =>
			range!.flat().filter((one) => meets(one, single(criterion!), language)).length
	},
	{
		fr: 'SOMME.SI',
		en: 'SUMIF',
		...{ least: 2, most: 3 },
		compute: (given, language) => SUM(...numbersIn([chosen(given, language)]))
	},
	{
		fr: 'NB.SI.ENS',
		en: 'COUNTIFS',
		...{ least: 2, most: MANY },
		compute: (given, language) => rowsThatMeet(given, language).filter(Boolean).length
	},
	{
		fr: 'SOMME.SI.ENS',
		en: 'SUMIFS',
		...{ least: 3, most: MANY },
		compute: ([added, ...conditions], language) => {
			const are = rowsThatMeet(conditions, language);
			return SUM(...numbersIn([[added!.flat().filter((_, i) => are[i])]]));
		}
	},
	{
		fr: 'MOYENNE.SI',
		en: 'AVERAGEIF',
		...{ least: 2, most: 3 },
		compute: (given, language) => average(numbersIn([chosen(given, language)]))
	},
	{
		fr: 'ARRONDI',
		en: 'ROUND',
		...{ least: 2, most: 2 },
		compute: ([number, digits], language) =>
			ROUND(asNumber(single(number!), language), asNumber(single(digits!), language))
	},
	{ fr: 'RECHERCHEV', en: 'VLOOKUP', least: 3, most: 4, compute: lookUp },
	{
		fr: 'GAUCHE',
		en: 'LEFT',
		...{ least: 1, most: 2 },
		compute: ([text, count], language) => LEFT(...ofText(text!, count, language))
	},
	{
		fr: 'DROITE',
		en: 'RIGHT',
		...{ least: 1, most: 2 },
		compute: ([text, count], language) => RIGHT(...ofText(text!, count, language))
	},
	{
		fr: 'NBCAR',
		en: 'LEN',
		...{ least: 1, most: 1 },
		compute: ([text], language) => LEN(asText(single(text!), language))
	},
	{ fr: 'ET', en: 'AND', least: 1, most: MANY, compute: (given) => AND(...truthsIn(given)) },
	{ fr: 'OU', en: 'OR', least: 1, most: MANY, compute: (given) => OR(...truthsIn(given)) },
	{ fr: 'NON', en: 'NOT', least: 1, most: 1, compute: ([truth]) => !truthsIn([truth!])[0] },
	{ fr: 'CONCAT', en: 'CONCAT', least: 1, most: MANY, compute: joined },
	{ fr: 'CONCATENER', en: 'CONCATENATE', least: 1, most: MANY, compute: joined }
];

/** Those that compute one of their arguments only, by their French names. */
const CHOOSING = { SI: 'IF', SIERREUR: 'IFERROR' } as const;
type Choosing = (typeof CHOOSING)[keyof typeof CHOOSING];

/** The English name of one of those, null of any other. */
export function choosing(name: string): Choosing | null {
	const isEnglish = Object.values<string>(CHOOSING).includes(name);
	return isEnglish ? (name as Choosing) : (CHOOSING[name as keyof typeof CHOOSING] ?? null);
}

const BY_NAME = new Map(
	FUNCTIONS.flatMap((one) => [[one.fr, one] as const, [one.en, one] as const])
);
/** Of each French name, the English one. */
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
	...FUNCTIONS.map(({ fr, en }) => [fr, en] as const),
	...(Object.entries(CHOOSING) as [string, string][])
]);

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** @returns a fault when there is no such function, or not of so many arguments */
export function callFunction(name: string, given: Given[], language: Locale): Value {
	const known = BY_NAME.get(plain(name));
	if (!known) return new Fault('name');
	if (given.length < known.least || given.length > known.most) return new Fault('value');
	return asValue(known.compute(given, language));
}

const FAULT_OF: Record<string, FaultKind> = {
	'#DIV/0!': 'zero',
	'#N/A': 'missing',
	'#REF!': 'reference',
	'#NUM!': 'number'
};

function asValue(result: unknown): Value {
	if (result instanceof Fault || result === null) return result;
	if (result instanceof Error) return new Fault(FAULT_OF[result.message] ?? 'value');
	if (typeof result === 'number') return Number.isFinite(result) ? result : new Fault('number');
	if (typeof result === 'boolean') return result;
	const text = String(result);
	return text.length > LONGEST_TEXT ? new Fault('value') : text;
}

/** Raised, with what is wrong with an argument; whoever evaluates a formula catches it. */
export const fail = (fault: Fault): never => {
	throw fault;
};

export function single(given: Given): Value {
	const value = given[0]?.[0] ?? null;
	if (given.length !== 1 || given[0]!.length !== 1) return fail(new Fault('value'));
	return value instanceof Fault ? fail(value) : value;
}

/** Texts and empty cells do not count. @throws the first fault among them */
function numbersIn(given: readonly Given[]): number[] {
	const all = given.flat(2);
	const fault = all.find((one) => one instanceof Fault);
	if (fault) fail(fault);
	return all.filter((one) => typeof one === 'number');
}

function average(numbers: number[]): unknown {
	return numbers.length > 0 ? AVERAGE(...numbers) : new Fault('zero');
}

/** What is to be added, of the rows that meet the criterion. */
function chosen([range, criterion, added = range]: Given[], language: Locale): Given {
	const wanted = single(criterion!);
	const values = added!.flat();
	return [
		range!.flat().flatMap((one, i) => (meets(one, wanted, language) ? [values[i] ?? null] : []))
	];
}

/** Of ranges and criteria in turn, which rows meet them all; the ranges are of one size. */
function rowsThatMeet(given: readonly Given[], language: Locale): boolean[] {
	const ranges = given.filter((_, i) => i % 2 === 0).map((range) => range.flat());
	const criteria = given.filter((_, i) => i % 2 === 1).map(single);
	const isPaired = ranges.length === criteria.length;
	if (!isPaired || ranges.some(({ length }) => length !== ranges[0]!.length)) {
		return fail(new Fault('value'));
	}
	return ranges[0]!.map((_, row) =>
		ranges.every((range, i) => meets(range[row]!, criteria[i]!, language))
	);
}

/** As spreadsheets do without their fourth argument, the nearest below is taken: then the first column must be sorted. */
function lookUp([wanted, table, column, isNear]: Given[], language: Locale): unknown {
	const key = single(wanted!);
	const at = Math.trunc(asNumber(single(column!), language));
	if (at < 1) return new Fault('value');
	return VLOOKUP(key, table, at, isNear ? isTrue(single(isNear)) : true);
}

function ofText(text: Given, count: Given | undefined, language: Locale): [string, number] {
	const letters = count ? asNumber(single(count), language) : 1;
	return [asText(single(text), language), letters < 0 ? fail(new Fault('value')) : letters];
}

function joined(given: Given[], language: Locale): string {
	const values = given.flat(2);
	const fault = values.find((one) => one instanceof Fault);
	return fault ? fail(fault) : values.map((one) => asText(one, language)).join('');
}

function truthsIn(given: readonly Given[]): boolean[] {
	const all = given.flat(2);
	const fault = all.find((one) => one instanceof Fault);
	if (fault) fail(fault);
	const truths = all
		.filter((one) => typeof one === 'number' || typeof one === 'boolean')
		.map(Boolean);
	return truths.length > 0 ? truths : fail(new Fault('value'));
}

export function isTrue(value: Value): boolean {
	if (value instanceof Fault) return fail(value);
	return typeof value === 'string' ? fail(new Fault('value')) : Boolean(value);
}

/** A text that reads as a number counts as one where one is needed. */
export function asNumber(value: Value, language: Locale): number {
	if (value instanceof Fault) return fail(value);
	if (typeof value !== 'string') return Number(value);
	return readNumber(value, language) ?? fail(new Fault('value'));
}

export function asText(value: Value, language: Locale): string {
	return value instanceof Fault ? fail(value) : showValue(value, language);
}
