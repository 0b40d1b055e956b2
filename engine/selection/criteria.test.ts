import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAbility, anyItem } from '../../tests/support/items.ts';
import { ABILITY_GRID, posteriorWeights } from '../ability/posterior.ts';
import { fisherInformation, successProbability } from '../ability/response-model.ts';
import {
	expectedPosteriorVariance,
	globalDiscrimination,
	indexOfHighest,
	mostInformedAbility,
	mutualInformation,
	predictiveChance,
	progressiveScores,
	shadowTest,
	testOverlap,
	weightedInformation,
	weightedKullbackLeibler
} from './criteria.ts';

const item = { discrimination: 1.4, difficulty: 0.3, guessing: 0.2, ceiling: 0.95 };
const prior = { nodes: ABILITY_GRID.nodes, weights: posteriorWeights([]) };
const certain = { nodes: [0.7], weights: [1] };

describe('the criteria over a posterior', () => {
	it('are those of one ability when it is certain', () => {
		const p = successProbability(0.7, item);
		expect(weightedInformation(item, certain)).toBeCloseTo(fisherInformation(0.7, item), 14);
		expect(weightedKullbackLeibler(item, certain, 0.7)).toBe(0);
		expect(globalDiscrimination(item, certain)).toBeCloseTo(0, 14);
		expect(mutualInformation(item, certain)).toBeCloseTo(0, 14);
		const [low, high] = [successProbability(-1, item), successProbability(1, item)];
		const even = { nodes: [-1, 1], weights: [0.5, 0.5] };
		expect(globalDiscrimination(item, even)).toBeCloseTo(((high - low) / 2) ** 2, 14);
		expect(p).toBeGreaterThan(low);
	});

	it('are their sums over two abilities, each with its weight', () => {
		const [p, q] = [-1, 1].map((ability) => successProbability(ability, item)) as [number, number];
		const uneven = { nodes: [-1, 5, 1], weights: [0.25, 0, 0.75] };
		const mean = 0.25 * p + 0.75 * q;
		expect(predictiveChance(item, uneven)).toBeCloseTo(mean, 14);
		expect(weightedInformation(item, uneven)).toBeCloseTo(
			0.25 * fisherInformation(-1, item) + 0.75 * fisherInformation(1, item),
			14
		);
		const told = (from: number, to: number) =>
			from * Math.log(from / to) + (1 - from) * Math.log((1 - from) / (1 - to));
		expect(weightedKullbackLeibler(item, uneven, 1)).toBeCloseTo(0.25 * told(q, p), 12);
		const entropy = (x: number) => -x * Math.log(x) - (1 - x) * Math.log(1 - x);
		expect(mutualInformation(item, uneven)).toBeCloseTo(
			entropy(mean) - 0.25 * entropy(p) - 0.75 * entropy(q),
			12
		);
		// Of two abilities 2 logits apart, the variance is 4 π (1 − π), π the weight of the upper one.
		const [right, wrong] = [(0.75 * q) / mean, (0.75 * (1 - q)) / (1 - mean)];
		const after = (chance: number) =>
			chance * 4 * right * (1 - right) + (1 - chance) * 4 * wrong * (1 - wrong);
		expect(expectedPosteriorVariance(item, uneven)).toBeCloseTo(after(mean), 12);
		expect(expectedPosteriorVariance(item, uneven, 0.3)).toBeCloseTo(after(0.3), 12);
	});

	it('take the weights as they are, but for the chance of success', () => {
		const double = { nodes: [-1, 1], weights: [1, 1] };
		const [p, q] = [-1, 1].map((ability) => successProbability(ability, item)) as [number, number];
		expect(predictiveChance(item, double)).toBeCloseTo((p + q) / 2, 14);
		expect(weightedInformation(item, double)).toBeCloseTo(
			fisherInformation(-1, item) + fisherInformation(1, item),
			14
		);
	});

	it('tell nothing, and not NaN, of an answer that is certain', () => {
		const sure = { discrimination: 3, difficulty: -800, guessing: 0, ceiling: 1 };
		expect(mutualInformation(sure, prior)).toBeCloseTo(0, 14);
	});

	it('expect an answer to lower the variance, by what it tells', () => {
		fc.assert(
			fc.property(anyItem, (any) => {
				expect(expectedPosteriorVariance(any, prior)).toBeLessThan(1);
				expect(mutualInformation(any, prior)).toBeGreaterThan(0);
				expect(mutualInformation(any, prior)).toBeLessThan(Math.log(2));
			})
		);
	});
});

