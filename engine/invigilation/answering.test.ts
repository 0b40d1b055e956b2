import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, LIVE_ALERT_STATES, REFUSALS } from '../vocabulary.ts';
import {
	isRefusedForNow,
	mayAnswer,
	mayBegin,
	mayDecideLiveAlert,
	mayEndTest,
	mayKeepDraft,
	mayRaiseLiveAlert,
	type RunningTest
} from './answering.ts';

const NOW = 1_800_000_000_000;
const GRACE = 5_000;

const running: RunningTest = {
	state: 'started',
	deadlineAt: NOW,
	askedId: 7,
	isToBegin: false,
	hasOngoingAlert: false,
	seat: 'page',
	pausedAt: null
};
const act = { seat: 'page', servedId: 7, isSkip: false };
const ended = ASSESSMENT_STATES.filter((state) => state !== 'started');

describe.each([
	['answering', mayAnswer],
	['beginning a timed challenge', mayBegin],
	['raising a live alert', mayRaiseLiveAlert]
])('%s', (_, may) => {
	const verdict = (change: Partial<RunningTest>, of = act, now = NOW) =>
		may({ ...running, ...change }, of, now);

	it('is allowed to the page that holds the test, on the challenge asked', () => {
		expect(verdict({})).toEqual({ allowed: true });
	});

	it('is refused before the test and after it', () => {
		expect(verdict({ state: null })).toEqual({ allowed: false, because: 'test-not-started' });
		for (const state of ended) {
			expect(verdict({ state })).toEqual({ allowed: false, because: 'test-ended' });
		}
	});

	it('is granted 5 seconds after the deadline, to the millisecond', () => {
		expect(verdict({}, act, NOW + GRACE)).toEqual({ allowed: true });
		expect(verdict({}, act, NOW + GRACE + 1)).toEqual({ allowed: false, because: 'time-over' });
	});

	it('is refused to another page, and to any page of a test that was left', () => {
		const elsewhere = { allowed: false, because: 'test-open-elsewhere' };
		expect(verdict({}, { ...act, seat: 'other' })).toEqual(elsewhere);
		expect(verdict({ seat: null })).toEqual(elsewhere);
	});

	it('is refused on a challenge that is not the one asked', () => {
		const notAsked = { allowed: false, because: 'challenge-not-asked' };
		expect(verdict({}, { ...act, servedId: 6 })).toEqual(notAsked);
		expect(verdict({ askedId: null })).toEqual(notAsked);
	});

	it('waits for the decision on a pending alert', () => {
		expect(verdict({ hasOngoingAlert: true })).toEqual({
			allowed: false,
			because: 'alert-pending'
		});
	});
});

describe('a timed challenge', () => {
	it('is begun before it is answered, and may be skipped unread', () => {
		const unread = { ...running, isToBegin: true };
		expect(mayBegin(unread, act, NOW)).toEqual({ allowed: true });
		expect(mayAnswer(unread, act, NOW)).toEqual({ allowed: false, because: 'challenge-not-begun' });
		expect(mayAnswer(unread, { ...act, isSkip: true }, NOW)).toEqual({ allowed: true });
	});
});

describe('deciding a live alert', () => {
	const test = { state: 'started', askedId: 7 } as const;
	const alert = { state: 'ongoing', servedId: 7 } as const;

	it('is allowed once, while the test runs', () => {
		expect(mayDecideLiveAlert(alert, test)).toEqual({ allowed: true });
		for (const state of LIVE_ALERT_STATES.filter((state) => state !== 'ongoing')) {
			expect(mayDecideLiveAlert({ ...alert, state }, test)).toEqual({
				allowed: false,
				because: 'alert-already-decided'
			});
		}
	});

	it('is refused on another challenge than the one asked', () => {
		expect(mayDecideLiveAlert(alert, { ...test, askedId: 8 })).toEqual({
			allowed: false,
			because: 'challenge-not-asked'
		});
	});

	it('is refused once the test is ended', () => {
		for (const state of [null, ...ended]) {
			expect(mayDecideLiveAlert(alert, { ...test, state })).toEqual({
				allowed: false,
				because: 'test-ended'
			});
		}
	});
});

describe('ending a test', () => {
	it('is allowed while it runs only', () => {
		expect(mayEndTest('started')).toEqual({ allowed: true });
		expect(mayEndTest(null)).toEqual({ allowed: false, because: 'test-not-started' });
		for (const state of ended) {
			expect(mayEndTest(state)).toEqual({ allowed: false, because: 'test-ended' });
		}
	});
});

describe('keeping a draft', () => {
	const verdict = (change: Partial<RunningTest>, of = act, now = NOW) =>
		mayKeepDraft({ ...running, ...change }, of, now);

	it('is allowed to the page that holds the test, in a pause and under an alert too', () => {
		expect(verdict({})).toEqual({ allowed: true });
		expect(verdict({ pausedAt: NOW - 1 })).toEqual({ allowed: true });
		expect(verdict({ hasOngoingAlert: true })).toEqual({ allowed: true });
	});

	it('is refused before the test, after it, and once its time is over', () => {
		expect(verdict({ state: null })).toEqual({ allowed: false, because: 'test-not-started' });
		for (const state of ended) {
			expect(verdict({ state })).toEqual({ allowed: false, because: 'test-ended' });
		}
		const late = verdict({}, act, NOW + GRACE + 1);
		expect(late).toEqual({ allowed: false, because: 'time-over' });
	});

	it('is refused to another page, and for another challenge', () => {
		const elsewhere = { allowed: false, because: 'test-open-elsewhere' };
		expect(verdict({}, { ...act, seat: 'other' })).toEqual(elsewhere);
		const notAsked = { allowed: false, because: 'challenge-not-asked' };
		expect(verdict({}, { ...act, servedId: 6 })).toEqual(notAsked);
	});
});

describe('an answer refused for now', () => {
	it('is one that waits for an invigilator: a pause, an alert', () => {
		expect(REFUSALS.filter(isRefusedForNow)).toEqual(['alert-pending', 'test-paused']);
	});
});
