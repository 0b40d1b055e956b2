/** What invigilators do to the room from its screen: orders and their receipts, hands, pauses, incidents, stories. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as Window } from 'playwright-core';
import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { orders } from '#db/schema/orders';
import { incidents } from '#db/schema/incidents';
import { seedAccount } from '#db/seed/rooms';
import { enterAsInvigilator } from '#db/sessions';
import type { OrderKind } from '#engine/vocabulary';
import { openSocket, order, sendOrder, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { mixedStages, seedMixedRoom, type MixedRoom, type Stage } from './support/mixed-room.ts';
import type { Page } from './support/room.ts';
import {
	idsOf,
	isInSight,
	PHONE,
	readInstructions,
	rowOf,
	rows,
	startTest,
	useRoomWindows,
	zone
} from './support/room-window.ts';

const windows = useRoomWindows();
let room: MixedRoom;
let colleague: ClientSocket;
/** Ada and Bo sit their test, Cy waits for his authorization; the others are only rows. */
let ada: Page, bo: Page, cy: Page;
let page: Window;
const ENDED = 4;

beforeAll(async () => {
	room = await seedMixedRoom(
		Array.from({ length: 8 }, (_, i): Stage => {
			if (i < 3) return { isAbsent: true };
			return i === ENDED ? { state: 'completed', answered: 32 } : {};
		})
	);
	colleague = openSocket(windows.base, room.invigilator.cookie);
	[ada, bo, cy] = [
		await windows.sitDown(room, 0),
		await windows.sitDown(room, 1),
		await windows.sitDown(room, 2)
	];
	await startTest(ada, colleague);
	await startTest(bo, colleague);
	await readInstructions(cy);
	page = await windows.open(room);
	page.setDefaultTimeout(20_000);
});

afterAll(() => {
	for (const person of [ada, bo, cy]) person?.close();
	colleague?.close();
});

/** Back to the room alone, whatever a test left open. */
afterEach(async () => {
	for (let open = await dialogs().count(); open > 0; open = await dialogs().count()) {
		await page.keyboard.press('Escape');
		await eventually(async () => expect(await dialogs().count()).toBeLessThan(open));
	}
	await page.locator('h1').click();
	await page.mouse.move(0, 0);
});

const id = (person: Page) => person.candidate.candidateId;
const dialogs = (window = page) => window.getByRole('dialog');
const dialog = (name: string | RegExp, window = page) => window.getByRole('dialog', { name });
const receipt = (name: string | RegExp, window = page) => window.getByRole('region', { name });

async function openDrawer(candidateId: number, window = page) {
	await rowOf(window, candidateId).locator('[data-name]').click();
	const drawer = dialogs(window).last();
	await drawer.getByText('Histoire du candidat').waitFor();
	return drawer;
}

async function rowFor(candidateId: number) {
	const { rows } = await readSessionBoard(room.session.id);
	return rows.find((row) => row.candidateId === candidateId)!;
}

function countOrders(candidateId: number, kind: OrderKind): Promise<number> {
	return db.$count(orders, and(eq(orders.candidateId, candidateId), eq(orders.kind, kind)));
}

/** The page of a candidate confirms the orders that it was last told. */
async function confirm(person: Page, step: 'delivered' | 'applied'): Promise<void> {
	await eventually(() => expect(person.view!.orders.length).toBeGreaterThan(0));
	const orderIds = person.view!.orders.map((one) => one.id);
	const receipt = { candidateId: id(person), seat: person.seat, orderIds, step };
	const reply = await order(person.socket, 'order:acknowledge', receipt);
	if (reply.ok) person.keep(reply.data);
}

