/** Accounts in a browser: from the sign-up to the deletion, by the links of mails. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { signIn } from '#db/auth.server';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { createUser } from './support/room.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows(() => ({
	KEEP_MAILS: 'true',
	VIGIE_DATA: mkdtempSync(join(tmpdir(), 'accounts-'))
}));
const EMAIL = 'noemie.arnal@vigie.example';
const PASSWORD = 'Phare-2026';

describe('an account, in a browser', () => {
	it('is asked for, confirmed, looked at and deleted', async () => {
		const page = await windows.open('/inscription');
		await expectAccessible(page);
		await page.getByLabel('Prénom').fill('Noémie');
		await page.getByLabel('Nom', { exact: true }).fill('Arnal');
		await page.getByLabel('Adresse e-mail').fill(EMAIL);
		await page.getByLabel('Mot de passe').fill('phare-2026');
		await page.getByText('3 règles sur 4').waitFor();
		await page.getByLabel('J’accepte').check();
		await page.getByRole('button', { name: 'Je crée mon compte' }).click();
		await page.getByText('Le mot de passe doit avoir').waitFor();
		expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(EMAIL);
		await page.getByLabel('Mot de passe').fill(PASSWORD);
		await page.getByRole('button', { name: 'Je crée mon compte' }).click();
		await page.getByRole('heading', { name: 'Regardez vos courriels' }).waitFor();

		// Nobody waits for a mail, not even whoever asked for it.
		const href = await eventually(async () => {
			const { text } = await windows.read('/courriels');
			const found = /\/inscription\/[\w-]{43}/.exec(text);
			expect(found).not.toBeNull();
			return found![0];
		});
		await page.goto(windows.base + href);
		await expectAccessible(page);
		await page.getByLabel('Mot de passe').fill(PASSWORD);
		await page.getByRole('button', { name: 'Je confirme' }).click();
		await page.getByRole('heading', { name: 'Mon compte', exact: true }).waitFor();
		await page.getByText('Cet appareil').waitFor();
		await expectAccessible(page);
		await page.setViewportSize(PHONE);
		await expectAccessible(page);

		await page.getByLabel('Langue de votre compte').selectOption('en');
		await page.getByRole('button', { name: 'Changer de langue' }).click();
		await page.getByRole('heading', { name: 'My account', exact: true }).waitFor();
		await expectAccessible(page);
		await page.goto(`${windows.base}/conditions`);
		await page.getByRole('heading', { name: 'Terms of use and personal data' }).waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Français' }).press('Enter');
		await page.getByRole('heading', { name: 'Conditions d’utilisation' }).waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'English' }).press('Enter');
		await page.getByRole('heading', { name: 'Terms of use' }).waitFor();
		await page.goto(`${windows.base}/app/compte`);
		await page.getByRole('link', { name: 'See what it changes' }).click();
		await page.waitForURL('**/suppression');
		await page.getByRole('heading', { name: 'Delete my account' }).waitFor();
		await expectAccessible(page);
		await page.getByLabel('Password').fill(PASSWORD);
		await page.getByLabel('I understand').check();
		await page.getByRole('button', { name: 'Delete my account for ever' }).click();
		await page.waitForURL(`${windows.base}/?compte-supprime`);
		expect(await db.select().from(users).where(eq(users.email, EMAIL))).toEqual([]);
		await page.context().close();
	});

	it('with a password of a teacher reaches one page only, until another one is chosen', async () => {
		const { userId } = await createUser('Tom', 'Roux');
		await db
			.update(users)
			.set({ oneTimeUntil: Date.now() + 60_000 })
			.where(eq(users.id, userId));
		const { name, value } = await signIn(userId);
		const page = await windows.open('/app/certifications', { cookie: `${name}=${value}` });
		await page.getByRole('heading', { name: 'Choisir un mot de passe' }).waitFor();
		await expectAccessible(page);
		await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
		await page.getByRole('button', { name: 'Je choisis ce mot de passe' }).click();
		await page.waitForURL(`${windows.base}/app/certifications`);
		await page.goto(`${windows.base}/app/compte`);
		await page.getByRole('heading', { name: 'Mon compte', exact: true }).waitFor();
		await page.context().close();
	});

	it('answers the same for an address that has an account and for one that has none', async () => {
		const { userId } = await createUser('Sam', 'Test');
		const taken = 'sam.test@vigie.example';
		await db.update(users).set({ email: taken }).where(eq(users.id, userId));
		const said = await Promise.all(
			[taken, 'nobody@vigie.example'].map(async (email) => {
				const page = await windows.open('/mot-de-passe-oublie');
				await page.getByLabel('Adresse e-mail').fill(email);
				await page.getByRole('button', { name: 'Envoyer le lien' }).click();
				await page.getByRole('heading', { name: 'Regardez vos courriels' }).waitFor();
				const text = await page.locator('main').innerText();
				await page.context().close();
				return text.replace(email, '');
			})
		);
		expect(said[0]).toBe(said[1]);
	});
});
