/** An answer in a training: corrected, learned from, and followed by the next challenge, in one transaction. */
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { holdsChallenge } from '#engine/content/bank.server';
import { isAfterEnd } from '#engine/classroom/hour';
import { isTimeOver } from '#engine/invigilation/time';
import type { Refusal } from '#engine/vocabulary';
import { sendAgain } from '../campaigns/completion.ts';
import { tellClass } from '../classes/rows.ts';
import { readDisplay } from '../accounts/display-settings.ts';
import { db, type Transaction } from '../connection.server.ts';
import { Turns } from '../turns.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { learnedFrom, type Training } from './history.ts';
import { judge, type TrainingAnswer } from './judge.ts';
import { readKnowledge, recordDay, writeTube } from './knowledge.ts';
import { takeOrdinaryAnswer } from './ordinary-answers.ts';
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

export interface AnswerOutcome {
	view: TrainingView;
	/** Null in a practice test: a certification corrects nothing. */
	answered: AnsweredChallenge | null;
}

/** Answers of one pupil follow one another. */
const turns = new Turns<string>();

/**
 * Answers the challenge that is asked.
 *
 * @param socket the page that answers, told by what this gives
 */
export function answerTraining(
	userId: string,
	answer: TrainingAnswer,
	socket?: string
): Promise<AnswerOutcome | { because: Refusal }> {
	return turns.take(userId, () => answerInTurn(userId, answer, socket));
}

async function answerInTurn(
	userId: string,
	answer: TrainingAnswer,
	socket?: string
): Promise<AnswerOutcome | { because: Refusal }> {
	const done = (await takeOrdinaryAnswer(userId, answer)) ?? (await answerAlone(userId, answer));
	if ('because' in done) {
		if (done.because === 'time-over') {
			announceTraining((await readTraining(answer.trainingId, userId))!);
		}
		return done;
	}
	const { isNew, training, ...outcome } = done;
	if (isNew) {
		announceTraining(outcome.view, socket);
		const { participationId, isExam } = training;
		if (!isExam) announceProfile(userId);
		if (participationId !== null) await tellClass(participationId);
	}
	return outcome;
}

/** Any answer, in a transaction of its own. */
function answerAlone(userId: string, answer: TrainingAnswer) {
	const { trainingId, key } = answer;
	return db.transaction(async (tx) => {
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
			training,
			answered: training.isPractice ? null : (known ?? (await findAnswered(tx, trainingId, key))!),
			view: (await readTraining(trainingId, userId, tx))!
		};
	});
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
	answer: TrainingAnswer
): Promise<Refusal | null> {
	const { servedId, key, value, agoMs = 0, isFocusLost = false } = answer;
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
	const display = await readDisplay(tx, training.userId);
	const result = judge(training, served, display, answer, at);
	if (result === null) return 'challenge-not-begun';
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
		const { userId } = training;
		const { knowledge } = await readKnowledge(tx, userId);
		const learned = learnedFrom(knowledge, served.challengeId, result, at);
		await writeTube(tx, userId, learned.tube, learned.knowledge, at);
		await recordDay(tx, userId, learned.known, at);
	}
	const answered = await moveOn(tx, training, { answered: sql`${trainings.answered} + 1` });
	if (isLate && subject.kind === 'campaign') await sendAgain(tx, answered, subject, at);
	else await serveNext(tx, answered, subject, at);
	return null;
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
