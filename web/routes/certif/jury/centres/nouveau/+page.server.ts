import { fail, redirect } from '@sveltejs/kit';
import { createCenter } from '#db/centers/keeping';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import { refuseStructure } from '$lib/server/structure-form';
import { requireStaff } from '$lib/server/guards';
import { readCenterForm } from '../center-form.server';
import { otherTimeZones } from '$lib/structures/time-zones';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...STRUCTURE_KEEPERS);
	return { timeZones: otherTimeZones() };
};

export const actions: Actions = {
	default: async (event) => {
		const { staff } = await requireStaff(event, ...STRUCTURE_KEEPERS);
		const { values, read } = readCenterForm(await event.request.formData());
		if ('refused' in read) return fail(400, read.refused);
		const done = await createCenter(staff, read.draft);
		if ('because' in done) return fail(409, refuseStructure(values, done.because));
		redirect(303, `/certif/jury/centres/${done.id}`);
	}
};
