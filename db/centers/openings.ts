/** From which day schools may certify, and those that do not wait for it. Set by the staff. */
import { asc, sql } from 'drizzle-orm';
import type { SchoolOpening } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { centers, centerWhitelist, schoolOpenings } from '../schema/structures.ts';

/** `YYYY-MM-DD`; a kind of school without a day waits for none. */
export async function readOpenings(): Promise<Partial<Record<SchoolOpening, string>>> {
	const days = await db.select().from(schoolOpenings);
	return Object.fromEntries(days.map(({ opening, opensOn }) => [opening, opensOn]));
}

/** Sets these days, together. */
export async function setOpenings(days: Record<SchoolOpening, string>): Promise<void> {
	const rows = Object.entries(days).map(([opening, opensOn]) => ({
		opening: opening as SchoolOpening,
		opensOn
	}));
	await db
		.insert(schoolOpenings)
		.values(rows)
		.onConflictDoUpdate({
			target: schoolOpenings.opening,
			set: { opensOn: sql`excluded.opens_on` }
		});
}

export async function listWhitelist(): Promise<string[]> {
	const { externalId } = centerWhitelist;
	const listed = await db.select({ externalId }).from(centerWhitelist).orderBy(asc(externalId));
	return listed.map((one) => one.externalId);
}

export interface WhitelistChange {
	added: number;
	removed: number;
	/** How many of the codes belong to a center. */
	known: number;
}

/** What would change if the whitelist were these codes. */
export async function compareWhitelist(externalIds: readonly string[]): Promise<WhitelistChange> {
	const [change] = await db.execute<{ added: number; removed: number; known: number }>(sql`
		with wanted as (select distinct unnest(${sql.param(externalIds)}::text[]) as external_id)
		select
			(select count(*) from wanted left join ${centerWhitelist} listed using (external_id)
				where listed.external_id is null)::int as added,
			(select count(*) from ${centerWhitelist} listed left join wanted using (external_id)
				where wanted.external_id is null)::int as removed,
			(select count(*) from wanted join ${centers} using (external_id))::int as known`);
	return change!;
}

/** Replaces the whole list at once. */
export async function replaceWhitelist(externalIds: readonly string[]): Promise<void> {
	await db.transaction(async (tx) => {
		// Two replacements one after the other, never a mixture of both.
		await tx.execute(sql`lock table ${centerWhitelist} in exclusive mode`);
		await tx.delete(centerWhitelist);
		await tx.execute(sql`
			insert into ${centerWhitelist} (external_id)
			select distinct unnest(${sql.param(externalIds)}::text[])`);
	});
}
