/** A challenge as it was served to somebody: what his page sees of it under its conditions, and what an answer counts for. */
import {
	challengeDeadline,
	isToBegin,
	resultUnder,
	timeAllowed,
	type ChallengeClock
} from '../correction/conditions.ts';
import { correct, type AnswerValue } from '../correction/correct.ts';
import type { AnswerResult, Locale } from '../vocabulary.ts';
import { drawChallenge, getChallenge } from './bank.server.ts';
import { presentChallenge, restoreOrder, type PresentedChallenge } from './presentation.server.ts';

/** What the server keeps of a challenge that it served. */
export interface ChallengeAsServed {
	challengeId: string;
	/** What is drawn of it: its content, and the order of the options shown. */
	seed: number;
	/** Of a timed one: since when its time counts. */
	begunAt: number | null;
}

/** What the time of whoever is asked depends on, see `timeAllowed`. */
export type Hurry = Parameters<typeof timeAllowed>[1];

/** A challenge that is asked, as its page sees it. */
export interface AskedChallengeView {
	/** To answer in; null for as long as one likes. */
	time: {
		/** Milliseconds, from the beginning. */
		allowed: number;
		/** When it is over, null while the challenge is not begun. */
		deadlineAt: number | null;
	} | null;
	/** To answer without leaving the page. */
	isFocused: boolean;
	/** Null until a timed one is begun: nobody reads it before his time counts. */
	presented: PresentedChallenge | null;
}

/** @throws when the bank does not hold it, as all of these */
export function clockOf(
	{ challengeId, begunAt }: Omit<ChallengeAsServed, 'seed'>,
	hurry: Hurry
): ChallengeClock {
	return { begunAt, allowed: timeAllowed(getChallenge(challengeId), hurry) };
}

export function presentAsked(
	asked: ChallengeAsServed,
	hurry: Hurry,
	locale: Locale
): AskedChallengeView {
	const clock = clockOf(asked, hurry);
	const { allowed } = clock;
	return {
		time: allowed === null ? null : { allowed, deadlineAt: challengeDeadline(clock) },
		isFocused: getChallenge(asked.challengeId).isFocused,
		presented: isToBegin(clock) ? null : presentChallenge(drawChallenge(asked), locale, asked.seed)
	};
}

/**
 * What an answer counts for: `correct`, then `resultUnder`.
 *
 * @param value as received: indexes refer to the order shown
 * @param given when, and whether leaving the page meanwhile is held against its author
 */
export function judgeAnswer(
	asked: ChallengeAsServed,
	hurry: Hurry,
	value: AnswerValue,
	given: { at: number; isFocusLost: boolean }
): AnswerResult {
	const challenge = drawChallenge(asked);
	const result = correct(challenge.body, restoreOrder(challenge, value, asked.seed));
	return resultUnder(result, challenge, { ...clockOf(asked, hurry), ...given });
}
