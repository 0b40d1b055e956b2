/** A production server of the test file's own, and windows of a real browser on it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { startApp, type App } from './app.ts';
import { closeDatabase, openTestDatabase } from './database.ts';

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** @param env of the server, asked for when it starts. No window may have had an error at the end. */
export function useWindows(env: () => Record<string, string> = () => ({})) {
	let app: App;
	let browser: Browser;
	const troubles: string[] = [];
	beforeAll(async () => {
		const databaseUrl = await openTestDatabase();
		app = await startApp('production', databaseUrl, undefined, env());
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await closeDatabase();
		expect(troubles).toEqual([]);
	});
	return {
		get base() {
			return app.base;
		},
		/** @param cookie of who is signed in, none for nobody */
		async open(
			path: string,
			{
				cookie = '',
				viewport = DESKTOP,
				locale = 'fr-FR',
				javaScriptEnabled = true,
				prepare
			}: {
				cookie?: string;
				viewport?: { width: number; height: number };
				locale?: string;
				javaScriptEnabled?: boolean;
				/** Before the window opens a page. */
				prepare?: (page: Page) => Promise<void>;
			} = {}
		): Promise<Page> {
			const context = await browser.newContext({ viewport, locale, javaScriptEnabled });
			context.setDefaultTimeout(60_000);
			const cookies = cookie.split('; ').flatMap((one) => {
				const [name, value] = one.split('=') as [string, string?];
				return value ? [{ name, value, url: app.base }] : [];
			});
			await context.addCookies(cookies);
			const page = await context.newPage();
			page.on('pageerror', (error) => troubles.push(error.message));
			page.on('console', (message) => {
				if (message.text().includes('Content Security Policy')) troubles.push(message.text());
			});
			await prepare?.(page);
			await page.goto(app.base + path);
			await page.waitForLoadState('networkidle');
			return page;
		},
		/** The status and the text of a page, as a browser without script gets them. */
		async read(path: string, cookie = ''): Promise<{ status: number; text: string }> {
			const headers = { cookie, accept: 'text/html', 'accept-language': 'fr' };
			const response = await fetch(app.base + path, { headers, redirect: 'manual' });
			return { status: response.status, text: await response.text() };
		}
	};
}

/** The bytes of the file that a press on the page brings. */
export async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
	const [started] = await Promise.all([page.waitForEvent('download'), press()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await started.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
