import { describe, expect, it } from 'vitest';
import { signInWait, withAttempt, type SignInFailures } from './sign-in-delay.ts';

describe('the wait after wrong passwords', () => {
	it.each([
		[1, 0],
		[4, 0],
		[5, 2],
		[6, 4],
		[9, 32],
		[10, 60],
		[5000, 60]
	])('after %i in a row is of %i s', (failures, seconds) => {
		expect(signInWait({ failures, lastAt: 1000 }, 1000)).toBe(seconds * 1000);
	});

	it('is over once it has passed', () => {
		expect(signInWait({ failures: 6, lastAt: 0 }, 3999)).toBe(1);
		expect(signInWait({ failures: 6, lastAt: 0 }, 4000)).toBe(0);
	});

	it('grows with each attempt, and is forgotten after a day', () => {
		let state: SignInFailures | null = null;
		for (let n = 1; n <= 7; n++) state = withAttempt(state, n);
		expect(state).toEqual({ failures: 7, lastAt: 7 });
		expect(withAttempt(state, 7 + 24 * 3_600_000 - 1).failures).toBe(8);
		expect(withAttempt(state, 7 + 24 * 3_600_000).failures).toBe(1);
	});
});
