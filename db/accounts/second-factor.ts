/** What an account asks beside its password, and who may have it so. `docs/decisions/0022-second-factor.md` says why. */
import { asc, eq, sql } from 'drizzle-orm';
import type { Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { passkeys, totps } from '../schema/second-factor.ts';
import { isPasswordOfUser } from './passwords.ts';
import { listMyOrganizations } from '../organizations/organizations.ts';
import { countRecoveryCodes, drawRecoveryCodes, forgetRecoveryCodes } from './recovery-codes.ts';
import { worksForCertifications } from './work.ts';

export interface Passkey {
	id: string;
	name: string;
	createdAt: number;
	lastUsedAt: number | null;
}

export interface SecondFactor {
	hasTotp: boolean;
	/** The first one first. */
	passkeys: Passkey[];
	recoveryCodesLeft: number;
}

export async function findSecondFactor(userId: string): Promise<SecondFactor> {
	const { id, name, createdAt, lastUsedAt } = passkeys;
	const [codes, keys, recoveryCodesLeft] = await Promise.all([
		db.select({ userId: totps.userId }).from(totps).where(eq(totps.userId, userId)),
		db
			.select({ id, name, createdAt, lastUsedAt })
			.from(passkeys)
			.where(eq(passkeys.userId, userId))
			.orderBy(asc(createdAt), asc(id)),
		countRecoveryCodes(userId)
	]);
	return { hasTotp: codes.length > 0, passkeys: keys, recoveryCodesLeft };
}

/** Whether the password alone does not open the account. */
export async function hasSecondFactor(
	userId: string,
	from: Database | Transaction = db
): Promise<boolean> {
	const [row] = await from.execute<{ has: boolean }>(sql`
		select exists (select from totps where user_id = ${userId})
			or exists (select from passkeys where user_id = ${userId}) as has`);
	return row!.has;
}

/**
 * Whether somebody may have a second factor: people who see others' results or keep a room, not pupils. Who has one keeps it,
 * whatever he is now.
 */
export async function isSecondFactorOffered(userId: string): Promise<boolean> {
	const [works, organizations, has] = await Promise.all([
		worksForCertifications(userId),
		listMyOrganizations(userId),
		hasSecondFactor(userId)
	]);
	return works || organizations.length > 0 || has;
}

/** Of two changes of one account at once, one waits for the other. Returns the account. */
export async function lockAccount(tx: Transaction, userId: string) {
	const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
	return user!;
}

/**
 * To call before the first factor is added: recovery codes come with it, so that nobody is kept out by a lost phone.
 * @returns null when there was one already
 */
export async function drawFirstRecoveryCodes(
	tx: Transaction,
	userId: string
): Promise<string[] | null> {
	return (await hasSecondFactor(userId, tx)) ? null : drawRecoveryCodes(tx, userId);
}

/** To call once a factor is removed: recovery codes alone are none. */
export async function forgetLastRecoveryCodes(tx: Transaction, userId: string): Promise<void> {
	if (!(await hasSecondFactor(userId, tx))) await forgetRecoveryCodes(tx, userId);
}

export async function renewRecoveryCodes(
	userId: string,
	password: string
): Promise<{ recoveryCodes: string[] } | { because: Refusal }> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	return db.transaction(async (tx) => {
		await lockAccount(tx, userId);
		if (!(await hasSecondFactor(userId, tx))) return { because: 'second-factor-missing' };
		return { recoveryCodes: await drawRecoveryCodes(tx, userId) };
	});
}

/**
 * For whoever lost everything, and proved to the staff who he is.
 * @param email lower case
 * @returns whether there is such an account
 */
export function removeSecondFactor(email: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [user] = await tx.select().from(users).where(eq(users.email, email)).for('update');
		if (!user) return false;
		await tx.delete(totps).where(eq(totps.userId, user.id));
		await tx.delete(passkeys).where(eq(passkeys.userId, user.id));
		await forgetRecoveryCodes(tx, user.id);
		return true;
	});
}
