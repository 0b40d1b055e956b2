import { describe, expect, it } from 'vitest';
import { ids } from '../../tests/support/adaptive-tests.ts';
import { Expectation } from './expectation.ts';
import { calibrateItems, WEAK_PRIOR, type Calibration } from './marginal-maximum-likelihood.ts';
import { maximizeCurve, type Normal } from './maximization.ts';
import { followRespondents, linkToPriors, toEstimationMetric } from './prior-scale.ts';
import { NODE_COUNT, NODES, POPULATION } from './quadrature.ts';
import { gatherResponses, gatherRows } from './response-data.ts';
import { invertBlock, ScoreMoments } from './score-moments.ts';

const normal = (mean: number, standardDeviation: number) => ({ mean, standardDeviation });

const patterns = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [n >> 2, (n >> 1) & 1, n & 1] as (0 | 1)[]);
const counts = [4, 4, 3, 6, 4, 9, 5, 19];
const data = () => gatherRows(['x', 'y', 'z'], patterns, counts);
const held = [
	{ guessing: 0, ceiling: 1, prior: { logDiscrimination: normal(0, 0.3), difficulty: normal(-0.5, 0.5) } }, // prettier-ignore
	{ guessing: 0.1, ceiling: 0.95, prior: { logDiscrimination: normal(0.1, 0.2), difficulty: normal(0.3, 0.5) } }, // prettier-ignore
	{ guessing: 0, ceiling: 1, prior: { logDiscrimination: normal(0, 0.3), difficulty: normal(0, 0.5) } } // prettier-ignore
];
const assumptions = { x: held[0]!, y: held[1]!, z: held[2]! };

/** ln posterior of a and b of each item, one after the other, word for word: a sum over the nodes for each pattern. */
function logPosterior(
	parameters: readonly number[],
	{ mean, standardDeviation }: Calibration['population'],
	priors = held.map(({ prior }) => prior)
) {
	const chances = held.map(({ guessing: c, ceiling: d }, i) =>
		Array.from(NODES, (node) => {
			const away = mean + standardDeviation * node - parameters[2 * i + 1]!;
			return c + (d - c) / (1 + Math.exp(-parameters[2 * i]! * away));
		})
	);
	const logLikelihood = patterns.reduce((log, row, r) => {
		const marginal = POPULATION.reduce((sum, share, q) => {
			const chance = (i: number) => (row[i] ? chances[i]![q]! : 1 - chances[i]![q]!);
			return sum + share * chance(0) * chance(1) * chance(2);
		}, 0);
		return log + counts[r]! * Math.log(marginal);
	}, 0);
	const away = (value: number, of: Normal) => ((value - of.mean) / of.standardDeviation) ** 2;
	return priors.reduce(
		(log, { logDiscrimination, difficulty }, i) =>
			log -
			0.5 * away(Math.log(parameters[2 * i]!), logDiscrimination) -
			0.5 * away(parameters[2 * i + 1]!, difficulty),
		logLikelihood
	);
}

const parametersOf = ({ items }: Calibration) =>
	items.flatMap(({ discrimination, difficulty }) => [discrimination, difficulty]);

