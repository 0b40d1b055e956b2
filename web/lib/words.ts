/** Words on screen for the closed lists of the engine. */
import type { PasswordRule } from '#engine/account/password';
import type { CenterStatus } from '#engine/center/session-status';
import type { Zone } from '#engine/invigilation/attention';
import type { OrderStep } from '#engine/invigilation/receipts';
import {
	LIVE_ALERT_REASON_KEYS,
	LIVE_ALERT_REASONS,
	type AbortReason,
	type AnswerResult,
	type AssessmentResultStatus,
	type CandidateStatus,
	type HumanReason,
	type IncidentCode,
	type JuryQueue,
	type LiveAlertReason,
	type Locale,
	type MemberRole,
	type OutcomeReason,
	type PortalClaim,
	type Refusal,
	type RoomOrderKind
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function refusalText(because: Refusal): string {
	return m[`refusal_${because}`]();
}

export function passwordRuleText(rule: PasswordRule): string {
	return {
		length: m.password_rule_length,
		upperCase: m.password_rule_upper,
		lowerCase: m.password_rule_lower,
		digit: m.password_rule_digit
	}[rule]();
}

/** What a portal says of somebody. */
export function claimText(claim: PortalClaim): string {
	return m[`portal_claim_${claim}`]();
}

export function roleText(role: MemberRole): string {
	return m[`role_${role}`]();
}

export function statusText(status: CandidateStatus): string {
	return m[`status_${status}`]();
}

export function alertReasonText(reason: LiveAlertReason): string {
	return m[`alert_reason_${reason}`]();
}

/** The kind of an order, as a noun. */
export function orderText(kind: RoomOrderKind): string {
	return m[`order_${kind}`]();
}

/** How far an order is: a message is read where the others are applied. */
export function stepText(kind: RoomOrderKind, step: OrderStep): string {
	return step === 'applied' && kind === 'message' ? m.step_read() : m[`step_${step}`]();
}

/** What an incident of this code is; those of a challenge are the reasons for which an alert is accepted. */
export function incidentText(code: IncidentCode): string {
	const reason = LIVE_ALERT_REASON_KEYS.find((key) => LIVE_ALERT_REASONS[key] === code);
	return reason ? alertReasonText(reason) : m[`incident_${code as `C${1 | 2 | 4 | 6 | 7 | 8}`}`]();
}

export function zoneText(zone: Zone): string {
	return {
		toTreat: m.zone_to_treat,
		well: m.zone_well,
		absent: m.zone_absent,
		ended: m.zone_ended
	}[zone]();
}

export function centerStatusText(status: CenterStatus): string {
	return {
		created: m.session_status_created,
		finalized: m.session_status_finalized,
		processed: m.session_status_processed
	}[status]();
}

export function abortReasonText(reason: AbortReason): string {
	return m[`abort_${reason}`]();
}

/** What a certification test gave. */
export function resultText(status: AssessmentResultStatus): string {
	return m[`result_${status}`]();
}

/** What led to a result; what the automatic comment of it says. */
export function outcomeReasonText(reason: OutcomeReason): string {
	return m[`outcome_${reason}`]();
}

export function answerResultText(result: AnswerResult): string {
	return m[`answer_result_${result}`]();
}

export function juryQueueText(queue: JuryQueue): string {
	return m[`jury_queue_${queue}`]();
}

/** Of one session, where the queue speaks of many. */
export function juryStateText(queue: JuryQueue): string {
	if (queue === 'published') return m.publication_published();
	return queue === 'notFinalized' ? m.jury_not_finalized() : juryQueueText(queue);
}

/** Why somebody has to look at a session. */
export function humanReasonText(reason: HumanReason): string {
	return m[`human_reason_${reason}`]();
}

/** Languages are named in themselves, for who cannot read the current one. */
export const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English' };
