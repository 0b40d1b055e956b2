/** The invigilator's screen in a real browser: what is seen, what may move, what keys do. */
import type { Page as Window } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { mixedStages, seedMixedRoom, type MixedRoom, type Stage } from './support/mixed-room.ts';
import type { Page } from './support/room.ts';
import {
	DESKTOP,
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

/** Where each row is, by candidate. */
const boxesOf = (page: Window) =>
	rows(page).evaluateAll((found) =>
		Object.fromEntries(
			found.map((row) => {
				const { left, top, right, bottom } = row.getBoundingClientRect();
				return [row.getAttribute('data-candidate'), [left, top, right, bottom].map(Math.round)];
			})
		)
	) as Promise<Record<string, [number, number, number, number]>>;

describe('forty candidates', () => {
	let room: MixedRoom;
	let page: Window;
	// Everybody is here and works: nobody is folded away.
	const stages = mixedStages(40).map((stage): Stage =>
		stage.isAbsent || stage.state ? { answered: 2 } : stage
	);

	beforeAll(async () => {
		room = await seedMixedRoom(stages);
		page = await windows.open(room);
	});

	it('are all in sight at 1366 × 768, none behind another, none cut', async () => {
		expect(await rows(page).count()).toBe(40);
		for (const row of await rows(page).all()) expect(await isInSight(row)).toBe(true);
		const overflow = await page.evaluate(() => [
			document.documentElement.scrollHeight - innerHeight,
			document.documentElement.scrollWidth - innerWidth
		]);
		expect(overflow).toEqual([0, 0]);
	});

	it('stand in the order of their needs, in two zones under the alerts', async () => {
		const id = (i: number) => room.ids[i]!;
		const strip = await idsOf(page.locator('li.row.alert'));
		expect(strip).toEqual([id(2), id(1), id(0)]);
		expect(await idsOf(zone(page, 'toTreat'))).toEqual([3, 4, 5, 6, 7, 8].map(id));
		expect(await zone(page, 'well').count()).toBe(31);
		expect(await idsOf(rows(page))).toEqual(expect.arrayContaining(room.ids));
	});

	it('show how long an alert waits, louder after one minute and after three, in words too', async () => {
		const levels = await page
			.locator('li.row.alert')
			.evaluateAll((found) => found.map((card) => card.getAttribute('data-level')));
		expect(levels).toEqual(['critical', 'late', 'fresh']);
		await rowOf(page, room.ids[2]!).getByText('urgent').waitFor();
		await rowOf(page, room.ids[1]!).getByText('en retard').waitFor();
		await rowOf(page, room.ids[0]!)
			.getByText(/Épreuve 4 · 0:\d\d/)
			.waitFor();
		expect(await page.title()).toMatch(/^\(3\) /);
		expect(await page.locator('[aria-live="assertive"]').first().textContent()).toContain(
			'3 signalements'
		);
	});

	it('never lose an alert to a search, a filter, a folded zone or a scroll', async () => {
		const expectAlerts = async () => {
			const cards = page.locator('li.row.alert');
			expect(await cards.count()).toBe(3);
			for (const card of await cards.all()) expect(await isInSight(card)).toBe(true);
		};
		await page.getByRole('searchbox').fill('nobody at all');
		await page.getByText('Aucun candidat ne correspond').waitFor();
		expect(await rows(page).count()).toBe(3);
		await expectAlerts();
		await page.getByRole('searchbox').fill('');
		await page.getByRole('button', { name: /^À autoriser/ }).click();
		await page.waitForFunction(() => document.querySelectorAll('li.row').length === 5);
		await expectAlerts();
		await page.getByRole('button', { name: /^Tous/ }).click();
		await page.getByRole('button', { name: /^Tout va bien/ }).click();
		await page.waitForFunction(() => document.querySelectorAll('li.row').length === 9);
		await expectAlerts();
		await page.getByRole('button', { name: /^Tout va bien/ }).click();
		await page.getByRole('button', { name: 'Liste détaillée' }).click();
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
		await expectAlerts();
		await page.setViewportSize(PHONE);
		await page.evaluate(() => scrollTo(0, 3000));
		await expectAlerts();
		await page.setViewportSize(DESKTOP);
		await page.getByRole('button', { name: 'Grille serrée' }).click();
	});

	it('are accessible in the grid, in the list and on a phone', async () => {
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Liste détaillée' }).click();
		await expectAccessible(page);
		await page.setViewportSize(PHONE);
		await expectAccessible(page);
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await overflow()).toBe(0);
		await page.getByRole('button', { name: 'Grille serrée' }).click();
		await expectAccessible(page);
		expect(await overflow()).toBe(0);
		await page.setViewportSize(DESKTOP);
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	});

	it('remember the view, the folded zones and who is followed, from the first paint on', async () => {
		await page.locator('h1').click();
		const followed = room.ids.at(-1)!;
		await rowOf(page, followed).locator('[data-name]').click();
		await page.getByRole('button', { name: 'Suivre' }).click();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.mouse.move(0, 0);
		await page.keyboard.press('l');
		await page.keyboard.press('h');
		await page.waitForFunction(() => document.querySelectorAll('li.row').length === 10);
		const cookies = await page.context().cookies();
		const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
		const html = await (await fetch(page.url(), { headers: { cookie } })).text();
		expect(html.match(/<li class="row/g)).toHaveLength(10);
		expect(html).toContain(`data-candidate="${followed}"`);
		expect(html).not.toContain('style="');
	});

	it('refuse a cookie that says anything else, and show everybody', async () => {
		const html = await (
			await fetch(page.url(), { headers: { cookie: `${room.invigilator.cookie}; room=%7B%22` } })
		).text();
		expect(html.match(/<li class="row/g)).toHaveLength(40);
	});

	it('speak English to who asks for it', async () => {
		const english = await windows.open(room, { locale: 'en-GB' });
		await english.getByText('3 alerts to handle').first().waitFor();
		await english.getByText('To handle').first().waitFor();
		await expectAccessible(english);
		await english.context().close();
	});
});

describe('a room that moves', () => {
	let room: MixedRoom;
	let page: Window;
	let colleague: ClientSocket;
	const people: Page[] = [];

	beforeAll(async () => {
		// The first three are absent, and will sit down; the others work.
		room = await seedMixedRoom(
			Array.from({ length: 24 }, (_, i): Stage => (i < 3 ? { isAbsent: true } : {}))
		);
		colleague = openSocket(windows.base, room.invigilator.cookie);
		for (const number of [0, 1, 2]) people.push(await windows.sitDown(room, number));
		page = await windows.open(room);
	});

	afterAll(() => {
		colleague.close();
		for (const person of people) person.close();
	});

	const [first, second, third] = [0, 1, 2].map((i) => () => people[i]!) as [
		() => Page,
		() => Page,
		() => Page
	];
	const id = (person: () => Page) => person().candidate.candidateId;
	const note = () => page.getByRole('button', { name: /^Reclasser/ });

	it('says that nobody waits, then puts who waits on top', async () => {
		await page.getByText('personne n’attend').waitFor();
		await readInstructions(first());
		await page.locator(`[data-zone="toTreat"] [data-candidate="${id(first)}"]`).waitFor();
		expect(await idsOf(zone(page, 'toTreat'))).toEqual([id(first)]);
	});

	it('never moves a row under the pointer, whatever happens meanwhile, and moves it after', async () => {
		const target = rowOf(page, room.ids[10]!);
		await target.hover();
		const before = await boxesOf(page);
		await readInstructions(second());
		await rowOf(page, id(second)).getByText('À autoriser').waitFor();
		await startTest(third(), colleague);
		await rowOf(page, id(third)).getByText('En cours').waitFor();
		expect(await third().raiseAlert()).toMatchObject({ ok: true });
		const card = page.locator(`li.row.alert[data-candidate="${id(third)}"]`);
		await card.waitFor();
		expect(await isInSight(card)).toBe(true);
		const after = await boxesOf(page);
		delete before[id(third)];
		delete after[id(third)];
		expect(after).toEqual(before);
		await note().waitFor();
		expect(await idsOf(zone(page, 'toTreat'))).toEqual([id(first)]);

		await page.mouse.move(0, 0);
		await note().waitFor({ state: 'detached' });
		expect(await idsOf(zone(page, 'toTreat'))).toEqual([id(first), id(second)]);
		expect(await rowOf(page, id(third)).count()).toBe(1);
	});

	it('keeps the place of an alert that a colleague decides under the pointer', async () => {
		const card = page.locator(`li.row.alert[data-candidate="${id(third)}"]`);
		await card.hover();
		const alertId = await findAlert(id(third));
		expect(await order(colleague, 'alert:dismiss', { alertId })).toMatchObject({ ok: true });
		await page.getByText(/Déjà traité par Sophie Renard/).waitFor();
		await rowOf(page, id(third)).getByText('En cours').waitFor();
		expect(await page.title()).not.toContain('(');
		await page.mouse.move(0, 0);
		await page.getByText(/Déjà traité/).waitFor({ state: 'detached' });
		expect(await idsOf(zone(page, 'well'))).toContain(id(third));
	});

	it('sounds for an alert once a gesture allowed it, says when it may not, and stays mute when muted', async () => {
		await page.keyboard.press('Shift');
		await page.getByRole('button', { name: /^Son/ }).waitFor();
		const notes = () => page.evaluate(() => (window as unknown as { notes: number }).notes);
		const before = await notes();
		await third().raiseAlert();
		await page.locator('li.row.alert').waitFor();
		await eventually(async () => expect(await notes()).toBe(before + 2));
		await decide();
		await page.keyboard.press('m');
		await page.getByRole('button', { name: 'Son coupé' }).waitFor();
		await third().raiseAlert();
		await page.locator('li.row.alert').waitFor();
		await page.waitForTimeout(300);
		expect(await notes()).toBe(before + 2);
		await page.keyboard.press('m');
		await decide();

		const fresh = await windows.open(room);
		await fresh.getByRole('button', { name: /^Activer le son/ }).click();
		await fresh.getByRole('button', { name: /^Son/ }).waitFor();
		await fresh.context().close();
	});

	async function decide(): Promise<void> {
		await order(colleague, 'alert:dismiss', { alertId: await findAlert(id(third)) });
		await page.locator('li.row.alert').waitFor({ state: 'detached' });
	}

	async function findAlert(candidateId: number): Promise<number> {
		const watched = await order(colleague, 'session:watch', {
			sessionId: room.session.id,
			because: 'opened'
		});
		if (!watched.ok) throw new Error(watched.because);
		return watched.data.rows.find((row) => row.candidateId === candidateId)!.alert!.id;
	}

	it('marks what changed while the invigilator looked away, until it is seen', async () => {
		const look = (isAway: boolean) =>
			page.evaluate((hidden) => {
				Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, isAway);
		await look(true);
		third().close();
		await rowOf(page, id(third)).getByText('Connexion perdue').waitFor();
		expect(await page.locator('li.row.changed').count()).toBe(0);
		await look(false);
		const marked = page.locator('li.row.changed');
		await marked.waitFor();
		expect(await idsOf(marked)).toEqual([id(third)]);
		await marked.getByText('nouveau').waitFor();
		await page.getByRole('button', { name: /1 changement en votre absence/ }).waitFor();
		await expectAccessible(page);
		await marked.hover();
		await marked.waitFor({ state: 'detached' });
		await page.mouse.move(0, 0);
	});

	it('lets the keyboard treat everything in two keys, and none act while typing', async () => {
		await page.keyboard.press('/');
		await page.keyboard.type('jmh');
		expect(await page.getByRole('searchbox').inputValue()).toBe('jmh');
		await page.keyboard.press('Escape');
		expect(await page.getByRole('searchbox').inputValue()).toBe('');

		await page.keyboard.press('j');
		await rowOf(page, id(first)).locator('[data-act]:focus').waitFor();
		await page.keyboard.press('Enter');
		await rowOf(page, id(first))
			.getByText(/Autorisé 1[45]:\d\d/)
			.waitFor();
		await page.keyboard.press('j');
		await rowOf(page, id(second)).locator('[data-act]:focus').waitFor();
		await page.keyboard.press('Enter');
		await rowOf(page, id(second))
			.getByText(/Autorisé 1[45]:\d\d/)
			.waitFor();
		await page.keyboard.press('1');
		await rowOf(page, id(third)).locator('[data-name]:focus').waitFor();
		await page.keyboard.press('p');
		await rowOf(page, id(third)).getByLabel('Suivi').waitFor();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').getByText('Dernière activité').waitFor();
		await page.keyboard.press('Escape');
	});

	it('lets the Tab key reach one row, and the arrows the others', async () => {
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		const reached = await page
			.locator('[data-zone] li.row [tabindex="0"]')
			.evaluateAll((found) => [
				...new Set(found.map((one) => one.closest('li')!.getAttribute('data-candidate')))
			]);
		expect(reached).toHaveLength(1);
		const start = zone(page, 'well').first();
		await start.locator('[data-name]').focus();
		await page.keyboard.press('ArrowRight');
		const order = await idsOf(zone(page, 'well'));
		await rowOf(page, order[1]!).locator(':focus').waitFor();
		await page.keyboard.press('ArrowDown');
		await rowOf(page, order[5]!).locator(':focus').waitFor();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowLeft');
		await rowOf(page, order[0]!).locator(':focus').waitFor();
	});

	it('treats an alert in two keys: A, then the digit of a reason accepts it and R dismisses it', async () => {
		const fourth = people[0]!;
		expect(await fourth.enter()).toMatchObject({ ok: true });
		const raise = async () => {
			await eventually(() => expect(fourth.view!.challenge!.alertRaisedAt).toBeNull());
			expect(await fourth.raiseAlert()).toMatchObject({ ok: true });
			await page.locator('li.row.alert').waitFor();
		};
		const expectTreated = async () => {
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await page.locator('li.row.alert').waitFor({ state: 'detached' });
		};
		await raise();
		const { servedId } = fourth.view!.challenge!;
		await page.keyboard.press('a');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('5');
		await expectTreated();
		await eventually(() => expect(fourth.view!.challenge!.servedId).not.toBe(servedId));
		await raise();
		await page.keyboard.press('a');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('r');
		await expectTreated();
		await eventually(() => expect(fourth.view!.challenge!.alertDismissed).toBe(true));
		// By its number too, as any row.
		await raise();
		await page.keyboard.press('1');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('5');
		await expectTreated();
	});

	it('says inside a dialog that another alert waits', async () => {
		await rowOf(page, room.ids[12]!).locator('[data-name]').click();
		await people[0]!.raiseAlert();
		await page.getByRole('dialog').getByText('1 autre signalement attend').click();
		await page.getByRole('dialog').getByText('Que constatez-vous').waitFor();
		await page.keyboard.press('Escape');
	});

	it('authorizes several at once', async () => {
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		// The focus is back on the row, and holds it: it goes elsewhere.
		await page.locator('h1').click();
		await order(colleague, 'start:unauthorize', { candidateId: id(second) });
		await page.locator(`[data-zone="toTreat"] [data-candidate="${id(second)}"]`).waitFor();
		await page.getByRole('button', { name: 'Sélectionner des candidats' }).click();
		await page.getByRole('button', { name: 'Tous ceux affichés' }).click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Autoriser 1 candidat' }).click();
		await rowOf(page, id(second))
			.getByText(/Autorisé 1[45]:\d\d/)
			.waitFor();
		await page.getByRole('button', { name: 'Fin de la sélection' }).click();
	});
});

describe('a thousand candidates', () => {
	it('draw one row for one change, and no frame is long', async () => {
		const room = await seedMixedRoom(
			Array.from({ length: 1000 }, (_, i): Stage => (i === 0 ? { isAbsent: true } : {}))
		);
		const colleague = openSocket(windows.base, room.invigilator.cookie);
		const person = await windows.sitDown(room, 0);
		await startTest(person, colleague);
		const page = await windows.open(room);
		const id = person.candidate.candidateId;
		await rowOf(page, id).getByText('En cours').waitFor();
		await page.evaluate(() => {
			const touched = new Set<string>();
			const state = { touched, longest: 0 };
			Object.assign(window, { state });
			new MutationObserver((changes) => {
				for (const { target } of changes) {
					const element = target instanceof Element ? target : target.parentElement;
					const row = element?.closest('li.row');
					if (row) touched.add(row.getAttribute('data-candidate')!);
				}
			}).observe(document.body, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true
			});
			let last = performance.now();
			const frame = (now: number) => {
				state.longest = Math.max(state.longest, now - last);
				last = now;
				requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		});
		for (let n = 0; n < 5; n++) await person.answer();
		await rowOf(page, id).getByText('5/32').waitFor();
		const { touched, longest } = await page.evaluate(() => {
			const { touched, longest } = (
				window as unknown as { state: { touched: Set<string>; longest: number } }
			).state;
			return { touched: [...touched], longest };
		});
		console.log(`longest frame with 1,000 rows: ${Math.round(longest)} ms`);
		// Minutes may turn meanwhile, for many rows at once: those are not of this change.
		expect(touched).toContain(String(id));
		expect(touched.length).toBeLessThan(5);
		person.close();
		colleague.close();
		await page.context().close();
	});
});
