import { fail } from '@sveltejs/kit';
import { askAddressChange, getAccount } from '#db/accounts/accounts';
import { closeConnection, closeOtherConnections, listConnections } from '#db/accounts/connections';
import { changePassword } from '#db/accounts/passwords';
import { hasSecondFactor, isSecondFactorOffered } from '#db/accounts/second-factor';
import { askConfirmationAgain } from '#db/accounts/sign-up';
import { listIdentities, unlinkIdentity } from '#db/portals';
import { rateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import { emailField, secretIn, typedIn } from '$lib/server/account-fields';
import { requireUser } from '$lib/server/guards';
import {
	postAddressChange,
	postAlreadyAccount,
	postConfirmation,
	tellHolder
} from '$lib/server/mail/account-mail';
import { byMailbox } from '$lib/server/mailboxes';
import type { Actions, PageServerLoad } from './$types';

/** Of passwords that are guessed and of mails that are asked for. */
const attempts = rateLimit(10, 300);

type Part = 'email' | 'password' | 'confirmation' | 'connections' | 'portals';

const refuse = (status: number, part: Part, because: Refusal, email = '') =>
	fail(status, { part, because, email });
const done = (part: Part, email = '') => ({ part, because: null, email });

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [account, identities, connections, isOffered, isOn] = await Promise.all([
		getAccount(id),
		listIdentities(id),
		listConnections(id, event.locals.authSession!.id),
		isSecondFactorOffered(id),
		hasSecondFactor(id)
	]);
	const secondFactor = { isOffered, isOn };
	return {
		account,
		identities,
		connections,
		secondFactor,
		isPasswordNew: event.url.searchParams.get('fait') !== null
	};
};

export const actions: Actions = {
	email: async (event) => {
		const { id } = requireUser(event);
		const form = await event.request.formData();
		const typed = typedIn(form.get('email'));
		if (!(await attempts.take(id))) return refuse(429, 'email', 'too-many-attempts', typed);
		const email = emailField.safeParse(typed);
		if (!email.success) return refuse(400, 'email', 'malformed', typed);
		if (!(await byMailbox.take(email.data)))
			return refuse(429, 'email', 'too-many-attempts', typed);
		const outcome = await askAddressChange(id, email.data, secretIn(form.get('password')));
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
		const given = {
			present: secretIn(form.get('present')),
			wanted: secretIn(form.get('password'))
		};
		const { because } = await changePassword(id, given, event.locals.authSession!.id);
		if (because) return refuse(400, 'password', because);
		await tellHolder(event, id, 'passwordChanged');
		return done('password');
	},

	unlink: async (event) => {
		const { id } = requireUser(event);
		const portal = typedIn((await event.request.formData()).get('portal'));
		const { because } = await unlinkIdentity(id, portal);
		return because ? refuse(409, 'portals', because) : done('portals');
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
