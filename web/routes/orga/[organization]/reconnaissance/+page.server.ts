import { fail } from '@sveltejs/kit';
import { countLinkSteps, listOpenRequests } from '#db/campaigns/link-requests';
import { settleRequest } from '#db/campaigns/linking';
import { requireId, requireTeacher } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	// Counted first: what happens in between is looked at once too often rather than never.
	const steps = await countLinkSteps({ organizationId: organization.id, userId: null });
	return { now: Date.now(), steps, ...(await listOpenRequests(organization.id)) };
};

export const actions: Actions = {
	settle: async (event) => {
		const { organization, userId } = await requireTeacher(event);
		const form = await event.request.formData();
		const requestId = requireId(String(form.get('request') ?? ''));
		const learner = String(form.get('learner') ?? '');
		if (learner === '') return fail(400, { because: 'learner-to-choose' as const, requestId });
		const learnerId = learner === 'nobody' ? null : requireId(learner);
		const { because } = await settleRequest(userId, organization.id, {
			requestId,
			revision: requireId(String(form.get('revision') ?? '')),
			learnerId,
			isMoved: form.has('isMoved')
		});
		if (because) return fail(409, { because, requestId });
		return { because: null, requestId, isNobody: learnerId === null };
	}
};