describe('an order to one candidate', () => {
	it('is offered only where it makes sense', async () => {
		const names = async (candidateId: number) => {
			const drawer = await openDrawer(candidateId);
			const texts = await drawer.getByRole('group', { name: 'Ordres' }).innerText();
			await page.keyboard.press('Escape');
			await dialogs().waitFor({ state: 'detached' });
			return texts.split('\n').map((text) => text.trim());
		};
		const always = ['Incident', 'Suivre'];
		const running = ['Mettre en pause', 'Temps ±', 'Message', 'Mettre fin au test'];
		expect(await names(id(ada))).toEqual([...running, ...always]);
		expect(await names(id(cy))).toEqual(['Autoriser', 'Message', ...always]);
		await page.getByRole('button', { name: /^Terminés/ }).click();
		expect(await names(room.ids[ENDED]!)).toEqual(always);
	});

	it('gives time with a reason; an error keeps what was typed and says why', async () => {
		const drawer = await openDrawer(id(ada));
		await drawer.getByRole('button', { name: 'Temps ±' }).click();
		const form = dialog('Donner ou reprendre du temps');
		await form.getByLabel('Minutes', { exact: true }).fill('500');
		await form.getByLabel('Raison').fill('Coupure du réseau');
		await form.getByRole('button', { name: 'Donner 500 minutes' }).click();
		await form.getByRole('alert').getByText('de 1 à 120').waitFor();
		expect(await form.getByLabel('Raison').inputValue()).toBe('Coupure du réseau');
		await form.getByLabel('Minutes', { exact: true }).fill('12');
		await form.getByLabel('Raison').fill('  ');
		await form.getByRole('button', { name: 'Donner 12 minutes' }).click();
		await form.getByRole('alert').getByText('Écrivez quelques mots').waitFor();
		expect(await form.getByLabel('Minutes', { exact: true }).inputValue()).toBe('12');
		await form.getByRole('button', { name: 'Panne de réseau' }).click();
		await expectAccessible(page);
		await form.getByRole('button', { name: 'Donner 12 minutes' }).click();
		await form.waitFor({ state: 'detached' });
		await eventually(() => expect(ada.view!.extraMinutes).toBe(12));

		await drawer.getByText('+12').first().waitFor();
		await drawer.getByText('Temps · envoyé').waitFor();
		await confirm(ada, 'applied');
		await drawer.getByText('Temps · appliqué').first().waitFor();
		await drawer.getByText('par Sophie Renard').waitFor();
		// The focus is back where the order was asked.
		await drawer.locator('button:focus', { hasText: 'Temps ±' }).waitFor();
	});

	it('takes time back, and says by the form why it cannot', async () => {
		await rowOf(page, id(ada)).locator('[data-name]').focus();
		await page.keyboard.press('t');
		const form = dialog('Donner ou reprendre du temps');
		await form.getByLabel('Reprendre du temps donné').check();
		await form.getByLabel('Minutes', { exact: true }).fill('20');
		await form.getByRole('button', { name: 'Erreur de saisie' }).click();
		await form.getByRole('button', { name: 'Reprendre 20 minutes' }).click();
		await form.getByRole('alert').getByText('plus de minutes qu’il n’en a été donné').waitFor();
		await form.getByLabel('Minutes', { exact: true }).fill('2');
		await form.getByRole('button', { name: 'Reprendre 2 minutes' }).click();
		await form.waitFor({ state: 'detached' });
		await eventually(() => expect(ada.view!.extraMinutes).toBe(10));
		await confirm(ada, 'applied');
	});

	it('gives no time twice when a colleague gave some while the form was open, and says so', async () => {
		await rowOf(page, id(bo)).locator('[data-name]').focus();
		await page.keyboard.press('t');
		const form = dialog('Donner ou reprendre du temps');
		await form.getByLabel('Minutes', { exact: true }).fill('10');
		await form.getByRole('button', { name: 'Panne de réseau' }).click();
		const given = { kind: 'extraTime', minutes: 10, reason: 'Panne de réseau' } as const;
		await sendOrder(colleague, room.session.id, [id(bo)], given);
		await eventually(() => expect(bo.view!.extraMinutes).toBe(10));
		const give = form.getByRole('button', { name: 'Donner 10 minutes' });
		await give.click();
		await form.getByRole('alert').getByText('vient d’être changé').waitFor();
		expect((await rowFor(id(bo))).extraMinutes).toBe(10);
		await expectAccessible(page);
		// He knows it now, and gives some all the same.
		await give.click();
		await form.waitFor({ state: 'detached' });
		await eventually(() => expect(bo.view!.extraMinutes).toBe(20));
		await confirm(bo, 'applied');
	});

	it('stops the clock, says so on the row, and goes on by the button of the row', async () => {
		await rowOf(page, id(ada)).locator('[data-name]').focus();
		await page.keyboard.press('s');
		await dialog('Mettre en pause').waitFor();
		await page.keyboard.press('Enter');
		const row = rowOf(page, id(ada));
		await row.getByText('En pause · 0 s').waitFor();
		const left = () => row.getByTitle('Temps restant').innerText();
		const before = await left();
		const { deadlineAt, pausedAt } = await rowFor(id(ada));
		// What is shown is the time of that instant, rounded up.
		const minutes = Math.ceil((deadlineAt! - pausedAt!) / 60_000);
		expect(before).toBe(
			`${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`
		);
		await confirm(ada, 'applied');
		await row.getByRole('button', { name: 'Reprendre' }).click();
		await row.getByText('En cours').waitFor();
		await eventually(() => expect(ada.view!.pausedAt).toBeNull());
		await confirm(ada, 'applied');
	});

	it('does one thing for a double click, and does not take it back by the second one', async () => {
		await rowOf(page, id(ada)).locator('[data-name]').focus();
		await page.keyboard.press('c');
		const form = dialog('Envoyer un message');
		await form.getByRole('textbox').fill('Bonjour');
		// Both before any reply: a slower second click would find the form gone.
		await form.getByRole('button', { name: 'Envoyer' }).evaluate((button) => {
			for (let clicks = 0; clicks < 2; clicks++) (button as HTMLElement).click();
		});
		await form.waitFor({ state: 'detached' });

		// Slow enough for the second click to come down on what the button has become.
		await rowOf(page, id(cy)).getByRole('button', { name: 'Autoriser' }).dblclick({ delay: 300 });
		// What the second clicks would have asked for is done by then.
		await sleep(500);
		expect(ada.view!.orders).toHaveLength(1);
		expect(await countOrders(id(ada), 'message')).toBe(1);
		await rowOf(page, id(cy))
			.getByText(/Autorisé 1[45]:\d\d/)
			.waitFor();
		await rowOf(page, id(cy)).getByRole('button', { name: 'Annuler' }).click();
		await rowOf(page, id(cy)).getByText('À autoriser').waitFor();
	});

	it('is seen on the row: sent, received, read; a message is withdrawn while it is not read', async () => {
		const mark = (step: string) => rowOf(page, id(ada)).locator(`[data-step="${step}"]`);
		await mark('sent').waitFor();
		expect(await mark('sent').getAttribute('aria-label')).toBe(
			'Message, envoyé, par Sophie Renard'
		);
		await confirm(ada, 'delivered');
		await mark('delivered').waitFor();
		const drawer = await openDrawer(id(ada));
		await drawer.getByRole('button', { name: 'Retirer le message' }).click();
		await drawer.getByText('Message · retiré').waitFor();
		await eventually(() => expect(ada.view!.orders).toEqual([]));
		expect(await drawer.getByRole('button', { name: 'Retirer le message' }).count()).toBe(0);
		await page.keyboard.press('Escape');
		await mark('withdrawn').waitFor();
	});

	it('stays in its form when a colleague was faster, with who and why', async () => {
		await rowOf(page, id(bo)).locator('[data-name]').focus();
		await page.keyboard.press('s');
		const form = dialog('Mettre en pause');
		await form.getByLabel('Raison').fill('Malaise');
		await sendOrder(colleague, room.session.id, [id(bo)], { kind: 'pause' });
		await form.getByRole('button', { name: 'Mettre en pause' }).click();
		const refusal = form.getByRole('alert');
		await refusal.getByText('Le test est déjà en pause.').waitFor();
		const name = await rowOf(page, id(bo)).locator('[data-name]').innerText();
		expect(await refusal.innerText()).toContain(name);
		expect(await form.getByLabel('Raison').inputValue()).toBe('Malaise');
		await page.keyboard.press('Escape');
		await sendOrder(colleague, room.session.id, [id(bo)], { kind: 'resume' });
		await rowOf(page, id(bo)).getByText('En cours').waitFor();
		await confirm(bo, 'applied');
	});
});

