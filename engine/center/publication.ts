/** When the results of a session may be published, and when only after somebody looked at it. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import { INCIDENTS } from '../invigilation/incidents.ts';
import {
	HUMAN_REASONS,
	INCIDENT_CODES,
	type AssessmentResultStatus,
	type HumanReason,
	type IncidentCode,
	type JuryQueue
} from '../vocabulary.ts';

/** Instants in epoch milliseconds, null when it did not happen. */
export interface PublicationFacts {
	finalizedAt: number | null;
	/** When every test had its result. */
	scoredAt: number | null;
	publishedAt: number | null;
}

/**
 * May the results of a session be published?
 *
 * Rule: it is finalized, not published yet, and each of its tests has a result other than `error`.
 *
 * @param tests the last result of each test, null when it has none
 * @source the reference service (Pix)
 */
export function checkPublication(
	session: PublicationFacts,
	tests: readonly { status: AssessmentResultStatus | null }[]
): Verdict {
	if (session.finalizedAt === null) return refused('session-not-finalized');
	if (session.publishedAt !== null) return refused('session-published');
	if (session.scoredAt === null) return refused('session-not-scored');
	if (tests.some(({ status }) => status === null)) return refused('result-missing');
	return tests.some(({ status }) => status === 'error') ? refused('result-in-error') : allowed;
}

/** Incidents on which somebody has to act, unless they are withdrawn or resolved. */
export const IMPACTFUL_CODES: readonly IncidentCode[] = INCIDENT_CODES.filter(
	(code) => INCIDENTS[code].isImpactful
);

/** What of a session may keep it waiting for somebody. */
export interface HumanFacts {
	/** Of the center; null or empty when it said nothing. */
	globalComment: string | null;
	/** Impactful incidents that are neither withdrawn nor resolved. */
	openIncidents: number;
	/** Tests whose last result is in error, or that have none. */
	badResults: number;
	officerId: string | null;
}

/**
 * Why somebody has to look at a session before its results are published; nothing when they may be published at once.
 *
 * Rule: its center wrote a comment; an impactful incident is open; a test has no good result; an officer looks after it. An
 * alert that was accepted live is no incident: it was decided in the room.
 *
 * @source the reference service (Pix)
 */
export function whyNeedsHuman(facts: HumanFacts): HumanReason[] {
	const holds: Record<HumanReason, boolean> = {
		globalComment: Boolean(facts.globalComment),
		impactfulIncident: facts.openIncidents > 0,
		resultInError: facts.badResults > 0,
		officerAssigned: facts.officerId !== null
	};
	return HUMAN_REASONS.filter((reason) => holds[reason]);
}

/** Rule: the first that holds of published, not finalized, not scored, in need of somebody; else it is to be published. */
export function juryQueue(session: PublicationFacts & HumanFacts): JuryQueue {
	if (session.publishedAt !== null) return 'published';
	if (session.finalizedAt === null) return 'notFinalized';
	if (session.scoredAt === null) return 'scoring';
	return whyNeedsHuman(session).length > 0 ? 'needsHuman' : 'toPublish';
}
