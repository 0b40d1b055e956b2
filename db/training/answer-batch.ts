/**
 * Ordinary answers of trainings, taken together: one transaction for all that came while the last one was being written
 * reads what they depend on, decides each of them, and writes what follows.
 */
import { eq, sql } from 'drizzle-orm';
import type { DisplaySettings } from '#engine/account/display-settings';
import type { PendingClassOrder } from '#engine/classroom/orders';
import { isAfterEnd } from '#engine/classroom/hour';
import { holdsChallenge } from '#engine/content/bank.server';
import { targetOf } from '#engine/content/framework.server';
import type { Knowledge } from '#engine/training/knowledge';
import type { AnswerResult } from '#engine/vocabulary';
import { inBatches } from '../batches.ts';
import { listPendingClassOrders } from '../classes/pending-orders.ts';
import { workOf } from '../classes/work.ts';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { trainings } from '../schema/trainings.ts';
import { writeAnswers, type DecidedAnswer } from './answer-writing.ts';
import {
	learnedFrom,
	listServed,
	subjectKnowledge,
	trainingState,
	type StoredChallenge,
	type Training
} from './history.ts';
import { judge, type TrainingAnswer } from './judge.ts';
import { readManyKnowledge } from './knowledge.ts';
import { readCampaignSubjects, type CampaignSubject, type CompetenceSubject } from './subjects.ts';
import { asServed, chooseChallenge, nextOf, pupilLock } from './trainings.ts';
import {
	viewAnswered,
	viewSubject,
	viewTraining,
	type AnsweredChallenge,
	type TrainingView
} from './views.ts';

export interface SentAnswer {
	userId: string;
	answer: TrainingAnswer;
}

export interface TakenAnswer {
	isNew: true;
	training: Training;
	answered: AnsweredChallenge;
	view: TrainingView;
}

interface Step {
	facts: AnswerFacts;
	result: AnswerResult;
	/** Of the subject's tubes, from then on. */
	knowledge: Knowledge;
	decided: DecidedAnswer;
}

/** More would make the first of them wait for the last. */
const LARGEST_BATCH = 100;

/**
 * Null for an answer that is not ordinary (refused, sent again, the last of its training, of a practice test), or whose
 * training is busy: nothing was written of it.
 */
export const answerTogether = inBatches(
	LARGEST_BATCH,
	async (sent: SentAnswer[]): Promise<(TakenAnswer | null)[]> => {
		// Of somebody who sent two, the second waits for the first by itself.
		const firsts = [...new Map(sent.toReversed().map((one) => [one.userId, one])).values()];
		const taken = await db.transaction((tx) => takeAll(tx, firsts));
		return sent.map((one) => taken.get(one) ?? null);
	}
);

async function takeAll(
	tx: Transaction,
	sent: readonly SentAnswer[]
): Promise<Map<SentAnswer, TakenAnswer>> {
	const facts = await readFacts(tx, sent);
	const at = Date.now();
	const steps = facts.flatMap((one) => decide(one, at) ?? []);
	const servedIds = await writeAnswers(
		tx,
		steps.map(({ decided }) => decided)
	);
	return new Map(
		steps.map((step) => [step.facts.sent, outcomeOf(step, servedIds.get(step.facts.training.id)!)])
	);
}

/** What an answer depends on. */
interface AnswerFacts {
	sent: SentAnswer;
	training: Training;
	subject: CompetenceSubject | CampaignSubject;
	display: DisplaySettings;
	/** Of his profile. */
	known: Knowledge;
	served: StoredChallenge[];
	orders: PendingClassOrder[];
}

