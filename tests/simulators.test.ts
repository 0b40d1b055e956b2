/** What there is to do, in a browser: by keyboard in a test, by touch in a training, whose correction shows what is missing. */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordings, type Text } from '#engine/content/challenge';
import { hourOf } from '#engine/content/days';
import { durationWords, RIGHT_WORDS } from '#engine/simulators/calendar/lines';
import { document as processor } from '#engine/simulators/document/document';
import { textOf } from '#engine/simulators/document/runs';
import { files, listFolder } from '#engine/simulators/files';
import { inspectorMachine } from '#engine/simulators/inspector/machine';
import { settings } from '#engine/simulators/settings/settings';
import { db } from '#db/connection.server';
import { answers, servedChallenges } from '#db/schema/assessments';
import { trainingChallenges } from '#db/schema/trainings';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { picture } from './support/look.ts';
import { askInTraining, taskIn } from './support/practical.ts';
import { usePupils } from './support/pupils.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const APPOINTMENT = 'calendarPlanning1a';
const CLOSINGS = { challengeId: 'calendarPlanning7a', seed: 3 };
const RIGHTS = { challengeId: 'calendarPlanning5a', seed: 3 };
const SLOT = { challengeId: 'calendarPlanning4a', seed: 3 };
const INTO_FOLDER = 'fileHandling1a';
const COPY = { challengeId: 'fileHandling5a', seed: 7 };
const CORRIDORS = { challengeId: 'robotProgram3a', seed: 3 };
const FILLED = 'sheetFormulas3a';
const ORDERED = { challengeId: 'sheetSorting3c', seed: 10 };
const FACT = { challengeId: 'webSearching1d', seed: 3 };
const PHISHING = { challengeId: 'phishingMail7b', seed: 7 };
const REPLY = 'mailClient1a';
const STRUCTURED = 'documentStyles3b';
const REBUILT = { challengeId: 'documentStyles7d', seed: 3 };
const QUOTED = 'webSearching2a';
const INSPECTED = 'pageInspection2a';
const OUTWEIGHED = { challengeId: 'pageInspection5a', seed: 4 };
const UNSHOWN = { challengeId: 'pageInspection7a', seed: 3 };
const TOO_LONG = { challengeId: 'pageInspection6b', seed: 2 };
const PROFILE = 'imageRetouching3a';
const FACES = { challengeId: 'imageRetouching4b', seed: 3 };
const ASKED = 'socialThread1a';
const HARASSED = { challengeId: 'socialThread5a', seed: 7 };
const WINDING = { challengeId: 'robotProgram6a', seed: 3 };

const french = (text: Text) => wordings(text)[0]!;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: `Choisir « ${name} »` });

describe('a simulator whose script the network loses', () => {
	const pupils = usePupils(3);

	/** A pupil who enters with a practical challenge while no script gets through. */
	async function enterWithoutScripts(serviceWorkers: 'allow' | 'block') {
		const pupil = await pupils.arrive({ first: { id: INTO_FOLDER } });
		await pupil.open({
			serviceWorkers,
			async prepare(page) {
				if (serviceWorkers === 'block') return;
				await page.goto(`${pupils.app.base}/app`);
				await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			}
		});
		const page = pupil.window;
		await page.locator('input[name=accessCode]').waitFor();
		// Those that the service worker asks for too.
		await page.context().route('**/*.js', (route) => route.abort());
		await pupil.enter();
		return pupil;
	}

	it('is there all the same, once the first page that a computer ever opened has kept the program', async () => {
		const { window } = await enterWithoutScripts('allow');
		await button(window, 'Nouveau dossier').waitFor();
	});

	it('says so where nothing is kept, and comes with the page that is loaded again', async () => {
		const pupil = await enterWithoutScripts('block');
		await pupil.window.getByText('L’outil n’est pas arrivé').waitFor();
		await pupil.window.context().unroute('**/*.js');
		await pupil.look('simulator-missing');
		await pupil.button('Réessayer').click();
		await pupil.resume();
		await button(pupil.window, 'Nouveau dossier').waitFor();
	});

	it('comes late without pushing off the screen the button that a keyboard had already reached', async () => {
		const pupil = await pupils.arrive({ first: { id: INTO_FOLDER } });
		await pupil.open({ serviceWorkers: 'block' });
		const page = pupil.window;
		await page.setViewportSize({ ...DESKTOP, height: 560 });
		await page.locator('input[name=accessCode]').waitFor();
		let arrive = () => {};
		const arrival = new Promise<void>((arrived) => (arrive = arrived));
		await page.context().route('**/*.js', async (route) => {
			await arrival;
			await route.continue();
		});
		await pupil.enter();
		await page.getByText('L’outil arrive…').waitFor();
		const skip = button(page, 'Je passe');
		await skip.focus();
		const before = (await skip.boundingBox())!;
		await picture(page, 'simulator-coming');
		arrive();
		await button(page, 'Nouveau dossier').waitFor();
		await eventually(async () => {
			const { y, height } = (await skip.boundingBox())!;
			expect(y).not.toBe(before.y);
			expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
		});
	});
});

