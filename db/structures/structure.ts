/** What has a team: a certification center, or an organization. */
import { eq } from 'drizzle-orm';
import type { Refusal, StructureKind } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { centers, organizations } from '../schema/structures.ts';
import {
	centerInvitations,
	centerMemberships,
	organizationInvitations,
	organizationMemberships
} from '../schema/teams.ts';

export interface Structure {
	kind: StructureKind;
	id: number;
}

export const STRUCTURES = { center: centers, organization: organizations };

/** Where the people of each kind are kept. */
export const TEAM_TABLES = {
	center: { memberships: centerMemberships, invitations: centerInvitations },
	organization: { memberships: organizationMemberships, invitations: organizationInvitations }
};

/** What forbids whatever would be done in an archived one. */
export const ARCHIVED: Record<StructureKind, Refusal> = {
	center: 'center-archived',
	organization: 'organization-archived'
};

export interface StructureFacts {
	name: string;
	/** IANA name: its times are told by its clocks. */
	timeZone: string;
	/** Nobody joins it any more. */
	isArchived: boolean;
}

export async function readStructure(
	{ kind, id }: Structure,
	from: Database | Transaction = db
): Promise<StructureFacts> {
	const table = STRUCTURES[kind];
	const [found] = await from
		.select({ name: table.name, timeZone: table.timeZone, archivedAt: table.archivedAt })
		.from(table)
		.where(eq(table.id, id));
	return { name: found!.name, timeZone: found!.timeZone, isArchived: found!.archivedAt !== null };
}
