/** Mails to the holder of an account, in the language of the page that asks for them. */
import type { RequestEvent } from '@sveltejs/kit';
import { getAccount } from '#db/accounts/accounts';
import type { AccountLetter } from '#db/accounts/links';
import { forgetPassword } from '#db/accounts/passwords';
import type { SignInChange } from '#engine/vocabulary';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { drawMail, type MailParts } from './layout';
import { sendMail, tellMailTrouble } from './mail';

/** Nobody waits for these: the time that an answer takes must not tell whether the address has an account. */
function post(origin: string, to: string, parts: MailParts): void {
	void sendMail({ origin, to, subject: parts.title, ...drawMail(parts) });
}

const expiry = ({ expiresAt }: AccountLetter) =>
	m.mail_invitation_expiry({ date: dayAndTime(expiresAt, 'Europe/Paris') });

/** For a new account, and for another address of one. */
export function postConfirmation(origin: string, letter: AccountLetter): void {
	post(origin, letter.email, {
		title: m.mail_confirm_title(),
		lines: [m.mail_confirm_text()],
		link: { href: `${origin}/inscription/${letter.code}`, text: m.mail_confirm_link() },
		notes: [expiry(letter), m.mail_account_unasked()]
	});
}

/** Somebody asked for an account with an address that has one. */
export function postAlreadyAccount(origin: string, email: string): void {
	post(origin, email, {
		title: m.mail_already_title(),
		lines: [m.mail_already_text()],
		link: { href: `${origin}/connexion`, text: m.sign_in_action() },
		notes: [
			m.mail_already_forgotten({ address: `${origin}/mot-de-passe-oublie` }),
			m.mail_account_unasked()
		]
	});
}

/** A link to choose another password, if the address has an account: that is found out once the page has answered. */
export function postPasswordReset(origin: string, email: string): void {
	forgetPassword(email).then((letter) => letter && postReset(origin, letter), tellMailTrouble);
}

function postReset(origin: string, letter: AccountLetter): void {
	post(origin, letter.email, {
		title: m.mail_reset_title(),
		lines: [m.mail_reset_text()],
		link: { href: `${origin}/mot-de-passe/${letter.code}`, text: m.mail_reset_link() },
		notes: [expiry(letter), m.mail_account_unasked()]
	});
}

/** To the present address, when another one was asked for: its holder may not be who asked. */
export function postAddressChange(origin: string, email: string): void {
	post(origin, email, {
		title: m.mail_address_title(),
		lines: [m.mail_address_text()],
		link: { href: `${origin}/app/compte`, text: m.account_title() },
		notes: [m.mail_address_unasked()]
	});
}

const changes: Record<SignInChange, () => string> = {
	passwordChanged: m.mail_sign_in_passwordChanged,
	portalLinked: m.mail_sign_in_portalLinked,
	totpOn: m.mail_sign_in_totpOn,
	totpOff: m.mail_sign_in_totpOff,
	passkeyAdded: m.mail_sign_in_passkeyAdded,
	passkeyRemoved: m.mail_sign_in_passkeyRemoved,
	recoveryCodesDrawn: m.mail_sign_in_recoveryCodesDrawn,
	recoveryCodeUsed: m.mail_sign_in_recoveryCodeUsed
};

/** Tells the holder of an account that something else opens it: he may not be who did it. */
export async function tellHolder(
	{ url }: Pick<RequestEvent, 'url'>,
	userId: string,
	change: SignInChange
): Promise<void> {
	const { email } = await getAccount(userId);
	if (email !== null) postSignInChange(url.origin, email, change);
}

function postSignInChange(origin: string, email: string, change: SignInChange): void {
	post(origin, email, {
		title: m.mail_sign_in_title(),
		lines: [changes[change]()],
		link: { href: `${origin}/app/compte`, text: m.account_title() },
		notes: [m.mail_address_unasked()]
	});
}
