/** Whole stories with a keyboard only: each stop is seen, and the focus is where the page changes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hashPassword, signIn } from '#db/auth.server';
import { db } from '#db/connection.server';
import { participations } from '#db/schema/campaigns';
import { users } from '#db/schema/accounts';
import { problems } from '#db/schema/trainings';
import { findStartedTraining, startTraining } from '#db/training/trainings';
import { createSchool, openCampaign } from './support/campaigns.ts';
import { createCenter, createMember } from './support/centers.ts';
import { eventually } from './support/eventually.ts';
import { useKeyboard } from './support/keyboard.ts';
import { createSession, createUser, pupilNumber } from './support/room.ts';
import { answerNext } from './support/training.ts';
import { useWindows } from './support/windows.ts';

const windows = useWindows(() => ({
	KEEP_MAILS: 'true',
	SECOND_FACTOR: 'staff',
	VIGIE_DATA: mkdtempSync(join(tmpdir(), 'keyboard-'))
}));
const EMAIL = 'lou.marin@vigie.example';
const PASSWORD = 'Phare-2026';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** What changed under the reader took the focus. */
async function expectFocusOn(page: Page, text: string | RegExp): Promise<void> {
	await eventually(async () => expect(await focused(page)).toMatch(text));
}

describe('with a keyboard only, somebody', () => {
	it('signs up, signs in, trains to a checkpoint and keeps a tutorial', async () => {
		const page = await windows.open('/inscription');
		const keys = useKeyboard(page);
		await keys.type('Prénom', 'Lou');
		await keys.type('Nom', 'Marin');
		await keys.type('Adresse e-mail', EMAIL);
		await keys.type('Mot de passe', PASSWORD);
		await keys.tick(/J’accepte/);
		await keys.press('button', 'Je crée mon compte');
		await heading(page, 'Regardez vos courriels').waitFor();
		const link = await eventually(async () => {
			const { text } = await windows.read('/courriels');
			expect(text).toMatch(/\/inscription\/[\w-]{43}/);
			return /\/inscription\/[\w-]{43}/.exec(text)![0];
		});
		await page.goto(windows.base + link);
		await keys.type('Mot de passe', PASSWORD);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Mon compte', exact: true }).waitFor();
		await keys.press('button', 'Se déconnecter');
		await page.getByRole('link', { name: 'Se connecter' }).waitFor();
		await keys.press('link', 'Se connecter');
		await keys.type('Adresse e-mail ou identifiant', EMAIL);
		await keys.type('Mot de passe', PASSWORD);
		await page.keyboard.press('Enter');
		await heading(page, 'Bonjour Lou').waitFor();

		// The first stop of a page leads past what all pages have.
		await page.reload();
		await keys.press('link', 'Aller au contenu');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
		await keys.press('link', 'Commencer ma première compétence');
		await page.waitForURL(/\/app\/competences\/[\d.]+$/);
		await keys.press('button', 'Commencer');
		await expectFocusOn(page, /^Épreuve 1/);
		// Who passes everything is soon asked nothing more.
		const [lou] = await db.select().from(users).where(eq(users.email, EMAIL));
		const training = await findStartedTraining(lou!.id, '1.1');
		for (let i = 0; i < 2; i++) await answerNext(lou!.id, training!.id, true);
		await page.reload();
		for (const number of [3, 4, 5]) {
			await expectFocusOn(page, new RegExp(`^Épreuve ${number}`));
			await keys.press('button', 'Je passe');
			await expectFocusOn(page, 'Épreuve passée');
			await keys.press('button', 'Poursuivre');
		}
		await expectFocusOn(page, 'Un point sur vos réponses');
		// The last ones were passed.
		await keys.reach(page.locator('summary', { hasText: 'Épreuve passée' }));
		await page.keyboard.press('Enter');
		const tutorial = page.locator('details[open] a[href^="/app/tutoriels/"]');
		await keys.reach(tutorial);
		const opened = page.context().waitForEvent('page');
		await page.keyboard.press('Enter');
		const lesson = await opened;
		const lessonKeys = useKeyboard(lesson);
		await lessonKeys.press('button', 'Enregistrer pour plus tard');
		await lesson.getByRole('button', { name: 'Retirer des enregistrés' }).waitFor();
		await expectFocusOn(lesson, 'Retirer des enregistrés');
		await page.context().close();
	});

	it('takes a campaign by its code, reads its result, and enters a certification', async () => {
		const school = await createSchool(false);
		const { campaign } = await openCampaign(school, { isSentAutomatically: false });
		const { userId, cookie } = await createUser('Ada', 'Test-A');
		const page = await windows.open('/app/parcours', { cookie });
		const keys = useKeyboard(page);
		await keys.type('Code du parcours', 'RIEN22222');
		await page.keyboard.press('Enter');
		await page.locator('[aria-invalid]').waitFor();
		await keys.type('Code du parcours', campaign.code);
		await page.keyboard.press('Enter');
		await keys.press('button', 'Je commence');
		const end = heading(page, 'Parcours terminé');
		const pass = page.getByRole('button', { name: 'Je passe' });
		for (;;) {
			await pass.or(end).waitFor();
			if (await end.isVisible()) break;
			await expectFocusOn(page, /^Épreuve \d/);
			await keys.press('button', 'Je passe');
			await expectFocusOn(page, 'Épreuve passée');
			await keys.press('button', 'Poursuivre');
		}
		await expectFocusOn(page, 'Parcours terminé');
		await keys.press('link', 'Voir mes résultats');
		await keys.press('button', 'J’envoie mes résultats');
		await page.getByText('Vos résultats sont envoyés').waitFor();
		const [sent] = await db.select().from(participations).where(eq(participations.userId, userId));
		expect(sent!.state).toBe('sent');

		const { id } = await createSession();
		const { firstName, lastName, birthDate } = pupilNumber(0);
		const [year, month, day] = birthDate.split('-') as [string, string, string];
		await keys.press('link', 'Certifications');
		await heading(page, 'Rejoindre une session').waitFor();
		await keys.type('Numéro de session', String(id));
		await keys.type('Prénom', firstName);
		await keys.type('Nom de naissance', lastName);
		await keys.type('Jour', day);
		await keys.type('Mois', month);
		await keys.type('Année', year);
		await keys.press('button', 'Continuer');
		for (const title of [/qui s’adapte/, /épreuves/, /Restez/, /Un problème/]) {
			await heading(page, title).waitFor();
			await keys.press('button', 'Suivant');
		}
		await expectFocusOn(page, 'Les règles de la salle');
		await keys.tick(/J’ai lu les règles/);
		await keys.press('button', 'Je suis prêt·e');
		await expectFocusOn(page, /^Le surveillant va/);
		await page.context().close();
	});

	it('changes a password, closes other connections, turns on a second factor, and goes', async () => {
		const { userId } = await createMember(await createCenter());
		const passwordHash = await hashPassword(PASSWORD);
		await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
		await signIn(userId);
		const { name, value } = await signIn(userId);
		const page = await windows.open('/app/compte', { cookie: `${name}=${value}` });
		const keys = useKeyboard(page);
		await keys.unfold('Changer de mot de passe');
		await keys.type('Mot de passe actuel', PASSWORD);
		await keys.type('Nouveau mot de passe', 'Falaise-2026');
		await page.keyboard.press('Enter');
		await page.getByText('Votre mot de passe est changé').waitFor();
		await signIn(userId);
		await page.reload();
		await keys.press('button', 'Déconnecter tous les autres');
		await page.getByRole('button', { name: 'Déconnecter tous les autres' }).waitFor({
			state: 'detached'
		});
		await keys.press('link', 'Gérer la double authentification');
		await heading(page, 'Double authentification').waitFor();
		await keys.unfold('Mettre en place une application de codes');
		await keys.type('Mot de passe actuel', 'Falaise-2026');
		await keys.press('button', 'Montrer le code QR');
		await page.getByRole('img', { name: 'Code QR' }).waitFor();
		const secret = (await page.locator('.block code').innerText()).replaceAll(/\s/g, '');
		await keys.type(/^Code à 6 chiffres de l’application/, new TOTP({ secret }).generate());
		await page.keyboard.press('Enter');
		await heading(page, 'Gardez vos codes de secours').waitFor();
		await keys.press('link', 'Je les ai gardés');
		await page.getByText('Il en reste 10 sur 10').waitFor();
		await page.goto(`${windows.base}/app/compte/suppression`);
		await keys.type('Mot de passe', 'Falaise-2026');
		await keys.tick(/Je comprends/);
		await keys.press('button', /^Supprimer mon compte/);
		await eventually(async () => {
			const [gone] = await db.select().from(users).where(eq(users.id, userId));
			expect(gone!.anonymizedAt).not.toBeNull();
		});
		await page.getByText('Votre compte est supprimé').waitFor();
		await page.context().close();
	});

	it('reports a problem, and chooses how pages look', async () => {
		const { userId, cookie } = await createUser('Nour');
		await startTraining(userId, '1.1', 'fr');
		const page = await windows.open('/app/competences/1.1/evaluer', { cookie });
		const keys = useKeyboard(page);
		await keys.reach(page.getByRole('link', { name: /Signaler un problème/ }));
		const opened = page.context().waitForEvent('page');
		await page.keyboard.press('Enter');
		const report = await opened;
		const reportKeys = useKeyboard(report);
		await reportKeys.reach(report.getByRole('radio'));
		await report.keyboard.press('Space');
		await report.keyboard.press('ArrowDown');
		await reportKeys.type(/Racontez-nous/, 'Le lien ne mène nulle part.');
		await reportKeys.press('button', 'Envoyer le signalement');
		await report.getByText('Merci.').waitFor();
		expect(await db.select().from(problems).where(eq(problems.userId, userId))).toHaveLength(1);

		await reportKeys.press('link', 'Affichage');
		await heading(report, 'Affichage').waitFor();
		await reportKeys.tick('Contraste renforcé');
		await reportKeys.tick('Texte plus espacé');
		await reportKeys.press('button', 'Enregistrer');
		await report.getByText('Vos réglages sont enregistrés.').waitFor();
		// The mark of the focus is seen in these colors too.
		await reportKeys.press('link', 'Tutoriels');
		await heading(report, 'Terminés').waitFor();
		await page.context().close();
	});
});
