import { fail, redirect } from '@sveltejs/kit';
import { deleteParticipants, planParticipantDeletion } from '#db/learners/participants';
import { isPlainText } from '#engine/spelling';
import { requireOrganizationAdministrator } from '$lib/server/guards';
import { readChosen } from '../../chosen.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idsOf = (from: URLSearchParams | FormData) => readChosen(from).filter(isPlainText);

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireOrganizationAdministrator(event);
	return { plan: await planParticipantDeletion(organization.id, idsOf(event.url.searchParams)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { organization, userId } = await requireOrganizationAdministrator(event);
		const form = await event.request.formData();
		if (!form.has('isSure')) return fail(400, { because: 'deletion-not-confirmed' as const });
		const done = await deleteParticipants(organization.id, idsOf(form), userId);
		if ('because' in done) return fail(400, { because: done.because });
		redirect(303, `/orga/${organization.id}/participants?supprimes=${done.count}`);
	}
};
