/** What the address of the list of centers says. */
import type { CenterSearch } from '#db/centers/keeping';
import { STRUCTURE_TYPES } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';

const LONGEST_TEXT = 100;

/** What cannot be read is as good as not written. */
export function readCenterSearch(params: URLSearchParams): CenterSearch {
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		type: STRUCTURE_TYPES.find((one) => one === params.get('type')) ?? null,
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function centerParams({ text, type, page }: CenterSearch): URLSearchParams {
	return new URLSearchParams({
		...(text && { q: text }),
		...(type && { type }),
		...(page > 1 && { page: String(page) })
	});
}
