/** Somebody who has a keyboard only: he goes from stop to stop, and must see where he is. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';

/** Stops after which nobody would go on. */
const MOST_STOPS = 80;

interface Stop {
	/** What has the focus, as its source begins. */
	html: string;
	/** Whether it is on the screen, and nothing lies over it. */
	isSeen: boolean;
	/** The stop before, when it looks the same without the focus. */
	unmarked: string | null;
}

/** In the page: what has the focus now, and how the former one looks without. */
function stopHere(): Stop {
	const looks = (element: Element) =>
		[element, element.closest('label, summary, li'), element.parentElement]
			.flatMap((one) => {
				if (!one) return [];
				const { outlineColor, outlineStyle, boxShadow, backgroundColor, borderColor, top } =
					getComputedStyle(one);
				// One that nobody sees is there for the high contrast of Windows only.
				const isSeen = outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)';
				return [isSeen, boxShadow, backgroundColor, borderColor, top];
			})
			.join();
	const said = (element: Element) => element.outerHTML.slice(0, 160);
	const memory = window as never as { lastStop?: { element: Element; looks: string } };
	const before = memory.lastStop;
	const element = document.activeElement ?? document.body;
	const isElsewhere = before && before.element !== element && before.element.isConnected;
	const unmarked =
		isElsewhere && looks(before.element) === before.looks ? said(before.element) : null;
	if (element === document.body) {
		memory.lastStop = undefined;
		return { html: 'body', isSeen: true, unmarked };
	}
	memory.lastStop = { element, looks: looks(element) };
	const { left, top, width, height } = (
		element.clientWidth > 1 ? element : (element.closest('label') ?? element)
	).getBoundingClientRect();
	const x = Math.min(Math.max(left + Math.min(width / 2, 20), 0), innerWidth - 1);
	const y = Math.min(Math.max(top + height / 2, 0), innerHeight - 1);
	const there = document.elementFromPoint(x, y);
	const isOn = there !== null && (element.contains(there) || there.contains(element));
	const isOfLabel = element instanceof HTMLInputElement && there?.closest('label') !== null;
	return { html: said(element), isSeen: isOn || isOfLabel, unmarked };
}

export function useKeyboard(page: Page) {
	/** Presses Tab until this has the focus. */
	async function reach(wanted: Locator): Promise<void> {
		const locator = wanted.filter({ visible: true });
		await locator.first().waitFor();
		const stops: string[] = [];
		for (;;) {
			if (await locator.evaluateAll((all) => all.includes(document.activeElement as never))) return;
			if (stops.length > MOST_STOPS) throw new Error(`no way to it by:\n${stops.join('\n')}`);
			await page.keyboard.press('Tab');
			const { html, isSeen, unmarked } = await page.evaluate(stopHere);
			expect(unmarked, 'has no mark of the focus').toBeNull();
			// What moves, as a page that was just told something, is looked at again.
			if (!isSeen) {
				await eventually(async () =>
					expect(await page.evaluate(stopHere)).toMatchObject({ html, isSeen: true })
				);
			}
			stops.push(html);
		}
	}

	async function press(
		role: 'button' | 'link',
		name: string | RegExp,
		key = 'Enter'
	): Promise<void> {
		await reach(page.getByRole(role, { name, exact: true }));
		await page.keyboard.press(key);
	}

	return {
		reach,
		press,
		/** Opens what is folded. */
		async unfold(name: string): Promise<void> {
			await reach(page.locator('summary', { hasText: name }));
			await page.keyboard.press('Enter');
		},
		async type(label: string | RegExp, text: string): Promise<void> {
			await reach(page.getByLabel(label, { exact: true }));
			await page.keyboard.press('Control+A');
			await page.keyboard.type(text);
		},
		async tick(label: string | RegExp): Promise<void> {
			await reach(page.getByLabel(label));
			await page.keyboard.press('Space');
		}
	};
}