/** Of the answers whose training is started, and locked by nobody else. */
async function readFacts(tx: Transaction, sent: readonly SentAnswer[]): Promise<AnswerFacts[]> {
	const held = await lockTrainings(tx, sent);
	const ids = held.map(({ training }) => training.id);
	const participationIds = held.flatMap(({ training }) => training.participationId ?? []);
	const userIds = held.map(({ training }) => training.userId);
	// On one connection: sent one behind the other, in one go.
	const [subjects, served, known, orders] = await Promise.all([
		readCampaignSubjects(tx, participationIds),
		listServed(tx, ids),
		readManyKnowledge(tx, userIds),
		listPendingClassOrders(tx, participationIds)
	]);
	const servedBy = new Map<number, StoredChallenge[]>(ids.map((id) => [id, []]));
	for (const one of served) servedBy.get(one.trainingId)!.push(one);
	const byTraining = new Map(held.map((one) => [one.training.id, one]));
	return sent.flatMap((one): AnswerFacts[] => {
		const found = byTraining.get(one.answer.trainingId);
		if (!found) return [];
		const { training } = found;
		const { competence, participationId } = training;
		const subject =
			competence === null
				? subjects.get(participationId!)
				: ({ kind: 'competence', code: competence, target: targetOf(competence) } as const);
		if (!subject) return [];
		return [
			{
				...found,
				sent: one,
				subject,
				known: known.get(training.userId)!.knowledge,
				served: servedBy.get(training.id)!,
				orders: orders
					.filter((order) => order.participationId === participationId)
					.map(({ order }) => order)
			}
		];
	});
}

/**
 * Locks first the pupil, then his training, as everybody does; whatever is locked already is left out, so that nobody
 * waits in a circle, nor a whole batch for one of them.
 */
async function lockTrainings(tx: Transaction, sent: readonly SentAnswer[]) {
	const input = JSON.stringify(
		sent.map(({ userId, answer }) => ({ userId, trainingId: answer.trainingId }))
	);
	return tx
		.select({ training: trainings, display: users.display })
		.from(trainings)
		.innerJoin(users, eq(users.id, trainings.userId))
		.where(
			sql`${trainings.id} in (
				with own as materialized (
					select training.id, training.user_id from ${trainings} training
					join jsonb_to_recordset(${input}::jsonb) as input ("userId" text, "trainingId" int)
						on training.id = input."trainingId" and training.user_id = input."userId"
					where training.state = 'started' and not training.is_practice
				)
				select id from own where pg_try_advisory_xact_lock(${pupilLock(sql`own.user_id`)})
			)`
		)
		.for('no key update', { of: trainings, skipLocked: true });
}

/** What follows from an answer; null where it is not ordinary. */
function decide(facts: AnswerFacts, at: number): Step | null {
	const { training, subject, served, known } = facts;
	const { answer } = facts.sent;
	const asked = served.find(({ id, state }) => id === answer.servedId && state === 'asked');
	if (!asked || !holdsChallenge(asked.challengeId)) return null;
	if (served.some(({ key }) => key === answer.key)) return null;
	const isAfterHour =
		subject.kind === 'campaign' && isAfterEnd(subject.endsAt, at - (answer.agoMs ?? 0));
	if (isAfterHour) return null;
	const result = judge(training, asked, facts.display, answer, at);
	if (result === null) return null;
	const learned = training.isExam ? null : learnedFrom(known, asked.challengeId, result, at);
	const { key } = answer;
	const before = served.map((one) =>
		one === asked ? { ...one, key, result, state: 'answered' as const, answeredAt: at } : one
	);
	const knowledge = subjectKnowledge(training, subject, learned?.known ?? known, before);
	const chosen = chooseChallenge(subject, trainingState(training, subject, knowledge, before));
	if (!chosen) return null;
	const next = nextOf({ ...training, answered: training.answered + 1 }, chosen, at);
	const work =
		subject.kind === 'campaign'
			? workOf(training, subject, knowledge, [...before, asServed(next)])
			: null;
	const decided = { training, answer, result, next, learned, work, at };
	return { facts, result, knowledge, decided };
}

function outcomeOf({ facts, result, knowledge, decided }: Step, servedId: number): TakenAnswer {
	const { subject, display, orders, served } = facts;
	const { answer, next } = decided;
	const asked = served.find(({ id }) => id === answer.servedId)!;
	const { answered, version } = facts.training;
	const training = { ...facts.training, answered: answered + 1, version: version + 1 };
	const { value, isFocusLost = false } = answer;
	return {
		isNew: true,
		training,
		answered: viewAnswered({
			...asked,
			servedId: asked.id,
			value,
			result,
			isFocusLost,
			locale: training.locale
		}),
		view: viewTraining(
			{ training, subject, asked: { ...asServed(next), id: servedId }, display, orders },
			viewSubject(training, subject, knowledge)
		)
	};
}
