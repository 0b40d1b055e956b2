import { fail, redirect } from '@sveltejs/kit';
import { searchSchool } from '#db/school/schools';
import { findVisit } from './school.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (await findVisit(event)) redirect(303, '/ecole/missions');
	// A link with a wrong code leads here.
	const typed = event.url.searchParams.get('code');
	return { refused: typed === null ? null : { because: 'school-not-found' as const, typed } };
};

export const actions: Actions = {
	default: async (event) => {
		const given = (await event.request.formData()).get('code');
		const typed = typeof given === 'string' ? given.slice(0, 100) : '';
		const found = await searchSchool(typed, event.getClientAddress());
		if ('because' in found) {
			const status = found.because === 'too-many-attempts' ? 429 : 404;
			return fail(status, { because: found.because, typed });
		}
		redirect(303, `/ecole/${found.code}`);
	}
};
