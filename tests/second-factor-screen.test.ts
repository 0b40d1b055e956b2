/** The second factor in a browser: codes of a phone, passkeys, and what is asked after the password. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askAddressChange } from '#db/accounts/accounts';
import { forgetPassword } from '#db/accounts/passwords';
import { findSecondFactor } from '#db/accounts/second-factor';
import { confirmTotp, startTotp, type TotpSetup } from '#db/accounts/totp';
import { hashPassword, readAuthSession } from '#db/auth.server';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember } from './support/centers.ts';
import { eventually } from './support/eventually.ts';
import { createUser } from './support/room.ts';
import { createStaff } from './support/staff.ts';
import { Visitor } from './support/visitor.ts';
import { useKeyboard } from './support/keyboard.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows(() => ({
	KEEP_MAILS: 'true',
	SECOND_FACTOR: 'staff',
	VIGIE_DATA: mkdtempSync(join(tmpdir(), 'second-factor-'))
}));
const PASSWORD = 'Phare-2026';
const HERE = '/app/compte/double-authentification';
const STEP = 30_000;

let passwordHash: string;
beforeAll(async () => {
	passwordHash = await hashPassword(PASSWORD);
});

/** A member of a center, with a password and an address. */
async function createHolder() {
	const person = await createMember(await createCenter());
	await db.update(users).set({ passwordHash }).where(eq(users.id, person.userId));
	return { ...person, email: `${person.userId}@vigie.example` };
}

/** On the page where one signs in. */
async function givePassword(page: Page, email: string, english = false): Promise<void> {
	await page.getByLabel(english ? /^E-mail|^Email/ : /^Adresse e-mail/).fill(email);
	await page.getByLabel(english ? 'Password' : 'Mot de passe').fill(PASSWORD);
	await page
		.getByRole('button', { name: english ? 'Sign in' : 'Je me connecte', exact: true })
		.click();
}

/** The codes of the phone that was given the key of this page. */
async function phoneOf(page: Page): Promise<(later?: number) => string> {
	const secret = (await page.locator('.block code').innerText()).replaceAll(/\s/g, '');
	const totp = new TOTP({ secret });
	return (later = 0) => totp.generate({ timestamp: Date.now() + later * STEP });
}

/** A device that keeps passkeys and knows its holder at once. */
async function withAuthenticator(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	return {
		forgetHolder: () =>
			cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
		forgetPasskeys: () => cdp.send('WebAuthn.clearCredentials', { authenticatorId })
	};
}

/** On the page of the second factor. */
async function addPasskey(page: Page, name: string, password = PASSWORD): Promise<void> {
	const card = page.locator('details', { hasText: 'Ajouter une clé d’accès' });
	const keys = useKeyboard(page);
	if ((await card.getAttribute('open')) === null) await keys.unfold('Ajouter une clé d’accès');
	for (const [label, text] of [
		['Nom de la clé d’accès', name],
		['Mot de passe actuel', password]
	] as const) {
		await keys.reach(card.getByLabel(label));
		await page.keyboard.press('Control+A');
		await page.keyboard.type(text);
	}
	await keys.press('button', 'Créer la clé d’accès');
}

/** Signs out, keeps the browser. */
const signOut = (page: Page) => page.context().clearCookies({ name: 'auth_session' });

