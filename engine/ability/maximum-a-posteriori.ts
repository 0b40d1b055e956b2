import {
	assertNormalPrior,
	STANDARD_PRIOR,
	type AbilityEstimate,
	type ItemResponse,
	type NormalPrior
} from './posterior.ts';
import { findMaxima, highest, likelihoodOf } from './stationary.ts';

/**
 * Most probable ability under a normal prior, also called Bayes modal.
 *
 * Formula: θ̂ = argmax ln L − (θ − μ)² / 2σ², the highest of all roots of Σ P′ (u − P) / (P Q) = (θ − μ) / σ²;
 * the standard error is 1 / √(Σ I(θ̂) + 1 / σ²).
 *
 * @returns always finite
 * @throws {InvalidItemError} for parameters out of range
 * @throws {RangeError} for a prior without a positive standard deviation
 * @source Samejima (1969)
 */
export function maximumAPosterioriAbility(
	responses: readonly ItemResponse[],
	{ mean, sd }: NormalPrior = STANDARD_PRIOR
): AbilityEstimate {
	assertNormalPrior({ mean, sd });
	const { logLikelihood, score, information } = likelihoodOf(responses);
	const maxima = findMaxima((ability) => score(ability) - (ability - mean) / sd ** 2, responses);
	const ability = highest(maxima, (at) => logLikelihood(at) - 0.5 * ((at - mean) / sd) ** 2);
	return { ability, standardError: 1 / Math.sqrt(information(ability) + 1 / sd ** 2) };
}
