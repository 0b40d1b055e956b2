import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { listProblems, LONGEST_PROBLEM, replyToProblem } from '#db/training/problems';
import { JURY_READERS } from '#engine/center/staff-rights';
import { isPlainText } from '#engine/spelling';
import { getLocale } from '$lib/paraglide/runtime';
import { readPageNumber } from '$lib/page-number';
import { requireId, requireStaff } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const reply = z.string().trim().min(1).max(LONGEST_PROBLEM).refine(isPlainText);

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY_READERS);
	const { searchParams } = event.url;
	const isAnswered = searchParams.get('statut') === 'repondus';
	return {
		isAnswered,
		longest: LONGEST_PROBLEM,
		...(await listProblems(isAnswered, readPageNumber(searchParams), getLocale()))
	};
};

export const actions: Actions = {
	reply: async (event) => {
		const { staff } = await requireStaff(event, ...JURY_READERS);
		const form = await event.request.formData();
		const id = requireId(String(form.get('problem') ?? ''));
		const typed = String(form.get('reply') ?? '').replaceAll('\r\n', '\n');
		const parsed = reply.safeParse(typed);
		if (!parsed.success) return fail(400, { id, typed, because: 'text-missing' as const });
		const { because } = await replyToProblem(staff, id, parsed.data);
		return because ? fail(409, { id, typed, because }) : { id, typed: '', because: null };
	}
};
