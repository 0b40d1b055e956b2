import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';

/** The text of each page of a document, which are all A4. */
export async function readPdf(data: Uint8Array): Promise<string[]> {
	const pages = await readPieces(data);
	return pages.map((pieces) => {
		const text = pieces.map(({ text }) => text).join(' ');
		return text.replace(/\s+/g, ' ');
	});
}

/** The same piece by piece, with the height of each above the foot of its page, in points. */
export async function readPieces(data: Uint8Array): Promise<{ text: string; y: number }[][]> {
	const pdf = await getDocument({ data, useSystemFonts: false }).promise;
	const pages = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		expect(page.view).toEqual([0, 0, 595.28, 841.89]);
		const { items } = await page.getTextContent();
		const pieces = items.filter((item) => 'str' in item);
		pages.push(pieces.map(({ str, transform }) => ({ text: str, y: transform[5] as number })));
	}
	return pages;
}
