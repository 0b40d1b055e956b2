import type { ItemParameters } from '../ability/response-model.ts';
import { Expectation } from './expectation.ts';
import { maximizeCurve, STEEPEST, type CurvePoint, type ItemPrior } from './maximization.ts';
import { observedInformation } from './observed-information.ts';
import {
	prepareItems,
	type ItemAssumptions,
	type PreparedItem,
	type UncalibratedReason
} from './prepared-items.ts';
import { followRespondents, linkToPriors, toEstimationMetric, type Scale } from './prior-scale.ts';
import { NODE_COUNT, type ItemCurves } from './quadrature.ts';
import { CalibrationRefusedError, type ResponseData } from './response-data.ts';
import { invertBlock, ScoreMoments, type SymmetricBlock } from './score-moments.ts';

/** Standard errors of parameters. */
export interface ParameterErrors {
	/** Of a, per logit. */
	discrimination: number;
	/** Of b, in logits. */
	difficulty: number;
}

export interface CalibrationOptions {
	/**
	 * What fixes the unit and origin of θ. `population`: the respondents are N(0, 1). `priors`: the items' priors; the
	 * population's mean and SD are then estimated, and the bank keeps its scale from one calibration to the next.
	 */
	scale?: 'population' | 'priors';
	/** Stops when no slope or intercept moved more than this in a cycle. */
	tolerance?: number;
	maxCycles?: number;
}

/** The usual weak prior of sparse data: a around 1 within a factor of 2.7, b within four logits of the population's mean. */
export const WEAK_PRIOR: ItemPrior = {
	logDiscrimination: { mean: 0, standardDeviation: 0.5 },
	difficulty: { mean: 0, standardDeviation: 2 }
};

/** An item with its estimates, as `attenuate`, `listDrift` and `listMisfit` take it. */
export interface CalibratedItem extends ItemParameters {
	id: string;
	errors: ParameterErrors;
	/** Sampling covariance of a and b. */
	covariance: number;
	answers: number;
}

export interface Calibration {
	items: CalibratedItem[];
	/** Items without an estimate, each with its reason. */
	uncalibrated: { id: string; because: UncalibratedReason; answers: number }[];
	/** Of the items that were estimated; the priors are not in it. */
	logLikelihood: number;
	/** Of the respondents, on the scale of the parameters. */
	population: Scale;
	cycles: number;
	hasConverged: boolean;
}

/**
 * Difficulty and discrimination of each item by marginal maximum likelihood; with priors, the posterior mode.
 *
 * Rule: EM. E step: posterior of each respondent on 61 nodes from −6 to 6 SD of the population, and from them the
 * expected answers at each node; M step: slope and intercept of each item by Fisher scoring. An item that nobody
 * answered, or, without a prior, that everybody answered alike, has no estimate and takes no part; one whose slope is
 * not positive is refused at the end.
 *
 * When the priors hold the scale, an E step flattens each curve by the variance of its b, a cycle ends by the mean and
 * SD of the respondents and by the scale that suits the priors best; taking estimates as exact there would draw the
 * whole scale together with each item.
 *
 * Formula: log L = Σ_r ln ∫ Π_i P_i(θ)^u Q_i(θ)^(1 − u) φ(θ) dθ; P = c + (d − c) / (1 + exp(−a (θ − b)));
 * standard errors from the observed information, see `observedInformation`
 *
 * @param assumptions by item id; items without any have c = 0, d = 1 and no prior
 * @returns a in 1 / logit, b in logits; `hasConverged` is false when `maxCycles` came first
 * @throws {CalibrationRefusedError} `unknown-item`, `malformed-asymptote`, `malformed-prior`, `malformed-option`
 * @source Bock & Aitkin (1981); priors: Mislevy (1986); observed information: Louis (1982)
 */
