/**
 * Answers of running tests, written together: one statement for all that arrived while the last one was being written.
 * Each is written only if its candidate is still at the version that the answer was accepted at.
 */
import { sql } from 'drizzle-orm';
import type { AnswerValue } from '#engine/correction/correct';
import type { AnswerResult } from '#engine/vocabulary';
import { inBatches } from './batches.ts';
import { db } from './connection.server.ts';

export interface AcceptedAnswer {
	candidateId: number;
	/** Of the candidate's row when the answer was accepted. */
	version: number;
	sessionId: number;
	assessmentId: number;
	servedId: number;
	key: string;
	value: AnswerValue;
	result: AnswerResult;
	/** Number of the challenge answered, then of the next one. */
	number: number;
	nextNumber: number;
	answered: number;
	nextChallengeId: string;
	nextSeed: number;
	contenders: Record<string, number>;
	actorId: string;
	at: number;
}

/** More would make the first of them wait for the last. */
const LARGEST_BATCH = 250;

/** @returns the id of the next challenge served, or null when the candidate changed meanwhile: nothing was written */
export const writeAnswer = inBatches(LARGEST_BATCH, async (answers: AcceptedAnswer[]) => {
	const served = await writeTogether(answers);
	return answers.map(({ candidateId }) => served.get(candidateId) ?? null);
});

/** By candidate, the id of what was served next. */
async function writeTogether(answers: readonly AcceptedAnswer[]): Promise<Map<number, number>> {
	const written = await db.execute<{ candidateId: number; servedId: number }>(sql`
		with input as materialized (
			select * from jsonb_to_recordset(${JSON.stringify(answers.map(inRecord))}::jsonb) as input (
				"candidateId" int, version bigint, "sessionId" int, "assessmentId" int, "servedId" int,
				key uuid, value jsonb, result answer_result, number smallint, "nextNumber" smallint, answered smallint,
				"nextChallengeId" text, "nextSeed" int, contenders jsonb, "actorId" text, at timestamptz
			)
		), locked as materialized (
			-- In one order whoever locks several, so that nobody waits in a circle.
			select id from candidates where id in (select "candidateId" from input) order by id for update
		), claimed as (
			update candidates set version = candidates.version + 1, last_activity_at = input.at
			from input join locked on locked.id = input."candidateId"
			where candidates.id = input."candidateId" and candidates.version = input.version
			returning input.*
		), settled as (
			update served_challenges set state = 'answered'
			from claimed where served_challenges.id = claimed."servedId"
			returning claimed.*
		), counted as (
			update assessments set answered = claimed.answered
			from claimed where assessments.id = claimed."assessmentId"
		), given as (
			insert into answers (served_id, assessment_id, key, value, result, answered_at)
			select "servedId", "assessmentId", key, value, result, at from claimed
		), told as (
			insert into journal (session_id, candidate_id, actor_role, actor_id, kind, details, at)
			select "sessionId", "candidateId", 'candidate', "actorId", 'answerSubmitted',
				jsonb_build_object('number', number, 'servedId', "servedId"), at
			from claimed
		), served as (
			-- From « settled »: the last challenge is no longer asked when the next one comes.
			insert into served_challenges (assessment_id, number, challenge_id, seed, state, contenders, served_at)
			select "assessmentId", "nextNumber", "nextChallengeId", "nextSeed", 'asked', contenders, at from settled
			returning id, assessment_id
		)
		select input."candidateId", served.id as "servedId"
		from served join input on input."assessmentId" = served.assessment_id`);
	return new Map(written.map(({ candidateId, servedId }) => [candidateId, servedId]));
}

/** As a record of the statement: the same names, the instant in letters. */
function inRecord({ at, ...answer }: AcceptedAnswer) {
	return { ...answer, at: new Date(at).toISOString() };
}
