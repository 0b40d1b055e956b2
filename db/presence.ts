/** What the server notices of a candidate's pages: their connection and their focus. */
import { eq, sql } from 'drizzle-orm';
import { readPages } from '#engine/invigilation/pages';
import { allowed, refused } from '#engine/invigilation/verdict';
import type { JournalKind } from '#engine/vocabulary';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import { act, SYSTEM, type Actor } from './journal.ts';
import { candidates } from './schema/sessions.ts';

/**
 * Records what the connected pages of a candidate amount to: his connection, and whether he asks to resume a test that
 * none of them holds. The page that holds it and comes back withdraws what another one asked meanwhile.
 */
export function recordPages(
	candidateId: number,
	seats: readonly (string | null)[]
): Promise<Outcome> {
	return actOnCandidate(SYSTEM, candidateId, async ({ tx, at, write }, now) => {
		const pages = readPages(seats, now.assessment?.seat ?? null);
		const connection = pages.isOnline ? 'online' : 'lost';
		const changes: [JournalKind, Partial<typeof candidates.$inferInsert>][] = [];
		if (now.row.connection !== connection) {
			const kind = pages.isOnline ? 'connectionRegained' : 'connectionLost';
			changes.push([kind, { connection, connectionChangedAt: at }]);
		}
		if (pages.asksToResume && now.row.resumeRequestedAt === null) {
			changes.push(['resumeRequested', { resumeRequestedAt: at }]);
		}
		if (pages.holdsTest && now.row.resumeRequestedAt !== null) {
			changes.push(['resumeWithdrawn', { resumeRequestedAt: null, authorizedAt: null }]);
		}
		for (const [kind, change] of changes) {
			await tx.update(candidates).set(change).where(eq(candidates.id, candidateId));
			await write({ sessionId: now.sessionId, candidateId, kind });
		}
		return allowed;
	});
}

/** A server that starts has no connection yet: whoever was online when the last one stopped is lost until he returns. */
export async function forgetConnections(): Promise<void> {
	await act(SYSTEM, async ({ tx, at, write }) => {
		const lost = await tx
			.update(candidates)
			.set({ connection: 'lost', connectionChangedAt: at })
			.where(eq(candidates.connection, 'online'))
			.returning({ sessionId: candidates.sessionId, candidateId: candidates.id });
		await write(
			...lost.map((line) => ({
				...line,
				kind: 'connectionLost' as const,
				details: { serverStarted: true }
			}))
		);
	});
}

/** The page that holds the test came in front, or left the front. */
export function reportFocus(
	actor: Actor,
	candidateId: number,
	{ seat, isLost }: { seat: string; isLost: boolean }
): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		if (now.row.assessmentState === null) return refused('test-not-started');
		if (now.row.assessmentState !== 'started') return refused('test-ended');
		if (now.assessment?.seat !== seat) return refused('test-open-elsewhere');
		const line = { sessionId: now.sessionId, candidateId };
		const since = now.row.focusLostAt;
		if (isLost && since === null) {
			await tx
				.update(candidates)
				.set({ focusLostAt: at, focusLossCount: sql`${candidates.focusLossCount} + 1` })
				.where(eq(candidates.id, candidateId));
			await write({ ...line, kind: 'focusLost' });
		} else if (!isLost && since !== null) {
			await tx.update(candidates).set({ focusLostAt: null }).where(eq(candidates.id, candidateId));
			await write({ ...line, kind: 'focusRegained', details: { lastedMs: at - since } });
		}
		return allowed;
	});
}
