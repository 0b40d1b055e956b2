/** Sign-in by a password, slowed down for whoever guesses. */
import { eq, or } from 'drizzle-orm';
import { awaitsConfirmation } from '#engine/account/account';
import { signInWait, withAttempt } from '#engine/account/sign-in-delay';
import type { Locale, Refusal } from '#engine/vocabulary';
import { isPasswordOf } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { signInFailures } from '../schema/sign-in.ts';
import { hashOf } from '../secrets.server.ts';
import { findMark } from './known-browsers.ts';

export interface SignInAttempt {
	/** E-mail address or username, as typed. */
	login: string;
	password: string;
	/** Of the network. */
	address: string;
	/** What the browser keeps of the accounts that it signed in to. */
	marks: string;
}

export type SignInOutcome =
	| { userId: string; locale: Locale | null }
	| {
			because: Extract<
				Refusal,
				'wrong-credentials' | 'sign-in-delayed' | 'one-time-password-expired'
			>;
			/** Milliseconds before the next attempt is looked at. */
			wait: number;
	  };

export async function signInByPassword(
	{ login, password, address, marks }: SignInAttempt,
	at = Date.now()
): Promise<SignInOutcome> {
	const name = login.trim().toLowerCase();
	const [user] = await db
		.select()
		.from(users)
		.where(or(eq(users.email, name), eq(users.username, name)));
	const mark = findMark(marks, user?.id ?? '');
	const key = hashOf(mark ? `known ${mark}` : `stranger ${user?.id ?? name} ${address}`);

	const taken = await takeAttempt(key, at);
	if (!taken.mayTry) return { because: 'sign-in-delayed', wait: taken.wait };
	const isRight = await isPasswordOf(user?.passwordHash, password);
	if (!user || !isRight || awaitsConfirmation(user)) {
		return { because: 'wrong-credentials', wait: taken.wait };
	}
	await db.delete(signInFailures).where(eq(signInFailures.key, key));
	if (user.oneTimeUntil !== null && user.oneTimeUntil <= at) {
		return { because: 'one-time-password-expired', wait: 0 };
	}
	return { userId: user.id, locale: user.locale };
}

/**
 * Counts an attempt before its password is looked at, unless it comes too early: many at the same moment are as many.
 * The wait is the one before the next attempt.
 */
function takeAttempt(key: string, at: number): Promise<{ mayTry: boolean; wait: number }> {
	return db.transaction(async (tx) => {
		await tx.insert(signInFailures).values({ key, failures: 0, lastAt: at }).onConflictDoNothing();
		const [before] = await tx
			.select()
			.from(signInFailures)
			.where(eq(signInFailures.key, key))
			.for('update');
		const wait = signInWait(before!, at);
		if (wait > 0) return { mayTry: false, wait };
		const after = withAttempt(before!, at);
		await tx.update(signInFailures).set(after).where(eq(signInFailures.key, key));
		return { mayTry: true, wait: signInWait(after, at) };
	});
}
