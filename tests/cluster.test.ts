import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import type { SeededSession } from '#db/seed/school';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import { openSocket, order, sendOrder, type ClientSocket } from '../scripts/simulation/client.ts';
import { freePort, startApp, type App } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { hasRedis, startRedis, type Redis } from './support/redis.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	type Person
} from './support/room.ts';

/** The candidate sits at one server, the invigilator watches at the other. */
describe.skipIf(!hasRedis)('two servers on one database', () => {
	let redis: Redis;
	let start: () => Promise<App>;
	let a: App;
	let b: App;
	let session: SeededSession;
	let invigilator: Person;
	let board: ClientSocket;
	let page: Page;
	const mirror = new BoardMirror();

	const row = () => mirror.rows.get(page.candidate.candidateId)!;
	const send = (kind: 'authorizeStart' | 'pause' | 'resume') =>
		sendOrder(board, session.id, [page.candidate.candidateId], { kind });
	const expectSameAsDatabase = () =>
		eventually(async () => {
			const { rows } = await readSessionBoard(session.id);
			expect([...mirror.rows.values()]).toEqual(rows);
		});

	async function watch(): Promise<void> {
		const reply = await order(board, 'session:watch', { sessionId: session.id, because: 'opened' });
		expect(reply).toMatchObject({ ok: true });
		if (reply.ok) mirror.take(reply.data.rows);
	}

	beforeAll(async () => {
		const databaseUrl = await openTestDatabase();
		redis = await startRedis(await freePort());
		start = () =>
			startApp('production', databaseUrl, undefined, {
				REDIS_URL: redis.url,
				VIGIE_SECRET: 'tests'
			});
		a = await start();
		b = await start();
		session = await createSession(1);
		invigilator = await createInvigilator(session);
		board = openSocket(b.base, invigilator.cookie);
		board.on('rows:changed', (lines) => mirror.hear(lines));
		await watch();
		page = new Page(a.base, await createCandidate(session, 0), session);
	}, 180_000);

	afterAll(async () => {
		page?.close();
		board?.close();
		await Promise.all([a?.stop(), b?.stop()]);
		await redis?.stop();
		await closeDatabase();
	});

	it('show at one what a candidate does at the other, and bring orders back', async () => {
		await page.watch();
		const { candidateId } = page.candidate;
		await order(page.socket, 'instructions:acknowledge', { candidateId });
		await eventually(() => expect(row().instructionsReadAt).not.toBeNull());
		await send('authorizeStart');
		await eventually(() => expect(page.view!.authorizedAt).not.toBeNull());
		expect(await page.enter()).toMatchObject({ ok: true });
		expect(await page.answer()).toMatchObject({ ok: true });
		await eventually(() => expect(row().answered).toBe(1));

		await send('pause');
		await eventually(() => expect(page.view!.pausedAt).not.toBeNull());
		await send('resume');
		await eventually(() => expect(page.view!.pausedAt).toBeNull());
		// From the memory of the first server, which the second one has made old.
		expect(await page.answer()).toMatchObject({ ok: true, data: { answered: 2 } });
		await expectSameAsDatabase();
	});

	it('go on each by itself while Redis is away, and agree once it is back', async () => {
		const { port } = new URL(redis.url);
		await redis.stop();
		expect(await page.answer()).toMatchObject({ ok: true, data: { answered: 3 } });
		redis = await startRedis(Number(port));
		await eventually(() => expect(row().answered).toBe(3));
		await expectSameAsDatabase();
	});

	it('leave the test to the page that holds it at one, until it leaves', async () => {
		const phone = new Page(b.base, page.candidate, session);
		expect(await phone.watch()).toMatchObject({
			ok: true,
			data: { resumeRequestedAt: null, challenge: null }
		});
		expect(await page.answer()).toMatchObject({ ok: true, data: { resumeRequestedAt: null } });
		await expectSameAsDatabase();
		expect(row()).toMatchObject({ resumeRequestedAt: null, connection: 'online' });

		page.close();
		await eventually(() => expect(phone.view!.resumeRequestedAt).not.toBeNull());
		await eventually(() => expect(row().connection).toBe('online'));
		const back = new Page(a.base, page.candidate, session);
		back.seat = page.seat;
		page = back;
		expect(await page.watch()).toMatchObject({ ok: true, data: { resumeRequestedAt: null } });
		phone.close();
		await expectSameAsDatabase();
	});

	it('lose nobody whose page is at one when the other is killed', async () => {
		const c = await start();
		const phone = new Page(c.base, page.candidate, session);
		await phone.watch();
		await c.kill();
		phone.close();
		// Longer than a server that is not seen lives.
		await sleep(10_000);
		expect(row().connection).toBe('online');
		expect(await page.answer()).toMatchObject({ ok: true, data: { resumeRequestedAt: null } });
		await expectSameAsDatabase();
	});

	it('let the candidates of one that is killed go on at the other, with nothing to ask', async () => {
		const { servedId } = page.view!.challenge!;
		await a.kill();
		const moved = new Page(b.base, page.candidate, session);
		page.close();
		moved.seat = page.seat;
		page = moved;
		expect(await page.watch()).toMatchObject({
			ok: true,
			data: { answered: 5, resumeRequestedAt: null, challenge: { servedId } }
		});
		expect(await page.answer()).toMatchObject({ ok: true, data: { answered: 6 } });
		await eventually(() => expect(row()).toMatchObject({ answered: 6, connection: 'online' }));
		await expectSameAsDatabase();
	});
});