describe('a file explorer in a test', () => {
	const pupils = usePupils(2);

	it('is worked in by the keyboard alone, says what is impossible, and survives a page that is killed', async () => {
		const pupil = await pupils.arrive({ first: { id: INTO_FOLDER } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskIn('files', served!);
		const [create, move] = solutions[0]!;
		if (create?.do !== 'create' || move?.do !== 'move') throw new Error('another task');
		const [folder, file] = [
			french(create.name),
			french(files.start(setup).items.get(move.ids[0]!)!.name)
		];

		const page = pupil.window;
		await button(page, 'Nouveau dossier').press('Enter');
		await page.keyboard.press('Enter');
		await page.getByText('Écrivez un nom.').waitFor();
		await page.keyboard.type(folder);
		await page.keyboard.press('Enter');
		await button(page, `Dossier ${folder}`).waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await eventually(async () => expect((await pupil.facts()).kept).toHaveLength(1));
		await pupil.crash();
		await pupil.resume();
		await choose(pupil.window, file).press('Space');
		await pupil.window.keyboard.press('Control+x');
		await button(pupil.window, `Dossier ${folder}`).press('Enter');
		await pupil.window.getByText('Ce dossier est vide.').waitFor();
		await pupil.window.keyboard.press('Control+v');
		await choose(pupil.window, file).waitFor();
		await pupil.look('explorer-fr');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a file explorer in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction shows what was left beside what was asked', async () => {
		const { task, page, servedId, answer } = await askInTraining(windows, 'files', COPY, PHONE);
		const state = files.start(task.setup);
		const [shared, project] = listFolder(state, 0).sort(
			(a, b) => listFolder(state, a.id).length - listFolder(state, b.id).length
		);
		await choose(page, french(project!.name)).click();
		await button(page, 'Copier').click();
		await button(page, `Dossier ${french(shared!.name)}`).click();
		await button(page, 'Coller ici').click();
		await button(page, `Dossier ${french(project!.name)}`).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await page.getByText('Ce qui était demandé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
		const kept = await db
			.select()
			.from(trainingChallenges)
			.where(eq(trainingChallenges.id, servedId));
		expect(kept[0]!.state).toBe('answered');
	});
});

describe('a robot in a training', () => {
	const windows = useWindows();

	it('is programmed by the keyboard alone, and shows where its program leads it', async () => {
		const { page, answer } = await askInTraining(windows, 'robot', CORRIDORS);
		const add = (block: string) => button(page, block).press('Enter');
		const times = (nth: number, count: number) =>
			page.getByLabel('Nombre de fois').nth(nth).selectOption(String(count));
		await add('répéter … fois');
		await add('avancer');
		await times(0, 5);
		await button(page, 'Exécuter').press('Enter');
		await page.locator('.outcome').getByText('Le robot heurte un mur.').waitFor();
		await times(0, 4);
		await button(page, 'Ajouter ici').press('Enter');
		await add('tourner à gauche');
		await add('répéter … fois');
		await add('avancer');
		await times(1, 6);
		await button(page, 'Exécuter').press('Enter');
		await page.locator('.outcome').getByText('Le robot est à l’arrivée.').waitFor();
		await picture(page, 'robot-desktop');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').press('Enter');
		await page.getByText('Ce qui était demandé').waitFor();
		expect(await answer()).toMatchObject({ result: 'ok', value: { simulator: 'robot' } });
	});

	it('is programmed by touch, block by block up and down, on several fields', async () => {
		const { page, task, answer } = await askInTraining(windows, 'robot', WINDING, PHONE);
		for (const block of ['avancer', 'répéter jusqu’à ce que…', 'si… sinon…', 'tourner à gauche']) {
			await button(page, block).click();
		}
		// From before the loop into it, and on into the choice that it holds.
		for (let line = 0; line < 2; line++) await button(page, 'Descendre « avancer »').click();
		await button(page, 'Terrain 2').click();
		await button(page, 'Exécuter').click();
		await page.locator('.outcome').waitFor();
		await picture(page, 'robot-phone');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		const [until, choice] = task.solutions[0]!;
		expect([until, choice]).toMatchObject([{ kind: 'until' }, { kind: 'ifElse' }]);
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'robot' } });
	});
});

