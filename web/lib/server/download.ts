/** Files that a page offers. They hold names and birth dates: no cache keeps them. */
import { withoutAccents } from '#engine/spelling';
import { MEDIA_TYPES, type SheetFormat } from './sheets/sheet';

/** Read in the browser, or kept from there. */
export function pdfOf(pdf: Buffer, name: string): Response {
	return file(new Uint8Array(pdf), 'application/pdf', `inline; filename="${plain(name)}.pdf"`);
}

/** Kept rather than shown: asked for again, it would be another one. */
export function keptPdfOf(pdf: Buffer, name: string): Response {
	return file(new Uint8Array(pdf), 'application/pdf', `attachment; filename="${plain(name)}.pdf"`);
}

export function zipOf(zip: Uint8Array<ArrayBuffer>, name: string): Response {
	return file(zip, 'application/zip', `attachment; filename="${plain(name)}.zip"`);
}

export function sheetOf(
	sheet: Uint8Array<ArrayBuffer>,
	name: string,
	format: SheetFormat
): Response {
	return file(sheet, MEDIA_TYPES[format], `attachment; filename="${plain(name)}.${format}"`);
}

/** One that is sent while it is written. */
export function streamOf(
	sheet: ReadableStream<Uint8Array>,
	name: string,
	format: SheetFormat
): Response {
	return file(sheet, MEDIA_TYPES[format], `attachment; filename="${plain(name)}.${format}"`);
}

/** The same, of an archive. */
export function zipStreamOf(zip: ReadableStream<Uint8Array>, name: string): Response {
	return file(zip, 'application/zip', `attachment; filename="${plain(name)}.zip"`);
}

/** A name that every system takes. */
export function plain(name: string): string {
	return withoutAccents(name).replace(/[^a-zA-Z0-9-]+/g, '-');
}

function file(body: BodyInit, type: string, disposition: string): Response {
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': disposition,
			'cache-control': 'private, no-store'
		}
	});
}
