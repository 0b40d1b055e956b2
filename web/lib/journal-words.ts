/** A line of the journal in the words of who reads the story of a candidate. */
import type { TimelineLine } from '#engine/invigilation/timeline';
import type { IncidentCode, JournalKind, RoomOrderKind } from '#engine/vocabulary';
import { longDuration } from './format.ts';
import { m } from '$lib/paraglide/messages';
import { incidentText, orderText, stepText } from './words.ts';

/** What a page tells within this was not held up. */
const TOLD_AT_ONCE = 5_000;

type Receipt = 'orderDelivered' | 'orderApplied';

/** What happened. */
export function journalText({ kind, details }: Pick<TimelineLine, 'kind' | 'details'>): string {
	if (!isReceipt(kind)) return m[`journal_${kind}`]();
	const order = details.order as RoomOrderKind;
	const step = stepText(order, kind === 'orderApplied' ? 'applied' : 'delivered');
	return `${orderText(order)} · ${step}`;
}

function isReceipt(kind: JournalKind): kind is Receipt {
	return kind === 'orderDelivered' || kind === 'orderApplied';
}

/** What is to be known beside: which challenge, how long, how much, why. */
export function journalDetails({ details }: TimelineLine): string[] {
	const { agoMs, number, lastedMs, minutes, code, locale, closedAlertId, serverGone } = details;
	const told: string[] = [];
	if (typeof number === 'number') told.push(m.challenge_number({ number }));
	if (typeof minutes === 'number') told.push(signedMinutes(minutes));
	if (typeof lastedMs === 'number') told.push(m.lasted({ time: longDuration(lastedMs) }));
	if (typeof agoMs === 'number' && agoMs > TOLD_AT_ONCE) {
		told.push(m.told_later({ time: longDuration(agoMs) }));
	}
	if (typeof code === 'string') told.push(`${code} ${incidentText(code as IncidentCode)}`);
	if (typeof locale === 'string') told.push(locale.toUpperCase());
	if (closedAlertId !== undefined) told.push(m.closed_alert());
	if (serverGone) told.push(m.server_started());
	return told;
}

/** What somebody typed; the reason of an alert is a code, told with the details. */
export function journalQuotes({ kind, details }: TimelineLine): string[] {
	const { text, reason } = details;
	return [text, kind === 'liveAlertAccepted' ? undefined : reason].filter(
		(quote) => typeof quote === 'string'
	);
}

export function signedMinutes(minutes: number): string {
	return `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}\u00a0min`;
}

/** Who acted. */
export function actorText({ actorRole, by }: TimelineLine): string {
	if (actorRole === 'candidate') return m.by_candidate();
	return actorRole === 'system' || by === null ? m.by_system() : by;
}
