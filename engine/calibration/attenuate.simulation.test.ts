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

describe('the attenuation of a noisy bank', () => {
	it('finds the spread of the true values behind the noise', () => {
		const random = seededRandom(4);
		const truth = drawBank(4000, random);
		const shrunk = attenuate(withNoise(truth, random));
		const slope = (values: number[], of: number[]) => {
			const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
			const [mx, my] = [mean(values), mean(of)];
			const covariance = mean(values.map((x, i) => (x - mx) * (of[i]! - my)));
			return covariance / mean(values.map((x) => (x - mx) ** 2));
		};
		// Shrunk by the right share, an estimate predicts the truth with slope 1.
		const difficulties = (list: ItemParameters[]) => list.map((one) => one.difficulty);
		expect(slope(difficulties(shrunk), difficulties(truth))).toBeCloseTo(1, 1);
		const logs = (list: ItemParameters[]) => list.map((one) => Math.log(one.discrimination));
		expect(slope(logs(shrunk), logs(truth))).toBeGreaterThan(0.9);
		expect(slope(logs(shrunk), logs(truth))).toBeLessThan(1.15);
	});

	it('brings a bank that is nothing but noise to its mean', () => {
		const random = seededRandom(6);
		const same = Array.from({ length: 400 }, () => ({
			discrimination: 1,
			difficulty: 1,
			guessing: 0.1,
			ceiling: 1
		}));
		const difficulties = attenuate(withNoise(same, random)).map((one) => one.difficulty);
		expect(Math.max(...difficulties) - Math.min(...difficulties)).toBeLessThan(0.5);
	});
});
