/** A list of candidates as a file: its columns, by their labels, and what their cells mean. */
import { isYes, type TypedCandidate } from '#engine/center/candidate-form';
import type { TypedRow } from '#engine/center/candidate-list';
import { parseDate } from '#engine/correction/dates';
import { fold } from '#engine/spelling';
import {
	BILLING_MODES,
	CANDIDATE_FIELDS,
	LOCALES,
	type CandidateField,
	type Framework,
	type Locale,
	type StructureType
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { billingText, fieldText, frameworkText } from '$lib/center-words';
import { columnName } from './sheets/limits';
import { readSheet, writeSheet, type SheetFormat } from './sheets/sheet';

/** What decides of the columns: schools bill nobody, and every framework beside `CORE` has a column of its own. */
export interface ListShape {
	type: StructureType;
	frameworks: readonly Framework[];
}

type Column = { field: CandidateField; framework?: Framework };

export interface CandidateFile {
	rows: TypedRow[];
	/** The letter of the column of each field. */
	columns: Partial<Record<CandidateField, string>>;
}

function columnsOf({ type, frameworks }: ListShape): Column[] {
	return CANDIDATE_FIELDS.flatMap((field): Column[] => {
		if (field === 'framework') {
			return frameworks
				.filter((framework) => framework !== 'CORE')
				.map((framework) => ({ field, framework }));
		}
		const isOfBilling = field === 'billingMode' || field === 'prepaymentCode';
		return isOfBilling && type === 'SCO' ? [] : [{ field }];
	});
}

function labelOf({ field, framework }: Column, locale?: Locale): string {
	return framework ? frameworkText(framework, locale) : fieldText(field, locale);
}

/** The list as a file that is ready to be filled, and read again. */
export function writeCandidates(
	format: SheetFormat,
	shape: ListShape,
	candidates: readonly TypedCandidate[]
): Promise<Uint8Array<ArrayBuffer>> {
	const columns = columnsOf(shape);
	const labels = columns.map((column) => labelOf(column));
	const rows = candidates.map((one) => columns.map((column) => cellOf(one, column)));
	return writeSheet(format, m.enrol_sheet_name(), [labels, ...rows]);
}

function cellOf(typed: TypedCandidate, { field, framework }: Column): string {
	const value = typed[field];
	if (framework) return value === framework ? m.enrol_yes() : '';
	switch (field) {
		case 'birthDate':
			return value.split('-').reverse().join('/');
		case 'accessibility':
			return value ? m.enrol_yes() : '';
		case 'billingMode':
			return billingOf(value) ? billingText(billingOf(value)!) : '';
		default:
			return value;
	}
}

/**
 * The rows of a file, by the labels of its columns, in whatever order and language they are.
 * @returns or the columns that are missing, by their labels
 * @throws SheetError
 */
export async function readCandidates(
	bytes: Uint8Array,
	shape: ListShape
): Promise<CandidateFile | { missing: string[] }> {
	const sheet = await readSheet(bytes);
	const columns = columnsOf(shape);
	const found = sheet
		.slice(0, MAX_ROWS_BEFORE)
		.map(({ cells }) => columns.map((column) => findColumn(cells, column)));
	const count = (places: number[]) => places.filter((place) => place >= 0).length;
	const places = found.reduce((best, one) => (count(one) > count(best) ? one : best));
	const missing = columns.filter((_, i) => places[i]! < 0);
	if (missing.length > 0) return { missing: missing.map((column) => labelOf(column)) };
	const rows = sheet.slice(found.indexOf(places) + 1).map(({ number, cells }) => ({
		row: number,
		typed: typedOf(columns.map((column, i) => [column, cells[places[i]!] ?? '']))
	}));
	return {
		rows,
		columns: Object.fromEntries(
			columns.map(({ field }, i) => [field, columnName(places[i]!)]).reverse()
		)
	};
}

/** A title may stand above the labels. */
const MAX_ROWS_BEFORE = 20;

function findColumn(cells: readonly string[], column: Column): number {
	const labels = LOCALES.map((locale) => fold(labelOf(column, locale)));
	return cells.findIndex((cell) => labels.includes(fold(cell.replace(/\*|\(.*\)/g, ''))));
}

function typedOf(cells: readonly [Column, string][]): TypedCandidate {
	const typed = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, ''])) as TypedCandidate;
	for (const [{ field, framework }, cell] of cells) {
		if (!framework) typed[field] = meantBy(field, cell);
		else if (isYes(cell) !== false) {
			// Something that is neither yes nor no is no framework, and told as such.
			typed.framework = `${typed.framework} ${isYes(cell) ? framework : cell}`.trim();
		}
	}
	return typed;
}

function meantBy(field: CandidateField, cell: string): string {
	switch (field) {
		case 'birthDate':
			return parseDate(cell) ?? cell;
		case 'birthPostalCode':
		case 'birthInseeCode':
			// A spreadsheet that takes it for a number takes its zero away.
			return /^\d{4}$/.test(cell) ? `0${cell}` : cell;
		case 'accessibility':
			return isYes(cell) ? 'yes' : isYes(cell) === false ? '' : cell;
		case 'billingMode':
			return billingOf(cell) ?? cell;
		default:
			return cell;
	}
}

function billingOf(cell: string) {
	const isMeant = (text: string) => fold(text) === fold(cell);
	return BILLING_MODES.find(
		(mode) => isMeant(mode) || LOCALES.some((locale) => isMeant(billingText(mode, locale)))
	);
}
