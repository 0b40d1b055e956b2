import { error, fail, redirect } from '@sveltejs/kit';
import { editSession } from '#db/centers/sessions';
import { toLocalTime } from '#engine/center/local-time';
import { mayEditSession, mayPrepareSessions } from '#engine/center/session-rules';
import { requireCenter, requireId } from '$lib/server/guards';
import { readSessionForm, refuseForm } from '../../session-form.server.ts';
import { requireSession } from '../session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, session } = await requireSession(event);
	const { address, room, startsAt, examiner, description } = session;
	const verdicts = [mayPrepareSessions(center, Date.now()), mayEditSession(session)];
	const refusal = verdicts.find((verdict) => !verdict.allowed);
	return {
		because: refusal && !refusal.allowed ? refusal.because : null,
		values: { address, room, ...toLocalTime(startsAt, center.timeZone), examiner, description }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		const read = readSessionForm(await event.request.formData());
		if (Object.keys(read.errors).length > 0) return fail(400, read);
		const done = await editSession(actor, center, id, read.values);
		if ('because' in done && done.because === 'session-not-found') error(404);
		if ('because' in done) return fail(400, refuseForm(read.values, done.because));
		redirect(303, `/certif/${center.id}/sessions/${id}`);
	}
};
