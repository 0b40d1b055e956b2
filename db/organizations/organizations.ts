/** The organizations whose teachers make campaigns. */
import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { MemberRole, OrganizationFeature, OrganizationType } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { organizations } from '../schema/structures.ts';
import { organizationMemberships } from '../schema/teams.ts';

export interface MyOrganization {
	id: number;
	name: string;
	type: OrganizationType;
	/** UAI of a school. */
	externalId: string | null;
	isManagingStudents: boolean;
	features: OrganizationFeature[];
	/** IANA name. */
	timeZone: string;
	/** Set once nobody makes, starts or joins anything there. */
	archivedAt: number | null;
	/** What its user is there. */
	role: MemberRole;
	/** Whether he accepted the terms of use: without, he may do nothing there. */
	hasAcceptedTerms: boolean;
}

/** Those that a user is a teacher of, by name. */
export function listMyOrganizations(userId: string): Promise<MyOrganization[]> {
	return select(userId);
}

/** An organization, for one of its teachers; null for everybody else. */
export async function findMyOrganization(
	id: number,
	userId: string
): Promise<MyOrganization | null> {
	const [found] = await select(userId, eq(organizations.id, id));
	return found ?? null;
}

function select(userId: string, which?: SQL) {
	return db
		.select({
			id: organizations.id,
			name: organizations.name,
			type: organizations.type,
			externalId: organizations.externalId,
			isManagingStudents: organizations.isManagingStudents,
			features: organizations.features,
			timeZone: organizations.timeZone,
			archivedAt: organizations.archivedAt,
			role: organizationMemberships.role,
			hasAcceptedTerms: sql<boolean>`${users.organizationTermsAt} is not null`
		})
		.from(organizationMemberships)
		.innerJoin(organizations, eq(organizations.id, organizationMemberships.structureId))
		.innerJoin(users, eq(users.id, organizationMemberships.userId))
		.where(and(isMembership(userId), which))
		.orderBy(asc(organizations.name), asc(organizations.id));
}

export async function isTeacherOf(organizationId: number, userId: string): Promise<boolean> {
	const [membership] = await db
		.select({ userId: organizationMemberships.userId })
		.from(organizationMemberships)
		.where(and(eq(organizationMemberships.structureId, organizationId), isMembership(userId)));
	return membership !== undefined;
}

const isMembership = (userId: string) =>
	and(eq(organizationMemberships.userId, userId), isNull(organizationMemberships.disabledAt));

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
		.from(organizationMemberships)
		.innerJoin(users, eq(users.id, organizationMemberships.userId))
		.where(
			and(
				eq(organizationMemberships.structureId, organizationId),
				isNull(organizationMemberships.disabledAt)
			)
		)
		.orderBy(asc(users.lastName), asc(users.firstName), asc(users.id));
}
