/** The pages of the candidates of a session in a real browser: a list in a file, a form, the pupils of the school. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolCandidate, findEnrolment } from '#db/centers/enrolment';
import { db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import { candidates } from '#db/schema/sessions';
import { eq } from 'drizzle-orm';
import { seedAccount } from '#db/seed/rooms';
import { launchBrowser } from '../scripts/browser.ts';
import { readSheet, writeSheet } from '../web/lib/server/sheets/sheet.ts';
import { expectAccessible } from './support/accessibility.ts';
import { startApp, type App } from './support/app.ts';
import { createCenter, createSessionOf, formAs, type TestCenter } from './support/enrolment.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { DESKTOP, PHONE } from './support/room-window.ts';

let app: App;
let browser: Browser;
const troubles: string[] = [];

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await closeDatabase();
	expect(troubles).toEqual([]);
});

async function open(
	of: TestCenter,
	path: string,
	{ viewport = DESKTOP, javaScriptEnabled = true } = {}
): Promise<Page> {
	const context = await browser.newContext({ viewport, locale: 'fr-FR', javaScriptEnabled });
	const [name, value] = of.cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url: app.base }]);
	const page = await context.newPage();
	page.on('pageerror', (error) => troubles.push(error.message));
	await page.goto(`${app.base}${path}`);
	await page.waitForLoadState('networkidle');
	return page;
}

const listPath = (of: TestCenter, id: number) => `/certif/${of.center.id}/sessions/${id}/candidats`;

const namesIn = async (of: TestCenter, id: number) =>
	(await findEnrolment(of.center.id, id))!.enrolled.map(({ form }) => form.lastName);

async function expectNoOverflow(page: Page): Promise<void> {
	const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(width).toBeLessThanOrEqual(0);
}

/** On the screen, without scrolling. */
async function expectSeen(page: Page, text: string): Promise<void> {
	const said = page.getByText(text);
	await said.waitFor();
	const { height } = page.viewportSize()!;
	await eventually(async () => {
		const box = (await said.boundingBox())!;
		expect(box.y).toBeGreaterThanOrEqual(0);
		expect(box.y + box.height).toBeLessThanOrEqual(height);
	});
}

describe('a list in a file', () => {
	it('says that whoever is in the minutes stays, though he is not in it and never joined', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		const enrol = async (lastName: string) => {
			const form = await formAs(of, lastName);
			const done = await enrolCandidate(of.actor, of.center, id, form);
			return 'id' in done ? done.id : 0;
		};
		const faure = await enrol('Faure');
		await enrol('Morel');
		await db.insert(journal).values({
			sessionId: id,
			candidateId: faure,
			kind: 'incidentRecorded',
			actorRole: 'invigilator',
			details: {},
			at: Date.now()
		});
		const page = await open(of, listPath(of, id));
		const remove = page.getByRole('button', { name: /Retirer .*Faure/ });
		expect(await remove.getAttribute('aria-disabled')).toBe('true');
		const template = await page.request.get(`${page.url()}/import/modele?format=csv`);
		const labels = (await readSheet(new Uint8Array(await template.body())))[0]!.cells;
		const sow: Record<string, string> = {
			'Nom de naissance': 'Sow',
			Prénom: 'Ali',
			'Date de naissance': '01/01/2010',
			Sexe: 'M',
			'Pays de naissance': 'France',
			'Code INSEE': '93048',
			Tarification: 'Gratuite'
		};
		const cells = labels.map(
			(label) => Object.entries(sow).find(([start]) => label.startsWith(start))?.[1] ?? ''
		);
		await page.getByRole('link', { name: 'Importer une liste' }).click();
		await page.getByLabel(/^Fichier/).setInputFiles({
			name: 'liste.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(await writeSheet('csv', 'Candidats', [labels, cells]))
		});
		await page.getByRole('button', { name: 'Examiner le fichier' }).click();
		const row = (name: string) => page.locator('tbody tr', { hasText: name }).innerText();
		await page.getByRole('heading', { name: /Vérifier/ }).waitFor();
		expect(await row('Faure')).toContain('Le journal de la session parle déjà de ce candidat');
		expect(await row('Faure')).toContain('Conservé');
		expect(await row('Morel')).toContain('À retirer');
		await page.context().close();
	});
});

