/** Pictures, when somebody wants to look: in the folder that `SCREENSHOTS` names. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export async function picture(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
	const folder = process.env.SCREENSHOTS;
	if (!folder) return;
	await mkdir(folder, { recursive: true });
	await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
