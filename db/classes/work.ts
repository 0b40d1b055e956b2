/** Where a pupil is in a campaign, written with each of his answers for whoever watches his class. */
import { asc, eq, sql } from 'drizzle-orm';
import { progressOf } from '#engine/campaign/results';
import { writeAnswers } from '#engine/classroom/answer-line';
import { writeLevels } from '#engine/classroom/class-row';
import { patienceFor, reliableTime } from '#engine/classroom/rhythm';
import { NOTHING_KNOWN, skillKnowledge, type Knowledge } from '#engine/training/knowledge';
import { surpriseOf, type ObservedAnswer } from '#engine/training/surprise';
import type { Skill } from '#engine/training/target';
import type { AnswerResult } from '#engine/vocabulary';
import type { Transaction } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import { trainingAnswers, trainingChallenges } from '../schema/trainings.ts';
import { findBankChallenge, type Training } from '../training/history.ts';
import type { CampaignSubject } from '../training/subjects.ts';
import { typicalTimeOf } from './challenge-times.ts';
import { keepMoment, WORK } from './moments.ts';

/**
 * In the transaction of the answer, once the next challenge is served.
 *
 * @param knowledge what the choice of that challenge started from
 */
export async function renewWork(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject,
	knowledge: Knowledge,
	at: number
): Promise<void> {
	const { asked, answers, listed, lastAt } = await readServed(tx, training.id);
	const written = await tx
		.update(participations)
		.set({
			...summaryOf(subject, knowledge),
			answers: answersLine(listed, subject),
			askedTube: asked && placeOf(asked.challengeId, subject),
			askedAt: asked?.servedAt ?? null,
			strangeAt: asked
				? asked.servedAt + patienceFor(typicalTimeOf(asked.challengeId), answers)
				: null,
			needsHelp: asked ? surpriseOf(answers).needsHelp : null,
			lastActivityAt: lastAt ?? training.startedAt,
			version: sql`${participations.version} + 1`
		})
		.where(eq(participations.id, subject.participationId))
		.returning(WORK);
	await keepMoment(tx, subject.participationId, at, training.answered, written);
}

/** An answer that came after its work was taken in. */
export async function noteLateAnswer(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject
): Promise<void> {
	const { listed, lastAt } = await readServed(tx, training.id);
	await tx
		.update(participations)
		.set({ answers: answersLine(listed, subject), lastActivityAt: lastAt })
		.where(eq(participations.id, subject.participationId));
}

type GivenAnswer = { challengeId: string; result: AnswerResult };

const answersLine = (listed: readonly GivenAnswer[], subject: CampaignSubject) =>
	writeAnswers(
		listed.map(({ challengeId, result }) => ({ result, tube: placeOf(challengeId, subject) }))
	);

/** Of the tube of a challenge among those targeted; null when the bank, or the target, does not hold it any more. */
function placeOf(challengeId: string, { target, tubes }: CampaignSubject): number | null {
	const skill = findBankChallenge(challengeId)?.skill;
	const tube = skill && target.byId.get(skill)?.tube;
	return tube ? tubes.findIndex((one) => one.tube === tube) : null;
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
async function readServed(tx: Transaction, trainingId: number) {
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
	const listed = served.flatMap(({ challengeId, result }) =>
		result ? [{ challengeId, result }] : []
	);
	return {
		answers,
		listed,
		asked: served.find(({ state }) => state === 'asked') ?? null,
		lastAt: served.findLast(({ answeredAt }) => answeredAt !== null)?.answeredAt ?? null
	};
}
