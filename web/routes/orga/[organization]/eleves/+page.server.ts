import { findLastImport } from '#db/learners/imports';
import { listDivisions, listLearners } from '#db/learners/list';
import { findRegister } from '#db/learners/register';
import { isPlainText } from '#engine/spelling';
import { requireTeacher } from '$lib/server/guards';
import { readCount } from '../chosen.server.ts';
import { readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const search = readSearch(event.url.searchParams);
	const divisions = await listDivisions(organization.id);
	// No name has what no text may hold.
	const text = isPlainText(search.text) ? search.text : '';
	const division = divisions.find((one) => one === search.division) ?? null;
	return {
		list: await listLearners(organization.id, { ...search, text, division }),
		search: { ...search, text, division },
		divisions,
		deletedCount: readCount(event.url.searchParams, 'supprimes'),
		isKept: (await findRegister(organization.id)).isKept,
		last: await findLastImport(organization.id)
	};
};
