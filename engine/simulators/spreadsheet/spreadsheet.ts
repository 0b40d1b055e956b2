/**
 * A spreadsheet as a pure machine: cells typed with numbers, texts and formulas, filled, sorted, filtered.
 *
 * What is typed is read in a language: « 12,5 » is a number in French and a text in English. An act does not say in which
 * it was typed, so each state is the same sheet in both, and what was done is right when it is right in one of them.
 */
import { inOneLanguage, type Text } from '../../content/challenge.ts';
import { tell } from '../../content/drawing.ts';
import { LOCALES, type Locale } from '../../vocabulary.ts';
import type { DoneLine, Simulator } from '../simulator.ts';
import { isFormula, type Content } from './evaluation.ts';
import { readFormula } from './formulas.ts';
import {
	areaBetween,
	nameOf,
	placesIn,
	readArea,
	readReference,
	span,
	type Area,
	type Place
} from './references.ts';
import {
	cellAt,
	isInSheet,
	withRows,
	type Cell,
	type Filter,
	type Sheet,
	type Test
} from './sheet.ts';
import { sortRows, type SortKey } from './sorting.ts';
import { afterDeletion, afterInsertion, copiedBy } from './tokens.ts';
import { changesIn, isSheetReached, linesOf } from './reached.ts';
import { readTyped, type Format } from './values.ts';

/** What the pupil finds. */
export interface SpreadsheetSetup {
	name: Text;
	/** From A1, row by row, as they are typed; null is an empty cell. */
	rows: (Text | number | null)[][];
	/** How cells are shown, by area: `{ 'C2:C9': 'amount' }`. */
	formats?: Record<string, Format>;
}

/** What a pupil does. Areas are written as in formulas, from one corner to the other. */
export type SpreadsheetAct<Typed = string> =
	| { do: 'write'; at: string; text: Typed }
	| { do: 'clear'; area: string }
	/** Repeated over the whole of `to` when that is larger. */
	| { do: 'copy'; area: string; to: string }
	/** Copies the first row of an area down, or its first column to the right. */
	| { do: 'fill'; area: string; way: 'down' | 'right' }
	/** The area has no titles in it; the first key decides before the next ones. */
	| { do: 'sort'; area: string; by: SortKey[] }
	/** The first row of the area has the titles; a column filtered again is filtered anew. */
	| { do: 'filter'; area: string; column: string; test: Test; value: Typed }
	| { do: 'unfilter' }
	/** Rows are numbered from 1, as they are shown. */
	| { do: 'insert' | 'delete'; row: number }
	| { do: 'format'; area: string; as: Format };

/** The same sheet as each language reads it. */
export type SpreadsheetState = Record<Locale, Sheet>;

/** Why an act is impossible, as a spreadsheet would say it. */
export const SPREADSHEET_REFUSALS = [
	'outside',
	'malformed',
	'too-long',
	'full',
	'too-small'
] as const;
export type SpreadsheetRefusal = (typeof SPREADSHEET_REFUSALS)[number];

/** Of what is typed in a cell. */
export const LONGEST_CONTENT = 200;
export const MOST_ROWS = 60;
/** Empty ones around what is found, to work in. */
const SPARE = { columns: 2, rows: 4 };

export const spreadsheet: Simulator<
	SpreadsheetSetup,
	SpreadsheetAct<Text>,
	SpreadsheetState,
	SpreadsheetRefusal
> = {
	start: (setup) => inEach((language) => startSheet(setup, language)),
	act(state, act) {
		const fr = actOnSheet(state.fr, inOneLanguage(act, 'fr'));
		const en = actOnSheet(state.en, inOneLanguage(act, 'en'));
		if (typeof fr === 'string') return fr;
		return typeof en === 'string' ? en : { fr, en };
	},
	isReached: (expected, given) =>
		LOCALES.some((language) => isSheetReached(expected[language], given[language])),
	lines(state, other) {
		const changes = changesIn([state.fr, state.en]);
		return bilingual(inEach((l) => linesOf(state[l], other && other[l], changes)));
	}
};

