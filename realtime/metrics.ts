/** What `/metrics` tells. */
import { countStatements } from '#db/connection.server';
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
	}),
	floods: new Counter({
		name: 'vigie_floods_total',
		help: 'Connections closed because they sent more than any page would',
		registers: [registry]
	}),
	sqlStatements: new Counter({
		name: 'vigie_sql_statements_total',
		help: 'Statements sent to the database',
		registers: [registry],
		collect() {
			this.reset();
			this.inc(countStatements());
		}
	})
};
