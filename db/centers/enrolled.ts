/** Everybody enrolled in a session: read, compared, told apart. */
import { createHash } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import { compareFullNames } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import type { Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { assessments } from '../schema/assessments.ts';
import { journal } from '../schema/journal.ts';
import { candidates } from '../schema/sessions.ts';
import { learners } from '../schema/structures.ts';
import { foldName } from '../sessions.ts';

export type EnrolledCandidate = Awaited<ReturnType<typeof listEnrolled>>[number];

/** Everybody enrolled, by birth name. */
export async function listEnrolled(connection: Pick<Transaction, 'select'>, sessionId: number) {
	return (await listEnrolledIn(connection, [sessionId])).get(sessionId) ?? [];
}

/** The same for several sessions, by session; one in which nobody is enrolled is left out. */
export async function listEnrolledIn(
	connection: Pick<Transaction, 'select'>,
	sessionIds: readonly number[]
) {
	const found = await connection
		.select({
			candidate: candidates,
			division: learners.division,
			startedAt: assessments.startedAt,
			isInMinutes: sql<boolean>`exists (select from ${journal} where ${journal.candidateId} = ${candidates.id})`
		})
		.from(candidates)
		.leftJoin(learners, eq(learners.id, candidates.learnerId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.where(isAmong(candidates.sessionId, sessionIds))
		.orderBy(asc(candidates.id));
	const enrolled = found
		.map(({ candidate, division, startedAt, isInMinutes }) => ({
			id: candidate.id,
			sessionId: candidate.sessionId,
			learnerId: candidate.learnerId,
			division,
			enrolledBy: candidate.enrolledBy,
			hasJoined: candidate.userId !== null,
			whyKept: whyKept(candidate.userId !== null, isInMinutes),
			hasStarted: startedAt !== null,
			form: formOf(candidate)
		}))
		.sort((a, b) => compareFullNames(a.form, b.form));
	const bySession = new Map<number, typeof enrolled>();
	for (const one of enrolled) {
		const those = bySession.get(one.sessionId);
		if (those) those.push(one);
		else bySession.set(one.sessionId, [one]);
	}
	return bySession;
}

/** The journal keeps those of whom it speaks, though they never joined: an incident of the minutes is theirs. */
function whyKept(hasJoined: boolean, isInMinutes: boolean): Refusal | null {
	if (hasJoined) return 'candidate-linked';
	return isInMinutes ? 'candidate-in-minutes' : null;
}

/** What a form or a list tells of a candidate. */
function formOf(row: typeof candidates.$inferSelect) {
	const { firstName, lastName, birthDate, sex } = row;
	const { birthCountryCode, birthInseeCode, birthPostalCode, birthCity } = row;
	const { email, resultRecipientEmail, externalId, extraTimePercent } = row;
	const { billingMode, prepaymentCode, framework, needsAccessibility } = row;
	return {
		...{ firstName, lastName, birthDate, sex },
		...{ birthCountryCode, birthInseeCode, birthPostalCode, birthCity },
		...{ email, resultRecipientEmail, externalId, extraTimePercent },
		...{ billingMode, prepaymentCode, framework, needsAccessibility }
	};
}

/** Tells one state of a list from another: what was looked at is what is changed. */
export function listVersion(enrolled: readonly EnrolledCandidate[]): string {
	const told = enrolled
		.map(({ id, whyKept, form }) => [id, whyKept, form] as const)
		.sort(([a], [b]) => a - b);
	return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

/** Names and birth date as a list compares them. */
export function identityKey(one: { firstName: string; lastName: string; birthDate: string }) {
	return `${foldName(one.firstName, one.lastName)} ${one.birthDate}`;
}
