import { fail, redirect } from '@sveltejs/kit';
import { getAccount } from '#db/accounts/accounts';
import { deleteAccount, isConnectionFresh, mayDeleteAccount } from '#db/accounts/deletion';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { secretIn } from '$lib/server/account-fields';
import { requireUser } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const attempts = rateLimit(10, 300);

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [verdict, { hasPassword }, isFresh] = await Promise.all([
		mayDeleteAccount(id),
		getAccount(id),
		isConnectionFresh(event.locals.authSession!.id)
	]);
	if (!verdict.allowed) return { because: verdict.because, hasPassword };
	return { because: hasPassword || isFresh ? null : 'connection-not-fresh', hasPassword } as const;
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = requireUser(event);
		const form = await event.request.formData();
		const isSure = form.get('sure') === 'on';
		const refuse = (status: number, because: Refusal | null) => fail(status, { because, isSure });
		if (!(await attempts.take(id))) return refuse(429, 'too-many-attempts');
		if (!isSure) return refuse(400, null);
		const password = secretIn(form.get('password'));
		const { because } = await deleteAccount(id, password, event.locals.authSession!.id);
		if (because) return refuse(400, because);
		redirect(303, '/?compte-supprime');
	}
};