describe('an app of codes, in a browser', () => {
	it('is set up, asked for after the password, and turned off', async () => {
		const { email, cookie, userId } = await createHolder();
		const page = await windows.open('/app/compte', { cookie });
		await page.getByRole('link', { name: 'Gérer la double authentification' }).click();
		await page.getByRole('heading', { name: 'Double authentification' }).waitFor();
		await expectAccessible(page);
		await page.getByText('Mettre en place une application de codes').click();
		await page.getByLabel('Mot de passe actuel').first().fill('faux');
		await page.getByRole('button', { name: 'Montrer le code QR' }).click();
		await page.getByText('n’est pas le bon').waitFor();
		await page.getByLabel('Mot de passe actuel').first().fill(PASSWORD);
		await page.getByRole('button', { name: 'Montrer le code QR' }).click();
		await page.getByRole('img', { name: 'Code QR' }).waitFor();
		await expectAccessible(page);
		const code = await phoneOf(page);
		await page.getByLabel('Code à 6 chiffres de l’application').fill('12');
		await page.getByRole('button', { name: 'J’active' }).click();
		await page.getByText('Ce code n’est pas le bon').waitFor();
		await page.getByLabel('Code à 6 chiffres de l’application').fill(code());
		await page.getByRole('button', { name: 'J’active' }).click();
		await page.getByRole('heading', { name: 'Gardez vos codes de secours' }).waitFor();
		await expectAccessible(page);
		const [first] = (await page.locator('.block code').innerText()).split('\n');
		await page.getByRole('link', { name: 'Je les ai gardés' }).click();
		await page.getByText('Il en reste 10 sur 10').waitFor();
		await eventually(async () => {
			expect((await windows.read('/courriels')).text).toContain(
				'application de codes a été activée'
			);
		});

		await signOut(page);
		await page.goto(`${windows.base}/connexion?vers=%2Fapp%2Faffichage`);
		await givePassword(page, email);
		await page.getByRole('heading', { name: 'Seconde étape' }).waitFor();
		await expectAccessible(page);
		expect((await windows.read('/app/compte')).status).toBe(303);
		await page.getByLabel('Code à 6 chiffres, ou code de secours').fill('12');
		await page.getByRole('button', { name: 'Je me connecte' }).click();
		await page.getByText('Ce code n’est pas le bon').waitFor();
		await page.getByLabel('Code à 6 chiffres, ou code de secours').fill(code(1));
		await page.getByRole('button', { name: 'Je me connecte' }).click();
		await page.waitForURL(`${windows.base}/app/affichage`);

		await page.goto(windows.base + HERE);
		await page.waitForLoadState('networkidle');
		await page.getByText('Désactiver l’application de codes').click();
		await page.getByLabel('Mot de passe actuel').first().fill(PASSWORD);
		await page.getByLabel('Code à 6 chiffres, ou code de secours').fill(first!);
		await page.getByRole('button', { name: 'Je la désactive' }).click();
		await page.getByText('L’application de codes est désactivée.').waitFor();
		expect(await findSecondFactor(userId)).toMatchObject({ hasTotp: false, recoveryCodesLeft: 0 });
		await page.context().close();
	});

	it('works without script, in English, on a phone, and a recovery code opens once', async () => {
		const { email, cookie } = await createHolder();
		const page = await windows.open(HERE, {
			cookie,
			locale: 'en-GB',
			viewport: PHONE,
			javaScriptEnabled: false
		});
		await page.getByText('Set up a code app').click();
		await page.getByLabel('Present password').first().fill(PASSWORD);
		await page.getByRole('button', { name: 'Show the QR code' }).click();
		const code = await phoneOf(page);
		await page.getByLabel('6-digit code of the app').fill(code());
		await page.getByRole('button', { name: 'Turn the code app on' }).click();
		await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor();
		const [first] = (await page.locator('.block code').innerText()).split('\n');

		for (const because of [null, 'This recovery code was used already']) {
			await signOut(page);
			await page.goto(`${windows.base}/connexion`);
			await givePassword(page, email, true);
			await page.getByRole('heading', { name: 'Second step' }).waitFor();
			await page.getByLabel('6-digit code, or recovery code').fill(` ${first!.toUpperCase()} `);
			await page.getByRole('button', { name: 'Sign in' }).click();
			if (because) await page.getByText(because).waitFor();
			else await page.waitForURL(`${windows.base}/`);
		}
		await page.context().close();
	});

	it('that waited too long says so, and leads back', async () => {
		const page = await windows.open('/connexion/seconde-etape?vers=%2Fapp');
		await page.getByText('Cette connexion a trop attendu').waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Recommencer la connexion' }).click();
		await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
		expect(page.url()).toContain('vers=%2Fapp');
		await page.context().close();
	});
});

