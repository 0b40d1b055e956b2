/** The invigilator's screen in a real browser, on a server of the test file's own, and candidates who sit in its room. */
import type { Locator, Page as Window } from 'playwright-core';
import { expect } from 'vitest';
import { seedAccount } from '#db/seed/rooms';
import { PUPILS } from '#db/seed/school';
import { reconcileCandidate } from '#db/sessions';
import { order, sendOrder, type ClientSocket } from '../../scripts/simulation/client.ts';
import type { MixedRoom } from './mixed-room.ts';
import { Page } from './room.ts';
import { DESKTOP, PHONE, useWindows } from './windows.ts';

export { DESKTOP, PHONE };

/** A server and a browser for all tests of a file; no window may have had an error at their end. */
export function useRoomWindows() {
	const windows = useWindows();
	return {
		get base() {
			return windows.base;
		},
		/** A window of an invigilator of the room, that counts the notes played. */
		async open(
			room: MixedRoom,
			{
				viewport = DESKTOP,
				locale = 'fr-FR',
				cookie = room.invigilator.cookie,
				path = `/surveillance/${room.session.id}`,
				prepare
			}: {
				viewport?: { width: number; height: number };
				locale?: string;
				cookie?: string;
				path?: string;
				/** Before the window opens a page. */
				prepare?: (page: Window) => Promise<void>;
			} = {}
		): Promise<Window> {
			const page = await windows.open(path, {
				cookie,
				viewport,
				locale,
				prepare: async (page) => {
					await countNotes(page);
					await prepare?.(page);
				}
			});
			await page.mouse.move(0, 0);
			return page;
		},
		/** A candidate of the room with an account and a page of his own, once somebody enrolled under this number sits down. */
		async sitDown(room: MixedRoom, number: number): Promise<Page> {
			const account = await seedAccount();
			const outcome = await reconcileCandidate(account.userId, {
				sessionId: room.session.id,
				...PUPILS[number]!
			});
			if ('because' in outcome) throw new Error(outcome.because);
			const page = new Page(
				windows.base,
				{ ...account, candidateId: outcome.now.id },
				room.session
			);
			await page.watch();
			return page;
		}
	};
}

async function countNotes(page: Window): Promise<void> {
	await page.addInitScript(() => {
		const start = OscillatorNode.prototype.start;
		Object.assign(window, { notes: 0 });
		OscillatorNode.prototype.start = function (when) {
			(window as unknown as { notes: number }).notes++;
			return start.call(this, when);
		};
	});
}

export const rows = (page: Window) => page.locator('li.row');
export const rowOf = (page: Window, id: number) => page.locator(`li.row[data-candidate="${id}"]`);
export const zone = (page: Window, name: string) => page.locator(`[data-zone="${name}"] li.row`);
export const idsOf = (locator: Locator) =>
	locator.evaluateAll((found) => found.map((row) => Number(row.getAttribute('data-candidate'))));
export const isInSight = (locator: Locator) =>
	locator.evaluate((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		return isInside && element.contains(seen);
	});

export async function readInstructions(page: Page): Promise<void> {
	const { candidateId } = page.candidate;
	await order(page.socket, 'instructions:acknowledge', { candidateId });
}

export async function startTest(page: Page, invigilator: ClientSocket): Promise<void> {
	await readInstructions(page);
	const { candidateId } = page.candidate;
	await sendOrder(invigilator, page.session.id, [candidateId], { kind: 'authorizeStart' });
	expect(await page.enter()).toMatchObject({ ok: true });
}
