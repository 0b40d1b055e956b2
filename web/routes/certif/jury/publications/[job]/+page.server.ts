import { error } from '@sveltejs/kit';
import { findPublication } from '#db/jury/batches';
import { JURY } from '#engine/center/staff-rights';
import { requireId, requireStaff } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { staff } = await requireStaff(event, ...JURY);
	const found = await findPublication(requireId(event.params.job), staff.userId);
	if (!found) error(404);
	return { ...found, now: Date.now() };
};
