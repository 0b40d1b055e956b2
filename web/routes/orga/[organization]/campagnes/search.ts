/** What the address of the list says: its words are French, those of the program are not. */
import type { CampaignSearch } from '#db/campaigns/campaign-list';
import { readPageNumber } from '$lib/page-number';

/** The search as it is written: whose campaigns, of everybody's, is known once the teachers are. */
export interface WrittenSearch extends Omit<CampaignSearch, 'ownerId'> {
	isOfAll: boolean;
	/** Empty for everybody. */
	owner: string;
}

const LONGEST_TEXT = 100;

/** What cannot be read is as good as not written. */
export function readSearch(params: URLSearchParams): WrittenSearch {
	const isOfAll = params.get('de') === 'tous';
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		isOfAll,
		owner: isOfAll ? (params.get('proprietaire') ?? '') : '',
		isArchived: params.get('etat') === 'archivees',
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function searchParams({ text, isOfAll, owner, isArchived, page }: WrittenSearch) {
	return new URLSearchParams({
		...(isOfAll && { de: 'tous' }),
		...(text && { q: text }),
		...(owner && { proprietaire: owner }),
		...(isArchived && { etat: 'archivees' }),
		...(page > 1 && { page: String(page) })
	});
}
