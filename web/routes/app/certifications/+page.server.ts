import { fail, redirect } from '@sveltejs/kit';
import { listMyCertifications } from '#db/certificates';
import { rateLimit } from '#db/rate-limits';
import { reconcileCandidate } from '#db/sessions';
import type { Refusal } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';
import { readIdentityForm } from '$lib/server/identity-form';
import type { Actions, PageServerLoad } from './$types';

const attempts = rateLimit(20, 60);

export const load: PageServerLoad = async (event) => ({
	certifications: await listMyCertifications(requireUser(event).id),
	serverNow: Date.now()
});

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const form = Object.fromEntries(await event.request.formData());
		const { values, read } = readIdentityForm(form);
		const typedNumber = String(form.sessionNumber ?? '');
		const sessionNumber = typedNumber.trim();
		const typed: Record<string, string> = { ...values, sessionNumber: typedNumber };
		const refuse = (because: Refusal, status = 400) => fail(status, { because, values: typed });

		if (!(await attempts.take(user.id))) return refuse('too-many-attempts', 429);
		if (sessionNumber === '' || sessionNumber.length > 255) return refuse('malformed');
		if ('because' in read) return refuse(read.because);
		if (!/^\d{1,9}$/.test(sessionNumber)) return refuse('session-not-found');

		const sessionId = Number(sessionNumber);
		const outcome = await reconcileCandidate(user.id, { sessionId, ...read });
		if ('because' in outcome) return refuse(outcome.because);
		redirect(303, `/app/certifications/${outcome.now.id}`);
	}
};
