import { describe, expect, it } from 'vitest';
import { posteriorWeights, type ItemResponse } from '../ability/posterior.ts';
import { successProbability } from '../ability/response-model.ts';
import { seededRandom } from '../random.ts';
import { COMPETENCES } from '../vocabulary.ts';
import type { ScoredAnswer } from './competence-levels.ts';
import { quantile, SCORING_GRID } from './posterior.ts';
import { readFinished, readUnfinished } from './unfinished-test.ts';

/** Answers around the middle of the scale, two of three right. */
function answersOf(count: number): ScoredAnswer[] {
	return Array.from({ length: count }, (_, i) => ({
		competence: COMPETENCES[i % 16]!,
		item: {
			discrimination: 1.2,
			difficulty: 0.9 * ((i % 5) - 2),
			guessing: i % 4 === 0 ? 0.25 : 0,
			ceiling: 1
		},
		right: i % 3 !== 0
	}));
}

const posterior = (answers: readonly ItemResponse[]) =>
	posteriorWeights(answers, { grid: SCORING_GRID });

describe('the reading of an unfinished test', { timeout: 60_000 }, () => {
	it('is the bound that the whole test would have passed in 95 % of its possible ends', () => {
		const random = seededRandom(5);
		const start = answersOf(24);
		const weights = posterior(start);
		const { readAt } = readUnfinished(weights, 24, 32);
		const ends = 600;
		let above = 0;
		for (let i = 0; i < ends; i++) {
			const theta = quantile(weights, random());
			const rest = answersOf(32)
				.slice(24)
				.map((asked) => ({
					...asked,
					right: random() < successProbability(theta, asked.item)
				}));
			if (readFinished(posterior([...start, ...rest])).ability >= readAt) above++;
		}
		// A little above 95 %: the prior is knowledge that costs no answer, and the formula counts none such.
		expect(above / ends).toBeGreaterThan(0.94);
		expect(above / ends).toBeLessThan(0.985);
	});
});
