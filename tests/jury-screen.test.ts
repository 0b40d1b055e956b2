/** The jury in a real browser: from the queue to a session, its incident, its candidates, then the publication. */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { seedPastSessions } from '#db/seed/past-sessions';
import { seedSchool } from '#db/seed/school';
import { incidents } from '#db/schema/incidents';
import { sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { listMembers } from '#db/structures/members';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember, ofCenter } from './support/center.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let helene: StaffMember;
let doubtful: number;
let ready: number;

beforeAll(async () => {
	const { centerId, organizationId } = await seedSchool();
	await seedPastSessions(centerId, organizationId);
	await seedPastSessions(centerId, organizationId);
	helene = await createStaff();
	const past = await db
		.select({ id: sessions.id, publishedAt: sessions.publishedAt })
		.from(sessions)
		.orderBy(sessions.id);
	expect(past.map(({ publishedAt }) => publishedAt !== null)).toEqual([true, false, false]);
	[doubtful, ready] = past.slice(1).map(({ id }) => id) as [number, number];
});

const open = (path: string, options = {}) =>
	windows.open(`/certif/jury${path}`, { cookie: helene.cookie, ...options });
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const row = (page: Page, id: number) => page.locator('tbody tr', { hasText: String(id) });

async function decide(page: Page, name: string, reason: string, done: string): Promise<void> {
	await page.locator('summary', { hasText: name }).click();
	const form = page.locator('details[open] form');
	await form.locator('[name="reason"]').fill(reason);
	await form.getByRole('button', { name }).click();
	await page.getByText(`C’est fait : ${done}.`).waitFor();
	expect(await page.locator('details[open]').count()).toBe(0);
}

it('goes from the queue to a session, settles what keeps it, and publishes it', async () => {
	const page = await open('/sessions?statut=a-examiner');
	await expectAccessible(page);
	expect(await row(page, doubtful).innerText()).toContain('Commentaire du centre');
	expect(await row(page, doubtful).innerText()).toContain('Incident à résoudre');
	expect(await page.locator('tbody tr').count()).toBe(1);
	await page.getByRole('link', { name: String(doubtful) }).click();
	await page.getByRole('heading', { name: `Session ${doubtful}` }).waitFor();
	await expectAccessible(page);
	await page.getByText('Coupure du réseau à 10 h 20').first().waitFor();

	await decide(page, 'Résoudre l’incident', 'Téléphone éteint : rien à retenir', 'Incident résolu');
	await page.getByText('Résolu par Hélène Vasseur').waitFor();
	const [incident] = await db.select().from(incidents).where(eq(incidents.sessionId, doubtful));
	expect(incident!.resolution).toBe('Téléphone éteint : rien à retenir');

	await page.locator('section', { hasText: 'Les tests' }).getByRole('link').nth(1).click();
	await page.getByRole('heading', { name: 'Historique des résultats' }).waitFor();
	await expectAccessible(page);
	await decide(
		page,
		'Annuler la certification',
		'Mauvaise personne',
		'Certification annulée par le jury'
	);
	await page.getByText('Annulée par le jury').first().waitFor();
	await decide(page, 'Lever l’annulation', 'Erreur de ma part', 'Annulation levée');
	await page.locator('summary', { hasText: 'Corriger l’identité' }).click();
	const form = page.locator('details[open] form');
	await form.getByLabel('Date de naissance').fill('31/02/2010');
	await form.getByLabel('Motif').fill('Acte de naissance');
	await form.getByRole('button').click();
	await form.locator('[name="birthDate"][aria-invalid]').waitFor();
	await expectAccessible(page);
	expect(await form.getByLabel('Motif').inputValue()).toBe('Acte de naissance');
	await form.getByLabel('Date de naissance').fill('28/02/2010');
	await form.getByRole('button').click();
	await page.getByText('28 février 2010').waitFor();

	await page.getByRole('link', { name: `Session ${doubtful}` }).click();
	await page.getByRole('heading', { name: 'Journal de la session' }).waitFor();
	await decide(page, 'Publier les résultats', 'Vu avec le centre', 'Résultats publiés');
	expect(await page.locator('.badge').first().innerText()).toBe('Publiée');
	expect(await page.locator('summary', { hasText: 'Retirer la publication' }).count()).toBe(1);
	await page.context().close();
});

it('publishes all that are ready, and follows it to its end', async () => {
	const page = await open('/sessions?statut=a-publier');
	await page.getByRole('button', { name: 'Publier la sélection' }).click();
	await page.getByText('Cochez au moins une session').waitFor();
	await expectAccessible(page);
	await page.getByRole('checkbox', { name: String(ready) }).check();
	await page.getByRole('button', { name: 'Publier la sélection' }).click();
	await page.waitForURL(/publications\/\d+$/);
	await page.getByText('Sessions publiées').waitFor();
	await expectAccessible(page);
	expect(await page.locator('li', { hasText: String(ready) }).innerText()).toContain('Publiée');
	const [now] = await db.select().from(sessions).where(eq(sessions.id, ready));
	expect(now!.publishedBy).toBe(helene.userId);
	await page.goto(`${windows.base}/certif/jury/sessions?statut=a-publier`);
	await page.getByText('Aucune session ici.').waitFor();
	await page.context().close();
});

