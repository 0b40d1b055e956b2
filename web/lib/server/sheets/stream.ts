/** Files of many rows, sent while they are read: nobody waits for the last one, and no memory holds them all. */
import { PassThrough, Readable } from 'node:stream';
import { BYTE_ORDER_MARK, csvLines } from './csv';

type Rows = readonly (readonly string[])[];
export type StreamFormat = 'csv' | 'xlsx';

/** @param chunks rows, the first of which holds the labels */
export function streamSheet(
	format: StreamFormat,
	name: string,
	chunks: AsyncIterable<Rows>
): ReadableStream<Uint8Array> {
	const bytes = format === 'csv' ? Readable.from(csvChunks(chunks)) : xlsxStream(name, chunks);
	return Readable.toWeb(bytes) as ReadableStream<Uint8Array>;
}

async function* csvChunks(chunks: AsyncIterable<Rows>): AsyncGenerator<Buffer> {
	let mark = BYTE_ORDER_MARK;
	for await (const rows of chunks) {
		yield Buffer.from(mark + csvLines(rows));
		mark = '';
	}
}

function xlsxStream(name: string, chunks: AsyncIterable<Rows>): Readable {
	const output = new PassThrough();
	writeRows(name, chunks, output).catch((error: Error) => output.destroy(error));
	return output;
}

/** Every cell is a text: nothing typed in it loses its zeros, or is a formula. */
async function writeRows(
	name: string,
	chunks: AsyncIterable<Rows>,
	output: PassThrough
): Promise<void> {
	const { default: exceljs } = await import('exceljs');
	const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
	const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	let isFirst = true;
	for await (const rows of chunks) {
		// Whoever asked is gone.
		if (output.destroyed) return;
		for (const cells of rows) {
			const row = sheet.addRow([...cells]);
			if (isFirst) row.font = { bold: true };
			isFirst = false;
			row.commit();
		}
		while (output.writableNeedDrain && !output.destroyed) await nextTurn();
	}
	sheet.commit();
	await workbook.commit();
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5));
