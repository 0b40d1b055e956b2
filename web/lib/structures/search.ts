/** What the address of a list of centers or organizations says. */
import type { StructureSearch } from '#db/structures/list';
import type { OrganizationType } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';

const LONGEST_TEXT = 100;

/** What cannot be read is as good as not written. */
export function readStructureSearch(
	params: URLSearchParams,
	types: readonly OrganizationType[]
): StructureSearch {
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		type: types.find((one) => one === params.get('type')) ?? null,
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function structureParams({ text, type, page }: StructureSearch): URLSearchParams {
	return new URLSearchParams({
		...(text && { q: text }),
		...(type && { type }),
		...(page > 1 && { page: String(page) })
	});
}
