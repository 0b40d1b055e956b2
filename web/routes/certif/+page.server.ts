import { redirect } from '@sveltejs/kit';
import { listMyCenters } from '#db/centers/centers';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const centers = await listMyCenters(requireUser(event).id);
	if (centers.length === 1) redirect(303, `/certif/${centers[0]!.id}/sessions`);
	return { centers };
};
