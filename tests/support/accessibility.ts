import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
	violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
}

/**
 * No serious violation of accessibility on the page as it is now.
 * @param hasLargeTargets whether what one presses is 24 pixels wide and high, or stands apart: WCAG 2.2, which axe leaves out
 */
export async function expectAccessible(
	page: Page,
	{ hasLargeTargets = false } = {}
): Promise<void> {
	// Injected by the protocol, once: the page's own policy lets no such script in.
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
	const rules = { 'target-size': { enabled: hasLargeTargets } };
	const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ rules })})`);
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(serious.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
