import { redirect } from '@sveltejs/kit';
import { JURY_READERS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY_READERS);
	redirect(303, '/certif/jury/sessions');
};
