/** The incidents of the session as they are written, by whoever is in the room. */
/* eslint-disable svelte/prefer-svelte-reactivity -- who waits for an answer is plain */
import { keepIncident, type Incident, type WrittenIncident } from '#engine/invigilation/incidents';
import type { Refusal } from '#engine/vocabulary';
import type { Reply } from '#realtime/contract';
import { Keys } from '$lib/live/keys';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';
import { m } from '$lib/paraglide/messages';

export class IncidentDesk {
	/** In the order written, the withdrawn ones too. */
	list = $state.raw<readonly Incident[]>([]);
	isListing = $state(false);
	/** The incident being written: of a candidate, or of the room. */
	draft = $state.raw<{ candidateId: number | null } | null>(null);
	/** For the screen reader. */
	news = $state('');

	#keys = new Keys();
	/** By content: since when, and the form. */
	#unanswered = new Map<string, { since: number; draft: IncidentDesk['draft'] }>();

	constructor(readonly board: SessionBoard) {}

	/** Those that the minutes will hold. */
	count = $derived.by(() => this.list.filter(({ withdrawnAt }) => withdrawnAt === null).length);

	/** Once the board is open. */
	open(): void {
		this.board.connection.on('incident:changed', (incident) => this.#keep(incident));
	}

	/** Whenever the board was asked for again: what was told meanwhile was not heard. */
	async read(): Promise<void> {
		const { connection, sessionId } = this.board;
		const reply = await connection.orderUntilHeard('incident:list', { sessionId });
		if (reply.ok) for (const incident of reply.data) this.#keep(incident);
	}

	/** @returns why it was refused, null when it is written */
	async record(written: WrittenIncident): Promise<Refusal | null> {
		const { board, draft } = this;
		const { connection, sessionId } = board;
		const content = contentOf(written);
		const since = this.#unanswered.get(content)?.since ?? connection.now;
		const key = this.#keys.of(content);
		const reply = await connection.order('incident:record', { sessionId, key, ...written });
		if (reply.ok || reply.because !== 'server-error') {
			this.#unanswered.delete(content);
			this.#keys.forget(content);
			return this.#hear(reply, m.incident_recorded);
		}
		this.#unanswered.set(content, { since, draft });
		return this.list.some((incident) => this.#recognize(incident)) ? null : reply.because;
	}

	/** Was this one written by a form that nobody answered? Then it closes as by an answer. */
	#recognize(incident: Incident): boolean {
		const content = contentOf(incident);
		const unanswered = this.#unanswered.get(content);
		if (!unanswered || incident.createdAt < unanswered.since) return false;
		this.#unanswered.delete(content);
		this.#keys.forget(content);
		this.news = m.incident_recorded({ code: incident.code });
		if (this.draft === unanswered.draft) this.draft = null;
		return true;
	}

	async withdraw({ id }: Incident): Promise<Refusal | null> {
		const { connection, sessionId } = this.board;
		const withdrawn = { sessionId, incidentId: id };
		return this.#hear(await connection.order('incident:withdraw', withdrawn), m.incident_withdrawn);
	}

	#hear(reply: Reply<Incident>, say: (inputs: { code: string }) => string): Refusal | null {
		if (!reply.ok) return reply.because;
		this.#keep(reply.data);
		this.news = say({ code: reply.data.code });
		return null;
	}

	#keep(incident: Incident): void {
		this.list = keepIncident(this.list, incident);
		this.#recognize(incident);
	}
}

/** What the server keeps of it, whatever spaces were typed around. */
function contentOf({ candidateId, code, number, text }: WrittenIncident): string {
	return JSON.stringify([candidateId, code, number, text.trim()]);
}
