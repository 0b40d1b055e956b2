import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from '../../tests/support/items.ts';
import { estimateAbility } from './estimate.ts';
import {
	ABILITY_GRID,
	answerChance,
	assertNormalPrior,
	posteriorMoments,
	posteriorWeights,
	rectangleGrid,
	simpsonGrid,
	startPosterior,
	trapezoidGrid,
	updatePosterior
} from './posterior.ts';
import type { ItemParameters } from './response-model.ts';

/** Chances of an answer at each node. */
function chanceRow(item: ItemParameters, right: boolean, { nodes } = ABILITY_GRID): Float64Array {
	return nodes.map((node) => answerChance(right, node, item));
}

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

describe('what is no grid or no prior', () => {
	it.each([
		[1, 1, 3],
		[2, 1, 3],
		[-6, 6, 1],
		[-6, 6, 2.5],
		[-Infinity, 6, 3],
		[NaN, 6, 3]
	])('is refused: from %d to %d, %d nodes', (from, to, count) => {
		expect(() => rectangleGrid(from, to, count)).toThrow(
			new RangeError(`no grid of ${count} nodes from ${from} to ${to}`)
		);
	});

	it('is refused in words', () => {
		expect(() => simpsonGrid(-6, 6, 120)).toThrow(
			new RangeError("Simpson's rule needs an odd number of nodes, not 120")
		);
		for (const [mean, sd] of [
			[NaN, 1],
			[Infinity, 1],
			[0, 0],
			[0, NaN],
			[0, Infinity]
		] as const) {
			expect(() => assertNormalPrior({ mean, sd })).toThrow(
				new RangeError(`no normal prior of mean ${mean} and standard deviation ${sd}`)
			);
		}
		expect(() => assertNormalPrior({ mean: -3, sd: 0.1 })).not.toThrow();
	});

	it('may be as small as two nodes', () => {
		expect([...rectangleGrid(-1, 1, 2).nodes]).toEqual([-1, 1]);
		expect([...trapezoidGrid(0, 3, 4).weights]).toEqual([0.5, 1, 1, 0.5]);
		expect([...simpsonGrid(0, 4, 5).weights]).toEqual([1, 4, 2, 4, 1]);
	});
});

describe('the weights of a posterior', () => {
	it('sum to 1, and follow the prior, the grid and the answers', () => {
		const grid = simpsonGrid(-1, 1, 3);
		const item = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const prior = { mean: 0.5, sd: 2 };
		const at = (node: number, weight: number) =>
			(weight * Math.exp(-((node - 0.5) ** 2) / 8)) / (1 + Math.exp(-node));
		const all = [at(-1, 1), at(0, 4), at(1, 1)];
		const total = all.reduce((sum, weight) => sum + weight, 0);
		const weights = posteriorWeights([{ item, right: true }], { prior, grid });
		all.forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight / total, 14));
		const flat = posteriorWeights([], { prior: 'uniform', grid });
		expect([...flat].map((weight) => +weight.toFixed(12))).toEqual(
			[1, 4, 1].map((weight) => +(weight / 6).toFixed(12))
		);
	});

	it('have their mean and deviation, whatever their sum', () => {
		const { ability, standardError } = posteriorMoments([1, 0, 3], {
			...rectangleGrid(-1, 1, 3)
		});
		expect(ability).toBeCloseTo(0.5, 14);
		expect(standardError).toBeCloseTo(Math.sqrt(0.75), 14);
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

	it('is scaled up only when it becomes small', () => {
		const weights = Float64Array.of(0.2, 0.4);
		updatePosterior(weights, Float64Array.of(0.5, 0.5));
		expect([...weights]).toEqual([0.1, 0.2]);
		updatePosterior(weights, Float64Array.of(1e-101, 1e-101));
		expect([...weights]).toEqual([0.5, 1]);
	});

	it('refuses the chances of another grid', () => {
		const item = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const row = chanceRow(item, true, rectangleGrid(-4, 4, 33));
		expect(() => updatePosterior(startPosterior(), row)).toThrow(
			new RangeError('a row of 33 chances for 121 nodes')
		);
	});
});
