import { randomInt } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { AUTHORS } from '#engine/center/staff-rights';
import { drawChallenge, holdsChallenge } from '#engine/content/bank.server';
import { presentCorrection } from '#engine/content/correction.server';
import { LOCALES, type Locale } from '#engine/vocabulary';
import { answerValue } from '#realtime/answer-shapes';
import { getLocale } from '$lib/paraglide/runtime';
import { requireStaff } from '$lib/server/guards';
import { lookAtChallenge } from '$lib/server/workbench';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const SEEDS = 2 ** 31;

/** The draw that the address names; none: one at random. */
async function requireDraw(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	await requireStaff(event, ...AUTHORS);
	const { challenge } = event.params;
	if (!holdsChallenge(challenge)) error(404);
	const asked = event.url.searchParams;
	const seed = asked.get('graine');
	if (seed !== null && !(/^\d{1,10}$/.test(seed) && Number(seed) < SEEDS)) error(404);
	const locale: Locale = LOCALES.find((one) => one === asked.get('langue')) ?? getLocale();
	return { challengeId: challenge, seed: seed === null ? randomInt(SEEDS) : Number(seed), locale };
}

export const load: PageServerLoad = async (event) => {
	const { challengeId, seed, locale } = await requireDraw(event);
	return lookAtChallenge(challengeId, seed, locale, getLocale());
};

export const actions: Actions = {
	answer: async (event) => {
		const { challengeId, seed, locale } = await requireDraw(event);
		const form = await event.request.formData();
		const value = answerValue.safeParse(readJson(String(form.get('value') ?? '')));
		if (!value.success) return fail(400);
		const challenge = drawChallenge({ challengeId, seed });
		return { correction: presentCorrection(challenge, locale, seed, value.data) };
	}
};

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