describe('an alert', () => {
	it('is said inside the form of an order, treated over it, and leaves what was typed', async () => {
		await rowOf(page, id(bo)).locator('[data-name]').focus();
		await page.keyboard.press('c');
		const form = dialog('Envoyer un message');
		await form.getByRole('textbox').fill('Courage');
		await ada.raiseAlert();
		await form.getByRole('button', { name: '1 autre signalement attend' }).click();
		const alert = dialog(/signale l’épreuve 1$/);
		await alert.getByRole('button', { name: 'Refuser' }).click();
		await alert.waitFor({ state: 'detached' });
		await eventually(async () => expect((await rowFor(id(ada))).alert!.state).toBe('dismissed'));
		expect(await form.getByRole('textbox').inputValue()).toBe('Courage');
		// The page hears of it after the database has it.
		await form.getByRole('button', { name: /signalement attend/ }).waitFor({ state: 'detached' });
	});
});

describe('an order to several', () => {
	it('to those selected tells how many it reached, and each refused one by name with why', async () => {
		const names = await page.evaluate(
			(ids) =>
				ids.map(
					(one) => document.querySelector(`[data-candidate="${one}"] [data-name]`)!.textContent
				),
			[id(cy), room.ids[ENDED]!]
		);
		for (const one of [id(ada), id(bo), id(cy), room.ids[ENDED]!]) {
			await rowOf(page, one).locator('[data-name]').focus();
			await page.keyboard.press('x');
		}
		await page.locator('h1').click();
		await page.keyboard.press('s');
		const form = dialog('Mettre en pause');
		await form.getByText('Pour 4 candidats. 2 peuvent le recevoir').waitFor();
		await form.getByRole('button', { name: 'Mettre en pause' }).click();
		const panel = receipt('Pause');
		await panel.getByText('Fait 2/4').waitFor();
		await panel.getByText('Reçu 0/2, appliqué 0/2').waitFor();
		const text = (await panel.innerText()).replace(/\s+/g, ' ');
		expect(text).toContain(`Le test n’a pas commencé. ${names[0]}`);
		expect(text).toContain(`Le test est terminé. ${names[1]}`);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Fin de la sélection' }).click();
	});

	it('shows live who has it and who is missing, until it is closed', async () => {
		const panel = receipt('Pause');
		const missing = () => panel.locator('.names button').allInnerTexts();
		expect(await missing()).toHaveLength(2);
		await confirm(ada, 'delivered');
		await panel.getByText('Reçu 1/2, appliqué 0/2').waitFor();
		await confirm(ada, 'applied');
		await panel.getByText('Reçu 1/2, appliqué 1/2').waitFor();
		const name = await rowOf(page, id(bo)).locator('[data-name]').innerText();
		expect((await missing()).map((text) => text.trim())).toEqual([name]);
		await confirm(bo, 'applied');
		await panel.getByText('Reçu 2/2, appliqué 2/2').waitFor();
		expect(await missing()).toEqual([]);
	});

	it('is taken back where that makes sense: a pause by its end, in one click', async () => {
		await receipt('Pause').getByRole('button', { name: 'Lever la pause' }).click();
		await eventually(() => expect(bo.view!.pausedAt).toBeNull());
		await receipt('Fin de la pause').getByText('Reçu 0/2').waitFor();
		for (const name of ['Fin de la pause', 'Pause']) {
			const panel = receipt(new RegExp(`^${name}$`));
			await panel.getByRole('button', { name: /^Fermer/ }).click();
			await panel.waitFor({ state: 'detached' });
		}
		await confirm(ada, 'applied');
		await confirm(bo, 'applied');
	});

	it('to the whole room: a message, read by some, withdrawn from the others', async () => {
		await page.keyboard.press('g');
		await page.getByRole('menu').waitFor();
		await expectAccessible(page);
		await page.getByRole('menuitem', { name: /^Message/ }).click();
		const form = dialog('Envoyer un message');
		await form.getByText('Pour toute la salle : 8 candidats.').waitFor();
		await form.getByRole('textbox').fill('Il reste dix minutes.');
		await form.getByRole('button', { name: 'Envoyer' }).click();
		const panel = receipt('Message');
		await panel.getByText('Fait 7/8').waitFor();
		await confirm(ada, 'applied');
		await confirm(bo, 'delivered');
		await panel.getByText('Reçu 2/7, lu 1/7').waitFor();
		await panel.getByRole('button', { name: 'Retirer aux 6 qui ne l’ont pas lu' }).click();
		await panel.getByText('Reçu 1/1, lu 1/1').waitFor();
		await panel.getByText('retiré à 6 candidats').waitFor();
		await eventually(() => expect(bo.view!.orders).toEqual([]));
		await panel.getByRole('button', { name: /^Fermer/ }).click();
	});

	it('authorizes only those who wait, and takes it back', async () => {
		await page.keyboard.press('g');
		await page.getByRole('menuitem', { name: 'Autoriser 1 candidat' }).click();
		await rowOf(page, id(cy))
			.getByText(/^Autorisé/)
			.waitFor();
		await rowOf(page, id(cy)).getByRole('button', { name: 'Annuler' }).click();
		await rowOf(page, id(cy)).getByText('À autoriser').waitFor();
		// The others were not asked for: there is nobody to name as refused.
		expect(await page.getByRole('button', { name: /^Fermer l’accusé/ }).count()).toBe(0);
	});
});

