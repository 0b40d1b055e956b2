/** Raised hands: the queue of a session, and the place of each in it. */
import { and, eq, gt, isNotNull } from 'drizzle-orm';
import { mayRaiseHand } from '#engine/invigilation/orders';
import { allowed } from '#engine/invigilation/verdict';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import type { Act, Actor } from './journal.ts';
import { candidates } from './schema/sessions.ts';

/** Raised again, it keeps its place. */
export function raiseHand(actor: Actor, candidateId: number): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		const verdict = mayRaiseHand(now.row);
		if (!verdict.allowed || now.row.handRaisedAt !== null) return verdict;
		await tx.update(candidates).set({ handRaisedAt: at }).where(eq(candidates.id, candidateId));
		await write({ sessionId: now.sessionId, candidateId, kind: 'handRaised' });
		return allowed;
	});
}

/** By its candidate, or by the invigilator who came. */
export function lowerHand(actor: Actor, candidateId: number): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) => {
		if (now.row.handRaisedAt === null) return allowed;
		await dropHand(act, now);
		await act.write({
			sessionId: now.sessionId,
			candidateId,
			kind: 'handLowered',
			details: { lastedMs: act.at - now.row.handRaisedAt }
		});
		return allowed;
	});
}

/** Takes a hand down, if it is up; those behind it come forward. */
export async function dropHand({ tx, touch }: Act, now: CandidateNow): Promise<void> {
	if (now.row.handRaisedAt === null) return;
	await tx.update(candidates).set({ handRaisedAt: null }).where(eq(candidates.id, now.id));
	const behind = await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(
			and(
				eq(candidates.sessionId, now.sessionId),
				isNotNull(candidates.handRaisedAt),
				gt(candidates.handRaisedAt, now.row.handRaisedAt)
			)
		)
		// Two acts that lower a hand lock those behind them in one order; with others, the act is tried again.
		.orderBy(candidates.id)
		.for('update');
	touch(behind.map(({ id }) => id));
}
