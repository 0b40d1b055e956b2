/** Groups beside each other: the classes of a campaign, and the campaigns of an organization that ask for the same. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { campaigns } from '../schema/campaigns.ts';
import { positionsOf, readSentFloors, type GroupPosition, type SentFloors } from './analysis.ts';
import type { CampaignTarget } from './campaign-target.ts';

/** More make a chart that nobody reads. */
const MOST_CAMPAIGNS = 12;

export interface Comparison {
	/** In their order. */
	divisions: (GroupPosition & { division: string })[];
	/** The latest first; the campaign itself is one of them, when it is not too old. */
	campaigns: (GroupPosition & { id: number; name: string })[];
}

export async function compareGroups(
	organizationId: number,
	campaignId: number,
	target: CampaignTarget
): Promise<Comparison> {
	const [sent, alike] = await Promise.all([
		readSentFloors(campaignId, []),
		listAlike(organizationId, target)
	]);
	const divisions = byDivision(sent);
	const others = await Promise.all(
		alike.map(({ id }) => (id === campaignId ? sent : readSentFloors(id, [])))
	);
	const ofDivisions = positionsOf(
		target,
		divisions.map(([, of]) => of)
	);
	const ofCampaigns = positionsOf(target, others);
	return {
		divisions: divisions.map(([division], i) => ({ division, ...ofDivisions[i]! })),
		campaigns: alike.map((one, i) => ({ ...one, ...ofCampaigns[i]! }))
	};
}

function byDivision(sent: readonly SentFloors[]): [string, SentFloors[]][] {
	const divisions = new Map<string, SentFloors[]>();
	for (const one of sent) {
		if (!one.division) continue;
		const known = divisions.get(one.division);
		if (known) known.push(one);
		else divisions.set(one.division, [one]);
	}
	const { compare } = new Intl.Collator('fr', { numeric: true });
	return [...divisions].sort(([a], [b]) => compare(a, b));
}

async function listAlike(
	organizationId: number,
	{ profileId }: CampaignTarget
): Promise<{ id: number; name: string }[]> {
	return db
		.select({ id: campaigns.id, name: campaigns.name })
		.from(campaigns)
		.where(
			and(
				eq(campaigns.organizationId, organizationId),
				eq(campaigns.targetProfileId, profileId),
				isNull(campaigns.deletedAt)
			)
		)
		.orderBy(desc(campaigns.createdAt), desc(campaigns.id))
		.limit(MOST_CAMPAIGNS);
}
