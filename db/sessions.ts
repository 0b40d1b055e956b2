/** Entering a session: as an invigilator by its password, as a candidate by name and birth date. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { fold } from '#engine/spelling';
import { mayEnterSession, reconcile } from '#engine/invigilation/entry';
import { allowed, refused } from '#engine/invigilation/verdict';
import type { Refusal } from '#engine/vocabulary';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import { db } from './connection.server.ts';
import { act, type Actor } from './journal.ts';
import { candidates, invigilatorAccesses, sessions } from './schema/sessions.ts';
import { centers } from './schema/structures.ts';
import { findActiveVersionId } from './test-versions.ts';
import { decrypt, isSameSecret } from './secrets.server.ts';

const MAX_ID = 2_147_483_647;
const isId = (id: number) => Number.isInteger(id) && id >= 1 && id <= MAX_ID;

/** A session that was not deleted, and whether this user proved its invigilator password. */
export async function findSession(id: number, userId: string) {
	if (!isId(id)) return null;
	const access = and(
		eq(invigilatorAccesses.sessionId, sessions.id),
		eq(invigilatorAccesses.userId, userId)
	);
	const [found] = await db
		.select({ session: sessions, center: centers, enteredAt: invigilatorAccesses.enteredAt })
		.from(sessions)
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.leftJoin(invigilatorAccesses, access)
		.where(and(eq(sessions.id, id), isNull(sessions.deletedAt)));
	if (!found) return null;
	return { ...found.session, center: found.center, isInvigilator: found.enteredAt !== null };
}

/**
 * Lets a user watch a session.
 * @returns why not, or null: the user may now watch it
 */
export async function enterAsInvigilator(
	userId: string,
	sessionId: number,
	typedPassword: string
): Promise<Refusal | null> {
	const session = await findSession(sessionId, userId);
	if (!session) return 'session-not-found';
	const password = typedPassword.trim().replace(/^C-/i, '');
	const isRight = isSameSecret(password, decrypt(session.invigilatorPassword));
	const actor: Actor = { role: 'invigilator', userId };
	const { value } = await act(actor, async ({ tx, at, write }): Promise<Refusal | null> => {
		const line = { sessionId, candidateId: null };
		if (!isRight) {
			await write({ ...line, kind: 'invigilatorRefused' });
			return 'wrong-invigilator-password';
		}
		// Following the end of a session is allowed; entering one that is closed is not.
		if (session.finalizedAt !== null) return 'session-finalized';
		await tx
			.insert(invigilatorAccesses)
			.values({ sessionId, userId, enteredAt: at })
			.onConflictDoUpdate({
				target: [invigilatorAccesses.sessionId, invigilatorAccesses.userId],
				set: { enteredAt: at }
			});
		await write({ ...line, kind: 'invigilatorEntered' });
		return null;
	});
	return value;
}

/** Links the signed-in user to the candidate of the session who has these names and this birth date. */
export async function reconcileCandidate(
	userId: string,
	identity: { sessionId: number; firstName: string; lastName: string; birthDate: string }
): Promise<Outcome> {
	const session = await findSession(identity.sessionId, userId);
	if (!session) return { because: 'session-not-found' };
	const inSession = await db
		.select({
			id: candidates.id,
			userId: candidates.userId,
			foldedName: candidates.foldedName,
			birthDate: candidates.birthDate
		})
		.from(candidates)
		.where(eq(candidates.sessionId, session.id));
	const foldedName = foldName(identity.firstName, identity.lastName);
	const found = reconcile(
		inSession.filter((c) => c.foldedName === foldedName && c.birthDate === identity.birthDate),
		userId,
		inSession.find((c) => c.userId === userId)?.id ?? null
	);
	if ('because' in found) return found;
	return linkCandidate(userId, found.candidate.id);
}

async function linkCandidate(userId: string, candidateId: number): Promise<Outcome> {
	const actor: Actor = { role: 'system', userId };
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		if (now.userId === userId) return allowed;
		if (now.userId !== null) return refused('candidate-linked-to-another-account');
		const verdict = mayEnterSession(now.session, at);
		if (!verdict.allowed) return verdict;
		// One account joins once at a time, whatever candidate it claims.
		await tx.execute(sql`select from users where id = ${userId} for no key update`);
		const [other] = await tx
			.select({ id: candidates.id })
			.from(candidates)
			.where(and(eq(candidates.sessionId, now.sessionId), eq(candidates.userId, userId)));
		if (other) return refused('account-linked-to-another-candidate');
		await tx
			.update(candidates)
			.set({ userId, reconciledAt: at, testVersionId: await findActiveVersionId(tx) })
			.where(eq(candidates.id, candidateId));
		await write({ sessionId: now.sessionId, candidateId, kind: 'candidateReconciled' });
		return allowed;
	});
}

/** Both names as reconciliation compares them. */
export function foldName(firstName: string, lastName: string): string {
	return `${fold(firstName)} ${fold(lastName)}`;
}
