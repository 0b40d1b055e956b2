/** From an administrator's form to a new member's center, by the mail between them, in a real browser. */
import { eq } from 'drizzle-orm';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '#db/structures/accepting';
import {
	cancelInvitation,
	invite,
	listPendingInvitations,
	type PendingInvitation
} from '#db/structures/invitations';
import { endMembership, listMembers, lockTeam } from '#db/structures/members';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { centers } from '#db/schema/structures';
import { centerInvitations } from '#db/schema/teams';
import { createTemporaryFolder } from '../scripts/temporary-folder.ts';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import {
	createAccount,
	createCenter,
	createMember,
	type MemberAccount,
	ofCenter
} from './support/center.ts';
import { untilBlocked } from './support/blocked.ts';
import { PHONE, useWindows } from './support/windows.ts';

const folder = createTemporaryFolder('mails');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const windows = useWindows(() => ({ KEEP_MAILS: 'true', VIGIE_DATA: folder, SMTP_URL: '' }));

let centerId: number;
let name: string;
let administrator: MemberAccount;
let count = 0;

beforeEach(async () => {
	name = `Lycée « ${++count} » <b>`;
	centerId = await createCenter(name);
	administrator = await createMember(centerId, 'administrator', 'Ada');
});

const team = () => `/certif/${centerId}/equipe`;
const newAddress = () => `guest-${crypto.randomUUID()}@vigie.example`;

/** The code of a link to that address, as its mail carries it. */
async function inviteBy(email: string): Promise<string> {
	const invited = await invite(ofCenter(centerId), administrator.userId, [email], 'member');
	if ('because' in invited) throw new Error(invited.because);
	return invited.letters[0]!.code;
}

async function sendInvitationTo(page: Page, addresses: string): Promise<void> {
	await page.getByLabel('Adresses e-mail').fill(addresses);
	await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
}

async function fillNewcomer(page: Page, password: string): Promise<void> {
	await page.getByLabel('Prénom').fill('Inès');
	await page.getByLabel('Nom', { exact: true }).fill('Ferrand');
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: /Créer mon compte/ }).click();
}

