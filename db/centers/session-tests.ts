/** The tests of a session, for whoever finalizes it: how each ended, and what it gave. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { compareFullNames } from '#engine/spelling';
import type { AbortReason, AssessmentResultStatus, AssessmentState } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { lastResult } from '../last-result.ts';
import { fullName, users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { foldOfSession } from '../session-fold.ts';

export interface SessionTest {
	candidateId: number;
	firstName: string;
	lastName: string;
	birthDate: string;
	state: AssessmentState;
	answered: number;
	abortReason: AbortReason | null;
	/** The last one; null while it is not scored. */
	result: { status: AssessmentResultStatus; score: number | null } | null;
}

export interface SessionTests {
	/** See `foldOfSession`. */
	sessionFold: number;
	finalizedAt: number | null;
	finalizedBy: string | null;
	/** When every test had its result. */
	scoredAt: number | null;
	publishedAt: number | null;
	/** What the center said, when its finalization was taken back by the jury. */
	globalComment: string | null;
	hasIncident: boolean;
	hasJoiningIssue: boolean;
	/** By birth name. */
	tests: SessionTest[];
}

/** Null when it is no session of the center. */
export async function findSessionTests(
	centerId: number,
	sessionId: number
): Promise<SessionTests | null> {
	const [session] = await db
		.select({
			sessionFold: foldOfSession(),
			finalizedAt: sessions.finalizedAt,
			finalizedBy: fullName(users),
			scoredAt: sessions.scoredAt,
			publishedAt: sessions.publishedAt,
			globalComment: sessions.globalComment,
			hasIncident: sessions.hasIncident,
			hasJoiningIssue: sessions.hasJoiningIssue
		})
		.from(sessions)
		.leftJoin(users, eq(users.id, sessions.finalizedBy))
		.where(
			and(eq(sessions.id, sessionId), eq(sessions.centerId, centerId), isNull(sessions.deletedAt))
		);
	if (!session) return null;
	const last = lastResult(db);
	const tests = await db
		.select({
			candidateId: candidates.id,
			firstName: candidates.firstName,
			lastName: candidates.lastName,
			birthDate: candidates.birthDate,
			state: assessments.state,
			answered: assessments.answered,
			abortReason: assessments.abortReason,
			result: { status: last.status, score: last.score }
		})
		.from(candidates)
		.innerJoin(assessments, eq(assessments.candidateId, candidates.id))
		.leftJoinLateral(last, sql`true`)
		.where(eq(candidates.sessionId, sessionId));
	return { ...session, tests: tests.sort(compareFullNames) };
}