describe('the pause of the room', () => {
	it('is a banner that says since when, and one button goes on', async () => {
		await page.keyboard.press('g');
		await page.getByRole('menuitem', { name: /^Mettre en pause/ }).click();
		const form = dialog('Mettre en pause');
		await form.getByRole('button', { name: 'Évacuation de la salle' }).click();
		await form.getByRole('button', { name: 'Mettre en pause' }).click();
		await page.getByText('Salle en pause : 6 tests').waitFor();
		expect(await zone(page, 'well').getByText('En pause').count()).toBe(6);
		await page.getByRole('button', { name: /^Fermer l’accusé/ }).click();
		await page.setViewportSize(PHONE);
		const button = page.getByRole('button', { name: /^Reprendre : lever la pause de 6/ });
		expect(await isInSight(button)).toBe(true);
		await expectAccessible(page);
		await page.setViewportSize({ width: 1366, height: 768 });
		await button.click();
		await page.getByText('Salle en pause').waitFor({ state: 'detached' });
		await eventually(() => expect(ada.view!.pausedAt).toBeNull());
		await page.getByRole('button', { name: /^Fermer l’accusé/ }).click();
		await confirm(ada, 'applied');
		await confirm(bo, 'applied');
	});
});

describe('a raised hand', () => {
	it('says its place in the queue, and is treated in two keys', async () => {
		await order(bo.socket, 'hand:raise', { candidateId: id(bo), seat: bo.seat });
		await rowOf(page, id(bo)).getByText('Main levée n° 1').waitFor();
		await order(ada.socket, 'hand:raise', { candidateId: id(ada), seat: ada.seat });
		await rowOf(page, id(ada)).getByText('Main levée n° 2').waitFor();
		expect(await idsOf(zone(page, 'toTreat'))).toEqual([id(cy), id(bo), id(ada)]);
		await page.keyboard.press('2');
		await rowOf(page, id(bo)).locator('[data-act]:focus', { hasText: 'J’y vais' }).waitFor();
		await page.keyboard.press('Enter');
		await eventually(() => expect(bo.view!.handRaisedAt).toBeNull());
		await rowOf(page, id(ada)).getByText('Main levée n° 1').waitFor();
		await rowOf(page, id(ada)).getByRole('button', { name: 'J’y vais' }).click();
		await eventually(() => expect(ada.view!.handRaisedAt).toBeNull());
	});

	it('shows behind what is more urgent, and comes down from the details', async () => {
		await order(cy.socket, 'hand:raise', { candidateId: id(cy), seat: cy.seat });
		await rowOf(page, id(cy)).getByLabel('Main levée').waitFor();
		const drawer = await openDrawer(id(cy));
		await drawer.getByRole('button', { name: 'Main baissée' }).click();
		await eventually(() => expect(cy.view!.handRaisedAt).toBeNull());
	});
});

