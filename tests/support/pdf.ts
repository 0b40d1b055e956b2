import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';

/** The text of each page of a document, which are all A4. */
export async function readPdf(data: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data, useSystemFonts: false }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		expect(page.view).toEqual([0, 0, 595.28, 841.89]);
		const { items } = await page.getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	return pages.map((text) => text.replace(/\s+/g, ' '));
}
