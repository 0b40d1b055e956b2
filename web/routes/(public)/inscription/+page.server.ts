import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { signUp } from '#db/accounts/sign-up';
import { rateLimit } from '#db/rate-limits';
import { isStrongPassword } from '#engine/account/password';
import type { Refusal } from '#engine/vocabulary';
import { getLocale } from '$lib/paraglide/runtime';
import { emailField, nameField, passwordField, typedIn } from '$lib/server/account-fields';
import { postAlreadyAccount, postConfirmation } from '$lib/server/mail/account-mail';
import { byMailbox } from '$lib/server/mailboxes';
import type { Actions, PageServerLoad } from './$types';

const newcomer = z.object({
	firstName: nameField,
	lastName: nameField,
	email: emailField,
	password: passwordField.refine(isStrongPassword),
	terms: z.literal('on')
});

/** A whole class may sign up from one address. */
const byAddress = rateLimit(60, 300);

export const load: PageServerLoad = ({ locals }) => {
	if (locals.user) redirect(303, '/app/compte');
};

export const actions: Actions = {
	default: async ({ request, url, getClientAddress }) => {
		const form = Object.fromEntries(await request.formData());
		const typed = {
			firstName: typedIn(form.firstName),
			lastName: typedIn(form.lastName),
			email: typedIn(form.email),
			terms: form.terms === 'on'
		};
		const refuse = (status: number, because: Refusal | null, fields: string[] = []) =>
			fail(status, { ...typed, because, fields, sentTo: null });

		const parsed = newcomer.safeParse(form);
		if (!parsed.success) {
			return refuse(400, null, [
				...new Set(parsed.error.issues.map(({ path }) => String(path[0])))
			]);
		}
		const { firstName, lastName, email, password } = parsed.data;
		if (!(await byAddress.take(getClientAddress())) || !(await byMailbox.take(email))) {
			return refuse(429, 'too-many-attempts');
		}
		const outcome = await signUp({ firstName, lastName, email, password, locale: getLocale() });
		if ('because' in outcome) return refuse(400, outcome.because);
		if (outcome.letter) postConfirmation(url.origin, outcome.letter);
		else postAlreadyAccount(url.origin, email);
		return { ...typed, because: null, fields: [] as string[], sentTo: email };
	}
};
