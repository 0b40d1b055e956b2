/** What the learners of an organization master, topic by topic, as of their last answers. */
import { sql } from 'drizzle-orm';
import { db } from '../connection.server.ts';

export interface TopicStatistics {
	tube: string;
	/** Learners of whom something is known there. */
	count: number;
	/** Mean of the highest levels known mastered, 0 for none. */
	mean: number;
}

export interface SchoolStatistics {
	topics: TopicStatistics[];
	/** Of what is counted; null when nothing is. */
	changedAt: number | null;
}

/**
 * Learners are those of its list that have an account, or who took part in one of its campaigns where it has none. What is
 * known of each is written with each of his answers: it is read here from its indexed rows, and is never older.
 */
export async function readStatistics(organizationId: number): Promise<SchoolStatistics> {
	const rows = await db.execute<{ tube: string; count: number; mean: number; changed: string }>(sql`
		with people as (
			select user_id from learners
			where organization_id = ${organizationId} and user_id is not null and disabled_at is null
			union
			select participations.user_id from participations
			join campaigns on campaigns.id = participations.campaign_id
			where campaigns.organization_id = ${organizationId} and campaigns.deleted_at is null
				and participations.deleted_at is null and participations.learner_id is null
		)
		select tube, count(*)::int as count, avg((knowledge ->> 'floor')::int)::float as mean,
			(extract(epoch from max(updated_at)) * 1000)::bigint::text as changed
		from tube_knowledge
		where user_id in (select user_id from people)
			and (knowledge ->> 'floor' <> '0' or knowledge ->> 'ceiling' is not null)
		group by tube`);
	return {
		topics: rows.map(({ tube, count, mean }) => ({ tube, count, mean })),
		changedAt: rows.length > 0 ? Math.max(...rows.map(({ changed }) => Number(changed))) : null
	};
}
