/** What somebody answered in his trainings of a competence, as the choice of challenges reads it. */
import { and, asc, desc, eq } from 'drizzle-orm';
import { framework } from '#engine/content/framework.server';
import { DAY, DAYS_BEFORE_IMPROVING, type SkillAnswer } from '#engine/training/knowledge';
import type { TrainingState } from '#engine/training/next-skill';
import type { TrainingChallenge } from '#engine/training/target';
import type { CompetenceCode } from '#engine/vocabulary';
import type { Database, Transaction } from '../connection.server.ts';
import {
	competenceResets,
	trainingAnswers,
	trainingChallenges,
	trainings
} from '../schema/trainings.ts';

export type Training = typeof trainings.$inferSelect;

interface BankChallenge extends TrainingChallenge {
	skill: string;
}

const challenges = new Map<string, BankChallenge>(
	framework.skills.flatMap((skill) =>
		skill.challenges.map((challenge) => [challenge.id, { ...challenge, skill: skill.id }] as const)
	)
);

/** The place of a challenge in the framework, null when the bank does not hold it any more. */
export function findBankChallenge(id: string): BankChallenge | null {
	return challenges.get(id) ?? null;
}

export async function findLastReset(
	connection: Database | Transaction,
	userId: string,
	competence: CompetenceCode
): Promise<number> {
	const [reset] = await connection
		.select({ at: competenceResets.resetAt })
		.from(competenceResets)
		.where(and(eq(competenceResets.userId, userId), eq(competenceResets.competence, competence)))
		.orderBy(desc(competenceResets.id))
		.limit(1);
	return reset?.at ?? -Infinity;
}

/**
 * Where a training is: all that was answered in its competence since the last reset, and what it asked itself. One that
 * improves has forgotten the failures that were old when it began. Challenges that left the bank are left out.
 */
export async function readTrainingState(
	connection: Database | Transaction,
	training: Training
): Promise<TrainingState> {
	const { userId, competence } = training;
	const resetAt = await findLastReset(connection, userId, competence);
	const answered = await connection
		.select({
			trainingId: trainings.id,
			challengeId: trainingChallenges.challengeId,
			result: trainingAnswers.result,
			at: trainingAnswers.answeredAt
		})
		.from(trainingAnswers)
		.innerJoin(trainingChallenges, eq(trainingChallenges.id, trainingAnswers.servedId))
		.innerJoin(trainings, eq(trainings.id, trainingAnswers.trainingId))
		.where(and(eq(trainings.userId, userId), eq(trainings.competence, competence)))
		.orderBy(asc(trainingAnswers.servedId));
	const known = answered.flatMap((one) => {
		const challenge = findBankChallenge(one.challengeId);
		return challenge && one.at > resetAt ? [{ ...one, challenge }] : [];
	});
	const isForgotten = ({ result, at }: { result: string; at: number }) =>
		training.isImproving &&
		result !== 'ok' &&
		at < training.startedAt &&
		training.startedAt - at >= DAYS_BEFORE_IMPROVING * DAY;
	return {
		seed: training.seed,
		events: known
			.filter((one) => !isForgotten(one))
			.map(({ challenge: { skill, guessing }, result, at }): SkillAnswer => ({
				kind: 'answer',
				skill,
				result,
				at,
				guessing
			})),
		asked: known
			.filter(({ trainingId }) => trainingId === training.id)
			.map(({ challenge: { id, skill, timed } }) => ({ challenge: id, skill, timed }))
	};
}
