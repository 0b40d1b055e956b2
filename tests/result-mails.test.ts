/** The mails that follow a publication, given to a real mail server, and what their links open. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { listToldAddresses, sendAlone, sendResultMailsAgain } from '#db/result-links';
import { RESULT_MAIL_TRIES } from '#engine/center/certificate';
import { jobs } from '#db/schema/jobs';
import { journal } from '#db/schema/journal';
import { users } from '#db/schema/accounts';
import { centerMemberships } from '#db/schema/teams';
import { resultLinks } from '#db/schema/result-links';
import { sessions } from '#db/schema/sessions';
import { readSheet } from '../web/lib/server/sheets/sheet.ts';
import { untilBlocked } from './support/blocked.ts';
import { eventually } from './support/eventually.ts';
import {
	createSchool,
	holdSession,
	publish,
	type School,
	type Sitter
} from './support/published.ts';
import { createStaff } from './support/staff.ts';
import { startSmtp } from './support/smtp.ts';
import { useWindows } from './support/windows.ts';

const smtp = await startSmtp();
afterAll(() => smtp.close());
const windows = useWindows(() => ({ SMTP_URL: smtp.url }));

let school: School;
let sessionId: number;

const sitter = (firstName: string, resultRecipientEmail: string | null): Sitter => ({
	firstName,
	lastName: 'Test',
	ability: 0.5,
	more: { resultRecipientEmail }
});

beforeEach(async () => {
	smtp.received.length = 0;
	smtp.refuse();
	school = await createSchool();
	({ sessionId } = await holdSession(school, [
		sitter('Une', 'Direction@vigie.example'),
		sitter('Deux', 'direction@vigie.example'),
		sitter('Trois', 'tuteur@vigie.example'),
		sitter('Quatre', null)
	]));
});

const recipients = () => smtp.received.flatMap(({ to }) => to).sort();
const link = (to: string) => {
	const { message } = smtp.received.find((one) => one.to.includes(to))!;
	const text = message.replace(/=\n/g, '');
	return /http:\/\/localhost:\d+(\/resultats\/[\w-]{43})/.exec(text)![1]!;
};
const job = async () => {
	const [found] = await db.select().from(jobs).where(eq(jobs.authorId, school.staff.userId));
	return found!;
};
/** Its first try has failed. */
const isTried = () =>
	eventually(async () => expect(await job()).toMatchObject({ state: 'waiting', tries: 1 }));
const isOver = () => eventually(async () => expect((await job()).state).toBe('done'));
/** The next try is not waited for. */
const tryAgain = () =>
	db.update(jobs).set({ runAfter: Date.now() }).where(eq(jobs.authorId, school.staff.userId));

async function file(path: string, format: string): Promise<string[][]> {
	const response = await fetch(`${windows.base}${path}/fichier?format=${format}`);
	expect(response.status).toBe(200);
	const rows = await readSheet(new Uint8Array(await response.arrayBuffer()));
	return rows.map(({ cells }) => cells);
}

