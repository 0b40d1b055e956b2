/** What the address of the list says: its words are French, those of the program are not. */
import type { SessionOrder, SessionSearch } from '#db/centers/session-list';
import type { CenterStatus } from '#engine/center/session-status';
import { readPageNumber } from '$lib/page-number';

export const STATUS_NAMES: Record<CenterStatus, string> = {
	created: 'creees',
	finalized: 'finalisees',
	processed: 'resultats'
};

const ORDER_NAMES: Record<SessionOrder, string> = {
	number: 'numero',
	address: 'site',
	room: 'salle',
	start: 'date',
	examiner: 'surveillants',
	enrolled: 'inscrits',
	tests: 'tests',
	status: 'statut'
};

/** The search as it is written, its days on the clocks of the center. */
export interface WrittenSearch extends Omit<SessionSearch, 'from' | 'before'> {
	/** `YYYY-MM-DD`, or empty. */
	firstDay: string;
	lastDay: string;
}

const LONGEST_TEXT = 100;

/** What cannot be read is as good as not written. */
export function readSearch(params: URLSearchParams): WrittenSearch {
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		status: keyOf(STATUS_NAMES, params.get('statut')),
		firstDay: readDay(params.get('du')),
		lastDay: readDay(params.get('au')),
		order: keyOf(ORDER_NAMES, params.get('tri')) ?? 'start',
		isDescending: params.get('sens') !== 'croissant',
		page: readPageNumber(params)
	};
}

/** Whether it leaves sessions out. */
export function isNarrowed({ text, status, firstDay, lastDay }: WrittenSearch): boolean {
	return text !== '' || status !== null || firstDay !== '' || lastDay !== '';
}

/** The address of a search, without what goes without saying. */
export function searchAddress(search: WrittenSearch): string {
	const { text, status, firstDay, lastDay, page } = search;
	const params = new URLSearchParams({
		...(text && { q: text }),
		...(status && { statut: STATUS_NAMES[status] }),
		...(firstDay && { du: firstDay }),
		...(lastDay && { au: lastDay }),
		...orderParams(search),
		...(page > 1 && { page: String(page) })
	});
	return `?${params}`;
}

/** Kept by a form that searches otherwise. */
export function orderParams({ order, isDescending }: WrittenSearch): Record<string, string> {
	return {
		...(order !== 'start' && { tri: ORDER_NAMES[order] }),
		...(!isDescending && { sens: 'croissant' })
	};
}

/** Of the same search in the order of another column, or of the same one turned round. */
export function orderAddress(search: WrittenSearch, order: SessionOrder): string {
	const isDescending = search.order === order ? !search.isDescending : order === 'start';
	return searchAddress({ ...search, order, isDescending, page: 1 });
}

function keyOf<Key extends string>(names: Record<Key, string>, name: string | null): Key | null {
	return (Object.keys(names) as Key[]).find((key) => names[key] === name) ?? null;
}

function readDay(text: string | null): string {
	const isDay = /^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text ?? '');
	const day = isDay ? new Date(`${text}T00:00:00Z`) : null;
	return day && !isNaN(Number(day)) && day.toISOString().startsWith(text!) ? text! : '';
}
