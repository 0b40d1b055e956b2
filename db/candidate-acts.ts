/** The frame of every act on candidates: lock, check who acts, let the engine decide, write. */
import { and, eq, isNull } from 'drizzle-orm';
import type { Verdict } from '#engine/invigilation/verdict';
import type { Refusal } from '#engine/vocabulary';
import { lockCandidate, type CandidateNow } from './candidates.ts';
import type { Transaction } from './connection.server.ts';
import { act, type Act, type Actor } from './journal.ts';
import { isDeadlock } from './errors.ts';
import { invigilatorAccesses, sessions } from './schema/sessions.ts';

/** What is now true of the candidate, or why nothing changed. */
export type Outcome = { now: CandidateNow } | { because: Refusal };

/** Leaves the transaction of a refused act, so that nothing of it stays. */
export class RefusedAct extends Error {
	constructor(readonly because: Refusal) {
		super(because);
	}
}

const TRIES = 3;

/** Does an act that may be refused. One that PostgreSQL ends because it and another waited for each other is tried again. */
export async function actOrRefuse<T>(
	actor: Actor,
	work: (act: Act) => Promise<T>
): Promise<Awaited<ReturnType<typeof act<T>>> | { because: Refusal }> {
	for (let tries = 1; ; tries++) {
		try {
			return await act(actor, work);
		} catch (error) {
			if (error instanceof RefusedAct) return { because: error.because };
			if (tries === TRIES || !isDeadlock(error)) throw error;
		}
	}
}

/**
 * Does an act on a candidate that no other act can change meanwhile. The work asks the engine and writes; a refusal
 * undoes whatever was written.
 */
export async function actOnCandidate(
	actor: Actor,
	candidateId: number,
	work: (act: Act, now: CandidateNow) => Promise<Verdict>
): Promise<Outcome> {
	const done = await actOrRefuse(actor, async (act) => {
		const now = await lockCandidate(act.tx, candidateId);
		if (!now) throw new RefusedAct('forbidden');
		const refusal = await whyNotOn(act.tx, actor, now);
		if (refusal) throw new RefusedAct(refusal);
		const verdict = await work(act, now);
		if (!verdict.allowed) throw new RefusedAct(verdict.because);
		return now;
	});
	return 'because' in done ? done : { now: done.changed.get(candidateId) ?? done.value };
}

/** Does an act of an invigilator on his session; the work locks whom it touches. */
export async function actOnSession<T>(
	actor: Actor,
	sessionId: number,
	work: (act: Act) => Promise<T | { because: Refusal }>
): Promise<T | { because: Refusal }> {
	const done = await actOrRefuse(actor, async (act) => {
		const refusal = await whyNotIn(act.tx, actor, sessionId);
		if (refusal) throw new RefusedAct(refusal);
		return work(act);
	});
	return 'because' in done ? done : done.value;
}

async function whyNotIn(tx: Transaction, actor: Actor, sessionId: number): Promise<Refusal | null> {
	const [session] = await tx
		.select({ id: sessions.id, finalizedAt: sessions.finalizedAt })
		.from(sessions)
		.where(and(eq(sessions.id, sessionId), isNull(sessions.deletedAt)));
	return session ? whyNotOrder(tx, actor, session) : 'forbidden';
}

async function whyNotOrder(
	tx: Transaction,
	actor: Actor,
	session: { id: number; finalizedAt: number | null }
): Promise<Refusal | null> {
	if (!(await isInvigilator(tx, session.id, actor.userId!))) return 'forbidden';
	return session.finalizedAt === null ? null : 'session-finalized';
}

/**
 * A candidate acts on himself, an invigilator on the sessions he entered and that are not finalized; in a session that was
 * deleted, nobody.
 */
async function whyNotOn(
	tx: Transaction,
	actor: Actor,
	candidate: CandidateNow
): Promise<Refusal | null> {
	if (candidate.session.deletedAt !== null) return 'session-not-found';
	switch (actor.role) {
		case 'system':
			return null;
		case 'candidate':
			return candidate.userId !== null && candidate.userId === actor.userId ? null : 'forbidden';
		case 'invigilator':
			return whyNotOrder(tx, actor, { id: candidate.sessionId, ...candidate.session });
		// They act on sessions; what they change of a candidate goes another way.
		case 'center':
		case 'staff':
			return 'forbidden';
	}
}

/** Whether this user proved the invigilator password of the session. */
async function isInvigilator(
	connection: Pick<Transaction, 'select'>,
	sessionId: number,
	userId: string
): Promise<boolean> {
	const found = await connection
		.select({ sessionId: invigilatorAccesses.sessionId })
		.from(invigilatorAccesses)
		.where(
			and(eq(invigilatorAccesses.sessionId, sessionId), eq(invigilatorAccesses.userId, userId))
		);
	return found.length > 0;
}
