import { fail, redirect } from '@sveltejs/kit';
import { startMission } from '#db/school/runs';
import { findSchoolSession, stampOfSession } from '#db/school/sessions';
import { listMyMissions } from '#db/school/views';
import { endVisit } from '#db/school/visits';
import { getLocale } from '$lib/paraglide/runtime';
import { findVisit, forgetVisit, requireVisit } from '../school.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { learnerId, school } = await requireVisit(event);
	event.depends('school:session');
	const session = await findSchoolSession(school.id);
	return {
		...{ schoolId: school.id, now: Date.now(), stamp: stampOfSession(session) },
		endsAt: session?.endsAt ?? null,
		missions: await listMyMissions(learnerId, getLocale())
	};
};

export const actions: Actions = {
	begin: async (event) => {
		const visit = await requireVisit(event);
		const mission = String((await event.request.formData()).get('mission') ?? '');
		const { because } = await startMission(visit, mission);
		if (because) return fail(because === 'mission-not-found' ? 404 : 409, { because });
		redirect(303, `/ecole/missions/${mission}`);
	},
	/** Where the next pupil enters. */
	leave: async (event) => {
		const visit = await findVisit(event);
		if (visit) await endVisit(visit);
		forgetVisit(event);
		redirect(303, visit ? `/ecole/${visit.school.code}` : '/ecole');
	}
};
