/** The organizations whose teachers make campaigns. */
import { and, asc, eq } from 'drizzle-orm';
import type { MemberRole, StructureType } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { memberships, organizations } from '../schema/structures.ts';

export interface MyOrganization {
	id: number;
	name: string;
	type: StructureType;
	/** What its user is there. */
	role: MemberRole;
}

/** Those that a user is a teacher of, by name. */
export function listMyOrganizations(userId: string): Promise<MyOrganization[]> {
	return db
		.select({
			id: organizations.id,
			name: organizations.name,
			type: organizations.type,
			role: memberships.role
		})
		.from(memberships)
		.innerJoin(organizations, eq(organizations.id, memberships.organizationId))
		.where(eq(memberships.userId, userId))
		.orderBy(asc(organizations.name), asc(organizations.id));
}

/** One of them; null for whoever does not teach there. */
export async function findOrganizationOf(
	organizationId: number,
	userId: string
): Promise<MyOrganization | null> {
	const mine = await listMyOrganizations(userId);
	return mine.find(({ id }) => id === organizationId) ?? null;
}

export async function isTeacherOf(organizationId: number, userId: string): Promise<boolean> {
	const [membership] = await db
		.select({ userId: memberships.userId })
		.from(memberships)
		.where(and(eq(memberships.organizationId, organizationId), eq(memberships.userId, userId)));
	return membership !== undefined;
}

/** Somebody who teaches in an organization. */
export interface Member {
	userId: string;
	firstName: string;
	lastName: string;
}

/** By name. */
export function listTeachers(organizationId: number): Promise<Member[]> {
	return db
		.select({ userId: users.id, firstName: users.firstName, lastName: users.lastName })
		.from(memberships)
		.innerJoin(users, eq(users.id, memberships.userId))
		.where(eq(memberships.organizationId, organizationId))
		.orderBy(asc(users.lastName), asc(users.firstName), asc(users.id));
}
