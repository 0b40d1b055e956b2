import { describe, expect, it } from 'vitest';
import { ids } from '../../tests/support/adaptive-tests.ts';
import { calibrateItems, WEAK_PRIOR, type Calibration } from './marginal-maximum-likelihood.ts';
import type { ItemPrior } from './maximization.ts';
import { NODES, POPULATION } from './quadrature.ts';
import { gatherResponses, gatherRows } from './response-data.ts';

const normal = (mean: number, standardDeviation: number) => ({ mean, standardDeviation });

describe('the calibration of three items', () => {
	const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [n >> 2, (n >> 1) & 1, n & 1] as (0 | 1)[]);
	const counts = [8, 4, 3, 3, 4, 6, 5, 9];
	const data = gatherRows(['x', 'y', 'z'], rows, counts);
	const assumed = [
		{
			guessing: 0,
			ceiling: 1,
			prior: { logDiscrimination: normal(0, 0.3), difficulty: normal(-0.5, 0.5) }
		},
		{
			guessing: 0.1,
			ceiling: 0.95,
			prior: { logDiscrimination: normal(0.1, 0.2), difficulty: normal(0.3, 0.5) }
		},
		{
			guessing: 0,
			ceiling: 1,
			prior: { logDiscrimination: normal(0, 0.3), difficulty: normal(0, 0.5) }
		}
	];
	const assumptions = { x: assumed[0]!, y: assumed[1]!, z: assumed[2]! };

	/** ln likelihood of all answers, word for word: a sum over the nodes for each pattern. */
	function logLikelihood(curves: number[], { mean, standardDeviation }: Calibration['population']) {
		const chances = assumed.map(({ guessing: c, ceiling: d }, i) =>
			Array.from(NODES, (node) => {
				const theta = mean + standardDeviation * node;
				return c + (d - c) / (1 + Math.exp(-curves[2 * i]! * (theta - curves[2 * i + 1]!)));
			})
		);
		return rows.reduce((log, row, r) => {
			const marginal = POPULATION.reduce((sum, share, q) => {
				const chance = (i: number) => (row[i] ? chances[i]![q]! : 1 - chances[i]![q]!);
				return sum + share * chance(0) * chance(1) * chance(2);
			}, 0);
			return log + counts[r]! * Math.log(marginal);
		}, 0);
	}

	function logPosterior(curves: number[], population: Calibration['population']) {
		const distance = (value: number, { mean, standardDeviation }: ItemPrior['difficulty']) =>
			((value - mean) / standardDeviation) ** 2;
		return assumed.reduce(
			(log, { prior }, i) =>
				log -
				0.5 * distance(Math.log(curves[2 * i]!), prior.logDiscrimination) -
				0.5 * distance(curves[2 * i + 1]!, prior.difficulty),
			logLikelihood(curves, population)
		);
	}

	const curvesOf = ({ items }: Calibration) =>
		items.flatMap(({ discrimination, difficulty }) => [discrimination, difficulty]);

	it('ends where likelihood and priors balance', () => {
		const found = calibrateItems(data, assumptions, { tolerance: 1e-8 });
		expect(found).toMatchObject({
			hasConverged: true,
			uncalibrated: [],
			population: { mean: 0, standardDeviation: 1 }
		});
		expect(found.cycles).toBeLessThan(30);
		expect(found.items.map(({ id, answers }) => [id, answers])).toEqual([['x', 42], ['y', 42], ['z', 42]]); // prettier-ignore
		expect(found.items[1]).toMatchObject({ guessing: 0.1, ceiling: 0.95 });
		const curves = curvesOf(found);
		expect(found.logLikelihood).toBeCloseTo(logLikelihood(curves, found.population), 10);
		curves.forEach((_, k) => {
			const [up, down] = [1e-4, -1e-4].map((h) =>
				logPosterior(curves.with(k, curves[k]! + h), found.population)
			);
			expect((up! - down!) / 2e-4).toBeCloseTo(0, 5);
		});
	});
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
		const likelihood = (of: typeof data) => calibrateItems(of, {}, { maxCycles: 2 }).logLikelihood;
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

	const data = gatherRows(['x', 'y'], [[1, 0], [0, 1], [1, 1]]); // prettier-ignore
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
		['cycles without end', {}, { maxCycles: Infinity }, 'malformed-option', 'maxCycles'],
		[
			'the scale of priors without a prior',
			{},
			{ scale: 'priors' as const },
			'malformed-option',
			'scale'
		]
	])('refuses %s', (_, assumptions, options, because, field) => {
		expect(() => calibrateItems(data, assumptions, options)).toThrow(refusal(because, field));
	});
});
