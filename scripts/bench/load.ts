/** A steady load: so many acts a second, whatever the answers take, and how long each takes to be seen. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Percentiles {
	p50Ms: number;
	p99Ms: number;
}

export function percentiles(durations: readonly number[]): Percentiles {
	return { p50Ms: percentile(durations, 0.5), p99Ms: percentile(durations, 0.99) };
}

export function percentile(durations: readonly number[], share: number): number {
	const sorted = [...durations].sort((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return Math.round(value * 100) / 100;
}

/** Calls `act` `rate` times a second, until it is over or stopped; a late turn is caught up, never skipped. */
export async function atRate(
	rate: number,
	seconds: number,
	act: (turn: number) => void,
	stop?: AbortSignal
): Promise<void> {
	const total = Math.round(rate * seconds);
	const start = performance.now();
	for (let turn = 0; turn < total && !stop?.aborted; turn++) {
		const wait = start + (turn * 1000) / rate - performance.now();
		if (wait > 0) await sleep(wait);
		act(turn);
	}
}

/** Waits until the condition holds. Returns false when it did not within the time given. */
export async function settles(isSettled: () => boolean, milliseconds: number): Promise<boolean> {
	const end = performance.now() + milliseconds;
	while (!isSettled() && performance.now() < end) await sleep(20);
	return isSettled();
}

/** Does the work for each item, a few at a time. */
export async function inTurn<T>(
	items: readonly T[],
	atOnce: number,
	work: (item: T, index: number) => Promise<void>
): Promise<void> {
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const index = next++;
			await work(items[index]!, index);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
