import { fail, redirect } from '@sveltejs/kit';
import { titleOf } from '#db/campaigns/campaigns';
import { findEntry, takePart } from '#db/campaigns/participations';
import { isPlainText } from '#engine/spelling';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/guards';
import { requireCampaign } from '../campaign.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireCampaign(event);
	const { campaign, organization } = found;
	const { user } = event.locals;
	const { code, kind, landingText, participantId, isSentAutomatically } = campaign;
	return {
		campaign: {
			...{ code, kind, landingText, participantId, isSentAutomatically },
			title: titleOf(campaign),
			organization: organization.name,
			isArchived: campaign.archivedAt !== null
		},
		/** Null for who is not signed in. */
		entry: user && (await findEntry(found, user.id))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: userId } = requireUser(event);
		const found = await requireCampaign(event);
		const { campaign } = found;
		const given = (await event.request.formData()).get('participantId');
		const typed = typeof given === 'string' ? given : '';
		const { needsLink } = await findEntry(found, userId);
		if (needsLink) redirect(303, `/parcours/${campaign.code}/identite`);
		const entered = isPlainText(typed)
			? await takePart(userId, found, typed, getLocale())
			: { because: 'malformed' as const };
		if ('because' in entered) return fail(400, { because: entered.because, typed });
		redirect(303, `/app/parcours/${entered.participationId}/evaluer`);
	}
};