describe.each([['with script', true] as const, ['without script', false] as const])(
	'an invitation, in a browser %s',
	(_, javaScriptEnabled) => {
		it('leads by its mail to a new account, the terms of use and the center', async () => {
			const email = newAddress();
			const page = await windows.open(team(), { cookie: administrator.cookie, javaScriptEnabled });
			await sendInvitationTo(page, email.toUpperCase());
			await page.getByText('L’invitation est envoyée.').waitFor();
			await page.getByText(email).first().waitFor();
			// The form is ready for the next one.
			expect(await page.getByLabel('Adresses e-mail').inputValue()).toBe('');
			expect(await page.getByRole('radio', { name: /^Membre/ }).isChecked()).toBe(true);

			const guest = await windows.open('/courriels', { javaScriptEnabled });
			const mail = guest.getByRole('article').filter({ hasText: email });
			await mail.getByRole('heading', { name: `Rejoindre ${name}` }).waitFor();
			const link = mail.getByRole('link', { name: /\/invitations\// });
			expect(await link.getAttribute('href')).toMatch(
				new RegExp(`^${windows.base}/invitations/[\\w-]{43}$`)
			);
			await link.click();
			await guest.getByRole('heading', { name: `Rejoindre ${name}` }).waitFor();
			await guest.getByText('Ada Test vous invite').waitFor();
			expect(await guest.getByLabel('Adresse e-mail').inputValue()).toBe(email);

			await fillNewcomer(guest, 'trop-simple');
			await guest.getByText('Le mot de passe doit avoir').waitFor();
			expect(await guest.getByLabel('Prénom').inputValue()).toBe('Inès');
			await fillNewcomer(guest, 'Vigie-2026');
			await guest.getByRole('button', { name: 'J’accepte ces conditions' }).click();
			await guest.getByRole('heading', { name: 'Équipe' }).waitFor();
			expect(new URL(guest.url()).pathname).toBe(team());
			await guest.getByText('Inès Ferrand', { exact: false }).first().waitFor();
			expect(await guest.getByText('Invitations en attente').count()).toBe(0);
			expect(await listMembers(ofCenter(centerId))).toMatchObject([
				{ role: 'administrator' },
				{ firstName: 'Inès', lastName: 'Ferrand', email, role: 'member' }
			]);
			expect(await listPendingInvitations(ofCenter(centerId))).toEqual([]);
		});
	}
);

describe('an invitation', () => {
	it('is accepted by the account of its address, who signs in on the way', async () => {
		const guest = await createAccount('Omar');
		const code = await inviteBy(guest.email);
		const page = await windows.open(`/invitations/${code}`);
		const href = await page
			.getByRole('main')
			.getByRole('link', { name: 'Je me connecte' })
			.getAttribute('href');
		expect(href).toBe(`/connexion?vers=${encodeURIComponent(`/invitations/${code}`)}`);
		const signedIn = await windows.open(`/invitations/${code}`, { cookie: guest.cookie });
		await signedIn.getByText('Vous êtes connecté en tant que Omar Test').waitFor();
		await signedIn.getByRole('button', { name: 'Rejoindre l’équipe' }).click();
		await signedIn.getByRole('heading', { name: 'Équipe' }).waitFor();
		expect(await listMembers(ofCenter(centerId))).toHaveLength(2);
	});

	const page = (code: string, cookie = '') => windows.read(`/invitations/${code}`, cookie);

	it('says that it does not exist, expired, was cancelled, was accepted or is for another address', async () => {
		const unknown = await page('x'.repeat(43));
		expect([unknown.status, unknown.text]).toEqual([
			404,
			expect.stringContaining('Cette invitation n’existe pas.')
		]);

		const email = newAddress();
		const expired = await inviteBy(email);
		await db
			.update(centerInvitations)
			.set({ expiresAt: Date.now() - 1 })
			.where(eq(centerInvitations.email, email));
		expect(await page(expired)).toMatchObject({
			status: 410,
			text: expect.stringContaining('Cette invitation a expiré')
		});

		const cancelled = await inviteBy(newAddress());
		const { id } = (await listPendingInvitations(ofCenter(centerId))).at(-1)!;
		await cancelInvitation(ofCenter(centerId), administrator.userId, id);
		const used = 'Cette invitation a déjà été acceptée ou annulée.';
		expect(await page(cancelled)).toMatchObject({
			status: 409,
			text: expect.stringContaining(used)
		});

		const guest = await createAccount();
		const accepted = await inviteBy(guest.email);
		await acceptInvitation(accepted, guest.userId);
		expect(await page(accepted)).toMatchObject({
			status: 409,
			text: expect.stringContaining(used)
		});

		const other = await inviteBy(newAddress());
		expect(await page(other, guest.cookie)).toMatchObject({
			status: 403,
			text: expect.stringContaining('pour une autre adresse')
		});
		// Its form says the same as its page, and does nothing.
		const posted = await sendForm(windows.base, `/invitations/${other}?/accept`, {}, guest.cookie);
		expect(posted.status).toBe(403);
		expect(await page(other)).toMatchObject({ status: 200 });
	});

	it('makes no second account for an address that has one, and stays', async () => {
		const guest = await createAccount();
		const code = await inviteBy(guest.email);
		const window = await windows.open(`/invitations/${code}`);
		await fillNewcomer(window, 'Vigie-2026');
		await window.getByText('Un compte existe déjà avec cette adresse').waitFor();
		expect(await db.select().from(users).where(eq(users.email, guest.email))).toHaveLength(1);
		expect(await listMembers(ofCenter(centerId))).toHaveLength(1);
		expect(await listPendingInvitations(ofCenter(centerId))).toHaveLength(1);
	});
});

/** Not at the top of the page again, with everything to go through once more. */
const expectFocus = (window: Page, text: string) =>
	expect
		.poll(() => window.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40)))
		.toMatch(new RegExp(`^${text}`));

