/** What the pupils of a class sign in with, on pieces of paper to cut. */
import type { Slip } from '#db/learners/accounts';
import { m } from '$lib/paraglide/messages';
import { GRAY, MARGIN, Paper } from './paper.ts';

const COLUMNS = 2;
const ROWS = 5;
const PADDING = 12;
const QR_SIZE = 58;
const DASH = 4;

/** @param origin of this site, which the code leads to */
export function accountSlips(slips: readonly Slip[], origin: string): Promise<Buffer> {
	const sheet = new SlipSheet(m.slips_title());
	for (const [i, slip] of slips.entries()) {
		const place = i % (COLUMNS * ROWS);
		if (i > 0 && place === 0) sheet.addPage();
		if (place === 0) sheet.cutLines();
		sheet.slip(slip, place, origin);
	}
	return sheet.finish();
}

class SlipSheet extends Paper {
	get #height(): number {
		return (this.pdf.page.height - 2 * MARGIN) / ROWS;
	}

	cutLines(): void {
		const { pdf, width } = this;
		// Nothing begins another page by itself.
		pdf.page.margins.bottom = 0;
		pdf.lineWidth(0.5).dash(DASH, { space: DASH });
		for (let row = 0; row <= ROWS; row++) {
			const y = MARGIN + row * this.#height;
			pdf
				.moveTo(MARGIN, y)
				.lineTo(MARGIN + width, y)
				.stroke(GRAY);
		}
		for (let column = 0; column <= COLUMNS; column++) {
			const x = MARGIN + (column * width) / COLUMNS;
			pdf
				.moveTo(x, MARGIN)
				.lineTo(x, MARGIN + ROWS * this.#height)
				.stroke(GRAY);
		}
		pdf.undash();
	}

	slip({ firstName, lastName, division, username, password }: Slip, place: number, origin: string) {
		const columnWidth = this.width / COLUMNS;
		const x = MARGIN + (place % COLUMNS) * columnWidth + PADDING;
		const width = columnWidth - 2 * PADDING;
		let y = MARGIN + Math.floor(place / COLUMNS) * this.#height + PADDING;
		const line = (text: string, size: number, isBold = false, color?: string) => {
			const weight = isBold ? 'bold' : 'regular';
			const room = { width: width - QR_SIZE - PADDING, height: size * 2.6, ellipsis: true };
			this.write(text, color ? [weight, size, color] : [weight, size], x, y, room);
			y = this.y + 2;
		};
		this.qrCode(`${origin}/connexion`, x + width - QR_SIZE, y, QR_SIZE);
		line(`${lastName} ${firstName}`, 11, true);
		line(division, 9, false, GRAY);
		y += 3;
		line(m.login_username(), 8, false, GRAY);
		line(username, 11, true);
		line(m.learner_one_time_password(), 8, false, GRAY);
		line(password, 13, true);
		const foot = m.slips_foot({ address: origin.replace(/^https?:\/\//, '') });
		this.write(foot, ['regular', 8, GRAY], x, y + 3, { width, height: 22, ellipsis: true });
	}
}
