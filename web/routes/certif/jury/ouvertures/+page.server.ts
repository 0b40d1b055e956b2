import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import {
	compareWhitelist,
	listWhitelist,
	readOpenings,
	replaceWhitelist,
	setOpenings
} from '#db/centers/openings';
import { RULERS } from '#engine/center/staff-rights';
import type { Refusal } from '#engine/vocabulary';
import { requireStaff } from '$lib/server/guards';
import { readSchoolCodes, readSchoolCodesFile, type ReadCodes } from './school-codes.server';
import type { Actions, PageServerLoad } from './$types';

/** The database knows no year 0. */
const day = z.iso.date().refine((text) => text >= '2000');
const days = z.object({ college: day, lycee: day });

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...RULERS);
	return { openings: await readOpenings(), whitelist: await listWhitelist() };
};

export const actions: Actions = {
	openings: async (event) => {
		await requireStaff(event, ...RULERS);
		const form = Object.fromEntries(await event.request.formData());
		const parsed = days.safeParse(form);
		if (!parsed.success) {
			const typed = { college: String(form.college), lycee: String(form.lycee) };
			const wrong = parsed.error.issues.map(({ path }) => String(path[0]));
			return fail(400, { act: 'openings' as const, typed, wrong });
		}
		await setOpenings(parsed.data);
		return { act: 'openings' as const, done: true };
	},

	examine: async (event) => {
		await requireStaff(event, ...RULERS);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return refuse('school-code-invalid');
		const read = await readSchoolCodesFile(file);
		if ('because' in read) return refuse(read.because);
		if (isWrong(read)) return refuse('school-code-invalid', read.wrong);
		const change = await compareWhitelist(read.codes);
		return { act: 'examine' as const, codes: read.codes, change };
	},

	replace: async (event) => {
		await requireStaff(event, ...RULERS);
		const text = (await event.request.formData()).get('codes');
		const read = readSchoolCodes(typeof text === 'string' ? text : '');
		if (isWrong(read)) return refuse('school-code-invalid', read.wrong);
		await replaceWhitelist(read.codes);
		return { act: 'replace' as const, count: read.codes.length };
	}
};

const isWrong = ({ codes, wrong }: ReadCodes) => codes.length === 0 || wrong.length > 0;

const refuse = (because: Refusal, wrong: ReadCodes['wrong'] = []) =>
	fail(400, { act: 'whitelist' as const, because, wrong: wrong.slice(0, 20) });
