/** Where a pupil is in a campaign, written with each of his answers for whoever watches his class. */
import { eq, sql } from 'drizzle-orm';
import { progressOf } from '#engine/campaign/results';
import { writeAnswers } from '#engine/classroom/answer-line';
import { writeLevels } from '#engine/classroom/class-row';
import { patienceFor, reliableTime } from '#engine/classroom/rhythm';
import { NOTHING_KNOWN, skillKnowledge, type Knowledge } from '#engine/training/knowledge';
import { surpriseOf, type ObservedAnswer } from '#engine/training/surprise';
import type { Skill } from '#engine/training/target';
import type { Transaction } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import {
	findBankChallenge,
	listServed,
	type ServedChallenge,
	type Training
} from '../training/history.ts';
import type { CampaignSubject } from '../training/subjects.ts';
import { typicalTimeOf } from './challenge-times.ts';
import { keepMoment, WORK } from './moments.ts';

/**
 * What a participation shows of its pupil's work.
 *
 * @param knowledge what the choice of the challenge that is asked started from
 * @param served by his training, what is asked now included
 */
export function workOf(
	{ startedAt }: Training,
	subject: CampaignSubject,
	knowledge: Knowledge,
	served: readonly ServedChallenge[]
) {
	const answers = observedAnswers(served);
	const asked = served.find(({ state }) => state === 'asked') ?? null;
	return {
		...summaryOf(subject, knowledge),
		answers: answersLine(served, subject),
		askedTube: asked && placeOf(asked.challengeId, subject),
		askedAt: asked?.servedAt ?? null,
		strangeAt: asked
			? asked.servedAt + Math.floor(patienceFor(typicalTimeOf(asked.challengeId), answers))
			: null,
		needsHelp: asked ? surpriseOf(answers).needsHelp : null,
		lastActivityAt: lastAnswerAt(served) ?? startedAt
	};
}

/** In the transaction of what changed it. */
export async function renewWork(
	tx: Transaction,
	{ answered }: Training,
	{ participationId }: CampaignSubject,
	work: ReturnType<typeof workOf>,
	at: number
): Promise<void> {
	const written = await tx
		.update(participations)
		.set({ ...work, version: sql`${participations.version} + 1` })
		.where(eq(participations.id, participationId))
		.returning(WORK);
	await keepMoment(tx, participationId, at, answered, written);
}

/** An answer that came after its work was taken in. */
export async function noteLateAnswer(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject
): Promise<void> {
	const served = await listServed(tx, [training.id]);
	await tx
		.update(participations)
		.set({ answers: answersLine(served, subject), lastActivityAt: lastAnswerAt(served) })
		.where(eq(participations.id, subject.participationId));
}

function answersLine(served: readonly ServedChallenge[], subject: CampaignSubject): string {
	return writeAnswers(
		served.flatMap(({ challengeId, result }) =>
			result ? [{ result, tube: placeOf(challengeId, subject) }] : []
		)
	);
}

function lastAnswerAt(served: readonly ServedChallenge[]): number | null {
	return served.findLast(({ answeredAt }) => answeredAt !== null)?.answeredAt ?? null;
}

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

function observedAnswers(served: readonly ServedChallenge[]): ObservedAnswer[] {
	return served.flatMap((one): ObservedAnswer[] => {
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
}
