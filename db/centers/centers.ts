/** Certification centers, as their members see them. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { openingOf } from '#engine/center/opening';
import type { Framework, MemberRole, StructureType } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import {
	centers,
	centerWhitelist,
	habilitations,
	organizations,
	schoolOpenings
} from '../schema/structures.ts';
import { centerMemberships } from '../schema/teams.ts';

export interface MyCenter {
	id: number;
	type: StructureType;
	name: string;
	/** UAI of a school. */
	externalId: string | null;
	/** IANA name: the local time of its sessions. */
	timeZone: string;
	isArchived: boolean;
	/** What may be certified there: `CORE`, and its habilitations. */
	frameworks: Framework[];
	/** The school of the same external id that manages its pupils: they are enrolled from its register. */
	schoolId: number | null;
	/** `YYYY-MM-DD`: its day of opening, when the staff keeps schools like it waiting. */
	opensOn: string | null;
	/** Of whoever asks. */
	role: MemberRole;
	/** Whether he accepted the terms of use: without, he may do nothing there. */
	hasAcceptedTerms: boolean;
}

/** The centers that a user is a member of, by name. */
export function listMyCenters(userId: string): Promise<Pick<MyCenter, 'id' | 'name'>[]> {
	return db
		.select({ id: centers.id, name: centers.name })
		.from(centerMemberships)
		.innerJoin(centers, eq(centers.id, centerMemberships.structureId))
		.where(and(eq(centerMemberships.userId, userId), isNull(centerMemberships.disabledAt)))
		.orderBy(asc(centers.name), asc(centers.id));
}

/** A center, for one of its members; null for everybody else. */
export async function findMyCenter(id: number, userId: string): Promise<MyCenter | null> {
	const [found] = await db
		.select({
			center: centers,
			role: centerMemberships.role,
			termsAt: users.centerTermsAt,
			organization: organizations,
			isWhitelisted: sql<boolean>`${centerWhitelist.externalId} is not null`,
			frameworks: sql<Framework[]>`array(
				select framework::text from ${habilitations} where center_id = ${centers.id} order by framework
			)`
		})
		.from(centerMemberships)
		.innerJoin(centers, eq(centers.id, centerMemberships.structureId))
		.innerJoin(users, eq(users.id, centerMemberships.userId))
		.leftJoin(organizations, eq(organizations.externalId, centers.externalId))
		.leftJoin(centerWhitelist, eq(centerWhitelist.externalId, centers.externalId))
		.where(
			and(
				eq(centerMemberships.structureId, id),
				eq(centerMemberships.userId, userId),
				isNull(centerMemberships.disabledAt)
			)
		);
	if (!found) return null;
	const { center, organization, role, termsAt, isWhitelisted, frameworks } = found;
	const isManagingStudents = organization?.isManagingStudents ?? false;
	const opening = openingOf({
		type: center.type,
		isManagingStudents,
		tags: organization?.tags ?? [],
		isWhitelisted
	});
	return {
		id: center.id,
		type: center.type,
		name: center.name,
		externalId: center.externalId,
		timeZone: center.timeZone,
		isArchived: center.archivedAt !== null,
		frameworks: ['CORE', ...frameworks.filter((one) => one !== 'CORE')],
		schoolId: center.type === 'SCO' && isManagingStudents ? organization!.id : null,
		opensOn: opening && (await readOpening(opening)),
		role,
		hasAcceptedTerms: termsAt !== null
	};
}

async function readOpening(opening: 'college' | 'lycee'): Promise<string | null> {
	const [day] = await db
		.select({ opensOn: schoolOpenings.opensOn })
		.from(schoolOpenings)
		.where(eq(schoolOpenings.opening, opening));
	return day?.opensOn ?? null;
}
