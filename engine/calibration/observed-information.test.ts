import { describe, expect, it } from 'vitest';
import { Expectation } from './expectation.ts';
import { WEAK_PRIOR } from './marginal-maximum-likelihood.ts';
import type { ItemPrior } from './maximization.ts';
import { observedInformation } from './observed-information.ts';
import { NODE_COUNT, NODES, POPULATION } from './quadrature.ts';
import { gatherRows } from './response-data.ts';
import { invertBlock, ScoreMoments } from './score-moments.ts';

const rows: (0 | 1 | null)[][] = [[1, 0, 1, 1], [0, 1, 0, null], [1, 1, null, 0], [0, 0, 1, 1], [1, 1, 1, 0], [0, 0, 0, 1]]; // prettier-ignore
const weights = [8, 5, 6, 7, 6, 7];
const gather = () => gatherRows(['w', 'x', 'y', 'z'], rows, weights);
const curves = () => ({
	slopes: Float64Array.of(1.1, 0.8, 1.3, 1),
	intercepts: Float64Array.of(0.3, -0.4, 0.6, 0),
	guessing: Float64Array.of(0, 0.15, 0, 0),
	ceiling: Float64Array.of(1, 0.95, 1, 1)
});
const isUsed = Uint8Array.of(1, 1, 1, 0);

/** Of the items that are used, word for word. */
function logLikelihood(moves: readonly (readonly [at: number, by: number])[]): number {
	const { slopes, intercepts, guessing, ceiling } = curves();
	for (const [at, by] of moves) (at % 2 ? intercepts : slopes)[at >> 1]! += by;
	const chances = [0, 1, 2].map((i) =>
		Array.from(NODES, (node) => {
			const above = 1 / (1 + Math.exp(-(slopes[i]! * node + intercepts[i]!)));
			return guessing[i]! + (ceiling[i]! - guessing[i]!) * above;
		})
	);
	return rows.reduce((log, row, r) => {
		const marginal = POPULATION.reduce((sum, share, q) => {
			const chance = (i: number) =>
				row[i] === null ? 1 : row[i] ? chances[i]![q]! : 1 - chances[i]![q]!;
			return sum + share * chance(0) * chance(1) * chance(2);
		}, 0);
		return log + weights[r]! * Math.log(marginal);
	}, 0);
}

/** Minus the second derivatives of the marginal log-likelihood, by differences. */
function hessian(): number[][] {
	const h = 1e-3;
	return Array.from({ length: 6 }, (_, i) =>
		Array.from({ length: 6 }, (_, j) => {
			const corner = (x: number, y: number) =>
				logLikelihood([
					[i, x * h],
					[j, y * h]
				]);
			return -(corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)) / (4 * h * h);
		})
	);
}

/** By Gauss and Jordan. */
function inverted(matrix: number[][]): number[][] {
	const n = matrix.length;
	const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? 1 : 0))]);
	for (let i = 0; i < n; i++) {
		const pivot = rows[i]![i]!;
		rows[i] = rows[i]!.map((x) => x / pivot);
		for (let k = 0; k < n; k++) {
			if (k === i) continue;
			const factor = rows[k]![i]!;
			rows[k] = rows[k]!.map((x, j) => x - factor * rows[i]![j]!);
		}
	}
	return rows.map((row) => row.slice(n));
}

const product = (x: number[][], y: number[][]) =>
	x.map((row) => y[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * y[k]![j]!, 0)));

function posteriors(): Float64Array {
	const expectation = new Expectation(gather(), curves(), isUsed);
	expectation.run();
	return expectation.posteriors;
}
const none = [null, null, null, null];
const covariance = (limit?: number, priors: (ItemPrior | null)[] = none) =>
	observedInformation(gather(), curves(), isUsed, posteriors(), priors, limit);