describe('a publication', () => {
	it('is told once to each address, whatever its spelling', async () => {
		await publish(school, sessionId);
		await isOver();
		expect(recipients()).toEqual(['direction@vigie.example', 'tuteur@vigie.example']);
		expect(await listToldAddresses(sessionId)).toEqual([
			{ email: 'direction@vigie.example', sentAt: expect.any(Number) },
			{ email: 'tuteur@vigie.example', sentAt: expect.any(Number) }
		]);
		expect((await job()).outcome).toEqual({ sent: 2 });
	});

	it('is told to the others when the mail server refuses one, who is told later', async () => {
		smtp.refuse('direction@vigie.example');
		await publish(school, sessionId);
		await isTried();
		expect(recipients()).toEqual(['tuteur@vigie.example']);
		const page = `/certif/${school.centerId}/sessions/${sessionId}`;
		const { text } = await windows.read(page, school.member.cookie);
		expect(text).toMatch(/direction@vigie\.example.*?Pas encore parti/s);
		expect(text).toMatch(/tuteur@vigie\.example.*?Envoyé le/s);
		const { cookie } = await createStaff();
		const late = async () => {
			const seen = await windows.read(`/certif/jury/sessions/${sessionId}`, cookie);
			return /pas encore partis<\/dt>\s*<dd[^>]*>([^<]*)</.exec(seen.text)?.[1];
		};
		expect(await late()).toBe('direction@vigie.example');

		smtp.refuse();
		await tryAgain();
		await isOver();
		expect(await late()).toBeUndefined();
		expect(recipients()).toEqual(['direction@vigie.example', 'tuteur@vigie.example']);
		expect((await windows.read(page, school.member.cookie)).text).not.toContain('Pas encore parti');
		// Only what was sent opens something.
		expect(
			await db.select().from(resultLinks).where(eq(resultLinks.sessionId, sessionId))
		).toHaveLength(2);
		expect((await windows.read(link('direction@vigie.example'))).status).toBe(200);
	});

	it('that gives CléA is told last to the « référent » of the center, who finds the list on its page', async () => {
		const { sessionId: id } = await holdSession(school, [
			{
				...sitter('Cinq', 'tuteur@vigie.example'),
				more: { framework: 'CLEA', resultRecipientEmail: 'tuteur@vigie.example' }
			},
			sitter('Six', null)
		]);
		const { userId, cookie } = school.member;
		await db
			.update(centerMemberships)
			.set({ isReferent: true })
			.where(eq(centerMemberships.userId, userId));
		const [referent] = await db.select().from(users).where(eq(users.id, userId));
		await publish(school, id);
		await isOver();
		expect(smtp.received.map(({ to }) => to)).toEqual([
			['tuteur@vigie.example'],
			[referent!.email]
		]);
		const list = `/certif/${school.centerId}/sessions/${id}/clea?format=xlsx`;
		const response = await fetch(windows.base + list, { headers: { cookie } });
		const [labels, ...rows] = await readSheet(new Uint8Array(await response.arrayBuffer()));
		expect(labels!.cells.slice(1, 3)).toEqual(['Nom de naissance', 'Prénom']);
		expect(rows.map(({ cells }) => cells.slice(1, 3))).toEqual([['Test', 'Cinq']]);
		const page = await windows.read(`/certif/${school.centerId}/sessions/${id}`, cookie);
		expect(page.text).toContain('1 candidat a obtenu CléA numérique.');
		const nobody = `/certif/${school.centerId}/sessions/${sessionId}/clea?format=csv`;
		expect((await windows.read(nobody, cookie)).status).toBe(404);
	});

	it('that gives CléA is told to the « référent » though an address never takes its mail', async () => {
		const framework = 'CLEA' as const;
		const { sessionId: id } = await holdSession(school, [
			{ ...sitter('Sept', null), more: { framework, resultRecipientEmail: 'faux@vigie.example' } }
		]);
		const { userId } = school.member;
		await db
			.update(centerMemberships)
			.set({ isReferent: true })
			.where(eq(centerMemberships.userId, userId));
		smtp.refuse('faux@vigie.example');
		await publish(school, id);
		await isTried();
		expect(recipients()).toEqual([]);
		await db
			.update(jobs)
			.set({ runAfter: Date.now(), tries: RESULT_MAIL_TRIES - 1 })
			.where(eq(jobs.authorId, school.staff.userId));
		await eventually(async () => expect((await job()).state).toBe('failed'));
		const [referent] = await db.select().from(users).where(eq(users.id, userId));
		expect(recipients()).toEqual([referent!.email]);
	});

	it('is told again to whom no mail could be sent, when somebody of the center asks for it', async () => {
		const page = `/certif/${school.centerId}/sessions/${sessionId}`;
		const ask = async ({ cookie }: { cookie: string }) => {
			const headers = { cookie, origin: windows.base, accept: 'text/html' };
			const init = { method: 'POST', headers, body: new URLSearchParams(), redirect: 'manual' };
			return (await fetch(`${windows.base}${page}?/sendAgain`, init as RequestInit)).status;
		};
		smtp.refuse('direction@vigie.example');
		expect(await ask(school.member)).toBe(404);
		await publish(school, sessionId);
		await isTried();
		expect((await windows.read(page, school.member.cookie)).text).toContain('essayés de nouveau');
		const ofSchool = eq(jobs.authorId, school.staff.userId);
		await db
			.update(jobs)
			.set({ runAfter: Date.now(), tries: RESULT_MAIL_TRIES - 1 })
			.where(ofSchool);
		await eventually(async () => expect((await job()).state).toBe('failed'));
		expect((await windows.read(page, school.member.cookie)).text).toContain('Envoyer de nouveau');

		smtp.refuse();
		expect(await ask((await createSchool()).member)).toBe(404);
		expect(await ask(school.member)).toBe(200);
		await eventually(() =>
			expect(recipients()).toEqual(['direction@vigie.example', 'tuteur@vigie.example'])
		);
		await eventually(async () => expect(await ask(school.member)).toBe(404));
	});

	it('is told again by one job, and one line of the journal, when two of the center ask at the same moment', async () => {
		const actor = { role: 'center', userId: school.member.userId } as const;
		const ask = () => sendResultMailsAgain(actor, school.centerId, sessionId);
		smtp.refuse('direction@vigie.example');
		await publish(school, sessionId);
		await isTried();
		await db.update(jobs).set({ state: 'failed' }).where(eq(jobs.authorId, school.staff.userId));
		const asked = await db.transaction(async (tx) => {
			await tx.select().from(sessions).where(eq(sessions.id, sessionId)).for('update');
			const both = [ask(), ask()];
			await untilBlocked(2);
			return { both };
		});
		expect(await Promise.all(asked.both)).toEqual([true, true]);
		const ofSession = sql`(${jobs.input} ->> 'sessionId')::int = ${sessionId}`;
		expect(await db.$count(jobs, and(ofSession, eq(jobs.kind, 'resultMails')))).toBe(2);
		const lines = await db
			.select()
			.from(journal)
			.where(and(eq(journal.sessionId, sessionId), eq(journal.kind, 'resultMailsAsked')));
		expect(lines).toMatchObject([{ actorRole: 'center', actorId: actor.userId }]);
		smtp.refuse();
		await eventually(async () => {
			const isLeft = inArray(jobs.state, ['waiting', 'running']);
			await db.update(jobs).set({ runAfter: Date.now() }).where(isLeft);
			expect(await db.$count(jobs, isLeft)).toBe(0);
		});
	});

	it('is told by one job at a time: another one waits for its turn, and draws no link again', async () => {
		await sendAlone(sessionId, async () => {
			await publish(school, sessionId);
			await isTried();
			expect(recipients()).toEqual([]);
		});
		await tryAgain();
		await isOver();
		expect(recipients()).toEqual(['direction@vigie.example', 'tuteur@vigie.example']);
	});

	it('is told again when the session is published again', async () => {
		await publish(school, sessionId);
		await isOver();
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		await publish(school, sessionId);
		await eventually(() => expect(smtp.received).toHaveLength(4));
	});

	it('that was taken back before the mails left is told to nobody', async () => {
		smtp.refuse('direction@vigie.example', 'tuteur@vigie.example');
		await publish(school, sessionId);
		await isTried();
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		smtp.refuse();
		await tryAgain();
		await isOver();
		expect(recipients()).toEqual([]);
	});
});

