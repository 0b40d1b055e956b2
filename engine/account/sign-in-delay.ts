/** Who guesses passwords is slowed down, and nobody is ever locked out. */

/** Wrong passwords in a row that cost nothing: people mistype. */
const FREE_FAILURES = 4;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 60_000;
/** Failures that are so old count no more, in milliseconds. */
export const FAILURES_MEMORY = 24 * 3_600_000;

/** Wrong passwords in a row, for one name at one address or in one known browser. */
export interface SignInFailures {
	failures: number;
	/** Of the last one, epoch milliseconds. */
	lastAt: number;
}

/**
 * Milliseconds to wait before the next password is looked at, 0 for now.
 *
 * Rule: nothing up to the 4th failure, 2 s after the 5th, twice as long after each more, 60 s at most.
 */
export function signInWait({ failures, lastAt }: SignInFailures, at: number): number {
	if (failures <= FREE_FAILURES) return 0;
	const delay = Math.min(FIRST_DELAY * 2 ** (failures - FREE_FAILURES - 1), LONGEST_DELAY);
	return Math.max(0, lastAt + delay - at);
}

/** The failures once another password is about to be looked at: it counts until it proves right. */
export function withAttempt(before: SignInFailures | null, at: number): SignInFailures {
	const isForgotten = !before || at - before.lastAt >= FAILURES_MEMORY;
	return { failures: isForgotten ? 1 : before.failures + 1, lastAt: at };
}
