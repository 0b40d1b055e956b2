import type { AbilityEstimate, ItemResponse } from './posterior.ts';
import { findMaxima, highest, likelihoodOf } from './stationary.ts';

/**
 * Ability by Warm's weighted likelihood: the maximum likelihood without its first-order bias, finite for every pattern.
 *
 * Formula: a root of Σ P′ (u − P) / (P Q) + J / (2 I) = 0, J = Σ P′ P″ / (P Q), I = Σ I(θ); of several roots, the one where
 * ln L + ½ ln I is highest (in the 1PL and the 2PL that is the curve of which the equation is the slope). The standard
 * error is 1 / √I(θ̂).
 *
 * @returns finite; without any answer, 0 ± ∞
 * @throws {InvalidItemError} for parameters out of range
 * @source Warm (1989); Magis (2013) for the 4PL
 */
export function weightedLikelihoodAbility(responses: readonly ItemResponse[]): AbilityEstimate {
	const { logLikelihood, score, information, warm } = likelihoodOf(responses);
	if (responses.length === 0) return { ability: 0, standardError: Infinity };

	const maxima = findMaxima((ability) => {
		const i = information(ability);
		return i === 0 ? 0 : score(ability) + warm(ability) / (2 * i);
	}, responses);
	const ability = highest(maxima, (at) => logLikelihood(at) + 0.5 * Math.log(information(at)));
	return { ability, standardError: 1 / Math.sqrt(information(ability)) };
}
