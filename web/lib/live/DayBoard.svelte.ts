/** Several rooms at a time, by one socket: what a center follows of its day. */
import type { SessionDigest, SessionWatch } from '#realtime/contract';
import { onceMore } from '#engine/live-board/once-more';
import type { BoardRow } from '#engine/invigilation/board';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import { Connection } from './connection.svelte.ts';
import { SessionFacts, type FollowedSnapshot } from './SessionFacts.svelte.ts';

/** Digests come every 5 s; without any for so long, the rooms do not know that we watch. */
const SILENCE = 15_000;

class Room {
	rows = $state.raw<readonly BoardRow[]>([]);
	/** Until it is deleted, or its reader is no member any more. */
	isTold = $state(true);
	readonly facts: SessionFacts;
	readonly sessionId: number;
	readonly mirror = new BoardMirror();
	/** Asks for everybody in it. */
	readonly watch: (because: SessionWatch['because']) => Promise<void>;

	constructor(
		snapshot: FollowedSnapshot,
		watch: (room: Room, because: SessionWatch['because']) => Promise<void>
	) {
		this.sessionId = snapshot.sessionId;
		this.facts = new SessionFacts(snapshot);
		this.watch = onceMore((because) => watch(this, because));
		this.take(snapshot.rows);
	}

	take(rows: readonly BoardRow[]): void {
		this.mirror.take(rows);
		this.show();
	}

	show(): void {
		this.rows = [...this.mirror.rows.values()];
	}
}

export class DayBoard {
	readonly connection: Connection;
	readonly rooms: readonly Room[];
	#heardAt = 0;
	#watchdog: ReturnType<typeof setInterval> | undefined;

	/** @param now the server's clock when it drew the page */
	constructor(snapshots: readonly FollowedSnapshot[], now: number) {
		this.connection = new Connection(now);
		const watch = this.#watch.bind(this);
		this.rooms = snapshots.map((snapshot) => new Room(snapshot, watch));
	}

	/** In the browser only: the first rows are drawn by the server. */
	open(): void {
		this.connection.open(() => this.#watchAll('opened'));
		this.connection.on('rows:changed', (lines) => this.#hear(lines));
		this.connection.on('session:digest', (digest) => this.#check(digest));
		this.connection.on('session:dismissed', (id) => void this.#room(id)?.watch('digest'));
		this.#watchdog = setInterval(() => {
			const isSilent = this.connection.now - this.#heardAt > SILENCE;
			if (isSilent && this.connection.link === 'online') this.#watchAll('digest');
		}, SILENCE);
	}

	close(): void {
		clearInterval(this.#watchdog);
		this.connection.close();
	}

	#watchAll(because: SessionWatch['because']): void {
		for (const room of this.rooms) void room.watch(because);
	}

	async #watch(room: Room, because: SessionWatch['because']): Promise<void> {
		const watch = { sessionId: room.sessionId, because };
		const reply = await this.connection.orderUntilHeard('session:watch', watch);
		room.isTold = reply.ok;
		if (!reply.ok) return;
		room.take(reply.data.rows);
		this.#heardAt = this.connection.now;
	}

	/** Lines do not say of which room they are: one of them knows the candidates, or has somebody new. */
	#hear(lines: string[]): void {
		const told = this.rooms.map((room) => ({ room, ...room.mirror.hear(lines) }));
		for (const { room, changed } of told) if (changed.length > 0) room.show();
		if (told.every(({ isUnread }) => isUnread)) this.#watchAll('unread');
	}

	#check(digest: SessionDigest): void {
		this.#heardAt = this.connection.now;
		const room = this.#room(digest.sessionId);
		room?.facts.hear(digest);
		if (room?.mirror.check(digest)) void room.watch('digest');
	}

	#room(id: number): Room | undefined {
		return this.rooms.find(({ sessionId }) => sessionId === id);
	}
}
