/** Where no mail leaves the machine: a file for each, and a page that shows them. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from '$app/environment';
import { writeMessage, type Mail } from './transport';

export interface KeptMail extends Pick<Mail, 'to' | 'subject' | 'text'> {
	id: string;
	at: number;
}

const folder = () => join(process.env.VIGIE_DATA || '.data', 'mails');

/**
 * Whether mails are kept rather than sent. A mail opens doors to whoever reads it: a server that serves people never keeps
 * them by accident, only where it is asked to.
 */
export function keepsMails(): boolean {
	return !process.env.SMTP_URL && (dev || process.env.KEEP_MAILS === 'true');
}

/** Keeps the message for a mail program, and what the page shows of it. */
export async function keepMail(mail: Mail): Promise<void> {
	const { to, subject, text } = mail;
	const at = Date.now();
	const id = `${at}-${randomBytes(8).toString('hex')}`;
	const message = await writeMessage(mail);
	await mkdir(folder(), { recursive: true });
	await writeFile(join(folder(), `${id}.eml`), message, { mode: 0o600 });
	// Last, since the page lists these, and whole as soon as it is there.
	const kept: KeptMail = { id, at, to, subject, text };
	const file = join(folder(), `${id}.json`);
	await writeFile(`${file}.part`, JSON.stringify(kept), { mode: 0o600 });
	await rename(`${file}.part`, file);
}

const SHOWN = 100;

/** The latest, newest first. */
export async function listKeptMails(): Promise<KeptMail[]> {
	const files = await readdir(folder()).catch(() => []);
	const ids = files.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
	const latest = ids.sort().reverse().slice(0, SHOWN);
	return Promise.all(
		latest.map(async (id) => JSON.parse(await readFile(join(folder(), `${id}.json`), 'utf8')))
	);
}

/** The message of one of them, null when there is none. */
export async function findMessage(id: string): Promise<Buffer | null> {
	if (!/^\d+-[0-9a-f]{16}$/.test(id)) return null;
	return readFile(join(folder(), `${id}.eml`)).catch(() => null);
}
