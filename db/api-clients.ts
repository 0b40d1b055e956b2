/** Other systems that ask for results, each with what it may ask for. */
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ApiScope } from '#engine/vocabulary';
import { db } from './connection.server.ts';
import { fullName, users } from './schema/accounts.ts';
import { apiClients } from './schema/exports.ts';
import { drawLinkCode, hashOf, isSameSecret } from './secrets.server.ts';

export interface ApiClient {
	id: string;
	name: string;
	scopes: ApiScope[];
}

export interface ListedApiClient extends ApiClient {
	createdBy: { firstName: string; lastName: string };
	createdAt: number;
	/** Null while it may ask. */
	revokedAt: number | null;
	/** First and last name. */
	revokedBy: string | null;
}

const revoker = alias(users, 'revoker');
const CLIENT = { id: apiClients.id, name: apiClients.name, scopes: apiClients.scopes };

/** Those that may ask first, the newest of them first. */
export function listApiClients(): Promise<ListedApiClient[]> {
	return db
		.select({
			...CLIENT,
			createdBy: { firstName: users.firstName, lastName: users.lastName },
			createdAt: apiClients.createdAt,
			revokedAt: apiClients.revokedAt,
			revokedBy: sql<string | null>`${fullName(revoker)}`
		})
		.from(apiClients)
		.innerJoin(users, eq(users.id, apiClients.createdBy))
		.leftJoin(revoker, eq(revoker.id, apiClients.revokedBy))
		.orderBy(desc(isNull(apiClients.revokedAt)), desc(apiClients.createdAt), asc(apiClients.id));
}

/** Returns the secret of the new client: nobody can ever read it again. */
export async function createApiClient(
	userId: string,
	{ name, scopes }: { name: string; scopes: readonly ApiScope[] }
): Promise<{ id: string; secret: string }> {
	const id = randomUUID();
	const secret = drawLinkCode();
	await db.insert(apiClients).values({
		id,
		name,
		secretHash: hashOf(secret),
		scopes: [...scopes],
		createdBy: userId,
		createdAt: Date.now()
	});
	return { id, secret };
}

/** It may not ask any more, and the tokens that it has are of no use. Returns whether it could until now. */
export async function revokeApiClient(userId: string, id: string): Promise<boolean> {
	const revoked = await db
		.update(apiClients)
		.set({ revokedAt: Date.now(), revokedBy: userId })
		.where(and(eq(apiClients.id, id), isNull(apiClients.revokedAt)))
		.returning({ id: apiClients.id });
	return revoked.length > 0;
}

/** Null when there is none, or when it is revoked. */
export async function findApiClient(id: string): Promise<ApiClient | null> {
	const [found] = await db.select(CLIENT).from(apiClients).where(isActive(id));
	return found ?? null;
}

/** The client that has this secret; null otherwise, in a time that does not tell what is wrong. */
export async function checkApiClient(id: string, secret: string): Promise<ApiClient | null> {
	const [found] = await db
		.select({ ...CLIENT, secretHash: apiClients.secretHash })
		.from(apiClients)
		.where(isActive(id));
	const isRight = isSameSecret(hashOf(secret), found?.secretHash ?? '');
	return found && isRight ? { id: found.id, name: found.name, scopes: found.scopes } : null;
}

const isActive = (id: string) => and(eq(apiClients.id, id), isNull(apiClients.revokedAt));
