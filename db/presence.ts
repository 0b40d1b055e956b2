/** What the server notices of the connections of a candidate's pages. */
import { eq, sql } from 'drizzle-orm';
import { readPages } from '#engine/invigilation/pages';
import type { JournalKind } from '#engine/vocabulary';
import { inBatches } from './batches.ts';
import { lockCandidates, type CandidateNow } from './candidates.ts';
import type { Transaction } from './connection.server.ts';
import { act, SYSTEM, type JournalLine } from './journal.ts';
import { candidates } from './schema/sessions.ts';

interface Pages {
	candidateId: number;
	/** The seat that each connected page shows. */
	seats: readonly (string | null)[];
}

/**
 * Records what the connected pages of a candidate amount to: his connection, and whether he asks to resume a test that
 * none of them holds. The page that holds it and comes back withdraws what another one asked meanwhile.
 * @returns what is now true of the candidate, null when there is none
 */
export const recordPages = inBatches(
	500,
	async (batch: Pages[]): Promise<(CandidateNow | null)[]> => {
		const { value: before, changed } = await act(SYSTEM, async ({ tx, at, write }) => {
			const everybody = await lockCandidates(tx, [...new Set(batch.map((one) => one.candidateId))]);
			const byId = new Map(everybody.map((now) => [now.id, now]));
			const noticed = batch.flatMap(({ candidateId, seats }) => {
				const now = byId.get(candidateId);
				return now ? notice(now, seats, at) : [];
			});
			if (noticed.length > 0) {
				await writeFacts(tx, noticed);
				await write(...noticed.flatMap(({ lines }) => lines));
			}
			return byId;
		});
		return batch.map(
			({ candidateId }) => changed.get(candidateId) ?? before.get(candidateId) ?? null
		);
	}
);

type Facts = Pick<
	typeof candidates.$inferSelect,
	'connection' | 'connectionChangedAt' | 'resumeRequestedAt' | 'authorizedAt'
>;

/** What changes for a candidate who has these pages; nothing when it was known. */
function notice(
	{ id, sessionId, row, assessment }: CandidateNow,
	seats: readonly (string | null)[],
	at: number
): { id: number; facts: Facts; lines: JournalLine[] }[] {
	const pages = readPages(seats, assessment?.seat ?? null);
	const connection = pages.isOnline ? 'online' : 'lost';
	const kinds: JournalKind[] = [];
	let { connectionChangedAt, resumeRequestedAt, authorizedAt } = row;
	if (row.connection !== connection) {
		kinds.push(pages.isOnline ? 'connectionRegained' : 'connectionLost');
		connectionChangedAt = at;
	}
	if (pages.asksToResume && resumeRequestedAt === null) {
		kinds.push('resumeRequested');
		resumeRequestedAt = at;
	}
	if (pages.holdsTest && resumeRequestedAt !== null) {
		kinds.push('resumeWithdrawn');
		resumeRequestedAt = null;
		authorizedAt = null;
	}
	if (kinds.length === 0) return [];
	const facts = { connection, connectionChangedAt, resumeRequestedAt, authorizedAt } as const;
	return [{ id, facts, lines: kinds.map((kind) => ({ sessionId, candidateId: id, kind })) }];
}

async function writeFacts(
	tx: Transaction,
	noticed: readonly { id: number; facts: Facts }[]
): Promise<void> {
	const rows = noticed.map(({ id, facts }) => ({
		id,
		connection: facts.connection,
		changed: facts.connectionChangedAt,
		requested: facts.resumeRequestedAt,
		authorized: facts.authorizedAt
	}));
	await tx.execute(sql`
		update candidates set
			connection = facts.connection,
			connection_changed_at = to_timestamp(facts.changed / 1000.0),
			resume_requested_at = to_timestamp(facts.requested / 1000.0),
			authorized_at = to_timestamp(facts.authorized / 1000.0)
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as facts (
			id int, connection connection, changed bigint, requested bigint, authorized bigint
		)
		where candidates.id = facts.id`);
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
