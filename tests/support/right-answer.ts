/** What is right of a challenge that was served, as its page sends it. */
import { rightAnswerOf } from '#db/seed/respondent';
import { drawChallenge } from '#engine/content/bank.server';
import type { AnswerValue } from '#engine/correction/correct';

export function rightAnswerTo(asked: { challengeId: string; seed: number }): AnswerValue {
	return rightAnswerOf(drawChallenge(asked).body, asked.seed);
}
