/** What a center has to say before it finalizes a session. */
import { INCIDENTS } from '../invigilation/incidents.ts';
import {
	INCIDENT_CODES,
	type AbortReason,
	type AssessmentState,
	type IncidentCode
} from '../vocabulary.ts';

/** What a center may add to the minutes itself; problems of a challenge are told in the room, while it can be replaced. */
export const CENTER_INCIDENTS: readonly IncidentCode[] = INCIDENT_CODES.filter(
	(code) => INCIDENTS[code].category !== 'inChallenge'
);

/** A test of the session. */
export interface FinalizedTest {
	candidateId: number;
	state: AssessmentState;
}

/** What the reasons given amount to. */
export interface CheckedReasons {
	/** Whose test is unfinished, without a word of why. */
	missing: number[];
	/** Who finished meanwhile: his reason counts for nothing. */
	needless: number[];
	/** The reasons that count, by candidate. */
	reasons: Map<number, AbortReason>;
}

/**
 * Whether the center has to say why this test was not finished.
 *
 * Rule: of a test that is still running, that an invigilator ended, or that a finalization closed which was taken back. A test stopped by its deadline was left by its
 * candidate, whose time was over: the center may say otherwise.
 */
export function needsAbortReason(state: AssessmentState): boolean {
	return state !== 'completed' && state !== 'endedDueToDurationExceeded';
}

/**
 * Compares the reasons that a center gives with the tests, candidate by candidate.
 *
 * Rule: every test that needs a reason has one; the reason of a test that its candidate completed meanwhile is dropped, and
 * the others stay.
 *
 * Source: the reference service compares counts, and refuses the whole form (Pix); this is the mended rule.
 */
export function checkAbortReasons(
	tests: readonly FinalizedTest[],
	given: ReadonlyMap<number, AbortReason>
): CheckedReasons {
	const missing = tests.filter(
		({ candidateId, state }) => needsAbortReason(state) && !given.has(candidateId)
	);
	const unfinished = tests.filter(({ state }) => state !== 'completed');
	const kept = unfinished.flatMap(({ candidateId }) => {
		const reason = given.get(candidateId);
		return reason ? [[candidateId, reason] as const] : [];
	});
	const reasons = new Map(kept);
	return {
		missing: missing.map(({ candidateId }) => candidateId),
		needless: [...given.keys()].filter((candidateId) => !reasons.has(candidateId)),
		reasons
	};
}
