/** A table of texts from a file of a spreadsheet, and back: CSV, XLSX or ODS, whatever its name says. */
import { readCsv, writeCsv } from './csv';
import { MAX_BYTES, MAX_ROWS, SheetError, type SheetRow } from './limits';
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
 * The rows of the first sheet that hold something; dates as `YYYY-MM-DD`.
 * @throws SheetError
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetRow[]> {
	if (bytes.length > MAX_BYTES) throw new SheetError('file-too-large');
	const rows = await readRows(bytes);
	const filled = rows
		.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some(Boolean));
	// One more, of the labels.
	if (filled.length > MAX_ROWS + 1) throw new SheetError('file-too-large');
	if (filled.length === 0) throw new SheetError('file-unreadable');
	return filled;
}

async function readRows(bytes: Uint8Array): Promise<SheetRow[]> {
	if (!isZip(bytes)) return readCsv(bytes);
	const files = unzipWithin(bytes);
	if (files['content.xml']) return readOds(files['content.xml']);
	if (files['xl/workbook.xml']) return readXlsx(files);
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
