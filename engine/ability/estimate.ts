import {
	posteriorMoments,
	posteriorWeights,
	type AbilityEstimate,
	type AbilityGrid,
	type ItemResponse,
	type Prior
} from './posterior.ts';

export type { AbilityEstimate, ItemResponse } from './posterior.ts';

/**
 * Ability of a candidate after some answers: expected a posteriori, the estimator of the product.
 *
 * Formula: θ̂ = Σ θ w / Σ w, w = φ(θ) Π P^u Q^(1 − u), by the rectangle rule on −6…6, step 0.1, φ = N(0, 1);
 * the standard error is the posterior's own standard deviation.
 *
 * @param responses parameters of each challenge answered and whether it was right; the order does not matter
 * @param options.prior a normal distribution, or `'uniform'` over the span of the grid, which Simpson's then suits
 * @param options.grid where to integrate, wide enough to hold the prior and the posterior
 * @returns always finite, within the grid; nothing answered gives the prior
 * @throws {InvalidItemError} for parameters out of range
 * @throws {RangeError} for a prior without a positive standard deviation
 * @source Bock & Mislevy (1982)
 */
export function estimateAbility(
	responses: readonly ItemResponse[],
	options: { prior?: Prior; grid?: AbilityGrid } = {}
): AbilityEstimate {
	return posteriorMoments(posteriorWeights(responses, options), options.grid);
}
