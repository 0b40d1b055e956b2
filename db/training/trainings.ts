/** The life of a training: started, answered challenge by challenge, ended; begun again to improve, or from zero. */
import { randomInt } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import { withoutOldFailures } from '#engine/training/knowledge';
import { nextSkill } from '#engine/training/next-skill';
import { nextStep } from '#engine/training/next-step';
import { profileOf } from '#engine/training/profile';
import type { CompetenceCode, Locale, Refusal } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { competenceResets, trainingChallenges, trainings } from '../schema/trainings.ts';
import { readTrainingState, type Training } from './history.ts';
import { forgetCompetence, readKnowledge, recordDay, writeTube } from './knowledge.ts';
import { announceProfile, readProfile } from './profiles.ts';
import { announceTraining, readTraining } from './views.ts';

const MOST_LISTED = 10;

/** Somebody acts once at a time on his trainings, whatever the number of his pages. */
export async function lockPupil(tx: Transaction, userId: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`training ${userId}`}, 0))`);
}

export async function findStartedTraining(
	userId: string,
	competence: CompetenceCode
): Promise<Training | null> {
	return (await findLastTraining(db, userId, competence, 'started')) ?? null;
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
			await tx.update(trainings).set({ locale }).where(eq(trainings.id, started.id));
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
		if (isImproving) await forgetOldFailures(tx, userId, competence, at);
		await serveNext(tx, training!, at);
		return { trainingId: training!.id, isNew: true };
	});
	if ('because' in done) return done;
	if (done.isNew) await announceProfile(userId);
	return { trainingId: done.trainingId };
}

/** What is known follows what the training believes: failures that are old are asked again. */
async function forgetOldFailures(
	tx: Transaction,
	userId: string,
	competence: CompetenceCode,
	at: number
): Promise<void> {
	const { knowledge, learnedAt } = await readKnowledge(tx, userId);
	for (const tube of targetOf(competence).tubes.keys()) {
		const before = knowledge.get(tube);
		// When something was learned does not change by forgetting.
		if (before)
			await writeTube(tx, userId, tube, withoutOldFailures(before, at), learnedAt.get(tube)!);
	}
}

/** Serves the next challenge, or ends the training when none would tell anything more. Returns whether there was one. */
export async function serveNext(tx: Transaction, training: Training, at: number): Promise<boolean> {
	const state = await readTrainingState(tx, training);
	const decision = nextSkill(targetOf(training.competence), state);
	if (decision.stop) {
		await tx
			.update(trainings)
			.set({ state: 'completed', endedAt: at })
			.where(eq(trainings.id, training.id));
		return false;
	}
	await tx.insert(trainingChallenges).values({
		trainingId: training.id,
		number: training.answered + 1,
		challengeId: decision.challenge.id,
		seed: randomInt(MAX_SEED),
		state: 'asked',
		servedAt: at
	});
	return true;
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
	await announceProfile(userId);
	return { pix: done.pix };
}

async function scorecard(tx: Transaction, userId: string, competence: CompetenceCode, at: number) {
	const { competences } = await readProfile(userId, at, tx);
	return competences.find(({ code }) => code === competence)!;
}
