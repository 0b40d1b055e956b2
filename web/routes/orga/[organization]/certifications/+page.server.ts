import { listDivisions } from '#db/centers/results';
import { RESULT_FORMATS } from '$lib/server/results-file';
import { requireSchool } from './school.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	formats: RESULT_FORMATS,
	divisions: await listDivisions(await requireSchool(event))
});
