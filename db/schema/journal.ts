import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { ACTOR_ROLES, JOURNAL_KINDS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { candidates, sessions } from './sessions.ts';

export const actorRole = pgEnum('actor_role', ACTOR_ROLES);
export const journalKind = pgEnum('journal_kind', JOURNAL_KINDS);

/** Who did what, to whom, when: the trail of a session, never changed. A trigger refuses updates and deletions. */
export const journal = pgTable(
	'journal',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		candidateId: integer().references(() => candidates.id),
		actorRole: actorRole().notNull(),
		actorId: text().references(() => users.id),
		kind: journalKind().notNull(),
		details: jsonb().$type<Record<string, string | number | boolean>>().notNull(),
		at: instant().notNull()
	},
	(table) => [
		index().on(table.sessionId, table.id),
		index().on(table.candidateId, table.id),
		// The last of them, among millions of others.
		index('journal_of_staff')
			.on(table.id)
			.where(sql`${table.actorRole} = 'staff'`)
	]
);
