import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	alertLevel,
	compareNames,
	compareRows,
	isIdle,
	kindOf,
	NEAR_END,
	silenceAllowed,
	urgency,
	URGENCIES,
	zoneOf
} from './attention.ts';
import type { BoardRow } from './board.ts';
import { alert, NOW, notStarted, row } from './sample-row.ts';
import { MINUTE } from './time.ts';

describe('the order of the board', () => {
	it('goes from the pending alert to the ended test, each need before the next', () => {
		const byNeed = [
			row({ alert: alert(NOW) }),
			row({ resumeRequestedAt: NOW, connection: 'lost' }),
			row(notStarted),
			row({ handRaisedAt: NOW, connection: 'lost' }),
			row({ connection: 'lost' }),
			row({ focusLostAt: NOW }),
			row({ lastActivityAt: NOW - 11 * MINUTE }),
			row({ deadlineAt: NOW }),
			row(),
			row({ ...notStarted, reconciledAt: null, connection: 'never' }),
			row({ assessmentState: 'completed' })
		].map((one, i) => ({ ...one, candidateId: i, lastName: `Z${9 - i}` }));
		const shuffled = [...byNeed].reverse();
		expect(shuffled.sort((a, b) => compareRows(a, b, NOW))).toEqual(byNeed);
	});

	it('shows a pending alert before everything, whatever else is true of its candidate', () => {
		const anything = fc.record({
			connection: fc.constantFrom('never', 'online', 'lost'),
			focusLostAt: fc.constantFrom(null, NOW),
			resumeRequestedAt: fc.constantFrom(null, NOW),
			authorizedAt: fc.constantFrom(null, NOW),
			assessmentState: fc.constantFrom(null, 'started', 'completed', 'endedByInvigilator'),
			lastName: fc.string()
		}) as fc.Arbitrary<Partial<BoardRow>>;
		fc.assert(
			fc.property(anything, anything, (one, other) => {
				const alerting = row({ ...one, alert: alert(NOW) });
				expect(urgency(alerting, NOW)).toBe('alert');
				expect(compareRows(alerting, row({ ...other, candidateId: 2 }), NOW)).toBeLessThan(0);
			})
		);
	});

	it('puts the oldest alert first, then names as French sorts them', () => {
		const old = row({ alert: alert(NOW - MINUTE), lastName: 'Zola' });
		expect(compareRows(old, row({ alert: alert(NOW) }), NOW)).toBeLessThan(0);
		expect(compareRows(row({ lastName: 'Éluard' }), row({ lastName: 'Fabre' }), NOW)).toBeLessThan(
			0
		);
	});

	it('sorts equals by last name, first name, then number, and never by chance', () => {
		const compare = (a: Partial<BoardRow>, b: Partial<BoardRow>) =>
			compareRows(row(a), row(b), NOW);
		expect(compare({ firstName: 'Élie' }, { firstName: 'Farid' })).toBeLessThan(0);
		expect(compare({ candidateId: 2 }, { candidateId: 5 })).toBe(-3);
		expect(compare({ candidateId: 2 }, { candidateId: 2 })).toBe(0);
		const together = { alert: alert(NOW) };
		expect(
			compare({ ...together, lastName: 'Adam' }, { ...together, lastName: 'Blin' })
		).toBeLessThan(0);
	});

	it('takes for absent only who never came, and for unfocused only who answers', () => {
		const need = (change: Partial<BoardRow>) => urgency(row(change), NOW);
		const expected = { ...notStarted, reconciledAt: null };
		expect(need({ ...expected, connection: 'never' })).toBe('absent');
		expect(need({ ...expected, connection: 'online' })).toBe('running');
		expect(need({ connection: 'never' })).toBe('running');
		expect(need({ focusLostAt: NOW, resumeRequestedAt: NOW, authorizedAt: NOW })).toBe('running');
	});

	it('asks nothing of a paused test, and starts again where its clock stood', () => {
		const paused = row({
			pausedAt: NOW - 20 * MINUTE,
			lastActivityAt: NOW - 21 * MINUTE,
			focusLostAt: NOW,
			deadlineAt: NOW - MINUTE
		});
		expect(urgency(paused, NOW)).toBe('paused');
		expect(isIdle(paused, NOW)).toBe(false);
		expect(zoneOf('paused')).toBe('well');
		expect(urgency({ ...paused, handRaisedAt: NOW }, NOW)).toBe('hand');
		expect(urgency({ ...paused, connection: 'lost' }, NOW)).toBe('disconnected');
		expect(urgency({ ...paused, assessmentState: 'completed' }, NOW)).toBe('ended');
	});

	it('leaves the calm in the order of names, near the end or not', () => {
		const near = row({ deadlineAt: NOW + NEAR_END, lastName: 'Zola' });
		expect(urgency(near, NOW)).toBe('nearEnd');
		expect(urgency({ ...near, deadlineAt: NOW + NEAR_END + 1 }, NOW)).toBe('running');
		expect(compareRows(row(), near, NOW)).toBeLessThan(0);
	});

	it('lets who has waited longest come first among equals, whatever the need', () => {
		const needs: ((since: number) => Partial<BoardRow>)[] = [
			(since) => ({ resumeRequestedAt: since }),
			(since) => ({ ...notStarted, instructionsReadAt: since }),
			(since) => ({ handRaisedAt: since }),
			(since) => ({ connection: 'lost', connectionChangedAt: since }),
			(since) => ({ focusLostAt: since }),
			(since) => ({ lastActivityAt: since - 20 * MINUTE }),
			(since) => ({ deadlineAt: since })
		];
		for (const need of needs) {
			const first = row({ ...need(NOW - 2), lastName: 'Zola' });
			const second = row({ ...need(NOW - 1), lastName: 'Adam' });
			expect(urgency(first, NOW)).toBe(urgency(second, NOW));
			expect(compareRows(first, second, NOW)).toBeLessThan(0);
		}
	});

	it('compares as one order: antisymmetric, and zone before everything', () => {
		const kinds: Partial<BoardRow>[] = [
			{ alert: alert(NOW) },
			notStarted,
			{ focusLostAt: NOW },
			{},
			{ ...notStarted, reconciledAt: null, connection: 'never' },
			{ assessmentState: 'completed' }
		];
		const rows = kinds.map((kind, i) => row({ ...kind, candidateId: i }));
		for (const [i, a] of rows.entries()) {
			for (const [j, b] of rows.entries()) {
				expect(Math.sign(compareRows(a, b, NOW))).toBe(Math.sign(i - j));
			}
		}
	});
});

