/** The import of sessions and candidates in a real browser, and who may do what of it. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { enrolCandidate, findEnrolment } from '#db/centers/enrolment';
import { keepImport } from '#db/centers/mass-import/kept';
import { db } from '#db/connection.server';
import { jobs } from '#db/schema/jobs';
import { massImports } from '#db/schema/mass-imports';
import { sessions } from '#db/schema/sessions';
import { centers, organizations, schoolOpenings } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { readSheet, writeSheet, type SheetFormat } from '../web/lib/server/sheets/sheet.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createMember, draft } from './support/centers.ts';
import {
	createCenter,
	createSessionOf,
	formAs,
	typedAs,
	type TestCenter
} from './support/enrolment.ts';
import { fileOf, NOBODY, toCreate } from './support/mass-import.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();

const home = ({ center }: TestCenter) => `/certif/${center.id}/sessions`;
const open = (of: TestCenter, path = '', options = {}) =>
	windows.open(home(of) + path, { cookie: of.cookie, ...options });
const countSessions = ({ center }: TestCenter) =>
	db.$count(sessions, eq(sessions.centerId, center.id));

async function labelsOf(page: Page): Promise<string[]> {
	const address = `${page.url().replace(/\/import.*$/, '')}/import/modele?format=csv`;
	const template = await page.request.get(address);
	return (await readSheet(new Uint8Array(await template.body())))[0]!.cells;
}

/** Cells by the beginnings of their labels. */
type Cells = Record<string, string>;

async function upload(page: Page, rows: Cells[], format: SheetFormat = 'csv'): Promise<void> {
	const labels = await labelsOf(page);
	const cells = rows.map((row) =>
		labels.map((label) => row[label.replace(/\*| ?\(.*\)/g, '')] ?? '')
	);
	await page.getByLabel(/^Fichier CSV/).setInputFiles({
		name: `rentrée.${format}`,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(await writeSheet(format, 'A', [labels, ...cells]))
	});
	await page.getByRole('button', { name: 'Examiner le fichier' }).click();
}

