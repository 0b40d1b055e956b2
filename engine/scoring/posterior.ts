import { rectangleGrid } from '../ability/posterior.ts';

/** Where scoring integrates, in logits: wider than the tests do, for a competence far from an ability that is itself far. */
export const SCORING_GRID = rectangleGrid(-7, 7, 141);

const { nodes } = SCORING_GRID;

/** Logits between two nodes. */
export const STEP = nodes[1]! - nodes[0]!;

/** Weights of the nodes of the grid whose sum is 1. */
export type Distribution = Float64Array;

/** The distribution whose weights are given up to a factor. */
export function normalized(weights: Float64Array): Distribution {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/** Exponentials of logarithms known up to a constant; the highest becomes 1. */
export function relative(logarithms: Float64Array): Float64Array {
	const highest = Math.max(...logarithms);
	return logarithms.map((one) => Math.exp(one - highest));
}

/**
 * The ability below which a distribution has this chance, in logits. The weight of a node is spread evenly over its
 * cell of 0.1 logit, so that the result moves smoothly, and never falls when the distribution rises.
 *
 * @param chance between 0 and 1, for instance 0.05
 */
export function quantile(distribution: Distribution, chance: number): number {
	let below = 0;
	for (const [i, weight] of distribution.entries()) {
		if (weight > 0 && below + weight >= chance) {
			return nodes[i]! + STEP * ((chance - below) / weight - 0.5);
		}
		below += weight;
	}
	return nodes.at(-1)! + STEP / 2;
}
