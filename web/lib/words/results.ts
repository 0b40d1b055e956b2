/** Words on what a certification test gave. */
import type {
	AbortReason,
	AnswerResult,
	AssessmentResultStatus,
	OutcomeReason
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const abortReasons: Record<AbortReason, () => string> = {
	candidate: m.abort_candidate,
	technical: m.abort_technical
};

export function abortReasonText(reason: AbortReason): string {
	return abortReasons[reason]();
}

const results: Record<AssessmentResultStatus, () => string> = {
	validated: m.result_validated,
	rejected: m.result_rejected,
	error: m.result_error,
	cancelled: m.result_cancelled,
	cancelledByJury: m.result_cancelledByJury
};

/** What a certification test gave. */
export function resultText(status: AssessmentResultStatus): string {
	return results[status]();
}

const outcomeReasons: Record<OutcomeReason, () => string> = {
	cancelledByJury: m.outcome_cancelledByJury,
	fraud: m.outcome_fraud,
	lackOfAnswersForTechnicalReason: m.outcome_lackOfAnswersForTechnicalReason,
	lackOfAnswers: m.outcome_lackOfAnswers,
	abortReasonMissing: m.outcome_abortReasonMissing,
	estimationFailed: m.outcome_estimationFailed,
	zeroScore: m.outcome_zeroScore,
	allAnswersGiven: m.outcome_allAnswersGiven,
	noChallengeLeft: m.outcome_noChallengeLeft,
	unfinishedForTechnicalReason: m.outcome_unfinishedForTechnicalReason,
	unfinishedByCandidate: m.outcome_unfinishedByCandidate
};

/** What led to a result; what the automatic comment of it says. */
export function outcomeReasonText(reason: OutcomeReason): string {
	return outcomeReasons[reason]();
}

const answerResults: Record<AnswerResult, () => string> = {
	ok: m.answer_result_ok,
	ko: m.answer_result_ko,
	skipped: m.answer_result_skipped,
	timedOut: m.answer_result_timedOut,
	focusLost: m.answer_result_focusLost
};

export function answerResultText(result: AnswerResult): string {
	return answerResults[result]();
}