const inEach = <T>(make: (language: Locale) => T): Record<Locale, T> => ({
	fr: make('fr'),
	en: make('en')
});

/** Both languages say the same lines: a line is right when it is in one of them. */
function bilingual({ fr, en }: Record<Locale, DoneLine[]>): DoneLine[] {
	return fr.map((line, i) => ({
		...line,
		text: tell((l) => ({ fr, en })[l][i]!.text as string),
		isRight: line.isRight || en[i]!.isRight
	}));
}

function startSheet({ name, rows, formats = {} }: SpreadsheetSetup, language: Locale): Sheet {
	const cells = new Map<string, Cell>();
	rows.forEach((contents, row) =>
		contents.forEach((content, column) => {
			if (content === null) return;
			const origin = nameOf({ column, row });
			cells.set(origin, { origin, ...typedCell(inOneLanguage(content, language), language) });
		})
	);
	for (const [area, format] of Object.entries(formats)) {
		for (const place of placesIn(readArea(area)!)) {
			const cell = cells.get(nameOf(place));
			if (cell) cells.set(nameOf(place), { ...cell, format });
			else cells.set(nameOf(place), { origin: null, content: '', format });
		}
	}
	const columns = Math.max(...rows.map(({ length }) => length)) + SPARE.columns;
	return {
		...{ name: inOneLanguage(name, language), language, cells, filtered: null, columns },
		rows: Math.min(rows.length + SPARE.rows, MOST_ROWS)
	};
}

function typedCell(content: Content, language: Locale): { content: Content; format?: Format } {
	if (typeof content === 'number' || isFormula(content)) return { content };
	const { format } = readTyped(content, language);
	return format ? { content, format } : { content };
}

function actOnSheet(sheet: Sheet, act: SpreadsheetAct): Sheet | SpreadsheetRefusal {
	switch (act.do) {
		case 'write':
			return write(sheet, act.at, act.text);
		case 'clear':
			return inArea(sheet, act.area, (area) => withCells(sheet, area, emptied));
		case 'format':
			return inArea(sheet, act.area, (area) =>
				withCells(sheet, area, (cell) => ({ ...cell, format: act.as, isFormatted: true }))
			);
		case 'fill':
			return inArea(sheet, act.area, (area) => fill(sheet, area, act.way));
		case 'copy':
			return inArea(sheet, act.area, (from) =>
				inArea(sheet, act.to, (to) => copy(sheet, from, grown(to, from)))
			);
		case 'sort':
			return inArea(sheet, act.area, (area) => sortRows(sheet, area, act.by) ?? 'outside');
		case 'filter':
			return inArea(sheet, act.area, (area) => filter(sheet, area, act));
		case 'unfilter':
			return { ...sheet, filtered: null };
		case 'insert':
			return insertRow(sheet, act.row - 1);
		case 'delete':
			return deleteRow(sheet, act.row - 1);
	}
}

function inArea(
	sheet: Sheet,
	text: string,
	does: (area: Area) => Sheet | SpreadsheetRefusal
): Sheet | SpreadsheetRefusal {
	const area = readArea(text);
	return area && isInSheet(sheet, area) ? does(area) : 'outside';
}

const NOTHING: Cell = { content: '', origin: null };
const emptied = (cell: Cell): Cell => ({ ...cell, content: '', origin: null });

function withCells(sheet: Sheet, area: Area, change: (cell: Cell, place: Place) => Cell): Sheet {
	const cells = new Map(sheet.cells);
	for (const place of placesIn(area)) {
		cells.set(nameOf(place), change(cellAt(sheet, place) ?? NOTHING, place));
	}
	return { ...sheet, cells };
}

/** A number typed as an amount, a percentage or a day is shown so; any other keeps the format of its cell. */
function write(sheet: Sheet, at: string, text: string): Sheet | SpreadsheetRefusal {
	const content = text.trim();
	if (content.length > LONGEST_CONTENT) return 'too-long';
	if (isFormula(content) && LOCALES.every((one) => readFormula(content, one) === null)) {
		return 'malformed';
	}
	return inArea(sheet, at, ({ first, last }) =>
		withCells(sheet, areaBetween(first, last), (cell) => {
			const typed = typedCell(content, sheet.language);
			return { ...cell, origin: null, ...typed };
		})
	);
}