describe('the covariance of slope and intercept', () => {
	it('is the inverse of the curvature of the likelihood, item by item', () => {
		const inverse = inverted(hessian());
		const blocks = covariance();
		for (let i = 0; i < 3; i++) {
			const [ss, si, ii] = blocks[i]!;
			expect(ss / inverse[2 * i]![2 * i]!).toBeCloseTo(1, 4);
			expect(si).toBeCloseTo(inverse[2 * i]![2 * i + 1]!, 4);
			expect(ii / inverse[2 * i + 1]![2 * i + 1]!).toBeCloseTo(1, 4);
		}
		expect(blocks[3]).toBeNull();
	});

	it('is D⁻¹ + D⁻¹ O D⁻¹ O D⁻¹ beyond the limit', () => {
		const whole = hessian();
		const isOwn = (i: number, j: number) => i >> 1 === j >> 1;
		const within = whole.map((row, i) => row.map((x, j) => (isOwn(i, j) ? x : 0)));
		const outside = whole.map((row, i) => row.map((x, j) => (isOwn(i, j) ? 0 : x)));
		const d = inverted(within);
		const second = product(product(product(product(d, outside), d), outside), d);
		const blocks = covariance(2);
		for (let i = 0; i < 3; i++) {
			const at = (x: number, y: number) =>
				d[2 * i + x]![2 * i + y]! + second[2 * i + x]![2 * i + y]!;
			expect(blocks[i]![0] / at(0, 0)).toBeCloseTo(1, 4);
			expect(blocks[i]![1]).toBeCloseTo(at(0, 1), 4);
			expect(blocks[i]![2] / at(1, 1)).toBeCloseTo(1, 4);
		}
	});

	it('is that of the series where the whole matrix is not positive definite', () => {
		const two = gatherRows(['x', 'y', 'z'], [[1, 1, 1], [0, 0, 0]], [5, 5]); // prettier-ignore
		const alike = {
			slopes: new Float64Array(3).fill(0.7),
			intercepts: new Float64Array(3),
			guessing: new Float64Array(3),
			ceiling: new Float64Array(3).fill(1)
		};
		// Each respondent at −1 or 3, or at −3 or 1: the abilities are less known than the answers could bear.
		const apart = new Float64Array(2 * NODE_COUNT);
		for (const node of [25, 45, NODE_COUNT + 15, NODE_COUNT + 35]) apart[node] = 0.5;
		const blocks = (limit?: number) =>
			observedInformation(two, alike, Uint8Array.of(1, 1, 1), apart, [null, null, null], limit);
		expect(blocks()).toEqual(blocks(0));
		expect(blocks()[2]![2]).toBeGreaterThan(0);
	});

	it('is smaller under a prior, and none for an item that nobody answered', () => {
		const held = covariance(undefined, [WEAK_PRIOR, WEAK_PRIOR, WEAK_PRIOR, null]);
		const free = covariance();
		for (let i = 0; i < 3; i++) expect(held[i]![0]).toBeLessThan(free[i]![0]);
	});
});

describe('the block of one item', () => {
	it('is the curvature of the likelihood, and of a prior that is normal over ln a and b', () => {
		const scores = new ScoreMoments(gather(), curves(), isUsed, posteriors());
		const whole = hessian();
		const [ss, si, ii] = scores.diagonal(1, null);
		expect(
			[ss, si, ii].map((x, k) => x / [whole[2]![2]!, whole[2]![3]!, whole[3]![3]!][k]!)
		).toEqual([expect.closeTo(1, 4), expect.closeTo(1, 3), expect.closeTo(1, 4)]);
		// At the mode of the prior it adds its own information alone.
		const mode = {
			logDiscrimination: { mean: Math.log(0.8), standardDeviation: 0.5 },
			difficulty: { mean: 0.5, standardDeviation: 2 }
		};
		const held = scores.diagonal(1, mode);
		const [us, vs, vi] = [1 / (0.8 * 0.5), -0.4 / (0.64 * 2), -1 / (0.8 * 2)];
		expect(held[0] - ss).toBeCloseTo(us * us + vs * vs, 10);
		expect(held[1] - si).toBeCloseTo(vs * vi, 10);
		expect(held[2] - ii).toBeCloseTo(vi * vi, 10);
	});

	it('bends with a prior away from its mode, as long as it stays positive', () => {
		const scores = new ScoreMoments(gather(), curves(), isUsed, posteriors());
		const [ss, si, ii] = scores.diagonal(1, null);
		const [sa, sb] = [0.5, 2];
		const prior = {
			logDiscrimination: { mean: 0, standardDeviation: sa },
			difficulty: { mean: 0.1, standardDeviation: sb }
		};
		const [u, v] = [Math.log(0.8) / sa, (0.5 - 0.1) / sb];
		const [us, vs, vi] = [1 / (0.8 * sa), -0.4 / (0.64 * sb), -1 / (0.8 * sb)];
		const held = scores.diagonal(1, prior);
		expect(held[0]).toBeCloseTo(
			ss + us * us + vs * vs - u * us * us * sa - 2 * v * us * vs * sa,
			10
		);
		expect(held[1]).toBeCloseTo(si + vs * vi - v * us * vi * sa, 10);
		expect(held[2]).toBeCloseTo(ii + vi * vi, 10);
		const far = { ...prior, logDiscrimination: { mean: -20, standardDeviation: sa } };
		expect(scores.diagonal(1, far)[0]).toBeCloseTo(ss + us * us + vs * vs, 10);
	});

	it('has an inverse when it is positive definite only', () => {
		expect(invertBlock([4, 2, 3])!.map((x) => +x.toFixed(12))).toEqual([0.375, -0.25, 0.5]);
		for (const block of [
			[1, 1, 1],
			[1, 2, 1],
			[-1, 0, -1],
			[0, 0, 1],
			[1, 0, 0],
			[NaN, 0, 1],
			[1, 0, NaN],
			[1, 0, -1]
		] as const) {
			expect(invertBlock(block)).toBeNull();
		}
		// Whatever the unit.
		expect(invertBlock([1e-8, 0, 4e-8])!.map((x) => +x.toPrecision(9))).toEqual([1e8, 0, 2.5e7]);
	});
});
