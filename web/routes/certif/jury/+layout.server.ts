import { JURY_READERS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { role } = await requireStaff(event, ...JURY_READERS);
	return { staffRole: role };
};
