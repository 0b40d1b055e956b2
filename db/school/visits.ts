/**
 * A pupil of a primary school at work, without an account: what his browser keeps opens the pages of `/ecole` and nothing else,
 * and is of no use to any other page or order.
 */
import { and, count, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { dayBounds, toLocalTime } from '#engine/center/local-time';
import { MINUTE } from '#engine/invigilation/time';
import type { Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { schoolVisits } from '../schema/school.ts';
import { learners, organizations } from '../schema/structures.ts';
import { findListedLearner } from '../learners/learner.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';
import { tellMissions } from './news.ts';
import { lockLearner } from './runs.ts';
import { hasSchoolSession, type School } from './schools.ts';
import { findSchoolSession } from './sessions.ts';

/** Of the browser; gone when it is closed. */
export const VISIT_COOKIE = 'ecole';

/** Whoever is not seen for so long is taken to have left. Pages that are connected are seen more often. */
export const SEEN_WITHIN = 1.5 * MINUTE;

export interface Visit {
	id: number;
	learnerId: number;
	firstName: string;
	lastName: string;
	school: School;
	/** The browser may read to him what missions ask. */
	hasSpokenTexts: boolean;
}

/** Who is at work, from the `Cookie` header of a request or of a socket's handshake. */
export async function readVisit(cookieHeader: string): Promise<Visit | null> {
	const token = new RegExp(`(?:^|; ?)${VISIT_COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookieHeader)?.[1];
	return token ? find(eq(schoolVisits.tokenHash, hashOf(token))) : null;
}

/**
 * The same, as it is now: a page may stay connected longer than its pupil may work. Null once he left, or his day is over, or
 * neither the list of the school nor the school itself is there any more.
 */
export function renewVisit({ id }: Pick<Visit, 'id'>): Promise<Visit | null> {
	return find(eq(schoolVisits.id, id));
}

async function find(which: SQL): Promise<Visit | null> {
	const [found] = await db
		.select({ visit: schoolVisits, learner: learners, school: organizations })
		.from(schoolVisits)
		.innerJoin(learners, eq(learners.id, schoolVisits.learnerId))
		.innerJoin(organizations, eq(organizations.id, learners.organizationId))
		.where(
			and(
				which,
				isNull(schoolVisits.endedAt),
				gt(schoolVisits.expiresAt, Date.now()),
				isNull(learners.disabledAt),
				hasSchoolSession
			)
		);
	if (!found) return null;
	const { visit, learner, school } = found;
	const { id, name, timeZone, schoolCode, features } = school;
	return {
		id: visit.id,
		learnerId: learner.id,
		firstName: learner.firstName,
		lastName: learner.lastName,
		school: { id, name, timeZone, code: schoolCode! },
		hasSpokenTexts: learner.hasSpokenTexts && features.includes('spokenTexts')
	};
}

/**
 * Lets a pupil in under his name, until the end of the day.
 *
 * @param isSure he knows that somebody is at work under this name
 * @returns what his browser keeps
 */
export async function enterSchool(
	{ id: organizationId, timeZone }: School,
	learnerId: number,
	isSure: boolean
): Promise<{ token: string } | { because: Refusal }> {
	const token = drawLinkCode();
	const done = await db.transaction(async (tx) => {
		await lockLearner(tx, learnerId);
		const at = Date.now();
		if (!(await findSchoolSession(organizationId, at, tx))) {
			return { because: 'school-session-closed' as const };
		}
		const learner = await findListedLearner(tx, organizationId, learnerId);
		if (!learner) return { because: 'learner-not-found' as const };
		if (!isSure && (await countPresent(tx, learnerId, at)) > 0) {
			return { because: 'pupil-at-work' as const };
		}
		const { date } = toLocalTime(at, timeZone);
		await tx.insert(schoolVisits).values({
			...{ learnerId, tokenHash: hashOf(token), startedAt: at, seenAt: at },
			expiresAt: dayBounds(date, timeZone).before
		});
		return { because: null };
	});
	if (done.because) return { because: done.because };
	tellMissions(organizationId);
	return { token };
}

const isPresent = (at: number) =>
	and(
		isNull(schoolVisits.endedAt),
		gt(schoolVisits.expiresAt, at),
		gt(schoolVisits.seenAt, at - SEEN_WITHIN)
	);

async function countPresent(tx: Transaction, learnerId: number, at: number): Promise<number> {
	return tx.$count(schoolVisits, and(eq(schoolVisits.learnerId, learnerId), isPresent(at)));
}

/** In how many browsers each pupil of a school is at work; those who are in none are left out. */
export async function listPresent(organizationId: number): Promise<Map<number, number>> {
	const rows = await db
		.select({ learnerId: schoolVisits.learnerId, count: count() })
		.from(schoolVisits)
		.innerJoin(learners, eq(learners.id, schoolVisits.learnerId))
		.where(and(eq(learners.organizationId, organizationId), isPresent(Date.now())))
		.groupBy(schoolVisits.learnerId);
	return new Map(rows.map(({ learnerId, count }) => [learnerId, count]));
}

/** Their pages are there. */
export async function seeVisits(ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await db.update(schoolVisits).set({ seenAt: Date.now() }).where(isAmong(schoolVisits.id, ids));
}

/** He is done, or it was not him. */
export async function endVisit({ id, school }: Visit): Promise<void> {
	await db
		.update(schoolVisits)
		.set({ endedAt: Date.now() })
		.where(and(eq(schoolVisits.id, id), isNull(schoolVisits.endedAt)));
	tellMissions(school.id);
}
