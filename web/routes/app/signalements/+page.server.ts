import { readMyProblems } from '#db/training/problems';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	problems: await readMyProblems(requireUser(event).id, getLocale()),
	isReported: event.url.searchParams.has('fait')
});
