/** People of the service itself. */
import { asc, eq, isNotNull } from 'drizzle-orm';
import type { StaffRole } from '#engine/vocabulary';
import { db, type Database, type Transaction } from './connection.server.ts';
import { users } from './schema/accounts.ts';

/** What a user may do for the service, null for everybody who is not of its staff. */
export async function findStaffRole(
	userId: string,
	from: Database | Transaction = db
): Promise<StaffRole | null> {
	const [user] = await from
		.select({ staffRole: users.staffRole })
		.from(users)
		.where(eq(users.id, userId));
	return user?.staffRole ?? null;
}

export interface StaffAccount {
	email: string;
	firstName: string;
	lastName: string;
	staffRole: StaffRole;
}

/** By their names. */
export async function listStaff(): Promise<StaffAccount[]> {
	const { email, firstName, lastName, staffRole } = users;
	const found = await db
		.select({ email, firstName, lastName, staffRole })
		.from(users)
		.where(isNotNull(staffRole))
		.orderBy(asc(lastName), asc(firstName), asc(users.id));
	return found.map((one) => ({ ...one, email: one.email ?? '', staffRole: one.staffRole! }));
}

/**
 * Makes the owner of an account one of the staff, or of nobody any more.
 * @param email lower case
 * @returns whether there is such an account
 */
export async function setStaffRole(email: string, staffRole: StaffRole | null): Promise<boolean> {
	const changed = await db
		.update(users)
		.set({ staffRole })
		.where(eq(users.email, email))
		.returning({ id: users.id });
	return changed.length === 1;
}
