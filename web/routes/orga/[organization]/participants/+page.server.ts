import { listParticipants } from '#db/learners/participants';
import { isPlainText } from '#engine/spelling';
import { requireTeacher } from '$lib/server/guards';
import { readCount } from '../chosen.server.ts';
import { readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const search = readSearch(event.url.searchParams);
	// No name has what no text may hold.
	const text = isPlainText(search.text) ? search.text : '';
	return {
		list: await listParticipants(organization.id, { ...search, text }),
		search: { ...search, text },
		deletedCount: readCount(event.url.searchParams, 'supprimes')
	};
};
