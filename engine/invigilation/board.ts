import { fold } from '../spelling.ts';
import type { CandidateStatus, Connection, LiveAlertState, OrderKind } from '../vocabulary.ts';
import { candidateStatus, type CandidateProgress } from './candidate-status.ts';

/** What a watcher sees of one candidate: facts only, from which every screen derives the same words. */
export interface BoardRow extends CandidateProgress {
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
	/** Since when the page is not in front, null when it is. */
	focusLostAt: number | null;
	focusLossCount: number;
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

/**
 * Keeps the newest version of each row, whatever the order in which they come and however often.
 *
 * @param rows what is known, by candidate; changed in place
 * @returns whether this row was news
 */
export function keepRow(rows: Map<number, BoardRow>, row: BoardRow): boolean {
	const known = rows.get(row.candidateId);
	if (known && known.version >= row.version) return false;
	rows.set(row.candidateId, row);
	return true;
}

/**
 * Takes everybody as of one instant: who is not there left the room; a row that came meanwhile and is newer stays.
 *
 * @param rows what is known, by candidate; changed in place
 * @returns the candidates who changed, came or left
 */
export function takeSnapshot(
	rows: Map<number, BoardRow>,
	snapshot: readonly BoardRow[]
): Set<number> {
	const present = new Set(snapshot.map((row) => row.candidateId));
	const changed = new Set([...rows.keys()].filter((id) => !present.has(id)));
	for (const id of changed) rows.delete(id);
	for (const row of snapshot) if (keepRow(rows, row)) changed.add(row.candidateId);
	return changed;
}

const FOLD_MODULUS = 2_147_483_647;
const FOLD_FACTOR = 1_000_003;

/** What a complete board amounts to. */
export interface BoardDigest {
	count: number;
	/** See `foldVersions`. */
	fold: number;
}

/**
 * A number that two boards share only if they hold the same rows at the same versions (up to chance).
 *
 * Formula: Σ (id × 1 000 003 + version) mod (2³¹ − 1); the database computes the same sum.
 */
export function foldVersions(rows: Iterable<{ candidateId: number; version: number }>): number {
	let sum = 0;
	for (const { candidateId, version } of rows) {
		sum = (sum + ((candidateId * FOLD_FACTOR + version) % FOLD_MODULUS)) % FOLD_MODULUS;
	}
	return sum;
}
