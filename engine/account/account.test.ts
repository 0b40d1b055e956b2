import { describe, expect, it } from 'vitest';
import { awaitsConfirmation, mayDelete } from './account.ts';
import { mayFollowLink } from './link.ts';

describe('an account', () => {
	it('waits for its address to be proved when it was asked for by a stranger', () => {
		expect(awaitsConfirmation({ termsAt: 1, emailConfirmedAt: null })).toBe(true);
		expect(awaitsConfirmation({ termsAt: 1, emailConfirmedAt: 2 })).toBe(false);
		expect(awaitsConfirmation({ termsAt: null, emailConfirmedAt: null })).toBe(false);
	});

	it('is not deleted during a test, nor by the last administrator of a center', () => {
		expect(mayDelete({ isInTest: true, isLastAdministrator: true })).toMatchObject({
			because: 'certification-under-way'
		});
		expect(mayDelete({ isInTest: false, isLastAdministrator: true })).toMatchObject({
			because: 'last-administrator'
		});
		expect(mayDelete({ isInTest: false, isLastAdministrator: false }).allowed).toBe(true);
	});
});

describe('the link of a mail', () => {
	it('is followed once, in time', () => {
		expect(mayFollowLink({ usedAt: null, expiresAt: 10 }, 9).allowed).toBe(true);
		expect(mayFollowLink({ usedAt: null, expiresAt: 10 }, 10)).toMatchObject({
			because: 'link-expired'
		});
		expect(mayFollowLink({ usedAt: 5, expiresAt: 10 }, 10)).toMatchObject({ because: 'link-used' });
	});
});
