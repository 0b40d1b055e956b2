import { error } from '@sveltejs/kit';
import { findPortal } from '#db/portals';
import { portalAddress } from '$lib/server/portals/arrive';
import { samlMetadata } from '$lib/server/portals/saml';
import type { RequestHandler } from './$types';

/** What a SAML portal needs to know of this service. */
export const GET: RequestHandler = async (event) => {
	const portal = await findPortal(event.params.portal);
	if (portal?.protocol !== 'saml') error(404);
	return new Response(samlMetadata(portal, portalAddress(event, 'acs')), {
		headers: { 'content-type': 'application/samlmetadata+xml' }
	});
};
