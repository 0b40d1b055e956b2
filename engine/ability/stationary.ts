import type { ItemResponse } from './posterior.ts';
import {
	assertItemParameters,
	fisherInformation,
	logProbability,
	scoreFunction,
	warmTerm,
	type ItemParameters
} from './response-model.ts';

/** Widest step of the search, in logits, and how many steps it makes at least over 1 / a. */
const STEP = 0.2;
const STEPS_PER_SCALE = 2;
const MARGIN = 6;
const TAIL_GROWTH = 1.2;
/** Beyond this many times 1 / a every exponential has underflowed. */
const REACH = 750;

/**
 * Maxima of a curve over ability, from its slope: each place where the slope falls from positive to negative.
 *
 * Rule: all sign changes on a grid finer than the steepest challenge, then bisection to the last digit. Guessing makes
 * the likelihood of the 3PL and the 4PL multimodal, where a descent from one start may end on the wrong mode.
 *
 * @param slope a function of θ, per logit; 0 where it is lost to underflow
 * @returns increasing, in logits; empty when the curve only rises or only falls
 */
export function findMaxima(
	slope: (ability: number) => number,
	responses: readonly ItemResponse[]
): number[] {
	const maxima: number[] = [];
	let rising: number | null = null;
	for (const node of searchNodes(responses)) {
		const value = slope(node);
		if (value > 0) rising = node;
		else if (value < 0 && rising !== null) {
			maxima.push(bisect(slope, rising, node));
			rising = null;
		}
	}
	return maxima;
}

/** Fine around the difficulties, wider and wider beyond them, where nothing but tails is left. */
function* searchNodes(responses: readonly ItemResponse[]): Generator<number> {
	let [low, high, steepest, flattest] = [0, 0, 1, 1];
	for (const { item } of responses) {
		low = Math.min(low, item.difficulty);
		high = Math.max(high, item.difficulty);
		steepest = Math.max(steepest, item.discrimination);
		flattest = Math.min(flattest, item.discrimination);
	}
	const tail: number[] = [];
	for (let at = MARGIN; at < REACH / flattest; at *= TAIL_GROWTH) tail.push(at);
	for (const at of tail.toReversed()) yield low - at;
	const step = Math.min(STEP, 1 / (STEPS_PER_SCALE * steepest));
	const count = Math.ceil((high - low + 2 * MARGIN) / step);
	for (let i = 1; i < count; i++) yield low - MARGIN + i * step;
	for (const at of tail) yield high + at;
}

/** Halves [rising, falling] until no number is left between its ends. */
function bisect(slope: (ability: number) => number, rising: number, falling: number): number {
	for (;;) {
		const middle = (rising + falling) / 2;
		if (middle <= rising || middle >= falling) return middle;
		const value = slope(middle);
		if (value === 0) return middle;
		if (value > 0) rising = middle;
		else falling = middle;
	}
}

/** The highest of some maxima. */
export function highest(maxima: readonly number[], height: (ability: number) => number): number {
	return maxima.reduce((best, at) => (height(at) > height(best) ? at : best));
}

/**
 * What answers say of an ability, all challenges together; infinite abilities have no score.
 *
 * @throws {InvalidItemError} for parameters out of range
 */
export function likelihoodOf(responses: readonly ItemResponse[]) {
	responses.forEach(({ item }, i) => assertItemParameters(item, `response ${i}`));
	const tally = countByItem(responses);
	const sum = (term: (item: ItemParameters, right: number, wrong: number) => number) =>
		tally.reduce((total, { item, right, wrong }) => total + term(item, right, wrong), 0);
	const bothOf =
		(value: typeof scoreFunction) =>
		(ability: number): number =>
			sum(
				(item, right, wrong) =>
					(right && right * value(true, ability, item)) +
					(wrong && wrong * value(false, ability, item))
			);
	const eachOf =
		(value: typeof fisherInformation) =>
		(ability: number): number =>
			sum((item, right, wrong) => (right + wrong) * value(ability, item));
	return {
		/** ln L = Σ u ln P + (1 − u) ln Q. */
		logLikelihood: bothOf(logProbability),
		/** ∂ ln L / ∂θ, per logit. */
		score: bothOf(scoreFunction),
		/** Σ I, in 1 / logit². */
		information: eachOf(fisherInformation),
		/** Σ J, in 1 / logit³. */
		warm: eachOf(warmTerm)
	};
}

/** How often each challenge was answered right and wrong: a training of thousands of answers repeats a few challenges. */
function countByItem(responses: readonly ItemResponse[]) {
	const counts = new Map<ItemParameters, { item: ItemParameters; right: number; wrong: number }>();
	for (const { item, right } of responses) {
		const count = counts.get(item) ?? { item, right: 0, wrong: 0 };
		count[right ? 'right' : 'wrong']++;
		counts.set(item, count);
	}
	return [...counts.values()];
}
