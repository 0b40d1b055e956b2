/** The mails of who claims the space of a school, in the language of the page where he does. */
import { claimSpace, type Claim } from '#db/organizations/claims';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { drawMail, type MailParts } from './layout';
import { sendMail, tellMailTrouble } from './mail';

/**
 * A link to the official address of the school, and word of it to its administrators, if there is such a school: that is found
 * out once the page has answered, so that the time it takes tells nothing.
 */
export function postClaim(
	origin: string,
	uai: string,
	claimant: { firstName: string; lastName: string }
): void {
	claimSpace(uai, claimant).then((claim) => claim && post(origin, claim), tellMailTrouble);
}

function post(origin: string, claim: Claim): void {
	const { name, timeZone, claimedBy: by, email: address, code, expiresAt } = claim;
	send(origin, address, {
		title: m.mail_claim_title({ name }),
		lines: [m.mail_claim_text({ by, name }), m.mail_claim_whom()],
		link: { href: `${origin}/invitations/${code}`, text: m.mail_claim_link() },
		notes: [m.mail_claim_expiry({ date: dayAndTime(expiresAt, timeZone) }), m.mail_claim_unasked()]
	});
	for (const to of claim.administrators) {
		send(origin, to, {
			title: m.mail_claimed_title({ name }),
			lines: [m.mail_claimed_text({ by, name, address })],
			link: { href: `${origin}/orga/${claim.organizationId}/equipe`, text: m.mail_claimed_link() },
			notes: [m.mail_claimed_cancel()]
		});
	}
}

function send(origin: string, to: string, parts: MailParts): void {
	void sendMail({ origin, to, subject: parts.title, ...drawMail(parts) });
}
