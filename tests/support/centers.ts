/** Certification centers of a test, and their people. */
import { eq } from 'drizzle-orm';
import { findMyCenter, type MyCenter } from '#db/centers/centers';
import type { SessionDraft } from '#db/centers/sessions';
import { db } from '#db/connection.server';
import type { Actor } from '#db/journal';
import { users } from '#db/schema/accounts';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { toLocalTime } from '#engine/center/local-time';
import type { MemberRole } from '#engine/vocabulary';
import { createUser, type Person } from './room.ts';

export async function createCenter(
	given: Partial<typeof centers.$inferInsert> = {}
): Promise<number> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SUP', name: 'Centre', timeZone: 'Europe/Paris', ...given })
		.returning();
	return center!.id;
}

export interface Member extends Person {
	actor: Actor;
	/** As it was at his first sight of it. */
	center: MyCenter;
}

/** A member, who accepted the terms of use. */
export async function createMember(centerId: number, role: MemberRole = 'member'): Promise<Member> {
	const person = await createUser('Claire', 'Aubert');
	const { userId } = person;
	await db.update(users).set({ centerTermsAt: Date.now() }).where(eq(users.id, userId));
	await db.insert(centerMemberships).values({ structureId: centerId, userId, role });
	const center = (await findMyCenter(centerId, userId))!;
	return { ...person, actor: { role: 'center', userId }, center };
}

/** What a center writes of a session that starts in so many days, on its clocks. */
export function draft(
	change: Partial<SessionDraft> = {},
	{ inDays = 30, timeZone = 'Europe/Paris' } = {}
): SessionDraft {
	return {
		address: 'Lycée des Lilas',
		room: 'B204',
		date: toLocalTime(Date.now() + inDays * 86_400_000, timeZone).date,
		time: '09:30',
		examiner: 'Sophie Renard',
		description: '',
		...change
	};
}
