/** Who began and who sent in a campaign, day by day, and where everybody is. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { fillDays, type DayActivity } from '#engine/campaign/aggregates';
import { SERVICE_TIME_ZONE } from '#engine/center/local-time';
import { PARTICIPATION_STATES, type ParticipationState } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';

export interface CampaignActivity {
	days: DayActivity[];
	/** People, each by his last participation. */
	states: Record<ParticipationState, number>;
	participantCount: number;
}

/** Days are those of the service. */
export async function readActivity(campaignId: number): Promise<CampaignActivity> {
	const p = participations;
	const ofCampaign = and(eq(p.campaignId, campaignId), isNull(p.deletedAt));
	const dayOf = (column: typeof p.startedAt | typeof p.sentAt) =>
		sql<string>`to_char(${column} at time zone ${sql.raw(`'${SERVICE_TIME_ZONE}'`)}, 'YYYY-MM-DD')`;
	const perDay = (column: typeof p.startedAt | typeof p.sentAt) =>
		db
			.select({ day: dayOf(column), count: sql<number>`count(*)::int` })
			.from(p)
			.where(and(ofCampaign, sql`${column} is not null`))
			.groupBy(sql`1`);
	const last = db
		.selectDistinctOn([p.userId], { state: p.state })
		.from(p)
		.where(ofCampaign)
		.orderBy(p.userId, sql`${p.number} desc`)
		.as('last');
	const [started, sent, states] = await Promise.all([
		perDay(p.startedAt),
		perDay(p.sentAt),
		db
			.select({ state: last.state, count: sql<number>`count(*)::int` })
			.from(last)
			.groupBy(last.state)
	]);
	const days = new Map<string, DayActivity>();
	const dayIn = (day: string) => days.get(day) ?? { day, started: 0, sent: 0 };
	for (const { day, count } of started) days.set(day, { ...dayIn(day), started: count });
	for (const { day, count } of sent) days.set(day, { ...dayIn(day), sent: count });
	const counted = new Map(states.map(({ state, count }) => [state, count]));
	return {
		days: fillDays([...days.values()]),
		states: Object.fromEntries(
			PARTICIPATION_STATES.map((state) => [state, counted.get(state) ?? 0])
		) as Record<ParticipationState, number>,
		participantCount: states.reduce((sum, { count }) => sum + count, 0)
	};
}
