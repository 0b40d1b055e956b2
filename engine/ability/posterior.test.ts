import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from '../../tests/support/items.ts';
import { estimateAbility } from './estimate.ts';
import {
	ABILITY_GRID,
	chanceRow,
	posteriorMoments,
	rectangleGrid,
	simpsonGrid,
	startPosterior,
	trapezoidGrid,
	updatePosterior
} from './posterior.ts';

describe('the grid', () => {
	it('has 121 nodes from −6 to 6 by 0.1, symmetrical to the last digit', () => {
		const { nodes } = ABILITY_GRID;
		expect(nodes).toHaveLength(121);
		expect(nodes[60]).toBe(0);
		nodes.forEach((node, i) => {
			expect(node).toBeCloseTo(-6 + i * 0.1, 13);
			expect(nodes[120 - i]! + node).toBe(0);
		});
	});

	it('integrates as its rule says: x³ exactly by Simpson, x² a little high by trapezoids', () => {
		const integral = ({ nodes, weights }: typeof ABILITY_GRID, power: number) =>
			nodes.reduce((sum, x, i) => sum + weights[i]! * x ** power, 0) /
			weights.reduce((sum, weight) => sum + weight, 0);
		expect(integral(simpsonGrid(0, 2, 3), 3)).toBeCloseTo(2, 14);
		expect(integral(trapezoidGrid(0, 2, 3), 2)).toBeCloseTo(3 / 2, 14);
		expect(integral(rectangleGrid(0, 2, 3), 1)).toBeCloseTo(1, 14);
		expect(integral(rectangleGrid(0, 2, 3), 2)).toBeCloseTo(5 / 3, 14);
	});
});

describe('the posterior updated answer by answer', () => {
	it('starts as the prior', () => {
		const { ability, standardError } = posteriorMoments(startPosterior());
		expect(ability).toBeCloseTo(0, 15);
		expect(standardError).toBeCloseTo(1, 7);
	});

	it('is the one of all the answers at once', () => {
		const pattern = fc.array(fc.record({ item: anyItem, right: fc.boolean() }), { maxLength: 60 });
		fc.assert(
			fc.property(pattern, (responses) => {
				const weights = startPosterior();
				for (const { item, right } of responses) updatePosterior(weights, chanceRow(item, right));
				const updated = posteriorMoments(weights);
				const whole = estimateAbility(responses);
				expect(updated.ability).toBeCloseTo(whole.ability, 10);
				expect(updated.standardError).toBeCloseTo(whole.standardError, 10);
			})
		);
	});

	it('neither underflows nor becomes NaN after 10,000 equal answers, however surprising', () => {
		for (const [right, difficulty] of [
			[true, 6],
			[true, 300],
			[false, -300]
		] as const) {
			const row = chanceRow({ discrimination: 3, difficulty, guessing: 0, ceiling: 1 }, right);
			const weights = startPosterior();
			for (let i = 0; i < 10_000; i++) updatePosterior(weights, row);
			expect(Math.max(...weights)).toBeGreaterThan(1e-100);
			expect(posteriorMoments(weights).ability).toSatisfy(Number.isFinite);
		}
	});

	it('refuses the chances of another grid', () => {
		const item = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const row = chanceRow(item, true, rectangleGrid(-4, 4, 33));
		expect(() => updatePosterior(startPosterior(), row)).toThrow(RangeError);
	});
});
