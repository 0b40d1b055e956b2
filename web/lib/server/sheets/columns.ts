/** Columns of a sheet by their labels, in whatever order and language they are. */
import { fold } from '#engine/spelling';
import { LOCALES, type Locale } from '#engine/vocabulary';
import { columnName, type SheetRow } from './limits';

/** A column that a file may have, and must unless it is `isOptional`. */
export interface Column {
	labelIn(locale?: Locale): string;
	isOptional?: boolean;
}

/** What was found, column by column: the letter of its place, and how to read it in a row. */
export interface FoundColumn<C extends Column> {
	column: C;
	letter: string;
	cellIn(row: SheetRow): string;
}

/** A title may stand above the labels. */
const MAX_ROWS_BEFORE = 20;

/** The columns that the sheet has, and the rows below their labels; or those that it lacks. */
export function findColumns<C extends Column>(
	sheet: readonly SheetRow[],
	columns: readonly C[]
): { found: FoundColumn<C>[]; rows: SheetRow[] } | { missing: C[] } {
	const folded = columns.map(({ labelIn }) => LOCALES.map((locale) => foldLabel(labelIn(locale))));
	const tries = sheet.slice(0, MAX_ROWS_BEFORE).map(({ cells }) => {
		const labels = cells.map(foldLabel);
		return folded.map((names) => labels.findIndex((label) => names.includes(label)));
	});
	const count = (places: number[]) => places.filter((place) => place >= 0).length;
	const places = tries.reduce((best, one) => (count(one) > count(best) ? one : best));
	const missing = columns.filter(({ isOptional }, i) => !isOptional && places[i]! < 0);
	if (missing.length > 0) return { missing };
	return {
		found: columns.flatMap((column, i) => {
			const place = places[i]!;
			if (place < 0) return [];
			return { column, letter: columnName(place), cellIn: ({ cells }) => cells[place] ?? '' };
		}),
		rows: sheet.slice(tries.indexOf(places) + 1)
	};
}

/** Without its star, and what it explains. */
function foldLabel(label: string): string {
	return fold(label.replace(/\*|\(.*\)/g, ''));
}
