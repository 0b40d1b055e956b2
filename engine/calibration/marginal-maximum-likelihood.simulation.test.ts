import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	drawBank,
	drawRows,
	ids,
	sitAdaptiveTests,
	toResponses
} from '../../tests/support/adaptive-tests.ts';
import type { ItemParameters } from '../ability/response-model.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { calibrateItems, WEAK_PRIOR, type Calibration } from './marginal-maximum-likelihood.ts';
import { gatherResponses, gatherRows, type ResponseData } from './response-data.ts';

interface Oracle {
	patterns: number[][];
	items: { a: number; b: number; seA: number; seB: number }[];
	logLik: number;
}
const oracle = JSON.parse(readFileSync('tests/oracles/calibration.json', 'utf8')) as Oracle;
const score = (value: number | undefined) => (value ? 1 : 0);

function lsat7(): ResponseData {
	return gatherRows(
		ids(5),
		oracle.patterns.map((pattern) => pattern.slice(0, 5).map(score)),
		oracle.patterns.map((pattern) => pattern[5]!)
	);
}

describe('the calibration of LSAT7', () => {
	it('gives the published parameters, errors and log-likelihood', () => {
		const calibration = calibrateItems(lsat7(), {}, { tolerance: 1e-6 });
		expect(calibration.hasConverged).toBe(true);
		expect(calibration.logLikelihood).toBeCloseTo(oracle.logLik, 6);
		oracle.items.forEach(({ a, b, seA, seB }, i) => {
			const item = calibration.items[i]!;
			expect(item.discrimination).toBeCloseTo(a, 4);
			expect(item.difficulty).toBeCloseTo(b, 4);
			// The published errors are those of the same matrix, so they agree far beyond the tolerance of the oracle.
			expect(item.errors.discrimination).toBeCloseTo(seA, 4);
			expect(item.errors.difficulty).toBeCloseTo(seB, 4);
		});
	});

	it('does not depend on the order of the respondents', () => {
		const rows = oracle.patterns.map((pattern) => pattern.slice(0, 5).map(score)).reverse();
		const counts = oracle.patterns.map((pattern) => pattern[5]!).reverse();
		const [one, other] = [lsat7(), gatherRows(ids(5), rows, counts)].map((data) =>
			calibrateItems(data)
		);
		one!.items.forEach((item, i) => {
			expect(item.difficulty).toBeCloseTo(other!.items[i]!.difficulty, 8);
		});
	});
});

/** Mean distance to the truth, share of the 95 % intervals that hold it, and mean squared distance in errors. */
function accuracy(calibrations: Calibration[], truth: ItemParameters[], least = 1) {
	const read = (field: 'discrimination' | 'difficulty') => {
		const gaps = calibrations.flatMap(({ items }) =>
			items
				.filter((item) => item.answers >= least)
				.map((item) => ({
					gap: item[field] - truth[Number(item.id.slice(1))]![field],
					error: item.errors[field]
				}))
		);
		const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
		return {
			n: gaps.length,
			bias: mean(gaps.map(({ gap }) => gap)),
			coverage: mean(gaps.map(({ gap, error }) => Number(Math.abs(gap) <= 1.96 * error))),
			ratio: mean(gaps.map(({ gap, error }) => (gap / error) ** 2))
		};
	};
	return { a: read('discrimination'), b: read('difficulty') };
}

