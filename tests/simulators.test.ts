/** What there is to do in a certification test, in a browser, by the keyboard alone. */
import { describe, expect, it } from 'vitest';
import type { Text } from '#engine/content/challenge';
import { hourOf } from '#engine/content/days';
import { durationWords } from '#engine/simulators/calendar/lines';
import { document as processor } from '#engine/simulators/document/document';
import { textOf } from '#engine/simulators/document/runs';
import { files } from '#engine/simulators/files';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { picture } from './support/look.ts';
import { askInTest, button, choose, french, paragraphsOn } from './support/practical.ts';
import { usePupils } from './support/pupils.ts';
import { DESKTOP } from './support/windows.ts';

const APPOINTMENT = 'calendarPlanning1a';
const INTO_FOLDER = 'fileHandling1a';
const FILLED = 'sheetFormulas3a';
const REPLY = 'mailClient1a';
const STRUCTURED = 'documentStyles3b';
const QUOTED = 'webSearching2a';
const INSPECTED = 'pageInspection2a';
const PROFILE = 'imageRetouching3a';
const ASKED = 'socialThread1a';

const pupils = usePupils(12);

describe('a simulator whose script the network loses', () => {
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
		await pupil.window.getByText('La suite n’a pas pu être chargée').waitFor();
		await pupil.window.context().unroute('**/*.js');
		await pupil.look('simulator-missing');
		await pupil.button('Recharger la page').click();
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
	it('is worked in by the keyboard alone, says what is impossible, and survives a page that is killed', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'files', INTO_FOLDER);
		const { setup, solutions } = task;
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
		expect(await result()).toBe('ok');
	});
});

describe('a spreadsheet in a test', () => {
	it('is worked in by the keyboard alone, and says what a formula cannot be', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'spreadsheet', FILLED);
		const [first, filled] = task.solutions[0]!;
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
		expect(await result()).toBe('ok');
	});
});

describe('a mail client in a test', () => {
	it('answers a message by the keyboard alone, and says what is impossible', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'mail', REPLY);
		const { setup, solutions } = task;
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
		expect(await result()).toBe('ok');
	});
});

describe('a browser in a test', () => {
	it('searches by the keyboard alone, says what is impossible, and goes where a result leads', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'browser', QUOTED);
		const { solutions } = task;
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
		expect(await result()).toBe('ok');
	});
});

describe('a word processor in a test', () => {
	it('is worked in by the keyboard alone: headings are given their styles, and the table is made anew', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'document', STRUCTURED);
		const { setup, solutions } = task;
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
		expect(await result()).toBe('ok');
	});
});

describe('a calendar in a test', () => {
	it('gets an event by the keyboard alone, in a form that says what is missing', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'calendar', APPOINTMENT);
		const [create] = task.solutions[0]!;
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
		expect(await result()).toBe('ok');
	});
});

describe('a web inspector in a test', () => {
	it('finds and mends an element by the keyboard alone, and says what is impossible', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'inspector', INSPECTED);
		const [write] = task.solutions[0]!;
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
		expect(await result()).toBe('ok');
	});
});

describe('an image editor in a test', () => {
	it('is worked in by the keyboard alone: a face is framed in a square, then made of so many pixels', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'image', PROFILE);
		const [cut, sized] = task.solutions[0]!;
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
		expect(await result()).toBe('ok');
	});
});

describe('a social network in a test', () => {
	it('is answered in by the keyboard alone, and says what is impossible', async () => {
		const { pupil, task, result } = await askInTest(pupils, 'thread', ASKED);
		const { setup, solutions } = task;
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
		expect(await result()).toBe('ok');
	});
});
