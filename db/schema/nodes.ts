import { pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** The servers that share this database and hold connections; one that is not seen any more holds none. */
export const nodes = pgTable('nodes', {
	/** Drawn by the server when it starts. */
	id: uuid().primaryKey(),
	/** By the clock of the database. */
	seenAt: instant().notNull()
});
