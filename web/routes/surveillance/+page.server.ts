import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import { enterAsInvigilator } from '#db/sessions';
import type { Refusal } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';
import type { Actions } from './$types';

const entry = z.object({
	sessionNumber: z.string().trim().min(1).max(20),
	password: z.string().trim().min(1).max(50)
});

const attempts = rateLimit(10, 300);

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const form = Object.fromEntries(await event.request.formData());
		const sessionNumber = String(form.sessionNumber ?? '');
		const refuse = (because: Refusal, status = 400) => fail(status, { because, sessionNumber });

		if (!(await attempts.take(user.id))) return refuse('too-many-attempts', 429);
		const parsed = entry.safeParse(form);
		if (!parsed.success) return refuse('malformed');
		if (!/^\d{1,9}$/.test(parsed.data.sessionNumber)) return refuse('session-not-found');
		const sessionId = Number(parsed.data.sessionNumber);
		const because = await enterAsInvigilator(user.id, sessionId, parsed.data.password);
		if (because) return refuse(because);
		redirect(303, `/surveillance/${sessionId}`);
	}
};
