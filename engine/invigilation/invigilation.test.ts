import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareRows,
	countRows,
	foldVersions,
	matchesSearch,
	urgency,
	type BoardRow
} from './board.ts';
import { candidateStatus } from './candidate-status.ts';
import { readPages } from './pages.ts';
import { AUTHORIZATION_LIFE, authorizedUntil, testDeadline } from './time.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

function row(change: Partial<BoardRow> = {}): BoardRow {
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
		alert: null,
		pausedAt: null,
		extraMinutes: 0,
		handRaisedAt: null,
		lastOrder: null,
		...change
	};
}

const alert = (raisedAt: number): BoardRow['alert'] => {
	return { id: 1, number: 4, state: 'ongoing', raisedAt, decidedAt: null, decidedBy: null };
};
const notStarted = { assessmentState: null, startedAt: null, deadlineAt: null } as const;

describe('the status of a candidate', () => {
	it('follows the steps of a session', () => {
		const status = (change: Partial<BoardRow>) => candidateStatus(row(change), NOW);
		expect(status({ ...notStarted, reconciledAt: null })).toBe('expected');
		expect(status({ ...notStarted, instructionsReadAt: null })).toBe('arriving');
		expect(status(notStarted)).toBe('waiting');
		expect(status({ ...notStarted, authorizedAt: NOW })).toBe('authorizedToStart');
		expect(status({})).toBe('answering');
		expect(status({ resumeRequestedAt: NOW })).toBe('askingToResume');
		expect(status({ resumeRequestedAt: NOW, authorizedAt: NOW })).toBe('authorizedToResume');
		expect(status({ assessmentState: 'completed', authorizedAt: NOW })).toBe('completed');
	});

	it('takes an authorization back at its fifteenth minute, to the millisecond', () => {
		const authorized = row({ ...notStarted, authorizedAt: NOW });
		expect(authorizedUntil(NOW)).toBe(NOW + 15 * MINUTE);
		expect(candidateStatus(authorized, NOW + AUTHORIZATION_LIFE - 1)).toBe('authorizedToStart');
		expect(candidateStatus(authorized, NOW + AUTHORIZATION_LIFE)).toBe('waiting');
	});
});

describe('the order of the board', () => {
	it('goes from the pending alert to the ended test, each need before the next', () => {
		const byNeed = [
			row({ alert: alert(NOW) }),
			row({ resumeRequestedAt: NOW, connection: 'lost' }),
			row(notStarted),
			row({ connection: 'lost' }),
			row({ focusLostAt: NOW }),
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

	it('counts every candidate once, and the alerts beside', () => {
		const rows = [row({ alert: alert(NOW) }), row(), row(notStarted)];
		expect(countRows(rows, NOW)).toEqual({
			total: 3,
			pendingAlerts: 1,
			byStatus: { answering: 2, waiting: 1 }
		});
	});
});

describe('the search', () => {
	it.each(['zoe', 'ZOÉ', 'mor', 'zoé mo', 'morel z', 'Morel-Zoé'])(
		'finds Zoé Morel by « %s »',
		(text) => {
			expect(matchesSearch(row(), text)).toBe(true);
		}
	);

	it.each(['oé', 'orel', 'zoe x'])('does not find her by « %s »', (text) => {
		expect(matchesSearch(row(), text)).toBe(false);
	});
});

describe('the fold of a board', () => {
	it('changes with any version, whatever the order of the rows', () => {
		const rows = [1, 2, 3].map((candidateId) => ({ candidateId, version: candidateId * 7 }));
		expect(foldVersions([...rows].reverse())).toBe(foldVersions(rows));
		for (const [i, one] of rows.entries()) {
			const changed = rows.with(i, { ...one, version: one.version + 1 });
			expect(foldVersions(changed)).not.toBe(foldVersions(rows));
		}
	});

	it('is the sum that the database computes', () => {
		expect(foldVersions([])).toBe(0);
		expect(foldVersions([{ candidateId: 3, version: 7 }])).toBe(3_000_016);
		const large = [
			{ candidateId: 2147, version: 1 },
			{ candidateId: 2148, version: 2 }
		];
		expect(foldVersions(large)).toBe((4295 * 1_000_003 + 3) % (2 ** 31 - 1));
	});
});

describe('the pages of a candidate', () => {
	it('put him online whatever they are, and hold the test by its seat only', () => {
		expect(readPages([], 'a')).toEqual({ isOnline: false, holdsTest: false, asksToResume: false });
		expect(readPages([null], null)).toEqual({
			isOnline: true,
			holdsTest: false,
			asksToResume: false
		});
		expect(readPages([null, 'a'], 'a')).toEqual({
			isOnline: true,
			holdsTest: true,
			asksToResume: false
		});
		expect(readPages([null, 'b'], 'a')).toEqual({
			isOnline: true,
			holdsTest: false,
			asksToResume: true
		});
	});
});

describe('the end of a test', () => {
	it('comes 105 minutes after its start, a third later with a third more time', () => {
		expect(testDeadline(NOW, 0)).toBe(NOW + 105 * MINUTE);
		expect(testDeadline(NOW, 33)).toBe(NOW + Math.round(105 * MINUTE * 1.33));
	});
});
