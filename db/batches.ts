/** Work that arrives one by one and is cheaper together. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

interface Waiting<Task, Result> {
	task: Task;
	settle: (result: Result) => void;
	fail: (error: unknown) => void;
}

interface Rush {
	/** So many in a quarter of a second are the sign of a rush: more of them are on their way. */
	from: number;
	/** Milliseconds to let them come before the next batch, at most. */
	rest: number;
}

/** What follows for each of them is work too: whoever else is heard is not kept waiting for that of a whole batch. */
const SETTLED_AT_ONCE = 50;

const LATELY = 250;
/** Nobody who came in so many milliseconds: the rush is over. */
const LULL = 50;

/**
 * A function of one task whose tasks are done together: all that came while the last batch was being done. Nobody waits
 * for company: alone, a task is done at once. A batch that fails, fails for everybody in it.
 *
 * @param work gives the results in the order of the tasks
 * @param rush of pages that come back together: larger batches ask less of the database
 */
export function inBatches<Task, Result>(
	largest: number,
	work: (tasks: Task[]) => Promise<Result[]>,
	rush: Rush = { from: Infinity, rest: 0 }
): (task: Task) => Promise<Result> {
	let queue: Waiting<Task, Result>[] = [];
	let isWorking = false;
	let lately = { since: 0, count: 0 };

	async function drain(): Promise<void> {
		isWorking = true;
		// What arrived in the same turn of the event loop goes together.
		await nextTurn();
		while (queue.length > 0) {
			const batch = queue.slice(0, largest);
			queue = queue.slice(largest);
			try {
				const results = await work(batch.map(({ task }) => task));
				for (const [i, { settle }] of batch.entries()) {
					settle(results[i]!);
					if (i % SETTLED_AT_ONCE === SETTLED_AT_ONCE - 1) await nextTurn();
				}
			} catch (error) {
				for (const { fail } of batch) fail(error);
			}
			if (isRush(batch.length)) await letCome();
		}
		isWorking = false;
	}

	function isRush(more: number): boolean {
		const now = performance.now();
		if (now - lately.since > LATELY) lately = { since: now, count: 0 };
		lately.count += more;
		return lately.count >= rush.from;
	}

	async function letCome(): Promise<void> {
		const end = performance.now() + rush.rest;
		for (let came = -1; came !== queue.length && queue.length < largest;) {
			if (performance.now() > end) return;
			came = queue.length;
			await sleep(LULL);
		}
	}

	return (task) =>
		new Promise((settle, fail) => {
			queue.push({ task, settle, fail });
			if (!isWorking) void drain();
		});
}
