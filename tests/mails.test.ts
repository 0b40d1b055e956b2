/** Mails, given to a real mail server. */
import { request } from 'node:http';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listPendingInvitations } from '#db/structures/invitations';
import { sendForm } from '../scripts/simulation/client.ts';
import { runScript, startApp } from './support/app.ts';
import {
	createAccount,
	createCenter,
	createMember,
	type MemberAccount,
	ofCenter
} from './support/center.ts';
import { eventually } from './support/eventually.ts';
import { startSmtp } from './support/smtp.ts';
import { useWindows } from './support/windows.ts';

const smtp = await startSmtp();
afterAll(() => smtp.close());
// Kept nowhere, even where it is asked for, as soon as there is a mail server.
const windows = useWindows(() => ({ SMTP_URL: smtp.url, KEEP_MAILS: 'true' }));

let centerId: number;
let administrator: MemberAccount;

beforeEach(async () => {
	smtp.received.length = 0;
	centerId = await createCenter('Lycée de l’Été\r\nBcc: thief@vigie.example');
	administrator = await createMember(centerId, 'administrator', 'Élise');
});

function invite(emails: string, cookie = administrator.cookie) {
	const fields = { emails, role: 'member' };
	return sendForm(windows.base, `/certif/${centerId}/equipe?/invite`, fields, cookie);
}

/** The parts of a message that its reader sees, decoded. */
function read(message: string): string {
	const quotedPrintable = (text: string) =>
		Buffer.from(
			text
				.replace(/=\n/g, '')
				.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
			'latin1'
		).toString('utf8');
	return quotedPrintable(message);
}

describe('a mail', () => {
	it('is given to the mail server, for each address alone, in text and in HTML', async () => {
		expect((await invite('one@vigie.example two@vigie.example')).status).toBe(200);
		expect(smtp.received.map(({ to }) => to).sort()).toEqual([
			['one@vigie.example'],
			['two@vigie.example']
		]);
		const [mail] = smtp.received as [(typeof smtp.received)[number]];
		expect(mail.from).toBe('vigie@localhost');
		const text = read(mail.message);
		expect(text).toContain('Content-Type: text/plain');
		expect(text).toContain('Content-Type: text/html');
		const links = [...new Set(text.match(/http:\/\/localhost:\d+\/invitations\/[\w-]{43}/g))];
		expect(links).toHaveLength(1);
		expect(await windows.read(new URL(links[0]!).pathname)).toMatchObject({ status: 200 });
		// Nothing that is fetched when it is read.
		expect(text).not.toMatch(/<img|src=|url\(|@import/);
	});

	it('has no other recipient and no other header than its own, whatever is typed', async () => {
		await invite('one@vigie.example');
		const { message } = smtp.received[0]!;
		const headers = message.slice(0, message.indexOf('\n\n'));
		expect(headers).not.toMatch(/^(bcc|cc):/im);
		for (const typed of [
			'a@vigie.example\r\nBcc:thief@vigie.example',
			'a@vigie.example%0ABcc:thief@vigie.example',
			'<a@vigie.example>',
			'"a@vigie.example, b"@vigie.example'
		]) {
			expect([typed, (await invite(typed)).status]).toEqual([typed, 400]);
		}
		expect(smtp.received).toHaveLength(1);
	});

	it('leads to this site, whatever address the page was asked for by', async () => {
		const { hostname, port, origin } = new URL(windows.base);
		const account = await createAccount();
		const body = new URLSearchParams({ email: account.email }).toString();
		const status = await new Promise<number>((answered, failed) => {
			const headers = {
				host: 'evil.example',
				origin,
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': body.length
			};
			const path = '/mot-de-passe-oublie';
			request({ hostname, port, path, method: 'POST', headers }, (response) => {
				response.resume().on('end', () => answered(response.statusCode!));
			})
				.on('error', failed)
				.end(body);
		});
		expect(status).toBe(200);
		const text = await eventually(() => {
			expect(smtp.received).toHaveLength(1);
			return Promise.resolve(read(smtp.received[0]!.message));
		});
		expect(text).toContain(`${origin}/mot-de-passe/`);
		expect(text).not.toContain('evil.example');
	});

	it.each([
		['nothing', '', 'say in ORIGIN where the links of mails lead'],
		['no address', 'vigie.example', 'must be as https://vigie.example'],
		['a path', 'https://vigie.example/pix', 'without a path']
	])('leaves from no server whose ORIGIN is %s', async (_, ORIGIN, sentence) => {
		const server = runScript(['build/start.js', '--port', '0'], { SMTP_URL: smtp.url, ORIGIN });
		const code = await new Promise((ended) => server.once('exit', ended));
		expect([code, server.output()]).toEqual([1, expect.stringContaining(sentence)]);
	});

	it('that cannot be sent is told, and its invitation stays, to be sent again', async () => {
		smtp.refuseAll(true);
		expect((await invite('late@vigie.example')).status).toBe(502);
		const [pending] = await listPendingInvitations(ofCenter(centerId));
		expect(pending).toMatchObject({ email: 'late@vigie.example' });
		const window = await windows.open(`/certif/${centerId}/equipe`, {
			cookie: administrator.cookie
		});
		const renew = window.getByRole('button', { name: /^Renvoyer/ });
		await renew.click();
		await window.getByText('Le courriel n’est pas parti.').waitFor();
		smtp.refuseAll(false);
		await renew.click();
		await window.getByText('L’invitation est envoyée.').waitFor();
		expect(smtp.received.map(({ to }) => to)).toEqual([['late@vigie.example']]);
	});

	it('is neither sent nor kept where nobody said what becomes of it', async () => {
		const env = { SMTP_URL: '', KEEP_MAILS: '' };
		const app = await startApp('production', process.env.DATABASE_URL!, undefined, env);
		const fields = { emails: 'nowhere@vigie.example', role: 'member' };
		const path = `/certif/${centerId}/equipe?/invite`;
		const { status } = await sendForm(app.base, path, fields, administrator.cookie);
		expect(status).toBe(502);
		expect((await fetch(`${app.base}/courriels`)).status).toBe(404);
		expect(await listPendingInvitations(ofCenter(centerId))).toHaveLength(1);
		await app.stop();
	});

	it('is shown on no page where there is a mail server', async () => {
		expect((await windows.read('/courriels')).status).toBe(404);
		expect((await windows.read('/courriels/1-0123456789abcdef')).status).toBe(404);
	});
});
