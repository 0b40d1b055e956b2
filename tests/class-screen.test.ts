/** A class at work in a browser: its teacher's board, and what his orders do on the page of a pupil. */
import { eq, sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { db } from '#db/connection.server';
import { participations } from '#db/schema/campaigns';
import { trainings } from '#db/schema/trainings';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createSchool, openCampaign, type School } from './support/campaigns.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { createUser, type Person } from './support/room.ts';
import { askInstead } from './support/training.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';
import { picture } from './support/look.ts';

const windows = useWindows();
let school: School;
let campaign: FoundCampaign;

beforeAll(async () => {
	school = await createSchool(false);
	campaign = await openCampaign(school, { name: 'Rentrée 2nde 7' });
});

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function look(page: Page, name: string): Promise<void> {
	await expectAccessible(page);
	for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
		await page.setViewportSize(viewport);
		expect(await overflow(page)).toBe(0);
		await picture(page, `${name}-${size}`);
	}
}

/** Begins by the form of the page; returns the participation. */
async function begin({ cookie }: Person): Promise<number> {
	const path = `/parcours/${campaign.campaign.code}`;
	const { location } = await sendForm(windows.base, path, {}, cookie);
	return Number(/parcours\/(\d+)\/evaluer/.exec(location!)![1]);
}

async function findTraining(participationId: number) {
	const [training] = await db
		.select()
		.from(trainings)
		.where(eq(trainings.participationId, participationId));
	return training!;
}

