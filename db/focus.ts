/** Absences of a candidate from the page of his test, as the page tells them. */
import { eq, sql } from 'drizzle-orm';
import { reportedInstant, SHORTEST_ABSENCE, timeAway } from '#engine/invigilation/focus';
import { allowed, refused } from '#engine/invigilation/verdict';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import { findCandidateNow, type CandidateNow } from './candidates.ts';
import type { Act, Actor } from './journal.ts';
import { servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';
import { Turns } from './turns.ts';

export interface FocusReport {
	seat: string;
	isLost: boolean;
	/** How long ago, by the page's own count: a cut of the network delays what it has to say. */
	agoMs?: number;
	/** The page was away already when the clock of the test started again: that is held against nobody. */
	isFromStop?: boolean;
}

/** What the page of one candidate says is heard in the order in which it says it. */
const turns = new Turns<number>();

/** The page that holds the test left the front, or is there again. Told twice, it changes nothing. */
export function reportFocus(
	actor: Actor,
	candidateId: number,
	report: FocusReport
): Promise<Outcome> {
	return turns.take(candidateId, async () => {
		// Said again by a page that was not heard to be answered: nothing to lock for.
		const now = await findCandidateNow(candidateId);
		return now && isKnown(actor, now, report) ? { now } : recordFocus(actor, candidateId, report);
	});
}

function isKnown(
	actor: Actor,
	{ userId, row, assessment }: CandidateNow,
	{ seat, isLost }: FocusReport
): boolean {
	const isRunning = row.assessmentState === 'started' && assessment?.seat === seat;
	return isRunning && userId === actor.userId && (row.focusLostAt !== null) === isLost;
}

function recordFocus(
	actor: Actor,
	candidateId: number,
	{ seat, isLost, agoMs = 0, isFromStop = false }: FocusReport
): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) => {
		const { tx, at, write } = act;
		const { row } = now;
		if (row.assessmentState === null) return refused('test-not-started');
		if (row.assessmentState !== 'started') return refused('test-ended');
		if (now.assessment?.seat !== seat) return refused('test-open-elsewhere');
		const line = { sessionId: now.sessionId, candidateId };
		const since = row.focusLostAt;
		if (isLost && since === null) {
			const focusLostAt = reportedInstant(agoMs, row.startedAt!, at);
			await tx
				.update(candidates)
				.set({ focusLostAt, focusLossCount: sql`${candidates.focusLossCount} + 1` })
				.where(eq(candidates.id, candidateId));
			// One that a cut delayed may be of the challenge before, which was answered meanwhile.
			const isOfAsked = now.asked && focusLostAt >= now.asked.servedAt;
			if (isOfAsked && !isFromStop) await holdAbsence(act, now);
			await write({ ...line, kind: 'focusLost', details: { agoMs: at - focusLostAt } });
		} else if (!isLost && since !== null) {
			const until = reportedInstant(agoMs, since, at);
			// Served to a page that had been left, and that stayed so.
			const servedAt = now.asked?.servedAt ?? Infinity;
			if (since < servedAt && until - servedAt >= SHORTEST_ABSENCE) await holdAbsence(act, now);
			await tx
				.update(candidates)
				.set(absenceEnded(now, until))
				.where(eq(candidates.id, candidateId));
			await write({ ...line, kind: 'focusRegained', details: { lastedMs: until - since } });
		}
		return allowed;
	});
}

/** The absence is of the challenge that is asked. While an alert on it waits, somebody may be at work on its machine. */
async function holdAbsence({ tx }: Act, { asked }: CandidateNow): Promise<void> {
	if (asked!.alert?.state === 'ongoing') return;
	await tx
		.update(servedChallenges)
		.set({ isFocusLost: true })
		.where(eq(servedChallenges.id, asked!.servedId));
}

/** What is to be written of a candidate whose absence, if there is one, ends. */
export function absenceEnded(
	{ row }: CandidateNow,
	at: number
): { focusLostAt: null; focusLostMs: number } {
	return { focusLostAt: null, focusLostMs: timeAway(row, at) };
}
