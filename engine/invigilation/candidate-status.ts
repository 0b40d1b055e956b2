import type { AssessmentState, CandidateStatus } from '../vocabulary.ts';
import { authorizedUntil } from './time.ts';

/** What is needed to tell where a candidate stands. Instants in epoch milliseconds, null when it did not happen. */
export interface CandidateProgress {
	/** The pupil's account was linked to this candidate. */
	reconciledAt: number | null;
	instructionsReadAt: number | null;
	/** The last authorization to start or resume that is neither used nor withdrawn. */
	authorizedAt: number | null;
	/** The candidate left a running test and is back. */
	resumeRequestedAt: number | null;
	assessmentState: AssessmentState | null;
}

/**
 * What a candidate is doing.
 *
 * Rule: an ended test says how it ended; a running one is `answering` unless its candidate left it; before the start,
 * a live authorization comes first, then how far the candidate got. A pending alert, the connection and the focus are
 * beside the status, never in it, so that no status can hide them.
 *
 * @param now instant of the server's clock: an authorization of more than 15 minutes counts no more
 */
export function candidateStatus(candidate: CandidateProgress, now: number): CandidateStatus {
	const { assessmentState } = candidate;
	if (assessmentState !== null && assessmentState !== 'started') return assessmentState;
	const isAuthorized = (authorizedUntil(candidate.authorizedAt) ?? 0) > now;
	if (assessmentState === 'started') {
		if (candidate.resumeRequestedAt === null) return 'answering';
		return isAuthorized ? 'authorizedToResume' : 'askingToResume';
	}
	if (isAuthorized) return 'authorizedToStart';
	if (candidate.reconciledAt === null) return 'expected';
	return candidate.instructionsReadAt === null ? 'arriving' : 'waiting';
}

/** Whether nothing more will happen in the candidate's test. */
export function isEnded(state: AssessmentState | null): boolean {
	return state !== null && state !== 'started';
}
