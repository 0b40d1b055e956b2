import { index, integer, jsonb, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { JOB_KINDS, JOB_STATES } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';

export const jobKind = pgEnum('job_kind', JOB_KINDS);
export const jobState = pgEnum('job_state', JOB_STATES);

/** What a server does in the background for somebody, and how far it is. */
export const jobs = pgTable(
	'jobs',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		kind: jobKind().notNull(),
		/** Whoever asked for it, and may follow it. */
		authorId: text()
			.notNull()
			.references(() => users.id),
		/** What there is to do, in the words of its kind. */
		input: jsonb().$type<unknown>().notNull(),
		state: jobState().notNull().default('waiting'),
		/** Parts of the work, and how many of them are done. */
		total: integer().notNull(),
		done: integer().notNull().default(0),
		/** What became of it, in the words of its kind. */
		outcome: jsonb().$type<unknown>(),
		tries: smallint().notNull().default(0),
		/** Not before this instant. */
		runAfter: instant().notNull(),
		/** The server that does it. */
		nodeId: uuid(),
		createdAt: instant().notNull(),
		finishedAt: instant(),
		/** Every change adds one. */
		version: integer().notNull().default(0)
	},
	(table) => [index().on(table.state, table.runAfter)]
);
