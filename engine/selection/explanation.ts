import type { Choice } from './choice.ts';
import type { CompiledBank } from './compiled-bank.ts';
import type { Relaxation } from './eligibility.ts';

/** Why a challenge was chosen. Abilities in logits, information and prices in 1 / logit². */
export interface Explanation {
	/** Place in the test, from 0, excluded challenges included. */
	step: number;
	ability: number;
	standardError: number;
	/** The ability that the challenge was chosen for: lower in the opening. */
	target: number;
	/** Of the challenge chosen. */
	competence: string;
	relaxed: readonly Relaxation[];
	/** Every challenge that competed, best first. */
	considered: { id: string; information: number; price: number; score: number }[];
	/** The choice is number `draw`, from 0, of the first `drawnAmong`. */
	drawnAmong: number;
	draw: number;
}

/** A choice in words and figures; its ranking must have had a place for each challenge of the bank. */
export function explainChoice(
	bank: CompiledBank,
	{ estimate, target, relaxed, ranking, drawnAmong, draw }: Choice,
	{ step, prices }: { step: number; prices: Float64Array }
): Explanation {
	const considered = Array.from(ranking.indexes.subarray(0, ranking.found), (i, place) => {
		const price = prices[i]!;
		const score = ranking.scores[place]!;
		return { id: bank.challenges[i]!.id, information: score + price, price, score };
	});
	const { competence } = bank.challenges[ranking.indexes[draw]!]!;
	return { step, ...estimate, target, competence, relaxed, considered, drawnAmong, draw };
}

/** Id of the challenge chosen. */
export function chosenOf({ considered, draw }: Explanation): string {
	return considered[draw]!.id;
}

/**
 * The challenges that finite prices kept or put out of the draw, with their prices: all that is needed to choose again.
 *
 * Rule: prices are never negative, so a challenge whose information is below the last score of the draw had no chance
 * at any price.
 *
 * @returns prices in 1 / logit² by id, best first; a map, for objects whose keys are ever others cost the engine of
 * JavaScript a description each
 */
export function contendersOf({ considered, drawnAmong }: Explanation): Map<string, number> {
	const last = considered[drawnAmong - 1]!.score;
	const contenders = new Map<string, number>();
	for (const { id, information, price } of considered) {
		if (information >= last && price < Infinity) contenders.set(id, price);
	}
	return contenders;
}
