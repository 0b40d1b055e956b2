import { describe, expect, it } from 'vitest';
import { drawBank, sitAdaptiveTests, toResponses } from '../../tests/support/adaptive-tests.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { Expectation } from './expectation.ts';
import { WEAK_PRIOR } from './marginal-maximum-likelihood.ts';
import { observedInformation } from './observed-information.ts';
import { gatherResponses } from './response-data.ts';

describe('the covariance of slope and intercept', { timeout: 60_000 }, () => {
	it('is nearly the same by the series as by the whole matrix, and never larger', () => {
		const random = seededRandom(12);
		const truth = drawBank(150, random);
		const abilities = Array.from({ length: 600 }, () => normalDraw(random));
		const tests = { truth, believed: truth, length: 20, among: 40, groups: 2 };
		const ids = truth.map((_, i) => `i${i}`);
		const responses = toResponses(sitAdaptiveTests(abilities, tests, random));
		const data = gatherResponses(ids, responses);
		const curves = {
			slopes: Float64Array.from(truth, (item) => item.discrimination),
			intercepts: Float64Array.from(truth, (item) => -item.discrimination * item.difficulty),
			guessing: new Float64Array(150),
			ceiling: new Float64Array(150).fill(1)
		};
		const isUsed = new Uint8Array(150).fill(1);
		const expectation = new Expectation(data, curves, isUsed);
		expectation.run();
		const priors = truth.map(() => WEAK_PRIOR);
		const [whole, series] = [Infinity, 0].map((limit) =>
			observedInformation(data, curves, isUsed, expectation.posteriors, priors, limit)
		);
		const ratios = whole!.flatMap((block, i) =>
			[0, 2].map((k) => Math.sqrt(series![i]![k]! / block![k]!))
		);
		expect(ratios).toHaveLength(300);
		const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
		expect(Math.max(...ratios)).toBeLessThan(1 + 1e-9);
		expect(mean).toBeGreaterThan(0.985);
		expect(Math.min(...ratios)).toBeGreaterThan(0.88);
	});
});
