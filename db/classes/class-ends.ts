/** When the hour of a class ends: said by orders to all or to some, and read by whoever begins. */
import { and, desc, inArray, sql } from 'drizzle-orm';
import { endAfter, endToCome, endWithClass, type EndOrder } from '#engine/classroom/hour';
import { END_ORDER_KINDS } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { Listeners } from '../listeners.ts';
import { classOrderGroups, participations } from '../schema/campaigns.ts';

const listeners = new Listeners<[campaignId: number, endsAt: number | null]>();

/** Calls the listener when it was said of a whole class when its hour ends, in this process. Returns what stops it. */
export const onClassEnd = (listener: (campaignId: number, endsAt: number | null) => void) =>
	listeners.add(listener);

/** After the commit. */
export function tellClassEnd(campaignId: number, endsAt: number | null): void {
	listeners.tell(campaignId, endsAt);
}

/**
 * Until the end of the transaction, whoever begins and whoever says when the hour ends wait for one another: nobody begins
 * in between without the end. After the lock of the campaign.
 */
export async function lockHour(
	tx: Transaction,
	campaignId: number,
	how: 'begin' | 'say'
): Promise<void> {
	const key = sql`hashtextextended(${`hour of ${campaignId}`}, 0)`;
	await tx.execute(
		how === 'begin'
			? sql`select pg_advisory_xact_lock_shared(${key})`
			: sql`select pg_advisory_xact_lock(${key})`
	);
}

/** For each of these campaigns of which it was said when its hour ends, that instant, which may be over. */
export async function readClassEnds(
	connection: Database | Transaction,
	campaignIds: readonly number[]
): Promise<Map<number, number | null>> {
	const { campaignId, createdAt, kind, isToAll, endsAt } = classOrderGroups;
	const said = await connection
		.selectDistinctOn([campaignId], { campaignId, endsAt })
		.from(classOrderGroups)
		.where(and(isAmong(campaignId, campaignIds), isToAll, inArray(kind, [...END_ORDER_KINDS])))
		.orderBy(campaignId, desc(createdAt));
	return new Map(said.map((one) => [one.campaignId, one.endsAt]));
}

/** The end that is still to come of a class; null for none. */
export async function findClassEnd(
	campaignId: number,
	now: number,
	connection: Database | Transaction = db
): Promise<number | null> {
	return endToCome((await readClassEnds(connection, [campaignId])).get(campaignId) ?? null, now);
}

/** What an order makes of the end of each of these pupils, by id. */
export function movedEnds(
	order: EndOrder,
	pupils: readonly { id: number; endsAt: number | null }[],
	{ isToAll, classEnd, at }: { isToAll: boolean; classEnd: number | null; at: number }
): Map<number, number | null> {
	return new Map(
		pupils.map(({ id, endsAt }) => [
			id,
			order.kind === 'setEnd' && isToAll
				? endWithClass(order.at, endsAt, classEnd)
				: endAfter(order, endsAt, at)
		])
	);
}

export async function writeEnds(
	tx: Transaction,
	ends: ReadonlyMap<number, number | null>
): Promise<void> {
	const moved = [...ends].map(([id, endsAt]) => ({ id, ms: endsAt }));
	await tx.execute(sql`
		update ${participations} set ends_at = to_timestamp(moved.ms / 1000.0)
		from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (id int, ms bigint)
		where ${participations.id} = moved.id`);
}
