/** From what the database knows of a candidate to what his own page may see. */
import { getChallenge } from '#engine/content/bank.server';
import { presentChallenge } from '#engine/content/presentation.server';
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

function askedView({ asked, assessment }: CandidateNow): AskedView | null {
	if (!asked || !assessment) return null;
	const { alert, draft } = asked;
	return {
		servedId: asked.servedId,
		number: asked.number,
		presented: presentChallenge(getChallenge(asked.challengeId), assessment.locale, asked.seed),
		alertRaisedAt: alert?.state === 'ongoing' ? alert.raisedAt : null,
		alertDismissed: alert?.state === 'dismissed',
		draft
	};
}
