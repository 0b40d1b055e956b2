/** CSV as spreadsheets write it in France and elsewhere. */
import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { MAX_COLUMNS, SheetError, type SheetRow } from './limits';

/** A cell that a spreadsheet would take for a formula; an apostrophe before makes a text of it. A dash alone is none. */
const FORMULA = /^(?:[=+@\t\r]|-.)/s;

/** @param rows how many may be filled; as many again may be empty */
export function readCsv(bytes: Uint8Array, rows?: number): SheetRow[] {
	const text = decodeText(bytes);
	if (text.includes('\0')) throw new SheetError('file-unreadable');
	// What is beyond is not even read: a large file of empty lines would fill the memory.
	const most = rows === undefined ? 0 : 2 * rows + 1_000;
	const { data, errors } = Papa.parse<string[]>(text, {
		...{ delimiter: separatorOf(text), preview: most }
	});
	if (most > 0 && data.length >= most) throw new SheetError('file-too-large');
	if (errors.some(({ type }) => type === 'Quotes')) throw new SheetError('file-unreadable');
	return data.map((cells, i) => ({
		number: i + 1,
		cells: cells
			.slice(0, MAX_COLUMNS)
			.map((cell) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell))
	}));
}

export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** UTF-8, with or without its mark, or what Excel writes: UTF-16 with a mark, or Windows-1252. */
export function encodingOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The one that the line of the labels has most of. */
function separatorOf(text: string): string {
	const lines = text.split(/\r?\n|\r/, 20);
	const count = (separator: string) => Math.max(...lines.map((one) => one.split(separator).length));
	return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(BYTE_ORDER_MARK + csvLines(rows));
}

/** Without the mark Excel takes a file for Windows-1252. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of a file that is written as it is read. */
export function csvLines(rows: readonly (readonly string[])[]): string {
	const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
	return Papa.unparse(safe, { delimiter: ';', newline: '\r\n', quotes: true }) + '\r\n';
}
