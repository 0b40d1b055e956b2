/** The campaigns of an organization, as its teachers look for them. */
import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { CampaignKind } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import { campaigns } from '../schema/campaigns.ts';
import { folded, wordsOf } from '../text-search.ts';

export const PAGE_SIZE = 25;

export interface CampaignSearch {
	/** Words of the name or of the code; case and accents apart. */
	text: string;
	/** Null for those of everybody. */
	ownerId: string | null;
	isArchived: boolean;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedCampaign {
	id: number;
	name: string;
	code: string;
	kind: CampaignKind;
	owner: string;
	createdAt: number;
	/** People, whatever the number of their participations. */
	participantCount: number;
	sentCount: number;
}

export interface CampaignPage {
	campaigns: ListedCampaign[];
	foundCount: number;
	page: number;
	lastPage: number;
}

const written = folded(sql`${campaigns.name} || ' ' || ${campaigns.code}`);

/** The latest first. */
export async function listCampaigns(
	organizationId: number,
	{ text, ownerId, isArchived, page }: CampaignSearch
): Promise<CampaignPage> {
	const { archivedAt } = campaigns;
	const condition = and(
		eq(campaigns.organizationId, organizationId),
		isNull(campaigns.deletedAt),
		isArchived ? isNotNull(archivedAt) : isNull(archivedAt),
		ownerId === null ? undefined : eq(campaigns.ownerId, ownerId),
		...wordsOf(text).map((word) => sql`strpos(${written}, ${word}) > 0`)
	);
	const [found] = await db.select({ count: count() }).from(campaigns).where(condition);
	const lastPage = Math.max(1, Math.ceil(found!.count / PAGE_SIZE));
	const shown = Math.min(page, lastPage);
	const listed = await db
		.select({
			id: campaigns.id,
			name: campaigns.name,
			code: campaigns.code,
			kind: campaigns.kind,
			owner: sql<string>`${fullName(users)}`,
			createdAt: campaigns.createdAt,
			participantCount: countPeople(),
			sentCount: countPeople(sql`and sent_at is not null`)
		})
		.from(campaigns)
		.innerJoin(users, eq(users.id, campaigns.ownerId))
		.where(condition)
		.orderBy(desc(campaigns.createdAt), desc(campaigns.id))
		.limit(PAGE_SIZE)
		.offset((shown - 1) * PAGE_SIZE);
	return { campaigns: listed, foundCount: found!.count, page: shown, lastPage };
}

/** Who took part and was not deleted, of a campaign of the statement. */
function countPeople(which = sql``) {
	return sql<number>`(
		select count(distinct user_id) from participations
		where campaign_id = ${campaigns}.id and deleted_at is null ${which}
	)::int`;
}

/** How many take part, how many sent, and how many participations that makes. */
export async function countParticipations(
	campaignId: number
): Promise<{ participantCount: number; sentCount: number; participationCount: number }> {
	const [counted] = await db
		.select({
			participantCount: countPeople(),
			sentCount: countPeople(sql`and sent_at is not null`),
			participationCount: sql<number>`(
				select count(*) from participations where campaign_id = ${campaigns}.id and deleted_at is null
			)::int`
		})
		.from(campaigns)
		.where(eq(campaigns.id, campaignId));
	return counted!;
}
