import { error } from '@sveltejs/kit';
import { findCampaignTarget } from '#db/campaigns/campaign-target';
import { compareGroups } from '#db/campaigns/comparison';
import { readClassDigests } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign, organization } = await requireTeacherCampaign(event);
	const [digest] = await readClassDigests([campaign.id]);
	const target = await findCampaignTarget(campaign.targetProfileId);
	// A collection of profiles targets nothing.
	if (!target) error(404);
	const { divisions, campaigns } = await compareGroups(organization.id, campaign.id, target);
	return {
		now: Date.now(),
		digest: digest!,
		divisions: divisions.map(({ division, ...position }) => ({
			...{ name: division, href: `analyse?${new URLSearchParams({ classe: division })}` },
			...position
		})),
		campaigns: campaigns.map(({ id, name, ...position }) => ({
			...{ name, href: `../${id}/analyse` },
			...position
		}))
	};
};