describe('the link of a mail', () => {
	beforeEach(async () => {
		await publish(school, sessionId);
		await isOver();
	});

	it('opens the results of its address alone, without an account, as CSV and as XLSX', async () => {
		const path = link('direction@vigie.example');
		const { status, text } = await windows.read(path);
		expect(status).toBe(200);
		expect(text).toContain('2 résultats vous sont destinés.');
		expect(text).toContain('noindex');
		for (const format of ['csv', 'xlsx']) {
			const [, ...lines] = await file(path, format);
			expect(lines.map((cells) => cells[1]).sort()).toEqual(['Deux', 'Une']);
		}
		const [, ...others] = await file(link('tuteur@vigie.example'), 'csv');
		expect(others.map((cells) => cells[1])).toEqual(['Trois']);
	});

	it('opens nothing after thirty days, and says so', async () => {
		const path = link('direction@vigie.example');
		const [row] = await db
			.select()
			.from(resultLinks)
			.where(eq(resultLinks.email, 'direction@vigie.example'))
			.orderBy(resultLinks.id);
		expect(row!.expiresAt - row!.createdAt).toBe(30 * 86_400_000);
		await db
			.update(resultLinks)
			.set({ expiresAt: Date.now() - 1 })
			.where(eq(resultLinks.sessionId, sessionId));
		const { status, text } = await windows.read(path);
		expect(status).toBe(410);
		expect(text).toContain('Ce lien n’est plus valable.');
		expect((await windows.read(`${path}/fichier?format=csv`)).status).toBe(410);
	});

	it('opens nothing once the results are not published any more', async () => {
		const path = link('direction@vigie.example');
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		expect((await windows.read(path)).status).toBe(404);
		expect((await windows.read(`${path}/fichier?format=csv`)).status).toBe(404);
	});

	it('that nobody sent opens nothing, and the database knows no code', async () => {
		for (const code of ['a'.repeat(43), 'x', '%27%20or%201']) {
			expect((await windows.read(`/resultats/${code}`)).status).toBe(404);
		}
		const code = link('tuteur@vigie.example').split('/').at(-1)!;
		const stored = JSON.stringify(await db.select().from(resultLinks));
		expect(stored).not.toContain(code);
	});

	it('opens no file of another format', async () => {
		const path = link('tuteur@vigie.example');
		expect((await windows.read(`${path}/fichier?format=ods`)).status).toBe(404);
	});
});
