/** Whether the page of a pupil who takes part in a campaign is connected, as his teachers see it. */
import { and, asc, eq, ne, not, or, sql, type SQL } from 'drizzle-orm';
import { db, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { classMoments, participations } from '../schema/campaigns.ts';
import { tellClass } from './rows.ts';

/**
 * A page of his is connected to this server, or none is any more. While another server holds one, only a page that is
 * here speaks for him.
 */
export async function recordAttendance(
	participationId: number,
	node: string,
	isThere: boolean
): Promise<void> {
	const at = Date.now();
	const { id, connection, connectionNode, version } = participations;
	const changed = db
		.update(participations)
		.set({
			connection: isThere ? 'online' : 'lost',
			connectionNode: isThere ? node : null,
			connectionChangedAt: at,
			version: sql`${version} + 1`
		})
		.where(
			and(
				eq(id, participationId),
				isThere
					? or(ne(connection, 'online'), sql`${connectionNode} is distinct from ${node}`)
					: eq(connectionNode, node)
			)
		)
		.returning({ id });
	const kept = await db.execute(sql`
		with changed as ${changed}
		insert into ${classMoments} (participation_id, at, connection)
		select id, ${new Date(at).toISOString()}::timestamptz, ${isThere ? 'online' : 'lost'}::connection
		from changed
		returning id`);
	if (kept.length > 0) await tellClass(participationId);
}

/** Whose page was connected to servers that are gone. @returns those to tell of, after the commit */
export async function loseAttendanceOf(
	tx: Transaction,
	nodes: readonly string[],
	at: number
): Promise<number[]> {
	return setConnection(tx, isAmong(participations.connectionNode, nodes), null, at);
}

/**
 * Sets right what this server says of whose page it holds: a write that failed, a server that was taken for gone, another one
 * that lost another page of his.
 */
export async function confirmAttendance(node: string, held: readonly number[]): Promise<void> {
	const at = Date.now();
	const { id, connection, connectionNode, state } = participations;
	const changed = await db.transaction(async (tx) => {
		const isHeld = isAmong(id, held);
		const missed = and(isHeld, ne(connection, 'online'), eq(state, 'started'));
		const stale = and(eq(connectionNode, node), not(isHeld));
		return [
			...(await setConnection(tx, missed, node, at)),
			...(await setConnection(tx, stale, null, at))
		];
	});
	await Promise.all(changed.map(tellClass));
}

/** @param node null for whoever is connected to none */
async function setConnection(
	tx: Transaction,
	which: SQL | undefined,
	node: string | null,
	at: number
): Promise<number[]> {
	const { id, version } = participations;
	// In the order of whoever locks several, so that nobody waits in a circle.
	const found = await tx
		.select({ id })
		.from(participations)
		.where(which)
		.orderBy(asc(id))
		.for('update');
	const ids = found.map((one) => one.id);
	if (ids.length === 0) return [];
	await tx
		.update(participations)
		.set({
			connection: node === null ? 'lost' : 'online',
			connectionNode: node,
			connectionChangedAt: at,
			version: sql`${version} + 1`
		})
		.where(isAmong(id, ids));
	const connection = node === null ? 'lost' : 'online';
	await tx
		.insert(classMoments)
		.values(ids.map((participationId) => ({ participationId, at, connection }) as const));
	return ids;
}
