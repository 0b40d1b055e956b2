import { listMyCenters } from '#db/centers/centers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	isMember: locals.user !== null && (await listMyCenters(locals.user.id)).length > 0
});
