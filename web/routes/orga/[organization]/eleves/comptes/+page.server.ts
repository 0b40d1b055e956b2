import { error } from '@sveltejs/kit';
import { countClassAccounts } from '#db/learners/accounts';
import { listDivisions } from '#db/learners/list';
import { requireTeacher } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const wanted = event.url.searchParams.get('classe');
	const divisions = await listDivisions(organization.id);
	const found = divisions.find((one) => one === wanted) ?? null;
	if (wanted && found === null) error(404);
	// A school of one class has nothing to choose.
	const division = found ?? (divisions.length === 1 ? divisions[0]! : null);
	return {
		divisions,
		division,
		accounts: division === null ? null : await countClassAccounts(organization.id, division)
	};
};
