import { fail, redirect } from '@sveltejs/kit';
import { countLinkSteps, findLinkRequest } from '#db/campaigns/link-requests';
import { findLearnerId, linkLearner } from '#db/campaigns/linking';
import { db } from '#db/connection.server';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';
import { readIdentityForm } from '$lib/server/identity-form';
import { requireCampaign } from '../../campaign.server.ts';
import type { Actions, PageServerLoad } from './$types';

const attempts = rateLimit(20, 60);

export const load: PageServerLoad = async (event) => {
	const { id: userId, firstName, lastName } = requireUser(event);
	const { campaign, organization } = await requireCampaign(event);
	const scope = { organizationId: organization.id, userId };
	// Counted first: what happens in between is looked at once too often rather than never.
	const steps = await countLinkSteps(scope);
	if (!organization.isManagingStudents || (await findLearnerId(db, organization.id, userId))) {
		redirect(303, `/parcours/${campaign.code}`);
	}
	return {
		now: Date.now(),
		steps,
		organization,
		account: { firstName, lastName },
		request: await findLinkRequest(organization.id, userId)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const { campaign, organization } = await requireCampaign(event);
		const form = Object.fromEntries(await event.request.formData());
		const { values, read } = readIdentityForm(form);
		const refuse = (because: Refusal, status = 400) => fail(status, { because, values });
		if (!(await attempts.take(user.id))) return refuse('too-many-attempts', 429);
		if ('because' in read) return refuse(read.because);
		const linked = await linkLearner(user.id, organization.id, read);
		if ('because' in linked) return refuse(linked.because, 403);
		if ('learnerId' in linked) redirect(303, `/parcours/${campaign.code}`);
		return { because: null, values };
	}
};
