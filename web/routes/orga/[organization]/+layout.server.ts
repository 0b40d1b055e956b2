import { readPlaces } from '#db/organizations/places';
import { findSchoolSession, stampOfSession } from '#db/school/sessions';
import { hasMissions, requireTeacher } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	event.depends('school:session');
	const hasPlaces = organization.features.includes('places');
	return {
		organization,
		placesLeft: hasPlaces ? await readPlaces(organization.id) : null,
		/** Null for whom it is not for. */
		school: hasMissions(organization) ? await readSchool(organization.id) : null
	};
};

async function readSchool(organizationId: number) {
	const session = await findSchoolSession(organizationId);
	return { session, stamp: stampOfSession(session), now: Date.now() };
}
