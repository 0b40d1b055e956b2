/** Words on screen for the closed lists of the engine. */
import type { Zone } from '#engine/invigilation/attention';
import type { CandidateStatus, LiveAlertReason, Refusal } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function refusalText(because: Refusal): string {
	return m[`refusal_${because}`]();
}

export function statusText(status: CandidateStatus): string {
	return m[`status_${status}`]();
}

export function alertReasonText(reason: LiveAlertReason): string {
	return m[`alert_reason_${reason}`]();
}

export function zoneText(zone: Zone): string {
	return {
		toTreat: m.zone_to_treat,
		well: m.zone_well,
		absent: m.zone_absent,
		ended: m.zone_ended
	}[zone]();
}
