/** The time left is the server's, whatever the clock of the computer says or is made to say. */
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Pupil } from './support/pupil.ts';
import { usePupils } from './support/pupils.ts';

const pupils = usePupils(3);

declare global {
	interface Window {
		/** What is added to the clock of the computer, and taken from its count of milliseconds. */
		lies: { clock: number; slept: number };
		/** When the time shown changed, by the true clock, and to what. */
		shown: [at: number, text: string][];
	}
}

/** A computer whose clock is wrong, and that can sleep. */
async function start(clock: number): Promise<Pupil> {
	const pupil = await pupils.arrive();
	await pupil.open({
		prepare: (page) =>
			page.addInitScript((clock) => {
				const [True, count] = [Date, performance.now.bind(performance)];
				window.lies = { clock, slept: 0 };
				window.shown = [];
				performance.now = () => count() - window.lies.slept;
				window.Date = class extends True {
					constructor(...values: []) {
						super(...(values.length > 0 ? values : ([True.now() + window.lies.clock] as never)));
					}
					static override now() {
						return True.now() + window.lies.clock;
					}
				} as DateConstructor;
				let last = '';
				const look = () => {
					const text = document.querySelector('.clock')?.textContent?.trim() ?? '';
					if (text !== last) window.shown.push([performance.timeOrigin + count(), text]);
					last = text;
				};
				new MutationObserver(look).observe(document, {
					subtree: true,
					childList: true,
					characterData: true
				});
			}, clock)
	});
	await pupil.enter();
	return pupil;
}

/** By how much the changes of the time shown came too late (or too early), in milliseconds. */
async function measure(pupil: Pupil, changes: number): Promise<number[]> {
	const deadlineAt = (await pupil.facts()).row.deadlineAt!;
	await pupil.window.evaluate(() => (window.shown = []));
	await eventually(async () =>
		expect(await pupil.window.evaluate(() => window.shown.length)).toBeGreaterThanOrEqual(changes)
	);
	const shown = await pupil.window.evaluate(() => window.shown);
	return shown.map(([at, text]) => {
		const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
		return at - (deadlineAt - seconds * 1_000);
	});
}

const within = (errors: number[]) => errors.filter((error) => Math.abs(error) > 250);

describe('the time left', () => {
	it.each([
		['5 hours ahead', 5 * 3_600_000],
		['3 days late', -3 * 86_400_000]
	])(
		'is that of the server to 250 ms on a computer that is %s, and when it is set in the middle',
		async (_, clock) => {
			const pupil = await start(clock);
			expect(within(await measure(pupil, 5))).toEqual([]);
			await pupil.window.evaluate(() => (window.lies.clock += 7_200_000));
			expect(within(await measure(pupil, 4))).toEqual([]);
			await pupil.window.evaluate(() => (window.lies.clock = -40 * 86_400_000));
			expect(within(await measure(pupil, 4))).toEqual([]);
			// Nothing else is disturbed: the test goes on.
			await pupil.button('Je passe').click();
			await pupil.challenge(2).waitFor();
			expect(within(await measure(pupil, 2))).toEqual([]);
			expect((await pupil.facts()).row).toMatchObject({ answered: 1, assessmentState: 'started' });
		}
	);

	it('is right again once a computer that slept wakes up', async () => {
		const pupil = await start(0);
		// Asleep, it did not count.
		await pupil.window.evaluate(() => {
			window.lies.slept = 20_000;
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await eventually(async () => expect(within(await measure(pupil, 3))).toEqual([]));
	});

	it('met no error of script on the way', () => {
		expect(pupils.troubles).toEqual([]);
	});
});
