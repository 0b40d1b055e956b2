import { describe, expect, it } from 'vitest';
import { isStrongPassword } from './password.ts';

describe('a password', () => {
	it.each(['Vigie-26', 'Élèves2026', 'ΑΒΓδεζ12', `Aa1${'x'.repeat(252)}`])(
		'may be %s',
		(password) => {
			expect(isStrongPassword(password)).toBe(true);
		}
	);

	it.each([
		['is short', 'Vigie-2'],
		['is short, though it takes many bytes', 'Aa1😀😀😀😀'],
		['has no upper-case letter', 'vigie-2026'],
		['has no lower-case letter', 'VIGIE-2026'],
		['has no digit', 'Vigie-Vigie'],
		['is longer than what is taken', `Aa1${'x'.repeat(253)}`],
		['is empty', '']
	])('is refused when it %s', (_, password) => {
		expect(isStrongPassword(password)).toBe(false);
	});
});
