import type { ItemResponse } from './posterior.ts';
import {
	assertItemParameters,
	failureProbability,
	firstDerivative,
	logProbability,
	successProbability,
	type ItemParameters
} from './response-model.ts';

/** How plausible a pattern of answers is for an ability, in standard deviations; very negative is implausible. */
export interface PersonFit {
	/** ln L of the pattern, in nats. */
	logLikelihood: number;
	/** l_z: standardized as if the ability were known; too near 0, so too mild, for an estimated one. */
	lz: number;
	/** l_z*: corrected for the ability being estimated; SD 1 and mean about 0.8 / √n when the model holds. */
	lzStar: number;
}

/**
 * Person fit of a pattern of answers: does somebody of this ability plausibly answer so?
 *
 * Formula: with w = ln(P / Q), l₀ = Σ u ln P + (1 − u) ln Q and W = Σ (u − P) w,
 * l_z = (l₀ − E l₀) / √Var l₀ = W / √Σ w² P Q; with r = P′ / (P Q), c = Σ P′ w / Σ P′ r and w̃ = w − c r,
 * l_z* = (W + c r₀) / √Σ w̃² P Q.
 *
 * The r₀ of Snijders comes from the equation r₀ + Σ (u − P) r = 0 that the estimator solves: 0 for the maximum
 * likelihood, −(θ̂ − μ) / σ² for the maximum a posteriori, J / (2 I) for Warm's. Hence W + c r₀ = Σ (u − P) w̃ for these
 * three, and that sum is what is computed. An EAP solves no such equation: there minus its score stands for
 * r₀, exact to the same first order because Σ P′ w̃ = 0.
 *
 * Use: a flag for a person who then looks, never a sanction and never a part of the score. A low value has
 * innocent causes (a start under stress, a screen reader, a gap in one area), and adaptive tests, where P stays near ½ and w
 * near 0, leave it little power.
 *
 * @param ability θ̂ in logits, finite: by maximum likelihood, maximum a posteriori, EAP or Warm
 * @returns l_z and l_z* are 0 when the pattern can say nothing: no answer, or every P at ½; so is l_z* for one answer
 * @throws {InvalidItemError} on parameters out of their ranges
 * @throws {RangeError} for an infinite ability, at which every pattern that gave it is certain
 * @source Drasgow, Levine & Williams (1985); Snijders (2001); Magis, Raîche & Béland (2012) for r₀
 */
export function personFit(responses: readonly ItemResponse[], ability: number): PersonFit {
	if (!Number.isFinite(ability)) throw new RangeError(`no person fit at an ability of ${ability}`);
	responses.forEach(({ item }, i) => assertItemParameters(item, `answer ${i}`));
	const terms = responses.map(({ item, right }) => termsOf(item, right, ability));
	const sum = (value: (term: Terms) => number) =>
		terms.reduce((total, term) => total + value(term), 0);

	const information = sum(({ slope, r }) => slope * r);
	const c = information === 0 ? 0 : sum(({ slope, w }) => slope * w) / information;
	const standardized = (weight: (term: Terms) => number) => {
		const variance = sum((term) => weight(term) ** 2 * term.variance);
		// What rounding leaves of weights that cancel is no variance.
		if (variance <= 1e-20 * sum(({ w, variance }) => w ** 2 * variance)) return 0;
		return sum((term) => term.residual * weight(term)) / Math.sqrt(variance);
	};
	return {
		logLikelihood: sum(({ log }) => log),
		lz: standardized(({ w }) => w),
		lzStar: standardized(({ w, r }) => w - c * r)
	};
}

type Terms = ReturnType<typeof termsOf>;

function termsOf(item: ItemParameters, right: boolean, ability: number) {
	const p = successProbability(ability, item);
	const q = failureProbability(ability, item);
	const slope = firstDerivative(ability, item);
	return {
		log: logProbability(right, ability, item),
		/** u − P, with all its digits. */
		residual: right ? q : -p,
		/** ln(P / Q), finite where P or Q is 0. */
		w: logProbability(true, ability, item) - logProbability(false, ability, item),
		slope,
		r: p * q === 0 ? 0 : slope / (p * q),
		variance: p * q
	};
}
