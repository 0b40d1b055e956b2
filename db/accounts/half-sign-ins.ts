/** Between the right password and the second step: nothing is open yet, and the password is not asked again. */
import { and, eq, gt, lt } from 'drizzle-orm';
import { HALF_SIGN_IN_LIFE } from '#engine/account/second-factor';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { halfSignIns } from '../schema/second-factor.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';

/** Returns what the browser keeps meanwhile. */
export async function openHalfSignIn(userId: string, at = Date.now()): Promise<string> {
	const code = drawLinkCode();
	await db.delete(halfSignIns).where(lt(halfSignIns.expiresAt, at));
	await db
		.insert(halfSignIns)
		.values({ codeHash: hashOf(code), userId, expiresAt: at + HALF_SIGN_IN_LIFE });
	return code;
}

/** Whose it is; null when it was finished, is too old or never was. */
export async function findHalfSignIn(code: string, at = Date.now()): Promise<string | null> {
	const [found] = await db.select().from(halfSignIns).where(isOpen(code, at));
	return found?.userId ?? null;
}

/** As `findHalfSignIn`; nobody else finishes it until the end of the transaction. */
export async function lockHalfSignIn(
	tx: Transaction,
	code: string,
	at: number
): Promise<string | null> {
	const [found] = await tx.select().from(halfSignIns).where(isOpen(code, at)).for('update');
	return found?.userId ?? null;
}

export async function endHalfSignIn(from: Database | Transaction, code: string): Promise<void> {
	await from.delete(halfSignIns).where(eq(halfSignIns.codeHash, hashOf(code)));
}

function isOpen(code: string, at: number) {
	return and(eq(halfSignIns.codeHash, hashOf(code)), gt(halfSignIns.expiresAt, at));
}
