import { describe, expect, it } from 'vitest';
import { successProbability } from '../ability/response-model.ts';
import { fitItems, listMisfit } from './misfit.ts';
import { NODES, POPULATION } from './quadrature.ts';
import { gatherRows } from './response-data.ts';

describe('the fit of items', () => {
	it('has the mean squares of what the population predicts of a first answer', () => {
		const item = { id: 'x', discrimination: 1.2, difficulty: 0.8, guessing: 0.1, ceiling: 0.95 };
		const population = { mean: 0.3, standardDeviation: 1.4 };
		const p = NODES.reduce(
			(sum, node, q) => sum + POPULATION[q]! * successProbability(0.3 + 1.4 * node, item),
			0
		);
		const [fit] = fitItems(gatherRows(['x'], [[1], [0]], [5, 3]), [item], population);
		const pq = p * (1 - p);
		const squares = 5 * (1 - p) ** 2 + 3 * p ** 2;
		expect(fit).toMatchObject({ id: 'x', answers: 8, groups: 0, groupsZ: 0, groupsRms: 0 });
		expect(fit!.infit).toBeCloseTo(squares / (8 * pq), 10);
		expect(fit!.outfit).toBeCloseTo(squares / pq / 8, 10);
		expect(fit!.infitZ).toBeCloseTo((squares - 8 * pq) / Math.sqrt(8 * pq * (1 - 4 * pq)), 9);
	});

	it('predicts each answer from those before it only, and of the items asked about only', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const y = { ...item, id: 'y' };
		const data = gatherRows(['w', 'x', 'y'], [[0, 1, 1]]);
		const [first, second] = fitItems(data, [item, y]);
		// ½ before any answer; after a success, E P² / E P.
		const square = NODES.reduce(
			(sum, node, q) => sum + POPULATION[q]! * successProbability(node, item) ** 2,
			0
		);
		expect(first!.infit).toBeCloseTo(1, 10);
		const p = square / 0.5;
		expect(second!.infit).toBeCloseTo((1 - p) / p, 9);
		expect(fitItems(data, [y])[0]!.infit).toBeCloseTo(1, 10);
	});

	it('compares groups of respondents with what is expected of them', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x'], [[1], [0]], [30, 10]);
		const [fit] = fitItems(data, [item]);
		// Everybody is expected to succeed one time of two: gaps of 15 over a variance of 7.5, of −5 over 2.5.
		expect(fit!.groups).toBe(2);
		expect(fit!.groupsZ).toBeCloseTo((Math.cbrt(40) - 7 / 9) / Math.sqrt(2 / 9), 8);
		expect(fit!.groupsRms).toBeCloseTo(Math.sqrt((217.5 / 30 + 22.5 / 10) / 40), 8);
		expect(fit!.reasons).toEqual(['off-curve']);
		expect(listMisfit(data, [item])).toEqual([fit]);
		const strict = fitItems(data, [item], undefined, { smallestGap: 0.5 });
		expect(strict[0]!.reasons).toEqual([]);
		expect(fitItems(data, [item], undefined, { threshold: 9 })[0]!.reasons).toEqual([]);
		expect(listMisfit(data, [item], undefined, { threshold: 9 })).toEqual([]);
	});

	it('makes groups of those of whom as much was known, from the least able on', () => {
		const y = { id: 'y', discrimination: 1.5, difficulty: 0.3, guessing: 0, ceiling: 1 };
		const x = { id: 'x', discrimination: 1, difficulty: -0.2, guessing: 0, ceiling: 1 };
		// Each answers y, then x.
		const data = gatherRows(['y', 'x'], [[1, 1], [0, 1], [1, 0], [0, 0]], [12, 5, 8, 15]); // prettier-ignore
		const after = (right: boolean) => {
			const weights = NODES.map((node, q) => {
				const chance = successProbability(node, y);
				return POPULATION[q]! * (right ? chance : 1 - chance);
			});
			const total = weights.reduce((sum, weight) => sum + weight, 0);
			return weights.reduce(
				(sum, weight, q) => sum + (weight / total) * successProbability(NODES[q]!, x),
				0
			);
		};
		const [low, high] = [after(false), after(true)];
		const [lowSpread, highSpread] = [low * (1 - low), high * (1 - high)];
		// Of three groups of equal variance, the 20 who failed y begin in the first, the others in the next two.
		const groups = [
			{ gap: 5 - 20 * low, variance: 20 * lowSpread, answers: 20 },
			{ gap: 12 * (1 - high), variance: 12 * highSpread, answers: 12 },
			{ gap: -8 * high, variance: 8 * highSpread, answers: 8 }
		];
		const sumOf = (term: (group: (typeof groups)[number]) => number) =>
			groups.reduce((sum, group) => sum + term(group), 0);
		const [, fit] = fitItems(data, [y, x]);
		const chiSquare = sumOf(({ gap, variance }) => gap ** 2 / variance);
		expect(fit!.groups).toBe(3);
		expect(fit!.groupsZ).toBeCloseTo(
			(Math.cbrt(chiSquare / 2) - (1 - 1 / 9)) / Math.sqrt(1 / 9),
			8
		);
		const rms = sumOf(({ gap, variance, answers }) => (gap ** 2 - variance) / answers) / 40;
		expect(fit!.groupsRms).toBeCloseTo(Math.sqrt(rms), 8);
		const squares = 5 * (1 - low) ** 2 + 15 * low ** 2 + 12 * (1 - high) ** 2 + 8 * high ** 2;
		expect(fit!.infit).toBeCloseTo(squares / (20 * lowSpread + 20 * highSpread), 9);
		const surprise =
			(5 * (1 - low)) / low + (15 * low) / (1 - low) + (12 * (1 - high)) / high + (8 * high) / (1 - high); // prettier-ignore
		expect(fit!.outfit).toBeCloseTo(surprise / 40, 9);
	});

	it('makes ten groups at most, and none with too few answers for three', () => {
		const x = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const rows = Array.from({ length: 30 }, (_, r) => [r % 2] as (0 | 1)[]);
		const groupsOf = (each: number) =>
			fitItems(
				gatherRows(
					['x'],
					rows,
					rows.map(() => each)
				),
				[x]
			)[0]!.groups;
		// Everybody has a variance of ¼.
		expect(groupsOf(0.9)).toBe(0);
		expect(groupsOf(1)).toBe(3);
		expect(groupsOf(2)).toBe(6);
		expect(groupsOf(9)).toBe(10);
	});

	it('calls too many surprises underfit, and too few overfit', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 3, guessing: 0, ceiling: 1 };
		const reasons = (right: number, wrong: number, options = {}) => {
			const data = gatherRows(['x'], [[1], [0]], [right, wrong]);
			const wide = { smallestGap: 1, ...options };
			return fitItems(data, [item], undefined, wide)[0]!.reasons;
		};
		// 7 % are expected to succeed.
		expect(reasons(60, 340)).toEqual(['underfit']);
		expect(reasons(1, 399)).toEqual(['overfit']);
		expect(reasons(60, 340, { smallestInfit: 5 })).toEqual([]);
		expect(reasons(1, 399, { smallestInfit: 0.95 })).toEqual([]);
		expect(reasons(60, 340, { threshold: 99 })).toEqual([]);
		expect(reasons(1, 399, { threshold: 99 })).toEqual([]);
		expect(reasons(28, 372)).toEqual([]);
	});

	it('says nothing of an item with few answers or none, and of no item when asked of none', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x', 'y'], [[0, null], [1, null]]); // prettier-ignore
		const [x, y] = fitItems(data, [item, { ...item, id: 'y' }]);
		expect(x).toMatchObject({ answers: 2, groups: 0, reasons: [] });
		expect(y).toMatchObject({
			answers: 0,
			infit: 1,
			outfit: 1,
			infitZ: 0,
			groupsZ: 0,
			reasons: []
		});
		expect(fitItems(data, [])).toEqual([]);
	});

	it('refuses items that the answers do not know and parameters that no item can have', () => {
		const item = { id: 'z', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x'], [[1]]);
		expect(() => fitItems(data, [item])).toThrow(
			expect.objectContaining({ because: 'unknown-item', field: 'z' }) as Error
		);
		expect(() => fitItems(data, [{ ...item, id: 'x', difficulty: Infinity }])).toThrow(
			/difficulty/
		);
	});
});
