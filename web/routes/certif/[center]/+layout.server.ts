import { listMyCenters } from '#db/centers/centers';
import { requireCenter } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { center, actor } = await requireCenter(event);
	return { center, myCenters: await listMyCenters(actor.userId) };
};
