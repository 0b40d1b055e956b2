import { redirect } from '@sveltejs/kit';
import { acceptTerms, findTermsAcceptance } from '#db/structures/terms';
import { requireUser } from '$lib/server/guards';
import { safePath } from '$lib/server/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	return { acceptedAt: await findTermsAcceptance('center', requireUser(event).id) };
};

export const actions: Actions = {
	default: async (event) => {
		await acceptTerms('center', requireUser(event).id);
		redirect(303, safePath(event.url.searchParams.get('vers') ?? '/certif', event.url));
	}
};
