/** The sessions of a center, as its members look for them. */
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { statusForCenter, type CenterStatus } from '#engine/center/session-status';
import { db } from '../connection.server.ts';
import { sessions } from '../schema/sessions.ts';
import { decrypt } from '../secrets.server.ts';
import { foldOfSession } from '../session-fold.ts';
import { folded, wordsOf } from '../text-search.ts';

export const PAGE_SIZE = 25;

/** What the list can be in the order of. */
export const SESSION_ORDERS = [
	'number',
	'address',
	'room',
	'start',
	'examiner',
	'enrolled',
	'tests',
	'status'
] as const;
export type SessionOrder = (typeof SESSION_ORDERS)[number];

export interface SessionSearch {
	/** A number, or words of the site, the room or the names of invigilators; case and accents apart. */
	text: string;
	status: CenterStatus | null;
	/** From this instant on, epoch milliseconds. */
	from: number | null;
	/** Before this instant. */
	before: number | null;
	order: SessionOrder;
	isDescending: boolean;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedSession {
	id: number;
	address: string;
	room: string;
	startsAt: number;
	examiner: string;
	enrolledCount: number;
	testCount: number;
	status: CenterStatus;
	/** See `foldOfSession`. */
	sessionFold: number;
}

export interface SessionPage {
	sessions: ListedSession[];
	/** How many sessions the search finds, and how many the center has. */
	foundCount: number;
	allCount: number;
	/** From 1; the last is at least 1. */
	page: number;
	lastPage: number;
}

const STATUS_IS: Record<CenterStatus, SQL> = {
	created: sql`finalized_at is null and published_at is null`,
	finalized: sql`finalized_at is not null and published_at is null`,
	processed: sql`published_at is not null`
};

const enrolledCount = sql`(select count(*) from candidates where candidates.session_id = session.id)`;
const testCount = sql`(
	select count(*) from candidates join assessments on assessments.candidate_id = candidates.id
	where candidates.session_id = session.id
)`;

const written = sql`(session.address || ' ' || session.room || ' ' || session.examiner)`;

const ORDER_BY: Record<SessionOrder, SQL> = {
	number: sql`session.id`,
	address: folded(sql`session.address`),
	room: folded(sql`session.room`),
	start: sql`session.starts_at`,
	examiner: folded(sql`session.examiner`),
	enrolled: enrolledCount,
	tests: testCount,
	status: sql`case when published_at is not null then 2 when finalized_at is not null then 1 else 0 end`
};

/** A page of the list, in one statement: candidates are counted for the sessions of the page only, unless they order it. */
export async function listSessions(centerId: number, search: SessionSearch): Promise<SessionPage> {
	const direction = search.isDescending ? sql`desc` : sql`asc`;
	const order = sql`order by ${ORDER_BY[search.order]} ${direction}, session.id ${direction}`;
	const rows = await db.execute<ListedRow>(sql`
		with own as (
			select * from ${sessions} where center_id = ${centerId} and deleted_at is null
		), found as (
			select * from own session where ${and(sql`true`, ...conditionsOf(search))}
		), counted as (
			select (select count(*) from own)::int as "allCount", (select count(*) from found)::int as "foundCount"
		), paged as (
			select * from found session ${order} limit ${PAGE_SIZE} offset (
				select least(${search.page - 1}::int, greatest("foundCount" - 1, 0) / ${PAGE_SIZE}) * ${PAGE_SIZE}
				from counted
			)
		)
		select counted.*, session.id, session.address, session.room, session.examiner,
			(extract(epoch from session.starts_at) * 1000)::float8 as "startsAt",
			(extract(epoch from session.finalized_at) * 1000)::float8 as "finalizedAt",
			(extract(epoch from session.published_at) * 1000)::float8 as "publishedAt",
			session.officer_id as "officerId", ${foldOfSession('session')} as "sessionFold",
			${enrolledCount}::int as "enrolledCount", ${testCount}::int as "testCount"
		from counted left join paged session on true
		${order}`);
	const { allCount, foundCount } = rows[0]!;
	const lastPage = Math.max(1, Math.ceil(foundCount / PAGE_SIZE));
	return {
		sessions: rows.filter(({ id }) => id !== null).map(toListed),
		foundCount,
		allCount,
		page: Math.min(search.page, lastPage),
		lastPage
	};
}

interface ListedRow extends Record<string, unknown>, Omit<ListedSession, 'status'> {
	allCount: number;
	foundCount: number;
	finalizedAt: number | null;
	publishedAt: number | null;
	officerId: string | null;
}

function toListed(row: ListedRow): ListedSession {
	const { id, address, room, startsAt, examiner, enrolledCount, testCount, sessionFold } = row;
	const status = statusForCenter(row);
	return { id, address, room, startsAt, examiner, enrolledCount, testCount, status, sessionFold };
}

const MAX_ID = 2_147_483_647;

function conditionsOf({ text, status, from, before }: SessionSearch): SQL[] {
	const conditions: SQL[] = [];
	if (status) conditions.push(STATUS_IS[status]);
	if (from !== null) conditions.push(sql`starts_at >= ${instantOf(from)}`);
	if (before !== null) conditions.push(sql`starts_at < ${instantOf(before)}`);
	for (const word of wordsOf(text)) {
		const number = /^\d{1,10}$/.test(word) && Number(word) <= MAX_ID ? Number(word) : 0;
		conditions.push(sql`(session.id = ${number} or strpos(${folded(written)}, ${word}) > 0)`);
	}
	return conditions;
}

const instantOf = (milliseconds: number) =>
	sql`${new Date(milliseconds).toISOString()}::timestamptz`;

/** The session of this number, as long as it is the center's and not deleted. */
export function isSessionOf(centerId: number, id: number) {
	return and(eq(sessions.id, id), eq(sessions.centerId, centerId), isNull(sessions.deletedAt));
}

/** A session of the center with its secrets in clear, null when there is none or when it was deleted. */
export async function findCenterSession(centerId: number, id: number) {
	const [found] = await db
		.select({ session: sessions, sessionFold: foldOfSession() })
		.from(sessions)
		.where(isSessionOf(centerId, id));
	if (!found) return null;
	const { officerId, finalizedAt, publishedAt, invigilatorPassword, ...session } = found.session;
	return {
		...session,
		sessionFold: found.sessionFold,
		finalizedAt,
		status: statusForCenter({ officerId, finalizedAt, publishedAt }),
		invigilatorPassword: decrypt(invigilatorPassword)
	};
}
