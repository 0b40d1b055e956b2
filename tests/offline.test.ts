/** A pupil without network: what he does is kept, and the test goes on by itself when the network returns. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sendOrder } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import type { Pupil, WindowOptions } from './support/pupil.ts';
import { usePupils } from './support/pupils.ts';
import { setDeadline } from './support/room.ts';

const pupils = usePupils(14);
const KEPT = 'Votre réponse est gardée sur cet ordinateur';

async function start(options: WindowOptions = {}): Promise<Pupil> {
	const pupil = await pupils.arrive({ first: 'qroc' });
	await pupil.open(options);
	await pupil.enter();
	return pupil;
}

async function answer(pupil: Pupil, text: string, action = 'Je valide'): Promise<void> {
	await pupil.window.locator('article input').fill(text);
	await pupil.button(action).click();
}

async function send({ candidateId }: Pupil, kind: 'pause' | 'resume' | 'end'): Promise<void> {
	const reply = await sendOrder(pupils.board, pupils.session.id, [candidateId], { kind });
	expect(reply).toMatchObject({ ok: true, data: { done: [candidateId] } });
}

/** Each answer once, in the order of the test. */
async function expectAnswers(pupil: Pupil, texts: string[]): Promise<void> {
	const { given, row } = await pupil.facts();
	const values = given.sort((a, b) => a.servedId - b.servedId).map(({ value }) => value);
	expect(values).toEqual(texts.map((text) => ({ kind: 'qroc', text })));
	expect(row).toMatchObject({ answered: texts.length, resumeRequestedAt: null });
}

describe('a cut', () => {
	it('is not spoken of for 5 s; then the page says what is kept here and what the server has', async () => {
		const pupil = await start();
		await pupil.window.locator('article input').fill('Le début');
		await eventually(async () => expect((await pupil.facts()).kept).toHaveLength(1));
		const cutAt = Date.now();
		await pupil.network.cut();
		await pupil.window.locator('article input').fill('Le début, et la suite');
		await pupil.window.getByText('Pas de réseau').waitFor();
		expect(Date.now() - cutAt).toBeGreaterThan(5_000);
		await pupil.window.getByText('ce que vous avez commencé, à jour').waitFor();
		await pupil.window.getByText('un état précédent de ce que vous avez commencé').waitFor();
		await pupil.look('cut-fr');
		expect(await pupil.window.locator('article input').inputValue()).toBe('Le début, et la suite');
		await pupil.network.mend();
		await pupil.window.getByText('Pas de réseau').waitFor({ state: 'detached' });
		await eventually(async () =>
			expect((await pupil.facts()).kept[0]!.value).toMatchObject({ text: 'Le début, et la suite' })
		);
		await pupil.button('Je valide').click();
		await pupil.challenge(2).waitFor();
		await expectAnswers(pupil, ['Le début, et la suite']);
	});

	it('keeps the answer validated meanwhile, and goes on by itself with the next challenge', async () => {
		const pupil = await start();
		await pupil.network.cut();
		await answer(pupil, 'Hors ligne');
		await pupil.heading(KEPT).waitFor();
		await pupil.look('kept-answer-fr');
		expect((await pupil.facts()).given).toEqual([]);
		await pupil.network.mend();
		await pupil.challenge(2).waitFor();
		expect(await pupil.heading(KEPT).count()).toBe(0);
		await expectAnswers(pupil, ['Hors ligne']);
	});

	it('of 30 minutes asks nobody for anything, and the time left is then the true one', async () => {
		const pupil = await start({ prepare: (page) => page.clock.install() });
		const { deadlineAt } = (await pupil.facts()).row;
		await pupil.network.cut();
		await answer(pupil, 'Trente minutes');
		await pupil.heading(KEPT).waitFor();
		await pupil.window.clock.fastForward('30:00');
		// What was asked of the server's clock in the cut is given up: the return alone tells it.
		await pupil.window.clock.fastForward('00:15');
		await pupil.heading(KEPT).waitFor();
		await pupil.network.mend();
		await pupil.challenge(2).waitFor({ timeout: 45_000 });
		await expectAnswers(pupil, ['Trente minutes']);
		await eventually(async () => {
			const [, hours, minutes, seconds] = (await pupil.window
				.locator('.clock')
				.textContent())!.match(/(\d+):(\d+):(\d+)/)!;
			const shown = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
			expect(Math.abs(shown - (deadlineAt! - Date.now()) / 1_000)).toBeLessThan(1.5);
		});
	});

	it('leaves the answer to the next page when its own is killed', async () => {
		const pupil = await start();
		await pupil.network.cut();
		await answer(pupil, 'Avant la panne');
		await pupil.heading(KEPT).waitFor();
		await pupil.crash();
		await pupil.resume();
		await pupil.challenge(2).waitFor();
		await expectAnswers(pupil, ['Avant la panne']);
	});

	it('speaks English', async () => {
		const pupil = await start({ locale: 'en-GB' });
		await pupil.network.cut();
		await pupil.window.getByText('No network for now').waitFor();
		await pupil.look('cut-en');
		await answer(pupil, 'Offline', 'Submit');
		await pupil.heading('Your answer is kept on this computer').waitFor();
		await pupil.look('kept-answer-en');
		await pupil.network.mend();
		await pupil.challenge(2).waitFor();
		await expectAnswers(pupil, ['Offline']);
	});
});

