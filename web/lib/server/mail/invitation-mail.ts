/** The mail that invites somebody to a team, in the language of whoever invites. */
import type { InvitationLetter } from '#db/structures/invitations';
import type { StructureKind } from '#engine/vocabulary';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { roleText } from '$lib/words';
import { drawMail } from './layout';
import { sendMail } from './mail';

const INTENTS = {
	center: m.mail_invitation_text,
	organization: m.mail_invitation_organization
};

interface Inviter {
	origin: string;
	kind: StructureKind;
	/** Of the center or the organization. */
	name: string;
	timeZone: string;
	/** First and last name. */
	by: string;
}

/** Sends each its own. Returns the addresses whose mail did not leave. */
export async function sendInvitations(
	inviter: Inviter,
	letters: readonly InvitationLetter[]
): Promise<string[]> {
	const haveLeft = await Promise.all(letters.map((letter) => sendInvitation(inviter, letter)));
	return letters.filter((_, i) => !haveLeft[i]).map(({ email }) => email);
}

function sendInvitation(
	{ origin, kind, name, timeZone, by }: Inviter,
	{ email, role, code, expiresAt }: InvitationLetter
): Promise<boolean> {
	const parts = {
		title: m.mail_invitation_title({ name }),
		lines: [INTENTS[kind]({ by, name, role: roleText(role) })],
		link: { href: `${origin}/invitations/${code}`, text: m.mail_invitation_link() },
		notes: [
			m.mail_invitation_expiry({ date: dayAndTime(expiresAt, timeZone) }),
			m.mail_invitation_unasked()
		]
	};
	return sendMail({ origin, to: email, subject: parts.title, ...drawMail(parts) });
}
