/** Connections that would cost the others: one that sends more than any page does, one that is deaf. */
import type { Server, Socket } from 'socket.io';
import { log } from './log.ts';
import { metrics } from './metrics.ts';

type Connection = Socket['conn'];

/** Far more than any page sends. Beyond the rate of each order, orders are refused first. */
const MOST_PACKETS = 600;
const WINDOW = 10_000;

/** Closes them for good. Every packet counts, of whoever is signed in or not, whatever it says. */
export function closeHarmful(io: Pick<Server, 'engine'>): void {
	io.engine.on('connection', (connection: Connection) => {
		let since = Date.now();
		let packets = 0;
		connection.on('packet', () => {
			const now = Date.now();
			if (now - since > WINDOW) {
				since = now;
				packets = 0;
			}
			packets++;
			if (packets <= MOST_PACKETS) return;
			metrics.floods.inc();
			log.warn({ address: connection.remoteAddress }, 'a connection that flooded was closed');
			connection.close(true);
			hangUp(connection);
		});
		connection.on('close', (reason: string) => {
			if (reason === 'ping timeout') hangUp(connection);
		});
	});
}

/** The library says goodbye and waits 30 s for an answer, which somebody deaf or hostile does not give. */
function hangUp({ transport }: Connection): void {
	// Of a WebSocket; polling has nothing open between two requests.
	const { socket } = transport as unknown as { socket?: { terminate(): void } };
	socket?.terminate();
}
