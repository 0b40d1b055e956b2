/** Who may change a campaign, and what of it. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { MemberRole } from '../vocabulary.ts';

/**
 * Whether a teacher of its organization may change a campaign, archive it, open it again or delete it.
 *
 * Rule: its owner, or an administrator. Every teacher of the organization sees it, and may copy it.
 *
 * Source: the reference service (Pix).
 */
export function mayChangeCampaign(role: MemberRole, isOwner: boolean): Verdict {
	return isOwner || role === 'administrator' ? allowed : refused('campaign-of-another');
}

/** What is sent, and how often, as the campaign says it. */
export interface Sendings {
	hasMultipleSendings: boolean;
	isSentAutomatically: boolean;
}

/**
 * Whether what a campaign says of its sendings may become something else.
 *
 * Rule: not once somebody took part: he was told.
 */
export function mayChangeSendings(
	now: Sendings,
	next: Sendings,
	participationCount: number
): Verdict {
	const isSame =
		now.hasMultipleSendings === next.hasMultipleSendings &&
		now.isSentAutomatically === next.isSentAutomatically;
	return isSame || participationCount === 0 ? allowed : refused('campaign-has-participations');
}
