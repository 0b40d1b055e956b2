/** A school brings its register, in a real browser: what each row would do, the list, the accounts of a class. */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { learners } from '#db/schema/structures';
import { expectAccessible } from './support/accessibility.ts';
import { addLearner } from './support/campaigns.ts';
import { bytesOf, createRegisterSchool, siecleXml } from './support/learners.ts';
import { readPdf } from './support/pdf.ts';
import { download, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it('a school imports SIECLE, sees each fate, confirms, looks at its list and prints the slips of a class', async () => {
	const school = await createRegisterSchool();
	const gone = { firstName: 'Guy', lastName: 'Parti', ine: '070000000ZZ', division: '2NDE 7' };
	await addLearner(school, gone);
	await addLearner(school, { firstName: 'Léa', lastName: 'Nom0', ine: '071230000AB' });
	const page = await windows.open(`/orga/${school.id}/eleves`, { cookie: school.teacher.cookie });
	const upload = async (xml: string) => {
		await page.getByLabel(/^Fichier/).setInputFiles({
			...{ name: 'ElevesSansAdresses.xml', mimeType: 'text/xml' },
			buffer: Buffer.from(bytesOf(xml))
		});
		await page.getByRole('button', { name: 'Examiner le fichier' }).click();
	};

	await page.getByRole('link', { name: 'Importer la liste' }).click();
	await page.getByText(`UAI ${school.uai}`).waitFor();
	await expectAccessible(page);
	await upload(siecleXml('0750001A', [{}]));
	await page.getByRole('alert').getByText('d’un autre établissement').waitFor();

	await upload(siecleXml(school.uai, [{}, { birthDate: '31/02/2010' }]));
	await page.getByText('Une ligne est à corriger').waitFor();
	await page.getByText('Une date qui existe, au format JJ/MM/AAAA').waitFor();
	expect(await page.getByRole('button', { name: 'Mettre la liste à jour' }).count()).toBe(0);
	const errors = await page.request.get(`${page.url()}/erreurs`);
	expect(await errors.text()).toContain('"2";"DATE_NAISS";"31/02/2010"');
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Choisir un autre fichier' }).click();
	await upload(
		siecleXml(school.uai, [
			{ division: '2NDE 8' },
			{ lastName: 'Sow', firstName: 'Awa', division: '2NDE 8' },
			{ more: '<DATE_SORTIE>01/10/2026</DATE_SORTIE>' }
		])
	);
	await page.getByText('Encodage : UTF-8').waitFor();
	await page.getByText('Une personne absente du fichier sera désactivée.').waitFor();
	await page.getByRole('link', { name: /À mettre à jour 1/ }).click();
	await page.getByText('Classe ou groupe : 2nde 7 → 2NDE 8').waitFor();
	await page.setViewportSize(PHONE);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: 'Mettre la liste à jour' }).click();
	await page.getByText('La liste est à jour.').waitFor();

	await page.goto(`${windows.base}/orga/${school.id}/eleves`);
	await page.getByText('2 personnes').waitFor();
	await page.getByText('Dernier import : Claire Aubert').waitFor();
	await expectAccessible(page);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.getByRole('link', { name: 'Désactivés' }).click();
	await page.getByRole('link', { name: 'Parti Guy' }).waitFor();

	await page.goto(`${windows.base}/orga/${school.id}/eleves/comptes?classe=2NDE+8`);
	await expectAccessible(page);
	const file = await download(page, () =>
		page.getByRole('button', { name: 'Créer les fiches (PDF)' }).click()
	);
	const slips = await readPdf(new Uint8Array(file));
	expect(slips).toHaveLength(1);
	// Read back, letters that are drawn apart may come with a space between.
	expect(slips[0]!.replace(/\s/g, '')).toMatch(/SowAwa.*awa\.sow\d{4}.*[a-z]{6}\d\d/);
	const made = and(eq(learners.organizationId, school.id), isNotNull(learners.userId));
	expect(await db.$count(learners, made)).toBe(2);

	const [awa] = await db
		.select()
		.from(learners)
		.where(and(eq(learners.organizationId, school.id), eq(learners.lastName, 'Sow')));
	await page.goto(`${windows.base}/orga/${school.id}/eleves/${awa!.id}`);
	await page.getByRole('button', { name: 'Donner un mot de passe provisoire' }).click();
	await page.getByText('il n’est montré qu’une fois').waitFor();
	await page.getByText('Compte créé').waitFor();
	await expectAccessible(page);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
}, 120_000);
