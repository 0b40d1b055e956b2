/** Those who come while the production server starts, as every page of a room does after a restart. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { createUser } from './support/room.ts';
import { end, freePort, runScript } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';

let databaseUrl: string;
beforeAll(async () => {
	databaseUrl = await openTestDatabase();
});
afterAll(closeDatabase);

it.each(['websocket', 'polling'])(
	'lets in once it is ready who knocked before, by %s',
	async (transport) => {
		const { cookie } = await createUser();
		const port = await freePort();
		const base = `http://localhost:${port}`;
		const child = runScript(['build/start.js', '--port', String(port)], {
			DATABASE_URL: databaseUrl
		});
		try {
			// The port is open before the database is.
			let first: Response | null = null;
			while (!(first = await fetch(`${base}/readyz`).catch(() => null))) await sleep(5);
			const socket = io(base, {
				transports: [transport],
				extraHeaders: { cookie, origin: base },
				reconnection: false
			});
			await new Promise<void>((entered, failed) => {
				socket.on('connect', entered);
				socket.on('connect_error', failed);
			});
			expect(first.status).toBe(503);
			socket.close();
		} finally {
			await end(child, 'SIGTERM');
		}
	}
);
