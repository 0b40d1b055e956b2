import type { ItemPrior } from './maximization.ts';
import { NODES, type ItemCurves } from './quadrature.ts';

/** Mean and standard deviation of the respondents, in logits of the bank: θ of the bank = mean + SD × θ of the estimation. */
export interface Scale {
	mean: number;
	standardDeviation: number;
}

/** A prior of the bank's scale in the metric of the estimation, where the population is N(0, 1). */
export function toEstimationMetric(
	{ logDiscrimination, difficulty }: ItemPrior,
	{ mean, standardDeviation: unit }: Scale
): ItemPrior {
	return {
		logDiscrimination: {
			mean: logDiscrimination.mean + Math.log(unit),
			standardDeviation: logDiscrimination.standardDeviation
		},
		difficulty: {
			mean: (difficulty.mean - mean) / unit,
			standardDeviation: difficulty.standardDeviation / unit
		}
	};
}

/**
 * A handful of respondents may be alike, or all right: their likeliest population has no width, or is nowhere. So many
 * respondents of N(0, 1), what the bank expects, are added to them; among hundreds they do not count.
 */
const EXPECTED_RESPONDENTS = 10;

/**
 * The M step of the population: its mean and SD become those of the posteriors, items staying as they are on the scale
 * of the bank; curves are carried into the metric where the new population is N(0, 1).
 *
 * @param respondents expected at each node
 */
export function followRespondents(
	respondents: Float64Array,
	isUsed: Uint8Array,
	{ slopes, intercepts }: ItemCurves,
	{ mean, standardDeviation }: Scale
): Scale {
	let [m0, m1, m2] = [0, 0, 0];
	respondents.forEach((count, q) => {
		m0 += count;
		m1 += count * NODES[q]!;
		m2 += count * NODES[q]! ** 2;
	});
	// Sums of θ and θ² on the scale of the bank.
	const sum = m0 * mean + standardDeviation * m1;
	const squares = m0 * mean ** 2 + 2 * mean * standardDeviation * m1 + standardDeviation ** 2 * m2;
	const count = m0 + EXPECTED_RESPONDENTS;
	const next = {
		mean: sum / count,
		standardDeviation: Math.sqrt((squares + EXPECTED_RESPONDENTS) / count - (sum / count) ** 2)
	};
	const shift = (next.mean - mean) / standardDeviation;
	const unit = next.standardDeviation / standardDeviation;
	for (let i = 0; i < slopes.length; i++) {
		// Items without a part in it have no M step to bring them back: they would wander off.
		if (!isUsed[i]) continue;
		intercepts[i]! += slopes[i]! * shift;
		slopes[i]! *= unit;
	}
	return next;
}

const ROUNDS = 20;
/** Items with fewer answers are what their priors say: they would only hold the scale where it is, cycle after cycle. */
const FEWEST_ANSWERS = 30;
/** Unless hardly any has more. */
const FEWEST_LINKS = 20;

/**
 * The population's mean B and SD A under which the items, as estimated, suit their priors best. The likelihood does
 * not depend on them, so this step of its own (parameter expansion) takes the place of hundreds of cycles of EM.
 *
 * Formula: maximum over A, B of Σ ln A − ((A b + B − m_b)² + A² v) / 2 s_b² − (ln a − ln A − m_a)² / 2 s_a², by
 * Gauss–Newton on ln A; v is the variance of b. Without ln A, the change of unit of b's density, and v, the unit
 * would shrink: difficulties are spread around their priors, and the fit would squeeze them.
 *
 * @param variances of b by item, on the scale of `from`
 * @source Liu, Rubin & Wu (1998)
 */
export function linkToPriors(
	items: readonly { prior: ItemPrior | null; isUsed: boolean; answers: number }[],
	{ slopes, intercepts }: ItemCurves,
	variances: Float64Array,
	from: Scale
): Scale {
	const links = items.map(({ prior, isUsed, answers }) =>
		isUsed && answers >= FEWEST_ANSWERS ? prior : null
	);
	const priors = links.filter((prior) => prior).length >= FEWEST_LINKS ? links : items.map(used);
	let logUnit = Math.log(from.standardDeviation);
	let mean = from.mean;
	for (let round = 0; round < ROUNDS; round++) {
		const unit = Math.exp(logUnit);
		let [gu, gm, uu, um, mm] = [0, 0, 0, 0, 0];
		priors.forEach((prior, i) => {
			if (!prior) return;
			const { logDiscrimination, difficulty } = prior;
			const b = -intercepts[i]! / slopes[i]!;
			const u =
				(Math.log(slopes[i]!) - logUnit - logDiscrimination.mean) /
				logDiscrimination.standardDeviation;
			const v = (unit * b + mean - difficulty.mean) / difficulty.standardDeviation;
			const du = -1 / logDiscrimination.standardDeviation;
			const dvUnit = (unit * b) / difficulty.standardDeviation;
			const dvMean = 1 / difficulty.standardDeviation;
			// A² v / s_b², whose derivative by ln A is twice itself.
			const growth = unit / from.standardDeviation;
			const noise = (growth * growth * variances[i]!) / difficulty.standardDeviation ** 2;
			gu += u * du + v * dvUnit + noise - 1;
			gm += v * dvMean;
			uu += du * du + dvUnit * dvUnit + 2 * noise;
			um += dvUnit * dvMean;
			mm += dvMean * dvMean;
		});
		const determinant = uu * mm - um * um;
		const stepUnit = (mm * gu - um * gm) / determinant;
		const stepMean = (uu * gm - um * gu) / determinant;
		if (!Number.isFinite(stepUnit) || !Number.isFinite(stepMean)) break;
		logUnit = Math.max(-3, Math.min(3, logUnit - Math.max(-0.5, Math.min(0.5, stepUnit))));
		mean -= stepMean;
		if (Math.abs(stepUnit) + Math.abs(stepMean) < 1e-10) break;
	}
	return { mean, standardDeviation: Math.exp(logUnit) };
}

function used({ prior, isUsed }: { prior: ItemPrior | null; isUsed: boolean }): ItemPrior | null {
	return isUsed ? prior : null;
}
