import { describe, expect, it } from 'vitest';
import {
	HELP_THRESHOLD,
	failureTail,
	normalTail,
	surpriseOf,
	type ObservedAnswer
} from './surprise.ts';

const run = (chance: number, pattern: string): ObservedAnswer[] =>
	[...pattern].map((one) => ({ right: one === '+', chance }));

const timed = (milliseconds: number): ObservedAnswer => ({
	right: true,
	chance: 0.9,
	time: { milliseconds, typical: 30_000, logSd: 0.5 }
});

describe('the tails', () => {
	it('of the number of successes are exact', () => {
		expect(failureTail(run(0.5, '----'))).toBeCloseTo(1 / 16, 12);
		expect(failureTail(run(0.5, '+---'))).toBeCloseTo(5 / 16, 12);
		expect(failureTail(run(0.8, '++++'))).toBeCloseTo(1, 12);
		const uneven = [
			{ right: false, chance: 0.9 },
			{ right: true, chance: 0.5 }
		];
		expect(failureTail(uneven)).toBeCloseTo(1 - 0.9 * 0.5, 12);
	});

	it.each([
		[0, 0.5],
		[1.959963984540054, 0.025],
		[-1.959963984540054, 0.975],
		[3.090232306167813, 0.001],
		[6, 9.865876450376981e-10]
	])('of the normal law at %d are those of the tables', (z, expected) => {
		expect(normalTail(z) / expected).toBeCloseTo(1, 6);
	});
});

describe('the surprise', () => {
	it('is nil before three answers and when all goes as expected', () => {
		expect(surpriseOf([])).toMatchObject({ surprise: 0, needsHelp: null });
		expect(surpriseOf(run(0.99, '--'))).toMatchObject({ surprise: 0, run: { failures: 0 } });
		expect(surpriseOf(run(0.7, '++-+++-+++'))).toMatchObject({ surprise: 0 });
	});

	it('is −log10 of the tail of the run, times the runs looked at', () => {
		expect(surpriseOf(run(0.9, '---')).failures).toBeCloseTo(3, 12);
		const five = surpriseOf(run(0.9, '++---'));
		expect(five.failures).toBeCloseTo(3 - Math.log10(3), 12);
		expect(five.run.failures).toBe(3);
	});

	it('flags failures that should have been successes, not failures on what is too hard', () => {
		expect(surpriseOf(run(0.85, '++++++------')).needsHelp).toBe('failures');
		expect(surpriseOf(run(0.3, '++++++------')).needsHelp).toBeNull();
	});

	it('forgets a bad run once the pupil succeeds again', () => {
		expect(surpriseOf(run(0.85, '------++++++++++++')).surprise).toBeLessThan(1);
	});

	it('flags times far longer than the own rhythm, and only reports haste', () => {
		const usual = Array.from({ length: 8 }, () => timed(30_000));
		const stuck = surpriseOf([...usual, timed(240_000), timed(240_000), timed(240_000)]);
		expect(stuck).toMatchObject({ needsHelp: 'slowness', haste: 0 });
		expect(stuck.run.times).toBe(3);
		const hasty = surpriseOf([...usual, timed(3_000), timed(3_000), timed(3_000)]);
		expect(hasty.haste).toBeGreaterThan(HELP_THRESHOLD);
		expect(hasty).toMatchObject({ needsHelp: null, slowness: 0 });
	});

	it('measures a time by the rhythm before it, more by challenges whose times vary little', () => {
		const after = (milliseconds: number, logSd: number): ObservedAnswer => ({
			right: true,
			chance: 0.9,
			time: { milliseconds, typical: 10_000, logSd }
		});
		const [calm, slow] = [after(5_000, 0.5), after(60_000, 1)];
		const { slowness, run } = surpriseOf([calm, slow, slow, slow]);
		// −ln 2 with a precision of 4, beside the prior of 1 / 0.09; the three residuals are ln 6, of variance 1.
		const precision = 4 + 1 / 0.09;
		const z = (Math.log(6) + (4 * Math.log(2)) / precision) / Math.sqrt(1 / 3 + 1 / precision);
		expect(run.times).toBe(3);
		expect(slowness).toBeCloseTo(-Math.log10(2 * normalTail(z)), 9);
	});

	it('leaves out the answers without a time, and helps for failures first', () => {
		const untimed = run(0.9, '++++');
		const slow = [timed(240_000), timed(240_000), timed(240_000)];
		expect(surpriseOf([...slow, ...untimed]).slowness).toBe(surpriseOf(slow).slowness);
		expect(surpriseOf(untimed)).toMatchObject({ slowness: 0, run: { times: 0 } });
	});

	it('flags from three on, to the digit', () => {
		// Three failures at 0.9: a chance of 1 in 1,000.
		const below = surpriseOf(run(0.899, '---'));
		expect(below.surprise).toBeLessThan(HELP_THRESHOLD);
		expect(below.needsHelp).toBeNull();
		expect(surpriseOf(run(0.9001, '---')).needsHelp).toBe('failures');
	});

	it('does not take a slow pupil for one who is stuck', () => {
		const slow = Array.from({ length: 20 }, () => timed(70_000));
		expect(surpriseOf(slow).surprise).toBeLessThan(1);
		expect(surpriseOf(Array.from({ length: 3 }, () => timed(240_000))).slowness).toBeGreaterThan(3);
	});

	it('is a number for an absurd time and for 10,000 equal answers', () => {
		expect(surpriseOf([timed(1e200), timed(1e200), timed(1e200)]).slowness).toBeLessThanOrEqual(
			300
		);
		expect(surpriseOf(run(0.5, '-'.repeat(10_000))).run.failures).toBe(12);
	});

	it.each([
		[
			'answers[1].chance: not-finite',
			[
				{ right: true, chance: 0.5 },
				{ right: true, chance: NaN }
			]
		],
		['answers[0].chance: out-of-range', [{ right: true, chance: 1 }]],
		['answers[0].time.milliseconds: out-of-range', [timed(0)]],
		[
			'answers[0].time.logSd: not-finite',
			[{ right: true, chance: 0.5, time: { milliseconds: 1, typical: 1, logSd: NaN } }]
		]
	] as [string, ObservedAnswer[]][])('refuses %s', (message, answers) => {
		expect(() => surpriseOf(answers)).toThrow(message);
	});
});
