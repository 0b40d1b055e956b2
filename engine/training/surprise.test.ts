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
