/** Two acts at once, in the order that a test wants. */
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { db } from '#db/connection.server';
import { eventually } from './eventually.ts';

/** Waits until so many wait for a lock in this database; a transaction would see but what it saw first. */
export function untilBlocked(count = 1): Promise<void> {
	return eventually(async () => {
		const [found] = await db.execute<{ blocked: number }>(sql`
			select count(*)::int as blocked from pg_stat_activity
			where datname = current_database() and wait_event_type = 'Lock'`);
		expect(found!.blocked).toBeGreaterThanOrEqual(count);
	});
}
