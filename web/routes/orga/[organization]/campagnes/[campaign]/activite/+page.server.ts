import { readActivity } from '#db/campaigns/activity';
import { readClassDigests } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	// Counted first: what happens in between is looked at once too often rather than never.
	const [digest] = await readClassDigests([campaign.id]);
	return { now: Date.now(), digest: digest!, activity: await readActivity(campaign.id) };
};
