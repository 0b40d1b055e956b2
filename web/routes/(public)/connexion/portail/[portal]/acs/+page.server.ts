import { randomUUID } from 'node:crypto';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { useOnce } from '#db/portals/arrivals';
import { readBody } from '$lib/server/api/requests';
import { safePath } from '$lib/server/paths';
import { arrive, portalAddress, refuseArrival, requirePortal } from '$lib/server/portals/arrive';
import { readClaims } from '$lib/server/portals/claims';
import { readSamlResponse } from '$lib/server/portals/saml';
import { keep, STEP } from '$lib/server/portals/sealed';
import type { Actions, PageServerLoad } from './$types';

/** In bytes, in base64: twenty times the usual. */
const LONGEST_RESPONSE = 128 * 1024;

export const load: PageServerLoad = () => redirect(303, '/connexion');

export const actions: Actions = {
	/** The page of the portal posts its answer here, from another site: its signature alone says who sends it. */
	default: async (event) => {
		const portal = await requirePortal(event);
		const form = await readForm(event);
		const response = form?.get('SAMLResponse');
		if (portal.protocol !== 'saml' || !response) {
			refuseArrival({ because: 'portal-answer-invalid' });
		}
		const outcome = await readSamlResponse(portal, portalAddress(event, 'acs'), response);
		if ('because' in outcome) refuseArrival(outcome);
		const { id, requestId, expiresAt } = outcome.assertion;
		if (requestId === null && !portal.settings.isStartedByPortal) {
			refuseArrival({ because: 'portal-exchange-expired' });
		}
		const read = readClaims(outcome.raw);
		if ('because' in read) refuseArrival(read);
		if (!(await useOnce(`assertion ${portal.slug} ${id}`, expiresAt))) {
			refuseArrival({ because: 'portal-answer-used' });
		}
		const arrival = { id: randomUUID(), expiresAt: Date.now() + STEP, told: read.told };
		if (requestId === null) {
			return arrive(event, portal, arrival, safePath(form!.get('RelayState'), event.url));
		}
		keep(event, 'answer', { requestId, arrival });
		redirect(303, `/connexion/portail/${portal.slug}/retour`);
	}
};

/** Null when it is too long. */
async function readForm({ request }: RequestEvent): Promise<URLSearchParams | null> {
	const body = await readBody(request, LONGEST_RESPONSE).catch(() => null);
	if (body) return new URLSearchParams(new TextDecoder().decode(body));
	// A browser reads no answer before it has sent all of its form.
	await request.body?.pipeTo(new WritableStream()).catch(() => {});
	return null;
}
