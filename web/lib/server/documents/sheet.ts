/** A4 sheets as all printed documents share them: their fonts, their head, tables that go on over pages, page numbers. */
import { m } from '$lib/paraglide/messages';
import { GRAY, INK, MARGIN, Paper, type Look } from './paper.ts';

/** Points. */
const FOOT = 24;
const HEAD_SIZE = 20;
const TEXT_SIZE = 10;
const SMALL_SIZE = 8;
const PADDING = 5;
const LINE = 0.75;

const TINT = '#eeeeee';

export interface Column {
	title: string;
	/** Share of the width. */
	share: number;
}

export interface Cell {
	text: string;
	isBold?: boolean;
}

export class Sheet extends Paper {
	#title: string;
	#subtitle: string;
	/** How far what is written now keeps from the left margin. */
	#indent = 0;

	/**
	 * Every page begins with what it is, and of which session: sheets of paper go astray.
	 *
	 * @param subtitle what every page says under the title, and at its foot beside its number
	 */
	constructor(title: string, subtitle: string) {
		super(title, { foot: FOOT, bufferPages: true });
		this.#title = title;
		this.#subtitle = subtitle;
		this.#head();
	}

	override addPage(): void {
		super.addPage();
		this.#head();
	}

	/** Where what is written of a page has to end. */
	get bottom(): number {
		return this.pdf.page.height - MARGIN - FOOT;
	}

