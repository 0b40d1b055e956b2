import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { estimateAbility } from './estimate.ts';
import { maximumAPosterioriAbility } from './maximum-a-posteriori.ts';
import { maximumLikelihoodAbility } from './maximum-likelihood.ts';
import { personFit } from './person-fit.ts';
import type { ItemResponse } from './posterior.ts';
import {
	fisherInformation,
	successProbability,
	warmTerm,
	type ItemParameters
} from './response-model.ts';
import { weightedLikelihoodAbility } from './weighted-likelihood.ts';

/** 60 challenges of the 3PL spread over the scale. */
const bank: ItemParameters[] = Array.from({ length: 60 }, (_, i) => ({
	discrimination: 0.8 + 0.2 * (i % 6),
	difficulty: -3 + i * 0.1,
	guessing: i % 3 === 0 ? 0.2 : 0,
	ceiling: 1
}));

const answer = (ability: number, random: () => number): ItemResponse[] =>
	bank.map((item) => ({ item, right: random() < successProbability(ability, item) }));

describe('person fit', () => {
	it('has the likelihood of the pattern, and l_z by its definition', () => {
		const responses = answer(0.4, seededRandom(3));
		let [log, mean, variance] = [0, 0, 0];
		for (const { item, right } of responses) {
			const p = successProbability(0.4, item);
			log += Math.log(right ? p : 1 - p);
			mean += p * Math.log(p) + (1 - p) * Math.log(1 - p);
			variance += p * (1 - p) * Math.log(p / (1 - p)) ** 2;
		}
		const fit = personFit(responses, 0.4);
		expect(fit.logLikelihood).toBeCloseTo(log, 10);
		expect(fit.lz).toBeCloseTo((log - mean) / Math.sqrt(variance), 10);
	});

	it('is Snijders’s W + c r₀ for each estimator with its own r₀', () => {
		const responses = answer(0.4, seededRandom(3));
		const information = (at: number) =>
			responses.reduce((sum, { item }) => sum + fisherInformation(at, item), 0);
		const warm = (at: number) => responses.reduce((sum, { item }) => sum + warmTerm(at, item), 0);
		const cases: [{ ability: number }, (at: number) => number][] = [
			[maximumLikelihoodAbility(responses), () => 0],
			[maximumAPosterioriAbility(responses, { mean: -1, sd: 0.8 }), (at) => -(at + 1) / 0.64],
			[weightedLikelihoodAbility(responses), (at) => warm(at) / (2 * information(at))]
		];
		for (const [{ ability }, r0] of cases) {
			let [w, cUp, cDown] = [0, 0, 0];
			const each = responses.map(({ item, right }) => {
				const p = successProbability(ability, item);
				const h = 1e-5;
				const slope =
					(successProbability(ability + h, item) - successProbability(ability - h, item)) / (2 * h);
				const [wi, ri] = [Math.log(p / (1 - p)), slope / (p * (1 - p))];
				w += ((right ? 1 : 0) - p) * wi;
				cUp += slope * wi;
				cDown += slope * ri;
				return { p, wi, ri };
			});
			const c = cUp / cDown;
			const variance = each.reduce(
				(sum, { p, wi, ri }) => sum + (wi - c * ri) ** 2 * p * (1 - p),
				0
			);
			const expected = (w + c * r0(ability)) / Math.sqrt(variance);
			expect(personFit(responses, ability).lzStar).toBeCloseTo(expected, 6);
		}
	});

	it('is strongly negative when the easy ones are wrong and the hard ones right', () => {
		const reversed = bank.map((item) => ({ item, right: item.difficulty > 0 }));
		for (const estimate of [estimateAbility, weightedLikelihoodAbility]) {
			const { lz, lzStar } = personFit(reversed, estimate(reversed).ability);
			expect(lz).toBeLessThan(-5);
			expect(lzStar).toBeLessThan(-5);
		}
	});

	it('says nothing, and not NaN, where a pattern can say nothing', () => {
		const nothing = { lz: 0, lzStar: 0 };
		expect(personFit([], 0)).toEqual({ logLikelihood: 0, ...nothing });
		const even = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		expect(personFit([{ item: even, right: true }], 0)).toMatchObject(nothing);
		expect(personFit([{ item: even, right: true }], 1)).toMatchObject({ lzStar: 0 });
		const far = personFit([{ item: even, right: false }], 5_000);
		expect(far.lz).not.toBeNaN();
		expect(far.lzStar).not.toBeNaN();
	});

	it('refuses an infinite ability', () => {
		expect(() => personFit([], Infinity)).toThrow(
			new RangeError('no person fit at an ability of Infinity')
		);
		expect(() => personFit([], NaN)).toThrow(RangeError);
	});
});

describe('what person fit refuses', () => {
	it.each([
		['discrimination', { discrimination: NaN }],
		['difficulty', { difficulty: 1e300 }],
		['guessing', { guessing: 0.5, ceiling: 0.2 }]
	])('is %s out of its range', (field, change) => {
		const item = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1, ...change };
		expect(() => personFit([{ item, right: true }], 0)).toThrow(new RegExp(`answer 0: ${field}`));
	});
});
