import { error } from '@sveltejs/kit';
import { certificateOf } from '$lib/server/certificates';
import { refusePage } from '$lib/server/refuse-page';
import { searchCertificate } from '../search.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// Somebody's name and birth date: neither search engines nor caches keep them.
	event.setHeaders({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' });
	const found = await searchCertificate(event.params.code, event);
	if ('because' in found) refusePage(found.status, found.because);
	return { certificate: (await certificateOf(found)) ?? error(404) };
};
