/** A table of texts from a file of a spreadsheet, and back: CSV, XLSX or ODS, whatever its name says. */
import { readCsv, writeCsv } from './csv';
import { LIST_LIMITS, SheetError, type SheetLimits, type SheetRow } from './limits';
import { readOds } from './ods';
import { ODS_TYPE, writeOds } from './ods-writer';
import { readXlsx, writeXlsx } from './xlsx';
import { isZip, unzipWithin } from './zip';

export const SHEET_FORMATS = ['ods', 'xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const MEDIA_TYPES: Record<SheetFormat, string> = {
	ods: ODS_TYPE,
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8'
};

/**
 * The rows of the first sheet that hold something; dates as `YYYY-MM-DD`, times as `HH:mm`.
 * @throws SheetError
 */
export async function readSheet(
	bytes: Uint8Array,
	limits: SheetLimits = LIST_LIMITS
): Promise<SheetRow[]> {
	if (bytes.length > limits.bytes) throw new SheetError('file-too-large');
	const rows = await readRows(bytes, limits);
	const filled = rows
		.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some(Boolean));
	// One more, of the labels.
	if (filled.length > limits.rows + 1) throw new SheetError('file-too-large');
	if (filled.length === 0) throw new SheetError('file-unreadable');
	return filled;
}

async function readRows(bytes: Uint8Array, { rows }: SheetLimits): Promise<SheetRow[]> {
	if (!isZip(bytes)) return readCsv(bytes, rows);
	const files = unzipWithin(bytes);
	if (files['content.xml']) return readOds(files['content.xml'], rows);
	if (files['xl/workbook.xml']) return readXlsx(files, rows);
	throw new SheetError('file-unreadable');
}

/** A file of one sheet, whose first row holds the labels. Every cell is a text: nothing typed in it loses its zeros. */
export async function writeSheet(
	format: SheetFormat,
	name: string,
	rows: readonly (readonly string[])[]
): Promise<Uint8Array<ArrayBuffer>> {
	if (format === 'csv') return writeCsv(rows);
	return format === 'ods' ? writeOds(name, rows) : writeXlsx(name, rows);
}
