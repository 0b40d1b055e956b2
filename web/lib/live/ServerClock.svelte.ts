/** The server's clock in a page, whatever the clock of the computer says or is made to say. */
import { LONGEST_AGO } from '#engine/invigilation/focus';
import { believe, errorNow, readClock, type ClockEstimate } from './clock-estimate.ts';

/** Good enough not to ask again at once. */
const PRECISE = 50;
const READINGS = 5;
const PERIOD = 60_000;

export class ServerClock {
	/** Epoch milliseconds, renewed at each tick. */
	now = $state(0);

	#estimate: ClockEstimate;
	#tickMs: number;
	#timers: ReturnType<typeof setInterval>[] = [];
	#isReading = false;
	#read: (() => Promise<number | null>) | null = null;

	/**
	 * @param serverNow the server's clock when it drew the page: how long that took to arrive, nobody knows
	 * @param tickMs how finely `now` follows
	 */
	constructor(serverNow: number, tickMs: number) {
		const at = performance.now();
		this.#estimate = { offset: serverNow - at, error: Infinity, at };
		this.#tickMs = tickMs;
		this.now = serverNow;
	}

	/** @param read asks the server for its clock; null when it did not answer */
	start(read: () => Promise<number | null>): void {
		this.#read = read;
		this.#timers = [
			setInterval(() => this.tick(), this.#tickMs),
			setInterval(() => void this.synchronize(), PERIOD)
		];
		// A machine that slept has not counted the time meanwhile.
		document.addEventListener('visibilitychange', this.#onShow);
		addEventListener('pageshow', this.#onShow);
	}

	stop(): void {
		for (const timer of this.#timers) clearInterval(timer);
		document.removeEventListener('visibilitychange', this.#onShow);
		removeEventListener('pageshow', this.#onShow);
	}

	/** To the millisecond, as far as it is known. */
	exact(): number {
		return performance.now() + this.#estimate.offset;
	}

	/** Whole milliseconds since that instant, as a page tells them; none when nobody took it down. */
	since(instant: number | undefined): number {
		if (instant === undefined) return 0;
		return Math.min(LONGEST_AGO, Math.max(0, Math.round(this.exact() - instant)));
	}

	/** What arrives is read at the present instant, not at the last tick; a flood of news turns no clock in between. */
	tick(): void {
		const now = this.exact();
		if (Math.floor(now / this.#tickMs) !== Math.floor(this.now / this.#tickMs)) this.now = now;
	}

	/** Asks the server, several times when the round trips are long: the shortest tells most. */
	async synchronize(): Promise<void> {
		if (this.#isReading || !this.#read) return;
		this.#isReading = true;
		for (let reading = 0; reading < READINGS; reading++) {
			const sentAt = performance.now();
			const serverNow = await this.#read();
			if (serverNow === null) break;
			const read = readClock(serverNow, sentAt, performance.now());
			this.#estimate = believe(this.#estimate, read);
			this.tick();
			if (errorNow(this.#estimate, performance.now()) <= PRECISE) break;
		}
		this.#isReading = false;
	}

	#onShow = () => {
		if (!document.hidden) void this.synchronize();
	};
}
