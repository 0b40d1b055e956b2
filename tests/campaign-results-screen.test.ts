/** The results of a campaign on the screen of a teacher: they come in by themselves, and a bar or a key narrows them. */
import type { Page } from 'playwright-core';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { sendParticipation } from '#db/campaigns/participations';
import { db } from '#db/connection.server';
import { organizations } from '#db/schema/structures';
import { expectAccessible } from './support/accessibility.ts';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { createUser } from './support/room.ts';
import { finish } from './support/training.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let school: School;
let campaign: FoundCampaign;

beforeAll(async () => {
	school = await createSchool(false);
	campaign = await openCampaign(school, { name: 'Rentrée 2nde 7' });
	await sends('Léa', 'Garnier', () => true);
});

async function sends(firstName: string, lastName: string, isRight: () => boolean) {
	const { userId } = await createUser(firstName, lastName);
	await addLearner(school, { firstName, lastName, userId });
	const { trainingId } = await enter(userId, campaign);
	await finish(userId, trainingId!, isRight);
}

async function look(page: Page, name: string): Promise<void> {
	await expectAccessible(page);
	const folder = process.env.SCREENSHOTS;
	for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
		await page.setViewportSize(viewport);
		const overflow = () => document.documentElement.scrollWidth - innerWidth;
		// A chart takes its new width a moment later.
		await eventually(async () =>
			expect([name, size, await page.evaluate(overflow)]).toEqual([name, size, 0])
		);
		if (folder) await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
	}
}

it('results come in by themselves, a bar or a key narrows them, and each leads to its pupil', async () => {
	const base = `/orga/${school.id}/campagnes/${campaign.campaign.id}`;
	const page = await windows.open(`${base}/resultats`, { cookie: school.teacher.cookie });
	await page.getByText('1 résultat', { exact: true }).waitFor();
	await sends('Noé', 'Arnaud', () => false);
	await page.getByText('2 résultats', { exact: true }).waitFor();
	await look(page, 'results');

	// The bar of the last band, then again: everybody.
	const canvas = page.locator('canvas');
	const box = (await canvas.boundingBox())!;
	await canvas.click({ position: { x: box.width - 30, y: box.height / 2 } });
	await page.waitForURL(/tranche=9/);
	await page.getByText('1 résultat', { exact: true }).waitFor();
	expect(await page.getByRole('link', { name: 'Arnaud Noé' }).count()).toBe(0);

	// The same from the keyboard, by the table beside.
	const line = page.getByRole('link', { name: /^0–9/ });
	await line.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Arnaud Noé' }).waitFor();
	await page.getByRole('link', { name: 'Arnaud Noé' }).click();
	await page.getByRole('heading', { name: 'Arnaud Noé' }).waitFor();
	await page.getByText('Quels sujets restent à travailler').waitFor();
	await look(page, 'participant');
	for (const tab of ['Activité', 'Analyse', 'Comparaison']) {
		await page.getByRole('link', { name: tab, exact: true }).click();
		await page.getByRole('heading', { level: 1, name: tab }).waitFor();
		await look(page, tab);
	}
});

it('students of a university are told by their group and number, on pages and in the file', async () => {
	const university = await createSchool();
	await db.update(organizations).set({ type: 'SUP' }).where(eq(organizations.id, university.id));
	const { campaign: asked, ...more } = await openCampaign(university, {
		kind: 'profilesCollection'
	});
	const { userId } = await createUser('Nour', 'Bensaïd');
	await addLearner(university, {
		...{ firstName: 'Nour', lastName: 'Bensaïd', userId },
		...{ division: 'L1 info', studentNumber: '0012345' }
	});
	await addLearner(university, { lastName: 'Roux', division: '' });
	const { id } = await enter(userId, { campaign: asked, ...more });
	await sendParticipation(userId, id);
	const base = `/orga/${university.id}/campagnes/${asked.id}`;
	for (const path of ['resultats', `participants/${id}`]) {
		const { text } = await windows.read(`${base}/${path}`, university.teacher.cookie);
		for (const word of ['Groupe', 'L1 info', 'Numéro étudiant', '0012345']) {
			expect([path, word, text.includes(word)]).toEqual([path, word, true]);
		}
		expect(text).not.toContain('Classe<');
	}
	const file = await windows.read(`${base}/export?format=csv`, university.teacher.cookie);
	expect(file.text).toContain('"Prénom";"Groupe";"Numéro étudiant"');
	expect(file.text).toContain('"Bensaïd";"Nour";"L1 info";"0012345"');
});