describe('a list in an ODS file', () => {
	it('starts from the template, is looked at row by row, corrected, then confirmed', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		const page = await open(of, listPath(of, id));
		await page.getByText('Personne n’est encore inscrit').waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Importer une liste' }).click();

		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'ODS' }).click();
		expect((await download).suggestedFilename()).toBe(`candidats-session-${id}.ods`);
		const template = await page.request.get(
			`${app.base}${listPath(of, id)}/import/modele?format=ods`
		);
		const labels = (await readSheet(new Uint8Array(await template.body())))[0]!.cells;

		const row = (values: Record<string, string>) => labels.map((label) => values[label] ?? '');
		const faure = {
			'Nom de naissance': 'Faure',
			Prénom: 'Inès',
			'Date de naissance': '14/03/2010',
			Sexe: 'F',
			'Pays de naissance': 'France',
			'Code postal de naissance': '93100',
			'Commune de naissance': 'montreuil',
			Tarification: 'Gratuite'
		};
		const sow = {
			...faure,
			'Nom de naissance': 'Sow',
			Prénom: 'Ali',
			'Temps majoré en\u00a0%': '33'
		};
		const upload = async (rows: Record<string, string>[]) => {
			const bytes = await writeSheet('ods', 'Candidats', [labels, ...rows.map(row)]);
			await page.getByLabel(/Fichier ODS/).setInputFiles({
				name: 'liste.ods',
				mimeType: 'application/vnd.oasis.opendocument.spreadsheet',
				buffer: Buffer.from(bytes)
			});
			await page.getByRole('button', { name: 'Examiner le fichier' }).click();
		};

		await page.getByLabel(/Fichier ODS/).setInputFiles({
			name: 'film.ods',
			mimeType: 'application/zip',
			buffer: Buffer.alloc(7_000_000)
		});
		await page.getByRole('button', { name: 'Examiner le fichier' }).click();
		await page.getByText('Ce fichier est trop gros.').waitFor();

		await upload([faure, { ...sow, Sexe: 'garçon', 'Code postal de naissance': '93999' }]);
		await page.getByText('Des lignes sont à corriger').waitFor();
		await page.getByText(/^Cellule L3 · Sexe · Le sexe s’écrit M ou F/).waitFor();
		await page
			.getByText(/^Cellule G3 · Code postal de naissance · Ce code postal n’existe/)
			.waitFor();
		expect(await page.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);
		await expectAccessible(page);

		// What a spreadsheet makes of a code that it takes for a number.
		const prepaid = { Tarification: 'Prépayée', 'Code de prépaiement': '1,23457E+13' };
		const coded = {
			'Code INSEE de naissance': '93048',
			'Code postal de naissance': '',
			'Commune de naissance': ''
		};
		await upload([faure, { ...sow, Sexe: 'M', ...prepaid, ...coded }]);
		await page.getByText('2 À ajouter').waitFor();
		await page.getByText('Commune de naissance · Montreuil').waitFor();
		await page.getByText(/^Cellule O3 · Code de prépaiement · .* forme habituelle/).waitFor();
		expect(await namesIn(of, id)).toEqual([]);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByText('2 changements enregistrés').waitFor();
		expect(await page.getByRole('row', { name: /Sow Ali.*33/ }).count()).toBe(1);
		expect(await namesIn(of, id)).toEqual(['Faure', 'Sow']);
		await expectAccessible(page);

		// A row is changed while the same list is looked at: nothing is done of what was looked at.
		await page.goto(`${app.base}${listPath(of, id)}/import`);
		await page.waitForLoadState('networkidle');
		await upload([{ ...faure, 'Temps majoré en\u00a0%': '50' }]);
		await page.getByText('1 À retirer').waitFor();
		await page.getByText('Change : Temps majoré en %').waitFor();
		await db.update(candidates).set({ externalId: 'x' }).where(eq(candidates.lastName, 'Sow'));
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByText('La liste a changé depuis l’examen').waitFor();
		expect(await namesIn(of, id)).toEqual(['Faure', 'Sow']);
	});
});

