/** The certification of one candidate, for the jury that looks at it. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { openBank } from '../exposure.ts';
import { fullName, users } from '../schema/accounts.ts';
import { answers, assessments, results, servedChallenges } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';

export type JuryCandidate = NonNullable<Awaited<ReturnType<typeof findJuryCandidate>>>;

/** Somebody enrolled in that session; null when there is nobody of this id in it. */
export async function findJuryCandidate(sessionId: number, candidateId: number) {
	const [found] = await db
		.select({ candidate: candidates, session: sessions, center: centers, test: assessments })
		.from(candidates)
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.where(
			and(
				eq(candidates.id, candidateId),
				eq(candidates.sessionId, sessionId),
				isNull(sessions.deletedAt)
			)
		);
	if (!found) return null;
	const { candidate, session, center, test } = found;
	const { id, firstName, lastName, birthDate, sex } = candidate;
	const { birthCountryCode, birthInseeCode, birthPostalCode, birthCity } = candidate;
	const { finalizedAt, scoredAt, publishedAt } = session;
	return {
		identity: {
			...{ firstName, lastName, birthDate, sex },
			...{ birthCountryCode, birthInseeCode, birthPostalCode, birthCity }
		},
		id,
		session: { id: sessionId, finalizedAt, scoredAt, publishedAt },
		center: { type: center.type, timeZone: center.timeZone },
		test: test && {
			id: test.id,
			state: test.state,
			answered: test.answered,
			startedAt: test.startedAt,
			endedAt: test.endedAt,
			abortReason: test.abortReason,
			isCancelled: test.cancelledAt !== null,
			isRejectedForFraud: test.rejectedForFraudAt !== null,
			commentForCandidate: test.commentForCandidate,
			commentForOrganization: test.commentForOrganization,
			bankVersionId: test.bankVersionId
		}
	};
}

export type JuryResult = Awaited<ReturnType<typeof listResults>>[number];

/** Everything that a test gave, the last first: that one counts. */
export function listResults(assessmentId: number) {
	return db
		.select({
			id: results.id,
			status: results.status,
			score: results.score,
			outcome: results.outcome,
			personFit: results.personFit,
			createdAt: results.createdAt,
			/** Null for the first time. */
			by: sql<string | null>`${fullName(users)}`
		})
		.from(results)
		.leftJoin(users, eq(users.id, results.authorId))
		.where(eq(results.assessmentId, assessmentId))
		.orderBy(desc(results.id));
}

export type JuryAnswer = Awaited<ReturnType<typeof listAnswers>>[number];

/** What was asked and what became of it, in the order asked. */
export async function listAnswers({
	id,
	bankVersionId
}: {
	id: number;
	bankVersionId: number | null;
}) {
	const asked = await db
		.select({
			servedId: servedChallenges.id,
			number: servedChallenges.number,
			challengeId: servedChallenges.challengeId,
			state: servedChallenges.state,
			servedAt: servedChallenges.servedAt,
			result: answers.result,
			answeredAt: answers.answeredAt
		})
		.from(servedChallenges)
		.leftJoin(answers, eq(answers.servedId, servedChallenges.id))
		.where(eq(servedChallenges.assessmentId, id))
		.orderBy(asc(servedChallenges.id));
	const bank = bankVersionId === null ? null : (await openBank(bankVersionId)).bank;
	return asked.map((one) => {
		const index = bank?.indexOf.get(one.challengeId);
		const competence = index === undefined ? null : bank!.challenges[index]!.competence;
		return { ...one, competence };
	});
}
