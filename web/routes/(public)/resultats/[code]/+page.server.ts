import { RESULT_FORMATS } from '$lib/server/results-file';
import { requireResultLink } from './link.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	setHeaders({
		'x-robots-tag': 'noindex, nofollow',
		'cache-control': 'private, no-store'
	});
	const { session, expiresAt, results } = await requireResultLink(params);
	return { session, expiresAt, count: results.length, formats: RESULT_FORMATS };
};
