/** Parameters of a challenge in the four-parameter logistic model; fewer parameters are special values of it. */
export interface ItemParameters {
	/** a, > 0: how sharply success depends on ability, per logit. The 1PL has the same one everywhere. */
	discrimination: number;
	/** b, in logits: the ability at which success is halfway between its two asymptotes. */
	difficulty: number;
	/** c, in [0, 1): the chance of succeeding without knowing anything. 0 in the 1PL and the 2PL. */
	guessing: number;
	/** d, in (c, 1]: the chance of succeeding when knowing everything. 1 up to the 3PL, below where one slips. */
	ceiling: number;
}

/** Parameters that no challenge can have; `field` says which one and `where` of which challenge. */
export class InvalidItemError extends Error {
	override name = 'InvalidItemError';

	constructor(
		readonly field: keyof ItemParameters,
		readonly where: string,
		because: string
	) {
		super(`${where}: ${field} ${because}`);
	}
}

/** No challenge of people is outside by far; outside, estimates would run through endless flat stretches. */
const LEAST_DISCRIMINATION = 1e-3;
const MOST_DISCRIMINATION = 100;
const MOST_DIFFICULTY = 100;

/**
 * Refuses parameters out of their ranges: all finite, 0.001 ≤ a ≤ 100, |b| ≤ 100, 0 ≤ c < d ≤ 1.
 *
 * @param where what the message calls the challenge, for instance its id
 * @throws {InvalidItemError} naming the first field at fault, in the order a, b, c, d
 */
export function assertItemParameters(item: ItemParameters, where: string): void {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const refuse = (field: keyof ItemParameters, because: string): never => {
		throw new InvalidItemError(field, where, because);
	};
	for (const [field, value] of Object.entries({
		discrimination: a,
		difficulty: b,
		guessing: c,
		ceiling: d
	})) {
		if (!Number.isFinite(value))
			refuse(field as keyof ItemParameters, `is ${value}, not a finite number`);
	}
	if (a <= 0) refuse('discrimination', `is ${a}, not above 0`);
	if (a < LEAST_DISCRIMINATION || a > MOST_DISCRIMINATION) {
		refuse('discrimination', `is ${a}, not from ${LEAST_DISCRIMINATION} to ${MOST_DISCRIMINATION}`);
	}
	if (Math.abs(b) > MOST_DIFFICULTY) {
		refuse('difficulty', `is ${b}, not from −${MOST_DIFFICULTY} to ${MOST_DIFFICULTY}`);
	}
	if (c < 0) refuse('guessing', `is ${c}, below 0`);
	if (c >= d) refuse('guessing', `is ${c}, not below the ceiling ${d}`);
	if (d > 1) refuse('ceiling', `is ${d}, above 1`);
}

/**
 * Chance of success of a candidate of ability θ.
 *
 * Formula: P = c + (d − c) σ(a (θ − b)), σ(x) = 1 / (1 + exp(−x))
 *
 * @param ability θ, in logits
 * @source Birnbaum (1968), Barton & Lord (1981) for d
 */
export function successProbability(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	return c + (d - c) * logistic(a * (ability - b)).rise;
}

/**
 * Chance of failure, with all its digits: 1 − P has none left far above the difficulty, and its logarithm is then −∞.
 *
 * Formula: Q = (1 − d) + (d − c) σ(−a (θ − b))
 *
 * @param ability θ, in logits
 */
export function failureProbability(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	return 1 - d + (d - c) * logistic(a * (ability - b)).fall;
}

/**
 * ln P after a success, ln Q after a failure: finite for every finite ability.
 *
 * Formula: ln σ(x) = min(x, 0) − ln(1 + exp(−|x|)) where the asymptote is 0 or 1, else the logarithm of P or Q
 *
 * @param ability θ, in logits
 */
export function logProbability(right: boolean, ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const x = a * (ability - b);
	if (right)
		return c === 0 ? Math.log(d) + logLogistic(x) : Math.log(successProbability(ability, item));
	return d === 1 ? Math.log1p(-c) + logLogistic(-x) : Math.log(failureProbability(ability, item));
}

/**
 * Slope of the chance of success, per logit.
 *
 * Formula: P′ = a (d − c) σ(x) σ(−x), x = a (θ − b)
 */
