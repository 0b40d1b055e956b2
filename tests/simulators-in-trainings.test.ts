/** What there is to do in a training, in a browser: by touch or by the keyboard, to its correction. */
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Text } from '#engine/content/challenge';
import { hourOf } from '#engine/content/days';
import { durationWords, RIGHT_WORDS } from '#engine/simulators/calendar/lines';
import { document as processor } from '#engine/simulators/document/document';
import { files, listFolder } from '#engine/simulators/files';
import { inspectorMachine } from '#engine/simulators/inspector/machine';
import { settings } from '#engine/simulators/settings/settings';
import { db } from '#db/connection.server';
import { trainingChallenges } from '#db/schema/trainings';
import { expectAccessible } from './support/accessibility.ts';
import { picture } from './support/look.ts';
import {
	askInTraining,
	button,
	choose,
	expectToFit,
	french,
	paragraphsOn
} from './support/practical.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const CLOSINGS = { challengeId: 'calendarPlanning7a', seed: 3 };
const RIGHTS = { challengeId: 'calendarPlanning5a', seed: 3 };
const SLOT = { challengeId: 'calendarPlanning4a', seed: 3 };
const COPY = { challengeId: 'fileHandling5a', seed: 7 };
const CORRIDORS = { challengeId: 'robotProgram3a', seed: 3 };
const ORDERED = { challengeId: 'sheetSorting3c', seed: 10 };
const FACT = { challengeId: 'webSearching1d', seed: 3 };
const PHISHING = { challengeId: 'phishingMail7b', seed: 7 };
const REBUILT = { challengeId: 'documentStyles7d', seed: 3 };
const OUTWEIGHED = { challengeId: 'pageInspection5a', seed: 4 };
const UNSHOWN = { challengeId: 'pageInspection7a', seed: 3 };
const TOO_LONG = { challengeId: 'pageInspection6b', seed: 2 };
const FACES = { challengeId: 'imageRetouching4b', seed: 3 };
const HARASSED = { challengeId: 'socialThread5a', seed: 7 };
const WINDING = { challengeId: 'robotProgram6a', seed: 3 };

const windows = useWindows();

describe('a file explorer in a training', () => {
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
		await expectToFit(page);
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
		await expectToFit(page);
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		const [until, choice] = task.solutions[0]!;
		expect([until, choice]).toMatchObject([{ kind: 'until' }, { kind: 'ifElse' }]);
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'robot' } });
	});
});

describe('a spreadsheet in a training', () => {
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
		await expectToFit(page);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});

describe('settings in a training', () => {
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
		await expectToFit(page);
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

describe('a mail client in a training', () => {
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
		await expectToFit(page);
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

describe('a browser in a training', () => {
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
		await expectToFit(page);
		await expectAccessible(page, { hasLargeTargets: true });
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'browser-correction-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'browser' } });
	});
});

describe('a word processor in a training', () => {
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
		await expectToFit(page);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'document-phone-correction');
		await expectAccessible(page, { hasLargeTargets: true });
		const line = page.getByRole('listitem').filter({ hasText: '[Titre du document]' }).first();
		await line.getByLabel('Juste').waitFor();
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'document' } });
	});
});

describe('a calendar in a training', () => {
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
		await expectToFit(page);
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

describe('a web inspector in a training', () => {
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
		await expectToFit(page);
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

describe('an image editor in a training', () => {
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
		await expectToFit(page);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'image-phone-correction');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { simulator: 'image' } });
	});
});

describe('a social network in a training', () => {
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
		await expectToFit(page);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await picture(page, 'thread-correction-touch');
		await expectAccessible(page, { hasLargeTargets: true });
		expect(await answer()).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});