describe('an answer', () => {
	it('refused in a pause is sent again by itself when the test resumes', async () => {
		const pupil = await start();
		await pupil.network.cut();
		await answer(pupil, 'Pendant la pause');
		await pupil.heading(KEPT).waitFor();
		await send(pupil, 'pause');
		await pupil.network.mend();
		await pupil.heading('Test en pause').waitFor();
		await pupil.window.getByText('Votre réponse à l’épreuve 1 est gardée').waitFor();
		await pupil.look('paused-with-answer-fr');
		// Refused, it is tried again a second later, unless the pause lasts: then its end is waited for.
		await sleep(1_500);
		expect((await pupil.facts()).given).toEqual([]);
		await send(pupil, 'resume');
		await pupil.challenge(2).waitFor();
		await expectAnswers(pupil, ['Pendant la pause']);
	});

	it('given in a cut counts while the test runs by the clock of the server, even when that of the page is over', async () => {
		const pupil = await start({ prepare: (page) => page.clock.install() });
		await pupil.network.cut();
		await pupil.window.clock.fastForward('05:00:00');
		await pupil.window.getByText('Le temps est écoulé').waitFor();
		await answer(pupil, 'À temps');
		await pupil.heading(KEPT).waitFor();
		await pupil.network.mend();
		await pupil.challenge(2).waitFor({ timeout: 45_000 });
		await expectAnswers(pupil, ['À temps']);
	});

	it('given in a cut does not count once the test is over by the clock of the server', async () => {
		const pupil = await start();
		await pupil.network.cut();
		await answer(pupil, 'Trop tard');
		await pupil.heading(KEPT).waitFor();
		await setDeadline(pupil.candidateId, Date.now() - 6_000);
		await eventually(async () =>
			expect((await pupil.facts()).row.assessmentState).toBe('endedDueToDurationExceeded')
		);
		await pupil.network.mend();
		await pupil.heading('Votre test est terminé').waitFor();
		await pupil.window.getByText('arrivée après la fin du test').waitFor();
		await pupil.look('late-answer-fr');
		await expectAnswers(pupil, []);
	});

	it('held back by a pause in which the test is ended is said to come too late', async () => {
		const pupil = await start();
		await pupil.network.cut();
		await answer(pupil, 'Pendant la pause');
		await pupil.heading(KEPT).waitFor();
		await send(pupil, 'pause');
		await pupil.network.mend();
		await pupil.heading('Test en pause').waitFor();
		await pupil.window.getByText('Votre réponse à l’épreuve 1 est gardée').waitFor();
		await sleep(1_500);
		await send(pupil, 'end');
		await pupil.heading('Votre test est terminé').waitFor();
		await pupil.window.getByText('arrivée après la fin du test').waitFor();
		await expectAnswers(pupil, []);
	});

	it('whose acknowledgement never comes is let go of once the server shows the next challenge', async () => {
		const pupil = await start();
		pupil.network.loseReplies(true);
		await answer(pupil, 'Sans réponse');
		await pupil.heading(KEPT).waitFor();
		await eventually(() => expectAnswers(pupil, ['Sans réponse']));
		// Any news of him says what is now asked.
		await send(pupil, 'pause');
		await pupil.heading('Test en pause').waitFor();
		await send(pupil, 'resume');
		await pupil.challenge(2).waitFor();
		expect(await pupil.heading(KEPT).count()).toBe(0);
		expect(await pupil.button('Je passe').isEnabled()).toBe(true);
		pupil.network.loseReplies(false);
		await pupil.button('Je passe').click();
		await pupil.challenge(3).waitFor();
		expect((await pupil.facts()).row).toMatchObject({ answered: 2 });
	});
});

it('met no error of script on the way', () => {
	expect(pupils.troubles).toEqual([]);
});
