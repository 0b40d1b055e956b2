import { redirect } from '@sveltejs/kit';
import { draftTestVersion, listTestVersions } from '#db/test-versions';
import { RULERS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...RULERS);
	return { versions: await listTestVersions() };
};

export const actions: Actions = {
	default: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		redirect(303, `/certif/jury/versions/${await draftTestVersion(staff)}`);
	}
};