export function calibrateItems(
	data: ResponseData,
	assumptions: Readonly<Record<string, ItemAssumptions>> = {},
	{ scale = 'population', tolerance = 1e-4, maxCycles = 500 }: CalibrationOptions = {}
): Calibration {
	if (!(tolerance > 0)) throw new CalibrationRefusedError('malformed-option', 'tolerance');
	if (!(maxCycles >= 1 && maxCycles < Infinity)) {
		throw new CalibrationRefusedError('malformed-option', 'maxCycles');
	}
	const items = prepareItems(data, assumptions);
	if (scale === 'priors' && items.every((item) => !item.isUsed || !item.prior)) {
		throw new CalibrationRefusedError('malformed-option', 'scale');
	}
	const isUsed = Uint8Array.from(items, (item) => (item.isUsed ? 1 : 0));
	const curves: ItemCurves = {
		slopes: Float64Array.from(items, (item) => item.slope),
		intercepts: Float64Array.from(items, (item) => item.intercept),
		guessing: Float64Array.from(items, (item) => item.guessing),
		ceiling: Float64Array.from(items, (item) => item.ceiling)
	};
	const expectation = new Expectation(data, curves, isUsed);
	const variances = new Float64Array(items.length);
	let areVariancesObserved = scale === 'population';
	let population: Scale = { mean: 0, standardDeviation: 1 };
	const priors = () =>
		items.map((item) => item.prior && toEstimationMetric(item.prior, population));
	let cycles = 0;
	let change = Infinity;
	while (cycles < maxCycles) {
		cycles++;
		const before = { slopes: curves.slopes.slice(), intercepts: curves.intercepts.slice() };
		const unit = population.standardDeviation;
		expectation.run(scale === 'priors' ? variances : null, unit);
		maximizeItems(items, curves, expectation, priors(), (i, point) => {
			// Less than the variance of b, since it takes abilities as known: it serves until the estimates are near.
			const inverse = areVariancesObserved ? null : invertBlock(point.information);
			if (!inverse) return;
			variances[i] = unit ** 2 * difficultyVariance(point.slope, point.intercept, inverse);
		});
		change = 0;
		if (scale === 'priors') {
			const moved = followRespondents(expectation.respondents, isUsed, curves, population);
			const next = linkToPriors(items, curves, variances, moved);
			change = Math.max(
				Math.abs(next.mean - population.mean),
				Math.abs(next.standardDeviation - population.standardDeviation)
			);
			population = next;
		}
		change = Math.max(
			change,
			farthest(before.slopes, curves.slopes),
			farthest(before.intercepts, curves.intercepts)
		);
		if (change <= tolerance) {
			if (areVariancesObserved) break;
			areVariancesObserved = true;
			const scores = new ScoreMoments(data, curves, isUsed, expectation.posteriors);
			priors().forEach((prior, i) => {
				const inverse = isUsed[i] ? invertBlock(scores.diagonal(i, prior)) : null;
				if (!inverse) return;
				const [slope, intercept] = [curves.slopes[i]!, curves.intercepts[i]!];
				variances[i] =
					population.standardDeviation ** 2 * difficultyVariance(slope, intercept, inverse);
			});
		}
	}
	const logLikelihood = expectation.run();
	const inverse = observedInformation(data, curves, isUsed, expectation.posteriors, priors());
	return {
		...describe(items, curves, inverse, population),
		logLikelihood,
		population,
		cycles,
		hasConverged: change <= tolerance && areVariancesObserved
	};
}

/** The M step of every item. */
function maximizeItems(
	items: readonly PreparedItem[],
	curves: ItemCurves,
	{ asked, right }: Expectation,
	priors: readonly (ItemPrior | null)[],
	tell: (i: number, point: CurvePoint) => void
): void {
	items.forEach(({ isUsed, guessing, ceiling }, i) => {
		if (!isUsed) return;
		const point = maximizeCurve(
			{ asked, right, at: i * NODE_COUNT, guessing, ceiling, prior: priors[i]! },
			curves.slopes[i]!,
			curves.intercepts[i]!
		);
		curves.slopes[i] = point.slope;
		curves.intercepts[i] = point.intercept;
		tell(i, point);
	});
}

function farthest(from: Float64Array, to: Float64Array): number {
	return from.reduce((most, value, i) => Math.max(most, Math.abs(value - to[i]!)), 0);
}

/** Variance of b = −intercept / slope by the delta method. */
function difficultyVariance(slope: number, intercept: number, [ss, si, ii]: SymmetricBlock) {
	const [bs, bi] = [intercept / slope ** 2, -1 / slope];
	return bs * bs * ss + 2 * bs * bi * si + bi * bi * ii;
}

/** From slopes and intercepts to a and b on the scale of the bank; errors by the delta method. */
function describe(
	prepared: readonly PreparedItem[],
	{ slopes, intercepts }: ItemCurves,
	inverse: readonly (SymmetricBlock | null)[],
	{ mean, standardDeviation: unit }: Scale
): Pick<Calibration, 'items' | 'uncalibrated'> {
	const items: CalibratedItem[] = [];
	const uncalibrated: Calibration['uncalibrated'] = [];
	prepared.forEach(({ id, guessing, ceiling, answers, because }, i) => {
		const slope = slopes[i]!;
		const intercept = intercepts[i]!;
		const block = inverse[i];
		if (because || slope <= 0 || slope >= STEEPEST || !block) {
			const reason = because ?? (slope <= 0 ? 'not-discriminating' : 'not-identified');
			uncalibrated.push({ id, because: reason, answers });
			return;
		}
		const [ss, si] = block;
		items.push({
			id,
			discrimination: slope / unit,
			difficulty: mean - (unit * intercept) / slope,
			guessing,
			ceiling,
			errors: {
				discrimination: Math.sqrt(ss) / unit,
				difficulty: unit * Math.sqrt(difficultyVariance(slope, intercept, block))
			},
			covariance: (intercept / slope ** 2) * ss - si / slope,
			answers
		});
	});
	return { items, uncalibrated };
}
