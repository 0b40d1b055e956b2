/** Which tutorials to recommend to somebody. */
import type { Knowledge } from './knowledge.ts';

/**
 * The tutorials of what was missed, the latest first.
 *
 * Rule: the tubes of which a failure still stands, no success having contradicted it since; not those whose tutorial was
 * done after that failure. A failure after it was done recommends it again.
 *
 * @param taught tubes that have a tutorial
 * @param doneAt when the tutorial of each tube was done, epoch milliseconds
 * @returns tubes
 */
export function recommendedTubes(
	knowledge: Knowledge,
	taught: ReadonlySet<string>,
	doneAt: ReadonlyMap<string, number>
): string[] {
	return [...knowledge]
		.filter(([tube]) => taught.has(tube))
		.map(([tube, { standing }]) => {
			const failures = standing.filter(({ right }) => !right).map(({ at }) => at);
			return { tube, failedAt: Math.max(-Infinity, ...failures) };
		})
		.filter(({ tube, failedAt }) => failedAt > (doneAt.get(tube) ?? -Infinity))
		.sort((a, b) => b.failedAt - a.failedAt || (a.tube < b.tube ? -1 : 1))
		.map(({ tube }) => tube);
}
