import { describe, expect, it } from 'vitest';
import {
	isOtherDevice,
	mayAuthorizeResume,
	mayAuthorizeStart,
	mayEnterSession,
	mayStartOrResume,
	readBirthDate,
	reconcile,
	type SessionFacts
} from './entry.ts';
import { MINUTE } from './time.ts';

const NOW = 1_800_000_000_000;
const DAY = 24 * 60 * MINUTE;

const OPEN: SessionFacts = { finalizedAt: null, firstStartedAt: null };
const because = (reason: string) => ({ allowed: false, because: reason });

const ready = {
	reconciledAt: NOW,
	instructionsReadAt: NOW,
	authorizedAt: NOW,
	resumeRequestedAt: null,
	assessmentState: null,
	deadlineAt: null,
	pausedAt: null
};
const waiting = { ...ready, authorizedAt: null };
const left = {
	...ready,
	resumeRequestedAt: NOW,
	assessmentState: 'started' as const,
	deadlineAt: NOW + MINUTE
};
const asking = { ...left, authorizedAt: null };
const finished = { ...left, assessmentState: 'completed' as const };

describe('entering a session', () => {
	it('reads days of the calendar only, in the life of somebody', () => {
		const read = (day: string, month: string, year: string) =>
			readBirthDate({ day, month, year }, '2026-11-24');
		expect(read('29', '2', '2008')).toBe('2008-02-29');
		expect(read(' 1', '09', '2010 ')).toBe('2010-09-01');
		expect(read('1', ' 9 ', '2010')).toBe('2010-09-01');
		expect(read('2', '1', '1900')).toBe('1900-01-02');
		expect(read('23', '11', '2026')).toBe('2026-11-23');
		for (const [day, month, year] of [
			['29', '2', '2010'],
			['31', '4', '2010'],
			['0', '1', '2010'],
			['1', '13', '2010'],
			['1', '1', '10'],
			['1', '1', '1900'],
			['24', '11', '2026'],
			['a', 'b', 'c']
		] as const) {
			expect([day, month, year, read(day, month, year)]).toEqual([day, month, year, null]);
		}
	});

	it('recognizes the user among homonyms only when one is left', () => {
		const mine = { id: 1, userId: 'me' };
		expect(reconcile([mine], 'me', 1)).toEqual({ candidate: mine });
		expect(reconcile([], 'me', null)).toEqual({ because: 'candidate-not-found' });
		expect(reconcile([mine, { id: 2, userId: null }], 'me', null)).toEqual({
			because: 'several-candidates-match'
		});
	});

	it('links one account to one candidate, and one candidate to one account', () => {
		const free = { id: 1, userId: null };
		expect(reconcile([free], 'me', null)).toEqual({ candidate: free });
		expect(reconcile([free], 'me', 2)).toEqual({
			because: 'account-linked-to-another-candidate'
		});
		expect(reconcile([{ id: 1, userId: 'other' }], 'me', null)).toEqual({
			because: 'candidate-linked-to-another-account'
		});
	});

	it('closes 24 hours after the first start, to the millisecond', () => {
		const session = { finalizedAt: null, firstStartedAt: NOW };
		expect(mayEnterSession(session, NOW + DAY)).toEqual({ allowed: true });
		expect(mayEnterSession(session, NOW + DAY + 1)).toEqual(because('session-expired'));
	});

	it('stays open until the first start, and closes when finalized', () => {
		expect(mayEnterSession(OPEN, NOW)).toEqual({ allowed: true });
		expect(mayEnterSession({ ...OPEN, finalizedAt: NOW }, NOW)).toEqual(
			because('session-finalized')
		);
	});
});

