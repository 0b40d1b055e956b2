/** Where a session stands, for its center and for the jury. */
import type { CenterStatus } from '#engine/center/session-status';
import type { HumanReason, JuryQueue } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function centerStatusText(status: CenterStatus): string {
	return {
		created: m.session_status_created,
		finalized: m.session_status_finalized,
		processed: m.session_status_processed
	}[status]();
}

const queues: Record<JuryQueue, () => string> = {
	toPublish: m.jury_queue_toPublish,
	needsHuman: m.jury_queue_needsHuman,
	scoring: m.jury_queue_scoring,
	published: m.jury_queue_published,
	notFinalized: m.jury_queue_notFinalized
};

export function juryQueueText(queue: JuryQueue): string {
	return queues[queue]();
}

/** Of one session, where the queue speaks of many. */
export function juryStateText(queue: JuryQueue): string {
	if (queue === 'published') return m.publication_published();
	return queue === 'notFinalized' ? m.jury_not_finalized() : juryQueueText(queue);
}

const humanReasons: Record<HumanReason, () => string> = {
	globalComment: m.human_reason_globalComment,
	impactfulIncident: m.human_reason_impactfulIncident,
	resultInError: m.human_reason_resultInError,
	officerAssigned: m.human_reason_officerAssigned
};

/** Why somebody has to look at a session. */
export function humanReasonText(reason: HumanReason): string {
	return humanReasons[reason]();
}
