/** Absences from the page of a test, as a real browser tells them. */
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { usePupils, type Pupil } from './support/pupils.ts';

const pupils = usePupils(3);

declare global {
	interface Window {
		/** What the browser is made to say. */
		says: { hidden: boolean; focus: boolean };
	}
}

/** A headless browser always has the focus: here the test decides. */
async function start(): Promise<Pupil> {
	const pupil = await pupils.arrive();
	await pupil.open({
		prepare: (page) =>
			page.addInitScript(() => {
				window.says = { hidden: false, focus: true };
				Object.defineProperty(document, 'hidden', { get: () => window.says.hidden });
				document.hasFocus = () => window.says.focus;
			})
	});
	await pupil.enter();
	return pupil;
}

async function say({ window: page }: Pupil, says: Partial<Window['says']>): Promise<void> {
	await page.evaluate((says) => {
		const before = { ...window.says };
		Object.assign(window.says, says);
		if (window.says.focus !== before.focus) {
			dispatchEvent(new Event(window.says.focus ? 'focus' : 'blur'));
		}
		if (window.says.hidden !== before.hidden) {
			document.dispatchEvent(new Event('visibilitychange'));
		}
	}, says);
}

it('counts one absence for a window that is blurred, hidden and shown again, and how long it lasted', async () => {
	const pupil = await start();
	const leftAt = Date.now();
	await say(pupil, { focus: false });
	await eventually(async () =>
		expect((await pupil.facts()).row).toMatchObject({
			focusLossCount: 1,
			focusLostAt: expect.any(Number)
		})
	);
	// It counts from the blur, though it is told a second later.
	expect(Math.abs((await pupil.facts()).row.focusLostAt! - leftAt)).toBeLessThan(900);
	await say(pupil, { hidden: true });
	await say(pupil, { hidden: false });
	await say(pupil, { focus: true });
	const lasted = Date.now() - leftAt;
	await eventually(async () => expect((await pupil.facts()).row.focusLostAt).toBeNull());
	const { focusLossCount, focusLostMs } = (await pupil.facts()).row;
	expect(focusLossCount).toBe(1);
	expect(Math.abs(focusLostMs - lasted)).toBeLessThan(900);
});

it('does not count a blur shorter than a second', async () => {
	const pupil = await start();
	await pupil.window.evaluate(() => {
		window.says.focus = false;
		dispatchEvent(new Event('blur'));
		window.says.focus = true;
		dispatchEvent(new Event('focus'));
	});
	// A true one comes after: had the short one been told, there would be two.
	await say(pupil, { hidden: true });
	await eventually(async () => expect((await pupil.facts()).row.focusLossCount).toBe(1));
	await say(pupil, { hidden: false });
	await eventually(async () => expect((await pupil.facts()).row.focusLostAt).toBeNull());
	expect((await pupil.facts()).row.focusLossCount).toBe(1);
});

it('tells afterwards an absence in a cut of the network', async () => {
	const pupil = await start();
	await pupil.network.cut();
	await say(pupil, { hidden: true });
	await pupil.window.getByText('Pas de réseau').waitFor();
	await say(pupil, { hidden: false });
	expect((await pupil.facts()).row.focusLossCount).toBe(0);
	await pupil.network.mend();
	await eventually(async () =>
		expect((await pupil.facts()).row).toMatchObject({ focusLossCount: 1, focusLostAt: null })
	);
	expect((await pupil.facts()).row.focusLostMs).toBeGreaterThan(4_000);
	expect(pupils.troubles).toEqual([]);
});
