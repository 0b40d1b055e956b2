import { listDivisions } from '#db/centers/results';
import { requireSchool } from './school.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	divisions: await listDivisions(await requireSchool(event))
});
