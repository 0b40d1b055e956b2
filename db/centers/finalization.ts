/** The center ends a session: what still runs is closed, and every test can be scored. */
import { eq, sql } from 'drizzle-orm';
import { checkAbortReasons } from '#engine/center/finalization';
import type { AbortReason, Refusal } from '#engine/vocabulary';
import { closeTest } from '../assessments.ts';
import { lockSessionCandidates, type CandidateNow } from '../candidates.ts';
import { actOrRefuse } from '../candidate-acts.ts';
import type { Actor } from '../journal.ts';
import { assessments } from '../schema/assessments.ts';
import { sessions } from '../schema/sessions.ts';
import { isSessionOf } from './session-list.ts';

/** What the center says of the whole session, and of each unfinished test. */
export interface Finalization {
	/** By candidate. */
	reasons: ReadonlyMap<number, AbortReason>;
	comment: string;
	hasIncident: boolean;
	hasJoiningIssue: boolean;
}

export type Finalized =
	/** With `abort-reasons-missing`, whose test is unfinished without a word of why. */
	| { because: Refusal; candidateIds?: number[] }
	/** Who finished meanwhile: his reason was not needed any more. */
	| { needless: number[] };

/** All in one transaction, in which no candidate can end: nothing of the form is lost to a race. */
export async function finalizeSession(
	actor: Actor,
	centerId: number,
	sessionId: number,
	{ reasons: said, comment, hasIncident, hasJoiningIssue }: Finalization
): Promise<Finalized> {
	const done = await actOrRefuse(actor, async (open): Promise<Finalized> => {
		const { tx, at, write } = open;
		const found = tx
			.select({ finalizedAt: sessions.finalizedAt })
			.from(sessions)
			.where(isSessionOf(centerId, sessionId));
		// Whoever may not act here locks nobody.
		if ((await found).length === 0) return { because: 'session-not-found' };
		const everybody = await lockSessionCandidates(tx, sessionId, 'all');
		const [session] = await found.for('no key update');
		if (!session) return { because: 'session-not-found' };
		if (session.finalizedAt !== null) return { because: 'session-finalized' };
		const tests = everybody.filter(hasTest);
		if (tests.length === 0) return { because: 'session-without-tests' };
		const { missing, needless, reasons } = checkAbortReasons(
			tests.map(({ id, row }) => ({ candidateId: id, state: row.assessmentState })),
			said
		);
		if (missing.length > 0) return { because: 'abort-reasons-missing', candidateIds: missing };

		for (const now of tests) {
			const isRunning = now.row.assessmentState === 'started';
			if (isRunning) await closeTest(open, now, 'endedDueToFinalization');
		}
		const given = [...reasons].map(([candidateId, reason]) => ({ candidateId, reason }));
		await tx.execute(sql`
			update assessments set abort_reason = given.reason
			from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given ("candidateId" int, reason abort_reason)
			where ${assessments.candidateId} = given."candidateId"`);
		await tx
			.update(sessions)
			.set({
				finalizedAt: at,
				finalizedBy: actor.userId,
				globalComment: comment.trim() || null,
				hasIncident,
				hasJoiningIssue
			})
			.where(eq(sessions.id, sessionId));
		await write({ sessionId, candidateId: null, kind: 'sessionFinalized' });
		// Whoever is still on a page hears that the session is over.
		open.touch(everybody.map(({ id }) => id));
		return { needless };
	});
	return 'because' in done ? done : done.value;
}

type WithTest = CandidateNow & {
	row: { assessmentState: NonNullable<CandidateNow['row']['assessmentState']> };
};

function hasTest(now: CandidateNow): now is WithTest {
	return now.row.assessmentState !== null;
}
