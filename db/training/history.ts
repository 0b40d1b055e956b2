/** Where a training is, as the choice of challenges reads it. */
import { asc, eq } from 'drizzle-orm';
import { framework } from '#engine/content/framework.server';
import {
	NOTHING_KNOWN,
	knowledgeOf,
	targetedKnowledge,
	withAnswer,
	type Knowledge,
	type SkillAnswer,
	type TubeKnowledge
} from '#engine/training/knowledge';
import type { TrainingState } from '#engine/training/next-skill';
import type { Target, TrainingChallenge } from '#engine/training/target';
import type { AnswerResult } from '#engine/vocabulary';
import type { Database, Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { trainingAnswers, trainingChallenges, type trainings } from '../schema/trainings.ts';
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

/** A challenge that a training asked, with its answer once it has one. */
export type StoredChallenge = Awaited<ReturnType<typeof listServed>>[number];

/** The same, which may be about to be written. */
export type ServedChallenge = Omit<StoredChallenge, 'id'>;

/** What these trainings asked, of each the oldest first. */
export function listServed(connection: Database | Transaction, trainingIds: readonly number[]) {
	return connection
		.select({
			id: trainingChallenges.id,
			trainingId: trainingChallenges.trainingId,
			number: trainingChallenges.number,
			challengeId: trainingChallenges.challengeId,
			seed: trainingChallenges.seed,
			state: trainingChallenges.state,
			chance: trainingChallenges.chance,
			servedAt: trainingChallenges.servedAt,
			begunAt: trainingChallenges.begunAt,
			key: trainingAnswers.key,
			result: trainingAnswers.result,
			answeredAt: trainingAnswers.answeredAt
		})
		.from(trainingChallenges)
		.leftJoin(trainingAnswers, eq(trainingAnswers.servedId, trainingChallenges.id))
		.where(isAmong(trainingChallenges.trainingId, trainingIds))
		.orderBy(asc(trainingChallenges.id));
}

/**
 * Where a training is: what is known of the tubes that it targets, and what it asked itself. What was forgotten since (a
 * reset, or another training that improves) can be asked again. Challenges that left the bank are left out.
 *
 * @param knowledge of these tubes
 */
export function trainingState(
	{ seed }: Training,
	{ target }: Subject,
	knowledge: Knowledge,
	served: readonly ServedChallenge[]
): TrainingState {
	const isRemembered = ({ skill }: GivenAnswer) => {
		const { tube, level } = target.byId.get(skill)!;
		return knowledge.get(tube)?.latest.some((one) => one.level === level);
	};
	return {
		seed,
		knowledge,
		asked: givenAnswers(target, served)
			.filter(isRemembered)
			.map(({ challenge, skill, timed }) => ({ challenge, skill, timed }))
	};
}

/**
 * What is known of the tubes that a training targets. An exam knows of its own answers alone, and nobody else knows of
 * them.
 *
 * @param known of its pupil
 */
export function subjectKnowledge(
	{ isExam }: Training,
	{ target }: Subject,
	known: Knowledge,
	served: readonly ServedChallenge[]
): Knowledge {
	return isExam
		? knowledgeOf(target, givenAnswers(target, served))
		: targetedKnowledge(target, known);
}

/** As `subjectKnowledge`, read. */
export async function readSubjectKnowledge(
	connection: Database | Transaction,
	training: Training,
	subject: Subject,
	served?: readonly ServedChallenge[]
): Promise<Knowledge> {
	const { isExam, id, userId } = training;
	if (isExam) {
		const own = served ?? (await listServed(connection, [id]));
		return subjectKnowledge(training, subject, new Map(), own);
	}
	const { knowledge } = await readKnowledge(connection, userId);
	return subjectKnowledge(training, subject, knowledge, []);
}

/** What an answer teaches: the tube of its challenge as it is known from then on, and all that is. */
export function learnedFrom(
	known: Knowledge,
	challengeId: string,
	result: AnswerResult,
	at: number
): { tube: string; knowledge: TubeKnowledge; known: Knowledge } {
	const { skill, guessing } = findBankChallenge(challengeId)!;
	const { tube, level } = framework.byId.get(skill)!;
	const before = known.get(tube) ?? NOTHING_KNOWN;
	const knowledge = withAnswer(before, { level, right: result === 'ok', at, guessing });
	return { tube, knowledge, known: new Map([...known, [tube, knowledge]]) };
}

type GivenAnswer = SkillAnswer & { challenge: string; timed: boolean };

/** The answers of a training, the oldest first. */
function givenAnswers(target: Target, served: readonly ServedChallenge[]): GivenAnswer[] {
	return served.flatMap(({ challengeId, result, answeredAt }): GivenAnswer[] => {
		const challenge = findBankChallenge(challengeId);
		if (!result || !challenge || !target.byId.has(challenge.skill)) return [];
		const { skill, guessing, timed } = challenge;
		return [{ skill, result, at: answeredAt!, guessing, challenge: challengeId, timed }];
	});
}
