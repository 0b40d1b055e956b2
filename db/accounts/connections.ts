/** The connections of an account, for its holder: seen and closed. */
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { tellSignedOut } from '../auth.server.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { authSessions } from '../schema/accounts.ts';
import { halfSignIns } from '../schema/second-factor.ts';

export interface Connection {
	/** A hash: the id itself opens the account. */
	key: string;
	createdAt: number;
	userAgent: string;
	isThisOne: boolean;
}

const key = sql<string>`encode(sha256(${authSessions.id}::bytea), 'hex')`;

/** The one that asks first, then the newest. */
export async function listConnections(userId: string, thisOne: string): Promise<Connection[]> {
	const found = await db
		.select({
			key,
			createdAt: authSessions.createdAt,
			userAgent: authSessions.userAgent,
			isThisOne: sql<boolean>`${authSessions.id} = ${thisOne}`
		})
		.from(authSessions)
		.where(and(eq(authSessions.userId, userId), gt(authSessions.expiresAt, new Date())))
		.orderBy(desc(authSessions.createdAt));
	return found.sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
}

/** Closes one of somebody's connections; one that is not his, or no more, is left. */
export async function closeConnection(userId: string, wanted: string): Promise<void> {
	const closed = await db
		.delete(authSessions)
		.where(and(eq(authSessions.userId, userId), eq(key, wanted)))
		.returning({ id: authSessions.id });
	tellSignedOut(closed.map(({ id }) => id));
}

export async function closeOtherConnections(userId: string, thisOne: string): Promise<void> {
	tellSignedOut(await deleteConnections(db, userId, thisOne));
}

/**
 * Deletes the connections of an account, but one, and those that only lack their second step. Returns the ids of the first:
 * whoever calls tells of them once it is committed.
 * @param except none for null
 */
export async function deleteConnections(
	from: Database | Transaction,
	userId: string,
	except: string | null
): Promise<string[]> {
	await from.delete(halfSignIns).where(eq(halfSignIns.userId, userId));
	const deleted = await from
		.delete(authSessions)
		.where(
			and(
				eq(authSessions.userId, userId),
				except === null ? undefined : ne(authSessions.id, except)
			)
		)
		.returning({ id: authSessions.id });
	return deleted.map(({ id }) => id);
}
