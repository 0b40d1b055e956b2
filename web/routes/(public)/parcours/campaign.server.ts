/** A campaign, by the code that somebody typed or followed. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { findCampaign, type FoundCampaign } from '#db/campaigns/campaigns';
import { rateLimit } from '#db/rate-limits';
import { isPlainText } from '#engine/spelling';
import { refusePage } from '$lib/server/refuse-page';

/**
 * Eight billion codes are not tried out at this pace. Wrong codes alone are counted: a whole school behind one address
 * opens its campaigns as often as it likes.
 */
const misses = rateLimit(300, 60);

const LONGEST = 20;

/** @returns the campaign, or why there is none */
export async function searchCampaign(
	typed: string,
	{ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>
): Promise<FoundCampaign | { because: 'too-many-attempts' | 'campaign-not-found' }> {
	const address = getClientAddress();
	// Not even a right code is answered then: it would tell which one is.
	if (await misses.isSpent(address)) return { because: 'too-many-attempts' };
	const isCode = typed.length <= LONGEST && isPlainText(typed);
	const found = isCode && (await findCampaign(typed));
	if (found) return found;
	return { because: (await misses.take(address)) ? 'campaign-not-found' : 'too-many-attempts' };
}

/** The campaign that the address names; a wrong code is shown again where it can be typed better. */
export async function requireCampaign(
	event: Pick<RequestEvent, 'getClientAddress'> & { params: { code: string } }
): Promise<FoundCampaign> {
	const found = await searchCampaign(event.params.code, event);
	if (!('because' in found)) return found;
	if (found.because === 'too-many-attempts') refusePage(429, found.because);
	redirect(303, `/parcours?code=${encodeURIComponent(event.params.code.slice(0, LONGEST))}`);
}
