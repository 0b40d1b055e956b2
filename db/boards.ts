/** What a watcher sees of a session. */
import { eq, sql } from 'drizzle-orm';
import type { BoardRow } from '#engine/invigilation/board';
import type { BoardDigest } from '#engine/live-board/rows';
import type { OrderGroup } from '#engine/invigilation/receipts';
import { inBatches } from './batches.ts';
import { listSessionCandidates } from './candidates.ts';
import { db } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { listRecentOrders } from './order-groups.ts';
import { foldOfSession } from './session-fold.ts';
import { candidates, invigilatorAccesses, sessions } from './schema/sessions.ts';
import { centerMemberships } from './schema/teams.ts';

export interface SessionBoard {
	sessionId: number;
	at: number;
	rows: BoardRow[];
}

/** Everybody in the session, as of one instant. */
export async function readSessionBoard(sessionId: number): Promise<SessionBoard> {
	const [board] = await listSessionBoards([sessionId]);
	return board!;
}

/** Of each session, in one query. */
export async function listSessionBoards(sessionIds: readonly number[]): Promise<SessionBoard[]> {
	const at = Date.now();
	const boards = new Map(sessionIds.map((id) => [id, [] as BoardRow[]]));
	for (const { sessionId, row } of await listSessionCandidates([...boards.keys()])) {
		boards.get(sessionId)!.push(row);
	}
	return sessionIds.map((sessionId) => ({ sessionId, at, rows: boards.get(sessionId)! }));
}

interface WatchAsk {
	sessionId: number;
	userId: string;
}

/** More would keep everybody waiting for the reading of their rows. */
const MOST_BOARDS = 20;

/**
 * What a screen shows that opens: the board, and the last orders to several candidates; null for somebody who may not
 * watch. Screens come back together after a cut: one query then reads many sessions.
 *
 * @param asks `enter` is called of those who may watch, before the reading: what changes in between reaches them as news
 */
export const watchSession = inBatches(
	MOST_BOARDS,
	async (
		asks: (WatchAsk & { enter: () => unknown })[]
	): Promise<((SessionBoard & { recentOrders: OrderGroup[] }) | null)[]> => {
		const may = await listWhetherMayWatch(asks);
		const allowed = asks.filter((_, i) => may[i]);
		await Promise.all(allowed.map(({ enter }) => enter()));
		const sessionIds = [...new Set(allowed.map(({ sessionId }) => sessionId))];
		const [boards, recentOrders] = await Promise.all([
			listSessionBoards(sessionIds),
			listRecentOrders(sessionIds)
		]);
		const read = new Map(
			boards.map((board, i) => [board.sessionId, { ...board, recentOrders: recentOrders[i]! }])
		);
		return asks.map(({ sessionId }, i) => (may[i] ? read.get(sessionId)! : null));
	},
	{ from: 4, rest: 250 }
);

/** For each, whether this user proved the invigilator password of the session, or is a member of its center. */
export async function listWhetherMayWatch(asks: readonly WatchAsk[]): Promise<boolean[]> {
	if (asks.length === 0) return [];
	const sessionIds = asks.map(({ sessionId }) => sessionId);
	const userIds = asks.map(({ userId }) => userId);
	const allowed = await db.execute<{ place: number }>(sql`
		select place::int
		from unnest(${sql.param(sessionIds)}::int[], ${sql.param(userIds)}::text[])
			with ordinality as ask (session_id, user_id, place)
		join ${sessions} session on session.id = ask.session_id and session.deleted_at is null
		where exists (
			select from ${invigilatorAccesses} access
			where access.session_id = ask.session_id and access.user_id = ask.user_id
		) or exists (
			select from ${centerMemberships} membership
			where membership.center_id = session.center_id and membership.user_id = ask.user_id
				and membership.disabled_at is null
		)`);
	const places = new Set(allowed.map(({ place }) => place - 1));
	return asks.map((_, i) => places.has(i));
}

export async function mayWatch(ask: WatchAsk): Promise<boolean> {
	const [may] = await listWhetherMayWatch([ask]);
	return may!;
}

/**
 * For each session, how many rows a complete board has and what they fold to (the sum of `foldVersions`, in SQL), and what
 * the session itself folds to.
 */
export async function readSessionDigests(
	sessionIds: number[]
): Promise<(BoardDigest & { sessionId: number; sessionFold: number })[]> {
	if (sessionIds.length === 0) return [];
	const folded = sql<number>`coalesce(sum((${candidates.id}::bigint * 1000003 + ${candidates.version}) % 2147483647) % 2147483647, 0)`;
	const digests = await db
		.select({
			sessionId: sessions.id,
			count: sql<number>`count(${candidates.id})`.mapWith(Number),
			fold: folded.mapWith(Number),
			sessionFold: foldOfSession()
		})
		.from(sessions)
		.leftJoin(candidates, eq(candidates.sessionId, sessions.id))
		.where(isAmong(sessions.id, sessionIds))
		.groupBy(sessions.id);
	const found = new Map(digests.map((digest) => [digest.sessionId, digest]));
	return sessionIds.flatMap((id) => found.get(id) ?? []);
}
