/** What the address of the list says: its words are French, those of the program are not. */
import type { MissionRow } from '#db/school/board';
import { fold } from '#engine/spelling';
import type { MissionResult, MissionStatus } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';

const LONGEST_TEXT = 100;

/** In the order of a reader, by the words of addresses. */
export const STATUSES: Record<string, MissionStatus> = {
	'non-debutee': 'notStarted',
	'en-cours': 'started',
	terminee: 'completed'
};
export const RESULTS: Record<string, MissionResult> = {
	'non-atteint': 'notReached',
	'partiellement-atteint': 'partlyReached',
	atteint: 'reached',
	depasse: 'exceeded'
};

export const wordOf = <T>(words: Record<string, T>, value: T | null) =>
	Object.keys(words).find((word) => words[word] === value) ?? '';

export interface MissionSearch {
	/** Words of names; case and accents apart. */
	text: string;
	/** Null for every class; empty for those without one. */
	division: string | null;
	status: MissionStatus | null;
	result: MissionResult | null;
	/** From 1. */
	page: number;
}

/** What cannot be read is as good as not written. */
export function readSearch(params: URLSearchParams): MissionSearch {
	const said = <T>(words: Record<string, T>, name: string): T | null => {
		const word = params.get(name) ?? '';
		return Object.hasOwn(words, word) ? words[word]! : null;
	};
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		division: params.get('classe')?.slice(0, LONGEST_TEXT) || null,
		status: said(STATUSES, 'statut'),
		result: said(RESULTS, 'resultat'),
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function searchParams({
	text,
	division,
	status,
	result,
	page
}: MissionSearch): URLSearchParams {
	return new URLSearchParams({
		...(text && { q: text }),
		...(division && { classe: division }),
		...(status && { statut: wordOf(STATUSES, status) }),
		...(result && { resultat: wordOf(RESULTS, result) }),
		...(page > 1 && { page: String(page) })
	});
}

/** A primary school has some hundred pupils: what a search leaves of them is looked for here. */
export function found(rows: readonly MissionRow[], search: MissionSearch): MissionRow[] {
	const words = search.text.split(/\s+/).map(fold).filter(Boolean);
	return rows.filter(({ firstName, lastName, division, status, result }) => {
		const name = fold(`${lastName} ${firstName}`);
		return (
			words.every((word) => name.includes(word)) &&
			(search.division === null || division === search.division) &&
			(search.status === null || status === search.status) &&
			(search.result === null || result === search.result)
		);
	});
}
