/** Instants are epoch milliseconds of the server's clock; durations are milliseconds. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A certification test lasts 1 h 45. */
export const TEST_DURATION = 105 * MINUTE;
/** An authorization to start or to resume serves once, within 15 minutes. */
export const AUTHORIZATION_LIFE = 15 * MINUTE;
/** Nobody enters a session more than 24 h after its first test started. */
export const SESSION_LIFE = 24 * HOUR;
/** An answer sent in the last second may travel a little after the deadline. */
export const ANSWER_GRACE = 5_000;

/**
 * When a test ends.
 *
 * Formula: start + 105 min × (1 + extra / 100), with extra the candidate's extra time in percent
 *
 * @param startedAt instant of the first challenge
 * @param extraTimePercent 33 for a third more
 * @returns instant
 */
export function testDeadline(startedAt: number, extraTimePercent: number): number {
	return startedAt + Math.round(TEST_DURATION * (1 + extraTimePercent / 100));
}

/** Until when an authorization given at that instant serves; null when none was given. */
export function authorizedUntil(authorizedAt: number | null): number | null {
	return authorizedAt === null ? null : authorizedAt + AUTHORIZATION_LIFE;
}
