/** The sessions as the jury looks for them: those to publish, those that need somebody, and the rest. */
import { and, sql, type SQL } from 'drizzle-orm';
import { whyNeedsHuman } from '#engine/center/publication';
import {
	JURY_QUEUES,
	type HumanReason,
	type JuryQueue,
	type StructureType
} from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';
import { findWords } from '../text-search.ts';
import { badResults, openIncidents } from './human-facts.ts';

export const JURY_PAGE_SIZE = 25;

export interface JurySearch {
	/** A number, or words of the name or the external id of the center; case and accents apart. */
	text: string;
	type: StructureType | null;
	queue: JuryQueue | null;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface JuryListed {
	id: number;
	queue: JuryQueue;
	center: { name: string; externalId: string | null; type: StructureType; timeZone: string };
	startsAt: number;
	finalizedAt: number | null;
	publishedAt: number | null;
	testCount: number;
	/** Of a session that is neither published nor to be finalized. */
	reasons: HumanReason[];
	hasIncident: boolean;
	hasJoiningIssue: boolean;
	/** Whoever looks after it. */
	officer: string | null;
}

export interface JuryPage {
	sessions: JuryListed[];
	/** What the search finds in each queue. */
	counts: Record<JuryQueue, number>;
	foundCount: number;
	/** From 1; the last is at least 1. */
	page: number;
	lastPage: number;
}

const id = sql`session.id`;
/** Counted only where it decides something. */
const whileWaiting = (count: SQL) =>
	sql`case when session.scored_at is not null and session.published_at is null then ${count} else 0 end`;

/** `juryQueue` in the words of the database; a test compares them. */
const QUEUE = sql`case
	when published_at is not null then 'published'
	when finalized_at is null then 'notFinalized'
	when scored_at is null then 'scoring'
	when coalesce(global_comment, '') <> '' or open_incidents > 0 or bad_results > 0 or officer_id is not null
		then 'needsHuman'
	else 'toPublish' end`;

/** Every session that the words and the type find, with its queue. */
function searched({ text, type }: JurySearch): SQL {
	const conditions = [sql`session.deleted_at is null`];
	if (type) conditions.push(sql`center.type = ${type}`);
	const written = sql`(center.name || ' ' || coalesce(center.external_id, ''))`;
	conditions.push(...findWords(text, id, written));
	return sql`
		known as (
			select session.*, center.name as center_name, center.external_id, center.type, center.time_zone,
				${whileWaiting(openIncidents(id))} as open_incidents, ${whileWaiting(badResults(id))} as bad_results
			from ${sessions} session join ${centers} center on center.id = session.center_id
			where ${and(...conditions)}
		), sorted as (select known.*, ${QUEUE} as queue from known)`;
}

/** Who waits the longest first; what is published and the rest, the last first. */
const orderOf = (queue: JuryQueue | null): SQL =>
	queue === 'toPublish' || queue === 'needsHuman' || queue === 'scoring'
		? sql`order by session.finalized_at, session.id`
		: queue === 'published'
			? sql`order by session.published_at desc, session.id desc`
			: sql`order by session.id desc`;

const millis = (column: SQL) => sql`(extract(epoch from ${column}) * 1000)::float8`;

/** A page of the list, in one statement. */
export async function listJurySessions(search: JurySearch): Promise<JuryPage> {
	const { queue } = search;
	const counted = JURY_QUEUES.map(
		(one) => sql`(count(*) filter (where queue = ${one}))::int as ${sql.identifier(`count_${one}`)}`
	);
	const isFound = queue ? sql`queue = ${queue}` : sql`true`;
	const rows = await db.execute<Row>(sql`
		with ${searched(search)}, counted as (
			select ${sql.join(counted, sql`, `)}, (count(*) filter (where ${isFound}))::int as "foundCount" from sorted
		), paged as (
			select session.* from sorted session where ${isFound} ${orderOf(queue)}
			limit ${JURY_PAGE_SIZE} offset (
				select least(${search.page - 1}::int, greatest("foundCount" - 1, 0) / ${JURY_PAGE_SIZE}) * ${JURY_PAGE_SIZE}
				from counted
			)
		)
		select counted.*, session.id, session.queue, session.center_name as "centerName",
			session.external_id as "externalId", session.type, session.time_zone as "timeZone",
			${millis(sql`session.starts_at`)} as "startsAt", ${millis(sql`session.finalized_at`)} as "finalizedAt",
			${millis(sql`session.published_at`)} as "publishedAt", session.global_comment as "globalComment",
			session.open_incidents as "openIncidents", session.bad_results as "badResults",
			session.officer_id as "officerId", session.has_incident as "hasIncident",
			session.has_joining_issue as "hasJoiningIssue",
			officer.first_name || ' ' || officer.last_name as officer,
			(select count(*)::int from ${candidates} join ${assessments} on ${assessments.candidateId} = ${candidates.id}
				where ${candidates.sessionId} = session.id) as "testCount"
		from counted left join paged session on true left join ${users} officer on officer.id = session.officer_id
		${orderOf(queue)}`);
	const { foundCount } = rows[0]!;
	const lastPage = Math.max(1, Math.ceil(foundCount / JURY_PAGE_SIZE));
	return {
		sessions: rows.filter(({ id }) => id !== null).map(toListed),
		counts: Object.fromEntries(
			JURY_QUEUES.map((one) => [one, rows[0]![`count_${one}`]])
		) as JuryPage['counts'],
		foundCount,
		page: Math.min(search.page, lastPage),
		lastPage
	};
}

/** The sessions to publish that a search finds, who waits the longest first. */
export async function listReadySessions(search: JurySearch): Promise<number[]> {
	const rows = await db.execute<{ id: number }>(sql`
		with ${searched(search)}
		select session.id from sorted session where queue = 'toPublish' ${orderOf('toPublish')}`);
	return rows.map((row) => row.id);
}

type Counts = { [Q in JuryQueue as `count_${Q}`]: number };

interface Row extends Record<string, unknown>, Omit<JuryListed, 'center' | 'reasons'>, Counts {
	foundCount: number;
	centerName: string;
	externalId: string | null;
	type: StructureType;
	timeZone: string;
	globalComment: string | null;
	openIncidents: number;
	badResults: number;
	officerId: string | null;
}

function toListed(row: Row): JuryListed {
	const { queue, startsAt, finalizedAt, publishedAt, testCount, officer } = row;
	const { hasIncident, hasJoiningIssue, externalId, type, timeZone, centerName } = row;
	const isOver = queue === 'published' || queue === 'notFinalized';
	return {
		...{ id: row.id, queue, startsAt, finalizedAt, publishedAt, testCount, officer },
		...{ hasIncident, hasJoiningIssue },
		center: { name: centerName, externalId, type, timeZone },
		reasons: isOver ? [] : whyNeedsHuman(row)
	};
}
