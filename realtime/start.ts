/** Starts everything that lives as long as the process: the database, then the hub on the offered HTTP server. */
import { closeDatabase, openDatabase } from '#db/connection.server';
import { findHost } from './host.ts';
import { attachHub } from './hub.ts';
import { registry } from './metrics.ts';

export async function startLive(): Promise<void> {
	await openDatabase();
	const host = findHost();
	if (!host) return;
	host.onClose(closeDatabase);
	const hub = await attachHub(host.http);
	host.onClose(hub.close);
	host.readMetrics = () => registry.metrics();
	host.isReady = true;
}
