import type { ResponseData } from './response-data.ts';

/**
 * Nodes of θ in the metric of the estimation, where the population is N(0, 1). The rectangle rule of step h is wrong
 * by about exp(−2π² SD² / h²): less than 1e-8 for a posterior of SD 0.2, sharper than any test of 32 answers gives.
 */
const STEP = 0.2;
export const NODES = Float64Array.from({ length: 61 }, (_, q) => -6 + q * STEP);
export const NODE_COUNT = NODES.length;

/** Share of the population at each node. */
export const POPULATION = (() => {
	const densities = NODES.map((node) => Math.exp(-0.5 * node * node));
	const total = densities.reduce((sum, density) => sum + density, 0);
	return densities.map((density) => density / total);
})();

/** Items in the metric of the estimation: P = c + (d − c) / (1 + exp(−(slope θ + intercept))). */
export interface ItemCurves {
	slopes: Float64Array;
	intercepts: Float64Array;
	guessing: Float64Array;
	ceiling: Float64Array;
}

/** Chances of a right and of a wrong answer of each item at each node: item i is at i × NODE_COUNT. */
export interface CurveTables {
	right: Float64Array;
	wrong: Float64Array;
}

// Inner loops below copy these constants: an imported name is looked up at each use where modules are transformed.

/** Fills the tables; the chance of a wrong answer has its own formula, since 1 − P loses its digits far above b. */
export function fillTables(curves: ItemCurves, tables: CurveTables): void {
	const nodes = NODES;
	for (let i = 0, k = 0; i < curves.slopes.length; i++) {
		const c = curves.guessing[i]!;
		const d = curves.ceiling[i]!;
		for (let q = 0; q < nodes.length; q++, k++) {
			const eta = curves.slopes[i]! * nodes[q]! + curves.intercepts[i]!;
			const e = Math.exp(-Math.abs(eta));
			const [above, below] = eta > 0 ? [1 / (1 + e), e / (1 + e)] : [e / (1 + e), 1 / (1 + e)];
			tables.right[k] = c + (d - c) * above;
			tables.wrong[k] = 1 - d + (d - c) * below;
		}
	}
}

/** Long tests are rescaled on the way: 64 chances cannot underflow together at every node. */
const RESCALE_EVERY = 64;

/**
 * Posterior of one respondent at the nodes, summing to 1, written into `posterior`.
 *
 * @param isUsed which items count; null for all
 * @returns the log of the marginal probability of the answers
 */
export function fillPosterior(
	data: ResponseData,
	tables: CurveTables,
	respondent: number,
	posterior: Float64Array,
	isUsed: Uint8Array | null
): number {
	posterior.set(POPULATION);
	const count = NODE_COUNT;
	let log = 0;
	const start = data.starts[respondent]!;
	const end = data.starts[respondent + 1]!;
	for (let k = start; k < end; k++) {
		const item = data.itemOf[k]!;
		if (isUsed && !isUsed[item]) continue;
		const table = data.right[k] ? tables.right : tables.wrong;
		const at = item * count;
		for (let q = 0; q < count; q++) posterior[q]! *= table[at + q]!;
		if ((k - start) % RESCALE_EVERY === RESCALE_EVERY - 1) log += normalize(posterior);
	}
	return log + normalize(posterior);
}

/** Makes the weights sum to 1. Returns the log of their sum; weights that all vanished become the population again. */
export function normalize(weights: Float64Array): number {
	const count = NODE_COUNT;
	let total = 0;
	for (let q = 0; q < count; q++) total += weights[q]!;
	if (!(total > 0)) {
		weights.set(POPULATION);
		return Math.log(Number.MIN_VALUE);
	}
	for (let q = 0; q < count; q++) weights[q]! /= total;
	return Math.log(total);
}

/** Chances under this add nothing to a sum of doubles near 1. */
const NEGLIGIBLE = 1e-14;

/** First node, and the one after the last, where a posterior is worth adding up: a third of them after 32 answers. */
export function supportOf(
	posteriors: Float64Array,
	respondent: number
): readonly [from: number, to: number] {
	const start = respondent * NODE_COUNT;
	let from = start;
	let to = start + NODE_COUNT;
	while (to > from && posteriors[to - 1]! < NEGLIGIBLE) to--;
	while (from < to && posteriors[from]! < NEGLIGIBLE) from++;
	return [from - start, to - start];
}
