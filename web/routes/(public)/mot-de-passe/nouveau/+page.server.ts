import { fail, redirect } from '@sveltejs/kit';
import { choosePassword } from '#db/accounts/passwords';
import { secretIn } from '$lib/server/account-fields';
import { requireUser } from '$lib/server/guards';
import { safePath } from '$lib/server/paths';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Only for whoever signed in with a password that somebody else gave: the present password is not asked again. */
function requireGiven(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const user = requireUser(event);
	const session = event.locals.authSession!;
	if (!session.mustChoosePassword) redirect(303, '/app/compte');
	return { user, session };
}

export const load: PageServerLoad = (event) => {
	requireGiven(event);
};

export const actions: Actions = {
	default: async (event) => {
		const { user, session } = requireGiven(event);
		const password = secretIn((await event.request.formData()).get('password'));
		const { because } = await choosePassword(user.id, password, session.id);
		if (because) return fail(400, { because });
		redirect(303, safePath(event.url.searchParams.get('vers'), event.url));
	}
};
