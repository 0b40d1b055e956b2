/** The pages of the staff for other systems and for the CPF, and the page that tells how to use the interface. */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '#engine/vocabulary';
import { listApiClients } from '#db/api-clients';
import { createCpfExport, findCpfExport, listCpfExports } from '#db/cpf';
import { listPublishedResults } from '#db/certificates';
import { db } from '#db/connection.server';
import { publishSession } from '#db/jury/publication';
import { apiClients } from '#db/schema/exports';
import { sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember } from './support/center.ts';
import type { Person } from './support/room.ts';
import { createStaff } from './support/staff.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const ACCESS = '/certif/jury/acces';
const CPF = '/certif/jury/cpf';
let staff: Person;
let others: Record<StaffRole | 'member', Person>;

beforeAll(async () => {
	const member = await createMember(await createCenter(), 'administrator');
	others = {
		superAdmin: await createStaff('superAdmin'),
		certif: await createStaff('certif'),
		support: await createStaff('support'),
		metier: await createStaff('metier'),
		member
	};
	staff = others.superAdmin;
});

const PLACE = {
	sex: 'F' as const,
	birthCountryCode: '99100',
	birthPostalCode: '75011',
	birthCity: 'Paris'
};

/** Two certificates that may be sent and one that may not, published that day. */
async function publish(day: string): Promise<number[]> {
	const people = [
		{ firstName: 'Chloé', lastName: 'Nguyen', ...PLACE },
		{ firstName: 'Hugo', lastName: 'Da Silva', ...PLACE },
		{ firstName: 'Inès', lastName: 'Chevalier' }
	];
	const id = await seedSatSession({
		centerId: await createCenter(),
		tests: people.map((person, i) => ({
			pupil: { birthDate: '2008-02-09', ...person },
			ability: 1,
			seed: 71 + i
		}))
	});
	await publishSession({ role: 'staff', userId: staff.userId }, id);
	const publishedAt = Date.parse(`${day}T12:00:00Z`);
	await db.update(sessions).set({ publishedAt }).where(eq(sessions.id, id));
	return (await listPublishedResults(eq(sessions.id, id))).map((one) => one.assessmentId);
}

async function askToken(id: string, secret: string): Promise<number> {
	const body = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: id,
		client_secret: secret
	});
	return (await fetch(`${windows.base}/api/token`, { method: 'POST', body })).status;
}

describe('the page of the accesses', () => {
	it('exists for super administrators alone, with its forms', async () => {
		for (const role of ['certif', 'support', 'metier', 'member'] as const) {
			const { cookie } = others[role];
			expect([role, (await windows.read(ACCESS, cookie)).status]).toEqual([role, 404]);
			for (const act of ['create', 'revoke']) {
				const fields = { name: 'X', scope: 'lsu', id: 'x' };
				const { status } = await sendForm(windows.base, `${ACCESS}?/${act}`, fields, cookie);
				expect([role, act, status]).toEqual([role, act, 404]);
			}
		}
		expect((await windows.read(ACCESS)).status).toBe(303);
		expect(await listApiClients()).toEqual([]);
	});

	describe.each([['with script', true] as const, ['without script', false] as const])(
		'in a browser %s',
		(_, javaScriptEnabled) => {
			it('creates an access whose secret is shown once, and revokes it', async () => {
				await db.delete(apiClients);
				const page = await windows.open(ACCESS, {
					cookie: staff.cookie,
					viewport: javaScriptEnabled ? DESKTOP : PHONE,
					javaScriptEnabled
				});
				await page.getByText('Aucun système n’a d’accès.').waitFor();
				const name = page.getByLabel('Nom du système');
				await name.fill('Parcoursup <production>');
				await page.getByRole('button', { name: 'Créer l’accès' }).click();
				await page.getByText('Choisissez au moins une portée.').waitFor();
				expect(await name.inputValue()).toBe('Parcoursup <production>');
				if (javaScriptEnabled) await expectAccessible(page);

				await page.getByLabel('Parcoursup parcoursup').check();
				await page.getByRole('button', { name: 'Créer l’accès' }).click();
				await page.getByText('Accès créé : Parcoursup <production>').waitFor();
				const blocks = page.locator('section', { hasText: 'Copiez le secret' }).locator('code');
				const [id, secret] = await blocks.allTextContents();
				if (javaScriptEnabled) await expectAccessible(page);
				expect(await askToken(id!, secret!)).toBe(200);
				const { text } = await windows.read(ACCESS, staff.cookie);
				expect(text).toContain(id);
				expect(text).not.toContain(secret);
				expect(await listApiClients()).toMatchObject([{ id, scopes: ['parcoursup'] }]);

				await page.getByText('Révoquer', { exact: true }).first().click();
				await page.getByRole('button', { name: 'Révoquer Parcoursup <production>' }).click();
				await page.getByText('L’accès est révoqué.').waitFor();
				await page.getByText(/^Révoqué le/).waitFor();
				expect(await askToken(id!, secret!)).toBe(401);
				if (javaScriptEnabled) await expectAccessible(page);
			});
		}
	);

	it('takes no access without a name or with an unknown scope, and revokes none that is not there', async () => {
		const before = await listApiClients();
		for (const fields of [
			{ name: ' ', scope: 'lsu' },
			{ name: 'x'.repeat(101), scope: 'lsu' },
			{ name: 'X', scope: 'everything' }
		]) {
			const { status } = await sendForm(windows.base, `${ACCESS}?/create`, fields, staff.cookie);
			expect(status).toBe(400);
		}
		const fields = { id: 'nobody' };
		const { status } = await sendForm(windows.base, `${ACCESS}?/revoke`, fields, staff.cookie);
		expect(status).toBe(404);
		expect(await listApiClients()).toEqual(before);
	});
});

