/** One participation, as the teachers of its campaign read it. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { SentResult } from '#engine/campaign/results';
import type { ParticipationState } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';

export interface Participant {
	id: number;
	number: number;
	firstName: string;
	lastName: string;
	division: string | null;
	studentNumber: string | null;
	participantId: string | null;
	state: ParticipationState;
	/** Whole percents. */
	progress: number;
	startedAt: number;
	sentAt: number | null;
	/** Null until it is sent. */
	result: SentResult | null;
	/** Those of the same person in this campaign, the first one first. */
	participations: { id: number; number: number; sentAt: number | null }[];
}

/** Null when it is not of this campaign, or was deleted. */
export async function findParticipant(
	campaignId: number,
	participationId: number
): Promise<Participant | null> {
	const p = participations;
	const ofCampaign = and(eq(p.campaignId, campaignId), isNull(p.deletedAt));
	const [found] = await db
		.select({
			id: p.id,
			number: p.number,
			userId: p.userId,
			firstName: sql<string>`coalesce(${learners.firstName}, ${users.firstName})`,
			lastName: sql<string>`coalesce(${learners.lastName}, ${users.lastName})`,
			division: learners.division,
			studentNumber: learners.studentNumber,
			participantId: p.participantId,
			state: p.state,
			progress: p.progress,
			startedAt: p.startedAt,
			sentAt: p.sentAt,
			result: p.result
		})
		.from(p)
		.innerJoin(users, eq(users.id, p.userId))
		.leftJoin(learners, eq(learners.id, p.learnerId))
		.where(and(ofCampaign, eq(p.id, participationId)));
	if (!found) return null;
	const { userId, ...participant } = found;
	const all = await db
		.select({ id: p.id, number: p.number, sentAt: p.sentAt })
		.from(p)
		.where(and(ofCampaign, eq(p.userId, userId)))
		.orderBy(asc(p.number));
	return { ...participant, participations: all };
}
