import { fail, redirect } from '@sveltejs/kit';
import { getAccount } from '#db/accounts/accounts';
import { deleteAccount, mayDeleteAccount } from '#db/accounts/deletion';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { typedIn } from '$lib/server/account-fields';
import { requireUser } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const attempts = rateLimit(10, 300);

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [verdict, { hasPassword }] = await Promise.all([mayDeleteAccount(id), getAccount(id)]);
	return { because: verdict.allowed ? null : verdict.because, hasPassword };
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = requireUser(event);
		const form = await event.request.formData();
		const isSure = form.get('sure') === 'on';
		const refuse = (status: number, because: Refusal | null) => fail(status, { because, isSure });
		if (!(await attempts.take(id))) return refuse(429, 'too-many-attempts');
		if (!isSure) return refuse(400, null);
		const { because } = await deleteAccount(id, typedIn(form.get('password')));
		if (because) return refuse(400, because);
		redirect(303, '/');
	}
};