const [year, month, day] = draft().date.split('-');
const SESSION: Cells = {
	'Nom du site': 'Lycée des Lilas',
	Salle: 'A1',
	'Date de début': `${day}/${month}/${year}`,
	'Heure de début': '09:30',
	Surveillant: 'Sophie Renard'
};
const SOMEBODY: Cells = {
	'Nom de naissance': 'Faure',
	Prénom: 'Inès',
	'Date de naissance': '14/03/2010',
	Sexe: 'F',
	'Code postal de naissance': '93100',
	'Commune de naissance': 'Montreuil',
	'Pays de naissance': 'France',
	Tarification: 'Gratuite'
};
const crowd = (count: number): Cells[] =>
	Array.from({ length: count }, (_, i) => ({
		...SESSION,
		...SOMEBODY,
		Salle: `A${i % 50}`,
		'Nom de naissance': `Nom${i}`
	}));

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a file of sessions', () => {
	it('is corrected after what its page says, confirmed, and followed until its sessions are there', async () => {
		const of = await createCenter();
		const page = await open(of);
		await page.getByRole('link', { name: 'Créer ou modifier plusieurs sessions' }).click();
		await page.getByRole('heading', { name: 'Créer ou modifier plusieurs sessions' }).waitFor();
		await expectAccessible(page);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'CSV' }).click();
		expect((await download).suggestedFilename()).toBe('sessions.csv');

		await page.getByLabel(/^Fichier CSV/).setInputFiles({
			name: 'notes.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('Nom;Note\nFaure;12\n')
		});
		await page.getByRole('button', { name: 'Examiner le fichier' }).click();
		await page.getByText(/ne sont pas celles du modèle.*Nom du site/).waitFor();
		await expectAccessible(page);

		const wrong = crowd(200).map((row): Cells => ({ ...row, 'Date de début': '31/02/2030' }));
		wrong[6]!.Sexe = 'garçon';
		await upload(page, wrong);
		await page.waitForURL(/import\/[0-9a-f-]{36}$/);
		await page.getByText('201 cellules sont à corriger').waitFor();
		const dates = page.locator('li', { has: page.getByRole('heading', { name: /Date de début/ }) });
		expect(await dates.innerText()).toMatch(
			/200 cellules[\s\S]*JJ\/MM\/AAAA[\s\S]*D2 à D201\s*31\/02\/2030/
		);
		const sex = page.locator('li', { has: page.getByRole('heading', { name: 'Sexe' }) });
		expect(await sex.innerText()).toMatch(/1 cellule[\s\S]*M ou F[\s\S]*K8\s*garçon/);
		expect(await page.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);
		await expectAccessible(page);

		await page.getByRole('link', { name: 'Choisir un autre fichier' }).click();
		await upload(
			page,
			[
				...crowd(3000),
				{ ...SESSION, ...SOMEBODY, Salle: 'Z1' },
				{ ...SESSION, ...SOMEBODY, Salle: 'Z1' },
				{ ...SESSION, Salle: 'Z2' }
			],
			'xlsx'
		);
		await page.getByText('52 sessions à créer').waitFor();
		await page.getByText('3001 candidats à inscrire').waitFor();
		await page.getByText('Il sera inscrit une seule fois').waitFor();
		await page.getByText('Cette session n’aura aucun candidat').waitFor();
		await expectAccessible(page);
		expect(await countSessions(of)).toBe(0);
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByRole('progressbar', { name: /Import de « rentrée.xlsx »/ }).waitFor();
		await expectAccessible(page);
		await page.getByText('52 sessions créées, 3001 candidats inscrits.').waitFor();
		await expectAccessible(page);
		expect(await countSessions(of)).toBe(52);
		await page
			.getByRole('link', { name: /^Session \d+$/ })
			.first()
			.click();
		await page.waitForURL(/sessions\/\d+$/);
		await page.getByText('Lycée des Lilas').first().waitFor();
		await page.context().close();
	});

	it('says what changed in the center after it was looked at, and is looked at again', async () => {
		const of = await createCenter();
		const { id } = await createSessionOf(of);
		const page = await open(of, '/import');
		await upload(page, [{ 'Numéro de session': String(id), ...SOMEBODY }], 'ods');
		await page.getByText('1 session à modifier').waitFor();
		await enrolCandidate(of.actor, of.center, id, await formAs(of, 'Morel'));
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByText('Rien n’a été importé').waitFor();
		await page.getByText('La liste de cette session a changé').waitFor();
		await page.getByText('A2', { exact: true }).waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Examiner à nouveau' }).click();
		await page.getByText('1 candidat à retirer').first().waitFor();
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByText('Sessions modifiées').waitFor();
		const { enrolled } = (await findEnrolment(of.center.id, id))!;
		expect(enrolled.map(({ form }) => form.lastName)).toEqual(['Faure']);
		await page.context().close();
	});

	it('is imported without scripts, and its pages fit a phone', async () => {
		const of = await createCenter();
		const page = await open(of, '/import', { javaScriptEnabled: false, viewport: PHONE });
		await upload(page, [{ ...SESSION, ...SOMEBODY, Sexe: 'x'.repeat(200) }]);
		await page.getByText('1 cellule est à corriger').waitFor();
		await page.getByRole('link', { name: 'Choisir un autre fichier' }).click();
		await upload(page, crowd(20));
		await page.getByRole('button', { name: 'Confirmer' }).click();
		await page.getByText('20 sessions créées, 20 candidats inscrits.').waitFor();
		const address = new URL(page.url()).pathname;
		await page.context().close();

		const phone = await windows.open(address, { cookie: of.cookie, viewport: PHONE });
		expect(await overflow(phone)).toBe(0);
		await phone.goto(`${windows.base}${home(of)}/import`);
		expect(await overflow(phone)).toBe(0);
		await upload(phone, [...crowd(20), { ...SESSION, ...SOMEBODY, Sexe: 'x'.repeat(200) }]);
		await phone.getByText('cellules sont à corriger').waitFor();
		expect(await overflow(phone)).toBe(0);
		await phone.context().close();
	});
});