describe('the form of a candidate', () => {
	it.each([true, false])(
		'says what is wrong beside each field and keeps what was typed, with scripts: %s',
		async (javaScriptEnabled) => {
			const of = await createCenter({ frameworks: ['CLEA'] });
			const { id } = await createSessionOf(of);
			const page = await open(of, `${listPath(of, id)}/nouveau`, { javaScriptEnabled });
			await page.getByLabel('Nom de naissance').fill('Faure');
			await page.getByLabel('Date de naissance').fill('31/02/2010');
			await page.getByLabel('Sexe').selectOption('F');
			await page.getByLabel('Tarification').selectOption('free');
			await page.getByRole('button', { name: 'Inscrire' }).click();
			await page.getByText('La date s’écrit JJ/MM/AAAA').waitFor();
			expect(await page.locator('[aria-invalid]').count()).toBe(3);
			expect(await page.getByLabel('Nom de naissance').inputValue()).toBe('Faure');
			expect(await page.getByLabel('Sexe').inputValue()).toBe('F');
			if (javaScriptEnabled) await expectAccessible(page);

			await page.getByLabel('Prénom').fill('Inès');
			await page.getByLabel('Date de naissance').fill('28/02/2010');
			await page.getByLabel('Code INSEE de naissance').fill('93048');
			await page.getByRole('button', { name: 'Inscrire' }).click();
			await page.getByText('Candidat inscrit.').waitFor();
			expect(await namesIn(of, id)).toEqual(['Faure']);

			await page.getByRole('link', { name: 'Faure Inès' }).click();
			await page.getByLabel('Temps majoré en %').fill('33');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await page.getByText('Modifications enregistrées.').waitFor();
			await page.getByText('33 %').waitFor();

			await page.getByRole('button', { name: 'Retirer Inès Faure' }).click();
			if (javaScriptEnabled) {
				await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
			}
			await page.getByText('Candidat retiré de la session.').waitFor();
			expect(await namesIn(of, id)).toEqual([]);
		}
	);

	it('shows why he is not enrolled, though the page is longer than the screen', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		await enrolCandidate(of.actor, of.center, id, await formAs(of, 'Faure'));
		const page = await open(of, `${listPath(of, id)}/nouveau`, { viewport: PHONE });
		await page.getByLabel('Nom de naissance').fill('FAURE');
		await page.getByLabel('Prénom').fill('Ines');
		await page.getByLabel('Date de naissance').fill('14/03/2010');
		await page.getByLabel('Sexe').selectOption('F');
		await page.getByLabel('Code INSEE de naissance').fill('93048');
		await page.getByLabel('Tarification').selectOption('free');
		await page.getByRole('button', { name: 'Inscrire' }).click();
		await expectSeen(page, 'Ce candidat est déjà inscrit à la session.');
		expect(await page.getByLabel('Prénom').inputValue()).toBe('Ines');
	});

	it('of somebody who joined leaves his identity, and he is not removed', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		const { userId } = await seedAccount();
		await db.insert(candidates).values({
			sessionId: id,
			userId,
			firstName: 'Ali',
			lastName: 'Sow',
			foldedName: 'ali sow',
			birthDate: '2010-01-01'
		});
		const page = await open(of, listPath(of, id), { viewport: PHONE });
		await page.getByText('A rejoint la session').waitFor();
		const remove = page.getByRole('button', { name: /Retirer Ali Sow/ });
		expect(await remove.getAttribute('aria-disabled')).toBe('true');
		await expectNoOverflow(page);
		await page.getByRole('link', { name: 'Sow Ali' }).click();
		await page.getByText('son identité ne change plus').waitFor();
		expect(await page.getByLabel('Nom de naissance').count()).toBe(0);
		await page.getByLabel('E-mail des résultats').fill('resultats@ecole.example');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await page.getByText('Modifications enregistrées.').waitFor();
	});
});

