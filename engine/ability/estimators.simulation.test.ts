import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { estimateAbility } from './estimate.ts';
import { maximumAPosterioriAbility } from './maximum-a-posteriori.ts';
import { maximumLikelihoodAbility } from './maximum-likelihood.ts';
import type { ItemResponse } from './posterior.ts';
import { successProbability } from './response-model.ts';
import { weightedLikelihoodAbility } from './weighted-likelihood.ts';

const rasch = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
const item = { discrimination: 1.2, difficulty: 0.5, guessing: 0.2, ceiling: 1 };

const ESTIMATORS = {
	EAP: estimateAbility,
	MAP: (responses: readonly ItemResponse[]) => maximumAPosterioriAbility(responses),
	WLE: weightedLikelihoodAbility,
	MLE: maximumLikelihoodAbility
};

const answers = (pattern: string): ItemResponse[] =>
	[...pattern].map((mark) => ({ item: rasch, right: mark === '1' }));

describe('each estimator, after thousands of answers', { timeout: 30_000 }, () => {
	it.each(Object.entries(ESTIMATORS))('bears 10,000 equal answers: %s', (_, estimate) => {
		for (const right of [true, false]) {
			const { ability, standardError } = estimate(
				Array.from({ length: 10_000 }, () => ({ item, right }))
			);
			expect(ability).not.toBeNaN();
			expect(standardError).not.toBeNaN();
			expect(right ? ability > 4 : ability < -1.5).toBe(true);
		}
	});

	it('finds the one ability that 5,000 successes then 5,000 failures leave', () => {
		const half = [...answers('1'.repeat(5_000)), ...answers('0'.repeat(5_000))];
		for (const estimate of Object.values(ESTIMATORS))
			expect(estimate(half).ability).toBeCloseTo(0, 8);
	});
});

describe('Warm’s weighted likelihood over simulated tests', { timeout: 30_000 }, () => {
	it('has less bias than the MAP at θ = 2, over 200 tests of 20 challenges', () => {
		const random = seededRandom(2);
		const bank = Array.from({ length: 20 }, (_, i) => ({
			...rasch,
			discrimination: 1.4,
			difficulty: -2 + i * 0.25
		}));
		const bias = { wle: 0, map: 0 };
		for (let test = 0; test < 200; test++) {
			const responses = bank.map((item) => ({
				item,
				right: random() < successProbability(2, item)
			}));
			bias.wle += (weightedLikelihoodAbility(responses).ability - 2) / 200;
			bias.map += (maximumAPosterioriAbility(responses).ability - 2) / 200;
		}
		expect(Math.abs(bias.wle)).toBeLessThan(0.06);
		expect(bias.map).toBeLessThan(-0.2);
	});
});
