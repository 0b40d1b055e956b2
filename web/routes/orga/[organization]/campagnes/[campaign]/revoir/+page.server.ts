import { readClassHistory } from '#db/classes/history';
import { requireTeacherCampaign } from '$lib/server/guards';
import { readTopics } from '../topics.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, campaign } = await requireTeacherCampaign(event);
	const [facts, history] = await Promise.all([
		readTopics(campaign.id),
		readClassHistory(campaign.id)
	]);
	return { organization, facts, history };
};
