/** Respondents and items drawn from a seed, for the tests of the calibration. */
import type { UncertainItem } from '#engine/calibration/attenuate';
import { successProbability, type ItemParameters } from '#engine/ability/response-model';
import { normalDraw, seededRandom, type Random } from '#engine/random';
import { NODE_COUNT, NODES } from '#engine/calibration/quadrature';
import {
	gatherRows,
	type CalibrationResponse,
	type ResponseData
} from '#engine/calibration/response-data';

/** A bank like that of the reference figures: ln a ~ N(0, 0.3²), b ~ N(0, 1.5²). */
export function drawBank(size: number, random: Random, guessing = 0): ItemParameters[] {
	return Array.from({ length: size }, () => ({
		discrimination: Math.exp(0.3 * normalDraw(random)),
		difficulty: 1.5 * normalDraw(random),
		guessing,
		ceiling: 1
	}));
}

export const ids = (n: number) => Array.from({ length: n }, (_, i) => `i${i}`);

/** Everybody answers everything. */
export function drawRows(truth: ItemParameters[], respondents: number, seed: number): ResponseData {
	const random = seededRandom(seed);
	const rows = Array.from({ length: respondents }, () => {
		const ability = normalDraw(random);
		return truth.map((item) => (random() < successProbability(ability, item) ? 1 : 0));
	});
	return gatherRows(ids(truth.length), rows);
}

/** Errors of ln a and b in `withNoise`. */
const NOISE = 0.3;

/** What a calibration with errors would say of these items. */
export function withNoise(truth: ItemParameters[], random: Random): UncertainItem[] {
	return truth.map((exact) => {
		const discrimination = exact.discrimination * Math.exp(NOISE * normalDraw(random));
		return {
			...exact,
			discrimination,
			difficulty: exact.difficulty + NOISE * normalDraw(random),
			errors: { discrimination: NOISE * discrimination, difficulty: NOISE }
		};
	});
}

export interface Sitting {
	/** The θ that answered. */
	ability: number;
	/** Posterior mean and SD at the end, under the parameters that the test was made with. */
	estimate: number;
	standardError: number;
	/** Index of each item served, in order, and whether it was right. */
	answers: { item: number; right: boolean }[];
}

export interface SittingOptions {
	/** Parameters that answer. */
	truth: readonly ItemParameters[];
	/** Parameters that the test believes. */
	believed: readonly ItemParameters[];
	length: number;
	/** Draws among that many best items; 1 is pure maximum information. */
	among?: number;
	/** Items fall in as many groups, index modulo groups, each giving as many items as the others. */
	groups?: number;
}

/** Adaptive tests of maximum information at the posterior mean, θ ~ N(mean, sd²). */
export function sitAdaptiveTests(
	abilities: readonly number[],
	{ truth, believed, length, among = 1, groups = 1 }: SittingOptions,
	random: Random
): Sitting[] {
	const n = believed.length;
	const right = new Float64Array(n * NODE_COUNT);
	const information = new Float64Array(n * NODE_COUNT);
	believed.forEach((item, i) => {
		const { discrimination: a, guessing: c, ceiling: d } = item;
		for (let q = 0; q < NODE_COUNT; q++) {
			const p = successProbability(NODES[q]!, item);
			right[i * NODE_COUNT + q] = p;
			information[i * NODE_COUNT + q] =
				((a / (d - c)) * (p - c) * (d - p)) ** 2 / Math.max(1e-12, p * (1 - p));
		}
	});
	return abilities.map((ability) => {
		const weights = NODES.map((node) => Math.exp(-0.5 * node * node));
		const asked = new Uint8Array(n);
		const answers: Sitting['answers'] = [];
		let { estimate, standardError } = moments(weights);
		for (let number = 0; number < length; number++) {
			const node = Math.round((estimate - NODES[0]!) / (NODES[1]! - NODES[0]!));
			const best: number[] = [];
			for (let i = number % groups; i < n; i += groups) {
				if (asked[i]) continue;
				const value = information[i * NODE_COUNT + node]!;
				let at = best.length;
				while (at > 0 && information[best[at - 1]! * NODE_COUNT + node]! < value) at--;
				if (at < among) {
					best.splice(at, 0, i);
					if (best.length > among) best.pop();
				}
			}
			const item = best[Math.floor(random() * best.length)]!;
			asked[item] = 1;
			const isRight = random() < successProbability(ability, truth[item]!);
			answers.push({ item, right: isRight });
			for (let q = 0; q < NODE_COUNT; q++) {
				const p = right[item * NODE_COUNT + q]!;
				weights[q]! *= isRight ? p : 1 - p;
			}
			({ estimate, standardError } = moments(weights));
		}
		return { ability, estimate, standardError, answers };
	});
}

export function toResponses(sittings: readonly Sitting[]): CalibrationResponse[] {
	return sittings.flatMap(({ answers }, r) =>
		answers.map(({ item, right }) => [r, `i${item}`, right] as const)
	);
}

function moments(weights: Float64Array): { estimate: number; standardError: number } {
	let [m0, m1, m2] = [0, 0, 0];
	for (let q = 0; q < NODE_COUNT; q++) {
		m0 += weights[q]!;
		m1 += weights[q]! * NODES[q]!;
		m2 += weights[q]! * NODES[q]! * NODES[q]!;
	}
	const estimate = m1 / m0;
	return { estimate, standardError: Math.sqrt(m2 / m0 - estimate * estimate) };
}
