/** The scripts that a page fetches, as they travel: the server sends each as one file compressed by gzip. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const LEVEL = 9;

/** From now on. Returns what gives their sum in kB of 1,000 bytes, once the page is at rest. */
export function weighScripts(page: Page): () => Promise<number> {
	const weights: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		weights.push(response.body().then((body) => gzipSync(body, { level: LEVEL }).length));
	});
	return async () => {
		const bytes = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0);
		return Math.round(bytes / 100) / 10;
	};
}