function fill(sheet: Sheet, area: Area, way: 'down' | 'right'): Sheet | SpreadsheetRefusal {
	const { first, last } = area;
	if (way === 'down' ? first.row === last.row : first.column === last.column) return 'too-small';
	const end = way === 'down' ? { ...last, row: first.row } : { ...last, column: first.column };
	return copy(sheet, { first, last: end }, area);
}

/** An area from the same corner, at least as large as the other. */
function grown({ first, last }: Area, { first: start, last: end }: Area): Area {
	return {
		first,
		last: {
			column: Math.max(last.column, first.column + end.column - start.column),
			row: Math.max(last.row, first.row + end.row - start.row)
		}
	};
}

/** What is copied over itself stays. */
function copy(sheet: Sheet, { first, last }: Area, to: Area): Sheet | SpreadsheetRefusal {
	if (!isInSheet(sheet, to)) return 'outside';
	const [columns, rows] = [last.column - first.column + 1, last.row - first.row + 1];
	const copied = withCells(sheet, to, (cell, place) => {
		const from = {
			column: first.column + ((place.column - to.first.column) % columns),
			row: first.row + ((place.row - to.first.row) % rows)
		};
		const by = { column: place.column - from.column, row: place.row - from.row };
		if (by.column === 0 && by.row === 0) return cell;
		const { content, ...rest } = cellAt(sheet, from) ?? NOTHING;
		const moved = typeof content === 'string' ? copiedBy(content, by) : content;
		return { ...rest, content: moved, origin: null };
	});
	const isTooLong = ({ content }: Cell) =>
		typeof content === 'string' && content.length > LONGEST_CONTENT;
	return [...copied.cells.values()].some(isTooLong) ? 'too-long' : copied;
}

function filter(
	sheet: Sheet,
	area: Area,
	{ column: letter, test, value }: Extract<SpreadsheetAct, { do: 'filter' }>
): Sheet | SpreadsheetRefusal {
	const column = readReference(`${letter}1`)?.column;
	if (column === undefined || column < area.first.column || column > area.last.column) {
		return 'outside';
	}
	if (area.first.row === area.last.row) return 'too-small';
	const isSameArea = JSON.stringify(sheet.filtered?.area) === JSON.stringify(area);
	const others = (isSameArea ? sheet.filtered!.filters : []).filter((one) => one.column !== column);
	const filters: Filter[] = [...others, { column, test, value }];
	return { ...sheet, filtered: { area, filters } };
}

function insertRow(sheet: Sheet, at: number): Sheet | SpreadsheetRefusal {
	if (!isRowOf(sheet, at)) return 'outside';
	if (sheet.rows >= MOST_ROWS) return 'full';
	const rowOf = (row: number) => (row >= at ? row + 1 : row);
	return {
		...sheet,
		rows: sheet.rows + 1,
		cells: withRows(sheet, rowOf, (content) => afterInsertion(content, at)),
		filtered: movedFilter(sheet, rowOf)
	};
}

function deleteRow(sheet: Sheet, at: number): Sheet | SpreadsheetRefusal {
	if (!isRowOf(sheet, at)) return 'outside';
	if (sheet.rows <= 1) return 'full';
	const rowOf = (row: number) => (row === at ? null : row > at ? row - 1 : row);
	return {
		...sheet,
		rows: sheet.rows - 1,
		cells: withRows(sheet, rowOf, (content) => afterDeletion(content, at)),
		filtered: movedFilter(sheet, (row) => (row > at ? row - 1 : row))
	};
}

const isRowOf = ({ rows }: Sheet, row: number) => span(0, rows - 1).includes(row);

function movedFilter({ filtered }: Sheet, rowOf: (row: number) => number): Sheet['filtered'] {
	if (!filtered) return null;
	const { first, last } = filtered.area;
	const area = {
		first: { ...first, row: rowOf(first.row) },
		last: { ...last, row: rowOf(last.row) }
	};
	return { ...filtered, area };
}
