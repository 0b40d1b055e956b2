import { redirect } from '@sveltejs/kit';
import { worksForCertifications } from '#db/accounts/work';
import { listMyOrganizations } from '#db/organizations/organizations';
import { listMyCenters } from '#db/centers/centers';
import { findStaffRole } from '#db/staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { user }, url }) => {
	// Who deletes his account comes here.
	const isGone = url.searchParams.has('compte-supprime');
	if (!user) return { isGone, isMember: false, isTeacher: false, isStaff: false };
	const [centers, organizations, staffRole, works] = await Promise.all([
		listMyCenters(user.id),
		listMyOrganizations(user.id),
		findStaffRole(user.id),
		worksForCertifications(user.id)
	]);
	if (!works && organizations.length === 0) redirect(303, '/app');
	return {
		isGone: false,
		isMember: centers.length > 0,
		isTeacher: organizations.length > 0,
		isStaff: staffRole !== null
	};
};
