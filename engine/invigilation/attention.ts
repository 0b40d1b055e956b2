/** What each row of the room asks for, and in which order: the one rule behind every screen. */
import { compareFullNames } from '../spelling.ts';
import { hasPendingAlert, type BoardAlert, type BoardRow } from './board.ts';
import { candidateStatus, isEnded } from './candidate-status.ts';
import { MINUTE, timeLeft } from './time.ts';

/** What a row asks of the invigilator, most urgent first. */
export const URGENCIES = [
	'alert',
	'resume',
	'waiting',
	'hand',
	'disconnected',
	'unfocused',
	'idle',
	'overtime',
	'paused',
	'nearEnd',
	'running',
	'absent',
	'ended'
] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Where a row stands on the screen, from top to bottom. */
export const ZONES = ['toTreat', 'well', 'absent', 'ended'] as const;
export type Zone = (typeof ZONES)[number];

const ZONE_OF: Record<Urgency, Zone> = {
	alert: 'toTreat',
	resume: 'toTreat',
	waiting: 'toTreat',
	hand: 'toTreat',
	disconnected: 'toTreat',
	unfocused: 'toTreat',
	idle: 'toTreat',
	overtime: 'toTreat',
	paused: 'well',
	nearEnd: 'well',
	running: 'well',
	absent: 'absent',
	ended: 'ended'
};

const RANK = Object.fromEntries(URGENCIES.map((one, rank) => [one, rank])) as Record<
	Urgency,
	number
>;

export function zoneOf(urgency: Urgency): Zone {
	return ZONE_OF[urgency];
}

/** The end is near when no more than this is left. */
export const NEAR_END = 5 * MINUTE;

/** A pupil's own rhythm weighs as much as what the test allows after so many answers. */
const KNOWN_AFTER = 3;
/** So many times his usual time for an answer is too long a silence… */
const SILENCE_FACTOR = 3;
/** …never before the first of these, always after the second. */
const SHORTEST_SILENCE = 2 * MINUTE;
const LONGEST_SILENCE = 10 * MINUTE;

/**
 * How long this pupil may stay silent before somebody should look, in milliseconds; null when no test runs.
 *
 * Formula: 3 × rhythm, within 2 and 10 minutes, where
 * rhythm = (time of the answers so far + 3 × allowed) / (answers + 3), in milliseconds an answer, and
 * allowed = (deadline − start) / length: what the test gives for one. A fast pupil is looked at early, a slow one is
 * left alone, and nobody is judged on his first answers.
 */
export function silenceAllowed(row: BoardRow): number | null {
	if (row.startedAt === null || row.deadlineAt === null) return null;
	const allowed = (row.deadlineAt - row.startedAt) / row.length;
	const spent = Math.max(0, (row.lastActivityAt ?? row.startedAt) - row.startedAt);
	const answersTime = row.answered === 0 ? 0 : spent;
	const rhythm = (answersTime + KNOWN_AFTER * allowed) / (row.answered + KNOWN_AFTER);
	return Math.min(LONGEST_SILENCE, Math.max(SHORTEST_SILENCE, SILENCE_FACTOR * rhythm));
}

/** Whether a running test has been silent for longer than its pupil's own rhythm explains; never while it is paused. */
export function isIdle(row: BoardRow, now: number): boolean {
	if (row.pausedAt !== null) return false;
	const allowed = silenceAllowed(row);
	return allowed !== null && now - (row.lastActivityAt ?? row.startedAt!) > allowed;
}

/**
 * What a row asks for.
 *
 * Rule: a pending alert before everything; then who cannot go on without the invigilator (asks to resume, waits for
 * the authorization) or asks for him by a raised hand; then a lost connection, a lost focus, a silence that is unlike
 * the pupil, a test that runs past its end; then those that need nobody: paused, near the end, running, not come yet,
 * ended. While a test is paused, its pupil may look elsewhere and be silent.
 */
