import { error, fail, redirect } from '@sveltejs/kit';
import { readPlaces } from '#db/centers/birth-places.server';
import { editCandidate } from '#db/centers/enrolment';
import {
	isUnusualPrepayment,
	readAdjustments,
	readCandidate,
	typedCandidate
} from '#engine/center/candidate-form';
import type { Refusal } from '#engine/vocabulary';
import {
	countryNames,
	faultsByField,
	requireEnrolment,
	typedIn,
	rulesFor
} from '$lib/server/enrolment';
import { requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

/** The candidate that the address names, in the list of the session. */
async function requireCandidate(
	event: Parameters<PageServerLoad>[0] | Parameters<Actions[string]>[0]
) {
	const id = requireId(event.params.candidate);
	const enrolment = await requireEnrolment(event);
	const candidate = enrolment.enrolled.find((one) => one.id === id);
	if (!candidate) error(404);
	// Once he joined, or when the register of the school says who he is, his identity is not the form's.
	const hasIdentity = !candidate.hasJoined && candidate.learnerId === null;
	return { ...enrolment, candidate, hasIdentity };
}

export const load: PageServerLoad = async (event) => {
	const { candidate, hasIdentity, isOpen } = await requireCandidate(event);
	const places = await readPlaces();
	const { form, enrolledBy, hasJoined, hasStarted, division } = candidate;
	return {
		isOpen,
		hasIdentity,
		candidate: { enrolledBy, hasJoined, hasStarted, division, ...form },
		countryName: places.countryByCode.get(form.birthCountryCode ?? '')?.name ?? null,
		typed: typedCandidate(form, places),
		countries: await countryNames()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor, session, candidate, hasIdentity } = await requireCandidate(event);
		const typed = typedIn(await event.request.formData());
		const rules = await rulesFor(center, [typed]);
		const read = hasIdentity ? readCandidate(typed, rules) : readAdjustments(typed, rules);
		const because: Refusal | null = null;
		if ('faults' in read) {
			return fail(400, { typed, because, faults: faultsByField(read.faults) });
		}
		const change = 'candidate' in read ? read.candidate : read.adjustments;
		const done = await editCandidate(actor, center, session.id, candidate.id, change);
		if ('because' in done) return fail(409, { typed, because: done.because, faults: {} });
		const isUnusual = 'candidate' in read && isUnusualPrepayment(read.candidate);
		const said = isUnusual ? 'prepaiement' : 'modifie';
		redirect(303, `/certif/${center.id}/sessions/${session.id}/candidats?fait=${said}`);
	}
};
