/** What was published of certification tests: for its holder, his center, his school, and whoever has its code. */
import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { certificationState } from '#engine/center/certificate';
import type { CertificationOutcome } from '#engine/scoring/outcome';
import type { CertificationState, Framework } from '#engine/vocabulary';
import { db } from './connection.server.ts';
import { lastResult } from './last-result.ts';
import { assessments } from './schema/assessments.ts';
import { candidates, sessions } from './schema/sessions.ts';
import { centers, learners } from './schema/structures.ts';

/** A published result, whatever its status; it is a certificate when the outcome is `validated`. */
export interface PublishedResult {
	assessmentId: number;
	sessionId: number;
	candidate: {
		id: number;
		userId: string | null;
		firstName: string;
		lastName: string;
		/** `YYYY-MM-DD` */
		birthDate: string;
		sex: 'M' | 'F' | null;
		birthCity: string | null;
		birthPostalCode: string | null;
		birthInseeCode: string | null;
		birthCountryCode: string | null;
		externalId: string | null;
		resultRecipientEmail: string | null;
		/** What he was certified in. */
		framework: Framework;
	};
	/** Null when he does not come from the register of a school. */
	learner: {
		id: number;
		division: string;
		organizationId: number;
		middleName: string | null;
		thirdName: string | null;
		ine: string | null;
	} | null;
	center: {
		id: number;
		name: string;
		type: 'SCO' | 'SUP' | 'PRO';
		externalId: string | null;
		timeZone: string;
	};
	/** When the test was sat, and when its result was published; epoch milliseconds. */
	startedAt: number;
	publishedAt: number;
	/** The last one. */
	outcome: CertificationOutcome;
	/** Of the jury, in the place of the automatic ones. */
	commentForCandidate: string | null;
	commentForOrganization: string | null;
	/** Null unless it is validated. */
	verificationCode: string | null;
}

/**
 * The published results that the condition names, on assessments, candidates, sessions, centers and learners; the oldest
 * first.
 */
export async function listPublishedResults(condition: SQL | undefined): Promise<PublishedResult[]> {
	const last = lastResult(db);
	const rows = await db
		.select({
			assessmentId: assessments.id,
			sessionId: candidates.sessionId,
			candidate: {
				id: candidates.id,
				userId: candidates.userId,
				firstName: candidates.firstName,
				lastName: candidates.lastName,
				birthDate: candidates.birthDate,
				sex: candidates.sex,
				birthCity: candidates.birthCity,
				birthPostalCode: candidates.birthPostalCode,
				birthInseeCode: candidates.birthInseeCode,
				birthCountryCode: candidates.birthCountryCode,
				externalId: candidates.externalId,
				resultRecipientEmail: candidates.resultRecipientEmail,
				framework: candidates.framework
			},
			learner: {
				id: learners.id,
				division: learners.division,
				organizationId: learners.organizationId,
				middleName: learners.middleName,
				thirdName: learners.thirdName,
				ine: learners.ine
			},
			center: {
				id: centers.id,
				name: centers.name,
				type: centers.type,
				externalId: centers.externalId,
				timeZone: centers.timeZone
			},
			startedAt: assessments.startedAt,
			publishedAt: sessions.publishedAt,
			outcome: last.outcome,
			commentForCandidate: assessments.commentForCandidate,
			commentForOrganization: assessments.commentForOrganization,
			verificationCode: assessments.verificationCode
		})
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.leftJoin(learners, eq(learners.id, candidates.learnerId))
		.innerJoinLateral(last, isNotNull(last.outcome))
		.where(and(isNotNull(sessions.publishedAt), isNull(sessions.deletedAt), condition))
		.orderBy(asc(assessments.startedAt), asc(assessments.id));
	return rows.map(({ publishedAt, verificationCode, ...row }) => ({
		...row,
		publishedAt: publishedAt!,
		verificationCode: row.outcome.status === 'validated' ? verificationCode : null
	}));
}

/** The certificate that has this code; null when there is none, or when it is not published or not valid any more. */
export async function findCertificateByCode(code: string): Promise<PublishedResult | null> {
	const [found] = await listPublishedResults(eq(assessments.verificationCode, code));
	return found?.verificationCode ? found : null;
}

/** The result of a candidate, for the account that is linked to him; null for everybody else. */
export async function findMyResult(
	candidateId: number,
	userId: string
): Promise<PublishedResult | null> {
	const [found] = await listPublishedResults(
		and(eq(candidates.id, candidateId), eq(candidates.userId, userId))
	);
	return found ?? null;
}

/** One of the certifications that somebody joined. */
export interface MyCertification {
	candidateId: number;
	startsAt: number;
	center: { name: string; timeZone: string };
	state: CertificationState;
}

/** The certifications of an account, the latest first. */
export async function listMyCertifications(userId: string): Promise<MyCertification[]> {
	const last = lastResult(db);
	const rows = await db
		.select({
			candidateId: candidates.id,
			startsAt: sessions.startsAt,
			finalizedAt: sessions.finalizedAt,
			publishedAt: sessions.publishedAt,
			center: { name: centers.name, timeZone: centers.timeZone },
			test: assessments.state,
			status: last.status
		})
		.from(candidates)
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.leftJoinLateral(last, sql`true`)
		.where(and(eq(candidates.userId, userId), isNull(sessions.deletedAt)))
		.orderBy(desc(sessions.startsAt), desc(candidates.id));
	return rows.map(({ finalizedAt, publishedAt, test, status, ...row }) => ({
		...row,
		state: certificationState({
			isPublished: publishedAt !== null,
			isFinalized: finalizedAt !== null,
			hasEnded: test !== null && test !== 'started',
			status
		})
	}));
}
