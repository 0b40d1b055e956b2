import { error } from '@sveltejs/kit';
import { findParticipant } from '#db/campaigns/participant';
import { readClassDigests } from '#db/classes/rows';
import { tubes } from '#engine/content/bank.server';
import { getLocale } from '$lib/paraglide/runtime';
import { requireId, requireTeacherCampaign } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { campaign } = await requireTeacherCampaign(event);
	const [digest] = await readClassDigests([campaign.id]);
	const participant = await findParticipant(campaign.id, requireId(event.params.participation));
	if (!participant) error(404);
	const { result } = participant;
	const titles = new Map(tubes.map(({ id, title }) => [id, title[getLocale()]]));
	return {
		now: Date.now(),
		digest: digest!,
		participant,
		participantIdLabel: campaign.participantId?.label ?? null,
		topics:
			result?.of === 'target'
				? result.tubes.map((one) => ({ ...one, title: titles.get(one.tube) ?? one.tube }))
				: []
	};
};
