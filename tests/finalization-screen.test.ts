/** The page of the finalization in a real browser: incidents are added beside a form that keeps what is typed in it. */
import { beforeAll, expect, it } from 'vitest';
import { seedSession } from '#db/seed/school';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember, type Member } from './support/centers.ts';
import { createCandidate, createInvigilator, Page, pupilNumber } from './support/room.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let member: Member;
let path: string;
let beginLast: () => Promise<void>;

beforeAll(async () => {
	const centerId = await createCenter();
	member = await createMember(centerId);
	const session = await seedSession(centerId, [pupilNumber(0), pupilNumber(1)]);
	path = `/certif/${centerId}/sessions/${session.id}/finaliser`;
	const invigilator = await createInvigilator(session);
	const begin = async (number: number) => {
		const page = new Page(windows.base, await createCandidate(session, number), session);
		await page.begin(invigilator);
		page.close();
	};
	await begin(0);
	beginLast = () => begin(1);
});

it('adds and withdraws incidents, and loses nothing of the form beside', async () => {
	const page = await windows.open(path, { cookie: member.cookie, viewport: PHONE });
	const comment = page.getByLabel('Commentaire (facultatif)');
	await comment.fill('Coupure à 10 h');
	await page.locator('summary', { hasText: 'Ajouter un incident' }).click();
	await page.getByLabel('Que s’est-il passé').selectOption('C6');
	await page.getByRole('button', { name: 'Écrire au PV' }).click();
	await page.locator('select[name="candidate"][aria-invalid]').waitFor();
	await expectAccessible(page);
	expect(await page.getByLabel('Que s’est-il passé').inputValue()).toBe('C6');
	await page.getByLabel('Candidat', { exact: true }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Écrire au PV' }).click();
	const withdraw = page.getByRole('button', { name: /^Retirer l’incident C6/ });
	await withdraw.waitFor();
	expect(await comment.inputValue()).toBe('Coupure à 10 h');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

	// Somebody begins meanwhile: his reason is asked for too, and what is typed stays.
	await page.locator('details:not([open]) > summary').click();
	const who = page.getByLabel('Candidat', { exact: true });
	await who.selectOption({ index: 1 });
	const chosen = await who.inputValue();
	await beginLast();
	await page.locator('form[action="?/finalize"] fieldset').nth(1).waitFor();
	expect(await comment.inputValue()).toBe('Coupure à 10 h');
	expect(await who.inputValue()).toBe(chosen);

	// Refused for want of a reason, then an incident is taken back: the comment is still there.
	await page.locator('form[action="?/finalize"]').evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	const reasons = page.locator('fieldset.missing');
	await page.getByRole('button', { name: 'Finaliser la session' }).click();
	await page.getByText('Dites pourquoi chaque test inachevé').waitFor();
	await reasons.nth(1).waitFor();
	await withdraw.click();
	await withdraw.waitFor({ state: 'detached' });
	expect(await comment.inputValue()).toBe('Coupure à 10 h');
	await page.context().close();
});
