/** What the address of the results says: its words are French, those of the program are not. */
import type { ResultSearch } from '#db/campaigns/result-list';
import { MASTERY_BANDS } from '#engine/campaign/aggregates';
import { readPageNumber } from '$lib/page-number';

const LONGEST_TEXT = 100;
const MOST_DIVISIONS = 100;

/** What the campaign has that results may be narrowed by. */
export interface ResultChoices {
	divisions: readonly string[];
	badges: readonly string[];
	stageCount: number;
}

/** What cannot be read, or is not of the campaign, is as good as not written. */
export function readResultSearch(params: URLSearchParams, choices: ResultChoices): ResultSearch {
	const known = (name: string, of: readonly string[]) =>
		params.getAll(name).filter((one) => of.includes(one));
	const isCertifiable = { oui: true, non: false }[params.get('certifiable') ?? ''];
	return {
		text: (params.get('q') ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT),
		divisions: known('classe', choices.divisions).slice(0, MOST_DIVISIONS),
		badges: known('badge', choices.badges),
		missingBadges: known('sansbadge', choices.badges),
		stage: placeIn(params.get('palier'), choices.stageCount + 1),
		band: placeIn(params.get('tranche'), MASTERY_BANDS),
		isCertifiable: isCertifiable ?? null,
		page: readPageNumber(params)
	};
}

function placeIn(text: string | null, count: number): number | null {
	const place = /^\d{1,3}$/.test(text ?? '') ? Number(text) : count;
	return place < count ? place : null;
}

/** The words of a search, without what goes without saying. */
export function resultParams(search: ResultSearch): URLSearchParams {
	const { text, divisions, badges, missingBadges, stage, band, isCertifiable, page } = search;
	return new URLSearchParams([
		...(text ? [['q', text]] : []),
		...divisions.map((one) => ['classe', one]),
		...badges.map((one) => ['badge', one]),
		...missingBadges.map((one) => ['sansbadge', one]),
		...(stage === null ? [] : [['palier', String(stage)]]),
		...(band === null ? [] : [['tranche', String(band)]]),
		...(isCertifiable === null ? [] : [['certifiable', isCertifiable ? 'oui' : 'non']]),
		...(page > 1 ? [['page', String(page)]] : [])
	]);
}