export function urgency(row: BoardRow, now: number): Urgency {
	if (hasPendingAlert(row)) return 'alert';
	const status = candidateStatus(row, now);
	if (status === 'askingToResume') return 'resume';
	if (status === 'waiting') return 'waiting';
	if (isEnded(row.assessmentState)) return 'ended';
	if (row.handRaisedAt !== null) return 'hand';
	if (row.connection === 'lost') return 'disconnected';
	if (status === 'answering') {
		if (row.pausedAt !== null) return 'paused';
		if (row.focusLostAt !== null) return 'unfocused';
		const left = timeLeft(row, now) ?? Infinity;
		if (left <= 0) return 'overtime';
		if (isIdle(row, now)) return 'idle';
		return left <= NEAR_END ? 'nearEnd' : 'running';
	}
	return row.connection === 'never' && row.assessmentState === null ? 'absent' : 'running';
}

/** Since when a row asks for it, epoch milliseconds; null for what nobody waits for. */
export function askingSince(row: BoardRow, urgency: Urgency): number | null {
	switch (urgency) {
		case 'alert':
			return row.alert!.raisedAt;
		case 'resume':
			return row.resumeRequestedAt;
		case 'waiting':
			return row.instructionsReadAt;
		case 'hand':
			return row.handRaisedAt;
		case 'disconnected':
			return row.connectionChangedAt;
		case 'unfocused':
			return row.focusLostAt;
		case 'idle':
			return row.lastActivityAt ?? row.startedAt;
		case 'overtime':
			return row.deadlineAt;
		case 'paused':
			return row.pausedAt;
		default:
			return null;
	}
}

/** Signs of one row that make it another kind of row: what an invigilator who looked away has to hear of. */
export function kindOf(row: BoardRow, now: number): string {
	return `${urgency(row, now)} ${candidateStatus(row, now)} ${hasPendingAlert(row) ? row.alert!.id : ''}`;
}

/** How long an alert waits: from one minute on it is late, from three minutes on critical. */
export const ALERT_LEVELS = ['fresh', 'late', 'critical'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];
const LATE_ALERT = MINUTE;
const CRITICAL_ALERT = 3 * MINUTE;

/** How loudly an alert asks; see `ALERT_LEVELS`. */
export function alertLevel({ raisedAt }: Pick<BoardAlert, 'raisedAt'>, now: number): AlertLevel {
	const age = now - raisedAt;
	if (age >= CRITICAL_ALERT) return 'critical';
	return age >= LATE_ALERT ? 'late' : 'fresh';
}

/** Compares by last name, first name and number, as a French list of names is sorted. */
export function compareNames(a: BoardRow, b: BoardRow): number {
	return compareFullNames(a, b) || a.candidateId - b.candidateId;
}

/**
 * Compares two rows for the order of the board.
 *
 * Rule: to treat before the rest. What is to treat goes by urgency, then by who has waited longest, then by name. The
 * others go zone by zone and by name only, so that rows at rest never move.
 */
export function compareRows(a: BoardRow, b: BoardRow, now: number): number {
	const ofA = urgency(a, now);
	const ofB = urgency(b, now);
	const byNeed = compareNeeds(a, ofA, b, ofB);
	return byNeed || compareNames(a, b);
}

/** The part of `compareRows` that comes before the names. */
export function compareNeeds(a: BoardRow, ofA: Urgency, b: BoardRow, ofB: Urgency): number {
	const zoneA = ZONE_OF[ofA];
	const zoneB = ZONE_OF[ofB];
	if (zoneA !== zoneB) return ZONES.indexOf(zoneA) - ZONES.indexOf(zoneB);
	if (zoneA !== 'toTreat') return 0;
	if (ofA !== ofB) return RANK[ofA] - RANK[ofB];
	return (askingSince(a, ofA) ?? 0) - (askingSince(b, ofB) ?? 0);
}
