/** The training player in a browser: by keyboard, on two devices, through a cut, and its pages. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { setDisplay } from '#db/accounts/display-settings';
import { db } from '#db/connection.server';
import { trainingAnswers } from '#db/schema/trainings';
import { startTraining } from '#db/training/trainings';
import { weighScripts } from '../scripts/bench/weigh-scripts.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { createUser } from './support/room.ts';
import { createStaff } from './support/staff.ts';
import { answerNext, changeAsked, viewOf } from './support/training.ts';
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

/** The player, and the network between it and the server. */
async function openPlayer(
	cookie: string,
	{ hasOwnClock = false } = {}
): Promise<{ page: Page; network: Network }> {
	let network: Network;
	const page = await windows.open(PLAYER, {
		cookie,
		prepare: async (one) => {
			network = await controlNetwork(one);
			if (hasOwnClock) await one.clock.install();
		}
	});
	return { page, network: network! };
}

async function started(userId: string): Promise<number> {
	const training = await startTraining(userId, '1.1', 'fr');
	if ('because' in training) throw new Error(training.because);
	return training.trainingId;
}

/** The challenge that is asked is the one of that id. */
const ask = (trainingId: number, challengeId: string) => changeAsked(trainingId, { challengeId });

describe('a training on screen', () => {
	it('goes from its page to a checkpoint by keyboard alone, the correction first, and another device follows', async () => {
		const { userId, cookie } = await createUser('Lina');
		const trainingId = await started(userId);
		// Who passes everything is soon asked nothing more.
		await answerNext(userId, trainingId, true);
		await answerNext(userId, trainingId, true);
		const page = await windows.open('/app/competences/1.1', { cookie });
		await page.getByText('Ce que veut dire chaque niveau').click();
		await page.locator('details').getByText('Novice 1', { exact: true }).waitFor();
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
		const { page, network } = await openPlayer(cookie);
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

	it('goes through 30 minutes without network: the answer leaves by itself, and what is begun of the next challenge stays', async () => {
		const { userId, cookie } = await createUser('Inès');
		const trainingId = await started(userId);
		const { page, network } = await openPlayer(cookie, { hasOwnClock: true });
		const pass = page.getByRole('button', { name: 'Je passe' });
		const corrected = page.getByRole('heading', { name: 'Épreuve passée' });
		const goOn = page.getByRole('button', { name: 'Poursuivre' });
		await pass.waitFor();
		await network.cut();
		await pass.click();
		await page.getByText('Votre réponse est gardée ici').waitFor();
		await page.clock.fastForward('30:00');
		await page.getByText('Votre réponse est gardée ici').waitFor();
		expect(await answers(trainingId)).toHaveLength(0);
		await network.mend();
		await corrected.waitFor({ timeout: 45_000 });
		expect(await answers(trainingId)).toHaveLength(1);
		await goOn.click();

		// An order is never empty, nor is a simulator: something to type or to choose tells a draft from none.
		const field = page.locator('article input:not(.frame *)').first();
		for (await pass.waitFor(); !(await field.isVisible()); await pass.waitFor()) {
			await pass.click();
			await corrected.waitFor();
			await goOn.click();
		}
		const isTyped = !(await field.getAttribute('type'));
		const begun = () => (isTyped ? field.inputValue() : field.isChecked());
		await network.cut();
		await (isTyped ? field.fill('Un début') : field.check());
		const before = await begun();
		await page.clock.fastForward('30:00');
		await network.mend();
		await page.reload();
		await pass.waitFor();
		await eventually(async () => expect(await begun()).toBe(before));
		expect(before).not.toBe(false);
		await page.context().close();
	});

	it('gives its correction again to a page whose death came before the word of the server', async () => {
		const { userId, cookie } = await createUser('Mia');
		const trainingId = await started(userId);
		const { page, network } = await openPlayer(cookie);
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

	it('shows a timed challenge once it is begun, and says when its time is over, whatever is loaded again', async () => {
		const { userId, cookie } = await createUser('Lou');
		await setDisplay(userId, {});
		const trainingId = await started(userId);
		await ask(trainingId, 'searchResults3a');
		const { page } = await openPlayer(cookie);
		await page.getByRole('heading', { name: 'Épreuve chronométrée' }).waitFor();
		expect(await focused(page)).toMatch(/Épreuve chronométrée$/);
		await page.getByText('Vous aurez 1 min 30 s').waitFor();
		expect(await page.getByText('Malo, né à Lorient').count()).toBe(0);
		await expectAccessible(page);
		await press(page, 'Commencer');
		await page.getByText('Malo, né à Lorient').waitFor();
		expect(await focused(page)).toMatch(/^Épreuve 1/);
		await eventually(async () =>
			expect(await page.getByRole('timer').textContent()).toMatch(/1:[012]\d/)
		);
		await expectAccessible(page);

		await changeAsked(trainingId, { begunAt: Date.now() - 100_000 });
		await page.reload();
		await page.getByText('Temps écoulé').waitFor();
		await expectAccessible(page);
		await page.locator('article input').fill('mairie-lorient.example/actes');
		await press(page, 'Je valide');
		await page.getByRole('heading', { name: /bonne réponse|trop tard|après le temps/i }).waitFor();
		await page.context().close();
	});

	it('says that the page of a focused challenge was left, and that it would have counted elsewhere', async () => {
		const { userId, cookie } = await createUser('Max');
		await ask(await started(userId), 'fakeNewsCheck2a');
		const page = await windows.open(PLAYER, {
			cookie,
			prepare: async (one) => {
				await one.addInitScript(() => {
					Object.defineProperty(document, 'hidden', { get: () => Boolean(sessionStorage.away) });
				});
			}
		});
		await page.getByText('Répondez sans quitter cette page').waitFor();
		await expectAccessible(page);
		const left = page.getByText('Vous avez quitté cette page');
		expect(await left.count()).toBe(0);
		await page.evaluate(() => {
			sessionStorage.away = 'yes';
			document.dispatchEvent(new Event('visibilitychange'));
			sessionStorage.clear();
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await left.waitFor();
		await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Je valide' }).click();
		await page.getByRole('heading', { name: 'Pourquoi' }).waitFor();
		await left.waitFor();
		await page.getByRole('button', { name: 'Poursuivre' }).click();
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		expect(await left.count()).toBe(0);
		await page.context().close();
	});

	it('is at most 90 kB of scripts, in either language', async () => {
		const { userId, cookie } = await createUser('Ana');
		// A simulator brings its own scripts, once the page is there.
		await ask(await started(userId), 'searchResults1b');
		for (const [locale, name] of [
			['fr-FR', 'Je passe'],
			['en-GB', 'Skip']
		] as const) {
			let weigh!: () => Promise<number>;
			const page = await windows.open(PLAYER, {
				cookie,
				locale,
				prepare: (one) => Promise.resolve(void (weigh = weighScripts(one)))
			});
			await page.getByRole('button', { name }).waitFor();
			const kb = await weigh();
			expect(kb).toBeGreaterThan(40);
			expect(kb).toBeLessThanOrEqual(90);
			await page.context().close();
		}
	});

	it('says in words why an answer is refused', async () => {
		const { userId, cookie } = await createUser('Tom');
		const trainingId = await started(userId);
		const { page, network } = await openPlayer(cookie);
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		await network.cut();
		await page.getByRole('button', { name: 'Je passe' }).click();
		await page.getByText('Votre réponse est gardée ici').waitFor();
		// Answered on another device meanwhile.
		await answerNext(userId, trainingId, true);
		await network.mend();
		await page.getByText('Cette épreuve a déjà reçu une réponse').waitFor();
		await page.context().close();
	});

	it('does not exist for a competence that does not, and leads to its page when none is under way', async () => {
		const { cookie } = await createUser('Zoé');
		expect((await windows.read('/app/competences/9.9', cookie)).status).toBe(404);
		expect((await windows.read(PLAYER, cookie)).status).toBe(303);
		expect((await windows.read(PLAYER)).status).toBe(303);
	});

	it('shows the correction of an answer given in a cut before anything else was touched', async () => {
		const { userId, cookie } = await createUser('Sami');
		await started(userId);
		const { page, network } = await openPlayer(cookie);
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		await network.cut();
		await page.getByRole('button', { name: 'Je passe' }).click();
		await page.getByText('gardée').first().waitFor();
		await network.mend();
		await page.getByRole('heading', { name: 'Épreuve passée' }).waitFor();
		await page.context().close();
	});

	it('lets a pupil report a problem beside it, and read the answer of the staff', async () => {
		const { userId, cookie } = await createUser('Nour');
		await started(userId);
		const page = await windows.open(PLAYER, { cookie, viewport: PHONE });
		const [report] = await Promise.all([
			page.context().waitForEvent('page'),
			page.getByRole('link', { name: 'Signaler un problème' }).click()
		]);
		await report.getByLabel('Quelque chose ne s’affiche pas').check();
		await report.getByText('Rechargez la page').waitFor();
		await report.getByLabel('Racontez-nous').fill('L’image est vide.');
		await expectAccessible(report);
		await report.getByRole('button', { name: 'Envoyer le signalement' }).click();
		await report.getByText('Merci.').waitFor();
		await expectAccessible(report);

		const helper = await createStaff('support');
		const staff = await windows.open('/certif/jury/signalements', { cookie: helper.cookie });
		await expectAccessible(staff);
		await staff.getByLabel('Votre réponse').fill('Elle est réparée, merci.');
		await staff.getByRole('button', { name: 'Répondre' }).click();
		await staff.getByText('Réponse envoyée').waitFor();
		await report.goto(windows.base + '/app');
		await report.getByRole('link', { name: 'Lire' }).click();
		await report.getByText('Elle est réparée, merci.').waitFor();
		await report.getByText('Nouvelle réponse').waitFor();
		await page.getByRole('button', { name: 'Je passe' }).waitFor();
		await Promise.all([page.context().close(), staff.context().close()]);
	});
});
