/** What follows from answers of trainings, written in one statement. */
import { sql } from 'drizzle-orm';
import { writeMoment } from '#engine/classroom/moment';
import type { Knowledge, TubeKnowledge } from '#engine/training/knowledge';
import type { AnswerResult } from '#engine/vocabulary';
import { attestationsMet } from '../attestations/obtaining.ts';
import type { workOf } from '../classes/work.ts';
import type { Transaction } from '../connection.server.ts';
import type { Training } from './history.ts';
import type { TrainingAnswer } from './judge.ts';
import { profileStanding } from './knowledge.ts';
import type { NextChallenge } from './trainings.ts';

export interface DecidedAnswer {
	training: Training;
	answer: TrainingAnswer;
	result: AnswerResult;
	/** What is asked next. */
	next: NextChallenge;
	/** Null in an exam, which teaches nothing of its pupil. */
	learned: { tube: string; knowledge: TubeKnowledge; known: Knowledge } | null;
	/** What his class sees of him; null outside a campaign. */
	work: ReturnType<typeof workOf> | null;
	at: number;
}

/**
 * The trainings are locked.
 *
 * @returns by training, the id of what was served next
 */
export async function writeAnswers(
	tx: Transaction,
	answers: readonly DecidedAnswer[]
): Promise<Map<number, number>> {
	if (answers.length === 0) return new Map();
	const written = await tx.execute<{ trainingId: number; servedId: number }>(sql`
		with input as materialized (
			select * from jsonb_to_recordset(${JSON.stringify(answers.map(inRecord))}::jsonb) as input (
				"trainingId" int, "userId" text, "servedId" int, key uuid, value jsonb, result answer_result,
				"isFocusLost" boolean, at timestamptz, number smallint, "challengeId" text, seed int, chance real,
				tube text, knowledge jsonb, pix smallint, "isCertifiable" boolean, met text[],
				"participationId" int, progress smallint, validated smallint, levels text, "askedTube" smallint,
				"askedAt" timestamptz, "strangeAt" timestamptz, "needsHelp" help_reason, answers text, moment text
			)
		), settled as (
			update training_challenges set state = 'answered'
			from input where training_challenges.id = input."servedId"
			returning input.*
		), given as (
			insert into training_answers (served_id, training_id, key, value, result, is_focus_lost, answered_at)
			select "servedId", "trainingId", key, value, result, "isFocusLost", at from input
		), moved as (
			update trainings set answered = input.number - 1, version = trainings.version + 1
			from input where trainings.id = input."trainingId"
		), taught as (
			insert into tube_knowledge (user_id, tube, knowledge, updated_at)
			select "userId", tube, knowledge, at from input where tube is not null
			on conflict (user_id, tube) do update
				set knowledge = excluded.knowledge, updated_at = excluded.updated_at
		), of_the_day as (
			insert into profile_days (user_id, day, pix)
			select "userId", (at at time zone 'Europe/Paris')::date, pix from input where tube is not null
			on conflict (user_id, day) do update set pix = excluded.pix
		), certified as (
			insert into certifiabilities (user_id, is_certifiable, since)
			select "userId", "isCertifiable", at from input where tube is not null
			on conflict (user_id) do update
				set is_certifiable = excluded.is_certifiable, since = excluded.since
				-- Most answers change nothing of it.
				where certifiabilities.is_certifiable <> excluded.is_certifiable
		), obtained as (
			insert into attestations (user_id, kind, obtained_at)
			select "userId", unnest(met)::attestation_kind, at from input
			on conflict do nothing
		), locked as materialized (
			-- In one order whoever locks several, so that nobody waits in a circle.
			select id from participations where id in (select "participationId" from input) order by id for update
		), seen as (
			update participations set
				version = participations.version + 1, progress = input.progress, validated = input.validated,
				levels = input.levels, asked_tube = input."askedTube", asked_at = input."askedAt",
				strange_at = input."strangeAt", needs_help = input."needsHelp", last_activity_at = input.at,
				answers = input.answers
			from input join locked on locked.id = input."participationId"
			where participations.id = input."participationId"
			returning participations.id, input.at, input.moment
		), kept as (
			insert into class_moments (participation_id, at, work) select id, at, moment from seen
		), served as (
			-- From « settled »: the last challenge is no longer asked when the next one comes.
			insert into training_challenges (training_id, number, challenge_id, seed, state, chance, served_at)
			select "trainingId", number, "challengeId", seed, 'asked', chance, at from settled
			returning id, training_id
		)
		select training_id as "trainingId", id as "servedId" from served`);
	return new Map(written.map(({ trainingId, servedId }) => [trainingId, servedId]));
}

/** As a record of the statement: the same names, instants in letters. */
function inRecord({ training, answer, result, next, learned, work, at }: DecidedAnswer) {
	return {
		trainingId: training.id,
		userId: training.userId,
		servedId: answer.servedId,
		key: answer.key,
		value: answer.value,
		result,
		isFocusLost: answer.isFocusLost ?? false,
		at: inLetters(at),
		number: next.number,
		challengeId: next.challengeId,
		seed: next.seed,
		chance: next.chance,
		...(learned && {
			tube: learned.tube,
			knowledge: learned.knowledge,
			...profileStanding(learned.known),
			met: attestationsMet(learned.known)
		}),
		...(work && {
			...work,
			participationId: training.participationId,
			moment: writeMoment({ ...work, answered: training.answered + 1 }),
			askedAt: inLetters(work.askedAt),
			strangeAt: inLetters(work.strangeAt)
		})
	};
}

function inLetters(at: number | null): string | null {
	return at === null ? null : new Date(at).toISOString();
}
