import { error } from '@sveltejs/kit';
import { listPlaceLots, readPlaces } from '#db/organizations/places';
import { toLocalTime } from '#engine/center/local-time';
import { requireTeacher } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	if (!organization.features.includes('places')) error(404);
	return {
		places: await readPlaces(organization.id),
		lots: await listPlaceLots(organization.id),
		today: toLocalTime(Date.now(), organization.timeZone).date
	};
};