describe('an incident', () => {
	const count = (n: number) => page.getByRole('button', { name: `Incidents ${n}` }).waitFor();

	it('of a candidate asks for what its kind needs, and keeps what was typed', async () => {
		await count(0);
		await rowOf(page, id(ada)).locator('[data-name]').focus();
		await page.keyboard.press('i');
		const form = dialog(/^Incident : /);
		await form.getByText('Nom ou date de naissance à corriger').click();
		await form.getByRole('button', { name: 'Écrire au PV' }).click();
		await form.getByRole('alert').getByText('le texte est vide').waitFor();
		await form.getByText('Un problème sur une épreuve').click();
		// The challenge asked is proposed.
		expect(await form.getByLabel('Numéro de l’épreuve').inputValue()).toBe('1');
		await form.getByLabel('Lequel').selectOption('E5');
		await form.getByLabel('Numéro de l’épreuve').fill('');
		await form.getByLabel('Description (facultative)').fill('Le filtre du lycée');
		await expectAccessible(page);
		await form.getByRole('button', { name: 'Écrire au PV' }).click();
		await form.getByRole('alert').getByText('Le numéro d’épreuve manque').waitFor();
		expect(await form.getByLabel('Description').inputValue()).toBe('Le filtre du lycée');
		await form.getByLabel('Numéro de l’épreuve').fill('1');
		await form.getByRole('button', { name: 'Écrire au PV' }).dblclick();
		await form.waitFor({ state: 'detached' });
		await count(1);
		const kept = await db.select().from(incidents).where(eq(incidents.sessionId, room.session.id));
		expect(kept).toMatchObject([{ code: 'E5', number: 1, text: 'Le filtre du lycée' }]);
	});

	it('of a candidate who has not started names no challenge', async () => {
		await rowOf(page, id(cy)).locator('[data-name]').focus();
		await page.keyboard.press('i');
		const form = dialog(/^Incident : /);
		await form.getByText('Suspicion de fraude').waitFor();
		expect(await form.getByText('Un problème sur une épreuve').count()).toBe(0);
	});

	it('is not typed twice: an accepted alert is said to be there already', async () => {
		await ada.raiseAlert();
		await page.locator('li.row.alert').waitFor();
		const alertId = (await rowFor(id(ada))).alert!.id;
		await order(colleague, 'alert:accept', { alertId, reason: 'websiteBlocked' });
		await rowOf(page, id(ada)).getByText('En cours').waitFor();
		await rowOf(page, id(ada)).locator('[data-name]').focus();
		await page.keyboard.press('i');
		const form = dialog(/^Incident : /);
		await form.getByText('Un problème sur une épreuve').click();
		await form.getByText('Le signalement accepté de l’épreuve 1 est déjà au PV').waitFor();
	});

	it('of the room is written from its list, and withdrawn there, struck through', async () => {
		await page.keyboard.press('b');
		const list = dialog('Incidents au PV');
		await list.getByRole('button', { name: 'Incident de la salle' }).click();
		const form = dialog('Incident de la salle');
		expect(await form.getByRole('radio').count()).toBe(2);
		await form.getByText('Problème technique non bloquant').click();
		await form.getByRole('textbox').fill('Coupure de courant');
		await form.getByRole('button', { name: 'Écrire au PV' }).click();
		await form.waitFor({ state: 'detached' });
		const lines = list.locator('[data-incident]');
		await eventually(async () => expect(await lines.count()).toBe(2));
		expect(await lines.first().innerText()).toContain('Toute la salle');
		await expectAccessible(page);
		await list.getByRole('button', { name: /^Retirer l’incident E5/ }).click();
		await list.locator('del', { hasText: 'Le filtre du lycée' }).waitFor();
		await list.getByText('Retiré par Sophie Renard').waitFor();
		expect(await lines.count()).toBe(2);
		await page.keyboard.press('Escape');
		await count(1);
	});
});

