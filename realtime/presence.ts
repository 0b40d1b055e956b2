/** Which pages of a candidate are connected to this server. */
import type { CandidateNow } from '#db/candidates';
import { recordPages } from '#db/presence';
import { log } from './log.ts';

export class Presence {
	/** By candidate, then by socket: the seat that the page shows. */
	#pages = new Map<number, Map<string, string | null>>();
	/** Writes for one candidate follow one another, so that a quick leave and return end as « online ». */
	#writes = new Map<number, Promise<unknown>>();

	/** A page is there, or shows another seat. Resolves once it is written, with what is then true. */
	async enter(
		candidateId: number,
		socketId: string,
		seat: string | null
	): Promise<CandidateNow | null> {
		const pages = this.#pages.get(candidateId) ?? new Map<string, string | null>();
		pages.set(socketId, seat);
		this.#pages.set(candidateId, pages);
		return this.#settle(candidateId);
	}

	async leave(candidateId: number, socketId: string): Promise<void> {
		const pages = this.#pages.get(candidateId);
		pages?.delete(socketId);
		if (pages?.size === 0) this.#pages.delete(candidateId);
		await this.#settle(candidateId);
	}

	/** Waits for what is being written. */
	async settled(): Promise<void> {
		await Promise.all(this.#writes.values());
	}

	#settle(candidateId: number): Promise<CandidateNow | null> {
		const write = (this.#writes.get(candidateId) ?? Promise.resolve())
			.then(() =>
				recordPages({ candidateId, seats: [...(this.#pages.get(candidateId)?.values() ?? [])] })
			)
			.catch((error: unknown) => {
				log.error({ error, candidateId }, 'presence not written');
				return null;
			})
			.finally(() => {
				if (this.#writes.get(candidateId) === write) this.#writes.delete(candidateId);
			});
		this.#writes.set(candidateId, write);
		return write;
	}
}
