import { fail } from '@sveltejs/kit';
import { removeCandidate } from '#db/centers/enrolment';
import { fold } from '#engine/spelling';
import { requireEnrolment } from '$lib/server/enrolment';
import { requireCenter, requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, session, enrolled, isOpen } = await requireEnrolment(event);
	const query = event.url.searchParams.get('recherche')?.trim() ?? '';
	return {
		session,
		isOpen,
		query,
		hasRegister: center.schoolId !== null,
		said: event.url.searchParams.get('fait'),
		count: Number(event.url.searchParams.get('nombre')) || 0,
		candidates: enrolled.map((one, i) => ({
			id: one.id,
			number: i + 1,
			lastName: one.form.lastName,
			firstName: one.form.firstName,
			birthDate: one.form.birthDate,
			label: one.division ?? one.form.externalId,
			extraTimePercent: one.form.extraTimePercent,
			framework: one.form.framework,
			hasJoined: one.hasJoined,
			hasStarted: one.hasStarted,
			whyKept: one.whyKept,
			folded: fold(`${one.form.lastName}${one.form.firstName}${one.form.lastName}`)
		}))
	};
};

export const actions: Actions = {
	remove: async (event) => {
		const { center, actor } = await requireCenter(event);
		const data = await event.request.formData();
		const candidateId = requireId(String(data.get('candidate') ?? ''));
		const done = await removeCandidate(actor, center, requireId(event.params.session), candidateId);
		return 'because' in done ? fail(409, { because: done.because }) : { removed: true };
	}
};
