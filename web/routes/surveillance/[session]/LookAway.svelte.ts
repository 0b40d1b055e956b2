/** Which rows became of another kind while the invigilator did not look, until he saw them. */
/* eslint-disable svelte/prefer-svelte-reactivity -- the kinds of a moment never change */
import { SvelteSet } from 'svelte/reactivity';
import { kindOf } from '#engine/invigilation/attention';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';

/** Neither key nor pointer for so long: nobody looks. */
const IDLE = 60_000;
const CHECK = 5_000;

export class LookAway {
	changed = new SvelteSet<number>();

	#kinds: Map<number, string> | null = null;
	#actedAt = Date.now();

	constructor(readonly board: SessionBoard) {}

	/** In the browser only. Returns what stops it. */
	watch(): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		const listen = (event: string, listener: () => void) =>
			window.addEventListener(event, listener, { signal, passive: true, capture: true });
		for (const event of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus']) {
			listen(event, () => this.#act());
		}
		document.addEventListener(
			'visibilitychange',
			() => (document.hidden ? this.#leave() : this.#act()),
			{ signal }
		);
		const timer = setInterval(() => {
			if (Date.now() - this.#actedAt > IDLE) this.#leave();
		}, CHECK);
		signal.addEventListener('abort', () => clearInterval(timer));
		return () => stop.abort();
	}

	see(id: number): void {
		this.changed.delete(id);
	}

	#act(): void {
		this.#actedAt = Date.now();
		if (document.hidden || !this.#kinds) return;
		const before = this.#kinds;
		this.#kinds = null;
		for (const [id, kind] of this.#read()) if (before.get(id) !== kind) this.changed.add(id);
	}

	#leave(): void {
		this.#kinds ??= this.#read();
	}

	#read(): Map<number, string> {
		const { now } = this.board.connection;
		return new Map(this.board.rows.map((row) => [row.candidateId, kindOf(row, now)]));
	}
}
