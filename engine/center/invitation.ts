/** Whether an invitation to a team may be accepted. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { InvitationState } from '../vocabulary.ts';

/** How long an invitation is valid, in milliseconds. */
export const INVITATION_LIFE = 7 * 86_400_000;

export interface InvitationFacts {
	state: InvitationState;
	/** Lower case. */
	email: string;
	/** Who claims the space of a school, whose official address this is; null for whom somebody of the team invited. */
	claimedBy: string | null;
	/** Epoch milliseconds. */
	expiresAt: number;
}

/**
 * Rule: an invitation is accepted once, until it expires or is cancelled, by the account of the address that was invited. The
 * letter of a claim goes to the mailbox of a school, which hands it over: any account accepts that one.
 *
 * Source: the reference service (Pix).
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
	const isForAnother = invitation.claimedBy === null && email !== invitation.email;
	if (email !== null && isForAnother) return refused('invitation-for-another-address');
	return allowed;
}
