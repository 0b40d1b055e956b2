/** Receipts on the invigilator's screen when replies are lost, devices change and rooms are on a phone. */
import type { Page as Window } from 'playwright-core';
import { eq } from 'drizzle-orm';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { incidents } from '#db/schema/incidents';
import { seedAccount } from '#db/seed/rooms';
import { enterAsInvigilator } from '#db/sessions';
import { openSocket, order, sendOrder, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { seedMixedRoom, type MixedRoom, type Stage } from './support/mixed-room.ts';
import type { Page } from './support/room.ts';
import { isInSight, PHONE, rowOf, startTest, useRoomWindows } from './support/room-window.ts';
import { picture } from './support/look.ts';

const windows = useRoomWindows();
let room: MixedRoom;
let colleague: ClientSocket;
/** Sits his test; the others are only rows, and the third one never came. */
let ada: Page;
let page: Window;
const ABSENT = 2;
/** Messages of the protocol of Socket.IO. */
const REPLIES = /^43/;
const REPLIES_AND_NEWS = /^4[23]/;

beforeEach(async () => {
	room = await seedMixedRoom(
		Array.from({ length: 6 }, (_, i): Stage => (i === 0 || i === ABSENT ? { isAbsent: true } : {}))
	);
	colleague = openSocket(windows.base, room.invigilator.cookie);
	ada = await windows.sitDown(room, 0);
	await startTest(ada, colleague);
});

afterEach(async () => {
	ada.close();
	colleague.close();
	await page.context().close();
});

const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
const receipt = (name: string | RegExp, window = page) => window.getByRole('region', { name });
const send = (ids: number[] | 'all', sent: Parameters<typeof sendOrder>[3]) =>
	sendOrder(colleague, room.session.id, ids, sent);

async function rowFor(candidateId: number) {
	const { rows } = await readSessionBoard(room.session.id);
	return rows.find((row) => row.candidateId === candidateId)!;
}

describe('an order whose reply is lost', () => {
	/** The socket of the window keeps to itself the replies, or the news too, as long as it is asked to. */
	async function openDeaf() {
		const state: { deafTo: RegExp | null } = { deafTo: null };
		page = await windows.open(room, {
			prepare: (window) =>
				window.routeWebSocket(/socket\.io/, (socket) => {
					const server = socket.connectToServer();
					server.onMessage((message) => {
						if (!state.deafTo?.test(String(message))) socket.send(message);
					});
				})
		});
		page.setDefaultTimeout(20_000);
		return state;
	}

	const pauseAll = async () => {
		await page.keyboard.press('g');
		await page.getByRole('menuitem', { name: /^Mettre en pause/ }).click();
		await dialog('Mettre en pause').getByRole('button', { name: 'Mettre en pause' }).click();
	};

	it('is known to be done by the rows, and is another one when it is given again', async () => {
		const state = await openDeaf();
		state.deafTo = REPLIES;
		await pauseAll();
		await dialog('Mettre en pause').waitFor({ state: 'detached' });
		await receipt('Pause')
			.getByText(/Reçu 0\/5/)
			.waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
		state.deafTo = null;
		const resumed = await send('all', { kind: 'resume' });
		expect(resumed.ok && resumed.data.done).toHaveLength(5);
		await page.getByText('Salle en pause').waitFor({ state: 'detached' });
		await page.locator('h1').click();
		await pauseAll();
		await dialog('Mettre en pause').waitFor({ state: 'detached' });
		expect((await rowFor(ada.candidate.candidateId)).pausedAt).not.toBeNull();
	});

	it('is known to be done as soon as rows come again, and its form closes', async () => {
		const state = await openDeaf();
		state.deafTo = REPLIES_AND_NEWS;
		await pauseAll();
		const form = dialog('Mettre en pause');
		await form.getByRole('alert').waitFor();
		state.deafTo = null;
		await form.waitFor({ state: 'detached' });
		await receipt('Pause')
			.getByText(/Reçu 0\/5/)
			.waitFor();
	});

	it('gives its minutes once, though it is sent again from the form that is still open', async () => {
		const state = await openDeaf();
		await rowOf(page, ada.candidate.candidateId).locator('[data-name]').focus();
		await page.keyboard.press('t');
		const form = dialog('Donner ou reprendre du temps');
		await form.getByRole('button', { name: 'Panne de réseau' }).click();
		state.deafTo = REPLIES_AND_NEWS;
		await form.getByRole('button', { name: 'Donner 5 minutes' }).click();
		await form.getByRole('alert').waitFor();
		state.deafTo = null;
		await form.getByRole('button', { name: 'Donner 5 minutes' }).click();
		await form.waitFor({ state: 'detached' });
		expect((await rowFor(ada.candidate.candidateId)).extraMinutes).toBe(5);
	});

	it('is one incident, and the same words are another one later', async () => {
		const state = await openDeaf();
		const write = async () => {
			await page.locator('h1').click();
			await page.keyboard.press('b');
			const list = dialog('Incidents au PV');
			await list.getByRole('button', { name: 'Incident de la salle' }).click();
			const form = dialog('Incident de la salle');
			await form.getByText('Problème technique non bloquant').click();
			await form.getByRole('textbox').fill('Coupure de courant');
			await form.getByRole('button', { name: 'Écrire au PV' }).click();
			await form.waitFor({ state: 'detached' });
			await page.keyboard.press('Escape');
			await list.waitFor({ state: 'detached' });
		};
		const count = () => db.$count(incidents, eq(incidents.sessionId, room.session.id));
		state.deafTo = REPLIES;
		await write();
		expect(await count()).toBe(1);
		state.deafTo = null;
		await write();
		expect(await count()).toBe(2);
	});
});

describe('a device that takes over', () => {
	it('sees the same receipts, of those too who were sent another order since', async () => {
		const ids = [ada.candidate.candidateId, room.ids[1]!, room.ids[ABSENT]!, room.ids[3]!];
		page = await windows.open(room);
		// The third one is away: he is refused the pause, and gets the message when he comes.
		await send(ids, { kind: 'message', text: 'On commence' });
		await send([room.ids[ABSENT]!], { kind: 'message', text: 'Venez me voir' });
		await send(ids, { kind: 'pause' });
		await send([room.ids[1]!], { kind: 'message', text: 'Une question ?' });
		const marc = await seedAccount('Marc', 'Durand');
		const { session } = room;
		await enterAsInvigilator(marc.userId, session.id, session.invigilatorPassword);
		const other = await windows.open(room, { cookie: marc.cookie });
		await receipt(/^Message/, other)
			.getByText('Reçu 0/4, lu 0/4')
			.waitFor();
		const pause = receipt(/^Pause/, other);
		await pause.getByText('Fait 3/4').waitFor();
		await pause.getByText('Reçu 0/3, appliqué 0/3').waitFor();
		expect((await pause.innerText()).replace(/\s+/g, ' ')).toContain('Le test n’a pas commencé.');
		await expectAccessible(other);
		await picture(other, 'receipts-desktop', { fullPage: false });

		// So does the first one when it is opened again, and what comes since is heard.
		await page.reload();
		await receipt(/^Pause/)
			.getByText('Reçu 0/3, appliqué 0/3')
			.waitFor();
		await eventually(() => expect(ada.view!.orders).toHaveLength(2));
		for (const { id } of ada.view!.orders) {
			const { candidateId } = ada.candidate;
			await order(ada.socket, 'order:acknowledge', {
				candidateId,
				seat: ada.seat,
				orderIds: [id],
				step: 'applied'
			});
		}
		for (const window of [page, other]) {
			await receipt(/^Pause/, window)
				.getByText('Reçu 1/3, appliqué 1/3')
				.waitFor();
		}
		await other.context().close();
	});

	it('takes back what was given from another one: minutes too', async () => {
		await send([ada.candidate.candidateId, room.ids[1]!], {
			kind: 'extraTime',
			minutes: 7,
			reason: 'Panne'
		});
		page = await windows.open(room);
		await receipt(/^Temps/)
			.getByRole('button', { name: 'Revenir sur ces minutes' })
			.click();
		await dialog('Donner ou reprendre du temps')
			.getByRole('button', { name: 'Reprendre 7 minutes' })
			.waitFor();
	});
});

describe('on a phone', () => {
	it('one receipt shows at a time, and the next one when it is closed', async () => {
		page = await windows.open(room, { viewport: PHONE });
		for (const kind of ['pause', 'resume', 'pause'] as const) await send('all', { kind });
		await send('all', { kind: 'message', text: 'Restez assis, tout reprendra bientôt.' });
		const shown = page.locator('.receipt:visible');
		await receipt(/^Message/).waitFor();
		expect(await shown.count()).toBe(1);
		expect(await isInSight(shown)).toBe(true);
		await picture(page, 'receipts-phone', { fullPage: false });
		await shown.getByRole('button', { name: /^Fermer/ }).click();
		await receipt(/^Pause/).waitFor();
		expect(await shown.count()).toBe(1);
	});
});
