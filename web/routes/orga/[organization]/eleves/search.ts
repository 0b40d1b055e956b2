/** What the address of the list says: its words are French, those of the program are not. */
import type {
	AttributeFilter,
	CertifiabilityState,
	LearnerOrder,
	LearnerSearch
} from '#db/learners/list';
import type { LoginMethod } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';

const LONGEST_TEXT = 100;

/** In the order of a reader, by the words of addresses. */
export const LOGINS: Record<string, LoginMethod> = {
	email: 'email',
	identifiant: 'username',
	portail: 'portal',
	aucune: 'none'
};
export const CERTIFIABLE: Record<string, CertifiabilityState> = {
	oui: 'certifiable',
	non: 'notCertifiable',
	inconnu: 'unknown'
};
export const ORDERS: Record<string, LearnerOrder> = {
	nom: 'name',
	classe: 'class',
	participations: 'participations',
	derniere: 'last'
};

export const wordOf = <T>(words: Record<string, T>, value: T | null) =>
	Object.keys(words).find((word) => words[word] === value) ?? '';

/** What a word of an address stands for; null for any other word. */
export function said<T>(params: URLSearchParams, words: Record<string, T>, name: string): T | null {
	const word = params.get(name) ?? '';
	return Object.hasOwn(words, word) ? words[word]! : null;
}

/** What cannot be read is as good as not written. */
export function readSearch(
	params: URLSearchParams,
	filters: readonly AttributeFilter[]
): LearnerSearch {
	return {
		text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
		division: params.get('classe')?.slice(0, LONGEST_TEXT) || null,
		login: said(params, LOGINS, 'connexion'),
		certifiability: said(params, CERTIFIABLE, 'certifiable'),
		attributes: Object.fromEntries(
			filters.flatMap(({ label, values }, i) => {
				const value = params.get(filterName(i)) ?? '';
				return values.includes(value) ? [[label, value]] : [];
			})
		),
		isDisabled: params.get('etat') === 'desactives',
		order: said(params, ORDERS, 'ordre') ?? 'name',
		page: readPageNumber(params)
	};
}

/** Of a column of the organization's own, by its place among those that filter. */
export const filterName = (place: number) => `filtre${place + 1}`;

/** The words of a search, without what goes without saying. */
export function searchParams(
	search: LearnerSearch,
	filters: readonly AttributeFilter[]
): URLSearchParams {
	const { text, division, login, certifiability, isDisabled, order, page } = search;
	return new URLSearchParams({
		...(text && { q: text }),
		...(division && { classe: division }),
		...(login && { connexion: wordOf(LOGINS, login) }),
		...(certifiability && { certifiable: wordOf(CERTIFIABLE, certifiability) }),
		...Object.fromEntries(
			filters.flatMap(({ label }, i) => {
				const value = search.attributes[label];
				return value === undefined ? [] : [[filterName(i), value]];
			})
		),
		...(isDisabled && { etat: 'desactives' }),
		...(order !== 'name' && { ordre: wordOf(ORDERS, order) }),
		...(page > 1 && { page: String(page) })
	});
}