describe('starting a test', () => {
	const session = { ...OPEN, accessCode: 'AB12' };
	const start = (change: object = {}, code = 'AB12', now = NOW, of = session) =>
		mayStartOrResume({ ...ready, ...change }, of, code, now);

	it('takes the access code, however it is spaced and cased', () => {
		expect(start()).toEqual({ allowed: true });
		expect(start({}, ' ab 1 2 ')).toEqual({ allowed: true });
		expect(start({}, 'AB13')).toEqual(because('wrong-access-code'));
	});

	it('asks for an open session, for the instructions to be read, then for the invigilator', () => {
		const expired = { ...session, firstStartedAt: NOW - DAY - 1 };
		expect(start({}, 'AB12', NOW, expired)).toEqual(because('session-expired'));
		expect(start({ instructionsReadAt: null })).toEqual(because('instructions-not-read'));
		expect(start({ authorizedAt: null })).toEqual(because('not-authorized-to-start'));
	});

	it('is authorized for 15 minutes, to the millisecond', () => {
		expect(start({}, 'AB12', NOW + 15 * MINUTE - 1)).toEqual({ allowed: true });
		expect(start({}, 'AB12', NOW + 15 * MINUTE)).toEqual(because('authorization-expired'));
	});
});

describe('resuming a test', () => {
	const session = { ...OPEN, accessCode: 'AB12' };
	const resume = (change: object = {}, now = NOW, of = session) =>
		mayStartOrResume({ ...left, ...change }, of, 'AB12', now);

	it('asks neither for the instructions nor for a session open to newcomers', () => {
		expect(resume()).toEqual({ allowed: true });
		expect(resume({ instructionsReadAt: null })).toEqual({ allowed: true });
		expect(resume({}, NOW, { ...session, firstStartedAt: NOW - DAY - 1 })).toEqual({
			allowed: true
		});
	});

	it('asks for the invigilator, and for time that is left, to the millisecond', () => {
		expect(resume({ authorizedAt: null })).toEqual(because('not-authorized-to-resume'));
		expect(resume({}, NOW + MINUTE - 1)).toEqual({ allowed: true });
		expect(resume({}, NOW + MINUTE)).toEqual(because('time-over'));
	});

	it('is refused once the test is ended, whatever the code', () => {
		expect(mayStartOrResume(finished, session, 'wrong', NOW)).toEqual(because('test-ended'));
	});
});

describe('the authorization of the invigilator', () => {
	it('lets start who has not started, in a session open to newcomers', () => {
		expect(mayAuthorizeStart(waiting, OPEN, NOW)).toEqual({ allowed: true });
		expect(mayAuthorizeStart(left, OPEN, NOW)).toEqual(because('test-already-started'));
		expect(mayAuthorizeStart(finished, OPEN, NOW)).toEqual(because('test-ended'));
		expect(mayAuthorizeStart(waiting, { ...OPEN, finalizedAt: NOW }, NOW)).toEqual(
			because('session-finalized')
		);
	});

	it('lets resume only who left a running test and asks to come back', () => {
		expect(mayAuthorizeResume(asking, NOW)).toEqual({ allowed: true });
		expect(mayAuthorizeResume({ ...asking, resumeRequestedAt: null }, NOW)).toEqual(
			because('not-asking-to-resume')
		);
		expect(mayAuthorizeResume(waiting, NOW)).toEqual(because('test-not-started'));
		expect(mayAuthorizeResume(finished, NOW)).toEqual(because('test-ended'));
	});

	it('is given once while it lasts, so that a second invigilator moves nothing', () => {
		const given = { authorizedAt: NOW - 15 * MINUTE + 1 };
		const over = { authorizedAt: NOW - 15 * MINUTE };
		const start = (change: object) => mayAuthorizeStart({ ...waiting, ...change }, OPEN, NOW);
		const resume = (change: object) => mayAuthorizeResume({ ...asking, ...change }, NOW);
		for (const authorize of [start, resume]) {
			expect(authorize(given)).toEqual(because('already-authorized'));
			expect(authorize(over)).toEqual({ allowed: true });
		}
	});
});

describe('another device', () => {
	it('is one that calls itself otherwise than the one before', () => {
		expect(isOtherDevice('a', 'b')).toBe(true);
		expect(isOtherDevice('a', 'a')).toBe(false);
	});

	it('is not told by a browser that keeps nothing, before or now', () => {
		expect(isOtherDevice(null, 'b')).toBe(false);
		expect(isOtherDevice('a', null)).toBe(false);
		expect(isOtherDevice(null, null)).toBe(false);
	});
});
