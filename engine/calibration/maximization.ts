import { NODES } from './quadrature.ts';

/** A normal distribution. */
export interface Normal {
	mean: number;
	standardDeviation: number;
}

/** What is thought of an item before its answers: a is log-normal, b is normal, on the scale of the bank. */
export interface ItemPrior {
	/** Of ln a. */
	logDiscrimination: Normal;
	/** Of b, in logits. */
	difficulty: Normal;
}

/** Expected answers to one item at each node, and what its curve may not leave. */
export interface ExpectedAnswers {
	/** Expected answers, and right ones, at node q: `asked[at + q]`, `right[at + q]`. */
	asked: Float64Array;
	right: Float64Array;
	at: number;
	guessing: number;
	ceiling: number;
	/** In the metric of the estimation; null for none. */
	prior: ItemPrior | null;
}

/** Slope and intercept of an item, with the information matrix there. */
export interface CurvePoint {
	slope: number;
	intercept: number;
	objective: number;
	gradient: [number, number];
	/** Slope-slope, slope-intercept, intercept-intercept. */
	information: [number, number, number];
}

/** A slope this steep is a step: no data tells it from a steeper one. */
export const STEEPEST = 12;
const FARTHEST = 60;
/** Two are enough: the next E step moves the target anyway. */
const ROUNDS = 2;
const HALVINGS = 12;
const MAX_STEP = 2;

/**
 * The M step of one item: slope and intercept by Fisher scoring with step halving, so that the objective never falls.
 *
 * Formula: objective Σ_q r_q ln P_q + (n_q − r_q) ln Q_q + ln prior; step = information⁻¹ gradient
 *
 * @source Bock & Aitkin (1981); priors: Mislevy (1986)
 */
export function maximizeCurve(
	expected: ExpectedAnswers,
	slope: number,
	intercept: number
): CurvePoint {
	let point = evaluate(expected, slope, intercept);
	for (let round = 0; round < ROUNDS; round++) {
		const next = climb(expected, point);
		if (!next) break;
		point = next;
	}
	return point;
}

function climb(expected: ExpectedAnswers, from: CurvePoint): CurvePoint | null {
	const [ss, si, ii] = from.information;
	// A ridge of one millionth: an item with its answers at one ability only has a singular information.
	const ridge = 1e-6 * (ss + ii) + 1e-12;
	const determinant = (ss + ridge) * (ii + ridge) - si * si;
	const [gs, gi] = from.gradient;
	let stepSlope = ((ii + ridge) * gs - si * gi) / determinant;
	let stepIntercept = ((ss + ridge) * gi - si * gs) / determinant;
	const longest = Math.max(Math.abs(stepSlope), Math.abs(stepIntercept));
	const shrink = Math.min(1, MAX_STEP / longest);
	stepSlope *= shrink;
	stepIntercept *= shrink;
	for (let halving = 0; halving < HALVINGS; halving++) {
		const slope = clamp(from.slope + stepSlope, STEEPEST);
		const intercept = clamp(from.intercept + stepIntercept, FARTHEST);
		// Under a prior the objective of a slope that is not positive is no number: it is refused too.
		const next = evaluate(expected, slope, intercept);
		if (next.objective >= from.objective) return next;
		stepSlope /= 2;
		stepIntercept /= 2;
	}
	return null;
}

/** Objective, gradient and Fisher information at one slope and intercept. */
export function evaluate(
	{ asked, right, at, guessing: c, ceiling: d, prior }: ExpectedAnswers,
	slope: number,
	intercept: number
): CurvePoint {
	// Copied: an imported name is looked up at each use where modules are transformed.
	const nodes = NODES;
	let objective = 0;
	let [gs, gi, ss, si, ii] = [0, 0, 0, 0, 0];
	for (let q = 0; q < nodes.length; q++) {
		const n = asked[at + q]!;
		if (n < 1e-14) continue;
		const r = right[at + q]!;
		const node = nodes[q]!;
		const eta = slope * node + intercept;
		const e = Math.exp(-Math.abs(eta));
		const above = eta > 0 ? 1 / (1 + e) : e / (1 + e);
		const below = eta > 0 ? e / (1 + e) : 1 / (1 + e);
		const p = c + (d - c) * above;
		const not = 1 - d + (d - c) * below;
		objective += r * Math.log(p) + (n - r) * Math.log(not);
		const growth = (d - c) * above * below;
		const score = growth * (r / p - (n - r) / not);
		const information = (n * growth * growth) / (p * not);
		gs += score * node;
		gi += score;
		ss += information * node * node;
		si += information * node;
		ii += information;
	}
	const point: CurvePoint = {
		slope,
		intercept,
		objective,
		gradient: [gs, gi],
		information: [ss, si, ii]
	};
	if (prior) addPrior(point, prior);
	return point;
}

/** ln prior is −½ (u² + v²), u and v the distances of ln a and b to their means in SDs; its information is ∇u∇uᵀ + ∇v∇vᵀ. */
function addPrior(point: CurvePoint, prior: ItemPrior): void {
	const { slope, intercept, gradient, information } = point;
	const { u, v, us, vs, vi } = priorDistances(slope, intercept, prior);
	point.objective -= 0.5 * (u * u + v * v);
	gradient[0] -= u * us + v * vs;
	gradient[1] -= v * vi;
	information[0] += us * us + vs * vs;
	information[1] += vs * vi;
	information[2] += vi * vi;
}

/** Distances to the prior and their derivatives by slope and intercept. */
export function priorDistances(slope: number, intercept: number, prior: ItemPrior) {
	const { logDiscrimination, difficulty } = prior;
	return {
		u: (Math.log(slope) - logDiscrimination.mean) / logDiscrimination.standardDeviation,
		v: (-intercept / slope - difficulty.mean) / difficulty.standardDeviation,
		us: 1 / (slope * logDiscrimination.standardDeviation),
		vs: intercept / (slope * slope * difficulty.standardDeviation),
		vi: -1 / (slope * difficulty.standardDeviation)
	};
}

function clamp(value: number, limit: number): number {
	return Math.max(-limit, Math.min(limit, value));
}
