/** What is now true of a training, for the pages of its owner; and the news of it. */
import { and, asc, desc, eq, not, or } from 'drizzle-orm';
import { drawChallenge, holdsChallenge } from '#engine/content/bank.server';
import { presentAsked, type AskedChallengeView } from '#engine/content/asked.server';
import { presentCorrection, type PresentedCorrection } from '#engine/content/correction.server';
import { framework } from '#engine/content/framework.server';
import { presentChallenge, type PresentedStimulus } from '#engine/content/presentation.server';
import { progressOf } from '#engine/campaign/results';
import type { DisplaySettings } from '#engine/account/display-settings';
import type { Knowledge } from '#engine/training/knowledge';
import { profileOf, type CompetenceScore } from '#engine/training/profile';
import type { CompetenceCode, Locale, TrainingState } from '#engine/vocabulary';
import type { PendingClassOrder } from '#engine/classroom/orders';
import { listPendingClassOrders } from '../classes/pending-orders.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { users } from '../schema/accounts.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { readConfiguration } from '../test-versions.ts';
import { readSubjectKnowledge, type StoredChallenge, type Training } from './history.ts';
import {
	readSubject,
	type CampaignSubject,
	type CompetenceSubject,
	type PracticeSubject,
	type Subject
} from './subjects.ts';

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
	const { training } = found;
	const { participationId } = training;
	const subject = await readSubject(connection, training);
	const pending =
		participationId === null ? [] : await listPendingClassOrders(connection, [participationId]);
	const seen =
		subject.kind === 'practice'
			? await viewPractice(connection, subject)
			: viewSubject(training, subject, await readSubjectKnowledge(connection, training, subject));
	const orders = pending.map(({ order }) => order);
	return viewTraining({ ...found, subject, orders }, seen);
}

/** What a page of a training shows, from what is true of it. */
export function viewTraining(
	{ training, subject, asked, display, orders }: TrainingFacts,
	seen: TrainingSubject
): TrainingView {
	const { id, version, state, answered, locale } = training;
	const isAtWork = subject.kind === 'campaign' && state === 'started';
	const pausedAt = isAtWork ? subject.pausedAt : null;
	const endsAt = isAtWork ? subject.endsAt : null;
	const shown = state === 'started' && pausedAt === null ? asked : null;
	return {
		trainingId: id,
		subject: seen,
		pausedAt,
		endsAt,
		orders,
		version,
		state,
		answered,
		challenge: shown && {
			servedId: shown.id,
			number: shown.number,
			...presentAsked(shown, display, locale)
		}
	};
}

interface TrainingFacts {
	training: Training;
	subject: Subject;
	asked: Pick<StoredChallenge, 'id' | 'number' | 'challengeId' | 'seed' | 'begunAt'> | null;
	display: DisplaySettings;
	orders: PendingClassOrder[];
}

async function viewPractice(
	connection: Database | Transaction,
	{ testVersionId, deadlineAt }: PracticeSubject
): Promise<TrainingSubject> {
	const { length } = await readConfiguration(testVersionId, connection);
	return { kind: 'practice', length: length.maximum, deadlineAt };
}

/** @param knowledge of the tubes that it targets */
export function viewSubject(
	{ state }: Training,
	subject: CompetenceSubject | CampaignSubject,
	knowledge: Knowledge
): TrainingSubject {
	if (subject.kind === 'competence') {
		const { code } = subject;
		const { pix, level, pixAhead } = profileOf(framework, knowledge).competences.get(code)!;
		return { kind: 'competence', code, pix, level, pixAhead };
	}
	const progress = state === 'completed' ? 100 : progressOf(subject.target, knowledge);
	return { kind: 'campaign', progress };
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
		.map((one) => viewAnswered({ ...one, locale: locale ?? one.locale }))
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
	return answered ? viewAnswered(answered) : null;
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

/** The correction of an answer that was given. */
export function viewAnswered({
	servedId,
	number,
	challengeId,
	seed,
	value,
	result,
	isFocusLost,
	locale
}: Answered): AnsweredChallenge {
	const challenge = drawChallenge({ challengeId, seed });
	const { instruction, stimulus = null } = presentChallenge(challenge, locale, seed);
	return {
		servedId,
		number,
		instruction,
		stimulus,
		isFocusLost: isFocusLost && challenge.isFocused,
		correction: { ...presentCorrection(challenge, locale, seed, value), result }
	};
}

const listeners = new Listeners<[training: TrainingView, toldSocket?: string]>();

/** Calls the listener each time a training changed, in this process. Returns what stops it. */
export const onTrainingChanged = (
	listener: (training: TrainingView, toldSocket?: string) => void
) => listeners.add(listener);

/**
 * Tells the pages of its owner. After the commit of what changed it.
 *
 * @param toldSocket the page that hears it by the acknowledgement of its order
 */
export function announceTraining(training: TrainingView, toldSocket?: string): void {
	listeners.tell(training, toldSocket);
}
