/** The opening days of schools and those that wait for none, as the staff sets them. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '#engine/vocabulary';
import { findMyCenter } from '#db/centers/centers';
import {
	compareWhitelist,
	listWhitelist,
	readOpenings,
	replaceWhitelist
} from '#db/centers/openings';
import { db } from '#db/connection.server';
import { centers, organizations } from '#db/schema/structures';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember } from './support/center.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const PAGE = '/certif/jury/ouvertures';
let staff: StaffMember;

beforeAll(async () => {
	staff = await createStaff('superAdmin');
});
beforeEach(() => replaceWhitelist([]));

const file = (text: string | Buffer, name = 'liste.csv') => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

describe('the page of the openings', () => {
	it('exists for super administrators of the staff only, with its forms and its export', async () => {
		const others = [
			...(await Promise.all(STAFF_ROLES.slice(1).map((role) => createStaff(role)))),
			await createMember(await createCenter(), 'administrator')
		];
		for (const { cookie } of others) {
			expect((await windows.read(PAGE, cookie)).status).toBe(404);
			expect((await windows.read(`${PAGE}/liste`, cookie)).status).toBe(404);
			for (const act of ['openings', 'examine', 'replace']) {
				const fields = { college: '2026-10-05', lycee: '2026-10-05', codes: '0932045R' };
				const { status } = await sendForm(windows.base, `${PAGE}?/${act}`, fields, cookie);
				expect([act, status]).toEqual([act, 404]);
			}
		}
		expect(await listWhitelist()).toEqual([]);
		expect((await windows.read(PAGE)).status).toBe(303);
		expect((await windows.read(PAGE, staff.cookie)).status).toBe(200);
	});

	it('sets both days, which keep the centers of schools waiting', async () => {
		const externalId = '0750001A';
		const centerId = await createCenter('Collège');
		await db.update(centers).set({ externalId }).where(eq(centers.id, centerId));
		await db.insert(organizations).values({
			type: 'SCO',
			name: 'Collège',
			externalId,
			isManagingStudents: true,
			tags: ['COLLEGE']
		});
		const member = await createMember(centerId);
		const opensOn = async () => (await findMyCenter(centerId, member.userId))!.opensOn;
		expect(await opensOn()).toBeNull();

		const page = await windows.open(PAGE, { cookie: staff.cookie });
		await page.getByLabel('Collèges').fill('2027-03-01');
		await page.getByLabel('Lycées').fill('2026-12-01');
		await page.getByRole('button', { name: 'Enregistrer les deux jours' }).click();
		await page.getByText('Les deux jours sont enregistrés.').waitFor();
		expect(await page.getByLabel('Collèges').inputValue()).toBe('2027-03-01');
		expect(await readOpenings()).toEqual({ college: '2027-03-01', lycee: '2026-12-01' });
		expect(await opensOn()).toBe('2027-03-01');
		await replaceWhitelist([externalId]);
		expect(await opensOn()).toBeNull();
	});

	it('refuses a day that does not exist, and keeps both as they were', async () => {
		const before = await readOpenings();
		for (const college of ['2027-02-30', '', 'demain', '0000-01-01']) {
			const fields = { college, lycee: '2027-01-04' };
			const { status } = await sendForm(windows.base, `${PAGE}?/openings`, fields, staff.cookie);
			expect(status).toBe(400);
		}
		expect(await readOpenings()).toEqual(before);
	});
});

describe.each([['with script', true] as const, ['without script', false] as const])(
	'the whitelist, in a browser %s',
	(_, javaScriptEnabled) => {
		it('is replaced by a file that is shown first, and given back as a file', async () => {
			await replaceWhitelist(['0750001A', '0750002B']);
			const page = await windows.open(PAGE, {
				cookie: staff.cookie,
				viewport: PHONE,
				javaScriptEnabled
			});
			if (javaScriptEnabled) {
				const here = page.getByRole('navigation').locator('[aria-current]');
				const right = await here.evaluate((link) => link.getBoundingClientRect().right);
				expect(right, 'the link of the page is in sight').toBeLessThanOrEqual(PHONE.width);
			}
			const text = 'UAI;Nom\r\n0750002b;Lycée B\r\n\r\n"0750003C";"Lycée; C"\r\n0750003C;\r\n';
			await page.getByLabel('Remplacer par un fichier').setInputFiles(file(text));
			await page.getByRole('button', { name: 'Examiner le fichier' }).click();
			await page.getByText('Codes dans le fichier : 2').waitFor();
			await page.getByText('Ajoutés : 1').waitFor();
			await page.getByText('Retirés : 1').waitFor();
			if (javaScriptEnabled) await expectAccessible(page);
			expect(await listWhitelist()).toEqual(['0750001A', '0750002B']);
			await page.getByRole('button', { name: 'Remplacer la liste' }).click();
			await page.getByText('La liste a été remplacée : 2 codes.').waitFor();
			expect(await listWhitelist()).toEqual(['0750002B', '0750003C']);
			const exported = await windows.read(`${PAGE}/liste`, staff.cookie);
			expect(exported.text).toBe('UAI\r\n0750002B\r\n0750003C\r\n');
			if (javaScriptEnabled) await expectAccessible(page);
		});
	}
);

describe('the whitelist', () => {
	it('stays as it is when a line of the file is no code, which is said', async () => {
		await replaceWhitelist(['0750001A']);
		const page = await windows.open(PAGE, { cookie: staff.cookie });
		const upload = async (text: string | Buffer) => {
			await page.getByLabel('Remplacer par un fichier').setInputFiles(file(text));
			await page.getByRole('button', { name: 'Examiner le fichier' }).click();
		};
		await upload('0750002B\n075000\n0750003C\nLycée 12');
		await page.getByText('Ligne 2 : 075000').waitFor();
		await page.getByText('Ligne 4 : LYCÉE 12').waitFor();
		await upload(Buffer.from('\ufeffUAI;Nom\r\n0750002B;Lycée B\r\n', 'utf16le'));
		await page.getByText('Codes dans le fichier : 1').waitFor();
		await page.getByRole('link', { name: 'Annuler' }).click();
		await upload('UAI\n');
		await page.getByText('Ce fichier doit contenir un code UAI par ligne').waitFor();
		await expect.poll(() => page.getByText(/^Ligne/).count()).toBe(0);
		await upload(Buffer.alloc(20_000_001, '0750002B\n'));
		await page.getByText('Ce fichier est trop gros.').waitFor();
		expect(await listWhitelist()).toEqual(['0750001A']);
		const { status } = await sendForm(
			windows.base,
			`${PAGE}?/replace`,
			{ codes: '' },
			staff.cookie
		);
		expect(status).toBe(400);
		expect(await listWhitelist()).toEqual(['0750001A']);
	});

	it('takes a large file, and is one of two that replace it at once, never a mixture', async () => {
		const codes = (letter: string) =>
			Array.from({ length: 50_000 }, (_, i) => `${String(i).padStart(7, '0')}${letter}`);
		await Promise.all([replaceWhitelist(codes('A')), replaceWhitelist(codes('B'))]);
		const listed = await listWhitelist();
		expect(listed).toHaveLength(50_000);
		expect(new Set(listed.map((code) => code.at(-1))).size).toBe(1);
		expect(await compareWhitelist(codes('C'))).toEqual({
			added: 50_000,
			removed: 50_000,
			known: 0
		});
	});
});
