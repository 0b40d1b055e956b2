import { error, fail, redirect } from '@sveltejs/kit';
import { deleteCampaign } from '#db/campaigns/campaign-changes';
import { countParticipations } from '#db/campaigns/campaign-list';
import { mayChangeCampaign } from '#engine/campaign/campaign-rights';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, userId, campaign } = await requireTeacherCampaign(event);
	const verdict = mayChangeCampaign(organization.role, campaign.ownerId === userId);
	return {
		counts: await countParticipations(campaign.id),
		because: verdict.allowed ? null : verdict.because
	};
};

export const actions: Actions = {
	default: async (event) => {
		const teacher = await requireTeacherCampaign(event);
		const form = await event.request.formData();
		if (!form.has('isSure')) return fail(400, { because: 'deletion-not-confirmed' as const });
		const { because } = await deleteCampaign(teacher, teacher.campaign.id);
		if (because === 'campaign-not-found') error(404);
		if (because) return fail(400, { because });
		redirect(303, `/orga/${teacher.organization.id}/campagnes?fait=supprimee`);
	}
};
