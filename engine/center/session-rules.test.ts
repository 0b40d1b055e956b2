import { describe, expect, it } from 'vitest';
import {
	mayDeleteSession,
	mayEditSession,
	mayPrepareSessions,
	readStart,
	type CenterFacts
} from './session-rules.ts';

const PARIS: CenterFacts = { isArchived: false, opensOn: null, timeZone: 'Europe/Paris' };
const at = (iso: string) => Date.parse(iso);

describe('a center prepares sessions', () => {
	it('from the midnight of its opening day, on its own clocks', () => {
		const opensOn = '2027-03-01';
		const verdict = (timeZone: string, now: string) =>
			mayPrepareSessions({ ...PARIS, opensOn, timeZone }, at(now)).allowed;
		expect(verdict('Europe/Paris', '2027-02-28T22:59:59Z')).toBe(false);
		expect(verdict('Europe/Paris', '2027-02-28T23:00:00Z')).toBe(true);
		expect(verdict('Pacific/Noumea', '2027-02-28T13:00:00Z')).toBe(true);
		expect(verdict('America/Martinique', '2027-03-01T03:59:00Z')).toBe(false);
	});

	it('and says why not', () => {
		const now = at('2027-01-01T00:00:00Z');
		const because = (change: Partial<CenterFacts>) =>
			mayPrepareSessions({ ...PARIS, ...change }, now);
		expect(because({ opensOn: '2027-03-01' })).toMatchObject({ because: 'center-closed' });
		expect(because({ isArchived: true })).toMatchObject({ because: 'center-archived' });
		expect(because({})).toEqual({ allowed: true });
	});
});

describe('the start of a session', () => {
	const now = at('2026-03-01T10:00:00Z');

	it('is read on the clocks of the center', () => {
		const written = { date: '2026-03-01', time: '13:30' };
		expect(readStart(written, 'Europe/Paris', now)).toEqual({
			startsAt: at('2026-03-01T12:30:00Z')
		});
		// Half past one in the afternoon was long ago in Nouméa, and is far ahead in Tahiti.
		expect(readStart(written, 'Pacific/Noumea', now)).toEqual({ because: 'session-in-the-past' });
		expect(readStart(written, 'Pacific/Tahiti', now)).toEqual({
			startsAt: at('2026-03-01T23:30:00Z')
		});
	});

	it.each([
		['2026-03-29', '02:30'],
		['2026-02-30', '09:00'],
		['', '09:00'],
		['2026-04-01', '25:00'],
		['2026-04-01', ''],
		['9999-12-31', '23:59'],
		['2026-03-01', '10:59']
	])('is refused when it is over or when clocks never show it: %s %s', (date, time) => {
		expect(readStart({ date, time }, 'Europe/Paris', now)).toEqual({
			because: 'session-in-the-past'
		});
	});
});

describe('a session', () => {
	it('is changed until it is finalized or a test of it starts', () => {
		expect(mayEditSession({ finalizedAt: null, firstStartedAt: null })).toEqual({ allowed: true });
		expect(mayEditSession({ finalizedAt: null, firstStartedAt: 1 })).toMatchObject({
			because: 'session-already-started'
		});
		expect(mayEditSession({ finalizedAt: 2, firstStartedAt: 1 })).toMatchObject({
			because: 'session-finalized'
		});
	});

	it('is deleted as long as it has no test, by a center that lives', () => {
		expect(mayDeleteSession(PARIS, { hasTests: false })).toEqual({ allowed: true });
		expect(mayDeleteSession(PARIS, { hasTests: true })).toMatchObject({
			because: 'session-has-tests'
		});
		expect(mayDeleteSession({ ...PARIS, isArchived: true }, { hasTests: false })).toMatchObject({
			because: 'center-archived'
		});
	});
});
