import type { AbilityEstimate, ItemResponse } from './posterior.ts';
import { findMaxima, highest, likelihoodOf } from './stationary.ts';

/** Two log-likelihoods nearer than this, relatively, are equal: far away a slope is nothing but rounding. */
const ROUNDING = 1e-13;

/**
 * Ability that makes the answers likeliest, with no prior.
 *
 * Formula: θ̂ = argmax ln L, over all maxima of the likelihood and its two limits; the standard error is 1 / √Σ I(θ̂).
 *
 * @returns +∞ or −∞ (with an infinite standard error) when the likelihood is highest there: everything right, everything
 * wrong, or a pattern that pure guessing explains best; never NaN. Without any answer, 0 ± ∞: nothing is preferred.
 * @throws {InvalidItemError} for parameters out of range
 * @source Birnbaum (1968); Samejima (1973) for the several maxima of the 3PL
 */
export function maximumLikelihoodAbility(responses: readonly ItemResponse[]): AbilityEstimate {
	const { logLikelihood, score, information } = likelihoodOf(responses);
	if (responses.length === 0) return { ability: 0, standardError: Infinity };

	const limit = limitOf(responses);
	const end = limit(Infinity) >= limit(-Infinity) ? Infinity : -Infinity;
	const maxima = findMaxima(score, responses);
	if (maxima.length === 0) return { ability: end, standardError: Infinity };

	const ability = highest(maxima, logLikelihood);
	const top = logLikelihood(ability);
	if (top - limit(end) <= ROUNDING * Math.abs(top))
		return { ability: end, standardError: Infinity };
	return { ability, standardError: 1 / Math.sqrt(information(ability)) };
}

/** ln L at an infinite ability, where P is d or c. */
function limitOf(responses: readonly ItemResponse[]) {
	return (ability: number) =>
		responses.reduce((sum, { item, right }) => {
			const p = ability > 0 ? item.ceiling : item.guessing;
			return sum + Math.log(right ? p : 1 - p);
		}, 0);
}
