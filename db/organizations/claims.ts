/**
 * Who claims the space of a school that nobody administers any more, or not yet: a link that makes an administrator leaves for
 * its official address, and nowhere else.
 */
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { INVITATION_LIFE } from '#engine/center/invitation';
import { db } from '../connection.server.ts';
import { organizations } from '../schema/structures.ts';
import { organizationInvitations } from '../schema/teams.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';
import { listMembers, lockTeam } from '../structures/members.ts';

export interface Claim {
	organizationId: number;
	name: string;
	/** Its times are told by its clocks. */
	timeZone: string;
	/** First and last name, as typed. */
	claimedBy: string;
	/** The official one. */
	email: string;
	/** Known nowhere else. */
	code: string;
	expiresAt: number;
	/** Addresses of those who administer it now. */
	administrators: string[];
}

/**
 * A link by which the space of a school is claimed; a former one is worth nothing any more.
 * @param externalId its UAI, in capitals
 * @returns null when there is no such school, or no address to write to
 */
export function claimSpace(
	externalId: string,
	{ firstName, lastName }: { firstName: string; lastName: string },
	at = Date.now()
): Promise<Claim | null> {
	const { id, name, timeZone, officialEmail } = organizations;
	return db.transaction(async (tx) => {
		const [school] = await tx
			.select({ id, name, timeZone, email: sql<string>`${officialEmail}` })
			.from(organizations)
			.where(
				and(
					eq(organizations.externalId, externalId),
					inArray(organizations.type, ['SCO', 'SCO-1D']),
					isNull(organizations.archivedAt),
					isNotNull(officialEmail)
				)
			);
		if (!school) return null;
		const structure = { kind: 'organization', id: school.id } as const;
		await lockTeam(tx, structure);
		const code = drawLinkCode();
		const claimedBy = `${firstName} ${lastName}`;
		const drawn = {
			...{ role: 'administrator' as const, codeHash: hashOf(code), invitedBy: null, claimedBy },
			...{ invitedAt: at, expiresAt: at + INVITATION_LIFE }
		};
		await tx
			.insert(organizationInvitations)
			.values({ structureId: school.id, email: school.email, ...drawn })
			.onConflictDoUpdate({
				target: [organizationInvitations.structureId, organizationInvitations.email],
				targetWhere: sql`state = 'pending'`,
				set: drawn
			});
		const members = await listMembers(structure, tx);
		return {
			organizationId: school.id,
			...{ name: school.name, timeZone: school.timeZone, claimedBy, email: school.email },
			...{ code, expiresAt: drawn.expiresAt },
			administrators: members.flatMap(({ role, email }) =>
				role === 'administrator' && email !== null ? [email] : []
			)
		};
	});
}
