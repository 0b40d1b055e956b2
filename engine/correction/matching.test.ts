import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumMatching } from './matching.ts';

/** Every way of giving each of the left a different one of the right, or none. */
function bruteForce(fits: boolean[][], taken: number[] = []): number {
	const [first, ...others] = fits;
	if (!first) return 0;
	const without = bruteForce(others, taken);
	return first.reduce(
		(best, isFit, j) =>
			isFit && !taken.includes(j) ? Math.max(best, 1 + bruteForce(others, [...taken, j])) : best,
		without
	);
}

const table = fc
	.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows
		})
	);

describe('a maximum matching', () => {
	it('makes way for another when all can be paired', () => {
		const all = [
			[true, true, false],
			[true, false, false],
			[false, true, true]
		];
		expect(maximumMatching(all)).toEqual([1, 0, 2]);
		expect(maximumMatching([[true], [true]])).toEqual([0, null]);
		expect(maximumMatching([])).toEqual([]);
	});

	it('pairs as many as trying everything does, each once and only where it fits', () => {
		fc.assert(
			fc.property(table, (fits) => {
				const pairs = maximumMatching(fits);
				const made = pairs.filter((j) => j !== null);
				expect(made.length).toBe(bruteForce(fits));
				expect(new Set(made).size).toBe(made.length);
				pairs.forEach((j, i) => expect(j === null || fits[i]![j]).toBe(true));
			})
		);
	});
});
