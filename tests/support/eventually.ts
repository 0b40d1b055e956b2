import { vi } from 'vitest';

/** Waits until the check passes: for a condition, whatever the speed of the machine. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
	return vi.waitFor(check, { timeout: 60_000, interval: 20 });
}
