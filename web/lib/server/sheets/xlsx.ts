/** XLSX, by exceljs, which is loaded when somebody needs it: it is large. */
import type { CellValue } from 'exceljs';
import { columnName, MAX_COLUMNS, SheetError, type SheetRow } from './limits';
import { zip } from './zip';

/**
 * @param files of the container, unzipped within limits; exceljs would unzip whatever it is given
 * @param maxRows a list has; a few more are read, which may be empty
 */
export async function readXlsx(
	files: Record<string, Uint8Array>,
	maxRows: number
): Promise<SheetRow[]> {
	const workbook = await createWorkbook();
	try {
		await workbook.xlsx.load(zip(files).buffer);
	} catch {
		throw new SheetError('file-unreadable');
	}
	const sheet = workbook.worksheets[0];
	if (!sheet) throw new SheetError('file-unreadable');
	const rows: SheetRow[] = [];
	sheet.eachRow((row, number) => {
		if (rows.length > maxRows * 2) throw new SheetError('file-too-large');
		const cells: string[] = [];
		row.eachCell((cell, column) => {
			if (column <= MAX_COLUMNS) cells[column - 1] = textOf(cell.value, cell.numFmt ?? '');
		});
		rows.push({ number, cells: Array.from(cells, (text) => text ?? '') });
	});
	return rows;
}

/** What the cell shows, but for dates and times. */
function textOf(value: CellValue, format: string): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) {
		return textOfDate(value);
	}
	if (typeof value === 'number') {
		// A sign in quotes is only shown: the number is the percentage.
		const isPercentage = format.replace(/"[^"]*"/g, '').includes('%');
		if (isPercentage) return `${Math.round(value * 1e6) / 1e4}%`;
		return /^0+$/.test(format) ? String(value).padStart(format.length, '0') : String(value);
	}
	if (typeof value !== 'object') return String(value);
	if ('richText' in value) return value.richText.map(({ text }) => text).join('');
	if ('hyperlink' in value) return textOf(value.text, format);
	if ('result' in value) return textOf(value.result, format);
	return '';
}

/** Spreadsheets count days from the last one of 1899; a time alone is a part of that one. */
const FIRST_DAY = Date.UTC(1899, 11, 31);

function textOfDate(date: Date): string {
	const instant = date.getTime();
	if (Number.isNaN(instant)) return '';
	// A part of a day is seldom a whole number of seconds.
	const text = new Date(Math.round(instant / 1000) * 1000).toISOString();
	return instant < FIRST_DAY ? text.slice(11, 16) : text.slice(0, 10);
}

export async function writeXlsx(
	name: string,
	rows: readonly (readonly string[])[]
): Promise<Uint8Array<ArrayBuffer>> {
	const workbook = await createWorkbook();
	const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	const labels = rows[0] ?? [];
	sheet.columns = labels.map((label) => ({
		width: Math.max(14, label.length + 2),
		style: { numFmt: '@' }
	}));
	sheet.addRows(rows.map((row) => [...row]));
	sheet.getRow(1).font = { bold: true };
	sheet.autoFilter = `A1:${columnName(Math.max(0, labels.length - 1))}1`;
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function createWorkbook() {
	const { default: exceljs } = await import('exceljs');
	return new exceljs.Workbook();
}
