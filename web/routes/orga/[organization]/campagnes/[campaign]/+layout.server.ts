import { requireTeacherCampaign } from '$lib/server/guards';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	const { id, kind, code, name, title, archivedAt } = campaign;
	return { campaign: { id, kind, code, name, title, isArchived: archivedAt !== null } };
};
