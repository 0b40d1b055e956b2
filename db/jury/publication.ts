/** The staff publishes the results of a session: from then on their holders, centers and schools have them. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { checkPublication, whyNeedsHuman } from '#engine/center/publication';
import type { Refusal } from '#engine/vocabulary';
import { actOrRefuse, RefusedAct } from '../candidate-acts.ts';
import { lockSessionCandidates } from '../candidates.ts';
import type { Transaction } from '../connection.server.ts';
import { addJob } from '../jobs.ts';
import type { Act, Actor } from '../journal.ts';
import { lastResult } from '../last-result.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { drawVerificationCode } from '../secrets.server.ts';
import { badResults, openIncidents } from './human-facts.ts';

/** Of the staff. */
export type Staff = Actor & { role: 'staff'; userId: string };

export type Published = { sessionId: number } | { because: Refusal };

export type LockedSession = typeof sessions.$inferSelect;

/** An act of the staff on a session, which no other act changes meanwhile; a refusal undoes whatever was written. */
export async function actAsStaff<T>(
	staff: Staff,
	sessionId: number,
	work: (act: Act, session: LockedSession) => Promise<T | { because: Refusal }>
): Promise<T | { because: Refusal }> {
	const done = await actOrRefuse(staff, async (act) => {
		// Candidates first, as whoever acts on them does, so that nobody waits in a circle.
		await lockSessionCandidates(act.tx, sessionId, 'all');
		const [session] = await act.tx
			.select()
			.from(sessions)
			.where(and(eq(sessions.id, sessionId), isNull(sessions.deletedAt)))
			.for('no key update');
		if (!session) throw new RefusedAct('session-not-found');
		const value = await work(act, session);
		if (typeof value === 'object' && value !== null && 'because' in value) {
			throw new RefusedAct(value.because);
		}
		return value as T;
	});
	return 'because' in done ? done : done.value;
}

/**
 * Publishes all the results of the session, or none; the mails that tell them follow by themselves.
 * @param reason of whoever looked at it
 */
export function publishSession(
	staff: Staff,
	sessionId: number,
	reason?: string
): Promise<Published> {
	return actAsStaff<Published>(staff, sessionId, (act, session) =>
		publish(act, staff, session, reason)
	);
}

/** The same without anybody who looks: a session that needs somebody is refused. */
export function publishUnseen(staff: Staff, sessionId: number): Promise<Published> {
	return actAsStaff<Published>(staff, sessionId, async (act, session) => {
		const [counted] = await act.tx
			.select({
				openIncidents: openIncidents(sql`sessions.id`),
				badResults: badResults(sql`sessions.id`)
			})
			.from(sessions)
			.where(eq(sessions.id, sessionId));
		const isWaiting = session.scoredAt !== null && session.publishedAt === null;
		const needsHuman = whyNeedsHuman({ ...session, ...counted! }).length > 0;
		if (isWaiting && needsHuman) return { because: 'session-needs-human' };
		return publish(act, staff, session);
	});
}

async function publish(
	act: Act,
	staff: Staff,
	session: LockedSession,
	reason?: string
): Promise<Published> {
	const sessionId = session.id;
	const { tx, at, write } = act;
	const tests = await listLastResults(tx, sessionId);
	const verdict = checkPublication(session, tests);
	if (!verdict.allowed) return { because: verdict.because };
	for (const { assessmentId, status, verificationCode } of tests) {
		if (status === 'validated' && !verificationCode) await giveCode(tx, assessmentId);
	}
	await tx
		.update(sessions)
		.set({ publishedAt: at, publishedBy: staff.userId })
		.where(eq(sessions.id, sessionId));
	await write({
		sessionId,
		candidateId: null,
		kind: 'sessionPublished',
		details: { ...(reason !== undefined && { reason }) }
	});
	await addJob(tx, {
		kind: 'resultMails',
		authorId: staff.userId,
		input: { sessionId },
		total: 1
	});
	// Whoever looks at his own page hears that his result is there.
	act.touch(tests.map(({ candidateId }) => candidateId));
	return { sessionId };
}

/** The tests of a session, each with its last result. */
export function listLastResults(tx: Transaction, sessionId: number) {
	const last = lastResult(tx);
	return tx
		.select({
			candidateId: assessments.candidateId,
			assessmentId: assessments.id,
			verificationCode: assessments.verificationCode,
			status: last.status
		})
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.leftJoinLateral(last, sql`true`)
		.where(eq(candidates.sessionId, sessionId))
		.orderBy(assessments.id);
}

/** Of twenty billion codes a draw is nearly never taken; then another one is drawn. */
const MOST_DRAWS = 100;

async function giveCode(tx: Transaction, assessmentId: number): Promise<void> {
	for (let draws = 0; draws < MOST_DRAWS; draws++) {
		const code = drawVerificationCode();
		const given = await tx
			.update(assessments)
			.set({ verificationCode: code })
			.where(
				and(
					eq(assessments.id, assessmentId),
					sql`not exists (select from assessments taken where taken.verification_code = ${code})`
				)
			)
			.returning({ id: assessments.id });
		if (given.length > 0) return;
	}
	throw new Error('no verification code is free');
}
