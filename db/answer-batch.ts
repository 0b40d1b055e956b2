/**
 * Answers of running tests, written together: one statement for all that arrived while the last one was being written.
 * Each is written only if its candidate is still at the version that the answer was accepted at.
 */
import { sql } from 'drizzle-orm';
import type { AnswerValue } from '#engine/correction/correct';
import type { AnswerResult } from '#engine/vocabulary';
import { claimOf, LARGEST_BATCH, toldAs, type DecidedAct } from './act-batch.ts';
import { inBatches } from './batches.ts';
import { openLane, perDatabase } from './connection.server.ts';

export interface AcceptedAnswer extends DecidedAct {
	assessmentId: number;
	key: string;
	value: AnswerValue;
	result: AnswerResult;
	/** Of the next challenge. */
	nextNumber: number;
	answered: number;
	nextChallengeId: string;
	nextSeed: number;
	contenders: Map<string, number>;
}

const lane = perDatabase(openLane);

const COLUMNS = sql`, "assessmentId" int, key uuid, value jsonb, result answer_result, "nextNumber" smallint,
	answered smallint, "nextChallengeId" text, "nextSeed" int, contenders text`;

/** @returns the id of the next challenge served, or null when the candidate changed meanwhile: nothing was written */
export const writeAnswer = inBatches(LARGEST_BATCH, async (answers: AcceptedAnswer[]) => {
	const served = await writeTogether(answers);
	return answers.map(({ candidateId }) => served.get(candidateId) ?? null);
});

/** Before anybody waits for it, plans the statement: it takes longer than to run it. */
export const planAnswers = () => writeTogether([]);

/** With its contenders as the JSON of the object that the database keeps, which is never made. */
function inRecord({ contenders, ...answer }: AcceptedAnswer) {
	const prices = Array.from(contenders, ([id, price]) => `${JSON.stringify(id)}:${price}`);
	return { ...answer, contenders: `{${prices.join()}}` };
}

/** By candidate, the id of what was served next. */
async function writeTogether(answers: readonly AcceptedAnswer[]): Promise<Map<number, number>> {
	const written = await lane().execute<{ candidateId: number; servedId: number }>(sql`
		with ${claimOf(answers.map(inRecord), COLUMNS)}, settled as (
			update served_challenges set state = 'answered'
			from claimed where served_challenges.id = claimed."servedId"
			returning claimed.*
		), counted as (
			update assessments set answered = claimed.answered
			from claimed where assessments.id = claimed."assessmentId"
		), given as (
			insert into answers (served_id, assessment_id, key, value, result, answered_at)
			select "servedId", "assessmentId", key, value, result, at from claimed
		), ${toldAs('answerSubmitted')}, served as (
			-- From « settled »: the last challenge is no longer asked when the next one comes.
			insert into served_challenges (assessment_id, number, challenge_id, seed, state, contenders, served_at)
			select "assessmentId", "nextNumber", "nextChallengeId", "nextSeed", 'asked', contenders::jsonb, at from settled
			returning id, assessment_id
		)
		select input."candidateId", served.id as "servedId"
		from served join input on input."assessmentId" = served.assessment_id`);
	return new Map(written.map(({ candidateId, servedId }) => [candidateId, servedId]));
}
