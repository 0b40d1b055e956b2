/** People of the service itself. */
import { eq } from 'drizzle-orm';
import type { StaffRole } from '#engine/vocabulary';
import { db } from './connection.server.ts';
import { users } from './schema/accounts.ts';

/** What a user may do for the service, null for everybody who is not of its staff. */
export async function findStaffRole(userId: string): Promise<StaffRole | null> {
	const [user] = await db
		.select({ staffRole: users.staffRole })
		.from(users)
		.where(eq(users.id, userId));
	return user?.staffRole ?? null;
}
