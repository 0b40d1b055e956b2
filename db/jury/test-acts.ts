/** What the jury decides of a test; whatever changes its result scores it again in the same transaction. */
import { eq } from 'drizzle-orm';
import {
	mayChangeResults,
	mayDecide,
	mayResolveIncident,
	readJuryComment
} from '#engine/center/jury';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import type { JournalKind } from '#engine/vocabulary';
import type { Transaction } from '../connection.server.ts';
import type { Act } from '../journal.ts';
import { scoreAgain } from '../results.ts';
import { assessments } from '../schema/assessments.ts';
import { incidents } from '../schema/incidents.ts';
import { candidates } from '../schema/sessions.ts';
import type { LockedSession, Staff } from './publication.ts';
import { judge, type Judged } from './session-acts.ts';
import type { Whose } from './session-view.ts';

type Test = typeof assessments.$inferSelect;

/** The candidate that the address names, in that session. */
export interface Which {
	sessionId: number;
	candidateId: number;
}

type Work = (act: Act, test: Test, session: LockedSession) => Promise<Verdict>;

/** An act on the test of a candidate of the session. */
function judgeTest(
	staff: Staff,
	{ sessionId, candidateId }: Which,
	typedReason: string,
	kind: JournalKind,
	work: Work
): Promise<Judged> {
	return judge(staff, sessionId, typedReason, async (act, session, reason) => {
		const [found] = await act.tx
			.select({ sessionId: candidates.sessionId, test: assessments })
			.from(candidates)
			.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
			.where(eq(candidates.id, candidateId));
		if (found?.sessionId !== sessionId) return refused('not-in-session');
		if (!found.test) return refused('test-not-started');
		const verdict = await work(act, found.test, session);
		if (!verdict.allowed) return verdict;
		await act.write({ sessionId, candidateId, kind, details: { reason } });
		return allowed;
	});
}

async function set(tx: Transaction, { id }: Test, values: Partial<Test>): Promise<void> {
	await tx.update(assessments).set(values).where(eq(assessments.id, id));
}

async function scoreNow({ tx, at }: Act, { id }: Test, { userId }: Staff): Promise<Verdict> {
	const status = await scoreAgain(tx, id, { authorId: userId, createdAt: at });
	return status === null ? refused('result-missing') : allowed;
}

/** A decision that is an instant of the test: set, or lifted. */
function decide(
	staff: Staff,
	which: Which,
	typedReason: string,
	kind: JournalKind,
	[instant, willBeSo]: ['cancelledAt' | 'rejectedForFraudAt', boolean]
): Promise<Judged> {
	return judgeTest(staff, which, typedReason, kind, async (act, test, session) => {
		const verdict = mayDecide(session, test[instant] !== null, willBeSo);
		if (!verdict.allowed) return verdict;
		await set(act.tx, test, { [instant]: willBeSo ? act.at : null });
		return scoreNow(act, test, staff);
	});
}

export function cancelTest(staff: Staff, which: Which, reason: string): Promise<Judged> {
	return decide(staff, which, reason, 'testCancelled', ['cancelledAt', true]);
}

export function uncancelTest(staff: Staff, which: Which, reason: string): Promise<Judged> {
	return decide(staff, which, reason, 'testUncancelled', ['cancelledAt', false]);
}

export function rejectForFraud(staff: Staff, which: Which, reason: string): Promise<Judged> {
	return decide(staff, which, reason, 'fraudRejected', ['rejectedForFraudAt', true]);
}

export function liftFraudRejection(staff: Staff, which: Which, reason: string): Promise<Judged> {
	return decide(staff, which, reason, 'fraudRejectionLifted', ['rejectedForFraudAt', false]);
}

/** From the same answers, with what is now known of them. */
export function rescoreTest(staff: Staff, which: Which, reason: string): Promise<Judged> {
	return judgeTest(staff, which, reason, 'testRescored', async (act, test, session) => {
		const verdict = mayChangeResults(session);
		return verdict.allowed ? scoreNow(act, test, staff) : verdict;
	});
}

/** What the candidate and his center read in the place of the automatic comment; empty, the automatic one is back. */
export async function commentResult(
	staff: Staff,
	which: Which,
	reason: string,
	typed: { forCandidate: string; forOrganization: string }
): Promise<Judged> {
	const [candidate, organization] = [typed.forCandidate, typed.forOrganization].map(
		readJuryComment
	);
	if ('because' in candidate!) return candidate;
	if ('because' in organization!) return organization;
	return judgeTest(staff, which, reason, 'resultCommented', async ({ tx }, test) => {
		await set(tx, test, {
			commentForCandidate: candidate!.text,
			commentForOrganization: organization!.text
		});
		return allowed;
	});
}

/** Says what was decided of an incident of the session: it keeps no result waiting any more. */
export function resolveIncident(
	staff: Staff,
	{ sessionId, candidateId }: Whose,
	incidentId: number,
	typed: string
): Promise<Judged> {
	return judge(staff, sessionId, typed, async ({ tx, at, write }, _, reason) => {
		const [incident] = await tx
			.select()
			.from(incidents)
			.where(eq(incidents.id, incidentId))
			.for('update');
		const isTheirs = candidateId === undefined || incident?.candidateId === candidateId;
		if (incident?.sessionId !== sessionId || !isTheirs) return refused('incident-not-found');
		const verdict = mayResolveIncident(incident);
		if (!verdict.allowed) return verdict;
		await tx
			.update(incidents)
			.set({ resolvedAt: at, resolvedBy: staff.userId, resolution: reason })
			.where(eq(incidents.id, incidentId));
		const details = { incidentId, code: incident.code, reason };
		await write({
			sessionId,
			candidateId: incident.candidateId,
			kind: 'incidentResolved',
			details
		});
		return allowed;
	});
}
