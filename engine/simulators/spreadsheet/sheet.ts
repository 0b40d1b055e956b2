/** One sheet in one language: its cells, and what the rows that a filter hides are. */
import type { Locale } from '../../vocabulary.ts';
import { isSo, type Comparison } from './criteria.ts';
import { Evaluation, type Content } from './evaluation.ts';
import { isWithin, nameOf, readReference, span, type Area, type Place } from './references.ts';
import { asText } from './functions.ts';
import { Fault, folded, readTyped, showValue, type Format, type Value } from './values.ts';

export interface Cell {
	content: Content;
	format?: Format;
	/** Where it was found; null when the pupil wrote it. */
	origin: string | null;
	/** The pupil chose how it is shown. */
	isFormatted?: true;
}

export const TESTS = ['=', '<>', '<', '<=', '>', '>=', 'contains'] as const;
export type Test = (typeof TESTS)[number];

/** What the rows that stay shown have in one column. */
export interface Filter {
	column: number;
	test: Test;
	/** As it is typed. */
	value: string;
}

export interface Sheet {
	name: string;
	language: Locale;
	/** How many there are. */
	columns: number;
	rows: number;
	/** By name: `B7`. */
	cells: ReadonlyMap<string, Cell>;
	/** Of the first row of the area, the titles; all conditions hold of the rows shown. */
	filtered: { area: Area; filters: Filter[] } | null;
}

export const wholeOf = ({ columns, rows }: Sheet): Area => ({
	first: { column: 0, row: 0 },
	last: { column: columns - 1, row: rows - 1 }
});

export const cellAt = ({ cells }: Sheet, place: Place) => cells.get(nameOf(place));

export function isInSheet(sheet: Sheet, { first, last }: Area): boolean {
	return isWithin(wholeOf(sheet), first) && isWithin(wholeOf(sheet), last);
}

export function evaluate(sheet: Sheet): Evaluation {
	const { language, cells } = sheet;
	const end = wholeOf(sheet).last;
	return new Evaluation((name) => cells.get(name)?.content, { language, end });
}

/** What a cell shows, with how it is shown. */
export function shownAt(sheet: Sheet, values: Evaluation, place: Place): string {
	return showValue(values.valueOf(place), sheet.language, cellAt(sheet, place)?.format);
}

/** Numbers of the rows that the filters hide, counted from 0. */
export function hiddenRows(sheet: Sheet, values = evaluate(sheet)): Set<number> {
	if (!sheet.filtered) return new Set();
	const { area, filters } = sheet.filtered;
	const isShown = (row: number) =>
		filters.every((filter) =>
			passes(values.valueOf({ column: filter.column, row }), filter, sheet)
		);
	return new Set(span(area.first.row + 1, area.last.row).filter((row) => !isShown(row)));
}

function passes(value: Value, { test, value: typed }: Filter, { language }: Sheet): boolean {
	if (value instanceof Fault) return false;
	if (test === 'contains') return folded(asText(value, language)).includes(folded(typed));
	const wanted = readTyped(typed, language).value;
	const isOrder = test !== '=' && test !== '<>';
	if (isOrder && typeof value !== typeof wanted) return false;
	return isSo(value, test as Comparison, wanted, language);
}

/** Every cell in its row after rows came or went; those without a row are gone. */
export function withRows(
	sheet: Sheet,
	rowOf: (row: number) => number | null,
	change: (content: string) => string
): ReadonlyMap<string, Cell> {
	const cells = new Map<string, Cell>();
	for (const [name, cell] of sheet.cells) {
		const { column, row } = readReference(name)!;
		const now = rowOf(row);
		if (now === null) continue;
		const content = typeof cell.content === 'string' ? change(cell.content) : cell.content;
		cells.set(nameOf({ column, row: now }), { ...cell, content });
	}
	return cells;
}
