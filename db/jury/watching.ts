/** What pages of the jury compare at each connection with what they were drawn from. */
import { eq, sql } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { journal } from '../schema/journal.ts';
import { sessions } from '../schema/sessions.ts';

/**
 * Another one than before when something happened that the jury sees: in a session, or, for their list, in any of them. It
 * is to be read before the rest of the page, so that nothing is missed in between.
 */
export async function readJuryStamp(sessionId: number | null): Promise<string> {
	const isSeen =
		sessionId === null ? eq(journal.actorRole, 'staff') : eq(journal.sessionId, sessionId);
	const last = db
		.select({ id: sql`max(${journal.id})` })
		.from(journal)
		.where(isSeen);
	const [found] = await db
		.select({
			stamp: sql<string>`concat_ws(' ', coalesce((${last}), 0), max(${sessions.finalizedAt}), max(${sessions.scoredAt}))`
		})
		.from(sessions)
		.where(sessionId === null ? undefined : eq(sessions.id, sessionId));
	return found!.stamp;
}

/** For the load of such a page: the stamp, and the server's clock. */
export async function readJuryWatch(sessionId: number | null) {
	return { sessionId, stamp: await readJuryStamp(sessionId), now: Date.now() };
}
