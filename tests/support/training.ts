/** Pupils who train, and what is right of what they are asked. */
import { eq } from 'drizzle-orm';
import { getChallenge } from '#engine/content/bank.server';
import { shownOrder } from '#engine/content/presentation.server';
import type { AnswerValue } from '#engine/correction/correct';
import { db } from '#db/connection.server';
import { trainingAnswers, trainingChallenges, trainings } from '#db/schema/trainings';
import { answerTraining, type AnswerOutcome } from '#db/training/answers';
import { readTraining, type TrainingView } from '#db/training/views';

/** The right answer to a challenge that was served, as its page sends it. */
export async function rightAnswer(servedId: number): Promise<AnswerValue> {
	const [served] = await db
		.select()
		.from(trainingChallenges)
		.where(eq(trainingChallenges.id, servedId));
	const { body } = getChallenge(served!.challengeId);
	const shown = shownOrder(body, served!.seed);
	const french = (text: string | { fr: string }) => (typeof text === 'string' ? text : text.fr);
	switch (body.kind) {
		case 'qcu':
			return { kind: 'qcu', choice: shown.indexOf(body.solution) };
		case 'qcm':
			return { kind: 'qcm', choices: body.solutions.map((i) => shown.indexOf(i)) };
		case 'qroc':
			return { kind: 'qroc', text: french(body.field.solutions[0]!) };
		case 'qrocm':
			return { kind: 'qrocm', texts: body.fields.map((field) => french(field.solutions[0]!)) };
		case 'order':
			return { kind: 'order', order: body.items.map((_, i) => shown.indexOf(i)) };
	}
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
	const { servedId } = (await viewOf(trainingId, userId)).challenge!;
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

/** As if all that a training did had been done so many days before. */
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
}
