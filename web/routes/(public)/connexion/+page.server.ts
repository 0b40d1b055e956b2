import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { signInByPassword } from '#db/accounts/sign-in';
import { rateLimit } from '#db/rate-limits';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import { passwordField, typedIn } from '$lib/server/account-fields';
import { safePath } from '$lib/server/paths';
import { marksOf, enterAccount } from '$lib/server/sign-in';
import { loadPortals } from './portals.server.ts';
import type { Actions, PageServerLoad } from './$types';

const credentials = z.object({
	login: z.string().trim().min(1).max(255).refine(isPlainText),
	password: passwordField
});

// A whole class signs in from one address. Guesses of one name are slowed down by themselves.
const byAddress = rateLimit(300, 300);

export const load: PageServerLoad = async ({ locals, url }) => {
	const to = safePath(url.searchParams.get('vers'), url);
	if (locals.user) redirect(303, to);
	return { to, portals: await loadPortals() };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, url, getClientAddress } = event;
		const form = Object.fromEntries(await request.formData());
		const refuse = (status: number, because: Refusal, wait = 0) =>
			fail(status, { because, wait, login: typedIn(form.login) });

		const parsed = credentials.safeParse(form);
		if (!parsed.success) return refuse(400, 'wrong-credentials');
		const address = getClientAddress();
		if (!(await byAddress.take(address))) return refuse(429, 'too-many-attempts');

		const outcome = await signInByPassword({ ...parsed.data, address, marks: marksOf(event) });
		if ('because' in outcome) {
			const status = outcome.because === 'sign-in-delayed' ? 429 : 400;
			return refuse(status, outcome.because, outcome.wait);
		}
		const to = safePath(url.searchParams.get('vers'), url);
		return enterAccount(event, outcome.userId, to, outcome.passwordHash);
	}
};
