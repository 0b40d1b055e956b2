/** A server that stops: how its pages leave it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seedRooms } from '#db/seed/rooms';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { startApp, type App } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';

/** More than are sent away before the first of them are heard elsewhere. */
const CANDIDATES = 240;
const PER_ROOM = 30;

let start: () => Promise<App>;
let pages: ClientSocket[];

// Each has a database of its own: a server that stopped a moment ago would count as another one.
beforeEach(async () => {
	const databaseUrl = await openTestDatabase();
	start = () => startApp('production', databaseUrl);
});
afterEach(closeDatabase);

/** Full rooms, whose pages do not come back. */
async function fillRooms(base: string): Promise<void> {
	const rooms = await seedRooms(CANDIDATES, PER_ROOM);
	const sitting = rooms.flatMap(({ candidates }) =>
		candidates.map(async ({ candidateId, cookie }) => {
			const page = openSocket(base, cookie);
			page.io.reconnection(false);
			page.removeAllListeners('disconnect');
			const reply = await order(page, 'candidate:watch', { candidateId, seat: null });
			expect(reply).toMatchObject({ ok: true });
			return page;
		})
	);
	pages = await Promise.all(sitting);
}

/** How many pages were heard after the first of them was sent away. */
async function stop(app: App): Promise<number> {
	const first = new Promise<void>((left) => {
		for (const page of pages) page.on('disconnect', () => left());
	});
	const stopped = app.stop();
	await first;
	const left = pages.filter((page) => page.connected);
	const replies = await Promise.all(left.map((page) => order(page, 'clock:read', null)));
	expect(await stopped).toBe(0);
	return replies.filter(({ ok }) => ok).length;
}

it('sends its pages away room by room, and hears the others meanwhile, when another server is there', async () => {
	const a = await start();
	const b = await start();
	try {
		await fillRooms(a.base);
		expect(await stop(a)).toBeGreaterThan(0);
	} finally {
		await a.stop();
		await b.stop();
	}
}, 120_000);

it('keeps nobody waiting when it is alone', async () => {
	const a = await start();
	try {
		await fillRooms(a.base);
		expect(await stop(a)).toBe(0);
	} finally {
		await a.stop();
	}
}, 120_000);
