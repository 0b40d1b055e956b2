import { fail, redirect } from '@sveltejs/kit';
import { createSession } from '#db/centers/sessions';
import { mayPrepareSessions } from '#engine/center/session-rules';
import { requireCenter } from '$lib/server/guards';
import { readSessionForm, refuseForm } from '../session-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const verdict = mayPrepareSessions(center, Date.now());
	return { because: verdict.allowed ? null : verdict.because };
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		const read = readSessionForm(await event.request.formData());
		if (Object.keys(read.errors).length > 0) return fail(400, read);
		const done = await createSession(actor, center, read.values);
		if ('because' in done) return fail(400, refuseForm(read.values, done.because));
		redirect(303, `/certif/${center.id}/sessions/${done.id}`);
	}
};
