import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { askAddressChange, getAccount, setAccountLocale } from '#db/accounts/accounts';
import { closeConnection, closeOtherConnections, listConnections } from '#db/accounts/connections';
import { changePassword } from '#db/accounts/passwords';
import { askConfirmationAgain } from '#db/accounts/sign-up';
import { rateLimit } from '#db/rate-limits';
import { LOCALES, type Refusal } from '#engine/vocabulary';
import { emailField, typedIn } from '$lib/server/account-fields';
import { requireUser } from '$lib/server/guards';
import {
	postAddressChange,
	postAlreadyAccount,
	postConfirmation
} from '$lib/server/mail/account-mail';
import { keepLocale } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

/** Of passwords that are guessed and of mails that are asked for. */
const attempts = rateLimit(10, 300);

type Part = 'email' | 'password' | 'confirmation' | 'connections' | 'locale';

const refuse = (status: number, part: Part, because: Refusal, email = '') =>
	fail(status, { part, because, email });
const done = (part: Part, email = '') => ({ part, because: null, email });

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [account, connections] = await Promise.all([
		getAccount(id),
		listConnections(id, event.locals.authSession!.id)
	]);
	return { account, connections, isPasswordNew: event.url.searchParams.get('fait') !== null };
};

export const actions: Actions = {
	email: async (event) => {
		const { id } = requireUser(event);
		const form = await event.request.formData();
		const typed = typedIn(form.get('email'));
		if (!(await attempts.take(id))) return refuse(429, 'email', 'too-many-attempts', typed);
		const email = emailField.safeParse(typed);
		if (!email.success) return refuse(400, 'email', 'malformed', typed);
		const outcome = await askAddressChange(id, email.data, typedIn(form.get('password')));
		if ('because' in outcome) return refuse(400, 'email', outcome.because, typed);
		const { origin } = event.url;
		if (outcome.letter) postConfirmation(origin, outcome.letter);
		else postAlreadyAccount(origin, email.data);
		if (outcome.present) postAddressChange(origin, outcome.present);
		return done('email', email.data);
	},

	confirm: async (event) => {
		const { id } = requireUser(event);
		if (!(await attempts.take(id))) return refuse(429, 'confirmation', 'too-many-attempts');
		const letter = await askConfirmationAgain(id);
		if (letter) postConfirmation(event.url.origin, letter);
		return done('confirmation', letter?.email ?? '');
	},

	password: async (event) => {
		const { id } = requireUser(event);
		if (!(await attempts.take(id))) return refuse(429, 'password', 'too-many-attempts');
		const form = await event.request.formData();
		const given = { present: typedIn(form.get('present')), wanted: typedIn(form.get('password')) };
		const { because } = await changePassword(id, given, event.locals.authSession!.id);
		return because ? refuse(400, 'password', because) : done('password');
	},

	locale: async (event) => {
		const { id } = requireUser(event);
		const locale = z.enum(LOCALES).safeParse((await event.request.formData()).get('locale'));
		if (!locale.success) return refuse(400, 'locale', 'malformed');
		await setAccountLocale(id, locale.data);
		keepLocale(event, locale.data);
		redirect(303, '/app/compte');
	},

	close: async (event) => {
		const { id } = requireUser(event);
		await closeConnection(id, typedIn((await event.request.formData()).get('key')));
		return done('connections');
	},

	closeOthers: async (event) => {
		const { id } = requireUser(event);
		await closeOtherConnections(id, event.locals.authSession!.id);
		return done('connections');
	}
};
