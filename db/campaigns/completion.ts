/** A participation whose challenges are all answered: what it gives, and its sending. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { framework } from '#engine/content/framework.server';
import { resultOf, type SentResult } from '#engine/campaign/results';
import type { Knowledge, TubeKnowledge } from '#engine/training/knowledge';
import { profileOf } from '#engine/training/profile';
import { COMPETENCES } from '#engine/vocabulary';
import { recordAttestations } from '../attestations/obtaining.ts';
import type { Database, Transaction } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import { keepMoment, WORK } from '../classes/moments.ts';
import { noteLateAnswer, summaryOf } from '../classes/work.ts';
import { readSubjectKnowledge, type Training } from '../training/history.ts';
import { readKnowledge } from '../training/knowledge.ts';
import type { CampaignSubject } from '../training/subjects.ts';
import { lockCampaign } from './campaigns.ts';

/** In the transaction of the last answer: it waits for its sending, or is sent where the campaign still takes it. */
export async function completeParticipation(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject,
	at: number
): Promise<void> {
	const { participationId, campaignId } = subject;
	const { isSentAutomatically, archivedAt, deletedAt } = await lockCampaign(tx, campaignId);
	await tx
		.update(participations)
		// A pause that he answered in, on his way, is over for him.
		.set({ state: 'completed', completedAt: at, pausedAt: null })
		.where(eq(participations.id, participationId));
	const isClosed = archivedAt !== null || deletedAt !== null;
	if (isSentAutomatically && !isClosed) await sendTargetResult(tx, training, subject, at);
}

/**
 * From then on it is what its teacher has of it, whatever is learned later.
 *
 * @param keptAt when this is done, of what is sent as of an earlier instant
 */
export async function sendTargetResult(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject,
	at: number,
	keptAt = at
): Promise<void> {
	const { result, knowledge } = await readTargetResult(tx, training, subject);
	// A share of nothing is none: it must not count as 0 % in a class.
	const mastery = result.targeted > 0 ? result.mastery : null;
	const written = await send(tx, subject.participationId, at, {
		...{ mastery, result, knowledge },
		// What was learned elsewhere since his last answer is in what he sends.
		...summaryOf(subject, new Map(Object.entries(knowledge)))
	});
	await keepMoment(tx, subject.participationId, keptAt, training.answered, written);
}

/** An answer of before its work was taken in came late: what was sent has it too. */
export async function sendAgain(
	tx: Transaction,
	training: Training,
	subject: CampaignSubject,
	at: number
): Promise<void> {
	const { archivedAt, deletedAt } = await lockCampaign(tx, subject.campaignId);
	if (archivedAt !== null || deletedAt !== null) return;
	await noteLateAnswer(tx, training, subject);
	await sendTargetResult(tx, training, subject, training.endedAt!, at);
}

/** What a campaign would give if it were sent now. */
export async function readTargetResult(
	connection: Database | Transaction,
	training: Training,
	subject: CampaignSubject
) {
	const knowledge = await readSubjectKnowledge(connection, training, subject);
	return {
		result: { of: 'target' as const, ...resultOf(subject.target, knowledge, subject) },
		knowledge: Object.fromEntries(knowledge)
	};
}

/** The whole profile as it is now. */
export async function sendProfile(
	tx: Transaction,
	participationId: number,
	userId: string,
	at: number
): Promise<void> {
	const { knowledge } = await readKnowledge(tx, userId);
	// What was known before there were attestations is seen now.
	await recordAttestations(tx, userId, knowledge, at);
	await send(tx, participationId, at, {
		mastery: null,
		result: profileResult(knowledge),
		knowledge: Object.fromEntries(knowledge)
	});
}

export function profileResult(knowledge: Knowledge): SentResult {
	const { pix, competences, certifiability } = profileOf(framework, knowledge);
	return {
		of: 'profile',
		pix,
		isCertifiable: certifiability.certifiable,
		competences: COMPETENCES.map((code) => {
			const { level, pix } = competences.get(code)!;
			return { code, level, pix };
		})
	};
}

function send(
	tx: Transaction,
	participationId: number,
	at: number,
	sent: {
		mastery: number | null;
		result: SentResult;
		knowledge: Record<string, TubeKnowledge>;
	} & Partial<ReturnType<typeof summaryOf>>
) {
	return (
		tx
			.update(participations)
			.set({ state: 'sent', sentAt: at, version: sql`${participations.version} + 1`, ...sent })
			// Deleted meanwhile, it gives nothing to anybody.
			.where(and(eq(participations.id, participationId), isNull(participations.deletedAt)))
			.returning(WORK)
	);
}
