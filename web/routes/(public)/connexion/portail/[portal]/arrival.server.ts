import { type RequestEvent } from '@sveltejs/kit';
import { refuseArrival, requirePortal } from '$lib/server/portals/arrive';
import { findKept } from '$lib/server/portals/sealed';

type Event = Pick<RequestEvent, 'cookies'> & { params: { portal: string } };

/** The portal, and whom it brought here a moment ago. */
export async function requireArrival(event: Event) {
	const portal = await requirePortal(event);
	const kept = findKept(event, 'arrival');
	// Sealed anew at each step, it lasts no longer: the use of it is remembered until then.
	if (!kept || kept.arrival.expiresAt <= Date.now())
		refuseArrival({ because: 'portal-arrival-expired' });
	return { portal, kept };
}
