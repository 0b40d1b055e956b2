import { fail, redirect } from '@sveltejs/kit';
import { listPupils } from '#db/school/schools';
import { findSchoolSession, stampOfSession } from '#db/school/sessions';
import { enterSchool } from '#db/school/visits';
import { requireId } from '$lib/server/guards';
import { findVisit, keepVisit, requireSchool } from '../school.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (await findVisit(event)) redirect(303, '/ecole/missions');
	const school = await requireSchool(event);
	event.depends('school:session');
	const now = Date.now();
	const session = await findSchoolSession(school.id);
	// Nobody reads the names of pupils of whom no teacher opened the door.
	const pupils = session ? await listPupils(school.id) : [];
	const divisions = [...new Set(pupils.map(({ division }) => division))];
	const asked = event.url.searchParams.get('classe');
	// A school of one class asks nothing.
	const division = divisions.length === 1 ? divisions[0]! : asked;
	return {
		school: { id: school.id, name: school.name, code: school.code },
		...{ now, stamp: stampOfSession(session), isOpen: session !== null },
		divisions,
		division: divisions.find((one) => one === division) ?? null,
		pupils: pupils
			.filter((pupil) => pupil.division === division)
			// Last names are not shown to whoever knows a code.
			.map(({ id, name, division }) => ({ id, name, division }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const school = await requireSchool(event);
		const form = await event.request.formData();
		const pupilId = requireId(String(form.get('pupil') ?? ''));
		const entered = await enterSchool(school, pupilId, form.has('isSure'));
		if ('because' in entered) return fail(409, { because: entered.because, pupilId });
		keepVisit(event, entered.token);
		redirect(303, '/ecole/missions');
	}
};
