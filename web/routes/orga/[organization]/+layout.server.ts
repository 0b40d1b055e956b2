import { readPlaces } from '#db/organizations/places';
import { requireTeacher } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const hasPlaces = organization.features.includes('places');
	return { organization, placesLeft: hasPlaces ? await readPlaces(organization.id) : null };
};
