/** Guesses of passwords and codes, slowed down by a key that says whose they are. */
import { eq, lt } from 'drizzle-orm';
import { FAILURES_MEMORY, signInWait, withAttempt } from '#engine/account/sign-in-delay';
import { db } from '../connection.server.ts';
import { signInFailures } from '../schema/sign-in.ts';

/**
 * Counts an attempt before its password is looked at, unless it comes too early: many at the same moment are as many.
 * The wait is the one before the next attempt.
 */
export function takeAttempt(key: string, at: number): Promise<{ mayTry: boolean; wait: number }> {
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

/** The attempt proved right. */
export async function forgetAttempts(key: string): Promise<void> {
	await db.delete(signInFailures).where(eq(signInFailures.key, key));
}

/** Those that count no more: anybody makes up names. */
export async function forgetOldAttempts(): Promise<void> {
	await db.delete(signInFailures).where(lt(signInFailures.lastAt, Date.now() - FAILURES_MEMORY));
}
