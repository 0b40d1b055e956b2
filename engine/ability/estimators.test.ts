import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, anyOpenItem } from '../../tests/support/items.ts';
import { seededRandom } from '../random.ts';
import { estimateAbility } from './estimate.ts';
import { maximumAPosterioriAbility } from './maximum-a-posteriori.ts';
import { maximumLikelihoodAbility } from './maximum-likelihood.ts';
import { rectangleGrid, simpsonGrid, type ItemResponse } from './posterior.ts';
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

const answers = (pattern: string, of = rasch): ItemResponse[] =>
	[...pattern].map((mark) => ({ item: of, right: mark === '1' }));

const anyPattern = (items = anyItem) =>
	fc.array(fc.record({ item: items, right: fc.boolean() }), { minLength: 1, maxLength: 20 });

describe('each estimator', { timeout: 30_000 }, () => {
	it('has its closed form in the 1PL, k right of n at one difficulty', () => {
		// P = k / n; the prior of the MAP adds its own pull; Warm adds half a success and half a failure.
		const three = answers('1110');
		const { ability, standardError } = maximumLikelihoodAbility(three);
		expect(ability).toBeCloseTo(Math.log(3), 12);
		expect(standardError).toBeCloseTo(1 / Math.sqrt(4 * 0.75 * 0.25), 12);
		expect(weightedLikelihoodAbility(three).ability).toBeCloseTo(Math.log(3.5 / 1.5), 12);
		expect(weightedLikelihoodAbility(answers('1')).ability).toBeCloseTo(Math.log(3), 12);
		const map = maximumAPosterioriAbility(three, { mean: 0.3, sd: 2 });
		const p = successProbability(map.ability, rasch);
		expect(3 - 4 * p).toBeCloseTo((map.ability - 0.3) / 4, 12);
		expect(map.standardError).toBeCloseTo(1 / Math.sqrt(4 * p * (1 - p) + 1 / 4), 12);
	});

	it.each(Object.entries(ESTIMATORS))(
		'does not mind the order of the answers: %s',
		(_, estimate) => {
			fc.assert(
				fc.property(anyPattern(), fc.integer(), (responses, seed) => {
					const random = seededRandom(seed);
					const keyed = responses.map((response) => ({ response, key: random() }));
					const shuffled = keyed.toSorted((x, y) => x.key - y.key).map(({ response }) => response);
					const [one, other] = [estimate(responses), estimate(shuffled)];
					expectSame(one.ability, other.ability);
				}),
				{ numRuns: 20 }
			);
		}
	);

	const movable = { WLE: weightedLikelihoodAbility, MLE: maximumLikelihoodAbility };
	it.each(Object.entries(movable))(
		'moves with the bank when it has no prior: %s',
		(_, estimate) => {
			fc.assert(
				fc.property(
					anyPattern(anyOpenItem),
					fc.double({ min: -2, max: 2, noNaN: true }),
					(responses, by) => {
						const moved = estimate(shifted(responses, by));
						expectSame(moved.ability, estimate(responses).ability + by);
					}
				),
				{ numRuns: 20 }
			);
		}
	);

	it('moves with the bank and the prior when it has one', () => {
		fc.assert(
			fc.property(anyPattern(), fc.double({ min: -2, max: 2, noNaN: true }), (responses, by) => {
				const prior = { mean: by, sd: 1 };
				const moved = shifted(responses, by);
				expectSame(
					maximumAPosterioriAbility(moved, prior).ability,
					ESTIMATORS.MAP(responses).ability + by
				);
				const eap = estimateAbility(responses, { grid: rectangleGrid(-12, 12, 241) });
				const grid = rectangleGrid(-12 + by, 12 + by, 241);
				expectSame(estimateAbility(moved, { prior, grid }).ability, eap.ability + by);
			}),
			{ numRuns: 20 }
		);
	});

	it('is opposite for opposite answers to opposite challenges', () => {
		fc.assert(
			fc.property(anyPattern(anyOpenItem), (responses) => {
				const mirrored = responses.map(({ item, right }) => ({
					item: { ...item, difficulty: -item.difficulty },
					right: !right
				}));
				for (const estimate of Object.values(ESTIMATORS)) {
					expectSame(estimate(mirrored).ability, -estimate(responses).ability);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it.each(Object.entries(ESTIMATORS))('refuses impossible parameters: %s', (_, estimate) => {
		for (const wrong of [
			{ discrimination: 0 },
			{ difficulty: NaN },
			{ guessing: 1 },
			{ ceiling: 2 }
		]) {
			const [field] = Object.keys(wrong);
			const responses = [...answers('1'), { item: { ...item, ...wrong }, right: true }];
			expect(() => estimate(responses)).toThrow(`response 1: ${field}`);
		}
	});
});

describe('the expected a posteriori', () => {
	it('is the prior when nothing is known', () => {
		const { ability, standardError } = estimateAbility([]);
		expect(ability).toBeCloseTo(0, 15);
		expect(standardError).toBeCloseTo(1, 7);
		const other = estimateAbility([], { prior: { mean: -0.5, sd: 0.7 } });
		expect(other.ability).toBeCloseTo(-0.5, 12);
		expect(other.standardError).toBeCloseTo(0.7, 12);
		const flat = estimateAbility([], { prior: 'uniform', grid: simpsonGrid(-4, 4, 81) });
		expect(flat.standardError).toBeCloseTo(8 / Math.sqrt(12), 12);
	});

	it('rises with a success, falls with a failure, and grows surer with many', () => {
		const up = estimateAbility([{ item, right: true }]);
		const down = estimateAbility([{ item, right: false }]);
		expect(up.ability).toBeGreaterThan(0);
		expect(down.ability).toBeLessThan(0);
		const many = Array.from({ length: 32 }, (_, i) => ({ item, right: i % 2 === 0 }));
		expect(estimateAbility(many).standardError).toBeLessThan(up.standardError / 2);
	});

	it('stays within the grid when everything is right or wrong', () => {
		for (const mark of ['1', '0']) {
			const { ability, standardError } = estimateAbility(answers(mark.repeat(32)));
			expect(Math.abs(ability)).toBeLessThan(6);
			expect(standardError).toBeGreaterThan(0.3);
		}
	});

	it('lies between the prior mean and the maximum likelihood, for tests of some length', () => {
		// A skewed posterior of few answers may push the mean beyond by a little; 20 mixed ones do not.
		const random = seededRandom(20);
		for (let test = 0; test < 100; test++) {
			const truth = 4 * random() - 2;
			const responses = Array.from({ length: 20 }, () => {
				const item = { ...rasch, difficulty: 4 * random() - 2 };
				return { item, right: random() < successProbability(truth, item) };
			});
			const mle = maximumLikelihoodAbility(responses).ability;
			const eap = estimateAbility(responses).ability;
			if (Math.abs(mle) < 0.1) continue;
			expect(eap * Math.sign(mle)).toBeGreaterThan(0);
			expect(Math.abs(eap)).toBeLessThan(Math.abs(mle));
		}
	});

	it('does not depend on how fine the grid is', () => {
		const responses = answers('1101', item);
		const fine = estimateAbility(responses, { grid: rectangleGrid(-10, 10, 2001) });
		expect(estimateAbility(responses).ability).toBeCloseTo(fine.ability, 7);
		expect(estimateAbility(responses).standardError).toBeCloseTo(fine.standardError, 6);
	});

	it('refuses a prior or a grid that is none', () => {
		for (const sd of [0, -1, NaN, Infinity]) {
			expect(() => estimateAbility([], { prior: { mean: 0, sd } })).toThrow(RangeError);
			expect(() => maximumAPosterioriAbility([], { mean: 0, sd })).toThrow(RangeError);
		}
		expect(() => rectangleGrid(1, 1, 3)).toThrow(RangeError);
		expect(() => rectangleGrid(-6, 6, 1)).toThrow(RangeError);
		expect(() => simpsonGrid(-6, 6, 120)).toThrow(RangeError);
	});
});

describe('the maximum likelihood', () => {
	it('is infinite, and says so, when everything is right or wrong', () => {
		for (const of of [rasch, item, { ...item, ceiling: 0.95 }]) {
			const right = maximumLikelihoodAbility(answers('111', of));
			const wrong = maximumLikelihoodAbility(answers('000', of));
			expect(right).toEqual({ ability: Infinity, standardError: Infinity });
			expect(wrong).toEqual({ ability: -Infinity, standardError: Infinity });
		}
	});

	it('prefers nothing when nothing was answered', () => {
		expect(maximumLikelihoodAbility([])).toEqual({ ability: 0, standardError: Infinity });
		expect(weightedLikelihoodAbility([])).toEqual({ ability: 0, standardError: Infinity });
		expect(maximumAPosterioriAbility([])).toEqual({ ability: 0, standardError: 1 });
	});

	it('is −∞ for a pattern that guessing explains best', () => {
		// One right of four, where one right of two is what blind answers give.
		const half = { ...rasch, guessing: 0.5 };
		expect(maximumLikelihoodAbility(answers('1000', half)).ability).toBe(-Infinity);
		// One of two is just what blind answers give: far away the slope is rounding, and must not make a maximum.
		expect(maximumLikelihoodAbility(answers('10', half)).ability).toBe(-Infinity);
	});

	// An easy one wrong and some hard ones right: by luck at θ ≈ −2.2, or by a slip at θ ≈ 2.6; five leave the first likelier.
	const ambiguous = (hard: string) => [
		...answers('0', { discrimination: 2, difficulty: -1.5, guessing: 0, ceiling: 1 }),
		...answers('1', { discrimination: 2, difficulty: -3, guessing: 0, ceiling: 1 }),
		...answers(hard, { discrimination: 2, difficulty: 2, guessing: 0.2, ceiling: 1 })
	];

	it.each([
		['11111', -2.2],
		['111111', 2.6]
	])('takes the highest of two maxima: %s', (hard, near) => {
		const { ability } = maximumLikelihoodAbility(ambiguous(hard));
		expect(Math.abs(ability - near)).toBeLessThan(0.1);
		expect(ability).toBeCloseTo(highestOnGrid(ambiguous(hard)), 2);
	});

	it.each([
		['11111', 0, -1],
		['111111', 0, 1],
		['11111', 6, 1],
		['111111', -6, -1]
	])('is weighed by the prior in the MAP: %s around %d', (hard, mean, side) => {
		const { ability } = maximumAPosterioriAbility(ambiguous(hard), { mean, sd: 2.5 });
		expect(Math.sign(ability)).toBe(side);
	});

	it('prefers the limit to a lower maximum', () => {
		const lucky = [
			...answers('0', { discrimination: 3, difficulty: -1.5, guessing: 0.2, ceiling: 1 }),
			...answers('1111', { discrimination: 3, difficulty: 2, guessing: 0.3, ceiling: 1 })
		];
		expect(maximumLikelihoodAbility(lucky).ability).toBe(-Infinity);
		expect(maximumAPosterioriAbility(lucky).ability).toBeLessThan(0);
	});

	it('is the highest point of the likelihood, whatever the pattern', () => {
		fc.assert(
			fc.property(anyPattern(), (responses) => {
				const { ability } = maximumLikelihoodAbility(responses);
				const reached = logLikelihood(responses, Math.max(-200, Math.min(200, ability)));
				const best = logLikelihood(responses, highestOnGrid(responses, 0.1));
				expect(reached).toBeGreaterThan(best - 1e-9);
			}),
			{ numRuns: 30 }
		);
	});

	it('reaches far abilities of flat challenges', () => {
		const flat = { ...rasch, discrimination: 0.05 };
		expect(maximumLikelihoodAbility(answers(`${'1'.repeat(999)}0`, flat)).ability).toBeCloseTo(
			Math.log(999) / 0.05,
			6
		);
	});
});

describe('Warm’s weighted likelihood', () => {
	it('is finite for every pattern', () => {
		fc.assert(
			fc.property(anyPattern(), (responses) => {
				const { ability, standardError } = weightedLikelihoodAbility(responses);
				expect(ability).toSatisfy(Number.isFinite);
				expect(standardError).toSatisfy(Number.isFinite);
			}),
			{ numRuns: 30 }
		);
	});
});

function shifted(responses: ItemResponse[], by: number): ItemResponse[] {
	return responses.map(({ item, right }) => ({
		item: { ...item, difficulty: item.difficulty + by },
		right
	}));
}

function logLikelihood(responses: ItemResponse[], ability: number): number {
	return responses.reduce((sum, { item, right }) => {
		const p = successProbability(ability, item);
		return sum + Math.log(right ? p : 1 - p);
	}, 0);
}

/** The plain way: of many abilities, the likeliest. */
function highestOnGrid(responses: ItemResponse[], step = 0.01): number {
	const grid = Array.from({ length: 60 / step + 1 }, (_, i) => -30 + i * step);
	const heights = grid.map((ability) => logLikelihood(responses, ability));
	return grid[heights.reduce((best, height, i) => (height > heights[best]! ? i : best), 0)]!;
}

function expectSame(one: number, other: number): void {
	if (Number.isFinite(one)) expect(Math.abs(one - other)).toBeLessThan(1e-7);
	else expect(one).toBe(other);
}
