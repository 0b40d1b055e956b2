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
		expect(reasons(28, 372)).toEqual([]);
	});

	it('says nothing of an item with few answers or none, and of no item when asked of none', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x', 'y'], [[0, null], [1, null]]); // prettier-ignore
		const [x, y] = fitItems(data, [item, { ...item, id: 'y' }]);
		expect(x).toMatchObject({ answers: 2, groups: 0, reasons: [] });
		expect(y).toMatchObject({ answers: 0, infit: 1, outfit: 1, groupsZ: 0, reasons: [] });
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
