/** The life of a training: started, answered challenge by challenge, ended; begun again to improve, or from zero. */
import { randomInt } from 'node:crypto';
import { and, desc, eq, ne, sql, type SQL } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import type { EndedTest } from '#engine/scoring/outcome';
import { DAYS_BEFORE_IMPROVING, withoutOldFailures } from '#engine/training/knowledge';
import { expectedSuccess } from '#engine/training/level';
import { nextSkill, type TrainingState } from '#engine/training/next-skill';
import { nextStep } from '#engine/training/next-step';
import { profileOf } from '#engine/training/profile';
import type { CompetenceCode, Locale, Refusal } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { competenceResets, trainingChallenges, trainings } from '../schema/trainings.ts';
import { renewWork, workOf } from '../classes/work.ts';
import { completeParticipation } from '../campaigns/completion.ts';
import {
	listServed,
	readSubjectKnowledge,
	trainingState,
	type ServedChallenge,
	type Training
} from './history.ts';
import { forgetCompetence, readKnowledge, recordDay, writeTube } from './knowledge.ts';
import { announceProfile, readProfile } from './profiles.ts';
import { choosePracticeChallenge, keepPracticeOutcome } from './practice-end.ts';
import type { CampaignSubject, CompetenceSubject, Subject } from './subjects.ts';
import { announceTraining, readTraining } from './views.ts';

const MOST_LISTED = 10;

