/** The room on the invigilator's screen. */
import type { Reply } from '#realtime/contract';
import { compareNames } from '#engine/invigilation/attention';
import { countRows, type BoardRow } from '#engine/invigilation/board';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import type { OrderGroup } from '#engine/invigilation/receipts';
import type { LiveAlertReason, Refusal } from '#engine/vocabulary';
import { LiveBoard, type WatchReason } from './LiveBoard.svelte.ts';
import { SessionFacts, type FollowedSnapshot } from './SessionFacts.svelte.ts';

/** What an invigilator does to a row, beside orders and alerts. */
export type RowAct = 'start:unauthorize' | 'hand:dismiss';

export class SessionBoard extends LiveBoard<BoardRow> {
	#actRefusal = $state.raw<{ because: Refusal; row: BoardRow | null } | null>(null);
	/** As of the last time that the room was asked for; empty until then. */
	recentOrders = $state.raw<readonly OrderGroup[]>([]);

	readonly facts: SessionFacts;
	readonly sessionId: number;

	constructor(snapshot: FollowedSnapshot) {
		super(snapshot.at, snapshot.rows, new BoardMirror(), compareNames);
		this.sessionId = snapshot.sessionId;
		this.facts = new SessionFacts(snapshot);
	}

	counts = $derived.by(() => countRows(this.rows, this.connection.now));

	/** Why the room, or else the last order, was refused, and for whom. */
	get refusal(): { because: Refusal; row: BoardRow | null } | null {
		if (this.watchRefusal) return { because: this.watchRefusal, row: null };
		return this.#actRefusal;
	}

	set refusal(value: { because: Refusal; row: BoardRow | null } | null) {
		this.#actRefusal = value;
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

	protected listen(): void {
		this.connection.on('rows:changed', (lines) => void this.hear(lines));
		this.connection.on('session:digest', (digest) => {
			this.facts.hear(digest);
			void this.check(digest);
		});
		this.connection.on('session:dismissed', () => void this.watch('digest'));
	}

	protected async ask(because: WatchReason) {
		const watch = { sessionId: this.sessionId, because };
		const reply = await this.connection.orderUntilHeard('session:watch', watch);
		if (!reply.ok) return { because: reply.because };
		this.recentOrders = reply.data.recentOrders;
		return reply.data;
	}

	#apply(reply: Reply<BoardRow>, row: BoardRow): Refusal | null {
		this.#actRefusal = reply.ok ? null : { because: reply.because, row };
		if (!reply.ok) return reply.because;
		if (this.mirror.keep(reply.data)) this.show([row.candidateId]);
		return null;
	}
}
