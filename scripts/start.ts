/** The production server. The build makes `build/start.js` of it, which `npm start` runs. */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { closeHost } from '#realtime/host';
import { startServer } from '#realtime/server';
import { runUntilStopped } from './process.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);

await runUntilStopped(async () => {
	const host = await startServer(port);
	const address = host.http.address() as AddressInfo;
	console.log(`Vigie listens on http://localhost:${address.port}`);
}, closeHost);
