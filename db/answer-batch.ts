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
	const written = await db.execute<{ candidate_id: number; served_id: number }>(sql`
		with input as materialized (
			select *, to_timestamp(at_ms / 1000.0) as at
			from jsonb_to_recordset(${JSON.stringify(answers.map(toRow))}::jsonb) as input (
				candidate_id int, version bigint, session_id int, assessment_id int, served_id int,
				key uuid, value jsonb, result answer_result, number smallint, next_number smallint, answered smallint,
				next_challenge_id text, next_seed int, contenders jsonb, actor_id text, at_ms bigint
			)
		), locked as materialized (
			-- In one order whoever locks several, so that nobody waits in a circle.
			select id from candidates where id in (select candidate_id from input) order by id for update
		), claimed as (
			update candidates set version = candidates.version + 1, last_activity_at = input.at
			from input join locked on locked.id = input.candidate_id
			where candidates.id = input.candidate_id and candidates.version = input.version
			returning input.*
		), settled as (
			update served_challenges set state = 'answered'
			from claimed where served_challenges.id = claimed.served_id
			returning claimed.*
		), counted as (
			update assessments set answered = claimed.answered
			from claimed where assessments.id = claimed.assessment_id
		), given as (
			insert into answers (served_id, assessment_id, key, value, result, answered_at)
			select served_id, assessment_id, key, value, result, at from claimed
		), told as (
			insert into journal (session_id, candidate_id, actor_role, actor_id, kind, details, at)
			select session_id, candidate_id, 'candidate', actor_id, 'answerSubmitted',
				jsonb_build_object('number', number, 'servedId', served_id), at
			from claimed
		), served as (
			-- From « settled »: the last challenge is no longer asked when the next one comes.
			insert into served_challenges (assessment_id, number, challenge_id, seed, state, contenders, served_at)
			select assessment_id, next_number, next_challenge_id, next_seed, 'asked', contenders, at from settled
			returning id, assessment_id
		)
		select input.candidate_id, served.id as served_id
		from served join input using (assessment_id)`);
	return new Map(written.map((row) => [row.candidate_id, row.served_id]));
}

function toRow({ at, ...answer }: AcceptedAnswer): Record<string, unknown> {
	const row: Record<string, unknown> = { at_ms: at };
	for (const [name, value] of Object.entries(answer)) {
		row[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
	}
	return row;
}