it('of somebody who was a member before is accepted or cancelled, when both are tried at once', async () => {
	const former = await createMember(centerId, 'member', 'Paul');
	expect(await endMembership(ofCenter(centerId), administrator.userId, former.userId)).toEqual({
		because: null
	});
	const code = await inviteBy(former.email);
	const { accepting } = await db.transaction(async (tx) => {
		await lockTeam(tx, ofCenter(centerId));
		const accepting = acceptInvitation(code, former.userId);
		await untilBlocked();
		await tx
			.update(centerInvitations)
			.set({ state: 'cancelled' })
			.where(eq(centerInvitations.email, former.email));
		return { accepting };
	});
	expect(await accepting).toMatchObject({ because: 'invitation-used' });
	expect(await listMembers(ofCenter(centerId))).toHaveLength(1);
});

it('tells until when it is valid by the clocks of the center', async () => {
	await db.update(centers).set({ timeZone: 'Pacific/Tahiti' }).where(eq(centers.id, centerId));
	const code = await inviteBy(newAddress());
	const [{ expiresAt }] = (await listPendingInvitations(ofCenter(centerId))) as [PendingInvitation];
	const hour = new Intl.DateTimeFormat('fr', {
		timeZone: 'Pacific/Tahiti',
		hour: '2-digit',
		minute: '2-digit'
	}).format(expiresAt);
	expect((await windows.read(`/invitations/${code}`)).text).toContain(hour);
	expect((await windows.read(team(), administrator.cookie)).text).toContain(hour);
});