describe('the calibration of three items', () => {
	it('ends where likelihood and priors balance', () => {
		const found = calibrateItems(data(), assumptions, { tolerance: 1e-8 });
		expect(found).toMatchObject({
			hasConverged: true,
			uncalibrated: [],
			population: { mean: 0, standardDeviation: 1 }
		});
		expect(found.cycles).toBeLessThan(30);
		expect(found.items.map(({ id, answers }) => [id, answers])).toEqual([['x', 54], ['y', 54], ['z', 54]]); // prettier-ignore
		expect(found.items[1]).toMatchObject({ guessing: 0.1, ceiling: 0.95 });
		const parameters = parametersOf(found);
		expect(found.logLikelihood).toBeCloseTo(logPosterior(parameters, found.population, []), 10);
		parameters.forEach((value, k) => {
			const [up, down] = [1e-4, -1e-4].map((h) =>
				logPosterior(parameters.with(k, value + h), found.population)
			);
			expect((up! - down!) / 2e-4).toBeCloseTo(0, 5);
		});
	});

	it('ends, when the priors hold the scale, where one more cycle moves nothing', () => {
		const found = calibrateItems(data(), assumptions, { scale: 'priors', tolerance: 1e-5 });
		const { items, population } = found;
		const { mean, standardDeviation: unit } = population;
		expect(found.hasConverged).toBe(true);
		expect(found.logLikelihood).toBeCloseTo(logPosterior(parametersOf(found), population, []), 10);
		const curves = {
			slopes: Float64Array.from(items, (item) => item.discrimination * unit),
			intercepts: Float64Array.from(
				items,
				(item) => item.discrimination * (mean - item.difficulty)
			),
			guessing: Float64Array.from(items, (item) => item.guessing),
			ceiling: Float64Array.from(items, (item) => item.ceiling)
		};
		const isUsed = Uint8Array.of(1, 1, 1);
		const expectation = new Expectation(data(), curves, isUsed);
		const priors = held.map(({ prior }) => toEstimationMetric(prior, population));
		// Variances of b with the other items as they are.
		expectation.run();
		const scores = new ScoreMoments(data(), curves, isUsed, expectation.posteriors);
		const variances = Float64Array.from(priors, (prior, i) => {
			const [ss, si, ii] = invertBlock(scores.diagonal(i, prior))!;
			const [slope, intercept] = [curves.slopes[i]!, curves.intercepts[i]!];
			return unit ** 2 * ((intercept / slope) ** 2 * ss - 2 * (intercept / slope) * si + ii) / slope ** 2; // prettier-ignore
		});
		expectation.run(variances, unit);
		const { asked, right, respondents } = expectation;
		priors.forEach((prior, i) => {
			const expected = { ...held[i]!, asked, right, at: i * NODE_COUNT, prior };
			const next = maximizeCurve(expected, curves.slopes[i]!, curves.intercepts[i]!);
			curves.slopes[i] = next.slope;
			curves.intercepts[i] = next.intercept;
		});
		const moved = followRespondents(respondents, isUsed, curves, population);
		const links = held.map(({ prior }) => ({ prior, isUsed: true, answers: 54 }));
		const next = linkToPriors(links, curves, variances, moved);
		expect(next.mean).toBeCloseTo(mean, 3);
		expect(next.standardDeviation).toBeCloseTo(unit, 3);
		items.forEach(({ discrimination, difficulty }, i) => {
			expect(curves.slopes[i]! / next.standardDeviation).toBeCloseTo(discrimination, 3);
			const b = next.mean - (next.standardDeviation * curves.intercepts[i]!) / curves.slopes[i]!;
			expect(b).toBeCloseTo(difficulty, 3);
		});
	});
});

describe('the end of a calibration', () => {
	it('waits for difficulties where slopes are as good as told', () => {
		const prior = { logDiscrimination: normal(0, 1e-3), difficulty: normal(0, 1e3) };
		const { items } = calibrateItems(gatherRows(['x'], [[1], [0]], [90, 10]), { x: { prior } });
		const right = NODES.reduce(
			(sum, node, q) => sum + POPULATION[q]! / (1 + Math.exp(items[0]!.difficulty - node)),
			0
		);
		expect(items[0]!.discrimination).toBeCloseTo(1, 3);
		expect(right).toBeCloseTo(0.9, 3);
	});

	it('does not wait for an item that takes no part', () => {
		const withRight = patterns.map((row) => [...row, 1] as (0 | 1)[]);
		const cycles = (of: ReturnType<typeof data>) => calibrateItems(of, assumptions).cycles;
		expect(cycles(gatherRows(['x', 'y', 'z', 'right'], withRight, counts))).toBe(cycles(data()));
	});
});

