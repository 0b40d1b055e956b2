/** The production server. The build makes `build/start.js` of it, which `npm start` runs. */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { closeHost } from '#realtime/host';
import { startServer } from '#realtime/server';
import { runUntilStopped } from './process.ts';

// Left alone, the heap grows to several times what is in use before old objects are collected. Every open page costs
// memory as long as it is open: collected when it grew by a half, the same room takes half of it, for a few percent of CPU.
setFlagsFromString('--heap-growing-percent=50');
// `npm start` gives `--v8-pool-size=1`, which cannot be set once the program runs: old objects are collected beside it by one
// thread and not four, which would take every processor of a small machine from it and from PostgreSQL for a quarter of a second.

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);

await runUntilStopped(async () => {
	const host = await startServer(port);
	const address = host.http.address() as AddressInfo;
	console.log(`Vigie listens on http://localhost:${address.port}`);
}, closeHost);
