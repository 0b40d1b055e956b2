/** Cells and ranges as a spreadsheet writes them: `B7`, `$B7`, `A2:D9`. */

/** Counted from 0. */
export interface Place {
	column: number;
	row: number;
}

/** Both ends included, the first above and to the left of the last. */
export interface Area {
	first: Place;
	last: Place;
}

/** A cell named by a formula; what is fixed stays as it is when the formula is copied. */
export interface Reference extends Place {
	isColumnFixed: boolean;
	isRowFixed: boolean;
}

export const REFERENCE = /^(\$?)([A-Z])(\$?)([1-9]\d{0,2})$/i;

export const columnName = (column: number) => String.fromCharCode(65 + column);
export const nameOf = ({ column, row }: Place) => `${columnName(column)}${row + 1}`;

export function readReference(text: string): Reference | null {
	const parts = REFERENCE.exec(text.trim());
	if (!parts) return null;
	return {
		column: parts[2]!.toUpperCase().charCodeAt(0) - 65,
		row: Number(parts[4]) - 1,
		isColumnFixed: parts[1] === '$',
		isRowFixed: parts[3] === '$'
	};
}

export function writeReference({ isColumnFixed, isRowFixed, column, row }: Reference): string {
	return `${isColumnFixed ? '$' : ''}${columnName(column)}${isRowFixed ? '$' : ''}${row + 1}`;
}

/** `B7` alone is an area of one cell; ends may be written in any order. */
export function readArea(text: string): Area | null {
	const [one, other, ...more] = text.split(':').map(readReference);
	if (!one || other === null || more.length > 0) return null;
	return areaBetween(one, other ?? one);
}

export function areaBetween(a: Place, b: Place): Area {
	return {
		first: { column: Math.min(a.column, b.column), row: Math.min(a.row, b.row) },
		last: { column: Math.max(a.column, b.column), row: Math.max(a.row, b.row) }
	};
}

export function writeArea({ first, last }: Area): string {
	return nameOf(first) === nameOf(last) ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`;
}

/** Whole numbers from one to another, both included. */
export function span(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Row by row. */
export function placesIn({ first, last }: Area): Place[] {
	return span(first.row, last.row).flatMap((row) =>
		span(first.column, last.column).map((column) => ({ column, row }))
	);
}

export function isWithin({ first, last }: Area, { column, row }: Place): boolean {
	return column >= first.column && column <= last.column && row >= first.row && row <= last.row;
}