export function firstDerivative(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const { rise, fall } = logistic(a * (ability - b));
	return a * (d - c) * rise * fall;
}

/**
 * Curvature of the chance of success, per logit².
 *
 * Formula: P″ = a P′ (σ(−x) − σ(x)), x = a (θ − b)
 */
export function secondDerivative(ability: number, item: ItemParameters): number {
	return firstDerivative(ability, item) * bend(ability, item);
}

/**
 * What one answer to this challenge tells about an ability, in 1 / logit²; finite everywhere.
 *
 * Formula: I = P′² / (P Q); a² P Q in the 2PL
 *
 * @source Lord (1980), Fisher information; Magis (2013) for the 4PL
 */
export function fisherInformation(ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const { rise, fall } = logistic(a * (ability - b));
	const p = c + (d - c) * rise;
	const q = 1 - d + (d - c) * fall;
	// Hundreds of logits away one of them is 0, and so is the limit of the information.
	if (p === 0 || q === 0) return 0;
	// Quotients first: the square of P′ would underflow before they do.
	return (a * (d - c)) ** 2 * (rise / p) * (fall / q) * rise * fall;
}

/**
 * Information carried by the answer that was given, in 1 / logit²: minus the second derivative of its logarithm.
 *
 * Formula: −∂² ln L / ∂θ² = (P′ / P)² − P″ / P after a success, (P′ / Q)² + P″ / Q after a failure. Negative where
 * guessing or slipping explains the answer better; its expectation is the Fisher information.
 */
export function observedInformation(right: boolean, ability: number, item: ItemParameters): number {
	const chance = right ? successProbability(ability, item) : failureProbability(ability, item);
	if (chance === 0) return 0;
	const slope = firstDerivative(ability, item) / chance;
	return slope ** 2 - ((right ? 1 : -1) * secondDerivative(ability, item)) / chance;
}

/**
 * What the answer adds to the score, per logit: the derivative of its log-likelihood.
 *
 * Formula: ∂ ln L / ∂θ = P′ / P after a success, −P′ / Q after a failure
 */
export function scoreFunction(right: boolean, ability: number, item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const { rise, fall } = logistic(a * (ability - b));
	// σ / P and σ / Q tend to 1 / d and 1 / (1 − c) where the asymptote is 0: written so, nothing is divided by 0.
	if (right) return c === 0 ? a * fall : (a * (d - c) * rise * fall) / (c + (d - c) * rise);
	return d === 1 ? -a * rise : (-a * (d - c) * rise * fall) / (1 - d + (d - c) * fall);
}

/**
 * Warm's term of one challenge, in 1 / logit³: what the bias of the maximum likelihood is made of.
 *
 * Formula: J = P′ P″ / (P Q) = a (σ(−x) − σ(x)) I, x = a (θ − b)
 *
 * @source Warm (1989)
 */
export function warmTerm(ability: number, item: ItemParameters): number {
	return fisherInformation(ability, item) * bend(ability, item);
}

/**
 * How far an ability is from the true one in the eyes of this challenge, in nats; 0 when they are equal.
 *
 * Formula: KL(θ₀ ‖ θ) = P₀ ln(P₀ / P) + Q₀ ln(Q₀ / Q), P₀ and Q₀ at the true ability
 *
 * @param trueAbility θ₀, in logits
 * @param ability θ, in logits
 * @source Chang & Ying (1996)
 */
export function klDivergence(trueAbility: number, ability: number, item: ItemParameters): number {
	const gain = (right: boolean) =>
		logProbability(right, trueAbility, item) - logProbability(right, ability, item);
	return (
		successProbability(trueAbility, item) * gain(true) +
		failureProbability(trueAbility, item) * gain(false)
	);
}

/** P″ / P′, per logit. */
function bend(ability: number, { discrimination: a, difficulty: b }: ItemParameters): number {
	const { rise, fall } = logistic(a * (ability - b));
	return a * (fall - rise);
}

/** σ(x) and σ(−x), each with all its digits, from one exponential that never overflows. */
function logistic(x: number): { rise: number; fall: number } {
	const small = Math.exp(-Math.abs(x));
	const near = 1 / (1 + small);
	const far = small * near;
	return x > 0 ? { rise: near, fall: far } : { rise: far, fall: near };
}

function logLogistic(x: number): number {
	return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}
