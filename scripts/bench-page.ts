/**
 * `npm run bench:page`: what the page of a training weighs, and how long a pupil waits in it: for its largest paint, for
 * the correction of an answer, and for the next challenge.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { COMPETENCES } from '#engine/vocabulary';
import { seedAccount } from '#db/seed/rooms';
import { launchBrowser } from './browser.ts';
import { percentile } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie } from './bench/servers.ts';
import { weighScripts } from './bench/weigh-scripts.ts';

const options = readNumbers({ answers: 80, loads: 7 });

const MOST_KB = 90;
const LONGEST_MS = 100;
/** Answers that find the server and the browser just started, which no class does. */
const WARM_UP = 20;
const PATIENCE_MS = 10_000;

const FORM = '.sheet form';
/** Whether it is the correction or the checkpoint that leads on. */
const GO_ON = '.sheet :not(form) > .actions > button:only-child, .sheet .choices > button';
/** A timed challenge is shown once it is begun: the press that shows it is counted. */
const BEGIN = '.sheet :not(form) > .actions > .secondary + button:enabled';
const ANSWER = `${FORM} button[type=submit]:enabled`;
const END = '.sheet .choices';

/** In the page: the largest paint so far; something for an answer; and a press, until what it brings is painted. */
const WATCH = `
	window.bench = {
		paintedAt: 0,
		fill() {
			const [first, second] = document.querySelectorAll('${FORM} input, ${FORM} select');
			if (first?.type === 'radio') return first.click();
			if (first?.type === 'checkbox') return [first, second].forEach((one) => one.click());
			for (const one of document.querySelectorAll('${FORM} input, ${FORM} select')) {
				if (one.options) one.selectedIndex = one.options.length - 1;
				else one.value = '12';
				for (const kind of ['input', 'change']) one.dispatchEvent(new Event(kind, { bubbles: true }));
			}
		},
		press: (button, brings) => new Promise((painted, failed) => {
			setTimeout(() => failed(new Error('nothing came of a press')), ${PATIENCE_MS});
			const pressedAt = performance.now();
			const news = new MutationObserver(() => {
				if (!document.querySelector(brings)) return;
				news.disconnect();
				// The task after the next frame runs once that frame is on the screen.
				requestAnimationFrame(() => setTimeout(() => painted(performance.now() - pressedAt)));
			});
			news.observe(document, { subtree: true, childList: true, attributes: true });
			document.querySelector(button).click();
		})
	};
	new PerformanceObserver((list) => (bench.paintedAt = list.getEntries().at(-1).startTime))
		.observe({ type: 'largest-contentful-paint', buffered: true });`;

interface Watched {
	bench: {
		paintedAt: number;
		fill(): void;
		press(button: string, brings: string): Promise<number>;
	};
}

await measure(async () => {
	const { base } = await launchVigie();
	const browser = await launchBrowser();
	const signIn = async (cookie: string) => {
		const viewport = { width: 1366, height: 768 };
		const context = await browser.newContext({ viewport, locale: 'fr-FR' });
		const [name, value] = cookie.split('=') as [string, string];
		await context.addCookies([{ name, value, url: base }]);
		await context.addInitScript(WATCH);
		return context;
	};
	const start = async (context: BrowserContext, competence: string) => {
		const page = await context.newPage();
		await page.goto(`${base}/app/competences/${competence}`);
		await page.getByRole('button', { name: 'Commencer' }).click();
		await page.waitForSelector(ANSWER);
		return page;
	};

	/** With nothing in the cache. */
	const load = async (cookie: string) => {
		const context = await signIn(cookie);
		const page = await context.newPage();
		const weigh = weighScripts(page);
		await page.goto(`${base}/app/competences/${COMPETENCES[0]}/evaluer`);
		await page.waitForSelector(ANSWER);
		await page.waitForLoadState('networkidle');
		const paintedAt = await page.evaluate(() => (window as unknown as Watched).bench.paintedAt);
		const figures = { paintedAt, kb: await weigh() };
		await context.close();
		return figures;
	};
	const loads: { paintedAt: number; kb: number }[] = [];
	const { cookie } = await seedAccount();
	const first = await signIn(cookie);
	await start(first, COMPETENCES[0]);
	await first.close();
	for (let turn = 0; turn < options.loads; turn++) loads.push(await load(cookie));

	const corrections: number[] = [];
	const nexts: number[] = [];
	const total = WARM_UP + options.answers;
	while (corrections.length < total) {
		const context = await signIn((await seedAccount()).cookie);
		for (const competence of COMPETENCES) {
			const page = await start(context, competence);
			while (corrections.length < total) {
				const { correction, next } = await answer(page);
				corrections.push(correction);
				if (next === null) break;
				if (corrections.length > WARM_UP) nexts.push(next);
			}
			await page.close();
		}
		await context.close();
	}
	await browser.close();

	corrections.splice(0, WARM_UP);
	const playerKbGzip = Math.max(...loads.map(({ kb }) => kb));
	const figures = {
		playerKbGzip,
		nextChallengeP50Ms: percentile(nexts, 0.5),
		nextChallengeP95Ms: percentile(nexts, 0.95),
		correctionP50Ms: percentile(corrections, 0.5),
		correctionP95Ms: percentile(corrections, 0.95),
		largestContentfulPaintMs: Math.round(
			percentile(
				loads.map(({ paintedAt }) => paintedAt),
				0.5
			)
		),
		answers: corrections.length
	};
	const longest = Math.max(figures.nextChallengeP95Ms, figures.correctionP95Ms);
	return { figures, holds: playerKbGzip <= MOST_KB && longest <= LONGEST_MS };
});

/** One challenge, as a pupil who reads nothing goes through it; no next one when the training is over. */
async function answer(page: Page): Promise<{ correction: number; next: number | null }> {
	await page.evaluate(() => (window as unknown as Watched).bench.fill());
	const press = (button: string, brings: string) =>
		page.evaluate(
			([pressed, brought]) => (window as unknown as Watched).bench.press(pressed, brought),
			[button, brings] as const
		);
	const correction = await press(ANSWER, GO_ON);
	let next = await press(GO_ON, `${ANSWER}, ${BEGIN}, ${END}`);
	// A checkpoint shows what was done before it leads on.
	if (await page.$(`${END} > button`)) next = await press(GO_ON, `${ANSWER}, ${BEGIN}`);
	if (await page.$(BEGIN)) next += await press(BEGIN, ANSWER);
	return { correction, next: (await page.$(ANSWER)) ? correction + next : null };
}
