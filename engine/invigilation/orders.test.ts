import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, ORDER_KINDS } from '../vocabulary.ts';
import { mayAnswer } from './answering.ts';
import type { SessionFacts } from './entry.ts';
import {
	asksForReceipt,
	mayOrder,
	mayRaiseHand,
	mayReceiveOrder,
	mayWithdrawOrder,
	readText,
	type OrderedCandidate,
	type RoomOrder
} from './orders.ts';
import { deadlineAfterPause, isTimeOver, MINUTE, timeLeft } from './time.ts';

const NOW = 1_800_000_000_000;
const OPEN: SessionFacts = { finalizedAt: null, firstStartedAt: NOW };
const allowed = { allowed: true };
const because = (reason: string) => ({ allowed: false, because: reason });

const running: OrderedCandidate = {
	candidateId: 7,
	reconciledAt: NOW,
	instructionsReadAt: NOW,
	authorizedAt: null,
	resumeRequestedAt: null,
	assessmentState: 'started',
	deadlineAt: NOW + 60 * MINUTE,
	pausedAt: null,
	extraMinutes: 0
};
const expected: OrderedCandidate = { ...running, assessmentState: null, deadlineAt: null };
const paused: OrderedCandidate = { ...running, pausedAt: NOW - 5 * MINUTE };
const ended = ASSESSMENT_STATES.filter((state) => state !== 'started');

const extraTime = (minutes: number, reason = 'Panne du réseau') =>
	({ kind: 'extraTime', minutes, reason }) satisfies RoomOrder;
const receive = (order: RoomOrder, change: Partial<OrderedCandidate> = {}, now = NOW) =>
	mayReceiveOrder({ ...running, ...change }, OPEN, order, now);

describe('what an order says', () => {
	it.each([1, -1, 5, 120, -120])('takes %d minutes of extra time', (minutes) => {
		expect(mayOrder(extraTime(minutes))).toEqual(allowed);
	});

	it.each([0, -0, 121, -121, 0.5, 1e9, NaN, Infinity, -Infinity, 2 ** 53])(
		'refuses %d minutes of extra time',
		(minutes) => expect(mayOrder(extraTime(minutes))).toEqual(because('minutes-invalid'))
	);

	it('asks a reason for extra time, and for nothing else', () => {
		for (const reason of ['', ' ', '\n\t ']) {
			expect(mayOrder(extraTime(5, reason))).toEqual(because('text-missing'));
			expect(mayOrder({ kind: 'pause', reason })).toEqual(because('text-missing'));
		}
		expect(mayOrder(extraTime(5, 'x'.repeat(200)))).toEqual(allowed);
		expect(mayOrder(extraTime(5, 'x'.repeat(201)))).toEqual(because('text-too-long'));
		for (const kind of ['pause', 'resume', 'end', 'authorizeStart', 'authorizeResume'] as const) {
			expect(mayOrder({ kind })).toEqual(allowed);
		}
	});

	it('takes a message of 1 to 500 characters that a keyboard types', () => {
		const message = (text: string) => mayOrder({ kind: 'message', text });
		expect(message('a')).toEqual(allowed);
		expect(message('x'.repeat(500))).toEqual(allowed);
		expect(message(` ${'x'.repeat(500)} `)).toEqual(allowed);
		expect(message('x'.repeat(501))).toEqual(because('text-too-long'));
		expect(message('')).toEqual(because('text-missing'));
		expect(message(' \n ')).toEqual(because('text-missing'));
		expect(message('a\0b')).toEqual(because('malformed'));
		expect(message('a\ud800')).toEqual(because('malformed'));
		expect(readText('  Bonjour\n à tous ', 20)).toEqual({ text: 'Bonjour\n à tous' });
	});
});