	section(title: string): void {
		this.#keepTogether(40);
		this.space(8);
		this.write(title, ['bold', 12], this.#left, this.y, { width: this.#span });
		this.space(4);
	}

	text(text: string, size = TEXT_SIZE): void {
		const look: Look = ['regular', size];
		const options = { width: this.#span };
		this.#keepTogether(this.pen(text, look).heightOfString(text, options));
		this.write(text, look, this.#left, this.y, options);
		this.space(3);
	}

	/** Steps to take, each with its number. */
	list(steps: readonly string[]): void {
		for (const [i, step] of steps.entries()) {
			const y = this.y;
			this.write(`${i + 1}.`, ['bold', TEXT_SIZE], this.#left, y, { width: 16 });
			this.write(step, ['regular', TEXT_SIZE], this.#left + 18, y, { width: this.#span - 18 });
			this.space(3);
		}
	}

	/** Facts in columns: each a label over what it says. */
	facts(facts: readonly [label: string, text: string][], columns = 2): void {
		const width = this.width / columns;
		for (let i = 0; i < facts.length; i += columns) {
			const top = this.y;
			let lowest = top;
			for (const [column, [label, text]] of facts.slice(i, i + columns).entries()) {
				const x = MARGIN + column * width;
				this.write(label, ['regular', SMALL_SIZE, GRAY], x, top, { width: width - 12 });
				this.write(text || '—', ['bold', TEXT_SIZE], x, this.y, { width: width - 12 });
				lowest = Math.max(lowest, this.y);
			}
			this.pdf.y = lowest + 6;
		}
	}

	/** A long list in little room, several beside each other. */
	roll(texts: readonly string[], columns = 3): void {
		const look: Look = ['regular', 9];
		const step = this.width / columns;
		for (let i = 0; i < texts.length; i += columns) {
			const row = texts.slice(i, i + columns);
			const options = { width: step - 12 };
			const heights = row.map((text) => this.pen(text, look).heightOfString(text, options));
			const height = Math.max(...heights);
			this.#keepTogether(height);
			const top = this.y;
			for (const [column, text] of row.entries()) {
				this.write(text, look, MARGIN + column * step, top, options);
			}
			this.pdf.y = top + height + 3;
		}
	}

	/** What has to be read from afar: codes. */
	codes(codes: readonly [label: string, code: string][]): void {
		const gap = 12;
		const width = (this.width - gap * (codes.length - 1)) / codes.length;
		const top = this.y;
		const height = 62;
		for (const [i, [label, code]] of codes.entries()) {
			const x = MARGIN + i * (width + gap);
			this.pdf.lineWidth(1.5).roundedRect(x, top, width, height, 6).stroke(INK);
			this.write(label, ['regular', 9, GRAY], x, top + 9, { width, align: 'center' });
			this.write(code, ['bold', 24], x, top + 24, { width, align: 'center' });
		}
		this.pdf.y = top + height + 12;
	}

	/** A square picture at the left, and beside it what is written meanwhile; goes on below both. */
	besidePicture(png: Buffer, size: number, write: () => void): void {
		const top = this.y;
		this.pdf.image(png, MARGIN, top + 8, { width: size, height: size });
		this.pdf.y = top;
		this.#indent = size + 18;
		write();
		this.#indent = 0;
		this.pdf.y = Math.max(this.y, top + size + 8);
	}

	/** An empty frame to sign or to write in, whole on one page: as high as there is room for, within these bounds. */
	frame(label: string, least: number, most = least): void {
		this.#keepTogether(least);
		const { y } = this;
		const height = Math.min(most, this.bottom - y);
		this.pdf.lineWidth(LINE).rect(MARGIN, y, this.width, height).stroke(INK);
		const width = this.width - 2 * PADDING;
		this.write(label, ['regular', SMALL_SIZE, GRAY], MARGIN + PADDING, y + PADDING, { width });
		this.pdf.y = y + height;
	}

	/**
	 * A table. Rows that do not fit go on the next page, under the same titles.
	 *
	 * @param leastHeight of a row, for what is written by hand
	 */
	table(
		columns: readonly Column[],
		rows: readonly (readonly (string | Cell)[])[],
		{ leastHeight = 0 } = {}
	): void {
		const titles = columns.map(({ title }) => ({ text: title, isBold: true }));
		this.#row(columns, titles, 0, TINT);
		for (const row of rows) {
			const cells = row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
			if (this.y + this.#heightOf(columns, cells, leastHeight) > this.bottom) {
				this.addPage();
				this.#row(columns, titles, 0, TINT);
			}
			this.#row(columns, cells, leastHeight);
		}
		this.space(6);
	}

	/** The whole document, with its page numbers. */
	async end(): Promise<Buffer> {
		const { start, count } = this.pdf.bufferedPageRange();
		for (let page = start; page < start + count; page++) {
			this.pdf.switchToPage(page);
			// Below the margin, where writing would otherwise begin another page.
			this.pdf.page.margins.bottom = 0;
			const y = this.pdf.page.height - MARGIN - 8;
			this.write(this.#subtitle, ['regular', SMALL_SIZE, GRAY], MARGIN, y, {
				width: this.width * 0.75,
				lineBreak: false
			});
			this.pdf.text(m.document_page({ page: page + 1, count }), MARGIN, y, {
				width: this.width,
				align: 'right',
				lineBreak: false
			});
		}
		return this.finish();
	}

	get #left(): number {
		return MARGIN + this.#indent;
	}

	get #span(): number {
		return this.width - this.#indent;
	}

	#head(): void {
		const { width } = this;
		this.write(this.#title, ['bold', HEAD_SIZE], MARGIN, MARGIN, { width });
		this.write(this.#subtitle, ['regular', TEXT_SIZE, GRAY], MARGIN, this.y, { width });
		this.pdf.moveDown(0.4);
		const { y } = this;
		this.pdf
			.lineWidth(LINE)
			.moveTo(MARGIN, y)
			.lineTo(MARGIN + width, y)
			.stroke(INK);
		this.space(10);
	}

	#keepTogether(height: number): void {
		if (this.y + height > this.bottom) this.addPage();
	}

	#heightOf(columns: readonly Column[], cells: readonly Cell[], least: number): number {
		const heights = cells.map(({ text, isBold }, i) => {
			return this.pen(text, [isBold ? 'bold' : 'regular', TEXT_SIZE]).heightOfString(text, {
				width: this.#widthOf(columns[i]!) - 2 * PADDING
			});
		});
		return Math.max(least, ...heights.map((height) => height + 2 * PADDING));
	}

	#widthOf({ share }: Column): number {
		return this.width * share;
	}

	#row(columns: readonly Column[], cells: readonly Cell[], least: number, tint?: string): void {
		const height = this.#heightOf(columns, cells, least);
		const top = this.y;
		let x = MARGIN;
		for (const [i, { text, isBold }] of cells.entries()) {
			const width = this.#widthOf(columns[i]!);
			this.pdf.lineWidth(LINE).rect(x, top, width, height);
			if (tint) this.pdf.fillAndStroke(tint, INK);
			else this.pdf.stroke(INK);
			const inner = { width: width - 2 * PADDING, height: height - PADDING };
			this.write(text, [isBold ? 'bold' : 'regular', TEXT_SIZE], x + PADDING, top + PADDING, inner);
			x += width;
		}
		this.pdf.y = top + height;
	}
}
