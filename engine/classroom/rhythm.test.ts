import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom } from '../random.ts';
import type { ObservedAnswer } from '../training/surprise.ts';
import { LONGEST_TIME, patienceFor, reliableTime, typicalTime } from './rhythm.ts';

const answer = (milliseconds: number, typical = 40_000, logSd = 0.5): ObservedAnswer => ({
	right: true,
	chance: 0.6,
	time: { milliseconds, typical, logSd }
});

describe('what a challenge usually takes', () => {
	it('is what its kind takes before anybody answered, and what its pupils took once many did', () => {
		expect(typicalTime('qcu', null)).toEqual({ typical: expect.closeTo(40_000), logSd: 0.7 });
		const known = typicalTime('qcu', { count: 800, mean: Math.log(90_000), sd: 0.4 });
		expect(known.typical).toBeGreaterThan(88_000);
		expect(known.logSd).toBeCloseTo(0.4, 2);
		const few = typicalTime('qcu', { count: 8, mean: Math.log(160_000), sd: 0.7 });
		expect(few).toEqual({ typical: expect.closeTo(80_000), logSd: expect.closeTo(0.7) });
	});

	it('is not told by who did not read it, nor by who was elsewhere', () => {
		expect([499, 500, LONGEST_TIME, LONGEST_TIME + 1].map(reliableTime)).toEqual([
			null,
			500,
			LONGEST_TIME,
			null
		]);
	});
});

describe('how long a pupil may stay on a challenge', () => {
	const asked = { typical: 40_000, logSd: 0.5 };

	it('follows his own rhythm', () => {
		const slow = patienceFor(
			asked,
			Array.from({ length: 10 }, () => answer(80_000))
		);
		const usual = patienceFor(
			asked,
			Array.from({ length: 10 }, () => answer(40_000))
		);
		const fast = patienceFor(
			asked,
			Array.from({ length: 10 }, () => answer(20_000))
		);
		expect([fast, usual, slow]).toEqual([fast, usual, slow].sort((a, b) => a - b));
		expect(slow / usual).toBeGreaterThan(1.5);
	});

	it('is never less than two minutes, whatever the challenge', () => {
		expect(patienceFor({ typical: 3_000, logSd: 0.1 }, [])).toBe(120_000);
	});

	it('is overrun by chance about once in a thousand challenges', () => {
		const random = seededRandom(5, 1);
		let late = 0;
		const draws = 40_000;
		for (let i = 0; i < draws; i++) {
			const rhythm = 0.3 * normalDraw(random);
			const time = () => 40_000 * Math.exp(rhythm + 0.5 * normalDraw(random));
			const before = Array.from({ length: i % 6 }, () => answer(time()));
			late += Number(time() > patienceFor(asked, before));
		}
		expect(late / draws).toBeLessThan(0.002);
		expect(late / draws).toBeGreaterThan(0.0003);
	});
});
