import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom, shuffledIndexes } from './random.ts';

const draws = (count: number, ...seed: number[]) => {
	const random = seededRandom(...seed);
	return Array.from({ length: count }, () => random());
};

describe('the seeded generator', () => {
	it('draws what it always drew: stored seeds must replay', () => {
		expect(draws(3, 1)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
		expect(draws(2, 20261124, 7)).toEqual([0.7236400083638728, 0.5207037138752639]);
		expect(draws(1)).toEqual([0.6270739405881613]);
	});

	it('changes with each part of its seed, and with their order', () => {
		const first = [[5, 2], [2, 5], [5, 3], [5], [2], [5, 2, 0]].map((seed) => draws(1, ...seed)[0]); // prettier-ignore
		expect(new Set(first).size).toBe(first.length);
	});

	it('is even over [0, 1)', () => {
		const cells = new Array<number>(10).fill(0);
		for (const draw of draws(10_000, 3)) cells[Math.floor(draw * 10)]!++;
		// χ² with 9 degrees of freedom: 27.9 is passed once in a thousand.
		const distance = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(distance).toBeLessThan(27.9);
	});
});

describe('a normal draw', () => {
	it('is that of Box and Muller', () => {
		const values = [0.5, 0.25];
		expect(normalDraw(() => values.shift()!)).toBeCloseTo(0, 12);
		const others = [1 - Math.exp(-2), 0.5];
		expect(normalDraw(() => others.shift()!)).toBeCloseTo(-2, 12);
	});
});

describe('a shuffle', () => {
	it('is a permutation, and the same for the same draws', () => {
		const shuffled = shuffledIndexes(16, seededRandom(5));
		expect([...shuffled].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i));
		expect(shuffledIndexes(16, seededRandom(5))).toEqual(shuffled);
		expect(shuffledIndexes(0, seededRandom(5))).toEqual([]);
		expect(shuffledIndexes(1, seededRandom(5))).toEqual([0]);
	});

	it('gives each order as often', () => {
		const random = seededRandom(9);
		const counts = new Map<string, number>();
		for (let n = 0; n < 6000; n++) {
			const order = shuffledIndexes(3, random).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
	});
});
