/** What an invigilator is offered to order: only what makes sense for at least one candidate. */
import type { RoomOrderKind } from '../vocabulary.ts';
import type { BoardRow } from './board.ts';
import { candidateStatus } from './candidate-status.ts';
import type { SessionFacts } from './entry.ts';
import { mayReceiveOrder, type RoomOrder } from './orders.ts';

/** What is offered does not depend on it; the server says when a session is closed. */
const OPEN: SessionFacts = { finalizedAt: null, firstStartedAt: null };

/** The least of each kind: whoever may not receive it may receive no order of this kind. */
const LEAST: Record<RoomOrderKind, readonly RoomOrder[]> = {
	pause: [{ kind: 'pause' }],
	resume: [{ kind: 'resume' }],
	extraTime: [1, -1].map((minutes) => ({ kind: 'extraTime', minutes, reason: '' })),
	message: [{ kind: 'message', text: '' }],
	end: [{ kind: 'end' }],
	authorizeStart: [{ kind: 'authorizeStart' }],
	authorizeResume: [{ kind: 'authorizeResume' }]
};

/**
 * Whether an order of this kind makes sense for this candidate.
 *
 * Rule: he may receive one; and he waits for an authorization, since one given to the absent would serve whoever comes.
 */
export function isOffered(kind: RoomOrderKind, row: BoardRow, now: number): boolean {
	const status = candidateStatus(row, now);
	if (kind === 'authorizeStart' && status !== 'waiting') return false;
	if (kind === 'authorizeResume' && status !== 'askingToResume') return false;
	return LEAST[kind].some((order) => mayReceiveOrder(row, OPEN, order, now).allowed);
}

/** The pause of a room. */
export interface RoomPause {
	/** The candidates whose clock stands still. */
	candidateIds: number[];
	/** How many tests run, those paused too. */
	running: number;
	/** Start of the first of these pauses. */
	since: number;
}

/** The pause of a room, null unless most of its running tests are paused: one pupil who went out pauses no room. */
export function findRoomPause(rows: readonly BoardRow[]): RoomPause | null {
	const running = rows.filter((row) => row.assessmentState === 'started');
	const paused = running.filter((row) => row.pausedAt !== null);
	if (paused.length * 2 <= running.length) return null;
	return {
		candidateIds: paused.map((row) => row.candidateId),
		running: running.length,
		since: Math.min(...paused.map((row) => row.pausedAt!))
	};
}

/** The place of each raised hand in the queue of the room, from 1, by candidate; the oldest comes first. */
export function handPlaces(rows: readonly BoardRow[]): Map<number, number> {
	const raised = rows.filter((row) => row.handRaisedAt !== null);
	raised.sort((a, b) => a.handRaisedAt! - b.handRaisedAt! || a.candidateId - b.candidateId);
	return new Map(raised.map((row, i) => [row.candidateId, i + 1]));
}
