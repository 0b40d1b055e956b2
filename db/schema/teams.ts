/** The teams of centers and of organizations, in tables of one shape. */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	pgEnum,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { INVITATION_STATES, MEMBER_ROLES } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { centers, organizations } from './structures.ts';

export const memberRole = pgEnum('member_role', MEMBER_ROLES);
export const invitationState = pgEnum('invitation_state', INVITATION_STATES);

export const centerMemberships = membershipsOf('center_memberships', 'center_id', centers.id);
export const organizationMemberships = membershipsOf(
	'memberships',
	'organization_id',
	organizations.id
);

export const centerInvitations = invitationsOf('center_invitations', 'center_id', centers.id);
export const organizationInvitations = invitationsOf(
	'organization_invitations',
	'organization_id',
	organizations.id
);

function membershipsOf(name: string, column: string, structure: AnyPgColumn) {
	return pgTable(
		name,
		{
			/** The center, or the organization. */
			structureId: integer(column)
				.notNull()
				.references(() => structure),
			userId: text()
				.notNull()
				.references(() => users.id),
			role: memberRole().notNull(),
			/** « Référent Pix »: whom the staff talks to. */
			isReferent: boolean().notNull().default(false),
			/** Not a member any more; kept, with who did it. */
			disabledAt: instant(),
			changedBy: text().references(() => users.id),
			changedAt: instant()
		},
		(table) => [
			primaryKey({ columns: [table.structureId, table.userId] }),
			uniqueIndex(`one_referent_of_${name}`)
				.on(table.structureId)
				.where(sql`${table.isReferent}`)
		]
	);
}

/** Mails that ask somebody to join. Their links carry a code, of which the database knows the hash. */
function invitationsOf(name: string, column: string, structure: AnyPgColumn) {
	return pgTable(
		name,
		{
			id: integer().primaryKey().generatedAlwaysAsIdentity(),
			/** The center, or the organization. */
			structureId: integer(column)
				.notNull()
				.references(() => structure),
			/** Lower case. */
			email: text().notNull(),
			role: memberRole().notNull(),
			codeHash: text().notNull().unique(),
			state: invitationState().notNull().default('pending'),
			/** Null for whom nobody invited: see `claimedBy`. */
			invitedBy: text().references(() => users.id),
			/** First and last name, as typed by who claims the space of a school: the address is its official one. */
			claimedBy: text(),
			invitedAt: instant().notNull(),
			expiresAt: instant().notNull(),
			/** When it was accepted or cancelled. */
			settledAt: instant()
		},
		(table) => [
			index().on(table.structureId),
			check(`who_asked_of_${name}`, sql`num_nonnulls(${table.invitedBy}, ${table.claimedBy}) = 1`),
			uniqueIndex(`one_pending_of_${name}`)
				.on(table.structureId, table.email)
				.where(sql`${table.state} = 'pending'`)
		]
	);
}
