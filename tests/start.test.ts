/** The start of the production server: those who come meanwhile, as every page of a room does, and what it settles. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { createUser } from './support/room.ts';
import { end, freePort, runScript, startApp } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';

let databaseUrl: string;
beforeAll(async () => {
	databaseUrl = await openTestDatabase();
});
afterAll(closeDatabase);

it('marks as secure the cookies of a site that is reached by HTTPS, whoever forgets to say so', async () => {
	const app = await startApp('production', databaseUrl, undefined, {
		ORIGIN: 'https://vigie.example/'
	});
	const ask = { method: 'POST', headers: { 'content-type': 'application/json' } };
	const asked = await fetch(`${app.base}/connexion/cle`, ask);
	await app.stop();
	expect(asked.headers.getSetCookie()).toEqual([expect.stringMatching(/^vigie_ceremony=.*Secure/)]);
});

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
