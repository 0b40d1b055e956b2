/** How a room goes, in the numbers that its center follows. */
import { hasPendingAlert, type BoardRow } from '../invigilation/board.ts';
import { candidateStatus } from '../invigilation/candidate-status.ts';
import type { CandidateStatus } from '../vocabulary.ts';

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
