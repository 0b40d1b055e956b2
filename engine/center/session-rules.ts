/** What a center may do to its sessions, and when. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { Refusal } from '../vocabulary.ts';
import { toInstant, toLocalTime, type LocalTime } from './local-time.ts';

/** What the rules need to know of a center. */
export interface CenterFacts {
	isArchived: boolean;
	/** `YYYY-MM-DD`: its day of opening, null when it waits for none. */
	opensOn: string | null;
	/** IANA name. */
	timeZone: string;
}

/** How many characters each text of a session takes. */
export const SESSION_LENGTHS = {
	address: 255,
	room: 255,
	date: 10,
	time: 5,
	examiner: 255,
	description: 1000
} as const;

/**
 * May the center prepare sessions?
 *
 * Rule: not once it is archived, nor before its day of opening, which begins at midnight there.
 *
 * @param now epoch milliseconds
 */
export function mayPrepareSessions(center: CenterFacts, now: number): Verdict {
	if (center.isArchived) return refused('center-archived');
	const today = toLocalTime(now, center.timeZone).date;
	return center.opensOn !== null && today < center.opensOn ? refused('center-closed') : allowed;
}

/**
 * When a session starts, in epoch milliseconds, from the day and the time written by its center.
 *
 * Rule: a time that exists there, and is not over. One that clocks leave out in spring does not exist.
 *
 * @param now epoch milliseconds
 */
export function readStart(
	written: LocalTime,
	timeZone: string,
	now: number
): { startsAt: number } | { because: Refusal } {
	const startsAt = findInstant(written, timeZone);
	return startsAt === null || startsAt < now ? { because: 'session-in-the-past' } : { startsAt };
}

/** Databases and people count years on four digits. */
const END_OF_TIMES = Date.UTC(3000, 0, 1);

/** The instant of a local time, null when clocks never show it there, or not before the year 3000. */
function findInstant(written: LocalTime, timeZone: string): number | null {
	try {
		const instant = toInstant(written, timeZone);
		const shown = toLocalTime(instant, timeZone);
		const isShown = shown.date === written.date && shown.time === written.time;
		return isShown && instant < END_OF_TIMES ? instant : null;
	} catch {
		return null;
	}
}

/** May the session be changed? Not once it is finalized, nor once a test of it started. */
export function mayEditSession(session: {
	finalizedAt: number | null;
	firstStartedAt: number | null;
}): Verdict {
	if (session.finalizedAt !== null) return refused('session-finalized');
	return session.firstStartedAt === null ? allowed : refused('session-already-started');
}

/** May the session be deleted? As long as it has no test, and by a center that is not archived. */
export function mayDeleteSession(center: CenterFacts, session: { hasTests: boolean }): Verdict {
	if (center.isArchived) return refused('center-archived');
	return session.hasTests ? refused('session-has-tests') : allowed;
}
