import { describe, expect, it } from 'vitest';
import { openingOf, type School } from './opening.ts';
import { sessionStatus, statusForCenter } from './session-status.ts';

describe('the status of a session', () => {
	it.each([
		[null, null, null, 'created'],
		[5, null, null, 'finalized'],
		[5, null, 'officer', 'inProcess'],
		[5, 9, 'officer', 'processed'],
		[5, 9, null, 'processed']
	])(
		'finalized %s, published %s, officer %s: %s',
		(finalizedAt, publishedAt, officerId, status) => {
			expect(sessionStatus({ finalizedAt, publishedAt, officerId })).toBe(status);
		}
	);

	it('does not tell centers who of the staff looks after it', () => {
		const session = { finalizedAt: 5, publishedAt: null, officerId: 'officer' };
		expect(statusForCenter(session)).toBe('finalized');
		expect(statusForCenter({ ...session, finalizedAt: null })).toBe('created');
		expect(statusForCenter({ ...session, publishedAt: 9 })).toBe('processed');
	});
});

describe('the opening day of a school', () => {
	const school: School = {
		type: 'SCO',
		isManagingStudents: true,
		tags: ['COLLEGE'],
		isWhitelisted: false
	};

	it.each([
		[['COLLEGE'], 'college'],
		[['LYCEE'], 'lycee'],
		[['LYCEE PRO'], 'lycee'],
		[['COLLEGE', 'LYCEE'], 'lycee'],
		[['AEFE', 'COLLEGE'], 'lycee'],
		[['AGRICULTURE'], 'lycee'],
		[[], null]
	] as const)('of %j is %s', (tags, opening) => {
		expect(openingOf({ ...school, tags })).toBe(opening);
	});

	it('keeps waiting neither the whitelist, nor universities, nor schools without a register', () => {
		expect(openingOf({ ...school, isWhitelisted: true })).toBeNull();
		expect(openingOf({ ...school, type: 'SUP' })).toBeNull();
		expect(openingOf({ ...school, isManagingStudents: false })).toBeNull();
	});
});
