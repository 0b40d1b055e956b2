import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { listMinutes } from '#db/centers/documents';
import { finalizeSession } from '#db/centers/finalization';
import { findSessionTests } from '#db/centers/session-tests';
import { isPlainText } from '#engine/spelling';
import { ABORT_REASONS, type AbortReason, type Refusal } from '#engine/vocabulary';
import { requireCenter, requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_COMMENT = 2_000;

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const id = requireId(event.params.session);
	const found = await findSessionTests(center.id, id);
	if (!found) error(404);
	return { id, ...found, minutes: await listMinutes(id), longestComment: LONGEST_COMMENT };
};

const said = z.object({
	comment: z.string().max(LONGEST_COMMENT).refine(isPlainText),
	hasIncident: z.boolean(),
	hasJoiningIssue: z.boolean(),
	reasons: z.map(z.int().positive(), z.enum(ABORT_REASONS))
});

/** `reason-12` is why the candidate 12 did not finish. */
const REASON = /^reason-([1-9]\d{0,9})$/;

function read(form: FormData) {
	const reasons = new Map<number, AbortReason>();
	for (const [name, value] of form) {
		const candidate = REASON.exec(name)?.[1];
		if (candidate) reasons.set(Number(candidate), value as AbortReason);
	}
	const comment = form.get('comment');
	return {
		comment: typeof comment === 'string' ? comment.replaceAll('\r\n', '\n') : '',
		hasIncident: form.has('hasIncident'),
		hasJoiningIssue: form.has('hasJoiningIssue'),
		reasons
	};
}

export const actions: Actions = {
	default: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		const typed = read(await event.request.formData());
		const refuse = (status: number, because: Refusal, missing: number[] = []) =>
			fail(status, { because, missing, typed: { ...typed, reasons: [...typed.reasons] } });

		const parsed = said.safeParse(typed);
		if (!parsed.success) return refuse(400, 'malformed');
		const done = await finalizeSession(actor, center.id, id, parsed.data);
		if (!('because' in done)) redirect(303, event.url.pathname);
		if (done.because === 'session-not-found') error(404);
		return refuse(409, done.because, done.candidateIds);
	}
};
