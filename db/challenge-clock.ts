/** The clock of the timed challenge that a candidate is asked: it starts when he has it shown, and stops with his test. */
import { eq } from 'drizzle-orm';
import { clockOf } from '#engine/content/asked.server';
import { begunAfterStop, isToBegin, type ClockStops } from '#engine/correction/conditions';
import { mayBegin, type CandidateAct } from '#engine/invigilation/answering';
import { allowed } from '#engine/invigilation/verdict';
import { runningTest } from './assessments.ts';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import type { Act, Actor } from './journal.ts';
import { servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';

/** Shows a timed challenge to the page that holds the test. Begun already, or without a time, it stays as it is. */
export function beginChallenge(
	actor: Actor,
	candidateId: number,
	page: CandidateAct
): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		const verdict = mayBegin(runningTest(now), page, at);
		if (!verdict.allowed) return verdict;
		const { row, sessionId } = now;
		const asked = now.asked!;
		if (!isToBegin(clockOf(asked, row))) return allowed;
		const { servedId, number } = asked;
		await tx.update(servedChallenges).set({ begunAt: at }).where(eq(servedChallenges.id, servedId));
		await tx.update(candidates).set({ lastActivityAt: at }).where(eq(candidates.id, candidateId));
		await write({ sessionId, candidateId, kind: 'challengeBegun', details: { number, servedId } });
		return allowed;
	});
}

/** Before a pause, or an alert, is over for these candidates: it has cost the challenge that they began no time. */
export async function passStop(
	{ tx, at }: Act,
	stopped: readonly CandidateNow[],
	over: keyof ClockStops
): Promise<void> {
	for (const { row, asked } of stopped) {
		if (!asked || asked.begunAt === null) continue;
		const { servedId, begunAt, alert } = asked;
		const alertRaisedAt = alert?.state === 'ongoing' ? alert.raisedAt : null;
		const before = { pausedAt: row.pausedAt, alertRaisedAt };
		await tx
			.update(servedChallenges)
			.set({ begunAt: begunAfterStop(begunAt, before, { ...before, [over]: null }, at) })
			.where(eq(servedChallenges.id, servedId));
	}
}
