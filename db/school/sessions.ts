/** The school session of a primary school: while a teacher keeps it open, its pupils enter without a password. */
import { and, eq, gt, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { MINUTE } from '#engine/invigilation/time';
import type { Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { giveSchoolCode, lockOrganization } from '../organizations/keeping.ts';
import { fullName, users } from '../schema/accounts.ts';
import { schoolSessions } from '../schema/school.ts';

/** How long it lasts, from when it is opened or prolonged. */
export const SCHOOL_SESSION = 240 * MINUTE;

export interface SchoolSession {
	id: number;
	/** First and last name. */
	openedBy: string;
	openedAt: number;
	endsAt: number;
	/** Who gave it more time last. */
	prolongedBy: string | null;
}

/** The one that is open; null while none is. */
export async function findSchoolSession(
	organizationId: number,
	at = Date.now(),
	from: Database | Transaction = db
): Promise<SchoolSession | null> {
	const prolonger = alias(users, 'prolonger');
	const [found] = await from
		.select({
			id: schoolSessions.id,
			openedBy: fullName(users),
			openedAt: schoolSessions.openedAt,
			endsAt: schoolSessions.endsAt,
			prolongedBy: fullName(prolonger)
		})
		.from(schoolSessions)
		.innerJoin(users, eq(users.id, schoolSessions.openedBy))
		.leftJoin(prolonger, eq(prolonger.id, schoolSessions.prolongedBy))
		.where(and(isOpenIn(organizationId), gt(schoolSessions.endsAt, at)));
	return found ?? null;
}

const isOpenIn = (organizationId: number) =>
	and(eq(schoolSessions.organizationId, organizationId), isNull(schoolSessions.closedAt));

/** What a page compares with the one that it was drawn with. */
export function stampOfSession(session: SchoolSession | null): string {
	return session ? `${session.id} ${session.endsAt}` : 'closed';
}

/** One that is open already stays as it is: two teachers who open it at once open one. */
export function openSchoolSession(organizationId: number, by: string): Promise<void> {
	return change(organizationId, async (tx, at) => {
		if (await findSchoolSession(organizationId, at, tx)) return;
		await giveSchoolCode(tx, organizationId);
		// The one before it ended by itself: nobody was there to write it down.
		await tx
			.update(schoolSessions)
			.set({ closedAt: schoolSessions.endsAt })
			.where(isOpenIn(organizationId));
		await tx.insert(schoolSessions).values({
			...{ organizationId, openedBy: by, openedAt: at },
			endsAt: at + SCHOOL_SESSION
		});
	});
}

/** Gives it as much time from now on as a new one has. */
export async function prolongSchoolSession(
	organizationId: number,
	by: string
): Promise<{ because: Refusal | null }> {
	return change(organizationId, async (tx, at) => {
		const prolonged = await tx
			.update(schoolSessions)
			.set({ endsAt: at + SCHOOL_SESSION, prolongedBy: by })
			.where(and(isOpenIn(organizationId), gt(schoolSessions.endsAt, at)))
			.returning({ id: schoolSessions.id });
		return { because: prolonged.length > 0 ? null : 'school-session-closed' };
	});
}

/** Nobody enters any more; who is at work ends what he began. */
export function closeSchoolSession(organizationId: number, by: string): Promise<void> {
	return change(organizationId, async (tx, at) => {
		await tx
			.update(schoolSessions)
			.set({ closedAt: at, closedBy: by })
			.where(and(isOpenIn(organizationId), gt(schoolSessions.endsAt, at)));
	});
}

async function change<T>(
	organizationId: number,
	work: (tx: Transaction, at: number) => Promise<T>
): Promise<T> {
	const done = await db.transaction(async (tx) => {
		await lockOrganization(tx, organizationId);
		return work(tx, Date.now());
	});
	listeners.tell(organizationId);
	return done;
}

const listeners = new Listeners<[organizationId: number]>();

/** Calls the listener each time the session of a school changed, in this process. Returns what stops it. */
export function onSchoolSession(listener: (organizationId: number) => void): () => void {
	return listeners.add(listener);
}
