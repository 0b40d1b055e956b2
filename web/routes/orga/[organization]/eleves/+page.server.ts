import { findLastImport } from '#db/learners/imports';
import { listAttributeFilters, listDivisions, listLearners } from '#db/learners/list';
import { findRegister } from '#db/learners/register';
import { isPlainText } from '#engine/spelling';
import { requireTeacher } from '$lib/server/guards';
import { readCount } from '../chosen.server.ts';
import { readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const { isKept, format } = await findRegister(organization.id);
	const labels = (is: 'isShown' | 'isFilter') =>
		format.columns.filter((column) => column[is]).map(({ label }) => label);
	const [divisions, filters] = await Promise.all([
		listDivisions(organization.id),
		listAttributeFilters(organization.id, labels('isFilter'))
	]);
	const asked = readSearch(event.url.searchParams, filters);
	// No name has what no text may hold.
	const text = isPlainText(asked.text) ? asked.text : '';
	const division = divisions.find((one) => one === asked.division) ?? null;
	const search = { ...asked, text, division };
	return {
		list: await listLearners(organization.id, search),
		search,
		divisions,
		filters,
		/** Columns of the organization's own. */
		shown: labels('isShown'),
		deletedCount: readCount(event.url.searchParams, 'supprimes'),
		isKept,
		last: await findLastImport(organization.id)
	};
};
