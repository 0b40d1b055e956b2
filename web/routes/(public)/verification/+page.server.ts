import { fail, redirect } from '@sveltejs/kit';
import { searchCertificate } from './search.server.ts';
import type { Actions } from './$types';

const LONGEST = 100;

export const actions: Actions = {
	default: async (event) => {
		const given = (await event.request.formData()).get('code');
		const typed = typeof given === 'string' ? given.slice(0, LONGEST) : '';
		const found = await searchCertificate(typed, event);
		if ('because' in found) return fail(found.status, { because: found.because, typed });
		redirect(303, `/verification/${found.verificationCode}`);
	}
};
