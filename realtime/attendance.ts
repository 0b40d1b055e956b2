/** Which pupils of campaigns have a page connected to this server, as their teachers see it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { confirmAttendance, recordAttendance } from '#db/classes/attendance';
import { Turns } from '#db/turns';
import { log } from './log.ts';

/** Nobody is missed for so long: a page that only lost its connection, or goes to the next one, is back by then. */
const GRACE = 2_500;

export class Attendance {
	/** Sockets, by participation. */
	#pages = new Map<number, Set<string>>();
	/** Writes for one pupil follow one another, so that a quick leave and return end as « online ». */
	#writes = new Turns<number>();

	/** @param node this server */
	constructor(private node: string) {}

	async enter(participationId: number, socketId: string): Promise<void> {
		const pages = this.#pages.get(participationId) ?? new Set();
		pages.add(socketId);
		this.#pages.set(participationId, pages);
		await this.#settle(participationId);
	}

	/** @param isMissed whether this server tells his teachers so: one that stops leaves it to the next one */
	async leave(participationId: number, socketId: string, isMissed: boolean): Promise<void> {
		const pages = this.#pages.get(participationId);
		pages?.delete(socketId);
		if (pages?.size === 0) this.#pages.delete(participationId);
		if (!isMissed) return;
		await sleep(GRACE, null, { ref: false });
		if (!this.#pages.has(participationId)) await this.#settle(participationId);
	}

	/** Sets right what the database says otherwise of these pages. To be called now and then. */
	async confirm(): Promise<void> {
		await confirmAttendance(this.node, [...this.#pages.keys()]);
	}

	/** Waits for what is being written. */
	settled(): Promise<void> {
		return this.#writes.settled();
	}

	async #settle(participationId: number): Promise<void> {
		await this.#writes
			.take(participationId, () =>
				recordAttendance(participationId, this.node, this.#pages.has(participationId))
			)
			// His next page says it again.
			.catch((error: unknown) => log.error({ error, participationId }, 'attendance not written'));
	}
}
