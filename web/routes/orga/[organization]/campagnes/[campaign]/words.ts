/** Words of a class at work. */
import type { ClassStatus } from '#engine/classroom/attention';
import type { ClassOrder } from '#engine/classroom/class-row';
import type { AnswerResult, ClassOrderKind, HelpReason } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const STATUSES: Record<ClassStatus, () => string> = {
	help: m.class_status_help,
	away: m.class_status_away,
	paused: m.class_status_paused,
	working: m.class_status_working,
	completed: m.class_status_completed,
	sent: m.class_status_sent
};
const REASONS: Record<HelpReason, () => string> = {
	failures: m.class_help_failures,
	slowness: m.class_help_slowness
};
const ORDERS: Record<ClassOrderKind, () => string> = {
	message: m.class_order_message,
	nudge: m.class_order_nudge,
	pause: m.class_order_pause,
	resume: m.class_order_resume,
	moreTime: m.class_order_more_time,
	close: m.class_order_close,
	setEnd: m.class_order_set_end,
	extendEnd: m.class_order_extend_end,
	removeEnd: m.class_order_remove_end
};

/** Beside the colours, so that nothing is told by them alone. */
export const answerSigns: Record<AnswerResult, string> = {
	ok: '✓',
	ko: '✗',
	skipped: '–',
	timedOut: 'T',
	focusLost: '!'
};
const ANSWERS: Record<AnswerResult, () => string> = {
	ok: m.class_answer_ok,
	ko: m.class_answer_ko,
	skipped: m.class_answer_skipped,
	timedOut: m.class_answer_timed_out,
	focusLost: m.class_answer_focus_lost
};

export const answerText = (result: AnswerResult) => ANSWERS[result]();
export const classStatusText = (status: ClassStatus) => STATUSES[status]();
export const helpText = (reason: HelpReason) => REASONS[reason]();
export const classOrderText = (kind: ClassOrderKind) => ORDERS[kind]();

/** How far an order is on the page of its pupil. */
export function receiptText({ deliveredAt, appliedAt, kind }: ClassOrder): string {
	if (appliedAt !== null) {
		const isRead = kind === 'message' || kind === 'nudge' || kind === 'moreTime';
		return isRead ? m.class_receipt_read() : m.class_receipt_done();
	}
	return deliveredAt === null ? m.class_receipt_sent() : m.class_receipt_delivered();
}