describe('the errors of a calibration', () => {
	it.each(['population', 'priors'] as const)(
		'are those of the curvature of likelihood and prior, on the scale of the %s',
		(scale) => {
			const { prior } = held[0]!;
			const item = gatherRows(['x'], [[1], [0]], [36, 9]);
			const { items, population } = calibrateItems(item, { x: { prior } }, { scale });
			const { mean, standardDeviation: unit } = population;
			const { discrimination, difficulty, errors, covariance } = items[0]!;
			/** Over slope and intercept, as the estimation has them. */
			const log = (slope: number, intercept: number) => {
				const right = NODES.reduce(
					(sum, node, q) => sum + POPULATION[q]! / (1 + Math.exp(-slope * node - intercept)),
					0
				);
				const a = slope / unit;
				const b = mean - (unit * intercept) / slope;
				const { logDiscrimination: ofLog, difficulty: ofB } = prior;
				const u = (Math.log(a) - ofLog.mean) / ofLog.standardDeviation;
				const v = (b - ofB.mean) / ofB.standardDeviation;
				return 36 * Math.log(right) + 9 * Math.log(1 - right) - 0.5 * (u * u + v * v);
			};
			const [slope, intercept] = [discrimination * unit, discrimination * (mean - difficulty)];
			const h = 1e-3;
			const second = (x1: number, y1: number, x2: number, y2: number) =>
				-(
					log(slope + h * (x1 + x2), intercept + h * (y1 + y2)) -
					log(slope + h * (x1 - x2), intercept + h * (y1 - y2)) -
					log(slope + h * (x2 - x1), intercept + h * (y2 - y1)) +
					log(slope - h * (x1 + x2), intercept - h * (y1 + y2))
				) /
				(4 * h * h);
			const [ss, si, ii] = [second(1, 0, 1, 0), second(1, 0, 0, 1), second(0, 1, 0, 1)];
			const determinant = ss * ii - si * si;
			// a = slope / unit, b = mean − unit × intercept / slope.
			const bySlope = (unit * intercept) / slope ** 2;
			const byIntercept = -unit / slope;
			const varianceOfA = ii / determinant / unit ** 2;
			const varianceOfB =
				(bySlope ** 2 * ii - 2 * bySlope * byIntercept * si + byIntercept ** 2 * ss) / determinant;
			expect(errors.discrimination).toBeCloseTo(Math.sqrt(varianceOfA), 5);
			expect(errors.difficulty).toBeCloseTo(Math.sqrt(varianceOfB), 5);
			expect(covariance).toBeCloseTo((bySlope * ii - byIntercept * si) / determinant / unit, 5);
			expect(population.standardDeviation === 1).toBe(scale === 'population');
		}
	);
});

describe('what the calibration cannot estimate', () => {
	const rows = (columns: (0 | 1 | null)[][]) => {
		const length = columns[0]!.length;
		return Array.from({ length }, (_, r) => columns.map((column) => column[r]!));
	};
	const base = rows([
		[1, 1, 1, 0, 0, 1, 0, 1],
		[1, 1, 0, 1, 0, 1, 0, 0],
		[1, 0, 1, 0, 1, 1, 0, 0],
		[1, 1, 1, 1, 1, 1, 1, 1],
		[0, 0, 0, 0, 0, 0, 0, 0],
		[null, null, null, null, null, null, null, null]
	]);

	it('says of each item why, and estimates the others', () => {
		const { uncalibrated, items } = calibrateItems(gatherRows(ids(6), base), {}, { maxCycles: 5 });
		expect(uncalibrated.filter(({ id }) => ['i3', 'i4', 'i5'].includes(id))).toEqual([
			{ id: 'i3', because: 'all-right', answers: 8 },
			{ id: 'i4', because: 'all-wrong', answers: 8 },
			{ id: 'i5', because: 'no-answer', answers: 0 }
		]);
		for (const item of items) {
			expect(
				Object.values({ ...item, ...item.errors, id: 0, errors: 0 }).every(Number.isFinite)
			).toBe(true);
		}
	});

	it('estimates with a prior what everybody answered alike', () => {
		const prior = Object.fromEntries(ids(6).map((id) => [id, { prior: WEAK_PRIOR }]));
		const { uncalibrated, items } = calibrateItems(gatherRows(ids(6), base), prior);
		expect(uncalibrated).toEqual([{ id: 'i5', because: 'no-answer', answers: 0 }]);
		const [right, wrong] = [items[3]!, items[4]!];
		expect(right.difficulty).toBeLessThan(-1);
		expect(wrong.difficulty).toBeGreaterThan(1);
		for (const { errors } of items) {
			expect(errors.difficulty).toBeGreaterThan(0);
			expect(errors.difficulty).toBeLessThan(3);
		}
	});

	it('refuses an item that the able fail and the others pass', () => {
		const reversed = gatherRows(
			ids(3),
			[[0, 1, 1], [1, 0, 0], [1, 1, 0], [0, 0, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]], // prettier-ignore
			[9, 9, 5, 4, 4, 5, 3, 3]
		);
		const { uncalibrated, items } = calibrateItems(reversed, {}, { maxCycles: 5 });
		expect(uncalibrated).toEqual([{ id: 'i0', because: 'not-discriminating', answers: 42 }]);
		expect(items.map(({ id }) => id)).toEqual(['i1', 'i2']);
	});

	it('refuses items so steep that no data tells how steep', () => {
		const all = gatherRows(ids(2), [[1, 1], [0, 0]], [5, 5]); // prettier-ignore
		expect(calibrateItems(all).uncalibrated).toEqual([
			{ id: 'i0', because: 'not-identified', answers: 10 },
			{ id: 'i1', because: 'not-identified', answers: 10 }
		]);
	});

	it('leaves out respondents without answers, and counts them', () => {
		const silent = [null, null, null, null, null, null];
		const data = gatherRows(ids(6), [...base, silent, silent]);
		expect(data.silentCount).toBe(2);
		expect(data.respondentCount).toBe(8);
		const likelihood = (of: typeof data) => calibrateItems(of, {}, { maxCycles: 1 }).logLikelihood;
		expect(likelihood(data)).toBe(likelihood(gatherRows(ids(6), base)));
	});

	it('says that it has not converged when the cycles are over', () => {
		const { hasConverged, cycles } = calibrateItems(gatherRows(ids(6), base), {}, { maxCycles: 3 });
		expect(hasConverged).toBe(false);
		expect(cycles).toBe(3);
	});
});

