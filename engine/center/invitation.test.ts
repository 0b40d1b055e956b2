import { describe, expect, it } from 'vitest';
import { isSchoolCode } from './external-id.ts';
import { mayAcceptInvitation, type InvitationFacts } from './invitation.ts';

describe('an invitation', () => {
	const pending: InvitationFacts = {
		...{ state: 'pending', email: 'a@vigie.example', expiresAt: 1000, claimedBy: null }
	};
	const because = (facts: Partial<InvitationFacts>, email: string | null, now = 999) => {
		const verdict = mayAcceptInvitation({ ...pending, ...facts }, email, now);
		return verdict.allowed ? null : verdict.because;
	};

	it('is for the account of its address, or for a new one', () => {
		expect(because({}, 'a@vigie.example')).toBe(null);
		expect(because({}, null)).toBe(null);
		expect(because({}, 'b@vigie.example')).toBe('invitation-for-another-address');
		// An account without any address.
		expect(because({}, '')).toBe('invitation-for-another-address');
	});

	it('is for any account when it answers a claim, until it was used or is over', () => {
		const claim = { claimedBy: 'Inès Ferrand' };
		expect(because(claim, 'b@vigie.example')).toBe(null);
		expect(because(claim, '')).toBe(null);
		expect(because(claim, 'b@vigie.example', 1000)).toBe('invitation-expired');
		expect(because({ ...claim, state: 'accepted' }, 'b@vigie.example')).toBe('invitation-used');
	});

	it('ends at its last instant', () => {
		expect(because({}, null, 1000)).toBe('invitation-expired');
	});

	it.each(['accepted', 'cancelled'] as const)('is worth nothing once %s, whoever asks', (state) => {
		expect(because({ state }, null)).toBe('invitation-used');
		expect(because({ state }, 'b@vigie.example', 2000)).toBe('invitation-used');
	});
});

describe('the code of a school', () => {
	it('has seven digits and a capital', () => {
		expect(isSchoolCode('0932045R')).toBe(true);
		for (const code of [
			'',
			'0932045',
			'0932045r',
			'932045R',
			'09320451R',
			' 0932045R',
			'A932045R'
		]) {
			expect([code, isSchoolCode(code)]).toEqual([code, false]);
		}
	});
});
