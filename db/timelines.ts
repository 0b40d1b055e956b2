/** What the journal tells of one candidate. */
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { TimelineLine } from '#engine/invigilation/timeline';
import type { Refusal } from '#engine/vocabulary';
import { mayWatch } from './boards.ts';
import { db } from './connection.server.ts';
import type { Actor } from './journal.ts';
import { fullName, users } from './schema/accounts.ts';
import { journal } from './schema/journal.ts';
import { candidates } from './schema/sessions.ts';

/** A whole test is some hundred lines; of a longer story, the end. */
const LONGEST_TIMELINE = 500;

/** Of the journal, joined with the user who acted. */
export const timelineLine = {
	id: journal.id,
	kind: journal.kind,
	at: journal.at,
	details: journal.details,
	actorRole: journal.actorRole,
	by: sql<string | null>`${fullName(users)}`
};

/**
 * The last lines of the journal of a candidate, in their order, for whoever may watch his session. What the jury does, and
 * why, is for the staff.
 */
export async function readTimeline(
	actor: Actor,
	candidateId: number
): Promise<TimelineLine[] | { because: Refusal }> {
	const [candidate] = await db
		.select({ sessionId: candidates.sessionId })
		.from(candidates)
		.where(eq(candidates.id, candidateId));
	const mayRead =
		candidate && (await mayWatch({ sessionId: candidate.sessionId, userId: actor.userId! }));
	if (!mayRead) return { because: 'forbidden' };
	const lines = await db
		.select(timelineLine)
		.from(journal)
		.leftJoin(users, eq(users.id, journal.actorId))
		.where(and(eq(journal.candidateId, candidateId), ne(journal.actorRole, 'staff')))
		.orderBy(desc(journal.id))
		.limit(LONGEST_TIMELINE);
	return lines.reverse();
}
