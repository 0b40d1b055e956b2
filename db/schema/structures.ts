import { date, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { MEMBER_ROLES, STRUCTURE_TYPES } from '#engine/vocabulary';
import { users } from './accounts.ts';

export const structureType = pgEnum('structure_type', STRUCTURE_TYPES);
export const memberRole = pgEnum('member_role', MEMBER_ROLES);

/** A school, a university, a company. */
export const organizations = pgTable('organizations', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	type: structureType().notNull(),
	name: text().notNull(),
	/** UAI of a school. */
	externalId: text().unique()
});

export const memberships = pgTable(
	'memberships',
	{
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		userId: text()
			.notNull()
			.references(() => users.id),
		role: memberRole().notNull()
	},
	(table) => [primaryKey({ columns: [table.organizationId, table.userId] })]
);

/** A pupil or student of an organization, whether or not an account exists yet. */
export const learners = pgTable('learners', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	organizationId: integer()
		.notNull()
		.references(() => organizations.id),
	userId: text().references(() => users.id),
	firstName: text().notNull(),
	lastName: text().notNull(),
	birthDate: date({ mode: 'string' }).notNull(),
	division: text().notNull()
});

/** A certification center; the one of a school has the school's external id. */
export const centers = pgTable('centers', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	type: structureType().notNull(),
	name: text().notNull(),
	externalId: text().unique(),
	/** IANA name: the local time of its sessions. */
	timeZone: text().notNull()
});

export const centerMemberships = pgTable(
	'center_memberships',
	{
		centerId: integer()
			.notNull()
			.references(() => centers.id),
		userId: text()
			.notNull()
			.references(() => users.id),
		role: memberRole().notNull()
	},
	(table) => [primaryKey({ columns: [table.centerId, table.userId] })]
);
