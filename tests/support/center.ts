/** A center of a test's own, and its people. */
import { eq } from 'drizzle-orm';
import type { MemberRole } from '#engine/vocabulary';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import type { Structure } from '#db/structures/structure';
import { createUser, type Person } from './room.ts';

export const ofCenter = (id: number): Structure => ({ kind: 'center', id });

let count = 0;

export async function createCenter(name = `Centre ${++count}`): Promise<number> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SCO', name, timeZone: 'Europe/Paris' })
		.returning();
	return center!.id;
}

export interface MemberAccount extends Person {
	email: string;
}

/** Somebody with an account, of no center. */
export async function createAccount(firstName = 'Nadia'): Promise<MemberAccount> {
	const person = await createUser(firstName, 'Test');
	const [user] = await db.select().from(users).where(eq(users.id, person.userId));
	return { ...person, email: user!.email! };
}

export async function createMember(
	centerId: number,
	role: MemberRole = 'member',
	firstName?: string
): Promise<MemberAccount> {
	const person = await createAccount(firstName);
	await db.insert(centerMemberships).values({ structureId: centerId, userId: person.userId, role });
	return person;
}
