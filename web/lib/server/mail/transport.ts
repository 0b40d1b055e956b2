/** The only file that knows nodemailer, which is read at the first mail: a server starts the sooner without it. */
import type { SendMailOptions } from 'nodemailer';

export interface Mail {
	/** Of this site as the reader opens it: where links lead, and whose host sends when `MAIL_FROM` does not say. */
	origin: string;
	/** One address. */
	to: string;
	subject: string;
	text: string;
	html: string;
}

/** Milliseconds that a mail server may be silent: somebody waits for the page. */
const PATIENCE = 10_000;

/** One plain address: nothing in it ends a header or adds a recipient. */
const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/**
 * Gives the mail to the server of `SMTP_URL`.
 *
 * @throws when there is none, when it does not answer, and when it refuses the mail
 */
export async function transmit(mail: Mail): Promise<void> {
	const url = process.env.SMTP_URL;
	if (!url) throw new Error('SMTP_URL names no mail server');
	const { createTransport } = await import('nodemailer');
	await createTransport(withPatience(url)).sendMail(compose(mail));
}

/** The mail as it would be sent, for an `.eml` file. */
export async function writeMessage(mail: Mail): Promise<Buffer> {
	const { createTransport } = await import('nodemailer');
	const writer = createTransport({ streamTransport: true, buffer: true });
	const { message } = await writer.sendMail(compose(mail));
	return message as Buffer;
}

function compose({ origin, to, subject, text, html }: Mail): SendMailOptions {
	if (!ADDRESS.test(to)) throw new Error('not an address');
	return {
		from: process.env.MAIL_FROM || { name: 'Vigie', address: `vigie@${new URL(origin).hostname}` },
		to: { name: '', address: to },
		subject: subject.replace(/[\s\p{Cc}]+/gu, ' '),
		text,
		html,
		headers: { 'Auto-Submitted': 'auto-generated' },
		// Nothing is read from disk or from the network for a mail.
		disableFileAccess: true,
		disableUrlAccess: true
	};
}

/** An address may say otherwise by itself. */
function withPatience(address: string): string {
	const url = new URL(address);
	for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
		if (!url.searchParams.has(name)) url.searchParams.set(name, String(PATIENCE));
	}
	return url.href;
}
