import {
	doublePrecision,
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import type { ItemParameters } from '#engine/ability/response-model';
import type { SelectableChallenge } from '#engine/selection/compiled-bank';
import { EXPOSURE_POLICY_NAMES } from '#engine/vocabulary';
import { instant } from './columns.ts';

export const exposurePolicy = pgEnum('exposure_policy', EXPOSURE_POLICY_NAMES);

/**
 * Parameters of the whole bank at one time: drafts, then those that somebody published. The content itself is code.
 * A test goes on with the version that it was started on.
 */
export const bankVersions = pgTable('bank_versions', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	createdAt: instant().notNull(),
	/** Null for a draft. The last one published is in force. */
	publishedAt: instant(),
	/** What it was made from, for whoever publishes it. */
	comment: text().notNull(),
	/** How much accuracy its tests give up for secrecy; its usage and prices hold for that policy. */
	policy: exposurePolicy().notNull().default('secure'),
	/** What the selection sees of its challenges, in short; null for a draft. */
	fingerprint: text(),
	/** Tests started on it, the simulated ones of its publication included. */
	tests: integer().notNull().default(0)
});

/** What the selection sees of a challenge beside its parameters. */
export type ChallengeTraits = Omit<SelectableChallenge, 'id' | keyof ItemParameters>;

/** A challenge in one version: its parameters with their standard errors, and how much it was shown. */
export const bankChallenges = pgTable(
	'bank_challenges',
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
		responses: integer().notNull(),
		/** What else the selection sees of it, as it was at the publication; empty in a draft. */
		traits: jsonb().$type<Partial<ChallengeTraits>>().notNull().default({}),
		/** Times shown, and until which test its share is used up; see `Usage` in the engine. */
		uses: integer().notNull().default(0),
		paidUntil: doublePrecision().notNull().default(0)
	},
	(table) => [
		primaryKey({ columns: [table.bankVersionId, table.challengeId] }),
		index().on(table.challengeId)
	]
);
