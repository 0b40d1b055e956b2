/** A row of a test that runs well, for the tests of the room. */
import type { BoardAlert, BoardRow } from './board.ts';
import { MINUTE } from './time.ts';

export const NOW = 1_800_000_000_000;

export function row(change: Partial<BoardRow> = {}): BoardRow {
	return {
		candidateId: 1,
		version: 1,
		firstName: 'Zoé',
		lastName: 'Morel',
		birthDate: '2010-09-22',
		extraTimePercent: 0,
		reconciledAt: NOW - 9 * MINUTE,
		instructionsReadAt: NOW - 8 * MINUTE,
		authorizedAt: null,
		resumeRequestedAt: null,
		assessmentState: 'started',
		answered: 3,
		length: 32,
		startedAt: NOW - 7 * MINUTE,
		deadlineAt: NOW + 98 * MINUTE,
		endedAt: null,
		lastActivityAt: NOW,
		connection: 'online',
		connectionChangedAt: null,
		focusLostAt: null,
		focusLossCount: 0,
		focusLostMs: 0,
		deviceChanges: 0,
		alert: null,
		pausedAt: null,
		extraMinutes: 0,
		handRaisedAt: null,
		lastOrder: null,
		...change
	};
}

export function alert(raisedAt: number, id = 1): BoardAlert {
	return { id, number: 4, state: 'ongoing', raisedAt, decidedAt: null, decidedBy: null };
}

export const notStarted = { assessmentState: null, startedAt: null, deadlineAt: null } as const;
