/** What a campaign asks for, for who reads its results. */
import { eq } from 'drizzle-orm';
import {
	remainingTarget,
	type CampaignBadge,
	type CampaignStage
} from '#engine/campaign/target-profile';
import { framework } from '#engine/content/framework.server';
import type { Target } from '#engine/training/target';
import { db } from '../connection.server.ts';
import { targetProfiles } from '../schema/campaigns.ts';

export interface CampaignTarget {
	profileId: number;
	name: string;
	stages: CampaignStage[];
	badges: CampaignBadge[];
	/** What the bank still holds of it. */
	target: Target;
	/** As it was made, in the order of the levels of participations. */
	tubes: string[];
}

/** Null for a collection of profiles. */
export async function findCampaignTarget(profileId: number | null): Promise<CampaignTarget | null> {
	if (profileId === null) return null;
	const [found] = await db.select().from(targetProfiles).where(eq(targetProfiles.id, profileId));
	const { name, stages, badges, tubes } = found!;
	return {
		...{ profileId, name, stages, badges },
		target: remainingTarget(framework, tubes),
		tubes: tubes.map(({ tube }) => tube)
	};
}
