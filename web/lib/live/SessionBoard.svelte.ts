/** The room on the invigilator's screen: rows that are replaced when a newer version comes. */
/* eslint-disable svelte/prefer-svelte-reactivity -- what the socket said is plain; `rows` and seats are what the screen hears */
import type { Reply, SessionDigest, SessionSnapshot, SessionWatch } from '#realtime/contract';
import { compareNames } from '#engine/invigilation/attention';
import { countRows, type BoardRow } from '#engine/invigilation/board';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import type { OrderGroup } from '#engine/invigilation/receipts';
import type { LiveAlertReason, Refusal } from '#engine/vocabulary';
import { Connection } from './connection.svelte.ts';
import { onceMore } from './once-more.ts';

/** Digests come every 5 s; without any for so long, the room does not know that we watch. */
const SILENCE = 15_000;
/** A hidden window draws no frame: what came is then read after this. */
const FRAME_TIMEOUT = 100;

/** What an invigilator does to a row, beside orders and alerts. */
export type RowAct = 'start:unauthorize' | 'hand:dismiss';

/** What one row of the screen listens to, so that a change of one draws one. */
class Seat {
	row = $state.raw() as BoardRow;

	constructor(row: BoardRow) {
		this.row = row;
	}
}

export class SessionBoard {
	/** Why the last order was refused, and for whom. */
	refusal = $state.raw<{ because: Refusal; row: BoardRow | null } | null>(null);
	connection: Connection;
	/** Everybody, in the order of names. */
	rows = $state.raw<BoardRow[]>([]);
	/** How often the room was asked for: what else is told to the room is to be asked for again then. */
	watches = $state(0);
	/** As of the last time that the room was asked for; empty until then. */
	recentOrders = $state.raw<readonly OrderGroup[]>([]);

	readonly sessionId: number;
	#mirror = new BoardMirror();
	#seats = new Map<number, Seat>();
	/** Who came, changed or left since the last frame. */
	#changed = new Set<number>();
	#frame: { request: number; timer: ReturnType<typeof setTimeout> } | null = null;
	#heardAt = 0;
	#watchdog: ReturnType<typeof setInterval> | undefined;

	constructor(snapshot: SessionSnapshot) {
		this.sessionId = snapshot.sessionId;
		this.connection = new Connection(snapshot.at);
		this.#show(this.#mirror.take(snapshot.rows));
	}

	counts = $derived.by(() => countRows(this.rows, this.connection.now));

	/** The row of a candidate, undefined once he left the room. Who reads it hears of this one only. */
	row(candidateId: number): BoardRow | undefined {
		return this.#seats.get(candidateId)?.row;
	}

	/** In the browser only: the first rows are drawn by the server. */
	open(): void {
		this.connection.open(() => void this.#watch('opened'));
		this.connection.on('rows:changed', (lines) => void this.#hear(lines));
		this.connection.on('session:digest', (digest) => void this.#check(digest));
		this.#watchdog = setInterval(() => void this.#breakSilence(), SILENCE);
	}

	/** @returns why it was refused, null when it was done */
	async act(event: RowAct, row: BoardRow): Promise<Refusal | null> {
		return this.#apply(await this.connection.order(event, { candidateId: row.candidateId }), row);
	}

	async acceptAlert(row: BoardRow, alertId: number, reason: LiveAlertReason): Promise<void> {
		this.#apply(await this.connection.order('alert:accept', { alertId, reason }), row);
	}

	async dismissAlert(row: BoardRow, alertId: number): Promise<void> {
		this.#apply(await this.connection.order('alert:dismiss', { alertId }), row);
	}

	close(): void {
		clearInterval(this.#watchdog);
		this.#cancelFrame();
		this.connection.close();
	}

	/** Asks for everybody. */
	#watch = onceMore(async (because: SessionWatch['because']): Promise<void> => {
		const watch = { sessionId: this.sessionId, because };
		const reply = await this.connection.orderUntilHeard('session:watch', watch);
		if (!reply.ok) {
			this.refusal = { because: reply.because, row: null };
			return;
		}
		if (this.refusal?.row === null) this.refusal = null;
		this.recentOrders = reply.data.recentOrders;
		this.#show(this.#mirror.take(reply.data.rows));
		this.#heardAt = this.connection.now;
		this.watches++;
	});

	/** The proof that nothing was missed. */
	async #check(digest: SessionDigest): Promise<void> {
		this.#heardAt = this.connection.now;
		if (this.#mirror.check(digest)) await this.#watch('digest');
	}

	async #breakSilence(): Promise<void> {
		const isSilent = this.connection.now - this.#heardAt > SILENCE;
		if (isSilent && this.connection.link === 'online') await this.#watch('digest');
	}

	#apply(reply: Reply<BoardRow>, row: BoardRow): Refusal | null {
		this.refusal = reply.ok ? null : { because: reply.because, row };
		if (!reply.ok) return reply.because;
		if (this.#mirror.keep(reply.data)) this.#show([row.candidateId]);
		return null;
	}

	/** News of one frame is drawn together. */
	async #hear(lines: string[]): Promise<void> {
		const { changed, isUnread } = this.#mirror.hear(lines);
		for (const id of changed) this.#changed.add(id);
		if (changed.length > 0) this.#drawSoon();
		// Somebody new in the room, or a server that speaks otherwise since this page was opened.
		if (isUnread) await this.#watch('unread');
	}

	#drawSoon(): void {
		this.#frame ??= {
			request: requestAnimationFrame(() => this.#show([])),
			timer: setTimeout(() => this.#show([]), FRAME_TIMEOUT)
		};
	}

	/** Puts on screen what is known of these, and of who changed since the last frame. */
	#show(changed: Iterable<number>): void {
		this.#cancelFrame();
		const ids = new Set([...changed, ...this.#changed]);
		this.#changed.clear();
		if (ids.size === 0) return;
		let isSameList = true;
		for (const id of ids) {
			const row = this.#mirror.rows.get(id);
			const seat = this.#seats.get(id);
			isSameList &&= !!row && !!seat && compareNames(row, seat.row) === 0;
			if (!row) this.#seats.delete(id);
			else if (seat) seat.row = row;
			else this.#seats.set(id, new Seat(row));
		}
		this.rows = isSameList
			? this.rows.map(({ candidateId }) => this.#mirror.rows.get(candidateId)!)
			: [...this.#mirror.rows.values()].sort(compareNames);
	}

	#cancelFrame(): void {
		if (!this.#frame) return;
		cancelAnimationFrame(this.#frame.request);
		clearTimeout(this.#frame.timer);
		this.#frame = null;
	}
}
