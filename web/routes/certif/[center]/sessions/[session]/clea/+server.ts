import { error } from '@sveltejs/kit';
import { listSessionResults } from '#db/centers/results';
import { cleaFile } from '$lib/server/clea-file';
import { requireCenter, requireId } from '$lib/server/guards';
import type { RequestHandler } from './$types';

/** Whoever obtained CléA in the session, once its results are published. */
export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const results = await listSessionResults(center.id, requireId(event.params.session));
	return (await cleaFile(event.url, results)) ?? error(404);
};
