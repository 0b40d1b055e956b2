/** What the server notices of the connections of a candidate's pages. */
import { sql } from 'drizzle-orm';
import { readPages, type ConnectedPage } from '#engine/invigilation/pages';
import type { JournalKind } from '#engine/vocabulary';
import { inBatches } from './batches.ts';
import { findCandidateNow, lockCandidates, type CandidateNow } from './candidates.ts';
import type { Transaction } from './connection.server.ts';
import { act, SYSTEM, type JournalLine } from './journal.ts';
import { isNewest } from './live-tests.ts';
import { candidates } from './schema/sessions.ts';

interface Pages {
	candidateId: number;
	/** The server that says so. */
	node: string;
	/** Those connected to it. */
	pages: readonly ConnectedPage[];
	/** What was read of the candidate just before, by the only server of the database. */
	found?: CandidateNow | null;
}

/**
 * Records what the pages of a candidate that are connected to a server amount to: his connection, and whether he asks to
 * resume a test that none of them holds. The page that holds it and comes back withdraws what another one asked
 * meanwhile. Nothing is recorded while another server speaks for him, see `notice`.
 * @returns what is now true of the candidate, null when there is none
 */
export async function recordPages(told: Pages): Promise<CandidateNow | null> {
	// Who comes back before he was missed changes nothing: thousands do together after a cut.
	const { candidateId, found } = told;
	const isChange = (now: CandidateNow | null) =>
		now !== null && notice(now, told, Date.now()).length > 0;
	// What is written is read again with it.
	if (found && isChange(found)) return recordChange(told);
	const now = found && isNewest(found) ? found : await findCandidateNow(candidateId);
	return isChange(now) ? recordChange(told) : now;
}

const recordChange = inBatches(
	500,
	async (batch: Pages[]): Promise<(CandidateNow | null)[]> => {
		const { value: before, changed } = await act(SYSTEM, async ({ tx, at, write, touch }) => {
			const everybody = await lockCandidates(tx, [...new Set(batch.map((one) => one.candidateId))]);
			const byId = new Map(everybody.map((now) => [now.id, now]));
			const noticed = batch.flatMap((told) => {
				const now = byId.get(told.candidateId);
				return now ? notice(now, told, at) : [];
			});
			if (noticed.length > 0) {
				await writeFacts(tx, noticed);
				for (const { id, facts } of noticed) {
					byId.set(id, { ...byId.get(id)!, connectionNode: facts.connectionNode });
				}
				touch(noticed.filter(({ isNews }) => isNews).map(({ id }) => id));
				await write(...noticed.flatMap(({ lines }) => lines));
			}
			return byId;
		});
		return batch.map(
			({ candidateId }) => changed.get(candidateId) ?? before.get(candidateId) ?? null
		);
	},
	{ from: 8, rest: 400 }
);

type Facts = Pick<
	typeof candidates.$inferSelect,
	'connection' | 'connectionChangedAt' | 'connectionNode' | 'resumeRequestedAt' | 'authorizedAt'
>;

interface Noticed {
	id: number;
	facts: Facts;
	/** Whether watchers are told: that another server holds the same pages is no news. */
	isNews: boolean;
	lines: JournalLine[];
}

/**
 * What changes for a candidate who has these pages; nothing when it was known. While another server holds pages of his,
 * only a page that is heard here, and holds the test if one runs, speaks for him: that server says when its own are gone.
 */
function notice(
	{ id, sessionId, row, assessment, connectionNode: holder }: CandidateNow,
	{ node, pages: connected }: Pages,
	at: number
): Noticed[] {
	const pages = readPages(connected, assessment?.seat ?? null);
	const { connection } = pages;
	const isElsewhere = holder !== null && holder !== node;
	if (isElsewhere && (connection !== 'online' || pages.asksToResume)) return [];
	const connectionNode = connection === 'lost' ? null : node;
	const kinds: JournalKind[] = [];
	let { connectionChangedAt, resumeRequestedAt, authorizedAt } = row;
	const isOther = row.connection !== connection;
	if (isOther) connectionChangedAt = at;
	// A heartbeat that was missed is a sign for the moment, and no line of the journal.
	const wasThere = row.connection === 'online' || row.connection === 'doubtful';
	if (wasThere && connection === 'lost') kinds.push('connectionLost');
	if (!wasThere && connection !== 'lost') kinds.push('connectionRegained');
	if (pages.asksToResume && resumeRequestedAt === null) {
		kinds.push('resumeRequested');
		resumeRequestedAt = at;
	}
	if (pages.holdsTest && resumeRequestedAt !== null) {
		kinds.push('resumeWithdrawn');
		resumeRequestedAt = null;
		authorizedAt = null;
	}
	const isNews = isOther || kinds.length > 0;
	if (!isNews && holder === connectionNode) return [];
	const lines = kinds.map((kind) => ({ sessionId, candidateId: id, kind }));
	const who = { connection, connectionChangedAt, connectionNode };
	return [{ id, facts: { ...who, resumeRequestedAt, authorizedAt }, isNews, lines }];
}

async function writeFacts(
	tx: Transaction,
	noticed: readonly { id: number; facts: Facts }[]
): Promise<void> {
	const rows = noticed.map(({ id, facts }) => ({
		id,
		connection: facts.connection,
		changed: facts.connectionChangedAt,
		node: facts.connectionNode,
		requested: facts.resumeRequestedAt,
		authorized: facts.authorizedAt
	}));
	await tx.execute(sql`
		update candidates set
			connection = facts.connection,
			connection_node = facts.node,
			connection_changed_at = to_timestamp(facts.changed / 1000.0),
			resume_requested_at = to_timestamp(facts.requested / 1000.0),
			authorized_at = to_timestamp(facts.authorized / 1000.0)
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as facts (
			id int, connection connection, node uuid, changed bigint, requested bigint, authorized bigint
		)
		where candidates.id = facts.id`);
}
