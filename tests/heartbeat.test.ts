import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Socket as NetSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import { nodes } from '#db/schema/nodes';
import { candidates } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import type { BoardRow } from '#engine/invigilation/board';
import type { Connection } from '#engine/vocabulary';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	setCandidate,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let page: Page;
let candidateId: number;

beforeEach(async () => {
	session = await createSession(1);
	invigilator = await createInvigilator(session);
	page = new Page(server.base, await createCandidate(session, 0), session);
	({ candidateId } = page.candidate);
	await page.begin(invigilator);
});

afterEach(() => page.close());

async function row(): Promise<BoardRow> {
	return (await readSessionBoard(session.id)).rows[0]!;
}

/** Heartbeats are seconds apart. */
const becomes = (connection: Connection) =>
	eventually(async () => expect((await row()).connection).toBe(connection));

async function connectionOf({ candidate }: Page): Promise<Connection> {
	const { candidateId } = candidate;
	const [found] = await db.select().from(candidates).where(eq(candidates.id, candidateId));
	return found!.connection;
}

/** The computer of the page, whose network stops without a word: nothing is read or answered any more. */
function network(): NetSocket {
	const { transport } = page.socket.io.engine as unknown as {
		transport: { ws: { _socket: NetSocket } };
	};
	return transport.ws._socket;
}

async function linesOf(kind: 'connectionLost' | 'connectionRegained'): Promise<number> {
	const lines = await db.select().from(journal).where(eq(journal.candidateId, candidateId));
	return lines.filter((line) => line.kind === kind).length;
}

describe('the connection of a candidate', () => {
	it('is in doubt once a heartbeat is missed, and sure again at the next one', async () => {
		await becomes('online');
		const before = await row();
		const lines = await linesOf('connectionRegained');
		network().pause();
		await becomes('doubtful');
		const silent = await row();
		expect(silent.version).toBeGreaterThan(before.version);
		expect(silent.connectionChangedAt).toBeGreaterThan(before.connectionChangedAt!);
		network().resume();
		await becomes('online');
		// A sign for the moment: the journal is not told.
		expect(await linesOf('connectionLost')).toBe(0);
		expect(await linesOf('connectionRegained')).toBe(lines);
	});

	it('is lost when the silence lasts, and comes back to the same challenge', async () => {
		const { servedId } = page.view!.challenge!;
		network().pause();
		await becomes('lost');
		expect(await linesOf('connectionLost')).toBe(1);
		await eventually(() => expect(page.socket.connected).toBe(true));
		await page.watch();
		await becomes('online');
		expect(page.view!.challenge!.servedId).toBe(servedId);
		expect((await row()).resumeRequestedAt).toBeNull();
	});
});

describe('several servers on one database', () => {
	it('lose whoever was connected to one that is gone, and keep the others', async () => {
		const other = new Page(server.base, await createCandidate(await createSession(1), 0), session);
		await other.watch();
		const gone = randomUUID();
		await setCandidate(candidateId, { connectionNode: gone });
		await db.insert(nodes).values({ id: gone, seenAt: Date.now() });
		await db
			.update(nodes)
			.set({ seenAt: sql`now() - interval '7 s'` })
			.where(eq(nodes.id, gone));
		await becomes('lost');
		expect(await linesOf('connectionLost')).toBe(1);
		expect(await db.select().from(nodes).where(eq(nodes.id, gone))).toEqual([]);
		expect(await connectionOf(other)).toBe('online');
		other.close();
	});

	it('do not lose who left one of them for another', async () => {
		const other = randomUUID();
		await db.insert(nodes).values({ id: other, seenAt: Date.now() + 60_000 });
		await setCandidate(candidateId, { connectionNode: other });
		page.close();
		// Another candidate, who came and left after him: what happened before is written.
		const last = new Page(server.base, await createCandidate(await createSession(1), 0), session);
		await last.watch();
		last.close();
		await eventually(async () => expect(await connectionOf(last)).toBe('lost'));
		expect((await row()).connection).toBe('online');
	});

	it('come back for their candidates when they were taken for gone', async () => {
		await becomes('online');
		const [{ connectionNode }] = (await db
			.select()
			.from(candidates)
			.where(eq(candidates.id, candidateId))) as [typeof candidates.$inferSelect];
		// As the others do with a server whose machine stood still.
		await db.delete(nodes).where(eq(nodes.id, connectionNode!));
		await setCandidate(candidateId, { connection: 'lost', connectionNode: null });
		await becomes('online');
	});
});
