import { describe, expect, it } from 'vitest';
import { countRows, matchesSearch, type BoardRow } from './board.ts';
import { candidateStatus } from './candidate-status.ts';
import { HEARTBEAT, isSilent, readPages } from './pages.ts';
import { alert, NOW, notStarted, row } from './sample-row.ts';
import { AUTHORIZATION_LIFE, authorizedUntil, testDeadline, MINUTE } from './time.ts';

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

describe('the counts of the board', () => {
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

describe('the pages of a candidate', () => {
	const heard = (seat: string | null) => ({ seat, isSilent: false });
	const silent = (seat: string | null) => ({ seat, isSilent: true });

	it('put him online whatever they are, and hold the test by its seat only', () => {
		const nothing = { holdsTest: false, asksToResume: false };
		expect(readPages([], 'a')).toEqual({ ...nothing, connection: 'lost' });
		expect(readPages([heard(null)], null)).toEqual({ ...nothing, connection: 'online' });
		expect(readPages([heard(null), heard('a')], 'a')).toEqual({
			connection: 'online',
			holdsTest: true,
			asksToResume: false
		});
		expect(readPages([heard(null), heard('b')], 'a')).toEqual({
			connection: 'online',
			holdsTest: false,
			asksToResume: true
		});
	});

	it('leave his connection in doubt when all of them are silent, and hold the test still', () => {
		expect(readPages([silent('a'), silent(null)], 'a')).toEqual({
			connection: 'doubtful',
			holdsTest: true,
			asksToResume: false
		});
		expect(readPages([silent('a'), heard(null)], 'a').connection).toBe('online');
	});

	it('are silent once a heartbeat is missed, never between two of them', () => {
		expect(isSilent(1000, 1000 + HEARTBEAT)).toBe(false);
		expect(isSilent(1000, 3700)).toBe(false);
		expect(isSilent(1000, 3701)).toBe(true);
	});
});

describe('the end of a test', () => {
	it('comes 105 minutes after its start, a third later with a third more time', () => {
		expect(testDeadline(NOW, 105, 0)).toBe(NOW + 105 * MINUTE);
		expect(testDeadline(NOW, 105, 33)).toBe(NOW + Math.round(105 * MINUTE * 1.33));
	});
});