describe('the pages of the CPF', () => {
	it('exist for the jury alone, with their forms and their file', async () => {
		await publish('2026-05-02');
		const period = { firstDay: '2026-05-02', lastDay: '2026-05-02' };
		const { id } = (await createCpfExport(staff.userId, period)) as { id: string };
		const file = await windows.read(`${CPF}/${id}/fichier`, others.certif.cookie);
		expect([file.status, file.text]).toEqual([200, expect.stringContaining('Nguyen')]);
		const count = (await listCpfExports()).length;
		for (const role of ['support', 'metier', 'member'] as const) {
			const { cookie } = others[role];
			for (const path of [CPF, `${CPF}/${id}`, `${CPF}/${id}/fichier`]) {
				expect([role, path, (await windows.read(path, cookie)).status]).toEqual([role, path, 404]);
			}
			for (const path of [`${CPF}?/create`, `${CPF}/${id}?/receipts`]) {
				const fields = { du: '2026-05-02', au: '2026-05-02' };
				expect((await sendForm(windows.base, path, fields, cookie)).status).toBe(404);
			}
		}
		expect(await listCpfExports()).toHaveLength(count);
		for (const one of ['12', crypto.randomUUID()]) {
			expect((await windows.read(`${CPF}/${one}`, staff.cookie)).status).toBe(404);
			expect((await windows.read(`${CPF}/${one}/fichier`, staff.cookie)).status).toBe(404);
		}
	});

	describe.each([
		['with script', '2026-05-04', true] as const,
		['without script', '2026-05-05', false] as const
	])('in a browser %s', (_, day, javaScriptEnabled) => {
		it('show what can be sent and what lacks something, make the delivery and take its receipts', async () => {
			const [first, second] = await publish(day);
			const page = await windows.open(CPF, {
				cookie: staff.cookie,
				viewport: javaScriptEnabled ? DESKTOP : PHONE,
				javaScriptEnabled
			});
			await page.getByText('les fichiers servent aux essais seulement').waitFor();
			await page.getByLabel('Publiés du').fill(day);
			await page.getByLabel('Au (compris)').fill('2026-05-01');
			await page.getByRole('button', { name: 'Voir les certificats' }).click();
			await page.getByText('Donnez deux jours qui existent').waitFor();
			expect(await page.getByLabel('Publiés du').inputValue()).toBe(day);
			await page.getByLabel('Au (compris)').fill(day);
			await page.getByRole('button', { name: 'Voir les certificats' }).click();
			await page.getByText('Certificats prêts : 2').waitFor();
			await page.getByText('Laissés de côté : 1').waitFor();
			await page
				.getByText('Manque : le sexe, le pays de naissance, la commune de naissance')
				.waitFor();
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByRole('button', { name: 'Créer l’envoi (2)' }).click();
			await page.waitForURL(/\/cpf\/[0-9a-f-]{36}$/);
			await page.getByText('En attente : 2').waitFor();
			const id = new URL(page.url()).pathname.split('/').at(-1)!;
			if (javaScriptEnabled) await expectAccessible(page);

			const upload = async (lines: string) => {
				await page.getByLabel('Fichier du CPF').setInputFiles({
					name: 'accuses.csv',
					mimeType: 'text/csv',
					buffer: Buffer.from(`idTechnique;statut;motif\r\n${lines}`)
				});
				await page.getByRole('button', { name: 'Enregistrer les accusés' }).click();
			};
			await upload(`${first};ACCEPTE;\r\n${second};PERDU;`);
			await page.getByText('Rien n’a été enregistré.').waitFor();
			await page.getByText('Ligne 3 : le statut n’est ni ACCEPTE ni REFUSE').waitFor();
			if (javaScriptEnabled) await expectAccessible(page);
			expect((await findCpfExport(id))!.lines).toEqual({ sent: 2, accepted: 0, refused: 0 });

			await upload(`${first};ACCEPTE;\r\n${second};REFUSE;Titulaire inconnu`);
			await page.getByText('Accusés enregistrés : 2').waitFor();
			await page.getByText('Certificats refusés : 1').waitFor();
			await page.getByText('Titulaire inconnu').waitFor();
			expect((await findCpfExport(id))!.lines).toEqual({ sent: 0, accepted: 1, refused: 1 });
			if (javaScriptEnabled) await expectAccessible(page);
		});
	});

	it('make no delivery of days that are none, or of nothing', async () => {
		const count = (await listCpfExports()).length;
		for (const [du, au, status] of [
			['2026-05-40', '2026-05-31', 400],
			['2026-05-31', '2026-05-01', 400],
			['', '', 400],
			['2020-01-01', '2020-01-31', 409]
		] as const) {
			const sent = await sendForm(windows.base, `${CPF}?/create`, { du, au }, staff.cookie);
			expect([du, sent.status]).toEqual([du, status]);
		}
		expect(await listCpfExports()).toHaveLength(count);
	});
});

describe('the page that tells how to use the interface', () => {
	it.each([['on a desktop', DESKTOP] as const, ['on a phone', PHONE] as const])(
		'is accessible, and as wide as the window, %s',
		async (_, viewport) => {
			const page = await windows.open('/api/docs', { viewport });
			await page.getByRole('heading', { name: 'Dernière certification d’une personne' }).waitFor();
			await expectAccessible(page);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBe(viewport.width);
			await page.getByRole('link', { name: 'Déposer les accusés de réception' }).click();
			await page.waitForURL(/#sendCpfReceipts$/);
		}
	);
});
