/** Whether an invitation to a center may be accepted. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { InvitationState } from '../vocabulary.ts';

/** How long an invitation is valid, in milliseconds. */
export const INVITATION_LIFE = 7 * 86_400_000;

export interface InvitationFacts {
	state: InvitationState;
	/** Lower case. */
	email: string;
	/** Epoch milliseconds. */
	expiresAt: number;
}

/**
 * Rule: an invitation is accepted once, until it expires or is cancelled, by the account of the address that was invited.
 *
 * Source: the reference service (`certif.md` 2.4).
 *
 * @param email of the account that asks; null for somebody without an account, who will get one with that address
 */
export function mayAcceptInvitation(
	invitation: InvitationFacts,
	email: string | null,
	now: number
): Verdict {
	if (invitation.state !== 'pending') return refused('invitation-used');
	if (invitation.expiresAt <= now) return refused('invitation-expired');
	if (email !== null && email !== invitation.email)
		return refused('invitation-for-another-address');
	return allowed;
}
