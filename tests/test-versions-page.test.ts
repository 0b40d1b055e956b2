/** The pages of the versions of the test, for the staff that rules. */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { testVersions } from '#db/schema/test-versions';
import { draftTestVersion, findActiveVersionId, findTestVersion } from '#db/test-versions';
import { STAFF_ROLES } from '#engine/vocabulary';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember } from './support/center.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const LIST = '/certif/jury/versions';
let staff: StaffMember;

beforeAll(async () => {
	staff = await createStaff('superAdmin');
});

const countVersions = () => db.$count(testVersions);

describe('the pages of the versions', () => {
	it('exist for super administrators only, with every form', async () => {
		const draft = await draftTestVersion(staff.staff);
		const known = await countVersions();
		const others = [
			...(await Promise.all(
				STAFF_ROLES.filter((role) => role !== 'superAdmin').map((role) => createStaff(role))
			)),
			await createMember(await createCenter(), 'administrator')
		];
		for (const { cookie } of others) {
			for (const page of [LIST, `${LIST}/${draft}`]) {
				expect((await windows.read(page, cookie)).status).toBe(404);
			}
			for (const form of [
				LIST,
				...['save', 'activate', 'delete'].map((act) => `${LIST}/${draft}?/${act}`)
			]) {
				const { status } = await sendForm(windows.base, form, { comment: 'x' }, cookie);
				expect([form, status]).toEqual([form, 404]);
			}
		}
		expect(await countVersions()).toBe(known);
		expect(await findTestVersion(draft)).toMatchObject({ state: 'draft', comment: '' });
		expect((await windows.read(`${LIST}/999999`, staff.cookie)).status).toBe(404);
	});

	it('lead from the active version to the next one, which says where it is wrong and keeps what was typed', async () => {
		const page = await windows.open(LIST, { cookie: staff.cookie });
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Préparer une version' }).click();
		await page.waitForURL(/versions\/\d+$/);
		await expectAccessible(page);

		await page.getByLabel('Nombre d’épreuves').fill('24');
		await page.getByLabel('Durée, en minutes').fill('80');
		await page.getByLabel('Ce que cette version change').fill('Un test plus court');
		const bound = page.getByLabel('Score global, Niveau 3');
		await bound.fill('-9');
		await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
		await page.getByText('Score global, niveau 2', { exact: false }).waitFor();
		expect(await page.getByLabel('Nombre d’épreuves').inputValue()).toBe('24');
		expect(await bound.getAttribute('aria-invalid')).toBe('true');
		await expectAccessible(page);

		await bound.fill('-1');
		await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
		await page.getByText('Brouillon enregistré.').waitFor();
		await page.getByRole('button', { name: 'Enregistrer et mettre en service' }).click();
		await page.getByRole('heading', { name: 'Versions du test' }).waitFor();
		const active = await findTestVersion((await findActiveVersionId(db))!);
		expect(active).toMatchObject({
			comment: 'Un test plus court',
			configuration: { length: { maximum: 24 }, durationMinutes: 80 }
		});
		expect(active!.configuration.tables.meshes[3]!.min).toBe(-1);
		await page.close();
	});

	it.each([true, false])(
		'refuse to save over what a colleague saved meanwhile, and keep what was typed, with scripts: %s',
		async (javaScriptEnabled) => {
			const id = await draftTestVersion(staff.staff);
			const open = () => windows.open(`${LIST}/${id}`, { cookie: staff.cookie, javaScriptEnabled });
			const [first, second] = [await open(), await open()];
			const save = async (page: typeof first, minutes: string) => {
				await page.getByLabel('Durée, en minutes').fill(minutes);
				await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			};
			const minutes = async () => (await findTestVersion(id))!.configuration.durationMinutes;
			await save(first, '70');
			await first.getByText('Brouillon enregistré.').waitFor();
			await save(second, '90');
			await second.getByText('Quelqu’un d’autre a modifié ce brouillon').waitFor();
			expect(await minutes()).toBe(70);
			expect(await second.getByLabel('Durée, en minutes').inputValue()).toBe('90');
			if (javaScriptEnabled) await expectAccessible(second);
			// Told of it, he may do so.
			await second.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			await second.getByText('Brouillon enregistré.').waitFor();
			expect(await minutes()).toBe(90);
			await Promise.all([first.context().close(), second.context().close()]);
		}
	);

	it('show a version that was in force without a way to change it, on a phone too', async () => {
		const id = (await findActiveVersionId(db))!;
		const page = await windows.open(`${LIST}/${id}`, { cookie: staff.cookie, viewport: PHONE });
		expect(await page.getByRole('button', { name: /Enregistrer|Supprimer/ }).count()).toBe(0);
		expect(await page.getByLabel('Durée, en minutes').isDisabled()).toBe(true);
		await expectAccessible(page);
		const { status } = await sendForm(windows.base, `${LIST}/${id}?/delete`, {}, staff.cookie);
		expect(status).toBe(409);
		const [kept] = await db.select().from(testVersions).where(eq(testVersions.id, id));
		expect(kept!.state).toBe('active');
		await page.close();
	});
});
