import { fail } from '@sveltejs/kit';
import { findAccountLink } from '#db/accounts/links';
import { resetPassword } from '#db/accounts/passwords';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { secretIn } from '$lib/server/account-fields';
import { enterAccount } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

/** A password takes the server a moment to keep: nobody makes it do so all day. */
const attempts = rateLimit(30, 300);

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const found = await findAccountLink(params.code, ['resetPassword']);
	return { because: 'because' in found ? found.because : null };
};

export const actions: Actions = {
	default: async (event) => {
		const refuse = (status: number, because: Refusal) => fail(status, { because });
		if (!(await attempts.take(event.getClientAddress()))) return refuse(429, 'too-many-attempts');
		const password = secretIn((await event.request.formData()).get('password'));
		const outcome = await resetPassword(event.params.code, password);
		if ('because' in outcome) return refuse(400, outcome.because);
		return enterAccount(event, outcome.userId, '/app/compte?fait=mot-de-passe');
	}
};
