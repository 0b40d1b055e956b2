import { randomUUID } from 'node:crypto';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import {
	findReportable,
	instructionOf,
	LONGEST_PROBLEM,
	reportProblem
} from '#db/training/problems';
import { isPlainText } from '#engine/spelling';
import { PROBLEM_KINDS } from '#engine/vocabulary';
import { getLocale } from '$lib/paraglide/runtime';
import { requireId, requireUser } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const reports = rateLimit(20, 3_600);

const written = z.object({
	key: z.uuid(),
	kind: z.enum(PROBLEM_KINDS),
	text: z.string().trim().min(1).max(LONGEST_PROBLEM).refine(isPlainText)
});

/** The challenge that the address names, asked of who is here. */
async function requireServed(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const user = requireUser(event);
	const servedId = requireId(event.url.searchParams.get('epreuve') ?? undefined);
	const served = await findReportable(user.id, servedId);
	if (!served) error(404);
	return { user, servedId, served };
}

export const load: PageServerLoad = async (event) => {
	const { served } = await requireServed(event);
	return {
		key: randomUUID(),
		number: served.number,
		instruction: instructionOf(served, getLocale()),
		longest: LONGEST_PROBLEM
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { user, servedId } = await requireServed(event);
		const form = Object.fromEntries(await event.request.formData());
		const typed = {
			key: String(form.key ?? ''),
			kind: String(form.kind ?? ''),
			text: String(form.text ?? '').replaceAll('\r\n', '\n')
		};
		const parsed = written.safeParse(typed);
		if (!parsed.success) {
			const wrong = parsed.error.issues.map(({ path }) => String(path[0]));
			return fail(400, { typed, wrong, because: null });
		}
		if (!(await reports.take(user.id))) {
			return fail(429, { typed, wrong: [] as string[], because: 'too-many-attempts' as const });
		}
		const { because } = await reportProblem(user.id, servedId, parsed.data);
		if (because) return fail(409, { typed, wrong: [] as string[], because });
		redirect(303, '/app/signalements?fait');
	}
};
