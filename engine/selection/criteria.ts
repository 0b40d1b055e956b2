import {
	failureProbability,
	fisherInformation,
	klDivergence,
	successProbability,
	type ItemParameters
} from '../ability/response-model.ts';

/**
 * What the field's criteria say of a challenge that could come next. The product ranks by Fisher information at the current
 * ability, less prices (Chen & Ankenmann 2004: posterior-weighted criteria help under ten answers, nothing
 * beyond); the others are here for comparison with the reference implementations, mirtCAT and catR.
 */

/**
 * What is known of an ability: weights on nodes, in logits. They sum to 1 for a posterior; catR leaves them
 * unnormalized, L(θ) φ(θ) Δθ, and its published values then follow.
 */
export interface AbilityWeights {
	readonly nodes: ArrayLike<number>;
	readonly weights: ArrayLike<number>;
}

function expectation(
	{ nodes, weights }: AbilityWeights,
	value: (ability: number) => number
): number {
	let sum = 0;
	for (let i = 0; i < nodes.length; i++) {
		if (weights[i] !== 0) sum += weights[i]! * value(nodes[i]!);
	}
	return sum;
}

/**
 * MPWI, in 1 / logit²: the information expected over the posterior. With weights from the likelihood alone, MLWI.
 *
 * Formula: Σ w I(θ)
 *
 * @source van der Linden (1998); Veerkamp & Berger (1997)
 */
export function weightedInformation(item: ItemParameters, known: AbilityWeights): number {
	return expectation(known, (ability) => fisherInformation(ability, item));
}

/**
 * KLP, in nats: how far abilities around the estimate are told apart from it. With weights from the likelihood alone, KL.
 *
 * Formula: Σ w KL(θ̂ ‖ θ)
 *
 * @param estimate θ̂, in logits
 * @source Chang & Ying (1996)
 */
export function weightedKullbackLeibler(
	item: ItemParameters,
	known: AbilityWeights,
	estimate: number
): number {
	return expectation(known, (ability) => klDivergence(estimate, ability, item));
}

/**
 * MEPV, in logits²: posterior variance expected after the answer, to be made least.
 *
 * Formula: π Var(θ | right) + (1 − π) Var(θ | wrong), π = Σ w P / Σ w the posterior predictive chance of success
 *
 * @param chance π, when another is wanted: catR takes P(θ̂)
 * @source Owen (1975); van der Linden (1998)
 */
export function expectedPosteriorVariance(
	item: ItemParameters,
	known: AbilityWeights,
	chance = predictiveChance(item, known)
): number {
	const varianceAfter = (answer: (ability: number) => number) => {
		const total = expectation(known, answer);
		const mean = expectation(known, (ability) => ability * answer(ability)) / total;
		return expectation(known, (ability) => (ability - mean) ** 2 * answer(ability)) / total;
	};
	return (
		chance * varianceAfter((ability) => successProbability(ability, item)) +
		(1 - chance) * varianceAfter((ability) => failureProbability(ability, item))
	);
}

/** Posterior predictive chance of success, Σ w P / Σ w. */
export function predictiveChance(item: ItemParameters, known: AbilityWeights): number {
	const right = expectation(known, (ability) => successProbability(ability, item));
	return right / expectation(known, () => 1);
}

/**
 * MI, in nats: what the answer is expected to tell about the ability.
 *
 * Formula: H(Σ w P) − Σ w H(P), H(p) = −p ln p − (1 − p) ln(1 − p); weights summing to 1
 *
 * @source Lindley (1956); Weiss (2013)
 */
export function mutualInformation(item: ItemParameters, known: AbilityWeights): number {
	const entropy = (p: number, q: number) => -plogp(p) - plogp(q);
	return (
		entropy(
			expectation(known, (ability) => successProbability(ability, item)),
			expectation(known, (ability) => failureProbability(ability, item))
		) -
		expectation(known, (ability) =>
			entropy(successProbability(ability, item), failureProbability(ability, item))
		)
	);
}

function plogp(p: number): number {
	return p > 0 ? p * Math.log(p) : 0;
}

/**
 * GDIP: variance over the posterior of the chance of success. With weights from the likelihood alone, GDI.
 *
 * Formula: Σ w (P − Σ w P)²
 *
 * @source Kaplan, de la Torre & Barrada (2015)
 */
export function globalDiscrimination(item: ItemParameters, known: AbilityWeights): number {
	const mean = expectation(known, (ability) => successProbability(ability, item));
	return expectation(known, (ability) => (successProbability(ability, item) - mean) ** 2);
}

