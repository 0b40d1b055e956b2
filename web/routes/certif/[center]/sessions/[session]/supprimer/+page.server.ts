import { error, fail, redirect } from '@sveltejs/kit';
import { deleteSession } from '#db/centers/sessions';
import { readSessionBoard } from '#db/boards';
import { requireCenter, requireId } from '$lib/server/guards';
import { requireSession } from '../session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { session } = await requireSession(event);
	const { rows } = await readSessionBoard(session.id);
	return { enrolledCount: rows.length };
};

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		const done = await deleteSession(actor, center, requireId(event.params.session));
		if ('because' in done && done.because === 'session-not-found') error(404);
		if ('because' in done) return fail(400, { because: done.because });
		redirect(303, `/certif/${center.id}/sessions`);
	}
};
