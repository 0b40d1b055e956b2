import { error, redirect } from '@sveltejs/kit';
import { readMission } from '#db/school/runs';
import { getLocale } from '$lib/paraglide/runtime';
import { requireVisit } from '../../school.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await requireVisit(event);
	if (!/^[a-z-]{1,60}$/.test(event.params.mission)) error(404);
	// Who never began it begins from the list.
	const view = await readMission(visit, event.params.mission, getLocale());
	return { view: view ?? redirect(303, '/ecole/missions'), now: Date.now() };
};