describe('who may receive an order', () => {
	const orders: RoomOrder[] = [
		{ kind: 'pause' },
		{ kind: 'resume' },
		extraTime(5),
		{ kind: 'message', text: 'Bonjour' },
		{ kind: 'end' },
		{ kind: 'authorizeStart' },
		{ kind: 'authorizeResume' }
	];

	it('is nobody whose test has ended, whatever the order', () => {
		for (const assessmentState of ended) {
			for (const order of orders) {
				expect([order.kind, receive(order, { assessmentState })]).toEqual([
					order.kind,
					because('test-ended')
				]);
			}
		}
	});

	it('before the start, is who is told something or authorized', () => {
		const before = (order: RoomOrder) => mayReceiveOrder(expected, OPEN, order, NOW);
		expect(before({ kind: 'message', text: 'x' })).toEqual(allowed);
		expect(before({ kind: 'authorizeStart' })).toEqual(allowed);
		for (const order of [orders[0]!, orders[1]!, orders[2]!, orders[4]!, orders[6]!]) {
			expect(before(order)).toEqual(because('test-not-started'));
		}
	});

	it('pauses a running clock and starts a stopped one, each once', () => {
		expect(receive({ kind: 'pause' })).toEqual(allowed);
		expect(receive({ kind: 'pause' }, paused)).toEqual(because('test-already-paused'));
		expect(receive({ kind: 'resume' })).toEqual(because('test-not-paused'));
		expect(receive({ kind: 'resume' }, paused)).toEqual(allowed);
		// Whatever the clock on the wall says, a stopped one can start again.
		expect(receive({ kind: 'resume' }, paused, NOW + 300 * MINUTE)).toEqual(allowed);
	});

	it('moves no clock once the time and the grace are over', () => {
		const late = NOW + 60 * MINUTE + 5_001;
		expect(receive({ kind: 'pause' }, {}, late - 1)).toEqual(allowed);
		expect(receive({ kind: 'pause' }, {}, late)).toEqual(because('time-over'));
		expect(receive(extraTime(5), {}, late)).toEqual(because('time-over'));
		expect(receive({ kind: 'end' }, {}, late)).toEqual(allowed);
	});

	it('takes back what was given, never more', () => {
		expect(receive(extraTime(-5))).toEqual(because('extra-time-not-given'));
		expect(receive(extraTime(-5), { extraMinutes: 5 })).toEqual(allowed);
		expect(receive(extraTime(-6), { extraMinutes: 5 })).toEqual(because('extra-time-not-given'));
	});

	it('takes back no minute that is being used', () => {
		const last = { extraMinutes: 10, deadlineAt: NOW + 5 * MINUTE };
		expect(receive(extraTime(-4), last)).toEqual(allowed);
		expect(receive(extraTime(-5), last)).toEqual(because('extra-time-used'));
		// The time left of a paused test is the one of its pause.
		expect(receive(extraTime(-5), { ...last, pausedAt: NOW - MINUTE })).toEqual(allowed);
	});

	it('gives no time to whom some was given or taken since the form was shown', () => {
		const order: RoomOrder = { ...extraTime(10), known: { 7: 10, 8: 0 } };
		expect(receive(order, { extraMinutes: 10 })).toEqual(allowed);
		for (const extraMinutes of [0, 20]) {
			expect(receive(order, { extraMinutes })).toEqual(because('extra-time-changed'));
		}
		expect(receive(order, { candidateId: 8 })).toEqual(allowed);
		// Of somebody of whom the form knew nothing, it cannot be told.
		expect(receive(order, { candidateId: 9, extraMinutes: 5 })).toEqual(allowed);
	});

	it('gives 240 minutes in all', () => {
		expect(receive(extraTime(120), { extraMinutes: 120 })).toEqual(allowed);
		expect(receive(extraTime(120), { extraMinutes: 121 })).toEqual(because('too-much-extra-time'));
	});
});

describe('what is confirmed and withdrawn', () => {
	it('asks the page to confirm orders, not authorizations', () => {
		for (const kind of ORDER_KINDS) expect(asksForReceipt(kind)).toBe(true);
		expect(asksForReceipt('authorizeStart')).toBe(false);
		expect(asksForReceipt('authorizeResume')).toBe(false);
	});

	it('withdraws a message until it is read, and nothing else', () => {
		const sent = { kind: 'message', appliedAt: null, withdrawnAt: null } as const;
		expect(mayWithdrawOrder(sent)).toEqual(allowed);
		expect(mayWithdrawOrder({ ...sent, withdrawnAt: NOW })).toEqual(allowed);
		expect(mayWithdrawOrder({ ...sent, appliedAt: NOW })).toEqual(because('message-already-read'));
		expect(mayWithdrawOrder({ ...sent, kind: 'pause' })).toEqual(because('order-not-withdrawable'));
	});

	it('lets a hand be raised until the end of the test', () => {
		expect(mayRaiseHand(expected)).toEqual(allowed);
		expect(mayRaiseHand(running)).toEqual(allowed);
		for (const assessmentState of ended) {
			expect(mayRaiseHand({ ...running, assessmentState })).toEqual(because('test-ended'));
		}
	});
});

describe('a stopped clock', () => {
	const test = {
		state: 'started' as const,
		askedId: 7,
		isToBegin: false,
		hasOngoingAlert: false,
		seat: 'page',
		deadlineAt: NOW,
		pausedAt: NOW - MINUTE
	};

	it('refuses answers, and says that it is the pause even when the deadline of before is over', () => {
		const act = { seat: 'page', servedId: 7, isSkip: false };
		expect(mayAnswer(test, act, NOW - 1)).toEqual(because('test-paused'));
		expect(mayAnswer(test, act, NOW + 60 * MINUTE)).toEqual(because('test-paused'));
		expect(mayAnswer({ ...test, pausedAt: null }, act, NOW)).toEqual(allowed);
	});

	it('is never over', () => {
		expect(isTimeOver(test, NOW + 60 * MINUTE)).toBe(false);
		expect(isTimeOver({ ...test, pausedAt: null }, NOW + 5_000)).toBe(false);
		expect(isTimeOver({ ...test, pausedAt: null }, NOW + 5_001)).toBe(true);
		expect(timeLeft({ deadlineAt: null, pausedAt: null }, NOW)).toBeNull();
	});

	it('costs nothing: as much time is left after any pauses as without', () => {
		const lasting = fc.array(fc.tuple(fc.nat(600_000), fc.nat(600_000)), { maxLength: 8 });
		fc.assert(
			fc.property(lasting, (spells) => {
				let [now, deadlineAt, worked] = [NOW, NOW + 105 * MINUTE, 0];
				for (const [work, pause] of spells) {
					now += work;
					worked += work;
					const pausedAt = now;
					now += pause;
					expect(timeLeft({ deadlineAt, pausedAt }, now)).toBe(105 * MINUTE - worked);
					deadlineAt = deadlineAfterPause(deadlineAt, pausedAt, now);
				}
				expect(timeLeft({ deadlineAt, pausedAt: null }, now)).toBe(105 * MINUTE - worked);
			})
		);
	});
});
