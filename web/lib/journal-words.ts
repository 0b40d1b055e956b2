/** A line of the journal in the words of who reads the story of a candidate. */
import type { TimelineLine } from '#engine/invigilation/timeline';
import type { IncidentCode, JournalKind, RoomOrderKind } from '#engine/vocabulary';
import { longDuration } from './durations.ts';
import { m } from '$lib/paraglide/messages';
import { incidentText, orderText, stepText } from './words.ts';

/** What a page tells within this was not held up. */
const TOLD_AT_ONCE = 5_000;

type Receipt = 'orderDelivered' | 'orderApplied';

const kinds: Record<Exclude<JournalKind, Receipt>, () => string> = {
	invigilatorEntered: m.journal_invigilatorEntered,
	invigilatorRefused: m.journal_invigilatorRefused,
	candidateReconciled: m.journal_candidateReconciled,
	instructionsRead: m.journal_instructionsRead,
	startAuthorized: m.journal_startAuthorized,
	startUnauthorized: m.journal_startUnauthorized,
	resumeRequested: m.journal_resumeRequested,
	resumeWithdrawn: m.journal_resumeWithdrawn,
	resumeAuthorized: m.journal_resumeAuthorized,
	testStarted: m.journal_testStarted,
	testResumed: m.journal_testResumed,
	deviceChanged: m.journal_deviceChanged,
	challengeBegun: m.journal_challengeBegun,
	answerSubmitted: m.journal_answerSubmitted,
	challengeReplaced: m.journal_challengeReplaced,
	liveAlertRaised: m.journal_liveAlertRaised,
	liveAlertAccepted: m.journal_liveAlertAccepted,
	liveAlertDismissed: m.journal_liveAlertDismissed,
	focusLost: m.journal_focusLost,
	focusRegained: m.journal_focusRegained,
	connectionLost: m.journal_connectionLost,
	connectionRegained: m.journal_connectionRegained,
	testCompleted: m.journal_testCompleted,
	testEndedByInvigilator: m.journal_testEndedByInvigilator,
	testEndedDueToDurationExceeded: m.journal_testEndedDueToDurationExceeded,
	testPaused: m.journal_testPaused,
	testUnpaused: m.journal_testUnpaused,
	extraTimeGiven: m.journal_extraTimeGiven,
	extraTimeTakenBack: m.journal_extraTimeTakenBack,
	messageSent: m.journal_messageSent,
	messageWithdrawn: m.journal_messageWithdrawn,
	handRaised: m.journal_handRaised,
	handLowered: m.journal_handLowered,
	incidentRecorded: m.journal_incidentRecorded,
	incidentWithdrawn: m.journal_incidentWithdrawn,
	sessionCreated: m.journal_sessionCreated,
	sessionEdited: m.journal_sessionEdited,
	sessionDeleted: m.journal_sessionDeleted,
	candidateEnrolled: m.journal_candidateEnrolled,
	candidateEdited: m.journal_candidateEdited,
	candidateRemoved: m.journal_candidateRemoved,
	sessionFinalized: m.journal_sessionFinalized,
	testEndedDueToFinalization: m.journal_testEndedDueToFinalization,
	sessionUnfinalized: m.journal_sessionUnfinalized,
	sessionPublished: m.journal_sessionPublished,
	sessionUnpublished: m.journal_sessionUnpublished,
	resultMailsAsked: m.journal_resultMailsAsked,
	officerAssigned: m.journal_officerAssigned,
	officerReleased: m.journal_officerReleased,
	sessionCommented: m.journal_sessionCommented,
	identityCorrected: m.journal_identityCorrected,
	testCancelled: m.journal_testCancelled,
	testUncancelled: m.journal_testUncancelled,
	fraudRejected: m.journal_fraudRejected,
	fraudRejectionLifted: m.journal_fraudRejectionLifted,
	incidentResolved: m.journal_incidentResolved,
	resultCommented: m.journal_resultCommented,
	testRescored: m.journal_testRescored
};

/** What happened. */
export function journalText({ kind, details }: Pick<TimelineLine, 'kind' | 'details'>): string {
	if (!isReceipt(kind)) return kinds[kind]();
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
