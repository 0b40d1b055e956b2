/** The terms of use of the space of centers, which each of its users accepts once. */
import { and, eq, isNull } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';

/** When the user accepted them, null when he did not. */
export async function findTermsAcceptance(userId: string): Promise<number | null> {
	const [user] = await db
		.select({ at: users.centerTermsAt })
		.from(users)
		.where(eq(users.id, userId));
	return user?.at ?? null;
}

/** The first acceptance is the one that counts. */
export async function acceptTerms(userId: string): Promise<void> {
	await db
		.update(users)
		.set({ centerTermsAt: Date.now() })
		.where(and(eq(users.id, userId), isNull(users.centerTermsAt)));
}
