import { redirect } from '@sveltejs/kit';
import { worksForCertifications } from '#db/account/work';
import { listMyCenters } from '#db/centers/centers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { user } }) => {
	if (user && !(await worksForCertifications(user.id))) redirect(303, '/app');
	return { isMember: user !== null && (await listMyCenters(user.id)).length > 0 };
};
