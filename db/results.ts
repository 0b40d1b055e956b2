/**
 * The results of finalized sessions: every ended test is scored once by whichever server comes first, and again by an act of
 * the jury.
 */
import { and, asc, eq, gte, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { AssessmentResultStatus } from '#engine/vocabulary';
import { db, type Transaction } from './connection.server.ts';
import { tellSessionsChanged } from './journal.ts';
import { findOutcome, type OutcomeWithFit } from './outcomes.ts';
import { assessments, results } from './schema/assessments.ts';
import { candidates, sessions } from './schema/sessions.ts';

/**
 * Scores the tests of the finalized sessions that wait for it. Asked again and again: what a server that stopped left
 * half done is done by the next one, and a test that cannot be scored keeps no other one waiting.
 *
 * @throws once all were tried, when some could not be scored; once only for answers that allow no estimate
 */
export async function scoreFinalizedSessions(): Promise<void> {
	const waiting = await db
		.select({ id: sessions.id, finalizedAt: sessions.finalizedAt })
		.from(sessions)
		.where(and(isNotNull(sessions.finalizedAt), isNull(sessions.scoredAt)))
		.orderBy(asc(sessions.id));
	const failures: unknown[] = [];
	for (const { id, finalizedAt } of waiting) {
		await scoreSession({ id, finalizedAt: finalizedAt! }).catch((error: unknown) =>
			failures.push(error)
		);
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some sessions could not be scored');
}

type Finalized = { id: number; finalizedAt: number };

async function scoreSession(session: Finalized): Promise<void> {
	const unscored = await db
		.select({ id: assessments.id })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(
			and(
				eq(candidates.sessionId, session.id),
				ne(assessments.state, 'started'),
				sql`not exists (select from ${results} where ${isOf(assessments.id, session)})`
			)
		)
		.orderBy(asc(assessments.id));
	const failures: unknown[] = [];
	// One after the other: the room of another session is heard in between.
	const faults: unknown[] = [];
	for (const { id } of unscored) {
		await score(id, session).then(
			(fault) => fault && faults.push(fault),
			(error: unknown) => failures.push(error)
		);
	}
	if (failures.length === 0) {
		// The jury may have taken the finalization back meanwhile, or another server done the same.
		await db
			.update(sessions)
			.set({ scoredAt: Date.now() })
			.where(and(isStill(session), isNull(sessions.scoredAt)));
		tellSessionsChanged([session.id]);
	}
	if (failures.length + faults.length > 0) {
		const message = `tests of session ${session.id} could not be scored`;
		throw new AggregateError([...failures, ...faults], message);
	}
}

/** The session, as long as this finalization of it stands. */
function isStill({ id, finalizedAt }: Finalized) {
	return and(eq(sessions.id, id), eq(sessions.finalizedAt, finalizedAt));
}

/** A result of this test; one from before its session was finalized again does not count. */
function isOf(assessmentId: number | typeof assessments.id, { finalizedAt }: Finalized) {
	return and(eq(results.assessmentId, assessmentId), gte(results.createdAt, finalizedAt));
}

/** Returns what kept its answers from being estimated: it has a result that says so, and is not tried again. */
async function score(assessmentId: number, session: Finalized): Promise<unknown> {
	return db.transaction(async (tx) => {
		// Nobody takes the finalization back meanwhile, to give other reasons; whoever did it before is not answered.
		const [finalized] = await tx
			.select({ id: sessions.id })
			.from(sessions)
			.where(isStill(session))
			.for('share');
		if (!finalized) return;
		// One server at a time for one test.
		await tx.execute(sql`select from ${assessments} where id = ${assessmentId} for update`);
		const known = await tx
			.select({ id: results.id })
			.from(results)
			.where(isOf(assessmentId, session));
		if (known.length > 0) return;
		const found = await findOutcome(assessmentId, tx);
		if (!found) return;
		// Not before the finalization, whatever the clock of this server.
		const createdAt = Math.max(Date.now(), session.finalizedAt);
		await keepResult(tx, assessmentId, found, { authorId: null, createdAt });
		return found.fault;
	});
}

/**
 * Scores a test again, in the transaction of the act that asks for it.
 * @returns the status it now has; null when it cannot be scored, as in `findOutcome`
 */
export async function scoreAgain(
	tx: Transaction,
	assessmentId: number,
	by: { authorId: string; createdAt: number }
): Promise<AssessmentResultStatus | null> {
	const found = await findOutcome(assessmentId, tx);
	if (!found) return null;
	await keepResult(tx, assessmentId, found, by);
	return found.outcome.status;
}

async function keepResult(
	tx: Transaction,
	assessmentId: number,
	{ outcome, personFit }: OutcomeWithFit,
	by: { authorId: string | null; createdAt: number }
): Promise<void> {
	const { status } = outcome;
	const score = outcome.score?.score ?? null;
	await tx.insert(results).values({ assessmentId, status, score, outcome, personFit, ...by });
}
