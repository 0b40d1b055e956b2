/** Which pages of a candidate are connected to this server. */
import type { CandidateNow } from '#db/candidates';
import { recordPages } from '#db/presence';
import { Turns } from '#db/turns';
import { log } from './log.ts';

export class Presence {
	/** By candidate, then by socket: the seat that the page shows. */
	#pages = new Map<number, Map<string, string | null>>();
	/** Writes for one candidate follow one another, so that a quick leave and return end as « online ». */
	#writes = new Turns<number>();

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
	settled(): Promise<void> {
		return this.#writes.settled();
	}

	#settle(candidateId: number): Promise<CandidateNow | null> {
		return this.#writes
			.take(candidateId, () =>
				recordPages({ candidateId, seats: [...(this.#pages.get(candidateId)?.values() ?? [])] })
			)
			.catch((error: unknown) => {
				log.error({ error, candidateId }, 'presence not written');
				return null;
			});
	}
}
