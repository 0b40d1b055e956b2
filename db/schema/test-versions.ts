import { sql } from 'drizzle-orm';
import { integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { TestConfiguration } from '#engine/scoring/test-configuration';
import { TEST_VERSION_STATES } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';

export const testVersionState = pgEnum('test_version_state', TEST_VERSION_STATES);

/** The rules that a certification test is sat and scored by. A draft changes; what was active once never does. */
export const testVersions = pgTable(
	'test_versions',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		state: testVersionState().notNull(),
		configuration: jsonb().$type<TestConfiguration>().notNull(),
		comment: text().notNull(),
		/** Null for the one that the service began with. */
		createdBy: text().references(() => users.id),
		createdAt: instant().notNull(),
		activatedBy: text().references(() => users.id),
		activatedAt: instant(),
		archivedAt: instant()
	},
	(table) => [
		uniqueIndex('one_active_version')
			.on(table.state)
			.where(sql`${table.state} = 'active'`)
	]
);
