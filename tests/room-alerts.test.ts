/** Alerts on the invigilator's screen: each decided once and as itself, by the mouse or in two keys. */
import { mkdir } from 'node:fs/promises';
import type { Page as Window } from 'playwright-core';
import { desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { liveAlerts } from '#db/schema/assessments';
import { openSocket, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { seedMixedRoom, type MixedRoom, type Stage } from './support/mixed-room.ts';
import type { Page } from './support/room.ts';
import { DESKTOP, PHONE, rowOf, startTest, useRoomWindows } from './support/room-window.ts';

const windows = useRoomWindows();
let room: MixedRoom;
let colleague: ClientSocket;
let ada: Page, bo: Page;
let page: Window;
/** Replies that the window has not heard yet, while they are kept from it. */
let kept: (() => void)[] | null;

beforeEach(async () => {
	room = await seedMixedRoom(
		Array.from({ length: 6 }, (_, i): Stage => (i < 2 ? { isAbsent: true } : {}))
	);
	colleague = openSocket(windows.base, room.invigilator.cookie);
	[ada, bo] = [await windows.sitDown(room, 0), await windows.sitDown(room, 1)];
	await startTest(ada, colleague);
	await startTest(bo, colleague);
	kept = null;
	page = await windows.open(room, {
		prepare: (window) =>
			window.routeWebSocket(/socket\.io/, (socket) => {
				socket.connectToServer().onMessage((message) => {
					if (kept && /^43/.test(String(message))) kept.push(() => socket.send(message));
					else socket.send(message);
				});
			})
	});
	page.setDefaultTimeout(10_000);
});

afterEach(async () => {
	for (const person of [ada, bo]) person.close();
	colleague.close();
	await page.context().close();
});

const id = (person: Page) => person.candidate.candidateId;
const dialog = (name: string | RegExp = /signale l’épreuve/) => page.getByRole('dialog', { name });
const card = (person: Page) => page.locator(`li.row.alert[data-candidate="${id(person)}"]`);
const gone = { state: 'detached' } as const;

async function raise(person: Page): Promise<void> {
	expect(await person.raiseAlert()).toMatchObject({ ok: true });
	await card(person).waitFor();
}

async function alertOf(person: Page) {
	const [alert] = await db
		.select()
		.from(liveAlerts)
		.where(eq(liveAlerts.candidateId, id(person)))
		.orderBy(desc(liveAlerts.id))
		.limit(1);
	return alert!;
}

async function picture(name: string): Promise<void> {
	const folder = process.env.SCREENSHOTS;
	if (!folder) return;
	await mkdir(folder, { recursive: true });
	await page.screenshot({ path: `${folder}/${name}-desktop.png` });
	await page.setViewportSize(PHONE);
	await page.screenshot({ path: `${folder}/${name}-phone.png` });
	await page.setViewportSize(DESKTOP);
}

const treat = (person: Page) => card(person).getByRole('button', { name: 'Traiter' }).click();
const blocked = 'Le site est bloqué par le réseau de l’établissement';

describe('an alert', () => {
	it('leaves nothing chosen for the next one, shown from its reminder', async () => {
		await raise(ada);
		await raise(bo);
		await picture('strip');
		await treat(ada);
		const name = await dialog().getByRole('heading').first().innerText();
		await dialog().getByLabel(blocked).check();
		await picture('alert');
		await dialog().getByRole('button', { name: '1 autre signalement attend' }).click();
		await eventually(async () =>
			expect(await dialog().getByRole('heading').first().innerText()).not.toBe(name)
		);
		expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
		expect(await dialog().getByRole('button', { name: 'Accepter' }).isDisabled()).toBe(true);
		await page.keyboard.press('5');
		await dialog().waitFor(gone);
		await eventually(async () => expect((await alertOf(bo)).state).toBe('accepted'));
		expect((await alertOf(ada)).state).toBe('ongoing');
	});

	it('is decided once by a double click, which says no refusal', async () => {
		await raise(ada);
		await treat(ada);
		await dialog().getByLabel(blocked).check();
		await dialog().getByRole('button', { name: 'Accepter' }).dblclick();
		await dialog().waitFor(gone);
		await page.waitForTimeout(300);
		expect(await page.getByRole('alert').count()).toBe(0);
		expect(await alertOf(ada)).toMatchObject({ state: 'accepted', reason: 'websiteBlocked' });
	});

	it('closes its own dialog when the server answers, not the one of another alert', async () => {
		await raise(ada);
		await raise(bo);
		await treat(ada);
		kept = [];
		await dialog().getByRole('button', { name: 'Refuser' }).click();
		await eventually(async () => expect((await alertOf(ada)).state).toBe('dismissed'));
		await dialog().getByRole('button', { name: '1 autre signalement attend' }).click();
		await dialog().getByRole('group', { name: 'Que constatez-vous' }).waitFor();
		for (const hear of kept.splice(0)) hear();
		kept = null;
		await page.waitForTimeout(300);
		await dialog().getByLabel(blocked).check();
		await dialog().getByRole('button', { name: 'Accepter' }).click();
		await dialog().waitFor(gone);
		expect((await alertOf(bo)).state).toBe('accepted');
	});

	it('says which keys accept and dismiss it, unless keys are off', async () => {
		await raise(ada);
		await page.keyboard.press('?');
		const list = dialog('Raccourcis du clavier');
		await list.getByText('Accepter le signalement avec ce motif', { exact: true }).waitFor();
		await list.getByText('Refuser le signalement', { exact: true }).waitFor();
		await picture('shortcuts');
		await list.getByLabel('Raccourcis actifs').uncheck();
		await page.keyboard.press('Escape');
		await list.waitFor(gone);
		await treat(ada);
		expect(await dialog().locator('kbd').count()).toBe(0);
		await page.keyboard.press('5');
		await page.keyboard.press('r');
		await page.waitForTimeout(300);
		expect((await alertOf(ada)).state).toBe('ongoing');
		await page.keyboard.press('Escape');
		await dialog().waitFor(gone);
		await page.locator('h1').click();
		await page.keyboard.press('?');
		await list.getByLabel('Raccourcis actifs').check();
		await page.keyboard.press('Escape');
		await list.waitFor(gone);
		await treat(ada);
		await dialog().getByText('Au clavier, un chiffre accepte aussitôt').waitFor();
		expect(await dialog().locator('kbd').count()).toBe(11);
		await expectAccessible(page);
		await page.keyboard.press('r');
		await dialog().waitFor(gone);
		expect((await alertOf(ada)).state).toBe('dismissed');
	});

	it('is among all those shown: an evacuation stops its clock too', async () => {
		await raise(ada);
		await page.getByRole('button', { name: 'Sélectionner des candidats' }).click();
		const box = card(ada).getByRole('checkbox');
		await box.check();
		await page.getByText('1 sélectionné', { exact: true }).waitFor();
		await box.uncheck();
		await page.getByRole('button', { name: 'Tous ceux affichés' }).click();
		await page.getByText('6 sélectionnés', { exact: true }).waitFor();
		expect(await box.isChecked()).toBe(true);
		await expectAccessible(page);
		await picture('selection');
		await page.locator('h1').click();
		await page.keyboard.press('s');
		const form = dialog('Mettre en pause');
		await form.getByRole('button', { name: 'Mettre en pause' }).click();
		await form.waitFor(gone);
		const { rows } = await readSessionBoard(room.session.id);
		expect(rows.map(({ pausedAt }) => pausedAt !== null)).not.toContain(false);
	});

	it('raised while nobody looked is marked so, until it is seen', async () => {
		const look = (isAway: boolean) =>
			page.evaluate((hidden) => {
				Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, isAway);
		await look(true);
		await raise(ada);
		await look(false);
		await page.getByRole('button', { name: /1 changement en votre absence/ }).waitFor();
		await card(ada).getByText('nouveau').waitFor();
		await expectAccessible(page);
		await picture('away');
		await card(ada).hover();
		await page.getByRole('button', { name: /en votre absence/ }).waitFor(gone);
		expect(await rowOf(page, id(ada)).getByText('nouveau').count()).toBe(0);
	});
});
