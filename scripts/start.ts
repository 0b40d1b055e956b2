/** `npm start`: the production server, built first if it is not. */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startServer } from '#realtime/server';
import { ensureBuild } from './build.ts';
import { run, stopOnSignals } from './process.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);

await run(async () => {
	ensureBuild();
	const host = await startServer(port);
	stopOnSignals(host.close);
	const address = host.http.address() as AddressInfo;
	console.log(`Vigie listens on http://localhost:${address.port}`);
});