describe('the zones', () => {
	it('have a place for every urgency, and call to treat what asks for somebody', () => {
		expect(URGENCIES.map((one) => [one, zoneOf(one)])).toEqual([
			...[...URGENCIES.slice(0, 8)].map((one) => [one, 'toTreat']),
			['paused', 'well'],
			['nearEnd', 'well'],
			['running', 'well'],
			['absent', 'absent'],
			['ended', 'ended']
		]);
	});
});

describe('the rhythm of a pupil', () => {
	const allowed = (105 * MINUTE) / 32;

	it('starts as what the test allows, and becomes his own', () => {
		const fresh = row({ answered: 0, startedAt: NOW, lastActivityAt: NOW });
		expect(silenceAllowed({ ...fresh, deadlineAt: NOW + 105 * MINUTE })).toBe(3 * allowed);
		const fast = row({ answered: 20, lastActivityAt: NOW - 7 * MINUTE + 20 * 30_000 });
		expect(silenceAllowed(fast)).toBeCloseTo((3 * (20 * 30_000 + 3 * allowed)) / 23, 6);
	});

	it('is never taken for less than two minutes of silence, nor for more than ten', () => {
		const start = NOW - 60 * MINUTE;
		const pace = (answered: number, lastActivityAt: number) =>
			silenceAllowed(row({ answered, startedAt: start, deadlineAt: NOW, lastActivityAt }));
		expect(pace(31, start + 31_000)).toBe(2 * MINUTE);
		expect(pace(3, start + 59 * MINUTE)).toBe(10 * MINUTE);
	});

	it('tells idle to the millisecond, and only of a test that runs in front', () => {
		const silent = row({ answered: 31, lastActivityAt: NOW - 7 * MINUTE + 31_000 });
		const until = silent.lastActivityAt! + silenceAllowed(silent)!;
		expect(isIdle(silent, until)).toBe(false);
		expect(isIdle(silent, until + 1)).toBe(true);
		expect(urgency(silent, until + 1)).toBe('idle');
		expect(isIdle(row(notStarted), NOW + 99 * MINUTE)).toBe(false);
		expect(urgency({ ...silent, focusLostAt: NOW }, until + 1)).toBe('unfocused');
		expect(urgency({ ...silent, assessmentState: 'completed' }, until + 1)).toBe('ended');
		const never = row({ answered: 0, lastActivityAt: null });
		expect(isIdle(never, never.startedAt! + silenceAllowed(never)! + 1)).toBe(true);
	});
});

describe('an alert', () => {
	it('is late after one minute and critical after three, to the millisecond', () => {
		const level = (age: number) => alertLevel({ raisedAt: NOW - age }, NOW);
		expect([level(0), level(59_999), level(60_000), level(179_999), level(180_000)]).toEqual([
			'fresh',
			'fresh',
			'late',
			'late',
			'critical'
		]);
	});
});

describe('the kind of a row', () => {
	it('changes with what an invigilator has to hear of, and not with an answer', () => {
		const kind = (change: Partial<BoardRow>) => kindOf(row(change), NOW);
		expect(kind({ answered: 4, version: 9 })).toBe(kind({}));
		const kinds: Partial<BoardRow>[] = [
			{},
			{ focusLostAt: NOW },
			{ assessmentState: 'completed' },
			{ assessmentState: 'endedByInvigilator' },
			{ alert: alert(NOW) },
			{ alert: alert(NOW, 2) }
		];
		expect(new Set(kinds.map(kind)).size).toBe(kinds.length);
	});
});

describe('the order of names', () => {
	it('is that of a French list', () => {
		const names = ['Zola', 'Éluard', 'Fabre', 'Eluard'].map((lastName, candidateId) =>
			row({ lastName, candidateId })
		);
		expect(names.sort(compareNames).map((one) => one.lastName)).toEqual([
			'Eluard',
			'Éluard',
			'Fabre',
			'Zola'
		]);
	});
});