describe('what the calibration refuses', () => {
	const refusal = (because: string, field: string) =>
		expect.objectContaining({ name: 'CalibrationRefusedError', because, field }) as Error;

	it.each([
		['no answer at all', () => gatherResponses(['x'], []), 'no-response', 'responses'],
		['an unknown item', () => gatherResponses(['x'], [[1, 'y', true]]), 'unknown-item', 'y'],
		['an item given twice', () => gatherRows(['x', 'x'], [[1, 0]]), 'duplicate-item', 'x'],
		[
			'an answer given twice',
			() => gatherResponses(['x'], [[7, 'x', true], [7, 'x', false]]), // prettier-ignore
			'answered-twice',
			'7, x'
		],
		['a row of the wrong length', () => gatherRows(['x', 'y'], [[1]]), 'malformed-row', 'row 0'],
		['a score that is none', () => gatherRows(['x'], [[NaN as 1]]), 'malformed-row', 'row 0'],
		['a count that is none', () => gatherRows(['x'], [[1]], [NaN]), 'malformed-weight', 'row 0']
	])('refuses %s', (_, gather, because, field) => {
		expect(gather).toThrow(refusal(because, field));
	});

	const two = gatherRows(['x', 'y'], [[1, 0], [0, 1], [1, 1]]); // prettier-ignore
	it.each([
		['assumptions on an unknown item', { z: {} }, {}, 'unknown-item', 'z'],
		['guessing above the ceiling', { x: { guessing: 1 } }, {}, 'malformed-asymptote', 'x'],
		['guessing that is no number', { y: { guessing: NaN } }, {}, 'malformed-asymptote', 'y'],
		[
			'a prior without spread',
			{
				x: { prior: { logDiscrimination: normal(0, 1), difficulty: normal(0, 0) } }
			},
			{},
			'malformed-prior',
			'x'
		],
		['a tolerance of 0, never reached', {}, { tolerance: 0 }, 'malformed-option', 'tolerance'],
		['less than one cycle', {}, { maxCycles: 0 }, 'malformed-option', 'maxCycles'],
		['cycles without end', {}, { maxCycles: Infinity }, 'malformed-option', 'maxCycles'],
		[
			'the scale of priors without a prior',
			{},
			{ scale: 'priors' as const },
			'malformed-option',
			'scale'
		]
	])('refuses %s', (_, assumptions, options, because, field) => {
		expect(() => calibrateItems(two, assumptions, options)).toThrow(refusal(because, field));
	});
});
