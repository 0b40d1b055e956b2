/** Answers a challenge of which only the page is known. */
import type { PresentedChallenge } from '#engine/content/presentation.server';
import { presentChallenge } from '#engine/content/presentation.server';
import { authoredBank } from '#engine/content/authored-bank.server';
import type { AnswerValue } from '#engine/correction/correct';
import type { Random } from '#engine/random';
import { respond } from '#db/seed/respondent';

/** The page shows no id: a challenge is recognized by what it asks, as its reader would. */
const identity = ({ instruction, stimulus }: PresentedChallenge) =>
	JSON.stringify([instruction, stimulus]);

const byWords = new Map(
	authoredBank.map((challenge) => [identity(presentChallenge(challenge, 'fr', 1)), challenge])
);

export function answerAs(
	ability: number,
	presented: PresentedChallenge,
	random: Random
): AnswerValue {
	const challenge = byWords.get(identity(presented));
	return challenge ? respond(ability, challenge, presented, random) : { kind: 'skip' };
}
