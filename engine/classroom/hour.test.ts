import { describe, expect, it } from 'vitest';
import { withMoreTime } from '../correction/conditions.ts';
import {
	endAfter,
	endToCome,
	endWithClass,
	hourStage,
	isAfterEnd,
	LAST_MINUTE,
	LAST_MINUTES,
	LONGEST_HOUR
} from './hour.ts';
import { mayMoveEnd, mayOrderClass } from './orders.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

describe('the end of an hour', () => {
	it('is set as it is said, later by what is given, and from now for whoever is over it', () => {
		expect(endAfter({ kind: 'setEnd', at: NOW + 5 }, NOW + 9, NOW)).toBe(NOW + 5);
		expect(endAfter({ kind: 'extendEnd', minutes: 2 }, NOW + 9, NOW)).toBe(NOW + 9 + 2 * MINUTE);
		expect(endAfter({ kind: 'extendEnd', minutes: 2 }, NOW - 9, NOW)).toBe(NOW + 2 * MINUTE);
		expect(endAfter({ kind: 'extendEnd', minutes: 2 }, null, NOW)).toBeNull();
		expect(endAfter({ kind: 'removeEnd' }, NOW + 9, NOW)).toBeNull();
	});

	it('moves with that of the class, more time kept, less forgotten', () => {
		const at = NOW + 10 * MINUTE;
		expect(endWithClass(at, NOW + 25 * MINUTE, NOW + 20 * MINUTE)).toBe(at + 5 * MINUTE);
		expect(endWithClass(at, NOW + 15 * MINUTE, NOW + 20 * MINUTE)).toBe(at);
		expect(endWithClass(at, null, NOW + 20 * MINUTE)).toBe(at);
		expect(endWithClass(at, NOW + 15 * MINUTE, null)).toBe(at);
	});

	it('is in the future, within 12 hours, and moves only where there is one', () => {
		const set = (at: number) => mayOrderClass({ kind: 'setEnd', at }, NOW);
		expect(set(NOW)).toMatchObject({ because: 'hour-end-past' });
		expect(set(NOW + 1)).toEqual({ allowed: true });
		expect(set(NOW + LONGEST_HOUR)).toEqual({ allowed: true });
		expect(set(NOW + LONGEST_HOUR + 1)).toMatchObject({ because: 'hour-end-too-far' });
		const more = { kind: 'extendEnd', minutes: 30 } as const;
		expect(mayMoveEnd(more, null, NOW)).toMatchObject({ because: 'hour-without-end' });
		expect(mayMoveEnd(more, NOW + LONGEST_HOUR, NOW)).toMatchObject({
			because: 'hour-end-too-far'
		});
		expect(endToCome(NOW, NOW)).toBeNull();
	});

	it('is told 5 minutes and 1 minute before, and grants 5 s to clocks', () => {
		const left = (milliseconds: number) => hourStage(NOW + milliseconds, NOW);
		expect([left(LAST_MINUTES + 1), left(LAST_MINUTES)]).toEqual(['calm', 'lastMinutes']);
		expect([left(LAST_MINUTE + 1), left(LAST_MINUTE)]).toEqual(['lastMinutes', 'lastMinute']);
		expect([left(1), left(0)]).toEqual(['lastMinute', 'over']);
		expect([isAfterEnd(NOW, NOW + 5_000), isAfterEnd(NOW, NOW + 5_001)]).toEqual([false, true]);
		expect(isAfterEnd(null, NOW)).toBe(false);
	});
});

it('more time for a challenge is from now on for whoever is over his time', () => {
	const begun = (ago: number) =>
		withMoreTime({ begunAt: NOW - ago, allowed: 60_000 }, 120_000, NOW);
	expect(begun(30_000)).toBe(NOW + 90_000);
	expect(begun(300_000) + 60_000).toBe(NOW + 120_000);
	expect(withMoreTime({ begunAt: NOW, allowed: null }, 120_000, NOW)).toBe(NOW + 120_000);
});
