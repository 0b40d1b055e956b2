/** The pen of certificates: lines that follow each other, columns, the scale of scores. */
import type { CertificateReading } from '#engine/center/certificate';
import { HIGHEST_OPEN_LEVEL } from '#engine/framework/levels';
import { scoresOfLevel } from '#engine/scoring/score';
import type { Weight } from './fonts.ts';
import { GRAY, INK, MARGIN, Paper, type Look } from './paper.ts';

export const COLUMN_GAP = 16;
const LINE = 0.75;
const TINT = '#dddddd';
const BAR = 7;
const PADDING = 4;

/** Where a line is written; the whole width unless said. */
export interface Place {
	x?: number;
	width?: number;
	align?: 'left' | 'center' | 'right';
}

type Column = Required<Pick<Place, 'x' | 'width'>>;

export class CertificatePaper extends Paper {
	/** A certificate is one page: nothing begins another by itself, even what is written below the edge. */
	startPage(): void {
		this.pdf.page.margins.bottom = -this.pdf.page.height;
		this.moveTo(MARGIN);
	}

	moveTo(y: number): void {
		this.pdf.y = y;
	}

	line(text: string, look: Look, { x = MARGIN, width = this.width, align = 'left' }: Place = {}) {
		this.write(text, look, x, this.y, { width, align });
	}

	/** A bold text in the largest of these sizes that leaves it whole; what the smallest leaves no room for is cut. */
	fitted(
		text: string,
		sizes: readonly number[],
		{ height, ...place }: Place & { width: number; height: number }
	) {
		const { width } = place;
		const fits = (size: number) =>
			this.pen(text, ['bold', size]).heightOfString(text, { width }) <= height;
		const { x = MARGIN, align } = place;
		const look: Look = ['bold', sizes.find(fits) ?? sizes.at(-1)!];
		this.write(text, look, x, this.y, { width, height, align, ellipsis: true });
	}

	/** Two texts side by side; what follows is below both. */
	pair(...texts: [text: string, look: Look, place: Place][]): void {
		const top = this.y;
		let lowest = top;
		for (const [text, look, place] of texts) {
			this.moveTo(top);
			this.line(text, look, place);
			lowest = Math.max(lowest, this.y);
		}
		this.moveTo(lowest);
	}

	/** What is written of each item, in a column of its own; what follows is below all of them. */
	columns<Item>(items: readonly Item[], write: (item: Item, column: Column) => void): void {
		const width = (this.width - COLUMN_GAP * (items.length - 1)) / items.length;
		const top = this.y;
		let lowest = top;
		for (const [i, item] of items.entries()) {
			this.moveTo(top);
			write(item, { x: MARGIN + i * (width + COLUMN_GAP), width });
			lowest = Math.max(lowest, this.y);
		}
		this.moveTo(lowest);
	}

	rule(): void {
		const { y } = this;
		this.pdf
			.lineWidth(LINE)
			.moveTo(MARGIN, y)
			.lineTo(MARGIN + this.width, y)
			.stroke(INK);
	}

	frame(top: number, height: number): void {
		this.pdf.lineWidth(1.5).roundedRect(MARGIN, top, this.width, height, 6).stroke(INK);
	}

	/** Where a score stands between nothing and the most, with its interval in gray. */
	scale({ score, interval, maximum }: CertificateReading, { x, width }: Column): void {
		const { pdf, y } = this;
		const at = (pix: number) => x + (width * pix) / (maximum + 1);
		const { low, high } = interval;
		pdf.rect(at(low), y, at(high + 1) - at(low), BAR).fill(TINT);
		pdf.lineWidth(LINE).rect(x, y, width, BAR).stroke(INK);
		for (let level = 1; level <= HIGHEST_OPEN_LEVEL; level++) {
			const bound = at(scoresOfLevel(level).low);
			pdf
				.moveTo(bound, y)
				.lineTo(bound, y + BAR)
				.stroke(INK);
			this.write(String(level), ['regular', 7, GRAY], bound + 2, y + BAR + 1, { lineBreak: false });
		}
		pdf.rect(at(score) - 1.5, y - 2, 3, BAR + 4).fill(INK);
		this.moveTo(y + BAR + 12);
	}

	/** A line of the reading grid; the one in bold is framed and pointed at. */
	gridRow(label: string, scores: string, meaning: string, weight: Weight): void {
		const { pdf, width } = this;
		const top = this.y;
		const left = { x: MARGIN + 10, width: width * 0.38 };
		const right = { x: MARGIN + width * 0.41, width: width * 0.59 - PADDING };
		this.moveTo(top + PADDING - 1);
		this.pair([label, ['bold', 9], left], [meaning, [weight, 8.5], right]);
		const lowest = this.y;
		this.moveTo(top + PADDING + 10);
		this.line(scores, ['regular', 7.5, weight === 'bold' ? INK : GRAY], left);
		const bottom = Math.max(lowest, this.y) + PADDING - 2;
		if (weight === 'bold') {
			pdf
				.lineWidth(1.5)
				.rect(MARGIN, top, width, bottom - top)
				.stroke(INK);
			const middle = top + PADDING + 4;
			pdf
				.polygon([MARGIN + 2, middle - 3.5], [MARGIN + 8, middle], [MARGIN + 2, middle + 3.5])
				.fill(INK);
		} else {
			pdf
				.lineWidth(0.5)
				.moveTo(MARGIN, bottom)
				.lineTo(MARGIN + width, bottom)
				.stroke(GRAY);
		}
		this.moveTo(bottom);
	}

	footer(text: string): void {
		this.moveTo(this.pdf.page.height - MARGIN + 4);
		this.line(text, ['regular', 8.5, GRAY], { align: 'center' });
	}
}
