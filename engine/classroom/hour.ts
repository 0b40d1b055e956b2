/** An hour of a class that ends at a time said before. Instants and durations: milliseconds. */
import { ANSWER_GRACE, MINUTE } from '../invigilation/time.ts';

/** Nobody says further ahead when an hour ends. */
export const LONGEST_HOUR = 12 * 60 * MINUTE;
/** Its pupils are told so long before, and again. */
export const LAST_MINUTES = 5 * MINUTE;
export const LAST_MINUTE = MINUTE;

/** What an order makes of the end of an hour. */
export type EndOrder =
	{ kind: 'setEnd'; at: number } | { kind: 'extendEnd'; minutes: number } | { kind: 'removeEnd' };

/** An end that is still to come; one that is over binds nobody who begins after it. */
export function endToCome(endsAt: number | null, now: number): number | null {
	return endsAt !== null && endsAt > now ? endsAt : null;
}

/**
 * When the hour ends after an order, for the class or for one pupil; null when it does not any more.
 *
 * Rule: an end is set as it is said; more time is counted from the present end, and from now for whoever is over it.
 *
 * @param endsAt before it, null for none
 */
export function endAfter(order: EndOrder, endsAt: number | null, now: number): number | null {
	if (order.kind === 'setEnd') return order.at;
	if (order.kind === 'removeEnd' || endsAt === null) return null;
	return Math.max(endsAt, now) + order.minutes * MINUTE;
}

/**
 * When the hour ends for a pupil after the end of his whole class was set.
 *
 * Formula: at + max(0, own end − end of the class): whoever was given more keeps it
 *
 * @param own null for none
 * @param classEnd before it, null for none
 */
export function endWithClass(at: number, own: number | null, classEnd: number | null): number {
	return own === null || classEnd === null ? at : at + Math.max(0, own - classEnd);
}

/** How an hour goes on for who is in it. */
export type HourStage = 'calm' | 'lastMinutes' | 'lastMinute' | 'over';

/** Rule: the last minutes are 5, from their first instant on; then the last one; then nothing is left. */
export function hourStage(endsAt: number, now: number): HourStage {
	const left = endsAt - now;
	if (left <= 0) return 'over';
	if (left <= LAST_MINUTE) return 'lastMinute';
	return left <= LAST_MINUTES ? 'lastMinutes' : 'calm';
}

/** Whether what is validated at that instant comes after the hour: its clocks are granted 5 s. */
export function isAfterEnd(endsAt: number | null, at: number): boolean {
	return endsAt !== null && at > endsAt + ANSWER_GRACE;
}
