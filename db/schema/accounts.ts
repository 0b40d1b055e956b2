import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	text,
	timestamp,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { DisplaySettings } from '#engine/account/display-settings';
import { LOCALES, STAFF_ROLES } from '#engine/vocabulary';
import { instant } from './columns.ts';

export const locale = pgEnum('locale', LOCALES);
export const staffRole = pgEnum('staff_role', STAFF_ROLES);

export const users = pgTable('users', {
	id: text().primaryKey(),
	firstName: text().notNull(),
	lastName: text().notNull(),
	/** Lower case. Pupils may have a username only. */
	email: text().unique(),
	username: text().unique(),
	/** Null for who only comes through the portal of his school. */
	passwordHash: text(),
	/** A password that somebody else gave: until then it opens one page, where another one is chosen. */
	oneTimeUntil: instant(),
	createdAt: instant().notNull(),
	emailConfirmedAt: instant(),
	/** When the terms of use of the service were accepted. */
	termsAt: instant(),
	/** Chosen; null for that of the browser. */
	locale: locale(),
	display: jsonb().$type<DisplaySettings>().notNull().default({}),
	/** Grows with what his trainings depend on: what is known of him, and how he is shown challenges. */
	pupilVersion: integer().notNull().default(1),
	/** Deleted by its holder: nothing here says any more who he was. */
	anonymizedAt: instant(),
	/** Of the service itself; null for everybody else. */
	staffRole: staffRole(),
	/** When the terms of use of the space of centers were accepted. */
	centerTermsAt: instant(),
	/** The same, of the space of teachers. */
	organizationTermsAt: instant()
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
		expiresAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
		createdAt: instant()
			.notNull()
			.default(sql`now()`),
		/** What the browser says that it is, for its owner to know it again. */
		userAgent: text().notNull().default('')
	},
	(table) => [index().on(table.userId)]
);