describe('the ability at which a challenge informs most', () => {
	it('is where its information is highest', () => {
		fc.assert(
			fc.property(anyItem, anyAbility, (any, elsewhere) => {
				const best = fisherInformation(mostInformedAbility(any), any);
				expect(best).toBeGreaterThanOrEqual(fisherInformation(elsewhere, any) - 1e-12);
				for (const step of [-0.01, 0.01]) {
					expect(best).toBeGreaterThan(fisherInformation(mostInformedAbility(any) + step, any));
				}
			})
		);
	});
});

describe('the progressive method', () => {
	it('is chance alone at the start and information alone at the end', () => {
		const information = [0.2, 0.8, 0.5];
		const scores = (answered: number) =>
			progressiveScores(information, { answered, length: 10, acceleration: 1 }, () => 0.25);
		expect(scores(0)).toEqual([0.2, 0.2, 0.2]);
		expect(scores(9)).toEqual(information);
		// W = (1 + 2 + 3) / 45 after three of ten.
		expect(scores(3)[1]).toBeCloseTo((39 / 45) * 0.2 + (6 / 45) * 0.8, 14);
	});

	it('lets chance decide longer when it is accelerated, and never beyond the end', () => {
		const last = (answered: number, acceleration: number) =>
			progressiveScores([1], { answered, length: 4, acceleration }, () => 0)[0];
		// W = 1 / 14 after one of four with squares, 1 / 3 with a steady pace.
		expect(last(1, 2)).toBeCloseTo(1 / 14, 14);
		expect(last(1, 0)).toBeCloseTo(1 / 3, 14);
		expect(last(9, 0)).toBe(1);
	});
});

describe('the choice of the best', () => {
	it('is the first of the highest that is allowed', () => {
		expect(indexOfHighest([1, 3, 3, 2])).toBe(1);
		expect(indexOfHighest([1, 3, 3, 2], (i) => i !== 1)).toBe(2);
		expect(indexOfHighest([-3, -1, -2])).toBe(1);
		expect(() => indexOfHighest([1], () => false)).toThrow(RangeError);
		expect(() => indexOfHighest([])).toThrow('no challenge is left to choose from');
	});
});

describe('the shadow test', () => {
	it('is the best of all tests that keep the quotas', () => {
		const score = fc.double({ min: 0, max: 9, noNaN: true });
		fc.assert(
			fc.property(fc.array(score, { minLength: 9, maxLength: 9 }), (scores) => {
				const groups = [0, 1, 2, 0, 1, 2, 0, 1, 2];
				let best = 0;
				for (let set = 0; set < 512; set++) {
					const chosen = groups.flatMap((_, i) => ((set >> i) & 1 ? [i] : []));
					const fits = [0, 1, 2].every((g) => chosen.filter((i) => groups[i] === g).length === 2);
					if (fits)
						best = Math.max(
							best,
							chosen.reduce((sum, i) => sum + scores[i]!, 0)
						);
				}
				const test = shadowTest(scores, groups, 2);
				expect(test).toHaveLength(6);
				expect(test.reduce((sum, i) => sum + scores[i]!, 0)).toBeCloseTo(best, 10);
			})
		);
	});

	it('keeps the first of two equals, and the order of the challenges', () => {
		expect(shadowTest([1, 1, 2, 2], ['a', 'a', 'a', 'b'], 1)).toEqual([2, 3]);
		expect(shadowTest([1, 1, 1, 5], ['b', 'a', 'a', 'b'], 1)).toEqual([1, 3]);
		expect(shadowTest([0, 3], ['a', 'b'], 1)).toEqual([0, 1]);
	});

	it('refuses a quota larger than a group', () => {
		expect(() => shadowTest([1, 2, 3], ['a', 'a', 'b'], 2)).toThrow(
			new RangeError('1 challenges in group b for a quota of 2')
		);
	});
});

describe('the overlap of tests', () => {
	it('is 1 when everybody has the same test, and 0 when two share nothing', () => {
		expect(testOverlap([1, 1, 0, 0], 2, 10)).toBe(1);
		expect(testOverlap([0.5, 0.5, 0.5, 0.5], 2, 2)).toBeCloseTo(0, 14);
		expect(testOverlap([0.5, 0.5, 0.5, 0.5], 2)).toBeCloseTo(0.5, 14);
		expect(testOverlap([0.9, 0.3, 0.3], 1.5, 11)).toBeCloseTo((11 * 0.66 - 1) / 10, 12);
	});
});
