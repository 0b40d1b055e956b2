import { fail, redirect } from '@sveltejs/kit';
import { deleteLearners, planLearnerDeletion } from '#db/learners/deletion';
import { requireOrganizationAdministrator } from '$lib/server/guards';
import { readChosenLearners } from '../../chosen.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireOrganizationAdministrator(event);
	return {
		plan: await planLearnerDeletion(organization.id, readChosenLearners(event.url.searchParams))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organization, userId } = await requireOrganizationAdministrator(event);
		const form = await event.request.formData();
		if (!form.has('isSure')) return fail(400, { because: 'deletion-not-confirmed' as const });
		const done = await deleteLearners(organization.id, readChosenLearners(form), userId);
		if ('because' in done) return fail(400, { because: done.because });
		redirect(303, `/orga/${organization.id}/eleves?supprimes=${done.count}`);
	}
};
