import { fail, redirect } from '@sveltejs/kit';
import { editOrganization } from '#db/organizations/keeping';
import { refuseStructure } from '$lib/server/structure-form';
import { otherTimeZones } from '$lib/structures/time-zones';
import { requireKept } from '../../kept.server';
import { readOrganizationForm } from '../../organization-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireKept(event);
	const { id, externalId, officialEmail, type, name, timeZone } = organization;
	const { features, isManagingStudents } = organization;
	const values = { type, name, timeZone, features, isManagingStudents };
	return {
		id,
		values: { ...values, externalId: externalId ?? '', officialEmail: officialEmail ?? '' },
		timeZones: otherTimeZones()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { staff, organization } = await requireKept(event);
		const { values, read } = readOrganizationForm(await event.request.formData());
		if ('refused' in read) return fail(400, read.refused);
		const done = await editOrganization(staff, organization.id, read.draft);
		if ('because' in done) return fail(409, refuseStructure(values, done.because));
		redirect(303, `/certif/jury/organisations/${organization.id}`);
	}
};
