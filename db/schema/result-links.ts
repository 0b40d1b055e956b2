import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { sessions } from './sessions.ts';

/** The mail that tells an address the results of its candidates of a session. The database knows the hash of its code. */
export const resultLinks = pgTable(
	'result_links',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		/** Lower case. */
		email: text().notNull(),
		codeHash: text().notNull().unique(),
		createdAt: instant().notNull(),
		expiresAt: instant().notNull(),
		/** When the mail server took it; null while it did not. */
		sentAt: instant()
	},
	(table) => [index().on(table.sessionId)]
);
