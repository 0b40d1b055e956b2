/** The mail that invites somebody to a center, in the language of whoever invites. */
import type { InvitationLetter } from '#db/centers/invitations';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { roleText } from '$lib/words';
import { drawMail } from './layout';
import { sendMail } from './mail';

interface Inviter {
	origin: string;
	center: { name: string; timeZone: string };
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
	{ origin, center, by }: Inviter,
	{ email, role, code, expiresAt }: InvitationLetter
): Promise<boolean> {
	const parts = {
		title: m.mail_invitation_title({ center: center.name }),
		lines: [m.mail_invitation_text({ by, center: center.name, role: roleText(role) })],
		link: { href: `${origin}/invitations/${code}`, text: m.mail_invitation_link() },
		notes: [
			m.mail_invitation_expiry({ date: dayAndTime(expiresAt, center.timeZone) }),
			m.mail_invitation_unasked()
		]
	};
	return sendMail({ origin, to: email, subject: parts.title, ...drawMail(parts) });
}
