/** A list of candidates as a file. */
import type { TypedCandidate } from '#engine/center/candidate-form';
import type { TypedRow } from '#engine/center/candidate-list';
import type { CandidateField } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { candidateColumns, cellOf, typedOf, type ListShape } from './candidate-columns';
import { findColumns } from './sheets/columns';
import { readSheet, writeSheet, type SheetFormat } from './sheets/sheet';

export interface CandidateFile {
	rows: TypedRow[];
	/** The letter of the column of each field. */
	columns: Partial<Record<CandidateField, string>>;
}

/** The list as a file that is ready to be filled, and read again. */
export function writeCandidates(
	format: SheetFormat,
	shape: ListShape,
	candidates: readonly TypedCandidate[]
): Promise<Uint8Array<ArrayBuffer>> {
	const columns = candidateColumns(shape);
	const labels = columns.map(({ labelIn }) => labelIn());
	const rows = candidates.map((one) => columns.map((column) => cellOf(one, column)));
	return writeSheet(format, m.enrol_sheet_name(), [labels, ...rows]);
}

/**
 * The rows of a file, by the labels of its columns.
 * @returns or the columns that are missing, by their labels
 * @throws SheetError
 */
export async function readCandidates(
	bytes: Uint8Array,
	shape: ListShape
): Promise<CandidateFile | { missing: string[] }> {
	const read = findColumns(await readSheet(bytes), candidateColumns(shape));
	if ('missing' in read) return { missing: read.missing.map(({ labelIn }) => labelIn()) };
	const { found } = read;
	return {
		rows: read.rows.map((row) => ({
			row: row.number,
			typed: typedOf(found.map(({ column, cellIn }) => [column, cellIn(row)]))
		})),
		columns: lettersOf(found)
	};
}

/** Of a field in several columns, the first one. */
export function lettersOf<Field extends string>(
	found: readonly { column: { field: Field }; letter: string }[]
): Partial<Record<Field, string>> {
	const letters: Partial<Record<Field, string>> = {};
	for (const { column, letter } of found) letters[column.field] ??= letter;
	return letters;
}
