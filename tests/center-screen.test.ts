/** The sessions of a center in a real browser: prepared by forms, and followed live. */
import { eq } from 'drizzle-orm';
import type { Page as Window } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { centerMemberships } from '#db/schema/teams';
import { sessions } from '#db/schema/sessions';
import { openSocket, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createMember, draft, type Member } from './support/centers.ts';
import { eventually } from './support/eventually.ts';
import { mixedStages, seedMixedRoom, type MixedRoom } from './support/mixed-room.ts';
import { PHONE, readInstructions, startTest, useRoomWindows } from './support/room-window.ts';

const windows = useRoomWindows();
let room: MixedRoom;
let member: Member;
let home: string;
let invigilator: ClientSocket;

beforeAll(async () => {
	room = await seedMixedRoom(mixedStages(20));
	const [session] = await db.select().from(sessions).where(eq(sessions.id, room.session.id));
	member = await createMember(session!.centerId);
	home = `/certif/${session!.centerId}/sessions`;
	invigilator = openSocket(windows.base, room.invigilator.cookie);
});
afterAll(() => invigilator?.close());

function open(path: string, options = {}): Promise<Window> {
	return windows.open(room, { cookie: member.cookie, path: home + path, ...options });
}

const overflow = (page: Window) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a member of a center', () => {
	it('creates a session by the form, corrects what is refused, and finds its codes', async () => {
		const page = await open('/nouvelle');
		await expectAccessible(page);
		await page.getByLabel('Nom du site').fill('Annexe des Lilas');
		await page.getByLabel('Salle').fill('C12');
		await page.getByLabel('Date').fill('2020-01-01');
		await page.getByLabel('Heure').fill('14:00');
		await page.getByLabel('Surveillant(s)').fill('Sophie Renard, Marc Delmas');
		await page.getByLabel('Observations').fill('Entrée par la cour');
		await page.getByRole('button', { name: 'Créer une session' }).click();
		await page.getByText('déjà passées').waitFor();
		await expectAccessible(page);
		expect(await page.getByLabel('Salle').inputValue()).toBe('C12');
		expect(await page.getByLabel('Observations').inputValue()).toBe('Entrée par la cour');
		await page.getByLabel('Date').fill(draft().date);
		await page.getByRole('button', { name: 'Créer une session' }).click();
		await page.waitForURL(/sessions\/\d+$/);
		await page.getByText(/^C-\S{6}$/).waitFor();
		await page.getByText(/^[A-Z]{4}\d\d$/).waitFor();
		await page.getByText('Aucun candidat').waitFor();

		await page.getByRole('link', { name: 'Modifier' }).click();
		await page.getByRole('heading', { name: 'Modifier la session' }).waitFor();
		expect(await page.getByLabel('Date').inputValue()).toBe(draft().date);
		await page.getByLabel('Salle').fill('C14');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await page.getByText('C14', { exact: true }).waitFor();

		await page.getByRole('link', { name: 'Supprimer' }).click();
		await page.getByText('0 candidat').waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Supprimer' }).click();
		await page.waitForURL(/sessions$/);
		await page.getByRole('heading', { name: 'Sessions de certification' }).waitFor();
		expect(await page.getByText('C14').count()).toBe(0);
		await page.context().close();
	});

	it('searches, sorts and follows the pages of the list by its address', async () => {
		const centerId = member.center.id;
		await db.insert(sessions).values(
			Array.from({ length: 30 }, (_, i) => ({
				centerId,
				address: `Campus ${i % 3}`,
				room: `Amphi ${i}`,
				startsAt: Date.now() + i * 86_400_000,
				examiner: 'Éloïse Renard',
				accessCode: `list-${i}`,
				invigilatorPassword: 'none',
				finalizedAt: i % 7 === 0 ? Date.now() : null
			}))
		);
		const page = await open('');
		await expectAccessible(page);
		expect(await page.locator('tbody tr').count()).toBe(25);
		await page.getByRole('link', { name: 'Page suivante' }).click();
		await page.getByText('Page 2 sur 2').waitFor();
		await page.getByRole('link', { name: 'Salle' }).click();
		await page.getByText('Page 1 sur 2').waitFor();
		expect(await page.locator('tbody tr').first().innerText()).toContain('Amphi 0');
		await page.getByRole('searchbox').fill('eloise amphi 21');
		await page.getByRole('button', { name: 'Rechercher' }).click();
		await page.getByText('1 session sur 31').waitFor();
		expect(new URL(page.url()).searchParams.get('tri')).toBe('salle');
		await page.locator('tbody tr').click();
		await page.waitForURL(/sessions\/\d+$/);
		await page.context().close();

		const phone = await open('', { viewport: PHONE });
		expect(await overflow(phone)).toBe(0);
		await phone.context().close();
	});
});

