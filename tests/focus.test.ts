/** Absences from the page of a test, as a real browser tells them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { assessments } from '#db/schema/assessments';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import type { Pupil } from './support/pupil.ts';
import { usePupils } from './support/pupils.ts';
import { setCandidate } from './support/room.ts';

const pupils = usePupils(4);

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
	// A true one comes after. They are told in their order: once this one is over, the short one would have been.
	await say(pupil, { hidden: true });
	await sleep(1_200);
	await say(pupil, { hidden: false });
	await eventually(async () =>
		expect((await pupil.facts()).row.focusLostMs).toBeGreaterThan(1_000)
	);
	expect((await pupil.facts()).row).toMatchObject({ focusLossCount: 1, focusLostAt: null });
});

it('tells afterwards an absence in a cut of the network', async () => {
	const pupil = await start();
	await pupil.network.cut();
	await say(pupil, { hidden: true });
	await sleep(2_000);
	await say(pupil, { hidden: false });
	expect((await pupil.facts()).row.focusLossCount).toBe(0);
	await pupil.network.mend();
	await eventually(async () =>
		expect((await pupil.facts()).row).toMatchObject({ focusLossCount: 1, focusLostAt: null })
	);
	expect((await pupil.facts()).row.focusLostMs).toBeGreaterThan(1_900);
	expect(pupils.troubles).toEqual([]);
});

it('shows the invigilator how often and how long, and that the test went on on another device', async () => {
	const pupil = await start();
	const { candidateId } = pupil;
	await setCandidate(candidateId, { focusLossCount: 2, focusLostMs: 70_000 });
	await db
		.update(assessments)
		.set({ deviceChanges: 1 })
		.where(eq(assessments.candidateId, candidateId));
	const board = await pupils.openBoard();
	const row = board.locator('li.row', { hasText: 'TEST-D' });
	await row.getByTitle('Sorties de la page · 2 fois, 1 min 10 s').waitFor();
	await row.getByTitle('A repris sur un autre appareil').waitFor();
	await expectAccessible(board);
	if (process.env.SCREENSHOTS)
		await board.screenshot({ path: `${process.env.SCREENSHOTS}/row.png` });
	await row.getByRole('button', { name: /détails$/ }).click();
	await board.getByRole('dialog').getByText('2 fois, 1 min 10 s').waitFor();
	await board.getByRole('dialog').getByText('Changements d’appareil').waitFor();
	if (process.env.SCREENSHOTS)
		await board.screenshot({ path: `${process.env.SCREENSHOTS}/drawer.png` });
	expect(pupils.troubles).toEqual([]);
});
