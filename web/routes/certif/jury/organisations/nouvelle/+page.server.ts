import { fail, redirect } from '@sveltejs/kit';
import { createOrganization } from '#db/organizations/keeping';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import { refuseStructure } from '$lib/server/structure-form';
import { otherTimeZones } from '$lib/structures/time-zones';
import { readOrganizationForm } from '../organization-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...STRUCTURE_KEEPERS);
	return { timeZones: otherTimeZones() };
};

export const actions: Actions = {
	default: async (event) => {
		const { staff } = await requireStaff(event, ...STRUCTURE_KEEPERS);
		const { values, read } = readOrganizationForm(await event.request.formData());
		if ('refused' in read) return fail(400, read.refused);
		const done = await createOrganization(staff, read.draft);
		if ('because' in done) return fail(409, refuseStructure(values, done.because));
		redirect(303, `/certif/jury/organisations/${done.id}`);
	}
};
