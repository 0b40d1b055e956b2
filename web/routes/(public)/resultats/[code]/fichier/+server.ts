import { error } from '@sveltejs/kit';
import { resultsFile } from '$lib/server/results-file';
import { requireResultLink } from '../link.server.ts';
import type { RequestHandler } from './$types';

/** The results of the address that was told, and of nobody else. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { results } = await requireResultLink(params);
	return (await resultsFile(url, results)) ?? error(404);
};
