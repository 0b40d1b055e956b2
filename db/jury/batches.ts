/** Many sessions are published in the background, each by itself: one that is refused keeps no other one waiting. */
import { eq } from 'drizzle-orm';
import type { Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { addJob, findJob, type JobView, type RunJob } from '../jobs.ts';
import { jobs } from '../schema/jobs.ts';
import { sessions } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';
import { publishUnseen, type Staff } from './publication.ts';

/** What became of each session; null when it is published. */
export type BatchOutcome = { sessionId: number; because: Refusal | null }[];

interface BatchInput {
	sessionIds: number[];
}

/** Asks for the publication of these sessions. Returns the id of the job. */
export function publishSessions(staff: Staff, sessionIds: readonly number[]): Promise<number> {
	const input: BatchInput = { sessionIds: [...new Set(sessionIds)] };
	const total = input.sessionIds.length;
	return addJob(db, { kind: 'publication', authorId: staff.userId, input, total });
}

/**
 * Publishes the sessions of a job. What another server published before it was gone is done.
 * @throws once all were tried, when something else than a refusal kept some from it: they are tried again
 */
export const runPublication: RunJob = async ({ authorId, input, progress }) => {
	const staff: Staff = { role: 'staff', userId: authorId };
	const outcome: BatchOutcome = [];
	const failures: unknown[] = [];
	for (const [i, sessionId] of (input as BatchInput).sessionIds.entries()) {
		try {
			const done = await publishUnseen(staff, sessionId);
			const because = 'because' in done ? done.because : null;
			outcome.push({ sessionId, because: because === 'session-published' ? null : because });
		} catch (error) {
			failures.push(error);
		}
		await progress(i + 1);
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some sessions were not published');
	return outcome;
};

/** A publication that this person asked for, and the sessions it is of, in its order; null when there is none. */
export async function findPublication(
	jobId: number,
	authorId: string
): Promise<{ job: JobView; sessions: { id: number; centerName: string }[] } | null> {
	const job = await findJob(jobId, authorId);
	if (job?.kind !== 'publication') return null;
	const [asked] = await db.select({ input: jobs.input }).from(jobs).where(eq(jobs.id, jobId));
	const { sessionIds } = asked!.input as BatchInput;
	const found = await db
		.select({ id: sessions.id, centerName: centers.name })
		.from(sessions)
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.where(isAmong(sessions.id, sessionIds));
	const byId = new Map(found.map((one) => [one.id, one]));
	return { job, sessions: sessionIds.map((id) => byId.get(id) ?? { id, centerName: '' }) };
}
