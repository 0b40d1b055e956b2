import { fail } from '@sveltejs/kit';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { emailField, typedIn } from '$lib/server/account-fields';
import { postPasswordReset } from '$lib/server/mail/account-mail';
import { byMailbox } from '$lib/server/mailboxes';
import type { Actions } from './$types';

const byAddress = rateLimit(60, 300);

export const actions: Actions = {
	default: async ({ request, url, getClientAddress }) => {
		const typed = typedIn((await request.formData()).get('email'));
		const refuse = (status: number, because: Refusal | null) =>
			fail(status, { email: typed, because, sentTo: null });
		const parsed = emailField.safeParse(typed);
		if (!parsed.success) return refuse(400, null);
		const email = parsed.data;
		if (!(await byAddress.take(getClientAddress())) || !(await byMailbox.take(email))) {
			return refuse(429, 'too-many-attempts');
		}
		postPasswordReset(url.origin, email);
		return { email, because: null, sentTo: email };
	}
};
