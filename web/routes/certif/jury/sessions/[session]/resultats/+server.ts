import { error } from '@sveltejs/kit';
import { resultsFile } from '$lib/server/results-file';
import { requirePublished } from '../published.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	(await resultsFile(event.url, await requirePublished(event))) ?? error(404);
