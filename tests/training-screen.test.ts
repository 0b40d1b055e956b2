/** The training player in a browser: by keyboard, on two devices, through a cut, and its pages. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { db } from '#db/connection.server';
import { trainingAnswers } from '#db/schema/trainings';
import { startTraining } from '#db/training/trainings';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { createUser } from './support/room.ts';
import { answerNext, viewOf } from './support/training.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const PLAYER = '/app/competences/1.1/evaluer';

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const answers = (trainingId: number) =>
	db.select().from(trainingAnswers).where(eq(trainingAnswers.trainingId, trainingId));

/** Reaches a button by its name, with the keyboard alone, and presses it. */
async function press(page: Page, name: string): Promise<void> {
	const button = page.getByRole('button', { name });
	await button.waitFor();
	for (let steps = 0; !(await button.evaluate((one) => one === document.activeElement)); steps++) {
		if (steps > 80) throw new Error(`no way to ${name} by the keyboard`);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
}

async function started(userId: string): Promise<number> {
	const training = await startTraining(userId, '1.1', 'fr');
	if ('because' in training) throw new Error(training.because);
	return training.trainingId;
}

describe('a training on screen', () => {
	it('goes from its page to a checkpoint by keyboard alone, the correction first, and another device follows', async () => {
		const { userId, cookie } = await createUser('Lina');
		const trainingId = await started(userId);
		// Who passes everything is soon asked nothing more.
		await answerNext(userId, trainingId, true);
		await answerNext(userId, trainingId, true);
		const page = await windows.open('/app/competences/1.1', { cookie });
		await expectAccessible(page);
		await press(page, 'Reprendre');
		await page.waitForURL(windows.base + PLAYER);
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		await expectAccessible(page);
		const other = await windows.open(PLAYER, { cookie, viewport: PHONE });

		/** What took the focus, one after the other. */
		await page.evaluate(() => {
			const seen: string[] = ((window as never as { seen: string[] }).seen = []);
			addEventListener('focusin', ({ target }) => {
				if (target instanceof HTMLHeadingElement) seen.push(target.textContent!.trim());
			});
		});
		await press(page, 'Je passe');
		await page.getByRole('heading', { name: 'Épreuve passée' }).waitFor();
		expect(await focused(page)).toBe('Épreuve passée');
		const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
		expect(seen).toEqual(['Épreuve passée']);
		await page.getByRole('heading', { name: 'Pourquoi' }).waitFor();
		await expectAccessible(page);
		await other.getByText('Vous avez répondu sur un autre appareil').waitFor();
		expect(await focused(other)).toMatch(/^Épreuve 4/);

		await press(page, 'Poursuivre');
		await eventually(async () => expect(await focused(page)).toMatch(/^Épreuve 4/));
		// Answered on the other device: this page follows.
		await press(other, 'Je passe');
		await eventually(async () => expect(await focused(page)).toMatch(/^Épreuve 5/));
		await press(page, 'Je passe');
		await press(page, 'Poursuivre');
		await page.getByRole('heading', { name: 'Un point sur vos réponses' }).waitFor();
		await page.getByText('Vos dernières réponses').waitFor();
		expect(await page.locator('summary').count()).toBe(5);
		await page.locator('summary').nth(1).click();
		await page.getByRole('heading', { name: 'Pourquoi' }).waitFor();
		await expectAccessible(page);
		await press(page, 'Poursuivre');
		await page.getByRole('button', { name: 'Je valide' }).waitFor();
		expect((await viewOf(trainingId, userId)).answered).toBe(5);
		await other.context().close();
		await page.context().close();
	});

	it('keeps an answer through a cut and the death of its page, and sends it when another one comes back', async () => {
		const { userId, cookie } = await createUser('Noé');
		const trainingId = await started(userId);
		let network!: Network;
		const page = await windows.open(PLAYER, {
			cookie,
			prepare: async (one) => void (network = await controlNetwork(one))
		});
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		await network.cut();
		await page.getByRole('button', { name: 'Je passe' }).click();
		await page.getByText('Votre réponse est gardée ici').waitFor();
		expect(await answers(trainingId)).toHaveLength(0);
		const next = await page.context().newPage();
		await page.close();
		await next.context().setOffline(false);
		await next.goto(windows.base + PLAYER);
		await next.getByRole('heading', { name: 'Épreuve passée' }).waitFor();
		expect(await answers(trainingId)).toHaveLength(1);
		await next.context().close();
	});

	it('gives its correction again to a page whose death came before the word of the server', async () => {
		const { userId, cookie } = await createUser('Mia');
		const trainingId = await started(userId);
		let network!: Network;
		const page = await windows.open(PLAYER, {
			cookie,
			prepare: async (one) => void (network = await controlNetwork(one))
		});
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		network.loseReplies(true);
		await page.getByRole('button', { name: 'Je passe' }).click();
		await eventually(async () => expect(await answers(trainingId)).toHaveLength(1));
		const next = await page.context().newPage();
		await page.close();
		await next.goto(windows.base + PLAYER);
		await next.getByRole('heading', { name: 'Épreuve passée' }).waitFor();
		expect(await answers(trainingId)).toHaveLength(1);
		await next.context().close();
	});

	it('does not exist for a competence that does not, and leads to its page when none is under way', async () => {
		const { cookie } = await createUser('Zoé');
		expect((await windows.read('/app/competences/9.9', cookie)).status).toBe(404);
		expect((await windows.read(PLAYER, cookie)).status).toBe(303);
		expect((await windows.read(PLAYER)).status).toBe(303);
	});
});
