/** How somebody gets an account by himself, and proves his address. */
import { and, eq, isNull, isNotNull } from 'drizzle-orm';
import { isStrongPassword } from '#engine/account/password';
import { ACCOUNT_LINK_KINDS, type Locale, type Refusal } from '#engine/vocabulary';
import { drawUserId, hashPassword, isPasswordOf } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { isUniqueViolation } from '../errors.ts';
import { users } from '../schema/accounts.ts';
import {
	drawAccountLink,
	followAccountLink,
	forgetLinks,
	markLinkUsed,
	type AccountLetter
} from './links.ts';

export interface Newcomer {
	firstName: string;
	lastName: string;
	/** Lower case. */
	email: string;
	password: string;
	locale: Locale;
}

/**
 * Asks for an account. Whoever asked before and did not confirm yet asks again: what he says now counts, and his former
 * link is worth nothing.
 *
 * @returns a letter to confirm, or null when the address has an account: its holder is told by mail, nobody else
 */
export async function signUp(
	{ password, ...newcomer }: Newcomer,
	at = Date.now()
): Promise<{ letter: AccountLetter | null } | { because: Refusal }> {
	if (!isStrongPassword(password)) return { because: 'password-too-weak' };
	// In any case: the time that it takes tells nothing of the address.
	const passwordHash = await hashPassword(password);
	return db.transaction(async (tx) => {
		const said = { ...newcomer, passwordHash, termsAt: at };
		const [pending] = await tx
			.insert(users)
			.values({ id: drawUserId(), createdAt: at, ...said })
			.onConflictDoUpdate({
				target: users.email,
				set: said,
				setWhere: and(isNull(users.emailConfirmedAt), isNotNull(users.termsAt))
			})
			.returning({ id: users.id });
		if (!pending) return { letter: null };
		const { email } = newcomer;
		const link = { userId: pending.id, kind: 'confirmEmail', email } as const;
		return { letter: await drawAccountLink(tx, link, at) };
	});
}

/** Another link to confirm the present address; null when there is nothing to confirm. */
export function askConfirmationAgain(userId: string): Promise<AccountLetter | null> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		const [user] = await tx.select().from(users).where(eq(users.id, userId));
		if (!user?.email || user.emailConfirmedAt !== null) return null;
		return drawAccountLink(tx, { userId, kind: 'confirmEmail', email: user.email }, at);
	});
}

export const ADDRESS_LINKS = ['confirmEmail', 'changeEmail'] as const;

/**
 * The address of the link becomes the confirmed one of the account. The password is asked too: whoever reads the mail did not
 * always ask for it, and nobody signs up for somebody else.
 */
export async function confirmAddress(
	code: string,
	password: string,
	at = Date.now()
): Promise<{ userId: string } | { because: Refusal }> {
	try {
		return await db.transaction(async (tx) => {
			const found = await followAccountLink(tx, code, ADDRESS_LINKS, at);
			if ('because' in found) return found;
			const { link, user } = found;
			if (!(await isPasswordOf(user.passwordHash, password))) {
				return { because: 'wrong-password' as const };
			}
			await tx
				.update(users)
				.set({ email: link.email, emailConfirmedAt: at })
				.where(eq(users.id, user.id));
			await markLinkUsed(tx, link.id, at);
			// Those of a former address would still open the account to whoever reads its mails.
			await forgetLinks(tx, user.id, ACCOUNT_LINK_KINDS);
			return { userId: user.id };
		});
	} catch (error) {
		// Taken by somebody else since the link was sent.
		if (isUniqueViolation(error)) return { because: 'address-already-used' };
		throw error;
	}
}