describe('the story of a candidate', () => {
	it('tells in words what happened, the newest first, with who did it and how long, and goes on by itself', async () => {
		const drawer = await openDrawer(id(ada));
		const lines = drawer.locator('li[data-kind]');
		const texts = async () =>
			(await lines.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
		await eventually(async () => expect(await lines.count()).toBeGreaterThan(15));
		const told = await texts();
		expect(told).toContainEqual(
			expect.stringMatching(
				/^\d\d:\d\d:\d\d Temps donné · \+12 min · Sophie Renard Panne de réseau$/
			)
		);
		expect(told).toContainEqual(
			expect.stringMatching(/Pause levée · a duré \d+ s · Sophie Renard$/)
		);
		expect(told).toContainEqual(
			expect.stringMatching(
				/Signalement accepté, au PV · épreuve 1 · E5 Le site est bloqué .* · Sophie Renard$/
			)
		);
		expect(told).toContainEqual(expect.stringMatching(/Message · lu · le candidat$/));
		expect(told.findIndex((text) => text.includes('Test commencé'))).toBeGreaterThan(10);
		await ada.answer();
		await eventually(async () => expect((await texts())[0]).toContain('Réponse · épreuve 1'));
	});
});

describe('the keyboard', () => {
	it('has a key for each order and incident, listed by « ? »', async () => {
		await page.keyboard.press('?');
		const list = dialog('Raccourcis du clavier');
		for (const text of [
			'Mettre en pause, ou lever la pause',
			'Envoyer un message',
			'Donner ou reprendre du temps',
			'Mettre fin au test',
			'Écrire un incident du candidat',
			'Incidents de la session',
			'Ordres à toute la salle'
		]) {
			await list.getByText(text, { exact: true }).waitFor();
		}
	});

	it('ends no test by a key pressed in a field', async () => {
		await rowOf(page, id(bo)).locator('[data-name]').focus();
		await page.keyboard.press('f');
		const form = dialog('Mettre fin au test');
		await form.getByText('cela ne peut pas être annulé').waitFor();
		const reason = form.getByLabel('Raison');
		await eventually(async () =>
			expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true)
		);
		await page.keyboard.press('Enter');
		await page.keyboard.type('Malaise');
		expect(await reason.inputValue()).toBe('Malaise');
		expect((await rowFor(id(bo))).assessmentState).toBe('started');
	});
});

