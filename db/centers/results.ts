/** The published results of a center: of a session, and of a class of its school. */
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { compareFullNames } from '#engine/spelling';
import { listPublishedResults, type PublishedResult } from '../certificates.ts';
import { db } from '../connection.server.ts';
import { lastResult } from '../last-result.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers, learners } from '../schema/structures.ts';

/** Of a session, by birth name. */
export async function listSessionResults(
	centerId: number,
	sessionId: number
): Promise<PublishedResult[]> {
	const found = await listPublishedResults(
		and(eq(sessions.id, sessionId), eq(centers.id, centerId))
	);
	return byName(found);
}

/** The same for the staff of the service, of whichever center. */
export async function listResultsForStaff(sessionId: number): Promise<PublishedResult[]> {
	return byName(await listPublishedResults(eq(sessions.id, sessionId)));
}

/** A center whose school manages its pupils. */
export interface SchoolCenter {
	/** Null for whichever center they sat in, as their school sees it. */
	id: number | null;
	schoolId: number;
}

export interface DivisionCount {
	division: string;
	/** How many of its pupils have a certificate. */
	certificates: number;
}

/** The classes of which a result is published, in the order of their names. */
export async function listDivisions({ id, schoolId }: SchoolCenter): Promise<DivisionCount[]> {
	const last = lastResult(db);
	const holder = sql`case when ${last.status} = 'validated' then ${learners.id} end`;
	const counts = await db
		.select({
			division: learners.division,
			certificates: sql<number>`count(distinct ${holder})::int`
		})
		.from(learners)
		.innerJoin(candidates, eq(candidates.learnerId, learners.id))
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoin(assessments, eq(assessments.candidateId, candidates.id))
		.innerJoinLateral(last, sql`true`)
		.where(
			and(
				eq(learners.organizationId, schoolId),
				id === null ? undefined : eq(sessions.centerId, id),
				isNotNull(sessions.publishedAt),
				isNull(sessions.deletedAt)
			)
		)
		.groupBy(learners.division);
	return counts.sort((a, b) => order.compare(a.division, b.division));
}

const order = new Intl.Collator('fr', { numeric: true });

/** The certificates of a class, by birth name: the last one of each pupil. */
export async function listDivisionCertificates(
	center: SchoolCenter,
	division: string
): Promise<PublishedResult[]> {
	// The oldest come first, so that the last one of each pupil stays.
	const last = new Map<number, PublishedResult>();
	for (const one of await listOfDivision(center, division)) {
		if (one.verificationCode) last.set(one.learner!.id, one);
	}
	return byName([...last.values()]);
}

/** Every published result of a class, by birth name; the oldest of a pupil first. */
export async function listDivisionResults(
	center: SchoolCenter,
	division: string
): Promise<PublishedResult[]> {
	return byName(await listOfDivision(center, division));
}

function listOfDivision(
	{ id, schoolId }: SchoolCenter,
	division: string
): Promise<PublishedResult[]> {
	return listPublishedResults(
		and(
			id === null ? undefined : eq(centers.id, id),
			eq(learners.organizationId, schoolId),
			eq(learners.division, division)
		)
	);
}

function byName(results: PublishedResult[]): PublishedResult[] {
	return results.sort((a, b) => compareFullNames(a.candidate, b.candidate));
}
