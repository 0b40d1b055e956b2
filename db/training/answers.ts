/** An answer in a training: corrected, learned from, and followed by the next challenge, in one transaction. */
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { clockOf, judgeAnswer } from '#engine/content/asked.server';
import { holdsChallenge } from '#engine/content/bank.server';
import { framework } from '#engine/content/framework.server';
import { isToBegin } from '#engine/correction/conditions';
import type { AnswerValue } from '#engine/correction/correct';
import { reportedInstant } from '#engine/invigilation/focus';
import { isAfterEnd } from '#engine/classroom/hour';
import { isTimeOver } from '#engine/invigilation/time';
import { NOTHING_KNOWN, withAnswer, type Knowledge } from '#engine/training/knowledge';
import type { AnswerResult, Refusal } from '#engine/vocabulary';
import { sendAgain } from '../campaigns/completion.ts';
import { tellClass } from '../classes/rows.ts';
import { readDisplay } from '../accounts/display-settings.ts';
import { db, type Transaction } from '../connection.server.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { findBankChallenge, type Training } from './history.ts';
import { readKnowledge, recordDay, writeTube } from './knowledge.ts';
import { announceProfile } from './profiles.ts';
import { readSubject } from './subjects.ts';
import { endTraining, lockPupil, serveNext } from './trainings.ts';
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
	/** How long ago it was validated, by the page's own count: a cut of the network must not make it late. */
	agoMs?: number;
	/** The page was left while the challenge was asked. */
	isFocusLost?: boolean;
}

export interface AnswerOutcome {
	view: TrainingView;
	/** Null in a practice test: a certification corrects nothing. */
	answered: AnsweredChallenge | null;
}

/** Answers the challenge that is asked. */
export async function answerTraining(
	userId: string,
	answer: TrainingAnswer
): Promise<AnswerOutcome | { because: Refusal }> {
	const { trainingId, key } = answer;
	const done = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const training = await findOwn(tx, trainingId, userId);
		if (!training) return { because: 'forbidden' as const };
		const known = await findAnswered(tx, trainingId, key);
		if (!known) {
			const because = await take(tx, training, answer);
			if (because) return { because };
		}
		return {
			isNew: !known,
			isExam: training.isExam,
			participationId: training.participationId,
			answered: training.isPractice ? null : (known ?? (await findAnswered(tx, trainingId, key))!),
			view: (await readTraining(trainingId, userId, tx))!
		};
	});
	if ('because' in done) {
		if (done.because === 'time-over') announceTraining((await readTraining(trainingId, userId))!);
		return done;
	}
	const { isNew, isExam, participationId, ...outcome } = done;
	if (isNew) announceTraining(outcome.view);
	if (isNew && participationId !== null) await tellClass(participationId);
	if (isNew && !isExam) await announceProfile(userId);
	return outcome;
}

/**
 * Shows a timed challenge to its owner, and counts his time from then on. Begun already, it stays as it is.
 */
export async function beginTrainingChallenge(
	userId: string,
	{ trainingId, servedId }: Pick<TrainingAnswer, 'trainingId' | 'servedId'>
): Promise<TrainingView | { because: Refusal }> {
	const done = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const training = await findOwn(tx, trainingId, userId);
		if (!training) return { because: 'forbidden' as const };
		const asked = await findAsked(tx, training, servedId);
		if ('because' in asked) return asked;
		if (asked.begunAt === null) {
			await tx
				.update(trainingChallenges)
				.set({ begunAt: Date.now() })
				.where(eq(trainingChallenges.id, servedId));
			await moveOn(tx, training);
		}
		return (await readTraining(trainingId, userId, tx))!;
	});
	if (!('because' in done)) announceTraining(done);
	return done;
}

async function findOwn(
	tx: Transaction,
	trainingId: number,
	userId: string
): Promise<Training | undefined> {
	const [training] = await tx
		.select()
		.from(trainings)
		.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)))
		// Before its challenges and its participation, as an order of a teacher does.
		.for('no key update');
	return training;
}

