/** Instants are epoch milliseconds of the server's clock; durations are milliseconds. */

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An authorization to start or to resume serves once, within 15 minutes. */
export const AUTHORIZATION_LIFE = 15 * MINUTE;
/** Nobody enters a session more than 24 h after its first test started. */
export const SESSION_LIFE = 24 * HOUR;
/** An answer sent in the last second may travel a little after the deadline. */
export const ANSWER_GRACE = 5_000;

/**
 * When a test ends.
 *
 * Formula: start + duration × (1 + extra / 100), with extra the candidate's extra time in percent
 *
 * @param startedAt instant of the first challenge
 * @param durationMinutes of his version of the test, 105 in the first one
 * @param extraTimePercent 33 for a third more
 * @returns instant
 */
export function testDeadline(
	startedAt: number,
	durationMinutes: number,
	extraTimePercent: number
): number {
	return startedAt + Math.round(durationMinutes * MINUTE * (1 + extraTimePercent / 100));
}

/** What the clock of a test needs to know. */
export interface TestClock {
	deadlineAt: number | null;
	/** Since when the clock stands still, null while it runs. */
	pausedAt: number | null;
}

/**
 * How much time a test has left, in milliseconds, negative once it is over; null when no test was started.
 *
 * Formula: deadline − now; while the test is paused, deadline − start of the pause
 */
export function timeLeft({ deadlineAt, pausedAt }: TestClock, now: number): number | null {
	return deadlineAt === null ? null : deadlineAt - (pausedAt ?? now);
}

/** Whether a started test accepts nothing more: its time and the grace are over. Never while it is paused. */
export function isTimeOver(test: TestClock, now: number): boolean {
	return test.pausedAt === null && (timeLeft(test, now) ?? 0) < -ANSWER_GRACE;
}

/** The deadline of a paused test that resumes: the pause costs nothing. */
export function deadlineAfterPause(deadlineAt: number, pausedAt: number, now: number): number {
	return deadlineAt + (now - pausedAt);
}

/** Until when an authorization given at that instant serves; null when none was given. */
export function authorizedUntil(authorizedAt: number | null): number | null {
	return authorizedAt === null ? null : authorizedAt + AUTHORIZATION_LIFE;
}
