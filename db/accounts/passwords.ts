/** Passwords that change: forgotten, chosen again. */
import { eq } from 'drizzle-orm';
import { isStrongPassword } from '#engine/account/password';
import type { Refusal } from '#engine/vocabulary';
import { hashPassword, isPasswordOf, tellSignedOut } from '../auth.server.ts';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { deleteConnections } from './connections.ts';
import {
	drawAccountLink,
	followAccountLink,
	forgetLinks,
	markLinkUsed,
	type AccountLetter
} from './links.ts';

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

/** In the place of a password that somebody else gave; nothing is asked but to be signed in with it, before it expires. */
export function choosePassword(
	userId: string,
	password: string,
	thisOne: string,
	at = Date.now()
): Promise<Outcome> {
	return replacePassword(userId, password, thisOne, ({ oneTimeUntil }) =>
		oneTimeUntil !== null && at < oneTimeUntil ? null : 'one-time-password-expired'
	);
}

/** By whoever knows the present one. The other connections are closed. */
export async function changePassword(
	userId: string,
	{ present, wanted }: { present: string; wanted: string },
	thisOne: string
): Promise<Outcome> {
	const known = await findPasswordHash(userId);
	if (!(await isPasswordOf(known, present))) return { because: 'wrong-password' };
	return replacePassword(userId, wanted, thisOne, ({ passwordHash }) =>
		passwordHash === known ? null : 'wrong-password'
	);
}

/** @param judge looks at the account as it is now: of two who change it at once, the second one may have nothing to change */
async function replacePassword(
	userId: string,
	password: string,
	thisOne: string,
	judge: (user: typeof users.$inferSelect) => Refusal | null
): Promise<Outcome> {
	if (!isStrongPassword(password)) return { because: 'password-too-weak' };
	const passwordHash = await hashPassword(password);
	const outcome = await db.transaction(async (tx) => {
		const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
		const because = judge(user!);
		if (because) return { because };
		return { closed: await setPassword(tx, userId, passwordHash, thisOne) };
	});
	if (!outcome.closed) return { because: outcome.because };
	tellSignedOut(outcome.closed);
	return { because: null };
}

export async function isPasswordOfUser(userId: string, password: string): Promise<boolean> {
	return isPasswordOf(await findPasswordHash(userId), password);
}

/** Null for an account without a password. */
export async function findPasswordHash(userId: string): Promise<string | null> {
	const [user] = await db
		.select({ passwordHash: users.passwordHash })
		.from(users)
		.where(eq(users.id, userId));
	return user?.passwordHash ?? null;
}

/**
 * Returns the connections that it closed, to be told once it is committed; links to choose another one are worth nothing
 * any more.
 */
export async function setPassword(
	tx: Transaction,
	userId: string,
	passwordHash: string,
	except: string | null,
	oneTimeUntil: number | null = null
): Promise<string[]> {
	await tx.update(users).set({ passwordHash, oneTimeUntil }).where(eq(users.id, userId));
	await forgetLinks(tx, userId, ['resetPassword']);
	return deleteConnections(tx, userId, except);
}
