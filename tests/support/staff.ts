/** People of the service itself. */
import { and, eq } from 'drizzle-orm';
import type { StaffRole } from '#engine/vocabulary';
import { db } from '#db/connection.server';
import type { Staff } from '#db/jury/publication';
import { users } from '#db/schema/accounts';
import { journal } from '#db/schema/journal';
import { createUser, type Person } from './room.ts';

export interface StaffMember extends Person {
	staff: Staff;
}

export async function createStaff(
	staffRole: StaffRole = 'certif',
	firstName = 'Hélène',
	lastName = 'Vasseur'
): Promise<StaffMember> {
	const person = await createUser(firstName, lastName);
	await db.update(users).set({ staffRole }).where(eq(users.id, person.userId));
	return { ...person, staff: { role: 'staff', userId: person.userId } };
}

/** What the journal says that the staff did to a session. */
export const linesOfStaff = (sessionId: number) =>
	db
		.select()
		.from(journal)
		.where(and(eq(journal.sessionId, sessionId), eq(journal.actorRole, 'staff')));
