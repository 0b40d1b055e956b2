import { sql } from 'drizzle-orm';
import { index, pgEnum, pgTable, text, timestamp, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { STAFF_ROLES } from '#engine/vocabulary';
import { instant } from './columns.ts';

export const staffRole = pgEnum('staff_role', STAFF_ROLES);

export const users = pgTable('users', {
	id: text().primaryKey(),
	firstName: text().notNull(),
	lastName: text().notNull(),
	/** Lower case. Pupils may have a username only. */
	email: text().unique(),
	username: text().unique(),
	passwordHash: text().notNull(),
	createdAt: instant().notNull(),
	/** Of the service itself; null for everybody else. */
	staffRole: staffRole(),
	/** When the terms of use of the space of centers were accepted. */
	centerTermsAt: instant()
});

/** First and last name of a user, of the table or of an alias of it; null where a left join found nobody. */
export function fullName({
	firstName,
	lastName
}: {
	firstName: AnyPgColumn;
	lastName: AnyPgColumn;
}) {
	return sql<string>`${firstName} || ' ' || ${lastName}`;
}

/** Connections, in the words of lucia; `session` everywhere else is a certification session. */
export const authSessions = pgTable(
	'auth_sessions',
	{
		id: text().primaryKey(),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		expiresAt: timestamp({ withTimezone: true, mode: 'date' }).notNull()
	},
	(table) => [index().on(table.userId)]
);
