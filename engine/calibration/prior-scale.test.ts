import { describe, expect, it } from 'vitest';
import { followRespondents, linkToPriors, toEstimationMetric } from './prior-scale.ts';
import { NODE_COUNT, POPULATION } from './quadrature.ts';

describe('a prior in the metric of the estimation', () => {
	it('has its unit and its origin', () => {
		const prior = {
			logDiscrimination: { mean: 0.2, standardDeviation: 0.4 },
			difficulty: { mean: 1, standardDeviation: 0.9 }
		};
		expect(toEstimationMetric(prior, { mean: 0.4, standardDeviation: 1.5 })).toEqual({
			logDiscrimination: { mean: 0.2 + Math.log(1.5), standardDeviation: 0.4 },
			difficulty: { mean: expect.closeTo(0.4, 12) as number, standardDeviation: 0.9 / 1.5 }
		});
	});
});

describe('the population that follows its respondents', () => {
	const curves = () => ({
		slopes: Float64Array.of(1.2, 0.8),
		intercepts: Float64Array.of(0.5, -0.3),
		guessing: new Float64Array(2),
		ceiling: new Float64Array(2).fill(1)
	});
	/** All at two nodes, θ = ±1 of the estimation. */
	const atTwo = (low: number, high: number) => {
		const respondents = new Float64Array(NODE_COUNT);
		respondents[25] = low;
		respondents[35] = high;
		return respondents;
	};

	it('has their mean and SD on the scale of the bank, ten of N(0, 1) being among them', () => {
		const before = { mean: 0.4, standardDeviation: 1.5 };
		const next = followRespondents(atTwo(10, 30), Uint8Array.of(1, 1), curves(), before);
		// 10 at −1.1, 30 at 1.9, and ten whose mean is 0 and mean square 1.
		const mean = (10 * -1.1 + 30 * 1.9) / 50;
		const square = (10 * 1.21 + 30 * 3.61 + 10) / 50;
		expect(next.mean).toBeCloseTo(mean, 12);
		expect(next.standardDeviation).toBeCloseTo(Math.sqrt(square - mean ** 2), 12);
	});

	it('carries the items with it, which stay where they are on the scale of the bank', () => {
		const [before, moved, start] = [{ mean: 0.4, standardDeviation: 1.5 }, curves(), curves()];
		const next = followRespondents(atTwo(10, 30), Uint8Array.of(1, 0), moved, before);
		const onBank = (of: typeof moved, { mean, standardDeviation: sd }: typeof before) => [
			of.slopes[0]! / sd,
			mean - (sd * of.intercepts[0]!) / of.slopes[0]!
		];
		const [a, b] = onBank(moved, next);
		expect(a).toBeCloseTo(onBank(start, before)[0]!, 12);
		expect(b).toBeCloseTo(onBank(start, before)[1]!, 12);
		expect([moved.slopes[1], moved.intercepts[1]]).toEqual([0.8, -0.3]);
	});

	it('stays N(0, 1) when its respondents are', () => {
		const respondents = POPULATION.map((share) => 200 * share);
		const next = followRespondents(respondents, Uint8Array.of(1, 1), curves(), {
			mean: 0,
			standardDeviation: 1
		});
		expect(next.mean).toBeCloseTo(0, 9);
		expect(next.standardDeviation).toBeCloseTo(1, 6);
	});
});

