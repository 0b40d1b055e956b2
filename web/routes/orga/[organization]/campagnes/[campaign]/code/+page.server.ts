import { toString } from 'qrcode';
import { countParticipations } from '#db/campaigns/campaign-list';
import { readClassDigests } from '#db/classes/rows';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	const { origin, host } = event.url;
	event.depends('campaign:participants');
	const now = Date.now();
	const [{ participantCount }, [digest]] = await Promise.all([
		countParticipations(campaign.id),
		readClassDigests([campaign.id])
	]);
	// Sharp whatever the size of the wall.
	const drawn = await toString(`${origin}/parcours/${campaign.code}`, { type: 'svg', margin: 2 });
	return {
		now,
		digest: digest!,
		participantCount,
		address: `${host}/parcours`,
		picture: `data:image/svg+xml,${encodeURIComponent(drawn)}`
	};
};
