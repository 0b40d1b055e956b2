import { doublePrecision, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Parameters of the whole bank at one time: drafts, then those that somebody published. The content itself is code. */
export const bankVersions = pgTable('bank_versions', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	createdAt: instant().notNull(),
	/** Null for a draft. The last one published is in force. */
	publishedAt: instant(),
	/** What it was made from, for whoever publishes it. */
	comment: text().notNull()
});

/** Parameters of a challenge in one version, with their standard errors; see `engine/ability/response-model.ts`. */
export const bankParameters = pgTable(
	'bank_parameters',
	{
		bankVersionId: integer()
			.notNull()
			.references(() => bankVersions.id, { onDelete: 'cascade' }),
		challengeId: text().notNull(),
		discrimination: doublePrecision().notNull(),
		difficulty: doublePrecision().notNull(),
		guessing: doublePrecision().notNull(),
		ceiling: doublePrecision().notNull(),
		discriminationError: doublePrecision().notNull(),
		difficultyError: doublePrecision().notNull(),
		/** Answers behind the estimates; 0 when they are the author's. */
		responses: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.bankVersionId, table.challengeId] }),
		index().on(table.challengeId)
	]
);
