/** An answer of a training, and what it counts for. */
import {
	clockOf,
	judgeAnswer,
	type ChallengeAsServed,
	type Hurry
} from '#engine/content/asked.server';
import { isToBegin } from '#engine/correction/conditions';
import type { AnswerValue } from '#engine/correction/correct';
import { reportedInstant } from '#engine/invigilation/focus';
import type { AnswerResult } from '#engine/vocabulary';
import type { Training } from './history.ts';

export interface TrainingAnswer {
	trainingId: number;
	servedId: number;
	/** Drawn by the page: sent again with the same one, it changes nothing and has the same correction. */
	key: string;
	value: AnswerValue;
	/** How long ago it was validated, by the page's own count: a cut of the network must not make it late. */
	agoMs?: number;
	/** The page was left while the challenge was asked. */
	isFocusLost?: boolean;
}

/** Null for a timed challenge that was not begun: it can only be skipped. */
export function judge(
	{ isPractice }: Training,
	served: ChallengeAsServed & { servedAt: number },
	hurry: Hurry,
	{ value, agoMs = 0, isFocusLost = false }: TrainingAnswer,
	at: number
): AnswerResult | null {
	if (isToBegin(clockOf(served, hurry)) && value.kind !== 'skip') return null;
	return judgeAnswer(served, hurry, value, {
		// His own count is taken at its word: nobody else reads what he trains for.
		at: reportedInstant(agoMs, served.begunAt ?? served.servedAt, at),
		// A training says it, and holds it against nobody; whoever practises does as in the test.
		isFocusLost: isPractice && isFocusLost
	});
}
