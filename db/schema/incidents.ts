import { index, integer, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { INCIDENT_CODES } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { candidates, sessions } from './sessions.ts';

export const incidentCode = pgEnum('incident_code', INCIDENT_CODES);

/** What the minutes (PV) will say, written in the room; its category and subcategory come from its code. */
export const incidents = pgTable(
	'incidents',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		/** Idempotency key drawn by the page: recorded twice, it is one incident. */
		key: uuid().notNull().unique(),
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		/** Null for one of the room. */
		candidateId: integer().references(() => candidates.id),
		code: incidentCode().notNull(),
		/** Of the challenge it is about. */
		number: smallint(),
		text: text().notNull(),
		authorId: text()
			.notNull()
			.references(() => users.id),
		createdAt: instant().notNull(),
		/** Withdrawn rather than deleted. */
		withdrawnAt: instant(),
		withdrawnBy: text().references(() => users.id),
		/** By the jury, with what was decided. */
		resolvedAt: instant(),
		resolvedBy: text().references(() => users.id),
		resolution: text()
	},
	(table) => [index().on(table.sessionId, table.id)]
);
