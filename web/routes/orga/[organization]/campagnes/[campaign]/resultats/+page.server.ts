import { findCampaignTarget } from '#db/campaigns/campaign-target';
import { listDivisions, listResults } from '#db/campaigns/result-list';
import { readClassDigests } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import { readResultSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	// Counted first: what happens in between is looked at once too often rather than never.
	const [digest] = await readClassDigests([campaign.id]);
	const [target, divisions] = await Promise.all([
		findCampaignTarget(campaign.targetProfileId),
		listDivisions(campaign.id)
	]);
	const { stages = [], badges = [] } = target ?? {};
	const search = readResultSearch(event.url.searchParams, {
		divisions,
		badges: badges.map(({ id }) => id),
		stageCount: stages.length
	});
	return {
		now: Date.now(),
		digest: digest!,
		list: await listResults(campaign.id, search, stages.length),
		search,
		divisions,
		stages: stages.map(({ title }) => title),
		badges: badges.map(({ id, title }) => ({ id, title })),
		participantIdLabel: campaign.participantId?.label ?? null
	};
};
