import { findClassEnd } from '#db/classes/class-ends';
import { listAbsent, listClassRows } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import { readTopics } from './topics.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, campaign } = await requireTeacherCampaign(event);
	const at = Date.now();
	const [facts, rows, absent, endsAt] = await Promise.all([
		readTopics(campaign.id),
		listClassRows(campaign.id),
		listAbsent(campaign.id),
		findClassEnd(campaign.id, at)
	]);
	return {
		organization,
		snapshot: { campaignId: campaign.id, at, rows, absent, endsAt },
		facts
	};
};
