/**
 * `npm run bench:storm`: every connection of a live server is cut at once, and everybody comes back: how long it takes,
 * how long the server answers nobody meanwhile, and what it asks of the database.
 */
import type { Socket as Tcp } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedRooms } from '#db/seed/rooms';
import { Crowd, PER_ROOM } from './bench/crowd.ts';
import { percentiles } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie, readProcess } from './bench/servers.ts';
import { compareScreens, screensAgree } from './bench/truth.ts';
import type { ClientSocket } from './simulation/client.ts';

const { candidates } = readNumbers({ candidates: 5000 });
const PATIENCE_MS = 120_000;
/** What pages say once they are back (where the focus is, what time it is) ends within. */
const REST_MS = 1_000;

await measure(async () => {
	const rooms = await seedRooms(candidates, PER_ROOM);
	const { base } = await launchVigie();
	console.log('everybody sits down');
	const crowd = await Crowd.seat(base, rooms);
	await sleep(REST_MS);

	console.log('every connection is cut');
	const before = await readProcess(base);
	const cutAt = performance.now();
	for (const { socket } of crowd.pages) cut(socket);
	const areBack = await screensAgree(crowd, cutAt, PATIENCE_MS);
	const backs = crowd.pages.map(({ backAt }) => backAt - cutAt);
	await sleep(REST_MS);
	const after = await readProcess(base);
	const { differing } = await compareScreens(crowd);
	crowd.close();

	const returns = crowd.pages.length;
	const statements = after.sqlStatements - before.sqlStatements;
	const { p50Ms, p99Ms } = percentiles(backs);
	const figures = {
		candidates,
		returns,
		backMs: Math.round(backs.reduce((a, b) => Math.max(a, b))),
		backP50Ms: Math.round(p50Ms),
		backP99Ms: Math.round(p99Ms),
		eventLoopP99Ms: after.eventLoopP99Ms,
		statements,
		statementsPer100Returns: Math.round((statements / returns) * 10_000) / 100,
		screensDiffering: differing,
		serverCpuSeconds: Math.round((after.cpuSeconds - before.cpuSeconds) * 100) / 100,
		serverRssMb: after.rssMb
	};
	return { figures, holds: areBack && differing === 0 };
});

/** As a network that fails: no word of the protocol says goodbye. The library shows no way to that connection. */
function cut(socket: ClientSocket): void {
	const { transport } = socket.io.engine as unknown as { transport: { ws: { _socket: Tcp } } };
	transport.ws._socket.destroy();
}
