import { redirect } from '@sveltejs/kit';
import { drawLinkCode } from '#db/secrets.server';
import { safePath } from '$lib/server/paths';
import { portalAddress, refuseArrival, requirePortal } from '$lib/server/portals/arrive';
import { oidcAddress } from '$lib/server/portals/oidc';
import { samlAddress } from '$lib/server/portals/saml';
import { keep } from '$lib/server/portals/sealed';
import type { PageServerLoad } from './$types';

/** Sends whoever comes to sign in at the portal, with what will be known again when he is back. */
export const load: PageServerLoad = async (event) => {
	const portal = await requirePortal(event);
	const exchange = {
		// An id of SAML starts with a letter or a low line.
		state: `_${drawLinkCode()}`,
		nonce: drawLinkCode(),
		verifier: drawLinkCode(),
		to: safePath(event.url.searchParams.get('vers'), event.url)
	};
	const sent =
		portal.protocol === 'oidc'
			? await oidcAddress(portal, portalAddress(event, 'retour'), exchange)
			: await samlAddress(portal, portalAddress(event, 'acs'), exchange.state);
	if ('because' in sent) refuseArrival(sent);
	keep(event, 'exchange', exchange);
	redirect(302, sent.address);
};