describe('the scale that suits the priors', () => {
	const [MEAN, UNIT] = [0.7, 1.3];
	/** Items just as their priors say on the scale θ = 0.7 + 1.3 θ′, and as unsure as they are spread. */
	function linked(count: number, answers = (_: number) => 100) {
		const items = Array.from({ length: count }, (_, i) => ({
			prior: {
				logDiscrimination: { mean: 0.1 * (i % 3), standardDeviation: 0.3 + 0.1 * (i % 2) },
				difficulty: { mean: 0.5 * (i % 7) - 1.5, standardDeviation: 0.8 }
			},
			isUsed: true,
			answers: answers(i)
		}));
		const slopes = Float64Array.from(
			items,
			({ prior }) =>
			UNIT * Math.exp(prior.logDiscrimination.mean) // prettier-ignore
		);
		const intercepts = slopes.map(
			(slope, i) => (-slope * (items[i]!.prior.difficulty.mean - MEAN)) / UNIT
		);
		const curves = { slopes, intercepts, guessing: slopes, ceiling: slopes };
		return { items, curves };
	}
	const variances = (count: number, from: number) =>
		new Float64Array(count).fill((0.8 * from) ** 2 / UNIT ** 2);

	it('is found from anywhere', () => {
		const { items, curves } = linked(40);
		for (const from of [
			{ mean: 0, standardDeviation: 1 },
			{ mean: -2, standardDeviation: 2 }
		]) {
			const found = linkToPriors(items, curves, variances(40, from.standardDeviation), from);
			expect(found.mean).toBeCloseTo(MEAN, 7);
			expect(found.standardDeviation).toBeCloseTo(UNIT, 7);
		}
	});

	it('is the likeliest of items that are not as their priors say', () => {
		const normals = (logMean: number, logSd: number, mean: number, sd: number) => ({
			logDiscrimination: { mean: logMean, standardDeviation: logSd },
			difficulty: { mean, standardDeviation: sd }
		});
		const priors = [
			normals(0, 0.3, -1, 0.5),
			normals(0.2, 0.4, 0.4, 0.9),
			normals(-0.1, 0.2, 2, 1.4)
		];
		const items = priors.map((prior) => ({ prior, isUsed: true, answers: 12 }));
		const slopes = Float64Array.of(1.5, 0.9, 1.1);
		const intercepts = Float64Array.of(1.2, 0.3, -0.8);
		const variances = Float64Array.of(0.1, 0.3, 0.2);
		const from = { mean: 0.3, standardDeviation: 1.2 };
		const curves = { slopes, intercepts, guessing: slopes, ceiling: slopes };
		const found = linkToPriors(items, curves, variances, from);
		/** The sum of the formula, over ln A and B. */
		const suits = (logUnit: number, mean: number) =>
			priors.reduce((sum, { logDiscrimination, difficulty }, i) => {
				const unit = Math.exp(logUnit);
				const away = unit * (-intercepts[i]! / slopes[i]!) + mean - difficulty.mean;
				const unsure = (unit / 1.2) ** 2 * variances[i]!;
				const log = Math.log(slopes[i]!) - logUnit - logDiscrimination.mean;
				return (
					sum +
					logUnit -
					(away ** 2 + unsure) / (2 * difficulty.standardDeviation ** 2) -
					log ** 2 / (2 * logDiscrimination.standardDeviation ** 2)
				);
			}, 0);
		const [u, m] = [Math.log(found.standardDeviation), found.mean];
		expect(suits(u + 1e-4, m) - suits(u - 1e-4, m)).toBeCloseTo(0, 8);
		expect(suits(u, m + 1e-4) - suits(u, m - 1e-4)).toBeCloseTo(0, 8);
	});

	it('is made by the items with 30 answers or more, when twenty have as many', () => {
		const astray = (count: number, sure: number) => {
			const { items, curves } = linked(count, (i) => (i < sure ? 30 : 29));
			for (let i = sure; i < count; i++) curves.intercepts[i]! -= 2;
			const from = { mean: 0, standardDeviation: 1 };
			return linkToPriors(items, curves, variances(count, 1), from).mean;
		};
		expect(astray(30, 20)).toBeCloseTo(MEAN, 7);
		expect(Math.abs(astray(30, 19) - MEAN)).toBeGreaterThan(0.1);
	});

	it('leaves out the items without a prior or without a part in it, and stays without any', () => {
		const { items, curves } = linked(40);
		const some = items.map((item, i) => {
			if (i < 5) curves.intercepts[i]! += 3;
			return i < 3 ? { ...item, isUsed: false } : i < 5 ? { ...item, prior: null } : item;
		});
		const from = { mean: 0, standardDeviation: 1 };
		expect(linkToPriors(some, curves, variances(40, 1), from).mean).toBeCloseTo(MEAN, 7);
		const without = items.map((item) => ({ ...item, prior: null }));
		const stay = { mean: 0.3, standardDeviation: 1.2 };
		const found = linkToPriors(without, curves, variances(40, 1), stay);
		expect(found.mean).toBe(0.3);
		expect(found.standardDeviation).toBeCloseTo(1.2, 12);
	});
});
