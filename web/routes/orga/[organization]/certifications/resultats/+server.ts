import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { resultsFile } from '$lib/server/results-file';
import { requireResults } from '../school.server.ts';
import type { RequestHandler } from './$types';

/** The published results of a class as a file, whatever they are. */
export const GET: RequestHandler = async (event) => {
	const { division, results } = await requireResults(event);
	return (
		(await resultsFile(event.url, results, m.results_file_class_name({ division }))) ?? error(404)
	);
};
