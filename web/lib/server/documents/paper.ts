/** A PDF of A4 pages in the fonts of the project, before anything is on it. */
import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { getLocale } from '$lib/paraglide/runtime';
import { FONTS, fontOf, type Weight } from './fonts.ts';

/** Points. */
export const MARGIN = 42;

/** Of a printer without colors. */
export const INK = '#000000';
export const GRAY = '#555555';

export type Look = [weight: Weight, size: number, color?: string];

interface PaperOptions {
	/** Kept free above the lower margin. */
	foot?: number;
	/** Whether pages can be written on again until the end, all at once then. */
	bufferPages?: boolean;
}

export class Paper {
	readonly width: number;
	protected readonly pdf: PDFKit.PDFDocument;
	#chunks: Buffer[] = [];

	constructor(title: string, { foot = 0, bufferPages = false }: PaperOptions = {}) {
		this.pdf = new PDFDocument({
			size: 'A4',
			margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + foot },
			bufferPages,
			lang: getLocale(),
			displayTitle: true,
			// None yet: each text has its own.
			font: '',
			info: { Title: title, Creator: 'Vigie', Producer: 'Vigie' }
		});
		this.width = this.pdf.page.width - 2 * MARGIN;
		for (const [name, font] of Object.entries(FONTS)) this.pdf.registerFont(name, font);
		this.pdf.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
	}

	get y(): number {
		return this.pdf.y;
	}

	addPage(): void {
		this.pdf.addPage();
	}

	space(points: number): void {
		this.pdf.y += points;
	}

	write(text: string, look: Look, x: number, y: number, options: PDFKit.Mixins.TextOptions): void {
		this.pen(text, look).text(text, x, y, options);
	}

	/** Ready to write this text. */
	pen(text: string, [weight, size, color = INK]: Look): PDFKit.PDFDocument {
		return this.pdf.font(fontOf(text, weight)).fontSize(size).fillColor(color);
	}

	/** Drawn rather than pasted: sharp at any size, and small. */
	qrCode(text: string, x: number, y: number, size: number): void {
		const { modules } = create(text, { errorCorrectionLevel: 'M' });
		const side = size / modules.size;
		for (let row = 0; row < modules.size; row++) {
			for (let column = 0; column < modules.size; column++) {
				const from = column;
				while (column < modules.size && modules.get(row, column)) column++;
				if (column > from) {
					this.pdf.rect(x + from * side, y + row * side, (column - from) * side, side);
				}
			}
		}
		this.pdf.fill(INK);
	}

	/** The whole document. */
	async finish(): Promise<Buffer> {
		const ended = new Promise<void>((resolve) => this.pdf.once('end', resolve));
		this.pdf.end();
		await ended;
		return Buffer.concat(this.#chunks);
	}
}