/** The challenge that is asked in a training, or why this one is not. */
async function findAsked(
	tx: Transaction,
	training: Training,
	servedId: number,
	isLate = false
): Promise<typeof trainingChallenges.$inferSelect | { because: Refusal }> {
	if (training.state !== 'started' && !isLate) return { because: 'training-ended' };
	const [served] = await tx
		.select()
		.from(trainingChallenges)
		.where(
			and(eq(trainingChallenges.id, servedId), eq(trainingChallenges.trainingId, training.id))
		);
	if (!served) return { because: 'challenge-not-asked' };
	return served.state === 'asked' ? served : { because: 'already-answered' };
}

/** Something changed in a training: pages keep the highest version. */
async function moveOn(
	tx: Transaction,
	{ id }: Training,
	change: { answered?: SQL } = {}
): Promise<Training> {
	const [training] = await tx
		.update(trainings)
		.set({ ...change, version: sql`${trainings.version} + 1` })
		.where(eq(trainings.id, id))
		.returning();
	return training!;
}

/** Returns why it is refused; then nothing was written, but the end of a practice test whose time is over. */
async function take(
	tx: Transaction,
	training: Training,
	{ servedId, key, value, agoMs = 0, isFocusLost = false }: TrainingAnswer
): Promise<Refusal | null> {
	const at = Date.now();
	// A teacher took in what was validated already, and was on its way: it counts.
	const isLate =
		training.participationId !== null &&
		training.state === 'completed' &&
		at - agoMs <= training.endedAt!;
	const served = await findAsked(tx, training, servedId, isLate);
	if ('because' in served) return served.because;
	const subject = await readSubject(tx, training);
	if (subject.kind === 'practice' && isTimeOver({ ...subject, pausedAt: null }, at)) {
		await endTraining(tx, training, subject, at, 'endedDueToDurationExceeded');
		return 'time-over';
	}
	// Validated once the hour of his class was over, before a server that was away took it in.
	const isAfterHour = subject.kind === 'campaign' && isAfterEnd(subject.endsAt, at - agoMs);
	if (isAfterHour) return 'training-ended';
	const { challengeId } = served;
	const display = await readDisplay(tx, training.userId);
	if (isToBegin(clockOf(served, display)) && value.kind !== 'skip') return 'challenge-not-begun';
	const result = judgeAnswer(served, display, value, {
		// His own count is taken at its word: nobody else reads what he trains for.
		at: reportedInstant(agoMs, served.begunAt ?? served.servedAt, at),
		// A training says it, and holds it against nobody; whoever practises does as in the test.
		isFocusLost: training.isPractice && isFocusLost
	});
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
		isFocusLost,
		answeredAt: at
	});
	if (!training.isExam) {
		const knowledge = await learn(tx, training.userId, challengeId, result, at);
		await recordDay(tx, training.userId, knowledge, at);
	}
	const answered = await moveOn(tx, training, { answered: sql`${trainings.answered} + 1` });
	if (isLate && subject.kind === 'campaign') await sendAgain(tx, answered, subject, at);
	else await serveNext(tx, answered, subject, at);
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

/**
 * Another challenge for whoever is asked one that the bank does not hold any more; where it holds nothing more to ask,
 * the training ends.
 *
 * @param onFault hears of a training that could not be helped, and stays as it is: the others are all the same
 */
export async function replaceWithdrawnTrainingChallenges(
	onFault: (error: unknown, trainingId: number) => void
): Promise<void> {
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
		try {
			await db.transaction(async (tx) => {
				await lockPupil(tx, training.userId);
				await findOwn(tx, training.id, training.userId);
				await tx
					.update(trainingChallenges)
					.set({ state: 'excluded' })
					.where(eq(trainingChallenges.id, id));
				await serveNext(tx, training, await readSubject(tx, training), Date.now());
				await moveOn(tx, training);
			});
		} catch (error) {
			onFault(error, training.id);
		}
	}
}
