import { listStructures } from '#db/structures/list';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import { ORGANIZATION_TYPES } from '#engine/vocabulary';
import { isPlainText } from '#engine/spelling';
import { requireStaff } from '$lib/server/guards';
import { readStructureSearch } from '$lib/structures/search';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...STRUCTURE_KEEPERS);
	const search = readStructureSearch(event.url.searchParams, ORGANIZATION_TYPES);
	// No name has what no text may hold.
	const text = isPlainText(search.text) ? search.text : '';
	return { search, list: await listStructures('organization', { ...search, text }) };
};