describe('a second invigilator', () => {
	it('sees the same room within two seconds, and the first one may disappear', async () => {
		const marc = await seedAccount('Marc', 'Durand');
		const { session } = room;
		await enterAsInvigilator(marc.userId, session.id, session.invigilatorPassword);
		await sendOrder(colleague, session.id, [id(ada), id(bo)], { kind: 'message', text: 'Merci' });
		await confirm(ada, 'applied');
		const other = await windows.open(room, { cookie: marc.cookie });
		other.setDefaultTimeout(2_000);
		const opened = Date.now();
		await other.reload({ waitUntil: 'commit' });
		const panel = receipt('Message · Sophie Renard', other);
		await panel.getByText('Reçu 1/2, lu 1/2').waitFor();
		await other.getByRole('button', { name: 'Incidents 1' }).waitFor();
		expect(Date.now() - opened).toBeLessThan(2_000);
		for (const name of ['toTreat', 'well']) {
			expect(await idsOf(zone(other, name))).toEqual(await idsOf(zone(page, name)));
		}

		await page.context().close();
		page = other;
		colleague.close();
		expect(await bo.answer()).toMatchObject({ ok: true, data: { answered: 1 } });
		await rowOf(other, id(bo)).getByText('1/32').waitFor();
		expect((await rowFor(id(bo))).connection).toBe('online');
		await panel.getByRole('button', { name: /^Retirer le message/ }).click();
		await eventually(() => expect(bo.view!.orders).toEqual([]));
		// The story says who did what.
		const drawer = await openDrawer(id(bo), other);
		await drawer.locator('li', { hasText: 'Message retiré · Marc Durand' }).waitFor();
	});
});

describe('forty candidates', () => {
	it('are still all in sight at 1366 × 768 with their orders and a pause, and nothing overflows a phone', async () => {
		const stages = mixedStages(40).map((stage): Stage =>
			stage.isAbsent || stage.state ? { answered: 2 } : stage
		);
		const full = await seedMixedRoom(stages);
		const socket = openSocket(windows.base, full.invigilator.cookie);
		await sendOrder(socket, full.session.id, 'all', { kind: 'pause' });
		const window = await windows.open(full);
		await window
			.getByText(/^Salle en pause|^En pause : /)
			.first()
			.waitFor();
		for (const close of await window.getByRole('button', { name: /^Fermer l’accusé/ }).all()) {
			await close.click();
		}
		expect(await rows(window).count()).toBe(40);
		for (const row of await rows(window).all()) expect(await isInSight(row)).toBe(true);
		await window.setViewportSize(PHONE);
		await expectAccessible(window);
		const overflow = () => window.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await overflow()).toBe(0);
		socket.close();
		await window.context().close();
	});
});
