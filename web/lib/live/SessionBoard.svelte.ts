/** The room on the invigilator's screen: rows that are replaced when a newer version comes. */
import { SvelteMap } from 'svelte/reactivity';
import type { Reply, SessionDigest, SessionSnapshot } from '#realtime/contract';
import { compareRows, countRows, foldVersions, type BoardRow } from '#engine/invigilation/board';
import type { LiveAlertReason, Refusal } from '#engine/vocabulary';
import { Connection } from './connection.svelte.ts';

/** Digests come every 5 s; without any for so long, the room does not know that we watch. */
const SILENCE = 15_000;

export type CandidateOrder =
	'start:authorize' | 'start:unauthorize' | 'resume:authorize' | 'test:end';

export class SessionBoard {
	/** Why the last order was refused, and for whom. */
	refusal = $state.raw<{ because: Refusal; row: BoardRow | null } | null>(null);
	connection: Connection;

	#sessionId: number;
	#rows = new SvelteMap<number, BoardRow>();
	/** The last digest did not match: a row is on its way, or lost. */
	#isSuspect = false;
	#heardAt = 0;
	#watchdog: ReturnType<typeof setInterval> | undefined;

	constructor(snapshot: SessionSnapshot) {
		this.#sessionId = snapshot.sessionId;
		for (const row of snapshot.rows) this.#keep(row);
		this.connection = new Connection(snapshot.at);
	}

	/** In the browser only: the first rows are drawn by the server. */
	open(): void {
		this.connection.open(() => void this.#watch('opened'));
		this.connection.on('row:changed', (row) => this.#keep(row));
		this.connection.on('session:digest', (digest) => void this.#check(digest));
		this.#watchdog = setInterval(() => void this.#breakSilence(), SILENCE);
	}

	/** Most urgent first. */
	rows = $derived.by(() => {
		const now = this.connection.now;
		return [...this.#rows.values()].sort((a, b) => compareRows(a, b, now));
	});

	counts = $derived.by(() => countRows(this.rows, this.connection.now));

	async order(event: CandidateOrder, row: BoardRow): Promise<void> {
		this.#apply(await this.connection.order(event, { candidateId: row.candidateId }), row);
	}

	async acceptAlert(row: BoardRow, alertId: number, reason: LiveAlertReason): Promise<void> {
		this.#apply(await this.connection.order('alert:accept', { alertId, reason }), row);
	}

	async dismissAlert(row: BoardRow, alertId: number): Promise<void> {
		this.#apply(await this.connection.order('alert:dismiss', { alertId }), row);
	}

	close(): void {
		clearInterval(this.#watchdog);
		this.connection.close();
	}

	async #watch(because: 'opened' | 'digest'): Promise<void> {
		const watch = { sessionId: this.#sessionId, because };
		const reply = await this.connection.orderUntilHeard('session:watch', watch);
		if (!reply.ok) {
			this.refusal = { because: reply.because, row: null };
			return;
		}
		if (this.refusal?.row === null) this.refusal = null;
		const isPresent = (id: number) => reply.data.rows.some((row) => row.candidateId === id);
		for (const id of this.#rows.keys()) if (!isPresent(id)) this.#rows.delete(id);
		for (const row of reply.data.rows) this.#keep(row);
		this.#isSuspect = false;
		this.#heardAt = this.connection.now;
	}

	/**
	 * The proof that nothing was missed. A digest may cross a row on its way; when two in a row do not match, everything is
	 * asked again.
	 */
	async #check({ count, fold }: SessionDigest): Promise<void> {
		this.#heardAt = this.connection.now;
		const isWhole = count === this.#rows.size && fold === foldVersions(this.#rows.values());
		const isBroken = !isWhole && this.#isSuspect;
		this.#isSuspect = !isWhole;
		if (isBroken) await this.#watch('digest');
	}

	async #breakSilence(): Promise<void> {
		const isSilent = this.connection.now - this.#heardAt > SILENCE;
		if (isSilent && this.connection.link === 'online') await this.#watch('digest');
	}

	#apply(reply: Reply<BoardRow>, row: BoardRow): void {
		this.refusal = reply.ok ? null : { because: reply.because, row };
		if (reply.ok) this.#keep(reply.data);
	}

	#keep(row: BoardRow): void {
		const known = this.#rows.get(row.candidateId);
		if (!known || row.version > known.version) this.#rows.set(row.candidateId, row);
	}
}