describe('the calibration of simulated answers', { timeout: 120_000 }, () => {
	it('finds the parameters without bias, and its errors are the true ones', () => {
		const truth = drawBank(12, seededRandom(5));
		const calibrations = Array.from({ length: 40 }, (_, seed) =>
			calibrateItems(drawRows(truth, 1000, seed))
		);
		const { a, b } = accuracy(calibrations, truth);
		expect(a.n).toBe(480);
		// A maximum-likelihood a is biased upward by a few thousandths at this size.
		expect(Math.abs(a.bias)).toBeLessThan(0.03);
		expect(Math.abs(b.bias)).toBeLessThan(0.03);
		for (const { coverage, ratio } of [a, b]) {
			expect(coverage).toBeGreaterThan(0.925);
			expect(coverage).toBeLessThan(0.975);
			expect(ratio).toBeGreaterThan(0.8);
			expect(ratio).toBeLessThan(1.25);
		}
	});

	it('holds guessing and ceiling where it is told to', () => {
		const truth = drawBank(20, seededRandom(8), 0.25).map((item) => ({ ...item, ceiling: 0.95 }));
		const data = drawRows(truth, 4000, 9);
		const told = Object.fromEntries(ids(20).map((id) => [id, { guessing: 0.25, ceiling: 0.95 }]));
		const { a, b } = accuracy([calibrateItems(data, told)], truth);
		expect(Math.abs(a.bias)).toBeLessThan(0.1);
		expect(Math.abs(b.bias)).toBeLessThan(0.1);
		const untold = accuracy([calibrateItems(data)], truth);
		expect(untold.a.bias).toBeLessThan(-0.25);
	});

	it('finds them in the sparse answers of adaptive tests, on the scale of the priors', () => {
		const random = seededRandom(3);
		// Authors are off by 0.8 logit from the level that they give.
		const levels = Array.from({ length: 400 }, (_, i) => 0.9 * ((i % 7) - 3));
		const truth = drawBank(400, random).map((item, i) => ({
			...item,
			difficulty: levels[i]! + 0.8 * normalDraw(random)
		}));
		const authored = truth.map((item, i) => ({
			...item,
			discrimination: 1,
			difficulty: levels[i]!
		}));
		const abilities = Array.from({ length: 1500 }, () => 0.4 + 1.2 * normalDraw(random));
		const sittings = sitAdaptiveTests(
			abilities,
			{ truth, believed: authored, length: 32, among: 10, groups: 16 },
			random
		);
		const assumptions = Object.fromEntries(
			authored.map(({ difficulty }, i) => [
				`i${i}`,
				{
					prior: {
						logDiscrimination: { mean: 0, standardDeviation: 0.3 },
						difficulty: { mean: difficulty, standardDeviation: 0.8 }
					}
				}
			])
		);
		// Twenty more that nobody answered.
		const data = gatherResponses(ids(420), toResponses(sittings));
		const calibration = calibrateItems(data, assumptions, { scale: 'priors' });
		expect(calibration.hasConverged).toBe(true);
		// A hundred and more when the items that nobody answered wander with the scale.
		expect(calibration.uncalibrated.length).toBeGreaterThanOrEqual(20);
		expect(calibration.cycles).toBeLessThan(60);
		expect(calibration.population.mean).toBeCloseTo(0.4, 0);
		expect(Math.abs(calibration.population.standardDeviation - 1.2)).toBeLessThan(0.12);
		const { a, b } = accuracy([calibration], truth, 50);
		expect(b.n).toBeGreaterThan(200);
		expect(Math.abs(b.bias)).toBeLessThan(0.1);
		for (const { coverage } of [a, b]) {
			expect(coverage).toBeGreaterThan(0.91);
			expect(coverage).toBeLessThan(0.98);
		}
	});

	it('stays finite when one respondent answered 5,000 items, and loses nothing of their likelihood', () => {
		const row = Array.from({ length: 5000 }, (_, i) => (i % 2 ? 1 : 0));
		const prior = Object.fromEntries(ids(5000).map((id) => [id, { prior: WEAK_PRIOR }]));
		const calibration = calibrateItems(gatherRows(ids(5000), [row]), prior, { maxCycles: 10 });
		// Each difficulty leans towards its answer: less surprising than heads or tails, and still a surprise each.
		expect(calibration.logLikelihood).toBeGreaterThan(5000 * Math.log(0.5));
		expect(calibration.logLikelihood).toBeLessThan(5000 * Math.log(0.8));
		expect(calibration.items.every(({ difficulty }) => Number.isFinite(difficulty))).toBe(true);
	});
});
