import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawBank, drawRows, ids } from '../../tests/support/adaptive-tests.ts';
import { seededRandom } from '../random.ts';
import { calibrateItems, WEAK_PRIOR } from './marginal-maximum-likelihood.ts';
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

	it('says that it has not converged when the cycles are over', () => {
		const calibration = calibrateItems(lsat7(), {}, { maxCycles: 3 });
		expect(calibration.hasConverged).toBe(false);
		expect(calibration.cycles).toBe(3);
		expect(calibration.items).toHaveLength(5);
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
		const { uncalibrated, items } = calibrateItems(gatherRows(ids(6), base));
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
		const truth = drawBank(8, seededRandom(2));
		const data = drawRows(truth, 500, 4);
		for (let k = 0; k < data.itemOf.length; k++) {
			if (data.itemOf[k] === 0) data.right[k] = 1 - data.right[k]!;
		}
		const { uncalibrated, items } = calibrateItems(data);
		expect(uncalibrated.map(({ id, because }) => [id, because])).toEqual([
			['i0', 'not-discriminating']
		]);
		expect(items).toHaveLength(7);
	});

	it('leaves out respondents without answers, and counts them', () => {
		const silent = [null, null, null, null, null, null];
		const data = gatherRows(ids(6), [...base, silent, silent]);
		expect(data.silentCount).toBe(2);
		expect(data.respondentCount).toBe(8);
		expect(calibrateItems(data).logLikelihood).toBe(
			calibrateItems(gatherRows(ids(6), base)).logLikelihood
		);
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
	const normal = { mean: 0, standardDeviation: 1 };
	it.each([
		['assumptions on an unknown item', { z: {} }, {}, 'unknown-item', 'z'],
		['guessing above the ceiling', { x: { guessing: 1 } }, {}, 'malformed-asymptote', 'x'],
		['guessing that is no number', { y: { guessing: NaN } }, {}, 'malformed-asymptote', 'y'],
		[
			'a prior without spread',
			{
				x: { prior: { logDiscrimination: normal, difficulty: { mean: 0, standardDeviation: 0 } } }
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
