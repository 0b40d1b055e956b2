/** Passwords that change: forgotten, chosen again, given by a teacher. */
import { and, eq, inArray } from 'drizzle-orm';
import { ONE_TIME_LIFE } from '#engine/account/account';
import { isStrongPassword } from '#engine/account/password';
import type { Refusal } from '#engine/vocabulary';
import { hashPassword, isPasswordOf, tellSignedOut } from '../auth.server.ts';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { learners, memberships } from '../schema/structures.ts';
import { drawOneTimePassword } from '../secrets.server.ts';
import { deleteConnections } from './connections.ts';
import { drawAccountLink, followAccountLink, markLinkUsed, type AccountLetter } from './links.ts';

type Outcome = { because: Refusal | null };

/**
 * A link to choose another password; a former one is worth nothing any more.
 * @param email lower case
 * @returns null for an address without an account
 */
export function forgetPassword(email: string, at = Date.now()): Promise<AccountLetter | null> {
	return db.transaction(async (tx) => {
		const [user] = await tx.select().from(users).where(eq(users.email, email));
		if (!user) return null;
		return drawAccountLink(tx, { userId: user.id, kind: 'resetPassword', email }, at);
	});
}

/** Whoever follows the link reads the mails of the address, which is thereby confirmed. Every connection is closed. */
export async function resetPassword(
	code: string,
	password: string,
	at = Date.now()
): Promise<{ userId: string } | { because: Refusal }> {
	if (!isStrongPassword(password)) return { because: 'password-too-weak' };
	const passwordHash = await hashPassword(password);
	const outcome = await db.transaction(async (tx) => {
		const found = await followAccountLink(tx, code, ['resetPassword'], at);
		if ('because' in found) return found;
		const { link, user } = found;
		await markLinkUsed(tx, link.id, at);
		if (user.email === link.email) {
			await tx.update(users).set({ emailConfirmedAt: at }).where(eq(users.id, user.id));
		}
		const closed = await setPassword(tx, user.id, passwordHash, null);
		return { userId: user.id, closed };
	});
	if ('because' in outcome) return outcome;
	tellSignedOut(outcome.closed);
	return { userId: outcome.userId };
}

/** In the place of a password that somebody else gave; nothing is asked but to be signed in with it. */
export async function choosePassword(
	userId: string,
	password: string,
	thisOne: string
): Promise<Outcome> {
	if (!isStrongPassword(password)) return { because: 'password-too-weak' };
	const passwordHash = await hashPassword(password);
	tellSignedOut(await db.transaction((tx) => setPassword(tx, userId, passwordHash, thisOne)));
	return { because: null };
}

/** By whoever knows the present one. The other connections are closed. */
export async function changePassword(
	userId: string,
	{ present, wanted }: { present: string; wanted: string },
	thisOne: string
): Promise<Outcome> {
	if (!(await isPasswordOfUser(userId, present))) return { because: 'wrong-password' };
	return choosePassword(userId, wanted, thisOne);
}

export async function isPasswordOfUser(userId: string, password: string): Promise<boolean> {
	const [user] = await db
		.select({ passwordHash: users.passwordHash })
		.from(users)
		.where(eq(users.id, userId));
	return isPasswordOf(user?.passwordHash, password);
}

async function setPassword(
	tx: Transaction,
	userId: string,
	passwordHash: string,
	except: string | null,
	oneTimeUntil: number | null = null
): Promise<string[]> {
	await tx.update(users).set({ passwordHash, oneTimeUntil }).where(eq(users.id, userId));
	return deleteConnections(tx, userId, except);
}

export interface OneTimePassword {
	userId: string;
	/** Known here and nowhere else. */
	password: string;
}

/**
 * New passwords for pupils, who choose another one at their next sign-in. Their connections are closed.
 * @param by whoever gives them: pupils of organizations of which he is no member get none
 */
export async function giveOneTimePassword(
	userIds: readonly string[],
	by: string,
	at = Date.now()
): Promise<OneTimePassword[]> {
	const pupils = await db
		.selectDistinct({ userId: users.id })
		.from(learners)
		.innerJoin(users, eq(users.id, learners.userId))
		.innerJoin(memberships, eq(memberships.organizationId, learners.organizationId))
		.where(and(eq(memberships.userId, by), inArray(users.id, [...userIds])));
	const drawn = await Promise.all(
		pupils.map(async ({ userId }) => {
			const password = drawOneTimePassword();
			return { userId, password, passwordHash: await hashPassword(password) };
		})
	);
	const closed = await db.transaction(async (tx) => {
		const ids: string[] = [];
		for (const { userId, passwordHash } of drawn) {
			ids.push(...(await setPassword(tx, userId, passwordHash, null, at + ONE_TIME_LIFE)));
		}
		return ids;
	});
	tellSignedOut(closed);
	return drawn.map(({ userId, password }) => ({ userId, password }));
}
