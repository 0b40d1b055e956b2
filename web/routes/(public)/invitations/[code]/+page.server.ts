import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { acceptAsNewcomer, acceptInvitation, findInvitation } from '#db/structures/accepting';
import { rateLimit } from '#db/rate-limits';
import type { Structure } from '#db/structures/structure';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';
import { refusePage } from '$lib/server/refuse-page';
import { openConnection } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

const name = z.string().trim().min(1).max(255).refine(isPlainText);
const newcomer = z.object({ firstName: name, lastName: name, password: z.string() });

/** A password takes the server a moment to keep: nobody makes it do so all day. */
const attempts = rateLimit(30, 300);

/** What an invitation that is worth nothing to its reader answers. */
const STATUSES: Partial<Record<Refusal, number>> = {
	'invitation-not-found': 404,
	'invitation-used': 409,
	'invitation-expired': 410,
	'invitation-for-another-address': 403
};

export const load: PageServerLoad = async ({ params, locals }) => {
	const invitation = await findInvitation(params.code, locals.user?.id ?? null);
	if ('because' in invitation) refuseInvitation(invitation.because);
	return { invitation };
};

export const actions: Actions = {
	accept: async (event) => {
		const user = requireUser(event);
		const outcome = await acceptInvitation(event.params.code, user.id);
		if ('because' in outcome) refuseInvitation(outcome.because);
		redirect(303, homeOf(outcome));
	},

	register: async (event) => {
		const { request, params, getClientAddress } = event;
		const form = Object.fromEntries(await request.formData());
		const typed = { firstName: textOf(form.firstName), lastName: textOf(form.lastName) };
		const refuse = (status: number, because: Refusal, field: string | null) =>
			fail(status, { ...typed, because, field });

		if (!(await attempts.take(getClientAddress()))) return refuse(429, 'too-many-attempts', null);
		const parsed = newcomer.safeParse(form);
		if (!parsed.success) {
			return refuse(400, 'malformed', String(parsed.error.issues[0]!.path[0]));
		}
		const outcome = await acceptAsNewcomer(params.code, parsed.data);
		if ('because' in outcome) {
			if (outcome.because in STATUSES) refuseInvitation(outcome.because);
			return refuse(400, outcome.because, FIELDS[outcome.because] ?? null);
		}
		await openConnection(event, outcome.userId);
		redirect(303, homeOf(outcome));
	}
};

/** Beside which field a refusal stands. */
const FIELDS: Partial<Record<Refusal, string>> = {
	'password-too-weak': 'password',
	'address-already-used': 'email'
};

function refuseInvitation(because: Refusal): never {
	refusePage(STATUSES[because] ?? 400, because);
}

const SPACES = { center: 'certif', organization: 'orga' };
const homeOf = ({ structure: { kind, id } }: { structure: Structure }) =>
	`/${SPACES[kind]}/${id}/equipe`;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
