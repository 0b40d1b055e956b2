import { fail, redirect } from '@sveltejs/kit';
import { editCenter } from '#db/centers/keeping';
import { readCenterForm, refuseCenter } from '../../center-form.server';
import { requireKept } from '../../kept.server';
import { otherTimeZones } from '../../time-zones';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireKept(event);
	const { id, type, name, externalId, timeZone, frameworks } = center;
	return {
		id,
		values: { type, name, externalId: externalId ?? '', timeZone, frameworks },
		timeZones: otherTimeZones()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { staff, center } = await requireKept(event);
		const read = readCenterForm(await event.request.formData());
		if ('refused' in read) return fail(400, read.refused);
		const done = await editCenter(staff, center.id, read.draft);
		if ('because' in done) return fail(409, refuseCenter(read.draft, done.because));
		redirect(303, `/certif/jury/centres/${center.id}`);
	}
};
