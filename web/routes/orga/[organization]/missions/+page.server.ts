import { listMissions, stampOfMissions } from '#db/school/board';
import { getLocale } from '$lib/paraglide/runtime';
import { requireMissions } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireMissions(event);
	event.depends('school:missions');
	// Read first: what happens in between is looked at once too often rather than never.
	const stamp = await stampOfMissions(organization.id);
	return {
		...{ now: Date.now(), stamp },
		missions: await listMissions(organization.id, getLocale())
	};
};
