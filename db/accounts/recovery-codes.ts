/** Codes for whoever lost his phone or his passkey: shown once, each of use once. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { RECOVERY_CODES } from '#engine/account/second-factor';
import type { Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { recoveryCodes } from '../schema/second-factor.ts';
import { drawRecoveryCode, sign } from '../secrets.server.ts';

const signatureOf = (userId: string, code: string) => sign('recovery codes', `${userId} ${code}`);

/** The former ones are worth nothing any more. Nothing can show these again. */
export async function drawRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
	await forgetRecoveryCodes(tx, userId);
	const codes = Array.from({ length: RECOVERY_CODES }, drawRecoveryCode);
	const kept = codes.map((code) => ({ userId, signature: signatureOf(userId, code) }));
	await tx.insert(recoveryCodes).values(kept);
	return codes;
}

export async function forgetRecoveryCodes(tx: Transaction, userId: string): Promise<void> {
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** Why it opens nothing, null when it was taken: of two at once, one is. */
export async function useRecoveryCode(
	tx: Transaction,
	userId: string,
	code: string,
	at: number
): Promise<Extract<Refusal, 'wrong-code' | 'recovery-code-used'> | null> {
	const isThis = and(
		eq(recoveryCodes.userId, userId),
		eq(recoveryCodes.signature, signatureOf(userId, code))
	);
	const [found] = await tx.select().from(recoveryCodes).where(isThis).for('update');
	if (!found) return 'wrong-code';
	if (found.usedAt !== null) return 'recovery-code-used';
	await tx.update(recoveryCodes).set({ usedAt: at }).where(isThis);
	return null;
}

export async function countRecoveryCodes(userId: string): Promise<number> {
	const [counted] = await db
		.select({ left: sql<number>`count(*)::int` })
		.from(recoveryCodes)
		.where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
	return counted!.left;
}
