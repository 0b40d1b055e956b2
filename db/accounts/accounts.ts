/** What the holder of an account sees and changes of it. */
import { eq } from 'drizzle-orm';
import type { Locale, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { drawAccountLink, type AccountLetter } from './links.ts';
import { isPasswordOfUser } from './passwords.ts';

export interface Account {
	firstName: string;
	lastName: string;
	email: string | null;
	isEmailConfirmed: boolean;
	username: string | null;
	/** Whoever comes through a portal only has none. */
	hasPassword: boolean;
	locale: Locale | null;
}

export async function getAccount(userId: string): Promise<Account> {
	const [user] = await db.select().from(users).where(eq(users.id, userId));
	const { firstName, lastName, email, username, locale } = user!;
	return {
		firstName,
		lastName,
		email,
		isEmailConfirmed: user!.emailConfirmedAt !== null,
		username,
		hasPassword: user!.passwordHash !== null,
		locale
	};
}

export async function setAccountLocale(userId: string, locale: Locale): Promise<void> {
	await db.update(users).set({ locale }).where(eq(users.id, userId));
}

/**
 * Asks for another address: it counts once its link is followed.
 *
 * @param email lower case
 * @returns the letter to the new address, null when it has an account already; and the present address, to be told
 */
export async function askAddressChange(
	userId: string,
	email: string,
	password: string
): Promise<{ letter: AccountLetter | null; present: string | null } | { because: Refusal }> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	const at = Date.now();
	return db.transaction(async (tx) => {
		const [user] = await tx.select().from(users).where(eq(users.id, userId));
		const taken = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
		const present = user!.email;
		if (taken.length > 0) return { letter: null, present };
		return {
			letter: await drawAccountLink(tx, { userId, kind: 'changeEmail', email }, at),
			present
		};
	});
}
