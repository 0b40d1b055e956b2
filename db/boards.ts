/** What a watcher sees of a session. */
import { and, inArray, sql } from 'drizzle-orm';
import type { BoardDigest, BoardRow } from '#engine/invigilation/board';
import { inBatches } from './batches.ts';
import { listSessionCandidates } from './candidates.ts';
import { db } from './connection.server.ts';
import { candidates, invigilatorAccesses } from './schema/sessions.ts';

export interface SessionBoard {
	sessionId: number;
	at: number;
	rows: BoardRow[];
}

/** More would keep everybody waiting for the reading of their rows. */
const MOST_BOARDS = 20;

/**
 * Everybody in the session, as of one instant: the rows come from one query. Invigilators come back together after a
 * cut: one query then reads many sessions.
 */
export const readSessionBoard = inBatches(
	MOST_BOARDS,
	async (sessionIds: number[]): Promise<SessionBoard[]> => {
		const at = Date.now();
		const boards = new Map(sessionIds.map((id) => [id, [] as BoardRow[]]));
		for (const { sessionId, row } of await listSessionCandidates([...boards.keys()])) {
			boards.get(sessionId)!.push(row);
		}
		return sessionIds.map((sessionId) => ({ sessionId, at, rows: boards.get(sessionId)! }));
	},
	{ from: 4, rest: 250 }
);

interface WatchAsk {
	sessionId: number;
	userId: string;
}

/** For each, whether this user proved the invigilator password of the session. */
export async function listWhetherMayWatch(asks: readonly WatchAsk[]): Promise<boolean[]> {
	if (asks.length === 0) return [];
	const sessionIds = new Set(asks.map(({ sessionId }) => sessionId));
	const userIds = new Set(asks.map(({ userId }) => userId));
	const accesses = await db
		.select()
		.from(invigilatorAccesses)
		.where(
			and(
				inArray(invigilatorAccesses.sessionId, [...sessionIds]),
				inArray(invigilatorAccesses.userId, [...userIds])
			)
		);
	const pairs = new Set(accesses.map(({ sessionId, userId }) => `${sessionId} ${userId}`));
	return asks.map(({ sessionId, userId }) => pairs.has(`${sessionId} ${userId}`));
}

/** The same for one of many who ask at the same time. */
export const mayWatch = inBatches(1000, listWhetherMayWatch, { from: 4, rest: 250 });

/** For each session, how many rows a complete board has and what they fold to: the sum of `foldVersions`, in SQL. */
export async function readSessionDigests(
	sessionIds: number[]
): Promise<(BoardDigest & { sessionId: number })[]> {
	if (sessionIds.length === 0) return [];
	const digests = await db
		.select({
			sessionId: candidates.sessionId,
			count: sql<number>`count(*)`.mapWith(Number),
			fold: sql<number>`sum((${candidates.id}::bigint * 1000003 + ${candidates.version}) % 2147483647) % 2147483647`.mapWith(
				Number
			)
		})
		.from(candidates)
		.where(inArray(candidates.sessionId, sessionIds))
		.groupBy(candidates.sessionId);
	const found = new Map(digests.map((digest) => [digest.sessionId, digest]));
	return sessionIds.map((sessionId) => found.get(sessionId) ?? { sessionId, count: 0, fold: 0 });
}
