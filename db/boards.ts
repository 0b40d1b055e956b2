/** What a watcher sees of a session. */
import { inArray, sql } from 'drizzle-orm';
import type { BoardRow } from '#engine/invigilation/board';
import { listSessionCandidates } from './candidates.ts';
import { db } from './connection.server.ts';
import { candidates } from './schema/sessions.ts';

/** Everybody in the session, as of one instant: the rows come from one query. */
export async function readSessionBoard(
	sessionId: number
): Promise<{ sessionId: number; at: number; rows: BoardRow[] }> {
	const at = Date.now();
	const everybody = await listSessionCandidates(db, sessionId);
	return { sessionId, at, rows: everybody.map(({ row }) => row) };
}

/** For each session, how many rows a complete board has and what they fold to: the sum of `foldVersions`, in SQL. */
export async function readSessionDigests(
	sessionIds: number[]
): Promise<{ sessionId: number; count: number; fold: number }[]> {
	if (sessionIds.length === 0) return [];
	return db
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
}
