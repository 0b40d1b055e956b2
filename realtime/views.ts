/** From what the database knows of a candidate to what his own page may see. */
import { presentAsked } from '#engine/content/asked.server';
import { isAwayHeld } from '#db/assessments';
import type { CandidateNow } from '#db/candidates';
import type { AskedView, CandidateView } from './contract.ts';

/** @param isSeated whether the page holds the test: only then does it see the challenge */
export function viewOf(candidate: CandidateNow, isSeated: boolean): CandidateView {
	const { row } = candidate;
	return {
		candidateId: row.candidateId,
		version: row.version,
		at: Date.now(),
		reconciledAt: row.reconciledAt,
		instructionsReadAt: row.instructionsReadAt,
		authorizedAt: row.authorizedAt,
		resumeRequestedAt: row.resumeRequestedAt,
		assessmentState: row.assessmentState,
		extraTimePercent: row.extraTimePercent,
		answered: row.answered,
		length: row.length,
		startedAt: row.startedAt,
		deadlineAt: row.deadlineAt,
		pausedAt: row.pausedAt,
		extraMinutes: row.extraMinutes,
		orders: candidate.orders,
		handRaisedAt: row.handRaisedAt,
		handPlace: candidate.handPlace,
		challenge: isSeated && row.assessmentState === 'started' ? askedView(candidate) : null
	};
}

function askedView(now: CandidateNow): AskedView | null {
	const { asked, assessment, row } = now;
	if (!asked || !assessment) return null;
	const { alert, draft } = asked;
	const view = presentAsked(asked, row, assessment.locale);
	return {
		...view,
		servedId: asked.servedId,
		number: asked.number,
		isFocusLost: view.isFocused && isAwayHeld(now),
		alertRaisedAt: alert?.state === 'ongoing' ? alert.raisedAt : null,
		alertDismissed: alert?.state === 'dismissed',
		draft
	};
}
