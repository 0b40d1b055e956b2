/**
 * What is known of the server's clock, from readings over the network. Only a count of milliseconds that nobody can set
 * (`performance.now`) is used beside it: the clock of the computer plays no part.
 */

/** Milliseconds that the two counts may drift apart, per millisecond: 100 in a million, twice an ordinary quartz. */
const DRIFT = 1e-4;

export interface ClockEstimate {
	/** What to add to the page's own count to have the server's clock. */
	offset: number;
	/** By how much it may have been wrong, at `at`. */
	error: number;
	/** The page's own count when it was read. */
	at: number;
}

/**
 * One reading.
 *
 * Formula: the server read its clock between the two instants, so it is off by at most half of the round trip
 *
 * @param sentAt the page's own count when it asked
 * @param heardAt the same when the reply came
 */
export function readClock(serverNow: number, sentAt: number, heardAt: number): ClockEstimate {
	const error = (heardAt - sentAt) / 2;
	return { offset: serverNow + error - heardAt, error, at: heardAt };
}

/** By how much the estimate may be wrong now. */
export function errorNow({ error, at }: ClockEstimate, now: number): number {
	return error + Math.max(0, now - at) * DRIFT;
}

/**
 * Which of the two to believe.
 *
 * Rule: the more precise one, unless they cannot both be right. Then the machine has slept, its count with it, and only
 * the new one is.
 */
export function believe(known: ClockEstimate, read: ClockEstimate): ClockEstimate {
	const error = errorNow(known, read.at);
	const contradict = Math.abs(read.offset - known.offset) > error + read.error;
	return contradict || read.error < error ? read : known;
}
