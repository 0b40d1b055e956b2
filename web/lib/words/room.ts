/** Words of the exam room: candidates, alerts, orders, incidents. */
import type { Zone } from '#engine/invigilation/attention';
import type { OrderStep } from '#engine/invigilation/receipts';
import {
	LIVE_ALERT_REASON_KEYS,
	LIVE_ALERT_REASONS,
	type CandidateStatus,
	type IncidentCode,
	type LiveAlertReason,
	type RoomOrderKind
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const statuses: Record<CandidateStatus, () => string> = {
	expected: m.status_expected,
	arriving: m.status_arriving,
	waiting: m.status_waiting,
	authorizedToStart: m.status_authorizedToStart,
	answering: m.status_answering,
	askingToResume: m.status_askingToResume,
	authorizedToResume: m.status_authorizedToResume,
	completed: m.status_completed,
	endedByInvigilator: m.status_endedByInvigilator,
	endedDueToDurationExceeded: m.status_endedDueToDurationExceeded,
	endedDueToFinalization: m.status_endedDueToFinalization
};

export function statusText(status: CandidateStatus): string {
	return statuses[status]();
}

const alertReasons: Record<LiveAlertReason, () => string> = {
	imageNotDisplaying: m.alert_reason_imageNotDisplaying,
	embedNotWorking: m.alert_reason_embedNotWorking,
	fileNotOpening: m.alert_reason_fileNotOpening,
	websiteUnavailable: m.alert_reason_websiteUnavailable,
	websiteBlocked: m.alert_reason_websiteBlocked,
	extraTimeExceeded: m.alert_reason_extraTimeExceeded,
	softwareNotWorking: m.alert_reason_softwareNotWorking,
	unintentionalFocusOut: m.alert_reason_unintentionalFocusOut,
	skipOnOops: m.alert_reason_skipOnOops,
	accessibilityIssue: m.alert_reason_accessibilityIssue
};

export function alertReasonText(reason: LiveAlertReason): string {
	return alertReasons[reason]();
}

const orders: Record<RoomOrderKind, () => string> = {
	pause: m.order_pause,
	resume: m.order_resume,
	extraTime: m.order_extraTime,
	message: m.order_message,
	end: m.order_end,
	authorizeStart: m.order_authorizeStart,
	authorizeResume: m.order_authorizeResume
};

/** The kind of an order, as a noun. */
export function orderText(kind: RoomOrderKind): string {
	return orders[kind]();
}

const steps: Record<OrderStep, () => string> = {
	sent: m.step_sent,
	delivered: m.step_delivered,
	applied: m.step_applied,
	withdrawn: m.step_withdrawn
};

/** How far an order is: a message is read where the others are applied. */
export function stepText(kind: RoomOrderKind, step: OrderStep): string {
	return step === 'applied' && kind === 'message' ? m.step_read() : steps[step]();
}

type OwnIncident = `C${1 | 2 | 4 | 6 | 7 | 8}`;

const incidents: Record<OwnIncident, () => string> = {
	C1: m.incident_C1,
	C2: m.incident_C2,
	C4: m.incident_C4,
	C6: m.incident_C6,
	C7: m.incident_C7,
	C8: m.incident_C8
};

/** What an incident of this code is; those of a challenge are the reasons for which an alert is accepted. */
export function incidentText(code: IncidentCode): string {
	const reason = LIVE_ALERT_REASON_KEYS.find((key) => LIVE_ALERT_REASONS[key] === code);
	return reason ? alertReasonText(reason) : incidents[code as OwnIncident]();
}

export function zoneText(zone: Zone): string {
	return {
		toTreat: m.zone_to_treat,
		well: m.zone_well,
		absent: m.zone_absent,
		ended: m.zone_ended
	}[zone]();
}
