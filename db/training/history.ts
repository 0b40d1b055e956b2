/** Where a training is, as the choice of challenges reads it. */
import { asc, eq } from 'drizzle-orm';
import { framework } from '#engine/content/framework.server';
import {
	knowledgeOf,
	targetedKnowledge,
	type Knowledge,
	type SkillAnswer
} from '#engine/training/knowledge';
import type { TrainingState } from '#engine/training/next-skill';
import type { TrainingChallenge } from '#engine/training/target';
import type { Database, Transaction } from '../connection.server.ts';
import { trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { readKnowledge } from './knowledge.ts';
import type { Subject } from './subjects.ts';

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

/**
 * Where a training is: what is known of the tubes that it targets, and what it asked itself. What was forgotten since (a
 * reset, or another training that improves) can be asked again. Challenges that left the bank are left out.
 */
export async function readTrainingState(
	connection: Database | Transaction,
	training: Training,
	subject: Subject
): Promise<TrainingState> {
	const answered = await listAnswers(connection, training, subject);
	const knowledge = await readSubjectKnowledge(connection, training, subject, answered);
	const isRemembered = ({ skill }: GivenAnswer) => {
		const { tube, level } = subject.target.byId.get(skill)!;
		return knowledge.get(tube)?.latest.some((one) => one.level === level);
	};
	return {
		seed: training.seed,
		knowledge,
		asked: answered
			.filter(isRemembered)
			.map(({ challenge, skill, timed }) => ({ challenge, skill, timed }))
	};
}

/**
 * What is known of the tubes that a training targets. An exam knows of its own answers alone, and nobody else knows of
 * them.
 *
 * @param answered in it, where that was read already
 */
export async function readSubjectKnowledge(
	connection: Database | Transaction,
	training: Training,
	subject: Subject,
	answered?: GivenAnswer[]
): Promise<Knowledge> {
	const { target } = subject;
	if (training.isExam) {
		return knowledgeOf(target, answered ?? (await listAnswers(connection, training, subject)));
	}
	return targetedKnowledge(target, (await readKnowledge(connection, training.userId)).knowledge);
}

type GivenAnswer = SkillAnswer & { challenge: string; timed: boolean };

/** What was answered in a training, the oldest first. */
async function listAnswers(
	connection: Database | Transaction,
	training: Training,
	{ target }: Subject
): Promise<GivenAnswer[]> {
	const answers = await connection
		.select({
			challengeId: trainingChallenges.challengeId,
			result: trainingAnswers.result,
			at: trainingAnswers.answeredAt
		})
		.from(trainingAnswers)
		.innerJoin(trainingChallenges, eq(trainingChallenges.id, trainingAnswers.servedId))
		.where(eq(trainingAnswers.trainingId, training.id))
		.orderBy(asc(trainingAnswers.servedId));
	return answers.flatMap(({ challengeId, result, at }): GivenAnswer[] => {
		const challenge = findBankChallenge(challengeId);
		if (!challenge || !target.byId.has(challenge.skill)) return [];
		const { skill, guessing, timed } = challenge;
		return [{ skill, result, at, guessing, challenge: challengeId, timed }];
	});
}
