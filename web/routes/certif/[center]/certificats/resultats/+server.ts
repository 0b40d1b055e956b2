import { error } from '@sveltejs/kit';
import { listDivisionResults } from '#db/centers/results';
import { m } from '$lib/paraglide/messages';
import { resultsFile } from '$lib/server/results-file';
import { requireDivision } from '../school.server.ts';
import type { RequestHandler } from './$types';

/** The published results of a class as a file, whatever they are. */
export const GET: RequestHandler = async (event) => {
	const { school, division } = await requireDivision(event);
	const results = await listDivisionResults(school, division);
	const name = m.results_file_class_name({ division });
	return (await resultsFile(event.url, results, name)) ?? error(404);
};