describe('a passkey, in a browser', () => {
	it('is added, opens the account alone by the keyboard, and lets nobody in who is not its holder', async () => {
		const { email, cookie, userId } = await createHolder();
		const page = await windows.open(HERE, { cookie });
		const device = await withAuthenticator(page);
		await addPasskey(page, 'Téléphone');
		await page.getByRole('heading', { name: 'Gardez vos codes de secours' }).waitFor();
		await page.getByText('Pas encore utilisée').waitFor();
		await expectAccessible(page);

		await signOut(page);
		await page.goto(`${windows.base}/connexion?vers=${encodeURIComponent(HERE)}`);
		await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).waitFor();
		await expectAccessible(page);
		await useKeyboard(page).press('button', 'Se connecter avec une clé d’accès');
		await page.waitForURL(windows.base + HERE);
		await page.getByText('Dernier usage le').waitFor();
		await page.setViewportSize(PHONE);
		await expectAccessible(page);

		await signOut(page);
		await page.goto(`${windows.base}/connexion?vers=${encodeURIComponent(HERE)}`);
		await givePassword(page, email);
		await page.getByRole('heading', { name: 'Seconde étape' }).waitFor();
		await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).waitFor();
		await expectAccessible(page);
		await device.forgetHolder();
		await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
		await page.getByText('Rien n’a été fait').waitFor();
		// Nothing was lost by it: a recovery code still finishes the same sign-in.
		expect(await findSecondFactor(userId)).toMatchObject({ recoveryCodesLeft: 10 });
		await page.context().close();
	});

	it('makes the second step, and the device that has one is not given another', async () => {
		const { email, cookie, userId } = await createHolder();
		const page = await windows.open(HERE, { cookie });
		const device = await withAuthenticator(page);
		await addPasskey(page, 'Bureau', 'faux');
		await page.getByText('n’est pas le bon').waitFor();
		expect(await page.getByLabel('Nom de la clé d’accès').inputValue()).toBe('Bureau');
		await addPasskey(page, 'Bureau');
		await page.getByText('La clé d’accès est ajoutée.').waitFor();
		await addPasskey(page, 'Encore');
		await page.getByText('Cet appareil a déjà une clé d’accès').waitFor();

		await signOut(page);
		await page.goto(`${windows.base}/connexion?vers=${encodeURIComponent(HERE)}`);
		await givePassword(page, email);
		await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
		await page.waitForURL(windows.base + HERE);

		await page.getByLabel('Retirer la clé d’accès Bureau').click();
		const removal = page.locator('li', { hasText: 'Bureau' });
		await removal.getByLabel('Mot de passe actuel').fill(PASSWORD);
		await removal.getByRole('button', { name: 'Je la retire' }).click();
		await page.getByText('La clé d’accès est retirée.').waitFor();
		expect((await findSecondFactor(userId)).passkeys).toEqual([]);

		// The device still has it: the server says that it does not.
		await signOut(page);
		await page.goto(`${windows.base}/connexion`);
		await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click();
		await page.getByText('Cette clé d’accès n’est pas connue ici').waitFor();
		await device.forgetPasskeys();
		await page.context().close();
	});
});

describe('who has a second factor', () => {
	it('shows it after any other way in: a password, a reset by mail, a confirmed address', async () => {
		const { email, userId } = await createHolder();
		const { secret, sealed } = (await startTotp(userId, PASSWORD)) as TotpSetup;
		const typed = new TOTP({ secret }).generate();
		expect(await confirmTotp(userId, { sealed, typed })).toHaveProperty('recoveryCodes');
		const reset = (await forgetPassword(email))!;
		const change = await askAddressChange(userId, `new.${email}`, PASSWORD);
		const address = 'letter' in change ? change.letter!.code : '';
		for (const [path, fields] of [
			['/connexion', { login: email, password: PASSWORD }],
			[`/mot-de-passe/${reset.code}`, { password: 'Autre-2026' }],
			[`/inscription/${address}`, { password: 'Autre-2026' }]
		] as const) {
			const visitor = new Visitor();
			const visit = await visitor.post(windows.base + path, fields);
			expect([path, visit.location?.pathname]).toEqual([path, '/connexion/seconde-etape']);
			expect(await readAuthSession(visitor.cookiesOf(windows.base))).toBeNull();
		}
	});

	it('is not a pupil: his account does not speak of it', async () => {
		const { cookie } = await createUser();
		expect((await windows.read('/app/compte', cookie)).text).not.toContain(HERE);
		expect((await windows.read(HERE, cookie)).status).toBe(404);
	});

	it('is all of the staff where it is asked of them: their pages lead to it first, and do nothing before', async () => {
		const { cookie, userId } = await createStaff('superAdmin');
		await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
		const page = await windows.open('/certif/jury', { cookie });
		await page.getByText('L’équipe du service se connecte en deux étapes').waitFor();
		await expectAccessible(page);
		const reply = await fetch(`${windows.base}/certif/jury/acces?/create`, {
			method: 'POST',
			headers: { cookie, origin: windows.base, accept: 'text/html', 'accept-language': 'fr' },
			body: new URLSearchParams({ name: 'x' })
		});
		expect(reply.status).toBe(403);
		expect(await reply.text()).toContain('Il faut d’abord une double authentification');
		await withAuthenticator(page);
		await addPasskey(page, 'Bureau');
		await page.getByRole('link', { name: 'Je les ai gardés' }).click();
		await page.waitForURL(`${windows.base}/certif/jury/sessions`);
		await page.context().close();
	});
});
