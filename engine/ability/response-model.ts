/** Parameters of a challenge in the three-parameter logistic model. */
export interface ItemParameters {
	/** a, > 0: how sharply success depends on ability, per logit. */
	discrimination: number;
	/** b, in logits: the ability at which success is halfway between guessing and certain. */
	difficulty: number;
	/** c, in [0, 1): the chance of succeeding without knowing anything. */
	guessing: number;
}

/**
 * Chance of success of a candidate of ability θ.
 *
 * Formula: P = c + (1 − c) / (1 + exp(−a (θ − b)))
 *
 * @param ability θ, in logits
 * @source Birnbaum (1968), three-parameter logistic model
 */
export function successProbability(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c } = item;
	return c + (1 - c) / (1 + Math.exp(-a * (ability - b)));
}

/**
 * What one answer to this challenge tells about an ability, in 1 / logit².
 *
 * Formula: I = a² (Q / P) ((P − c) / (1 − c))², with Q = 1 − P
 *
 * @source Lord (1980), Fisher information of the 3PL
 */
export function fisherInformation(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c } = item;
	const p = successProbability(ability, item);
	// Q from its own exponential: 1 − P loses all its digits far above the difficulty.
	const q = (1 - c) / (1 + Math.exp(a * (ability - b)));
	return a ** 2 * (q / p) * ((p - c) / (1 - c)) ** 2;
}
