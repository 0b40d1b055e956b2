import { fail, redirect } from '@sveltejs/kit';
import { editCenter } from '#db/centers/keeping';
import { refuseStructure } from '$lib/server/structure-form';
import { readCenterForm } from '../../center-form.server';
import { requireKept } from '../../kept.server';
import { otherTimeZones } from '$lib/structures/time-zones';
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
		const { values, read } = readCenterForm(await event.request.formData());
		if ('refused' in read) return fail(400, read.refused);
		const done = await editCenter(staff, center.id, read.draft);
		if ('because' in done) return fail(409, refuseStructure(values, done.because));
		redirect(303, `/certif/jury/centres/${center.id}`);
	}
};
