import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believe, errorNow, readClock } from './clock-estimate.ts';

describe('a reading of the clock', () => {
	it('takes the reply to have left half a round trip ago, and knows how wrong that may be', () => {
		expect(readClock(1_000_000, 400, 500)).toEqual({ offset: 999_550, error: 50, at: 500 });
	});

	it('is never further off than it says, whatever the two ways of the round trip took', () => {
		fc.assert(
			fc.property(fc.nat(5_000), fc.nat(5_000), fc.nat(10 ** 9), (there, back, truth) => {
				const { offset, error } = readClock(truth + 100 + there, 100, 100 + there + back);
				expect(Math.abs(offset - truth)).toBeLessThanOrEqual(error);
			})
		);
	});

	it('is worth less as time goes by', () => {
		expect(errorNow({ offset: 0, error: 10, at: 1_000 }, 101_000)).toBeCloseTo(20);
	});
});

describe('of two readings', () => {
	const known = { offset: 5_000, error: 20, at: 0 };

	it('believes the more precise one', () => {
		const vague = { offset: 5_200, error: 300, at: 1_000 };
		expect(believe(known, vague)).toBe(known);
		const sharp = { offset: 5_010, error: 5, at: 1_000 };
		expect(believe(known, sharp)).toBe(sharp);
	});

	it('believes the new one, though vague, when the machine slept in between', () => {
		const afterSleep = { offset: 65_000, error: 300, at: 1_000 };
		expect(believe(known, afterSleep)).toBe(afterSleep);
	});

	it('lets an old one grow vague until another is better', () => {
		const later = { offset: 5_050, error: 60, at: 500_000 };
		expect(believe(known, later)).toBe(later);
	});
});
