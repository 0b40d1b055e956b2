import { fail, redirect } from '@sveltejs/kit';
import { enrolCandidate } from '#db/centers/enrolment';
import { isUnusualPrepayment, readCandidate } from '#engine/center/candidate-form';
import type { Refusal } from '#engine/vocabulary';
import {
	countryNames,
	faultsByField,
	requireEnrolment,
	typedIn,
	rulesFor
} from '$lib/server/enrolment';
import { requireCenter, requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { isOpen } = await requireEnrolment(event);
	const typed = { ...typedIn(new FormData()), birthCountry: 'France' };
	return { isOpen, typed, countries: await countryNames() };
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		const typed = typedIn(await event.request.formData());
		const read = readCandidate(typed, await rulesFor(center, [typed]));
		const because: Refusal | null = null;
		if ('faults' in read) {
			return fail(400, { typed, because, faults: faultsByField(read.faults) });
		}
		const sessionId = requireId(event.params.session);
		const done = await enrolCandidate(actor, center, sessionId, read.candidate);
		if ('because' in done) return fail(409, { typed, because: done.because, faults: {} });
		const said = isUnusualPrepayment(read.candidate) ? 'prepaiement' : 'inscrit';
		redirect(303, `/certif/${center.id}/sessions/${sessionId}/candidats?fait=${said}`);
	}
};
