import { successProbability, type ItemParameters } from './response-model.ts';

export interface AbilityEstimate {
	/** θ, in logits. */
	ability: number;
	/** Standard deviation of the posterior, in logits. */
	standardError: number;
}

const STEP = 0.1;
const NODES = Array.from({ length: 121 }, (_, i) => -6 + i * STEP);

/** What is known of a candidate before any answer: θ ~ N(0, 1.5²). */
const PRIOR_SD = 1.5;
const PRIOR = NODES.map((node) => Math.exp(-0.5 * (node / PRIOR_SD) ** 2));

/**
 * Ability of a candidate after some answers: expected a posteriori.
 *
 * Formula: θ̂ = Σ θ w / Σ w, w = φ(θ) Π P^u (1 − P)^(1 − u), by the rectangle rule on −6…6, step 0.1;
 * the standard error is the posterior's own standard deviation.
 *
 * @param responses parameters of each challenge answered and whether it was right; the order does not matter
 * @source Bock & Mislevy (1982)
 */
export function estimateAbility(
	responses: readonly { item: ItemParameters; right: boolean }[]
): AbilityEstimate {
	const weights = NODES.map((node, i) =>
		responses.reduce((weight, { item, right }) => {
			const p = successProbability(node, item);
			return weight * (right ? p : 1 - p);
		}, PRIOR[i]!)
	);
	const total = weights.reduce((sum, w) => sum + w, 0);
	const ability = weights.reduce((sum, w, i) => sum + w * NODES[i]!, 0) / total;
	const variance = weights.reduce((sum, w, i) => sum + w * (NODES[i]! - ability) ** 2, 0) / total;
	return { ability, standardError: Math.sqrt(variance) };
}
