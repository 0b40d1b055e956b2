/** Certificates in a real browser: a result that appears, its holder, and somebody who verifies it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import {
	createSchool,
	holdSession,
	publish,
	type SatCandidate,
	type School
} from './support/published.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let school: School;
let sessionId: number;
let holder: SatCandidate;
let other: SatCandidate;

beforeAll(async () => {
	school = await createSchool();
	const held = await holdSession(school, [
		{ firstName: 'Inès', lastName: 'Chevalier', ability: 1 },
		{
			firstName: 'Tom',
			lastName: 'Morel',
			ability: 0,
			answerCount: 3,
			abortReason: 'technical',
			state: 'endedByInvigilator'
		}
	]);
	sessionId = held.sessionId;
	[holder, other] = held.people as [SatCandidate, SatCandidate];
});

/** The server of the windows tells something new of him; a publication of this process is announced in this process only. */
async function hearNews({ candidateId, cookie }: SatCandidate): Promise<void> {
	const socket = openSocket(windows.base, cookie);
	expect(await order(socket, 'instructions:acknowledge', { candidateId })).toMatchObject({
		ok: true
	});
	socket.close();
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a result', () => {
	it('appears on the pages of its holder as soon as it is published', async () => {
		const list = await windows.open('/app/certifications', { cookie: holder.cookie });
		const test = await windows.open(`/app/certifications/${other.candidateId}`, {
			cookie: other.cookie
		});
		await list.getByText('En attente des résultats').waitFor();
		await test.getByText('Les résultats seront publiés').waitFor();
		await expectAccessible(list);
		await publish(school, sessionId);
		await hearNews(holder);
		await list.getByText('Obtenue').waitFor();
		await expectAccessible(list);
		await hearNews(other);
		await test.getByRole('link', { name: 'Voir le résultat' }).click();
		await test.getByRole('heading', { name: 'Votre résultat' }).waitFor();
		await list.context().close();
		await test.context().close();
	});

	it('that gives no certificate says why', async () => {
		const page = await windows.open(`/app/certifications/${other.candidateId}/certificat`, {
			cookie: other.cookie
		});
		await page.getByText('Annulée', { exact: true }).waitFor();
		await page.getByText('Un problème technique vous a empêché').waitFor();
		await expectAccessible(page);
		await page.context().close();
	});
});

describe('a certificate', () => {
	it('is opened by its holder from his list, and verified by whoever has its code', async () => {
		const page = await windows.open('/app/certifications', { cookie: holder.cookie });
		await page.getByRole('link', { name: 'Voir mon certificat' }).click();
		await page.getByRole('heading', { level: 1, name: 'Inès Chevalier' }).waitFor();
		await expectAccessible(page);
		const code = await page.getByText(/^P-[A-Z0-9]{8}$/).innerText();
		await page.context().close();

		const visitor = await windows.open('/verification');
		await expectAccessible(visitor);
		const field = visitor.getByLabel('Code de vérification');
		await field.fill('P-22222222');
		await visitor.getByRole('button', { name: 'Vérifier' }).click();
		await visitor.getByText('Aucun certificat n’a ce code.').first().waitFor();
		expect(await field.inputValue()).toBe('P-22222222');
		await expectAccessible(visitor);
		await field.fill(code.toLowerCase().replace('-', ' '));
		await visitor.getByRole('button', { name: 'Vérifier' }).click();
		await visitor.waitForURL(/\/verification\/P-/);
		await visitor.getByText('Ce certificat est authentique').waitFor();
		await visitor.getByRole('heading', { level: 1, name: 'Inès Chevalier' }).waitFor();
		await expectAccessible(visitor);
		await visitor.context().close();
	});

	it('fits a phone, and is verified without JavaScript', async () => {
		const path = `/app/certifications/${holder.candidateId}/certificat`;
		const page = await windows.open(path, { cookie: holder.cookie, viewport: PHONE });
		await page.getByText(/^Certification de compétences.* pix, .*verification\/P-/).waitFor();
		expect(await overflow(page)).toBe(0);
		await expectAccessible(page);
		const code = await page.getByText(/^P-[A-Z0-9]{8}$/).innerText();
		await page.context().close();

		const plain = await windows.open('/verification', {
			viewport: PHONE,
			javaScriptEnabled: false,
			locale: 'en-GB'
		});
		await plain.getByLabel('Verification code').fill(code);
		await plain.getByRole('button', { name: 'Verify' }).click();
		await plain.getByText('This certificate is genuine').waitFor();
		expect(await plain.getByText('First level not reached').count()).toBe(0);
		await plain.context().close();
	});
});

describe('the center and its school', () => {
	it('find results, files and certificates on pages that everybody can use', async () => {
		const { cookie } = school.member;
		const home = `/certif/${school.centerId}`;
		const page = await windows.open(`${home}/sessions/${sessionId}`, { cookie });
		await page.getByRole('heading', { name: 'Résultats publiés' }).waitFor();
		await expectAccessible(page);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Télécharger en CSV' }).click();
		expect((await download).suggestedFilename()).toBe(`resultats-session-${sessionId}.csv`);
		await page.getByRole('link', { name: 'Certificats', exact: true }).click();
		await page.getByText('1 certificat', { exact: true }).waitFor();
		await expectAccessible(page);
		await page.context().close();

		for (const path of ['/certificats', `/sessions/${sessionId}`]) {
			const phone = await windows.open(home + path, { cookie, viewport: PHONE });
			expect(await overflow(phone)).toBe(0);
			await phone.context().close();
		}
	});
});
