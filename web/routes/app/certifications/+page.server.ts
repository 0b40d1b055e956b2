import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { listMyCertifications } from '#db/certificates';
import { rateLimit } from '#db/rate-limits';
import { reconcileCandidate } from '#db/sessions';
import { readBirthDate } from '#engine/invigilation/entry';
import type { Refusal } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const text = z.string().trim().min(1).max(255);
const identity = z.object({
	sessionNumber: text,
	firstName: text,
	lastName: text,
	day: text,
	month: text,
	year: text
});

const attempts = rateLimit(20, 60);

export const load: PageServerLoad = async (event) => ({
	certifications: await listMyCertifications(requireUser(event).id),
	serverNow: Date.now()
});

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const form = Object.fromEntries(await event.request.formData());
		const values = Object.fromEntries(
			Object.keys(identity.shape).map((name) => [name, String(form[name] ?? '')])
		);
		const refuse = (because: Refusal, status = 400) => fail(status, { because, values });

		if (!(await attempts.take(user.id))) return refuse('too-many-attempts', 429);
		const parsed = identity.safeParse(form);
		if (!parsed.success) return refuse('malformed');
		const { sessionNumber, firstName, lastName, ...date } = parsed.data;
		const birthDate = readBirthDate(date, new Date().toISOString().slice(0, 10));
		if (!birthDate) return refuse('birth-date-invalid');
		if (!/^\d{1,9}$/.test(sessionNumber)) return refuse('session-not-found');

		const sessionId = Number(sessionNumber);
		const outcome = await reconcileCandidate(user.id, {
			sessionId,
			firstName,
			lastName,
			birthDate
		});
		if ('because' in outcome) return refuse(outcome.because);
		redirect(303, `/app/certifications/${outcome.now.id}`);
	}
};
