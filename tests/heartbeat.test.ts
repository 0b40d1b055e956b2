import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Socket as NetSocket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db, type Transaction } from '#db/connection.server';
import { loseConnectionsOfGoneNodes } from '#db/nodes';
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
const network = () => networkOf(page);

function networkOf({ socket }: Page): NetSocket {
	const { transport } = socket.io.engine as unknown as {
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

describe('pages that leave together', () => {
	it('are missed as late as silent ones when they are a crowd, so that who comes back in time was never lost', async () => {
		const crowded = await createSession(2);
		const people = [await createCandidate(crowded, 0), await createCandidate(crowded, 1)];
		const crowd = people.flatMap((person) =>
			Array.from({ length: 55 }, () => new Page(server.base, person, crowded))
		);
		await Promise.all(crowd.map((one) => one.watch()));
		const leftAt = Date.now();
		for (const one of crowd) one.close();
		await eventually(async () => {
			const { rows } = await readSessionBoard(crowded.id);
			for (const { connection } of rows) expect(connection).toBe('lost');
		});
		for (const { connectionChangedAt } of (await readSessionBoard(crowded.id)).rows) {
			expect(connectionChangedAt! - leftAt).toBeGreaterThan(7_000);
		}
	});
});

describe('a connection that the database refuses to write', () => {
	afterEach(() => db.execute(sql`drop function if exists refuse cascade`));

	it('is written once it can be, when the page left as when it is silent', async () => {
		await becomes('online');
		const silent = new Page(server.base, await createCandidate(await createSession(1), 0), session);
		await silent.watch();
		await db.execute(sql`create function refuse() returns trigger language plpgsql as
			$$ begin raise exception 'refused'; end $$`);
		await db.execute(sql`create trigger refuse before update of connection on candidates
			for each row execute function refuse()`);
		const network = networkOf(silent);
		network.pause();
		page.close();
		// The page is missed after 2.5 s, and the silence noticed after 3 s.
		await sleep(4_000);
		expect((await row()).connection).toBe('online');
		await db.execute(sql`drop function refuse cascade`);
		await becomes('lost');
		await eventually(async () => {
			const [found] = await db
				.select()
				.from(candidates)
				.where(eq(candidates.id, silent.candidate.candidateId));
			expect(found!.connection).toBe('doubtful');
		});
		network.resume();
		silent.close();
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
		// His page is here: he is lost with that server, and at once found again.
		await eventually(async () => expect(await linesOf('connectionLost')).toBe(1));
		await becomes('online');
		expect(await db.select().from(nodes).where(eq(nodes.id, gone))).toEqual([]);
		expect(await connectionOf(other)).toBe('online');
		other.close();
	});

	it('lose them in the order of their ids, so that nobody waits in a circle', async () => {
		const gone = randomUUID();
		const { id } = await createSession(2);
		const [first, second] = (await readSessionBoard(id)).rows;
		await setCandidate(second!.candidateId, { connectionNode: gone });
		await setCandidate(first!.candidateId, { connectionNode: gone });
		const lock = (tx: Transaction, candidateId: number) =>
			tx
				.select()
				.from(candidates)
				.where(eq(candidates.id, candidateId))
				.for('update', { noWait: true });
		let losing;
		await db.transaction(async (tx) => {
			await lock(tx, first!.candidateId);
			await db.insert(nodes).values({ id: gone, seenAt: 0 });
			losing = loseConnectionsOfGoneNodes();
			await sleep(300);
			await lock(tx, second!.candidateId);
		});
		await losing;
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

	it('leave a test to the page that holds it at one of them, and ask to resume once that one is gone', async () => {
		const other = randomUUID();
		await db.insert(nodes).values({ id: other, seenAt: Date.now() + 60_000 });
		await setCandidate(candidateId, { connectionNode: other });
		page.close();
		const phone = new Page(server.base, page.candidate, session);
		await phone.watch();
		expect(phone.view).toMatchObject({ resumeRequestedAt: null, challenge: null });
		// Longer than what is not settled waits for.
		await sleep(3_000);
		const [held] = await db.select().from(candidates).where(eq(candidates.id, candidateId));
		expect(held).toMatchObject({ connectionNode: other, resumeRequestedAt: null });
		await db.update(nodes).set({ seenAt: 0 }).where(eq(nodes.id, other));
		await eventually(() => expect(phone.view!.resumeRequestedAt).not.toBeNull());
		await becomes('online');
		phone.close();
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
