import { error } from '@sveltejs/kit';
import { readStatistics } from '#db/campaigns/statistics';
import { tubeChoices } from '#db/campaigns/target-profiles';
import { AREAS, areaOf } from '#engine/framework/crcn';
import { readPageNumber } from '$lib/page-number';
import { getLocale } from '$lib/paraglide/runtime';
import { requireTeacher } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 10;

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	if (!organization.features.includes('statistics')) error(404);
	const { searchParams } = event.url;
	const { topics, changedAt } = await readStatistics(organization.id);
	const known = new Map(topics.map((one) => [one.tube, one]));
	const area = AREAS.find((one) => one === searchParams.get('domaine')) ?? null;
	const rows = tubeChoices
		.filter(({ competence }) => area === null || areaOf(competence) === area)
		.map(({ id, title, competence, levels }) => ({
			...{ tube: id, title: title[getLocale()], competence, target: levels.at(-1) ?? null },
			...{ mean: known.get(id)?.mean ?? null, count: known.get(id)?.count ?? 0 }
		}));
	const lastPage = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
	const page = Math.min(readPageNumber(searchParams), lastPage);
	return {
		rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
		...{ area, page, lastPage, changedAt, foundCount: rows.length }
	};
};
