import {
	assertItemParameters,
	failureProbability,
	logProbability,
	successProbability,
	type ItemParameters
} from './response-model.ts';

/** One challenge and whether it was answered right. */
export interface ItemResponse {
	item: ItemParameters;
	right: boolean;
}

/** An estimate of ability and how sure it is. */
export interface AbilityEstimate {
	/** θ, in logits. */
	ability: number;
	/** In logits; what it is the standard error of is said by each estimator. */
	standardError: number;
}

/** Where ability is integrated: ∫ f(θ) dθ ≈ Σ weight × f(node). Only the ratios of the weights count here. */
export interface AbilityGrid {
	/** θ, in logits, increasing. */
	readonly nodes: Float64Array;
	readonly weights: Float64Array;
}

/** What is known of a candidate before any answer: θ ~ N(mean, sd²) in logits, or flat over the span of the grid. */
export type Prior = NormalPrior | 'uniform';

export interface NormalPrior {
	mean: number;
	sd: number;
}

/** The population on which the scale is defined: θ ~ N(0, 1). */
export const STANDARD_PRIOR: NormalPrior = { mean: 0, sd: 1 };

/**
 * Equal weights everywhere. For a density that vanishes at both ends its error is about exp(−2π² SD² / h²), h the
 * step: h = 0.1 is exact to the last digit as soon as the posterior has SD ≥ 0.2.
 *
 * @throws {RangeError} when `from` is not below `to`, or fewer than 2 nodes are asked
 */
export function rectangleGrid(from: number, to: number, count: number): AbilityGrid {
	return grid(from, to, count, () => 1);
}

/** Half weights at both ends, as catR integrates. Error in h² where the density is not 0 at the ends. */
export function trapezoidGrid(from: number, to: number, count: number): AbilityGrid {
	return grid(from, to, count, (i) => (i === 0 || i === count - 1 ? 0.5 : 1));
}

/** Simpson's rule, for densities cut at the ends such as a uniform prior; `count` is odd. Error in h⁴. */
export function simpsonGrid(from: number, to: number, count: number): AbilityGrid {
	if (count % 2 === 0)
		throw new RangeError(`Simpson's rule needs an odd number of nodes, not ${count}`);
	return grid(from, to, count, (i) => (i === 0 || i === count - 1 ? 1 : i % 2 === 1 ? 4 : 2));
}

function grid(from: number, to: number, count: number, weight: (i: number) => number): AbilityGrid {
	if (!(from < to) || !Number.isFinite(to - from) || !Number.isInteger(count) || count < 2) {
		throw new RangeError(`no grid of ${count} nodes from ${from} to ${to}`);
	}
	const last = count - 1;
	// Written so that −x and x are both nodes when from = −to: an empty test then has an ability of 0, not of 1e-17.
	const nodes = Float64Array.from({ length: count }, (_, i) => (from * (last - i) + to * i) / last);
	return { nodes, weights: Float64Array.from({ length: count }, (_, i) => weight(i)) };
}

/** The grid of the product: −6…6 logits, step 0.1. */
export const ABILITY_GRID = rectangleGrid(-6, 6, 121);

/**
 * Posterior of ability after some answers, on the nodes of a grid; its weights sum to 1.
 *
 * Formula: w = φ(θ) Π P^u Q^(1 − u), summed as logarithms: thousands of answers do not underflow, whatever their order.
 *
 * @throws {InvalidItemError} for parameters out of range
 * @throws {RangeError} for a prior without a positive standard deviation
 */
export function posteriorWeights(
	responses: readonly ItemResponse[],
	{ prior = STANDARD_PRIOR, grid = ABILITY_GRID }: { prior?: Prior; grid?: AbilityGrid } = {}
): Float64Array {
	responses.forEach(({ item }, i) => assertItemParameters(item, `response ${i}`));
	if (prior !== 'uniform') assertNormalPrior(prior);
	const logs = grid.nodes.map((node, i) => {
		let sum = logDensity(prior, node) + Math.log(grid.weights[i]!);
		for (const { item, right } of responses) sum += logProbability(right, node, item);
		return sum;
	});
	// Not Math.max(...logs): a grid may hold more nodes than a call takes arguments.
	const highest = logs.reduce((max, log) => Math.max(max, log), -Infinity);
	const weights = logs.map((log) => Math.exp(log - highest));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/** @throws {RangeError} for a prior without a finite mean and a positive standard deviation */
export function assertNormalPrior({ mean, sd }: NormalPrior): void {
	if (Number.isFinite(mean) && Number.isFinite(sd) && sd > 0) return;
	throw new RangeError(`no normal prior of mean ${mean} and standard deviation ${sd}`);
}

/** ln φ(θ), up to a constant. */
function logDensity(prior: Prior, node: number): number {
	if (prior === 'uniform') return 0;
	return -0.5 * ((node - prior.mean) / prior.sd) ** 2;
}

/**
 * Mean and standard deviation of a posterior, in logits; its weights need not sum to 1. A standard deviation under
 * 0.4 steps of the grid (0.04 logit, some 2,000 answers) falls between the nodes and comes out too small.
 */
export function posteriorMoments(
	weights: ArrayLike<number>,
	{ nodes } = ABILITY_GRID
): AbilityEstimate {
	let total = 0;
	let first = 0;
	for (let i = 0; i < nodes.length; i++) {
		total += weights[i]!;
		first += weights[i]! * nodes[i]!;
	}
	const ability = first / total;
	// Around the mean, in a second turn: E θ² − (E θ)² loses half of the digits.
	let second = 0;
	for (let i = 0; i < nodes.length; i++) second += weights[i]! * (nodes[i]! - ability) ** 2;
	return { ability, standardError: Math.sqrt(second / total) };
}

/** The posterior of a test that begins, to be updated answer by answer: weights of the prior on the grid. */
export function startPosterior(prior: Prior = STANDARD_PRIOR, grid = ABILITY_GRID): Float64Array {
	return posteriorWeights([], { prior, grid });
}

/** No chance below it in a row: two of them multiply to more than the smallest number. */
const LEAST_CHANCE = 1e-150;
const SMALL_WEIGHT = 1e-100;

/** Chance of an answer as a posterior takes it: P for a success, Q for a failure, never so small that it ends one. */
export function answerChance(right: boolean, ability: number, item: ItemParameters): number {
	const chance = right ? successProbability(ability, item) : failureProbability(ability, item);
	return Math.max(LEAST_CHANCE, chance);
}

/**
 * Takes one answer into a posterior, in place: one multiplication per node, no logarithm.
 *
 * Rule: the weights are scaled up when the highest falls under 1e-100, so none is lost to underflow within 1e-200 of
 * the highest. That holds any test of some hundred answers; for thousands, use posteriorWeights.
 *
 * @param chances `answerChance` at each node of the same grid; or many such rows
 * @param from where the row begins in them
 * @throws {RangeError} when the row ends before the grid
 */
export function updatePosterior(
	weights: number[] | Float64Array,
	chances: Float64Array,
	from = 0
): void {
	if (chances.length - from < weights.length) {
		throw new RangeError(`a row of ${chances.length - from} chances for ${weights.length} nodes`);
	}
	let highest = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i]! * chances[from + i]!;
		weights[i] = weight;
		if (weight > highest) highest = weight;
	}
	if (highest > SMALL_WEIGHT) return;
	for (let i = 0; i < weights.length; i++) weights[i]! /= highest;
}
