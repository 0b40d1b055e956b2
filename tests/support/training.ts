/** Pupils who train, and what is right of what they are asked. */
import { and, eq, sql } from 'drizzle-orm';
import { framework } from '#engine/content/framework.server';
import type { AnswerValue } from '#engine/correction/correct';
import type { DirectAnswer } from '#engine/training/knowledge';
import { db } from '#db/connection.server';
import {
	trainingAnswers,
	trainingChallenges,
	trainings,
	tubeKnowledge
} from '#db/schema/trainings';
import { answerTraining, beginTrainingChallenge, type AnswerOutcome } from '#db/training/answers';
import { forgetLiveTraining } from '#db/training/live-trainings';
import { readTraining, type TrainingView } from '#db/training/views';
import { rightAnswerTo } from './right-answer.ts';

/** The right answer to a challenge that was served, as its page sends it. */
export async function rightAnswer(servedId: number): Promise<AnswerValue> {
	const [served] = await db
		.select()
		.from(trainingChallenges)
		.where(eq(trainingChallenges.id, servedId));
	return rightAnswerTo(served!);
}

export async function viewOf(trainingId: number, userId: string): Promise<TrainingView> {
	return (await readTraining(trainingId, userId))!;
}

/** Answers what is asked, rightly or by passing. */
export async function answerNext(
	userId: string,
	trainingId: number,
	isRight: boolean
): Promise<AnswerOutcome> {
	const { servedId, presented } = (await viewOf(trainingId, userId)).challenge!;
	if (isRight && !presented) await beginTrainingChallenge(userId, { trainingId, servedId });
	const value: AnswerValue = isRight ? await rightAnswer(servedId) : { kind: 'skip' };
	const key = crypto.randomUUID();
	const outcome = await answerTraining(userId, {
		trainingId,
		servedId,
		key,
		value
	});
	if ('because' in outcome) throw new Error(outcome.because);
	return outcome;
}

/** Answers until the training is over. Returns how many answers it took. */
export async function finish(
	userId: string,
	trainingId: number,
	isRight: (number: number) => boolean
): Promise<number> {
	for (let number = 1; ; number++) {
		const { view } = await answerNext(userId, trainingId, isRight(number));
		if (view.state === 'completed') return number;
	}
}

/** Writes of the challenge that is asked what another server would have. */
export async function changeAsked(
	trainingId: number,
	change: Partial<typeof trainingChallenges.$inferInsert>
): Promise<void> {
	await db
		.update(trainingChallenges)
		.set(change)
		.where(
			and(eq(trainingChallenges.trainingId, trainingId), eq(trainingChallenges.state, 'asked'))
		);
	await db
		.update(trainings)
		.set({ version: sql`${trainings.version} + 1` })
		.where(eq(trainings.id, trainingId));
}

/** Asks a skill in place of the challenge that is asked. */
export function askInstead(trainingId: number, skill: string): Promise<void> {
	return changeAsked(trainingId, {
		challengeId: framework.byId.get(skill)!.challenges[0]!.id
	});
}

/** As if all that a training did, and all that is known of its pupil, were so many days older. */
export async function age(trainingId: number, days: number): Promise<void> {
	const earlier = (at: number) => at - days * 86_400_000;
	const [training] = await db.select().from(trainings).where(eq(trainings.id, trainingId));
	await db
		.update(trainings)
		.set({
			startedAt: earlier(training!.startedAt),
			endedAt: earlier(training!.endedAt ?? Date.now())
		})
		.where(eq(trainings.id, trainingId));
	for (const { servedId, answeredAt } of await db
		.select()
		.from(trainingAnswers)
		.where(eq(trainingAnswers.trainingId, trainingId))) {
		await db
			.update(trainingAnswers)
			.set({ answeredAt: earlier(answeredAt) })
			.where(eq(trainingAnswers.servedId, servedId));
	}
	const older = (answers: readonly DirectAnswer[]) =>
		answers.map((one) => ({ ...one, at: earlier(one.at) }));
	const isOfPupil = eq(tubeKnowledge.userId, training!.userId);
	for (const { tube, knowledge, updatedAt } of await db
		.select()
		.from(tubeKnowledge)
		.where(isOfPupil)) {
		const { standing, latest } = knowledge;
		await db
			.update(tubeKnowledge)
			.set({
				updatedAt: earlier(updatedAt),
				knowledge: { ...knowledge, standing: older(standing), latest: older(latest) }
			})
			.where(and(isOfPupil, eq(tubeKnowledge.tube, tube)));
	}
	forgetLiveTraining(trainingId);
}
