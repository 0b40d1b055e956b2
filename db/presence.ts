/** What the server notices of a candidate's page: its connection and its focus. */
import { eq, sql } from 'drizzle-orm';
import { allowed, refused } from '#engine/invigilation/verdict';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import { act, SYSTEM, type Actor } from './journal.ts';
import { candidates } from './schema/sessions.ts';

/** Records that the candidate's last page left, or that a first one came. */
export function recordConnection(
	candidateId: number,
	connection: 'online' | 'lost'
): Promise<Outcome> {
	return actOnCandidate(SYSTEM, candidateId, async ({ tx, at, write }, now) => {
		if (now.row.connection === connection) return allowed;
		await tx
			.update(candidates)
			.set({ connection, connectionChangedAt: at })
			.where(eq(candidates.id, candidateId));
		await write({
			sessionId: now.sessionId,
			candidateId,
			kind: connection === 'lost' ? 'connectionLost' : 'connectionRegained'
		});
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
