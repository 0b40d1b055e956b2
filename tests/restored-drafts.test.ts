/** What a candidate began to answer, in a real browser whose page dies. */
import { describe, expect, it } from 'vitest';
import { CHALLENGE_KINDS, type ChallengeKind } from '#engine/vocabulary';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './support/eventually.ts';
import type { Pupil } from './support/pupil.ts';
import { usePupils } from './support/pupils.ts';

const pupils = usePupils(12);

/** Everything that the form shows of an answer. */
function form({ window }: Pupil) {
	return window.locator('article form').evaluate((form) => ({
		typed: [
			...form.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox])')
		].map(({ value }) => value),
		ticked: [...form.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked),
		order: [...form.querySelectorAll('li .text')].map(({ textContent }) => textContent)
	}));
}

/** Whether a form is filled, apart from a simulator, which finds things as its challenge puts them. */
const isFilled = (form: Element) =>
	[...form.querySelectorAll<HTMLInputElement>('input:not(.frame *)')].some(
		({ type, value, checked }) => (['radio', 'checkbox'].includes(type) ? checked : value !== '')
	);

/** Begins an answer, incomplete where it can be. */
async function begin({ window }: Pupil, kind: ChallengeKind): Promise<void> {
	switch (kind) {
		case 'qcu':
			return window.locator('article input').nth(1).check();
		case 'qcm':
			return window.locator('article input').nth(2).check();
		case 'qroc':
		case 'qrocm':
			return window.locator('article input').last().fill('Un début de réponse');
		case 'order':
			return window.locator('article li').first().getByRole('button').last().click();
		case 'practical':
			await window.getByRole('button', { name: 'Nouveau dossier' }).click();
			await window.locator('.naming input').fill('Un début de réponse');
			return window.getByRole('button', { name: 'Nommer', exact: true }).click();
	}
}

async function start(first: ChallengeKind, locale?: string): Promise<Pupil> {
	// Of all places to work in, the file explorer.
	const pupil = await pupils.arrive({
		first: first === 'practical' ? { id: 'fileHandling1a' } : first
	});
	await pupil.open(locale ? { locale } : {});
	await pupil.enter();
	return pupil;
}

/** How many answers and drafts the browser still keeps. */
function countKept({ window }: Pupil): Promise<number[]> {
	return window.evaluate(
		() =>
			new Promise((resolve) => {
				const request = indexedDB.open('vigie');
				request.onsuccess = () => {
					const db = request.result;
					const count = (store: string) =>
						new Promise<number>((counted) => {
							const asked = db.transaction(store).objectStore(store).count();
							asked.onsuccess = () => counted(asked.result);
						});
					void Promise.all([count('pending'), count('drafts')])
						.then(resolve)
						.then(() => db.close());
				};
			})
	);
}

describe('a page that is killed', () => {
	it.each(CHALLENGE_KINDS)('gives back what was begun of a challenge of kind %s', async (kind) => {
		const pupil = await start(kind);
		// A place to work in comes a moment after its challenge.
		if (kind === 'practical') await pupil.button('Nouveau dossier').waitFor();
		const empty = await form(pupil);
		// The server has nothing of it: the browser alone gives it back.
		await pupil.network.cut();
		await begin(pupil, kind);
		const before = await form(pupil);
		expect(before).not.toEqual(empty);
		await sleep(250);
		await pupil.crash();
		await pupil.resume();
		await eventually(async () => expect(await form(pupil)).toEqual(before));
		await pupil.window.getByText('gardé sur cet ordinateur').waitFor();
	});

	it('loses at most 250 ms of typing', async () => {
		const pupil = await start('qroc');
		await pupil.network.cut();
		const field = pupil.window.locator('article input');
		const typing = field.pressSequentially('x'.repeat(400), { delay: 15 }).catch(() => {});
		await eventually(async () => expect((await field.inputValue()).length).toBeGreaterThan(20));
		const known = await field.inputValue();
		await sleep(250);
		await pupil.crash();
		await typing;
		await pupil.resume();
		expect(
			(await pupil.window.locator('article input').inputValue()).length
		).toBeGreaterThanOrEqual(known.length);
	});

	it('gives back the newer of what the browser and the server have', async () => {
		const pupil = await start('qroc');
		const field = () => pupil.window.locator('article input');
		await field().fill('ancien');
		await eventually(async () => expect((await pupil.facts()).kept).toHaveLength(1));
		await pupil.network.cut();
		await field().fill('ancien, puis nouveau');
		await sleep(250);
		await pupil.crash();
		await pupil.resume();
		expect(await field().inputValue()).toBe('ancien, puis nouveau');
		// …and the server then hears of it by itself.
		await eventually(async () =>
			expect((await pupil.facts()).kept[0]!.value).toEqual({
				kind: 'qroc',
				text: 'ancien, puis nouveau'
			})
		);
	});
});

describe('the server', () => {
	it('has what is typed within 2 s, and gives it back on another computer, which it tells', async () => {
		const pupil = await start('qroc');
		await pupil.window.locator('article input').pressSequentially('Mon brouillon', { delay: 10 });
		const typedAt = Date.now();
		const value = { kind: 'qroc', text: 'Mon brouillon' };
		await eventually(async () => expect((await pupil.facts()).kept[0]?.value).toEqual(value));
		expect(Date.now() - typedAt).toBeLessThan(2_000);

		await pupil.window.context().close();
		await pupil.open({ locale: 'en-GB' });
		await pupil.resume();
		expect(await pupil.window.locator('article input').inputValue()).toBe('Mon brouillon');
		await pupil.window.getByText('kept on the server: here it is').waitFor();
		await pupil.look('restored-en');
		expect((await pupil.facts()).row).toMatchObject({ deviceChanges: 1 });

		// The same computer again: the number stays.
		await pupil.crash();
		await pupil.resume();
		expect((await pupil.facts()).row).toMatchObject({ deviceChanges: 1 });
		await pupil.window.locator('article input').press('End');
		await pupil.window.keyboard.type('!');
		await pupil.window.getByText('here it is').waitFor({ state: 'detached' });
	});
});

describe('a draft', () => {
	it('is over once its challenge is answered: the next one is empty, and the browser keeps nothing', async () => {
		const pupil = await start('qroc');
		await pupil.window.locator('article input').fill('Réponse');
		await eventually(async () => expect(await countKept(pupil)).toEqual([0, 1]));
		await pupil.crash();
		await pupil.resume();
		await pupil.look('restored-fr');
		await pupil.button('Je valide').click();
		await pupil.challenge(2).waitFor();
		await pupil.unveil();
		const { given, asked } = await pupil.facts();
		expect(given.map(({ value }) => value)).toEqual([{ kind: 'qroc', text: 'Réponse' }]);
		expect(asked!.draft).toBeNull();
		expect(await pupil.window.locator('article form').evaluate(isFilled)).toBe(false);
		expect(await pupil.window.getByText('le voici').count()).toBe(0);
		await eventually(async () => expect(await countKept(pupil)).toEqual([0, 0]));
	});

	it('met no error of script on the way', () => {
		expect(pupils.troubles).toEqual([]);
	});
});
