/** What is now true of a training, for the pages of its owner; and the news of it. */
import { and, asc, desc, eq } from 'drizzle-orm';
import { getChallenge, holdsChallenge } from '#engine/content/bank.server';
import { presentCorrection, type PresentedCorrection } from '#engine/content/correction.server';
import { framework } from '#engine/content/framework.server';
import { presentChallenge, type PresentedChallenge } from '#engine/content/presentation.server';
import { profileOf, type CompetenceScore } from '#engine/training/profile';
import type { CompetenceCode, TrainingState } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { readKnowledge } from './knowledge.ts';

export interface TrainingView extends Pick<CompetenceScore, 'pix' | 'level' | 'pixAhead'> {
	trainingId: number;
	competence: CompetenceCode;
	/** Pages keep the highest. */
	version: number;
	state: TrainingState;
	answered: number;
	/** Null once the training is over. */
	challenge: { servedId: number; number: number; presented: PresentedChallenge } | null;
}

/** A challenge of the training that was answered. */
export interface AnsweredChallenge {
	number: number;
	instruction: string;
	correction: PresentedCorrection;
}

/** Of its owner, null for anybody else. */
export async function readTraining(
	trainingId: number,
	userId: string,
	connection: Database | Transaction = db
): Promise<TrainingView | null> {
	const [found] = await connection
		.select()
		.from(trainings)
		.leftJoin(
			trainingChallenges,
			and(eq(trainingChallenges.trainingId, trainings.id), eq(trainingChallenges.state, 'asked'))
		)
		.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)));
	if (!found) return null;
	const { competence, version, state, answered, locale } = found.trainings;
	const asked = state === 'started' ? found.training_challenges : null;
	const { knowledge } = await readKnowledge(connection, userId);
	const { pix, level, pixAhead } = profileOf(framework, knowledge).competences.get(competence)!;
	return {
		trainingId,
		competence,
		version,
		state,
		answered,
		pix,
		level,
		pixAhead,
		challenge: asked && {
			servedId: asked.id,
			number: asked.number,
			presented: presentChallenge(getChallenge(asked.challengeId), locale, asked.seed)
		}
	};
}

/** The last ones answered, the oldest first. */
export async function listAnswered(
	trainingId: number,
	userId: string,
	most: number
): Promise<AnsweredChallenge[]> {
	const answered = await selectAnswered(db)
		.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)))
		.orderBy(desc(trainingAnswers.servedId))
		.limit(most);
	return answered
		.filter(({ challengeId }) => holdsChallenge(challengeId))
		.map(viewOf)
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
			number: trainingChallenges.number,
			challengeId: trainingChallenges.challengeId,
			seed: trainingChallenges.seed,
			value: trainingAnswers.value,
			locale: trainings.locale
		})
		.from(trainingAnswers)
		.innerJoin(trainingChallenges, eq(trainingChallenges.id, trainingAnswers.servedId))
		.innerJoin(trainings, eq(trainings.id, trainingAnswers.trainingId));
}

type Answered = Awaited<ReturnType<typeof selectAnswered>>[number];

function viewOf({ number, challengeId, seed, value, locale }: Answered): AnsweredChallenge {
	const challenge = getChallenge(challengeId);
	return {
		number,
		instruction: presentChallenge(challenge, locale, seed).instruction,
		correction: presentCorrection(challenge, locale, seed, value)
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
