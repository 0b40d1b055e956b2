import { describe, expect, it } from 'vitest';
import { IN_FRONT, readFocus, reportedInstant, timeAway } from './focus.ts';

const front = { isHidden: false, isBlurred: false };
const blurred = { isHidden: false, isBlurred: true };
const hidden = { isHidden: true, isBlurred: false };

describe('an absence', () => {
	it('is none while the page is in front', () => {
		expect(readFocus(IN_FRONT, front, 10)).toEqual({ awaySince: null, isLost: false });
	});

	it('counts from the first blur, once it has lasted a second, to the millisecond', () => {
		const first = readFocus(IN_FRONT, blurred, 10);
		expect(first).toEqual({ awaySince: 10, isLost: false });
		expect(readFocus(first, blurred, 1_009).isLost).toBe(false);
		expect(readFocus(first, blurred, 1_010)).toEqual({ awaySince: 10, isLost: true });
	});

	it('is none when a blur is over within the second, as in a window of the browser', () => {
		const first = readFocus(IN_FRONT, blurred, 10);
		expect(readFocus(first, front, 900)).toEqual(IN_FRONT);
		// The next one starts from nothing.
		expect(readFocus(IN_FRONT, blurred, 1_100)).toEqual({ awaySince: 1_100, isLost: false });
	});

	it('counts at once when the page is hidden', () => {
		expect(readFocus(IN_FRONT, hidden, 10)).toEqual({ awaySince: 10, isLost: true });
	});

	it('is one from the first signal to the last, however they follow one another', () => {
		let focus = readFocus(IN_FRONT, blurred, 10);
		focus = readFocus(focus, { isHidden: true, isBlurred: true }, 20);
		focus = readFocus(focus, blurred, 30);
		expect(focus).toEqual({ awaySince: 10, isLost: true });
		expect(readFocus(focus, front, 40)).toEqual(IN_FRONT);
	});
});

describe('the time away', () => {
	it('is that of the absences that ended and of the present one', () => {
		expect(timeAway({ focusLostAt: null, focusLostMs: 70 }, 1_000)).toBe(70);
		expect(timeAway({ focusLostAt: 900, focusLostMs: 70 }, 1_000)).toBe(170);
	});

	it('never runs backwards, when a clock is a little late', () => {
		expect(timeAway({ focusLostAt: 1_100, focusLostMs: 70 }, 1_000)).toBe(70);
	});
});

describe('what a page reports after a cut', () => {
	it('happened as long ago as the page says, within what is possible', () => {
		expect(reportedInstant(300, 500, 1_000)).toBe(700);
		expect(reportedInstant(600, 500, 1_000)).toBe(500);
		expect(reportedInstant(-5, 500, 1_000)).toBe(1_000);
	});
});
