/** An answer in a training: corrected, learned from, and followed by the next challenge, in one transaction. */
import { and, eq, sql } from 'drizzle-orm';
import { getChallenge, holdsChallenge } from '#engine/content/bank.server';
import { framework } from '#engine/content/framework.server';
import { restoreOrder } from '#engine/content/presentation.server';
import { correct, type AnswerValue } from '#engine/correction/correct';
import { NOTHING_KNOWN, withAnswer, type Knowledge } from '#engine/training/knowledge';
import type { AnswerResult, Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { findBankChallenge, type Training } from './history.ts';
import { readKnowledge, recordDay, writeTube } from './knowledge.ts';
import { announceProfile } from './profiles.ts';
import { lockPupil, serveNext } from './trainings.ts';
import {
	announceTraining,
	findAnswered,
	readTraining,
	type AnsweredChallenge,
	type TrainingView
} from './views.ts';

export interface TrainingAnswer {
	trainingId: number;
	servedId: number;
	/** Drawn by the page: sent again with the same one, it changes nothing and has the same correction. */
	key: string;
	value: AnswerValue;
}

export interface AnswerOutcome {
	view: TrainingView;
	answered: AnsweredChallenge;
}

/** Answers the challenge that is asked. */
export async function answerTraining(
	userId: string,
	answer: TrainingAnswer
): Promise<AnswerOutcome | { because: Refusal }> {
	const { trainingId, key } = answer;
	const done = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const [training] = await tx
			.select()
			.from(trainings)
			.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)));
		if (!training) return { because: 'forbidden' as const };
		const known = await findAnswered(tx, trainingId, key);
		if (!known) {
			const because = await take(tx, training, answer);
			if (because) return { because };
		}
		return {
			isNew: !known,
			answered: known ?? (await findAnswered(tx, trainingId, key))!,
			view: (await readTraining(trainingId, userId, tx))!
		};
	});
	if ('because' in done) return done;
	const { isNew, ...outcome } = done;
	if (isNew) {
		announceTraining(outcome.view);
		await announceProfile(userId);
	}
	return outcome;
}

/** Returns why it is refused; then nothing was written. */
async function take(
	tx: Transaction,
	training: Training,
	{ servedId, key, value }: TrainingAnswer
): Promise<Refusal | null> {
	if (training.state !== 'started') return 'training-ended';
	const [served] = await tx
		.select()
		.from(trainingChallenges)
		.where(
			and(eq(trainingChallenges.id, servedId), eq(trainingChallenges.trainingId, training.id))
		);
	if (!served) return 'challenge-not-asked';
	if (served.state !== 'asked') return 'already-answered';
	const at = Date.now();
	const { challengeId, seed } = served;
	const challenge = getChallenge(challengeId);
	const result = correct(challenge.body, restoreOrder(challenge, value, seed));
	await tx
		.update(trainingChallenges)
		.set({ state: 'answered' })
		.where(eq(trainingChallenges.id, servedId));
	await tx.insert(trainingAnswers).values({
		servedId,
		trainingId: training.id,
		key,
		value,
		result,
		answeredAt: at
	});
	const knowledge = await learn(tx, training.userId, challengeId, result, at);
	await recordDay(tx, training.userId, knowledge, at);
	const [answered] = await tx
		.update(trainings)
		.set({ answered: sql`${trainings.answered} + 1`, version: sql`${trainings.version} + 1` })
		.where(eq(trainings.id, training.id))
		.returning();
	await serveNext(tx, answered!, at);
	return null;
}

/** Returns what is now known. */
async function learn(
	tx: Transaction,
	userId: string,
	challengeId: string,
	result: AnswerResult,
	at: number
): Promise<Knowledge> {
	const { skill, guessing } = findBankChallenge(challengeId)!;
	const { tube, level } = framework.byId.get(skill)!;
	const { knowledge } = await readKnowledge(tx, userId);
	const before = knowledge.get(tube) ?? NOTHING_KNOWN;
	const after = withAnswer(before, { level, right: result === 'ok', at, guessing });
	await writeTube(tx, userId, tube, after, at);
	return new Map([...knowledge, [tube, after]]);
}

/** Another challenge for whoever is asked one that the bank does not hold any more. */
export async function replaceWithdrawnTrainingChallenges(): Promise<void> {
	const asked = await db
		.select({
			id: trainingChallenges.id,
			challengeId: trainingChallenges.challengeId,
			training: trainings
		})
		.from(trainingChallenges)
		.innerJoin(trainings, eq(trainings.id, trainingChallenges.trainingId))
		.where(and(eq(trainingChallenges.state, 'asked'), eq(trainings.state, 'started')));
	const withdrawn = asked.filter(({ challengeId }) => !holdsChallenge(challengeId));
	for (const { id, training } of withdrawn) {
		await db.transaction(async (tx) => {
			await lockPupil(tx, training.userId);
			await tx
				.update(trainingChallenges)
				.set({ state: 'excluded' })
				.where(eq(trainingChallenges.id, id));
			await serveNext(tx, training, Date.now());
			await tx
				.update(trainings)
				.set({ version: sql`${trainings.version} + 1` })
				.where(eq(trainings.id, training.id));
		});
	}
}