/**
 * Ability at which a challenge informs most, in logits; b in the 2PL.
 *
 * Formula: b + ln((P* − c) / (d − P*)) / a, P* = ½ + 2 √(−u/3) cos(arccos(−v/2 √(−27/u³)) / 3 + 4π/3),
 * u = −¾ + (c + d − 2cd) / 2, v = (c + d − 1) / 4
 *
 * @source Magis (2013), maximum of the information of the 4PL
 */
export function mostInformedAbility(item: ItemParameters): number {
	const { discrimination: a, difficulty: b, guessing: c, ceiling: d } = item;
	const u = -3 / 4 + (c + d - 2 * c * d) / 2;
	const v = (c + d - 1) / 4;
	// Rounding may leave the cosine just under −1 when the two asymptotes nearly meet.
	const angle = Math.acos(Math.max(-1, (-v / 2) * Math.sqrt(-27 / u ** 3)));
	const p = 1 / 2 + 2 * Math.sqrt(-u / 3) * Math.cos(angle / 3 + (4 * Math.PI) / 3);
	return b + Math.log((p - c) / (d - p)) / a;
}

/**
 * Progressive method: chance decides at the start of a test, information at its end.
 *
 * Formula: (1 − W) u max I + W I, u uniform on [0, 1), W = Σ_{k=1}^{n} k^α / Σ_{k=1}^{L−1} k^α after n of L answers, 0 at n = 0
 *
 * @param information I of each challenge that may come, in 1 / logit²
 * @param progress answers given, length of the test, α ≥ 0 (the higher, the longer chance decides)
 * @returns one score per challenge, the highest comes next
 * @source Revuelta & Ponsoda (1998); Barrada, Olea, Ponsoda & Abad (2008)
 */
export function progressiveScores(
	information: readonly number[],
	{ answered, length, acceleration }: { answered: number; length: number; acceleration: number },
	random: () => number
): number[] {
	const powers = (until: number) =>
		Array.from({ length: until }, (_, k) => (k + 1) ** acceleration).reduce((sum, x) => sum + x, 0);
	const weight = answered === 0 ? 0 : Math.min(1, powers(answered) / powers(length - 1));
	const highest = information.reduce((max, i) => Math.max(max, i), 0);
	return information.map((i) => (1 - weight) * random() * highest + weight * i);
}

/**
 * Index of the highest score among those allowed, the first one in case of a tie.
 *
 * @throws {RangeError} when nothing is allowed
 */
export function indexOfHighest(
	scores: ArrayLike<number>,
	isAllowed: (index: number) => boolean = () => true
): number {
	let best = -1;
	for (let i = 0; i < scores.length; i++) {
		if (isAllowed(i) && (best < 0 || scores[i]! > scores[best]!)) best = i;
	}
	if (best < 0) throw new RangeError('no challenge is left to choose from');
	return best;
}

/**
 * The best whole test with exactly `quota` challenges in each group: a shadow test, exact without a solver.
 *
 * Rule: quotas by group are a partition matroid, so the greedy choice (the best of each group) is the optimum.
 *
 * @returns indexes of the chosen challenges, increasing
 * @throws {RangeError} when a group is too small
 * @source van der Linden (2000) for shadow tests; Edmonds (1971) for the greedy choice
 */
export function shadowTest<Group>(
	scores: ArrayLike<number>,
	groups: readonly Group[],
	quota: number
): number[] {
	return [...new Set(groups)]
		.flatMap((group) => {
			const members = groups.flatMap((g, i) => (g === group ? [i] : []));
			if (members.length < quota) {
				throw new RangeError(
					`${members.length} challenges in group ${String(group)} for a quota of ${quota}`
				);
			}
			return members.toSorted((i, j) => scores[j]! - scores[i]! || i - j).slice(0, quota);
		})
		.toSorted((i, j) => i - j);
}

/**
 * Share of a test that two candidates have in common on average, from 0 to 1.
 *
 * Formula: N Σ r² / (L (N − 1)) − 1 / (N − 1); Σ r² / L for infinitely many candidates
 *
 * @param rates r, exposure rate of each challenge
 * @param length L, challenges per test
 * @param candidates N, at least 2
 * @source Chen, Ankenmann & Spray (2003)
 */
export function testOverlap(
	rates: readonly number[],
	length: number,
	candidates = Infinity
): number {
	const infinite = rates.reduce((sum, r) => sum + r ** 2, 0) / length;
	if (candidates === Infinity) return infinite;
	return (candidates * infinite - 1) / (candidates - 1);
}
