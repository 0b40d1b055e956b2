/** An invigilator's page without its screen: it watches as `web/lib/live/SessionBoard.svelte.ts` does. */
import type { BoardRow } from '#engine/invigilation/board';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import { onceMore } from '#engine/live-board/once-more';
import type { SessionSnapshot, SessionWatch } from '#realtime/contract';
import { openSocket, orderUntilHeard, type ClientSocket } from '../simulation/client.ts';

const SILENCE_MS = 15_000;
/** Of Engine.IO's `message`, then of Socket.IO's events: what tells changes of a board as they come. */
const NEWS = /^2\["(rows:changed|session:digest)"/;

export class Watcher {
	readonly socket: ClientSocket;
	readonly mirror = new BoardMirror();
	/** When the server last told a new connection of this page everybody in the room. */
	backAt = 0;
	/** When it last lost its connection. */
	leftAt = 0;
	/** Characters of rows and digests that the network brought, and rows told in them. */
	newsBytes = 0;
	toldRows = 0;
	/** Rows told at a version already known. */
	knownRows = 0;
	#onRow: (row: BoardRow) => void;
	#heardAt = 0;

	constructor(
		base: string,
		cookie: string,
		readonly sessionId: number,
		onRow: (row: BoardRow) => void = () => {}
	) {
		this.#onRow = onRow;
		this.socket = openSocket(base, cookie);
		this.socket.io.on('open', () => this.#countBytes());
		this.socket.on('connect', () => void this.#watch('opened'));
		this.socket.on('disconnect', () => (this.leftAt = performance.now()));
		this.socket.on('rows:changed', (lines) => void this.#hear(lines));
		this.socket.on('session:digest', (digest) => {
			this.#heardAt = performance.now();
			if (this.mirror.check(digest)) void this.#watch('digest');
		});
		setInterval(() => this.#breakSilence(), SILENCE_MS).unref();
	}

	async #hear(lines: string[]): Promise<void> {
		const { changed, isUnread } = this.mirror.hear(lines);
		this.toldRows += lines.length;
		this.knownRows += lines.length - changed.length;
		this.#tell(changed);
		if (isUnread) await this.#watch('unread');
	}

	/** Asks for everybody. */
	#watch = onceMore(async (because: SessionWatch['because']): Promise<void> => {
		const { id } = this.socket;
		const snapshot = await askForAll(this.socket, this.sessionId, because);
		this.#tell(this.mirror.take(snapshot.rows));
		this.#heardAt = performance.now();
		if (this.socket.id === id) this.backAt = this.#heardAt;
	});

	#tell(changed: Iterable<number>): void {
		for (const id of changed) {
			const row = this.mirror.rows.get(id);
			if (row) this.#onRow(row);
		}
	}

	#breakSilence(): void {
		const isSilent = performance.now() - this.#heardAt > SILENCE_MS;
		if (isSilent && this.socket.connected) void this.#watch('digest');
	}

	#countBytes(): void {
		this.socket.io.engine.on('packet', ({ type, data }) => {
			if (type !== 'message' || typeof data !== 'string' || !NEWS.test(data)) return;
			// With the character that says « message ».
			this.newsBytes += 1 + Buffer.byteLength(data);
		});
	}
}

/** Everybody in a session, as of one instant. */
export async function askForAll(
	socket: ClientSocket,
	sessionId: number,
	because: SessionWatch['because']
): Promise<SessionSnapshot> {
	const reply = await orderUntilHeard(socket, 'session:watch', { sessionId, because });
	if (!reply.ok) throw new Error(`an invigilator could not watch: ${reply.because}`);
	return reply.data;
}
