/** What the printed documents of a session say: the attendance sheet, the kit of the invigilators, the minutes. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { TimelineLine } from '#engine/invigilation/timeline';
import { compareFullNames } from '#engine/spelling';
import type { AssessmentState, JournalKind, StructureType } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { incidents } from '../schema/incidents.ts';
import { journal } from '../schema/journal.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers, learners } from '../schema/structures.ts';
import { decrypt } from '../secrets.server.ts';
import { timelineLine } from '../timelines.ts';

export interface PrintedCandidate {
	id: number;
	firstName: string;
	lastName: string;
	birthDate: string;
	/** Of the school, where the candidate comes from its register. */
	division: string | null;
	externalId: string | null;
	extraTimePercent: number;
	needsAccessibility: boolean;
	/** Null before the test. */
	state: AssessmentState | null;
}

export interface PrintedSession {
	id: number;
	center: { name: string; type: StructureType; timeZone: string };
	address: string;
	room: string;
	startsAt: number;
	examiner: string;
	description: string;
	accessCode: string;
	/** In clear: the kit prints it. */
	invigilatorPassword: string;
	/** By birth name. */
	candidates: PrintedCandidate[];
}

/** A session of the center with everybody enrolled; null when it is none of its sessions. */
export async function findPrintedSession(
	centerId: number,
	sessionId: number
): Promise<PrintedSession | null> {
	const [found] = await db
		.select({ session: sessions, center: centers })
		.from(sessions)
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.where(
			and(eq(sessions.id, sessionId), eq(sessions.centerId, centerId), isNull(sessions.deletedAt))
		);
	if (!found) return null;
	const { session, center } = found;
	return {
		id: session.id,
		center,
		address: session.address,
		room: session.room,
		startsAt: session.startsAt,
		examiner: session.examiner,
		description: session.description,
		accessCode: session.accessCode,
		invigilatorPassword: decrypt(session.invigilatorPassword),
		candidates: await listPrintedCandidates(session.id)
	};
}

async function listPrintedCandidates(sessionId: number): Promise<PrintedCandidate[]> {
	const enrolled = await db
		.select({
			id: candidates.id,
			firstName: candidates.firstName,
			lastName: candidates.lastName,
			birthDate: candidates.birthDate,
			division: learners.division,
			externalId: candidates.externalId,
			extraTimePercent: candidates.extraTimePercent,
			needsAccessibility: candidates.needsAccessibility,
			state: assessments.state
		})
		.from(candidates)
		.leftJoin(learners, eq(learners.id, candidates.learnerId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.where(eq(candidates.sessionId, sessionId))
		.orderBy(candidates.id);
	return enrolled.sort(compareFullNames);
}

/** What the minutes tell of the journal, beside the incidents; the rest is of no use to whoever reads them. */
const TOLD_KINDS: readonly JournalKind[] = [
	'liveAlertAccepted',
	'extraTimeGiven',
	'extraTimeTakenBack',
	'testPaused',
	'testUnpaused',
	'testEndedByInvigilator',
	'testEndedDueToDurationExceeded',
	'incidentRecorded'
];

export interface MinutesLine extends TimelineLine {
	/** Null for the room. */
	candidateId: number | null;
}

/** What happened in the room, in its order; incidents that were withdrawn are left out. */
export async function listMinutes(sessionId: number): Promise<MinutesLine[]> {
	const withdrawn = db
		.select({ id: sql`${incidents.id}::text` })
		.from(incidents)
		.where(and(eq(incidents.sessionId, sessionId), sql`${incidents.withdrawnAt} is not null`));
	return db
		.select({ ...timelineLine, candidateId: journal.candidateId })
		.from(journal)
		.leftJoin(users, eq(users.id, journal.actorId))
		.where(
			and(
				eq(journal.sessionId, sessionId),
				inArray(journal.kind, [...TOLD_KINDS]),
				sql`((${journal.details} ->> 'incidentId') is null or (${journal.details} ->> 'incidentId') not in ${withdrawn})`
			)
		)
		.orderBy(journal.id);
}
