import { error } from '@sveltejs/kit';
import { listSessionResults } from '#db/centers/results';
import { requireCenter, requireId } from '$lib/server/guards';
import { resultsFile } from '$lib/server/results-file';
import type { RequestHandler } from './$types';

/** The results of the session as a file, once they are published. */
export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const results = await listSessionResults(center.id, requireId(event.params.session));
	return (await resultsFile(event.url, results)) ?? error(404);
};