describe('the page of a session', () => {
	const count = (page: Window, number: string) =>
		page.locator(`[data-number="${number}"] dd`).innerText().then(Number);

	it('tells live how the room goes', async () => {
		const page = await open(`/${room.session.id}`);
		const day = await open('');
		await expectAccessible(day);
		await expectAccessible(page);
		expect(await count(page, 'enrolled')).toBe(20);
		expect(await count(page, 'alerts')).toBe(3);
		const [waiting, answering] = [await count(page, 'waiting'), await count(page, 'answering')];
		expect(await count(page, 'joined')).toBe(18);
		const newcomer = await windows.sitDown(room, 12);
		await eventually(async () => expect(await count(page, 'joined')).toBe(19));
		await readInstructions(newcomer);
		await eventually(async () => expect(await count(page, 'waiting')).toBe(waiting + 1));
		await startTest(newcomer, invigilator);
		await eventually(async () => expect(await count(page, 'answering')).toBe(answering + 1));
		await newcomer.raiseAlert();
		await eventually(async () => expect(await count(page, 'alerts')).toBe(4));
		const today = day.locator(`[data-session="${room.session.id}"]`);
		await eventually(async () => {
			for (const number of ['enrolled', 'joined', 'waiting', 'answering', 'ended', 'alerts']) {
				const told = await today.locator(`[data-number="${number}"] dd`).innerText();
				expect([number, Number(told)]).toEqual([number, await count(page, number)]);
			}
		});
		await today.getByRole('link').first().click();
		await day.waitForURL(new RegExp(`/${room.session.id}$`));
		await day.context().close();
		const row = page.locator(`[data-candidate="${newcomer.candidate.candidateId}"]`);
		await row.getByText('Signalement depuis').waitFor();
		newcomer.close();
		await page.context().close();
	});

	it('fits a phone', async () => {
		const page = await open(`/${room.session.id}`, { viewport: PHONE });
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		await page.context().close();
		const form = await open('/nouvelle', { viewport: PHONE });
		expect(await overflow(form)).toBe(0);
		await form.getByRole('link', { name: 'Documentation' }).click();
		await form.getByRole('rowheader', { name: 'C1', exact: true }).waitFor();
		await expectAccessible(form);
		expect(await overflow(form)).toBe(0);
		await form.context().close();
	});

	it('says so when its reader is no member any more', async () => {
		const colleague = await createMember(member.center.id);
		const page = await open(`/${room.session.id}`, { cookie: colleague.cookie });
		await db
			.update(centerMemberships)
			.set({ disabledAt: Date.now() })
			.where(eq(centerMemberships.userId, colleague.userId));
		// Rights are looked at again before each digest, every 5 s.
		await page.getByText('Vous n’avez pas accès à cela.').waitFor();
		await page.context().close();
	});

	it('says what is left before the finalization, and that a colleague finalized, by itself', async () => {
		const page = await open(`/${room.session.id}`);
		const day = await open('');
		const line = page.locator('[data-finalization]');
		await expect.poll(() => line.innerText()).toMatch(/^Avant de finaliser\s: \d+ tests en cours/);
		const reasons = room.ids.map((id) => [`reason-${id}`, 'technical']);
		await page.request.post(`${windows.base}${home}/${room.session.id}/finaliser?/finalize`, {
			headers: { origin: windows.base },
			form: Object.fromEntries(reasons)
		});
		await line.getByText('Finalisée').waitFor();
		await page.locator('header').getByText('Finalisée').waitFor();
		await day.locator(`[data-session="${room.session.id}"]`).getByText('Finalisée').waitFor();
		await expectAccessible(day);
		await Promise.all([page.context().close(), day.context().close()]);
	});
});

it('is one step from the home page for its members, and for nobody else', async () => {
	const link = 'Je prépare des sessions';
	const page = await windows.open(room, { cookie: member.cookie, path: '/' });
	await page.getByRole('link', { name: link }).click();
	await page.waitForURL(/certif\/\d+\/sessions$/);
	const other = await windows.open(room, { path: '/' });
	expect(await other.getByRole('link', { name: link }).count()).toBe(0);
	await page.context().close();
	await other.context().close();
});
