import { describe, expect, it } from 'vitest';
import { checkPublication, IMPACTFUL_CODES, juryQueue, whyNeedsHuman } from './publication.ts';

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

const calm = { globalComment: null, openIncidents: 0, badResults: 0, officerId: null };

describe('a session that needs somebody', () => {
	it.each([
		['globalComment', { globalComment: 'Coupure à 10 h' }],
		['impactfulIncident', { openIncidents: 1 }],
		['resultInError', { badResults: 2 }],
		['officerAssigned', { officerId: 'helene' }]
	] as const)('does for %s', (reason, facts) => {
		expect(whyNeedsHuman({ ...calm, ...facts })).toEqual([reason]);
	});

	it('does for every reason that holds, and for none without any', () => {
		expect(whyNeedsHuman(calm)).toEqual([]);
		expect(whyNeedsHuman({ ...calm, globalComment: '' })).toEqual([]);
		const worst = { globalComment: 'a', openIncidents: 1, badResults: 1, officerId: 'b' };
		expect(whyNeedsHuman(worst)).toHaveLength(4);
	});

	it('does for changed identities, frauds and problems of a challenge, not for the other incidents', () => {
		const calmCodes = ['C2', 'C4', 'C7', 'C8'] as const;
		expect(calmCodes.filter((code) => IMPACTFUL_CODES.includes(code))).toEqual([]);
		expect(IMPACTFUL_CODES.slice(0, 2)).toEqual(['C1', 'C6']);
		expect(IMPACTFUL_CODES).toHaveLength(12);
	});
});

describe('the queue of a session', () => {
	it.each([
		['published', { publishedAt: 3, globalComment: 'a' }],
		['notFinalized', { finalizedAt: null, scoredAt: null, globalComment: 'a' }],
		['scoring', { scoredAt: null, globalComment: 'a' }],
		['needsHuman', { globalComment: 'a' }],
		['toPublish', {}]
	] as const)('is %s', (queue, facts) => {
		expect(juryQueue({ ...scored, ...calm, ...facts })).toBe(queue);
	});
});
