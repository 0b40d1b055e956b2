import { redirect } from '@sveltejs/kit';
import { signOut } from '#db/auth.server';
import { keepCookie } from '$lib/server/cookies';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async ({ locals, cookies }) => {
		if (locals.authSession) keepCookie(cookies, await signOut(locals.authSession.id));
		redirect(303, '/');
	}
};
