import { findClassEnd } from '#db/classes/class-ends';
import { listAbsent, listClassRows, readClassFacts } from '#db/classes/rows';
import { tubes } from '#engine/content/bank.server';
import { getLocale } from '$lib/paraglide/runtime';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, campaign } = await requireTeacherCampaign(event);
	const at = Date.now();
	const [facts, rows, absent, endsAt] = await Promise.all([
		readClassFacts(campaign.id),
		listClassRows(campaign.id),
		listAbsent(campaign.id),
		findClassEnd(campaign.id, at)
	]);
	const titles = new Map(tubes.map(({ id, title }) => [id, title[getLocale()]]));
	return {
		organization,
		snapshot: { campaignId: campaign.id, at, rows, absent, endsAt },
		facts: {
			targeted: facts.targeted,
			topics: facts.tubes.map(({ tube, maxLevel }) => ({
				title: titles.get(tube) ?? tube,
				maxLevel
			}))
		}
	};
};
