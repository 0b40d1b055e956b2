import { requireTeacher } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	return { organization };
};
