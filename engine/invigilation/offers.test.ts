import { describe, expect, it } from 'vitest';
import { ROOM_ORDER_KINDS } from '../vocabulary.ts';
import type { BoardRow } from './board.ts';
import { findRoomPause, handPlaces, isOffered } from './offers.ts';
import { notStarted, NOW, row } from './sample-row.ts';
import { MINUTE } from './time.ts';

const offered = (change: Partial<BoardRow> = {}) =>
	ROOM_ORDER_KINDS.filter((kind) => isOffered(kind, row(change), NOW));

describe('an order is offered', () => {
	it('to a running test: all that changes it', () => {
		expect(offered()).toEqual(['pause', 'extraTime', 'message', 'end']);
	});

	it('to a paused one: its end rather than its pause', () => {
		expect(offered({ pausedAt: NOW - MINUTE })).toEqual(['resume', 'extraTime', 'message', 'end']);
	});

	it('to who waits for an authorization, and to nobody else', () => {
		expect(offered(notStarted)).toEqual(['message', 'authorizeStart']);
		expect(offered({ ...notStarted, instructionsReadAt: null })).toEqual(['message']);
		expect(offered({ ...notStarted, authorizedAt: NOW - MINUTE })).toEqual(['message']);
		expect(offered({ ...notStarted, authorizedAt: NOW - 16 * MINUTE })).toContain('authorizeStart');
		expect(offered({ resumeRequestedAt: NOW })).toContain('authorizeResume');
		expect(offered({ resumeRequestedAt: NOW, authorizedAt: NOW })).not.toContain('authorizeResume');
	});

	it('never once the test is over', () => {
		expect(offered({ assessmentState: 'completed' })).toEqual([]);
	});

	it('for extra time as long as some can be given or taken back', () => {
		expect(offered({ extraMinutes: 240 })).toContain('extraTime');
		expect(offered({ deadlineAt: NOW - MINUTE })).not.toContain('extraTime');
	});
});

describe('the pause of a room', () => {
	const paused = (candidateId: number, since: number) =>
		row({ candidateId, pausedAt: NOW - since });
	const running = (candidateId: number) => row({ candidateId });

	it('is when most of the running tests are paused, from the first of them on', () => {
		expect(findRoomPause([paused(1, 5), paused(2, 9), running(3)])).toEqual({
			candidateIds: [1, 2],
			running: 3,
			since: NOW - 9
		});
	});

	it('is not when half of them run, nor when there is none', () => {
		expect(findRoomPause([paused(1, 5), running(2)])).toBeNull();
		expect(findRoomPause([])).toBeNull();
	});

	it('counts neither who has not started nor who has ended', () => {
		const others = [row({ candidateId: 2, ...notStarted }), row({ assessmentState: 'completed' })];
		expect(findRoomPause([paused(1, 5), ...others])).toMatchObject({ running: 1 });
	});
});

describe('raised hands', () => {
	it('queue by their instant, then by candidate', () => {
		const hand = (candidateId: number, ago: number) =>
			row({ candidateId, handRaisedAt: NOW - ago });
		expect([...handPlaces([hand(1, 5), row({ candidateId: 9 }), hand(3, 9), hand(2, 5)])]).toEqual([
			[3, 1],
			[1, 2],
			[2, 3]
		]);
	});
});
