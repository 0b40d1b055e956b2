import { columnName, span, type Area } from '#engine/simulators/spreadsheet/references';
import { shownAt, type Sheet } from '#engine/simulators/spreadsheet/sheet';
import type { Evaluation } from '#engine/simulators/spreadsheet/evaluation';
import { m } from '$lib/paraglide/messages';

/** The columns of a range to choose from, by their letters and titles if it has any. */
export function columnsOf(
	{ sheet, values, area }: { sheet: Sheet; values: Evaluation; area: Area },
	hasTitles: boolean
): { letter: string; label: string }[] {
	return span(area.first.column, area.last.column).map((column) => {
		const letter = columnName(column);
		const title = hasTitles ? shownAt(sheet, values, { column, row: area.first.row }) : '';
		const label = title
			? m.spreadsheet_column_titled({ letter, title })
			: m.spreadsheet_column({ letter });
		return { letter, label };
	});
}
