import { fail } from '@sveltejs/kit';
import { findAccountLink } from '#db/accounts/links';
import { ADDRESS_LINKS, confirmAddress } from '#db/accounts/sign-up';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { passwordField } from '$lib/server/account-fields';
import { enterAccount } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

const attempts = rateLimit(10, 300);

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const found = await findAccountLink(params.code, ADDRESS_LINKS);
	if ('because' in found) return { because: found.because, email: null };
	return { because: null, email: found.link.email };
};

export const actions: Actions = {
	default: async (event) => {
		const refuse = (status: number, because: Refusal) => fail(status, { because });
		if (!(await attempts.take(event.params.code))) return refuse(429, 'too-many-attempts');
		const form = await event.request.formData();
		const parsed = passwordField.safeParse(form.get('password'));
		if (!parsed.success) return refuse(400, 'wrong-password');
		const outcome = await confirmAddress(event.params.code, parsed.data);
		if ('because' in outcome) return refuse(400, outcome.because);
		return enterAccount(event, outcome.userId, '/app/compte');
	}
};
