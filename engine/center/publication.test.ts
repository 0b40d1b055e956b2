import { describe, expect, it } from 'vitest';
import { checkPublication } from './publication.ts';

const scored = { finalizedAt: 1, scoredAt: 2, publishedAt: null };

describe('publication', () => {
	it('is allowed once the session is finalized and every test has a result', () => {
		const tests = [
			{ status: 'validated' },
			{ status: 'cancelled' },
			{ status: 'rejected' }
		] as const;
		expect(checkPublication(scored, tests)).toEqual({ allowed: true });
	});

	it.each([
		['session-not-finalized', { finalizedAt: null, scoredAt: null, publishedAt: null }, []],
		['session-not-scored', { ...scored, scoredAt: null }, []],
		['session-published', { ...scored, publishedAt: 3 }, []],
		['result-missing', scored, [{ status: 'validated' }, { status: null }]],
		['result-in-error', scored, [{ status: 'validated' }, { status: 'error' }]]
	] as const)('is refused with %s', (because, session, tests) => {
		expect(checkPublication(session, tests)).toEqual({ allowed: false, because });
	});
});
