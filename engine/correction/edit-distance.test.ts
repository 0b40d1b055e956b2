import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The definition, without band or reuse. */
function naive(a: string, b: string): number {
	if (!a || !b) return a.length + b.length;
	const changed = naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
	const distance = Math.min(changed, naive(a.slice(1), b) + 1, naive(a, b.slice(1)) + 1);
	const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
	return isSwap ? Math.min(distance, naive(a.slice(2), b.slice(2)) + 1) : distance;
}

/** Few letters, so that words resemble one another. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the edit distance', () => {
	it.each([
		['bonjoru', 'bonjour', 1],
		['', 'abc', 3],
		['abcdef', 'badcfe', 3],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3]
	])('from %j to %j is %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});

	it('equals the plain definition, and beyond its bound says only that it is beyond', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, bound) => {
				const distance = naive(a, b);
				expect(editDistance(a, b)).toBe(distance);
				expect(editDistance(a, b, bound)).toBe(distance <= bound ? distance : Infinity);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is symmetric, nothing only between equals, and at most the longer length', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				const distance = editDistance(a, b);
				expect(distance).toBe(editDistance(b, a));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			})
		);
	});

	it('takes no more than the length of the texts times the bound', () => {
		const long = 'ab'.repeat(10_000);
		const start = performance.now();
		expect(editDistance(long, `${long.slice(1)}c`, 2)).toBe(2);
		expect(editDistance(long, 'ab', 2)).toBe(Infinity);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
