import { error } from '@sveltejs/kit';
import { listSessionResults } from '#db/centers/results';
import { listSessions, type ListedSession, type SessionSearch } from '#db/centers/session-list';
import { m } from '$lib/paraglide/messages';
import { zipOf } from '$lib/server/download';
import { requireCenter } from '$lib/server/guards';
import { resultsSheet } from '$lib/server/results-file';
import { zip } from '$lib/server/sheets/zip';
import { MOST_IN_ZIP, onClocksOf } from '../search.server.ts';
import { readSearch } from '../search.ts';
import type { RequestHandler } from './$types';

/** The results of every published session that a search finds, a file for each. */
export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const search = onClocksOf(center, readSearch(event.url.searchParams));
	const found = await listPublished(center.id, { ...search, status: 'processed' });
	if (found.length === 0 || found.length > MOST_IN_ZIP) error(404);
	const files: Record<string, Uint8Array> = {};
	for (const { id } of found) {
		const results = await listSessionResults(center.id, id);
		files[`${m.results_file_name({ session: id })}.csv`] = await resultsSheet('csv', results);
	}
	return zipOf(zip(files), m.results_zip_name());
};

async function listPublished(centerId: number, search: SessionSearch): Promise<ListedSession[]> {
	const found: ListedSession[] = [];
	for (let page = 1; ; page++) {
		const { sessions, lastPage, foundCount } = await listSessions(centerId, { ...search, page });
		found.push(...sessions);
		if (page >= lastPage || foundCount > MOST_IN_ZIP) return found;
	}
}
