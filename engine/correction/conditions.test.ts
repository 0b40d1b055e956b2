import { describe, expect, it } from 'vitest';
import { ANSWER_GRACE } from '../invigilation/time.ts';
import {
	begunAfterStop,
	challengeDeadline,
	givenAt,
	isToBegin,
	resultUnder,
	stoppedSince,
	timeAllowed
} from './conditions.ts';

describe('the time of a challenge', () => {
	it('is that of its authors, longer by the extra time, to the second above', () => {
		expect(timeAllowed({ seconds: 60 }, {})).toBe(60_000);
		expect(timeAllowed({ seconds: 60 }, { extraTimePercent: 33 })).toBe(80_000);
	});

	it('is as long as one likes when the authors set none, or when its pupil wants none', () => {
		expect(timeAllowed({}, { extraTimePercent: 33 })).toBeNull();
		expect(timeAllowed({ seconds: 60 }, { isUnhurried: true })).toBeNull();
	});

	it('counts from the moment when it is begun, which is asked of timed challenges only', () => {
		expect(isToBegin({ begunAt: null, allowed: 60_000 })).toBe(true);
		expect(isToBegin({ begunAt: 1_000, allowed: 60_000 })).toBe(false);
		expect(isToBegin({ begunAt: null, allowed: null })).toBe(false);
		expect(challengeDeadline({ begunAt: 1_000, allowed: 60_000 })).toBe(61_000);
		expect(challengeDeadline({ begunAt: null, allowed: 60_000 })).toBeNull();
		expect(challengeDeadline({ begunAt: 1_000, allowed: null })).toBeNull();
	});
});

describe('an answer', () => {
	const clock = { begunAt: 0, allowed: 60_000, isFocusLost: false };
	const lastMoment = 60_000 + ANSWER_GRACE;

	it('counts until its time and the grace are over, then a right one is late', () => {
		expect(resultUnder('ok', {}, { ...clock, at: lastMoment })).toBe('ok');
		expect(resultUnder('ok', {}, { ...clock, at: lastMoment + 1 })).toBe('timedOut');
		expect(resultUnder('ok', {}, { ...clock, allowed: null, at: 9e9 })).toBe('ok');
	});

	it.each(['ko', 'skipped'] as const)('that is %s stays so, late and away or not', (result) => {
		const away = { ...clock, at: 9e9, isFocusLost: true };
		expect(resultUnder(result, { isFocused: true }, away)).toBe(result);
	});

	it('given away from its page is lost for a focused challenge, late or not, and for no other', () => {
		const away = { ...clock, isFocusLost: true };
		expect(resultUnder('ok', { isFocused: true }, { ...away, at: 1 })).toBe('focusLost');
		expect(resultUnder('ok', { isFocused: true }, { ...away, at: 9e9 })).toBe('focusLost');
		expect(resultUnder('ok', {}, { ...away, at: 1 })).toBe('ok');
	});
});

describe('an answer kept through a cut', () => {
	const now = 1_000_000;

	it('was given when its page says, as far as the server knows of the cut', () => {
		const cut = { lostAt: now - 300_000, backAt: now - 5_000 };
		expect(givenAt(200_000, cut, now)).toBe(now - 200_000);
		expect(givenAt(400_000, cut, now)).toBe(now - 310_000);
		expect(givenAt(200_000, { ...cut, backAt: null }, now)).toBe(now - 200_000);
	});

	it('is believed by 10 seconds only when there was no cut, or one that is long over', () => {
		expect(givenAt(4_000, { lostAt: null, backAt: 0 }, now)).toBe(now - 4_000);
		expect(givenAt(60_000, { lostAt: null, backAt: 0 }, now)).toBe(now - 10_000);
		expect(givenAt(60_000, { lostAt: now - 300_000, backAt: now - 20_000 }, now)).toBe(
			now - 10_000
		);
	});

	it('was never given later than now', () => {
		expect(givenAt(-5_000, { lostAt: null, backAt: 0 }, now)).toBe(now);
	});
});

describe('the clock of a challenge', () => {
	const running = { pausedAt: null, alertRaisedAt: null };
	const paused = { pausedAt: 20, alertRaisedAt: null };
	const alerted = { pausedAt: null, alertRaisedAt: 10 };
	const both = { pausedAt: 20, alertRaisedAt: 10 };

	it('stands still from the first of a pause and an alert', () => {
		expect([running, paused, alerted, both].map(stoppedSince)).toEqual([null, 20, 10, 10]);
	});

	it('loses nothing to a pause, to an alert, nor to both in either order', () => {
		expect(begunAfterStop(0, paused, running, 50)).toBe(30);
		expect(begunAfterStop(0, alerted, running, 50)).toBe(40);
		const decidedFirst = begunAfterStop(0, both, paused, 40);
		expect(begunAfterStop(decidedFirst, paused, running, 50)).toBe(40);
		const resumedFirst = begunAfterStop(0, both, alerted, 40);
		expect(begunAfterStop(resumedFirst, alerted, running, 50)).toBe(40);
	});
});
