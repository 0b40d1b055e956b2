/** What a spreadsheet takes for a table when nobody says where it is. */
import { isFormula } from './evaluation.ts';
import { areaBetween, placesIn, span, type Area, type Place } from './references.ts';
import { cellAt, isInSheet, type Sheet } from './sheet.ts';
import { readTyped } from './values.ts';

const isFilled = (sheet: Sheet, place: Place) => (cellAt(sheet, place)?.content ?? '') !== '';

/** The cells around one, as far as something is beside them. */
export function regionAround(sheet: Sheet, place: Place): Area {
	let area = areaBetween(place, place);
	for (let grown: Area | null = area; grown;) {
		area = grown;
		grown =
			growths(area).find(
				(one) =>
					isInSheet(sheet, one) &&
					placesIn(one).filter((p) => isFilled(sheet, p)).length > countIn(sheet, area)
			) ?? null;
	}
	return area;
}

const countIn = (sheet: Sheet, area: Area) =>
	placesIn(area).filter((place) => isFilled(sheet, place)).length;

/** One more row or column on each side. */
function growths({ first, last }: Area): Area[] {
	return [
		{ first: { ...first, row: first.row - 1 }, last },
		{ first: { ...first, column: first.column - 1 }, last },
		{ first, last: { ...last, row: last.row + 1 } },
		{ first, last: { ...last, column: last.column + 1 } }
	];
}

/** Whether the first row says what the others are: texts only, where others have numbers or there are others at all. */
export function hasTitles(sheet: Sheet, { first, last }: Area): boolean {
	const isText = (place: Place) => {
		const content = cellAt(sheet, place)?.content;
		return (
			typeof content === 'string' &&
			content !== '' &&
			!isFormula(content) &&
			typeof readTyped(content, sheet.language).value === 'string'
		);
	};
	const columns = span(first.column, last.column);
	const areTexts = (row: number) => columns.every((column) => isText({ column, row }));
	return last.row > first.row && areTexts(first.row) && !areTexts(first.row + 1);
}
