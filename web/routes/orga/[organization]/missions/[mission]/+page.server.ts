import { error } from '@sveltejs/kit';
import { listMissionRows, stampOfMissions } from '#db/school/board';
import { findMission } from '#engine/school/missions.server';
import { getLocale } from '$lib/paraglide/runtime';
import { requireMissions } from '$lib/server/guards';
import { found, readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireMissions(event);
	const mission = findMission(event.params.mission);
	if (!mission) error(404);
	event.depends('school:missions');
	const now = Date.now();
	// Read first: what happens in between is looked at once too often rather than never.
	const stamp = await stampOfMissions(organization.id);
	const rows = await listMissionRows(organization.id, mission);
	const search = readSearch(event.url.searchParams);
	const shown = found(rows, search);
	const lastPage = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
	const page = Math.min(search.page, lastPage);
	const locale = getLocale();
	return {
		...{ now, stamp, lastPage },
		search: { ...search, page },
		mission: {
			id: mission.id,
			title: mission.title[locale],
			objective: mission.objective[locale],
			steps: mission.steps.map(({ title }) => title[locale])
		},
		divisions: [...new Set(rows.map(({ division }) => division))].filter(Boolean),
		foundCount: shown.length,
		rows: shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
	};
};
