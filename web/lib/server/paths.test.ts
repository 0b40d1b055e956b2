import { describe, expect, it } from 'vitest';
import { safePath } from './paths.ts';

const here = new URL('https://vigie.example/connexion');

describe('where a link leads once somebody signed in', () => {
	it('is a path of this site, with its search', () => {
		expect(safePath('/certif?tri=nom', here)).toBe('/certif?tri=nom');
		expect(safePath('https://vigie.example/app', here)).toBe('/app');
		expect(safePath(null, here)).toBe('/');
	});

	it.each([
		'https://evil.example/',
		'//evil.example/',
		'/\\evil.example/',
		'/.//evil.example/',
		'/a/..//evil.example/',
		'/.\\/evil.example/',
		'https://vigie.example//evil.example/',
		'javascript:alert(1)',
		'http://['
	])('is never another site, as %s would be', (wanted) => {
		const path = safePath(wanted, here);
		expect(new URL(path, here).origin).toBe(here.origin);
	});
});
