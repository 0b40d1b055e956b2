import { describe, expect, it } from 'vitest';
import { drawBank, sitAdaptiveTests, withNoise } from '../../tests/support/adaptive-tests.ts';
import type { ItemParameters } from '../ability/response-model.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { attenuate, type UncertainItem } from './attenuate.ts';

describe('intervals of abilities estimated with noisy parameters', { timeout: 240_000 }, () => {
	/** Share of 95 % intervals that hold the true ability, over eight banks of 2,000 items and 400 candidates each. */
	function coverage(prepare: (noisy: UncertainItem[]) => ItemParameters[]): number {
		let [inside, total] = [0, 0];
		for (let seed = 0; seed < 8; seed++) {
			const random = seededRandom(seed, 11);
			const truth = drawBank(2000, random);
			const believed = prepare(withNoise(truth, random));
			const abilities = Array.from({ length: 400 }, () => normalDraw(random));
			const tests = { truth, believed, length: 32, groups: 16 };
			for (const { ability, estimate, standardError } of sitAdaptiveTests(
				abilities,
				tests,
				random
			)) {
				total++;
				if (Math.abs(estimate - ability) <= 1.96 * standardError) inside++;
			}
		}
		return inside / total;
	}

	it('cover 94 to 96 in a hundred when attenuated', () => {
		const covered = coverage(attenuate);
		expect(covered).toBeGreaterThan(0.94);
		expect(covered).toBeLessThan(0.96);
	});

	it('cover far less when not', () => {
		expect(coverage((noisy) => noisy)).toBeLessThan(0.86);
	});
});
