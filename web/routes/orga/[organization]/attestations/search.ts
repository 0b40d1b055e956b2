/** What the address of attestations says: its words are French, those of the program are not. */
import type { AttestationSearch } from '#db/attestations/organization';
import { ATTESTATION_KINDS } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';
import { attestationWord, readAttestationWord } from '$lib/words/attestations';

const LONGEST_TEXT = 100;
const MOST_DIVISIONS = 100;

/** What cannot be read, or is no class of the organization, is as good as not written. */
export function readAttestationSearch(
	params: URLSearchParams,
	divisions: readonly string[]
): AttestationSearch {
	const isObtained = { oui: true, non: false }[params.get('obtenue') ?? ''];
	return {
		kind: readAttestationWord(params.get('attestation')) ?? ATTESTATION_KINDS[0],
		text: (params.get('q') ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT),
		divisions: divisions
			.filter((one) => params.getAll('classe').includes(one))
			.slice(0, MOST_DIVISIONS),
		isObtained: isObtained ?? null,
		page: readPageNumber(params)
	};
}

/** The words of a search, without what goes without saying. */
export function attestationParams(search: AttestationSearch): URLSearchParams {
	const { kind, text, divisions, isObtained, page } = search;
	return new URLSearchParams([
		...(kind === ATTESTATION_KINDS[0] ? [] : [['attestation', attestationWord(kind)]]),
		...(text ? [['q', text]] : []),
		...divisions.map((one) => ['classe', one]),
		...(isObtained === null ? [] : [['obtenue', isObtained ? 'oui' : 'non']]),
		...(page > 1 ? [['page', String(page)]] : [])
	]);
}
