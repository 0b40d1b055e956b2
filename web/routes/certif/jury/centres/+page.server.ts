import { listCenters } from '#db/centers/keeping';
import { CENTER_KEEPERS } from '#engine/center/staff-rights';
import { isPlainText } from '#engine/spelling';
import { requireStaff } from '$lib/server/guards';
import { readCenterSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...CENTER_KEEPERS);
	const search = readCenterSearch(event.url.searchParams);
	// No name has what no text may hold.
	const text = isPlainText(search.text) ? search.text : '';
	return { search, list: await listCenters({ ...search, text }) };
};
