/** The rows of an area in another order. */
import { nameOf, readReference, span, type Area } from './references.ts';
import { cellAt, evaluate, type Cell, type Sheet } from './sheet.ts';
import { copiedBy } from './tokens.ts';
import { compareValues, Fault, type Value } from './values.ts';

/** A column that decides, by its letter. */
export interface SortKey {
	column: string;
	isDescending: boolean;
}

/**
 * Sorts the rows of an area.
 *
 * Rule: numbers come before texts, texts before truth values, faults after them, the other way round when descending; empty
 * cells come last in both. Rows that no key tells apart stay in the order in which they were. Cells outside of the area
 * stay where they are; a formula that moves is copied: what it names without `$` moves as far.
 *
 * @returns null when a key is no column of the area
 */
export function sortRows(sheet: Sheet, area: Area, by: readonly SortKey[]): Sheet | null {
	const { first, last } = area;
	const keys = by.map(({ column, isDescending }) => ({
		column: readReference(`${column}1`)?.column ?? -1,
		isDescending
	}));
	if (keys.length === 0 || keys.some(({ column: c }) => c < first.column || c > last.column)) {
		return null;
	}
	const values = evaluate(sheet);
	const compareRows = (a: number, b: number) =>
		keys.reduce((order, { column, isDescending }) => {
			const [one, other] = [a, b].map((row) => values.valueOf({ column, row })) as [Value, Value];
			return order || compare(one, other, { isDescending, sheet });
		}, 0);
	const order = span(first.row, last.row).sort(compareRows);
	return { ...sheet, cells: reordered(sheet, area, order) };
}

function compare(
	a: Value,
	b: Value,
	{ isDescending, sheet }: { isDescending: boolean; sheet: Sheet }
): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const faults = Number(a instanceof Fault) - Number(b instanceof Fault);
	const ascending = faults || (a instanceof Fault ? 0 : compareValues(a, b, sheet.language));
	return isDescending ? -ascending : ascending;
}

function reordered(
	sheet: Sheet,
	{ first, last }: Area,
	order: readonly number[]
): ReadonlyMap<string, Cell> {
	const cells = new Map(sheet.cells);
	order.forEach((from, i) => {
		const row = first.row + i;
		for (const column of span(first.column, last.column)) {
			const name = nameOf({ column, row });
			const cell = cellAt(sheet, { column, row: from });
			if (!cell) cells.delete(name);
			else cells.set(name, { ...cell, content: moved(cell, row - from) });
		}
	});
	return cells;
}

function moved({ content }: Cell, rows: number): Cell['content'] {
	return typeof content === 'string' ? copiedBy(content, { column: 0, row: rows }) : content;
}
