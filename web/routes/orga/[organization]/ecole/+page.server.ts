import { fail, redirect } from '@sveltejs/kit';
import { toString } from 'qrcode';
import { stampOfMissions } from '#db/school/board';
import { getSchoolCode, listPupils } from '#db/school/schools';
import {
	closeSchoolSession,
	findSchoolSession,
	openSchoolSession,
	prolongSchoolSession
} from '#db/school/sessions';
import { listPresent } from '#db/school/visits';
import { requireMissions } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireMissions(event);
	const { origin, host } = event.url;
	event.depends('school:session', 'school:missions');
	const now = Date.now();
	// Read first: what happens in between is looked at once too often rather than never.
	const stamp = await stampOfMissions(organization.id);
	const code = await getSchoolCode(organization.id);
	const pupils = await listPupils(organization.id);
	return {
		...{ now, stamp, code },
		session: await findSchoolSession(organization.id),
		pupilCount: pupils.length,
		presentCount: (await listPresent(organization.id)).size,
		address: `${host}/ecole`,
		// Sharp whatever the size of the wall.
		picture:
			code === null
				? null
				: `data:image/svg+xml,${encodeURIComponent(
						await toString(`${origin}/ecole/${code}`, { type: 'svg', margin: 2 })
					)}`
	};
};

export const actions: Actions = {
	open: async (event) => {
		const { organization, userId } = await requireMissions(event);
		await openSchoolSession(organization.id, userId);
		// Its button is on every page of the space: it leads to what is projected.
		redirect(303, `/orga/${organization.id}/ecole`);
	},
	prolong: async (event) => {
		const { organization, userId } = await requireMissions(event);
		const { because } = await prolongSchoolSession(organization.id, userId);
		return because ? fail(409, { because }) : { because };
	},
	close: async (event) => {
		const { organization, userId } = await requireMissions(event);
		await closeSchoolSession(organization.id, userId);
	}
};
