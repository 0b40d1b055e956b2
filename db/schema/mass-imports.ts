import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { centers } from './structures.ts';

/** A file of sessions and candidates that was read and looked at, and waits for its confirmation. */
export const massImports = pgTable('mass_imports', {
	/** Drawn. */
	id: uuid().primaryKey(),
	centerId: integer()
		.notNull()
		.references(() => centers.id),
	authorId: text()
		.notNull()
		.references(() => users.id),
	/** As it was read, row by row. */
	content: jsonb().$type<unknown>().notNull(),
	createdAt: instant().notNull()
});
