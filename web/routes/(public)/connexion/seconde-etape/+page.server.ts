import { fail, redirect } from '@sveltejs/kit';
import { findHalfSignIn } from '#db/accounts/half-sign-ins';
import { findSecondFactor } from '#db/accounts/second-factor';
import { finishByCode } from '#db/accounts/totp';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { typedIn } from '$lib/server/account-fields';
import { safePath } from '$lib/server/paths';
import { tellHolder } from '$lib/server/mail/account-mail';
import { finishSignIn, halfOf, marksOf } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

// As on the page where one signs in: wrong codes are slowed down by themselves.
const byAddress = rateLimit(300, 300);

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const to = safePath(event.url.searchParams.get('vers'), event.url);
	const userId = await findHalfSignIn(halfOf(event));
	if (userId === null && event.locals.user) redirect(303, to);
	if (userId === null) return { to, isOpen: false, hasTotp: false, hasPasskeys: false };
	const { hasTotp, passkeys } = await findSecondFactor(userId);
	return { to, isOpen: true, hasTotp, hasPasskeys: passkeys.length > 0 };
};

export const actions: Actions = {
	default: async (event) => {
		const { url, request, getClientAddress } = event;
		const refuse = (status: number, because: Refusal, wait = 0) => fail(status, { because, wait });
		if (!(await byAddress.take(getClientAddress()))) return refuse(429, 'too-many-attempts');
		const typed = typedIn((await request.formData()).get('code'));
		const outcome = await finishByCode(halfOf(event), { typed, marks: marksOf(event) });
		if ('because' in outcome) {
			const status = outcome.because === 'code-delayed' ? 429 : 400;
			return refuse(status, outcome.because, outcome.wait);
		}
		await finishSignIn(event, outcome.userId);
		if (outcome.kind === 'recovery') await tellHolder(event, outcome.userId, 'recoveryCodeUsed');
		redirect(303, safePath(url.searchParams.get('vers'), url));
	}
};
