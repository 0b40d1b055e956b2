/** What the address of the list of the jury says: its words are French, those of the program are not. */
import type { JurySearch } from '#db/jury/session-list';
import { STRUCTURE_TYPES, type JuryQueue } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';

export const QUEUE_NAMES: Record<JuryQueue, string> = {
	toPublish: 'a-publier',
	needsHuman: 'a-examiner',
	scoring: 'calcul',
	published: 'publiees',
	notFinalized: 'non-finalisees'
};

const LONGEST_TEXT = 100;

/** What cannot be read is as good as not written. */
export function readJurySearch(params: URLSearchParams): JurySearch {
	const queues = Object.keys(QUEUE_NAMES) as JuryQueue[];
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		type: STRUCTURE_TYPES.find((one) => one === params.get('type')) ?? null,
		queue: queues.find((one) => QUEUE_NAMES[one] === params.get('statut')) ?? null,
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function juryParams({ text, type, queue, page }: JurySearch): URLSearchParams {
	return new URLSearchParams({
		...(text && { q: text }),
		...(type && { type }),
		...(queue && { statut: QUEUE_NAMES[queue] }),
		...(page > 1 && { page: String(page) })
	});
}
