/** What was sent in a campaign, as its teachers look for it: the last sending of each person, found, counted, page by page. */
import { and, eq, isNotNull, isNull, ne, not, sql, type SQL } from 'drizzle-orm';
import { bandLimits, evolutionOf, fillCounts, MASTERY_BANDS } from '#engine/campaign/aggregates';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';
import { folded, wordsOf } from '../text-search.ts';

export const RESULTS_PAGE_SIZE = 25;

export interface ResultSearch {
	/** Words of the names, of the student number or of what the campaign knows somebody by; case and accents apart. */
	text: string;
	/** Empty for all of them. */
	divisions: readonly string[];
	/** All of them are obtained. */
	badges: readonly string[];
	/** None of them is. */
	missingBadges: readonly string[];
	/** 0 for none reached; null for any. */
	stage: number | null;
	/** Of mastery, see `bandOf`; null for any. */
	band: number | null;
	isCertifiable: boolean | null;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedResult {
	/** The last one that was sent. */
	participationId: number;
	firstName: string;
	lastName: string;
	division: string | null;
	studentNumber: string | null;
	participantId: string | null;
	mastery: number | null;
	/** From 1; null for none. */
	stage: number | null;
	badges: string[];
	pix: number | null;
	isCertifiable: boolean | null;
	certifiableCompetences: number | null;
	sentAt: number | null;
	sendingCount: number;
	/** Points or pix more than the sending before. */
	evolution: number | null;
}

export interface ResultPage {
	results: ListedResult[];
	foundCount: number;
	page: number;
	lastPage: number;
	/** Below: of those found whatever their band and stage, so that a chart that filters stays whole. */
	sentCount: number;
	meanMastery: number | null;
	meanStage: number | null;
	meanPix: number | null;
	certifiableCount: number;
	/** People in each band of mastery. */
	bands: number[];
	/** People at each stage, from none. */
	stages: number[];
}

/** The last sending of each person, with his name. */
function sentOf(campaignId: number) {
	const p = participations;
	const latest = sql`(partition by ${p.userId} order by ${p.number} desc)`;
	const before = (column: typeof p.mastery | typeof p.pix) =>
		sql<number | null>`lead(${column}) over ${latest}`;
	const sent = db
		.select({
			participationId: p.id,
			userId: p.userId,
			learnerId: p.learnerId,
			participantId: p.participantId,
			mastery: p.mastery,
			stage: p.stage,
			badges: p.badges,
			pix: p.pix,
			isCertifiable: p.isCertifiable,
			certifiableCompetences: p.certifiableCompetences,
			sentAt: p.sentAt,
			sendingCount: sql<number>`(count(*) over (partition by ${p.userId}))::int`.as(
				'sending_count'
			),
			previousMastery: before(p.mastery).as('previous_mastery'),
			previousPix: before(p.pix).as('previous_pix'),
			place: sql<number>`row_number() over ${latest}`.as('place')
		})
		.from(p)
		.where(and(eq(p.campaignId, campaignId), isNotNull(p.sentAt), isNull(p.deletedAt)))
		.as('sent');
	return sent;
}

const firstName = sql<string>`coalesce(${learners.firstName}, ${users.firstName})`;
const lastName = sql<string>`coalesce(${learners.lastName}, ${users.lastName})`;

/**
 * By name.
 *
 * @param stageCount of the target profile
 */
export async function listResults(
	campaignId: number,
	search: ResultSearch,
	stageCount: number
): Promise<ResultPage> {
	const sent = sentOf(campaignId);
	const written = folded(
		sql`${firstName} || ' ' || ${lastName} || ' ' || coalesce(${sent.participantId}, '')
			|| ' ' || coalesce(${learners.studentNumber}, '')`
	);
	const has = (badge: string) => sql`${sent.badges} @> ${JSON.stringify([badge])}::jsonb`;
	const everybody = and(
		eq(sent.place, 1),
		search.divisions.length > 0
			? sql`${learners.division} in (${sql.join(
					search.divisions.map((one) => sql`${one}`),
					sql`, `
				)})`
			: undefined,
		...search.badges.map(has),
		...search.missingBadges.map((badge) => not(has(badge))),
		search.isCertifiable === null ? undefined : eq(sent.isCertifiable, search.isCertifiable),
		...wordsOf(search.text).map((word) => sql`strpos(${written}, ${word}) > 0`)
	);
	const condition = and(everybody, ...narrowed(search, sent));
	const counts = await db
		.select({
			band: sql<number | null>`case when ${sent.mastery} is not null
				then least(${sent.mastery} / ${MASTERY_BANDS}, ${MASTERY_BANDS - 1})::int end`,
			stage: sql<number>`coalesce(${sent.stage}, 0)::int`,
			count: sql<number>`count(*)::int`,
			measuredCount: sql<number>`count(${sent.mastery})::int`,
			mastery: sql<number>`coalesce(sum(${sent.mastery}), 0)::int`,
			pix: sql<number>`coalesce(sum(${sent.pix}), 0)::int`,
			certifiableCount: sql<number>`(count(*) filter (where ${sent.isCertifiable}))::int`
		})
		.from(sent)
		.innerJoin(users, eq(users.id, sent.userId))
		.leftJoin(learners, eq(learners.id, sent.learnerId))
		.where(everybody)
		.groupBy(sql`1`, sql`2`);
	const sum = (of: (one: (typeof counts)[number]) => number) =>
		counts.reduce((total, one) => total + of(one), 0);
	const inBand = ({ band, stage }: (typeof counts)[number]) =>
		(search.band === null || band === search.band) &&
		(search.stage === null || stage === search.stage);
	const foundCount = counts.filter(inBand).reduce((total, { count }) => total + count, 0);
	const lastPage = Math.max(1, Math.ceil(foundCount / RESULTS_PAGE_SIZE));
	const page = Math.min(search.page, lastPage);
	const found = await db
		.select({
			participationId: sent.participationId,
			firstName,
			lastName,
			division: learners.division,
			studentNumber: learners.studentNumber,
			participantId: sent.participantId,
			mastery: sent.mastery,
			stage: sent.stage,
			badges: sent.badges,
			pix: sent.pix,
			isCertifiable: sent.isCertifiable,
			certifiableCompetences: sent.certifiableCompetences,
			sentAt: sent.sentAt,
			sendingCount: sent.sendingCount,
			previousMastery: sent.previousMastery,
			previousPix: sent.previousPix
		})
		.from(sent)
		.innerJoin(users, eq(users.id, sent.userId))
		.leftJoin(learners, eq(learners.id, sent.learnerId))
		.where(condition)
		.orderBy(lastName, firstName, sent.participationId)
		.limit(RESULTS_PAGE_SIZE)
		.offset((page - 1) * RESULTS_PAGE_SIZE);
	const sentCount = sum(({ count }) => count);
	const measured = sum((one) => one.measuredCount);
	const mean = (total: number, count: number) => (count > 0 ? total / count : null);
	return {
		results: found.map(({ previousMastery, previousPix, badges, ...row }) => ({
			...row,
			badges: badges ?? [],
			evolution: evolutionOf(
				row.pix === null ? [previousMastery, row.mastery] : [previousPix, row.pix]
			)
		})),
		foundCount,
		page,
		lastPage,
		sentCount,
		meanMastery: mean(
			sum(({ mastery }) => mastery),
			measured
		),
		meanStage: mean(
			sum(({ stage, count }) => stage * count),
			sentCount
		),
		meanPix: mean(
			sum(({ pix }) => pix),
			sentCount
		),
		certifiableCount: sum((one) => one.certifiableCount),
		bands: fillCounts(
			MASTERY_BANDS,
			added(counts, ({ band }) => band)
		),
		stages: fillCounts(
			stageCount + 1,
			added(counts, ({ stage }) => stage)
		)
	};
}

type Sent = ReturnType<typeof sentOf>;

function narrowed({ band, stage }: ResultSearch, sent: Sent): SQL[] {
	const conditions: SQL[] = [];
	if (band !== null) {
		const { from, to } = bandLimits(band);
		conditions.push(sql`${sent.mastery} between ${from} and ${to}`);
	}
	if (stage !== null) conditions.push(sql`coalesce(${sent.stage}, 0) = ${stage}`);
	return conditions;
}

/** Counts of the same place, added. */
function added<Count extends { count: number }>(
	counts: readonly Count[],
	placeOf: (one: Count) => number | null
): { place: number; count: number }[] {
	const places = new Map<number, number>();
	for (const one of counts) {
		const place = placeOf(one);
		if (place !== null) places.set(place, (places.get(place) ?? 0) + one.count);
	}
	return [...places].map(([place, count]) => ({ place, count }));
}

/** The classes, or groups, of those who take part, in their order. */
export async function listDivisions(campaignId: number): Promise<string[]> {
	const found = await db
		.selectDistinct({ division: learners.division })
		.from(participations)
		.innerJoin(learners, eq(learners.id, participations.learnerId))
		.where(
			and(
				eq(participations.campaignId, campaignId),
				isNull(participations.deletedAt),
				ne(learners.division, '')
			)
		);
	return found
		.map(({ division }) => division)
		.sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
}
