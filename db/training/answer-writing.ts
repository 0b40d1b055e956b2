/**
 * What follows from answers of trainings, written together: one statement for all that arrived while the last one was being
 * written. Each is written only if its training and its pupil are still at the versions that it was decided at.
 */
import { sql } from 'drizzle-orm';
import { writeMoment } from '#engine/classroom/moment';
import type { Knowledge, TubeKnowledge } from '#engine/training/knowledge';
import type { AnswerResult } from '#engine/vocabulary';
import { attestationsMet } from '../attestations/obtaining.ts';
import type { workOf } from '../classes/work.ts';
import { inBatches } from '../batches.ts';
import { openLane, perDatabase } from '../connection.server.ts';
import type { Training } from './history.ts';
import type { TrainingAnswer } from './judge.ts';
import { profileStanding } from './knowledge.ts';
import { pupilLock, type NextChallenge } from './trainings.ts';

export interface DecidedAnswer {
	training: Training;
	/** Of its pupil, as the training's, when it was decided. */
	pupilVersion: number;
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

const lane = perDatabase(openLane);

/** More would make the first of them wait for the last. */
const LARGEST_BATCH = 100;

/**
 * Of one pupil, one at a time.
 *
 * @returns the id of what was served next, or null when the training is busy or changed meanwhile: nothing was written
 */
export const writeAnswer = inBatches(LARGEST_BATCH, async (answers: DecidedAnswer[]) => {
	const served = await writeTogether(answers);
	return answers.map(({ training }) => served.get(training.id) ?? null);
});

/** Before anybody waits for it, plans the statement: it takes longer than to run it. */
export const planTrainingAnswers = () => writeTogether([]);

/** By training, the id of what was served next. */
async function writeTogether(answers: readonly DecidedAnswer[]): Promise<Map<number, number>> {
	const written = await lane().execute<{ trainingId: number; servedId: number }>(sql`
		with input as materialized (
			select * from jsonb_to_recordset(${JSON.stringify(answers.map(inRecord))}::jsonb) as input (
				"trainingId" int, version int, "userId" text, "pupilVersion" int, "servedId" int, key uuid, value jsonb, result answer_result,
				"isFocusLost" boolean, at timestamptz, number smallint, "challengeId" text, seed int, chance real,
				tube text, knowledge jsonb, pix smallint, "isCertifiable" boolean, met text[],
				"participationId" int, progress smallint, validated smallint, levels text, "askedTube" smallint,
				"askedAt" timestamptz, "strangeAt" timestamptz, "needsHelp" help_reason, answers text, moment text
			)
		), own as materialized (
			-- The pupil first, as everybody does. Nobody waits in a circle, nor all for one: who is busy is left out.
			select "trainingId" from input
			where pg_try_advisory_xact_lock(${pupilLock(sql`input."userId"`)})
		), held as materialized (
			select trainings.id from input
			join own on own."trainingId" = input."trainingId"
			join trainings on trainings.id = own."trainingId"
				and trainings.version = input.version and trainings.state = 'started'
			join users on users.id = trainings.user_id and users.pupil_version = input."pupilVersion"
			for no key update of trainings, users skip locked
		), claimed as (
			select input.* from input join held on held.id = input."trainingId"
		), settled as (
			update training_challenges set state = 'answered'
			from claimed where training_challenges.id = claimed."servedId"
			returning claimed.*
		), given as (
			insert into training_answers (served_id, training_id, key, value, result, is_focus_lost, answered_at)
			select "servedId", "trainingId", key, value, result, "isFocusLost", at from claimed
		), moved as (
			update trainings set answered = claimed.number - 1, version = trainings.version + 1
			from claimed where trainings.id = claimed."trainingId"
		), renewed as (
			update users set pupil_version = users.pupil_version + 1
			from claimed where users.id = claimed."userId" and claimed.tube is not null
		), taught as (
			insert into tube_knowledge (user_id, tube, knowledge, updated_at)
			select "userId", tube, knowledge, at from claimed where tube is not null
			on conflict (user_id, tube) do update
				set knowledge = excluded.knowledge, updated_at = excluded.updated_at
		), of_the_day as (
			insert into profile_days (user_id, day, pix)
			select "userId", (at at time zone 'Europe/Paris')::date, pix from claimed where tube is not null
			on conflict (user_id, day) do update set pix = excluded.pix
		), certified as (
			insert into certifiabilities (user_id, is_certifiable, since)
			select "userId", "isCertifiable", at from claimed where tube is not null
			on conflict (user_id) do update
				set is_certifiable = excluded.is_certifiable, since = excluded.since
				-- Most answers change nothing of it.
				where certifiabilities.is_certifiable <> excluded.is_certifiable
		), obtained as (
			insert into attestations (user_id, kind, obtained_at)
			select "userId", unnest(met)::attestation_kind, at from claimed
			on conflict do nothing
		), locked as materialized (
			-- In one order whoever locks several, so that nobody waits in a circle.
			select id from participations where id in (select "participationId" from claimed) order by id for update
		), seen as (
			update participations set
				version = participations.version + 1, progress = claimed.progress, validated = claimed.validated,
				levels = claimed.levels, asked_tube = claimed."askedTube", asked_at = claimed."askedAt",
				strange_at = claimed."strangeAt", needs_help = claimed."needsHelp", last_activity_at = claimed.at,
				answers = claimed.answers
			from claimed join locked on locked.id = claimed."participationId"
			where participations.id = claimed."participationId"
			returning participations.id, claimed.at, claimed.moment
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
function inRecord({
	training,
	pupilVersion,
	answer,
	result,
	next,
	learned,
	work,
	at
}: DecidedAnswer) {
	return {
		trainingId: training.id,
		version: training.version,
		userId: training.userId,
		pupilVersion,
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
