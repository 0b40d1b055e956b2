import { listCampaigns } from '#db/campaigns/campaign-list';
import { listTeachers } from '#db/organizations/organizations';
import { isPlainText } from '#engine/spelling';
import { requireTeacher } from '$lib/server/guards';
import { readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, userId } = await requireTeacher(event);
	const search = readSearch(event.url.searchParams);
	const teachers = await listTeachers(organization.id);
	const owner = teachers.find((one) => one.userId === search.owner)?.userId ?? null;
	const list = await listCampaigns(organization.id, {
		...search,
		// No name has what no text may hold.
		text: isPlainText(search.text) ? search.text : '',
		ownerId: search.isOfAll ? owner : userId
	});
	return {
		list,
		search: { ...search, owner: owner ?? '' },
		teachers,
		isDeleted: event.url.searchParams.get('fait') === 'supprimee',
		createdCount: Number(event.url.searchParams.get('creees')) || 0
	};
};
