import { AUTHORS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	await requireStaff(event, ...AUTHORS);
};
