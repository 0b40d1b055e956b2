import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readSessionBoard } from '#db/boards';
import { listMinutes } from '#db/centers/documents';
import { finalizeSession } from '#db/centers/finalization';
import { recordCenterIncident, withdrawCenterIncident } from '#db/centers/incidents';
import { findSessionTests } from '#db/centers/session-tests';
import { isPlainText } from '#engine/spelling';
import { ABORT_REASONS, INCIDENT_CODES, type AbortReason, type Refusal } from '#engine/vocabulary';
import { requireCenter, requireId } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_COMMENT = 2_000;

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const id = requireId(event.params.session);
	const found = await findSessionTests(center.id, id);
	if (!found) error(404);
	// What the jury may still change is nobody's result yet.
	const isPublished = found.publishedAt !== null;
	const tests = found.tests.map((test) => ({ ...test, result: isPublished ? test.result : null }));
	return {
		id,
		...found,
		tests,
		minutes: await listMinutes(id),
		board: { ...(await readSessionBoard(id)), sessionFold: found.sessionFold },
		longestComment: LONGEST_COMMENT,
		incidentKey: randomUUID()
	};
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

const incident = z.object({
	key: z.uuid(),
	code: z.enum(INCIDENT_CODES),
	/** Nothing for the room. */
	candidate: z.string().regex(/^([1-9]\d{0,8})?$/),
	text: z.string().refine(isPlainText)
});

export const actions: Actions = {
	record: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		const form = await event.request.formData();
		const field = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
		const typed = { code: field('code'), candidate: field('candidate'), text: field('text') };
		const parsed = incident.safeParse({ ...typed, key: field('key') });
		if (!parsed.success) {
			return fail(400, { act: 'record' as const, because: 'malformed' as const, typed });
		}
		const { candidate, ...written } = parsed.data;
		const done = await recordCenterIncident(actor, center.id, id, {
			...written,
			candidateId: candidate ? Number(candidate) : null
		});
		if (!('because' in done)) redirect(303, event.url.pathname);
		if (done.because === 'session-not-found') error(404);
		return fail(409, { act: 'record' as const, because: done.because, typed });
	},

	withdraw: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		const incidentId = requireId(String((await event.request.formData()).get('incident') ?? ''));
		const done = await withdrawCenterIncident(actor, center.id, id, incidentId);
		if (!('because' in done)) redirect(303, event.url.pathname);
		if (['session-not-found', 'incident-not-found'].includes(done.because)) error(404);
		return fail(409, { act: 'withdraw' as const, because: done.because });
	},

	finalize: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		const typed = read(await event.request.formData());
		const refuse = (status: number, because: Refusal, missing: number[] = []) =>
			fail(status, {
				act: 'finalize' as const,
				because,
				missing,
				typed: { ...typed, reasons: [...typed.reasons] }
			});

		const parsed = said.safeParse(typed);
		if (!parsed.success) return refuse(400, 'malformed');
		const done = await finalizeSession(actor, center.id, id, parsed.data);
		if (!('because' in done)) redirect(303, event.url.pathname);
		if (done.because === 'session-not-found') error(404);
		return refuse(409, done.because, done.candidateIds);
	}
};
