import { AUTHORS } from '#engine/center/staff-rights';
import { countContent } from '#engine/content/coverage.server';
import { CHALLENGE_KINDS, CHALLENGE_LEVELS, COMPETENCES } from '#engine/vocabulary';
import { getLocale } from '$lib/paraglide/runtime';
import { requireStaff } from '$lib/server/guards';
import { searchBank, type WorkbenchSearch } from '$lib/server/workbench';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...AUTHORS);
	const search = readSearch(event.url.searchParams);
	return { search, counts: countContent(), competences: searchBank(search, getLocale()) };
};

/** What is not one of the choices narrows nothing. */
function readSearch(asked: URLSearchParams): WorkbenchSearch {
	return {
		text: (asked.get('q') ?? '').trim().slice(0, 100),
		competence: COMPETENCES.find((code) => code === asked.get('competence')) ?? null,
		level: CHALLENGE_LEVELS.find((level) => String(level) === asked.get('niveau')) ?? null,
		kind: CHALLENGE_KINDS.find((kind) => kind === asked.get('genre')) ?? null
	};
}
