/** The terms of use of the spaces of centers and of teachers: each user accepts those of each space once. */
import { and, eq, isNull } from 'drizzle-orm';
import type { StructureKind } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';

const ACCEPTANCES = { center: 'centerTermsAt', organization: 'organizationTermsAt' } as const;

/** When the user accepted those of a space, null when he did not. */
export async function findTermsAcceptance(
	kind: StructureKind,
	userId: string
): Promise<number | null> {
	const [user] = await db
		.select({ at: users[ACCEPTANCES[kind]] })
		.from(users)
		.where(eq(users.id, userId));
	return user?.at ?? null;
}

/** The first acceptance is the one that counts. */
export async function acceptTerms(kind: StructureKind, userId: string): Promise<void> {
	const acceptance = ACCEPTANCES[kind];
	await db
		.update(users)
		.set({ [acceptance]: Date.now() })
		.where(and(eq(users.id, userId), isNull(users[acceptance])));
}
