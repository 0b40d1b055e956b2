/** Instructions read, an authorization to start withdrawn; authorizations are given by orders. */
import { eq } from 'drizzle-orm';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import type { JournalKind } from '#engine/vocabulary';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import type { Act, Actor } from './journal.ts';
import { candidates } from './schema/sessions.ts';

type CandidateChange = Partial<typeof candidates.$inferInsert>;

async function record(
	{ tx, write }: Act,
	candidate: CandidateNow,
	kind: JournalKind,
	change: CandidateChange
): Promise<Verdict> {
	await tx.update(candidates).set(change).where(eq(candidates.id, candidate.id));
	await write({ sessionId: candidate.sessionId, candidateId: candidate.id, kind });
	return allowed;
}

export function acknowledgeInstructions(actor: Actor, candidateId: number): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) =>
		now.row.instructionsReadAt === null
			? record(act, now, 'instructionsRead', { instructionsReadAt: act.at })
			: allowed
	);
}

export function unauthorizeStart(actor: Actor, candidateId: number): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) => {
		if (now.row.assessmentState !== null) return refused('test-already-started');
		if (now.row.authorizedAt === null) return allowed;
		return record(act, now, 'startUnauthorized', { authorizedAt: null });
	});
}
