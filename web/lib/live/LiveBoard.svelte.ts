/** A live board on a screen: rows that are replaced when a newer version comes. */
/* eslint-disable svelte/prefer-svelte-reactivity -- what the socket said is plain; `rows` and seats are what the screen hears */
import type { Mirror } from '#engine/live-board/mirror';
import { onceMore } from '#engine/live-board/once-more';
import type { BoardDigest } from '#engine/live-board/rows';
import type { Refusal } from '#engine/vocabulary';
import { Connection } from './connection.svelte.ts';

/** Digests come every 5 s; without any for so long, the server does not know that we watch. */
const SILENCE = 15_000;
/** A hidden window draws no frame: what came is then read after this. */
const FRAME_TIMEOUT = 100;

/** Why everybody is asked for. */
export type WatchReason = 'opened' | 'digest' | 'unread';

/** What one row of the screen listens to, so that a change of one draws one. */
class Seat<Row> {
	row = $state.raw() as Row;

	constructor(row: Row) {
		this.row = row;
	}
}

export abstract class LiveBoard<Row extends { version: number }> {
	connection: Connection;
	/** Everybody, in order. */
	rows = $state.raw<Row[]>([]);
	/** How often everybody was asked for: what else is told is to be asked for again then. */
	watches = $state(0);
	/** Why everybody was refused. */
	watchRefusal = $state<Refusal | null>(null);

	protected readonly mirror: Mirror<Row>;
	readonly #compare: (a: Row, b: Row) => number;
	#seats = new Map<number, Seat<Row>>();
	/** Who came, changed or left since the last frame. */
	#changed = new Set<number>();
	#frame: { request: number; timer: ReturnType<typeof setTimeout> } | null = null;
	#heardAt = 0;
	#watchdog: ReturnType<typeof setInterval> | undefined;

	/** @param compare of two rows, by what does not change often: their order on the screen is computed again then */
	constructor(
		at: number,
		rows: readonly Row[],
		mirror: Mirror<Row>,
		compare: (a: Row, b: Row) => number
	) {
		this.connection = new Connection(at);
		this.mirror = mirror;
		this.#compare = compare;
		this.show(this.mirror.take(rows));
	}

	/** Asks the server for everybody, and to be told of what follows. */
	protected abstract ask(
		because: WatchReason
	): Promise<{ rows: readonly Row[] } | { because: Refusal }>;

	/** What the board hears, once the connection is open. */
	protected abstract listen(): void;

	/** A row by its id, undefined once it left. Who reads it hears of this one only. */
	row(id: number): Row | undefined {
		return this.#seats.get(id)?.row;
	}

	/** In the browser only: the first rows are drawn by the server. */
	open(): void {
		this.connection.open(() => void this.watch('opened'));
		this.listen();
		this.#watchdog = setInterval(() => void this.#breakSilence(), SILENCE);
	}

	close(): void {
		clearInterval(this.#watchdog);
		this.#cancelFrame();
		this.connection.close();
	}

	protected watch = onceMore(async (because: WatchReason): Promise<void> => {
		const reply = await this.ask(because);
		this.watchRefusal = 'because' in reply ? reply.because : null;
		if ('because' in reply) return;
		this.show(this.mirror.take(reply.rows));
		this.#heardAt = this.connection.now;
		this.watches++;
	});

	/** The proof that nothing was missed. */
	protected async check(digest: BoardDigest): Promise<void> {
		this.#heardAt = this.connection.now;
		if (this.mirror.check(digest)) await this.watch('digest');
	}

	/** News of one frame is drawn together. */
	protected async hear(lines: readonly string[]): Promise<void> {
		const { changed, isUnread } = this.mirror.hear(lines);
		for (const id of changed) this.#changed.add(id);
		if (changed.length > 0) this.#drawSoon();
		// Somebody new, or a server that speaks otherwise since this page was opened.
		if (isUnread) await this.watch('unread');
	}

	/** Puts on screen what is known of these, and of who changed since the last frame. */
	protected show(changed: Iterable<number>): void {
		this.#cancelFrame();
		const ids = new Set([...changed, ...this.#changed]);
		this.#changed.clear();
		if (ids.size === 0) return;
		let isSameList = true;
		for (const id of ids) {
			const row = this.mirror.rows.get(id);
			const seat = this.#seats.get(id);
			isSameList &&= !!row && !!seat && this.#compare(row, seat.row) === 0;
			if (!row) this.#seats.delete(id);
			else if (seat) seat.row = row;
			else this.#seats.set(id, new Seat(row));
		}
		this.rows = isSameList
			? this.rows.map((row) => this.mirror.rows.get(this.mirror.idOf(row))!)
			: [...this.mirror.rows.values()].sort(this.#compare);
	}

	async #breakSilence(): Promise<void> {
		const isSilent = this.connection.now - this.#heardAt > SILENCE;
		if (isSilent && this.connection.link === 'online') await this.watch('digest');
	}

	#drawSoon(): void {
		this.#frame ??= {
			request: requestAnimationFrame(() => this.show([])),
			timer: setTimeout(() => this.show([]), FRAME_TIMEOUT)
		};
	}

	#cancelFrame(): void {
		if (!this.#frame) return;
		cancelAnimationFrame(this.#frame.request);
		clearTimeout(this.#frame.timer);
		this.#frame = null;
	}
}
