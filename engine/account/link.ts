/** Links of mails to the holder of an account. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { AccountLinkKind } from '../vocabulary.ts';

const HOUR = 3_600_000;

/** How long each may be followed, in milliseconds. */
export const LINK_LIVES: Record<AccountLinkKind, number> = {
	confirmEmail: 72 * HOUR,
	changeEmail: 72 * HOUR,
	resetPassword: 24 * HOUR
};

/** Whether a link still does what it was sent for: once, in time. */
export function mayFollowLink(
	{ usedAt, expiresAt }: { usedAt: number | null; expiresAt: number },
	at: number
): Verdict {
	if (usedAt !== null) return refused('link-used');
	return at < expiresAt ? allowed : refused('link-expired');
}