describe('the pages and forms of an import', () => {
	const post = (path: string, cookie: string, body: BodyInit) =>
		fetch(windows.base + path, {
			method: 'POST',
			body,
			headers: { origin: windows.base, cookie, accept: 'text/html' },
			redirect: 'manual'
		});
	const filled = () => {
		const form = new FormData();
		form.set('file', new File(['Nom;Note\nFaure;12\n'], 'notes.csv'));
		return form;
	};
	const facts = async () => ({
		kept: await db.select().from(massImports).orderBy(massImports.id),
		jobs: await db.$count(jobs),
		sessions: await db.$count(sessions)
	});

	it('do not exist for anybody but its author, in its center', async () => {
		const of = await createCenter();
		const other = await createCenter();
		const colleague = await createMember(of.center.id, 'administrator');
		const disabled = await createMember(of.center.id);
		await db
			.update(centerMemberships)
			.set({ disabledAt: Date.now() })
			.where(eq(centerMemberships.userId, disabled.userId));
		const file = fileOf([[toCreate('A1'), typedAs('Sow')]]);
		const id = await keepImport(of.center.id, of.actor.userId, file);
		const before = await facts();
		const start = `${home(of)}/import`;
		const refused = async (path: string, cookie: string, forms: string[]) => {
			expect((await windows.read(path, cookie)).status).toBe(404);
			for (const form of forms) {
				const body = form === 'examine' ? filled() : new URLSearchParams({ versions: '{}' });
				expect([path, form, (await post(`${path}?/${form}`, cookie, body)).status]).toEqual([
					path,
					form,
					404
				]);
			}
		};
		for (const { cookie } of [other, disabled]) {
			await refused(start, cookie, ['examine']);
			await refused(`${start}/modele?format=csv`, cookie, []);
			await refused(`${start}/${id}`, cookie, ['confirm', 'again']);
		}
		await refused(`${start}/${id}`, colleague.cookie, ['confirm', 'again']);
		await refused(`${home(other)}/import/${id}`, other.cookie, ['confirm', 'again']);
		await refused(`${home(other)}/import/${id}`, of.cookie, ['confirm', 'again']);
		for (const unknown of [randomUUID(), 'x', '1']) {
			await refused(`${start}/${unknown}`, of.cookie, ['confirm', 'again']);
		}
		expect(await facts()).toEqual(before);
		expect((await windows.read(`${start}/${id}`, of.cookie)).text).toContain('1 session à créer');
		for (const page of [start, `${start}/${id}`]) {
			expect((await windows.read(page)).status).toBe(303);
			expect((await post(`${page}?/confirm`, '', new URLSearchParams())).status).toBe(303);
		}
	});

	it('take no order that is malformed', async () => {
		const of = await createCenter();
		const file = fileOf([[toCreate('A1'), NOBODY]]);
		const id = await keepImport(of.center.id, of.actor.userId, file);
		const before = await facts();
		for (const versions of [
			'',
			'{',
			'[]',
			'{"a":"b"}',
			`{"1":${JSON.stringify('x'.repeat(101))}}`
		]) {
			const body = new URLSearchParams({ versions });
			const path = `${home(of)}/import/${id}?/confirm`;
			expect([versions, (await post(path, of.cookie, body)).status]).toEqual([versions, 400]);
		}
		expect((await post(`${home(of)}/import?/examine`, of.cookie, new FormData())).status).toBe(400);
		expect(await facts()).toEqual(before);
	});

	it('say why a center that is archived or not open yet imports nothing', async () => {
		const of = await createCenter({ type: 'SCO', pupils: [] });
		const file = fileOf([[toCreate('A1'), NOBODY]]);
		const id = await keepImport(of.center.id, of.actor.userId, file);
		const says = async (text: string) => {
			for (const page of ['/import', `/import/${id}`]) {
				const { text: shown } = await windows.read(home(of) + page, of.cookie);
				expect(shown).toContain(text);
				expect(shown).not.toMatch(/\?\/(examine|confirm)/);
			}
			const before = await facts();
			const response = await post(`${home(of)}/import?/examine`, of.cookie, filled());
			expect(response.status).toBe(400);
			expect(await facts()).toEqual(before);
		};
		const externalId = of.center.externalId!;
		await db.insert(organizations).values({
			type: 'SCO',
			name: 'Lycée',
			externalId,
			isManagingStudents: true,
			tags: ['LYCEE']
		});
		await db.insert(schoolOpenings).values({ opening: 'lycee', opensOn: '2999-03-01' });
		await says('1 mars 2999');
		await db.update(centers).set({ archivedAt: Date.now() }).where(eq(centers.id, of.center.id));
		await says('Ce centre est archivé.');
	});
});
