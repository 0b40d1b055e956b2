import { maximumAPosterioriAbility } from '#engine/ability/maximum-a-posteriori';
import {
	posteriorWeights,
	rectangleGrid,
	STANDARD_PRIOR,
	trapezoidGrid,
	type AbilityGrid,
	type ItemResponse,
	type NormalPrior
} from '#engine/ability/posterior';
import {
	fisherInformation,
	logProbability,
	observedInformation,
	successProbability,
	type ItemParameters
} from '#engine/ability/response-model';
import * as criteria from '#engine/selection/criteria';

/** What a criterion gives each challenge, and whether the least or the highest comes next. */
export interface Scores {
	value: (item: ItemParameters) => number;
	least?: boolean;
}

/** Criteria as defined: over the exact, normalized posterior. */
export function posteriorScores(
	given: ItemResponse[],
	theta: number,
	prior: NormalPrior = STANDARD_PRIOR,
	grid: AbilityGrid = rectangleGrid(-12, 12, 1201)
): Record<string, Scores> {
	const known = { nodes: grid.nodes, weights: posteriorWeights(given, { prior, grid }) };
	const mfi: Scores = { value: (item) => fisherInformation(theta, item) };
	return {
		MFI: mfi,
		bOpt: { value: (item) => Math.abs(item.difficulty - theta), least: true },
		thOpt: { value: (item) => Math.abs(criteria.mostInformedAbility(item) - theta), least: true },
		MPWI: { value: (item) => criteria.weightedInformation(item, known) },
		KLP: { value: (item) => criteria.weightedKullbackLeibler(item, known, theta) },
		MEPV: { value: (item) => criteria.expectedPosteriorVariance(item, known), least: true },
		MI: { value: (item) => criteria.mutualInformation(item, known) },
		GDIP: { value: (item) => criteria.globalDiscrimination(item, known) }
	};
}

/**
 * Criteria as catR 3.17 computes them: integrals by 33 trapezoid nodes on −4…4, unnormalized, and for MEPV the chance of
 * the next answer at the estimate instead of the posterior predictive.
 */
export function catrScores(
	given: ItemResponse[],
	{ theta, infoType = 'observed' }: { theta: number; infoType?: string }
): Record<string, Scores> {
	const { nodes, weights } = trapezoidGrid(-4, 4, 33);
	const step = nodes[1]! - nodes[0]!;
	const likelihood = {
		nodes,
		weights: weights.map((weight, i) =>
			given.reduce(
				(product, { item, right }) => product * Math.exp(logProbability(right, nodes[i]!, item)),
				weight * step
			)
		)
	};
	const density = (ability: number) => Math.exp(-(ability ** 2) / 2) / Math.sqrt(2 * Math.PI);
	const posterior = { nodes, weights: likelihood.weights.map((w, i) => w * density(nodes[i]!)) };
	/** GDI and GDIP alone: equal weights on the same nodes, and normalized. */
	const normalized = (known: typeof posterior) => {
		const even = known.weights.map((weight, i) => weight / weights[i]!);
		const total = even.reduce((sum, weight) => sum + weight, 0);
		return { nodes, weights: even.map((weight) => weight / total) };
	};
	const [evenLikelihood, evenPosterior] = [normalized(likelihood), normalized(posterior)];

	/** Information of a challenge at the ability estimated after one more answer to it. */
	const informationAfter = (item: ItemParameters, right: boolean) => {
		const { ability } = maximumAPosterioriAbility([...given, { item, right }]);
		return infoType.toLowerCase() === 'fisher'
			? fisherInformation(ability, item)
			: observedInformation(right, ability, item);
	};
	const p = (item: ItemParameters) => successProbability(theta, item);
	const { MFI, bOpt, thOpt } = posteriorScores([], theta) as Record<
		'MFI' | 'bOpt' | 'thOpt',
		Scores
	>;
	return {
		MFI,
		bOpt,
		thOpt,
		MLWI: { value: (item) => criteria.weightedInformation(item, likelihood) },
		MPWI: { value: (item) => criteria.weightedInformation(item, posterior) },
		KL: { value: (item) => criteria.weightedKullbackLeibler(item, likelihood, theta) },
		KLP: { value: (item) => criteria.weightedKullbackLeibler(item, posterior, theta) },
		GDI: { value: (item) => criteria.globalDiscrimination(item, evenLikelihood) },
		GDIP: { value: (item) => criteria.globalDiscrimination(item, evenPosterior) },
		MEPV: {
			value: (item) => criteria.expectedPosteriorVariance(item, posterior, p(item)),
			least: true
		},
		MEI: {
			value: (item) =>
				p(item) * informationAfter(item, true) + (1 - p(item)) * informationAfter(item, false)
		}
	};
}
