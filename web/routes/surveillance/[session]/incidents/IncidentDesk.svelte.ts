/** The incidents of the session as they are written, by whoever is in the room. */
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
		const { connection, sessionId } = this.board;
		const content = JSON.stringify(written);
		const key = this.#keys.of(content);
		const reply = await connection.order('incident:record', { sessionId, key, ...written });
		if (reply.ok || reply.because !== 'server-error') this.#keys.forget(content);
		return this.#hear(reply, m.incident_recorded);
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
	}
}
