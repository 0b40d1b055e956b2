import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_MS = 20;
const PATIENCE_MS = 60_000;

/** Asks the database again until it is back, when a measure killed it. @throws what it said last, after a minute */
export async function onceBack<T>(ask: () => PromiseLike<T>): Promise<T> {
	for (const end = performance.now() + PATIENCE_MS; ;) {
		try {
			return await ask();
		} catch (error) {
			if (performance.now() > end) throw error;
			await sleep(RETRY_MS);
		}
	}
}
