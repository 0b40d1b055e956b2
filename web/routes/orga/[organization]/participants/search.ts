/** What the address of the list says: its words are French, those of the program are not. */
import type { ParticipantOrder, ParticipantSearch } from '#db/learners/participants';
import { readPageNumber } from '$lib/page-number';
import { CERTIFIABLE, said, wordOf } from '../eleves/search.ts';

const LONGEST_TEXT = 100;

export const ORDERS: Record<string, ParticipantOrder> = {
	nom: 'name',
	'nom-inverse': 'nameBackwards',
	derniere: 'last',
	participations: 'participations'
};

/** What cannot be read is as good as not written. */
export function readSearch(params: URLSearchParams): ParticipantSearch {
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		certifiability: said(params, CERTIFIABLE, 'certifiable'),
		order: said(params, ORDERS, 'ordre') ?? 'name',
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function searchParams(search: ParticipantSearch): URLSearchParams {
	const { text, certifiability, order, page } = search;
	return new URLSearchParams({
		...(text && { q: text }),
		...(certifiability && { certifiable: wordOf(CERTIFIABLE, certifiability) }),
		...(order !== 'name' && { ordre: wordOf(ORDERS, order) }),
		...(page > 1 && { page: String(page) })
	});
}
