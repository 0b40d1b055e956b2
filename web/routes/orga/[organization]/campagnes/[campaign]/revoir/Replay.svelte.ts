/** Where somebody is in an hour that he sees again: moved by hand, by events, by minutes, or played. */
import { instantsOf, hoursOf, type ClassHistory, type Hour } from '#engine/classroom/replay';
import { MINUTE } from '#engine/invigilation/time';

/** How often a played hour moves on. Milliseconds. */
const FRAME = 200;
export const SPEEDS = [10, 60] as const;
export type Speed = (typeof SPEEDS)[number];

export class Replay {
	readonly hours: readonly Hour[];
	hour = $state.raw<Hour>({ from: 0, to: 0 });
	at = $state(0);
	/** Null while nothing is played. */
	speed = $state<Speed | null>(null);

	readonly #instants: readonly number[];
	#timer: ReturnType<typeof setInterval> | undefined;

	/** At the end of the last hour. */
	constructor(history: ClassHistory) {
		this.#instants = instantsOf(history);
		this.hours = hoursOf(this.#instants);
		const last = this.hours.at(-1);
		if (last) this.choose(last, last.to);
	}

	choose(hour: Hour, at = hour.from): void {
		this.stop();
		this.hour = hour;
		this.at = at;
	}

	/** Somebody moved it: it is not played any more. */
	moveTo(at: number): void {
		this.stop();
		this.at = Math.min(this.hour.to, Math.max(this.hour.from, at));
	}

	moveByMinutes(minutes: number): void {
		this.moveTo(this.at + minutes * MINUTE);
	}

	/** To the event before this instant, or after it. */
	moveByEvent(direction: -1 | 1): void {
		const found =
			direction > 0
				? this.#instants.find((instant) => instant > this.at)
				: this.#instants.findLast((instant) => instant < this.at);
		if (found !== undefined) this.moveTo(found);
	}

	/** From the start again, at the end of the hour. */
	play(speed: Speed): void {
		this.stop();
		if (this.at >= this.hour.to) this.at = this.hour.from;
		this.speed = speed;
		let last = performance.now();
		this.#timer = setInterval(() => {
			const now = performance.now();
			this.at = Math.min(this.hour.to, Math.round(this.at + speed * (now - last)));
			last = now;
			if (this.at >= this.hour.to) this.stop();
		}, FRAME);
	}

	stop(): void {
		clearInterval(this.#timer);
		this.speed = null;
	}
}
