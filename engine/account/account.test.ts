import { describe, expect, it } from 'vitest';
import { awaitsConfirmation, mayDelete } from './account.ts';
import { mayFollowLink } from './link.ts';

describe('an account', () => {
	it('waits for its address to be proved when it was asked for by a stranger', () => {
		expect(awaitsConfirmation({ termsAt: 1, emailConfirmedAt: null })).toBe(true);
		expect(awaitsConfirmation({ termsAt: 1, emailConfirmedAt: 2 })).toBe(false);
		expect(awaitsConfirmation({ termsAt: null, emailConfirmedAt: null })).toBe(false);
	});

	const nothing = {
		isInTest: false,
		isLastOfCenter: false,
		isLastOfOrganization: false,
		isLastOfStaff: false
	};

	it.each([
		['isInTest', 'certification-under-way'],
		['isLastOfCenter', 'last-administrator'],
		['isLastOfOrganization', 'last-of-organization'],
		['isLastOfStaff', 'last-of-staff']
	])('is not deleted when its holder %s', (what, because) => {
		expect(mayDelete({ ...nothing, [what]: true })).toMatchObject({ because });
	});

	it('is deleted when nothing needs it', () => {
		expect(mayDelete(nothing).allowed).toBe(true);
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
