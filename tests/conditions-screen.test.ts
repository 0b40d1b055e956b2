/** Timed and focused challenges of a certification, on the screen of the candidate. */
import { expect, it } from 'vitest';
import { sendOrder } from '../scripts/simulation/client.ts';
import type { Pupil } from './support/pupil.ts';
import { usePupils } from './support/pupils.ts';

const pupils = usePupils(2);

async function send({ candidateId }: Pupil, kind: 'pause' | 'resume'): Promise<void> {
	const reply = await sendOrder(pupils.board, pupils.session.id, [candidateId], { kind });
	expect(reply).toMatchObject({ ok: true, data: { done: [candidateId] } });
}

it('a timed challenge is shown once it is begun, and its time stands still in a pause', async () => {
	const pupil = await pupils.arrive({ first: { id: 'searchResults3a' } });
	await pupil.open();
	await pupil.enter();
	await pupil.challenge(1).waitFor();
	await pupil.look('timed-to-begin-fr');
	expect(await pupil.window.getByText('Malo, né à Lorient').count()).toBe(0);
	await pupil.button('Commencer').click();
	await pupil.window.getByText('Malo, né à Lorient').waitFor();
	await pupil.window.locator('article input').fill('un début');
	await pupil.look('timed-fr');
	const timer = pupil.window.getByRole('timer');
	await send(pupil, 'pause');
	await pupil.heading('Test en pause').waitFor();
	expect(await timer.count()).toBe(0);
	await send(pupil, 'resume');
	await timer.waitFor();
	expect(await pupil.window.locator('article input').inputValue()).toBe('un début');
	await pupil.button('Je passe').click();
	await pupil.challenge(2).waitFor();
});

it('a focused challenge says that its page was left, and how to have it replaced', async () => {
	const pupil = await pupils.arrive({ first: { id: 'mailRecipients1a' } });
	await pupil.open({
		prepare: (page) =>
			page.addInitScript(() => {
				Object.defineProperty(document, 'hidden', { get: () => Boolean(sessionStorage.away) });
			})
	});
	await pupil.enter();
	await pupil.window.getByText('Répondez sans quitter cette page').waitFor();
	await pupil.window.evaluate(() => {
		sessionStorage.away = 'yes';
		document.dispatchEvent(new Event('visibilitychange'));
		sessionStorage.clear();
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await pupil.window.getByText('une bonne réponse ne comptera pas').waitFor();
	await pupil.look('focus-lost-fr');
	// With the keyboard: Escape closes the dialog, and gives the focus back to what opened it.
	const report = pupil.button('Signaler un problème');
	await report.focus();
	await pupil.window.keyboard.press('Enter');
	await pupil.button('Oui, signaler').waitFor();
	expect(
		await pupil.window.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
	).toBe(true);
	await pupil.window.keyboard.press('Escape');
	await pupil.button('Oui, signaler').waitFor({ state: 'hidden' });
	expect(await report.evaluate((one) => one === document.activeElement)).toBe(true);
	await pupil.window.keyboard.press('Enter');
	await pupil.button('Oui, signaler').click();
	await pupil.window.getByText('Problème signalé.').waitFor();
});
