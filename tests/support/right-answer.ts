/** What is right of a challenge that was served, as its page sends it. */
import { rightAnswerOf } from '#db/seed/respondent';
import { getChallenge } from '#engine/content/bank.server';
import type { AnswerValue } from '#engine/correction/correct';

export function rightAnswerTo({
	challengeId,
	seed
}: {
	challengeId: string;
	seed: number;
}): AnswerValue {
	return rightAnswerOf(getChallenge(challengeId).body, seed);
}
