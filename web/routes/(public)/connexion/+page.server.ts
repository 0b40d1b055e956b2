import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { findUserByPassword, signIn } from '#db/auth.server';
import { rateLimit } from '#db/rate-limits';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import { keepCookie } from '$lib/server/cookies';
import { safePath } from '$lib/server/paths';
import { loadPortals } from './portals.server.ts';
import type { Actions, PageServerLoad } from './$types';

const credentials = z.object({
	login: z.string().trim().min(1).max(255).refine(isPlainText),
	password: z.string().min(1).max(255)
});

// A whole class signs in from one address: the limit is by name there, and generous for the address.
const byName = rateLimit(10, 300);
const byAddress = rateLimit(300, 300);

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.user) redirect(303, safePath(url.searchParams.get('vers'), url));
	return { portals: await loadPortals() };
};

export const actions: Actions = {
	default: async ({ request, url, cookies, getClientAddress }) => {
		const form = Object.fromEntries(await request.formData());
		const refuse = (status: number, because: Refusal) =>
			fail(status, { because, login: typeof form.login === 'string' ? form.login : '' });

		const parsed = credentials.safeParse(form);
		if (!parsed.success) return refuse(400, 'wrong-credentials');
		const { login, password } = parsed.data;
		const address = getClientAddress();
		const isWithinLimits =
			(await byAddress.take(address)) && (await byName.take(`${address} ${login.toLowerCase()}`));
		if (!isWithinLimits) return refuse(429, 'too-many-attempts');

		const user = await findUserByPassword(login, password);
		if (!user) return refuse(400, 'wrong-credentials');
		keepCookie(cookies, await signIn(user.id));
		redirect(303, safePath(url.searchParams.get('vers'), url));
	}
};
