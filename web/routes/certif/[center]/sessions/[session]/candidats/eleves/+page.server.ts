import { error, fail, redirect } from '@sveltejs/kit';
import { readPlaces } from '#db/centers/birth-places.server';
import { alreadyEnrolled, enrolPupils, listPupils } from '#db/centers/enrolment-lists';
import { m } from '$lib/paraglide/messages';
import { refusalText } from '$lib/words';
import { requireEnrolment } from '$lib/server/enrolment';
import { requireCenter, requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, enrolled, isOpen } = await requireEnrolment(event);
	if (center.schoolId === null) error(404);
	const isEnrolled = alreadyEnrolled(enrolled);
	const pupils = await listPupils(center.schoolId);
	const names = [...new Set(pupils.map(({ division }) => division))];
	return {
		isOpen,
		divisions: names.map((name) => ({
			name,
			pupils: pupils
				.filter(({ division }) => division === name)
				.map((pupil) => ({ ...pupil, isEnrolled: isEnrolled(pupil) }))
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		if (center.schoolId === null) error(404);
		const data = await event.request.formData();
		const chosen = data.getAll('pupil').map((id) => requireId(String(id)));
		const refuse = (text: string) => fail(400, { text, chosen });
		if (chosen.length === 0) return refuse(m.enrol_pupils_choose());
		const sessionId = requireId(event.params.session);
		const done = await enrolPupils(actor, center, sessionId, chosen, await readPlaces());
		if ('because' in done) return refuse(refusalText(done.because));
		if ('unknownCountryOf' in done) {
			return refuse(m.enrol_pupils_country({ name: done.unknownCountryOf }));
		}
		const list = `/certif/${center.id}/sessions/${sessionId}/candidats`;
		redirect(303, `${list}?fait=eleves&nombre=${done.added}`);
	}
};
