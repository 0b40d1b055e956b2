import { doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Tests started on a version of the bank, the simulated ones of its publication included. */
export const bankUsage = pgTable('bank_usage', {
	bank: text().primaryKey(),
	tests: integer().notNull()
});

/** How much each challenge of a version of the bank was shown; see `Usage` in the engine. */
export const challengeUsage = pgTable(
	'challenge_usage',
	{
		bank: text()
			.notNull()
			.references(() => bankUsage.bank),
		challengeId: text().notNull(),
		uses: integer().notNull(),
		paidUntil: doublePrecision().notNull()
	},
	(table) => [primaryKey({ columns: [table.bank, table.challengeId] })]
);