it('fits a phone, and works without script', async () => {
	const candidate = `/sessions/${doubtful}`;
	for (const path of ['/sessions', candidate]) {
		const page = await open(path, { viewport: PHONE });
		expect([path, await overflow(page)]).toEqual([path, 0]);
		await page.context().close();
	}
	const page = await open(candidate, { javaScriptEnabled: false });
	await page.locator('summary', { hasText: 'Retirer la publication' }).click();
	const form = page.locator('details[open] form');
	await form.getByLabel('Motif').fill('Un nom est faux');
	await form.getByRole('button').click();
	await page.getByText('C’est fait').waitFor();
	await page.locator('section', { hasText: 'Les tests' }).getByRole('link').first().click();
	await page.getByText('Historique des résultats').waitFor();
	await page.setViewportSize(PHONE);
	expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(390);
	await page.context().close();
});

it('makes a center, corrects what is refused, and archives it with a reason', async () => {
	const page = await open('/centres');
	await page.getByRole('link', { name: 'Créer un centre' }).click();
	await page.getByLabel('Nom du centre').fill('Collège des Deux-Rives');
	await page.getByLabel('Identifiant externe').fill('93 ABC');
	await page.getByLabel('Fuseau horaire').selectOption('Indian/Mayotte');
	await page.getByLabel('CléA').check();
	await page.getByRole('button', { name: 'Créer un centre' }).click();
	await page.locator('[aria-invalid]').waitFor();
	await expectAccessible(page);
	expect(await page.getByLabel('Nom du centre').inputValue()).toBe('Collège des Deux-Rives');
	expect(await page.getByLabel('Fuseau horaire').inputValue()).toBe('Indian/Mayotte');
	expect(await page.getByLabel('CléA').isChecked()).toBe(true);
	await page.getByLabel('Identifiant externe').fill('9760123b');
	await page.getByRole('button', { name: 'Créer un centre' }).click();
	await page.getByRole('heading', { name: 'Collège des Deux-Rives' }).waitFor();
	await page.getByText('9760123B').waitFor();
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Modifier le centre' }).click();
	await page.getByLabel('Nom du centre').fill('Collège des Trois-Rives');
	await page.getByLabel('CléA').uncheck();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByText('Collège des Deux-Rives → Collège des Trois-Rives').waitFor();
	const read = await open(new URL(page.url()).pathname.replace('/certif/jury', ''), {
		locale: 'en-GB'
	});
	await read.getByText('Name: Collège des Deux-Rives →').waitFor();
	await read.getByText('Habilitations: CléA Numérique → –').waitFor();
	await read.context().close();

	await page.locator('summary', { hasText: 'Archiver le centre' }).click();
	await page.getByLabel('Motif').fill('Fermé en juin');
	await page.getByRole('button', { name: 'Archiver le centre' }).click();
	await page.locator('summary', { hasText: 'Rouvrir le centre' }).waitFor();
	await page.getByText('Fermé en juin').waitFor();
	await page.context().close();

	const phone = await open('/centres?q=trois-rives', { viewport: PHONE });
	await phone.getByText('1 centre', { exact: true }).waitFor();
	await expectAccessible(phone);
	await phone.getByRole('link', { name: 'Collège des Trois-Rives' }).click();
	await phone.getByRole('heading', { name: 'Collège des Trois-Rives' }).waitFor();
	expect(await overflow(phone)).toBe(0);
	await phone.context().close();
});

it('lets one of the staff who is in the team of a center leave it from there', async () => {
	const centerId = await createCenter();
	await createMember(centerId, 'administrator');
	await db
		.insert(centerMemberships)
		.values({ structureId: centerId, userId: helene.userId, role: 'administrator' });
	const page = await open(`/centres/${centerId}`);
	const row = page.getByRole('listitem').filter({ hasText: 'Hélène Vasseur' });
	await row.getByText('Gérer').click();
	await row.getByText('Quitter le centre…').click();
	await row.getByRole('button', { name: 'Quitter le centre' }).click();
	await page.getByText('1 membre', { exact: true }).waitFor();
	expect(await listMembers(ofCenter(centerId))).toHaveLength(1);
	await page.context().close();
});

it('keeps an external id that is no code of a school as it was written', async () => {
	const done = await createCenter('Université');
	await db
		.update(centers)
		.set({ type: 'SUP', externalId: 'univ-orée' })
		.where(eq(centers.id, done));
	const page = await open(`/centres/${done}/modifier`);
	await page.getByLabel('Nom du centre').fill('Université de l’Orée');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByRole('heading', { name: 'Université de l’Orée' }).waitFor();
	const [center] = await db.select().from(centers).where(eq(centers.id, done));
	expect(center!.externalId).toBe('univ-orée');
	await page.context().close();
});
