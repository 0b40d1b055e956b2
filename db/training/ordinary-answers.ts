/** Ordinary answers of trainings: decided from memory, and written with all that came while others were being written. */
import { isAfterEnd } from '#engine/classroom/hour';
import { holdsChallenge } from '#engine/content/bank.server';
import type { Knowledge } from '#engine/training/knowledge';
import type { AnswerResult } from '#engine/vocabulary';
import { workOf } from '../classes/work.ts';
import { writeAnswer, type DecidedAnswer } from './answer-writing.ts';
import { learnedFrom, subjectKnowledge, trainingState } from './history.ts';
import { judge, type TrainingAnswer } from './judge.ts';
import {
	findLiveTraining,
	forgetLiveTraining,
	renewLiveTraining,
	viewLiveTraining,
	type LiveTraining
} from './live-trainings.ts';
import { asServed, chooseChallenge, nextOf } from './trainings.ts';
import { viewAnswered, type AnsweredChallenge, type TrainingView } from './views.ts';

export interface TakenAnswer {
	isNew: true;
	training: LiveTraining['training'];
	answered: AnsweredChallenge;
	view: TrainingView;
}

/**
 * Null for an answer that is not ordinary (refused, sent again, the last of its training, of a practice test), or whose
 * training is busy or changed meanwhile: nothing was written of it.
 */
export async function takeOrdinaryAnswer(
	userId: string,
	answer: TrainingAnswer
): Promise<TakenAnswer | null> {
	const live = await findLiveTraining(answer.trainingId);
	if (live?.training.userId !== userId) return null;
	const step = decide(live, answer, Date.now());
	if (!step) return null;
	// What failed with others is tried alone: one answer that the database refuses must not stop theirs.
	const servedId = await writeAnswer(step.decided).catch(() => null);
	if (servedId === null) {
		forgetLiveTraining(answer.trainingId);
		return null;
	}
	const after = afterAnswer(live, step, servedId);
	renewLiveTraining(live, after);
	const { result } = step.decided;
	return {
		isNew: true,
		training: after.training,
		answered: correctionOf(live, answer, result),
		view: viewLiveTraining(after, step.knowledge)
	};
}

interface Step {
	decided: DecidedAnswer;
	/** With this answer, without what is asked next. */
	served: LiveTraining['served'];
	/** Of what it targets; asking the next challenge changes nothing of it. */
	knowledge: Knowledge;
}

/** What follows from an answer; null where it is not ordinary. */
function decide(live: LiveTraining, answer: TrainingAnswer, at: number): Step | null {
	const { training, pupilVersion, subject, display, known } = live;
	const asked = live.served.find(({ id, state }) => id === answer.servedId && state === 'asked');
	if (!asked || !holdsChallenge(asked.challengeId)) return null;
	const { key } = answer;
	if (live.served.some((one) => one.key === key)) return null;
	const isAfterHour =
		subject.kind === 'campaign' && isAfterEnd(subject.endsAt, at - (answer.agoMs ?? 0));
	if (isAfterHour) return null;
	const result = judge(training, asked, display, answer, at);
	if (result === null) return null;
	const learned = training.isExam ? null : learnedFrom(known, asked.challengeId, result, at);
	const served = live.served.map((one) =>
		one === asked ? { ...one, key, result, state: 'answered' as const, answeredAt: at } : one
	);
	const knowledge = subjectKnowledge(training, subject, learned?.known ?? known, served);
	const chosen = chooseChallenge(subject, trainingState(training, subject, knowledge, served));
	if (!chosen) return null;
	const next = nextOf({ ...training, answered: training.answered + 1 }, chosen, at);
	const work =
		subject.kind === 'campaign'
			? workOf(training, subject, knowledge, [...served, asServed(next)])
			: null;
	const decided = { training, pupilVersion, answer, result, next, learned, work, at };
	return { decided, served, knowledge };
}

function afterAnswer(
	live: LiveTraining,
	{ decided, served }: Step,
	servedId: number
): LiveTraining {
	const { training, pupilVersion } = live;
	const { learned, next } = decided;
	const { answered, version } = training;
	return {
		...live,
		training: { ...training, answered: answered + 1, version: version + 1 },
		...(learned && { known: learned.known, pupilVersion: pupilVersion + 1 }),
		served: [...served, { ...asServed(next), id: servedId }]
	};
}

function correctionOf(
	{ training, served }: LiveTraining,
	{ servedId, value, isFocusLost = false }: TrainingAnswer,
	result: AnswerResult
): AnsweredChallenge {
	const asked = served.find(({ id }) => id === servedId)!;
	return viewAnswered({ ...asked, servedId, value, result, isFocusLost, locale: training.locale });
}
