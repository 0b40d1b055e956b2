/** What an invigilator orders, as it arrives on the candidate's screen, by itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import type { SeededSession } from '#db/seed/school';
import type { RoomOrder } from '#engine/invigilation/orders';
import { type ClientSocket, openSocket, order, sendOrder } from '../scripts/simulation/client.ts';
import { startApp, type App } from './support/app.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { createCandidate, createInvigilator, createSession, Page } from './support/room.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Folder of the screenshots, when somebody wants to look. */
const SHOTS = process.env.SCREENSHOTS;

let app: App;
let browser: Browser;
let session: SeededSession;
let board: ClientSocket;
let pupil: BrowserPage;
let candidateId: number;
/** Another candidate, whose hand is up first. */
let neighbor: Page;
const troubles: string[] = [];

beforeAll(async () => {
	const databaseUrl = await openTestDatabase();
	session = await createSession(2);
	const invigilator = await createInvigilator(session);
	const candidate = await createCandidate(session, 0);
	candidateId = candidate.candidateId;
	app = await startApp('production', databaseUrl);
	board = openSocket(app.base, invigilator.cookie);
	neighbor = new Page(app.base, await createCandidate(session, 1), session);
	await neighbor.watch();
	browser = await launchBrowser();
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		locale: 'fr-FR'
	});
	const [name, value] = candidate.cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url: app.base }]);
	context.setDefaultTimeout(60_000);
	pupil = await context.newPage();
	pupil.on('pageerror', (error) => troubles.push(error.message));
	await pupil.goto(`${app.base}/app/certifications/${candidateId}`);
	const acknowledged = await order(
		openSocket(app.base, candidate.cookie),
		'instructions:acknowledge',
		{ candidateId }
	);
	expect(acknowledged).toMatchObject({ ok: true });
});

afterAll(async () => {
	neighbor?.close();
	board?.close();
	await browser?.close();
	await app?.stop();
	await closeDatabase();
});

async function send(sent: RoomOrder): Promise<string> {
	const key = crypto.randomUUID();
	const reply = await sendOrder(board, session.id, [candidateId], sent, key);
	expect(reply).toMatchObject({ ok: true, data: { done: [candidateId] } });
	return key;
}

async function receipt() {
	const { rows } = await readSessionBoard(session.id);
	return rows.find((row) => row.candidateId === candidateId)!.lastOrder;
}

/** In both sizes: accessible, and a picture if wanted. */
async function look(name: string): Promise<void> {
	await pupil.evaluate(AXE);
	const { violations } = await pupil.evaluate<{
		violations: { id: string; impact: string | null }[];
	}>('axe.run()');
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect([name, serious.map(({ id }) => id)]).toEqual([name, []]);
	if (!SHOTS) return;
	await pupil.screenshot({ path: `${SHOTS}/${name}-phone.png` });
	await pupil.setViewportSize({ width: 1366, height: 768 });
	await pupil.screenshot({ path: `${SHOTS}/${name}-desktop.png` });
	await pupil.setViewportSize({ width: 390, height: 844 });
}

const heading = (name: string | RegExp) => pupil.getByRole('heading', { name });
const button = (name: string | RegExp) => pupil.getByRole('button', { name });
const challenge = () => heading(/^Épreuve 1 sur 32/);

it('shows his place in the queue from the waiting room on, as hands before his come down', async () => {
	await order(neighbor.socket, 'hand:raise', {
		candidateId: neighbor.candidate.candidateId,
		seat: neighbor.seat
	});
	await button('Lever la main').click();
	await pupil.getByText('Main levée : place 2 dans la file.').waitFor();
	await look('hand');
	await order(board, 'hand:dismiss', { candidateId: neighbor.candidate.candidateId });
	await pupil.getByText('Main levée : vous êtes le prochain.').waitFor();
	await button('Baisser la main').click();
	await button('Lever la main').waitFor();
});

it('stops the test calmly, keeps what was being typed, and goes on by itself', async () => {
	await send({ kind: 'authorizeStart' });
	await pupil.getByLabel('Code d’accès').fill(session.accessCode);
	await button('Commencer le test').click();
	await challenge().waitFor();
	// The form is the same one afterwards, with whatever was in it.
	await pupil.locator('article').evaluate((drawn) => (drawn.dataset.mark = 'the same'));
	const group = await send({ kind: 'pause' });
	await heading('Test en pause').waitFor();
	expect(await pupil.locator('article').isVisible()).toBe(false);
	await eventually(async () =>
		expect(await receipt()).toMatchObject({ group, appliedAt: expect.any(Number) })
	);
	const clock = () => pupil.locator('.time strong').textContent();
	const frozen = await clock();
	await look('paused');
	await pupil.waitForTimeout(2_200);
	expect(await clock()).toBe(frozen);

	// In a pause, the time can still be given.
	await send({ kind: 'extraTime', minutes: 12, reason: 'Panne du réseau' });
	await pupil.getByText('12 minutes de plus').waitFor();
	expect(await pupil.content()).not.toContain('Panne du réseau');
	await look('extra-time');
	await button('Fermer').click();
	await send({ kind: 'resume' });
	await challenge().waitFor();
	expect(await pupil.locator('article').getAttribute('data-mark')).toBe('the same');
	await eventually(async () =>
		expect(await receipt()).toMatchObject({ kind: 'resume', appliedAt: expect.any(Number) })
	);
});

it('shows a message until it is read, through a cut of the connection', async () => {
	await pupil.context().setOffline(true);
	const group = await send({ kind: 'message', text: 'Il reste dix minutes.\nRelisez-vous.' });
	await pupil.context().setOffline(false);
	const dialog = pupil.getByRole('dialog', { name: 'Message du surveillant' });
	await dialog.waitFor();
	await eventually(async () =>
		expect(await receipt()).toMatchObject({ group, deliveredAt: expect.any(Number) })
	);
	await look('message');
	await pupil.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(true);
	expect(await receipt()).toMatchObject({ appliedAt: null });
	await button('J’ai lu').click();
	await dialog.waitFor({ state: 'hidden' });
	await eventually(async () =>
		expect(await receipt()).toMatchObject({ group, appliedAt: expect.any(Number) })
	);
});

it('loses a message that is withdrawn, and nothing else', async () => {
	const group = await send({ kind: 'message', text: 'Erreur' });
	const dialog = pupil.getByRole('dialog', { name: 'Message du surveillant' });
	await dialog.waitFor();
	await order(board, 'order:withdraw', { sessionId: session.id, group });
	await dialog.waitFor({ state: 'hidden' });
	expect(await challenge().isVisible()).toBe(true);
});

it('ends with the test, and the invigilator knows that it was seen', async () => {
	await look('playing');
	const group = await send({ kind: 'end' });
	await heading('Votre test est terminé').waitFor();
	await eventually(async () =>
		expect(await receipt()).toMatchObject({ group, appliedAt: expect.any(Number) })
	);
	await look('ended');
	expect(troubles).toEqual([]);
});
