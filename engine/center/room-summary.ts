/** How a room goes, in the numbers that its center follows. */
import { hasPendingAlert, type BoardRow } from '../invigilation/board.ts';
import { candidateStatus } from '../invigilation/candidate-status.ts';
import type { CandidateStatus } from '../vocabulary.ts';
import { needsAbortReason } from './finalization.ts';

/** The numbers, in the order of a session. */
export const ROOM_NUMBERS = [
	'enrolled',
	'joined',
	'waiting',
	'answering',
	'ended',
	'alerts'
] as const;
export type RoomNumber = (typeof ROOM_NUMBERS)[number];

const COUNTED_AS: Record<CandidateStatus, 'waiting' | 'answering' | 'ended' | null> = {
	expected: null,
	arriving: null,
	waiting: 'waiting',
	authorizedToStart: 'waiting',
	askingToResume: 'waiting',
	authorizedToResume: 'waiting',
	answering: 'answering',
	completed: 'ended',
	endedByInvigilator: 'ended',
	endedDueToDurationExceeded: 'ended',
	endedDueToFinalization: 'ended'
};

/**
 * How many candidates are where.
 *
 * Rule: who linked his account has joined, and stays so; who read the instructions, or left his test, waits until he is
 * in it. So `waiting`, `answering` and `ended` are parts of `joined`, which is a part of `enrolled`.
 *
 * @param now instant of the server's clock
 */
export function countRoom(rows: readonly BoardRow[], now: number): Record<RoomNumber, number> {
	const counts = {
		enrolled: rows.length,
		joined: 0,
		waiting: 0,
		answering: 0,
		ended: 0,
		alerts: 0
	};
	for (const row of rows) {
		if (row.reconciledAt !== null) counts.joined++;
		if (hasPendingAlert(row)) counts.alerts++;
		const counted = COUNTED_AS[candidateStatus(row, now)];
		if (counted) counts[counted]++;
	}
	return counts;
}

/** What keeps a session from being finalized, or is asked when it is. */
export interface FinalizationNeeds {
	/** Nothing to finalize before a first test. */
	hasTests: boolean;
	/** Tests that the finalization would close. */
	running: number;
	/** Tests that ended unfinished: the center will have to say why. */
	unexplained: number;
}

/**
 * What is left before a session can be finalized in one click.
 *
 * Rule: it needs a test; one that runs is better left to end, and one that somebody ended needs a reason
 * (`needsAbortReason`).
 */
export function finalizationNeeds(
	rows: readonly Pick<BoardRow, 'assessmentState'>[]
): FinalizationNeeds {
	const states = rows.flatMap(({ assessmentState }) => assessmentState ?? []);
	const running = states.filter((state) => state === 'started').length;
	return {
		hasTests: states.length > 0,
		running,
		unexplained: states.filter(needsAbortReason).length - running
	};
}
