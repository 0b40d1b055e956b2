/** A board as Vigie's peers obtain it: nothing is told, everybody is asked for again and again. */
import type { SeededRoom } from '#db/seed/rooms';
import type { BoardRow } from '#engine/invigilation/board';
import { openSocket, type ClientSocket } from '../simulation/client.ts';
import { askForAll } from './watcher.ts';

/** Of Socket.IO, an acknowledgement. */
const REPLY = /^3/;

interface Polling {
	periodMs: number;
	/** When in the first period it asks for the first time, from 0 to 1. */
	phase: number;
	onRow: (row: BoardRow) => void;
}

export class PollingWatcher {
	readonly socket: ClientSocket;
	asks = 0;
	/** Characters of the replies. What the hub tells those who watch is not heard, and not counted. */
	bytes = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		base: string,
		private room: SeededRoom,
		private polling: Polling
	) {
		this.socket = openSocket(base, room.invigilatorCookie);
		this.socket.io.on('open', () =>
			this.socket.io.engine.on('packet', ({ type, data }) => {
				if (type !== 'message' || typeof data !== 'string' || !REPLY.test(data)) return;
				this.bytes += 1 + Buffer.byteLength(data);
			})
		);
	}

	start(): void {
		const { periodMs, phase } = this.polling;
		this.#timer = setTimeout(() => {
			void this.#ask();
			this.#timer = setInterval(() => void this.#ask(), periodMs);
		}, periodMs * phase);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.socket.close();
	}

	async #ask(): Promise<void> {
		this.asks++;
		const { rows } = await askForAll(this.socket, this.room.sessionId, 'opened');
		for (const row of rows) this.polling.onRow(row);
	}
}