describe('a spreadsheet in a test', () => {
	const pupils = usePupils(1);

	it('is worked in by the keyboard alone, and says what a formula cannot be', async () => {
		const pupil = await pupils.arrive({ first: { id: FILLED } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const [first, filled] = taskIn('spreadsheet', served!).solutions[0]!;
		if (first?.do !== 'write' || filled?.do !== 'fill') throw new Error('another task');
		const formula = french(first.text);

		const page = pupil.window;
		const cell = (name: string) => page.locator(`[role=gridcell][aria-label^="${name}\u00A0:"]`);
		await cell('A1').press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type(`${formula}(`);
		await page.keyboard.press('Enter');
		await page.getByText('Cette formule ne se lit pas').waitFor();
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowUp');
		const rows = Number(filled.area.split(':C')[1]) - 2;
		for (let i = 0; i < rows; i++) await page.keyboard.press('Shift+ArrowDown');
		await pupil.look('spreadsheet-selected-fr');
		await page.keyboard.press('Control+d');
		await page.locator(`[role=gridcell][aria-label*="$F$1"]`).nth(rows).waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('spreadsheet-fr');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a spreadsheet in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction shows the rows that a sort should not have moved', async () => {
		const { task, page, answer } = await askInTraining(windows, 'spreadsheet', ORDERED, PHONE);
		const { setup, solutions } = task;
		const [sorted] = solutions[0]!;
		if (sorted?.do !== 'sort') throw new Error('another task');

		await page.locator('[role=gridcell][aria-label^="B2"]').click();
		await button(page, 'Trier').click();
		// The range proposed takes the total in.
		const range = page.getByLabel('Plage', { exact: true });
		expect(await range.inputValue()).toBe(`A1:B${setup.rows.length}`);
		await page.getByRole('combobox', { name: 'Trier par' }).selectOption(sorted.by[0]!.column);
		await page.getByRole('combobox', { name: 'Ordre', exact: true }).selectOption('down');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Trier la plage').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});

describe('settings in a training', () => {
	const windows = useWindows();

	/** A challenge in a window, and the names of what it begins with. */
	async function asked(challengeId: string, seed: number, viewport = DESKTOP) {
		const training = await askInTraining(windows, 'settings', { challengeId, seed }, viewport);
		const { places } = settings.start(training.task.setup);
		return {
			...training,
			acts: training.task.solutions[0]!,
			nameOf: (id: string) => french(places.get(id)!.row.name),
			sectionOf: (id: string) => french(places.get(id)!.path[0]!.name)
		};
	}

	it('are worked in by the keyboard alone, found by searching, and undone', async () => {
		const { page, acts, nameOf, sectionOf, answer } = await asked('privacySettings1c', 3);
		const [name, section] = [nameOf(acts[0]!.id), sectionOf(acts[0]!.id)];
		await page.getByRole('searchbox').focus();
		await page.keyboard.type(name.slice(0, 12).toUpperCase());
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: `${name} ${section}` }).press('Enter');
		await page.getByRole('heading', { name: section, exact: true }).waitFor();
		const wanted = page.getByRole('switch', { name, exact: true });
		await wanted.press('Space');
		await wanted.press('Enter');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await wanted.isChecked()).toBe(false);
		await button(page, 'Annuler l’action').press('Enter');
		expect(await wanted.isChecked()).toBe(true);
		await wanted.press('Space');
		await page.getByText(`${name}\u00A0: désactivé`).waitFor();
		await button(page, 'Je valide').press('Enter');
		await page.getByText('Ce qui était demandé').waitFor();
		expect(await answer()).toMatchObject({ result: 'ok', value: { simulator: 'settings' } });
	});

	it('are worked in by touch, refuse what is no address, and show what is missing', async () => {
		const { page, acts, nameOf, sectionOf, answer } = await asked('securitySettings2b', 5, PHONE);
		const [mail, phone] = acts;
		if (mail?.do !== 'write' || phone?.do !== 'write') throw new Error('another task');
		await button(page, sectionOf(mail.id)).click();
		const field = page.getByRole('textbox', { name: nameOf(mail.id) });
		await field.fill('pas une adresse');
		await field.press('Enter');
		await page.getByText('Ce n’est pas une adresse électronique.').waitFor();
		await field.fill(french(mail.text).toUpperCase());
		await field.press('Enter');
		await page.getByText('Ce n’est pas une adresse électronique.').waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await expectAccessible(page, { hasLargeTargets: true });
		await page.getByRole('button', { name: 'Retour' }).click();
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		const right = page
			.getByRole('listitem')
			.filter({ hasText: nameOf(mail.id) })
			.first();
		await right.getByLabel('Juste').waitFor();
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});

describe('a mail client in a test', () => {
	const pupils = usePupils(2);

	it('answers a message by the keyboard alone, and says what is impossible', async () => {
		const pupil = await pupils.arrive({ first: { id: REPLY } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskIn('mail', served!);
		const [answer] = solutions[0]!;
		if (answer?.do !== 'send') throw new Error('another task');
		const subject = french(setup.messages[answer.about!]!.subject);
		const [words] = answer.body as Text[];

		const page = pupil.window;
		await page.getByRole('checkbox').first().waitFor();
		await pupil.look('mail-list');
		await button(page, 'Écrire').press('Enter');
		await button(page, 'Envoyer').press('Enter');
		await page.getByText('Choisissez au moins un destinataire.').waitFor();
		await button(page, 'Abandonner ce message').press('Enter');

		await page.getByRole('button', { name: subject }).press('Enter');
		await page.getByRole('heading', { name: subject }).waitFor();
		await pupil.look('mail-reader');
		await button(page, 'Répondre').press('Enter');
		await page.getByLabel('Objet').press('Enter');
		await page.getByLabel('Texte du message').focus();
		await page.keyboard.type(french(words!));
		await pupil.look('mail-writing');
		await button(page, 'Carnet d’adresses').press('Enter');
		await pupil.look('mail-book');
		await button(page, 'Envoyer').press('Enter');
		await button(page, 'Plus').press('Enter');
		await button(page, 'Règles de tri').press('Enter');
		await pupil.look('mail-rules');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a mail client in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction says what was to be done with the message', async () => {
		const { task, page, answer } = await askInTraining(windows, 'mail', PHISHING, PHONE);
		const { setup, solutions } = task;
		const [report] = solutions[0]!;
		if (report?.do !== 'report') throw new Error('another task');
		const subject = french(setup.messages[report.ids[0]!]!.subject);

		await page.getByRole('button', { name: subject }).click();
		await page.getByRole('button', { name: 'Détails' }).click();
		await page.getByText('Contrôles du serveur').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await picture(page, 'mail-details-touch');
		await button(page, 'Plus').click();
		await picture(page, 'mail-more-touch');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Supprimer').click();
		await page.getByRole('button', { name: 'Boîte de réception' }).first().click();
		await picture(page, 'mail-folders-touch');
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await page.getByText('signalé comme hameçonnage').waitFor();
		await picture(page, 'mail-correction-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});

describe('a browser in a test', () => {
	const pupils = usePupils(2);

	it('searches by the keyboard alone, says what is impossible, and goes where a result leads', async () => {
		const pupil = await pupils.arrive({ first: { id: QUOTED } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { solutions } = taskIn('browser', served!);
		const [search] = solutions[0]!;
		if (search?.do !== 'search') throw new Error('another task');
		const query = french(search.query);

		const page = pupil.window;
		const bar = page.getByLabel('Adresse, ou mots à chercher');
		await bar.waitFor();
		await pupil.look('browser-home');
		await bar.focus();
		await page.keyboard.type('nulle-part.example');
		await page.keyboard.press('Enter');
		await page.getByText('Aucun site ne répond à cette adresse').waitFor();
		await bar.fill(query.replaceAll('"', ''));
		await bar.press('Enter');
		const field = page.getByRole('searchbox');
		await page.getByText(/^Résultats\s: \d/).waitFor();
		await field.fill(query);
		await field.press('Enter');
		await page.getByRole('region', { name: `Résultats pour ${query}` }).waitFor();
		await pupil.look('browser-results');
		await expectAccessible(page, { hasLargeTargets: true });
		await page.getByRole('region').getByRole('link').first().press('Enter');
		await button(page, 'Ajouter cette page aux favoris').waitFor();
		await pupil.look('browser-page');
		await button(page, 'Page précédente').press('Enter');
		await page.getByRole('region', { name: `Résultats pour ${query}` }).waitFor();
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a browser in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction shows the note beside what was asked', async () => {
		const { task, page, answer } = await askInTraining(windows, 'browser', FACT, PHONE);
		const [site] = task.setup.sites;
		const name = french(site!.name);
		await page.getByRole('searchbox').fill(name);
		await picture(page, 'browser-home-touch');
		await button(page, 'Rechercher').click();
		await page.getByRole('link', { name }).waitFor();
		await picture(page, 'browser-results-touch');
		await page.getByRole('link', { name }).click();
		await page.getByRole('heading', { name: 'Tarifs', exact: true }).waitFor();
		await button(page, 'Chercher dans la page').click();
		await page.getByPlaceholder('Chercher dans la page').fill('adulte');
		await page.getByText('Trouvé : 1').waitFor();
		const adult = await page.getByRole('cell').nth(1).textContent();
		await page.getByLabel('Prix d’une entrée').fill(adult!);
		await picture(page, 'browser-page-touch');
		await button(page, 'Favoris (0)').click();
		await page.getByText('Aucun favori').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'browser-correction-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'browser' } });
	});
});

/** Of a word processor, and not of its lists of styles. */
const paragraphsOn = (page: Page) => page.getByRole('listbox').getByRole('option');

describe('a word processor in a test', () => {
	const pupils = usePupils(1);

	it('is worked in by the keyboard alone: headings are given their styles, and the table is made anew', async () => {
		const pupil = await pupils.arrive({ first: { id: STRUCTURED } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskIn('document', served!);
		const { paragraphs } = processor.start(setup).fr!;
		const page = pupil.window;
		const paragraph = (id: number) => {
			const text = textOf(paragraphs.find((one) => one.id === id)!.runs);
			return paragraphsOn(page).filter({ hasText: text }).last();
		};

		await paragraphsOn(page).first().press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByText('Une table des matières ne s’écrit pas').waitFor();
		for (const act of solutions[0]!) {
			if (act.do !== 'style') continue;
			for (const id of act.ids) {
				await paragraph(id).focus();
				await paragraph(id).press(' ');
				const name = act.style === 'heading1' ? 'Titre 1' : 'Titre 2';
				await page.getByLabel('Style de paragraphe').selectOption(name);
			}
		}
		await pupil.look('document-structured');
		await button(page, 'Structure').press('Enter');
		await button(page, 'Mettre la table à jour').press('Enter');
		await page.getByText('Table des matières mise à jour').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('document-contents');
		await button(page, 'Modifier un style').press('Enter');
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('document-styles');
		await page.keyboard.press('Escape');

		const typed = page.getByRole('listbox').getByRole('option', { name: / bis$/ });
		// Typed, then undone: « Enter » in the text validates nothing.
		await paragraph(1).press('F2');
		await page.keyboard.type(' bis');
		await pupil.look('document-typing');
		await page.keyboard.press('Enter');
		await typed.press('ArrowRight');
		await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Control+b');
		await pupil.look('document-words');
		for (let i = 0; i < 2; i++) await page.keyboard.press('Control+z');
		await typed.waitFor({ state: 'detached' });
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a word processor in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction says which paragraphs are not what they should be', async () => {
		const { task, page, answer } = await askInTraining(windows, 'document', REBUILT, PHONE);
		const [title, chapters] = task.solutions[0]!;
		if (title?.do !== 'style' || chapters?.do !== 'style') throw new Error('another task');
		const { paragraphs } = processor.start(task.setup).fr!;
		const nth = (id: number) =>
			paragraphsOn(page).nth(paragraphs.findIndex((one) => one.id === id));
		const style = page.getByLabel('Style de paragraphe');

		await nth(title.ids[0]!).click();
		await style.selectOption('Titre du document');
		await button(page, 'Choisir plusieurs paragraphes').click();
		await nth(chapters.ids[0]!).click();
		await nth(chapters.ids[1]!).click();
		await nth(title.ids[0]!).click();
		await picture(page, 'document-phone-several');
		await style.selectOption('Titre 1');
		await button(page, 'Choisir plusieurs paragraphes').click();
		for (const tab of ['Texte', 'Structure', 'Révision', 'Format']) {
			await button(page, tab).click();
			await picture(page, `document-phone-${tab}`);
		}
		await button(page, 'Révision').click();
		await button(page, 'Rechercher et remplacer').click();
		await page.getByLabel('Rechercher', { exact: true }).fill('le');
		await picture(page, 'document-phone-find');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'document-phone-correction');
		await expectAccessible(page, { hasLargeTargets: true });
		const line = page.getByRole('listitem').filter({ hasText: '[Titre du document]' }).first();
		await line.getByLabel('Juste').waitFor();
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'document' } });
	});
});

describe('a calendar in a test', () => {
	const pupils = usePupils(1);

	it('gets an event by the keyboard alone, in a form that says what is missing', async () => {
		const pupil = await pupils.arrive({ first: { id: APPOINTMENT } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const [create] = taskIn('calendar', served!).solutions[0]!;
		if (create?.do !== 'create') throw new Error('another task');
		const page = pupil.window;
		await button(page, 'Nouvel évènement').press('Enter');
		await page.keyboard.press('Enter');
		await page.getByText('Donnez un titre à l’évènement.').waitFor();
		await page.keyboard.type(`rdv ${french(create.title!).toLowerCase()}`);
		await pupil.look('calendar-form');
		await page.getByLabel(/^Jour/).first().fill(create.day);
		await page.getByLabel('Début').selectOption({ label: french(hourOf(create.start)) });
		await page.getByLabel('Durée').selectOption({ label: french(durationWords(create.duration)) });
		await page.getByLabel('Lieu').press('Enter');
		await page.getByRole('heading', { level: 2 }).filter({ hasText: '20' }).waitFor();
		await pupil.look('calendar-week');
		await expectAccessible(page, { hasLargeTargets: true });
		await page.getByRole('button', { name: /^rdv / }).press('Enter');
		await pupil.look('calendar-event');
		await page.keyboard.press('Escape');
		await button(page, 'Jour').press('Enter');
		await pupil.look('calendar-day');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a calendar in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction says what was to be where', async () => {
		const { task, page, answer } = await askInTraining(windows, 'calendar', CLOSINGS, PHONE);
		const [create] = task.solutions[0]!;
		if (create?.do !== 'create') throw new Error('another task');
		const title = french(create.title!);
		await button(page, 'Nouvel évènement').click();
		await page.getByLabel('Titre').fill(title);
		await page.getByLabel(/^Jour/).first().fill(create.day);
		await page.getByLabel('Début').selectOption({ label: french(hourOf(create.start)) });
		await page.getByLabel('Durée').selectOption({ label: french(durationWords(create.duration)) });
		await page.getByLabel('Se répète').selectOption('chaque semaine');
		await button(page, 'Enregistrer').click();
		await page.getByText('Choisissez une date de fin de série').waitFor();
		await page.getByLabel('Jusqu’au').fill(create.repeats!.until);
		await picture(page, 'calendar-phone-form');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Enregistrer').click();
		await page.getByRole('button', { name: title }).click();
		await picture(page, 'calendar-phone-event');
		await page.getByLabel('Concerne').selectOption('cette date et les suivantes');
		await button(page, 'Fermer').click();
		await button(page, 'Jour').click();
		await picture(page, 'calendar-phone-day');
		await button(page, 'Partager').click();
		await picture(page, 'calendar-phone-sharing');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'calendar-phone-correction');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'calendar' } });
	});

	it('shows several calendars side by side, and shares with the right that is chosen', async () => {
		const { task, page, answer } = await askInTraining(windows, 'calendar', RIGHTS);
		await button(page, 'Partager').click();
		const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
		await choice('Agenda').selectOption({ index: 1 });
		for (const act of task.solutions[0]!) {
			if (act.do !== 'share' || act.right === 'none') throw new Error('another task');
			const name = french(task.setup.people[act.person]!.name);
			await choice(name).selectOption(french(RIGHT_WORDS[act.right]));
		}
		await picture(page, 'calendar-sharing');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').click();
		await page.getByText('Ce qui était demandé').waitFor();
		expect(await answer()).toMatchObject({ result: 'ok', value: { simulator: 'calendar' } });
	});

	it('is readable when four calendars are shown together', async () => {
		const { page } = await askInTraining(windows, 'calendar', SLOT);
		await button(page, 'Semaine').waitFor();
		await picture(page, 'calendar-four');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Jour').click();
		await picture(page, 'calendar-four-day');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Liste').click();
		await picture(page, 'calendar-four-list');
	});
});

describe('a web inspector in a test', () => {
	const pupils = usePupils(1);

	it('finds and mends an element by the keyboard alone, and says what is impossible', async () => {
		const pupil = await pupils.arrive({ first: { id: INSPECTED } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const [write] = taskIn('inspector', served!).solutions[0]!;
		if (write?.do !== 'text') throw new Error('another task');

		const page = pupil.window;
		const rows = page.getByRole('treeitem');
		await rows.first().press('ArrowLeft');
		expect(await rows.count()).toBe(1);
		await page.keyboard.press('ArrowRight');
		for (let i = 0; i < write.id; i++) await page.keyboard.press('ArrowDown');
		expect(await rows.nth(write.id).getAttribute('aria-selected')).toBe('true');
		const text = page.getByRole('textbox', { name: 'Texte' });
		await text.fill(' ');
		await text.press('Enter');
		await page.getByText('Écrivez un texte, ou supprimez l’élément.').waitFor();
		await text.fill(french(write.text as Text));
		await text.press('Enter');
		await page
			.locator('.page')
			.getByText(french(write.text as Text))
			.waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('inspector-tree');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a web inspector in a training', () => {
	const windows = useWindows();

	it('mends an address by touch, once the request that failed is found', async () => {
		const { task, page, answer } = await askInTraining(windows, 'inspector', UNSHOWN, PHONE);
		const [marked, mended] = task.solutions[0]!;
		if (marked?.do !== 'mark' || mended?.do !== 'attribute') throw new Error('another task');
		const { requests } = task.setup;
		const failed = requests![marked.id]!.address.split('/').at(-1)!;
		await page.getByRole('tab', { name: 'Console' }).click();
		await picture(page, 'inspector-console-phone');
		await page.getByRole('tab', { name: 'Réseau' }).click();
		await page.getByRole('button', { name: failed }).click();
		await page.getByRole('button', { name: 'Marquer comme trouvé' }).click();
		await expectAccessible(page, { hasLargeTargets: true });
		await picture(page, 'inspector-network-phone');
		await button(page, 'Choisir un élément dans la page').click();
		await page.locator(`[data-element="${mended.id}"]`).click();
		const src = page.getByRole('textbox', { name: 'src' });
		await src.fill(french(mended.value as Text));
		await src.press('Enter');
		await picture(page, 'inspector-mended-phone');
		await expectAccessible(page, { hasLargeTargets: true });
		await page.getByRole('tab', { name: 'Réseau' }).click();
		// Mended, it is asked for again.
		expect(await page.locator('.line').count()).toBe(requests!.length + 1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce qui était demandé').waitFor();
		expect(await answer()).toMatchObject({ result: 'ok', value: { simulator: 'inspector' } });
	});

	it('shows which rules lose, and in its correction the one that was to be switched off', async () => {
		const { task, page, answer } = await askInTraining(windows, 'inspector', OUTWEIGHED);
		const start = inspectorMachine.start(task.setup);
		const [off] = task.solutions[0]!;
		const [wrong] = task.wrong[0]!;
		if (off?.do !== 'toggle' || wrong?.do !== 'toggle') throw new Error('another task');
		const { selector } = task.setup.rules![off.rule]!;
		const id = [...start.elements.values()].find(({ attributes }) =>
			String(attributes.get('class')).includes('info')
		)!.id;
		await page.getByRole('treeitem').nth(id).click();
		const property = start.declarations[wrong.rule]![wrong.declaration]!.property;
		const loser = page.getByRole('group', {
			name: task.setup.rules![wrong.rule]!.selector,
			exact: true
		});
		await page.getByRole('group', { name: selector, exact: true }).waitFor();
		await loser.getByText('écrasée par une règle plus forte').waitFor({ state: 'attached' });
		await loser.getByRole('checkbox', { name: property }).press('Space');
		await picture(page, 'inspector-styles-desktop');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').press('Enter');
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'inspector-correction');
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'inspector' } });
	});

	it('deletes cookies, and gives back the last one when that is undone', async () => {
		const { task, page } = await askInTraining(windows, 'inspector', TOO_LONG);
		const tab = page.getByRole('tab', { name: 'Cookies' });
		await page.getByRole('tab', { name: 'Éléments' }).press('ArrowRight');
		const { name } = task.setup.stored![0]!;
		await button(page, `Supprimer ${name}`).press('Enter');
		expect(await tab.textContent()).toContain('5');
		await button(page, 'Annuler l’action').press('Enter');
		await button(page, `Supprimer ${name}`).waitFor();
		await picture(page, 'inspector-cookies-desktop');
		await expectAccessible(page, { hasLargeTargets: true });
	});
});

describe('an image editor in a test', () => {
	const pupils = usePupils(1);

	it('is worked in by the keyboard alone: a face is framed in a square, then made of so many pixels', async () => {
		const pupil = await pupils.arrive({ first: { id: PROFILE } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const [cut, sized] = taskIn('image', served!).solutions[0]!;
		if (cut?.do !== 'crop' || sized?.do !== 'resize') throw new Error('another task');

		const page = pupil.window;
		await pupil.look('image-found');
		await button(page, 'Rogner').press('Enter');
		await page.getByLabel('Proportions').selectOption('1:1');
		const field = (name: string) => page.getByLabel(name, { exact: true });
		await field('x (gauche)').fill('9000');
		await button(page, 'Rogner à la sélection').press('Enter');
		await page.getByText('La sélection sort de l’image').waitFor();
		await field('x (gauche)').fill(String(cut.x));
		await field('y (haut)').fill(String(cut.y));
		await field('Largeur').fill(String(cut.width));
		// « Enter » in a field validates nothing.
		await page.keyboard.press('Enter');
		await expectAccessible(page, { hasLargeTargets: true });
		// There and back, by the keys of the picture.
		const move = page.getByRole('button', { name: /^Déplacer la sélection/ });
		await move.press('ArrowRight');
		await move.press('ArrowLeft');
		await page.getByRole('button', { name: /^Coin en bas à droite/ }).press('Shift+ArrowRight');
		await page.getByRole('button', { name: /^Coin en bas à droite/ }).press('Shift+ArrowLeft');
		await pupil.look('image-selected');
		await button(page, 'Rogner à la sélection').press('Enter');
		await button(page, 'Taille').press('Enter');
		await field('Largeur').fill(String(sized.width));
		await button(page, 'Redimensionner').press('Enter');
		await page.getByText(`${sized.width} × ${sized.height} pixels`, { exact: true }).waitFor();
		await pupil.look('image-sized');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('an image editor in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction says what can still be seen', async () => {
		const { page, answer } = await askInTraining(windows, 'image', FACES, PHONE);
		await button(page, 'Masquer').click();
		await picture(page, 'image-phone');
		const corner = page.getByRole('button', { name: /^Coin en haut à gauche/ });
		const before = (await corner.boundingBox())!;
		await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
		await page.mouse.down();
		await page.mouse.move(before.x + 140, before.y + 60, { steps: 4 });
		await page.mouse.up();
		expect((await corner.boundingBox())!.x).toBeGreaterThan(before.x + 80);
		await button(page, 'Flouter la sélection').click();
		await picture(page, 'image-phone-blurred');
		for (const tool of ['Pivoter', 'Taille', 'Couleurs', 'Format']) {
			await button(page, tool).click();
			await picture(page, `image-phone-${tool}`);
		}
		await page.getByLabel('Format du fichier').selectOption('SVG');
		await page.getByText('Cette image est faite de pixels').waitFor();
		await page.getByText('Ce que l’on voit, en mots').click();
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'image-phone-correction');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'image' } });
	});
});

describe('a social network in a test', () => {
	const pupils = usePupils(2);

	it('is answered in by the keyboard alone, and says what is impossible', async () => {
		const pupil = await pupils.arrive({ first: { id: ASKED } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskIn('thread', served!);
		const [answer] = solutions[0]!;
		if (answer?.do !== 'publish') throw new Error('another task');
		const name = french(setup.people[setup.posts[answer.about!]!.author]!.name);
		const [words] = answer.text as Text[];

		const page = pupil.window;
		await button(page, 'Publier').press('Enter');
		await page.locator('.composer').getByRole('button', { name: 'Publier' }).press('Enter');
		await page.getByText('Écrivez quelque chose.').waitFor();
		await pupil.look('thread-writing');
		await button(page, 'Retour').press('Enter');
		await page.getByRole('button', { name: `Profil de ${name}` }).press('Enter');
		await page.getByText('Compte créé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('thread-profile');
		await button(page, 'Retour').press('Enter');
		await page
			.getByRole('button', { name: new RegExp(`^Répondre\\s: publication de ${name}$`) })
			.press('Enter');
		await page.getByLabel('Texte').focus();
		await page.keyboard.type(french(words!));
		await button(page, 'Publier la réponse').press('Enter');
		await page.getByRole('article', { name: /^Réponse de/ }).waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await pupil.look('thread-feed');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a social network in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, keeps no proof of what was reported first, and its correction says so', async () => {
		const { task, page, answer } = await askInTraining(windows, 'thread', HARASSED, PHONE);
		const { setup, solutions } = task;
		const [kept] = solutions[0]!;
		const message = solutions[0]!.at(-1)!;
		if (kept?.do !== 'capture' || message.do !== 'message') throw new Error('another task');
		const bully = french(setup.people[setup.posts[kept.id]!.author]!.name);
		const adult = french(setup.people[message.to]!.name);
		const details = page.getByRole('button', { name: new RegExp(`^Détails.*${bully}$`) });
		const report = async () => {
			await button(page, 'Signaler').click();
			await page.getByLabel('Harcèlement').click();
			await button(page, 'Envoyer le signalement').click();
			await button(page, 'Retirer le signalement').waitFor();
		};

		await details.first().waitFor();
		await picture(page, 'thread-feed-touch');
		await details.nth(0).click();
		await button(page, 'Garder une preuve').click();
		await page.getByText('Preuve gardée').first().waitFor();
		await button(page, 'Signaler').click();
		await picture(page, 'thread-report-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Signaler').click();
		await report();
		await button(page, 'Retour').click();
		await details.nth(1).click();
		await report();
		await button(page, 'Garder une preuve').click();
		await page.getByText('Ce n’est plus affiché pour vous').waitFor();
		await button(page, 'Messages').click();
		await page.getByRole('button', { name: adult }).click();
		await page.getByLabel('Texte').fill(bully);
		await page.getByRole('checkbox').first().click();
		await picture(page, 'thread-message-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Envoyer').click();
		await page.getByText(/^Preuves jointes\s: 1$/).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'thread-correction-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});
