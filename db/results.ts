/** The results of finalized sessions: every ended test is scored once, by whichever server comes first. */
import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { db } from './connection.server.ts';
import { findOutcome } from './outcomes.ts';
import { assessments, results } from './schema/assessments.ts';
import { candidates, sessions } from './schema/sessions.ts';

/**
 * Scores the tests of the finalized sessions that wait for it. Asked again and again: what a server that stopped left
 * half done is done by the next one, and a test that cannot be scored keeps no other one waiting.
 *
 * @throws once all were tried, when some could not be scored
 */
export async function scoreFinalizedSessions(): Promise<void> {
	const waiting = await db
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(isNotNull(sessions.finalizedAt), isNull(sessions.scoredAt)))
		.orderBy(asc(sessions.id));
	const failures: unknown[] = [];
	for (const { id } of waiting) {
		await scoreSession(id).catch((error: unknown) => failures.push(error));
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some sessions could not be scored');
}

async function scoreSession(sessionId: number): Promise<void> {
	const unscored = await db
		.select({ id: assessments.id })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(
			and(
				eq(candidates.sessionId, sessionId),
				ne(assessments.state, 'started'),
				// One from before it was finalized again does not count.
				sql`not exists (
					select from ${results} join ${sessions} on ${sessions.id} = ${candidates.sessionId}
					where ${results.assessmentId} = ${assessments.id} and ${results.createdAt} >= ${sessions.finalizedAt}
				)`
			)
		)
		.orderBy(asc(assessments.id));
	const failures: unknown[] = [];
	// One after the other: the room of another session is heard in between.
	for (const { id } of unscored) await score(id).catch((error: unknown) => failures.push(error));
	if (failures.length > 0) {
		throw new AggregateError(failures, `tests of session ${sessionId} could not be scored`);
	}
	await db.update(sessions).set({ scoredAt: Date.now() }).where(eq(sessions.id, sessionId));
}

async function score(assessmentId: number): Promise<void> {
	const found = await findOutcome(assessmentId);
	if (!found) return;
	const { outcome, personFit } = found;
	await db.transaction(async (tx) => {
		// One server at a time for one test.
		await tx.execute(sql`select from ${assessments} where id = ${assessmentId} for update`);
		const known = await tx
			.select({ id: results.id })
			.from(results)
			.where(eq(results.assessmentId, assessmentId));
		if (known.length > 0) return;
		await tx.insert(results).values({
			assessmentId,
			status: outcome.status,
			score: outcome.score?.score ?? null,
			outcome,
			personFit,
			createdAt: Date.now()
		});
	});
}
