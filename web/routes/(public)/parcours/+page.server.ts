import { fail, redirect } from '@sveltejs/kit';
import { searchCampaign } from './campaign.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A link with a wrong code leads here. */
export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('code');
	return { refused: typed === null ? null : { because: 'campaign-not-found' as const, typed } };
};

export const actions: Actions = {
	default: async (event) => {
		const given = (await event.request.formData()).get('code');
		const typed = typeof given === 'string' ? given.slice(0, 100) : '';
		const found = await searchCampaign(typed, event);
		if ('because' in found) {
			const status = found.because === 'too-many-attempts' ? 429 : 404;
			return fail(status, { because: found.because, typed });
		}
		redirect(303, `/parcours/${found.campaign.code}`);
	}
};
