import { describe, expect, it } from 'vitest';
import { hoursOf, instantsOf } from './replay.ts';

const MINUTE = 60_000;

describe('the hours of a class', () => {
	it('end where nothing happens for an hour', () => {
		expect(hoursOf([])).toEqual([]);
		expect(hoursOf([5])).toEqual([{ from: 5, to: 5 }]);
		const [first, second, third] = [0, 60 * MINUTE, 120 * MINUTE + 1];
		expect(hoursOf([first, second, third])).toEqual([
			{ from: first, to: second },
			{ from: third, to: third }
		]);
	});

	it('hold each instant once, in order', () => {
		expect(
			instantsOf({
				pupils: [],
				ends: [
					{ at: 7, endsAt: null },
					{ at: 3, endsAt: 9 },
					{ at: 7, endsAt: 8 }
				]
			})
		).toEqual([3, 7]);
	});
});