describe('whoever is removed', () => {
	it('leaves the focus to who stands in his place, and at last to what says that nobody is left', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		for (const lastName of ['Abadie', 'Faure', 'Morel']) {
			const form = await formAs(of, lastName);
			expect(await enrolCandidate(of.actor, of.center, id, form)).toEqual({
				id: expect.any(Number)
			});
		}
		const page = await open(of, listPath(of, id));
		const remove = async (name: string) => {
			await page.getByRole('button', { name: new RegExp(`Retirer .*${name}`) }).press('Enter');
			await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).press('Enter');
		};
		const expectFocusOn = (text: string) =>
			eventually(async () =>
				expect(
					await page.evaluate(() =>
						document.activeElement === document.body ? '' : document.activeElement?.textContent
					)
				).toContain(text)
			);
		await remove('Faure');
		await expectFocusOn('Morel');
		await expectAccessible(page);
		await remove('Morel');
		await expectFocusOn('Abadie');
		await remove('Abadie');
		await expectFocusOn('Personne n’est encore inscrit');
		expect(await namesIn(of, id)).toEqual([]);
		await page.context().close();
	});
});

describe('the pupils of the school', () => {
	it('are checked one by one or by class, and those enrolled cannot be', async () => {
		const pupils = Array.from({ length: 5 }, (_, i) => ({
			firstName: 'Ali',
			lastName: `Nom${i}`,
			birthDate: '2010-01-01',
			division: i < 3 ? '2nde 7' : '2nde 10'
		}));
		const of = await createCenter({ type: 'SCO', pupils });
		const { id } = await createSessionOf(of);
		const page = await open(of, `${listPath(of, id)}/eleves`, { viewport: PHONE });
		await page.getByLabel('Toute la classe').first().check();
		await page.getByText('3 élèves cochés').waitFor();
		await page.getByLabel('Nom1 Ali').uncheck();
		await page.getByText('2 élèves cochés').waitFor();
		await expectAccessible(page);
		await expectNoOverflow(page);
		await page.getByRole('button', { name: 'Inscrire' }).click();
		await page.getByText('2 élèves inscrits').waitFor();
		expect(await namesIn(of, id)).toEqual(['Nom0', 'Nom2']);
		await page.getByRole('link', { name: 'Inscrire des élèves' }).click();
		await page.getByText('Déjà inscrit').first().waitFor();
		expect(await page.locator('input[name="pupil"]').count()).toBe(3);
	});

	it('are asked for beside the button, however many there are', async () => {
		const pupils = Array.from({ length: 60 }, (_, i) => ({
			firstName: 'Ali',
			lastName: `Nom${i}`,
			birthDate: '2010-01-01',
			division: '2nde 7'
		}));
		const of = await createCenter({ type: 'SCO', pupils });
		const { id } = await createSessionOf(of);
		const page = await open(of, `${listPath(of, id)}/eleves`, { viewport: PHONE });
		await page.getByLabel('Nom59 Ali').scrollIntoViewIfNeeded();
		await page.getByRole('button', { name: 'Inscrire' }).click();
		await expectSeen(page, 'Cochez au moins un élève.');
		await expectAccessible(page);
	});
});

describe('whoever is no member of the center', () => {
	it('finds none of these pages, and none of their forms does anything', async () => {
		const of = await createCenter({ type: 'SCO', pupils: [] });
		const { id } = await createSessionOf(of);
		const stranger = await createCenter();
		const ask = async (path: string, method: 'GET' | 'POST', body?: string) => {
			const { status } = await fetch(`${app.base}${path}`, {
				method,
				redirect: 'manual',
				headers: {
					cookie: stranger.cookie,
					origin: app.base,
					'content-type': 'application/x-www-form-urlencoded'
				},
				...(body !== undefined && { body })
			});
			return status;
		};
		const list = listPath(of, id);
		const own = list.replace(`/certif/${of.center.id}/`, `/certif/${stranger.center.id}/`);
		for (const base of [list, own]) {
			for (const page of [
				'',
				'/nouveau',
				'/import',
				'/import/modele?format=ods',
				'/eleves',
				'/1'
			]) {
				expect([page, await ask(base + page, 'GET')]).toEqual([page, 404]);
			}
		}
		for (const form of [
			'?/remove',
			'/nouveau',
			'/import?/examine',
			'/import?/confirm',
			'/eleves',
			'/1'
		]) {
			expect([form, await ask(list + form, 'POST', 'candidate=1&pupil=1&rows=[]')]).toEqual([
				form,
				404
			]);
		}
	});
});
