/** Everything of a session, for the jury that looks at it. */
import { and, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { juryQueue, whyNeedsHuman } from '#engine/center/publication';
import { compareFullNames } from '#engine/spelling';
import type { TimelineLine } from '#engine/invigilation/timeline';
import { db } from '../connection.server.ts';
import { lastResult } from '../last-result.ts';
import { fullName, users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { incidents } from '../schema/incidents.ts';
import { journal } from '../schema/journal.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';
import { timelineLine } from '../timelines.ts';
import { badResults, openIncidents } from './human-facts.ts';

const finalizer = alias(users, 'finalizer');
const officer = alias(users, 'officer');
const publisher = alias(users, 'publisher');
const commenter = alias(users, 'commenter');
const name = (of: Parameters<typeof fullName>[0]) => sql<string | null>`${fullName(of)}`;

export type JurySession = NonNullable<Awaited<ReturnType<typeof findJurySession>>>;

/** Null when there is none, or when it was deleted. */
export async function findJurySession(sessionId: number) {
	const [found] = await db
		.select({
			session: sessions,
			center: {
				name: centers.name,
				type: centers.type,
				externalId: centers.externalId,
				timeZone: centers.timeZone
			},
			finalizedBy: name(finalizer),
			officer: name(officer),
			publishedBy: name(publisher),
			juryCommentBy: name(commenter),
			openIncidents: openIncidents(sql`sessions.id`),
			badResults: badResults(sql`sessions.id`)
		})
		.from(sessions)
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.leftJoin(finalizer, eq(finalizer.id, sessions.finalizedBy))
		.leftJoin(officer, eq(officer.id, sessions.officerId))
		.leftJoin(publisher, eq(publisher.id, sessions.publishedBy))
		.leftJoin(commenter, eq(commenter.id, sessions.juryCommentBy))
		.where(and(eq(sessions.id, sessionId), isNull(sessions.deletedAt)));
	if (!found) return null;
	const { session, openIncidents: open, badResults: bad, ...people } = found;
	const facts = { ...session, openIncidents: open, badResults: bad };
	const queue = juryQueue(facts);
	const { id, address, room, startsAt, examiner, finalizedAt, scoredAt, publishedAt } = session;
	const { globalComment, hasIncident, hasJoiningIssue, juryComment, juryCommentAt } = session;
	return {
		...{ id, address, room, startsAt, examiner, finalizedAt, scoredAt, publishedAt },
		...{ globalComment, hasIncident, hasJoiningIssue, juryComment, juryCommentAt },
		...people,
		queue,
		reasons: queue === 'needsHuman' ? whyNeedsHuman(facts) : []
	};
}

export type JuryTest = Awaited<ReturnType<typeof listJuryTests>>[number];

/** Its tests with their last results, by birth name. */
export async function listJuryTests(sessionId: number) {
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
			commentForCandidate: assessments.commentForCandidate,
			commentForOrganization: assessments.commentForOrganization,
			status: last.status,
			score: last.score,
			outcome: last.outcome,
			personFit: last.personFit
		})
		.from(candidates)
		.innerJoin(assessments, eq(assessments.candidateId, candidates.id))
		.leftJoinLateral(last, sql`true`)
		.where(eq(candidates.sessionId, sessionId));
	return tests
		.map(({ outcome, ...test }) => ({ ...test, reasons: outcome?.reasons ?? [] }))
		.sort(compareFullNames);
}

const author = alias(users, 'author');
const resolver = alias(users, 'resolver');

export type JuryIncident = Awaited<ReturnType<typeof listJuryIncidents>>[number];

/** Of a session, or of one candidate of it. */
export interface Whose {
	sessionId: number;
	candidateId?: number;
}

/** The incidents of a session, or of one of its candidates, with what was decided of each; in the order written. */
export function listJuryIncidents({ sessionId, candidateId }: Whose) {
	return db
		.select({
			id: incidents.id,
			candidateId: incidents.candidateId,
			candidate: sql<string | null>`${candidates.lastName} || ' ' || ${candidates.firstName}`,
			code: incidents.code,
			number: incidents.number,
			text: incidents.text,
			createdAt: incidents.createdAt,
			by: fullName(author),
			withdrawnAt: incidents.withdrawnAt,
			resolvedAt: incidents.resolvedAt,
			resolvedBy: name(resolver),
			resolution: incidents.resolution
		})
		.from(incidents)
		.innerJoin(author, eq(author.id, incidents.authorId))
		.leftJoin(resolver, eq(resolver.id, incidents.resolvedBy))
		.leftJoin(candidates, eq(candidates.id, incidents.candidateId))
		.where(
			and(
				eq(incidents.sessionId, sessionId),
				candidateId === undefined ? undefined : eq(incidents.candidateId, candidateId)
			)
		)
		.orderBy(incidents.id);
}

/** Of a longer story, the end. */
export const LONGEST_STORY = 500;

export interface StoryLine extends TimelineLine {
	/** Null for the session itself. */
	candidate: string | null;
}

function readStory(condition: SQL | undefined): Promise<StoryLine[]> {
	return db
		.select({
			...timelineLine,
			candidate: sql<string | null>`${candidates.lastName} || ' ' || ${candidates.firstName}`
		})
		.from(journal)
		.leftJoin(users, eq(users.id, journal.actorId))
		.leftJoin(candidates, eq(candidates.id, journal.candidateId))
		.where(condition)
		.orderBy(desc(journal.id))
		.limit(LONGEST_STORY);
}

/** What people did to the session and in its room, the newest first; what candidates did is in the story of each. */
export function readSessionStory(sessionId: number): Promise<StoryLine[]> {
	const isOfPeople = inArray(journal.actorRole, ['invigilator', 'center', 'staff']);
	return readStory(
		and(eq(journal.sessionId, sessionId), or(isNull(journal.candidateId), isOfPeople))
	);
}

/** Everything of one candidate, the newest first. */
export function readCandidateStory(candidateId: number): Promise<StoryLine[]> {
	return readStory(eq(journal.candidateId, candidateId));
}
