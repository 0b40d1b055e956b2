/** Starts everything that lives as long as the process: the database, then the hub on the offered HTTP server. */
import { closeDatabase, openDatabase } from '#db/connection.server';
import { findHost } from './host.ts';
import { attachHub } from './hub.ts';
import { registry } from './metrics.ts';

export { siteOrigin } from './host.ts';
export { log } from './log.ts';

export async function startLive(): Promise<void> {
	const host = findHost();
	// Before it opens, so that a stop during the start leaves no database behind.
	host?.onClose(closeDatabase);
	await openDatabase();
	if (!host) return;
	const hub = await attachHub(host.http, host);
	host.onClose(hub.close);
	host.readMetrics = () => registry.metrics();
	host.isReady = true;
}
