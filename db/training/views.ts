/** What is now true of a training, for the pages of its owner; and the news of it. */
import { and, asc, desc, eq, not, or } from 'drizzle-orm';
import { getChallenge, holdsChallenge } from '#engine/content/bank.server';
import { presentAsked, type AskedChallengeView } from '#engine/content/asked.server';
import { presentCorrection, type PresentedCorrection } from '#engine/content/correction.server';
import { framework } from '#engine/content/framework.server';
import { presentChallenge, type PresentedStimulus } from '#engine/content/presentation.server';
import { progressOf } from '#engine/campaign/results';
import { profileOf, type CompetenceScore } from '#engine/training/profile';
import type { CompetenceCode, Locale, TrainingState } from '#engine/vocabulary';
import type { PendingClassOrder } from '#engine/classroom/orders';
import { listPendingClassOrders } from '../classes/pending-orders.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { users } from '../schema/accounts.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { readConfiguration } from '../test-versions.ts';
import { readSubjectKnowledge, type Training } from './history.ts';
import { readSubject, type Subject } from './subjects.ts';

/** What a training is of, and what was reached there. */
export type TrainingSubject =
	| ({ kind: 'competence'; code: CompetenceCode } & Pick<
			CompetenceScore,
			'pix' | 'level' | 'pixAhead'
	  >)
	| {
			kind: 'campaign';
			/** Whole percents of what it targets of which something is known. */
			progress: number;
	  }
	| {
			kind: 'practice';
			/** How many challenges make a whole test. */
			length: number;
			deadlineAt: number;
	  };

export interface TrainingView {
	trainingId: number;
	subject: TrainingSubject;
	/** Pages keep the highest. */
	version: number;
	state: TrainingState;
	answered: number;
	/** Since when a teacher keeps what is asked from its pupil; null while he works. */
	pausedAt: number | null;
	/** When the hour of its pupil ends and what he validated is taken in; null when nobody said so, and once it is. */
	endsAt: number | null;
	/** Of a teacher, which no page of his has applied yet, the oldest first: each is to be confirmed. */
	orders: PendingClassOrder[];
	/** Null once the training is over, and in a pause. */
	challenge: (AskedChallengeView & { servedId: number; number: number }) | null;
}

/** A challenge of the training that was answered. */
export interface AnsweredChallenge {
	servedId: number;
	number: number;
	instruction: string;
	/** What there was to look at: the reason speaks of it. */
	stimulus: PresentedStimulus | null;
	/** The page was left while this focused challenge was asked: a certification would not have counted its answer. */
	isFocusLost: boolean;
	correction: PresentedCorrection;
}

/** Of its owner, null for anybody else. */
export async function readTraining(
	trainingId: number,
	userId: string,
	connection: Database | Transaction = db
): Promise<TrainingView | null> {
	const [found] = await connection
		.select({ training: trainings, asked: trainingChallenges, display: users.display })
		.from(trainings)
		.innerJoin(users, eq(users.id, trainings.userId))
		.leftJoin(
			trainingChallenges,
			and(eq(trainingChallenges.trainingId, trainings.id), eq(trainingChallenges.state, 'asked'))
		)
		.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)));
	if (!found) return null;
	const { version, state, answered, locale } = found.training;
	const { participationId } = found.training;
	const subject = await readSubject(connection, found.training);
	const isAtWork = subject.kind === 'campaign' && state === 'started';
	const pausedAt = isAtWork ? subject.pausedAt : null;
	const endsAt = isAtWork ? subject.endsAt : null;
	const asked = state === 'started' && pausedAt === null ? found.asked : null;
	return {
		trainingId,
		subject: await viewSubject(connection, found.training, subject),
		pausedAt,
		endsAt,
		orders:
			participationId === null ? [] : await listPendingClassOrders(connection, participationId),
		version,
		state,
		answered,
		challenge: asked && {
			servedId: asked.id,
			number: asked.number,
			...presentAsked(asked, found.display, locale)
		}
	};
}

async function viewSubject(
	connection: Database | Transaction,
	training: Training,
	subject: Subject
): Promise<TrainingSubject> {
	if (subject.kind === 'practice') {
		const { testVersionId, deadlineAt } = subject;
		const { length } = await readConfiguration(testVersionId, connection);
		return { kind: 'practice', length: length.maximum, deadlineAt };
	}
	const knowledge = await readSubjectKnowledge(connection, training, subject);
	if (subject.kind === 'competence') {
		const { code } = subject;
		const { pix, level, pixAhead } = profileOf(framework, knowledge).competences.get(code)!;
		return { kind: 'competence', code, pix, level, pixAhead };
	}
	const isOver = training.state === 'completed';
	return { kind: 'campaign', progress: isOver ? 100 : progressOf(subject.target, knowledge) };
}

/**
 * The last ones answered, the oldest first; of a practice test, once it is over: a certification corrects nothing.
 *
 * @param locale of who reads them, when it is not that of the training
 */
export async function listAnswered(
	trainingId: number,
	userId: string,
	most: number,
	locale?: Locale
): Promise<AnsweredChallenge[]> {
	const answered = await selectAnswered(db)
		.where(
			and(
				eq(trainings.id, trainingId),
				eq(trainings.userId, userId),
				or(not(trainings.isPractice), eq(trainings.state, 'completed'))
			)
		)
		.orderBy(desc(trainingAnswers.servedId))
		.limit(most);
	return answered
		.filter(({ challengeId }) => holdsChallenge(challengeId))
		.map((one) => viewOf({ ...one, locale: locale ?? one.locale }))
		.reverse();
}

/** The answer that was sent under this key, null when there is none. */
export async function findAnswered(
	tx: Transaction,
	trainingId: number,
	key: string
): Promise<AnsweredChallenge | null> {
	const [answered] = await selectAnswered(tx)
		.where(and(eq(trainings.id, trainingId), eq(trainingAnswers.key, key)))
		.orderBy(asc(trainingAnswers.servedId));
	return answered ? viewOf(answered) : null;
}

function selectAnswered(connection: Database | Transaction) {
	return connection
		.select({
			servedId: trainingChallenges.id,
			number: trainingChallenges.number,
			challengeId: trainingChallenges.challengeId,
			seed: trainingChallenges.seed,
			value: trainingAnswers.value,
			result: trainingAnswers.result,
			isFocusLost: trainingAnswers.isFocusLost,
			locale: trainings.locale
		})
		.from(trainingAnswers)
		.innerJoin(trainingChallenges, eq(trainingChallenges.id, trainingAnswers.servedId))
		.innerJoin(trainings, eq(trainings.id, trainingAnswers.trainingId));
}

type Answered = Awaited<ReturnType<typeof selectAnswered>>[number];

function viewOf({
	servedId,
	number,
	challengeId,
	seed,
	value,
	result,
	isFocusLost,
	locale
}: Answered): AnsweredChallenge {
	const challenge = getChallenge(challengeId);
	const { instruction, stimulus = null } = presentChallenge(challenge, locale, seed);
	return {
		servedId,
		number,
		instruction,
		stimulus,
		isFocusLost: isFocusLost && challenge.body.isFocused === true,
		correction: { ...presentCorrection(challenge, locale, seed, value), result }
	};
}

const listeners = new Listeners<[training: TrainingView]>();

/** Calls the listener each time a training changed, in this process. Returns what stops it. */
export function onTrainingChanged(listener: (training: TrainingView) => void): () => void {
	return listeners.add(listener);
}

/** Tells the pages of its owner. After the commit of what changed it. */
export function announceTraining(training: TrainingView): void {
	listeners.tell(training);
}