it('a class comes, works, is spoken to and paused on the screen of its teacher, who touches nothing else', async () => {
	const address = `/orga/${school.id}/campagnes/${campaign.campaign.id}`;
	let network: Network;
	const teacher = await windows.open(address, {
		cookie: school.teacher.cookie,
		prepare: async (one) => void (network = await controlNetwork(one))
	});
	await teacher.getByText(campaign.campaign.code, { exact: false }).first().waitFor();
	await teacher.getByText('Personne n’a encore commencé').waitFor();
	await look(teacher, 'class-empty');

	const lea = await createUser('Léa', 'Garnier');
	const id = await begin(lea);
	const row = teacher.getByRole('row', { name: /Garnier Léa/ });
	await row.getByText('Au travail').waitFor();
	const pupil = await windows.open(`/app/parcours/${id}/evaluer`, {
		cookie: lea.cookie,
		viewport: PHONE
	});
	await pupil.getByRole('button', { name: 'Je passe' }).waitFor();
	await row.getByText('Au travail').waitFor();
	await pupil.getByRole('button', { name: 'Je passe' }).click();
	await row.getByRole('cell', { name: '1', exact: true }).waitFor();
	await pupil.getByRole('button', { name: 'Poursuivre' }).click();
	await pupil.getByRole('button', { name: 'Je passe' }).waitFor();

	// A message, and its receipts.
	await teacher.getByLabel('Message', { exact: true }).fill('Relisez la consigne.');
	await teacher.getByRole('button', { name: 'Envoyer', exact: true }).click();
	await pupil.getByText('Relisez la consigne.').waitFor();
	await row.getByText('reçu').waitFor();
	await expectAccessible(pupil);
	await pupil.getByRole('button', { name: 'J’ai lu' }).click();
	await row.getByText('lu', { exact: true }).waitFor();
	await pupil.getByText('Relisez la consigne.').waitFor({ state: 'detached' });

	// A pause keeps what was begun.
	await askInstead((await findTraining(id)).id, 'searchResults3');
	await pupil.reload();
	const field = pupil.locator('article input').first();
	await field.waitFor();
	await field.fill('un début');
	await teacher.getByRole('button', { name: 'Mettre en pause' }).click();
	await pupil.getByText('mis la classe en pause').waitFor();
	await row.getByText('En pause', { exact: true }).waitFor();
	await expectAccessible(pupil);
	await network!.cut();
	await teacher.getByRole('button', { name: 'Reprendre' }).click();
	await network!.mend();
	await field.waitFor();
	expect(await field.inputValue()).toBe('un début');

	// An hour that ends: said before, seen by its pupil, who has more time, and moved by nobody's looking.
	await teacher.getByRole('button', { name: 'Fin de séance…' }).click();
	await look(teacher, 'class-hour');
	await teacher.setViewportSize(DESKTOP);
	await teacher.getByRole('button', { name: 'Dans 10 min' }).click();
	await teacher.getByText('La séance finit à').waitFor();
	await pupil.getByText('La séance finit à').waitFor();
	expect(await pupil.getByRole('timer').innerText()).toMatch(/\d+\smin/);
	await teacher.getByRole('button', { name: '+ 5 min à la fin' }).click();
	await pupil.getByRole('timer').getByText(/1[45]/).waitFor();
	await expectAccessible(pupil);
	expect(await overflow(pupil)).toBe(0);
	await teacher.getByRole('button', { name: 'Supprimer la fin' }).click();
	await pupil.getByRole('timer').waitFor({ state: 'detached' });
	// Near its end, it is said once more, and what was validated leaves by itself for whoever does nothing.
	const soon = { endsAt: Date.now() + 45_000, version: sql`${participations.version} + 1` };
	await db.update(participations).set(soon).where(eq(participations.id, id));
	await pupil.reload();
	await pupil.getByText('Plus qu’une minute.').waitFor();
	await picture(pupil, 'class-hour-pupil', { fullPage: false });
	await db.update(participations).set({ endsAt: null }).where(eq(participations.id, id));
	await pupil.reload();

	// Who needs somebody is first, counted in the title, and never filtered out.
	// Written by another process without a word: the digest of the board does not match any more.
	await db
		.update(participations)
		.set({ needsHelp: 'failures', version: 1_000 })
		.where(eq(participations.id, id));
	const noe = await createUser('Noé', 'Arnaud');
	await begin(noe);
	await row.getByText('Des échecs inattendus').waitFor();
	expect(await teacher.title()).toMatch(/^\(1\)/);
	expect(await teacher.getByRole('rowheader').first().innerText()).toContain('Garnier');
	await look(teacher, 'class-list');

	await teacher.getByRole('button', { name: 'Élèves et sujets' }).click();
	await teacher.getByText('Niveau atteint sur le niveau visé').waitFor();
	await look(teacher, 'class-grid');
	await teacher.getByLabel('Masquer les noms').check();
	await teacher.getByLabel('Masquer les résultats').check();
	expect(await teacher.getByText('Garnier').count()).toBe(0);
	await teacher.getByText('Élève 1', { exact: true }).waitFor();
	await teacher.getByLabel('Masquer les noms').uncheck();
	await teacher.getByLabel('Masquer les résultats').uncheck();
	await teacher.getByRole('button', { name: 'Sujets', exact: true }).click();
	await look(teacher, 'class-topics');

	await teacher.getByRole('button', { name: 'Élèves et épreuves' }).click();
	await teacher.getByRole('cell', { name: /^passée, / }).waitFor();
	await teacher
		.getByRole('cell', { name: /^en cours, / })
		.first()
		.waitFor();
	await look(teacher, 'class-answers');
	await teacher.getByLabel('Masquer les résultats').check();
	expect(await teacher.getByText('passée').count()).toBe(0);
	await teacher.getByLabel('Masquer les résultats').uncheck();

	// Frozen, it moves no more; live again, it has everything.
	await teacher.getByRole('button', { name: 'Liste' }).click();
	await teacher.getByRole('button', { name: 'Figer la vue' }).click();
	const ada = await createUser('Ada', 'Zidi');
	await begin(ada);
	await teacher.getByText('La vue est figée').waitFor();
	expect(await teacher.getByText('Zidi').count()).toBe(0);
	await teacher.getByRole('button', { name: 'Figer la vue' }).click();
	await teacher.getByRole('row', { name: /Zidi Ada/ }).waitFor();

	// Taken in: sent as it is, said to its pupil, and seen at once.
	await teacher.setViewportSize(DESKTOP);
	await teacher.getByRole('button', { name: 'Ramasser…' }).click();
	await teacher.getByRole('dialog').getByText('envoyé tout de suite').waitFor();
	await look(teacher, 'class-close');
	await teacher.getByRole('dialog').getByRole('button', { name: 'Ramasser' }).click();
	await pupil.getByText('Votre enseignant a ramassé').waitFor();
	await expectAccessible(pupil);
	await picture(pupil, 'class-closed-pupil', { fullPage: false });
	await row.getByText('Envoyé', { exact: true }).waitFor();

	// Seen again: as it is now, as it was when nobody but the first was there, and played from there.
	await teacher.setViewportSize(DESKTOP);
	await teacher.getByRole('link', { name: 'Revoir la séance' }).click();
	await teacher.getByRole('heading', { name: 'Revoir la séance' }).waitFor();
	await row.getByText('Envoyé', { exact: true }).waitFor();
	await look(teacher, 'class-replay');
	const slider = teacher.getByRole('slider');
	await slider.press('Home');
	await row.getByText('Au travail').or(row.getByText('Absent')).waitFor();
	expect(await teacher.getByText('Zidi').count()).toBe(0);
	const before = await slider.getAttribute('aria-valuetext');
	await teacher.getByRole('button', { name: 'Événement suivant' }).click();
	expect(await slider.getAttribute('aria-valuetext')).not.toBeNull();
	await teacher.getByRole('button', { name: 'Lire × 60' }).click();
	await teacher.getByRole('row', { name: /Zidi Ada/ }).waitFor();
	expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
	await Promise.all([pupil.context().close(), teacher.context().close()]);
});

it('the board of a class is a page for the teachers of its organization only', async () => {
	const address = `${windows.base}/orga/${school.id}/campagnes/${campaign.campaign.id}`;
	const other = await createSchool();
	for (const { cookie } of [other.teacher, await createUser()]) {
		expect((await fetch(address, { headers: { cookie } })).status).toBe(404);
	}
	const elsewhere = address.replace(`/orga/${school.id}/`, `/orga/${other.id}/`);
	const { cookie } = other.teacher;
	expect((await fetch(elsewhere, { headers: { cookie } })).status).toBe(404);
	expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
});

it('the wall of a class counts whoever begins as he does', async () => {
	const { cookie } = school.teacher;
	const wall = await windows.open(`/orga/${school.id}/campagnes/${campaign.campaign.id}/code`, {
		cookie
	});
	const count = wall.getByRole('status');
	const before = Number(/\d+/.exec(await count.innerText())?.[0] ?? 0);
	await begin(await createUser('Tom', 'Petit'));
	await count.getByText(String(before + 1)).waitFor();
	await wall.context().close();
});
