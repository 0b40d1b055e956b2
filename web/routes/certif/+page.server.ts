import { redirect } from '@sveltejs/kit';
import { listMyCenters } from '#db/centers/centers';
import { findStaffRole } from '#db/staff';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [centers, staffRole] = await Promise.all([listMyCenters(id), findStaffRole(id)]);
	if (centers.length === 0 && staffRole) redirect(303, '/certif/jury');
	if (centers.length === 1 && !staffRole) redirect(303, `/certif/${centers[0]!.id}/sessions`);
	return { centers, isStaff: staffRole !== null };
};
