/** Which pages of a candidate are connected to this server. */
import { recordConnection } from '#db/presence';
import { log } from './log.ts';

interface Page {
	socketId: string;
	seat: string | null;
}

export class Presence {
	#pages = new Map<number, Map<string, Page>>();
	/** Writes for one candidate follow one another, so that a quick leave and return end as « online ». */
	#writes = new Map<number, Promise<unknown>>();

	/** The first page of a candidate puts him online. Resolves once it is written. */
	async enter(candidateId: number, page: Page): Promise<void> {
		const pages = this.#pages.get(candidateId) ?? new Map<string, Page>();
		pages.set(page.socketId, page);
		this.#pages.set(candidateId, pages);
		await this.#settle(candidateId);
	}

	/** The last page that leaves puts him out. */
	async leave(candidateId: number, socketId: string): Promise<void> {
		const pages = this.#pages.get(candidateId);
		pages?.delete(socketId);
		if (pages?.size === 0) this.#pages.delete(candidateId);
		await this.#settle(candidateId);
	}

	/** Whether a connected page holds the test. */
	isSeatTaken(candidateId: number, seat: string): boolean {
		const pages = this.#pages.get(candidateId)?.values() ?? [];
		return [...pages].some((page) => page.seat === seat);
	}

	/** Waits for what is being written. */
	async settled(): Promise<void> {
		await Promise.all(this.#writes.values());
	}

	#settle(candidateId: number): Promise<unknown> {
		const write = (this.#writes.get(candidateId) ?? Promise.resolve())
			.then(() => recordConnection(candidateId, this.#pages.has(candidateId) ? 'online' : 'lost'))
			.catch((error: unknown) => log.error({ error, candidateId }, 'presence not written'))
			.finally(() => {
				if (this.#writes.get(candidateId) === write) this.#writes.delete(candidateId);
			});
		this.#writes.set(candidateId, write);
		return write;
	}
}
