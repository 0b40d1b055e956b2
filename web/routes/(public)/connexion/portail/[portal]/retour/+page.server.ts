import { randomUUID } from 'node:crypto';
import { useOnce } from '#db/portals/arrivals';
import { arrive, portalAddress, refuseArrival, requirePortal } from '$lib/server/portals/arrive';
import { readClaims } from '$lib/server/portals/claims';
import { readOidcReturn } from '$lib/server/portals/oidc';
import { findKept, forget, STEP } from '$lib/server/portals/sealed';
import type { PageServerLoad } from './$types';

/**
 * Somebody comes back from the portal, in the browser that left for it. An answer of SAML comes by `acs`, which the
 * browser reaches without its cookies: it is compared here with the request that it answers.
 */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const portal = await requirePortal(event);
	const exchange = findKept(event, 'exchange');
	const answer = findKept(event, 'answer');
	forget(event, 'exchange');
	forget(event, 'answer');
	const answered =
		portal.protocol === 'oidc' ? event.url.searchParams.get('state') : answer?.requestId;
	if (!exchange || answered !== exchange.state) {
		refuseArrival({ because: 'portal-exchange-expired' });
	}
	const expiresAt = Date.now() + STEP;
	if (!(await useOnce(`exchange ${exchange.state}`, expiresAt))) {
		refuseArrival({ because: 'portal-answer-used' });
	}
	if (answer) return arrive(event, portal, answer.arrival, exchange.to);
	if (portal.protocol !== 'oidc') refuseArrival({ because: 'portal-exchange-expired' });

	const returned = new URL(portalAddress(event, 'retour') + event.url.search);
	const outcome = await readOidcReturn(portal, returned, exchange);
	if ('because' in outcome) refuseArrival(outcome);
	const read = readClaims(outcome.raw);
	if ('because' in read) refuseArrival(read);
	return arrive(event, portal, { id: randomUUID(), expiresAt, told: read.told }, exchange.to);
};
