/** What the pupils of a school got: for the systems that keep their records, and for those that choose among them. */
import { and, asc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { toldStatus } from '#engine/center/certificate';
import {
	findCertificateByCode,
	listPublishedResults,
	type PublishedResult
} from './certificates.ts';
import { db } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { assessments } from './schema/assessments.ts';
import { candidates, sessions } from './schema/sessions.ts';
import { centers, learners, organizations } from './schema/structures.ts';
import { foldName } from './sessions.ts';

/** A test whose result is not published yet. */
export type PendingResult = Pick<PublishedResult, 'assessmentId' | 'learner' | 'startedAt'> & {
	candidate: Pick<PublishedResult['candidate'], 'firstName' | 'lastName' | 'birthDate'>;
	center: Pick<PublishedResult['center'], 'name'>;
};

/**
 * The results of the learners of a school, the oldest first: published ones, and tests of finalized sessions that wait
 * for their publication. Nothing for a school that nobody knows.
 *
 * @param division all of them when it is null
 */
export async function listSchoolResults(
	uai: string,
	division: string | null
): Promise<{ published: PublishedResult[]; pending: PendingResult[] }> {
	const isOfSchool = and(
		inArray(
			learners.organizationId,
			db
				.select({ id: organizations.id })
				.from(organizations)
				.where(eq(organizations.externalId, uai))
		),
		division === null ? undefined : eq(learners.division, division)
	);
	const [published, pending] = await Promise.all([
		listPublishedResults(isOfSchool),
		listPending(isOfSchool)
	]);
	return { published, pending };
}

function listPending(isOfSchool: SQL | undefined): Promise<PendingResult[]> {
	return db
		.select({
			assessmentId: assessments.id,
			candidate: {
				firstName: candidates.firstName,
				lastName: candidates.lastName,
				birthDate: candidates.birthDate
			},
			learner: {
				id: learners.id,
				division: learners.division,
				organizationId: learners.organizationId,
				middleName: learners.middleName,
				thirdName: learners.thirdName,
				ine: learners.ine
			},
			center: { name: centers.name },
			startedAt: assessments.startedAt
		})
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.innerJoin(learners, eq(learners.id, candidates.learnerId))
		.where(
			and(
				isNotNull(sessions.finalizedAt),
				isNull(sessions.publishedAt),
				isNull(sessions.deletedAt),
				isOfSchool
			)
		)
		.orderBy(asc(assessments.startedAt), asc(assessments.id));
}

/** How somebody is named to find his results. */
export type PersonSought =
	| { ine: string }
	| { organizationUai: string; lastName: string; firstName: string; birthdate: string }
	| { verificationCode: string };

export interface PersonFound {
	/** The last one that counts, null when there is none. */
	result: PublishedResult | null;
	/** Null when its holder does not come from the register of a school. */
	organizationUai: string | null;
	/** His names are those of more than one person. */
	isAmbiguous: boolean;
}

/** The last published result of somebody, of the tests started in these instants. */
export async function findPersonResult(
	sought: PersonSought,
	during: { from: number; before: number }
): Promise<PersonFound> {
	const { results, isAmbiguous } = await findResults(sought);
	const result = results.findLast(
		({ startedAt, outcome }) =>
			startedAt >= during.from && startedAt < during.before && toldStatus(outcome) !== null
	);
	const learner = result?.learner;
	return {
		result: result ?? null,
		organizationUai: learner ? await findUai(learner.organizationId) : null,
		isAmbiguous
	};
}

/** The oldest first. */
async function findResults(
	sought: PersonSought
): Promise<{ results: PublishedResult[]; isAmbiguous: boolean }> {
	if ('verificationCode' in sought) {
		const found = await findCertificateByCode(sought.verificationCode);
		return { results: found ? [found] : [], isAmbiguous: false };
	}
	const people = await listLearners(sought);
	const ids = people.map(({ id }) => id);
	return {
		results: ids.length > 0 ? await listPublishedResults(isAmong(learners.id, ids)) : [],
		isAmbiguous: new Set(people.map(({ person }) => person)).size > 1
	};
}

/** Each with what tells him from another person: whoever changed schools is in both registers. */
async function listLearners(
	sought: Exclude<PersonSought, { verificationCode: string }>
): Promise<{ id: number; person: string }[]> {
	const { id, ine, firstName, lastName, birthDate } = learners;
	const isSought =
		'ine' in sought
			? eq(ine, sought.ine)
			: and(eq(birthDate, sought.birthdate), eq(organizations.externalId, sought.organizationUai));
	const listed = await db
		.select({ id, ine, firstName, lastName, birthDate })
		.from(learners)
		.innerJoin(organizations, eq(organizations.id, learners.organizationId))
		.where(isSought);
	const named = listed.map((one) => ({ ...one, name: foldName(one.firstName, one.lastName) }));
	if ('ine' in sought) {
		return named.map((one) => ({ id: one.id, person: `${one.name} ${one.birthDate}` }));
	}
	const name = foldName(sought.firstName, sought.lastName);
	return named
		.filter((one) => one.name === name)
		.map((one) => ({ id: one.id, person: one.ine ?? `learner ${one.id}` }));
}

async function findUai(organizationId: number): Promise<string | null> {
	const [found] = await db
		.select({ externalId: organizations.externalId })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	return found?.externalId ?? null;
}
