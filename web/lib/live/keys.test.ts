import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keys } from './keys.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an idempotency key', () => {
	it('is the same for the same content sent again because nobody answered', () => {
		const keys = new Keys();
		const key = keys.of('pause, all');
		vi.advanceTimersByTime(20_000);
		expect(keys.of('pause, all')).toBe(key);
		vi.advanceTimersByTime(20_000);
		expect(keys.of('pause, all')).toBe(key);
		expect(keys.of('end, all')).not.toBe(key);
	});

	it('is another one some time after: twenty minutes later, the same words are another order', () => {
		const keys = new Keys();
		const key = keys.of('pause, all');
		vi.advanceTimersByTime(31_000);
		expect(keys.of('pause, all')).not.toBe(key);
	});

	it('is another one as soon as it is known what became of the first', () => {
		const keys = new Keys();
		const key = keys.of('pause, all');
		keys.forget('pause, all');
		expect(keys.of('pause, all')).not.toBe(key);
	});
});
