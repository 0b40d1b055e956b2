/** The clock of the timed challenge that a candidate is asked: it starts when he has it shown, and stops with his test. */
import { eq } from 'drizzle-orm';
import { clockOf } from '#engine/content/asked.server';
import { begunAfterStop, isToBegin, type ClockStops } from '#engine/correction/conditions';
import { mayBegin, type CandidateAct } from '#engine/invigilation/answering';
import { allowed, type Verdict } from '#engine/invigilation/verdict';
import type { DecidedAct } from './act-batch.ts';
import { runningTest } from './assessments.ts';
import { writeBegun } from './begin-batch.ts';
import type { Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import type { Act, Actor } from './journal.ts';
import type { LiveTest } from './live-tests.ts';
import { actOnAsked, type Ordinary } from './ordinary-acts.ts';
import { servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';

/** Shows a timed challenge to the page that holds the test. Begun already, or without a time, it stays as it is. */
export function beginChallenge(
	actor: Actor,
	candidateId: number,
	page: CandidateAct
): Promise<Outcome> {
	return actOnAsked(
		actor,
		{ candidateId, ...page },
		{
			ordinarily: (test, act) => beginOrdinarily(page, test, act),
			alone: (act, now) => beginAlone(page, act, now)
		}
	);
}

function beginOrdinarily(
	page: CandidateAct,
	test: LiveTest,
	act: DecidedAct
): Ordinary<DecidedAct> | null {
	const { now } = test;
	if (!mayBegin(runningTest(now), page, act.at).allowed) return null;
	const asked = now.asked!;
	if (!isToBegin(clockOf(asked, now.row))) return null;
	const row = { ...now.row, version: act.version + 1, lastActivityAt: act.at };
	const after = { ...now, row, asked: { ...asked, begunAt: act.at } };
	return { written: writeBegun(act), after: () => ({ ...test, now: after }) };
}

async function beginAlone(
	page: CandidateAct,
	{ tx, at, write }: Act,
	now: CandidateNow
): Promise<Verdict> {
	const verdict = mayBegin(runningTest(now), page, at);
	if (!verdict.allowed) return verdict;
	const { id: candidateId, row, sessionId } = now;
	const asked = now.asked!;
	if (!isToBegin(clockOf(asked, row))) return allowed;
	const { servedId, number } = asked;
	await tx.update(servedChallenges).set({ begunAt: at }).where(eq(servedChallenges.id, servedId));
	await tx.update(candidates).set({ lastActivityAt: at }).where(eq(candidates.id, candidateId));
	await write({ sessionId, candidateId, kind: 'challengeBegun', details: { number, servedId } });
	return allowed;
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
