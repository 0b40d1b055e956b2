import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { setAccountLocale } from '#db/accounts/accounts';
import { LOCALES } from '#engine/vocabulary';
import { safePath } from '$lib/server/paths';
import { keepLocale } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	/** In this browser and, of whoever is signed in, on all of his devices from the next sign-in on. */
	default: async (event) => {
		const { locals, request, url } = event;
		const locale = z.enum(LOCALES).safeParse((await request.formData()).get('locale'));
		if (!locale.success) error(400);
		if (locals.user) await setAccountLocale(locals.user.id, locale.data);
		keepLocale(event, locale.data);
		redirect(303, safePath(url.searchParams.get('vers'), url));
	}
};
