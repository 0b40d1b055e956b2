/** The servers that share the database: each says again and again that it is there, and notices who is not any more. */
import { and, eq, gt, lt, ne, sql } from 'drizzle-orm';
import { loseAttendanceOf } from './classes/attendance.ts';
import { tellClass } from './classes/rows.ts';
import { db } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { act, SYSTEM } from './journal.ts';
import { nodes } from './schema/nodes.ts';
import { candidates } from './schema/sessions.ts';

/** A server not seen for so long is gone. Its candidates have come back to another one by then, if they could. */
const NODE_LIFE = '6 seconds';

/**
 * Says that this server is there.
 * @returns whether it was unknown: new, or taken for gone by the others
 */
export async function seeNode(id: string): Promise<boolean> {
	const [seen] = await db.execute<{ isNew: boolean }>(sql`
		insert into nodes (id, seen_at) values (${id}, now())
		on conflict (id) do update set seen_at = now()
		returning (xmax = 0) as "isNew"`);
	return seen!.isNew;
}

/** A server that is there has just said so: one that was stopped or killed before a restart is not taken for another. */
const FRESH = '3 seconds';

/** Whether another server than this one is there. */
export async function isOtherThere(id: string): Promise<boolean> {
	const isFresh = gt(nodes.seenAt, sql`now() - interval '${sql.raw(FRESH)}'`);
	const others = await db
		.select({ id: nodes.id })
		.from(nodes)
		.where(and(ne(nodes.id, id), isFresh))
		.limit(1);
	return others.length > 0;
}

/** How many candidates are connected to this server, and to no other since. */
export async function countHeldBy(id: string): Promise<number> {
	return db.$count(candidates, eq(candidates.connectionNode, id));
}

/**
 * Whoever was connected to a server that is gone, and to no other since, is lost until he returns.
 * @returns those candidates: another server may hold a page of theirs
 */
export async function loseConnectionsOfGoneNodes(): Promise<number[]> {
	const isGone = lt(nodes.seenAt, sql`now() - interval '${sql.raw(NODE_LIFE)}'`);
	const gone = await db.select({ id: nodes.id, seenAt: nodes.seenAt }).from(nodes).where(isGone);
	if (gone.length === 0) return [];
	const ids = gone.map(({ id }) => id);
	const seenAt = new Map(gone.map((node) => [node.id, node.seenAt]));
	const { value } = await act(SYSTEM, async ({ tx, at, write }) => {
		// In the order of whoever locks several, so that nobody waits in a circle.
		const lost = await tx
			.select({
				sessionId: candidates.sessionId,
				candidateId: candidates.id,
				node: candidates.connectionNode
			})
			.from(candidates)
			.where(isAmong(candidates.connectionNode, ids))
			.orderBy(candidates.id)
			.for('update');
		const lostIds = lost.map(({ candidateId }) => candidateId);
		await tx
			.update(candidates)
			.set({ connection: 'lost', connectionChangedAt: at, connectionNode: null })
			.where(isAmong(candidates.id, lostIds));
		await write(
			...lost.map(({ node, ...line }) => ({
				...line,
				kind: 'connectionLost' as const,
				// It was lost when the server was last there, not when somebody noticed.
				details: { serverGone: true, agoMs: Math.max(0, at - seenAt.get(node!)!) }
			}))
		);
		const absent = await loseAttendanceOf(tx, ids, at);
		await tx.delete(nodes).where(isAmong(nodes.id, ids));
		return { lostIds, absent };
	});
	// Boards of classes repair themselves; candidates do not wait for them.
	Promise.all(value.absent.map(tellClass)).catch(() => {});
	return value.lostIds;
}
