/** What `/metrics` tells. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const metrics = {
	connectedSockets: new Gauge({
		name: 'vigie_connected_sockets',
		help: 'Sockets connected to this server',
		registers: [registry]
	}),
	announcedRows: new Counter({
		name: 'vigie_announced_rows_total',
		help: 'Board rows announced after a commit',
		registers: [registry]
	}),
	digestMismatches: new Counter({
		name: 'vigie_digest_mismatches_total',
		help: 'Boards that did not add up and asked for a new snapshot',
		registers: [registry]
	})
};
