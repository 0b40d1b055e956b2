/** The workbench of authors: every challenge, drawn, taken, judged and checked. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChallenge } from '#engine/content/bank.server';
import { rightAnswer } from '#engine/content/checks.server';
import { AUTHORS } from '#engine/center/staff-rights';
import { STAFF_ROLES } from '#engine/vocabulary';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { picture } from './support/look.ts';
import { createUser } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const TYPED = { challengeId: 'storageSizing2a', seed: 4 };
let author: StaffMember;

beforeAll(async () => {
	author = await createStaff('metier');
});

const open = (path: string, more = {}) =>
	windows.open(`/atelier${path}`, { cookie: author.cookie, ...more });

describe('the workbench', () => {
	it('is there for authors alone: for anybody else none of it exists', async () => {
		const others = [
			...(await Promise.all(
				STAFF_ROLES.filter((role) => !AUTHORS.includes(role)).map((role) => createStaff(role))
			)),
			await createUser('Lina')
		];
		const page = '/atelier/fileHandling1a';
		for (const { cookie } of others) {
			for (const path of ['/atelier', page]) {
				expect((await windows.read(path, cookie)).status).toBe(404);
			}
			const { status } = await sendForm(windows.base, `${page}?/answer`, { value: '{}' }, cookie);
			expect(status).toBe(404);
		}
		expect((await windows.read(page, author.cookie)).status).toBe(200);
	});

	it.each([
		'/atelier/nothing1a',
		'/atelier/fileHandling1a?graine=x',
		'/atelier/fileHandling1a?graine=-1',
		'/atelier/fileHandling1a?graine=99999999999'
	])('has no %s', async (path) => {
		expect((await windows.read(path, author.cookie)).status).toBe(404);
	});

	it('judges no answer that is none', async () => {
		const path = '/atelier/fileHandling1a?graine=3&/answer';
		for (const value of ['', '{', '[]', '{"kind":"qcu"}', '{"kind":"practical","acts":[{}]}']) {
			const { status } = await sendForm(windows.base, path, { value }, author.cookie);
			expect([value, status]).toEqual([value, 400]);
		}
	});

	it('leads from a search to a draw, which is taken, judged, and drawn anew', async () => {
		const page = await open('', { viewport: DESKTOP });
		await picture(page, 'workbench-desktop');
		await page.locator('summary', { hasText: '1.1 ' }).click();
		await page.getByRole('link', { name: /^searchResults1a/ }).waitFor();
		await expectAccessible(page, { hasLargeTargets: true });
		await picture(page, 'workbench-open-desktop');
		await page.getByLabel('Sujet ou acquis').fill('STORAGESIZ');
		await page.getByRole('button', { name: 'Rechercher' }).click();
		await page.waitForURL(/q=STORAGESIZ/);
		expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
		await page.getByRole('link', { name: /^storageSizing2a/ }).click();

		await page.getByLabel('Graine du tirage').fill(String(TYPED.seed));
		await page.getByRole('button', { name: 'Voir ce tirage' }).click();
		await page.waitForURL(/graine=4/);
		const value = rightAnswer(drawChallenge(TYPED).body);
		if (value.kind !== 'qroc') throw new Error('another kind');
		const field = page.locator('article input');
		await field.fill('quelques-uns');
		await page.getByRole('button', { name: 'Je valide' }).click();
		await page.getByRole('heading', { name: 'Ce n’est pas la bonne réponse' }).waitFor();
		await field.fill(value.text);
		await page.getByRole('button', { name: 'Je valide' }).click();
		await page.getByRole('heading', { name: 'Bonne réponse' }).waitFor();
		await expectAccessible(page, { hasLargeTargets: true });

		await page.getByRole('link', { name: 'Tirer au hasard' }).click();
		await page.getByRole('heading', { name: 'Bonne réponse' }).waitFor({ state: 'detached' });
		await page.getByRole('link', { name: 'Anglais' }).click();
		await page.waitForURL(/langue=en/);
		await page.locator('article h1', { hasText: /\b(the|a)\b/ }).waitFor();
	});

	it('shows a simulator, its solution and what its checks say, on a phone', async () => {
		const page = await open('/fileHandling3a?graine=12', { viewport: PHONE });
		await page.getByRole('toolbar').waitFor();
		await page.getByText('Voir la solution').click();
		await page.getByRole('heading', { name: 'Ce qui était demandé' }).waitFor();
		expect(await page.getByText('Rien à redire').count()).toBe(6);
		await expectAccessible(page, { hasLargeTargets: true });
		await picture(page, 'workbench-practical-phone');
		await page.setViewportSize(DESKTOP);
		await picture(page, 'workbench-practical-desktop');
	});
});
