import { GRID_SIZE, GRID_START, GRID_STEP, type CompiledBank } from './compiled-bank.ts';
import type { Eligibility } from './eligibility.ts';

/** The best challenges of a competence, best first: numbers in the bank and scores. */
export interface Ranking {
	readonly indexes: Int32Array;
	readonly scores: Float64Array;
	/** How many there are, at most as many as the ranking has places. */
	found: number;
}

export function createRanking(places: number): Ranking {
	return { indexes: new Int32Array(places), scores: new Float64Array(places), found: 0 };
}

/** What a ranking is made for. */
export interface RankingTask {
	competence: number;
	/** Ability that information is wanted at, in logits. */
	target: number;
	/** Price of each challenge of the bank, in information. */
	prices: Float64Array;
	givenUp: number;
}

/**
 * Adds to a ranking the best challenges that may be asked in one competence, without sorting the others. Between two
 * of the same score, the first to come wins.
 *
 * Formula: score = I(target) − price, I interpolated between the two nodes around the target
 */
export function rankCompetence(
	into: Ranking,
	bank: CompiledBank,
	eligibility: Eligibility,
	{ competence, target, prices, givenUp }: RankingTask
): void {
	const { indexes, scores } = into;
	const { information } = bank;
	const size = bank.challenges.length;
	const position = Math.min(Math.max((target - GRID_START) / GRID_STEP, 0), GRID_SIZE - 1.000001);
	const node = Math.floor(position);
	const above = position - node;
	const low = node * size;
	const high = low + size;
	const end = bank.starts[competence + 1]!;
	let { found } = into;
	for (let i = bank.starts[competence]!; i < end; i++) {
		if (!eligibility.allows(i, givenUp)) continue;
		const told = (1 - above) * information[low + i]! + above * information[high + i]!;
		const score = told - prices[i]!;
		// Not asked at any price, and not at a price that is no number.
		if (!(score > -Infinity)) continue;
		if (found === indexes.length && score <= scores[found - 1]!) continue;
		let place = found < indexes.length ? found++ : found - 1;
		for (; place > 0 && scores[place - 1]! < score; place--) {
			indexes[place] = indexes[place - 1]!;
			scores[place] = scores[place - 1]!;
		}
		indexes[place] = i;
		scores[place] = score;
	}
	into.found = found;
}
