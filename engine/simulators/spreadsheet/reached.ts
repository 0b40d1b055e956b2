/** Whether a sheet is as it was to be, and what a correction says of it. */
import type { DoneLine } from '../simulator.ts';
import { isFormula } from './evaluation.ts';
import { nameOf, placesIn, readReference, span, type Place } from './references.ts';
import { cellAt, evaluate, hiddenRows, shownAt, wholeOf, type Sheet } from './sheet.ts';
import { isSameValue } from './values.ts';

/**
 * Whether one sheet is as another in all that matters.
 *
 * Rule: each cell that holds something has the same value, by a formula where the other has one, and the same format where
 * one was to be chosen; where it holds nothing, nothing of what was found is left. What the pupil wrote besides does not
 * matter. The same rows are hidden.
 */
export function isSheetReached(expected: Sheet, given: Sheet): boolean {
	const isSame = comparison(expected, given);
	const places = placesIn(wholeOf(expected)).concat(
		[...given.cells.keys()].map((name) => readReference(name)!)
	);
	return places.every(isSame) && isSameSet(hiddenRows(expected), hiddenRows(given));
}

function comparison(expected: Sheet, given: Sheet): (place: Place) => boolean {
	const [values, others] = [evaluate(expected), evaluate(given)];
	return (place) => {
		const [wanted, found] = [cellAt(expected, place), cellAt(given, place)];
		const value = values.valueOf(place);
		if (value === null) return !found?.origin || others.valueOf(place) === null;
		if (isFormula(wanted!.content) && !isFormula(found?.content)) return false;
		if (wanted!.isFormatted && found?.format !== wanted!.format) return false;
		return isSameValue(value, others.valueOf(place));
	};
}

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
	a.size === b.size && [...a].every((one) => b.has(one));

/** What the lines are about, the same in both languages: from the first row that moved to the last, and cells written. */
export interface Changes {
	rows: ReadonlySet<number>;
	cells: ReadonlySet<string>;
}

export function changesIn(sheets: readonly Sheet[]): Changes {
	const all = sheets.flatMap(({ cells }) => [...cells]);
	const moved = all.filter(([name, { origin }]) => origin !== null && origin !== name);
	const written = all.filter(
		([, { origin, content, isFormatted }]) => isFormatted || (origin === null && content !== '')
	);
	const rows = moved.map(([name]) => readReference(name)!.row);
	return {
		rows: new Set(span(Math.min(...rows), Math.max(...rows))),
		cells: new Set(written.map(([name]) => name))
	};
}

/** The sheet, then row by row what changed, then the rows that a filter shows. */
export function linesOf(
	sheet: Sheet,
	expected: Sheet | null,
	{ rows, cells }: Changes
): DoneLine[] {
	const isRight = expected ? comparison(expected, sheet) : () => false;
	const values = evaluate(sheet);
	const colon = sheet.language === 'fr' ? ' : ' : ': ';
	const rowLine = (row: number): DoneLine => {
		const places = span(0, sheet.columns - 1).map((column) => ({ column, row }));
		const shown = places.map((place) => shownAt(sheet, values, place)).filter(Boolean);
		const text = `${row + 1}${colon}${shown.join(' · ') || '–'}`;
		return { depth: 1, text, isRight: places.every(isRight) };
	};
	const cellLine = (place: Place): DoneLine => {
		const content = cellAt(sheet, place)?.content;
		const formula = isFormula(content) ? `${content} → ` : '';
		const text = `${nameOf(place)}${colon}${formula}${shownAt(sheet, values, place)}`;
		return { depth: 1, text, isRight: isRight(place) };
	};
	const lines = span(0, sheet.rows - 1).flatMap((row) => {
		if (rows.has(row)) return [rowLine(row)];
		const places = span(0, sheet.columns - 1).map((column) => ({ column, row }));
		return places.filter((place) => cells.has(nameOf(place))).map(cellLine);
	});
	const isReached = expected !== null && isSheetReached(expected, sheet);
	return [
		{ depth: 0, text: sheet.name, isRight: isReached },
		...lines,
		...shownLines(sheet, expected)
	];
}

function shownLines(sheet: Sheet, expected: Sheet | null): DoneLine[] {
	if (!sheet.filtered) return [];
	const hidden = hiddenRows(sheet);
	const { first, last } = sheet.filtered.area;
	const shown = span(first.row + 1, last.row).filter((row) => !hidden.has(row));
	const names = shown.map((row) => row + 1).join(', ') || '–';
	const text = sheet.language === 'fr' ? `Lignes affichées : ${names}` : `Rows shown: ${names}`;
	return [
		{ depth: 1, text, isRight: expected !== null && isSameSet(hidden, hiddenRows(expected)) }
	];
}
