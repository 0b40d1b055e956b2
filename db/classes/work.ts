/** Where a pupil is in a campaign, written with each of his answers for whoever watches his class. */
import { asc, eq, sql } from 'drizzle-orm';
import { progressOf } from '#engine/campaign/results';
import { writeLevels } from '#engine/classroom/class-row';
import { patienceFor, reliableTime } from '#engine/classroom/rhythm';
import { NOTHING_KNOWN, skillKnowledge, type Knowledge } from '#engine/training/knowledge';
import { surpriseOf, type ObservedAnswer } from '#engine/training/surprise';
import type { Skill } from '#engine/training/target';
import type { Transaction } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import { trainingAnswers, trainingChallenges } from '../schema/trainings.ts';
import { findBankChallenge, type Training } from '../training/history.ts';
import type { CampaignSubject } from '../training/subjects.ts';
import { typicalTimeOf } from './challenge-times.ts';

/**
 * In the transaction of the answer, once the next challenge is served.
 *
 * @param knowledge what the choice of that challenge started from
 */
export async function renewWork(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject,
	knowledge: Knowledge
): Promise<void> {
	const { asked, answers, lastAt } = await readAnswers(tx, training.id);
	const skill = asked && findBankChallenge(asked.challengeId)?.skill;
	const tube = skill && subject.target.byId.get(skill)?.tube;
	await tx
		.update(participations)
		.set({
			...summaryOf(subject, knowledge),
			askedTube: tube ? subject.tubes.findIndex((one) => one.tube === tube) : null,
			askedAt: asked?.servedAt ?? null,
			strangeAt: asked
				? asked.servedAt + patienceFor(typicalTimeOf(asked.challengeId), answers)
				: null,
			needsHelp: asked ? surpriseOf(answers).needsHelp : null,
			lastActivityAt: lastAt ?? training.startedAt,
			version: sql`${participations.version} + 1`
		})
		.where(eq(participations.id, subject.participationId));
}

/** What is known of what a campaign targets, as its board shows it. */
export function summaryOf(
	{ target, tubes }: CampaignSubject,
	knowledge: Knowledge
): { progress: number; validated: number; levels: string } {
	const isValidated = (skill: Skill) => skillKnowledge(knowledge, skill).status === 'validated';
	return {
		progress: progressOf(target, knowledge),
		validated: target.skills.filter(isValidated).length,
		levels: writeLevels(tubes.map(({ tube }) => knowledge.get(tube) ?? NOTHING_KNOWN))
	};
}

/** What is asked, and what was answered before, the oldest first. */
async function readAnswers(tx: Transaction, trainingId: number) {
	const served = await tx
		.select({
			challengeId: trainingChallenges.challengeId,
			state: trainingChallenges.state,
			chance: trainingChallenges.chance,
			servedAt: trainingChallenges.servedAt,
			begunAt: trainingChallenges.begunAt,
			result: trainingAnswers.result,
			answeredAt: trainingAnswers.answeredAt
		})
		.from(trainingChallenges)
		.leftJoin(trainingAnswers, eq(trainingAnswers.servedId, trainingChallenges.id))
		.where(eq(trainingChallenges.trainingId, trainingId))
		.orderBy(asc(trainingChallenges.id));
	const answers = served.flatMap((one): ObservedAnswer[] => {
		const { challengeId, chance, result, answeredAt } = one;
		// What nothing was expected of, or left the bank, is no surprise.
		if (!result || answeredAt === null || chance === null || !findBankChallenge(challengeId)) {
			return [];
		}
		const milliseconds = reliableTime(answeredAt - (one.begunAt ?? one.servedAt));
		return [
			{
				right: result === 'ok',
				chance,
				...(milliseconds !== null && {
					time: { milliseconds, ...typicalTimeOf(challengeId) }
				})
			}
		];
	});
	return {
		answers,
		asked: served.find(({ state }) => state === 'asked') ?? null,
		lastAt: served.findLast(({ answeredAt }) => answeredAt !== null)?.answeredAt ?? null
	};
}
