import { fold } from '../spelling.ts';
import type { CandidateStatus, Connection, LiveAlertState, OrderKind } from '../vocabulary.ts';
import { candidateStatus, type CandidateProgress } from './candidate-status.ts';
import type { Absences } from './focus.ts';

/** What a watcher sees of one candidate: facts only, from which every screen derives the same words. */
export interface BoardRow extends CandidateProgress, Absences {
	candidateId: number;
	/** Grows with each change of the row, in the same transaction. */
	version: number;
	firstName: string;
	lastName: string;
	/** `YYYY-MM-DD`. */
	birthDate: string;
	extraTimePercent: number;
	/** Answers that count, out of `length`. */
	answered: number;
	length: number;
	startedAt: number | null;
	deadlineAt: number | null;
	endedAt: number | null;
	lastActivityAt: number | null;
	connection: Connection;
	connectionChangedAt: number | null;
	/** How many absences there were, the present one included. */
	focusLossCount: number;
	/** How many times the test went on in another browser than before. */
	deviceChanges: number;
	alert: BoardAlert | null;
	/** Since when the clock of the test is stopped, null while it runs. */
	pausedAt: number | null;
	/** Minutes given on the spot so far, beside the extra time in percent. */
	extraMinutes: number;
	/** Since when the candidate asks for somebody; the oldest comes first. */
	handRaisedAt: number | null;
	lastOrder: BoardOrder | null;
}

/** How far the last order to a candidate is on his page. */
export interface BoardOrder {
	id: number;
	/** What was sent to several candidates at once has one group. */
	group: string;
	kind: OrderKind;
	createdAt: number;
	deliveredAt: number | null;
	appliedAt: number | null;
	withdrawnAt: number | null;
	/** Name of the invigilator who gave it. */
	by: string;
}

/** The last live alert of a candidate. Only an `ongoing` one asks for a decision. */
export interface BoardAlert {
	id: number;
	/** Number of the challenge in the test, from 1. */
	number: number;
	state: LiveAlertState;
	raisedAt: number;
	decidedAt: number | null;
	/** Name of the invigilator who decided. */
	decidedBy: string | null;
}

/** Whether the candidate has a live alert that waits for a decision. */
export function hasPendingAlert(row: BoardRow): boolean {
	return row.alert?.state === 'ongoing';
}

/** Whether a search keeps this row: prefix of the first name, the last name or both in either order, accents apart. */
export function matchesSearch(row: BoardRow, search: string): boolean {
	const wanted = fold(search);
	const first = fold(row.firstName);
	const last = fold(row.lastName);
	return [first, last, first + last, last + first].some((name) => name.startsWith(wanted));
}

/** How many candidates stand at each status, and how many alerts wait. */
export function countRows(
	rows: readonly BoardRow[],
	now: number
): { total: number; pendingAlerts: number; byStatus: Partial<Record<CandidateStatus, number>> } {
	const byStatus: Partial<Record<CandidateStatus, number>> = {};
	for (const row of rows) {
		const status = candidateStatus(row, now);
		byStatus[status] = (byStatus[status] ?? 0) + 1;
	}
	return { total: rows.length, pendingAlerts: rows.filter(hasPendingAlert).length, byStatus };
}