describe('the page of the team', () => {
	it.each([
		['with script', true],
		['without script', false]
	])('keeps what was typed when an address is wrong, and says which, %s', async (_, does) => {
		const window = await windows.open(team(), {
			cookie: administrator.cookie,
			javaScriptEnabled: does
		});
		await window.getByRole('radio', { name: /Administrateur/ }).check();
		await sendInvitationTo(window, 'right@vigie.example, wrong@, other');
		await window.getByText('wrong@, other', { exact: true }).waitFor();
		expect(await window.getByLabel('Adresses e-mail').inputValue()).toBe(
			'right@vigie.example, wrong@, other'
		);
		expect(await window.getByRole('radio', { name: /Administrateur/ }).isChecked()).toBe(true);
		expect(await listPendingInvitations(ofCenter(centerId))).toEqual([]);
	});

	it('sends an invitation again with another link, and cancels it', async () => {
		const email = newAddress();
		const first = await inviteBy(email);
		const window = await windows.open(team(), { cookie: administrator.cookie });
		await window.getByRole('button', { name: `Renvoyer ${email}` }).click();
		await window.getByText('L’invitation est envoyée.').waitFor();
		await expectFocus(window, 'Renvoyer');
		expect(await windows.read(`/invitations/${first}`)).toMatchObject({ status: 404 });
		await window.getByRole('button', { name: `Annuler ${email}` }).click();
		await window.getByText('Aucune invitation en attente.').waitFor();
		await expectFocus(window, 'Invitations');
	});

	it('changes a role, designates a contact and removes a member who is asked about first', async () => {
		await createMember(centerId, 'member', 'Chloé');
		const window = await windows.open(team(), { cookie: administrator.cookie });
		const row = window.getByRole('listitem').filter({ hasText: 'Chloé Test' });
		const manage = row.getByText('Gérer');
		await manage.click();
		await row.getByRole('button', { name: 'Rendre administrateur' }).click();
		await window.getByText('Le rôle est changé.').waitFor();
		await expectFocus(window, 'Gérer');
		await manage.click();
		await row.getByRole('button', { name: 'Désigner référent Pix' }).click();
		await row.getByText('Référent Pix', { exact: true }).waitFor();
		await manage.click();
		await row.getByText('Retirer du centre…').click();
		await row.getByText('Chloé Test n’aura plus accès').waitFor();
		await expectAccessible(window);
		await row.getByRole('button', { name: 'Retirer du centre' }).click();
		await window.getByText('1 membre', { exact: true }).waitFor();
		await expectFocus(window, '1 membre');
		expect(await listMembers(ofCenter(centerId))).toHaveLength(1);
	});

	it('lets an administrator leave, but not the last one', async () => {
		const window = await windows.open(team(), { cookie: administrator.cookie });
		const leave = async () => {
			await window.getByText('Gérer').first().click();
			await window.getByText('Quitter le centre…').click();
			await window.getByRole('button', { name: 'Quitter le centre' }).click();
		};
		await leave();
		await window.getByText('Il doit rester au moins un administrateur.').waitFor();
		await createMember(centerId, 'administrator', 'Zoé');
		await leave();
		await window.getByText('Votre compte n’appartient à aucun centre').waitFor();
		expect((await windows.read(team(), administrator.cookie)).status).toBe(404);
	});

	it('shows a member the team without anything to do, and refuses his forms', async () => {
		const member = await createMember(centerId, 'member');
		const window = await windows.open(team(), { cookie: member.cookie, viewport: PHONE });
		await window.getByText('2 membres').waitFor();
		expect(await window.getByText('Gérer').count()).toBe(0);
		expect(await window.getByRole('button', { name: 'Envoyer l’invitation' }).count()).toBe(0);
		await expectAccessible(window);
		const fields = { userId: administrator.userId, role: 'member', id: '1', emails: newAddress() };
		for (const act of [
			'invite',
			'renew',
			'cancel',
			'changeRole',
			'designate',
			'disable',
			'leave'
		]) {
			const { status } = await sendForm(windows.base, `${team()}?/${act}`, fields, member.cookie);
			expect([act, status]).toEqual([act, 403]);
		}
		expect(await listMembers(ofCenter(centerId))).toHaveLength(2);
	});

	it('does not exist for anybody else, nor do its forms', async () => {
		const stranger = await createMember(await createCenter(), 'administrator');
		expect((await windows.read(team(), stranger.cookie)).status).toBe(404);
		for (const act of [
			'invite',
			'renew',
			'cancel',
			'changeRole',
			'designate',
			'disable',
			'leave'
		]) {
			const fields = {
				userId: administrator.userId,
				role: 'member',
				id: '1',
				emails: newAddress()
			};
			const { status } = await sendForm(windows.base, `${team()}?/${act}`, fields, stranger.cookie);
			expect([act, status]).toEqual([act, 404]);
		}
	});
});

describe('the terms of use', () => {
	it('come before any page and any form of a center, once', async () => {
		const withoutTerms = () =>
			db.update(users).set({ centerTermsAt: null }).where(eq(users.id, administrator.userId));
		await withoutTerms();
		const email = newAddress();
		const { status } = await sendForm(
			windows.base,
			`${team()}?/invite`,
			{ emails: email, role: 'member' },
			administrator.cookie
		);
		expect(status).toBe(403);
		expect(await listPendingInvitations(ofCenter(centerId))).toEqual([]);

		const window = await windows.open(team(), { cookie: administrator.cookie, viewport: PHONE });
		expect(new URL(window.url()).pathname).toBe('/certif/conditions');
		await expectAccessible(window);
		await window.getByRole('button', { name: 'J’accepte ces conditions' }).click();
		await window.getByRole('heading', { name: 'Équipe' }).waitFor();
		const [user] = await db.select().from(users).where(eq(users.id, administrator.userId));
		await window.goto(`${windows.base}/certif/conditions`);
		await window.getByText('Vous les avez acceptées le').waitFor();
		await sendForm(windows.base, '/certif/conditions', {}, administrator.cookie);
		expect(await db.select().from(users).where(eq(users.id, administrator.userId))).toEqual([user]);
	});
});
