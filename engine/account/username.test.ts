import { describe, expect, it } from 'vitest';
import { usernameOf } from './username.ts';

const pupil = { firstName: 'Zoé-Lou', lastName: 'D’Œuvre Müller', birthDate: '2010-04-27' };

describe('a username', () => {
	it('is made of both names and of the day and month of birth', () => {
		expect(usernameOf(pupil, null)).toBe('zoelou.doeuvremuller2704');
	});

	it('ends with drawn digits when it is taken', () => {
		expect(usernameOf(pupil, '0381')).toBe('zoelou.doeuvremuller0381');
	});

	it('is typed on any keyboard', () => {
		expect(usernameOf({ ...pupil, firstName: 'Łukasz' }, null)).toMatch(/^[a-z0-9]*\.[a-z0-9]+$/);
	});
});
