/** Which pages of a candidate are connected to this server, and whether they are heard from. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CandidateNow } from '#db/candidates';
import { countHeldBy, isOtherThere, loseConnectionsOfGoneNodes, seeNode } from '#db/nodes';
import { recordPages } from '#db/presence';
import { Turns } from '#db/turns';
import { isSilent, type ConnectedPage } from '#engine/invigilation/pages';
import { log } from './log.ts';

/** When something last came from a socket, on the clock of `performance.now()`. */
export interface Heard {
	at: number;
}

interface LivePage {
	/** The seat that it shows. */
	seat: string | null;
	heard: Heard;
}

/** Late by so much, a round says nothing of the others: what they sent waits to be read here. */
const LATE_ROUND = 1_000;

/** Nobody is missed for so long: a page that only lost its connection is back by then. */
const GRACE = 2_500;
/**
 * So many pages that leave together lost the server or a network, and come back as fast as the server can hear them:
 * telling first that all of them are lost would be most of its work. They are missed in the time that silence takes.
 */
const CROWD = 100;
const CROWD_GRACE = 8_000;

/** Before what was not written is tried again. */
const RETRY_PAUSE = 1_000;

export class Presence {
	readonly node = randomUUID();
	/** By candidate, then by socket. */
	#pages = new Map<number, Map<string, LivePage>>();
	/** The candidates none of whose pages is heard from. */
	#silent = new Set<number>();
	/** The candidates of whom the database does not tell what is true here: the write failed, or another server speaks. */
	#unsettled = new Set<number>();
	#retryAt = 0;
	/** Pages that left and are not missed yet. */
	#leaving = 0;
	/** Writes for one candidate follow one another, so that a quick leave and return end as « online ». */
	#writes = new Turns<number>();
	#lastRound = performance.now();
	#onLost: (candidateIds: number[]) => void;

	/** @param onLost called when candidates are lost, if they are on no other server */
	constructor(onLost: (candidateIds: number[]) => void) {
		this.#onLost = onLost;
	}

	/**
	 * A page is there, or shows another seat. Resolves once it is written, with what is then true.
	 * @param found what was read of the candidate just before, when no other server writes
	 */
	async enter(
		candidateId: number,
		socketId: string,
		page: LivePage,
		found: CandidateNow | null
	): Promise<CandidateNow | null> {
		const pages = this.#pages.get(candidateId) ?? new Map<string, LivePage>();
		pages.set(socketId, page);
		this.#pages.set(candidateId, pages);
		return this.#settle(candidateId, found);
	}

	/** A page is not here any more; whoever speaks for it now says what that means. */
	forget(candidateId: number, socketId: string): LivePage | undefined {
		const pages = this.#pages.get(candidateId);
		const gone = pages?.get(socketId);
		pages?.delete(socketId);
		if (pages?.size === 0) {
			this.#pages.delete(candidateId);
			this.#silent.delete(candidateId);
		}
		return gone;
	}

	async leave(candidateId: number, socketId: string): Promise<void> {
		const gone = this.forget(candidateId, socketId);
		// Closed for its silence, it was missed already.
		const wasHeard = gone && !isSilent(gone.heard.at, performance.now());
		if (wasHeard) await this.#wait();
		const since = [...(this.#pages.get(candidateId)?.values() ?? [])];
		if (since.some(({ seat }) => seat === gone?.seat)) return;
		await this.#settle(candidateId);
	}

	async #wait(): Promise<void> {
		this.#leaving++;
		await sleep(GRACE, null, { ref: false });
		if (this.#leaving > CROWD) await sleep(CROWD_GRACE - GRACE, null, { ref: false });
		// Counted until it is missed: the last ones of a crowd are of it too.
		this.#leaving--;
	}

	/** These candidates were lost with another server, and their pages may be here. */
	renew(candidateIds: number[]): void {
		for (const id of candidateIds) if (this.#pages.has(id)) void this.#settle(id);
	}

	/** Notices who fell silent and who is heard again, and writes what was not. To be called several times a second. */
	listen(): void {
		const now = performance.now();
		const isLate = now - this.#lastRound > LATE_ROUND;
		this.#lastRound = now;
		if (isLate) return;
		this.#retry(now);
		for (const [candidateId, pages] of this.#pages) {
			let isHeard = false;
			for (const { heard } of pages.values()) isHeard ||= !isSilent(heard.at, now);
			if (isHeard !== this.#silent.has(candidateId)) continue;
			if (isHeard) this.#silent.delete(candidateId);
			else this.#silent.add(candidateId);
			void this.#settle(candidateId);
		}
	}

	/** Tells the other servers that this one is there, and loses who was connected to those that are not. */
	async beat(): Promise<void> {
		const wasUnknown = await seeNode(this.node);
		const lost = await loseConnectionsOfGoneNodes();
		if (lost.length > 0) this.#onLost(lost);
		this.renew(lost);
		// Taken for gone, its candidates for lost: they are here.
		if (wasUnknown) await Promise.all([...this.#pages.keys()].map((id) => this.#settle(id)));
	}

	/** Whether another server is there, as far as the database says. */
	hasCompany(): Promise<boolean> {
		return isOtherThere(this.node).catch(() => false);
	}

	/** How many candidates are not heard at another server, null when the database does not say. */
	countHeld(): Promise<number | null> {
		return countHeldBy(this.node).catch(() => null);
	}

	/** Waits for what is being written. */
	settled(): Promise<void> {
		return this.#writes.settled();
	}

	#retry(now: number): void {
		if (this.#unsettled.size === 0 || now < this.#retryAt) return;
		// Not again before this try is over.
		this.#retryAt = Infinity;
		void Promise.all([...this.#unsettled].map((candidateId) => this.#settle(candidateId))).then(
			() => (this.#retryAt = performance.now() + RETRY_PAUSE)
		);
	}

	async #settle(
		candidateId: number,
		found: CandidateNow | null = null
	): Promise<CandidateNow | null> {
		try {
			const now = await this.#writes.take(candidateId, () =>
				recordPages({ candidateId, node: this.node, pages: this.#connected(candidateId), found })
			);
			if (now?.row.connection === 'lost') this.#onLost([candidateId]);
			const isElsewhere = now !== null && now.connectionNode !== this.node;
			if (isElsewhere && this.#pages.has(candidateId)) this.#unsettled.add(candidateId);
			else this.#unsettled.delete(candidateId);
			return now;
		} catch (error) {
			// Said once, however long the database is away.
			if (!this.#unsettled.has(candidateId)) {
				log.error({ error, candidateId }, 'presence not written');
			}
			this.#unsettled.add(candidateId);
			return null;
		}
	}

	#connected(candidateId: number): ConnectedPage[] {
		const now = performance.now();
		const pages = this.#pages.get(candidateId)?.values() ?? [];
		return [...pages].map(({ seat, heard }) => ({ seat, isSilent: isSilent(heard.at, now) }));
	}
}
