import { error } from '@sveltejs/kit';
import { analyse } from '#db/campaigns/analysis';
import { findCampaignTarget } from '#db/campaigns/campaign-target';
import { listDivisions } from '#db/campaigns/result-list';
import { readClassDigests } from '#db/classes/rows';
import { tubes } from '#engine/content/bank.server';
import { tutorials } from '#engine/content/tutorials.server';
import { getLocale } from '$lib/paraglide/runtime';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	const [digest] = await readClassDigests([campaign.id]);
	const target = await findCampaignTarget(campaign.targetProfileId);
	// A collection of profiles targets nothing.
	if (!target) error(404);
	const divisions = await listDivisions(campaign.id);
	const division = divisions.find((one) => one === event.url.searchParams.get('classe')) ?? null;
	const { topics, ...group } = await analyse(
		campaign.id,
		target,
		division === null ? [] : [division]
	);
	const titles = new Map(tubes.map(({ id, title }) => [id, title[getLocale()]]));
	return {
		now: Date.now(),
		digest: digest!,
		divisions,
		division,
		group,
		topics: topics
			.map((topic) => ({
				...topic,
				title: titles.get(topic.tube) ?? topic.tube,
				tutorial: tutorials.get(topic.tube)?.title[getLocale()] ?? null
			}))
			.sort((a, b) => (b.points ?? -1) - (a.points ?? -1))
	};
};
