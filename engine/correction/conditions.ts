/** A challenge may have to be answered within a time, or without leaving its page. Instants and durations: milliseconds. */
import type { BankChallenge } from '../content/bank.server.ts';
import { ANSWER_GRACE } from '../invigilation/time.ts';
import type { AnswerResult } from '../vocabulary.ts';

export interface ChallengeClock {
	/** When its pupil had it shown; the server counts from then, whatever is loaded again. */
	begunAt: number | null;
	/** How long he has from then on, see `timeAllowed`; null for as long as he likes. */
	allowed: number | null;
}

/**
 * How long somebody has to answer a challenge.
 *
 * Formula: seconds × (1 + extra / 100), to the second above
 *
 * @param extraTimePercent his extra time, 33 for a third more
 * @param isUnhurried his display settings say that nothing is timed for him
 * @returns null for as long as he likes
 */
export function timeAllowed(
	{ seconds }: Partial<Pick<BankChallenge, 'seconds'>>,
	{ extraTimePercent = 0, isUnhurried = false }
): number | null {
	if (seconds === undefined || isUnhurried) return null;
	return Math.ceil(seconds * (1 + extraTimePercent / 100)) * 1000;
}

/** Whether a challenge is shown only once its pupil begins it, since its time counts from then. */
export function isToBegin({ begunAt, allowed }: ChallengeClock): boolean {
	return allowed !== null && begunAt === null;
}

/** When the time of a challenge is over; null while it is not begun, and when there is none. */
export function challengeDeadline({ begunAt, allowed }: ChallengeClock): number | null {
	return begunAt === null || allowed === null ? null : begunAt + allowed;
}

/**
 * When a challenge that was begun counts as begun, once its pupil has more time for it.
 *
 * Rule: later by what is given; whoever is over his time has that much from now on, not from the end of his time.
 *
 * @param more milliseconds
 */
export function withMoreTime({ begunAt, allowed }: ChallengeClock, more: number, now: number) {
	return Math.max(begunAt! + more, allowed === null ? 0 : now + more - allowed);
}

/**
 * What an answer counts for.
 *
 * Rule: only what is right changes. Given after the time (5 s are granted for the journey) it is `timedOut`; given to a
 * focused challenge whose page was left, it is `focusLost`, which prevails, where that is held against its author: in a
 * certification, and unless he needs accessible challenges, since his tools may take the focus.
 *
 * @param result of `correct`
 * @param at when the answer was given
 * @param isFocusLost the page was left while the challenge was asked, and it is held against him
 * @source the reference service (Pix)
 */
export function resultUnder(
	result: AnswerResult,
	{ isFocused }: Partial<Pick<BankChallenge, 'isFocused'>>,
	{ at, isFocusLost, ...clock }: ChallengeClock & { at: number; isFocusLost: boolean }
): AnswerResult {
	if (result !== 'ok') return result;
	if (isFocused && isFocusLost) return 'focusLost';
	const deadline = challengeDeadline(clock);
	return deadline !== null && at > deadline + ANSWER_GRACE ? 'timedOut' : 'ok';
}

/** A cut may be noticed so long after it began; and a page that is back may send what it kept so long after. */
const CUT_UNNOTICED = 10_000;
const BACK_SINCE = 20_000;

/**
 * When an answer was given that a page kept through a cut of its network.
 *
 * Rule: the page is believed as far as the server knows that it was cut off: since the last cut that it noticed, when the
 * page is only just back, and by 10 s in any case.
 *
 * @param agoMs how long before it arrived, by the page's own count
 * @param lostAt when the connection was last lost, null when it never was
 * @param backAt when it was last known to be there again, null while it is not
 */
export function givenAt(
	agoMs: number,
	{ lostAt, backAt }: { lostAt: number | null; backAt: number | null },
	now: number
): number {
	const isJustBack = backAt === null || now - backAt < BACK_SINCE;
	const cutAt = lostAt === null || !isJustBack ? now : lostAt;
	return Math.min(now, Math.max(now - agoMs, cutAt - CUT_UNNOTICED));
}

/** What stops the clock of a challenge during a certification: since when, null while it does not. */
export interface ClockStops {
	pausedAt: number | null;
	/** A live alert on the challenge waits for a decision. */
	alertRaisedAt: number | null;
}

/** Since when the clock of a challenge stands still, null while it runs. */
export function stoppedSince({ pausedAt, alertRaisedAt }: ClockStops): number | null {
	if (pausedAt === null || alertRaisedAt === null) return pausedAt ?? alertRaisedAt;
	return Math.min(pausedAt, alertRaisedAt);
}

/**
 * When a challenge counts as begun after something that stopped its clock is over: a pause or an alert costs nothing.
 *
 * Formula: begun + (end of the stop − its beginning); what still holds the clock ends the stop where it began itself.
 */
export function begunAfterStop(
	begunAt: number,
	before: ClockStops,
	after: ClockStops,
	now: number
): number {
	return begunAt + ((stoppedSince(after) ?? now) - stoppedSince(before)!);
}