/** Somebody acts once at a time on his trainings, whatever the number of his pages. */
export async function lockPupil(tx: Transaction, userId: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${pupilLock(userId)})`);
}

/** The key of that lock. */
export function pupilLock(userId: string | SQL): SQL {
	return sql`hashtextextended('training ' || ${userId}, 0)`;
}

export async function findStartedTraining(
	userId: string,
	competence: CompetenceCode
): Promise<Training | null> {
	return (await findLastTraining(db, userId, competence, 'started')) ?? null;
}

/** Undefined for one that is not his. */
export async function findOwnTraining(
	trainingId: number,
	userId: string
): Promise<Training | undefined> {
	const [training] = await db
		.select()
		.from(trainings)
		.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)));
	return training;
}

/** From now on it is asked and corrected in the language of the page that shows it. */
export async function speakLocale(
	trainingId: number,
	locale: Locale,
	connection: Database | Transaction = db
): Promise<void> {
	await connection
		.update(trainings)
		.set({ locale, version: sql`${trainings.version} + 1` })
		.where(and(eq(trainings.id, trainingId), ne(trainings.locale, locale)));
}

/** Those of a competence, the newest first. */
export function listTrainings(userId: string, competence: CompetenceCode): Promise<Training[]> {
	return db
		.select()
		.from(trainings)
		.where(and(eq(trainings.userId, userId), eq(trainings.competence, competence)))
		.orderBy(desc(trainings.id))
		.limit(MOST_LISTED);
}

async function findLastTraining(
	connection: Database | Transaction,
	userId: string,
	competence: CompetenceCode,
	state?: Training['state']
): Promise<Training | undefined> {
	const [training] = await connection
		.select()
		.from(trainings)
		.where(
			and(
				eq(trainings.userId, userId),
				eq(trainings.competence, competence),
				state && eq(trainings.state, state)
			)
		)
		.orderBy(desc(trainings.id))
		.limit(1);
	return training;
}

/**
 * Starts the training of a competence, or goes on with the one that is started. A competence that is completed begins
 * again to improve, once the delay is over.
 */
export async function startTraining(
	userId: string,
	competence: CompetenceCode,
	locale: Locale
): Promise<{ trainingId: number } | { because: Refusal }> {
	const done = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const started = await findLastTraining(tx, userId, competence, 'started');
		if (started) {
			await speakLocale(started.id, locale, tx);
			return { trainingId: started.id, isNew: false };
		}
		const at = Date.now();
		const card = await scorecard(tx, userId, competence, at);
		const step = nextStep(card);
		if (step === 'wait') return { because: 'training-not-improvable' as const };
		if (step === 'mastered') return { because: 'training-mastered' as const };
		const isImproving = step === 'retry';
		const [training] = await tx
			.insert(trainings)
			.values({
				userId,
				competence,
				locale,
				isImproving,
				state: 'started',
				seed: randomInt(MAX_SEED),
				startedAt: at
			})
			.returning();
		await begin(tx, training!, {
			kind: 'competence',
			code: competence,
			target: targetOf(competence)
		});
		return { trainingId: training!.id, isNew: true };
	});
	if ('because' in done) return done;
	if (done.isNew) announceProfile(userId);
	return { trainingId: done.trainingId };
}

/** Serves the first challenge of a training that was just written. */
export async function begin(tx: Transaction, training: Training, subject: Subject): Promise<void> {
	const { userId, isImproving, isExam, startedAt } = training;
	if (isImproving && !isExam) await forgetOldFailures(tx, userId, subject, startedAt);
	await serveNext(tx, training, subject, startedAt);
}

/**
 * Failures that are old are asked again: a campaign done again asks at once what was missed, as its teacher wants; a
 * competence, after some days only.
 */
async function forgetOldFailures(
	tx: Transaction,
	userId: string,
	subject: Subject,
	at: number
): Promise<void> {
	const { knowledge, learnedAt } = await readKnowledge(tx, userId);
	const days = subject.kind === 'competence' ? DAYS_BEFORE_IMPROVING : 0;
	for (const tube of subject.target.tubes.keys()) {
		const before = knowledge.get(tube);
		if (!before) continue;
		// When something was learned does not change by forgetting.
		const after = withoutOldFailures(before, at, days);
		await writeTube(tx, userId, tube, after, learnedAt.get(tube)!);
	}
}

/**
 * Ends a training, with the participation that it is of, or with what it gave its pupil.
 *
 * @param how a practice test ended
 */
export async function endTraining(
	tx: Transaction,
	training: Training,
	subject: Subject,
	at: number,
	how: EndedTest['state'] = 'completed'
): Promise<void> {
	await tx
		.update(trainings)
		.set({ state: 'completed', endedAt: at, version: sql`${trainings.version} + 1` })
		.where(eq(trainings.id, training.id));
	if (subject.kind === 'campaign') await completeParticipation(tx, training, subject, at);
	if (subject.kind === 'practice') await keepPracticeOutcome(tx, training, subject, how);
}

/** Serves the next challenge, or ends the training when none would tell anything more. */
export async function serveNext(
	tx: Transaction,
	training: Training,
	subject: Subject,
	at: number
): Promise<void> {
	if (subject.kind === 'practice') {
		const challengeId = await choosePracticeChallenge(tx, training, subject);
		if (challengeId === null) await endTraining(tx, training, subject, at);
		else await serve(tx, nextOf(training, { challengeId, chance: null }, at));
		return;
	}
	const before = await listServed(tx, [training.id]);
	const knowledge = await readSubjectKnowledge(tx, training, subject, before);
	const chosen = chooseChallenge(subject, trainingState(training, subject, knowledge, before));
	const next = chosen && nextOf(training, chosen, at);
	if (next) await serve(tx, next);
	else await endTraining(tx, training, subject, at);
	if (subject.kind === 'campaign') {
		const served = next ? [...before, asServed(next)] : before;
		await renewWork(tx, training, subject, workOf(training, subject, knowledge, served), at);
	}
}

async function serve(tx: Transaction, next: NextChallenge): Promise<void> {
	await tx.insert(trainingChallenges).values(next);
}

/** A challenge about to be served. */
export type NextChallenge = ReturnType<typeof nextOf>;

/** @param training with all its answers counted */
export function nextOf(training: Training, chosen: ChosenChallenge, at: number) {
	return {
		trainingId: training.id,
		number: training.answered + 1,
		...chosen,
		seed: randomInt(MAX_SEED),
		state: 'asked' as const,
		servedAt: at
	};
}

/** Nobody saw it yet. */
export function asServed(next: NextChallenge): ServedChallenge {
	return { ...next, begunAt: null, key: null, result: null, answeredAt: null };
}

interface ChosenChallenge {
	challengeId: string;
	/** Of success, as the choice expected it; null where nothing was expected. */
	chance: number | null;
}

/** Null when no challenge would tell anything more. */
export function chooseChallenge(
	{ target }: CompetenceSubject | CampaignSubject,
	state: TrainingState
): ChosenChallenge | null {
	const decision = nextSkill(target, state);
	if (decision.stop) return null;
	const { skill, challenge, level } = decision;
	const chance = expectedSuccess(level, { level: skill.level, guessing: challenge.guessing });
	return { challengeId: challenge.id, chance };
}

/** Back to zero in a competence, once the delay is over: what was known there is forgotten, and said to its owner. */
export async function resetCompetence(
	userId: string,
	competence: CompetenceCode
): Promise<{ pix: number } | { because: Refusal }> {
	const done = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const at = Date.now();
		const { daysBeforeReset } = await scorecard(tx, userId, competence, at);
		if (daysBeforeReset !== 0) return { because: 'training-not-resettable' as const };
		const { knowledge } = await readKnowledge(tx, userId);
		const { pix } = profileOf(framework, knowledge).competences.get(competence)!;
		const [ended] = await tx
			.update(trainings)
			.set({ state: 'completed', endedAt: at, version: sql`${trainings.version} + 1` })
			.where(
				and(
					eq(trainings.userId, userId),
					eq(trainings.competence, competence),
					eq(trainings.state, 'started')
				)
			)
			.returning({ id: trainings.id });
		await tx.insert(competenceResets).values({ userId, competence, pix, resetAt: at });
		await forgetCompetence(tx, userId, competence);
		await recordDay(tx, userId, (await readKnowledge(tx, userId)).knowledge, at);
		return { pix, ended };
	});
	if ('because' in done) return done;
	// A page that is on it elsewhere hears that it is over.
	if (done.ended) announceTraining((await readTraining(done.ended.id, userId))!);
	announceProfile(userId);
	return { pix: done.pix };
}

async function scorecard(tx: Transaction, userId: string, competence: CompetenceCode, at: number) {
	const { competences } = await readProfile(userId, at, tx);
	return competences.find(({ code }) => code === competence)!;
}
