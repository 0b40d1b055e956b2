/** The forms of a team, by its administrators or by the staff. */
import { fail, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import {
	cancelInvitation,
	invite,
	listPendingInvitations,
	renewInvitation,
	type InvitationLetter
} from '#db/structures/invitations';
import { changeRole, designateReferent, endMembership, listMembers } from '#db/structures/members';
import { rateLimit } from '#db/rate-limits';
import { readStructure, type Structure } from '#db/structures/structure';
import { MEMBER_ROLES, type Refusal } from '#engine/vocabulary';
import type { TeamResult } from '$lib/team/team-result';
import { readAddresses } from './addresses';
import { requireId } from './guards';
import { sendInvitations } from './mail/invitation-mail';

const roles = z.enum(MEMBER_ROLES);

/** Mails go to people who did not ask for them. */
const sendings = rateLimit(30, 600);

/** Whose team it is, and who acts. */
interface Keeper {
	structure: Structure;
	userId: string;
}

/** @param mayAct who may only look does not see who is invited */
export async function readTeam(structure: Structure, mayAct: boolean) {
	return {
		now: Date.now(),
		members: await listMembers(structure),
		invitations: mayAct ? await listPendingInvitations(structure) : null
	};
}

/** @param whoActs says who acts where, or leads elsewhere who may not */
export function teamForms<Event extends RequestEvent>(whoActs: (event: Event) => Promise<Keeper>) {
	/** Who acts where, and what the form says. */
	async function open(event: Event) {
		const form = await event.request.formData();
		const field = (name: string) => {
			const value = form.get(name);
			return typeof value === 'string' ? value : '';
		};
		return { ...(await whoActs(event)), field };
	}

	return {
		async invite(event: Event) {
			const { structure, userId, field } = await open(event);
			const typed = { emails: field('emails'), role: field('role') };
			const refuse = (because: Refusal, addresses: string[] = []) =>
				answer({ act: 'invite', because, addresses, typed });
			const role = roles.safeParse(typed.role);
			if (!role.success) return refuse('malformed');
			const emails = readAddresses(typed.emails);
			if ('because' in emails) return refuse(emails.because, emails.addresses);
			if (!(await sendings.take(userId))) return refuse('too-many-attempts');
			const outcome = await invite(structure, userId, emails, role.data);
			if ('because' in outcome) {
				return refuse(outcome.because, 'emails' in outcome ? outcome.emails : []);
			}
			return send(event, 'invite', structure, outcome.letters);
		},

		async renew(event: Event) {
			const { structure, userId, field } = await open(event);
			const refuse = (because: Refusal) => answer({ act: 'renew', because, addresses: [] });
			if (!(await sendings.take(userId))) return refuse('too-many-attempts');
			const outcome = await renewInvitation(structure, userId, requireId(field('id')));
			if ('because' in outcome) return refuse(outcome.because);
			return send(event, 'renew', structure, [outcome.letter]);
		},

		async cancel(event: Event) {
			const { structure, userId, field } = await open(event);
			const { because } = await cancelInvitation(structure, userId, requireId(field('id')));
			return answer({ act: 'cancel', because, addresses: [] });
		},

		async changeRole(event: Event) {
			const { structure, userId, field } = await open(event);
			const role = roles.safeParse(field('role'));
			const { because } = role.success
				? await changeRole(structure, userId, field('userId'), role.data)
				: { because: 'malformed' as const };
			return answer({ act: 'changeRole', because, addresses: [] });
		},

		async designate(event: Event) {
			const { structure, userId, field } = await open(event);
			const { because } = await designateReferent(structure, userId, field('userId'));
			return answer({ act: 'designate', because, addresses: [] });
		},

		async disable(event: Event) {
			const { structure, userId, field } = await open(event);
			const { because } = await endMembership(structure, userId, field('userId'));
			return answer({ act: 'disable', because, addresses: [] });
		}
	};
}

/** What a form of a team answers. */
export function answer(result: TeamResult) {
	if (!result.because) return result;
	return fail(result.because === 'forbidden' ? 403 : 400, result);
}

/** The invitations stay when their mails do not leave: they can be sent again. */
async function send(
	{ url, locals }: RequestEvent,
	act: 'invite' | 'renew',
	structure: Structure,
	letters: InvitationLetter[]
) {
	const { firstName, lastName } = locals.user!;
	const facts = await readStructure(structure);
	const by = `${firstName} ${lastName}`;
	const inviter = { origin: url.origin, kind: structure.kind, ...facts, by };
	const unsent = await sendInvitations(inviter, letters);
	if (unsent.length > 0) return fail(502, { act, because: 'mail-not-sent', addresses: unsent });
	return { act, because: null, addresses: letters.map(({ email }) => email) };
}
