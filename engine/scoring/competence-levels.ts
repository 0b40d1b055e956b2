import {
	posteriorMoments,
	STANDARD_PRIOR,
	type AbilityEstimate,
	type ItemResponse,
	type NormalPrior
} from '../ability/posterior.ts';
import { logProbability } from '../ability/response-model.ts';
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import {
	normalized,
	quantile,
	relative,
	SCORING_GRID,
	STEP,
	type Distribution
} from './posterior.ts';
import { competenceLevel } from './score.ts';
import type { ScoringTables } from './tables.ts';

/** An answer that counts: its challenge was not excluded by an accepted live alert. */
export interface ScoredAnswer extends ItemResponse {
	competence: CompetenceCode;
}

/** What is assumed of candidates and competences. */
export interface CompetenceModel {
	/** The global ability, before any answer. */
	population: NormalPrior;
	/** τ, in logits: standard deviation of a competence around the global ability of its candidate; 0 for none. */
	spread: number;
}

/**
 * The default model: the population of the scale, N(0, 1), and τ = 0.5 logit, so that over the population the abilities
 * in two competences have a correlation of 1 / (1 + 0.5²) = 0.80, and two competences of one candidate ordinarily differ
 * by 0.5 √2 = 0.7 logit, less than one level. It is a belief, not a measure: τ is to be estimated on real answers.
 */
export const COMPETENCE_MODEL: CompetenceModel = { population: STANDARD_PRIOR, spread: 0.5 };

/** What is known of one competence of a candidate. Logits, except levels. */
export interface CompetenceEstimate extends AbilityEstimate {
	competence: CompetenceCode;
	/** Answers of this competence. */
	answers: number;
	/** Central 95 % interval of the ability. */
	interval: { low: number; high: number };
	/** What the other 15 competences alone say of this one. */
	fromOthers: AbilityEstimate;
	/** How much the competence's own answers moved its ability: `ability − fromOthers.ability`. */
	movedBy: number;
}

export interface CompetenceLevel extends CompetenceEstimate {
	level: number;
	/** Levels at the ends of the 95 % interval. */
	levelInterval: { low: number; high: number };
}

/**
 * The abilities of a candidate in the 16 competences: each competence's own answers, shrunk towards what the other
 * competences say.
 *
 * Model: θ_c = θ + δ_c, θ ~ N(m, s²), δ_c ~ N(0, τ²) independent; the answers of c depend on θ_c only.
 * Formula: p(θ_c | all answers) ∝ L_c(θ_c) ∫ N(θ_c; θ, τ²) p(θ | answers of the others) dθ, with
 * p(θ | answers of the others) ∝ N(θ; m, s²) Π_{d ≠ c} ∫ L_d(θ_d) N(θ_d; θ, τ²) dθ_d. Each answer is used once, and
 * the deviations of the other competences widen what they say of θ. Exact up to the grid (−7…7, step 0.1).
 *
 * With the two answers that a test asks in each competence the shrinkage is strong: own answers move a competence by
 * 0.2 logit on average, and its interval goes 1.2 levels to each side. It says so rather than pretend.
 *
 * @param answers in any order
 * @throws {RangeError} when τ is negative or not finite
 * @source the random-intercept testlet model, Bradlow, Wainer & Wang (1999); shrunk subscores, Wainer et al. (2001)
 */
export function estimateCompetences(
	answers: readonly ScoredAnswer[],
	{ population, spread }: CompetenceModel = COMPETENCE_MODEL
): CompetenceEstimate[] {
	const spreadOut = gaussianBlur(spread);
	const own = COMPETENCES.map((code) => answers.filter(({ competence }) => competence === code));
	const likelihoods = own.map((few) => relative(logLikelihood(few)));
	const messages = likelihoods.map((likelihood, c) =>
		own[c]!.length === 0 ? null : spreadOut(likelihood).map(Math.log)
	);
	const prior = logNormal(population);
	return COMPETENCES.map((competence, c) => {
		// Summed anew for each competence: taking c's message out of a total would be ∞ − ∞ where both vanish.
		const others = prior.map((one, i) =>
			messages.reduce((sum, message, d) => (message && d !== c ? sum + message[i]! : sum), one)
		);
		const before = normalized(spreadOut(relative(others)));
		const after = normalized(before.map((weight, i) => weight * likelihoods[c]![i]!));
		return summary(competence, own[c]!.length, before, after);
	});
}

/**
 * The levels of the 16 competences.
 *
 * Rule: the level whose interval holds the ability of the competence, lowered by the deduction of an unfinished test;
 * so are the ends of its interval.
 *
 * @param deduction in logits, the same for the 16; 0 for a finished test
 */
export function competenceLevels(
	answers: readonly ScoredAnswer[],
	tables: ScoringTables,
	deduction = 0,
	model: CompetenceModel = COMPETENCE_MODEL
): CompetenceLevel[] {
	return estimateCompetences(answers, model).map((estimate) => {
		const levelAt = (ability: number) =>
			competenceLevel(ability - deduction, tables.competences[estimate.competence]);
		const { low, high } = estimate.interval;
		return {
			...estimate,
			level: levelAt(estimate.ability),
			levelInterval: { low: levelAt(low), high: levelAt(high) }
		};
	});
}

function summary(
	competence: CompetenceCode,
	answers: number,
	before: Distribution,
	after: Distribution
): CompetenceEstimate {
	const fromOthers = posteriorMoments(before, SCORING_GRID);
	const estimate = posteriorMoments(after, SCORING_GRID);
	return {
		competence,
		answers,
		...estimate,
		interval: { low: quantile(after, 0.025), high: quantile(after, 0.975) },
		fromOthers,
		movedBy: estimate.ability - fromOthers.ability
	};
}

/** Logarithm of the chance of these answers at each node: Σ ln P or ln Q. */
function logLikelihood(responses: readonly ItemResponse[]): Float64Array {
	return SCORING_GRID.nodes.map((node) =>
		responses.reduce((sum, { item, right }) => sum + logProbability(right, node, item), 0)
	);
}

/** Logarithm of a normal density at each node, up to a constant. */
function logNormal({ mean, sd }: NormalPrior): Float64Array {
	return SCORING_GRID.nodes.map((node) => -0.5 * ((node - mean) / sd) ** 2);
}

/** Adds N(0, τ²) to a distribution of the grid: its convolution with the normal density, up to a factor. */
function gaussianBlur(spread: number): (weights: Float64Array) => Float64Array {
	if (!(spread >= 0 && Number.isFinite(spread))) {
		throw new RangeError(`The spread of competences is a number of logits from 0, not ${spread}`);
	}
	const last = SCORING_GRID.nodes.length - 1;
	const kernel = SCORING_GRID.nodes.map((_, distance) =>
		distance === 0 ? 1 : Math.exp(-0.5 * ((distance * STEP) / spread) ** 2)
	);
	// Beyond 9 standard deviations the density is below the last digit of a sum.
	const reach = Math.min(last, Math.ceil((9 * spread) / STEP));
	return (weights) =>
		weights.map((_, i) => {
			let sum = 0;
			for (let j = Math.max(0, i - reach); j <= Math.min(last, i + reach); j++) {
				sum += weights[j]! * kernel[Math.abs(i - j)]!;
			}
			return sum;
		});
}
