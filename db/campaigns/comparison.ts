/** Campaigns that may be compared: those of an organization that ask for the same. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { campaigns } from '../schema/campaigns.ts';
import { analyse, type GroupAnalysis } from './analysis.ts';
import type { CampaignTarget } from './campaign-target.ts';

/** More make a chart that nobody reads. */
const MOST_CAMPAIGNS = 12;

/** The latest first; the campaign itself is one of them, when it is not too old. */
export async function compareCampaigns(
	organizationId: number,
	target: CampaignTarget
): Promise<(GroupAnalysis & { id: number; name: string; createdAt: number })[]> {
	const found = await db
		.select({ id: campaigns.id, name: campaigns.name, createdAt: campaigns.createdAt })
		.from(campaigns)
		.where(
			and(
				eq(campaigns.organizationId, organizationId),
				eq(campaigns.targetProfileId, target.profileId),
				isNull(campaigns.deletedAt)
			)
		)
		.orderBy(desc(campaigns.createdAt), desc(campaigns.id))
		.limit(MOST_CAMPAIGNS);
	return Promise.all(
		found.map(async (one) => ({ ...one, ...(await analyse(one.id, target, [])) }))
	);
}
