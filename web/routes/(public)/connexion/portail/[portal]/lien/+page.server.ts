import { redirect } from '@sveltejs/kit';
import { findSignInMethods } from '#db/portals';
import { linkByPortal } from '#db/portals/arrivals';
import { tellHolder } from '$lib/server/mail/account-mail';
import { enter, refuseArrival } from '$lib/server/portals/arrive';
import { forget, keep } from '$lib/server/portals/sealed';
import { requireArrival } from '../arrival.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whom the portal brought, and the account of which he gave the password; without it he gives it first. */
async function requireProof(event: Parameters<typeof requireArrival>[0]) {
	const { portal, kept } = await requireArrival(event);
	if (kept.userId === null) redirect(303, `/connexion/portail/${portal.slug}/arrivee`);
	return { portal, kept, userId: kept.userId };
}

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { portal, userId } = await requireProof(event);
	const methods = await findSignInMethods(userId);
	if (!methods) refuseArrival({ because: 'portal-arrival-expired' });
	return { portal: { name: portal.name }, methods };
};

export const actions: Actions = {
	confirm: async (event) => {
		const { portal, kept, userId } = await requireProof(event);
		const linked = await linkByPortal(portal, kept.arrival, userId);
		if ('because' in linked) refuseArrival(linked);
		forget(event, 'arrival');
		await tellHolder(event, userId, 'portalLinked');
		return enter(event, userId, kept.to);
	},

	another: async (event) => {
		const { portal, kept } = await requireProof(event);
		keep(event, 'arrival', { ...kept, userId: null });
		redirect(303, `/connexion/portail/${portal.slug}/arrivee`);
	}
};
