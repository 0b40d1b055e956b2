/** Sign-in by a password, slowed down for whoever guesses. */
import { eq, or } from 'drizzle-orm';
import { awaitsConfirmation } from '#engine/account/account';
import type { Refusal } from '#engine/vocabulary';
import { isPasswordOf } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { hashOf } from '../secrets.server.ts';
import { forgetAttempts, takeAttempt } from './attempts.ts';
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
	/** With the hash of the password that was right, for `signIn` to see that it still is. */
	| { userId: string; passwordHash: string }
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
	// By the name as typed: two names of one account that are slowed down together would tell that it exists.
	const key = hashOf(mark ? `known ${mark}` : `stranger ${name} ${address}`);

	const taken = await takeAttempt(key, at);
	if (!taken.mayTry) return { because: 'sign-in-delayed', wait: taken.wait };
	const isRight = await isPasswordOf(user?.passwordHash, password);
	if (!user || !isRight || awaitsConfirmation(user)) {
		return { because: 'wrong-credentials', wait: taken.wait };
	}
	await forgetAttempts(key);
	if (user.oneTimeUntil !== null && user.oneTimeUntil <= at) {
		return { because: 'one-time-password-expired', wait: 0 };
	}
	return { userId: user.id, passwordHash: user.passwordHash! };
}
