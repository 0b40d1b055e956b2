import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import {
	cancelInvitation,
	invite,
	listPendingInvitations,
	renewInvitation,
	type InvitationLetter
} from '#db/centers/invitations';
import { changeRole, designateReferent, endMembership, listMembers } from '#db/centers/members';
import { rateLimit } from '#db/rate-limits';
import { MEMBER_ROLES, type Refusal } from '#engine/vocabulary';
import { requireCenter, requireId } from '$lib/server/guards';
import { sendInvitations } from '$lib/server/mail/invitation-mail';
import { readAddresses } from './addresses.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import type { TeamResult } from './team-result';

const roles = z.enum(MEMBER_ROLES);

/** Mails go to people who did not ask for them. */
const sendings = rateLimit(30, 600);

export const load: PageServerLoad = async (event) => {
	const { center, actor } = await requireCenter(event);
	const isAdministrator = center.role === 'administrator';
	return {
		now: Date.now(),
		myId: actor.userId,
		members: await listMembers(center.id),
		/** Administrators alone see who is invited. */
		invitations: isAdministrator ? await listPendingInvitations(center.id) : null
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const { center, actor, field } = await open(event);
		const typed = { emails: field('emails'), role: field('role') };
		const refuse = (because: Refusal, addresses: string[] = []) =>
			answer({ act: 'invite', because, addresses, typed });
		const role = roles.safeParse(typed.role);
		if (!role.success) return refuse('malformed');
		const emails = readAddresses(typed.emails);
		if ('because' in emails) return refuse(emails.because, emails.addresses);
		if (!(await sendings.take(actor.userId))) return refuse('too-many-attempts');
		const outcome = await invite(center.id, actor.userId, emails, role.data);
		if ('because' in outcome) {
			return refuse(outcome.because, 'emails' in outcome ? outcome.emails : []);
		}
		return send(event, 'invite', center, outcome.letters);
	},

	renew: async (event) => {
		const { center, actor, field } = await open(event);
		const refuse = (because: Refusal) => answer({ act: 'renew', because, addresses: [] });
		if (!(await sendings.take(actor.userId))) return refuse('too-many-attempts');
		const outcome = await renewInvitation(center.id, actor.userId, requireId(field('id')));
		if ('because' in outcome) return refuse(outcome.because);
		return send(event, 'renew', center, [outcome.letter]);
	},

	cancel: async (event) => {
		const { center, actor, field } = await open(event);
		const { because } = await cancelInvitation(center.id, actor.userId, requireId(field('id')));
		return answer({ act: 'cancel', because, addresses: [] });
	},

	changeRole: async (event) => {
		const { center, actor, field } = await open(event);
		const role = roles.safeParse(field('role'));
		const { because } = role.success
			? await changeRole(center.id, actor.userId, field('userId'), role.data)
			: { because: 'malformed' as const };
		return answer({ act: 'changeRole', because, addresses: [] });
	},

	designate: async (event) => {
		const { center, actor, field } = await open(event);
		const { because } = await designateReferent(center.id, actor.userId, field('userId'));
		return answer({ act: 'designate', because, addresses: [] });
	},

	disable: async (event) => {
		const { center, actor, field } = await open(event);
		const { because } = await endMembership(center.id, actor.userId, field('userId'));
		return answer({ act: 'disable', because, addresses: [] });
	},

	leave: async (event) => {
		const { center, actor } = await open(event);
		const { because } = await endMembership(center.id, actor.userId, actor.userId);
		if (because) return answer({ act: 'leave', because, addresses: [] });
		redirect(303, '/certif');
	}
};

/** Who acts where, and what the form says. */
async function open(event: RequestEvent) {
	const form = await event.request.formData();
	const field = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	return { ...(await requireCenter(event)), field };
}

function answer(result: TeamResult) {
	if (!result.because) return result;
	return fail(result.because === 'forbidden' ? 403 : 400, result);
}

/** The invitations stay when their mails do not leave: they can be sent again. */
async function send(
	{ url, locals }: RequestEvent,
	act: 'invite' | 'renew',
	center: { name: string; timeZone: string },
	letters: InvitationLetter[]
) {
	const { firstName, lastName } = locals.user!;
	const inviter = { origin: url.origin, center, by: `${firstName} ${lastName}` };
	const unsent = await sendInvitations(inviter, letters);
	if (unsent.length > 0) return fail(502, { act, because: 'mail-not-sent', addresses: unsent });
	return { act, because: null, addresses: letters.map(({ email }) => email) };
}
