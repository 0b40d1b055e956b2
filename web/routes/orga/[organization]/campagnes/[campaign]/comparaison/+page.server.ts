import { error } from '@sveltejs/kit';
import { analyseDivisions } from '#db/campaigns/analysis';
import { findCampaignTarget } from '#db/campaigns/campaign-target';
import { compareCampaigns } from '#db/campaigns/comparison';
import { readClassDigests } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign, organization } = await requireTeacherCampaign(event);
	const [digest] = await readClassDigests([campaign.id]);
	const target = await findCampaignTarget(campaign.targetProfileId);
	// A collection of profiles targets nothing.
	if (!target) error(404);
	const [divisions, campaigns] = await Promise.all([
		analyseDivisions(campaign.id, target),
		compareCampaigns(organization.id, target)
	]);
	return {
		now: Date.now(),
		digest: digest!,
		divisions: divisions.map(({ division, count, mean, target, competences }) => ({
			...{ name: division, href: `analyse?${new URLSearchParams({ classe: division })}` },
			...{ count, mean, target, competences }
		})),
		campaigns: campaigns.map(({ id, name, count, mean, target, competences }) => ({
			...{ name, href: `../${id}/analyse`, count, mean, target, competences }
		}))
	};
};
